"""What a source phrase says in a language whose nouns have capitals: a name, a title, a role, a gender.

A phrase is taken apart by the nouns for persons, alone or at the end of a compound: what comes after
"Verkehrsminister" or "Sprecherin" is a name, what comes before it an attribute. A comma separates a name from a role,
in either order ("der Chef der Bahn, Max Klee", "Max Klee, Chef der Bahn"); a bracket holds a party and belongs to
neither. The gender is that of the given name, and else that of the noun.
"""

from typing import NamedTuple

from newscorpus.lexicon.traits import adjective_endings
from newscorpus.model import Span
from newscorpus.quotes.syntax.grammar_bits import CONJ, DET, INDEFINITE, OBJ, OF, POSS, PREP, REPORT
from newscorpus.quotes.syntax.word_table import WordTable
from newscorpus.quotes.verb_second.article_genders import of_article
from newscorpus.quotes.verb_second.known_names import (
    behind_titles,
    ending_at,
    given_name_gender,
    is_owner,
    known_surnames,
    lone_given_name,
    noble_name,
)
from newscorpus.quotes.verb_second.noun_attributes import employs, held_attribute
from newscorpus.quotes.verb_second.noun_phrases import is_name, span_of
from newscorpus.quotes.verb_second.speaking_nouns import is_body, is_inhabitant, is_plural, person_gender
from newscorpus.quotes.verb_second.speaking_phrases import THING, likely_to_speak
from newscorpus.text.name_words import name_words

__all__ = (
    "SourcePhrase",
    "behind_attributes",
    "is_one_word",
    "list_parts",
    "source_phrase",
    "written",
)

_Words = tuple[int, int]
"""The first and the last word, both inclusive."""


_CHARGED = 4  # the fewest words behind the first one that make an office, what it is for, and a name of two words


class SourcePhrase(NamedTuple):
    """A source phrase taken apart, in numbers of words."""

    whole: _Words
    """All of it without its article and without what is in brackets."""

    name: _Words | None
    title: _Words | None
    """The noun before a name: "Verkehrsminister"."""

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
    joints = [k for k in range(first + 1, last) if table.bits[k] & CONJ and table.gaps[k] == " "]
    joints = [k for k in joints if table.gaps[k - 1] != "- "]  # "Bau- und Verkehrsminister"
    joint = max(joints, default=-1)
    for k in range(first + 1, last):
        if k in joints:
            out.append((begin, k - 1))
            begin = k + 1
        elif k < joint and table.gaps[k] == ", " and not table.bits[k + 1] & (DET | POSS):  # "A, B und C"
            out.append((begin, k))
            begin = k + 1
    out.append((begin, last))
    if len(out) == 1 or any(a > b or source_phrase(table, a, b).name is None for a, b in out):
        return []
    a, b = out[-1]  # "Forscher der ETH und der Universität Bonn"
    return out if source_phrase(table, a, b).gender or not table.bits[a] & OF else []


def source_phrase(table: WordTable, first: int, last: int) -> SourcePhrase:
    """Take a source phrase apart."""
    first = _behind_utterance(table, first, last)
    held = held_attribute(table, (first, last))
    start, bare = first, _behind_article(table, first, last) if held < 0 else first + 1
    first = behind_attributes(table, bare, last) if held < 0 else held + 1
    charged = _behind_charge(table, first, bare, last)
    if charged is not None:
        return charged
    comma = next((k for k in range(first, last) if "," in table.gaps[k] and table.gaps[k] != "-, "), -1)
    if comma >= 0:
        left, right = (first, comma), (_noun_of(table, comma + 1, last), last)
        for name, other, begin in ((left, right, comma + 1), (right, left, start)):
            noun = _person_noun(table, *other)
            role = noun >= 0 and not _has_name(table, noun, other[1])
            titled = _person_noun(table, *name)
            title = (name[0], titled) if titled >= 0 and _has_name(table, titled, name[1]) else None
            if title is not None:  # "Oberst Max Klee"
                name = titled + 1, name[1]
            named = title is not None or _has_given_name(table, *name)
            if (role or (named and not is_name(table, begin, other[1]))) and is_name(table, *name):
                name = behind_titles(table, *name), _without_bracket(table, *name)
                gender = _gender(table, name, noun)
                return SourcePhrase((bare, last), name, title, other, noun, gender, bare=False)
        last = comma
    article = start if start < first and table.bits[start] & DET else -1
    found = _single(table, first, _without_bracket(table, first, last), article)
    return found._replace(whole=(bare, found.whole[1]), bare=found.bare and not _is_part(table, bare, last))


