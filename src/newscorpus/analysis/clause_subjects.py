"""Which noun group is the subject of a verb, where more than one precedes it.

The first noun group of a clause without a preposition is its subject, and what follows it up to the verb only says more
about it. That fails in a few places, each with a question of its own here. A comma may set off a phrase in front ("In
May, Roe said"), so the last stretch between commas counts, unless the commas are those of an apposition or of a list.

What opens a clause may turn out to be a preposition, when two noun groups and one verb follow ("after a storm the road
fell"). A clause in front may be the subject itself ("to leave now is wrong"). And the subject of a verb of saying may
follow it ("rain fell, said the mayor").
"""

from newscorpus.analysis.agreement import agrees_better
from newscorpus.analysis.clause_frames import new_clause, waiting_depth
from newscorpus.analysis.clause_state import (
    ADVERBIAL,
    AUXILIARIES,
    COMPLEMENT,
    INFINITIVE_CLAUSE,
    MAIN,
    NONE,
    PARTICIPLE_CLAUSE,
    RELATIVE,
    ClauseState,
    FoundClause,
    Frame,
)
from newscorpus.analysis.groups import FINITE, NOUN, PARTICIPLE
from newscorpus.analysis.verb_frames import CLAUSE, CONTENT, LINK, SAY, TWO

__all__ = (
    "ends_report",
    "first_subject",
    "has_gap",
    "is_behind_apposition",
    "is_clause_subject",
    "is_command",
    "is_phrase_in_subject",
    "opened_by_preposition",
    "reported_before_aside",
    "reports_what_precedes",
    "take_clause_as_subject",
    "takes_question_as_subject",
)

_DEEP = 3  # how many frames are searched for a verb that reports
_PHRASES = frozenset(("p", "R", ","))
"""What opens an aside that is a phrase: in Rome, however; an adverb leaves only its commas."""
_WITH_RELATIVE = 3  # how many frames there are where a relative clause is open in another, and something else in that
_ASKING = frozenset(("a", "w"))  # the letters of question words that may be a subject: what do you think works
_NEAR = 8  # how many groups an aside may come after the subject that it follows


def ends_report(state: ClauseState, j: int) -> bool:
    """Whether a verb says all that precedes: he knew that the dam could burst, a memo reveals."""
    if any(frame.bracket for frame in state.stack) or state.stack[0].verb == NONE:
        return False
    return state.kinds[j + 1] == 0 and bool(state.bits(state.verb_token(j)) & (CLAUSE | SAY))


def reports_what_precedes(state: ClauseState, j: int) -> bool:
    """Whether the subject comes after its verb: rain fell, said the mayor."""
    if state.letters[j - 1] != "," or not state.is_noun(j + 1) or not state.bits(state.verb_token(j)) & SAY:
        return False
    if state.is_time(j + 1) or state.opening(j + 1) in "oz" or state.ends[j] - state.starts[j] > 1:
        return False
    if state.letters[j + 2] == "," and state.head(j + 1) != "M" and state.letters[j + 3] == "c":
        return False  # he resigned, announced a plan, and left
    return state.letters[j + 2] in ("", ",", "p", "(", "”") and state.kinds[j + 2] not in (FINITE, PARTICIPLE, NOUN)


def is_behind_apposition(state: ClauseState, frame: Frame, j: int, last: FoundClause) -> bool:
    """Whether more is said of the subject of a complement between two commas: said Roe, the mayor, left."""
    if frame.fresh != NONE or last.object != last.group + 1 or not last.bits & CLAUSE or frame.conjunction != NONE:
        return False
    mark = _behind_phrases(state, last.object)
    return state.letters[j - 1] == "," == state.letters[mark] and state.is_noun(mark + 1) and frame.mark == j - 1 > mark


def _behind_phrases(state: ClauseState, group: int) -> int:
    """What follows a noun group and the phrases behind it: the comma of "the head of the board, Roe"."""
    at = group + 1
    while state.letters[at] == "p" and at < group + _NEAR:
        at += 2
    return at


