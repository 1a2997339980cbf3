"""The frames of the walk: opened, filled with verbs, closed.

A frame is a clause that still takes words (`clause_state.Frame`); a verb that is put into one becomes a clause. What
decides which frame a word opens, and which one a verb fills, is elsewhere: `clause_marks` for marks and conjunctions,
`finite_verbs` and `non_finite_verbs` for verbs.
"""

from newscorpus.analysis.clause_nouns import can_be_object
from newscorpus.analysis.clause_state import BE, COMPLEMENT, MAIN, NONE, ClauseState, FoundClause, Frame
from newscorpus.analysis.groups import ADVERBS, INFINITIVE
from newscorpus.analysis.verb_frames import ALONE, CLAUSE, SAY, TWO

__all__ = (
    "attach",
    "end_frames",
    "has_unclaimed_subject",
    "joined_subject",
    "new_clause",
    "open_complement",
    "open_frame",
    "waiting_depth",
)

_DEEP = 10
"""How many frames are searched for one that waits for its verb."""

_WITHOUT_ADVERBS = str.maketrans("", "", ADVERBS)


def open_frame(state: ClauseState, kind: int, governor: int, opener: int) -> Frame:
    """Open a clause at the group `opener`, and return its frame."""
    frame = Frame(kind, governor, opener, len(state.found))
    state.stack.append(frame)
    return frame


def end_frames(state: ClauseState, depth: int, end: int) -> None:
    """Close the frames above `depth`; their clauses end before the token `end`."""
    for frame in state.stack[depth:]:
        if frame.verb != NONE:
            state.found[frame.verb].end = end
        elif frame.subject != NONE and not frame.bracket:
            state.unfilled.append(frame)
    del state.stack[depth:]


def new_clause(state: ClauseState, j: int, kind: int, governor: int, *, finite: bool) -> FoundClause:
    """Add the clause of the verb group `j`."""
    start, end = state.starts[j], state.ends[j]
    codes = state.codes
    verb = end - 1 if codes[end - 1] not in ADVERBS else state.verb_token(j)
    clause = FoundClause(j, start, end, verb, kind, start, end)
    clause.governor = governor
    if codes[verb] in "PA":
        auxiliaries = codes[start:verb].translate(_WITHOUT_ADVERBS)
        clause.passive = auxiliaries[-1] in BE if auxiliaries else not finite
        if clause.passive and auxiliaries and state.letters[j + 1] != "p" and state.bits(verb) & ALONE:
            clause.passive = False  # the house is gone; but: he is relied on
    if "n" in codes:
        behind = end if state.kinds[j + 1] == INFINITIVE else end + 1  # asked not to be named
        clause.negated = codes.find("n", max(start - 1, 0), behind) >= 0
    clause.finite = finite
    clause.bits = state.frames.get(state.words[state.first[verb]].lower(), 0)
    state.found.append(clause)
    return clause


def attach(state: ClauseState, frame: Frame, j: int, kind: int, governor: int, subject: int) -> FoundClause:
    """Add a finite verb to a frame."""
    clause = new_clause(state, j, kind, governor, finite=True)
    if subject != NONE and state.opening(subject) == "e" and state.is_noun(j + 1):
        subject = j + 1  # there was a plan
    clause.subject = subject
    clause.relative = frame.relative
    number = len(state.found) - 1
    if state.quoted != NONE:
        if clause.bits & SAY and state.found[state.quoted].kind == MAIN:
            state.found[state.quoted].kind = COMPLEMENT
            state.found[state.quoted].governor = number
        state.quoted = NONE
    opener = frame.relative
    if frame.verb == NONE:
        clause.start = state.starts[frame.opener] if frame.opener != NONE else 0
        if opener not in (NONE, subject) and _takes_object(state, clause, opener):
            if state.has_noun(opener, subject):
                if state.letters[opener - 1] != "p":
                    clause.object = opener + 1  # whose son they met
            elif can_be_object(state, opener) and not state.is_possessor(opener):
                clause.object = opener
    else:
        clause.start = state.starts[subject] if subject > state.found[frame.verb].group else clause.group_start
        state.found[frame.verb].end = clause.start
    frame.verb = frame.latest = number
    frame.fresh = frame.last = frame.conjunction = frame.mark = NONE
    return clause


