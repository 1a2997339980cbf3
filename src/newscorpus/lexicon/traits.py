"""Traits of a language that the code asks about: what capitals mark, the order of words, the endings of adjectives.

>>> from newscorpus.lexicon import load_lexicon
>>> nouns_in_capitals(load_lexicon("de")), nouns_in_capitals(load_lexicon("en"))
(True, False)

In English a capital inside of a sentence marks a name; in German it marks a noun, and says nothing about names. In
German the finite verb comes second, with whatever comes first, and other parts of the verb at the end. And an
adjective has six forms, which the word lists write as one: "letzt~".
"""

from collections.abc import Mapping
from functools import cache

from newscorpus.lexicon.class_lists import class_lists
from newscorpus.lexicon.lexicon import Lexicon, load_lexicon

__all__ = (
    "adjective_endings",
    "adverb_endings",
    "dateline_stops",
    "feminine_endings",
    "forms",
    "given_names_of",
    "infinitive_endings",
    "is_verb_second",
    "kickers_above",
    "letter_spellings",
    "nouns_in_capitals",
    "participle_endings",
    "plural_endings",
    "plural_verb_endings",
    "spelt_lists",
)

_ENDINGS = "~"


def _trait(lexicon: Lexicon, name: str) -> frozenset[str]:
    return class_lists(lexicon, "traits").get(name, frozenset())


@cache
def nouns_in_capitals(lexicon: Lexicon) -> bool:
    """Return whether the language writes every noun with a capital."""
    return "nouns" in _trait(lexicon, "capitals")


@cache
def is_verb_second(lexicon: Lexicon) -> bool:
    """Return whether the finite verb of a main clause is second, and the rest of the verb at the end.

    >>> from newscorpus.lexicon import load_lexicon
    >>> is_verb_second(load_lexicon("de")), is_verb_second(load_lexicon("en"))
    (True, False)
    """
    return "verb-second" in _trait(lexicon, "order")


@cache
def kickers_above(lexicon: Lexicon) -> bool:
    """Return whether a few words above the headline are usual: "Aus dem Hafen", and below it "Die Fähre ruht"."""
    return "kicker" in _trait(lexicon, "above-headlines")


@cache
def dateline_stops(lexicon: Lexicon) -> bool:
    """Return whether a full stop ends a dateline: "Bonn. Der Rat tagt.", "BONN (dpa). Der Rat tagt."."""
    return "full-stop" in _trait(lexicon, "dateline-ends")


@cache
def adjective_endings(lexicon: Lexicon) -> tuple[str, ...]:
    """Return the endings of adjectives; none in a language without."""
    return tuple(sorted(_trait(lexicon, "endings")))


@cache
def adverb_endings(lexicon: Lexicon) -> tuple[str, ...]:
    """Return the endings by which an adverb is known where its capital says nothing."""
    return tuple(sorted(_trait(lexicon, "adverb-endings")))


@cache
def feminine_endings(lexicon: Lexicon) -> tuple[str, ...]:
    """Return the endings by which a noun is known as feminine."""
    return tuple(sorted(_trait(lexicon, "feminine-endings")))


@cache
def given_names_of(lexicon: Lexicon) -> Lexicon:
    """Return the words that hold the list of given names: those of another language, since names know no borders.

    >>> from newscorpus.lexicon import load_lexicon
    >>> given_names_of(load_lexicon("de"))
    Lexicon('en')
    """
    return next((load_lexicon(code) for code in _trait(lexicon, "given-names")), lexicon)


@cache
def infinitive_endings(lexicon: Lexicon) -> tuple[str, ...]:
    """Return what an infinitive has after its first subjunctive: "regnen", "es regne"; none in a language without."""
    return tuple(sorted(_trait(lexicon, "infinitive-endings")))


@cache
def participle_endings(lexicon: Lexicon) -> tuple[str, ...]:
    """Return the endings of a past participle: "gesagt", "gestohlen"; none in a language that does not need them."""
    return tuple(sorted(_trait(lexicon, "participle-endings")))


@cache
def plural_endings(lexicon: Lexicon) -> tuple[str, ...]:
    """Return the endings that a masculine noun may have in the plural: "der Lehrer" may be one or several."""
    return tuple(sorted(_trait(lexicon, "plural-endings")))


@cache
def plural_verb_endings(lexicon: Lexicon) -> tuple[str, ...]:
    """Return the endings of a finite plural: "sagen", "waren"."""
    return tuple(sorted(_trait(lexicon, "plural-verbs")))


@cache
def _spelt_out(lexicon: Lexicon) -> tuple[tuple[str, str], ...]:
    return tuple(sorted((pair[0], pair[2:]) for pair in _trait(lexicon, "spelt-out")))


@cache
def umlauts(lexicon: Lexicon) -> dict[str, str]:
    """Return what the last vowel of a noun becomes in the plural: "Rat", "Räte"; none in a language without."""
    return dict(sorted(pair.split(":") for pair in _trait(lexicon, "umlauts")))


@cache
def umlaut_endings(lexicon: Lexicon) -> tuple[str, ...]:
    """Return the endings behind such a vowel: "Räte", "Männer", "Ärztin"."""
    return tuple(sorted(_trait(lexicon, "umlaut-plurals")))


def letter_spellings(word: str, lexicon: Lexicon) -> tuple[str, ...]:
    """Return how a word may be spelt: as listed, in the Swiss way without "ß", and without any letter of its own.

    >>> from newscorpus.lexicon import load_lexicon
    >>> letter_spellings("heißt", load_lexicon("de")), letter_spellings("hält", load_lexicon("de"))
    (('heißt', 'heisst'), ('hält', 'haelt'))
    >>> letter_spellings("said", load_lexicon("en"))
    ('said',)
    """
    if word.isascii():
        return (word,)
    swiss = plain = word
    for letter, letters in _spelt_out(lexicon):
        plain = plain.replace(letter, letters)
        if letter == "ß":
            swiss = swiss.replace(letter, letters)
    return tuple(dict.fromkeys((word, swiss, plain)))


@cache
def spelt_lists(lexicon: Lexicon, name: str) -> Mapping[str, frozenset[str]]:
    """Return the classes of a list with every spelling of their words.

    >>> sorted(spelt_lists(load_lexicon("de"), "report_words")["judged_by"])
    ['fuer', 'für']
    """
    classes = class_lists(lexicon, name)
    return {
        of: frozenset(s for word in words for s in letter_spellings(word, lexicon)) for of, words in classes.items()
    }


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
    return (stem, *(stem + ending for ending in adjective_endings(lexicon)))
