"""Which names are persons': what their form leaves open, the text around them decides.

A given name of the lists makes a person at once (`newscorpus.text.names`). Most given names of the world are in no
list; then it takes evidence. A name of two words or more is a person's when an age follows it (`Oyela Bamide, 34,`), or
a noun for a person (`Kwon Min-jun, a lawmaker`) or `who`; when a description comes in front (`the mayor of Lagos, Oyela
Bamide,`); or when it is all there is of the source of a report. Its first and its last word are then the same person
wherever they stand alone: the family name comes first in some places.
"""

from bisect import bisect_left
from collections.abc import Container, Iterable, Sequence

from newscorpus.quotes.speakers.person_details import description_before, role_end
from newscorpus.quotes.syntax.grammar_bits import DET, POSS, PREP, ROLE
from newscorpus.quotes.syntax.word_table import WordTable
from newscorpus.text.cast import Cast
from newscorpus.text.lines import Stretch
from newscorpus.text.name_ages import age_behind, behind_name
from newscorpus.text.name_words import genders, name_classes
from newscorpus.text.names import Mention

__all__ = ("gives_own_name", "last_before", "named_persons")

_OLDEST = 3  # digits of an age


def named_persons(table: WordTable, sources: Sequence[Stretch]) -> list[Mention]:
    """Return the name mentions of the text; those that evidence shows to be persons' have kind `person`."""
    mentions = table.reading.mentions
    spoke = dict.fromkeys(sources, True)
    given = _given_names_of(table, sources)
    alone = {words for start, end in sources if " " not in (words := table.text[start:end])}
    proven: dict[str, bool] = {}
    for mention in mentions:
        if mention.kind == "name":
            name = table.text[mention.name_start : mention.end]
            if name in proven:
                continue
            if " " not in name:
                found = _who_follows(table, mention) or gives_own_name(table, mention) or _is_one(table, mention)
            else:
                first, last = name.partition(" ")[0], name.rpartition(" ")[2]
                found = (mention.start, mention.end) in spoke or _described(table, mention) or first in given
                found = found or (not alone.isdisjoint((first, last)) and not _is_office(table, mention))
            if found or description_before(table, mention.start) is not None:
                proven[name] = True
    mentions = _without_places(table, mentions, spoke, proven)
    parts = {table.words[m.name] for m in mentions if m.kind == "person" and m.name < m.last}
    parts.update(_first_surname(table, m) for m in mentions if m.kind == "person" and m.name + 1 < m.last)
    if not proven and not any(
        m.kind == "name" and m.first == m.last and table.words[m.last] in parts for m in mentions
    ):
        return mentions
    for name in proven:
        parts.update((name.partition(" ")[0], name.rpartition(" ")[2]))
    parts -= {table.text[m.name_start : m.end] for m in mentions if m.kind not in ("name", "person")}
    parts.update(proven)
    return [
        mention.as_person()
        if mention.kind == "name" and table.text[mention.name_start : mention.end] in parts
        else mention
        for mention in mentions
    ]


def _is_office(table: WordTable, mention: Mention) -> bool:
    """Whether a name is of an office or a work rather than of somebody: `Chief Executive of Orvell`."""
    return any(table.bits[k] & PREP and table.words[k].islower() for k in range(mention.name, mention.last))


def gives_own_name(table: WordTable, mention: Mention) -> bool:
    """Whether somebody is known by a name alone: `a woman who gave her name only as Zola`."""
    k = mention.first - 1
    if k < 1 or table.words[k] not in table.listed["as"]:
        return False
    while k > 1 and table.words[k - 1] in table.listed["only_as"]:
        k -= 1
    return table.words[k - 1] in table.listed["names_itself"]


def _without_places(
    table: WordTable, mentions: list[Mention], spoke: Container[Stretch], proven: Iterable[str]
) -> list[Mention]:
    """Take a place that speaks for the person of that surname: `Washington said`, in a text about Oyela Washington."""
    places = [m for m in mentions if m.kind == "place" and (m.start, m.end) in spoke]
    if not places:
        return mentions
    surnames = {table.words[m.last] for m in mentions if m.kind == "person" and m.name < m.last}
    surnames.update(name.rpartition(" ")[2] for name in proven if " " in name)
    persons = {m.start for m in places if m.first == m.last and table.words[m.last] in surnames}
    return [m.as_person() if m.start in persons else m for m in mentions] if persons else mentions


