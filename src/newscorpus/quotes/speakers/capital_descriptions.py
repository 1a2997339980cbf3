"""Descriptions that hold only capitals, and name nobody: `the Finn`, `the Texas Republican`."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newscorpus.lexicon import Lexicon
from newscorpus.lexicon.countries import countries, country_index
from newscorpus.quotes.syntax.verb_words import is_verb
from newscorpus.quotes.syntax.word_table import WordTable
from newscorpus.text.name_ages import behind_name
from newscorpus.text.names import Mention

__all__ = ("last_compatriot", "names_nationality", "names_office")

_MANY = 100  # names before a description
_WORDS = 4  # words before a name
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


def last_compatriot(table: WordTable, persons: Sequence[Mention], words: str) -> Mention | None:
    """Return the last of some persons whom the text calls by the country of `the Spaniard`: `Spanish coach Ana Roe`."""
    known = country_index(table.reading.lexicon)
    country = known.get(words.partition(" ")[2].partition(",")[0])
    near = reversed(persons[-_MANY:]) if country is not None else ()
    return next((one for one in near if any(known.get(word) is country for word in _beside(table, one))), None)


def _beside(table: WordTable, mention: Mention) -> Iterator[str]:
    """The words right before a name, and those that open what follows it: `Spanish coach Ana Roe, a Spaniard`."""
    first = mention.name
    while first and mention.name - first < _WORDS and table.gaps[first - 1] == " " and not is_verb(table, first - 1):
        first -= 1
    at = behind_name(table.text, mention.end)
    behind = table.word_from(at) if at >= 0 else len(table.words)
    yield from table.words[first : mention.name]
    yield from table.words[behind + 1 : behind + 2]


@cache
def _nationalities(lexicon: Lexicon) -> frozenset[str]:
    """What one person of a country may be called."""
    return frozenset(word for country in countries(lexicon) for word in country.demonyms)
