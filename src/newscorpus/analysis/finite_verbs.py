"""Which clause a finite verb belongs to: one that waits for it, one that it opens, or one that goes on.

A clause has one finite verb. So the first one fills its frame, and any other needs a reason: a coordinator, with or
without a subject of its own ("Roe came and Doe left", "Roe came and left"); a complement or a relative clause that
nothing announced ("said police came", "the clock he made"); or a clause around that has waited for its verb, and then
the inner one is over. The reasons are asked for in that order, since the nearer one is the likelier.
"""

from newscorpus.analysis.agreement import agrees_better
from newscorpus.analysis.clause_frames import (
    attach,
    end_frames,
    joined_subject,
    new_clause,
    open_complement,
    open_frame,
    waiting_depth,
)
from newscorpus.analysis.clause_nouns import two_report
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
    is_phrase_in_subject,
    opened_by_preposition,
    reported_before_aside,
    reports_what_precedes,
    take_clause_as_subject,
    takes_question_as_subject,
)
from newscorpus.analysis.continued_clauses import frame_of_same_form, frame_with_finite, reporting_frame
from newscorpus.analysis.groups import FINITE, NOUN
from newscorpus.analysis.non_finite_verbs import is_bare, is_joined_infinitive, take_non_finite
from newscorpus.analysis.verb_frames import ADDRESSEE, CLAUSE, EXPLETIVE, MOVED, NO_NOUN, PURPOSE, QUESTION, SAY, TWO

__all__ = ("take_finite",)

_DETERMINERS = frozenset(("d", "y"))
_SHORT = 3
"""How many groups behind its first comma an aside ends."""


def take_finite(state: ClauseState, j: int) -> None:
    """Find the clause of a finite verb."""
    frame = state.stack[-1]
    if frame.verb == NONE and frame.kind == ADVERBIAL and is_phrase_in_subject(state, frame, j):
        state.plain.add(frame.opener)
        if frame.subject != NONE:
            state.governed[frame.subject] = 1
        state.stack.pop()
        frame = state.stack[-1]
        frame.fresh = frame.last = NONE
    if frame.verb == NONE:
        _first_verb(state, frame, j)
        return
    last = state.found[frame.latest]
    if has_gap(state, frame, j, last):
        last.object = NONE
        open_frame(state, COMPLEMENT, frame.latest, j)
        attach(state, state.stack[-1], j, COMPLEMENT, frame.latest, frame.relative)
        return
    if is_bare(state, frame, j, last) or is_joined_infinitive(state, frame, j, last):
        take_non_finite(state, j, INFINITIVE_CLAUSE)
    elif reports_what_precedes(state, j) and not waiting_depth(state, j):
        new_clause(state, j, MAIN, NONE, finite=True).subject = j + 1
    elif (frame.conjunction > frame.mark and not _is_last_for_waiting(state, frame, j)) or (
        frame.conjunction != NONE and frame.fresh == NONE and not waiting_depth(state, j)
    ):
        _joined(state, frame, j, last)
    elif frame.fresh != NONE and _has_own_subject(state, frame, j, last):
        pass
    elif is_behind_apposition(state, frame, j, last):
        open_complement(state, frame, j, last.object)
    elif waiting_depth(state, j) or not takes_question_as_subject(state, frame, j):
        _in_frame_around(state, frame, j)


def _is_last_for_waiting(state: ClauseState, frame: Frame, j: int) -> bool:
    """Whether a verb behind two joined nouns is the one that a subject waits for: men who sold a car and a van left."""
    own = frame.conjunction + 1
    is_joined = frame.kind == RELATIVE and own == j - 1 and state.is_noun(own) and state.is_noun(own - 2)
    return is_joined and waiting_depth(state, j) > 0 and not state.finite_later(j)


