"""What a word can do in a clause, as bits: one lookup per word, whatever is asked about it later.

Each class is a line of `clause_words.txt` or `assertion.txt` and has the name of the line; a few are lines of
`date_links.txt`. A word may be of several.
"""

from collections.abc import Mapping
from functools import cache

from newscorpus.lexicon import Lexicon
from newscorpus.lexicon.class_lists import class_lists

__all__ = ("TELLING", "clause_bits")

TO = 1 << 0
ENDS_CLAUSE = 1 << 1
ENDS_CONTENT = 1 << 2
ENDS_PHRASE = 1 << 3
HANGING = 1 << 4
REPORTS = 1 << 5
PREPOSITIONS = 1 << 6
ARTICLES = 1 << 7
BE = 1 << 8
NEGATION = 1 << 9
REFUSES = 1 << 10
PREVENTS = 1 << 11
FUTURE = 1 << 12
GOING = 1 << 13
POSSIBLE = 1 << 14
HYPOTHETICAL = 1 << 15
WANTED = 1 << 16
WANTED_NOUNS = 1 << 17
PLANNED = 1 << 18
PURPOSES = 1 << 19
ACTUAL = 1 << 20
PRESENT_AUXILIARY = 1 << 21
PAST_AUXILIARY = 1 << 22
DURING = 1 << 23
"""Behind such a word the object of a verb is not looked for."""

TEMPORAL = 1 << 25
UNDONE = 1 << 26
HEARSAY = 1 << 27
ORDINALS = 1 << 28
REALIZED = 1 << 29
FIGURES = 1 << 30
INVERTED = 1 << 31
RELATIVE = 1 << 32
ABLE = 1 << 33
MODALS = 1 << 34
JOINING = 1 << 35
GROUNDS = 1 << 36
DEFINITE = 1 << 37
PARTITIVE = 1 << 38
GROUNDED = 1 << 39
ATTENDING = 1 << 40
OCCASION = 1 << 41
CAUSATIVE = 1 << 42
OBLIGED = 1 << 43
DOUBTED = 1 << 44
UNDONE_OFF = 1 << 45
PUT = 1 << 46
NEARLY = 1 << 47
COUNTED = 1 << 48
THAN = 1 << 49
UNTIL = 1 << 50
SETTLED = 1 << 51
PROOF = 1 << 52
DATING = 1 << 53
DAY_WORDS = 1 << 56
"""What a day may be counted from another by: "the day before", "the eve of"."""
SHORT = 1 << 54
INDEFINITE = 1 << 55
RETOLD = 1 << 57
EVENTUALITY = 1 << 58
RATHER = 1 << 59
LATER = 1 << 60
PREDICTED = 1 << 61
LOOKS = 1 << 62
THOUGHTS = 1 << 63
STAGED = 1 << 64
BEFOREHAND = 1 << 65
REMEMBERING = 1 << 66
OF_AMOUNT = 1 << 67
TO_NOBODY = 1 << 68
EXCEPTING = 1 << 69
UNSURE = 1 << 70
ASIDE = 1 << 71
PLACE = 1 << 72
WEIGHED = 1 << 73
STARTING = 1 << 74
FACTIVE = 1 << 75

_BITS: Mapping[str, int] = {name.lower(): bit for name, bit in globals().items() if name.isupper()}
_DATES = {"during": DURING, "figures": FIGURES, "day": DAY_WORDS, "eve": DAY_WORDS}

MODAL = TO | FUTURE | GOING | POSSIBLE | HYPOTHETICAL | WANTED | WANTED_NOUNS | PLANNED | DOUBTED | EVENTUALITY
MODAL |= PREDICTED | THOUGHTS | WEIGHED
"""Every class that shows modality; the others show negation or tense only."""

TELLING = MODAL | NEGATION | REFUSES | PREVENTS | SHORT | RATHER | NEARLY | UNDONE | UNDONE_OFF
TELLING |= PRESENT_AUXILIARY | PAST_AUXILIARY
"""Every class that shows modality, negation or tense; where there is none, no rule need be asked."""


@cache
def clause_bits(lexicon: Lexicon) -> Mapping[str, int]:
    """Return word, in lower case -> its classes.

    >>> from newscorpus.lexicon import load_lexicon
    >>> bits = clause_bits(load_lexicon("en"))
    >>> bool(bits["while"] & ENDS_CLAUSE), bool(bits["will"] & TELLING), "rain" in bits
    (True, True, False)
    """
    table: dict[str, int] = {"to": TO}
    for name, known in (("clause_words", _BITS), ("assertion", _BITS), ("date_links", _DATES)):
        for label, words in class_lists(lexicon, name).items():
            for word in words if label in known else ():
                table[word] = table.get(word, 0) | known[label]
    return table
