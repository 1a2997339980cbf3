"""Subordinate clauses: whether a word such as "after", "because" or "if" opens one here, and what it belongs to.

Many of these words are prepositions, too ("after lunch"), so a verb must follow: right behind a noun group, or behind
what is set off by commas ("after the mayor, a farmer, left"). Two noun groups side by side show that the first one is
in a phrase ("after lunch he left").

Most subordinate clauses are adverbial. Behind a verb or a noun of asking, one with "if" is what is asked; behind a verb
of saying, one that is followed by a clause opens what is said ("said if it rained, they would leave").
"""

from newscorpus.analysis.clause_frames import end_frames, open_frame
from newscorpus.analysis.clause_state import (
    ADVERBIAL,
    COMPLEMENT,
    NONE,
    PARTICIPLE_CLAUSE,
    ClauseState,
    FoundClause,
    Frame,
)
from newscorpus.analysis.groups import FINITE, PARTICIPLE
from newscorpus.analysis.verb_frames import AGENT, ASK, CLAUSE, COMPLEMENTIZER, CONJUNCTION, NAMED, QUESTION, SAY, TWO

__all__ = ("goes_on_behind_aside", "take_subordinator")

_NEAR = 12  # groups from a subordinator to its verb when commas set something off
_APPOSITION = 3  # groups from the first comma of an apposition to what follows it


def take_subordinator(state: ClauseState, frame: Frame, j: int) -> None:
    """Take a word that may open a subordinate clause."""
    if frame.latest != NONE and _asks_whether(state, state.found[frame.latest], j):
        open_frame(state, COMPLEMENT, frame.latest, j)
        return
    if not _verb_behind(state, j) or _has_bare_verb(state, j) or _is_lone_noun(state, j):
        state.plain.add(j)
        return
    stack = state.stack
    while (
        len(stack) > 1
        and frame.verb != NONE
        and not frame.bracket
        and frame.kind in (ADVERBIAL, PARTICIPLE_CLAUSE)
        and not (frame.opener == 0 and state.letters[0] == "a")  # what began as a joke ended badly
    ):
        end_frames(state, len(stack) - 1, state.starts[j])
        frame = stack[-1]
    if frame.latest != NONE and _is_reported_condition(state, state.found[frame.latest], j):
        open_frame(state, COMPLEMENT, frame.latest, j)
    open_frame(state, ADVERBIAL, frame.latest, j)


def _is_reported_condition(state: ClauseState, last: FoundClause, j: int) -> bool:
    """Whether a clause in front of what is said follows its verb: said if it rained, they would leave."""
    says = last.group == j - 1 and last.bits & SAY and last.bits & CLAUSE
    return bool(says) and goes_on_behind_aside(state, j)


def _asks_whether(state: ClauseState, last: FoundClause, j: int) -> bool:
    """Whether a subordinator opens an indirect question: asked if it rained, was not sure if it rained."""
    if not state.bits(state.starts[j]) & COMPLEMENTIZER:
        return False
    unsure = state.letters[j - 1] == "J" and bool(state.bits(state.starts[j - 1]) & QUESTION)
    if last.object == j - 1 and last.bits & TWO and last.bits & (ASK | SAY):
        return not goes_on_behind_aside(state, j)  # asked him if it rained
    return unsure or (last.group == j - 1 and bool(last.bits & ASK))


def _has_bare_verb(state: ClauseState, j: int) -> bool:
    """Whether a verb without a subject follows a subordinator: as is, as promised; but: though recalled him."""
    kind = state.kinds[j + 1]
    return kind == FINITE or (kind == PARTICIPLE and not state.is_noun(j + 2))


def _verb_behind(state: ClauseState, j: int) -> bool:
    """Whether a verb follows a subordinator, after one noun group or two that are joined, also in a phrase.

    After men from Oman and Chad left; but: after talks in Oman and the men left.
    """
    if state.ahead[j] != NONE or _behind_aside(state, j) or _behind_relative(state, j):
        return True
    if not state.is_noun(j + 1):
        return False
    joint = state.after_phrases(j + 2)
    if state.letters[joint] == ",":
        return _behind_list(state, j, joint)
    other = joint + 1
    if state.letters[joint] != "c" or not state.is_noun(other) or state.ahead[other] == NONE:
        return False
    are_names = state.is_noun(joint - 1, letters="M") and state.is_noun(other, letters="M")
    is_sure = state.opening(other) == "y" or (are_names and state.head(j + 1) == "S")  # after the mayor and his aides
    return is_sure or joint == j + 2 or bool(state.bits(state.starts[j]) & CONJUNCTION)


