"""The only way to point into a text."""

from collections.abc import Callable
from typing import Self

from attrs import field, frozen

from newscorpus.errors import SpanMismatchError

__all__ = ("Span",)


@frozen(order=True, init=False)
class Span:
    """A stretch of the text: half-open offsets in code points, and the words there.

    >>> text = "PARIS (AP) — Rain."
    >>> span = Span.cut(text, 0, 5)
    >>> span
    Span(0, 5, 'PARIS')
    >>> text[span.start : span.end] == span.text
    True

    Spans order by start, then by end.
    """

    start: int
    """The index of the first character."""

    end: int
    """The index after the last character; `end - start == len(text)`."""

    text: str = field(order=False)
    """The words there, to the letter."""

    def __init__(self, start: int, end: int, text: str) -> None:
        """Point at `start:end`, where `text` is.

        Raises:
            ValueError: `start` is negative, or `end - start` is not the length of `text`.
        """
        if start < 0 or end - start != len(text):
            msg = f"span {start}:{end} cannot hold a text of {len(text)} characters"
            raise ValueError(msg)
        _set_start(self, start)
        _set_end(self, end)
        _set_text(self, text)

    def __attrs_post_init__(self) -> None:
        """Check what was filled without `__init__`: decoders do so, and then call this."""
        Span(self.start, self.end, self.text)

    @classmethod
    def cut(cls, text: str, start: int, end: int) -> Self:
        """Return the span `start:end` of `text`.

        >>> Span.cut("Rain fell.", 0, 4)
        Span(0, 4, 'Rain')

        Raises:
            ValueError: the offsets do not lie inside the text.
        """
        return cls(start, end, text[start:end])

    @property
    def slice(self) -> slice:
        """The place as a slice: `text[span.slice] == span.text`.

        >>> "Rain fell."[Span(0, 4, "Rain").slice]
        'Rain'
        """
        return slice(self.start, self.end)

    def __repr__(self) -> str:
        return f"Span({self.start}, {self.end}, {self.text!r})"

    def __len__(self) -> int:
        return self.end - self.start

    def __bool__(self) -> bool:
        return True

    def shift(self, by: int) -> "Span":
        """Return the same words `by` characters further on.

        >>> Span(0, 4, "Rain").shift(10)
        Span(10, 14, 'Rain')
        """
        return Span(self.start + by, self.end + by, self.text)

    def contains(self, other: "Span") -> bool:
        """Return whether `other` lies inside this span.

        >>> Span(0, 4, "Rain").contains(Span(1, 3, "ai"))
        True
        """
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: "Span") -> bool:
        """Return whether the two share a character.

        >>> Span(0, 4, "Rain").overlaps(Span(4, 5, " "))
        False
        """
        return self.start < other.end and other.start < self.end

    def check(self, text: str) -> None:
        """Raise unless this span is what is at its offsets in `text`: the first law.

        Raises:
            SpanMismatchError: something else is there, or the text is too short.
        """
        found = text[self.start : self.end]
        if found != self.text:
            raise SpanMismatchError(self.start, self.end, self.text, found)


# An article has some 160 spans: the slots themselves, set once each, cost half of what `object.__setattr__` does.
_set_start: Callable[[Span, int], None] = vars(Span)["start"].__set__
_set_end: Callable[[Span, int], None] = vars(Span)["end"].__set__
_set_text: Callable[[Span, str], None] = vars(Span)["text"].__set__
