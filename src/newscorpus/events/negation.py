"""Whether words around an event deny it: "never met", "refused to sign", "nearly killed", "the visit was called off".

What denies comes before the event in its chain, or behind a noun ("the talks were not held"). A negation that counts,
dates or picks out denies nothing: "no fewer than ten were arrested", "did not open until May", "not only met".
"""

from newscorpus.events.chain import Chain
from newscorpus.events.clause_bits import (
    ASIDE,
    COUNTED,
    DEFINITE,
    ENDS_CLAUSE,
    EXCEPTING,
    FUTURE,
    NEARLY,
    NEGATION,
    ORDINALS,
    PARTITIVE,
    PAST_AUXILIARY,
    PLACE,
    PRESENT_AUXILIARY,
    PREVENTS,
    PUT,
    RATHER,
    REALIZED,
    REFUSES,
    SHORT,
    THAN,
    TO_NOBODY,
    UNDONE,
    UNDONE_OFF,
    UNTIL,
)
from newscorpus.events.sentence_words import SentenceWords, is_gerund

__all__ = ("is_denied_later", "is_negated", "is_to_nobody")


def is_negated(chain: Chain) -> bool:
    """Return whether it did not happen: "was not accepted", "no agreement", "refused to sign", "nearly killed him"."""
    if chain.has(NEARLY, 1) or _is_denied(chain) or _is_undone(chain):
        return True
    if chain.words[:1] == ["from"] and is_gerund(chain.trigger) and chain.has(PREVENTS, _KEPT_FROM):
        return True
    if chain.has(THAN, 1) and chain.has(RATHER, _THAN, 1):
        return True  # "rather than resign"
    if is_gerund(chain.trigger) and chain.has(SHORT, 2, 1):
        return True  # "stopped short of resigning"
    if chain.infinitive >= 0 and chain.has(REFUSES, chain.infinitive + 4):
        return True
    if chain.next & NEGATION and bool(chain.behind_classes[1:2]) and chain.behind_classes[1] & REALIZED:
        return True  # "the talks never took place"
    if not chain.next & (PRESENT_AUXILIARY | PAST_AUXILIARY) or chain.behind[1:2] not in _NOT:
        return False
    if any(bits & UNTIL for bits in chain.behind_classes) or any(bits & ASIDE for bits in chain.behind_classes[3:5]):
        return False  # "the strike did not start until May", "the raid was not carried out by rebels"
    return chain.words[:1] != ["the"] or bool(chain.behind_classes[2:] and chain.behind_classes[2] & REALIZED)


def _is_denied(chain: Chain) -> bool:
    """Whether a word before it denies it: "never met", "without signing"; not "not only met", nor "but met"."""
    if not chain.all & (NEGATION | PREVENTS):
        return False
    if not chain.all & FUTURE and any(bits & UNTIL for bits in chain.behind_classes):
        return False  # "did not open until May"; who "will not open until May" refuses to
    behind = chain.trigger
    for k, (word, bits) in enumerate(zip(chain.words[:6], chain.classes, strict=False)):
        if word == "but":
            return False
        if bits & NEGATION and k >= _THAN and chain.classes[k - 1] & COUNTED and chain.classes[k - _THAN] & THAN:
            return False  # "no fewer than ten were arrested"
        if bits & NEGATION and behind not in _NOT_DENIED:
            return not chain.has(ORDINALS, k, k - 2) and not _is_taken_as_given(chain, k)
        if bits & PREVENTS and k < 3 and (word != "instead" or behind == "of"):
            return True
        behind = word
    return False


def _is_taken_as_given(chain: Chain, k: int) -> bool:
    """Whether the thing is there whatever is denied of it at word `k`: "has not verified the allegations"."""
    if k < _VERB_BETWEEN or not chain.has(DEFINITE, 1) or chain.has(PARTITIVE, k, k - 1):
        return False  # "none of the talks"
    return not chain.has(REALIZED, k)


_VERB_BETWEEN = 2
_THAN = 2
"""How many words before "no" the "than" of "no fewer than" comes, from the event outwards."""

_NOT_DENIED = frozenset({"all", "only", "just", "every", "always"})
"""After "not", what follows these did happen."""

_KEPT_FROM = 7
"""How far from "signing" the verb may be in "barred the envoy from signing"."""


def _is_undone(chain: Chain) -> bool:
    """Whether what follows calls it off: "the visit was cancelled", "the vote has been postponed"."""
    if not chain.around & (UNDONE | UNDONE_OFF):
        return False
    auxiliary = False
    before = 0
    for bits in chain.behind_classes:
        if bits & UNDONE or (bits & UNDONE_OFF and before & PUT):
            return auxiliary
        if bits & ENDS_CLAUSE:
            return False
        auxiliary = auxiliary or bool(bits & (PRESENT_AUXILIARY | PAST_AUXILIARY))
        before = bits
    return False


_NOT = (["not"], ["never"], ["t"])


def is_denied_later(sentence: SentenceWords, first: int, last: int) -> bool:
    """Return whether the verb of a noun says that it did not happen: "talks on a truce have not begun".

    "A march by nurses was called off" says so, too; "did not begin until May", "was not carried out by rebels" and
    "did not make headlines" deny something else.
    """
    if not sentence.all & (NEGATION | UNDONE | UNDONE_OFF):
        return False
    for clause in sentence.clauses:
        if clause.subject is not None and first <= clause.subject.head - sentence.first <= last:
            start, end = clause.first - sentence.first, clause.last - sentence.first + 1
            verb = sentence.bits[end - 1]
            if clause.passive and (verb & UNDONE or (verb & PUT and sentence.has(UNDONE_OFF, end, end + 1))):
                return True
            if not sentence.has(NEGATION, max(0, start - 1), end) or not verb & REALIZED:  # "never took place"
                return False
            if sentence.has(UNTIL, end, end + 3) or sentence.has(ASIDE, end, end + 2):
                return False
            return clause.passive or clause.object is None or sentence.has(PLACE, end, end + 1)
    return False


def is_to_nobody(sentence: SentenceWords, last: int) -> bool:
    """Return whether nobody is right behind a verb: "arrested no one"; not "killed no fewer than ten"."""
    if sentence.breaks[last] or not sentence.has(TO_NOBODY, last + 1, last + 2):
        return False
    return not sentence.has(COUNTED | EXCEPTING, last + 2, last + 3)