def reported_before_aside(state: ClauseState, j: int) -> int:
    """How many frames are left when the verb `j` is that of a complement whose subject comes before an aside; or 0.

    Said the law, which passed in May, did harm; said the law, made in May, did harm; said the law, however, did harm.
    """
    stack = state.stack
    if state.letters[j - 1] != ",":
        return 0
    for depth in range(len(stack), max(0, len(stack) - _DEEP), -1):
        frame = stack[depth - 1]
        if frame.verb == NONE:
            return 0
        clause = state.found[frame.verb]
        if clause.bits & CLAUSE and clause.object == clause.group + 1 and clause.recipient == NONE:
            mark = _behind_phrases(state, clause.object)
            beside = depth < len(stack) or not state.found[frame.latest].finite
            says = clause.bits & SAY or state.opening(j) in AUXILIARIES  # hope the law, in force now, will help
            beside = beside or (bool(says) and state.letters[mark + 1] in _PHRASES)
            if state.letters[mark] == "," and mark < j - 1:
                return depth if beside else 0
    return 0


def is_clause_subject(state: ClauseState, frame: Frame) -> bool:
    """Whether a clause in front is a subject, its noun an object: paying dividends works; but: if it rains they go."""
    if frame.mark != NONE or frame.conjunction != NONE:
        return False
    last = state.found[frame.latest]
    if frame.opener == 0 and (state.letters[0] == "k" or state.bits(state.starts[0]) & CONTENT):
        # That he left the party is sad; but: why he left she knows, how did you two meet.
        return last.subject != frame.opener and state.opening(frame.last) != "s"
    if frame.kind not in (PARTICIPLE_CLAUSE, INFINITIVE_CLAUSE):  # whoever leaked the memo lied
        free = frame.opener == 0 == last.subject and state.letters[0] == "a" and last.finite
        return free and frame.last == last.object and state.codes[last.verb] not in (*AUXILIARIES, "H")
    first = last.group + (2 if state.letters[last.group + 1] == "k" else 1)  # to make that change
    if frame.fresh != first or state.opening(frame.fresh) == "s" or state.codes[last.verb] in "AP":
        return False
    return frame.last in (frame.fresh, last.object)


def is_command(state: ClauseState, clause: FoundClause) -> bool:
    """Whether a verb without a subject is a command: leave the area, do not leave the area."""
    return state.codes[clause.verb] == "V" and state.codes[clause.group_start] in "Vx"


def opened_by_preposition(state: ClauseState, frame: Frame, j: int) -> bool:
    """Whether what opened a clause is a preposition, since another noun group is the subject: after a storm he left."""
    if not frame.opener + 1 == frame.subject < frame.last == j - 1 or frame.mark != NONE or len(state.stack) < 2:
        return False
    around = state.stack[-2]
    if frame.relative != NONE or around.verb != NONE or around.subject != NONE:
        return False
    return state.letters[j - 2] == "" and state.ahead[j] == NONE and not state.finite_later(j)


def is_phrase_in_subject(state: ClauseState, frame: Frame, j: int) -> bool:
    """Whether the opener of a clause is a preposition here, since the clause around it still needs this verb.

    The party that has ruled since independence lost; but: the man who left after the vote began died. And nothing but a
    phrase may follow: a man who drowned while on a trip is named.
    """
    if frame.subject == frame.relative == NONE and state.letters[frame.opener + 1] == "p":
        return waiting_depth(state, j) > 0
    if frame.relative != NONE or not frame.opener + 1 == frame.subject == j - 1:
        return False
    if _is_due_to_other(state, frame, j):
        return True
    if len(state.stack) < _WITH_RELATIVE or state.stack[-2].verb == NONE or state.stack[-3].verb != NONE:
        return False
    free = state.stack[-2].opener == 0 and state.letters[0] == "a"  # what began as a joke ended badly
    if not free and (state.stack[-2].kind != RELATIVE or state.stack[-3].subject <= state.stack[-3].mark):
        return False
    bare = state.opening(j - 1) == state.head(j - 1) == "N"
    alone = state.ahead[j] == NONE and (bare or not state.finite_later(j))
    return alone or state.is_time(j - 1)


def _is_due_to_other(state: ClauseState, frame: Frame, j: int) -> bool:
    """Whether a verb is that of a subject further in front: men born after the war know it, men lost since May are."""
    around = state.stack[-2] if len(state.stack) > 1 else frame
    if around.verb != NONE or not around.mark < around.subject < frame.opener:
        return False
    if state.finite_later(j) and not (state.bits(state.verb_token(j)) & CLAUSE and state.is_noun(j + 1)):
        return False
    return state.is_time(frame.subject) or agrees_better(state, around.subject, frame.subject, j)


