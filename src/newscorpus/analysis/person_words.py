"""The words that may mean a person: pronouns, nouns for persons, words for groups."""

from collections.abc import Mapping
from functools import cache

from newscorpus.lexicon import Lexicon
from newscorpus.lexicon.classes import word_classes
from newscorpus.text.name_words import Gender, genders

__all__ = ("NOUN", "PRONOUN", "PersonWords", "person_pronouns", "person_words", "plural_forms")

PRONOUN, NOUN = 1, 2

_MANY = 30_000


@cache
def person_pronouns(lexicon: Lexicon) -> Mapping[str, tuple[Gender, bool, str]]:
    """Return pronoun -> gender, whether it is plural, form (`person_pronouns.txt`)."""
    known: dict[str, Gender] = {"m": "m", "f": "f"}
    rows = (line.split() for line in lexicon.lines("person_pronouns"))
    return {word: (known.get(gender, "u"), number == "plural", form) for word, gender, number, form in rows}


class PersonWords(dict[str, int]):
    """Word as written -> `PRONOUN`, `NOUN` for what may be a noun for persons, or 0 for the others.

    Each is worked out once, and all are forgotten when they grow too many.

    >>> from newscorpus.lexicon import load_lexicon
    >>> words = person_words(load_lexicon("en"))
    >>> words["She"], words["mayors"], words["bridge"]
    (1, 2, 0)

    With a capital letter only a plural is one: the singular may be a name.

    >>> words["Judges"], words["Judge"]
    (2, 0)
    """

    def __init__(self, lexicon: Lexicon) -> None:
        """Start empty."""
        super().__init__()
        self._pronouns = person_pronouns(lexicon)
        self._nouns = genders(lexicon, "person_nouns")
        self._collectives = lexicon.words("collectives")

    def __missing__(self, word: str) -> int:
        """Work out a word that was not met before."""
        if len(self) > _MANY:
            self.clear()
        found, low = 0, word.lower()
        if low in self._pronouns:
            found = PRONOUN
        elif word in self._nouns or low[:-1] in self._nouns or low in self._collectives:
            found = NOUN
        self[word] = found
        return found


@cache
def person_words(lexicon: Lexicon) -> PersonWords:
    """Return the table of a language; the same one each time."""
    return PersonWords(lexicon)


@cache
def plural_forms(lexicon: Lexicon) -> frozenset[str]:
    """Return the auxiliaries that show that their subject is several: are, were."""
    return word_classes(lexicon, "traits").get("plural-forms", frozenset())
