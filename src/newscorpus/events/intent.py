"""What an announced deed is: PLOVER counts a promise as AGREE, a refusal as REJECT, an announced blow as THREATEN.

"Oslo will release the two men" is no release yet, and "will not lift the ban" no easing: what the sentence tells is
what Oslo is willing to do. Only the future tense does this, not a wish or a possibility.
"""

from newscorpus.events.triggers import Trigger
from newscorpus.model import Assessment, EventType, Polarity, Tense

__all__ = ("meant_type",)

_DEEDS = frozenset({EventType.COOPERATE, EventType.AID, EventType.RETREAT, EventType.CONCEDE})
_BLOWS = frozenset({EventType.SANCTION, EventType.PROTEST, EventType.COERCE, EventType.ASSAULT, EventType.MOBILIZE})


def meant_type(kind: EventType, trigger: Trigger, assessed: Assessment, *, announced: bool) -> EventType:
    """Return the type that the sentence tells.

    Args:
        kind: the type of the lexicon entry.
        trigger: where it stands.
        assessed: polarity and tense.
        announced: somebody says that they "would".
    """
    if not trigger.phrase.is_verb or not (assessed.tense is Tense.FUTURE or announced):
        return kind
    if kind in _DEEDS:
        return EventType.REJECT if assessed.polarity is Polarity.NEG else EventType.AGREE
    if kind in _BLOWS and assessed.polarity is Polarity.POS:
        return EventType.THREATEN
    return kind
