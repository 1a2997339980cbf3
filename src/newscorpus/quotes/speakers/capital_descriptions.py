"""Descriptions that hold only capitals, and name nobody: `the Finn`, `the Texas Republican`."""

import re
from functools import cache

from newscorpus.lexicon import Lexicon
from newscorpus.lexicon.countries import countries, country_index
from newscorpus.quotes.syntax.word_table import WordTable

__all__ = ("names_nationality", "names_office")

_NATIONAL = re.compile(r"([A-Z]\w+(?: [A-Z]\w+)?)(?:, \d{1,3})?")


def names_office(table: WordTable, words: str) -> bool:
    """Whether a source is somebody by an office in capitals: `the Texas Republican`, `the Salford MP`."""
    opening, _, rest = words.partition(" ")
    if opening.lower() not in table.listed["definite"] or not all(word[:1].isupper() for word in rest.split()):
        return False
    return rest.rpartition(" ")[2] in table.listed["offices"]


def names_nationality(table: WordTable, words: str) -> bool:
    """Whether a source is one person of a country: `the Nigerian`, `The Finn, 34`, `the Italy international`."""
    opening, _, rest = words.partition(" ")
    country, _, plays = rest.rpartition(" ")
    if plays in table.listed["plays_for"] and opening.lower() in table.listed["definite"]:
        return country in country_index(table.reading.lexicon)
    found = _NATIONAL.fullmatch(rest) if opening.lower() in table.listed["definite"] else None
    return found is not None and found[1] in _nationalities(table.reading.lexicon)


@cache
def _nationalities(lexicon: Lexicon) -> frozenset[str]:
    """What one person of a country may be called."""
    return frozenset(word for country in countries(lexicon) for word in country.demonyms)
