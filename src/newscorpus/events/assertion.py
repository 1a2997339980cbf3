"""Whether the text asserts an event: what comes before it in its clause, read from the event outwards.

The words before a trigger form a chain, as in "has never | agreed to | consider | a visit". Each rule looks for one
link of that chain; the first that applies decides the modality, and negation is asked for on its own. An event is
asserted when it is certain, positive and not in the future.
"""

from collections.abc import Callable, Sequence

from newscorpus.events.chain import Chain, chain_before, is_if_so, shared_start
from newscorpus.events.clause_bits import (
    ABLE,
    ACTUAL,
    ARTICLES,
    BE,
    CAUSATIVE,
    DATING,
    DOUBTED,
    EVENTUALITY,
    FACTIVE,
    FUTURE,
    GOING,
    HEARSAY,
    HYPOTHETICAL,
    INDEFINITE,
    INVERTED,
    JOINING,
    LATER,
    MODAL,
    MODALS,
    OBLIGED,
    ORDINALS,
    PARTITIVE,
    PAST_AUXILIARY,
    PLANNED,
    POSSIBLE,
    PREPOSITIONS,
    PRESENT_AUXILIARY,
    PURPOSES,
    REPORTS,
    THOUGHTS,
    TO,
    UNSURE,
    WANTED,
    WANTED_NOUNS,
    WEIGHED,
)
from newscorpus.events.negation import is_denied_later, is_negated, is_to_nobody
from newscorpus.events.noun_prospects import ahead, predicted, unsettled
from newscorpus.events.sentence_words import ADVERB_ENDING, PAST_ENDING, SentenceWords, is_gerund
from newscorpus.events.triggers import Trigger
from newscorpus.lexicon.inflection import BASE, PAST, THIRD
from newscorpus.model import Assessment, Modality, Polarity, Tense
from newscorpus.rules import Rule, RuleSet

__all__ = ("ASSERTION_RULES", "AssertionRule", "assess", "assess_trigger")

AssertionRule = Callable[[Chain], Modality | None]

_ORDINAL_REACH = 8  # words before the "to" of an ordinal: "the second model of the family to"
_CERTAIN, _NO_TENSE, _FUTURE, _PRESENT, _PAST = Modality.CERTAIN, Tense.NONE, Tense.FUTURE, Tense.PRESENT, Tense.PAST
"""Looked up once: a member of an enumeration takes several times as long to find as a name of the module."""


def _supposed(chain: Chain) -> Modality | None:
    """Take "allegedly attacked", "may attack", "the attack may", "is said to have attacked"."""
    at = chain.infinitive
    if chain.main & DOUBTED:
        return Modality.POSSIBLE
    if chain.next & POSSIBLE or (at >= 0 and chain.has(HEARSAY, at + 2, at + 1)):
        return Modality.POSSIBLE
    if chain.all & POSSIBLE:
        auxiliaries = BE | PRESENT_AUXILIARY | PAST_AUXILIARY
        reach = 4 + sum(bool(bits & auxiliaries) for bits in chain.classes)  # "might have been dealing with"
        for k, bits in enumerate(chain.classes[:reach]):
            if bits & POSSIBLE and (k < 2 or not chain.words[k].endswith(ADVERB_ENDING)):
                return Modality.POSSIBLE
    return None


def _governed(chain: Chain) -> Modality | None:
    """Take "plans to attack", "wants them to attack", a bare "to attack"; not "began to attack", "the first to"."""
    at = chain.infinitive
    behind_particle = at + 2 if at >= 0 and chain.has(DATING, at + 2, at + 1) else at + 1  # "went on to"
    if at < 0 or chain.has(ACTUAL, behind_particle + 1, at + 1) or chain.has(ORDINALS, at + _ORDINAL_REACH, at + 1):
        return None
    if chain.has(CAUSATIVE, at + _MADE, at + 1) and not chain.all & (FUTURE | MODALS):
        return None
    if chain.has(ABLE, at + 2, at + 1) and chain.has(PAST_AUXILIARY, at + 4, at + 2):
        return None
    if chain.has(OBLIGED, at + 2, at + 1) and not chain.all & (FUTURE | MODALS | HYPOTHETICAL | POSSIBLE):
        return None
    return Modality.WANTED


