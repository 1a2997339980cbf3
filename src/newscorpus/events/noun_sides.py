"""The sides of an event that a noun names.

The possessor does it ("Oman's attack"), except where the noun says what others do to the possessor ("Roe's arrest"). So
does a name or a noun for a party in front ("a police raid"), and whoever is named after "by" or "from"; after "of" only
with nouns for what nobody does to anybody else ("the resignation of the mayor"). Other prepositions lead to the other
side ("an attack on Oman", "talks between Oman and Chad").

The subject of the verb is a side only where the verb leaves its meaning to the noun: as the actor ("carried out a
raid") or as the recipient ("faced criticism").
"""

from newscorpus.analysis import NounPhrase, SentenceClause
from newscorpus.analysis.clause_state import PARTICIPLE_CLAUSE, RELATIVE
from newscorpus.events.actors import Parties, PartyGroup
from newscorpus.events.thing_sides import VISIT
from newscorpus.events.triggers import Trigger
from newscorpus.events.verb_objects import parties_behind, promised_inside
from newscorpus.events.verb_sides import subject_parties
from newscorpus.model import EventType

__all__ = ("sides_of_noun",)

_WITHOUT_AGENT = frozenset({EventType.ELECTION, EventType.DISASTER, EventType.DEATH})
"""Nouns of these types that no one does to anybody: what is in front says which election, whose storm."""


_BEHIND = frozenset({PARTICIPLE_CLAUSE, RELATIVE})
"""Clauses right behind a noun that say more about it."""

_IN_TOWNS = frozenset({EventType.ASSAULT, EventType.PROTEST})
"""Nouns of these types with a capital in front say where it was: "the Beirut blast"."""


def sides_of_noun(parties: Parties, trigger: Trigger, kind: EventType) -> tuple[PartyGroup, PartyGroup]:
    """Return who does it and to whom."""
    phrase = parties.phrase_at(trigger.first)
    n = parties.clause_around(parties.base + trigger.first)
    if phrase is None:
        return _of_predicate(parties, trigger, kind, n)
    actors = [] if kind in _WITHOUT_AGENT else parties.in_front(phrase, parties.base + trigger.first)
    if len(row := parties.row_before(phrase, parties.base + trigger.first - 1)) > 1:
        actors = row  # "Police, protesters clash"
    if actors and kind in _IN_TOWNS and parties.is_capital(actors[0]):
        actors = []
    by, to = _attached(parties, trigger, phrase, kind)
    is_visit = trigger.phrase.entry.mode == VISIT and not by
    if not actors and n >= 0 and _is_of_subject(parties, phrase, n, is_visit=is_visit):
        actors = subject_parties(parties, n)
    if actors and not to and _is_done_to_owner(parties, phrase, parties.base + trigger.first):
        actors, to = [], actors
    actors = actors or by
    if not actors and n >= 0 and kind not in _WITHOUT_AGENT:
        actors = _of_light_verb(parties, trigger, phrase, n)
    if not to and n >= 0 and _is_undergone(parties, phrase, n):
        to = subject_parties(parties, n)
    if not to and n >= 0:
        to = _told_or_asked(parties, trigger, phrase, n) or _hit_by(parties, phrase, n, kind)
    return actors, to


def _told_or_asked(parties: Parties, trigger: Trigger, phrase: NounPhrase, n: int) -> PartyGroup:
    """Return who is handed an ultimatum, or is to do what is demanded: "a demand that the mayor resign"."""
    clause = parties.clauses[n]
    if clause.recipient is not None and clause.object is not None and _holds(parties, clause.object, phrase):
        return parties.row(clause.recipient)
    if trigger.phrase.entry.type != EventType.REQUEST:
        return []
    start = parties.base + trigger.last + 1
    wish = next((c for c in parties.clauses[max(0, n - 1) : n + 2] if c.subject and c.subject.first == start), None)
    return [] if wish is None or wish.subject is None else parties.row(wish.subject, wish.first)


def _hit_by(parties: Parties, phrase: NounPhrase, n: int, kind: EventType) -> PartyGroup:
    """Return what an attack hits, by the verb that it is the subject of: "an airstrike hit a market"."""
    if kind is not EventType.ASSAULT:
        return []
    own, links = parties.clauses[n], parties.links["hits"]
    is_subject = own.subject is not None and own.subject.head == phrase.head
    clauses = own if is_subject else None, _clause_behind(parties, phrase, n)  # "a bomb attack that killed"
    thing = next((c.object for c in clauses if c is not None and not c.passive and parties.low(c.verb) in links), None)
    if thing is None or parties.is_time(thing) or parties.low(thing.head) in parties.links["unhurt"]:
        return []
    return parties.row(thing) or [parties.as_written(thing)]


def _clause_behind(parties: Parties, phrase: NounPhrase, n: int) -> SentenceClause | None:
    """Return the participle or relative clause that follows a noun, one of those next to clause `n`."""
    for clause in parties.clauses[max(0, n - 1) : n + 2]:
        if clause.kind in _BEHIND and clause.first == phrase.last + 1 + (clause.kind == RELATIVE):
            return clause
    return None


def _of_predicate(parties: Parties, trigger: Trigger, kind: EventType, n: int) -> tuple[PartyGroup, PartyGroup]:
    """Return the sides of what is not a noun phrase: "willing to", "hopeful", "ten dead in"."""
    subject = subject_parties(parties, n) if n >= 0 else []
    if kind in _WITHOUT_AGENT:
        before = parties.phrase_that_ends_at(parties.base + trigger.first - 1)
        return [], [parties.as_written(before)] if before is not None and not subject else subject
    others = promised_inside(parties, trigger) or parties_behind(parties, trigger, parties.links["verb"])
    return subject, others


