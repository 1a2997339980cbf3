"""Open frames, and which of them waits for its verb."""

from newscorpus.analysis.clause_frames import attach, end_frames, open_frame, waiting_depth
from newscorpus.analysis.clause_state import COMPLEMENT, MAIN, NONE, ClauseState
from newscorpus.analysis.codes import Coded
from newscorpus.analysis.groups import find_groups, group_pattern
from newscorpus.lexicon import load_lexicon


def state_of(codes: str) -> ClauseState:
    groups = find_groups(codes, group_pattern(load_lexicon("en")))
    return ClauseState(Coded(codes, list(range(len(codes) + 1))), groups, ["word"] * len(codes), {})


def test_a_frame_with_a_subject_and_no_verb_waits():
    state = state_of("dNkdN")  # the claim that the mayor
    state.stack[0].subject = 0
    assert waiting_depth(state, 1) == 0  # nothing is above it
    open_frame(state, COMPLEMENT, NONE, 1)
    assert waiting_depth(state, 3) == 1


def test_a_verb_fills_its_frame_and_starts_the_clause_with_its_opener():
    state = state_of("kdNV")  # that the mayor lies
    frame = open_frame(state, COMPLEMENT, NONE, 0)
    clause = attach(state, frame, 2, frame.kind, frame.governor, 1)
    assert (clause.start, clause.subject, frame.verb) == (0, 1, 0)


def test_closed_frames_end_their_clauses():
    state = state_of("dNVdN")
    attach(state, state.stack[0], 1, MAIN, NONE, 0)
    end_frames(state, 0, 5)
    assert (state.stack, state.found[0].end) == ([], 5)