def _behind_charge(table: WordTable, first: int, bare: int, last: int) -> SourcePhrase | None:
    """A phrase that ends with a name behind what an office is for: "Minister für Bau und Verkehr Max Klee"."""
    if last - first < _CHARGED:
        return None
    end = _without_bracket(table, first, last)
    person = next((p for p in ending_at(table, end) if first < p.first < p.last), None)
    if person is None:
        return None
    noun = _person_noun(table, first, person.first - 1)
    begin = person.noun if person.noun >= 0 else person.first
    held = [bits for bits in table.bits[noun:begin] if bits & PREP and not bits & DET] if noun >= 0 else []
    if not held or table.bits[begin - 1] & PREP:
        return None
    name = person.first, person.last
    role = first, begin - 1
    return SourcePhrase((bare, last), name, None, role, noun, _gender(table, name, noun), bare=False)


def _behind_utterance(table: WordTable, first: int, last: int) -> int:
    """Where the owner of a noun of saying starts: "erste Angaben der Polizei", "der Vorwurf des Trainers"."""
    if table.bits[first] & REPORT and first < last:
        return first + 1
    k = behind_attributes(table, first, last)
    if k >= last or table.gaps[k] != " " or not table.bits[k + 1] & OF:
        return first
    owned = table.words[k] in table.listed["utterances"]
    if not owned:  # "der Brief von Eva Roth", but not "die Studie der Bank"
        document = table.words[k].lower().endswith(tuple(table.listed["documents"]))
        owned = bool(source_phrase(table, k + 1, last).gender if document else table.bits[k] & REPORT)
    return k + 1 if owned and likely_to_speak(table, (k + 1, last)) > THING else first


def _single(table: WordTable, first: int, last: int, article: int) -> SourcePhrase:
    """A phrase without a comma, and the determiner before it; -1 without one."""
    noun = _person_noun(table, first, last)
    name = behind_titles(table, first, last), last
    if is_one_word(table, *name) and article < 0 and table.words[last] in known_surnames(table):  # of "Eva Bauer"
        return SourcePhrase((first, last), name, None, None, -1, "u", bare=False)
    behind = _name_behind_genitive(table, noun, last) if noun >= 0 else -1
    if behind >= 0:  # "der Präsident des Hilfswerks Max Klee"
        name = _name(table, behind, last)
        return SourcePhrase(
            (first, last), name, (first, behind - 1), None, noun, _gender(table, name, noun), bare=False
        )
    if noun < 0 and _is_titled(table, first, last):
        return SourcePhrase((first, last), (last, last), (first, last - 1), None, -1, "u", bare=False)
    if noun >= 0 and not _has_name(table, noun, last):
        gender = person_gender(table.reading.lexicon, table.words[noun]) or "u"
        if gender == "u" and article >= 0:
            gender = of_article(table, article) or "u"
        return SourcePhrase((first, last), None, None, None, noun, gender, bare=noun == last)
    if noun >= 0:
        name = _name(table, noun + 1, last)
        return SourcePhrase((first, last), name, (first, noun), None, noun, _gender(table, name, noun), bare=False)
    if first == last and article >= 0 and of_article(table, article) == "m":
        noun = first if is_inhabitant(table.reading.lexicon, table.words[first]) else -1  # "der Bremer"
    if noun >= 0:
        return SourcePhrase((first, last), None, None, None, noun, "m", bare=True)
    given = lone_given_name(table, first) if first == last else None
    if given is not None:  # "die kleine Mia"
        return SourcePhrase((first, last), (first, last), None, None, -1, given, bare=False)
    inside = -1 if table.quoted[first] else _given_name_inside(table, first, last)
    if inside > first:
        name = _name(table, inside, last)
        return SourcePhrase((first, last), name, (first, inside - 1), None, -1, _gender(table, name, -1), bare=False)
    place = _place_behind(table, first, last)
    if place > first:  # "Max Klee aus Bonn"
        return SourcePhrase(
            (first, last), (first, place - 1), None, None, -1, _gender(table, (first, place - 1), -1), bare=False
        )
    if first < last and is_name(table, behind_titles(table, first, last), last):
        name = _name(table, first, last)
        gender = _gender(table, name, -1)
        return SourcePhrase((first, last), name, None, None, -1, gender, bare=False)
    return SourcePhrase((first, last), None, None, None, -1, "", bare=False)


