"""The walk over a few sentences that settles their pronouns, in text order.

Each person who was mentioned lately is kept with the sentence, clause and role of the mention; a pronoun asks
`person_salience` who of them is nearest, and is a mention of that person then. A noun with a determiner ("the mayor")
means the last person who was called so; other nouns bring in somebody new. Names and nouns that are joined are a group
as well, which "they" may mean.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from operator import attrgetter

from newscorpus.analysis.analysis import Analysis
from newscorpus.analysis.clause_state import INFINITIVE_CLAUSE, MAIN, PARTICIPLE_CLAUSE
from newscorpus.analysis.person_appositions import Appositions
from newscorpus.analysis.person_evidence import PersonEvidence
from newscorpus.analysis.person_names import Names, PersonName
from newscorpus.analysis.person_salience import (
    LIKELY,
    OPENING,
    OTHER,
    SUBJECTS,
    SURE,
    Entity,
    PersonKey,
    PersonMention,
    Reason,
    Role,
    Roles,
    Wanted,
    choose_person,
    controlled,
    is_in_front,
    is_in_phrase,
    speaking,
)
from newscorpus.analysis.person_topics import SUBJECT, Topics
from newscorpus.analysis.person_words import PRONOUN, is_plural_of, person_pronouns, person_words
from newscorpus.analysis.structure import NounPhrase, Sentence
from newscorpus.analysis.verb_frames import SAY, verb_frames
from newscorpus.text.name_words import Gender, genders

__all__ = ("Walk",)

_ACTIVE = 24  # how many of the persons mentioned last are compared
_RELATIVE_BEHIND = 2  # how many words after a person a relative pronoun may come: Roe, to whom
_LATE = 3  # how many mentions of a person are looked at for one that is in the sentence
_BACK = 12  # how many sentences before the first one are asked for names


class Walk:
    """A walk over the sentences from `start` on, as far as it was asked for."""

    def __init__(self, analysis: Analysis, names: Names, places: Sequence[int], start: int) -> None:
        """Take the names and the words that may mean somebody; names before the start are known as names only."""
        reading = analysis.reading
        self._analysis = analysis
        self._words = reading.words
        self._names = names
        self._places = places
        self._pronouns = person_pronouns(reading.lexicon)
        self._nouns = genders(reading.lexicon, "person_nouns")
        self._collectives = reading.lexicon.words("collectives")
        self._frames = verb_frames(reading.lexicon)
        self._kinds = person_words(reading.lexicon)
        self._evidence = PersonEvidence(analysis, names)
        self._appositions = Appositions(analysis)
        self._topics = Topics(analysis)
        self._start = self._at = start
        self.entities: dict[PersonKey, Entity] = {}
        """By key, everybody who was mentioned."""
        self.settled: dict[int, tuple[Entity | None, Reason]] = {}
        """By word, whom a pronoun means, and why."""
        self._called: dict[str, PersonKey] = {}  # what somebody was said to be
        self._active: list[Entity] = []  # the last mentioned last
        self._speaker: Entity | None = None  # who spoke last, outside marks
        for i in range(max(0, start - _BACK), start):
            found = names.of_sentence(i)
            opening = -1 if not found or self._is_heading(i) else reading.sentence_words[i][0]
            for name in found:
                self._activate(self._entity(name.key), (i, -1, self._role_without_clause(name, opening)))

    def _role_without_clause(self, name: PersonName, opening: int) -> Role:
        """What a name is in a sentence without clauses: its subject as its first word, and beside a verb of saying."""
        if name.quoted:
            return "quoted"
        words = self._words
        for k in (name.begin - 1, name.last + 1):
            if 0 <= k < len(words) and self._frames.get(words[k].lower(), 0) & SAY:
                self._speaker = self._entity(name.key)
                return "subject"
        return "subject" if name.begin == opening else OTHER

    def _is_heading(self, i: int) -> bool:
        """Whether a sentence ends without a mark, as headings and captions do."""
        reading = self._analysis.reading
        return reading.text[reading.sentences[i][1] - 1].isalnum()

    def to(self, i: int) -> None:
        """Walk as far as the end of sentence `i`."""
        while self._at <= i:
            self._sentence(self._at)
            self._at += 1

    def _is_noun(self, name: PersonName) -> bool:
        """Whether a name is a noun with the capital letter of a start of a sentence: Troops left."""
        word = self._words[name.first]
        return (
            name.first == name.last
            and name.mention.kind == "name"
            and self._kinds[word] != 0
            and self._names.opens_as_a_word(name.mention)
        )

    def _entity(self, key: PersonKey) -> Entity:
        entity = self.entities.get(key)
        if entity is None:
            entity = self.entities[key] = self._names.entity(key)
            entity.named = self._names.mentioned(key, self._start)
        return entity

    def _activate(self, entity: Entity, place: tuple[int, int, Role]) -> None:
        entity.places = [*entity.places[-3:], place]
        if entity in self._active:
            self._active.remove(entity)
        self._active.append(entity)
        del self._active[:-_ACTIVE]

    def _mention(self, entity: Entity, mention: PersonMention, place: tuple[int, int, Role]) -> None:
        entity.mentions.append(mention)
        self._activate(entity, place)

    def _sentence(self, i: int) -> None:
        start, stop = self._analysis.reading.sentence_words[i]
        begin, end = bisect_left(self._places, start), bisect_left(self._places, stop)
        starts = {name.first: name for name in self._names.of_sentence(i) if not self._is_noun(name)}
        if begin == end and not starts and not self._ends_in_front_of(start):
            return
        sentence = self._analysis.sentence(i)
        roles = Roles(sentence)
        for name in starts.values():
            self._evidence.weigh(self._entity(name.key), sentence, roles, name)
        behind = 0  # the last name
        titles = {word for name in starts.values() for word in range(name.begin, name.first)}
        for word in sorted({*starts, *roles.relatives, *self._places[begin:end]} - titles):
            if word in starts:
                name = starts[word]
                if name.last >= behind:
                    behind = name.last + 1
                self._name(i, sentence, roles, name)
            elif word < behind:
                continue
            elif self._kinds[self._words[word]] == PRONOUN:
                self._pronoun(i, sentence, roles, word, starts)
            elif word in roles.relatives:
                self._relative(i, word, roles)
            else:
                phrase = sentence.phrase_at(word)
                if phrase is not None and phrase.head == word:
                    self._noun(i, sentence, roles, phrase, starts)

    def _ends_in_front_of(self, word: int) -> bool:
        """Whether somebody was mentioned right before a word, so that a relative pronoun there can mean him."""
        mentions = self._active[-1].mentions if self._active else []
        return bool(mentions) and mentions[-1].last >= word - _RELATIVE_BEHIND

    def _place(self, sentence: Sentence, roles: Roles, first: int, last: int) -> tuple[int, Role]:
        """The clause and the role of the words of a mention."""
        for word in range(last, first - 1, -1):
            if word in roles.of:
                return roles.of[word]
        return sentence.clause_number_around(first), OTHER

    def _name(self, i: int, sentence: Sentence, roles: Roles, name: PersonName) -> None:
        clause, role = self._place(sentence, roles, name.begin, name.last)
        joined = self._joined(i, name) if role == OTHER else None
        if role == OTHER:
            beside = self._appositions.noun_of(i, sentence, roles, name, self._active)
            if joined is not None:
                clause, role = joined
            elif beside is not None:
                clause, role, described = beside
                self._evidence.describe(self._entity(name.key), described)
                self._active = [entity for entity in self._active if not entity.is_noun_at(described)]
        elif role == "object" and self._inverted(sentence, name, clause):
            role = "subject"
        self._mention(self._entity(name.key), name.as_mention(), (i, clause, "quoted" if name.quoted else role))
        if joined is not None:
            self._group(name)
        if role in SUBJECTS and not name.quoted and self._says(sentence, clause):
            self._speaker = self._entity(name.key) if joined is None else None  # of several, none goes on alone

    def _joined(self, i: int, name: PersonName) -> tuple[int, Role] | None:
        """The place of the name that another one is joined to: he met Roe and Poe."""
        k = name.begin - 1
        if k < 1 or not self._active or self._analysis.classes(self._words[k])[0] != "c":
            return None
        last = self._active[-1]
        at, clause, role = last.places[-1]
        joined = at == i and bool(last.mentions) and last.mentions[-1].last == self._before_age(k) - 1
        return (clause, role) if joined else None

    def _before_age(self, k: int) -> int:
        """Return `k`, or where the age between commas before it begins: Roe, 52, and Poe."""
        return k - 1 if k > 1 and self._analysis.reading.gaps[k - 2] == ", " and self._names.is_age(k - 1) else k

    def _group(self, name: PersonName) -> None:
        """Names that are joined are a group as well: Roe, Doe and Poe left; they sang."""
        gaps, begin, members = self._analysis.reading.gaps, self._before_age(name.begin - 1), [self._active[-1]]
        for entity in reversed(self._active[:-1]):
            last = entity.mentions[-1] if entity.mentions else None
            if last is None or last.kind != "name" or last.last != begin - 1:
                break
            if len(members) > 1 and gaps[begin - 1] != ", ":
                break
            members.append(entity)
            begin = last.first
        self._mention_group(members[::-1], begin, name.last, self._active[-1].places[-1])

    def _mention_group(self, members: Sequence[Entity], first: int, last: int, place: tuple[int, int, Role]) -> None:
        key: PersonKey = ("group", " ".join(str(entity.key[1]) for entity in members))
        group = self.entities.get(key)
        if group is None:
            group = self.entities[key] = Entity(key, plural=True)
            group.certain = True
        self._mention(group, PersonMention(first, last, *self._analysis.span(first, last), "group"), place)

    def _inverted(self, sentence: Sentence, name: PersonName, clause: int) -> bool:
        """Whether a name after a verb of saying is its subject: “…,” said Paul Roe."""
        verb = sentence.clauses[clause].verb if clause >= 0 else -1
        return (
            0 < verb == name.begin - 1 and self._analysis.reading.gaps[verb - 1] != " " and self._says(sentence, clause)
        )

    def _says(self, sentence: Sentence, clause: int) -> bool:
        """Whether the verb of a clause says something."""
        return clause >= 0 and bool(self._frames.get(self._words[sentence.clauses[clause].verb].lower(), 0) & SAY)

    def _noun(
        self, i: int, sentence: Sentence, roles: Roles, phrase: NounPhrase, starts: Mapping[int, PersonName]
    ) -> None:
        """A noun for a person: the one who was called so last, or somebody new; a plural is a group."""
        noun = self._words[phrase.head].lower()
        plural = phrase.head_class == "S" or (phrase.head_class == "M" and noun not in self._nouns)  # Senators
        known = (noun in self._collectives or is_plural_of(noun, self._nouns)) if plural else noun in self._nouns
        if not known:
            return
        if self._evidence.is_predicate(sentence, phrase):
            self._predicate(i, sentence, phrase)
            return
        key: PersonKey = ("noun", noun)
        definite = not plural and self._evidence.is_determiner(phrase.first)
        if definite and self._appositions.name_of(phrase, starts) is None:
            key = self._names.last_called(noun, phrase.first) or self._called.get(noun, key)
            if key not in self.entities:
                key = self._evidence.named_again(sentence, phrase, self._active, i) or key
        if key[0] != "noun":
            entity = self._entity(key)
        elif key in self.entities:
            entity = self.entities[key]
        else:
            entity = self.entities[key] = Entity(key, plural=plural)
            entity.certain = True
            entity.gender = self._nouns.get(noun, "u")
        first = phrase.first  # "his father" is not a mention of "his"
        if phrase.possessor >= first and self._words[phrase.possessor].lower() in self._pronouns:
            first = phrase.possessor + 1
        mention = PersonMention(first, phrase.last, *self._analysis.span(first, phrase.last), "noun")
        clause, role = self._place(sentence, roles, first, phrase.head)
        joined = self._joined_to(i, phrase.first - 1)
        if joined is not None and role == OTHER:
            clause, role = self._place(sentence, roles, joined[1].first, joined[1].last)
        had: Role = "quoted" if self._quoted(phrase.head) else role
        if joined is not None:
            self._mention_group((joined[0], entity), joined[1].first, phrase.last, (i, clause, had))
        self._mention(entity, mention, (i, clause, had))
        if role in SUBJECTS and had != "quoted" and self._says(sentence, clause):
            self._speaker = entity if joined is None else None

    def _joined_to(self, i: int, word: int) -> tuple[Entity, PersonMention] | None:
        """Who is mentioned right before a coordinator, when a noun for somebody else follows: Roe and his wife."""
        if word < 1 or self._analysis.classes(self._words[word])[0] != "c":
            return None
        for entity in reversed(self._active):
            if entity.places[-1][0] == i and entity.mentions:
                for mention in entity.mentions[-_LATE:]:
                    if mention.last == word - 1 and mention.kind != "pronoun":
                        return entity, mention
        return None

    def _quoted(self, word: int) -> bool:
        return self._names.quoted(self._analysis.reading.start(word))

    def _relative(self, i: int, word: int, roles: Roles) -> None:
        """The person right before a relative pronoun has its role in the relative clause."""
        entity = self._active[-1] if self._active else None
        if entity is not None and entity.mentions and entity.mentions[-1].last >= word - _RELATIVE_BEHIND:
            entity.places = [*entity.places[-3:], (i, *roles.relatives[word])]

    def _predicate(self, i: int, sentence: Sentence, phrase: NounPhrase) -> None:
        """Remember what somebody is said to be: Roe is the mayor."""
        clause = sentence.clause_number_around(phrase.head)
        for entity in reversed(self._active):
            at, number, role = entity.places[-1]
            named = role == "object" and entity.mentions[-1].last == phrase.first - 1  # named Roe its chief
            if (at, number) == (i, clause) and (role in SUBJECTS or named):
                noun = self._words[phrase.head]
                self._called[noun] = entity.key
                if entity.gender == "u":
                    entity.gender = self._nouns.get(noun, "u")
                return

    def _pronoun(self, i: int, sentence: Sentence, roles: Roles, word: int, starts: Mapping[int, PersonName]) -> None:
        gender, plural, form = self._pronouns[self._words[word].lower()]
        clause, role = self._place(sentence, roles, word, word)
        if form == "object" and (role == "possessor" or (role == OTHER and is_in_phrase(sentence, word))):
            form = "possessive"  # her car, the case against her
        if clause >= 0 and self._evidence.is_role(sentence, clause, word):
            form = "object"  # nobody is his own deputy
        if form != "subject":
            clause = controlled(sentence, clause)
        says, quoted = role in SUBJECTS and self._says(sentence, clause), self._quoted(word)
        about = self._topics.of(sentence, clause) if clause >= 0 else SUBJECT
        topic = self._mentioned_at(about) if about >= 0 else None
        if topic is not None and "u" not in (gender, topic.gender) and gender != topic.gender:
            topic = None
        told, quoting = self._names.told, (self._quoting(i) or self._goes_on_in(i)) if quoted else None
        wanted = Wanted(i, clause, role, gender, plural, form, says, quoted, told, about == SUBJECT, topic, quoting)
        ahead = self._ahead(sentence, roles, word, wanted, starts)
        entity, reason = choose_person(self._active, sentence, wanted, ahead, self._speaker)
        if reason == "nobody" and not plural and not quoted:
            entity = self._protagonist(i, gender)
            reason = reason if entity is None else "salience"
        self.settled[word] = entity, reason
        if entity is not None:
            if gender != "u":
                entity.gender = gender
                entity.certain = True
            mention = PersonMention(word, word, *self._analysis.span(word, word), "pronoun")
            self._mention(entity, mention, (i, clause, "quoted" if quoted else role))
            if says and not quoted:
                self._speaker = entity

    def _quoting(self, i: int) -> Entity | None:
        """Who says what is in marks in sentence `i`, and so speaks of others there: “He was great,” Roe said."""
        sentence, starts = self._analysis.sentence(i), {name.first: name for name in self._names.of_sentence(i)}
        for n, clause in enumerate(sentence.clauses):
            subject = clause.subject if clause.kind == MAIN and self._says(sentence, n) else None
            if subject is None or self._quoted(subject.head):
                continue
            names = [
                starts[k] for k in range(max(subject.first, subject.possessor + 1), subject.last + 1) if k in starts
            ]
            if names:
                return self._entity(names[0].key)
            word = self._words[subject.head].lower()
            if word not in self._pronouns:
                return self.entities.get(self._names.last_called(word, subject.first) or ("noun", word))
            wanted = speaking(i, n, self._pronouns[word], self._names.told)
            return choose_person(self._active, sentence, wanted, None, self._speaker)[0]
        return None

    def _goes_on_in(self, i: int) -> Entity | None:
        """Who says a sentence if the next one tells, which opens in marks: “He was great. I cried,” Roe said."""
        following = self._analysis.reading.sentence_words[i + 1 : i + 2]
        return self._quoting(i + 1) if following and self._quoted(following[0][0]) else None

    def _protagonist(self, i: int, gender: Gender) -> Entity | None:
        """The person whom the text is about, unless sentence `i` mentions them already."""
        key = self._names.told_about(gender)
        if key is None:
            return None
        entity = self._entity(key)
        return None if entity.places and entity.places[-1][0] == i else entity

    def _mentioned_at(self, word: int) -> Entity | None:
        """Who is mentioned at a word."""
        if word in self.settled:
            return self.settled[word][0]
        for entity in reversed(self._active):
            if any(mention.first <= word <= mention.last for mention in entity.mentions[-_LATE:]):
                return entity
        return None

    def _ahead(
        self, sentence: Sentence, roles: Roles, word: int, wanted: Wanted, starts: Mapping[int, PersonName]
    ) -> tuple[Entity, int] | None:
        """The subject of the clause after an opening phrase, and how strong it is: having lost his job, Roe left."""
        if wanted.form == "subject" and not is_in_front(sentence, wanted.clause):
            return None
        n = bisect_right(roles.mains, word, key=attrgetter("verb"))
        subject = roles.mains[n].subject if n < len(roles.mains) else None
        if subject is None or not word < subject.first <= word + OPENING:
            return None
        found = next((starts[k] for k in range(subject.first, subject.head + 1) if k in starts), None)
        found = found or self._appositions.name_of(subject, starts)
        if found is None:
            return None
        without = wanted.clause >= 0 and sentence.clauses[wanted.clause].kind in (PARTICIPLE_CLAUSE, INFINITIVE_CLAUSE)
        return self._entity(found.key), SURE if without else LIKELY
