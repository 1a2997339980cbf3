"""Whether an event that a noun names is a fact, by the words behind it: "talks will begin", "a raid is likely".

A noun has no tense of its own, so its predicate decides. What will begin or is due has not happened, nor has what is
only likely, or what "a" thing of its kind could do ("a strike could stop work").
"""

from itertools import pairwise

from newscorpus.events.chain import Chain
from newscorpus.events.clause_bits import (
    ARTICLES,
    BE,
    DATING,
    ENDS_CLAUSE,
    FUTURE,
    GOING,
    HYPOTHETICAL,
    INDEFINITE,
    JOINING,
    LOOKS,
    MODALS,
    PAST_AUXILIARY,
    PLACE,
    PLANNED,
    POSSIBLE,
    PREDICTED,
    PREPOSITIONS,
    PRESENT_AUXILIARY,
    REALIZED,
    STARTING,
    TO,
)
from newscorpus.events.sentence_words import PAST_ENDING
from newscorpus.model import Modality

__all__ = ("ahead", "predicted", "unsettled")


def ahead(chain: Chain) -> Modality | None:
    """Take the noun whose future is described: "the change in policy will", "the trial is set to"."""
    if not chain.around & (FUTURE | GOING | TO | PLANNED) or (chain.words and not chain.has(ARTICLES, 3)):
        return None
    if chain.classes[:1] and chain.classes[0] & (PAST_AUXILIARY | PRESENT_AUXILIARY):
        return None  # "a bus was hijacked and set on fire"
    before = 0
    if chain.next & BE and chain.behind_classes[1:2] and chain.behind_classes[1] & TO:
        return Modality.WANTED if chain.behind_classes[2:] and chain.behind_classes[2] & REALIZED else None
    if chain.behind[:2] == ["to", "be"] and chain.behind[2:] and chain.behind[2].endswith(_PARTICIPLES):
        return None if chain.behind_classes[2] & PREPOSITIONS else Modality.WANTED
    for k, (word, classes) in enumerate(zip(chain.behind, chain.behind_classes, strict=True)):
        if classes & TO and chain.behind_classes[k + 1 : k + 2] and chain.behind_classes[k + 1] & PRESENT_AUXILIARY:
            return None  # "the attack is likely to have killed ten"
        if classes & FUTURE or (classes & TO and before & GOING) or (classes & DATING and before & (GOING | PLANNED)):
            return Modality.WANTED
        if classes & (PAST_AUXILIARY | ENDS_CLAUSE) or (word.endswith(PAST_ENDING) and not classes & (GOING | PLANNED)):
            return None
        before = classes
    return None


_PARTICIPLES = (PAST_ENDING, "en", "n", "ld", "de")


def unsettled(chain: Chain) -> Modality | None:
    """Take a noun that is only possible: "an attack on the port could", "the attack could start", not "could help"."""
    if not chain.around & (POSSIBLE | HYPOTHETICAL) or chain.trigger.endswith(PAST_ENDING):
        return None
    is_any = chain.has(INDEFINITE, 3)
    for k, (word, classes) in enumerate(zip(chain.behind, chain.behind_classes, strict=True), start=1):
        if classes & MODALS and classes & (POSSIBLE | HYPOTHETICAL):
            following = pairwise((*chain.behind_classes[k : k + 3], 0))
            is_open = is_any or any(one & (STARTING | PLACE) and not two & ARTICLES for one, two in following)
            return Modality.HYPOTHETICAL if is_open else None  # not "could start a war"
        if classes & (PAST_AUXILIARY | ENDS_CLAUSE | JOINING) or word.endswith(PAST_ENDING):
            return None
    return None


def predicted(chain: Chain) -> Modality | None:
    """Take a noun that is called likely or unlikely: "an early election looks likely"; not "is likely to have"."""
    if not chain.around & PREDICTED:
        return None
    classes = chain.behind_classes
    for k, bits in enumerate(classes):
        if bits & (ENDS_CLAUSE | JOINING):
            return None
        if bits & BE and bits & PAST_AUXILIARY and chain.has(ARTICLES, 3) and not chain.has(INDEFINITE, 3):
            return None  # "the riot was inevitable"
        if bits & (BE | LOOKS):
            return Modality.POSSIBLE if _is_predicate(chain, k + 1) or _is_predicate(chain, k + 2) else None
    return None


def _is_predicate(chain: Chain, at: int) -> bool:
    """Whether word `at` behind says how likely it is: not "is the likely cause", "was likely an accident"."""
    classes = chain.behind_classes
    if at >= len(classes) or not classes[at] & PREDICTED or classes[at - 1] & ARTICLES:
        return False
    if at + 1 == len(classes):
        return True
    return not (classes[at + 1] & (TO | ARTICLES | GOING) or chain.behind[at + 1].endswith(_PARTICIPLE_ENDINGS))


_PARTICIPLE_ENDINGS = (PAST_ENDING, "en")
"""What participles end with and prepositions do not: "was likely caused by"."""
