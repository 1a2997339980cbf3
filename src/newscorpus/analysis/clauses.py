"""Clauses: which noun group is the subject of which verb, and which clause lies in which.

One walk over the groups of a sentence keeps a stack of open frames. A frame is a clause that still takes words: it
knows its first noun group without a preposition (its subject, as long as nothing better comes), its verbs, and the
noun groups since the last verb or mark. Words that open a clause push a frame: "that", relative and question words,
subordinators before a noun group and a verb, quotation marks, brackets. A finite verb is what decides: it fills a
frame that waits for one; else it joins the last verb (after "and"), opens the complement of a verb that takes one
("said the road was closed") or a relative clause without a pronoun ("the clock he made"), or, when the frame has its
verb already, belongs to the clause around it, and the frame is over.

A clause has one subject. It is the first noun group without a preposition, since what precedes a verb in English is
its subject and what belongs to it; a comma may set off something that is not part of it ("In May, Roe said"), so the
group of the last stretch between commas wins when the verb follows it directly, unless a comma comes right before the
verb ("Roe, the mayor, said") or the stretches are a list ("Roe, Doe and Poe said"). After a comma or "and" without a
noun group of its own, a verb shares the subject of the verb before.
"""

from newscorpus.analysis.clause_frames import end_frames, waiting_depth
from newscorpus.analysis.clause_marks import TAKEN, take_mark
from newscorpus.analysis.clause_nouns import share_objects, take_noun
from newscorpus.analysis.clause_state import (
    COMPLEMENT,
    INFINITIVE_CLAUSE,
    MAIN,
    NONE,
    OPENING,
    PARTICIPLE_CLAUSE,
    ClauseState,
    FoundClause,
)
from newscorpus.analysis.clause_subjects import reported_before_aside
from newscorpus.analysis.finite_verbs import take_finite
from newscorpus.analysis.groups import ADVERBS, FINITE, INFINITIVE, ING, NOUN, OTHER, PARTICIPLE
from newscorpus.analysis.non_finite_verbs import is_subjunctive, take_non_finite
from newscorpus.analysis.parted_verbs import PARTED, join_behind_aside, join_behind_phrase, take_verb, takes_verb
from newscorpus.analysis.participles import is_done_by, is_elliptical, is_past

__all__ = ("find_clauses_of",)

_BEFORE_INVERTED = frozenset(("a", "v", "c", ",", "“", "-", ":", ";", "!", "k", "("))
"""What can be in front of them."""

_QUESTIONS = frozenset(("a", "v", "w"))  # what can be in front of a noun there


def find_clauses_of(state: ClauseState) -> list[FoundClause]:
    """Return the clauses of a sentence in the order in which their verbs were met."""
    kinds, letters, codes, found, starts = state.kinds, state.letters, state.codes, state.found, state.starts
    for j in range(state.size):
        kind = kinds[j]
        if kind == NOUN:
            take_noun(state, j)
        elif kind == OTHER:
            if letters[j] in TAKEN:
                take_mark(state, j, letters[j])
        elif not (
            join_behind_aside(state, j)
            if state.parted_clause != NONE and j - 1 == state.aside_end
            else kinds[j - 1] == NOUN
            and found
            and codes[found[-1].verb] in PARTED
            and (_join_inverted(state, j) or join_behind_phrase(state, j))
        ):
            if kind == FINITE or (kind == INFINITIVE and codes[starts[j]] == "B" and is_subjunctive(state)):
                take_finite(state, j)
            elif kind == PARTICIPLE:
                _participle(state, j)
            else:
                take_non_finite(state, j, PARTICIPLE_CLAUSE if kind == ING else INFINITIVE_CLAUSE)
    end_frames(state, 0, len(state.codes))
    share_objects(state)
    return found


def _participle(state: ClauseState, j: int) -> None:
    """Find the clause of a form in -ed, or of a participle."""
    frame = state.stack[-1]
    waits = waiting_depth(state, j)
    if state.opening(j) == "A" and is_past(
        state, frame, j, waiting=bool(waits or (state.letters[j - 1] == "," and reported_before_aside(state, j)))
    ):
        aside = NONE < frame.subject < frame.mark == j - 1 and not frame.closing
        if frame.verb == NONE and (aside or (frame.subject == j - 1 and is_done_by(state, j))):
            state.unfilled.append(frame)  # Roe, jailed in May, backs it; men backed by Roe claim it
        take_finite(state, j)
    elif not waits and is_elliptical(state, frame, j):
        state.unfilled.append(frame)
        take_finite(state, j)
        state.found[-1].passive = True
    else:
        take_non_finite(state, j, PARTICIPLE_CLAUSE)


def _join_inverted(state: ClauseState, j: int) -> bool:
    """Join a verb with its auxiliary, when their subject is between them: did he say."""
    clause = state.found[-1]
    if clause.group != j - 2 or state.kinds[j - 2] != FINITE:
        return False
    if not takes_verb(state, clause, j):
        return False
    asked = j - 3
    noun = state.kinds[asked] == NOUN and state.letters[asked - 1] in _QUESTIONS  # which car did they take
    before = "a" if noun else state.letters[asked]
    inverted = not state.kinds[asked] or before in _BEFORE_INVERTED or (before == "w" and j == 3)
    if not inverted and not (state.letters[0] in OPENING and state.starts[0]):
        return False  # but: only when it rained did they leave
    clause.subject = j - 1
    clause.object = asked if noun else clause.relative if before in ("a", "w") else NONE
    take_verb(state, clause, j)
    if len(state.stack) > 1 and state.stack[-1].opener == asked:
        _take_question(state, clause)
    start = clause.group_start
    while start and state.codes[start - 1] in ADVERBS:
        start -= 1  # never before had they won
    clause.negated = clause.negated or "n" in state.codes[start : clause.group_end]
    return True


def _take_question(state: ClauseState, clause: FoundClause) -> None:
    """Let a question with its question word in front be the clause around it: what do you think happens."""
    around, frame = state.stack[-2:]
    if (
        around.verb != NONE
        or around.subject != NONE
        or around.relative != NONE
        or around.kind not in (MAIN, COMPLEMENT)
    ):
        return
    clause.kind, clause.governor = around.kind, around.governor
    around.verb, around.latest, around.relative = frame.verb, frame.latest, frame.relative
    around.conjunction = around.mark = around.fresh = around.last = NONE
    state.stack.pop()
