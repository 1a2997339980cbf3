"""Things as the other side of an event: what is praised, blamed, seized, attacked or visited.

A reader of "defended the budget", "seized the port" and "opened fire on a bus" wants to know what was defended, seized
and shot at. So where such an act has no person or body as its target, the recipient is the thing that its object
names, or the thing right behind "on" or "against". A time does not count ("opened fire on Monday"), nor does the weapon
("threw stones").
"""

from newscorpus.analysis import NounPhrase
from newscorpus.analysis.clause_state import COMPLEMENT, INFINITIVE_CLAUSE, PARTICIPLE_CLAUSE
from newscorpus.events.actors import Parties, PartyGroup
from newscorpus.events.triggers import Trigger
from newscorpus.model import EventType

__all__ = (
    "BY_FORCE",
    "VISIT",
    "aimed_before",
    "handed_to",
    "is_aimed_at_thing",
    "is_asked",
    "is_own_noun",
    "is_thing",
    "is_unknown_name",
    "kept_by",
    "owner_of_goal",
    "protested_by_purpose",
    "protested_outside",
    "thing_called",
    "thing_done_to",
)

_OF_THINGS = frozenset({EventType.SUPPORT, EventType.ACCUSE, EventType.COERCE, EventType.ASSAULT})
_TOWARDS = frozenset({EventType.PROTEST, EventType.MOBILIZE, EventType.RETREAT})
"""What leads to or from a thing that is somebody's."""

_NAME, _NOUNS = "M", frozenset("NSM")

BY_FORCE = frozenset({EventType.ASSAULT, EventType.COERCE})
"""What is done to somebody by force."""

_BODIES = frozenset({"GOV", "LEG", "COP", "IGO", "MIL", "BUS"})
"""The sectors of bodies whose seats people protest outside."""

VISIT = "visit"
"""The mode of events that are done to the place they lead to: "arrived in Oman", "visited the camp"."""


def is_asked(parties: Parties, n: int, phrase: NounPhrase) -> bool:
    """Return whether an object of clause `n` is to do what follows, and so is somebody: "ordered the inn to pay".

    Args:
        parties: those of the sentence.
        n: the number of the clause.
        phrase: its object.
    """
    clause = parties.clauses[n]
    after = parties.clauses[n + 1] if n + 1 < len(parties.clauses) else None
    if after is None or after.governor != n or after.kind != INFINITIVE_CLAUSE or after.passive:
        return False  # "ordered the bridge to be closed"
    is_next = phrase.last + 1 == after.first and phrase.head_class in _NOUNS
    return is_next and parties.low(clause.verb) in parties.links["controls"]


def protested_outside(parties: Parties, trigger: Trigger, _n: int, _actors: PartyGroup) -> PartyGroup | None:
    """Return the embassy or body that a protest is at, and so against: "rallied outside the Omani embassy"."""
    if trigger.phrase.entry.type != EventType.PROTEST:
        return None
    seat: PartyGroup = []
    is_body = False
    for phrase in parties.phrases_behind(trigger.last):
        if parties.is_of_later_clause(phrase, trigger.last):
            break
        link = parties.link(phrase)
        if link in parties.links["accused"]:
            return None  # "rallied outside parliament against the premier"
        if is_body and link in parties.links["topic"] and parties.in_front(phrase, phrase.head):
            return None  # "rallied outside parliament over Omani raids"
        if seat or link not in parties.links["place"] or parties.low(phrase.last) in parties.links["ground"]:
            continue
        found = parties.in_front(phrase, phrase.head) or parties.row(phrase)
        is_embassy = parties.low(phrase.head) in parties.links["means"]
        is_body = not is_embassy and any(party.sector in _BODIES for party in found)
        is_body = is_body and link not in parties.links["within"]
        seat = found if is_body or is_embassy else []
    return seat or None


def protested_by_purpose(parties: Parties, trigger: Trigger, n: int, _actors: PartyGroup) -> PartyGroup | None:
    """Return whom a protest is to be against: "blocked a road to protest against the police", "to demand that he go".

    Args:
        parties: those of the sentence.
        trigger: the event.
        n: the number of its clause.
    """
    after = parties.clauses[n + 1] if n + 1 < len(parties.clauses) else None
    if trigger.phrase.entry.type != EventType.PROTEST or after is None or after.governor != n:
        return None
    if parties.low(parties.clauses[n].verb) in parties.links["demands"]:
        return _asked_of(parties, n)
    if parties.low(after.verb) in parties.links["demands"]:
        return _asked_of(parties, n + 1)
    if after.kind != INFINITIVE_CLAUSE or parties.low(after.verb) not in parties.links["protests"]:
        return None
    thing = after.object or next(parties.phrases_behind(after.last - parties.base), None)
    if thing is None or parties.link(thing) in parties.links["place"] - parties.links["topic"]:
        return None
    return parties.row(thing) or parties.in_front(thing, thing.head) or None