def _in_frame_around(state: ClauseState, frame: Frame, j: int) -> None:
    """Give the verb to a clause that waits for one, or let it go on with this one."""
    waiting = waiting_depth(state, j)
    if not waiting:
        if depth := reported_before_aside(state, j):
            end_frames(state, depth, state.starts[j])
            state.stack[-1].latest = state.stack[-1].verb
            open_complement(state, state.stack[-1], j, state.found[state.stack[-1].verb].object)
            return
        if frame.fresh == frame.mark + 1 == j - 1 and ends_report(state, j):
            end_frames(state, 1, state.starts[frame.fresh])
            state.stack[0].fresh, frame = frame.fresh, state.stack[0]
        subject = frame.fresh if frame.fresh != NONE else state.found[frame.verb].subject
        if frame.fresh == NONE and (like := frame_of_same_form(state, frame, j)) is not None:
            end_frames(state, state.stack.index(like) + 1, state.starts[j])
            frame, subject = like, state.found[like.verb].subject  # wait until it is dry, then sand it
        elif (
            frame.conjunction != NONE and state.letters[j + 1] != "," and (own := joined_subject(state, frame)) != NONE
        ):
            subject = own  # it rained, and Roe, Poe and Doe left
        shared = NONE if frame.fresh != NONE else frame.verb
        attach(state, frame, j, frame.kind, frame.governor, subject).joined = shared
        return
    last = frame.last  # having lost the vote the mayor left
    state.popped = state.stack[waiting]
    around = state.stack[waiting - 1]
    moves = last != NONE and around.verb == NONE and not is_clause_subject(state, frame)
    moves = moves and (around.subject == NONE or _is_behind_opening(state, around, frame, j))
    end_frames(state, waiting, state.starts[last if moves else j])
    if around.verb != NONE and (own := joined_subject(state, around)) != NONE:
        attach(state, around, j, around.kind, around.governor, own)
        return
    if around.verb != NONE:
        open_complement(state, around, j, around.fresh)
        return
    if moves:
        around.subject = around.fresh = last
        latest = state.found[frame.latest]
        if latest.object == last:
            latest.object = NONE  # after Roe left the club lost
    _first_verb(state, around, j)


def _is_behind_opening(state: ClauseState, around: Frame, frame: Frame, j: int) -> bool:
    """Whether a noun right before a verb is its subject and the first one is not: for Roe, who left, the rise is bad.

    The first one only says more about the noun of a phrase in front: for Roe, a man who left, the rise is bad.
    """
    first = around.subject
    if frame.kind != RELATIVE or not frame.mark + 1 == frame.last == j - 1 or state.is_time(frame.last):
        return False
    if state.letters[first - 1] != "," or not state.governed[first - 2] or state.letters[j + 1] == ",":
        return False
    return state.letters[0] == "p" and not state.bits(state.verb_token(j)) & SAY


def _first_verb(state: ClauseState, frame: Frame, j: int) -> None:
    """Fill a frame that waits for its verb."""
    if frame.kind == ADVERBIAL and opened_by_preposition(state, frame, j):
        state.plain.add(frame.opener)
        state.stack.pop()
        around = state.stack[-1]
        around.subject = around.fresh = around.last = frame.last
        frame = around
    taken = bool(state.found) and state.found[-1].subject == frame.last  # the man she met said it
    if frame.last > 0 and state.kinds[frame.last - 1] == NOUN and not taken and state.side_by_side(frame, j):
        open_frame(state, RELATIVE, NONE, frame.last)
        attach(state, state.stack[-1], j, RELATIVE, NONE, frame.last)
        return
    front = state.popped
    if frame.mark == frame.fresh - 1 != NONE and _inserted(state, frame, j):
        return
    if front is not None and _reports_headline(state, frame, front, j):
        return
    clause = attach(state, frame, j, frame.kind, frame.governor, first_subject(state, frame, j))
    if clause.group_end - clause.group_start > 1 and clause.subject != NONE and _is_to(state, clause):
        _part_infinitive(state, frame, clause, j)
    if front is not None and not (state.letters[j - 1] == "," and is_command(state, clause)):  # to save, drill a hole
        take_clause_as_subject(state, frame, front, clause)
        state.popped = None
    if state.is_noun(j + 1) and clause.whole is None:
        _take_late_subject(state, frame, clause, front)


