"""The parsers of bylines and datelines."""

from datetime import date
from functools import cache

from newscorpus.lexicon import Lexicon, load_lexicon
from newscorpus.model import Byline, Dateline

__all__ = ("BylineParser", "DatelineParser", "parse_byline", "parse_dateline")


class BylineParser:
    """Parses bylines."""

    def __init__(self, *, language: str = "en", lexicon: Lexicon | None = None) -> None:
        self.lexicon: Lexicon = lexicon or load_lexicon(language)

    def parse(self, text: str, /) -> Byline | None:
        """Return the byline that `text` is, or `None`."""
        return self.read(text, 0, len(text))

    def read(self, text: str, start: int, end: int) -> Byline | None:
        """Return the byline that `text[start:end]` is, or `None`."""
        return None


class DatelineParser:
    """Parses datelines."""

    def __init__(self, *, language: str = "en", lexicon: Lexicon | None = None) -> None:
        self.lexicon: Lexicon = lexicon or load_lexicon(language)

    def parse(self, text: str, /, *, anchor: date | None = None) -> Dateline | None:
        """Return the dateline that `text` is, or `None`."""
        return self.read(text, 0, len(text), anchor=anchor)

    def read(self, text: str, start: int, end: int, *, anchor: date | None = None) -> Dateline | None:
        """Return the dateline that `text[start:end]` starts with, or `None`."""
        return None


@cache
def _bylines(language: str) -> BylineParser:
    return BylineParser(language=language)


@cache
def _datelines(language: str) -> DatelineParser:
    return DatelineParser(language=language)


def parse_byline(text: str, /, *, language: str = "en") -> Byline | None:
    """Return the byline that `text` is, or `None`."""
    return _bylines(language).parse(text)


def parse_dateline(text: str, /, *, anchor: date | None = None, language: str = "en") -> Dateline | None:
    """Return the dateline that `text` is, or `None`."""
    return _datelines(language).parse(text, anchor=anchor)
