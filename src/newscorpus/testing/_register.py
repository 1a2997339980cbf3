"""What the `hypothesis` entry point calls; it runs in every project that has both libraries, so it does little."""

__all__ = ("register",)


def register() -> None:
    """Let `st.from_type` build the values of the model; the strategies are made when somebody asks for one."""
    from attrs import has  # noqa: PLC0415 - this module is imported while Hypothesis starts
    from hypothesis import strategies as st  # noqa: PLC0415

    from newscorpus import model  # noqa: PLC0415

    def drawn(kind: type[object]) -> st.SearchStrategy[object]:
        from newscorpus.testing.strategies import spans  # noqa: PLC0415
        from newscorpus.testing.values import values  # noqa: PLC0415

        return spans() if kind is model.Span else values(kind)

    for name in model.__all__:
        kind = getattr(model, name)
        if isinstance(kind, type) and has(kind):
            st.register_type_strategy(kind, drawn)
