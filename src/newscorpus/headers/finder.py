"""The parser of headers."""

from datetime import date
from functools import cache

from newscorpus.lexicon import Lexicon, load_lexicon
from newscorpus.model import Block, Header
from newscorpus.text import Reading

__all__ = ("HeaderParser", "parse_header")


class HeaderParser:
    """Parses headers."""

    def __init__(self, *, language: str = "en", lexicon: Lexicon | None = None) -> None:
        self.lexicon: Lexicon = lexicon or load_lexicon(language)

    def parse(self, text: str, /, *, url: str | None = None) -> Header:
        """Return the header of `text`."""
        return Header()

    def read(
        self, reading: Reading, blocks: tuple[Block, ...], *, url: str | None = None, anchor: date | None = None
    ) -> Header:
        """Return the header of a text whose blocks are known."""
        return Header()


@cache
def _parser(language: str) -> HeaderParser:
    return HeaderParser(language=language)


def parse_header(text: str, /, *, url: str | None = None, language: str = "en") -> Header:
    """Return the header of `text`."""
    return _parser(language).parse(text, url=url)
