"""The same event in several articles."""

from collections.abc import Iterable

from newscorpus.model import Article, EventCluster

__all__ = ("link_events",)


def link_events(articles: Iterable[Article], /) -> tuple[EventCluster, ...]:
    """Return the events that are told more than once."""
    return ()
