"""Nouns for those who speak, in a language whose nouns have capitals and end their compounds.

"Verkehrsminister" is a minister, "Bundesregierung" a government: a word is looked up by its end, the longest entry
first. Plurals and genitives are made of the listed form, and so are the feminine nouns of persons. The gender says what
an article may mean: "der Verein" is a subject, "der Partei" is none. States speak as bodies do ("Russland drohte"), but
what is said in one is nobody's.
"""

from functools import cache, lru_cache

from newscorpus.lexicon import Lexicon
from newscorpus.lexicon.class_lists import class_lists
from newscorpus.lexicon.traits import adjective_endings, feminine_endings, letter_spellings, umlaut_endings, umlauts

__all__ = (
    "FEMININE",
    "is_body",
    "is_feminine",
    "is_inhabitant",
    "is_person",
    "is_plural",
    "is_report",
    "is_speaking_place",
    "noun_gender",
    "person_gender",
    "same_roles",
)

FEMININE = "in"
"""What makes a feminine noun of a masculine one."""

_COMPOUND = 6  # letters: a shorter noun of saying ends other words, too: "Daten" in "Soldaten"

_PLURAL, _FEMININE_PLURAL = "n", "nen"
_PLURALS = ("", "s", _PLURAL, _FEMININE_PLURAL)


def is_plural(word: str, gender: str) -> bool:
    """Whether a noun for persons of a gender is in the plural, as far as its ending shows.

    >>> is_plural("Lehrerinnen", "f"), is_plural("Abgeordneten", "u"), is_plural("Lehrerin", "f")
    (True, True, False)
    """
    return word.endswith(_PLURAL if gender == "u" else _FEMININE_PLURAL)


class _Nouns:
    """The nouns of a list in lower case, with their forms: at the end of a compound, or alone."""

    def __init__(self, lexicon: Lexicon, name: str) -> None:
        persons = name == "person_nouns"
        self.gender: dict[str, str] = {}
        self.alone: dict[str, str] = {}
        endings = (*_PLURALS, *adjective_endings(lexicon))
        for line in lexicon.lines(name):
            noun, gender, *only = line.split()
            forms = {noun.lower(): gender}
            if persons and gender == "m":
                forms.setdefault(noun.lower().removesuffix("e") + FEMININE, "f")
            into = self.alone if only or noun.isupper() else self.gender
            self._add_umlauted(lexicon, noun.lower(), gender, into, persons=persons)
            for form, of in forms.items():
                for spelling in letter_spellings(form, lexicon):
                    for ending in endings:
                        into.setdefault(spelling + ending, of)
                    into[spelling] = of
        self.shortest: int = min(map(len, self.gender), default=1)
        self.longest: int = max(map(len, self.gender), default=0)

    def _add_umlauted(self, lexicon: Lexicon, noun: str, gender: str, into: dict[str, str], *, persons: bool) -> None:
        """Add "räte" of "rat" and, of persons, "ärztin" of "arzt", in both spellings."""
        changed = umlauts(lexicon)
        end, vowel = max(
            ((noun.rfind(vowel) + len(vowel), vowel) for vowel in changed if vowel in noun), default=(0, "")
        )
        for ending in umlaut_endings(lexicon) if vowel else ():
            if ending.startswith(FEMININE) and not persons:
                continue
            form = noun[: end - len(vowel)] + changed[vowel] + noun[end:] + ending
            for spelling in letter_spellings(form, lexicon):
                into.setdefault(spelling, "f" if ending.startswith(FEMININE) else gender)

    def find(self, word: str) -> str | None:
        """The gender of the noun that the word is or ends in; `None` when no noun of the list is."""
        known = self.alone.get(word)
        if known is not None:
            return known
        longest_first = range(max(0, len(word) - self.longest), len(word) - self.shortest + 1)
        ends = (self.gender.get(word[start:]) for start in longest_first if start != 1)  # "Demir" has no "Emir" in it
        return next((gender for gender in ends if gender is not None), None)


_nouns = cache(_Nouns)


@lru_cache(maxsize=8192)
def person_gender(lexicon: Lexicon, word: str) -> str | None:
    """Return the gender of a noun for a person: m, f, u (either); `None` when the word is not such a noun.

    >>> from newscorpus.lexicon import load_lexicon
    >>> person_gender(load_lexicon("de"), "Verkehrsministerin"), person_gender(load_lexicon("de"), "Brücke")
    ('f', None)
    """
    return _nouns(lexicon, "person_nouns").find(word.lower()) if word[:1].isupper() else None


