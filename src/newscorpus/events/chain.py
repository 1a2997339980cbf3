"""The words around an event that say whether it happened: its chain.

The words before a trigger form a chain, as in "has never | agreed to | consider | a visit", back to where its clause
starts; a few words after it belong to it too: "the visit | was called off".
"""

from collections.abc import Sequence
from functools import reduce
from operator import or_

from newscorpus.analysis.clause_state import INFINITIVE_CLAUSE, PARTICIPLE_CLAUSE
from newscorpus.analysis.clause_state import RELATIVE as RELATIVE_CLAUSE
from newscorpus.analysis.structure import NO_TENSE, PAST
from newscorpus.events.chain_weeds import WEEDS, WEEDS_BEHIND, leads_to_a_thing, weeded
from newscorpus.events.clause_bits import (
    ARTICLES,
    DOUBTED,
    ENDS_CLAUSE,
    GROUNDED,
    GROUNDS,
    HYPOTHETICAL,
    INVERTED,
    JOINING,
    MODALS,
    NEGATION,
    PARTITIVE,
    PAST_AUXILIARY,
    POSSIBLE,
    PRESENT_AUXILIARY,
    PREVENTS,
    PROOF,
    PUT,
    RELATIVE,
    REPORTS,
    RETOLD,
    SETTLED,
    TELLING,
    TEMPORAL,
    TO,
    UNDONE,
    UNDONE_OFF,
    WANTED,
)
from newscorpus.events.sentence_words import ADVERB_ENDING, PAST_ENDING, SentenceWords, is_gerund
from newscorpus.lexicon.inflection import base_forms
from newscorpus.text.fast_frozen import fast_frozen

__all__ = ("Chain", "chain_before", "is_if_so", "shared_start", "undoes")

_REACH = 9
_BEHIND = 6
_MAIN_CLAUSE = 14
"""How many words before "when it lands" are searched for what the main clause says."""

_ASKED, _LAST_GAPS = "?", 2
"""The mark of a question, and the gaps of which one ends a sentence: at the end of a text a line end follows it."""

_LINKS = frozenset({"be", "been", "being", "have", "also", "not", "then", "get"})


@fast_frozen(eq=False)
class Chain:
    """The words before a trigger, the nearest first, back to where its clause starts, and a few after it."""

    words: list[str]
    classes: list[int]
    """What each of the words can do in a clause: the bits of `newscorpus.events.clause_bits`."""
    all: int
    """All of these together."""
    around: int
    """The same with those after the trigger."""
    behind: list[str]
    behind_classes: list[int]
    next: int
    """The classes of the first word after the trigger; 0 where none follows."""
    trigger: str
    """The first word of the trigger, in lower case."""
    infinitive: int
    """Where the "to" of "to visit", "to be released" or "to meet and discuss" is; -1 without one."""
    is_inverted: bool
    """Whether it opens with an auxiliary before its subject: "Had the rebels | attacked", "Did they | attack?"."""
    main: int
    """What is above the clause: the classes of the one before "when" or "after", `DOUBTED` of "rumours that"; or 0."""

    def has(self, wanted: int, reach: int, start: int = 0) -> bool:
        """Whether one of the words from `start` up to `reach` is of one of the classes."""
        if self.all & wanted:
            for bits in self.classes[start:reach]:
                if bits & wanted:
                    return True
        return False


def chain_before(sentence: SentenceWords, first: int, last: int) -> Chain | None:
    """Read the chain before the words `first` to `last`; `None` where no word of it says anything."""
    if not sentence.all & TELLING:
        return None
    size, classes, breaks = sentence.size, sentence.bits, sentence.breaks
    start = first
    lowest = _furthest_back(sentence, first)
    everything = main = 0
    while start > lowest and not breaks[start - 1]:
        if classes[start - 1] & GROUNDS or _ends_grounds(sentence, start - 1):
            break
        start -= 1
        everything |= classes[start]
        if everything & ENDS_CLAUSE:
            main = _above(sentence, start, first)
            break
    stop, furthest = last + 1, min(last + 1 + _BEHIND, size)
    if undoes(sentence, first):
        furthest = stop  # "cancelled the march planned for Friday"
    around = everything | main
    while stop < furthest and not breaks[stop - 1]:
        around |= classes[stop]
        stop += 1
    if not around & TELLING:
        return None
    low, own, behind = sentence.low, classes[start:first], classes[last + 1 : stop]
    trigger = low[first] if first < size else ""
    left = everything
    for bit, is_thing in WEEDS:
        if left & bit:
            left = weeded(sentence, start, own, bit, is_thing)
    for bit, is_thing in WEEDS_BEHIND:
        if around & bit:
            weeded(sentence, last + 1, behind, bit, is_thing)
    if left != everything:
        everything, around = left, left | main | reduce(or_, behind, 0)
    own.reverse()
    words = low[start:first]
    words.reverse()
    infinitive = _infinitive(words, own, trigger) if everything & TO else -1
    next_ = behind[0] if behind else 0
    inverted = start == 0 and _is_inverted(sentence, own)
    return Chain(
        words, own, everything, around, low[last + 1 : stop], behind, next_, trigger, infinitive, inverted, main
    )


