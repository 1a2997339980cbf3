"""Whom `he` and `she` mean beside a report.

Who speaks goes on speaking. So long as no sentence outside marks starts with somebody else who fits, the last speaker
is meant. Where one does, the subject comes first: the person named last is meant who opens the sentence or the one in
front, or who is the only one to fit. Only in doubt does `newscorpus.analysis.People` weigh all persons by clauses, as
it does for every other pronoun; that takes longer than all else a report needs. When it finds nobody with a name, the
last speaker is meant after all.

A pronoun before every name (`“I was next,” she said` in the first line) means the person whom the text names first
as a subject.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from itertools import takewhile
from operator import attrgetter
from typing import NamedTuple

from newscorpus.analysis import Analysis, People, Person
from newscorpus.analysis.clause_state import MAIN
from newscorpus.analysis.person_words import person_pronouns
from newscorpus.model import Span
from newscorpus.quotes.speakers.answers import told
from newscorpus.quotes.speakers.person_details import description_before
from newscorpus.quotes.syntax.grammar_bits import AUX, DET, POSS, PREP, ROLE, SUB, SUBJ, VERB
from newscorpus.quotes.syntax.word_table import WordTable
from newscorpus.text.cast import Cast
from newscorpus.text.name_words import Gender, genders
from newscorpus.text.names import Mention

__all__ = (
    "NamedPersons",
    "chosen_pronouns",
    "in_marks",
    "named_by",
    "noun_weighed",
    "only_name",
    "opens_sentence",
    "person_meant",
    "whom_told",
)

_FAR = 1500  # characters: no pronoun means a speaker further back
_MANY = 400  # names: nobody further back is looked at, so that long texts take no longer for each pronoun
_LATELY = 6  # names: a full name that may be a person's is not further back
_SOON = 400  # characters: a pronoun before every name means nobody further away, nor one whose given name does not fit
_EARLY = 40  # characters before a name that may be the subject of its sentence; further on, a name turns to nobody
_PHRASE = 12  # words of a phrase before a name
_OPENS = 4  # characters before a name that opens its sentence: a mark, an article
_OWNS = ("’s", "'s")

_NOUN = 5  # words of a noun phrase before a name that is in apposition to it


class NamedPersons(NamedTuple):
    """The persons of a text as pronouns see them."""

    mentions: Sequence[Mention]
    """All names."""

    starts: Sequence[int]
    """Where each of them starts."""

    gender: Callable[[Mention], Gender]
    fullest: Callable[[Mention], Mention]
    told: Callable[[Mention], Gender]
    """The gender without the large list of given names, which is sometimes wrong."""


def person_meant(
    table: WordTable, named: NamedPersons, at: int, gender: Gender, *, last: Mention | None, last_at: int
) -> tuple[Mention | None, str]:
    """Return whom a pronoun means, and the rule that says so; `None` when nobody fits, or two fit alike.

    `last` is who spoke last, and `last_at` where that was.
    """
    spoke = last
    if last is not None and (at - last_at > _FAR or named.gender(last) not in (gender, "u")):
        last = None
    i = bisect_left(named.starts, at)
    if last is not None:
        since = bisect_left(named.starts, table.sentence(last_at)[1])  # whom the report itself names does not count
        if not _others(table, named, last, named.mentions[since:i], gender):
            return last, "last-speaker"
    found = _plainly_meant(table, named, at, gender) or _weighed(table, named, at, gender)
    if found is None and last is None:
        ahead = _ahead(table, named, at, gender)
        before = named.mentions[max(0, i - _MANY) : i]
        if (ahead is not None or not any(mention.kind == "person" for mention in before)) and not any(
            _may_be_meant(table, named, mention, gender)
            for mention in reversed(before)  # the nearest first: few are looked at
        ):
            return ahead, "named-next"
        found = _opening(table, named, at, gender)
        if found is None and spoke is not None and at - last_at < _SOON and named.told(spoke) == "u":
            return spoke, "last-speaker"  # nobody else fits, and the large list may be wrong
    return (last, "last-speaker") if found is None or found == last else (found, "named-last")


def _plainly_meant(table: WordTable, named: NamedPersons, at: int, gender: Gender) -> Mention | None:
    """The person named last, when that name opens the sentence or the one before, or when nobody else may be meant.

    `Poe sat down. She said`, `They met Ann Poe. She said`.
    """
    i = bisect_left(named.starts, at)
    before = reversed(named.mentions[max(0, i - _MANY) : i])
    fitting = (
        mention
        for mention in takewhile(lambda other: at - other.end <= _FAR, before)
        if not in_marks(table, mention) and _may_be_meant(table, named, mention, gender)
    )
    last = next(fitting, None)
    if last is None:
        return None
    begin, end = table.sentence(last.start)
    start = table.sentence(at)[0]
    beside = begin >= start or _told_next(table, end, start)
    heading = end - last.end <= _OPENS  # it is nothing but a name
    found = named.fullest(last)
    if beside and not heading and _turns_to(table, begin, last):
        return found
    alone = last.kind == "person" and all(named.fullest(other) == found for other in fitting)
    return found if alone else None


def _turns_to(table: WordTable, begin: int, mention: Mention) -> bool:
    """Whether a sentence is about the person it names, and not about someone of theirs: `Doe’s deputy left`."""
    if table.text[mention.end : mention.end + 2] in _OWNS:
        return False
    if opens_sentence(table, begin, mention) or _opens_late(table, begin, mention) or _presented(table, begin, mention):
        return True
    return _is_main_subject(table, mention)


def _is_main_subject(table: WordTable, mention: Mention) -> bool:
    """Whether a name is the subject of a main clause, behind what opens it: `Reacting, the mayor, Ann Roe, left`."""
    if table.gaps[mention.first - 1] != ", " or not table.gaps[mention.last].startswith((" ", ",")):
        return False
    described = description_before(table, mention.start)
    k = mention.first if described is None else table.word_from(described[0])
    subjects = (c.subject for c in table.clauses_around(k).clauses if c.kind == MAIN)
    return any(subject is not None and subject.first <= k <= subject.last for subject in subjects)


def _opens_late(table: WordTable, begin: int, mention: Mention) -> bool:
    """Whether only a phrase is before a name: `For Ann Roe, 52, it began early`, `Like many here, Ann Roe left`."""
    first, k = table.word_from(begin), table.word_from(mention.start)
    if table.words[first] in table.listed["to_whom"] and k - first <= _NOUN:  # For the younger Roe, it began early
        return k == first + 1 or bool(table.bits[first + 1] & DET and table.gaps[mention.last].startswith(","))
    if not table.bits[first] & PREP or table.gaps[k - 1] != ", " or k - first > _PHRASE:
        return False
    return not any(bits & (VERB | AUX | SUBJ | SUB) and not bits & PREP for bits in table.bits[first:k])


def _presented(table: WordTable, begin: int, mention: Mention) -> bool:
    """Whether a sentence leads up to a name: `Among the injured was Ann Roe, a baker`, `Next came Ann Roe`."""
    k = table.word_from(mention.start) - 1
    if table.start(k) <= begin or table.words[k] not in table.listed["presenting"] or table.gaps[k] != " ":
        return False
    return not any(word[:1].isupper() for word in table.words[table.word_from(begin) + 1 : k])


def opens_sentence(table: WordTable, begin: int, mention: Mention) -> bool:
    """Return whether a name opens its sentence, or a noun that says who it is does: `Her partner, Ann Roe, left`."""
    if mention.start - begin < _OPENS:
        return True
    first, k = table.word_from(begin), table.word_from(mention.start)
    described = description_before(table, mention.start)
    if described is not None and described[0] - begin < _OPENS:
        return True
    if k == first + 1 and table.bits[first] & (ROLE | DET | POSS) and table.gaps[first] == " ":
        return True  # Novelist Jane Doe, Her brother Paul Roe
    if 0 < k - first <= _NOUN and table.words[k - 1] in table.listed["names_work"] and table.bits[k - 2] & ROLE:
        return table.gaps[k - 1] == " "  # A nurse called Jane
    if k - first > _NOUN or table.gaps[k - 1] != ", " or not table.bits[k - 1] & ROLE:
        return False
    return not any(bits & (VERB | AUX | PREP | SUB) for bits in table.bits[first : k - 1])


def _others(table: WordTable, named: NamedPersons, last: Mention, since: Sequence[Mention], gender: Gender) -> bool:
    """Whether the text turned to somebody else who fits: somebody named early in a sentence, outside marks."""
    return any(
        _leads(table, mention)
        and not in_marks(table, mention)
        and _may_be_meant(table, named, mention, gender)
        and named.fullest(mention) != last
        for mention in since
    )


def _leads(table: WordTable, mention: Mention) -> bool:
    """Whether a name comes early in its sentence, or is its subject behind a phrase or a description."""
    begin = table.sentence(mention.start)[0]
    return mention.start - begin < _EARLY or _turns_to(table, begin, mention)


def _may_be_meant(table: WordTable, named: NamedPersons, mention: Mention, gender: Gender) -> bool:
    """Whether a name is that of a person who fits, or may be one: a full name that no list knows."""
    unknown = mention.kind == "name" and " " in table.text[mention.name_start : mention.end]
    may_be = mention.kind == "person" or (unknown and not _is_thing(table, mention))
    return may_be and named.gender(mention) in (gender, "u")


def _is_thing(table: WordTable, mention: Mention) -> bool:
    """Whether an apposition says of a name that it is no person's: `Spin Doe, a comedy about sisters,`."""
    k = mention.last + 1
    if table.gaps[k - 1] != ", " or table.words[k] not in table.listed["indefinite"]:
        return False
    while table.gaps[k] in (" ", "-") and not table.bits[k + 1] & PREP:
        k += 1
        if table.bits[k] & ROLE:
            return False
    return True


