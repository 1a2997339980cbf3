"""Who does what in a clause that is complete: its subject by case, agreement and position; its verb; its objects.

The subject is a nominative. Pronouns and "der" before a masculine noun show it, "den" and "dem" exclude it; what is
left must agree with the finite verb in number, since "die", "das" and names may be either. Between those the order
decides: the subject comes first, as it does in English, so that "Die Frau sah die Katze" is the woman's doing, unless
the other one is surely a nominative ("Das sagte der Minister"). A clause after "und" without anything before its
verb shares the subject of the clause before.
"""

from newscorpus.analysis.cases import ACCUSATIVE, ANY, DATIVE, NOMINATIVE, PLURAL
from newscorpus.analysis.clause_state import INFINITIVE_CLAUSE, NONE, PARTICIPLE_CLAUSE, FoundClause
from newscorpus.analysis.fields import Field, OrderedState
from newscorpus.analysis.verb_frames import LATE_SUBJECT, ONLY_IT

__all__ = ("found_clauses",)


def found_clauses(state: OrderedState) -> list[FoundClause]:
    """Return the clauses that the fields of a sentence are."""
    fields = [field for field in state.fields if field.verbs]
    for number, field in enumerate(fields):
        field.number = number
    clauses = [_clause(state, field) for field in fields]
    subjects = [NONE] * len(fields)
    codes = list(state.codes)
    for field, clause in zip(fields, clauses, strict=True):
        _add_roles(state, field, clause, clauses, subjects)
        if clause.finite and field.borrowed == NONE:
            codes[clause.auxiliary] = _FINITE_LETTERS.get(codes[clause.auxiliary], codes[clause.auxiliary])
    state.base.codes = "".join(codes)
    return clauses


_FINITE_LETTERS = {"A": "Z", "V": "Z", "U": "Z", "H": "h", "X": "x", "L": "m"}
"""What a verb that may be finite is when it is."""


def _clause(state: OrderedState, field: Field) -> FoundClause:
    """Return the clause of a field with its verb."""
    finite = field.finite
    if finite == NONE and field.final and not field.infinitive and state.can_be_finite(field.verbs[-1]):
        finite = field.verbs[-1]
    main = _main_verb(state, field, finite)
    start, end = min(state.starts[j] for j in field.verbs), max(state.ends[j] for j in field.verbs)
    verb = state.ends[main] - 1
    clause = FoundClause(main, start, end, verb, field.kind, min(field.start, start), max(field.end, end))
    clause.finite = finite != NONE
    clause.auxiliary = state.starts[finite] if finite != NONE and field.borrowed == NONE else start
    if not clause.finite and field.kind != INFINITIVE_CLAUSE:
        clause.kind = PARTICIPLE_CLAUSE
    governor = field.governor
    while governor is not None and governor.number == NONE:
        governor = governor.governor
    clause.governor = governor.number if governor is not None and governor is not field else NONE
    clause.negated = field.negated
    clause.bits = state.bits_of(main)
    letters = {state.letter(j) for j in (*field.verbs, finite) if j != main and j != NONE}
    participle = state.codes[verb] in "PAU"
    clause.passive = participle and main != finite and (not letters.isdisjoint(("x", "X", "Y")) or not letters)
    clause.auxiliaries = "".join(sorted(letters))
    return clause


def _main_verb(state: OrderedState, field: Field, finite: int) -> int:
    """Return the group of the main verb: the first one that is not an auxiliary and not finite."""
    others = [j for j in field.verbs if j != finite]
    if finite != NONE and state.letter(finite) in ("f", "Z", "D") and field.borrowed == NONE:
        if state.letter(finite) != "f":
            return finite
        moved = state.lexicon.words("be_perfect")
        others = [
            j
            for j in others
            if state.letter(j) in "BEYGHX"
            or (state.letter(j) in "PAU" and state.word(state.starts[j]).lower() in moved)
            or any(state.letter(i) in "YE" for i in others)
        ]
    for letters in ("VAPUGZD", "BE", "XHLY"):
        for j in reversed(others):
            if state.letter(j) in letters:
                return j
    return finite if finite in field.verbs else field.verbs[0]


def _add_roles(
    state: OrderedState, field: Field, clause: FoundClause, clauses: list[FoundClause], subjects: list[int]
) -> None:
    """Find the subject and the objects of a clause."""
    copula = state.codes[clause.verb] in ("f", "B", "E", "x", "X")
    candidates = sorted(j for j in field.nouns if not state.attached[j])
    if clause.finite:
        own = _subject(state, field, clause, candidates, copula=copula)
        if own == NONE and field.joined is not None and field.joined.number != NONE:
            own = subjects[field.joined.number]
            clause.joined, clause.bound = field.joined.number, clauses[field.joined.number].bound
        clause.subject = subjects[field.number] = own
        if clause.bound == NONE:
            fronted = NONE < own < field.finite and not field.final
            clause.bound = field.finite if fronted else own + 1
    if copula or clause.passive:
        return
    rest = [j for j in candidates if j != clause.subject and not _is_time(state, j)]
    if rest and state.opening(rest[0]) == "z" and rest[0] < field.verbs[0] and clause.subject > rest[0]:
        del rest[0]  # es kamen viele
    accusatives = [j for j in rest if state.readings(j) & ACCUSATIVE]
    clause.object = next(
        (j for j in accusatives if not state.readings(j) & DATIVE), accusatives[0] if accusatives else NONE
    )
    clause.recipient = next((j for j in rest if j != clause.object and state.readings(j) & DATIVE), NONE)


def _is_time(state: OrderedState, j: int) -> bool:
    return state.codes[state.ends[j] - 1] == "T"


def _subject(state: OrderedState, field: Field, clause: FoundClause, candidates: list[int], *, copula: bool) -> int:
    """Return the noun group that is the subject; none where a clause shares its subject."""
    finite = field.finite if field.finite != NONE else field.verbs[-1]
    if field.borrowed != NONE:
        return NONE
    plural = state.is_plural(finite)
    fitting = [j for j in candidates if _fits(state, j, plural=plural)]
    untimely = [j for j in fitting if not _is_time(state, j)] or fitting
    if not untimely:
        return NONE
    if field.joined is not None and not field.fronted:
        follows = untimely[0] == finite + 1 and state.opening(untimely[0]) == "s"
        return untimely[0] if follows else NONE
    first = untimely[0]
    if clause.bits & ONLY_IT and any(state.opening(j) == "z" for j in untimely):
        return next(j for j in untimely if state.opening(j) == "z")
    if (
        state.opening(first) in ("a", "z")
        and len(untimely) > 1
        and first < finite
        and (state.opening(first) == "a" or ((plural or clause.bits & LATE_SUBJECT) and not field.final))
    ):
        return untimely[1]
    if copula:
        return first
    surest = next((j for j in untimely if not state.readings(j) & ~NOMINATIVE), NONE)
    return surest if surest != NONE else next((j for j in untimely if _is_sure(state, j)), first)


def _fits(state: OrderedState, j: int, *, plural: bool) -> bool:
    """Whether a noun group can be a nominative of a number."""
    readings = state.readings(j) & NOMINATIVE
    if not readings:
        return False
    if plural:
        return bool(readings & PLURAL) or (state.letters[j + 1] == "c" and state.is_noun(j + 2))
    return bool(readings & ~PLURAL)


def _is_sure(state: OrderedState, j: int) -> bool:
    """Whether a noun group that can be a nominative can be no accusative."""
    readings = state.readings(j)
    return readings != ANY and not readings & ACCUSATIVE
