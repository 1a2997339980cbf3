"""Which person is nearest to the mind at a pronoun.

A pronoun means whoever the reader has in mind. That is a matter of degree, so each person mentioned lately gets a
weight: for how recent the mention is, for its role (subjects before objects), for a role like that of the pronoun, and
for being whom the clause is about (`person_topics`). Grammar comes first: number and gender must fit, and in "Roe saw
him" Roe is ruled out.

The heaviest person is the answer only with a clear lead; otherwise the pronoun stays open, since a wrong person is
worse than none. When nobody was mentioned lately, the one whom the text is about is meant, if it has only one.
"""

from collections.abc import Mapping, Sequence
from typing import Literal, NamedTuple

from newscorpus.analysis.clause_state import ADVERBIAL, COMPLEMENT, INFINITIVE_CLAUSE, MAIN, PARTICIPLE_CLAUSE, RELATIVE
from newscorpus.analysis.structure import Sentence, SentenceClause
from newscorpus.text.fast_frozen import fast_frozen
from newscorpus.text.name_words import Gender

__all__ = (
    "DOMINANT",
    "LIKELY",
    "OFTEN",
    "OPENING",
    "OTHER",
    "SUBJECTS",
    "SURE",
    "Entity",
    "PersonKey",
    "PersonMention",
    "Reason",
    "Role",
    "Roles",
    "Wanted",
    "choose_person",
    "controlled",
    "governing",
    "is_in_front",
    "is_in_phrase",
    "speaking",
)

PersonKey = tuple[str, int | str]
"""What is the same for all mentions of one person: where the fullest name starts, or a name or noun as written."""

Reason = Literal["reflexive", "governor", "same clause", "salience", "ahead", "tie", "nobody"]
"""Why a pronoun means somebody, or (`tie`, `nobody`) means nobody for certain."""

Role = Literal["subject", "inner", "object", "possessor", "other", "quoted"]
"""What a mention is in its clause; `inner` is the subject of a clause inside another, `quoted` what is in marks."""

OTHER: Role = "other"
SUBJECTS: frozenset[Role] = frozenset({"subject", "inner"})


class PersonMention(NamedTuple):
    """A mention of a person or group, in numbers of words and in offsets into `reading.text`."""

    first: int
    last: int
    start: int
    end: int
    kind: Literal["name", "group", "noun", "pronoun"]


class Entity:
    """A person in the making."""

    __slots__ = (
        "certain", "does", "gender", "key", "mentions", "name", "named", "organization", "places", "plural", "thing"
    )  # fmt: skip

    def __init__(self, key: PersonKey, *, plural: bool) -> None:
        self.key: PersonKey = key
        self.plural: bool = plural
        self.mentions: list[PersonMention] = []
        self.name: PersonMention | None = None  # the fullest name in the text
        self.named: int = 0  # how often it was named before the first mention of `mentions`
        self.gender: Gender = "u"
        self.certain: bool = False  # whether it is a person, and not only a name
        self.organization: bool = False
        self.thing: bool = False  # whether it is known to be no person: the X, a body
        self.does: bool = False  # whether it is a subject or possessor somewhere
        self.places: list[tuple[int, int, Role]] = []  # sentence, clause and role of the last mentions

    def copy(self) -> "Entity":
        """Return one of whom the same is known, and who was not mentioned yet."""
        other = Entity(self.key, plural=self.plural)
        other.name, other.gender, other.certain = self.name, self.gender, self.certain
        other.organization, other.thing, other.does = self.organization, self.thing, self.does
        return other

    def is_noun_at(self, word: int) -> bool:
        """Whether it has no name, and its last mention is the noun at a word."""
        last = self.mentions[-1] if self.mentions else None
        return self.name is None and last is not None and last.kind == "noun" and last.last == word

    def frequency(self) -> int:
        """How often it was mentioned."""
        return self.named + len(self.mentions)


_NEAR = 4  # how many sentences back a person is looked for

OFTEN = 4
"""How often somebody is mentioned whom a text is about."""

DOMINANT = 2
"""How many times as often as anybody else."""

SURE, LIKELY = 110, 70
"""The salience of a subject that follows: after a participle without a subject, after another phrase."""

_DEEP = 5  # how many clauses without a subject are passed over

OPENING = 30
"""How many words a phrase before the subject may have."""

_RECENT = (64, 48, 24, 12, 6)
_ROLES: Mapping[Role, int] = {"subject": 30, "inner": 22, "possessor": 18, "object": 12, OTHER: 0, "quoted": 20}
_QUOTED = 50  # how much less a mention in marks weighs for a pronoun outside them: nobody speaks of themselves by name
_GOES_ON = 12  # how much more the last speaker weighs for the subject of a verb of saying

_KNOWN, _CERTAIN, _NAMED = 12, 10, 6
"""What it weighs that somebody's gender is known to fit, that it is a person for certain, that there is a name."""