def _inside(chain: Chain) -> Modality | None:
    """Take the event within a wanted one: "to fund a search", "to take delivery"."""
    start = max(1, chain.infinitive + 1)
    if not chain.has(TO, 7, start) or chain.trigger.endswith(PAST_ENDING):
        return None
    at = next(k for k in range(start, len(chain.classes)) if chain.classes[k] & TO)
    verb = chain.words[at - 1]
    if "s" in chain.words[: at - 1] or chain.classes[at - 1] & FACTIVE:
        return None  # what belongs to somebody is there: "to protect the king's interests"; "to avenge the murder"
    is_other = chain.classes[at - 1] & ARTICLES or verb.endswith(("s", PAST_ENDING)) or is_gerund(verb)
    return Modality.WANTED if not is_other and verb.isalpha() and not chain.has(ACTUAL, at + 2, at + 1) else None


def _planned(chain: Chain) -> Modality | None:
    """Take "a planned attack", "called for an attack", "a proposed merger"."""
    if not chain.all & (PLANNED | WANTED | WANTED_NOUNS | GOING):
        return None
    if chain.has(PLANNED, 2):
        return Modality.WANTED
    for k, classes in enumerate(chain.classes[:4]):
        if classes & JOINING and chain.trigger.endswith(PAST_ENDING):
            break  # "was set on fire and arms seized"
        if classes & PURPOSES:
            return Modality.WANTED if chain.has(WANTED | WANTED_NOUNS | GOING, k + 3, k + 1) else None
    return Modality.WANTED if _object_of_wish(chain) else None


def _thought_of(chain: Chain) -> Modality | None:
    """Take "thinking of attacking", "favours attacking", "talk of a coup"; not "talk of the coup"."""
    if chain.all & WEIGHED and is_gerund(chain.trigger):
        start = int(bool(chain.classes[0] & (PREPOSITIONS | PURPOSES | TO)))
        return Modality.WANTED if chain.has(WEIGHED, start + 1, start) else None
    if not chain.all & THOUGHTS or chain.trigger.endswith(PAST_ENDING):
        return None
    for k, classes in enumerate(chain.classes[:_OBJECT]):
        if classes & PURPOSES:
            is_any = k == 0 or chain.has(INDEFINITE, k)
            return Modality.WANTED if is_any and chain.has(THOUGHTS, k + 2, k + 1) else None
    return None


def _object_of_wish(chain: Chain) -> bool:
    """Whether a verb of wanting comes right before, or before the article: "plans a merger", not "order worth"."""
    if chain.classes and chain.classes[0] & JOINING and chain.trigger.endswith(PAST_ENDING):
        return False  # "called it unfriendly and threatened to leave"
    for at, classes in enumerate(chain.classes[:_OBJECT]):
        if classes & (PRESENT_AUXILIARY | PAST_AUXILIARY | PREPOSITIONS | TO | REPORTS):
            return False
        if classes & WANTED:
            is_verb = at > 0 and chain.classes[at - 1] & ARTICLES > 0  # "many fear an attack"
            base = classes & WANTED_NOUNS and not chain.words[at].endswith(("s", PAST_ENDING, "ing"))
            return is_verb or (at < 2 and not (base and _is_thing(chain, at)))
    return False


_OBJECT, _MADE = 5, 9
"""How many words the object of a verb of wanting has at most, with its verb, and that of a verb of making."""


def _is_thing(chain: Chain, at: int) -> bool:
    """Whether the word is a noun where it could be a verb: "great demand", not "airlines demand"."""
    if at + 1 >= len(chain.words):
        return False
    return not (chain.words[at + 1].endswith("s") or chain.classes[at + 1] & (TO | FUTURE | HYPOTHETICAL | POSSIBLE))


def _hypothetical(chain: Chain) -> Modality | None:
    """Take "if they attack", "would attack", "would be sold when they attack", "had they attacked"."""
    if chain.is_inverted:
        return Modality.HYPOTHETICAL
    if chain.has(LATER, 1) and chain.has(MODALS, 2, 1) and not chain.has(INVERTED, 2, 1):
        return None  # "would later resign", not "should later resign"
    if chain.all & EVENTUALITY and _is_if_it_happens(chain):
        return Modality.HYPOTHETICAL
    return Modality.HYPOTHETICAL if chain.main & HYPOTHETICAL or chain.has(HYPOTHETICAL, 7) else None


