"""Whether the text asserts an event: what stands before it in its clause, read from the event outwards.

The words before a trigger form a chain, as in "has never | agreed to | consider | a visit". Each rule looks for one
link of that chain; the first that applies decides the modality, and negation is asked for on its own. An event is
asserted when it is certain, positive and not in the future.
"""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from newscorpus.events.classes import (
    ACTUAL,
    ARTICLES,
    ENDS_CLAUSE,
    FUTURE,
    GOING,
    HYPOTHETICAL,
    MODAL,
    NEGATION,
    PAST_AUXILIARY,
    PLANNED,
    POSSIBLE,
    PRESENT_AUXILIARY,
    PREVENTS,
    PURPOSES,
    REFUSES,
    TELLING,
    TO,
    WANTED,
    WANTED_NOUNS,
)
from newscorpus.events.sentence import Sentence
from newscorpus.events.triggers import Trigger
from newscorpus.lexicon.inflection import BASE, PAST, THIRD
from newscorpus.model import Assessment, Modality, Polarity, Tense
from newscorpus.rules import Rule, RuleSet

__all__ = ("ASSERTION_RULES", "Chain", "assess", "assess_trigger", "chain_before")

_REACH = 9
_BEHIND = 6
_LINKS = frozenset({"be", "been", "being", "have", "also", "not", "then", "get"})


class Chain(NamedTuple):
    """The words before a trigger, the nearest first, back to where its clause starts, and a few behind it."""

    words: list[str]
    classes: list[int]
    """What each of the words can do in a clause: the bits of `newscorpus.events.classes`."""
    all: int
    """All of these together."""
    around: int
    """The same with those behind the trigger."""
    behind: list[str]
    behind_classes: list[int]
    next: int
    """The classes of the first word behind the trigger; 0 where none follows."""
    trigger: str
    """The first word of the trigger, in lower case."""
    infinitive: int
    """Where the "to" of "to visit", "to be released" or "to meet and discuss" stands; -1 without one."""

    def has(self, wanted: int, reach: int, start: int = 0) -> bool:
        """Whether one of the words from `start` up to `reach` is of one of the classes."""
        if self.all & wanted:
            for bits in self.classes[start:reach]:
                if bits & wanted:
                    return True
        return False


def _infinitive(words: Sequence[str], trigger: str) -> int:
    """Find the "to" that the trigger depends on, past auxiliaries and adverbs; "and" takes it from the verb before."""
    if "to" not in words or trigger.endswith("ing"):
        return -1
    for at, word in enumerate(words):
        if word == "to":
            return at
        if word not in _LINKS and not word.endswith("ly"):
            break
    joined = words[0] in {"and", "or"} and not trigger.endswith(("ed", "ing", "s"))
    return words.index("to") if joined else -1


def chain_before(sentence: Sentence, first: int, last: int) -> Chain | None:
    """Read the chain before the words `first` to `last`; `None` where no word of it tells anything."""
    size, classes, breaks = sentence.size, sentence.bits, sentence.breaks
    start = end = min(first, size)
    lowest = max(0, first - _REACH)
    everything = 0
    while start > lowest and not breaks[start - 1]:
        start -= 1
        everything |= classes[start]
        if classes[start] & ENDS_CLAUSE:
            break
    stop, furthest = last + 1, min(last + 1 + _BEHIND, size)
    around = everything
    while stop < furthest and not breaks[stop - 1]:
        around |= classes[stop]
        stop += 1
    if not around & TELLING:
        return None
    words, trigger = sentence.low[start:end][::-1], _word(sentence, first)
    behind = classes[last + 1 : stop]
    return Chain(
        words,
        classes[start:end][::-1],
        everything,
        around,
        sentence.low[last + 1 : stop],
        behind,
        behind[0] if behind else 0,
        trigger,
        _infinitive(words, trigger) if everything & TO else -1,
    )


def _word(sentence: Sentence, at: int) -> str:
    """The word in lower case; empty behind the last one."""
    return sentence.low[at] if at < sentence.size else ""


Judge = Callable[[Chain], Modality | None]


def _supposed(chain: Chain) -> Modality | None:
    """Take "allegedly attacked", "may attack", "the attack may"."""
    return Modality.POSSIBLE if chain.next & POSSIBLE or chain.has(POSSIBLE, 4) else None


def _governed(chain: Chain) -> Modality | None:
    """Take "plans to attack", "wants them to attack", a bare "to attack"; not "began to attack"."""
    at = chain.infinitive
    return Modality.WANTED if at >= 0 and not chain.has(ACTUAL, at + 2, at + 1) else None


def _inside(chain: Chain) -> Modality | None:
    """Take the event within a wanted one: "to fund a search", "to take delivery"."""
    if not chain.has(TO, 7, 2) or chain.trigger.endswith("ed"):
        return None
    at = chain.words.index("to", 2)
    verb = chain.words[at - 1]
    is_verb = not chain.classes[at - 1] & ARTICLES and not verb.endswith(("s", "ed", "ing")) and verb.isalpha()
    return Modality.WANTED if is_verb and not chain.has(ACTUAL, at + 2, at + 1) else None


