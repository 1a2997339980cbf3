"""What the source of an article says about it beside its text: the fields of a table, an export, a feed."""

from attrs import frozen

from newscorpus.model._show import Shown

__all__ = ("Given",)


@frozen(kw_only=True)
class Given(Shown):
    """What the source says in fields of its own; plain strings, since they have no place in the text.

    >>> Given(headline="Rain falls", authors=("Jane Doe",)).authors
    ('Jane Doe',)

    Each field is `None`, or empty, where the source does not say. What the source gives as the day of publication, the
    address and the language is in `Article.published`, `url` and `language`.
    """

    headline: str | None = None
    """The title."""

    authors: tuple[str, ...] = ()
    """Who made it, a name each."""

    outlet: str | None = None
    """The paper or site."""

    section: str | None = None
    """The part of the paper."""

    description: str | None = None
    """The summary or standfirst."""
