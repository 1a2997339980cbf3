"""What a comma or a dash ends, and what it sets off.

A comma ends the stretch of noun groups before it, and a participle or an infinitive in front of its subject ("having
left, Roe said"). It also ends the clauses in front where the subject of the main clause follows: "when it rained, the
man she met left".

A noun group behind the comma is that subject unless it belongs to a noun before it, as an apposition ("when he left
Rome, his home, he wept") or as part of a list. The next commas show which: an apposition or a list has a comma or a
coordinator behind it, not a verb.
"""

from newscorpus.analysis.clause_frames import end_frames
from newscorpus.analysis.clause_nouns import two_report
from newscorpus.analysis.clause_state import INFINITIVE_CLAUSE, NONE, PARTICIPLE_CLAUSE, ClauseState, Frame
from newscorpus.analysis.groups import FINITE, NOUN, PARTICIPLE
from newscorpus.analysis.parted_verbs import close_aside, open_aside

__all__ = ("take_comma",)

_DEEP = 10
"""How many frames are searched for one that waits for its subject."""
_NEAR = 12
"""How many groups an aside may have."""
_ASIDES = 2
"""How many commas an aside about a subject may have: Roe, 71, left."""
_VERBAL = frozenset((FINITE, PARTICIPLE))
"""What may be the verb of the word before it."""


def take_comma(state: ClauseState, j: int) -> None:
    """Take a comma or a dash."""
    if j == state.aside_end:
        close_aside(state, j)
        return
    if state.found and open_aside(state, j):
        return
    stack = state.stack
    frame = stack[-1]
    while (
        frame.kind in (PARTICIPLE_CLAUSE, INFINITIVE_CLAUSE)
        and not frame.bracket
        and len(stack) > 1
        and stack[-2].verb == NONE
    ):
        state.popped = frame
        end_frames(state, len(stack) - 1, state.starts[j])
        frame = stack[-1]
    if len(stack) > 1 and (depth := _front_depth(state, j)):
        end_frames(state, depth, state.starts[j])
        frame = stack[-1]
    frame.closing = frame.verb == NONE and NONE < frame.subject < frame.mark
    frame.mark = j
    if frame.verb == NONE and _is_list(state, frame, j):
        frame.listed = True
    frame.segment = frame.fresh
    frame.fresh = frame.last = NONE


def _front_depth(state: ClauseState, j: int) -> int:
    """How many frames are left when a comma ends the clauses in front, since a subject follows; 0 for others.

    Asked if it rained, Roe, 71, laughed; but: when he left Rome, his home, he wept.
    """
    if state.stack[-1].verb == NONE:
        return 0
    k = j + 2 if state.letters[j + 1] == "R" else j + 1
    if not state.is_noun(k) or (state.is_time(k) and state.kinds[k + 1] != FINITE):
        return 0
    stack = state.stack
    for depth in range(len(stack) - 1, max(0, len(stack) - _DEEP), -1):
        around = stack[depth - 1]
        if stack[depth].verb == NONE or stack[depth].bracket:
            return 0
        if around.verb == NONE:
            free = around.subject == NONE and around.relative == NONE
            return depth if free and not (state.kinds[j - 1] == NOUN and _goes_with_noun(state, k)) else 0
    return 0


def _goes_with_noun(state: ClauseState, k: int) -> bool:
    """Whether a noun group after a noun and a comma belongs to that noun: he left Rome, his home, and."""
    end = min(k + _NEAR, state.size)
    for _ in range(_ASIDES):
        while k < end and state.letters[k] != "," and state.kinds[k] not in _VERBAL:
            k += 1
        if k >= end or state.letters[k] != ",":
            return False
        k += 1
        if not state.is_noun(k):
            break
    return state.kinds[k] != FINITE and not (state.kinds[k] == PARTICIPLE and state.opening(k) == "A")


def _is_list(state: ClauseState, frame: Frame, j: int) -> bool:
    """Whether noun groups follow, the last of them after a coordinator: Roe, Doe and Poe; men of Oman, Chad and Peru.

    Behind a phrase of the subject two that report are no list: a blast in the mill, police and guards say.
    """
    first = frame.fresh
    is_in_phrase = first == frame.subject != NONE and state.phrases_between(first, j) and not two_report(state, j + 1)
    if not state.is_noun(j + 1) or not (first == j - 1 or is_in_phrase):
        return False
    k = j + 2
    while k < j + 20 and state.letters[k] in (",", "c"):
        if state.letters[k] == "c":
            return True
        if not state.is_noun(k + 1) and state.letters[k + 1] != "c":
            return False
        k += 2 if state.is_noun(k + 1) else 1
    return False
