"""Participles, -ing forms and infinitives, and base forms that look finite: let him go, promised to stay and fight.

A verb that isn't finite never fills the clause around it. It makes a small clause, governed by the verb before it, and
takes the objects from there on; where the clause around still waits for its verb ("to win takes time"), the small one
gets a frame of its own.

A base form looks like a present tense. It is an infinitive behind a verb that takes a bare one and its object ("let
him go"), and behind a coordinator that goes on with an infinitive ("promised to stay and fight"). Likewise a
form in -ed may go on with a perfect ("is said to have met rebels and armed them").
"""

from newscorpus.analysis.clause_frames import (
    has_unclaimed_subject,
    joined_subject,
    new_clause,
    open_frame,
    waiting_depth,
)
from newscorpus.analysis.clause_nouns import take_relative
from newscorpus.analysis.clause_state import (
    ADVERBIAL,
    COMPLEMENT,
    INFINITIVE_CLAUSE,
    NONE,
    PARTICIPLE_CLAUSE,
    ClauseState,
    FoundClause,
    Frame,
)
from newscorpus.analysis.due_verbs import clauses_due, verbs_left
from newscorpus.analysis.verb_frames import BARE, CLAUSE, SAY

__all__ = ("is_bare", "is_joined_infinitive", "is_subjunctive", "take_non_finite")


def take_non_finite(state: ClauseState, j: int, kind: int) -> None:
    """Add a participle, an -ing form or an infinitive; it takes the objects from here on."""
    frame = state.stack[-1]
    if kind == INFINITIVE_CLAUSE and frame.latest != NONE:
        last = state.found[frame.latest]
        if last.group != j - 1 and (state.is_expletive(last) or state.is_judged(last, j - 1)):
            kind = COMPLEMENT  # it takes time to win, it makes sense to win; but: it seems to work
    asked = kind == INFINITIVE_CLAUSE and frame.verb == NONE and frame.relative == j - 1 != NONE
    if asked and frame.kind in (COMPLEMENT, ADVERBIAL):  # knows what to say; what to say is unclear
        frame.verb = len(state.found)
        kind, governor = frame.kind if frame.kind == COMPLEMENT else kind, frame.governor
    elif (
        frame.verb == NONE
        or joined_subject(state, frame) != NONE
        or (kind == PARTICIPLE_CLAUSE and _is_said_of_subject(state, frame, j))
    ):
        open_frame(state, kind, frame.latest, j)
        frame, governor = state.stack[-1], state.stack[-1].governor
        frame.verb = len(state.found)
    else:
        governor = frame.latest
        frame.fresh = frame.last = frame.mark = NONE
        if state.letters[j - 1] != "p" and not (kind == PARTICIPLE_CLAUSE and _parts_subject(state, frame, j)):
            frame.conjunction = NONE
    clause = new_clause(state, j, kind, governor, finite=False)
    if asked and state.letters[j - 1] == "a" and not clause.passive:
        clause.object = clause.relative = j - 1
    if kind == INFINITIVE_CLAUSE:
        take_relative(state, clause, j)
    frame.latest = len(state.found) - 1


def _is_said_of_subject(state: ClauseState, frame: Frame, j: int) -> bool:
    """Whether a participle belongs to a noun that may yet be a subject: said men holding it left, hopes of it left."""
    behind = j - 1
    if state.letters[behind] == "p" and state.ahead[j] != NONE:
        behind -= 1  # said hopes of finding it faded
    return frame.fresh == behind and has_unclaimed_subject(state, frame)


def _parts_subject(state: ClauseState, frame: Frame, j: int) -> bool:
    """Whether a participle between commas parts a joined verb from its subject: and Roe, hurt by it, left."""
    if frame.conjunction == NONE or state.letters[j - 1] != ",":
        return False
    return frame.conjunction < state.noun_behind(frame.conjunction) < j


def is_subjunctive(state: ClauseState) -> bool:
    """Whether "be" is the finite verb of a clause with "that": suggested that it be closed."""
    frame = state.stack[-1]
    waits = frame.kind == COMPLEMENT and frame.verb == NONE and frame.subject != NONE
    return waits and state.letters[frame.opener] == "k"


def is_bare(state: ClauseState, frame: Frame, j: int, last: FoundClause) -> bool:
    """Whether a base form is an infinitive: let him go."""
    fresh = frame.fresh
    if last.bits & BARE and last.group == j - 1 and state.opening(j) == "V":
        return True  # who helped find him
    if (
        fresh == NONE
        or not fresh == last.object == frame.last
        or frame.conjunction != NONE
        or state.opening(j) not in "VHB"
    ):
        return False
    head = state.head(fresh)
    if last.bits & BARE:
        # but: make sure you have it; those who saw the man say it rained
        settled = head == "o" or (head == "S" and last.bits & CLAUSE)  # those who heard the men say it rained
        return state.letters[fresh - 1] != "J" and (bool(settled) or not _is_due_report(state, j))
    if waiting_depth(state, j):
        return False  # those who like him say
    return head == "o" or (head in "NM" and state.opening(j) == "V" and not last.bits & CLAUSE)


def _is_due_report(state: ClauseState, j: int) -> bool:
    """Whether a clause around waits for a verb of saying, as no other is left: those who saw the man say it rained."""
    if not state.bits(state.verb_token(j)) & SAY or not waiting_depth(state, j):
        return False
    return verbs_left(state, j, verb=j) < clauses_due(state)


def is_joined_infinitive(state: ClauseState, frame: Frame, j: int, last: FoundClause) -> bool:
    """Whether a base form goes on with the infinitive in front: he promised to stay and fight."""
    if frame.conjunction == NONE or last.finite or last.kind != INFINITIVE_CLAUSE or state.opening(j) not in "VHB":
        return False
    if state.noun_behind(frame.conjunction) != NONE or frame.verb == NONE:
        return False
    return state.codes[state.found[frame.verb].group_start] != "V"