def _told_next(table: WordTable, end: int, start: int) -> bool:
    """Whether nothing but words in marks is between the end of one sentence and the start of another."""
    return all(table.quoted[table.word_from(end) : table.word_to(start)])


def _weighed(table: WordTable, named: NamedPersons, at: int, gender: Gender) -> Mention | None:
    """Whom the analysis says a pronoun means, when that is somebody with a name."""
    mention = _name_of(table, named.mentions, at)
    if mention is None or (mention.kind != "person" and table.bits[mention.first - 1] & DET):
        return None  # the Swede
    found = named.fullest(mention)
    return found if named.gender(found) in (gender, "u") else None


def _opening(table: WordTable, named: NamedPersons, at: int, gender: Gender) -> Mention | None:
    """The last person in front who opens a sentence, outside marks, and fits."""
    for mention in reversed(named.mentions[: bisect_left(named.starts, at)]):
        if at - mention.end > _FAR:
            return None
        if mention.kind != "person" or mention.start - table.sentence(mention.start)[0] >= _OPENS:
            continue
        if not in_marks(table, mention) and named.gender(mention) in (gender, "u"):
            return mention
    return None


def noun_weighed(table: WordTable, at: int) -> tuple[int, int] | None:
    """Return the characters of the noun in an earlier sentence that a pronoun means; `None` when there is none."""
    person = _person(table, at)
    if person is None or person.name is not None:
        return None
    first = person.mentions[0]
    if first.kind != "noun" or first.start >= table.sentence(at)[0] or not table.bits[first.first] & DET:
        return None
    return first.start, first.end


