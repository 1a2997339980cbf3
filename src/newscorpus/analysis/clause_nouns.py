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

from newscorpus.analysis.clause_state import INFINITIVE_CLAUSE, NONE, ClauseState, FoundClause, Frame
from newscorpus.analysis.groups import FINITE, INFINITIVE, NOUN, PARTICIPLE
from newscorpus.analysis.verb_frames import NAME, OBJECT, PARTICLE, SAY, SUM, TIME, TWO

__all__ = ("can_be_object", "share_objects", "take_noun", "take_relative", "two_report")

_VERBAL = frozenset((FINITE, PARTICIPLE))
"""What may be a finite verb."""


def take_noun(state: ClauseState, j: int) -> None:
    """Take a noun group."""
    if state.letters[j - 1] == "p" and not _has_particle(state, j):
        state.governed[j] = 1
    else:
        _take_bare_noun(state, j)
    state.noun_before = j


def _has_particle(state: ClauseState, j: int) -> bool:
    """Whether a preposition is a particle of the verb before it: took over the firm; but: went over the hill."""
    frame = state.stack[-1]
    if frame.latest == NONE or state.found[frame.latest].group != j - 2 or state.is_time(j):
        return False
    verb = state.found[frame.latest].verb
    if verb + 1 != state.starts[j - 1] or state.opening(j) == "9":
        return False
    words = f"{state.word(verb)} {state.word(verb + 1)}"
    if not state.frames.get(words, 0) & PARTICLE:
        return False
    state.found[frame.latest].object = j
    return True


def _take_bare_noun(state: ClauseState, j: int) -> None:
    """Take a noun group without a preposition right before it."""
    kinds, before, frame = state.kinds, state.letters[j - 1], state.stack[-1]
    if before and _is_governed(state, frame, j, before):
        state.governed[j] = 1
        return
    start, end = state.starts[j], state.ends[j]
    time = state.codes[end - 1] == "T"
    if end - start == 1 and state.codes[start] == "q" and kinds[j - 1] == NOUN:
        return  # the ministers all left
    if frame.latest == NONE:
        if state.codes[start] == "o":
            return  # the minister himself left
    elif state.found[frame.latest].subject == j:
        return  # said Roe
    elif frame.mark == NONE and frame.conjunction < state.found[frame.latest].group:
        _take_object(state, frame, j, time=time)
    if before == "c" and kinds[j - 2] == NOUN and not (state.ahead[j] != NONE and frame.verb != NONE):
        return  # the second of two in one group: Roe and Doe
    if frame.verb == NONE and frame.subject == NONE and not (time and kinds[j + 1] != FINITE):
        frame.subject = j
    if frame.fresh == NONE and not (time and kinds[j + 1] not in _VERBAL):
        frame.fresh = j
    frame.last = j


def _is_governed(state: ClauseState, frame: Frame, j: int, before: str) -> bool:
    """Whether a noun group behind something else than a preposition belongs to one: in Rome, Paris and Oslo."""
    if before == "u":
        return j - 1 in state.plain
    if not (before in ("c", ",") and state.is_noun(j - 2) and state.governed[j - 2]):
        return False
    if before == "c":
        return not (state.ahead[j] != NONE and frame.verb != NONE)
    return state.letters[j + 1] in (",", "c") and frame.verb != NONE and not two_report(state, j)


def two_report(state: ClauseState, j: int) -> bool:
    """Whether two noun groups are the subject of a verb of saying: fell into the lake, police and witnesses said."""
    if state.letters[j + 1] != "c" or not state.is_noun(j + 2) or state.kinds[j + 3] not in (FINITE, PARTICIPLE):
        return False
    return bool(state.bits(state.verb_token(j + 3)) & SAY)


def _is_contracted(state: ClauseState, clause: FoundClause) -> bool:
    """Whether the auxiliary is a single letter, "'s", which may be "has" as well."""
    return clause.finite and clause.verb == clause.group_start + 1 and len(state.word(clause.group_start)) == 1


def _take_object(state: ClauseState, frame: Frame, j: int, *, time: bool) -> None:
    clause = state.found[frame.latest]
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
    elif frame.fresh == j - 1 == clause.object and clause.bits & TWO and state.opening(j) not in ("s", "z"):
        clause.recipient, clause.object = clause.object, j


def can_be_object(state: ClauseState, opener: int) -> bool:
    """Whether a relative or question word may be an object: not "when", not "for which"."""
    return state.letters[opener] != "v" and state.letters[opener - 1] != "p"


def take_relative(state: ClauseState, clause: FoundClause, j: int) -> None:
    """Let a verb have the relative word that the one before was given: a book that he wants to read."""
    if clause.governor == NONE or clause.kind != INFINITIVE_CLAUSE or clause.passive or state.is_copula(clause):
        return
    before = state.found[clause.governor]
    if before.group == j - 1 and before.object == before.relative != NONE:
        clause.object, clause.relative, before.object = before.object, before.relative, NONE


def share_objects(state: ClauseState) -> None:
    """Give a verb that always has an object that of the verb joined to it: arrested and questioned the student."""
    found, letters = state.found, state.letters
    for clause, other in pairwise(found):
        if other.object == NONE or clause.object != NONE or clause.passive or not clause.bits & OBJECT:
            continue
        if other.group == clause.group + 2 and letters[clause.group + 1] == "c":
            clause.object = other.object
