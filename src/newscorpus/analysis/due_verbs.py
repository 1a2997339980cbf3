"""How many clauses still need a verb, and how many verbs are left for them.

Each clause with a subject needs a finite verb, and each finite verb belongs to one clause. Counting both settles a word
that may or may not be a finite verb: in "men who died when the rig burned say", two clauses wait at "burned" and only
"say" follows, so "burned" is a past tense; in "sailors lost when the rig sank had", "had" is left for the sailors, so
"lost" is a participle.

Not every verb that follows is free for the clauses already open. After a verb that takes a clause, a noun group and its
verb open another one ("say the report is"), and a subordinator takes the next verb for its own clause. Nothing behind a
mark, a coordinator or a relative word is counted.
"""

from newscorpus.analysis.clause_state import NONE, OPENING, ClauseState
from newscorpus.analysis.groups import FINITE, NOUN, PARTICIPLE
from newscorpus.analysis.verb_frames import CLAUSE

__all__ = ("clauses_due", "verbs_left")

_DEEP = 10  # how many frames are searched for clauses that wait for a verb
_FAR = 16  # how many groups ahead are searched for their verbs
_ENDS = frozenset(",;:-“”()!kwac")


def clauses_due(state: ClauseState) -> int:
    """How many open clauses have a subject and no verb, within the same quotation marks or brackets."""
    count = 0
    for frame in reversed(state.stack[-_DEEP:]):
        count += frame.verb == NONE and frame.subject != NONE
        if frame.bracket:
            break
    return count


def verbs_left(state: ClauseState, j: int, verb: int = NONE) -> int:
    """How many verbs between the group `j` and the next mark are left for clauses that are open there.

    Args:
        state: the walk.
        j: the group to start behind.
        verb: the group of a verb that may take a clause there.
    """
    left, own = 0, False
    for i in range(j + 1, min(j + _FAR, state.size)):
        letter = state.letters[i]
        if letter in OPENING:
            left, verb = left - 1, NONE
        elif letter in _ENDS:
            break
        elif state.kinds[i] == FINITE or (state.kinds[i] == PARTICIPLE and state.opening(i) == "A"):
            left, verb, own = left + (not own), i, False
        elif state.kinds[i] == NOUN and verb != NONE and not own and _may_have_own_verb(state, i):
            own = state.opening(i) == "s" or bool(state.bits(state.verb_token(verb)) & CLAUSE)
    return left


def _may_have_own_verb(state: ClauseState, i: int) -> bool:
    """Whether a noun group may be a subject: not in a phrase, not the second of two, not a time."""
    return state.letters[i - 1] not in ("p", "c") and not state.is_time(i)