def named_by(table: WordTable, cast: Cast, k: int) -> Mention | None:
    """Return the person with a name whom the analysis says the pronoun at word `k` means."""
    found = _name_of(table, cast.persons, table.start(k))
    return None if found is None else cast.fullest(found)


def _name_of(table: WordTable, mentions: Sequence[Mention], at: int) -> Mention | None:
    """Which of some names is that of the person whom the analysis says the pronoun at `at` means."""
    person = _person(table, at)
    if person is None or person.name is None:
        return None
    i = bisect_left(mentions, person.name.start, key=attrgetter("name_start"))
    return mentions[i] if i < len(mentions) and mentions[i].name_start == person.name.start else None


def _person(table: WordTable, at: int) -> Person | None:
    reading = table.reading
    return People.of(Analysis.of(reading)).resolve(reading.word_at(at)).person


def only_name(table: WordTable, named: NamedPersons, at: int, gender: Gender) -> Mention | None:
    """Return the nearest full name that may be a person's, since a pronoun for a person has nobody else to mean.

    Its first word is a given name of the large list that fits the pronoun; or it opens a sentence, and only that
    list speaks against it, where names of many countries meet.
    """
    known = genders(table.reading.lexicon, "given_names_world")
    possible: Mention | None = None
    i = bisect_left(named.starts, at) - 1
    for mention in reversed(named.mentions[max(0, i - _LATELY) : i + 1]):
        given, space, _ = table.text[mention.name_start : mention.end].partition(" ")
        if at - mention.end > _FAR:
            break
        if mention.kind not in ("name", "person") or not space or named.told(mention) != "u":
            continue
        told = known.get(given, "u")
        opens = mention.start == table.start(table.word_to(table.sentence(mention.start)[0]))
        if told == gender or (told == "u" and opens):
            return mention
        if possible is None and opens:
            possible = mention
    return possible


def whom_told(
    table: WordTable, named: NamedPersons, speaker: Mention, source: Span, *, before: Mention | None
) -> Mention | None:
    """Return whom a source speaks to, by the pronoun after its verb: `Ann Roe sat down. Doe told her`.

    `speaker` is who the source is, and `before` who spoke before that.
    """
    word = told(table, source)
    known = None if word is None else person_pronouns(table.reading.lexicon).get(word)
    if known is None or known[1]:
        return None
    i = bisect_left(named.starts, source.start)
    near = [named.fullest(m) for m in reversed(named.mentions[max(0, i - _LATELY) : i]) if m.kind == "person"]
    others = near if before is None else [before, *near]
    return next((person for person in others if person != speaker and named.gender(person) in (known[0], "u")), None)


def chosen_pronouns(table: WordTable) -> list[int]:
    """Return where the text says that somebody goes by `they`."""
    words = "|".join(map(re.escape, table.listed["chosen_pronouns"]))
    return [match.start() for match in re.finditer(words, table.text)]


def in_marks(table: WordTable, mention: Mention) -> bool:
    """Whether a name is in marks."""
    return bool(table.quoted[min(table.word_from(mention.start), len(table.quoted) - 1)])


def _ahead(table: WordTable, named: NamedPersons, at: int, gender: Gender) -> Mention | None:
    """The first person after the pronoun who opens a sentence soon."""
    for mention in named.mentions[bisect_right(named.starts, at) :]:
        if mention.start - at > _SOON:
            return None
        begin = table.sentence(mention.start)[0]
        opens = opens_sentence(table, begin, mention) or _opens_late(table, begin, mention)
        if mention.kind == "person" and opens and not in_marks(table, mention):
            return mention if named.gender(mention) in (gender, "u") else None
    return None
