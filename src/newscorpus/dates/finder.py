"""The finder of temporal expressions."""

from datetime import date
from functools import cache
from typing import Literal

from newscorpus.lexicon import Lexicon, load_lexicon
from newscorpus.lexicon.vocabulary import TIME
from newscorpus.model import Timex
from newscorpus.text import Reading

__all__ = ("TimexFinder", "TimexMode", "find_timexes", "normalize_date")

TimexMode = Literal["news", "narrative"]


class TimexFinder:
    """Finds temporal expressions."""

    def __init__(self, *, language: str = "en", lexicon: Lexicon | None = None) -> None:
        self.lexicon: Lexicon = lexicon or load_lexicon(language)
        self.lexicon.require("time_words", "dates")

    def find(self, text: str, /, *, anchor: date | None = None, mode: TimexMode = "news") -> tuple[Timex, ...]:
        """Return the temporal expressions of `text`."""
        return self.read(Reading(text, self.lexicon, classes=TIME), anchor=anchor, mode=mode)

    def read(self, reading: Reading, *, anchor: date | None = None, mode: TimexMode = "news") -> tuple[Timex, ...]:
        """Return the temporal expressions of a text that was read already."""
        return ()


@cache
def _finder(language: str) -> TimexFinder:
    return TimexFinder(language=language)


def find_timexes(
    text: str, /, *, anchor: date | None = None, mode: TimexMode = "news", language: str = "en"
) -> tuple[Timex, ...]:
    """Return the temporal expressions of `text`."""
    return _finder(language).find(text, anchor=anchor, mode=mode)


def normalize_date(text: str, /, *, anchor: date | None = None, language: str | None = None) -> Timex | None:
    """Return the value of one delimited expression."""
    return None
