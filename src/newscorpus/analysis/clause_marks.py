"""What opens and ends a clause: marks, conjunctions, relative and question words.

A word that opens clauses does so on the spot, before its verb is known: the frame that it opens waits for one. What
kind of clause it is depends on the verb before, which may take it as its complement ("said that", "knows how"), and on
whether a verb follows at all, since many of these words are prepositions or determiners as well ("after lunch", "fix
that").

Quotation marks and brackets hold clauses of their own, and what is inside never joins what is outside. Commas and
dashes, which do several things, are in `clause_commas`.
"""

from newscorpus.analysis.clause_commas import take_comma
from newscorpus.analysis.clause_frames import end_frames, open_frame
from newscorpus.analysis.clause_state import (
    ADVERBIAL,
    COMPLEMENT,
    MAIN,
    NONE,
    OPENING,
    RELATIVE,
    ClauseState,
    FoundClause,
    Frame,
)
from newscorpus.analysis.groups import FINITE, INFINITIVE, ING, NOUN, OTHER, PARTICIPLE
from newscorpus.analysis.subordinators import goes_on_behind_aside, take_subordinator
from newscorpus.analysis.verb_frames import ADDRESSEE, ASK, CLAUSE, COMPLEMENTIZER, CONTENT, QUESTION, SAY, THAT, TWO

__all__ = ("TAKEN", "take_mark")

TAKEN = frozenset(",-ckwavu;:!“()”")
"""The letters of the tokens that `take_mark` knows."""

_QUESTIONS = CLAUSE | ASK  # what a verb takes that takes an indirect question

_DEEP = 10  # frames that are searched for the one that a mark closes

_VERBAL = frozenset((FINITE, PARTICIPLE))  # what may be the verb of the word before it
_NON_FINITE = frozenset((ING, PARTICIPLE))
_ASKING = frozenset(("w", "a", "v"))  # the letters of relative and question words
_DETERMINERS = frozenset(("d", "y"))
_SOON = 12  # groups
_WITHOUT_MORE = frozenset(("o", "i", "z", "M", "T"))  # heads of noun groups that "that" says no more of
_ASIDE = frozenset(("p", "u", "R"))  # what an aside between commas may begin with
_NEAR = 12  # groups that are looked through behind a comma


def take_mark(state: ClauseState, j: int, letter: str) -> None:
    """Take a token that belongs to no group."""
    frame = state.stack[-1]
    if letter in ",-":
        take_comma(state, j)
    elif letter == "c":
        if not _joins_subjects(state, frame, j):
            frame.conjunction = j
    elif letter == "k":
        _that(state, frame, j)
    elif letter in _ASKING:
        _relative_or_question(state, frame, j, letter)
    elif letter == "u":
        take_subordinator(state, frame, j)
    elif letter in ";:!":
        if not (letter == ":" and _leads_to_quotation(state, frame, j)):
            governor = frame.latest if letter == ":" and _tells(state, frame, j) else NONE
            _stop(state, j)
            if governor != NONE:
                state.stack[-1].kind, state.stack[-1].governor = COMPLEMENT, governor
    elif letter == "“":
        governs = frame.verb != NONE and state.found[frame.latest].bits & CLAUSE
        clause = state.ahead[j] != NONE or state.letters[j + 1] in _ASKING  # asked "How did it burn?"
        behind = governs and clause and _is_right_behind(state, state.found[frame.latest], j)
        if state.letters[j - 1] in (",", ":") or behind or (frame.verb == NONE and frame.subject == NONE):
            _open_quotation(state, j, frame.latest if governs else NONE)
    elif letter == "(":
        open_frame(state, MAIN, NONE, j).bracket = ")"
    elif letter in ")”":
        _close(state, j, letter)


def _joins_subjects(state: ClauseState, frame: Frame, j: int) -> bool:
    """Whether a coordinator is inside the subject of a clause that another one opened: came, but Roe and Doe left."""
    first = frame.conjunction
    if first == NONE or state.kinds[j - 1] != NOUN or state.kinds[j + 1] != NOUN or state.kinds[first - 1] == NOUN:
        return False
    return state.noun_behind(first) != NONE


def _leads_to_quotation(state: ClauseState, frame: Frame, j: int) -> bool:
    """Whether a verb of saying governs the quotation after a colon."""
    return state.letters[j + 1] == "“" and frame.verb != NONE and bool(state.found[frame.latest].bits & CLAUSE)


def _is_right_behind(state: ClauseState, last: FoundClause, j: int) -> bool:
    """Whether a quotation follows a verb, perhaps after a phrase: said “it rained”, wrote on a wall “it rained”."""
    return last.group == j - 1 or (bool(last.bits & SAY) and state.phrases_between(last.group, j))


