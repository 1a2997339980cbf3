"""What an event is done with, and who gets it: "sent peacekeepers to Chad", "withdrew its troops from Oman".

The object of such a verb may name persons, but they are not the other side: those are sent, lent or moved. Whoever is
on the receiving end stands behind "to".
"""

from newscorpus.analysis import NounPhrase
from newscorpus.events.actors import Parties, PartyGroup
from newscorpus.events.thing_sides import BY_FORCE
from newscorpus.events.triggers import Trigger
from newscorpus.model import EventType

__all__ = ("AIMED", "given_to", "is_means")

_NAME = "M"  # the class of heads that are names

AIMED = frozenset({*BY_FORCE, EventType.THREATEN, EventType.PROTEST, EventType.ACCUSE, EventType.CONSULT})
"""What is done at somebody; elsewhere "at" says where."""

_BY_TROOPS = frozenset({EventType.MOBILIZE, EventType.AID, EventType.AGREE, EventType.REJECT})
_MEANS = frozenset({"MIL", "IGO", "LAB"})
_MOVED = frozenset({EventType.SANCTION, EventType.MOBILIZE, EventType.RETREAT, EventType.AID})
"""What one does by moving one's own people: "recalled its ambassador from Oman"."""

_GIFTS = frozenset({EventType.AGREE, EventType.REJECT, EventType.AID, EventType.MOBILIZE, EventType.ECONOMY})
"""What is done for those to whom something is given, sent or sold."""

_HANDED = frozenset({EventType.RETREAT, EventType.COOPERATE})
"""What is done for those to whom something, or somebody, is handed over."""


def is_means(parties: Parties, trigger: Trigger, found: PartyGroup, phrase: NounPhrase) -> bool:
    """Return whether an object is only what it is done with: "withdrew its troops from Chad", "opened an embassy".

    Args:
        parties: those of the sentence.
        trigger: the event.
        found: the parties that the object names.
        phrase: the object.
    """
    if parties.low(phrase.head) in parties.links["means"] | parties.links["weapon"]:
        is_target = trigger.phrase.entry.type in AIMED and not parties.is_possessive(phrase)
        is_seat = parties.low(phrase.head) in parties.links["means"] and is_target  # "stormed the embassy"
        return phrase.head_class != _NAME and not is_seat  # "accused Shell"
    if trigger.phrase.entry.type == EventType.AID and not _is_given(parties, trigger):
        return False  # "rescued ten soldiers"
    moves = parties.low(parties.base + trigger.first) in parties.links["moves"]
    if moves and trigger.phrase.entry.type != EventType.AID:
        return trigger.phrase.entry.type in _MOVED and not any(party.listed for party in found)
    return trigger.phrase.entry.type in _BY_TROOPS and all(p.sector in _MEANS and not p.listed for p in found)


def _is_given(parties: Parties, trigger: Trigger) -> bool:
    """Whether aid is what somebody sends or gives, and not what is done to those in need."""
    return not trigger.phrase.is_verb or parties.low(parties.base + trigger.first) in parties.links["gives"]


def given_to(parties: Parties, trigger: Trigger, verb: int, phrase: NounPhrase) -> PartyGroup:
    """Return who gets what a verb gives, persons too: "sent a team of doctors to Chad", "agreed to lend ships to it".

    Args:
        parties: those of the sentence.
        trigger: the event.
        verb: the word of the verb.
        phrase: what is given.
    """
    links, kind, low = parties.links, trigger.phrase.entry.type, parties.low(verb)
    is_handed = kind in _HANDED and low in links["hands"]
    if not is_handed and (kind not in _GIFTS or low not in links["gives"] | links["sells"]):
        return []
    end = max(phrase.last, parties.base + trigger.last)  # "handed them | over to"
    behind = (other for other in parties.attached(phrase, end) if parties.link(other) in links["dative"])
    return next(filter(None, map(parties.row, behind)), [])
