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

from newscorpus.analysis.clause_marks import TAKEN, end_frames, open_frame, take_mark
from newscorpus.analysis.clause_nouns import can_be_object, share_objects, take_noun, take_relative, two_report
from newscorpus.analysis.clause_state import (
    ADVERBIAL,
    BE,
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
from newscorpus.analysis.clause_subjects import (
    ends_report,
    first_subject,
    has_gap,
    is_behind_apposition,
    is_clause_subject,
    is_command,
    opened_by_preposition,
    reported_before_aside,
    reports_what_precedes,
    take_clause_as_subject,
)
from newscorpus.analysis.groups import ADVERBS, FINITE, ING, NOUN, OTHER, PARTICIPLE
from newscorpus.analysis.participles import is_elliptical, is_past
from newscorpus.analysis.verb_frames import BARE, CLAUSE, SAY, TWO

__all__ = ("find_clauses_of",)

_DEEP = 10
"""How many frames are searched for one that waits for its verb."""

_WITHOUT_ADVERBS = str.maketrans("", "", ADVERBS)

_INVERTED = frozenset(
    ("mV", "mH", "mB", "mx", "xV", "xx", "xH", "hP", "hA", "hE", "HP", "HA", "HE", "fG", "fP", "fA", "fI")
)
"""Auxiliary and verb that a subject can part: did he say."""


def find_clauses_of(state: ClauseState) -> list[FoundClause]:
    """Return the clauses of a sentence in the order in which their verbs were met."""
    kinds, letters = state.kinds, state.letters
    for j in range(state.size):
        kind = kinds[j]
        if kind == NOUN:
            take_noun(state, j)
        elif kind == OTHER:
            if letters[j] in TAKEN:
                take_mark(state, j, letters[j])
        elif not (kinds[j - 1] == NOUN and kinds[j - 2] == FINITE and state.found and _inverted(state, j)):
            if kind == FINITE:
                _finite(state, j)
            elif kind == PARTICIPLE:
                _participle(state, j)
            else:
                _non_finite(state, j, PARTICIPLE_CLAUSE if kind == ING else INFINITIVE_CLAUSE)
    end_frames(state, 0, len(state.codes))
    share_objects(state)
    return state.found


def _participle(state: ClauseState, j: int) -> None:
    """Find the clause of a form in -ed, or of a participle."""
    frame = state.stack[-1]
    waits = _waiting(state)
    if state.opening(j) == "A" and is_past(
        state, frame, j, waiting=bool(waits or (state.letters[j - 1] == "," and reported_before_aside(state, j)))
    ):
        _finite(state, j)
    elif not waits and is_elliptical(state, frame, j):
        _finite(state, j)
        state.found[-1].passive = True
    else:
        _non_finite(state, j, PARTICIPLE_CLAUSE)


def _new(state: ClauseState, j: int, kind: int, governor: int, *, finite: bool) -> FoundClause:
    """Add the clause of the verb group `j`."""
    start, end = state.starts[j], state.ends[j]
    codes = state.codes
    verb = state.verb_token(j)
    clause = FoundClause(j, start, end, verb, kind, start, end)
    clause.governor = governor
    if codes[verb] in "PA":
        auxiliaries = codes[start:verb].translate(_WITHOUT_ADVERBS)
        clause.passive = auxiliaries[-1] in BE if auxiliaries else not finite
    if "n" in codes:
        clause.negated = codes.find("n", max(start - 1, 0), end + 1) >= 0
    clause.finite = finite
    clause.bits = state.bits(verb)
    state.found.append(clause)
    return clause


def _attach(state: ClauseState, frame: Frame, j: int, kind: int, governor: int, subject: int) -> FoundClause:
    """Add a finite verb to a frame."""
    clause = _new(state, j, kind, governor, finite=True)
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
        if opener not in (NONE, subject) and not state.is_copula(clause) and can_be_object(state, opener):
            clause.object = opener
    else:
        clause.start = state.starts[subject] if subject > state.found[frame.verb].group else clause.group_start
        state.found[frame.verb].end = clause.start
    frame.verb = frame.latest = number
    frame.fresh = frame.last = frame.conjunction = frame.mark = NONE
    return clause


def _finite(state: ClauseState, j: int) -> None:
    """Find the clause of a finite verb."""
    frame = state.stack[-1]
    if frame.verb == NONE:
        _first_verb(state, frame, j)
        return
    last = state.found[frame.latest]
    if has_gap(state, frame, j, last):
        last.object = NONE
        open_frame(state, COMPLEMENT, frame.latest, j)
        _attach(state, state.stack[-1], j, COMPLEMENT, frame.latest, frame.relative)
        return
    if _is_bare(state, frame, j, last) or _is_joined_infinitive(state, frame, j, last):
        _non_finite(state, j, INFINITIVE_CLAUSE)
    elif reports_what_precedes(state, j) and not _waiting(state):
        _new(state, j, MAIN, NONE, finite=True).subject = j + 1
    elif frame.conjunction > frame.mark or (frame.conjunction != NONE and frame.fresh == NONE and not _waiting(state)):
        _joined(state, frame, j, last)
    elif frame.fresh != NONE and _has_own_subject(state, frame, j, last):
        pass
    elif is_behind_apposition(state, frame, j, last):
        _complement(state, frame, j, last.object)
    else:
        _in_frame_around(state, frame, j)


def _in_frame_around(state: ClauseState, frame: Frame, j: int) -> None:
    """Give the verb to a clause that waits for one, or let it go on with this one."""
    waiting = _waiting(state)
    if not waiting:
        if depth := reported_before_aside(state, j):
            end_frames(state, depth, state.starts[j])
            state.stack[-1].latest = state.stack[-1].verb
            _complement(state, state.stack[-1], j, state.found[state.stack[-1].verb].object)
            return
        if frame.fresh == frame.mark + 1 == j - 1 and ends_report(state, j):
            end_frames(state, 1, state.starts[frame.fresh])
            state.stack[0].fresh, frame = frame.fresh, state.stack[0]
        subject = frame.fresh if frame.fresh != NONE else state.found[frame.verb].subject
        shared = NONE if frame.fresh != NONE else frame.verb
        _attach(state, frame, j, frame.kind, frame.governor, subject).joined = shared
        return
    last = frame.last  # having lost the vote the mayor left
    state.popped = state.stack[waiting]
    around = state.stack[waiting - 1]
    moves = last != NONE and around.verb == NONE and around.subject == NONE and not is_clause_subject(state, frame)
    end_frames(state, waiting, state.starts[last if moves else j])
    if around.verb != NONE:
        _complement(state, around, j, around.fresh)
        return
    if moves:
        around.subject = around.fresh = last
    _first_verb(state, around, j)


def _first_verb(state: ClauseState, frame: Frame, j: int) -> None:
    """Fill a frame that waits for its verb."""
    if frame.kind == ADVERBIAL and opened_by_preposition(state, frame, j):
        state.plain.add(frame.opener)
        state.stack.pop()
        around = state.stack[-1]
        around.subject = around.fresh = around.last = frame.last
        frame = around
    if state.side_by_side(frame, j):
        open_frame(state, RELATIVE, NONE, frame.last)
        _attach(state, state.stack[-1], j, RELATIVE, NONE, frame.last)
        return
    if _inserted(state, frame, j):
        return
    clause = _attach(state, frame, j, frame.kind, frame.governor, first_subject(state, frame, j))
    take_clause_as_subject(state, frame, clause, j)
    state.popped = None
    if not state.is_noun(j + 1) or clause.whole is not None:
        return
    copula = clause.group_end - clause.group_start == 1 and state.is_copula(clause)
    if (
        (clause.subject == NONE and not is_command(state, clause) and state.opening(j + 1) != "o")  # said Roe
        or (
            copula and clause.subject == j - 1 and state.letters[j - 1] == "a" and frame.kind != COMPLEMENT
        )  # what is art?
    ):
        clause.subject = j + 1


def _inserted(state: ClauseState, frame: Frame, j: int) -> bool:
    """Take out a clause between commas: the plan, Roe said, is dead."""
    if (
        frame.mark != j - 2
        or frame.fresh != j - 1
        or not NONE < frame.subject < frame.mark
        or state.letters[j + 1] != ","
    ):
        return False
    if not state.bits(state.verb_token(j)) & (CLAUSE | SAY) or not state.finite_later(j):
        return False
    _new(state, j, MAIN, NONE, finite=True).subject = frame.fresh
    frame.fresh = frame.last = NONE
    return True


def _joined(state: ClauseState, frame: Frame, j: int, last: FoundClause) -> None:
    """Take a verb after a coordinator, with a subject of its own or without."""
    own = state.noun_behind(frame.conjunction)
    fresh = frame.fresh
    if fresh != NONE and fresh == last.object == frame.conjunction - 1 and own == fresh + 2 and last.bits & SAY:
        _complement(state, frame, j, fresh)  # said Roe and Doe left
    elif fresh == frame.mark + 1 == own - 2 and two_report(state, fresh):
        _attach(state, frame, j, frame.kind, frame.governor, fresh)  # rain fell, Roe and Doe said
    elif own != NONE:
        _attach(state, frame, j, frame.kind, frame.governor, own)
    else:
        around = _reporting_frame(state, frame)
        if around is not frame:
            end_frames(state, state.stack.index(around) + 1, state.starts[j])
            frame = around
        first = frame.verb
        _attach(state, frame, j, frame.kind, frame.governor, state.found[first].subject).joined = first


def _reporting_frame(state: ClauseState, frame: Frame) -> Frame:
    """The frame whose verb goes on after a comma and a coordinator: said that he knew it, and left."""
    if state.letters[frame.conjunction - 1] != ",":
        return frame
    if frame.kind == RELATIVE and state.letters[frame.opener - 1] == ",":
        around = state.stack[-2]  # met Roe, who sang, and left
        return around if around.verb != NONE and around.kind == MAIN else frame
    that = False
    for around in reversed(state.stack[-_DEEP:]):
        if around.kind == MAIN and around.verb != NONE:
            return around if that and state.found[around.verb].bits & SAY else frame
        if around.bracket or around.verb == NONE:
            break
        that = that or state.letters[around.opener] == "k"
    return frame


def _has_own_subject(state: ClauseState, frame: Frame, j: int, last: FoundClause) -> bool:
    """Open a clause whose subject follows the last verb directly: said police came, the clock he made."""
    fresh = frame.fresh
    if frame.mark == NONE and last.bits & CLAUSE and fresh in (last.object, last.recipient):
        side_by_side = frame.last == fresh + 1
        if frame.last == fresh or (side_by_side and (state.head(fresh) == "o" or last.bits & TWO)):
            _complement(state, frame, j, frame.last)
            return True
    if state.is_copula(last) and state.letters[fresh - 1] == "J" and fresh == frame.last == last.group + 2:
        _complement(state, frame, j, fresh)  # it is clear the plan failed
        return True
    if state.side_by_side(frame, j) and (state.ahead[j] != NONE or state.finite_later(j) or not _waiting(state)):
        if last.object == frame.last:
            last.object, last.recipient = last.recipient, NONE  # brought a clock Roe had made
        open_frame(state, RELATIVE, NONE, frame.last)
        _attach(state, state.stack[-1], j, RELATIVE, NONE, frame.last)
        return True
    return False


def _complement(state: ClauseState, frame: Frame, j: int, subject: int) -> None:
    """Open a complement without "that"; its subject was taken for an object."""
    governor = state.found[frame.latest]
    if subject == governor.object:
        governor.object, governor.recipient = governor.recipient, NONE
    number = frame.latest
    frame.fresh = frame.last = NONE
    open_frame(state, COMPLEMENT, number, subject)
    _attach(state, state.stack[-1], j, COMPLEMENT, number, subject)


def _is_bare(state: ClauseState, frame: Frame, j: int, last: FoundClause) -> bool:
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
        return True
    if _waiting(state):
        return False  # those who like him say
    return head == "o" or (head in "NM" and state.opening(j) == "V" and not last.bits & CLAUSE)


def _is_joined_infinitive(state: ClauseState, frame: Frame, j: int, last: FoundClause) -> bool:
    """Whether a base form goes on with the infinitive in front: he promised to stay and fight."""
    if frame.conjunction == NONE or last.finite or last.kind != INFINITIVE_CLAUSE or state.opening(j) not in "VHB":
        return False
    if state.noun_behind(frame.conjunction) != NONE or frame.verb == NONE:
        return False
    return state.codes[state.found[frame.verb].group_start] != "V"


def _inverted(state: ClauseState, j: int) -> bool:
    """Join a verb with its auxiliary, when their subject is between them: did he say."""
    clause = state.found[-1]
    if clause.group != j - 2:
        return False
    auxiliary = state.codes[clause.verb]
    if auxiliary + state.opening(j) not in _INVERTED:
        return False
    if state.kinds[j - 3] and state.letters[j - 3] not in ("a", "v", "c", ",", "“", "-", ":", ";", "!", "k", "("):
        return False
    clause.subject = j - 1
    clause.verb = state.verb_token(j)
    clause.group_end = state.ends[j]
    clause.object = clause.relative if state.letters[j - 3] == "a" else NONE
    clause.passive = (auxiliary == "f" or state.opening(j) in BE) and state.codes[clause.verb] in "PA"
    clause.negated = clause.negated or "n" in state.codes[clause.group_start : clause.group_end]
    clause.bits = state.bits(clause.verb)
    frame = state.stack[-1]
    frame.fresh = frame.last = NONE
    return True


def _non_finite(state: ClauseState, j: int, kind: int) -> None:
    """Add a participle, an -ing form or an infinitive; it takes the objects from here on."""
    frame = state.stack[-1]
    if kind == INFINITIVE_CLAUSE and frame.latest != NONE:
        last = state.found[frame.latest]
        if last.group != j - 1 and state.is_expletive(last):
            kind = COMPLEMENT  # it takes time to win; but: it seems to work
    if frame.verb == NONE or (
        kind == PARTICIPLE_CLAUSE and frame.fresh == j - 1 and _has_unclaimed_subject(state, frame)
    ):
        open_frame(state, kind, frame.latest, j)
        frame, governor = state.stack[-1], state.stack[-1].governor
        frame.verb = len(state.found)
    else:
        governor = frame.latest
        frame.fresh = frame.last = frame.mark = NONE
        if state.letters[j - 1] != "p":
            frame.conjunction = NONE
    clause = _new(state, j, kind, governor, finite=False)
    if kind == INFINITIVE_CLAUSE:
        take_relative(state, clause, j)
    frame.latest = len(state.found) - 1


def _waiting(state: ClauseState) -> int:
    """How many frames are left when those above a clause that waits for its verb are closed; 0 when none waits."""
    stack = state.stack
    if len(stack) == 1:
        return 0
    for i in range(len(stack) - 2, max(-1, len(stack) - _DEEP), -1):
        frame = stack[i]
        if frame.verb == NONE and (frame.subject != NONE or frame.kind in (MAIN, COMPLEMENT) or frame.relative != NONE):
            return i + 1
        if frame.verb != NONE and stack[-1].fresh == NONE and _has_unclaimed_subject(state, frame):
            return i + 1
    return 0


def _has_unclaimed_subject(state: ClauseState, frame: Frame) -> bool:
    """Whether the object of a verb that takes a clause may still become the subject of one: said the men who fled."""
    last = state.found[frame.latest]
    return frame.fresh != NONE and frame.fresh == last.object and frame.mark == NONE and bool(last.bits & CLAUSE)
