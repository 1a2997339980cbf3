"""Whom a name, an age or a role means in a language whose nouns have capitals.

A surname means the person of that name who has spoken, or whom the text introduces; a first name alone the one person
who has it. An age and a role mean the last person whom the text gave them ("Verkehrsminister Paul Kern", then "der
Minister"), by the same noun or by another for the same ("der Ressortchef"). Where nobody was called so, the text may
have had the role first and the name next ("Die Trainerin lacht. „Nein“, sagt Eva Roth.").
"""

from bisect import bisect_left
from functools import cache
from itertools import islice
from typing import NamedTuple

from newscorpus.lexicon import Lexicon
from newscorpus.model import Span
from newscorpus.quotes.syntax.grammar_bits import ARTICLE, INDEFINITE
from newscorpus.quotes.syntax.phrases import Phrase
from newscorpus.quotes.syntax.word_table import WordTable
from newscorpus.quotes.verb_second.known_names import (
    Introduced,
    introduced,
    lone_given_name,
    of_surname,
    unlisted_surname,
)
from newscorpus.quotes.verb_second.person_descriptions import has_age, is_age, said_of
from newscorpus.quotes.verb_second.source_phrases import SourcePhrase
from newscorpus.quotes.verb_second.speaking_nouns import person_gender, same_roles
from newscorpus.text.cached import cached

__all__ = ("Known", "KnownPersons", "fits", "one_of", "pronoun_genders")

_NEAR = 50  # persons: so many are looked at for a name or a role


class Known(NamedTuple):
    """A source that was named."""

    span: Span
    gender: str
    """m, f, u (either), "" (no person)."""

    title: Span | None = None
    role: Span | None = None
    named: bool = False