def _behind_list(state: ClauseState, j: int, mark: int) -> bool:
    """Whether a verb follows a list with commas: ended after men, women and boys left.

    But: after lunch, Roe and Doe left; ended after a day, police and guards said.
    """
    if state.stack[-1].verb == NONE and not state.bits(state.starts[j]) & CONJUNCTION:
        return False
    last, end = NONE, min(j + _NEAR, state.size)
    while mark < end and state.letters[mark] == "," and state.is_noun(mark + 1):
        last, mark = mark + 1, state.after_phrases(mark + 2)
    if state.letters[mark] == "," and state.is_noun(last, letters="M") and not state.is_noun(j + 1, letters="M"):
        mark += 1
    verb = state.ahead[mark + 1] if last != NONE and state.letters[mark] == "c" and state.is_noun(mark + 1) else NONE
    return verb != NONE and not state.bits(state.verb_token(verb)) & SAY


def _behind_aside(state: ClauseState, j: int) -> bool:
    """Whether a verb follows after two commas: before men, angry at prices, broke in; after Roe, a judge, left.

    But: a man identified as Roe, 41, left.
    """
    frame = state.stack[-1]
    if frame.verb == NONE or not state.is_noun(j + 1):
        return False
    if frame.kind == PARTICIPLE_CLAUSE and state.found[frame.latest].bits & NAMED:
        return False
    marks = [i for i in range(j + 2, min(j + _NEAR, state.size)) if state.letters[i] == ","][:2]
    if len(marks) < 2 or state.ahead[marks[0]] != NONE:
        return False
    mark, verb = marks[0], marks[1] + 1
    if state.kinds[verb] != PARTICIPLE or verb - mark != _APPOSITION or not state.is_noun(mark + 1):
        return state.kinds[verb] == FINITE
    return _is_told(state, verb)


def _behind_relative(state: ClauseState, j: int) -> bool:
    """Whether a verb follows after a relative clause: after Roe, who fled, returned; after those who fled returned."""
    if not state.is_noun(j + 1):
        return False
    if state.letters[j + 2] == "w":
        told = state.ahead[j + 2]
        return told != NONE and not state.bits(state.verb_token(told)) & CLAUSE and state.ahead[told] != NONE
    if state.letters[j + 2] != "," or state.letters[j + 3] != "w":
        return False
    mark = next((i for i in range(j + 4, min(j + _NEAR, state.size)) if state.letters[i] == ","), NONE)
    return mark != NONE and _is_told(state, mark + 1)


def _is_told(state: ClauseState, verb: int) -> bool:
    """Whether the group `verb` is finite, or a form in -ed without an agent."""
    if state.kinds[verb] != PARTICIPLE:
        return state.kinds[verb] == FINITE
    return state.opening(verb) == "A" and not (state.letters[verb + 1] and state.bits(state.starts[verb + 1]) & AGENT)


def _is_lone_noun(state: ClauseState, j: int) -> bool:
    """Whether a noun group follows that is not a subject, since another one does: after lunch he left."""
    if not (state.is_noun(j + 1) and state.is_noun(j + 2)):
        return False
    second = state.ahead[state.ahead[j]] if state.ahead[j] != NONE else NONE
    if second != NONE and (not state.is_noun(second - 1) or state.letters[second - 2] == "p"):
        return False  # after the car he was in crashed
    return state.opening(j + 2) in "sz" or (state.opening(j + 2) == "d" and state.ahead[state.ahead[j]] == NONE)


def goes_on_behind_aside(state: ClauseState, j: int) -> bool:
    """Return whether a clause follows after a comma: that when it rains, they leave."""
    return any(state.letters[i] == "," and state.is_noun(i + 1) for i in range(j + 3, min(j + _NEAR, state.size)))
