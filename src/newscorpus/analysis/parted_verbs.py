"""Verbs that something parts from their auxiliary, or from what they take: will on Friday leave; has, he said, left.

An auxiliary that no verb follows at once is a verb of its own ("he has a car") or waits for one. It waits when a verb
in the form that it takes follows a phrase of time, its subject, or an aside: "has" takes a participle, "will" a base
form, "was" a participle or a form in -ing. A full verb waits for an infinitive, a clause or an object behind a short
aside of a known shape: a phrase, an adverb, a clause of saying ("agreed, he said, to leave").

An aside stands between two commas or two dashes, the first right behind the verb, the second right before what the
verb waits for. It is closed like a bracket: its verbs and nouns do not join what is around it. With a comma inside
("has, Roe, the mayor, said, left") the first mark counts before which such a verb stands.
"""

from newscorpus.analysis.clause_frames import end_frames, open_frame
from newscorpus.analysis.clause_state import ADVERBIAL, BE, MAIN, NONE, OPENING, ClauseState, FoundClause
from newscorpus.analysis.groups import FINITE, INFINITIVE, NOUN, PARTICIPLE
from newscorpus.analysis.verb_frames import ALONE, ASK, CLAUSE

__all__ = ("PARTED", "close_aside", "join_behind_aside", "join_behind_phrase", "open_aside", "take_verb", "takes_verb")

PARTED = frozenset(("h", "H", "m", "f", "x"))
"""The letters of the auxiliaries that a phrase or their subject may part from their verb."""

_TAKEN = frozenset(
    ("mV", "mH", "mB", "mx", "xV", "xx", "xH", "hP", "hA", "hE", "HP", "HA", "HE", "fG", "fP", "fA", "fI")
)
"""Auxiliary and first letter of the verb group that it takes."""

_TAKEN_BEHIND_ASIDE = _TAKEN | {"hV", "HV", "BG", "BP", "BA", "BI", "EG", "EP", "EA", "EI"}
"""The same behind an aside, where a noun cannot be meant: has, he said, cut jobs; but: has enough reach."""

_DEEP = 10  # frames that are searched for one that waits, or for the one to close
_FAR = 14  # groups that an aside may have
_NEAR = 8  # groups that it may have behind a form of be: the participle may be that of a noun in between
_ASKING = frozenset(("a", "v"))  # the letters of question words
_VERBAL = frozenset((FINITE, PARTICIPLE))
_OPENS = frozenset(("p", "u", "v"))  # the letters of what opens an aside
_SHORT = 4  # groups of an aside that says who says it: Roe told the court
_ENDS = frozenset(";:!“”()")  # marks that are in no aside


def takes_verb(state: ClauseState, clause: FoundClause, j: int) -> bool:
    """Whether the auxiliary of a clause takes the verb group `j`."""
    return state.codes[clause.verb] + state.opening(j) in _TAKEN


def take_verb(state: ClauseState, clause: FoundClause, j: int) -> None:
    """Let a clause that has an auxiliary have the verb group `j` too."""
    auxiliary = state.codes[clause.verb]
    clause.group = j
    clause.verb = state.verb_token(j)
    clause.group_end = state.ends[j]
    clause.passive = (auxiliary in BE or state.opening(j) in BE) and state.codes[clause.verb] in "PA"
    clause.bits = state.bits(clause.verb)
    frame = state.stack[-1]
    frame.fresh = frame.last = NONE


def join_behind_phrase(state: ClauseState, j: int) -> bool:
    """Join a verb with its auxiliary, when a phrase parts them: had earlier in May agreed, will on Friday leave."""
    clause = state.found[-1]
    if not clause.finite or clause.object != NONE or not takes_verb(state, clause, j):
        return False
    between = range(clause.group + 1, j)
    times = all(state.is_time(i) if state.kinds[i] == NOUN else state.letters[i] == "p" for i in between)
    if not (times or (state.codes[clause.verb] == "h" and state.phrases_between(clause.group, j))):
        return False
    take_verb(state, clause, j)
    return True


def open_aside(state: ClauseState, j: int) -> bool:
    """Open the aside behind a verb that begins with the mark `j`, if one does."""
    clause = state.found[-1]
    if clause.group != j - 1 or j < state.aside_end:
        return False
    auxiliary = state.codes[clause.verb]
    front = len(state.stack) > 1 and state.stack[-1].kind == ADVERBIAL and state.stack[-2].verb == NONE
    parted = clause.finite and (auxiliary in PARTED or auxiliary in BE) and not front  # as it is, the men left
    first = True
    for k in range(j + 1, min(j + (_NEAR if auxiliary in BE else _FAR), state.size - 1)):
        mark = state.letters[k]
        if mark in _ENDS:
            break
        if mark != state.letters[j]:
            continue
        if parted and state.kinds[k + 1] and auxiliary + state.opening(k + 1) in _TAKEN_BEHIND_ASIDE:
            state.parted_clause = len(state.found) - 1
        elif not (first and _goes_on(state, clause, j, k)):
            first = False
            continue
        state.aside_end = k
        if state.letters[j + 1] != "c":  # does not, and never will, leave
            open_frame(state, MAIN, NONE, j).bracket = mark
        return True
    return False


def _goes_on(state: ClauseState, clause: FoundClause, j: int, k: int) -> bool:
    """Whether what a verb takes follows the aside from the mark `j` to the mark `k`: agreed, he said, to leave."""
    inset = _is_clause(state, j + 1, k)
    if not (inset or state.letters[j + 1] in _OPENS or k == j + 1) or any(
        frame.verb == NONE for frame in state.stack[-_DEEP:]
    ):
        return False
    if state.kinds[k + 1] == INFINITIVE:
        return state.opening(k + 1) == "t"
    if state.is_noun(k + 1):
        if state.is_time(k + 1) or state.opening(k + 1) == "s" or clause.object != NONE or clause.bits & ALONE:
            return False
        named = state.kinds[j + 1] in _VERBAL  # difficult to sustain, said Roe, chairman of the mill
        return not named and state.letters[j + 1] not in OPENING and state.ahead[k + 1] == NONE
    return state.letters[k + 1] == "k" or (state.letters[k + 1] in _ASKING and bool(clause.bits & (CLAUSE | ASK)))


def _is_clause(state: ClauseState, j: int, k: int) -> bool:
    """Whether the groups from `j` up to `k` are a clause of saying or seeming: he said, said Roe, it seems."""
    verb = j + 1 if state.kinds[j] == NOUN else j
    if state.kinds[verb] not in _VERBAL or not (verb > j or state.is_noun(j + 1)):
        return False
    return bool(state.bits(state.verb_token(verb)) & CLAUSE) and k <= j + _SHORT


def close_aside(state: ClauseState, j: int) -> None:
    """Close the aside that ends with the mark `j`."""
    for depth in range(len(state.stack) - 1, max(0, len(state.stack) - _DEEP), -1):
        if state.stack[depth].bracket == state.letters[j]:
            end_frames(state, depth, state.starts[j])
            return


def join_behind_aside(state: ClauseState, j: int) -> bool:
    """Join the verb behind an aside with the auxiliary in front of it: has, he said, left."""
    take_verb(state, state.found[state.parted_clause], j)
    state.parted_clause = NONE
    return True