class KnownPersons:
    """The persons whom a text has named so far, by name, age and role."""

    def __init__(self, table: WordTable) -> None:
        """Take the text."""
        self.table: WordTable = table
        self.by_surname: dict[str, Known] = {}
        self._by_role: dict[str, Known] = {}

    def named(self, person: Known, surname: str, role: str) -> None:
        """Keep whom a surname and a role mean from now on; "" for none."""
        if surname:
            self.by_surname[surname] = person
        if role:
            self._by_role[role] = person

    def of_surname(self, surname: str, gender: str, at: int) -> Known | None:
        """The person of a surname who spoke, or whom the text introduces."""
        known = self.by_surname.get(surname)
        if known is not None and fits(known.gender, gender):
            return known
        persons = of_surname(self.table, surname)
        i = bisect_left(persons, at, key=self.start_of)
        near = (*reversed(persons[max(0, i - _NEAR) : i]), *persons[i : i + _NEAR])  # the last one before comes first
        return next((self.known(person) for person in near if fits(person.gender, gender)), None)

    def of_word(self, word: str, at: int) -> Known | None:
        """Whom a word means that is not a known surname: a first name that one person has ("Mia", "Xi"), or a surname.

        The surname is that of a name before place `at` that no list has: "Aydan Özay kam. „…“, sagte Özay.".
        """
        table = self.table
        named = [p for p in introduced(table) if p.first < p.last and table.words[p.first] == word]
        if named:
            return one_of([self.known(person) for person in named])
        k = unlisted_surname(table, word, table.word_from(at))
        return None if k < 0 else Known(self.span(k - 1, k), "u", named=True)

    def of_name(self, name: Phrase, gender: str, at: int) -> Known | None:
        """The person of a gender whom a name means; a given name alone is enough: "Mia lacht."."""
        word = self.table.words[name[1]]
        known = self.of_surname(word, gender, at)
        told = lone_given_name(self.table, name[1]) if known is None and name[0] == name[1] else None
        if told is None or not fits(told, gender):
            return known
        known = self.of_word(word, at)
        if known is not None:
            return known if fits(known.gender, gender) else None
        first = self.nouns.get(word, name[1])
        return Known(self.span(first, first), told, named=True)

    def start_of(self, person: Introduced) -> int:
        """Where a name starts."""
        return self.table.start(person.first)

    def known(self, person: Introduced) -> Known:
        """Somebody whom the text introduces."""
        title = self.span(person.noun, person.noun) if person.noun >= 0 else None
        name = Span.cut(self.table.text, self.start_of(person), self.table.ends[person.last] - person.owns)
        return Known(name, person.gender, title, named=True)

    def of_noun(self, phrase: SourcePhrase, at: int) -> Known | None:
        """The person whom the text gives the age or the role of a phrase."""
        word = self.table.words[phrase.noun]
        if is_age(self.table, phrase):
            return self._of_age(self.table.words[phrase.noun - 1], phrase.gender, at)
        return self.called(word, at) if phrase.bare else None

    def called(self, word: str, at: int) -> Known | None:
        """The last person of a role, or of another word for it: "der Minister" is "Verkehrsminister Paul Kern"."""
        roles = same_roles(self.table.reading.lexicon, word.lower())
        found = (self._called(role, at) for role in ((word.lower(),), roles) if role)
        return next((known for known in found if known is not None), None) or self._named_late(word, at)

    def _called(self, roles: tuple[str, ...], at: int) -> Known | None:
        recent = islice(reversed(self._by_role.items()), _NEAR)
        spoke = next((known for name, known in recent if name.endswith(roles)), None)
        if spoke is not None:
            return spoke
        table, persons = self.table, introduced(self.table)
        i = bisect_left(persons, at, key=self.start_of)
        for person in reversed(persons[max(0, i - _NEAR) : i]):
            if any(k >= 0 and table.words[k].lower().endswith(roles) for k in (person.noun, said_of(table, person))):
                return self.known(person)
        return None

    def _named_late(self, word: str, at: int) -> Known | None:
        """Whom the text names only behind the role, and next of all: "Die Trainerin lacht. „Nein“, sagt Eva Roth."."""
        table, persons, k = self.table, introduced(self.table), self.nouns.get(word, 0)
        if not k or table.start(k) >= at or not table.bits[k - 1] & ARTICLE or table.bits[k - 1] & INDEFINITE:
            return None
        i = bisect_left(persons, table.start(k), key=self.start_of)
        person = persons[i] if i < len(persons) else None
        if person is None or person.noun >= 0 or self.start_of(person) >= at or person.first == person.last:
            return None
        near = table.paragraph(self.start_of(person)) == table.paragraph(table.start(k))
        new = of_surname(table, table.words[person.last])[0] == person and said_of(table, person) < 0
        fit = fits(person_gender(table.reading.lexicon, word) or "u", person.gender)
        return self.known(person) if near and new and fit else None

    def _of_age(self, age: str, gender: str, at: int) -> Known | None:
        """The person of an age: "der 21-Jährige" is "Paul Kern (21)"."""
        table, persons = self.table, introduced(self.table)
        i = bisect_left(persons, at, key=self.start_of)
        aged = [person for person in persons[max(0, i - _NEAR) : i] if has_age(table, person, age)]
        aged = [person for person in aged if fits(person.gender, gender)] or aged  # "der 21-Jährigen zufolge"
        if not aged:
            return None
        return self.of_surname(table.words[aged[-1].last], aged[-1].gender, at) or self.known(aged[-1])

    @cached
    def nouns(self) -> dict[str, int]:
        """The words with capitals, and where the text has each first, below its header, which may give a role alone."""
        words, opening = self.table.words, self.table.word_from(self.opening)
        return {words[k]: k for k in reversed(self.table.reading.capitals) if k >= opening}

    @cached
    def opening(self) -> int:
        """Where the story starts: whoever is in its byline is not meant."""
        return next((start for start, _ in self.table.reading.sentences), 0)

    def span(self, first: int, last: int) -> Span:
        """The words from `first` to `last`."""
        return Span.cut(self.table.text, self.table.start(first), self.table.ends[last])


def one_of(named: list[Known]) -> Known | None:
    """The only person of a list; `None` when they are several, or nobody."""
    return named[0] if len({person.span.text for person in named}) == 1 else None


def fits(one: str, other: str) -> bool:
    """Whether two genders may be those of one person: equal, or one of them open."""
    return one == other or "u" in (one, other) or not one or not other


@cache
def pronoun_genders(lexicon: Lexicon) -> dict[str, str]:
    """Return the personal pronouns and the gender of each: m, f."""
    rows = (line.split() for line in lexicon.lines("person_pronouns"))
    return {word: gender for word, gender, *_ in rows}