def _asked_of(parties: Parties, n: int) -> PartyGroup | None:
    """Of whom the verb of clause `n` asks something: "force him to go", "demand that he go", "demand pay from him"."""
    asks, wish = parties.clauses[n], parties.clauses[n + 1] if n + 1 < len(parties.clauses) else None
    if wish is not None and wish.governor == n and wish.kind == COMPLEMENT and wish.subject is not None:
        return parties.row(wish.subject, wish.first) or None
    thing = asks.object
    if thing is not None and (found := parties.row(thing) or parties.in_front(thing, thing.head)):
        return found
    links = parties.links["source"] | parties.links["active"]
    behind = parties.phrases_behind(asks.last - parties.base) if thing is None else parties.attached(thing, thing.last)
    leads = next((phrase for phrase in behind if parties.link(phrase) in links and not parties.is_time(phrase)), None)
    return None if leads is None else parties.row(leads) or None


def owner_of_goal(parties: Parties, trigger: Trigger, phrase: NounPhrase) -> PartyGroup:
    """Return whose the thing is that a protest is about or troops are moved to: "marched against Oman's plans".

    Args:
        parties: those of the sentence.
        trigger: the event.
        phrase: the thing.
    """
    kind = trigger.phrase.entry.type
    if kind not in _TOWARDS:
        return []
    found = parties.in_front(phrase, phrase.head)
    return found if kind == EventType.PROTEST or all(party.listed for party in found) else []


def thing_done_to(parties: Parties, trigger: Trigger, n: int, _actors: PartyGroup) -> PartyGroup | None:
    """Return the thing that the verb of clause `n` is done to; `None` without one.

    Args:
        parties: those of the sentence.
        trigger: the event.
        n: the number of its clause.
    """
    thing, verb = parties.object_of(n), parties.low(parties.base + trigger.first)
    if thing is None or (verb not in parties.links["takes"] and is_own_noun(parties, trigger, thing)):
        thing = _aimed_at(parties, trigger)  # "opened fire" has its object inside, and so has "seized ten rifles"
        if thing is not None and (found := parties.row(thing)):
            return found  # "fired rockets at Oslo"
    return [parties.as_written(thing)] if thing is not None and is_thing(parties, trigger, thing) else None


def is_own_noun(parties: Parties, trigger: Trigger, phrase: NounPhrase) -> bool:
    """Return whether a phrase is the noun of the trigger: "formed a coalition", not "jailed the mayor for".

    Args:
        parties: those of the sentence.
        trigger: the event.
        phrase: one of its phrases.
    """
    low = parties.low(phrase.head)
    return phrase.head <= parties.base + trigger.last and any(low in wanted for _, wanted in trigger.phrase.steps)


def thing_called(parties: Parties, n: int) -> NounPhrase | None:
    """Return what an act is about under the name that somebody has for it: "denounced what it called a plot".

    Args:
        parties: those of the sentence.
        n: the number of the clause of the act.
    """
    what, after = parties.clauses[n].object, parties.clauses[n + 1] if n + 1 < len(parties.clauses) else None
    if what is None or after is None or after.governor != n or parties.low(what.head) not in parties.links["what"]:
        return None
    is_named = parties.low(after.verb) in parties.links["calls"]
    return next(parties.phrases_behind(after.last - parties.base), None) if is_named else None


def aimed_before(parties: Parties, trigger: Trigger, n: int, _actors: PartyGroup) -> PartyGroup | None:
    """Return who was dispersed or attacked with what is fired: "dispersed the crowd, firing tear gas".

    Args:
        parties: those of the sentence.
        trigger: the event.
        n: the number of its clause.
    """
    clause, thing = parties.clauses[n], parties.object_of(n)
    is_fired = thing is not None and parties.low(thing.head) in parties.links["weapon"]
    if not is_fired or trigger.phrase.entry.type not in BY_FORCE or clause.kind != PARTICIPLE_CLAUSE:
        return None
    above = parties.clauses[clause.governor] if clause.governor >= 0 else clause
    return (
        None
        if above.object is None or above.passive
        else parties.group_of_first(parties.meant(above, above.object)) or None
    )


