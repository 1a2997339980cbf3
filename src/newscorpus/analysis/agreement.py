"""Whether a noun group and a verb agree in number.

English verbs show number in the present tense only, and barely: the third person singular ends in -s, every other
person has the base form. A body may take either ("the council say"), so number alone never rules a subject out. But
where two noun groups compete for a verb, the one that agrees is its subject: in "men who know the judge say", it is
not the judge who speaks.

The letter of its head tells whether a noun group is one thing, several, or either (pronouns, numbers, joined groups).
"""

from newscorpus.analysis.clause_state import NONE, ClauseState
from newscorpus.analysis.groups import NOUN

__all__ = ("agrees_better",)

_ONE, _SEVERAL = frozenset("NMz"), frozenset("Sq")


def agrees_better(state: ClauseState, far: int, near: int, j: int) -> bool:
    """Whether the verb `j` agrees with the noun group `far`, and not with `near`, which comes right before it."""
    if far == NONE or near == NONE or _is_joined(state, near):
        return False
    form = state.opening(j)
    if form == "V":
        return state.head(near) in _ONE and (state.head(far) in _SEVERAL or _is_joined(state, far))
    return form == "Z" and state.head(near) in _SEVERAL and state.head(far) in _ONE and not _is_joined(state, far)


def _is_joined(state: ClauseState, noun: int) -> bool:
    """Whether a noun group is joined to another: Roe and Doe."""
    return (state.letters[noun + 1] == "c" and state.kinds[noun + 2] == NOUN) or (
        state.letters[noun - 1] == "c" and state.kinds[noun - 2] == NOUN
    )
