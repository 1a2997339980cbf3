"""Who did it and to whom: the sides of an event, read off the clauses of its sentence.

A verb has its sides where the analysis says: subject and object, turned round in the passive; a relative pronoun stands
for the noun before it, and a participle or an infinitive takes the subject of the clause that it leans on. Where the
trigger holds the object itself ("held talks with Oman"), the other side follows behind a preposition.

A noun takes them from its own phrase: the possessor ("Oman's attack"), a name or a noun for a party in front ("a police
raid"), "by X", "on Y", "between X and Y". The subject of the verb is a side of a noun only if the verb leaves the
saying to the noun ("carried out a raid").
"""

from typing import NamedTuple

from newscorpus.analysis import NounPhrase, SentenceClause
from newscorpus.analysis.clause_state import COMPLEMENT, INFINITIVE_CLAUSE, PARTICIPLE_CLAUSE
from newscorpus.events.actors import Group, Parties, PartyMention
from newscorpus.events.triggers import Trigger
from newscorpus.lexicon.inflection import PART
from newscorpus.model import EventType

__all__ = ("Sides", "find_sides")

_MEETINGS = frozenset({EventType.CONSULT, EventType.SUPPORT, EventType.AGREE})
_OF_ONE = frozenset({EventType.RETREAT})
"""What somebody may do without another side: a place or a country further off is none."""

_WITHOUT_AGENT = frozenset({EventType.ELECTION, EventType.DISASTER, EventType.DEATH})
"""Nouns of these types that no one does to anybody: what stands in front says which election, whose storm."""

_BY_TROOPS = frozenset({EventType.MOBILIZE, EventType.RETREAT, EventType.AID, EventType.AGREE, EventType.REJECT})
_MEANS = frozenset({"MIL", "IGO", "LAB"})

_ABOUT_STATES = frozenset({EventType.AGREE, EventType.REJECT, EventType.THREATEN, EventType.CONCEDE, EventType.COERCE})
"""What is done in a country is done to it."""

_NEXT = 12
"""Among how many clauses the content of a request or a promise is looked for."""

_DEEP = 6
"""How many clauses a subject is looked for upwards."""


class Sides(NamedTuple):
    """Who did it, to whom, and where."""

    actors: Group
    recipients: Group
    place: PartyMention | None


def find_sides(parties: Parties, trigger: Trigger, kind: EventType) -> Sides:
    """Return the sides of `trigger`, an event of type `kind`, among the parties of its sentence."""
    entry = trigger.phrase.entry
    n = parties.clause_number(trigger.first)
    if n >= 0 and not _is_noun(parties, trigger):
        actors, recipients = _of_verb(parties, trigger, n)
    elif trigger.phrase.is_verb and parties.phrase_at(trigger.first) is None:
        actors, recipients = _of_lost_verb(parties, trigger)
    else:
        actors, recipients = _of_noun(parties, trigger, kind)
    if n < 0 and trigger.phrase.is_verb and not recipients and not entry.both:
        recipients = parties.known_behind(parties.base + trigger.last, parties.end, places=False)
    if entry.asked:
        actors, recipients = _who_says(parties, trigger), actors
    place = _place(parties, trigger)
    is_done_there = kind.is_plover and kind not in _OF_ONE and not entry.both
    is_done_there = is_done_there and (kind not in _MEETINGS or _is_of_states(kind, place))
    if place is not None and not recipients and is_done_there:
        recipients = [place]
    if entry.both:
        actors, recipients = _together(actors, recipients)
    if place is not None and place in recipients and not parties.is_inside(place):
        place = None  # "sanctions on Peru" are nowhere
    return Sides(actors, recipients, place)


def _is_of_states(kind: EventType, place: PartyMention | None) -> bool:
    """Whether what is done in a country is done to it: "opened an embassy in Oman"."""
    return kind is EventType.SUPPORT and place is not None and place.country is not None


def _is_noun(parties: Parties, trigger: Trigger) -> bool:
    """Whether the trigger is a noun, although the analysis may take it for a verb."""
    return not trigger.phrase.is_verb and parties.phrase_at(trigger.first) is not None


def _together(actors: Group, recipients: Group) -> tuple[Group, Group]:
    """What several do together has them on both sides: "the two ministers met", "talks between A and B"."""
    if not actors:
        return recipients, recipients
    others = [party for party in recipients if party not in actors]
    if len(actors) > 1 and not any(party.listed for party in others):
        return actors, actors
    return actors, others


# -- verbs


