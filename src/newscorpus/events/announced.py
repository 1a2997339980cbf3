"""Announced deeds: what a sentence says that somebody will do is another event than the deed.

PLOVER counts a promise as AGREE, a refusal as REJECT, an announced blow as THREATEN. "Oslo will release the two men" is
no release yet, and "will not lift the ban" no easing: the sentence says what Oslo is willing to do. Only the future
tense does this, not a wish or a possibility.

An entry of `events.toml` with `stays` is left out: who "will resign" has not promised anything.
"""

from newscorpus.events.clause_bits import REPORTS
from newscorpus.events.sentence_words import ADVERB_ENDING, SentenceWords
from newscorpus.events.triggers import Trigger
from newscorpus.model import Assessment, EventType, Polarity, Tense

__all__ = ("meant_type",)

_DEEDS = frozenset({EventType.COOPERATE, EventType.AID, EventType.RETREAT, EventType.CONCEDE})
_BLOWS = frozenset({EventType.SANCTION, EventType.PROTEST, EventType.COERCE, EventType.ASSAULT, EventType.MOBILIZE})
_ANNOUNCED = _DEEDS | _BLOWS
_SAID = 6  # how many words before the deed the verb of saying may come


def meant_type(kind: EventType, sentence: SentenceWords, trigger: Trigger, assessed: Assessment) -> EventType:
    """Return the type of event that the sentence reports.

    Args:
        kind: the type of the lexicon entry.
        sentence: what reports it.
        trigger: where it is.
        assessed: polarity and tense.
    """
    if not trigger.phrase.is_verb or kind not in _ANNOUNCED or trigger.phrase.entry.stays:
        return kind
    if assessed.tense is not Tense.FUTURE and not _is_announced(sentence, trigger.first):
        return kind
    if kind in _DEEDS:
        return EventType.REJECT if assessed.polarity is Polarity.NEG else EventType.AGREE
    return EventType.THREATEN if assessed.polarity is Polarity.POS else kind


def _is_announced(sentence: SentenceWords, first: int) -> bool:
    """Whether somebody says that they would do it: "Oslo said it would release them"."""
    at = first - 1 if sentence.before(first).endswith(ADVERB_ENDING) else first  # "would sharply cut"
    return sentence.before(at) == "would" and sentence.has(REPORTS, first - _SAID, first)