def _tells(state: ClauseState, frame: Frame, j: int) -> bool:
    """Whether what follows a colon is what somebody says: I tell my patients: do not buy it."""
    if frame.verb == NONE or not state.found[frame.latest].bits & SAY:
        return False
    return j - 1 in (state.found[frame.latest].group, state.found[frame.latest].object)


def _open_quotation(state: ClauseState, j: int, governor: int) -> None:
    """Open the clause in a quotation; its subject may be in another: “Roe”, she said, “ran”."""
    frame = open_frame(state, MAIN if governor == NONE else COMPLEMENT, governor, j)
    frame.bracket = "”"
    if state.parted != NONE and state.letters[j - 1] == "," and state.kinds[j + 1] in _VERBAL:
        frame.subject = frame.fresh = frame.last = state.parted


def _stop(state: ClauseState, j: int) -> None:
    """Start afresh after a mark that ends sentences; inside brackets and quotations it ends what is in them."""
    stack = state.stack
    depth = next((i for i in range(len(stack) - 1, max(0, len(stack) - _DEEP), -1) if stack[i].bracket), 0)
    ended = stack[depth]
    end_frames(state, depth, state.starts[j])
    frame = open_frame(state, MAIN, NONE, j)
    frame.bracket, frame.since = ended.bracket, ended.since


def _close(state: ClauseState, j: int, mark: str) -> None:
    """End a quotation or bracket; a mark that closes nothing may have been opened before the sentence."""
    stack = state.stack
    for i in range(len(stack) - 1, max(0, len(stack) - _DEEP), -1):
        frame = stack[i]
        if frame.bracket == mark:
            if mark == "”" and frame.governor == NONE:
                state.quoted = _first_main(state, frame.since)
            end_frames(state, i, state.starts[j])
            return
    frame = stack[0]
    if len(stack) == 1 and frame.verb == NONE:
        if state.letters[j - 1] == ",":
            state.parted = frame.subject
        frame.subject = frame.fresh = frame.last = NONE
    elif mark == "”" and (state.letters[j - 1] in (",", "!", "-") or _closes_before_comma(state, j)):
        state.quoted = _first_main(state, frame.since)
        end_frames(state, 0, state.starts[j])
        open_frame(state, MAIN, NONE, j)


def _closes_before_comma(state: ClauseState, j: int) -> bool:
    """Whether a quotation from the start of the sentence ends here, its comma behind: it rained”, she said."""
    return state.letters[j + 1] == "," and j < state.first_opening


def _first_main(state: ClauseState, since: int) -> int:
    for number in range(since, min(since + _DEEP, len(state.found))):
        if state.found[number].kind == MAIN:
            return number
    return NONE


def _that(state: ClauseState, frame: Frame, j: int) -> None:
    governor = frame.latest
    if governor != NONE and _is_demonstrative(state, state.found[governor], j):
        if not state.is_noun(j + 1):
            state.found[governor].object = j  # fix that later; but: upends that balance
        return
    listed = state.letters[j - 1] == "," and frame.kind == COMPLEMENT and state.letters[frame.opener] == "k"
    if (state.letters[j - 1] == "c" or listed) and (depth := _reported_so_far(state)):
        governor = state.stack[depth].governor  # said they had a gun and that he had fled
        end_frames(state, depth, state.starts[j])
        open_frame(state, COMPLEMENT, governor, j)
        return
    aside = frame.kind == ADVERBIAL or (frame.kind == COMPLEMENT and frame.relative != NONE)
    if state.letters[j - 1] == "," and aside and frame.verb != NONE:
        frame = _goes_on(state, frame, j)
        governor = frame.latest
    if state.kinds[j + 1] in _VERBAL:
        open_frame(state, RELATIVE, NONE, j).relative = j  # a plan was made that worked
    elif (
        not state.is_noun(j - 1)
        or (governor != NONE and state.is_expletive(state.found[governor]))
        or (governor != NONE and state.is_judged(state.found[governor], j - 1))
        or state.opening(j - 1) == "o"  # it struck me that
        or state.first[state.starts[j]] == state.first[state.starts[j] + 1]  # left out, where it could not be relative
        or (governor != NONE and state.opening(j - 1) == "z" and state.found[governor].object == j - 1)  # has it that
        or (governor != NONE and _takes_that(state, state.found[governor], j))
    ):
        open_frame(state, COMPLEMENT, governor, j)
    else:
        open_frame(state, RELATIVE, NONE, j).relative = j


