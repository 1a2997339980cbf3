"""Numbers that are persons: "killed ten", "arrested two of them", "three others were charged".

A number without a noun counts anything. Where only somebody can suffer what the verb says it counts persons, and so is
a party; "others" and "two of the ..." are persons wherever persons are what such an event is done to.
"""

from newscorpus.analysis import NounPhrase
from newscorpus.events.actors import Parties
from newscorpus.events.thing_sides import BY_FORCE
from newscorpus.events.triggers import Trigger
from newscorpus.lexicon.events import UNLISTED
from newscorpus.model import EventType

__all__ = ("counts_people",)

_OF_VICTIMS = frozenset(
    {*BY_FORCE, EventType.DEATH, EventType.DISASTER, EventType.AID, EventType.JUDICIAL, EventType.RETREAT}
)
"""What is done to persons: a number alone is one of them."""

_OF_PERSONS = _OF_VICTIMS | {EventType.ACCUSE, EventType.APPOINTMENT}
"""What is done to persons where it says of how many: "two of his aides were charged"."""


def counts_people(parties: Parties, trigger: Trigger, phrase: NounPhrase) -> bool:
    """Return whether a number is one of persons: "killed ten", where only somebody can be killed.

    Args:
        parties: those of the sentence.
        trigger: the event.
        phrase: one of its phrases.
    """
    senses, kind = trigger.phrase.senses, trigger.phrase.entry.type
    if parties.is_others(phrase) and kind in _OF_PERSONS:
        return True
    is_of_people = kind == EventType.DEATH if senses is None else bool(UNLISTED & senses.patients)
    return is_of_people and kind in _OF_VICTIMS and parties.is_number(phrase)
