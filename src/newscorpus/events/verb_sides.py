"""The sides of an event that a verb names.

In the active the subject does it, the verb's own or one that it shares with another verb, and `verb_objects` finds to
whom. In the passive it is done to the subject, and "by" leads to who does it.

Grammar alone gives these sides, whatever the verb means. Verbs that turn them round ("came under fire") are marked in
the word lists.
"""

from newscorpus.analysis import NounPhrase
from newscorpus.analysis.clause_state import PARTICIPLE_CLAUSE
from newscorpus.events.actors import Parties, PartyGroup
from newscorpus.events.arguments import PRONOUNS
from newscorpus.events.counted_people import counts_people
from newscorpus.events.means import is_means
from newscorpus.events.thing_sides import BY_FORCE, is_thing
from newscorpus.events.triggers import Trigger
from newscorpus.events.verb_objects import (
    OF_ONE,
    behind_own_preposition,
    other_side,
    parties_behind,
    party_inside,
)
from newscorpus.lexicon.inflection import PART
from newscorpus.model import EventType

__all__ = ("sides_of_lost_verb", "sides_of_verb", "subject_parties", "who_says")

_OF_NUMBERS = frozenset({EventType.ECONOMY, EventType.DISASTER, EventType.ELECTION})
"""Where a number may count anything; elsewhere it counts those who do it."""


_HAPPENING = frozenset({EventType.DEATH, EventType.DISASTER})
"""What nobody does."""

_UNDERGONE = BY_FORCE | {
    EventType.ACCUSE, EventType.AID, EventType.APPOINTMENT, EventType.COOPERATE, EventType.DEATH, EventType.JUDICIAL,
    EventType.RETREAT
}  # fmt: skip
"""What others do to somebody, where a passive names it."""

_WRITTEN = frozenset({EventType.REQUEST, EventType.THREATEN})
"""What a letter may do to its reader."""

_NAME = "M"
"""The class of heads that are names."""


def sides_of_verb(parties: Parties, trigger: Trigger, n: int) -> tuple[PartyGroup, PartyGroup]:
    """Return who does what the verb of clause `n` says, and to whom."""
    phrase = trigger.phrase
    if phrase.is_verb and not phrase.entry.turned:
        needs_object = phrase.senses is not None and bool(phrase.senses.patients)
        is_participle = bool(trigger.form & PART) or _takes_in_be(parties, trigger, n)
        is_passive = parties.is_passive(n, is_participle=is_participle, needs_object=needs_object)
        if is_passive and not _is_aimed(parties, trigger, n):
            agents = _agents(parties, trigger) or _agents_of_joined(parties, trigger, n)
            agents = agents or parties.agent_behind_content(n, parties.base + trigger.last)
            return agents, _passive_subject(parties, trigger, n)
    if phrase.entry.type in _WRITTEN and (told := _in_letter(parties, n)):
        return told
    subject = parties.clauses[n].subject
    actors = [] if subject is not None and _is_no_party(parties, trigger, subject) else subject_parties(parties, n)
    if not actors and subject is not None and phrase.is_verb:
        if phrase.entry.type not in _HAPPENING:  # not "their boat sank", "Oman's floods left ten dead"
            actors = parties.in_front(subject, subject.head)  # "army bulldozers"
        is_counted = parties.is_number(subject) or parties.is_others(subject)
        if not actors and is_counted and phrase.entry.type not in _OF_NUMBERS:
            actors = [parties.as_written(subject)]  # "ten died", "two resigned"
    if not actors and phrase.is_verb and phrase.entry.type not in _HAPPENING:
        actors = _government(parties, n)
    return actors, other_side(parties, trigger, n, actors)


def _government(parties: Parties, n: int) -> PartyGroup:
    """Return the subject that is a place for its government: "The city sued Roe"; not "Every town saw a march"."""
    subject = next(parties.subjects(n), None)
    place = None if subject is None else subject.phrase
    if place is None or parties.low(place.head) not in parties.links["acting"]:
        return []
    named = parties.low(place.first) in parties.links["article"]
    return [parties.settlement(place) or parties.as_written(place)] if named else []