_AROUND = 32  # how much more the subject of the clause around weighs, or less where the clause is about somebody else
_TOPIC = 45  # how much more a person weighs whom the clause is about by other means than as the subject around it

_OWN, _INNER = 20, 52
"""How much more the subject of its clause weighs for a possessive, and that of a clause inside another."""

_LEAD = 8  # by how much the most salient person must lead
_SELF = 60  # how much less the last speaker weighs in marks, where they would say "I"


@fast_frozen(eq=False)
class Wanted:
    """A pronoun: where it is and whom it can mean."""

    sentence: int
    clause: int
    role: Role
    gender: Gender
    plural: bool
    form: str
    says: bool
    """Whether it is the subject of a verb of saying."""
    quoted: bool
    """Whether it is in marks."""
    told: Sequence[int]
    """For each sentence, how many of those up to it are the writer's own words, not a speaker's."""
    topical: bool
    """Whether its clause is about the subject of the clause around it, as most are (`person_topics`)."""
    topic: Entity | None
    """Whom its clause is about instead, when a word shows it."""
    quoting: Entity | None = None
    """Who says it, when it is in marks: they would say "I" of themselves."""

    def back(self, sentence: int) -> int:
        """How many sentences back another one is; those that are in marks count for pronouns in marks only."""
        return self.sentence - sentence if self.quoted else self.told[self.sentence] - self.told[sentence]


def speaking(sentence: int, clause: int, pronoun: tuple[Gender, bool, str], told: Sequence[int]) -> Wanted:
    """Return what a pronoun asks for that is the subject of a verb of saying outside marks."""
    gender, plural, form = pronoun
    return Wanted(
        sentence, clause, "subject", gender, plural, form, says=True, quoted=False, told=told, topical=True, topic=None
    )


class Roles:
    """What the words of a sentence are in its clauses."""

    __slots__ = ("mains", "of", "relatives", "subjects")

    def __init__(self, sentence: Sentence) -> None:
        self.of: dict[int, tuple[int, Role]] = {}
        self.relatives: dict[int, tuple[int, Role]] = {}
        self.subjects: dict[int, SentenceClause] = {}
        self.mains: list[SentenceClause] = []
        for n, clause in enumerate(sentence.clauses):
            self._add_subject(n, clause)
        for n, clause in enumerate(sentence.clauses):
            self._add_objects(n, clause)
        for phrase in sentence.possessed:
            n = self.of[phrase.head][0] if phrase.head in self.of else sentence.clause_number_around(phrase.head)
            self.of.setdefault(phrase.possessor, (n, "possessor"))

    def _add_subject(self, n: int, clause: SentenceClause) -> None:
        if clause.subject is not None:
            self.of.setdefault(clause.subject.head, (n, "subject" if clause.kind == MAIN else "inner"))
            self.subjects.setdefault(clause.subject.head, clause)
            if clause.kind == RELATIVE and clause.subject.head_class == "w":
                self.relatives[clause.subject.head] = n, "inner"
            if clause.kind == MAIN:
                self.mains.append(clause)

    def _add_objects(self, n: int, clause: SentenceClause) -> None:
        if clause.object is not None and clause.object.head_class == "w":
            self.relatives[clause.object.head] = n, "object"
        for phrase in (clause.object, clause.recipient):
            if phrase is not None:
                self.of.setdefault(phrase.head, (n, "object"))


def controlled(sentence: Sentence, clause: int) -> int:
    """The clause whose subject is that of one without its own: wanted to sell his car, called and met him."""
    for _ in range(_DEEP):
        if clause < 0:
            break
        known = sentence.clauses[clause]
        if known.joined >= 0:
            clause = known.joined
        elif known.kind in (PARTICIPLE_CLAUSE, INFINITIVE_CLAUSE) and known.subject is None and known.governor >= 0:
            if known.kind == INFINITIVE_CLAUSE and _is_of_object(sentence.clauses[known.governor], known):
                break
            clause = known.governor
        else:
            break
    return clause


def is_in_front(sentence: Sentence, clause: int) -> bool:
    """Whether a clause may precede the one it belongs to: when he left, asked why he left."""
    if clause < 0:
        return True
    known = sentence.clauses[clause]
    if known.kind == COMPLEMENT and known.governor >= 0:
        above = sentence.clauses[known.governor]
        return above.kind == PARTICIPLE_CLAUSE and above.subject is None and above.first == sentence.start
    return known.kind == ADVERBIAL


def is_in_phrase(sentence: Sentence, word: int) -> bool:
    """Whether a pronoun after a preposition belongs to the noun before that: the case against her."""
    phrase = sentence.phrase_at(word)
    return phrase is not None and phrase.preposition > 0 and sentence.phrase_at(phrase.preposition - 1) is not None


def _is_of_object(above: SentenceClause, infinitive: SentenceClause) -> bool:
    """Whether the object of a verb is to do something: asked Poe to call him; but: called Poe, wanted to call him."""
    return above.object is not None and above.last < above.object.first and above.object.last == infinitive.first - 1


