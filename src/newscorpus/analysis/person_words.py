"""The words that may mean a person: pronouns, nouns for persons, words for groups."""

from collections.abc import Mapping
from functools import cache

from newscorpus.lexicon import Lexicon
from newscorpus.lexicon.class_lists import class_lists
from newscorpus.lexicon.inflection import plural
from newscorpus.text.cached import Remembered
from newscorpus.text.name_words import Gender, genders

__all__ = ("NOUN", "PRONOUN", "is_plural_of", "person_pronouns", "person_words", "plural_forms")

PRONOUN, NOUN = 1, 2


@cache
def person_pronouns(lexicon: Lexicon) -> Mapping[str, tuple[Gender, bool, str]]:
    """Return pronoun -> gender, whether it is plural, form (`person_pronouns.txt`)."""
    known: dict[str, Gender] = {"m": "m", "f": "f"}
    rows = (line.split() for line in lexicon.lines("person_pronouns"))
    return {word: (known.get(gender, "u"), number == "plural", form) for word, gender, number, form in rows}


@cache
def person_words(lexicon: Lexicon) -> Mapping[str, int]:
    """Return word as written -> `PRONOUN`, `NOUN` for what may be a noun for persons, or 0 for the others.

    >>> from newscorpus.lexicon import load_lexicon
    >>> words = person_words(load_lexicon("en"))
    >>> words["She"], words["mayors"], words["bridge"]
    (1, 2, 0)

    With a capital letter only a plural is one: the singular may be a name.

    >>> words["Judges"], words["Coaches"], words["Judge"]
    (2, 2, 0)
    """
    pronouns, nouns = person_pronouns(lexicon), genders(lexicon, "person_nouns")
    collectives = lexicon.words("collectives")

    def kind(word: str) -> int:
        low = word.lower()
        if low in pronouns:
            return PRONOUN
        return NOUN if word in nouns or is_plural_of(low, nouns) or low in collectives else 0

    return Remembered(kind)


def is_plural_of(word: str, nouns: Mapping[str, Gender]) -> bool:
    """Whether a word is the plural of one of some nouns: mayors, coaches."""
    return word[:-1] in nouns or (word[:-2] in nouns and plural(word[:-2]) == word)


@cache
def plural_forms(lexicon: Lexicon) -> frozenset[str]:
    """Return the auxiliaries that show that their subject is several: are, were."""
    return class_lists(lexicon, "traits").get("plural-forms", frozenset())
