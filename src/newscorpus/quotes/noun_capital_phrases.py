"""What a source phrase says in a language whose nouns have capitals: a name, a title, a role, a gender.

A phrase is taken apart by the nouns for persons, alone or at the end of a compound: what comes after
"Verkehrsminister" or "Sprecherin" is a name, what comes before it an attribute. A comma separates a name from a role,
in either order ("der Chef der Bahn, Max Klee", "Max Klee, Chef der Bahn"); a bracket holds a party and belongs to
neither. The gender is that of the given name, and else that of the noun.
"""

from typing import NamedTuple

from newscorpus.analysis.cases import FEMININE, MASCULINE, NOMINATIVE, case_table
from newscorpus.quotes.grammar import CONJ, DET, OF, POSS, REPORT
from newscorpus.quotes.noun_capital_names import given_name_gender, known_surnames
from newscorpus.quotes.speaking_nouns import person_gender
from newscorpus.quotes.verb_second_phrases import is_name
from newscorpus.quotes.word_table import WordTable

__all__ = ("SourcePhrase", "list_parts", "source_phrase")

_Words = tuple[int, int]
"""The first and the last word, both inclusive."""


class SourcePhrase(NamedTuple):
    """A source phrase taken apart, in numbers of words."""

    whole: _Words
    """All of it without its article and without what is in brackets."""

    name: _Words | None
    title: _Words | None
    """The noun in front of a name: "Verkehrsminister"."""

    role: _Words | None
    """What is next to a name, after or before a comma: "Chef der Bahn"."""

    noun: int
    """The noun for a person; -1 without one."""

    gender: str
    """m, f, u (either), "" (no person as far as the phrase shows)."""

    bare: bool
    """Whether the noun is all of it: "der Minister"."""


def list_parts(table: WordTable, first: int, last: int) -> list[_Words]:
    """The phrases that "und" joins, when each of them names a person; empty for one source alone."""
    out: list[_Words] = []
    begin = first
    for k in range(first + 1, last):
        if table.bits[k] & CONJ and table.gaps[k] == " ":
            out.append((begin, k - 1))
            begin = k + 1
    out.append((begin, last))
    if len(out) == 1 or any(a > b or source_phrase(table, a, b).name is None for a, b in out):
        return []
    return out


def source_phrase(table: WordTable, first: int, last: int) -> SourcePhrase:
    """Take a source phrase apart."""
    if table.bits[first] & REPORT and first < last:  # "Angaben der Polizei"
        first += 1
    start, first = first, _without_article(table, first, last)
    comma = next((k for k in range(first, last) if "," in table.gaps[k]), -1)
    if comma >= 0:
        left, right = (first, comma), (_without_article(table, comma + 1, last), last)
        for name, other, begin in ((left, right, comma + 1), (right, left, start)):
            noun = _person_noun(table, *other)
            role = noun >= 0 and not _has_name(table, noun, other[1])
            if (role or _has_given_name(table, *name, (begin, other[1]))) and is_name(table, *name):
                name = name[0], _without_bracket(table, *name)
                gender = _gender(table, name, noun)
                return SourcePhrase((first, last), name, None, other, noun, gender, bare=False)
        last = comma
    article = start if start < first and table.bits[start] & DET else -1
    return _single(table, first, _without_bracket(table, first, last), article)


def _single(table: WordTable, first: int, last: int, article: int) -> SourcePhrase:
    """A phrase without a comma, and the determiner in front of it; -1 without one."""
    noun = _person_noun(table, first, last)
    if first == last and article < 0 and table.words[last] in known_surnames(table):  # "Bauer", of "Eva Bauer"
        return SourcePhrase((first, last), (first, last), None, None, -1, "u", bare=False)
    if noun >= 0 and not _has_name(table, noun, last):
        gender = person_gender(table.reading.lexicon, table.words[noun]) or "u"
        if gender == "u" and article >= 0:
            gender = _gender_of_article(table, article)
        return SourcePhrase((first, last), None, None, None, noun, gender, bare=noun == last)
    if noun >= 0:
        name = noun + 1, _name_end(table, noun + 1, last)
        return SourcePhrase((first, last), name, (first, noun), None, noun, _gender(table, name, noun), bare=False)
    given = _given_name_inside(table, first, last)
    if given > first:
        name = given, _name_end(table, given, last)
        return SourcePhrase((first, last), name, (first, given - 1), None, -1, _gender(table, name, -1), bare=False)
    if first < last and is_name(table, first, last):
        name = first, _name_end(table, first, last)
        gender = _gender(table, name, -1)
        return SourcePhrase((first, last), name, None, None, -1, gender, bare=False)
    return SourcePhrase((first, last), None, None, None, -1, "", bare=False)


def _has_given_name(table: WordTable, first: int, last: int, other: _Words) -> bool:
    """Whether a phrase is a name by its given name, beside something that is none: "der Gesandte, Max Klee"."""
    known = first < last and given_name_gender(table, table.words[first]) is not None
    return known and not is_name(table, *other)


def _given_name_inside(table: WordTable, first: int, last: int) -> int:
    """The given name behind a title that no list has: "Kevin" of "Matchwinner Kevin Klee"; -1 without one."""
    for k in range(first, last):
        if given_name_gender(table, table.words[k]) is not None:
            return k
        if table.bits[k] or table.gaps[k] not in {" ", "-"}:
            break
    return -1


def _gender_of_article(table: WordTable, k: int) -> str:
    """The gender that a determiner gives a noun that has both: "der Abgeordnete", "die Abgeordnete"."""
    readings = case_table(table.reading.lexicon).readings("d", table.words[k])
    genders = [gender for gender, bits in (("m", MASCULINE), ("f", FEMININE)) if readings & NOMINATIVE & bits]
    return genders[0] if len(genders) == 1 else "u"


def _without_article(table: WordTable, first: int, last: int) -> int:
    """The first word behind articles and attributes in lower case."""
    while first < last and table.bits[first] & (DET | POSS | OF):
        first += 1
    while first < last and not table.words[first][:1].isupper() and table.gaps[first] not in {"-", "."}:
        first += 1
    return first


def _without_bracket(table: WordTable, first: int, last: int) -> int:
    """The last word in front of "(SPD)"."""
    return next((k for k in range(first, last) if "(" in table.gaps[k]), last)


def _person_noun(table: WordTable, first: int, last: int) -> int:
    """The last of the first nouns for persons: "Minister" of "Herr Minister Kern"; -1 without one."""
    noun = -1
    for k in range(first, last + 1):
        if person_gender(table.reading.lexicon, table.words[k]) is not None:
            noun = k
        elif noun >= 0:
            break
    return noun


def _name_end(table: WordTable, first: int, last: int) -> int:
    """The last word of a name of two words or more, in front of "von": "Max Klee von der Bank", "Ada von Baum"."""
    return next((k - 1 for k in range(first + 2, last) if table.bits[k] & OF), last)


def _has_name(table: WordTable, noun: int, last: int) -> bool:
    """Whether a name comes right after a noun."""
    return noun < last and table.words[noun + 1][:1].isupper() and table.gaps[noun] == " "


def _gender(table: WordTable, name: _Words, noun: int) -> str:
    """The gender of a person: that of the given name, else of the noun; "" when nothing says that it is a person."""
    given = given_name_gender(table, table.words[name[0]]) if name[0] < name[1] else None
    if given in ("m", "f"):
        return given
    if noun >= 0:
        return person_gender(table.reading.lexicon, table.words[noun]) or "u"
    known = given is not None or table.words[name[1]] in known_surnames(table)
    return "u" if known else ""
