"""Is "killed" a past tense or a participle?

A form in -ed after a noun is the verb of the clause ("rebels killed two men") or a shortened relative clause ("rebels
killed in the raid fled"). Its neighbours do not show it, the rest of the clause does: a clause has one finite verb, so
the form is a participle when another one follows that has no subject of its own, and a past tense when an object
follows, since a passive participle has none. What precedes decides as well: a subject pronoun wants a finite verb, and
after "said" the noun is the subject of what was said. Some verbs always have an object ("arrest", class `object` of
`verb_frames.txt`); where it is missing, their form in -ed is a participle, and in headlines all the verb there is ("man
arrested in Leeds"). Between two commas after a subject more is said of it, so a form there is a participle ("Roe, a
judge elected in May, said"), and one right after the second comma a past tense.
"""

from newscorpus.analysis.clause_nouns import can_be_object
from newscorpus.analysis.clause_state import (
    ADVERBIAL,
    AUXILIARIES,
    COMPLEMENT,
    MAIN,
    NONE,
    OPENING,
    PARTICIPLE_CLAUSE,
    ClauseState,
    FoundClause,
    Frame,
)
from newscorpus.analysis.clause_subjects import has_gap, is_behind_apposition, reports_what_precedes
from newscorpus.analysis.due_verbs import clauses_due, verbs_left
from newscorpus.analysis.groups import FINITE, INFINITIVE, ING, NOUN, OTHER, PARTICIPLE
from newscorpus.analysis.verb_frames import AGENT, ALONE, BARE, CLAUSE, LINK, MOVED, NAME, OBJECT, SAY, SELDOM, SUM, TWO

__all__ = ("is_done_by", "is_elliptical", "is_past")

_AFTER = frozenset(("p", "u", ",", ";", ")", "”", "!"))
"""What may come after a verb that has no object."""
_DETERMINERS = frozenset(("d", "y", "q"))
_PAIRED = frozenset(",-)")
_MARKS = frozenset(",;:-“”()!")
_VERBAL = frozenset((FINITE, PARTICIPLE))
_NEAR = 9  # groups between two commas
_WITH_VERBS = frozenset((MAIN, COMPLEMENT, ADVERBIAL))  # what has a finite verb when it has no relative word


def is_past(state: ClauseState, frame: Frame, j: int, *, waiting: bool) -> bool:
    """Whether the form in -ed at group `j` is a past tense; `waiting` when a clause around waits for its verb."""
    if state.bits(state.starts[j]) & ALONE or _has_pronoun(state, j):
        return True
    if state.side_by_side(frame, j) and state.opening(frame.last) in "sdyizM":
        return True
    if frame.verb == NONE and (
        _is_inserted(state, frame, j)
        or _has_relative_object(state, frame, j)
        or _is_in_question(state, frame, j)
        or (waiting and _leaves_verb_to_another(state, frame, j))
    ):
        return True
    if (state.letters[j - 1] == "u" and not state.is_noun(j + 1)) or _lacks_object(state, frame, j):
        return False  # as promised
    if state.is_noun(j - 1) and _names(state, j) and (frame.verb != NONE or state.ahead[j] != NONE):
        return False  # a man called Roe
    if _in_apposition(state, frame, j, waiting=waiting):
        return False
    if frame.verb == NONE:
        return _in_new_clause(state, frame, j, waiting=waiting)
    last = state.found[frame.latest]
    if has_gap(state, frame, j, last) or (reports_what_precedes(state, j) and not waiting):
        return True
    if last.bits & LINK and last.group == j - 1:
        return False  # seemed hurt
    if frame.conjunction != NONE:
        if state.noun_behind(frame.conjunction) != NONE:
            return _without_rival(state, j)
        return _is_joined(state, frame, j, last, waiting=waiting)
    if (
        frame.fresh != NONE
        and frame.fresh in (last.object, last.recipient)
        and last.bits & (CLAUSE | MOVED if last.passive else CLAUSE)
        and frame.mark == NONE
    ):
        return _is_reported(state, frame, j, last.bits)
    if frame.mark != NONE and frame.fresh != NONE and state.phrases_between(frame.fresh, j):
        return state.opening(frame.fresh) == "s" or _without_rival(state, j)
    if state.letters[j - 1] == "," and last.finite and not last.passive and _continues(state, j, last.verb):
        return True
    if is_behind_apposition(state, frame, j, last):
        return True
    nothing_due = frame.fresh == NONE or state.letters[j - 1] == "," or _without_rival(state, j)
    return waiting and nothing_due and not _is_in_front(state, frame, j)