def _is_titled(table: WordTable, first: int, last: int) -> bool:
    """Whether a noun that no list has is before a surname that the text knows: "Zahlungsexpertin Roth"."""
    word, known = table.words[last - 1], known_surnames(table)
    if first == last or table.words[last] not in known or table.gaps[last - 1] != " ":
        return False
    noun = word[:1].isupper() and all(gap in {" ", "-"} for gap in table.gaps[first:last])
    return noun and not (
        word in known or is_body(table.reading.lexicon, word) or given_name_gender(table, word) is not None
    )


def _place_behind(table: WordTable, first: int, last: int) -> int:
    """The preposition behind a given name and a surname: "aus" of "Max Klee aus Bonn"; -1 without one."""
    if given_name_gender(table, table.words[first]) is None:
        return -1
    k = first + 1
    while k < last and table.words[k][:1].isupper() and table.gaps[k] in {" ", "-"}:
        k += 1
    given = first + 1
    while given < last and table.gaps[given - 1] == "-":
        given += 1
    return k if k > given and table.bits[k] & PREP and _leads_on(table, k, last) else -1


def _name_behind_genitive(table: WordTable, noun: int, last: int) -> int:
    """The given name that ends a phrase behind what hangs on its noun; -1 without one."""
    if noun + 2 >= last or not (table.bits[noun + 1] & OF and table.bits[noun + 1] & DET):
        return -1
    person = next((p for p in ending_at(table, last) if p.noun < 0 and noun + 2 < p.first < last), None)
    if person is None:  # "der Vater des Jungen Max Klee", too
        return -1
    k = person.first
    return k if table.gaps[k - 1] == " " and not (table.bits[k - 1] or table.quoted[k]) else -1


def is_one_word(table: WordTable, first: int, last: int) -> bool:
    """Whether only hyphens and apostrophes are between the words: "Bauer", "Bauer-Klee", "O’Klee"."""
    return first == last or all(gap in {"-", "’", "'"} for gap in table.gaps[first:last])


def _has_given_name(table: WordTable, first: int, last: int) -> bool:
    """Whether a phrase is a name by its given name: "Max Klee"."""
    return first < last and given_name_gender(table, table.words[first]) is not None


def _given_name_inside(table: WordTable, first: int, last: int) -> int:
    """The given name after a title that no list has: "Kevin" of "Matchwinner Kevin Klee"; -1 without one."""
    for k in range(first, last):
        if given_name_gender(table, table.words[k]) is not None:
            return k
        if table.bits[k] or table.gaps[k] not in {" ", "-"}:
            break
    return -1


def _noun_of(table: WordTable, first: int, last: int) -> int:
    """The first word after articles and attributes in lower case."""
    return behind_attributes(table, _behind_article(table, first, last), last)


def _behind_article(table: WordTable, first: int, last: int) -> int:
    """The first word after an article or "von"; "eine von ihnen" keeps both, and "seine Frau" her "seine"."""
    if _is_part(table, first, last):
        return first
    k = first
    while k < last and table.bits[k] & (DET | OF):
        k += 1
    return first if table.bits[k] & OBJ else k


def _is_part(table: WordTable, first: int, last: int) -> bool:
    """Whether a phrase means some of several: "eine der Frauen"."""
    several = first + 1 < last and table.bits[first] & INDEFINITE and table.gaps[first] == " "
    return bool(several) and bool(table.bits[first + 1] & OF and table.bits[first + 1] & DET)


def behind_attributes(table: WordTable, first: int, last: int) -> int:
    """The first word after a possessive and attributes in lower case."""
    while first < last and table.bits[first] & (DET | POSS | OF):
        first += 1
    first = _behind_small(table, first, last)
    if first and first + 2 <= last and table.words[first - 1].isdigit() and table.gaps[first] == " ":
        attribute = table.words[first + 1]
        if attribute.islower() and attribute.endswith(adjective_endings(table.reading.lexicon)):
            return _behind_small(table, first + 1, last)  # "die 34 Jahre alte Eva Roth"
    return first


def _behind_small(table: WordTable, first: int, last: int) -> int:
    while first < last and not table.words[first][:1].isupper():
        aged = table.words[first].isdigit() and table.words[first + 1].islower()  # "72-jährige"
        if table.gaps[first] in {"-", "."} and not aged:
            break
        first += 1
    return first


def _without_bracket(table: WordTable, first: int, last: int) -> int:
    """The last word before "(SPD)"."""
    return next((k for k in range(first, last) if "(" in table.gaps[k]), last)


def _person_noun(table: WordTable, first: int, last: int) -> int:
    """The last of the first nouns for persons: "Minister" of "Herr Minister Kern"; -1 without one."""
    noun = -1
    for k in range(first, last + 1):
        if person_gender(table.reading.lexicon, table.words[k]) is not None and not _is_surname(table, first, k, last):
            noun = k
        elif noun >= 0:
            return k + 1 if noun == k - 1 and _is_second_role(table, k, last) else noun
    return noun


