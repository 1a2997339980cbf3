"""Gold documents: an `Article` whose findings are those of the annotators, and which of its events are one event."""

from collections.abc import Mapping

from attrs import frozen

from newscorpus import Article, Span


@frozen(kw_only=True)
class Gold:
    article: Article
    clusters: Mapping[Span, str] = {}
    """The trigger of an event -> the name of the event, the same in every article that tells of it."""

    topic: str = ""
    """What events are linked within."""