def _is_in_front(state: ClauseState, frame: Frame, j: int) -> bool:
    """Whether the subject comes behind the next comma: speaking at a rally held in Rome, he left; but: reading ended.

    Where a verb of saying ends the sentence, it reports what is in front: hiking in parks stopped, officials said.
    """
    if frame.kind != PARTICIPLE_CLAUSE or state.stack[-2].subject != NONE or state.kinds[j + 1] == NOUN:
        return False
    if state.kinds[j - 1] != NOUN:
        return False
    end = next((i for i in range(j + 1, min(j + _NEAR, state.size)) if state.letters[i] in _MARKS), j)
    if state.letters[end] != "," or not state.is_noun(end + 1) or state.kinds[end + 2] not in _VERBAL:
        return False
    says = state.bits(state.verb_token(end + 2)) & (CLAUSE | SAY)
    return not says or state.kinds[end + 3] in (NOUN, INFINITIVE) or state.letters[end + 3] in ("k", "“")


def _is_in_question(state: ClauseState, frame: Frame, j: int) -> bool:
    """Whether a question word is the object: what the inquiry found; but: what goods found in Rome were."""
    if frame.last == j - 1 and state.has_noun(frame.relative, frame.last):
        return True  # how many they found
    if frame.relative == NONE or state.letters[frame.relative] != "a" or frame.subject != j - 1:
        return False
    return state.opening(frame.subject) in _DETERMINERS or not state.has_noun(frame.relative, frame.subject)


def _is_inserted(state: ClauseState, frame: Frame, j: int) -> bool:
    """Whether the verb reports the clause around it: the money, investigators found, went to Rome."""
    inside = NONE < frame.subject < frame.mark == frame.fresh - 1 and frame.fresh == j - 1
    inside = inside and state.letters[j + 1] == ","
    return inside and bool(state.bits(state.starts[j]) & (CLAUSE | SAY))


def _has_pronoun(state: ClauseState, j: int) -> bool:
    """Whether a pronoun is the subject: they made it, they themselves made it."""
    if state.kinds[j - 1] != NOUN:
        return False
    before = state.opening(j - 1)
    return before == "s" or (before == "o" and state.kinds[j - 2] == NOUN and state.opening(j - 2) == "s")


def _lacks_object(state: ClauseState, frame: Frame, j: int) -> bool:
    """Whether a verb that always has an object has none, so that it is done to what comes first: a man arrested."""
    aside = state.letters[j - 1] == "," and (frame.verb != NONE or frame.closing) and state.letters[j + 1] == "p"
    if aside and is_done_by(state, j):
        return True  # he came, joined by police; Roe, 9, joined by police
    if frame.conjunction == NONE and state.kinds[j - 1] == NOUN and _has_agent_and_verb(state, j):
        return True  # a plan backed by Roe and Doe failed
    joined = frame.conjunction != NONE and not NONE < state.noun_behind(frame.conjunction) < j
    if not state.bits(state.starts[j]) & OBJECT or (joined and not aside):
        return False
    if aside:
        return not state.bits(state.starts[j]) & CLAUSE and not _has_late_object(state, j)  # products, made in Oslo
    if state.kinds[j - 1] != NOUN or state.opening(j - 1) in "siz" or state.codes.startswith("r", state.ends[j]):
        return False  # caught up with him
    behind = (frame.verb != NONE and frame.mark != NONE) or state.letters[j - 2] == "”"
    if behind and state.bits(state.starts[j]) & CLAUSE:
        return False  # rain fell, a survey found; “It is late,” the court found
    kind = state.kinds[j + 1]
    if state.letters[j + 1] == "J" and state.bits(state.starts[j]) & NAME:
        return True  # toddler found alive
    if kind == OTHER:
        return state.letters[j + 1] in _AFTER and not _has_late_object(state, j)
    if kind == NOUN and state.bits(state.starts[j]) & SUM:
        return state.codes[state.starts[j + 1] : state.ends[j + 1]].strip("9") == ""  # firm fined $1.2m
    if state.is_time(j + 1):
        return not (state.bits(state.starts[j]) & CLAUSE or state.is_noun(j + 2))  # found last week that it rained
    return kind in (FINITE, PARTICIPLE, 0)


