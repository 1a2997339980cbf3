"""Which clause a verb without a subject of its own goes on with: the nearest one, or one around it.

Behind a coordinator a verb mostly goes on with the clause right before it ("said he left and sang"). Three things show
that it is one further out. The nearest clause has no finite verb ("saw him running and called the police"). The verb
does not agree with the nearest subject, but with one around it ("men say Roe lied and want him out"). Or its form is
that of a verb further out, and not of the nearest ("they say it fell, and warn us").

A comma before the coordinator points outwards as well, since a short clause is joined without one.
"""

from newscorpus.analysis.agreement import agrees_better
from newscorpus.analysis.clause_frames import end_frames
from newscorpus.analysis.clause_state import COMPLEMENT, MAIN, NONE, RELATIVE, ClauseState, Frame
from newscorpus.analysis.verb_frames import CLAUSE

__all__ = ("frame_of_same_form", "frame_with_finite", "reporting_frame")

_DEEP = 10  # how many frames are searched for the clause that goes on

_PAST, _MODAL, _HAVE = "A", "m", "H"
_FORMS = {"V": "V", "Z": "Z", "D": _PAST, "A": _PAST}
"""The form that the first letter of a finite verb shows, base, third person or past; auxiliaries show none."""


def frame_with_finite(state: ClauseState, frame: Frame, j: int) -> Frame:
    """Return the clause around a participle or an infinitive, which a finite verb continues; else the given one."""
    around = state.stack[-2] if len(state.stack) > 1 else frame
    if around.verb == NONE or frame.bracket:
        return frame
    conjunction = frame.conjunction
    end_frames(state, len(state.stack) - 1, state.starts[j])
    around.conjunction, around.fresh = conjunction, NONE
    return around


def reporting_frame(state: ClauseState, frame: Frame, j: int) -> Frame:
    """Return the frame whose verb goes on after a coordinator: said that he knew it, and left."""
    if (like := _frame_that_agrees(state, frame, j) or frame_of_same_form(state, frame, j)) is not None:
        return like
    if not _has_comma(state, frame):
        return frame
    if frame.kind == RELATIVE and state.letters[frame.opener - 1] == ",":
        around = state.stack[-2]  # met Roe, who sang, and left
        return around if around.verb != NONE and around.kind == MAIN else frame
    that = False
    for around in reversed(state.stack[-_DEEP:]):
        if around.kind == MAIN and around.verb != NONE:
            return around if that and state.found[around.verb].bits & CLAUSE else frame
        if around.bracket or around.verb == NONE:
            break
        that = that or state.letters[around.opener] == "k"
    return frame


def _frame_that_agrees(state: ClauseState, frame: Frame, j: int) -> Frame | None:
    """The clause around that a verb agrees with, when the nearest differs: men say Roe lied and want him out."""
    near = state.found[frame.verb].subject
    for around in reversed(state.stack[-_DEEP:-1]):
        if around.bracket or around.verb == NONE:
            return None
        if agrees_better(state, state.found[around.verb].subject, near, j):
            return around
    return None


def frame_of_same_form(state: ClauseState, frame: Frame, j: int) -> Frame | None:
    """Return the clause around that has the form of a verb, when the nearest has not: they say it fell, and warn us.

    Between two tenses that takes a comma; between two persons it does not (cut it where it ends and cap both ends), nor
    between a past and a modal that it reported: said its head would resign and issued a warning.
    """
    form = _FORMS.get(state.opening(j))
    last = state.found[frame.verb]
    modal = state.codes[last.group_start : last.verb]
    if form == _PAST and last.kind == COMPLEMENT and modal.startswith(_MODAL) and _HAVE not in modal:
        around = state.stack[-2]
        is_past = around.verb != NONE and _FORMS.get(state.codes[state.found[around.verb].group_start]) == _PAST
        return around if is_past and not around.bracket else None
    nearest = _FORMS.get(state.codes[last.group_start])
    if nearest is None and form == "V" and last.subject != NONE and state.head(last.subject) in ("N", "z"):
        nearest = "Z"  # is
    if form is None or nearest in (None, form) or (_PAST in (form, nearest) and not _has_comma(state, frame)):
        return None
    for around in reversed(state.stack[-_DEEP:-1]):
        if around.bracket or around.verb == NONE:
            return None
        if _FORMS.get(state.codes[state.found[around.verb].group_start]) == form:
            return around
    return None


def _has_comma(state: ClauseState, frame: Frame) -> bool:
    """Whether a comma comes before the coordinator."""
    return state.letters[frame.conjunction - 1] == ","