def _of_verb(parties: Parties, trigger: Trigger, n: int) -> tuple[Group, Group]:
    clause = parties.clauses[n]
    if not trigger.phrase.is_verb:  # "prepared to"
        return _subject(parties, n), _object(parties, trigger, n)
    senses = trigger.phrase.senses
    needs_object = senses is not None and bool(senses.patients)
    if parties.is_passive(n, is_participle=bool(trigger.form & PART), needs_object=needs_object):
        return _behind(parties, trigger, parties.links["agent"]), _subject(parties, n)
    subject = clause.subject
    actors = _subject(parties, n)
    if not actors and subject is not None:
        actors = parties.in_front(subject, subject.head)  # "army bulldozers"
    return actors, _object(parties, trigger, n)


def _subject(parties: Parties, n: int) -> Group:
    """Return who is the subject of clause `n`, from the clauses that it leans on where it has none."""
    for _ in range(_DEEP):
        clause = parties.clauses[n]
        if clause.subject is not None:
            found = _meant(parties, clause, clause.subject)
            if found or not parties.is_time(clause.subject):
                return found
            before = parties.phrase_before(clause.subject.first)  # "Roe, last week, left"
            return [] if before is None else parties.row_that_ends(before)
        if clause.joined >= 0 and clause.joined != n:
            n = clause.joined
            continue
        if clause.kind == PARTICIPLE_CLAUSE and (before := parties.phrase_at_word(clause.first - 1)) is not None:
            found = parties.row_that_ends(before)
            if found or clause.governor < 0 or clause.governor == n:
                return found
        if clause.governor < 0 or clause.governor == n:
            before = parties.phrase_at_word(clause.first - 1)
            return [] if before is None else parties.row_that_ends(before)
        if clause.kind == INFINITIVE_CLAUSE:
            governor = parties.clauses[clause.governor]
            if governor.object is not None and not governor.passive and governor.object.last < clause.first:
                found = _meant(parties, governor, governor.object)
                if found:
                    return found
        n = clause.governor
    return []


def _meant(parties: Parties, clause: SentenceClause, phrase: NounPhrase) -> Group:
    """Return the parties of a phrase, or of the noun that a relative pronoun stands for.

    "It" and "they" in what somebody says mean who says it, where nothing else is known.
    """
    if phrase.head_class == "w":
        before = parties.phrase_before(min(clause.start, phrase.first))
        return [] if before is None else parties.row_that_ends(before)
    found = parties.row(phrase, clause.first if phrase.first < clause.first else -1)
    if not found and parties.is_third_person(phrase) and clause.kind == COMPLEMENT and clause.governor >= 0:
        says = parties.clauses[clause.governor].subject
        if says is not None and says.first < phrase.first and says.head_class != "w":
            return parties.row(says, parties.clauses[clause.governor].first)
    return found


def _object(parties: Parties, trigger: Trigger, n: int) -> Group:
    """Return who is the other side of a verb: its object, the one in front of it ("an Indian offer"), one behind."""
    clause = parties.clauses[n]
    inside: Group = []
    for phrase in (clause.recipient, parties.object_of(n)):
        if phrase is None:
            continue
        found = _meant(parties, clause, phrase)
        if found and _is_means(trigger, found):  # "withdrew its troops from Chad", "sent peacekeepers to Chad"
            others = _behind(parties, trigger, parties.links["verb"], phrase.last)
            return others or ([] if parties.is_possessive(phrase) else found)
        if found:
            return found
        if not inside and not parties.is_possessive(phrase):
            inside = parties.in_front(phrase, phrase.head)
    found = inside
    if not found and trigger.phrase.entry.governs:
        found = _of_content(parties, trigger, n)
    found = found or _behind(parties, trigger, parties.links["verb"])
    if found or trigger.phrase.entry.both or trigger.phrase.entry.type in _OF_ONE:
        return found
    return parties.known_behind(
        parties.base + trigger.last, clause.end, places=trigger.phrase.entry.type in _ABOUT_STATES
    )


def _is_means(trigger: Trigger, found: Group) -> bool:
    """Whether the object is only the means of what is done to a country: troops, peacekeepers."""
    return trigger.phrase.entry.type in _BY_TROOPS and all(p.sector in _MEANS and not p.listed for p in found)


