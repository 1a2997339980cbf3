"""The same words in several articles."""

from collections.abc import Iterable

from newscorpus.model import Article, QuoteCluster

__all__ = ("link_quotes",)


def link_quotes(articles: Iterable[Article], /) -> tuple[QuoteCluster, ...]:
    """Return the quotations that several articles share."""
    return ()