def _planned(chain: Chain) -> Modality | None:
    """Take "a planned attack", "called for an attack", "a proposed merger"."""
    if not chain.all & (PLANNED | WANTED | WANTED_NOUNS):
        return None
    if chain.has(PLANNED, 2):
        return Modality.WANTED
    for k, classes in enumerate(chain.classes[:4]):
        if classes & PURPOSES:
            return Modality.WANTED if chain.has(WANTED | WANTED_NOUNS, k + 3, k + 1) else None
    return Modality.WANTED if chain.has(WANTED, 2) and _auxiliary(chain.classes[:1]) is None else None


def _ahead(chain: Chain) -> Modality | None:
    """Take the noun of which the future is told: "the change in policy will", "the trial is set to"."""
    if not chain.around & (FUTURE | GOING) or (chain.words and not chain.has(ARTICLES, 3)):
        return None
    before = 0
    for word, classes in zip(chain.behind, chain.behind_classes, strict=True):
        if classes & FUTURE or (classes & TO and before & GOING):
            return Modality.WANTED
        if classes & (PAST_AUXILIARY | ENDS_CLAUSE) or word.endswith("ed"):
            return None
        before = classes
    return None


def _hypothetical(chain: Chain) -> Modality | None:
    """Take "if they attack", "would attack"."""
    return Modality.HYPOTHETICAL if chain.has(HYPOTHETICAL, 6) else None


ASSERTION_RULES: RuleSet[Judge] = RuleSet(
    Rule("supposed", _supposed),
    Rule("governed", _governed),
    Rule("hypothetical", _hypothetical),
    Rule("planned", _planned),
    Rule("inside", _inside),
    Rule("ahead", _ahead),
)
"""What is asked about modality, in this order."""


_FACT = Assessment()
_PAST_FACT = Assessment(tense=Tense.PAST)
_PRESENT_FACT = Assessment(tense=Tense.PRESENT)


def assess(sentence: Sentence, first: int, last: int, rules: RuleSet[Judge] = ASSERTION_RULES) -> Assessment:
    """Return whether the sentence asserts what its words `first` to `last` name."""
    chain = chain_before(sentence, first, last)
    if chain is None:
        return _PAST_FACT if _word(sentence, first).endswith("ed") else _FACT
    modality = _modality(chain, rules) if chain.around & MODAL else Modality.CERTAIN
    negative = _negated(chain)
    tense = _tense(chain)
    if modality is Modality.CERTAIN and not negative and tense is not Tense.FUTURE:
        return _FACT if tense is Tense.NONE else _PAST_FACT if tense is Tense.PAST else _PRESENT_FACT
    return Assessment(
        asserted=False, polarity=Polarity.NEG if negative else Polarity.POS, modality=modality, tense=tense
    )


def _modality(chain: Chain, rules: RuleSet[Judge]) -> Modality:
    """Ask the rules in their order."""
    for rule in rules:
        found = rule.apply(chain)
        if found is not None:
            return found
    return Modality.CERTAIN


def assess_trigger(sentence: Sentence, trigger: Trigger) -> Assessment:
    """Return the assessment of a trigger, whose form tells its tense where no auxiliary does: "met", "meets"."""
    assessed = assess(sentence, trigger.first, trigger.last)
    if assessed.tense is not Tense.NONE or not trigger.phrase.is_verb or assessed.modality is not Modality.CERTAIN:
        return assessed
    past = trigger.form & PAST and not trigger.form & BASE
    if not past and not trigger.form & THIRD:
        return assessed
    if assessed is _FACT:
        return _PAST_FACT if past else _PRESENT_FACT
    tense = Tense.PAST if past else Tense.PRESENT
    return Assessment(asserted=assessed.asserted, polarity=assessed.polarity, tense=tense)


def _negated(chain: Chain) -> bool:
    """Whether it did not happen: "has not been accepted", "no agreement", "refused to sign", "a visit was not"."""
    if chain.has(NEGATION, 6) or chain.has(PREVENTS, 3):
        return True
    if chain.infinitive >= 0 and chain.has(REFUSES, chain.infinitive + 4):
        return True
    return bool(chain.next & (PRESENT_AUXILIARY | PAST_AUXILIARY)) and chain.behind[1:2] in _NOT


_NOT = (["not"], ["never"], ["t"])


def _auxiliary(classes: Sequence[int]) -> Tense | None:
    """The tense of the first auxiliary among words of these classes."""
    for bits in classes:
        if bits & PRESENT_AUXILIARY:
            return Tense.PRESENT
        if bits & PAST_AUXILIARY:
            return Tense.PAST
    return None


def _tense(chain: Chain) -> Tense:
    """The tense of the clause: by its auxiliary, else by the form of the trigger."""
    at = chain.infinitive
    if chain.next & FUTURE or chain.has(FUTURE, 5) or (at >= 0 and chain.has(GOING, at + 3, at)):
        return Tense.FUTURE
    found = _auxiliary(chain.classes[:4])
    if found is not None:
        return found
    if at >= 0:
        return Tense.NONE
    return Tense.PAST if chain.trigger.endswith("ed") else Tense.NONE