def _of_content(parties: Parties, trigger: Trigger, n: int) -> Group:
    """Return who is to do what is asked ("demanded that Oman leave"), or whom a promise or a threat is about."""
    found: Group = []
    for clause in parties.clauses[n + 1 : n + 1 + _NEXT]:
        if clause.governor != n or clause.first <= parties.base + trigger.first:
            continue
        if clause.kind == COMPLEMENT and clause.subject is not None and trigger.phrase.entry.type == EventType.REQUEST:
            return _meant(parties, clause, clause.subject)
        if clause.kind == INFINITIVE_CLAUSE:
            for phrase in (clause.recipient, clause.object):
                known = [] if phrase is None else _meant(parties, clause, phrase)
                if any(party.listed for party in known):
                    return known
                found = found or known
            return parties.known_behind(clause.last, parties.end, places=True) or found
    return []


def _behind(parties: Parties, trigger: Trigger, links: frozenset[str], verb: int = -1) -> Group:
    """Return the first parties behind the trigger, in its clause, that one of these prepositions leads to."""
    for phrase in parties.phrases_behind(trigger.last):
        if parties.is_of_later_clause(phrase, max(trigger.last, verb - parties.base)):
            break
        if phrase.first < verb:
            continue
        if parties.link(phrase) in links and (found := parties.row(phrase)):
            return found
    return []


def _of_lost_verb(parties: Parties, trigger: Trigger) -> tuple[Group, Group]:
    """Return the sides of a verb that the analysis has not taken for one: what stands right before and behind it."""
    before = parties.phrase_before(parties.base + trigger.first)
    behind = next(iter(parties.phrases_behind(trigger.last)), None)
    left = [] if before is None else parties.row_that_ends(before)
    right = [] if behind is None else parties.row(behind)
    if trigger.form & PART and behind is not None and (link := parties.link(behind)):
        return (right if link in parties.links["agent"] else []), left
    return left, right


def _who_says(parties: Parties, trigger: Trigger) -> Group:
    """Return who is reported to say what the trigger stands in: "the rebels announced that ... must"."""
    n = parties.clause_around(parties.base + trigger.first)
    if n < 0 or parties.clauses[n].governor < 0:
        return []
    return _subject(parties, parties.clauses[n].governor)


# -- nouns


def _of_noun(parties: Parties, trigger: Trigger, kind: EventType) -> tuple[Group, Group]:
    word = parties.base + trigger.first
    phrase = parties.phrase_at(trigger.first)
    if phrase is None:  # "willing to", "hopeful": its subject is that of the clause around
        n = parties.clause_around(word)
        return (_subject(parties, n) if n >= 0 else []), _behind(parties, trigger, parties.links["verb"])
    actors = [] if kind in _WITHOUT_AGENT else parties.in_front(phrase, word)
    if not actors and parties.link(phrase) in parties.links["active"]:  # "are on strike"
        n = parties.clause_around(word)
        actors = _subject(parties, n) if n >= 0 and parties.clauses[n].copula else []
    if not actors and parties.is_possessive(phrase):  # "completed their withdrawal": theirs is the subject's
        n = parties.clause_around(word)
        actors = _subject(parties, n) if n >= 0 else []
    by: Group = []
    to: Group = []
    for other in parties.attached(phrase, parties.base + trigger.last):
        link = parties.link(other)
        if link in parties.links["agent"] or link in parties.links["source"]:
            by = by or parties.row(other)
        elif link in parties.links["noun"]:
            to = to or parties.row(other) or parties.in_front(other, other.head)
    if not actors and not by:
        by = _of_light_verb(parties, trigger, phrase, kind)
    return actors or by, to


def _of_light_verb(parties: Parties, trigger: Trigger, phrase: NounPhrase, kind: EventType) -> Group:
    """Return who does it by a verb that leaves the saying to the noun: "led a raid", "was launched by rebels"."""
    n = parties.clause_around(phrase.head)
    if n < 0 or kind in _WITHOUT_AGENT or parties.low(parties.clauses[n].verb) not in parties.links["light"]:
        return []
    clause = parties.clauses[n]
    if clause.object is not None and clause.object.first <= phrase.head <= clause.object.last:
        return _subject(parties, n)
    if clause.passive and clause.subject is not None and clause.subject.first <= phrase.head <= clause.subject.last:
        return _behind(parties, trigger, parties.links["agent"], clause.last)
    return []


# -- places


def _place(parties: Parties, trigger: Trigger) -> PartyMention | None:
    """Return the first place behind the trigger, in its clause: "in Oslo", "near the town of Samarra"."""
    links = parties.links
    for phrase in parties.phrases_behind(trigger.last):
        if parties.is_of_later_clause(phrase, trigger.last):
            return None
        if not (link := parties.link(phrase)) or not (party := parties.place(phrase)):
            continue
        if link in links["place" if party.country else "inside"]:
            return party
    return None
