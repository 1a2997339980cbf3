"""What the spelling of a language says: whether nouns have capitals, and the endings that adjectives take.

>>> from newscorpus.lexicon import load_lexicon
>>> nouns_in_capitals(load_lexicon("de")), nouns_in_capitals(load_lexicon("en"))
(True, False)

In English a capital inside of a sentence marks a name; in German it marks a noun, and says nothing about names. In
German an adjective has six forms, which the word lists write as one: "letzt~".
"""

from functools import cache

from newscorpus.lexicon.classes import word_classes
from newscorpus.lexicon.lexicon import Lexicon

__all__ = ("forms", "nouns_in_capitals")

_ENDINGS = "~"


@cache
def nouns_in_capitals(lexicon: Lexicon) -> bool:
    """Tell whether the language writes every noun with a capital."""
    return "nouns" in word_classes(lexicon, "orthography").get("capitals", ())


def forms(word: str, lexicon: Lexicon) -> tuple[str, ...]:
    """Return the forms that an entry of a word list stands for: "letzt~" for the word with each ending and without.

    >>> from newscorpus.lexicon import load_lexicon
    >>> sorted(forms("letzt~", load_lexicon("de")))
    ['letzt', 'letzte', 'letztem', 'letzten', 'letzter', 'letztes']
    >>> forms("last", load_lexicon("en"))
    ('last',)
    """
    if not word.endswith(_ENDINGS):
        return (word,)
    stem = word.removesuffix(_ENDINGS)
    return (stem, *(stem + ending for ending in sorted(word_classes(lexicon, "orthography").get("endings", ()))))