def _is_to(state: ClauseState, clause: FoundClause) -> bool:
    """Whether "is to" says what a plan is, and not what somebody will do: the aim is to win; but: he is to leave."""
    codes = state.codes[clause.group_start : clause.group_end]
    return (
        codes[0] == "f"
        and "t" in codes
        and not clause.passive
        and bool(state.bits(state.ends[clause.subject] - 1) & PURPOSE)
    )


def _part_infinitive(state: ClauseState, frame: Frame, clause: FoundClause, j: int) -> None:
    """Make two clauses of "is to win": the infinitive is the complement of the form of be."""
    inner = new_clause(state, j, COMPLEMENT, frame.latest, finite=False)
    inner.group_start = inner.start = clause.group_start + 1
    frame.latest = len(state.found) - 1
    clause.verb, clause.group_end = clause.group_start, clause.group_start + 1
    clause.bits = state.bits(clause.verb)


def _take_late_subject(state: ClauseState, frame: Frame, clause: FoundClause, front: Frame | None) -> None:
    """Let the noun group after a verb be its subject: said Roe, what is art, arrested was the driver."""
    late = clause.group + 1
    copula = clause.group_end - clause.group_start == 1 and state.is_copula(clause)
    if clause.subject != NONE:
        asked = copula and clause.subject == late - 2 and state.letters[late - 2] == "a" and frame.kind != COMPLEMENT
        clause.subject = late if asked else clause.subject
        return
    if is_command(state, clause) or state.opening(late) == "o":
        return
    clause.subject = late
    if copula and front is not None and front.opener == 0:
        inner = state.found[front.verb]
        if inner.passive and not inner.finite and inner.subject == NONE:
            inner.subject, inner.kind, inner.finite = late, MAIN, True


def _reports_headline(state: ClauseState, frame: Frame, front: Frame, j: int) -> bool:
    """Take out a verb of saying behind a headline without a finite verb: rates to stay high, says the bank."""
    if frame.kind != MAIN or frame.closing or frame.mark != j - 1:
        return False
    if not NONE < frame.subject < front.opener or not reports_what_precedes(state, j):
        return False
    new_clause(state, j, MAIN, NONE, finite=True).subject = j + 1
    return True


def _inserted(state: ClauseState, frame: Frame, j: int) -> bool:
    """Take out a clause between commas: the plan, Roe said, is dead; the plan, two men told him in May, is dead."""
    bits = state.bits(state.verb_token(j))
    last = j + 1 if bits & TWO and state.is_noun(j + 1) else j
    end = state.after_phrases(last + 1)
    if not NONE < frame.subject < frame.mark or state.letters[end] != "," or not bits & (CLAUSE | SAY):
        return False
    if not state.phrases_between(frame.fresh, j):
        return False
    if not state.finite_later(end):
        state.unfilled.append(frame)
        return False
    clause = new_clause(state, j, MAIN, NONE, finite=True)
    clause.subject = frame.fresh
    clause.object = last if last > j else NONE
    frame.fresh = frame.last = NONE
    return True