def is_unknown_name(phrase: NounPhrase, found: PartyGroup) -> bool:
    """Return whether a name is one that no list knows: a river, a street, a hill."""
    return phrase.head_class == _NAME and not any(party.listed or party.sector or party.country for party in found)


def is_aimed_at_thing(parties: Parties, trigger: Trigger, fired: NounPhrase) -> bool:
    """Return whether what is fired is aimed at a thing that is nobody's: "opened fire on a bus in Oman".

    Args:
        parties: those of the sentence.
        trigger: the event.
        fired: the object, which is part of the trigger.
    """
    thing = _aimed_at(parties, trigger) if fired.first <= parties.base + trigger.last else None
    return thing is not None and not parties.row(thing) and not parties.in_front(thing, thing.head)


def _aimed_at(parties: Parties, trigger: Trigger) -> NounPhrase | None:
    """The phrase right behind a trigger that it is aimed at: "opened fire on a bus", "fired shells at it"."""
    kind = trigger.phrase.entry.type
    if kind not in (EventType.ASSAULT, EventType.ACCUSE):
        return None
    end, phrase = parties.base + trigger.last, next(parties.phrases_behind(trigger.last), None)
    if phrase is None or not end <= phrase.preposition <= end + 1:
        return None
    if kind == EventType.ACCUSE:
        return phrase if parties.link(phrase) in parties.links["accused"] else None  # "a complaint against the mine"
    if phrase.preposition == end and not parties.is_bare(phrase):
        return phrase  # "set fire to a mill"
    is_thrown = parties.low(end) in parties.links["weapon"] and not parties.is_bare(phrase)
    links = parties.links["thrown" if is_thrown else "target"]
    return phrase if parties.link(phrase) in links else None  # not "fired shells at dawn"


def handed_to(parties: Parties, trigger: Trigger, phrase: NounPhrase) -> PartyGroup:
    """Return who gets the aid that a trigger ends with: "sent the villagers food", "gave Kenya ten tonnes".

    Args:
        parties: those of the sentence.
        trigger: the event.
        phrase: the object, of which they are the first words.
    """
    last, classes = parties.base + trigger.last - 1, parties.analysis.classes
    if trigger.phrase.entry.type != EventType.AID or not phrase.first <= last < phrase.head:
        return []
    while last > phrase.first and "9" in classes(parties.low(last)):
        last -= 1
    is_plural = parties.is_person(parties.low(last)) and "S" in classes(parties.low(last))[:1]
    found = parties.part(phrase, last)
    return found if is_plural or any(map(parties.is_proper, found)) else []


def kept_by(parties: Parties, trigger: Trigger, n: int, thing: NounPhrase) -> PartyGroup:
    """Return whose the thing is that force is used on: "shelled a village held by rebels".

    Args:
        parties: those of the sentence.
        trigger: the event.
        n: the number of its clause.
        thing: the object.
    """
    after = parties.clauses[n + 1] if n + 1 < len(parties.clauses) else None
    if trigger.phrase.entry.type not in BY_FORCE or after is None or after.first != thing.last + 1:
        return []
    keeper = next(parties.phrases_behind(after.last - parties.base), None)
    if keeper is None or keeper.preposition != after.last + 1 or parties.low(after.verb) not in parties.links["keeps"]:
        return []
    return parties.row(keeper) if parties.link(keeper) in parties.links["agent"] else []


def is_thing(parties: Parties, trigger: Trigger, phrase: NounPhrase) -> bool:
    """Return whether a phrase is a thing that such an event is done to: not a time, not what it is done with.

    Args:
        parties: those of the sentence.
        trigger: the event.
        phrase: one of its phrases.
    """
    entry = trigger.phrase.entry
    if not (entry.type in _OF_THINGS or entry.mode == VISIT) or phrase.head_class not in _NOUNS:
        return False
    return not parties.is_time(phrase) and not _is_weapon(parties, phrase)


def _is_weapon(parties: Parties, phrase: NounPhrase) -> bool:
    """Whether a phrase names what is fired or thrown: "missiles", "a series of bombs"."""
    weapons = parties.links["weapon"]
    if parties.low(phrase.head) in weapons:
        return True
    behind = next(iter(parties.attached(phrase, phrase.last)), None)
    return behind is not None and parties.link(behind) in parties.links["of"] and parties.low(behind.head) in weapons
