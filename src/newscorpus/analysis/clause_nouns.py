"""What a noun group is in its clause, as far as the words up to it show.

A group after a preposition belongs to a phrase and is nothing else, and so are those joined to it ("in Rome, Paris and
Oslo"). Any other may become a subject: the first of its clause, until the verb comes; the first since the last verb or
mark, in case another verb follows that has none of its own. Right after a verb it is that verb's object as well, until
a verb after it claims it ("said police came"). So a group is put down in each place that it may have, and the verbs
choose among them (`clauses`).

Not all groups take part. A group of time is an adverb, unless a verb follows it ("last week left") or the verb before
takes times ("spent a week"). The second of two that are joined is in the group of the first. Words that only say more
about the group before are none: "the ministers all left", "the minister himself left".
"""

from itertools import pairwise

from newscorpus.analysis.clause_state import NONE, ClauseState, FoundClause, Frame
from newscorpus.analysis.groups import FINITE, INFINITIVE, NOUN, OTHER, PARTICIPLE
from newscorpus.analysis.verb_frames import ALONE, LINK, NAME, PARTICLE, SAY, SELDOM, SUM, TIME, TWO

__all__ = ("can_be_object", "share_objects", "take_noun", "take_relative", "two_report")

_NO_VERBS = frozenset((NOUN, OTHER))
_VERBAL = frozenset((FINITE, PARTICIPLE))  # what may be a finite verb


def take_noun(state: ClauseState, j: int) -> None:
    """Take a noun group."""
    if state.letters[j - 1] == "p" and (state.kinds[j - 2] in _NO_VERBS or not _has_particle(state, j)):
        state.governed[j] = 1
    else:
        _take_bare_noun(state, j)
    state.noun_before = j


def _has_particle(state: ClauseState, j: int) -> bool:
    """Whether a preposition is a particle of the verb before it: took over the firm; but: went over the hill."""
    latest = state.stack[-1].latest
    if latest == NONE or not state.found[latest].bits & PARTICLE or state.found[latest].group != j - 2:
        return False
    verb = state.found[latest].verb
    if verb + 1 != state.starts[j - 1] or state.opening(j) == "9" or state.is_time(j):
        return False
    if not state.frames.get(f"{state.word(verb)} {state.word(verb + 1)}", 0) & PARTICLE:
        return False
    state.found[latest].object = j
    return True


def _take_bare_noun(state: ClauseState, j: int) -> None:
    """Take a noun group without a preposition right before it."""
    kinds, before, frame = state.kinds, state.letters[j - 1], state.stack[-1]
    if before and _is_governed(state, frame, j, before):
        state.governed[j] = 1
        if before == "c":
            frame.conjunction = NONE
        return
    start, end = state.starts[j], state.ends[j]
    time = state.codes[end - 1] == "T"
    if end - start == 1 and state.codes[start] == "q" and kinds[j - 1] == NOUN:
        return  # the ministers all left
    if frame.latest == NONE:
        if state.codes[start] == "o":
            return  # the minister himself left
    else:
        clause = state.found[frame.latest]
        if clause.subject == j:
            return  # said Roe
        if frame.mark == NONE and frame.conjunction < clause.group:
            _take_object(state, frame, clause, j, time=time)
    if before == "c" and kinds[j - 2] == NOUN and not (state.ahead[j] != NONE and frame.verb != NONE):
        return  # the second of two in one group: Roe and Doe
    if frame.verb == NONE and frame.subject == NONE and not (time and not _can_act(state, j)):
        frame.subject = j
    if frame.fresh == NONE and not (time and kinds[j + 1] not in _VERBAL):
        frame.fresh = j
    frame.last = j


def _can_act(state: ClauseState, j: int) -> bool:
    """Whether a noun group of time is a subject: last week was wet, the time to leave is now."""
    return state.kinds[j + 1] == FINITE or (state.kinds[j + 1] == INFINITIVE and state.finite_later(j + 1))