def _in_letter(parties: Parties, n: int) -> tuple[PartyGroup, PartyGroup] | None:
    """Return who writes what a participle says, and to whom: "wrote to the premier asking for a review"."""
    clause = parties.clauses[n]
    above = parties.clauses[clause.governor] if clause.kind == PARTICIPLE_CLAUSE and clause.governor >= 0 else None
    reader = None if above is None else parties.phrase_at(clause.first - 1 - parties.base)
    while reader is not None and parties.link(reader) in parties.links["of"]:
        reader = parties.phrase_at(reader.preposition - 1 - parties.base)  # "the families of victims"
    if above is None or reader is None or parties.link(reader) not in parties.links["dative"]:
        return None
    is_letter = above.object is not None and parties.low(above.object.head) in parties.links["letter"]
    is_written = not above.passive and (is_letter or parties.low(above.verb) in parties.links["writes"])
    asked = [] if clause.object is None else parties.row(clause.object)
    return (subject_parties(parties, clause.governor), asked or parties.row(reader)) if is_written else None


def _is_aimed(parties: Parties, trigger: Trigger, n: int) -> bool:
    """Whether a verb that looks like a passive without "be" has somebody behind its preposition: "ripped into Roe"."""
    clause, low = parties.clauses[n], parties.low(parties.base + trigger.last)
    is_finite = not clause.passive and clause.kind != PARTICIPLE_CLAUSE
    leads = low in parties.links["thrown"] or low in parties.links["purpose"]
    return is_finite and leads and bool(behind_own_preposition(parties, trigger, n, []))


def _takes_in_be(parties: Parties, trigger: Trigger, n: int) -> bool:
    """Whether a trigger is a passive with its auxiliary: "was found guilty", "were treated in hospital"."""
    clause = parties.clauses[n]
    if not clause.passive or trigger.phrase.entry.both or trigger.phrase.entry.type not in _UNDERGONE:
        return False
    first, last = parties.base + trigger.first, parties.base + trigger.last
    return first < clause.verb <= last and parties.low(clause.verb) not in parties.links["moves"]


def _agents(parties: Parties, trigger: Trigger) -> PartyGroup:
    """Return who did it in the passive; the trigger may have taken in the first words of it."""
    for own in parties.phrases_behind(trigger.first):
        if own.preposition > parties.base + trigger.last:
            break
        if parties.link(own) in parties.links["agent"]:
            return parties.row(own)  # "was questioned by police over"
    return parties_behind(parties, trigger, parties.links["agent"])


def _agents_of_joined(parties: Parties, trigger: Trigger, n: int) -> PartyGroup:
    """Return who does what two joined passives say: "was shot and killed by gunmen"."""
    after = parties.clauses[n + 1] if n + 1 < len(parties.clauses) else None
    if after is None or after.governor != n or not after.passive or after.subject is not None:
        return []
    is_next = after.first == parties.clauses[n].last + 2 and parties.low(after.first - 1) in parties.links["and"]
    return parties_behind(parties, trigger, parties.links["agent"], after.last) if is_next else []


def _is_no_party(parties: Parties, trigger: Trigger, subject: NounPhrase) -> bool:
    """Whether the subject is one of the things that the sense is about: "Inflation rose", "Missiles hit the port"."""
    senses = trigger.phrase.senses
    party = parties.party(subject)  # "the upper house"
    low = parties.low(subject.head if party is None else min(subject.head, parties.base + party.last))
    is_named = subject.head_class in PRONOUNS or subject.head_class == _NAME or (party is not None and party.listed)
    if senses is None or low not in senses.agents or is_named:
        return False
    return not (parties.is_person(low) or parties.is_quantity(low))


def sides_of_lost_verb(parties: Parties, trigger: Trigger, kind: EventType) -> tuple[PartyGroup, PartyGroup]:
    """Return the sides of a verb that the analysis has not taken for one: what is right before and after it.

    An infinitive ("tried to hack into ...") has the subject of the clause around it.
    """
    left, right = _around(parties, trigger)
    if not right and not trigger.phrase.entry.both and kind not in OF_ONE:
        right = parties.known_behind(parties.base + trigger.last, parties.end, places=False)
    return left, right


def subject_parties(parties: Parties, n: int) -> PartyGroup:
    """Return who is the subject of clause `n`: the first candidate that is somebody."""
    return parties.group_of_first(parties.subjects(n))


def who_says(parties: Parties, trigger: Trigger) -> PartyGroup:
    """Return who is reported to say what the trigger is in: "the rebels announced that ... must"."""
    n = parties.clause_around(parties.base + trigger.first)
    if n < 0 or parties.clauses[n].governor < 0:
        return []
    return subject_parties(parties, parties.clauses[n].governor)