def _has_relative_object(state: ClauseState, frame: Frame, j: int) -> bool:
    """Whether the relative word can only be the object: whom police held, fled; but: whose men, to whom men, sent."""
    relative = frame.relative
    if frame.verb != NONE or relative == NONE or not relative == frame.subject - 1 == j - 2:
        return False
    return state.letters[relative] == "w" and can_be_object(state, relative) and not state.is_possessor(relative)


def is_done_by(state: ClauseState, j: int) -> bool:
    """Whether the form in -ed has an agent: joined by police; but: rose by 3 points, ended by noon."""
    if state.letters[j + 1] != "p" or not state.is_noun(j + 2) or state.bits(state.starts[j]) & SELDOM:
        return False
    if not state.bits(state.starts[j + 1]) & AGENT:
        return False
    return state.opening(j + 2) != "9" and not state.is_time(j + 2)


def _has_agent_and_verb(state: ClauseState, j: int) -> bool:
    """Whether an agent, or some that are joined, and a finite verb follow: a plan backed by Roe and Doe failed.

    More may be said of them, or of what comes first, between two commas: a firm led by Roe, which is new, failed.
    """
    if not is_done_by(state, j):
        return False
    named = state.opening(j + 2) in _DETERMINERS or state.head(j + 2) in "MS"  # but: by mistake, he said, and left
    joints, k = ("p", "c", ",") if named else ("p", "c"), j + 3
    while k < j + _NEAR and state.letters[k] in joints and state.is_noun(k + 1):
        k += 2
    if named and state.letters[k] == ",":
        behind = (i for i in range(k + 2, min(k + _NEAR, state.size)) if state.letters[i] == ",")
        k = 1 + (next(behind, k) if state.letters[k + 1] == "w" else k)
    return state.kinds[k] == FINITE or (state.kinds[k] == PARTICIPLE and state.opening(k) == "A")


def _has_late_object(state: ClauseState, j: int) -> bool:
    """Whether the object comes after a phrase: published in May a report."""
    late = state.letters[j + 1] == "p" and state.is_noun(j + 2) and state.is_noun(j + 3)
    return late and state.opening(j + 3) in _DETERMINERS


def is_elliptical(state: ClauseState, frame: Frame, j: int) -> bool:
    """Whether the participle at group `j` is the whole verb of its clause, as in headlines: two men held in raid."""
    if frame.verb != NONE or frame.subject == NONE or frame.relative != NONE or frame.kind not in _WITH_VERBS:
        return False
    if state.opening(j) == "A" and not _lacks_object(state, frame, j):
        return False
    after_subject = state.kinds[j - 1] == NOUN or (state.letters[j - 1] == "," and frame.closing)
    return after_subject and j >= state.last_finite


def _in_apposition(state: ClauseState, frame: Frame, j: int, *, waiting: bool) -> bool:
    """Whether the form is between two commas, and a verb follows them: Roe, a judge elected in May, said."""
    if frame.verb == NONE:
        if not NONE < frame.subject < frame.mark or frame.listed or frame.relative != NONE:
            return False
        if (
            state.bits(state.starts[j]) & (CLAUSE | SAY)
            and frame.mark == j - 2
            and state.is_noun(j - 1)
            and not state.is_noun(j + 1, letters="N")
        ):
            return False  # the plan, Roe argued, failed; but: Roe, a lawyer turned poet, left; Roe, when asked, left
        said = state.bits(state.starts[j]) & SAY and (state.letters[j + 1] == "," or state.is_noun(j + 1))
        if said and frame.mark == frame.fresh - 1 and state.phrases_between(frame.fresh, j):
            return False  # the plan, two men in Rome told him, failed
    elif not waiting or frame.kind != PARTICIPLE_CLAUSE or state.stack[-2].mark == NONE:
        return False
    if state.letters[j - 1] in _MARKS:
        return False
    for i in range(j + 1, min(j + _NEAR, state.size)):
        if state.letters[i] in _MARKS:
            return state.letters[i] in _PAIRED and (
                state.kinds[i + 1] == FINITE or (state.kinds[i + 1] == PARTICIPLE and state.opening(i + 1) == "A")
            )
    return False