def _is_governed(state: ClauseState, frame: Frame, j: int, before: str) -> bool:
    """Whether a noun group behind something else than a preposition belongs to one: in Rome, Paris and Oslo."""
    if before == "u":
        return j - 1 in state.plain
    if not (before in ("c", ",") and state.is_noun(j - 2) and state.governed[j - 2]):
        return False
    if before == "c":
        return state.ahead[j] == NONE or frame.verb == NONE or _waits_behind_participle(state, frame)
    return state.letters[j + 1] in (",", "c") and frame.verb != NONE and not two_report(state, j)


def _waits_behind_participle(state: ClauseState, frame: Frame) -> bool:
    """Whether a verb goes to the clause around: a plan backed by Roe and Doe failed."""
    if len(state.stack) < 2 or state.found[frame.verb].finite:
        return False
    around = state.stack[-2]
    return around.verb == NONE and around.subject != NONE


def two_report(state: ClauseState, j: int) -> bool:
    """Whether two noun groups are the subject of a verb of saying: fell into the lake, police and witnesses said."""
    if state.letters[j + 1] != "c" or not state.is_noun(j + 2) or state.kinds[j + 3] not in (FINITE, PARTICIPLE):
        return False
    return bool(state.bits(state.verb_token(j + 3)) & SAY)


def _is_contracted(state: ClauseState, clause: FoundClause) -> bool:
    """Whether the auxiliary is a single letter, "'s", which may be "has" as well."""
    return clause.finite and clause.verb == clause.group_start + 1 and state.word(clause.group_start).lower() == "s"


def _take_object(state: ClauseState, frame: Frame, clause: FoundClause, j: int, *, time: bool) -> None:
    if time and not (clause.bits & TIME and clause.group == j - 1):
        if frame.fresh == j - 1 == clause.object and clause.bits & (TWO | TIME) and state.kinds[j + 1] == INFINITIVE:
            clause.recipient, clause.object = clause.object, j  # gave them a week to reply
        return  # left last week; but: spent a week
    if frame.fresh == NONE and clause.object == NONE and not state.is_copula(clause):
        clause.object = j
        if clause.passive and clause.group == j - 1 and not clause.bits & (TWO | NAME | SUM):
            clause.passive = not _is_contracted(state, clause)  # he's opened a shop
    elif clause.object == clause.relative != NONE and clause.group == j - 1 and not clause.bits & NAME:
        if clause.bits & TWO:
            clause.recipient = j  # the book that he gave her
        else:
            clause.object = j  # the claim that he lost a book
    elif clause.bits & TWO and _is_second_object(state, frame, clause, j):
        clause.recipient, clause.object = clause.object, j


def _is_second_object(state: ClauseState, frame: Frame, clause: FoundClause, j: int) -> bool:
    """Whether a verb has an object already, and takes two: gave him a book, gave each of the men a book."""
    first = clause.object
    if frame.fresh != first or first == NONE or state.opening(j) in ("s", "z"):
        return False
    return first == j - 1 or (first == clause.group + 1 and state.phrases_between(first, j))


def can_be_object(state: ClauseState, opener: int) -> bool:
    """Whether a relative or question word may be an object: not "when", not "for which"."""
    return state.letters[opener] != "v" and state.letters[opener - 1] != "p"


def take_relative(state: ClauseState, clause: FoundClause, j: int) -> None:
    """Let a verb have the relative word that the one before was given: a book that he wants to read."""
    before = state.found[clause.governor]
    if clause.governor == NONE or before.object != before.relative or before.group != j - 1:
        return
    if before.subject > NONE and state.starts[before.subject] > before.group_start:
        return  # what can we do to help
    if before.object != NONE and not clause.passive and not state.is_copula(clause):
        clause.object, clause.relative, before.object = before.object, before.relative, NONE


def share_objects(state: ClauseState) -> None:
    """Give a verb the object of the verb joined to it: arrested and questioned Roe; but: sat and read a book."""
    found, letters = state.found, state.letters
    for clause, other in pairwise(found):
        alone = clause.passive or clause.finite != other.finite or clause.bits & (SELDOM | ALONE | LINK)
        if other.object == NONE or clause.object != NONE or alone:
            continue
        conjunction = clause.group + 1
        if other.group == clause.group + 2 and letters[conjunction] == "c":
            clause.object = other.object