def _around(parties: Parties, trigger: Trigger) -> tuple[PartyGroup, PartyGroup]:
    word = parties.base + trigger.first
    own = parties.phrase_at(trigger.first)
    if own is not None and parties.link(own) in parties.links["infinitive"]:
        n = parties.clause_around(word)
        return (subject_parties(parties, n) if n >= 0 else []), parties_behind(parties, trigger, parties.links["verb"])
    if parties.breaks(word - 1) and word > parties.base and parties.low(word) in parties.links["opens"]:
        n = parties.clause_around(word)  # "the army moved in, opening fire on the crowd"
        return (subject_parties(parties, n) if n >= 0 else []), parties_behind(parties, trigger, parties.links["verb"])
    left = [] if own is None or own.first == word else parties.row_before(own, word - 1)
    if not left and (before := parties.phrase_before(word)) is not None:
        left = parties.row_that_ends(before)
    if own is not None and own.head > word:  # "officials suspended aid deliveries" as one phrase
        return left, parties_behind(parties, trigger, parties.links["verb"])
    after = next(parties.phrases_behind(trigger.last), None)
    right = [] if after is None else parties.row(after) or party_inside(parties, after, after.last)
    if trigger.form & PART and after is not None and (link := parties.link(after)):
        return (right if link in parties.links["agent"] else []), left
    return left, right


def _passive_subject(parties: Parties, trigger: Trigger, n: int) -> PartyGroup:
    """Return to whom it was done: the subject, or whom something was given ("was returned to Oman"), or whose it is."""
    clause, is_forced = parties.clauses[n], trigger.phrase.entry.type in BY_FORCE
    is_pinned = parties.low(clause.verb) in parties.links["pins"]
    if is_pinned and (pinned := parties_behind(parties, trigger, parties.links["target"])):
        return pinned  # "the spill was blamed on the company"
    if is_forced and (aimed := _aimed_at(parties, trigger, n)):
        return aimed
    is_second = (
        clause.subject is None and clause.governor >= 0 and parties.low(clause.first - 1) in parties.links["and"]
    )
    subject = parties.clauses[clause.governor if is_second else n].subject  # "were detained and released"
    is_reduced = clause.kind == PARTICIPLE_CLAUSE and subject is None
    own = None
    if is_reduced:
        own = parties.phrase_that_ends_at(clause.first - 1) or parties.subject_before_comma(clause.first)
    if own is not None and (parties.is_time(own) or (parties.is_bare(own) and parties.says_where(own))):
        own = None  # "a man is in court (on Monday) charged with theft"
    if own is not None:
        is_hit = is_forced and is_thing(parties, trigger, own)
        is_hit = is_hit or counts_people(parties, trigger, own)  # "ten had been killed and more than 50 arrested"
        as_thing = [parties.as_written(own)] if is_hit else []  # "a port attacked by rebels"
        return parties.row_that_ends(own) or as_thing  # "a hearing held on Monday" is nobody
    if found := subject_parties(parties, n):
        return [] if subject is not None and is_means(parties, trigger, found, subject) else found
    if subject is not None and counts_people(parties, trigger, subject):
        return [parties.as_written(subject)]
    found = parties_behind(parties, trigger, parties.links["dative"])
    if not found and subject is not None:
        is_whole = is_forced or trigger.phrase.entry.type == EventType.ACCUSE  # "the murder of a nun was condemned"
        thing = subject if is_whole else parties.phrase_at(subject.head - parties.base) or subject
        found = party_inside(parties, thing, thing.last)  # "an appeal by farmers was rejected"
    is_own = bool(trigger.phrase.steps) and not is_forced  # "a hearing was held"
    if found or subject is None or is_own or not is_thing(parties, trigger, subject):
        return found
    return [parties.as_written(subject)]


def _aimed_at(parties: Parties, trigger: Trigger, n: int) -> PartyGroup:
    """Return at whom the weapon is aimed that is the subject of a passive: "tear gas was fired at marchers"."""
    weapon = parties.clauses[n].subject
    if weapon is None or parties.low(weapon.head) not in parties.links["weapon"]:
        return []
    aimed = behind_own_preposition(parties, trigger, n, [])
    return aimed or parties_behind(parties, trigger, parties.links["thrown"])