def _in_new_clause(state: ClauseState, frame: Frame, j: int, *, waiting: bool) -> bool:
    """Decide in a clause that has no verb yet."""
    if frame.subject == NONE:
        quoted = state.letters[j - 1] == "”" and state.is_noun(j + 1) and state.bits(state.starts[j]) & SAY
        if quoted or _follows_place(state, frame, j):
            return True
        if frame.relative == NONE or state.letters[frame.relative] == "v":
            return False
        return frame.relative == j - 1 or _without_rival(state, j)  # who in May left
    rival = state.ahead[j]
    asks = frame.opener == 0 and state.letters[0] == "v" and frame.subject == j - 1
    if asks and rival != NONE and not _has_main_verb(state, rival):
        return True  # how the thieves got in is unclear
    following = j + 2 if state.is_time(j + 1) else j + 1
    if state.kinds[following] == FINITE and frame.subject == j - 1:
        if frame.opener == 0 and state.letters[0] == "k":
            return True  # that the bank failed is
        question = frame.relative != NONE and state.letters[frame.relative] == "a"
        if question or (frame.relative != NONE and (waiting or state.bits(state.starts[j]) & CLAUSE)):
            return True  # what they needed was, the men whom they sent have; the car that officials said was gone
    if state.head(frame.last if frame.last != NONE else frame.subject) == "s":
        return True
    if state.letters[j - 1] in _PAIRED and frame.relative == NONE and frame.mark == j - 1:
        if frame.closing and not frame.listed:
            return True
        return frame.segment not in (NONE, frame.subject) or not state.finite_later(j)
    return _without_rival(state, j)


def _has_main_verb(state: ClauseState, j: int) -> bool:
    """Whether a comma or another finite verb follows the verb `j`: when men caught in May were tried, they fled."""
    return state.finite_later(j) or any(state.letters[i] == "," for i in range(j + 1, min(j + _NEAR, state.size)))


def _leaves_verb_to_another(state: ClauseState, frame: Frame, j: int) -> bool:
    """Whether an enclosing clause needs the next verb: men who died when the rig burned say; men whom they freed say.

    Each waiting clause needs a verb. So where fewer verbs are left than clauses wait, this form is one of them.
    """
    if frame.subject == NONE or state.kinds[j - 1] != NOUN:
        return False
    waiting = clauses_due(state)
    return waiting > 1 and 0 < verbs_left(state, j) < waiting


def _follows_place(state: ClauseState, frame: Frame, j: int) -> bool:
    """Whether the subject follows a verb, a place in front: on the wall hung a clock, up walked Roe."""
    place = (state.kinds[j - 1] == NOUN and state.governed[j - 1]) or state.codes[: state.starts[j]] == "R"
    if not state.bits(state.starts[j]) & SELDOM or not place:
        return False
    alone = state.ahead[j] == NONE or state.kinds[j + 2] == NOUN or state.letters[j + 2] == "w"  # a clock he had made
    return frame.relative == NONE and state.is_noun(j + 1) and alone


def _has_verb_behind_clause(state: ClauseState, j: int) -> bool:
    """Whether more is said behind a clause that tells when or where: sailors lost when the ship sank had; but: left."""
    if state.bits(state.starts[j]) & (CLAUSE | SAY):
        return False  # the men said when they left it was safe
    return state.letters[state.after_phrases(j + 1)] in OPENING and verbs_left(state, j) >= max(clauses_due(state), 1)