def _reported_so_far(state: ClauseState) -> int:
    """How many frames are left when the complement that another one is joined to is closed; 0 when none is open.

    One that "that" opened is likelier than one nearer: fear that it is more than the deaths reported and that.
    """
    stack, nearest = state.stack, 0
    for depth in range(len(stack) - 1, max(0, len(stack) - _DEEP), -1):
        frame = stack[depth]
        if frame.verb == NONE or frame.bracket:
            break
        if frame.kind == COMPLEMENT and frame.governor != NONE:
            if state.letters[frame.opener] == "k":
                return depth
            nearest = nearest or depth
    return nearest


def _takes_that(state: ClauseState, last: FoundClause, j: int) -> bool:
    """Whether a verb takes the clause behind a noun group: told the court that; but: needs tools that."""
    if _is_clear(state, last, j):
        return True
    if not last.bits & CLAUSE:
        return _parts_that(state, last, j - 1)
    if last.bits & (SAY | TWO | ADDRESSEE) or not last.object == j - 1 == last.group + 1:
        return True
    return state.head(j - 1) == "T" or bool(state.bits(state.ends[j - 1] - 1) & CLAUSE)  # repeated its demand that


def _parts_that(state: ClauseState, last: FoundClause, k: int) -> bool:
    """Whether the group `k` parts "that" from its verb: submit to you that; but: ordered from the shop that he runs."""
    if not last.bits & THAT or last.object != NONE or last.passive:
        return False
    return state.is_time(k) or state.head(k) in _WITHOUT_MORE


def _is_clear(state: ClauseState, last: FoundClause, j: int) -> bool:
    """Whether a clause depends on the adjective of a verb, with a phrase in between: made clear on Friday that."""
    k = last.group + 1
    if state.letters[k] != "J" or not state.bits(state.starts[k]) & QUESTION:
        return False
    return all(
        state.governed[i] or state.is_time(i) or state.letters[i] == "p" or i in state.plain for i in range(k + 1, j)
    )


def _goes_on(state: ClauseState, frame: Frame, j: int) -> Frame:
    """Leave clauses that part a verb from what it takes: said, when he left, that it rained."""
    found = 0
    for depth in range(len(state.stack) - 1, max(0, len(state.stack) - _DEEP), -1):
        around = state.stack[depth - 1]
        if around.verb != NONE and state.found[around.latest].bits & CLAUSE:
            found = found or depth
            if state.letters[state.found[around.latest].group + 1] == ",":
                found = depth  # I know, as I told them when I left, that it rained
                break
        if around.kind not in (ADVERBIAL, COMPLEMENT):
            break
    if not found:
        return frame
    end_frames(state, found, state.starts[j])
    return state.stack[-1]


def _is_demonstrative(state: ClauseState, last: FoundClause, j: int) -> bool:
    """Whether "that" right after a verb opens no clause: fix that later, upends that balance."""
    if last.group != j - 1 or state.is_copula(last):
        return False
    if state.letters[j + 1] in OPENING and goes_on_behind_aside(state, j):
        return False  # says that when it rains, they leave
    if last.bits & CLAUSE and state.letters[j + 1] == "," and state.letters[j + 2] in _ASIDE:
        return not goes_on_behind_aside(state, j)  # says that, despite rain, they left
    if last.bits & (CLAUSE | THAT) and state.is_noun(j + 1, letters="M"):
        return False  # said that Roe, Doe and Poe left
    other = not (last.bits | state.bits(state.starts[j] - 1)) & CLAUSE  # keep in mind that
    if other and (state.letters[j + 1] == "," or (state.is_noun(j + 1, letters="N") and state.opening(j + 1) in "NJ")):
        return True
    if state.letters[j + 1] == "," and state.letters[j + 2] == "c":
        return True  # she knew that, and left
    if state.letters[j + 2] == "," and state.is_noun(j + 1, letters="N") and state.is_noun(j + 3, letters="s"):
        return True  # as he assumes that duty, he speaks
    if state.is_noun(j + 1) and state.kinds[j + 2] == INFINITIVE and state.opening(j + 2) == "B":
        return False  # suggests that it be closed
    if last.bits & (CLAUSE | THAT) and _is_determined(state, j + 1):
        return not _may_be_told(state, j + 1)  # found that the bank and the trust paid
    return state.ahead[j] == NONE and not state.finite_later(j)


def _is_determined(state: ClauseState, j: int) -> bool:
    """Whether a noun group cannot have "that" as its determiner: it has another one, or is a plural."""
    if not state.is_noun(j) or state.is_time(j):
        return False
    return state.opening(j) in _DETERMINERS or state.head(j) == "S"