def first_subject(state: ClauseState, frame: Frame, j: int) -> int:
    """Choose the subject of the first verb of a frame."""
    if frame.subject == NONE:
        return frame.relative
    if frame.last == j - 1 and state.has_noun(frame.relative, frame.last):
        return frame.last  # whose son they met
    if frame.mark == NONE or frame.listed or state.letters[j - 1] in (",", "-", ")"):
        return frame.subject
    name_behind_role = (
        frame.fresh == j - 1 == frame.mark + 1
        and frame.subject == j - 3
        and state.head(j - 1) == state.opening(j - 1) == "M"
        and state.head(j - 3) in "NM"
    )  # the prime minister, Jane Roe said
    today = frame.fresh == j - 1 and state.is_time(j - 1)  # Roe, the mayor, today said
    return frame.subject if name_behind_role or today or frame.fresh == NONE else frame.fresh


def take_clause_as_subject(state: ClauseState, frame: Frame, front: Frame, clause: FoundClause) -> None:
    """Let the clause before be the subject: to leave now is wrong, what he did was wrong."""
    if clause.subject != NONE or frame.mark != NONE or front.opener <= frame.opener or front.verb == NONE:
        return
    if front.opener == 0 < state.starts[0] and not state.bits(state.starts[0]) & CONTENT:
        return  # only when it rained did they leave
    inner = state.found[front.verb]
    if not inner.finite and state.codes[inner.group_start] in "AP":
        return  # among those killed was a girl
    if (
        inner.kind in (PARTICIPLE_CLAUSE, INFINITIVE_CLAUSE, ADVERBIAL)
        and (front.relative != NONE or inner.kind != ADVERBIAL)
    ) or (inner.kind == COMPLEMENT and inner.governor == NONE and front.opener == 0):
        clause.whole = (state.starts[front.opener], state.starts[clause.group])
        inner.kind, inner.governor = COMPLEMENT, len(state.found) - 1


def takes_question_as_subject(state: ClauseState, frame: Frame, j: int) -> bool:
    """Add a verb whose subject is the question before it: I think what he said is true; but: asked what he said."""
    opener, around = frame.opener, state.stack[-2] if len(state.stack) > 1 else frame
    if opener == NONE or state.letters[opener] != "a" or frame.relative != opener or frame.verb != frame.latest:
        return False
    if state.is_possessor(opener):
        return False
    if NONE != frame.fresh != state.found[frame.verb].object or frame.mark != NONE or frame.conjunction != NONE:
        return False
    inner = state.found[frame.verb]
    kind, governor = (around.kind, around.governor) if inner.kind == ADVERBIAL else (inner.kind, inner.governor)
    clause = new_clause(state, j, kind, governor, finite=True)
    clause.whole, clause.start = (inner.start, clause.group_start), inner.start
    frame.verb = frame.latest = inner.governor = len(state.found) - 1
    inner.kind, inner.end, frame.relative = COMPLEMENT, clause.group_start, NONE
    if governor != NONE and state.found[governor].object == opener:
        state.found[governor].object = NONE
    return True


def has_gap(state: ClauseState, frame: Frame, j: int, last: FoundClause) -> bool:
    """Whether a verb right after one of saying has the relative word as its subject: a man who they say fled.

    So it is in a question, and in what they say is a raid; but: I think what he said is true.
    """
    asked = frame.relative != NONE and state.letters[frame.relative] in _ASKING
    if asked and frame.kind != MAIN:
        asked = state.letters[frame.relative] == "a" and (
            state.letters[frame.relative - 1] == "p"
            or (frame.governor != NONE and not state.found[frame.governor].bits & SAY)
        )
    if (
        not (asked or frame.kind == RELATIVE)
        or last.group_end != state.starts[j]
        or not last.finite
        or last.passive
        or not last.bits & CLAUSE
    ):
        return False
    if last.subject == frame.relative or last.object not in (NONE, frame.relative) or last.bits & LINK:
        return False
    if asked or (len(state.stack) > 1 and state.stack[-2].verb != NONE):
        return True
    if not last.bits & SAY or last.bits & TWO:
        return False  # the book that he wrote was long
    said_of = frame.relative != NONE  # but: if anything they suggest is new, they will say so
    return state.ahead[j] != NONE or (said_of and state.finite_later(j))
