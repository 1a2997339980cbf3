"""Which cases, and which number, a noun group may have.

German nouns seldom show their case, but what comes before them does: "den Mann" is an object and "der Mann" a
subject, unless the noun is feminine. A reading is a case with a gender or the plural, one bit; the first word of a
group gives a set of them (`cases.txt`), the ending of the noun takes away those of other genders (`noun_endings.txt`).
What shows nothing may be anything, so nothing is excluded without evidence.
"""

from collections.abc import Mapping
from functools import cache, reduce
from operator import or_

from newscorpus.lexicon import Lexicon

__all__ = (
    "ACCUSATIVE",
    "ANY",
    "DATIVE",
    "FEMININE",
    "GENITIVE",
    "MASCULINE",
    "NOMINATIVE",
    "PLURAL",
    "CaseTable",
    "case_table",
)

_CASES = ("n", "a", "d", "g")
_GENDERS = ("m", "f", "n", "p")
NOMINATIVE, ACCUSATIVE, DATIVE, GENITIVE = (0b1111 << shift for shift in (0, 4, 8, 12))
"""The readings of a case."""

MASCULINE, FEMININE = 0b0001_0001_0001_0001, 0b0010_0010_0010_0010
"""The readings of a gender in all cases."""

PLURAL = 0b1000_1000_1000_1000
"""The readings of the plural in all cases."""

ANY = NOMINATIVE | ACCUSATIVE | DATIVE | GENITIVE


class CaseTable:
    """The readings of the words and endings of a language.

    >>> from newscorpus.lexicon import load_lexicon
    >>> table = case_table(load_lexicon("de"))
    >>> bool(table.readings("d", "den", "Mann") & NOMINATIVE), bool(table.readings("d", "der", "Mann") & NOMINATIVE)
    (False, True)
    >>> bool(table.readings("d", "der", "Regierung") & NOMINATIVE)  # feminine: a dative or genitive
    False
    """

    def __init__(self, lexicon: Lexicon) -> None:
        """Read the lists of the language."""
        self._words: dict[str, int] = {}
        self._adjectives: dict[str, int] = {}
        self._weak: dict[str, int] = {}
        self._tables = (self._words, self._adjectives, self._weak)
        for line in lexicon.lines("cases"):
            readings, _, forms = line.partition("|")
            bits = sum(_bit(reading) for reading in readings.split())
            for form in forms.split():
                table = self._tables[form.startswith("-") + form.startswith("--")]
                table[form.lstrip("-")] = table.get(form.lstrip("-"), 0) | bits
        self._nouns: Mapping[str, int] = {
            ending.strip(): _of_genders(genders.strip())
            for ending, _, genders in (line.partition("|") for line in lexicon.lines("noun_endings"))
        }
        self._known: dict[str, int] = {}

    def readings(self, letter: str, first: str, *heads: str) -> int:
        """Return what a noun group may be.

        Args:
            letter: the class of its first word.
            first: its first word.
            heads: its first and its last noun, as written; either may show the gender (Frankfurter Rundschau).
        """
        if letter == "J":
            found = self._adjectives.get(first[-2:], self._adjectives.get(first[-1:], ANY))
        elif letter == "9":
            found = PLURAL
        else:
            found = self._words.get(f"{letter}:{first.lower()}") or self._words.get(first.lower(), ANY)
        if letter in _PRONOUNS:
            return found
        genders = [self._gender(head) for head in heads]
        if genders and not genders[0] & MASCULINE:  # "der Opposition Panikmache", but "Frankfurter Rundschau"
            genders = [gender for gender in genders if gender != ANY]
        return found & reduce(or_, genders, 0) or found

    def behind_determiner(self, found: int, adjective: str) -> int:
        """Return which readings an adjective after a determiner leaves: "der neue", but "der neuen".

        >>> from newscorpus.lexicon import load_lexicon
        >>> table = case_table(load_lexicon("de"))
        >>> der = table.readings("d", "der", "Mann")
        >>> bool(table.behind_determiner(der, "neuen") & NOMINATIVE & ~PLURAL)
        False
        """
        left = self._weak.get(adjective[-2:], self._weak.get(adjective[-1:], ANY))
        return found & left or found

    def _gender(self, noun: str) -> int:
        """Return the readings that the ending of a noun leaves."""
        known = self._known.get(noun)
        if known is None:
            if len(self._known) > _MANY:
                self._known.clear()
            endings = (noun[-size:] for size in range(min(_LONGEST, len(noun) - 2), 1, -1))
            known = self._known[noun] = next((self._nouns[e] for e in endings if e in self._nouns), ANY)
        return known


_PRONOUNS = frozenset(("s", "i", "o", "z", "a"))
_LONGEST = 8
_MANY = 20_000


def _bit(reading: str) -> int:
    return 1 << (_CASES.index(reading[0]) * len(_GENDERS) + _GENDERS.index(reading[1]))


def _of_genders(genders: str) -> int:
    return sum(_bit(case + gender) for case in _CASES for gender in genders)


@cache
def case_table(lexicon: Lexicon) -> CaseTable:
    """Return the table of a language; the same one each time."""
    return CaseTable(lexicon)