def _is_surname(table: WordTable, first: int, k: int, last: int) -> bool:
    """Whether a noun for a person ends or is in a name: "Eva Bauer", "Frau Bauer", "Karl Graf von Rau"."""
    if k == first:
        return False
    lexicon, word, before = table.reading.lexicon, table.words[k], table.words[k - 1]
    if before in lexicon.words("honorifics") or table.gaps[k - 1] == ". ":  # "Herr Richter" may be no name
        title, gender = person_gender(lexicon, before), person_gender(lexicon, word)
        return word in known_surnames(table) or word in table.listed["nobles"] or {title, gender} == {"m", "f"}
    if table.gaps[k - 1] != " ":
        return False
    if given_name_gender(table, before) is None:  # "Patentexpertin Bauer" of "Eva Bauer", not "der Bonner Bauer"
        titled = person_gender(lexicon, before) or not before.endswith(tuple(table.listed["of_place"]))
        return bool(k == last and before[:1].isupper() and titled) and word in known_surnames(table)
    if k == last or table.gaps[k] != " " or not table.words[k + 1][:1].isupper():
        return True
    return word in table.listed["nobles"]  # "Otto Graf Rau"


def _is_second_role(table: WordTable, k: int, last: int) -> bool:
    """Whether word `k` joins a second noun for the same person to the first: "Autor und Regisseur Max Klee"."""
    if k + 2 > last or not table.bits[k] & CONJ or not table.gaps[k - 1] == table.gaps[k] == table.gaps[k + 1] == " ":
        return False
    lexicon, words = table.reading.lexicon, table.words
    gender = person_gender(lexicon, words[k + 1])
    if gender is None or gender != person_gender(lexicon, words[k - 1]):
        return False
    return words[k + 2][:1].isupper() and not is_plural(words[k - 1].lower(), gender)


def _name(table: WordTable, first: int, last: int) -> _Words:
    """A name without the titles before it and what hangs on it."""
    first = behind_titles(table, first, last)
    return first, _name_end(table, first, last)


def _name_end(table: WordTable, first: int, last: int) -> int:
    """The last word of a name of two words or more, before "von": "Max Klee von der Bank", "Ada von der Au"."""
    k = first
    while k < last and table.gaps[k] == "-":  # "Karl-Theodor"
        k += 1
    k += 1
    small = name_words(table.reading.lexicon).particles
    while k < last and (table.words[k].islower() or table.words[k].lower() in small):
        k += 1
    return next((i - 1 for i in range(k + 1, last) if _leads_on(table, i, last)), last)


def _leads_on(table: WordTable, k: int, last: int) -> bool:
    """Whether word `k` opens what belongs to a name: "von der Bank", "aus Bonn", but not in "Karl Graf von Rau"."""
    if not table.bits[k] & (OF | PREP) or not table.words[k].islower():
        return False
    if table.words[k - 1] not in table.listed["nobles"] or not table.bits[k] & OF:
        return True
    hired = table.bits[k + 1] & DET and employs(table, k + 1, last)  # "Max Graf von der Bank"
    return bool(hired) or table.words[k] in table.listed["from_the"]


def _has_name(table: WordTable, noun: int, last: int) -> bool:
    """Whether a name comes right after a noun, and no place in the genitive: not in "die Ministerin Tirols"."""
    if noun >= last or table.gaps[noun] != " ":
        return False
    if not table.words[noun + 1][:1].isupper():
        return noble_name(table, noun + 1) == last  # "Frau von der Au"
    return noun + 1 < last or not is_owner(table, table.words[last])


def _gender(table: WordTable, name: _Words, noun: int) -> str:
    """The gender of a person: that of the given name, else of the noun; "" when nothing says that it is a person."""
    given = given_name_gender(table, table.words[name[0]]) if name[0] < name[1] else None
    if given in ("m", "f"):
        return given
    if noun >= 0:
        return person_gender(table.reading.lexicon, table.words[noun]) or "u"
    known = given is not None or table.words[name[1]] in known_surnames(table)
    return "u" if known else ""


def written(table: WordTable, first: int, last: int) -> Span:
    """What a phrase says as it is written; of a name in marks what is in them."""
    i = table.segment_at(table.start(first)) if table.quoted[first] else -1
    if i >= 0 and table.segments[i].inner_start == table.start(first):
        return Span.cut(table.text, table.segments[i].inner_start, table.segments[i].inner_end)
    return Span.cut(table.text, *span_of(table, (first, last)))