def _takes_object(state: ClauseState, clause: FoundClause, opener: int) -> bool:
    """Whether a relative word may be the object of a verb: a book that he wrote; but: the day that he left."""
    if clause.passive:
        return bool(clause.bits & TWO) or state.letters[opener] != "k"
    if clause.bits & ALONE:
        return state.kinds[clause.group + 1] == INFINITIVE  # a book that he is going to read
    return not state.is_copula(clause)


def open_complement(state: ClauseState, frame: Frame, j: int, subject: int) -> None:
    """Open a complement without "that"; its subject was taken for an object."""
    governor = state.found[frame.latest]
    if subject == governor.object:
        governor.object, governor.recipient = governor.recipient, NONE
    number = frame.latest
    frame.fresh = frame.last = NONE
    open_frame(state, COMPLEMENT, number, subject)
    attach(state, state.stack[-1], j, COMPLEMENT, number, subject)


def waiting_depth(state: ClauseState, j: int) -> int:
    """How many frames are left when those above a clause that waits for the verb `j` are closed; 0 when none waits."""
    stack = state.stack
    if len(stack) == 1:
        return 0
    for i in range(len(stack) - 2, max(-1, len(stack) - _DEEP), -1):
        frame = stack[i]
        if frame.verb == NONE and (frame.subject != NONE or frame.kind in (MAIN, COMPLEMENT) or frame.relative != NONE):
            return i + 1
        if frame.verb == NONE:
            continue
        if has_unclaimed_subject(state, frame) and _is_content(state, stack[-1]) and not _is_due_around(state, i, j):
            return i + 1
        if frame.conjunction != NONE and joined_subject(state, frame) != NONE and _is_content(state, stack[-1]):
            return i + 1
    return 0


def _is_due_around(state: ClauseState, depth: int, j: int) -> bool:
    """Whether the last verb is that of a clause further out: the judge who heard the case that split the town left."""
    if state.ahead[j] != NONE or state.finite_later(j):
        return False
    return any(frame.verb == NONE and frame.subject != NONE for frame in state.stack[max(0, depth - _DEEP) : depth])


def joined_subject(state: ClauseState, frame: Frame) -> int:
    """The noun group behind a coordinator that has no verb yet: rain fell, and the men(,) who fled."""
    first = frame.conjunction + 1
    letters = state.letters
    described = letters[first + 1] == "w" or (letters[first + 1] == "," and letters[first + 2] == "w")
    behind_verb = frame.verb != NONE and state.found[frame.verb].group == first - 2
    if not first or not (letters[first - 2] == "," or (described and behind_verb)):
        return NONE
    is_list = letters[frame.last - 1] == "c" and state.phrases_between(
        first, frame.mark
    )  # and men of Oman, Chad and Peru
    aside = frame.segment == first and (first == frame.mark - 1 or is_list)
    return first if frame.fresh == first or aside else NONE


def _is_content(state: ClauseState, frame: Frame) -> bool:
    """Whether a clause has its verb, and no noun group that may be the subject of another one."""
    if frame.verb == NONE:
        return False
    last = state.found[frame.latest]
    if frame.fresh == NONE:
        return True
    free = last.bits & CLAUSE and state.opening(frame.fresh) != "o"
    return frame.last == frame.fresh == last.object and not free


def has_unclaimed_subject(state: ClauseState, frame: Frame) -> bool:
    """Whether the object of a verb that takes a clause may still become the subject of one: said the men who fled."""
    last = state.found[frame.latest]
    return frame.fresh != NONE and frame.fresh == last.object and frame.mark == NONE and bool(last.bits & CLAUSE)
