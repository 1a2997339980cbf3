"""Doubt, returned and not hidden."""

from datetime import date
from enum import StrEnum

from attrs import field, frozen

from newscorpus.model._show import Shown
from newscorpus.model.span import Span

__all__ = ("Note", "NoteKind")


class NoteKind(StrEnum):
    """The closed list of what a parser may doubt or skip.

    >>> NoteKind("no-anchor") is NoteKind.NO_ANCHOR
    True
    """

    UNCLOSED_QUOTE = "unclosed-quote"
    """A quotation mark opens and nothing closes it: `He said, “Come.` and then a new speaker."""

    STRAY_MARK = "stray-mark"
    """A closing mark without an opening one."""

    AMBIGUOUS_DATE = "ambiguous-date"
    """Day and month could be swapped: `05/03/2018`."""

    PUBLISHED_FROM_TEXT = "published-from-text"
    """Nobody gave the publication date; it was read at this place."""

    PUBLISHED_ESTIMATED = "published-estimated"
    """The page has no date; judging by the story, it was published between `begin` and `end`. No anchor."""

    NO_ANCHOR = "no-anchor"
    """No publication date is known, so dates that depend on one stay open."""

    UNSUPPORTED_TASK = "unsupported-task"
    """The language has no words for this task yet; it was left out."""

    LANGUAGE = "language"
    """The words look like those of another language than the one that was asked for; `detail` says which."""

    UNUSED_FIELD = "unused-field"
    """A field of the record could not be used, as `published` in `01/02/2024`; `detail` says why."""

    SOURCE = "source"
    """What the reader of the file had to assume: an encoding, or that the file is one article; `detail` says what."""

    NOT_PARSED = "not-parsed"
    """The text could not be parsed at all; `detail` says what happened. Only in rows that an engine was given back."""

    REPLACED_CHARACTER = "replaced-character"
    """Half a character (a lone surrogate) that a format cannot hold: U+FFFD takes its place, and offsets stay."""


@frozen(kw_only=True)
class Note(Shown):
    """One thing that the parser doubted or skipped, and where.

    >>> Note(kind=NoteKind.UNCLOSED_QUOTE, span=Span(8, 9, "“"))
    Note(kind='unclosed-quote', span=Span(8, 9, '“'), detail='', begin=None, end=None)
    """

    kind: NoteKind = field(repr=lambda kind: repr(str(kind)))
    """What it is about; kinds are stable."""

    span: Span | None = None
    """Where; `None` when it is about the whole text."""

    detail: str = ""
    """In words, for people; the wording may change."""

    begin: date | None = None
    """The first day of the interval that it is about (`published-estimated`); `None` when open, and in other notes."""

    end: date | None = None
    """The last day of that interval, inclusive; `None` as for `begin`."""