def _joined(state: ClauseState, frame: Frame, j: int, last: FoundClause) -> None:
    """Take a verb after a coordinator, with a subject of its own or without."""
    own = state.noun_behind(frame.conjunction)
    if own == NONE and frame.kind in (PARTICIPLE_CLAUSE, INFINITIVE_CLAUSE) and not last.finite:
        frame = frame_with_finite(state, frame, j)  # saw him running and called the police
    fresh = frame.fresh
    reported = last.bits & SAY and not is_command(state, last)
    first = _list_start(state, frame.conjunction) if own == frame.conjunction + 1 else NONE
    is_own = own == frame.conjunction + 1 and fresh in (last.object, last.recipient, own)
    if is_own and fresh != NONE and reported and _is_said(state, frame, last):
        open_complement(state, frame, j, last.object)  # said Roe and Doe left, said men from Oman and Chad left
    elif first == last.group + 1 and reported and not state.governed[first + 2]:
        open_complement(state, frame, j, first)  # said Roe, Poe and Doe left
    elif first != NONE and state.letters[first - 1] == "c" and state.letters[first - 2] == ",":
        attach(state, frame, j, frame.kind, frame.governor, first)  # rain fell, and Roe, Poe and Doe left
    elif fresh == frame.mark + 1 == own - 2 and two_report(state, fresh):
        attach(state, frame, j, frame.kind, frame.governor, fresh)  # rain fell, Roe and Doe said
    elif own != NONE and own < frame.last and state.ahead[j] != NONE and state.side_by_side(frame, j):
        open_frame(state, RELATIVE, NONE, frame.last)  # rain fell, and the men it hit left
        attach(state, state.stack[-1], j, RELATIVE, NONE, frame.last)
    elif own != NONE:
        attach(state, frame, j, frame.kind, frame.governor, own)
    else:
        around = reporting_frame(state, frame, j)
        if around is not frame:
            end_frames(state, state.stack.index(around) + 1, state.starts[j])
            frame = around
        first = frame.verb
        attach(state, frame, j, frame.kind, frame.governor, state.found[first].subject).joined = first


def _is_said(state: ClauseState, frame: Frame, last: FoundClause) -> bool:
    """Whether what is before a coordinator is a subject of what is said, with the phrases behind it, and no object."""
    is_told = bool(last.bits & TWO) and last.object == last.recipient + 1 == last.group + 2  # told the court that ...
    is_told = is_told and not state.is_noun(last.recipient, letters="o")  # but: asked them questions
    if last.object == frame.conjunction - 1:
        return is_told or frame.fresh == last.object
    if not (is_told or last.object == last.group + 1) or not state.is_noun(frame.conjunction - 1):
        return False
    between = range(last.object + 1, frame.conjunction)
    parts = (state.governed[i] if state.is_noun(i) else state.letters[i] in ("p", ",") for i in between)
    is_bare = bool(last.bits & NO_NOUN) and state.opening(last.object) != "z"  # said it to Roe and Doe left
    return (is_told or is_bare) and all(parts)


def _list_start(state: ClauseState, conjunction: int) -> int:
    """The first noun group of a list that a coordinator ends: Roe, Poe and Doe; men of Oman, Chad and Peru."""
    k = conjunction - 1
    while state.is_noun(k) and state.letters[k - 1] == "," and state.is_noun(k - 2):
        k -= 2
    while state.letters[k - 1] == "p" and state.governed[k] and state.is_noun(k - 2):
        k -= 2
    return k if k < conjunction - 1 else NONE


def _is_reported(state: ClauseState, frame: Frame, j: int, last: FoundClause) -> bool:
    """Whether the last verb takes a clause, and this is its verb: said police came, told him on Monday it rained."""
    fresh = frame.fresh
    if frame.mark != NONE or fresh not in (last.object, last.recipient):
        return False
    if state.opening(fresh) == "z" and last.bits & EXPLETIVE and frame.last == fresh + 1 == j - 1:
        return frame.kind in (MAIN, COMPLEMENT) and last.subject != NONE  # take it you agree
    if not last.bits & CLAUSE:
        return False
    if state.opening(frame.last) == "o":
        return False  # the man who knows him says
    if (waiting := waiting_depth(state, j)) and agrees_better(state, state.stack[waiting - 1].subject, frame.last, j):
        return False  # men who know the judge say
    later = state.ahead[j] != NONE or state.finite_later(j)
    if state.opening(frame.last) != "s" and not later and waiting and not last.bits & SAY:
        return False  # the man who knows the judge is here
    if frame.last == fresh:
        return True
    if frame.last == fresh + 1:
        return state.head(fresh) == "o" or bool(last.bits & (TWO | ADDRESSEE))  # assured men they were safe
    told = state.opening(frame.last) == "s" and bool(last.bits & (TWO | ADDRESSEE))  # told men in Rome she left
    parted = fresh == last.group + 1 and frame.last == j - 1 and (told or state.opening(frame.last - 1) in "MT")
    return parted and state.phrases_between(fresh, frame.last)