def undoes(sentence: SentenceWords, first: int) -> bool:
    """Return whether a verb calls something off: what is planned behind it is not what it tells."""
    bits = sentence.bits[first] if first < sentence.size else 0
    return bool(bits & UNDONE or (bits & PUT and sentence.has(UNDONE_OFF, first + 1, first + 2)))


def _is_inverted(sentence: SentenceWords, classes: Sequence[int]) -> bool:
    """Whether a sentence opens with its auxiliary: "Did they attack?"; `classes` run back to its first word."""
    opens = _AUXILIARIES if _is_asked(sentence) else INVERTED
    return len(classes) > 1 and bool(classes[-1] & opens)


_AUXILIARIES = PRESENT_AUXILIARY | PAST_AUXILIARY | MODALS


def _is_asked(sentence: SentenceWords) -> bool:
    """Whether a sentence ends with a question mark."""
    return any(gap.lstrip().startswith(_ASKED) for gap in sentence.gaps[-_LAST_GAPS:])


def _is_doubted(classes: Sequence[int], at: int) -> bool:
    """Whether what follows "that" after word `at` is in doubt or denied.

    "Rumours that", "rumours spread that", "falsely claimed that", "no evidence that", "not the case that".
    """
    one, two, three = (classes[k] if k >= 0 else 0 for k in (at, at - 1, at - 2))
    if (one | two) & DOUBTED:
        return True
    return bool(one & PROOF and (two & NEGATION or (two & ARTICLES and three & NEGATION)))


def _is_past(sentence: SentenceWords, first: int) -> bool:
    """Whether word `first` is the verb of a clause in the past: "will visit after rebels killed a mayor"."""
    clause = sentence.clause_at(first)
    return clause is not None and clause.tense == PAST


def _furthest_back(sentence: SentenceWords, first: int) -> int:
    """Return the first word that a chain before word `first` may have."""
    lowest = first - _REACH if first > _REACH else 0
    if sentence.all & JOINING:
        lowest = max(lowest, _start_of_joined(sentence, first, lowest))
    if sentence.all & (RELATIVE | NEGATION | PREVENTS | POSSIBLE):
        lowest = max(lowest, _behind_subject(sentence, first))
    clause = sentence.clause_at(first) if lowest < first else None
    if clause is not None and clause.kind == RELATIVE_CLAUSE:
        opens = clause.start - sentence.first  # "will not lift the ban | it imposed", "the men, | neither of whom left"
        counted = opens > 1 and sentence.bits[opens - 1] & PARTITIVE
        lowest = max(lowest, opens - 2 if counted else opens)
    return lowest


def _above(sentence: SentenceWords, start: int, first: int) -> int:
    """Return the classes of what is above the clause that starts at word `start`; 0 where nothing says more of it."""
    classes = sentence.bits
    if start and sentence.low[start] == "that" and _is_open(sentence, start, first):
        return DOUBTED
    if not classes[start] & TEMPORAL or (classes[start] & SETTLED and _is_past(sentence, first)):
        return 0
    if start and classes[start - 1] & REPORTS:
        return 0  # "would not say when it opened"
    above = reduce(or_, classes[max(0, start - _MAIN_CLAUSE) : start], 0) & ~DOUBTED
    return above & ~HYPOTHETICAL if above & WANTED and not above & MODALS else above  # "got her wish when they left"


def _is_open(sentence: SentenceWords, start: int, first: int) -> bool:
    """Whether a clause with "that" at word `start` is in doubt or denied.

    "Rumours that", "Is it true that …?", "reports that … were false".
    """
    classes = sentence.bits
    if _is_doubted(classes, start - 1) or (classes[0] & _AUXILIARIES and _is_asked(sentence)):
        return True
    return bool(classes[start - 1] & RETOLD) and any(bits & DOUBTED for bits in classes[first + 1 :])


def _start_of_joined(sentence: SentenceWords, first: int, lowest: int) -> int:
    """Return where a finite verb starts that is joined to one before: "denied it and | blamed them", "and | has left".

    In "has met and seen them" the second verb shares the auxiliary, and all that comes before it.
    """
    for bits in sentence.bits[lowest:first]:
        if bits & JOINING:
            break
    else:
        return 0
    found = sentence.parsed
    clause = found.clause_at(sentence.first + first)
    if clause is None or clause.tense == NO_TENSE:
        return 0
    if clause.joined < 0:
        start = clause.start - sentence.first
        return start if clause.tense == PAST and start > lowest and sentence.bits[start - 1] & JOINING else 0
    before = found.clauses[clause.joined]
    is_bare = clause.first == clause.last and (before.first < before.last or clause.tense != PAST)
    return 0 if is_bare else clause.start - sentence.first


