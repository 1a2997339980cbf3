"""The finders of quotes and attributions."""

from functools import cache

from newscorpus.lexicon import Lexicon, load_lexicon
from newscorpus.lexicon.vocabulary import CUE
from newscorpus.model import Attribution, Note, Quote
from newscorpus.text import Reading

__all__ = ("AttributionFinder", "QuoteFinder", "find_attributions", "find_quotes")


class QuoteFinder:
    """Finds what stands in quotation marks."""

    def __init__(self, *, language: str = "en", lexicon: Lexicon | None = None) -> None:
        self.lexicon: Lexicon = lexicon or load_lexicon(language)

    def find(self, text: str, /) -> tuple[Quote, ...]:
        """Return the quotes of `text`."""
        return self.read(Reading(text, self.lexicon))[0]

    def read(self, reading: Reading) -> tuple[tuple[Quote, ...], tuple[Note, ...]]:
        """Return the quotes of a text that was read already, and the marks that were in doubt."""
        return (), ()


class AttributionFinder:
    """Finds who said what."""

    def __init__(self, *, language: str = "en", lexicon: Lexicon | None = None) -> None:
        self.lexicon: Lexicon = lexicon or load_lexicon(language)

    def find(self, text: str, /) -> tuple[Attribution, ...]:
        """Return the attributions of `text`."""
        return self.read(Reading(text, self.lexicon, classes=CUE))

    def read(self, reading: Reading) -> tuple[Attribution, ...]:
        """Return the attributions of a text that was read already."""
        return ()


@cache
def _quotes(language: str) -> QuoteFinder:
    return QuoteFinder(language=language)


@cache
def _attributions(language: str) -> AttributionFinder:
    return AttributionFinder(language=language)


def find_quotes(text: str, /, *, language: str = "en") -> tuple[Quote, ...]:
    """Return the quotes of `text`."""
    return _quotes(language).find(text)


def find_attributions(text: str, /, *, language: str = "en") -> tuple[Attribution, ...]:
    """Return the attributions of `text`."""
    return _attributions(language).find(text)
