"""What the `hypothesis` entry point calls; it runs in every project that has both libraries, so it does little."""

__all__ = ("register",)


def register() -> None:
    """Let `st.from_type` build articles and spans; the strategies are made when somebody asks for one."""
    from hypothesis import strategies as st  # noqa: PLC0415 - this module is imported while Hypothesis starts

    from newscorpus.model import Article, Span  # noqa: PLC0415

    def articles(_: type[Article]) -> st.SearchStrategy[Article]:
        from newscorpus.testing.strategies import articles  # noqa: PLC0415

        return articles()

    def spans(_: type[Span]) -> st.SearchStrategy[Span]:
        from newscorpus.testing.strategies import spans  # noqa: PLC0415

        return spans()

    st.register_type_strategy(Article, articles)
    st.register_type_strategy(Span, spans)