def _may_be_told(state: ClauseState, j: int) -> bool:
    """Whether a finite verb, or a form in -ed that may be one, follows the group `j` soon."""
    later = range(j + 1, min(j + _SOON, state.size))
    return any(state.kinds[i] == FINITE or (state.kinds[i] == PARTICIPLE and state.opening(i) == "A") for i in later)


def _relative_or_question(state: ClauseState, frame: Frame, j: int, letter: str) -> None:
    if _asks_on(state, frame, j):
        end_frames(state, len(state.stack) - 1, state.starts[j])
        open_frame(state, COMPLEMENT, frame.governor, j).relative = j
        return
    if letter == "w" and not _asks_about(state, frame, j):
        open_frame(state, RELATIVE, NONE, j).relative = j
        return
    if frame.kind == COMPLEMENT and frame.opener == j - 1 and frame.bracket:
        frame.relative = j  # asked "How did it burn?"
        return
    asks = frame.latest != NONE and state.found[frame.latest].bits & _QUESTIONS
    governed = asks and (state.kinds[j - 1] not in (0, OTHER) or j - 1 == state.aside_end != NONE)
    if letter == "w":
        governed = True  # it depends on who wins
    elif not governed and j and state.bits(state.ends[j - 1] - 1) & QUESTION:
        governed = frame.latest != NONE and _is_in_question(state, frame, j)
    elif not governed and frame.latest != NONE:
        governed = _is_clear(state, state.found[frame.latest], j)
    if not asks and frame.latest != NONE and state.found[frame.latest].group == j - 1:
        if not state.is_copula(state.found[frame.latest]):
            if letter == "a":
                state.found[frame.latest].object = j  # did what was best
        elif state.bits(state.starts[j]) & COMPLEMENTIZER:
            governed = True  # the question is whether it works
    if letter == "v" and not governed and not state.is_noun(j - 1) and _is_elliptical(state, j):
        state.plain.add(j)
        return
    if asks and governed and not state.bits(state.starts[j]) & COMPLEMENTIZER:
        _take_question(state, state.found[frame.latest], j)
    open_frame(state, COMPLEMENT if governed else ADVERBIAL, frame.latest, j).relative = j


def _is_in_question(state: ClauseState, frame: Frame, j: int) -> bool:
    """Whether the word before asks: it is unclear who paid, has no idea when; but: had the idea when he was ill."""
    asks = (
        state.letters[j] != "v" or state.bits(state.starts[j]) & CONTENT or state.is_copula(state.found[frame.latest])
    )
    return bool(asks or state.bits(state.starts[j - 1]) & QUESTION)


def _asks_on(state: ClauseState, frame: Frame, j: int) -> bool:
    """Whether a question is joined to one before: asked who paid and how; asked who he was, where he lived and why."""
    asked = frame.kind == COMPLEMENT and NONE not in (frame.verb, frame.governor) and not frame.bracket
    if not asked or state.letters[frame.opener] not in ("w", "a", "v", "u"):
        return False
    if state.letters[j - 1] != ",":
        return state.letters[j - 1] == "c"
    near = range(j + 2, min(j + _NEAR, state.size))
    listed = any(state.letters[i] == "c" and state.letters[i + 1] in _ASKING for i in near)
    return listed and not (state.letters[j] == "w" and state.is_noun(j - 2))  # but: asked what he told Roe, who left


def _asks_about(state: ClauseState, frame: Frame, j: int) -> bool:
    """Whether a relative word asks: depends on who wins, has no idea who won; but: men to whom, an idea which won."""
    front = j - 1 if state.letters[j - 1] == "p" or state.bits(state.starts[j - 1]) & QUESTION else 0
    asked = front and (state.letters[front] == "p" or state.bits(state.ends[front] - 1) & QUESTION)
    return bool(asked) and frame.latest != NONE and state.found[frame.latest].group == front - 1


def _is_elliptical(state: ClauseState, j: int) -> bool:
    """Whether a question adverb has no clause of its own: when asked about it, he left; when angry, he shouts."""
    return state.kinds[j + 1] in _NON_FINITE or (state.letters[j + 1] == "J" and state.letters[j + 2] == ",")


def _take_question(state: ClauseState, last: FoundClause, j: int) -> None:
    """Let a question word stand for its clause as the object of a verb: knows how he did it, told us what he did."""
    if last.object == NONE and last.group == j - 1 and not state.is_copula(last):
        last.object = j
    elif last.object == j - 1 and last.bits & TWO and state.letters[j] == "a":
        last.recipient, last.object = last.object, j
