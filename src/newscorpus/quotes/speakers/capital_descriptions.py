"""Descriptions that hold only capitals, and name nobody: `the Finn`, `the Texas Republican`, `the CFO`.

The letters of an office are the first ones of what the text gives to somebody, without its small words (`Inspector
General of Police` is the `IGP`); a noun for a person opens or closes the office, as it does not in the name of a body.
"""

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from functools import cache

from newscorpus.lexicon import Lexicon
from newscorpus.lexicon.countries import countries, country_index
from newscorpus.quotes.speakers.person_details import role_of_person, title_of_person
from newscorpus.quotes.syntax.grammar_bits import PREP
from newscorpus.quotes.syntax.verb_words import is_verb
from newscorpus.quotes.syntax.word_table import WordTable
from newscorpus.text.cached import cached
from newscorpus.text.cast import Cast
from newscorpus.text.name_ages import behind_name
from newscorpus.text.name_words import Gender, genders
from newscorpus.text.names import Mention

__all__ = ("OfficeLetters", "last_compatriot", "names_nationality", "names_office")

_MANY = 100  # names before a description
_WORDS = 4  # words before a name
_INSIDE = frozenset((" ", "’", "'"))

_NATIONAL = re.compile(r"([A-Z]\w+(?: [A-Z]\w+)?)(?:, \d{1,3})?")
_LONGEST = 6  # words of an office
_SHORTEST = 2  # letters, and words with one each


def names_office(table: WordTable, words: str) -> bool:
    """Whether a source is somebody by an office in capitals: `the Texas Republican`, `the Salford MP`."""
    opening, _, rest = words.partition(" ")
    if opening.lower() not in table.listed["definite"] or not all(word[:1].isupper() for word in rest.split()):
        return False
    return rest.rpartition(" ")[2] in table.listed["offices"]


def names_nationality(table: WordTable, words: str) -> bool:
    """Whether a source is one person of a country: `the Nigerian`, `The Finn, 34`, `the Italy international`."""
    opening, _, rest = words.partition(" ")
    found = _NATIONAL.fullmatch(rest) if opening.lower() in table.listed["definite"] else None
    return found is not None and found[1] in _nationalities(table.reading.lexicon)


def last_compatriot(table: WordTable, persons: Sequence[Mention], words: str) -> Mention | None:
    """Return the last of some persons whom the text calls by the country of `the Spaniard`: `Spanish coach Ana Roe`."""
    known = country_index(table.reading.lexicon)
    country = known.get(words.partition(" ")[2].partition(",")[0])
    near = reversed(persons[-_MANY:]) if country is not None else ()
    return next((m for m in near if country in [known.get(word) for word in _words_beside(table, m)]), None)


def _words_beside(table: WordTable, mention: Mention) -> tuple[str, ...]:
    """The words right before a name, and the one that opens what follows it: `Spain’s Ana Roe, a Spaniard`."""
    first = mention.name
    while first and mention.name - first < _WORDS and table.gaps[first - 1] in _INSIDE and not _ends(table, first - 1):
        first -= 1
    at = behind_name(table.text, mention.end)
    behind = table.word_from(at) if at >= 0 else len(table.words)
    return (*table.words[first : mention.name], *table.words[behind + 1 : behind + 2])


def _ends(table: WordTable, k: int) -> bool:
    """Whether word `k` is no part of what a name behind it is called."""
    return bool(table.bits[k] & PREP) or is_verb(table, k)


@cache
def _nationalities(lexicon: Lexicon) -> frozenset[str]:
    """What one person of a country may be called."""
    return frozenset(word for country in countries(lexicon) for word in country.demonyms)


class OfficeLetters:
    """The persons of a text by the initials of their offices."""

    def __init__(self, table: WordTable, cast: Cast) -> None:
        """Take the text and its persons."""
        self._table = table
        self._cast = cast

    def meant(self, words: str, at: int) -> Mention | None:
        """Return the last person before a place whose office has these initials; `None` when there is none."""
        opening, _, letters = words.partition(" ")
        if opening.lower() not in self._table.listed["definite"] or not _are_letters(letters):
            return None
        places = self._holders.get(letters, [])
        i = bisect_left(places, at, key=lambda i: self._cast.persons[i].start) - 1
        return self._cast.persons[places[i]] if i >= 0 else None

    @cached
    def _holders(self) -> dict[str, list[int]]:
        """Initials -> the indices of the persons with such an office."""
        out: dict[str, list[int]] = {}
        known = genders(self._table.reading.lexicon, "person_nouns")
        for i, mention in enumerate(self._cast.persons):
            said = title_of_person(self._table, [mention]), role_of_person(self._table, [mention])
            for office in said:
                for letters in self._letters_of(office.text, known) if office is not None else ():
                    out.setdefault(letters, []).append(i)
        return out

    def _letters_of(self, office: str, known: Mapping[str, Gender]) -> set[str]:
        """The letters of an office and of its parts: `CEO` of `chairman and chief executive officer`."""
        words = [word.strip(",.()") for word in office.replace("-", " ").split()]
        out = {word for word in words if _are_letters(word)}
        words = [word for word in words if len(word) > _SHORTEST and word.lower() not in self._table.listed["small"]]
        for first in range(len(words)):
            for stop in range(first + _SHORTEST, min(first + _LONGEST, len(words)) + 1):
                last = words[stop - 1].lower()
                if words[first].lower() in known or last in known:
                    letters = "".join([word[0].upper() for word in words[first:stop]])
                    out.update((letters, letters + "O") if last in self._table.listed["officers"] else (letters,))
        return out


def _are_letters(letters: str) -> bool:
    return len(letters) >= _SHORTEST and letters.isalpha() and letters.isupper()