def _is_aside(state: ClauseState, frame: Frame, j: int, last: FoundClause) -> bool:
    """Whether a verb is that of an aside between a verb and what it takes: I think, you know, it rained."""
    if not last.group + 1 == frame.mark == frame.fresh - 1 == j - 2 or state.letters[j + 1] != ",":
        return False
    return bool(last.bits & state.bits(state.verb_token(j)) & CLAUSE) and state.is_noun(j + 2)


def _is_reported_behind_aside(state: ClauseState, frame: Frame, j: int, last: FoundClause) -> bool:
    """Whether a verb takes a clause behind a short aside: I think, honestly, it rained; said, in May, it rained."""
    first = last.group + 1
    if not last.bits & CLAUSE or state.letters[first] != "," or not first < frame.mark <= first + _SHORT:
        return False
    return frame.fresh == frame.mark + 1 and state.phrases_between(frame.fresh, j) and not waiting_depth(state, j)


def _depends_on_adjective(state: ClauseState, frame: Frame, j: int, last: FoundClause) -> bool:
    """Whether a clause follows an adjective: it is clear the plan failed, make sure the plan works."""
    k = frame.last
    if last.passive and last.group == k - 1 == frame.fresh - 1 and (state.opening(k) == "s" or last.bits & MOVED):
        return frame.kind in (MAIN, COMPLEMENT)  # was surprised he left; but: when he was hurt she left
    if frame.fresh == k - 1 == last.group + 1 and state.is_judged(last, k - 1):
        filled = state.is_noun(j + 1) and not state.is_time(j + 1)
        return filled or state.codes[state.verb_token(j)] in BE  # a pity it is over; but: a mistake the board made
    if state.letters[k - 1] != "J":
        return False
    asks = bool(state.bits(state.starts[k - 1]) & QUESTION)
    if k == last.group + 2:
        dependent = frame.kind != ADVERBIAL and state.is_copula(last)  # but: when he was ill she left
        return frame.fresh == k and (asks or dependent)
    return asks and frame.fresh == k - 2 == last.group + 1  # made it clear the plan failed


def _says_what_is(state: ClauseState, frame: Frame, j: int, last: FoundClause) -> bool:
    """Whether a clause follows a form of be: the truth is nobody knows; but: the winner is the man who came."""
    if not last.group + 1 == frame.fresh == frame.last == j - 1 or frame.mark != NONE or not state.is_copula(last):
        return False
    if last.whole is not None:
        return True
    sure = state.kinds[j] == FINITE or state.opening(frame.fresh) in _DETERMINERS  # not: they were way less advanced
    if sure and waiting_depth(state, j) and state.ahead[j] == NONE and not state.finite_later(j):
        return False  # a man who thought it was a toy left
    return NONE < last.subject < last.group and state.opening(last.subject) not in ("e", "z")


def _has_own_subject(state: ClauseState, frame: Frame, j: int, last: FoundClause) -> bool:
    """Open a clause whose subject follows the last verb directly: said police came, the clock he made."""
    if _is_aside(state, frame, j, last):
        new_clause(state, j, MAIN, NONE, finite=True).subject = frame.fresh
        frame.fresh = frame.last = NONE
        return True
    if (
        _is_reported(state, frame, j, last)
        or _depends_on_adjective(state, frame, j, last)
        or _says_what_is(state, frame, j, last)
        or _is_reported_behind_aside(state, frame, j, last)
    ):
        open_complement(state, frame, j, frame.last)
        return True
    if state.side_by_side(frame, j) and (
        state.ahead[j] != NONE or state.finite_later(j) or not waiting_depth(state, j)
    ):
        if last.object == frame.last:
            last.object, last.recipient = last.recipient, NONE  # brought a clock Roe had made
        open_frame(state, RELATIVE, NONE, frame.last)
        attach(state, state.stack[-1], j, RELATIVE, NONE, frame.last)
        return True
    return False