def _is_if_it_happens(chain: Chain) -> bool:
    """Whether a noun comes after "in case of" or "in the event of", with "a" or without an article."""
    for k, bits in enumerate(chain.classes[1:_OBJECT], start=1):
        if bits & EVENTUALITY and chain.classes[k - 1] & PARTITIVE:
            is_bare = k == 1 and not chain.has(ARTICLES, 3, 2)  # not "in the case of murder"
            return is_bare or chain.has(INDEFINITE, 2)
    return False


ASSERTION_RULES: RuleSet[AssertionRule] = RuleSet(
    Rule(
        "supposed",
        _supposed,
        examples=(
            "They may [attack] the port.",
            "The rebels are said to have [attacked] the port.",
            "Rumours that the king had [died] were false.",
            "There is no evidence that the army [shelled] the port.",
            "The king was on the verge of [resigning].",
            "Reports that the king had [died] were false.",
            "Rumours spread that the king had [died].",
            "Is it true that the king [died]?",
            "He falsely claimed that rebels had [attacked] the port.",
        ),
        refuses=("They [attacked] the port in May.",),
    ),
    Rule(
        "governed",
        _governed,
        examples=(
            "They plan to [attack] the port.",
            "She wants them to [resign].",
        ),
        refuses=(
            "They began to [withdraw].",
            "He was the first minister to [visit] the island.",
            "She was able to [leave] the camp.",
            "It was the second port of the coast to [close].",
            "The floods forced the firm to [close] its plant.",
            "The floods forced at least two makers of toys to [close] a plant.",
            "The firm had to [close] its plant.",
            "The rebels went on to [seize] the port.",
        ),
    ),
    Rule(
        "hypothetical",
        _hypothetical,
        examples=(
            "If they [attack], the port will close.",
            "They would [attack] the port.",
            "Had the rebels [attacked], the port would have closed.",
            "Did the rebels [attack] the port?",
            "In the event of an [attack], the port will close.",
        ),
        refuses=(
            "The king would later [resign].",
            "In the case of the [attack] on the port, a court ruled.",
            "They [attacked] when the port closed.",
            "The king would resign after rebels [attacked] the port.",
            "Who [attacked] the port?",
        ),
    ),
    Rule(
        "planned",
        _planned,
        examples=(
            "They called for a [strike].",
            "The planned [merger] was on the agenda.",
        ),
        refuses=("The union ended the [strike].", "Oslo called the move unkind and [rejected] it."),
    ),
    Rule(
        "thought of",
        _thought_of,
        examples=(
            "The rebels are thinking of [attacking] the port.",
            "The idea of an [attack] on the port was dismissed.",
            "The general opposed [attacking] the port.",
            "The firm is in talks about [selling] the port.",
        ),
        refuses=(
            "Talk of the [strike] filled the bars.",
            "In a talk on Monday the premier [apologized].",
            "He was thinking of those [killed] at the port.",
            "She opposed the [attack] on the port.",
        ),
    ),
    Rule(
        "inside",
        _inside,
        examples=(
            "They want to fund a [search].",
            "They agreed to take part in the [talks].",
        ),
        refuses=("They moved to the king's [palace].", "Nuns marched to mourn the [murder] of a priest."),
    ),
    Rule(
        "ahead",
        ahead,
        examples=(
            "The [talks] will begin on Monday.",
            "The [trial] is set to begin.",
            "The [deliveries] are scheduled to start in May.",
            "An [election] is due in May.",
            "A [strike] is planned for Friday.",
            "The [talks] were to take place in Oslo.",
        ),
        refuses=("The [talks] began on Monday.", "The talks are [expected] to be in Oslo."),
    ),
    Rule(
        "predicted",
        predicted,
        examples=(
            "An early [election] looks likely.",
            "A [strike] at the mill is unlikely.",
            "Further [attacks] on the port are possible.",
        ),
        refuses=(
            "The [attack] is likely to have killed ten people.",
            "The [strike] on Monday was the likely cause.",
        ),
    ),
    Rule(
        "unsettled",
        unsettled,
        examples=(
            "An [attack] on the port could cut off grain.",
            "A [strike] at the mill would stop work.",
            "The [talks] could resume in May.",
        ),
        refuses=(
            "The [attack] on the port could have been avoided.",
            "The [attack] on the port could start a war.",
            "A court [jailed] the man in May.",
            "A [strike] at the mill stopped work that would pay them.",
        ),
    ),
)
"""What is asked about modality, in this order."""