def _first_surname(table: WordTable, mention: Mention) -> str:
    """The first of two surnames, or another name in the middle: `Pérez` of `José Pérez Gómez`."""
    word = table.words[mention.last - 1]
    known = name_classes(table.reading.lexicon)
    return word if word[:1].isupper() and len(word) > 1 and not known.get(word, 0) else table.words[mention.name]


def _given_names_of(table: WordTable, sources: Sequence[Stretch]) -> set[str]:
    """The sources that are a given name by the large list, and nobody's surname in the text: `Chidi says`."""
    known = genders(table.reading.lexicon, "given_names_world")
    given = {word for start, end in sources if (word := table.text[start:end]) in known}
    return given and given.difference(
        table.words[mention.last] for mention in table.reading.mentions if mention.first < mention.last
    )


def _who_follows(table: WordTable, mention: Mention) -> bool:
    """Whether a name of one word is a person's, of whom a clause with `who` says more: `Zola, who sang, left`."""
    at = behind_name(table.text, mention.end)
    k = table.word_from(at)
    if at < 0 or (mention.first and table.bits[mention.first - 1] & DET):
        return False
    return k < len(table.words) and table.words[k] in table.listed["who_alone"]


def _is_one(table: WordTable, mention: Mention) -> bool:
    """Whether a noun for a person and for no body is beside a name of one word: `their son, Obi`, `Zola, a nurse`."""
    first = mention.first
    if first and table.gaps[first - 1] == ", " and _is_person_noun(table, table.words[first - 1]):
        return bool(table.bits[first - 2] & (DET | POSS)) and table.gaps[first - 2] == " "
    at = behind_name(table.text, mention.end)
    k = table.word_from(at)
    if at < 0 or k >= len(table.words):
        return False
    last = role_end(table, k)
    nouns = (table.words[i] for i in range(k, last + 1) if table.bits[i] & ROLE)
    return last >= 0 and _is_person_noun(table, next(nouns, ""))


def _described(table: WordTable, mention: Mention) -> bool:
    """Whether a noun for a person comes first, or an age, `who` or such a noun follows a comma, or `is`."""
    first = table.word_from(mention.start)
    if first and table.gaps[first - 1] in (" ", ", ") and table.bits[first - 1] & ROLE:
        noun = table.words[first - 1]
        if noun.islower() or _opens_with_noun(table, first - 1):
            return True
    k = table.word_from(mention.end)
    if k >= len(table.words) - 1:
        return False
    word = table.words[k]
    if table.gaps[k - 1] == " " and word in table.listed["copulas"]:
        return _is_somebody(table, k + 1)
    k = table.word_from(at := behind_name(table.text, mention.end))
    aged = 0 < len(age_behind(table.text, mention.end)) < _OLDEST
    if aged and (at >= 0 or table.text.startswith(", ", mention.end)):
        return True
    return at >= 0 and k < len(table.words) and (table.words[k] in table.listed["who_alone"] or role_end(table, k) >= 0)


def _opens_with_noun(table: WordTable, k: int) -> bool:
    """Whether word `k` opens its sentence and is a noun for one person: `Trader Oyela Bamide`."""
    if table.gaps[k] != " " or table.start(k) != table.sentence(table.start(k))[0]:
        return False
    return _is_person_noun(table, table.words[k].lower())


def _is_somebody(table: WordTable, k: int) -> bool:
    """Whether word `k` opens what only a person is: `a mother of two`, `a retired teacher`; not `a leader in`."""
    last = role_end(table, k) if table.bits[k] & DET else -1
    nouns = (table.words[i] for i in range(k + 1, last + 1) if table.bits[i] & ROLE)
    return _is_person_noun(table, next(nouns, ""))


def _is_person_noun(table: WordTable, noun: str) -> bool:
    """Whether a noun is one for a person alone, and not for a body too: `teacher`, not `leader`."""
    known = genders(table.reading.lexicon, "person_nouns")
    return noun in known and noun not in table.listed["persons_or_bodies"]


def last_before(cast: Cast, at: int, within: int) -> Mention | None:
    """Return the last person before a place, when no more than so many characters are between."""
    i = bisect_left(cast.starts, at) - 1
    return cast.persons[i] if i >= 0 and at - cast.persons[i].end <= within else None