def governing(sentence: Sentence, clause: int) -> int:
    """The clause that governs a clause, or else lies around it."""
    known = sentence.clauses[clause]
    if known.governor >= 0 or known.kind == MAIN or known.start <= sentence.start:
        return known.governor
    return sentence.clause_number_around(known.start - 1)


def _salience(entity: Entity, wanted: Wanted, above: int) -> int:
    """How near a person is to the mind at a pronoun; 0 when the grammar forbids it or nobody spoke of them lately.

    `above` is the clause that governs that of the pronoun.
    """
    score = 0
    for at, in_clause, had in entity.places:
        back = wanted.back(at)
        if back > _NEAR:
            continue
        value = _RECENT[back] + _ROLES[had] + (8 if _alike(had, wanted.role) else 0)
        if had == "quoted" and not wanted.quoted:
            value -= _QUOTED
        if at == wanted.sentence and in_clause >= 0:
            if in_clause == wanted.clause:
                if wanted.form == "reflexive":
                    return 200 if had in SUBJECTS else 0
                if wanted.form == "possessive":
                    value += _own(had, wanted)
                elif had in SUBJECTS or (wanted.form == "subject" and had == "object"):
                    return 0
            elif in_clause == above and had in SUBJECTS:
                value += _AROUND if wanted.topical else -_AROUND if wanted.topic is None else 0
        if value > score:
            score = value
    if entity is wanted.topic:
        score += _TOPIC
    return score and score + 2 * min(entity.frequency(), 8)


def _own(had: Role, wanted: Wanted) -> int:
    """How much more a person weighs for a possessive in the same clause, most of all inside another one."""
    if had not in SUBJECTS:
        return 0
    return _INNER if had == "inner" and wanted.role == "possessor" else _OWN


def _alike(one: Role, other: Role) -> bool:
    return one == other or (one in SUBJECTS and other in SUBJECTS)


def choose_person(
    active: Sequence[Entity],
    sentence: Sentence,
    wanted: Wanted,
    ahead: tuple[Entity, int] | None,
    speaker: Entity | None = None,
) -> tuple[Entity | None, Reason]:
    """Choose whom a pronoun means: one of those mentioned lately, the subject ahead, or who spoke last."""
    best: list[tuple[int, Entity, Reason]] = []
    above = governing(sentence, wanted.clause) if wanted.clause >= 0 else -1
    turned = speaker is not None and speaker.places and _turned(active, wanted, speaker)
    for entity in reversed(active):
        if wanted.back(entity.places[-1][0]) > _NEAR:
            break  # those in front were mentioned even longer ago
        if _fits(entity, wanted):
            score = _salience(entity, wanted, above)
            if score > 0:
                if entity is speaker:
                    score += -_SELF if wanted.quoted else _GOES_ON if wanted.says and not turned else 0
                best.append((score + _evidence(entity, wanted), entity, "salience"))
    if ahead is not None and _fits(ahead[0], wanted):
        entity, score = ahead
        best = [row for row in best if row[1] is not entity]
        best.append((score + _evidence(entity, wanted) + 2 * min(entity.frequency(), 8), entity, "ahead"))
    if not best:
        return None, "nobody"
    best.sort(key=lambda row: -row[0])
    if len(best) > 1 and best[0][0] - best[1][0] < _LEAD:
        return _told_about(best[0][1], best[1][1]), "tie"
    return best[0][1], best[0][2]


def _told_about(one: Entity, other: Entity) -> Entity | None:
    """The one of two whom the text is about, since it mentions them far more often; `None` if neither."""
    less, more = sorted((one, other), key=Entity.frequency)
    return more if more.frequency() >= max(OFTEN, DOMINANT * less.frequency()) else None


def _turned(active: Sequence[Entity], wanted: Wanted, speaker: Entity) -> bool:
    """Whether somebody else was the subject of a sentence since the last speaker was mentioned."""
    at = speaker.places[-1][0]
    for entity in reversed(active):
        sentence, _, role = entity.places[-1]
        if sentence <= at:
            break  # those in front were mentioned even longer ago
        if role == "subject" and entity.certain and entity is not speaker and _fits(entity, wanted):
            return True
    return False


def _fits(entity: Entity, wanted: "Wanted") -> bool:
    """Whether number and gender allow it, the name is a person's, and nobody speaks of themselves."""
    if entity is wanted.quoting:
        return False
    if wanted.plural:  # a body is "they" when it acts; one that was not mentioned yet is a subject ahead
        return entity.plural or (entity.organization and (not entity.places or entity.places[-1][2] in SUBJECTS))
    if entity.plural or (not entity.certain and (entity.thing or not entity.does)):
        return False
    return "u" in (wanted.gender, entity.gender) or wanted.gender == entity.gender


def _evidence(entity: Entity, wanted: "Wanted") -> int:
    known = wanted.gender == entity.gender != "u"
    return _KNOWN * known + _CERTAIN * entity.certain + _NAMED * (entity.name is not None)
