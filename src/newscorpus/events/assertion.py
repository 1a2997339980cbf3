"""Whether the text asserts an event: what stands before it in its clause, read from the event outwards.

The words before a trigger form a chain, as in "has never | agreed to | consider | a visit". Each rule looks for one
link of that chain; the first that applies decides the modality, and negation is asked for on its own. An event is
asserted when it is certain, positive and not in the future.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from newscorpus.events.sentence import Sentence
from newscorpus.events.triggers import Trigger
from newscorpus.events.words import EventWords
from newscorpus.lexicon.inflection import BASE, PAST, THIRD
from newscorpus.model import Assessment, Modality, Polarity, Tense
from newscorpus.rules import Rule, RuleSet

__all__ = ("ASSERTION_RULES", "Chain", "assess", "assess_trigger", "chain_before")

_REACH = 9
_LINKS = frozenset({"be", "been", "being", "have", "also", "not", "then", "get"})


class Chain(NamedTuple):
    """The words before a trigger, the nearest first, back to where its clause starts, and a few behind it."""

    words: tuple[str, ...]
    behind: tuple[str, ...]
    trigger: str
    """The first word of the trigger, in lower case."""
    classes: Mapping[str, frozenset[str]]
    infinitive: int
    """Where the "to" of "to visit", "to be released" or "to meet and discuss" stands; -1 without one."""

    def has(self, name: str, reach: int, start: int = 0) -> bool:
        """Whether one of the words from `start` up to `reach` is of the class."""
        return not self.classes[name].isdisjoint(self.words[start:reach])


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


def chain_before(sentence: Sentence, first: int, last: int, words: EventWords) -> Chain:
    """Read the chain before the words `first` to `last`."""
    found: list[str] = []
    ends = words.clause["ends_clause"]
    low = sentence.low
    for at in range(min(first, sentence.size) - 1, max(-1, first - 1 - _REACH), -1):
        if sentence.breaks[at]:
            break
        found.append(low[at])
        if low[at] in ends:
            break
    trigger = low[first] if first < sentence.size else ""
    broken = next((at for at in range(last, min(last + 6, sentence.size)) if sentence.breaks[at]), last + 6)
    behind = tuple(low[last + 1 : broken + 1])
    return Chain(tuple(found), behind, trigger, words.assertion, _infinitive(found, trigger))


Judge = Callable[[Chain], Modality | None]


def _supposed(chain: Chain) -> Modality | None:
    """Take "allegedly attacked", "may attack", "the attack may"."""
    return (
        Modality.POSSIBLE
        if chain.has("possible", 4) or not chain.classes["possible"].isdisjoint(chain.behind[:1])
        else None
    )


def _governed(chain: Chain) -> Modality | None:
    """Take "plans to attack", "wants them to attack", a bare "to attack"; not "began to attack"."""
    at = chain.infinitive
    return Modality.WANTED if at >= 0 and not chain.has("actual", at + 2, at + 1) else None


def _inside(chain: Chain) -> Modality | None:
    """Take the event within a wanted one: "to fund a search", "to take delivery"."""
    if chain.trigger.endswith("ed") or "to" not in chain.words[2:7]:
        return None
    at = chain.words.index("to", 2)
    verb = chain.words[at - 1]
    is_verb = verb not in chain.classes["articles"] and not verb.endswith(("s", "ed", "ing")) and verb.isalpha()
    return Modality.WANTED if is_verb and not chain.has("actual", at + 2, at + 1) else None


def _planned(chain: Chain) -> Modality | None:
    """Take "a planned attack", "called for an attack", "a proposed merger"."""
    if chain.has("planned", 2):
        return Modality.WANTED
    for k, word in enumerate(chain.words[:4]):
        if word in chain.classes["purposes"]:
            plans = chain.has("wanted", k + 3, k + 1) or chain.has("wanted_nouns", k + 3, k + 1)
            return Modality.WANTED if plans else None
    return Modality.WANTED if chain.has("wanted", 2) and _auxiliary(chain, chain.words[:1]) is None else None


def _ahead(chain: Chain) -> Modality | None:
    """Take the noun of which the future is told: "the change in policy will", "the trial is set to"."""
    if not chain.has("articles", 3) and chain.words:
        return None
    for at, word in enumerate(chain.behind):
        if word in chain.classes["future"] or (word == "to" and at and chain.behind[at - 1] in chain.classes["going"]):
            return Modality.WANTED
        if word.endswith("ed") or word in chain.classes["past_auxiliary"] or word in chain.classes["ends_clause"]:
            return None
    return None


def _hypothetical(chain: Chain) -> Modality | None:
    """Take "if they attack", "would attack"."""
    return Modality.HYPOTHETICAL if chain.has("hypothetical", 6) else None


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


def assess(
    sentence: Sentence, first: int, last: int, words: EventWords, rules: RuleSet[Judge] = ASSERTION_RULES
) -> Assessment:
    """Return whether the sentence asserts what its words `first` to `last` name."""
    chain = chain_before(sentence, first, last, words)
    if words.telling.isdisjoint(chain.words) and words.telling.isdisjoint(chain.behind):
        return _PAST_FACT if chain.trigger.endswith("ed") else _FACT
    modality = next((found for rule in rules if (found := rule.apply(chain)) is not None), Modality.CERTAIN)
    negative = _negated(chain)
    tense = _tense(chain)
    return Assessment(
        asserted=modality is Modality.CERTAIN and not negative and tense is not Tense.FUTURE,
        polarity=Polarity.NEG if negative else Polarity.POS,
        modality=modality,
        tense=tense,
    )


def assess_trigger(sentence: Sentence, trigger: Trigger, words: EventWords) -> Assessment:
    """Return the assessment of a trigger, whose form tells its tense where no auxiliary does: "met", "meets"."""
    assessed = assess(sentence, trigger.first, trigger.last, words)
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
    if chain.has("negation", 6) or chain.has("prevents", 3):
        return True
    if chain.infinitive >= 0 and chain.has("refuses", chain.infinitive + 4):
        return True
    return chain.behind[1:2] in {("not",), ("never",), ("t",)} and _auxiliary(chain, chain.behind[:1]) is not None


def _auxiliary(chain: Chain, words: Sequence[str]) -> Tense | None:
    """The tense of the first auxiliary among `words`."""
    for word in words:
        if word in chain.classes["present_auxiliary"]:
            return Tense.PRESENT
        if word in chain.classes["past_auxiliary"]:
            return Tense.PAST
    return None


def _tense(chain: Chain) -> Tense:
    """The tense of the clause: by its auxiliary, else by the form of the trigger."""
    at = chain.infinitive
    if (
        chain.has("future", 5)
        or not chain.classes["future"].isdisjoint(chain.behind[:1])
        or (at >= 0 and chain.has("going", at + 3, at))
    ):
        return Tense.FUTURE
    found = _auxiliary(chain, chain.words[:4])
    if found is not None:
        return found
    if at >= 0:
        return Tense.NONE
    return Tense.PAST if chain.trigger.endswith("ed") else Tense.NONE