def _behind_subject(sentence: SentenceWords, first: int) -> int:
    """Return where a verb starts behind a clause that says more of its subject: "rebels who did not talk | attacked".

    Such a clause may also be a participle's: "gunmen suspected to be herders | invaded".
    """
    found = sentence.parsed
    clause = found.clause_at(sentence.first + first)
    if clause is None or clause.subject is None or clause.subject.last + 1 >= clause.first:
        return 0
    if sentence.has(NEGATION, clause.subject.first - sentence.first, clause.subject.last - sentence.first + 1):
        return 0  # "no men held in May were hurt"
    between = any(c.kind in _OF_NOUN for c in found.clauses_between(clause.subject.last + 1, clause.first))
    return clause.first - sentence.first if between else 0


_OF_NOUN = frozenset({RELATIVE_CLAUSE, PARTICIPLE_CLAUSE})


def _ends_grounds(sentence: SentenceWords, at: int) -> bool:
    """Whether word `at` is the end of "due to", "owing to" or "because of": what follows has happened."""
    if not at or not sentence.bits[at - 1] & GROUNDED:
        return False
    bits = sentence.bits[at]
    return bool(bits & PARTITIVE) or (bool(bits & TO) and leads_to_a_thing(sentence, at))


def _infinitive(words: Sequence[str], classes: Sequence[int], trigger: str) -> int:
    """Find the "to" that the trigger depends on, past auxiliaries and adverbs; "and" takes it from the verb before."""
    if is_gerund(trigger) and words[0] != "be":
        return -1
    link = ""
    for at, link in enumerate(words):
        if classes[at] & TO:
            return at
        if link not in _LINKS and not link.endswith(ADVERB_ENDING):
            break
    joined = link in {"and", "or"} and not trigger.endswith(_NOT_BASE) and not is_gerund(trigger)
    return next(at for at, bits in enumerate(classes) if bits & TO) if joined else -1


def shared_start(sentence: SentenceWords, first: int) -> int:
    """Return the word after the auxiliary or "to" that a verb shares with one before it; else -1.

    In "will land and meet the king", `meet` is no more asserted than `land` is. The same goes for "will resign and be
    replaced" and "claims to have met and armed them".
    """
    if not _NEAREST <= first < sentence.size:
        return -1
    is_passive = sentence.low[first - 1] == _BARE_BE
    is_listed = sentence.gaps[first - 1] == ", " and _is_in_list(sentence, first)
    if not is_listed and not sentence.bits[first - 1 - is_passive] & JOINING:
        return -1
    if not is_passive and not _is_base(sentence, first) and not _is_perfect_infinitive(sentence, first):
        return -1
    for at in range(first - _NEAREST, max(-1, first - _SHARED), -1):
        bits = sentence.bits[at]
        if bits & MODALS or (bits & TO and not leads_to_a_thing(sentence, at)):
            return at + 1
        if bits & ENDS_CLAUSE:
            return -1
    return -1


def _is_in_list(sentence: SentenceWords, first: int) -> bool:
    """Whether a verb behind a comma goes on with others: "Firm to cut jobs, close mill"; also in sentences."""
    if not sentence.is_full:
        return True
    clause = sentence.clause_at(first)
    return clause is not None and clause.joined >= 0 and clause.first == clause.last


def is_if_so(sentence: SentenceWords, first: int) -> bool:
    """Return whether a participle behind "if" opens the sentence: "If convicted, she faces ten years in prison"."""
    if (
        not sentence.all & HYPOTHETICAL
        or not sentence.bits[0] & HYPOTHETICAL
        or True not in sentence.breaks[1 : min(first, _IF)]
    ):
        return False
    return (clause := sentence.clause_at(1)) is not None and clause.subject is None


_IF = 6
"""How many words "if found guilty of it" has at most."""


def _is_base(sentence: SentenceWords, first: int) -> bool:
    """Whether a verb may be in its base form."""
    word = sentence.low[first]
    is_other = word.endswith(_NOT_BASE) or is_gerund(word)
    return not is_other and word not in base_forms(sentence.lists.reading.lexicon)


def _is_perfect_infinitive(sentence: SentenceWords, first: int) -> bool:
    """Whether a verb goes on with a perfect infinitive: "to have met and armed them"."""
    found = sentence.parsed
    clause = found.clause_at(sentence.first + first)
    if clause is None or clause.kind != INFINITIVE_CLAUSE or clause.governor < 0:
        return False
    return found.clauses[clause.governor].kind == INFINITIVE_CLAUSE and found.clauses[clause.governor].perfect


_BARE_BE = "be"

_NEAREST, _SHARED = 3, 24
"""How many words before a verb the auxiliary that it shares may come, at least and at most."""

_NOT_BASE = (PAST_ENDING, "s")