def _attached(parties: Parties, trigger: Trigger, phrase: NounPhrase, kind: EventType) -> tuple[PartyGroup, PartyGroup]:
    """Return who does it and to whom among the phrases that prepositions attach to the noun."""
    links = parties.links
    tail = parties.phrase_at(trigger.last)
    has_end = tail is not None and tail is not phrase and parties.link(tail) in links["of"]
    last = phrase.last if has_end else parties.base + trigger.last  # "the release of Minister" Jane Roe
    is_intransitive = parties.low(last) in links["intransitive"]
    others = links["noun"]
    if trigger.phrase.entry.both or not kind.is_plover:
        others -= links["inside"]  # "talks at Camp Roe", "a stampede at the shrine"
    if trigger.phrase.entry.both:
        others -= links["topic"]  # "talks on the Rilla dam"
    by: PartyGroup = []
    to: PartyGroup = []
    before = ""
    for other in parties.attached(phrase, last):
        link, above = parties.link(other), before
        before = link
        if above and link in links["of"] and (above not in links["agent"] or _is_part_of(parties, other, by)):
            continue  # "a raid near the town of Roe", not "the arrest by police of ten students"
        if link in links["source"] and parties.is_whose_origin(other):
            continue  # "talks between Oman and envoys from Chad"
        if link in links["agent"] or link in links["source"] or (is_intransitive and link in links["of"]):
            by = by or parties.row(other)
        elif link in others:
            are_two = link in links["between"]
            to = to or parties.row(other, are_two=are_two)
            to = to or parties.in_front(other, other.head) or _thing(parties, other, kind)
    return by, to


def _is_part_of(parties: Parties, phrase: NounPhrase, found: PartyGroup) -> bool:
    """Whether a phrase says more of a party that was found: "the accusations by the mayor of Lima"."""
    return any(party.first <= phrase.last - parties.base <= party.last for party in found)


def _thing(parties: Parties, phrase: NounPhrase, kind: EventType) -> PartyGroup:
    """Return the thing that is attacked or seized: "a grenade attack on a minibus"."""
    is_hit = kind in _OF_THINGS and parties.link(phrase) in parties.links["patient"] and phrase.head_class in _NOUNS
    return [parties.as_written(phrase)] if is_hit and not parties.is_time(phrase) else []


_OF_THINGS = frozenset({EventType.ASSAULT, EventType.COERCE})
_NOUNS = frozenset("NS")


def _is_of_subject(parties: Parties, phrase: NounPhrase, n: int, *, is_visit: bool) -> bool:
    """Whether a noun is what the subject does: "is on strike", "completed their withdrawal", "came for talks"."""
    if parties.is_possessive(phrase):
        subject = parties.clauses[n].subject  # "the premier advised Oman during its crisis"
        is_other = parties.low(phrase.first) in parties.links["body"] and subject is not None
        return not (is_other and subject is not None and parties.is_person_name(subject))
    if is_visit and parties.link(phrase) in parties.links["meanwhile"]:
        return parties.low(phrase.first) in parties.links["one"]  # "said on a visit to Oman"
    clause = parties.clauses[n]
    if parties.link(phrase) in parties.links["purpose"] and parties.low(clause.verb) in parties.links["travels"]:
        return clause.object is None and parties.low(phrase.head) in parties.links["meeting"]
    return parties.link(phrase) in parties.links["active"] and parties.clauses[n].copula


def _is_done_to_owner(parties: Parties, phrase: NounPhrase, word: int) -> bool:
    """Whether a noun is what others do to its owner: "Roe's arrest", but not "the court's conviction of"."""
    owner = phrase.possessor
    if not phrase.first <= owner < word or phrase.head != word or parties.low(word) not in parties.links["undergone"]:
        return False
    return parties.low(owner) not in parties.links["modifier"]


def _is_undergone(parties: Parties, phrase: NounPhrase, n: int) -> bool:
    """Whether a noun is what somebody else does to the subject: "faced heavy criticism"."""
    clause = parties.clauses[n]
    is_object = clause.object is not None and _holds(parties, clause.object, phrase)
    return is_object and not clause.passive and parties.low(clause.verb) in parties.links["undergoes"]


def _holds(parties: Parties, thing: NounPhrase, phrase: NounPhrase) -> bool:
    """Whether a phrase is the other one, or what it is an amount of: "ten tons of food aid"."""
    if thing.first <= phrase.head <= thing.last:
        return True
    return phrase.preposition == thing.last + 1 and parties.low(phrase.preposition) in parties.links["of"]


def _of_light_verb(parties: Parties, trigger: Trigger, phrase: NounPhrase, n: int) -> PartyGroup:
    """Return who does it by a verb that leaves the saying to the noun: "led a raid", "was launched by rebels"."""
    clause, behind = parties.clauses[n], _clause_behind(parties, phrase, n)
    if behind is not None and behind.passive and parties.low(behind.verb) in parties.links["light"]:
        return parties_behind(parties, trigger, parties.links["agent"], behind.last)  # "a raid claimed by rebels"
    if parties.low(clause.verb) not in parties.links["light"]:
        return []
    if clause.object is not None and _holds(parties, clause.object, phrase):
        return subject_parties(parties, n)
    if clause.passive and clause.subject is not None and clause.subject.first <= phrase.head <= clause.subject.last:
        return parties_behind(parties, trigger, parties.links["agent"], clause.last)
    return []
