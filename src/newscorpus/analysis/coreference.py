"""Who is "he"?

The persons of a text are made of its names: `text.cast` joins "Jane Doe", "Mrs. Doe" and "Doe", and a name that its
form does not give away counts as a person when it does what persons do: it speaks, a noun for persons stands beside
it, a pronoun for persons follows. A noun with "the" in front of it means the last person who was called so ("the
mayor"). Gender comes from titles, nouns and given names, and from the pronouns that were settled already.

Pronouns are settled in text order. Each person who was mentioned in the last few sentences has a salience, made of what
psycholinguists found to matter: how recent the mention is, whether it was a subject, whether it has the same role as
the pronoun, how often the person is mentioned. The grammar forbids some ("Roe saw him": not Roe) and favours others
("Roe said he", "Roe sold his car"). The most salient person wins when it leads clearly; on a near tie the answer is
`None`, with the reason.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from functools import cache
from itertools import compress, count
from operator import attrgetter
from typing import NamedTuple

from newscorpus.analysis.analysis import Analysis
from newscorpus.analysis.clause_state import ADVERBIAL, INFINITIVE_CLAUSE, PARTICIPLE_CLAUSE
from newscorpus.analysis.salience import (
    LIKELY,
    OPENING,
    SURE,
    Entity,
    PersonMention,
    Reason,
    Role,
    Roles,
    Wanted,
    choose,
    controlled,
)
from newscorpus.analysis.structure import NounPhrase, Sentence
from newscorpus.analysis.verb_frames import SAY, verb_frames
from newscorpus.lexicon import Lexicon
from newscorpus.text.cast import Cast
from newscorpus.text.name_words import Gender, gender_of, genders
from newscorpus.text.names import Mention

__all__ = ("People", "Person", "PersonMention", "Reason", "Resolution")


class Person(NamedTuple):
    """A person, or a group of them."""

    mentions: tuple[PersonMention, ...]
    """In text order."""

    name: PersonMention | None
    """The fullest name; `None` when the text has none."""

    gender: Gender
    plural: bool


class Resolution(NamedTuple):
    """Whom a pronoun means: the number of the person in `People.persons`, or `None`, and why."""

    person: int | None
    reason: Reason


_ACTIVE = 24
"""How many of the persons mentioned last are compared."""


@cache
def _pronouns(lexicon: Lexicon) -> Mapping[str, tuple[Gender, bool, str]]:
    """Return pronoun -> gender, whether it is plural, form (`person_pronouns.txt`)."""
    known: dict[str, Gender] = {"m": "m", "f": "f"}
    rows = (line.split() for line in lexicon.lines("person_pronouns"))
    return {word: (known.get(gender, "u"), number == "plural", form) for word, gender, number, form in rows}


_PRONOUN, _NOUN = 1, 2


class PersonWords(dict[str, int]):
    """Word as written -> 1 for a pronoun, 2 for what may be a noun for persons, 0 for the others.

    Each is worked out once, and all are forgotten when they grow too many.
    """

    def __init__(self, lexicon: Lexicon) -> None:
        """Start empty."""
        super().__init__()
        self._pronouns = _pronouns(lexicon)
        self._nouns = genders(lexicon, "person_nouns")
        self._collectives = lexicon.words("collectives")

    def __missing__(self, word: str) -> int:
        """Work out a word that was not met before."""
        if len(self) > _MANY:
            self.clear()
        found = 0
        if word.lower() in self._pronouns:
            found = _PRONOUN
        elif word in self._nouns or word[:-1] in self._nouns or word in self._collectives:
            found = _NOUN
        self[word] = found
        return found


_MANY = 30_000


@cache
def _person_words(lexicon: Lexicon) -> PersonWords:
    return PersonWords(lexicon)


class People:
    """The persons and groups of a text, and whom its pronouns mean.

    >>> from newscorpus.lexicon import load_lexicon
    >>> from newscorpus.text import Reading
    >>> text = "Jane Roe met Tom Doe in Oslo. She said his plan had failed."
    >>> people = People(Analysis(Reading(text, load_lexicon("en"))))
    >>> for person in people.persons:
    ...     print([text[m.start : m.end] for m in person.mentions], person.gender)
    ['Jane Roe', 'She'] f
    ['Tom Doe', 'his'] m
    >>> people.resolve(7)
    Resolution(person=0, reason='salience')
    """

    def __init__(self, analysis: Analysis) -> None:
        """Read all sentences of the analysis and settle their pronouns."""
        self._analysis = analysis
        self._settled: dict[int, Resolution] = {}
        walk = _Walk(analysis)
        walk.run()
        kept = [entity for entity in walk.entities.values() if entity.mentions]
        number = {id(entity): n for n, entity in enumerate(kept)}
        for word, (entity, reason) in walk.settled.items():
            self._settled[word] = Resolution(None if entity is None else number[id(entity)], reason)
        self.persons: tuple[Person, ...] = tuple(
            Person(tuple(sorted(e.mentions)), e.name, e.gender, e.plural) for e in kept
        )
        """Everybody, in the order of their first mentions."""

    @classmethod
    def of(cls, analysis: Analysis) -> "People":
        """Return the persons of an analysis; the same ones each time."""
        known = analysis.reading.kept.get(cls)
        if not isinstance(known, cls):
            known = analysis.reading.kept[cls] = cls(analysis)
        return known

    def resolve(self, word: int) -> Resolution:
        """Whom the pronoun at a word means; `nobody` for a word that is no pronoun for persons."""
        return self._settled.get(word, Resolution(None, "nobody"))


class _Walk:
    """The walk over the sentences."""

    def __init__(self, analysis: Analysis) -> None:
        reading = analysis.reading
        self.analysis = analysis
        self.words = reading.words
        self.lexicon = reading.lexicon
        self.cast = Cast(reading.text, reading.mentions, reading.lexicon)
        self.pronouns = _pronouns(reading.lexicon)
        self.genders = gender_of(reading.lexicon)
        self.nouns = genders(reading.lexicon, "person_nouns")
        self.collectives = reading.lexicon.words("collectives")
        self.say = verb_frames(reading.lexicon)
        self.kinds = _person_words(reading.lexicon)
        self.places = list(
            compress(count(), map(self.kinds.__getitem__, reading.words))
        )  # words that may mean somebody
        self.entities: dict[object, Entity] = {}
        self.called: dict[str, object] = {}  # what somebody was said to be
        self.active: list[Entity] = []  # the last mentioned last
        self.settled: dict[int, tuple[Entity | None, Reason]] = {}

    def run(self) -> None:
        """Find the names of each sentence, then walk in text order."""
        reading = self.analysis.reading
        names: list[list[tuple[int, int, Mention]]] = [[] for _ in reading.sentences]
        for mention in reading.mentions:
            i = reading.sentence_index(mention.start)
            if i >= 0 and mention.kind != "place":
                names[i].append((reading.word_at(mention.name_start), reading.word_at(mention.end - 1), mention))
        sentences = list(self.analysis)
        roles = list(map(Roles, sentences))
        for i, found in enumerate(names):
            for first, last, mention in found:
                self._weigh(sentences[i], roles[i], first, last, mention)
        for i, found in enumerate(names):
            self._sentence(i, sentences[i], roles[i], found)

    # -- what names are of

    def _key(self, mention: Mention) -> object:
        if mention.kind == "person":
            return "person", self.cast.fullest(mention).name_start
        return "name", self.analysis.reading.text[mention.name_start : mention.end]

    def _weigh(self, sentence: Sentence, roles: Roles, first: int, last: int, mention: Mention) -> None:
        """Look for evidence that a name is a person's, or is not."""
        key = self._key(mention)
        entity = self.entities.get(key)
        if entity is None:
            entity = self.entities[key] = Entity(key, plural=False)
        if mention.kind == "person":
            entity.certain = True
            entity.gender = self.cast.gender(mention)
            if entity.gender == "u" and first == last:  # a given name alone
                entity.gender = self.genders.get(self.words[first], "u")
            return
        if self.words[last].lower()[:-1] in self.nouns and self.words[last][-1] == "s":
            entity.plural = entity.certain = True  # Republican Senators
            return
        if mention.kind == "org":
            entity.organization = True
            entity.thing = True
            return
        phrase = sentence.phrase_at(first)
        if phrase is None:
            return
        for word in range(phrase.first, first):
            if self.words[word] in self.nouns:
                entity.certain = True
                entity.gender = self.nouns[self.words[word]]
        clause = roles.subjects.get(phrase.head)
        if (phrase.head == last and clause is not None) or phrase.possessor == last:
            entity.does = True
        if clause is not None and self.say.get(self.words[clause.verb].lower(), 0) & SAY and phrase.first == first:
            entity.certain = True
        if phrase.first < first and self._is_determiner(phrase.first):
            entity.thing = True

    def _is_determiner(self, word: int) -> bool:
        return self.analysis.classes(self.words[word])[0] == "d"

    # -- the walk

    def _sentence(self, i: int, sentence: Sentence, roles: Roles, names: list[tuple[int, int, Mention]]) -> None:
        starts = {first: (last, mention) for first, last, mention in names}
        begin, end = bisect_left(self.places, sentence.start), bisect_left(self.places, sentence.end)
        behind = 0  # the last name
        for word in sorted({*starts, *roles.relatives, *self.places[begin:end]}):
            if word in starts:
                last, mention = starts[word]
                behind = max(behind, last + 1)
                self._name(i, sentence, roles, word, last, mention)
            elif word < behind:
                continue
            elif self.kinds[self.words[word]] == _PRONOUN:
                self._pronoun(i, sentence, roles, word, starts)
            elif word in roles.relatives:
                self._relative(i, word, roles)
            else:
                phrase = sentence.phrase_at(word)
                if phrase is not None and phrase.head == word:
                    self._noun(i, sentence, roles, phrase)

    def _place(self, sentence: Sentence, roles: Roles, first: int, last: int) -> tuple[int, Role]:
        """The clause and the role of the words of a mention."""
        for word in range(last, first - 1, -1):
            if word in roles.of:
                return roles.of[word]
        return sentence.clause_number_around(first), "other"

    def _mention(self, entity: Entity, mention: PersonMention, place: tuple[int, int, Role]) -> None:
        entity.mentions.append(mention)
        entity.places = [*entity.places[-3:], place]
        if entity in self.active:
            self.active.remove(entity)
        self.active.append(entity)
        del self.active[:-_ACTIVE]

    def _name(self, i: int, sentence: Sentence, roles: Roles, first: int, last: int, mention: Mention) -> None:
        entity = self.entities[self._key(mention)]
        found = PersonMention(first, last, mention.name_start, mention.end, "name")
        if entity.name is None or found.end - found.start > entity.name.end - entity.name.start:
            entity.name = found
        self._mention(entity, found, (i, *self._place(sentence, roles, first, last)))

    def _noun(self, i: int, sentence: Sentence, roles: Roles, phrase: NounPhrase) -> None:
        """A noun for a person: the one who was called so last, or somebody new; a plural is a group."""
        noun = self.words[phrase.head]
        plural = phrase.head_class == "S"
        if (noun not in self.collectives and noun[:-1] not in self.nouns) if plural else noun not in self.nouns:
            return
        if self._is_predicate(sentence, phrase):
            self._predicate(i, sentence, phrase)
            return
        key: object = ("noun", noun)
        if not plural and self._is_determiner(phrase.first):
            called = self.cast.last_called(noun, self._persons_before(phrase.first))
            if called is not None:
                key = "person", self.cast.fullest(called).name_start
            elif noun in self.called:
                key = self.called[noun]
        entity = self.entities.get(key)
        if entity is None:
            entity = self.entities[key] = Entity(key, plural=plural)
            entity.certain = True
            entity.gender = self.nouns.get(noun, "u")
        first = phrase.first  # "his father" is no mention of "his"
        if phrase.possessor >= first and self.words[phrase.possessor].lower() in self.pronouns:
            first = phrase.possessor + 1
        start, end = self.analysis.span(first, phrase.last)
        mention = PersonMention(first, phrase.last, start, end, "noun")
        self._mention(entity, mention, (i, *self._place(sentence, roles, phrase.first, phrase.head)))

    def _relative(self, i: int, word: int, roles: Roles) -> None:
        """The person right before a relative pronoun has its role in the relative clause."""
        if self.active and self.active[-1].mentions[-1].last >= word - 2:
            entity = self.active[-1]
            entity.places = [*entity.places[-3:], (i, *roles.relatives[word])]

    def _predicate(self, i: int, sentence: Sentence, phrase: NounPhrase) -> None:
        """Remember what somebody is said to be: Roe is the mayor."""
        clause = sentence.clause_number_around(phrase.head)
        for entity in reversed(self.active):
            if entity.places[-1] == (i, clause, "subject"):
                noun = self.words[phrase.head]
                self.called[noun] = entity.key
                if entity.gender == "u":
                    entity.gender = self.nouns.get(noun, "u")
                return

    def _is_predicate(self, sentence: Sentence, phrase: NounPhrase) -> bool:
        """Whether the phrase says what somebody is and is nobody else: was a judge, as a judge, Roe, a judge."""
        if phrase.preposition >= 0:
            return self.analysis.classes(self.words[phrase.preposition])[0] == "u"
        clause = sentence.clause_around(phrase.head)
        if clause is not None and clause.copula and clause.last < phrase.first and clause.subject is not None:
            return True
        gap = self.analysis.reading.gaps[phrase.first - 1] if phrase.first else ""
        return gap == ", " and sentence.phrase_at(phrase.first - 1) is not None

    def _persons_before(self, word: int) -> int:
        return bisect_left(self.cast.persons, self.analysis.reading.start(word), key=attrgetter("start"))

    def _pronoun(
        self, i: int, sentence: Sentence, roles: Roles, word: int, starts: Mapping[int, tuple[int, Mention]]
    ) -> None:
        gender, plural, form = self.pronouns[self.words[word].lower()]
        clause, role = self._place(sentence, roles, word, word)
        if form == "object" and role == "possessor":  # her car
            form = "possessive"
        if form != "subject":
            clause = controlled(sentence, clause)
        wanted = Wanted(i, clause, role, gender, plural, form)
        entity, reason = choose(self.active, sentence, wanted, self._ahead(sentence, roles, word, wanted, starts))
        self.settled[word] = entity, reason
        if entity is not None:
            if gender != "u":
                entity.gender = gender
            entity.certain = True
            start, end = self.analysis.span(word, word)
            self._mention(entity, PersonMention(word, word, start, end, "pronoun"), (i, clause, role))

    def _ahead(
        self,
        sentence: Sentence,
        roles: Roles,
        word: int,
        wanted: Wanted,
        starts: Mapping[int, tuple[int, Mention]],
    ) -> tuple[Entity, int] | None:
        """The subject of the clause behind an opening phrase, and how strong it is: having lost his job, Roe left."""
        if wanted.plural or (
            wanted.form == "subject" and wanted.clause >= 0 and sentence.clauses[wanted.clause].kind != ADVERBIAL
        ):
            return None
        n = bisect_right(roles.mains, word, key=attrgetter("verb"))
        subject = roles.mains[n].subject if n < len(roles.mains) else None
        if subject is None or not word < subject.first <= word + OPENING:
            return None
        found = next((starts[k] for k in range(subject.first, subject.head + 1) if k in starts), None)
        if found is None:
            return None
        without = wanted.clause >= 0 and sentence.clauses[wanted.clause].kind in (PARTICIPLE_CLAUSE, INFINITIVE_CLAUSE)
        return self.entities[self._key(found[1])], SURE if without else LIKELY