def _without_rival(state: ClauseState, j: int) -> bool:
    """Whether the rest of the clause leaves the form as its finite verb."""
    rival = state.ahead[j]
    if rival == NONE and _has_verb_behind_clause(state, j):
        return False
    if rival == NONE or _takes_bare(state, j, rival) or _is_inverted(state, rival):
        return True
    if state.is_noun(j + 1) and not state.is_time(j + 1):
        return True
    if any(_may_act(state, i) for i in range(j + 2, min(rival, j + 9))):
        return True  # the other one has a subject of its own
    if state.kinds[rival] == PARTICIPLE and state.bits(state.starts[rival]) & (SELDOM | ALONE):
        return False  # families moved from the valley returned
    if state.kinds[j + 1] == INFINITIVE and state.kinds[rival] != FINITE:
        if state.letters[rival + 1] in ("k", "“"):
            return False
        return state.kinds[rival + 1] != NOUN or state.is_time(rival + 1)  # men told to leave the town saw him
    if state.kinds[rival] == FINITE or not state.kinds[rival + 1]:
        return False
    return state.kinds[rival + 1] not in (NOUN, INFINITIVE) and state.letters[rival + 1] not in ("k", ",", "“")


def _is_inverted(state: ClauseState, rival: int) -> bool:
    """Whether a verb is that of a clause with its subject behind: only after it stopped did they leave."""
    inverted = state.opening(rival) in AUXILIARIES and state.ends[rival] == state.starts[rival] + 1
    return inverted and state.letters[0] in OPENING and state.is_noun(rival + 1) and state.kinds[rival + 2] == FINITE


def _may_act(state: ClauseState, i: int) -> bool:
    """Whether a group may be a subject: not in a phrase, not the object of an infinitive: asked to leave the town."""
    if state.kinds[i] != NOUN or state.letters[i - 1] in ("p", "c") or state.is_time(i):
        return False
    if state.kinds[i - 1] not in (INFINITIVE, ING):
        return True
    return bool(state.bits(state.verb_token(i - 1)) & (CLAUSE | BARE))


def _takes_bare(state: ClauseState, j: int, rival: int) -> bool:
    """Whether the other verb is a bare infinitive: helped find him; but: evidence heard suggested."""
    return rival == j + 1 and state.opening(rival) == "V" and bool(state.bits(state.starts[j]) & BARE)


def _is_joined(state: ClauseState, frame: Frame, j: int, last: FoundClause, *, waiting: bool) -> bool:
    """Decide after a coordinator: was tried and sentenced, was tried and left the country."""
    bare = last.passive and last.group_end - last.group_start == 1
    if bare and state.letters[frame.conjunction - 1] != "," and not state.is_noun(j + 1):
        return False
    if waiting and frame.kind == PARTICIPLE_CLAUSE and not state.is_noun(j + 1):
        return False  # the boy wearing a cap and escorted by police was
    if not state.found[frame.verb].passive:
        return True
    if not state.is_noun(j + 1):
        return False
    sentence = state.bits(state.starts[j]) & OBJECT and state.opening(j + 1) == "9"
    return not sentence  # was jailed and fined 900 euros


def _is_reported(state: ClauseState, frame: Frame, j: int, bits: int) -> bool:
    """Decide after a verb that takes a clause, and a noun: said police arrested, answered questions submitted by."""
    if (
        state.opening(frame.fresh) in "szM"
        or state.kinds[j + 1] in (NOUN, INFINITIVE)
        or state.letters[j + 1] in ("k", "“")
    ):
        return True
    if not bits & SAY and (bits & (BARE | NAME | TWO) or state.kinds[j + 1]):
        return False  # found letters hidden in a box
    return _without_rival(state, j)


def _continues(state: ClauseState, j: int, verb: int) -> bool:
    """Whether a list of verbs goes on: he came, opened the door and left; he came, sat and left."""
    if state.codes[verb] not in "ADPxh":
        return False
    if state.is_noun(j + 1):
        return not _names(state, j)
    if state.bits(state.starts[j]) & SELDOM:
        return True  # he resigned, moved to Rome and opened a bar
    listed = state.letters[j + 1] == "c" and state.kinds[j + 2] in (FINITE, PARTICIPLE)
    return listed and not state.bits(state.starts[j]) & (OBJECT | SAY)


def _names(state: ClauseState, j: int) -> bool:
    """Whether a verb of naming has a name as its only object: a boat, called Hope."""
    return bool(state.bits(state.starts[j]) & NAME) and state.is_noun(j + 1, letters="M")
