"""Who is "he"?

The persons of a text are made of its names: `text.cast` joins "Jane Doe", "Mrs. Doe" and "Doe", and a name that its
form does not give away counts as a person when it does what persons do: it speaks, a noun for persons is next to
it, a pronoun for persons follows. A noun with "the" before it means the last person who was called so ("the
mayor"). Gender comes from titles, nouns and given names, and from the pronouns that were settled already.

Pronouns are settled in text order. Each person who was mentioned in the last few sentences has a salience, made of what
psycholinguists found to matter: how recent the mention is, whether it was a subject, whether it has the same role as
the pronoun, how often the person is mentioned. The grammar forbids some ("Roe saw him": not Roe) and favours others
("Roe said he", "Roe sold his car"). The most salient person wins when it leads clearly; on a near tie the answer is
`None`, with the reason.

Nothing is settled before somebody asks, and then no more than it takes. A pronoun depends on those before it, and
on the clause roles of whoever was mentioned with them, but only as far as readers remember: a new stretch begins where
some sentences have no pronoun, or where somebody is named after a dozen sentences. It starts with the sentence before
of its first pronoun and is walked as far as the pronoun that is asked about (`person_walk`). Whoever was mentioned
before the stretch is known by name only (`person_names`), without clauses. So the answer is the same whatever else was
asked, and most sentences are not analysed.
"""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import compress, count
from typing import NamedTuple

from newscorpus.analysis.analysis import Analysis
from newscorpus.analysis.person_names import Names
from newscorpus.analysis.person_salience import Entity, PersonKey, PersonMention, Reason
from newscorpus.analysis.person_walk import Walk
from newscorpus.analysis.person_words import PRONOUN, person_words
from newscorpus.text.cached import cached
from newscorpus.text.name_words import Gender

__all__ = ("People", "Person", "PersonMention", "Reason", "Resolution")


class Person(NamedTuple):
    """A person, or a group of them."""

    mentions: Sequence[PersonMention]
    """In text order, as far as the text was read: to the pronoun that was asked about at least."""

    name: PersonMention | None
    """The fullest name in the text; `None` when it has none."""

    gender: Gender
    plural: bool


class Resolution(NamedTuple):
    """Whom a pronoun means, or `None`, and why."""

    person: Person | None
    reason: Reason


_NOBODY = Resolution(None, "nobody")

_GAP = 2  # how many sentences without a pronoun end a stretch
_LONG = 12  # how many sentences a stretch has before somebody is named again: none before these makes a pronoun clearer
_FIRST = 3
"""How many sentences at the start of a text belong to the stretch of its first pronoun: they introduce its persons."""


class People:
    """The persons and groups of a text, and whom its pronouns mean.

    Nothing is worked out before it is asked for.

    >>> from newscorpus.lexicon import load_lexicon
    >>> from newscorpus.text import Reading
    >>> text = "Jane Roe met Tom Doe in Oslo. She said his plan had failed."
    >>> people = People(Analysis(Reading(text, load_lexicon("en"))))
    >>> person, reason = people.resolve(7)
    >>> text[person.name.start : person.name.end], person.gender, reason
    ('Jane Roe', 'f', 'salience')
    >>> for person in people.persons:
    ...     print([text[m.start : m.end] for m in person.mentions], person.gender)
    ['Jane Roe', 'She'] f
    ['Tom Doe', 'his'] m
    """

    def __init__(self, analysis: Analysis) -> None:
        """Take the analysis."""
        self._analysis = analysis
        self._words = analysis.reading.words
        self._kinds = person_words(analysis.reading.lexicon)
        self._walks: dict[int, Walk] = {}  # by their first sentences

    @classmethod
    def of(cls, analysis: Analysis) -> "People":
        """Return the persons of an analysis; the same ones each time."""
        known = analysis.reading.kept.get(cls)
        if not isinstance(known, cls):
            known = analysis.reading.kept[cls] = cls(analysis)
        return known

    def resolve(self, word: int) -> Resolution:
        """Whom the pronoun at a word means; `nobody` for a word that is not a pronoun for persons."""
        if self._kinds[self._words[word]] != PRONOUN:
            return _NOBODY
        i = self._analysis.reading.sentence_numbers[word]
        if i < 0:
            return _NOBODY
        walk = self._walk(i)
        walk.to(i)
        entity, reason = walk.settled.get(word, (None, "nobody"))
        return Resolution(None if entity is None else _person([entity], entity.mentions), reason)

    @cached
    def persons(self) -> tuple[Person, ...]:
        """Everybody in the text, in the order of their first mentions."""
        entities: dict[PersonKey, list[Entity]] = {}
        mentions: dict[PersonKey, list[PersonMention]] = {}
        for i in range(len(self._starts)):
            self._walk(i).to(i)
        for start in sorted(self._walks):
            own, _ = self._analysis.reading.sentence_words[
                bisect_left(self._starts, start)
            ]  # the rest is of another walk
            for key, entity in self._walks[start].entities.items():
                found = [mention for mention in entity.mentions if mention.first >= own]
                if found:
                    entities.setdefault(key, []).append(entity)
                    mentions.setdefault(key, []).extend(found)
        persons = [_person(entities[key], sorted(found)) for key, found in mentions.items()]
        return tuple(sorted(persons, key=lambda person: person.mentions[0]))

    def _walk(self, i: int) -> Walk:
        """The walk over the stretch that sentence `i` is in."""
        start = self._starts[i]
        found = self._walks.get(start)
        if found is None:
            found = self._walks[start] = Walk(self._analysis, self._names, self._places, start)
        return found

    @cached
    def _names(self) -> Names:
        return Names(self._analysis)

    @cached
    def _places(self) -> list[int]:
        """The words that may mean somebody."""
        return list(compress(count(), map(self._kinds.__getitem__, self._words)))

    @cached
    def _starts(self) -> list[int]:
        """For each sentence the first of its stretch.

        A stretch starts with the sentence before one that has a pronoun; after a long stretch that is its last
        one, which both walks read. The sentences between the last pronoun of a stretch and the next stretch are one as
        well; nobody asks about them but `persons`.
        """
        reading = self._analysis.reading
        pronouns = (word for word in self._places if self._kinds[self._words[word]] == PRONOUN)
        out: list[int] = []
        start, last = 0, -1
        for i in sorted({reading.sentence_numbers[word] for word in pronouns}):
            if i - last > (_GAP if out else _FIRST) or (i - start > _LONG and self._names.of_sentence(i - 1)):
                start = i - 1
                out += [last + 1] * (start - last - 1)
            out += [start] * (i + 1 - len(out))
            last = i
        out += [last + 1] * (len(reading.sentences) - len(out))
        return out


def _person(entities: Sequence[Entity], mentions: Sequence[PersonMention]) -> Person:
    """Return the person that is one entity in each of some stretches."""
    gender: Gender = next((entity.gender for entity in entities if entity.gender != "u"), "u")
    return Person(mentions, entities[0].name, gender, any(entity.plural for entity in entities))