def is_person(lexicon: Lexicon, word: str) -> bool:
    """Whether the word is a noun for a person."""
    return person_gender(lexicon, word) is not None


@cache
def _inhabitants(lexicon: Lexicon) -> frozenset[str]:
    of_place = class_lists(lexicon, "report_words")["of_place"]
    places = lexicon.words("dateline_cities") | class_lists(lexicon, "report_words")["regions"]
    stems = {stem for place in places for stem in (place, place.removesuffix("en"))}
    return frozenset(stem + link + ending for stem in stems for link in ("", "n") for ending in of_place)


def is_inhabitant(lexicon: Lexicon, word: str) -> bool:
    """Whether the word is a man of a city or a region, or what is from there.

    >>> from newscorpus.lexicon import load_lexicon
    >>> is_inhabitant(load_lexicon("de"), "Münchner"), is_inhabitant(load_lexicon("de"), "Koffer")
    (True, False)
    """
    return word in _inhabitants(lexicon)


@lru_cache(maxsize=1024)
def same_roles(lexicon: Lexicon, noun: str) -> tuple[str, ...]:
    """What else somebody may have been called: "verteidiger" for "anwalt".

    >>> from newscorpus.lexicon import load_lexicon
    >>> same_roles(load_lexicon("de"), "coachin"), same_roles(load_lexicon("de"), "schmied")
    (('trainerin',), ())
    """
    kinds, stem = class_lists(lexicon, "role_kinds"), noun.removesuffix(FEMININE)
    if noun in kinds or stem == noun:
        return tuple(kinds.get(noun, ()))
    return tuple(kind + FEMININE for kind in kinds.get(stem, ()))


@lru_cache(maxsize=8192)
def _body_gender(lexicon: Lexicon, word: str) -> str | None:
    return _nouns(lexicon, "bodies").find(word.lower()) if word[:1].isupper() else None


@lru_cache(maxsize=8192)
def is_speaking_place(lexicon: Lexicon, word: str) -> bool:
    """Whether the word is a state or a house, which speaks as a body does, but not after "in".

    >>> from newscorpus.lexicon import load_lexicon
    >>> is_speaking_place(load_lexicon("de"), "Norwegen"), is_speaking_place(load_lexicon("de"), "Regierung")
    (True, False)
    """
    return word[:1].isupper() and _nouns(lexicon, "speaking_places").find(word.lower()) is not None


def is_body(lexicon: Lexicon, word: str) -> bool:
    """Whether the word is a noun for a body that speaks: a government, a paper, a court."""
    return _body_gender(lexicon, word) is not None


def noun_gender(lexicon: Lexicon, word: str) -> str | None:
    """Return the gender of a noun for a person or a body; `None` when the word is neither.

    >>> from newscorpus.lexicon import load_lexicon
    >>> noun_gender(load_lexicon("de"), "Stadtrat"), noun_gender(load_lexicon("de"), "Regen")
    ('m', None)
    """
    return person_gender(lexicon, word) or _body_gender(lexicon, word)


def is_feminine(lexicon: Lexicon, word: str) -> bool:
    """Whether a noun is feminine, as far as lists and its ending show."""
    gender = noun_gender(lexicon, word)
    return gender == "f" if gender is not None else word.endswith(feminine_endings(lexicon))


@cache
def _reports(lexicon: Lexicon) -> tuple[frozenset[str], tuple[str, ...]]:
    """The nouns of saying, and those that end a compound."""
    nouns = [word for word, kind in map(str.split, lexicon.lines("grammar")) if kind == "report"]
    return frozenset(nouns), tuple(sorted(noun.lower() for noun in nouns if len(noun) >= _COMPOUND))


@lru_cache(maxsize=8192)
def is_report(lexicon: Lexicon, word: str) -> bool:
    """Whether the word is a noun of saying, alone or at the end of a compound.

    >>> from newscorpus.lexicon import load_lexicon
    >>> is_report(load_lexicon("de"), "Polizeibericht"), is_report(load_lexicon("de"), "Soldaten")
    (True, False)
    """
    nouns, endings = _reports(lexicon)
    if word in nouns:
        return True
    lower = word.lower()
    return lower.endswith(endings) and not lower.endswith(tuple(class_lists(lexicon, "report_words")["no_reports"]))