_FACT, _PAST_FACT = Assessment(), Assessment(tense=_PAST)
_PRESENT_FACT = Assessment(tense=_PRESENT)


def assess(
    sentence: SentenceWords, first: int, last: int, rules: RuleSet[AssertionRule] = ASSERTION_RULES
) -> Assessment:
    """Return whether the sentence asserts what its words `first` to `last` name."""
    assessed = _by_chain(sentence, first, last, rules)
    if not assessed.asserted:
        return assessed
    if is_denied_later(sentence, first, last) or is_to_nobody(sentence, last):  # "talks on it have not begun"
        return Assessment(asserted=False, polarity=Polarity.NEG, tense=assessed.tense)
    if is_if_so(sentence, first):
        return Assessment(asserted=False, modality=Modality.HYPOTHETICAL, tense=assessed.tense)
    return assessed


def _by_chain(sentence: SentenceWords, first: int, last: int, rules: RuleSet[AssertionRule]) -> Assessment:
    """Ask the words around the event."""
    shared = shared_start(sentence, first)
    if shared >= 0:
        first = last = shared
    chain = chain_before(sentence, first, last)
    if chain is None:
        return _PAST_FACT if first < sentence.size and sentence.low[first].endswith(PAST_ENDING) else _FACT
    modality = _modality(chain, rules) if chain.around & MODAL or chain.is_inverted else _CERTAIN
    negative = is_negated(chain)
    tense = _tense(chain)
    if modality is _CERTAIN and not negative and tense is not _FUTURE:
        return _FACT if tense is _NO_TENSE else _PAST_FACT if tense is _PAST else _PRESENT_FACT
    polarity = Polarity.NEG if negative else Polarity.POS
    return Assessment(asserted=False, polarity=polarity, modality=modality, tense=tense)


def _modality(chain: Chain, rules: RuleSet[AssertionRule]) -> Modality:
    """Ask the rules in their order."""
    for rule in rules:
        found = rule.apply(chain)
        if found is not None:
            return found
    return _CERTAIN


def assess_trigger(sentence: SentenceWords, trigger: Trigger, rules: RuleSet[AssertionRule]) -> Assessment:
    """Return the assessment of a trigger, whose form shows its tense where no auxiliary does: "met", "meets"."""
    assessed = assess(sentence, trigger.first, trigger.last, rules)
    behind = trigger.first + 1
    if assessed.asserted and sentence.bits[trigger.first] & BE and sentence.has(UNSURE, behind, trigger.last):
        modality = Modality.WANTED if sentence.has(GOING, behind, trigger.last) else Modality.POSSIBLE
        return Assessment(asserted=False, modality=modality, tense=assessed.tense)  # "was due in court", "feared dead"
    if assessed.tense is not _NO_TENSE or not trigger.phrase.is_verb or assessed.modality is not _CERTAIN:
        return assessed
    past = trigger.form & PAST and not trigger.form & BASE
    if not past and not trigger.form & THIRD:
        return assessed
    if assessed is _FACT:
        return _PAST_FACT if past else _PRESENT_FACT
    return Assessment(asserted=assessed.asserted, polarity=assessed.polarity, tense=_PAST if past else _PRESENT)


def _auxiliary(classes: Sequence[int]) -> Tense | None:
    """The tense of the first auxiliary among words of these classes."""
    for bits in classes:
        if bits & PRESENT_AUXILIARY:
            return _PRESENT
        if bits & PAST_AUXILIARY:
            return _PAST
    return None


def _tense(chain: Chain) -> Tense:
    """The tense of the clause: by its auxiliary, else by the form of the trigger."""
    at = chain.infinitive
    present = not chain.trigger.endswith(PAST_ENDING) and not chain.all & PAST_AUXILIARY
    if chain.main & FUTURE and present:
        return _FUTURE
    if (
        chain.next & FUTURE
        or chain.has(FUTURE, 5 if at < 0 and chain.trigger.endswith(PAST_ENDING) else 9)
        or (at >= 0 and chain.has(GOING, at + 3, at))
    ):
        return _FUTURE
    found = _auxiliary(chain.classes[:4])
    if found is not None:
        return found
    return _PAST if at < 0 and chain.trigger.endswith(PAST_ENDING) else _NO_TENSE
