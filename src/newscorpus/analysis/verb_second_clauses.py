"""Clauses in a verb-second language: the finite verb comes second or last, the rest of the verb at the end.

In English the order shows the subject, so one walk finds clauses and roles. In German the order shows the clauses:
grammarians divide each into fields. The finite verb of a main clause is second, after one field with anything in
it; in a clause with an opener ("dass", a relative pronoun) it is last; what else belongs to the verb ends the
middle field ("hat … gesagt"). And nearly every subordinate clause is between commas. So this walk keeps a stack
of open fields, of two kinds. One that waits for its last verb takes verbs until the comma after them, and is over
then. A verb-second one takes the first verb that can be finite, and then participles and infinitives; one
more finite verb opens another clause, whose field begins at the last comma or "und".

What opens and ends fields beside verbs is in `verb_second_marks`. Who is the subject is asked when the sentence is
over (`verb_second_roles`): it takes the cases of all noun groups of a clause and the number of its verb.
"""

from newscorpus.analysis.clause_state import COMPLEMENT, INFINITIVE_CLAUSE, NONE, RELATIVE, ClauseState, FoundClause
from newscorpus.analysis.fields import VERBS, Field, OrderedState
from newscorpus.analysis.groups import FINITE, INFINITIVE, NOUN
from newscorpus.analysis.verb_frames import CLAUSE, SAY
from newscorpus.analysis.verb_second_marks import AUXILIARIES, TAKEN, OpenFields
from newscorpus.analysis.verb_second_roles import found_clauses
from newscorpus.lexicon import Lexicon

__all__ = ("VerbSecond",)


class VerbSecond:
    """Finds the clauses of sentences; one for a language."""

    def __init__(self, lexicon: Lexicon) -> None:
        """Take the words of the language."""
        self._lexicon = lexicon

    def __call__(self, state: ClauseState) -> list[FoundClause]:
        """Return the clauses of a sentence."""
        walk = _Walk(OrderedState(state, self._lexicon))
        walk.run()
        return found_clauses(walk.state)


class _Walk(OpenFields):
    """One walk over the groups of a sentence."""

    def run(self) -> None:
        state = self.state
        codes, letters, before = state.codes, state.letters, 0
        for j, (start, end) in enumerate(zip(state.starts, state.ends, strict=True)):
            kind = state.kinds[j]
            if start > before and "n" in codes[before:start]:
                self.stack[-1].negated = True
            before = end
            if kind == NOUN:
                self.noun(j)
            elif kind in VERBS:
                self.verb(j)
            elif letters[j] in TAKEN:
                self.mark(j, letters[j])
        if "n" in codes[before:]:
            self.stack[-1].negated = True
        self.end(0, len(codes))

    # -- noun groups

    def noun(self, j: int) -> None:
        state = self.state
        field = self.stack[-1]
        if self._relative(j):
            return
        if state.opening(j) == "a":
            self.asked(j)
            field = self.stack[-1]
        if state.is_governed(j):
            state.governed[j] = 1
        elif state.is_genitive(j):
            state.attached[j] = 1
        elif not self._is_second_of_two(field, j):
            field.nouns.append(j)

    def _is_second_of_two(self, field: Field, j: int) -> bool:
        """Whether "und" joins the group to the last one, which stands for both: Roth und Braun."""
        state = self.state
        opens_clause = field.finite != NONE and state.kinds[j + 1] == FINITE  # …, und Braun ging
        return state.letters[j - 1] == "c" and j - 2 in field.nouns[-1:] and not opens_clause

    def _relative(self, j: int) -> bool:
        """Open a relative clause at its pronoun."""
        state = self.state
        if state.opening(j) != "w":
            return False
        letters = state.letters
        front = j - 1 if letters[j - 1] == "p" else j
        before = letters[front - 1]
        field = self.stack[-1]
        if before == "c" and field.kind == RELATIVE and field.complete:
            governor = field.governor
            self.pop(state.starts[front])
        elif before in (",", "(", "-") or (before == "c" and letters[front - 2] == ","):
            governor = field
        else:
            return False
        if state.kinds[j + 1] == FINITE and not state.is_final(j):
            return False  # …, das ist gut
        relative = self.open(RELATIVE, governor, front, final=True)
        if front == j:
            relative.nouns.append(j)
        else:
            state.governed[j] = 1
        self.stack.append(relative)
        return True

    # -- verbs

    def verb(self, j: int) -> None:
        field = self.stack[-1]
        self.latest = j
        if self.state.kinds[j] == INFINITIVE:
            self._infinitive(field, j)
        elif field.final:
            self._last(field, j)
        elif field.finite == NONE:
            self._second(field, j)
        else:
            self._further(field, j)

    def _last(self, field: Field, j: int) -> None:
        """Take a verb in a verb-final field."""
        state = self.state
        kind = state.kinds[j]
        if field.verbs and field.verbs[-1] != j - 1 and (field.finite != NONE or field.conjunction > field.verbs[-1]):
            since = field.coordinator
            if since > field.verbs[-1] and (since < j - 1 or state.ends_stretch(j)):
                joined = self.open(field.kind, field.governor, NONE, start=state.ends[since], final=True)
                joined.joined, joined.nouns = field, field.take_nouns(since)
                self.replace(joined, state.starts[since])
                self._last(joined, j)
                return
            if len(self.stack) > 1 and not field.bracket:
                nouns = field.take_nouns(field.verbs[-1])
                conjunction = field.conjunction if field.conjunction > field.verbs[-1] else NONE
                self.pop(state.ends[field.verbs[-1]])
                around = self.stack[-1]
                around.nouns += nouns
                around.conjunction = max(around.conjunction, conjunction)
                self.verb(j)
                return
        field.verbs.append(j)
        if kind == FINITE:
            field.finite = j

    def _second(self, field: Field, j: int) -> None:
        """Take a verb in a field that has no finite one yet."""
        state = self.state
        field.verbs.append(j)
        if not state.can_be_finite(j) or (state.kinds[j] != FINITE and state.kinds[j + 1] == FINITE):
            return  # gewählt wurde er
        field.finite = j
        if self.quoted is not None and state.bits_of(j) & SAY:
            self.quoted.kind, self.quoted.governor = COMPLEMENT, field
        self.quoted = None

    def _further(self, field: Field, j: int) -> None:
        """Take a verb in a field that has a finite one."""
        state = self.state
        since = max(field.mark, field.conjunction)
        if field.verbs and since < field.verbs[-1]:
            since = NONE
        if state.kinds[j] == FINITE or (since != NONE and state.can_be_finite(j) and not self._wanted(field, j, since)):
            self._new_clause(field, j, since)
        elif (
            since == field.mark == j - 1
            and state.can_be_finite(j)
            and state.bits_of(j) & (SAY | CLAUSE)
            and state.is_noun(j + 1)
        ):
            self._new_clause(field, j, since)  # er wolle gehen, erklärt sie
        elif state.letter(field.finite) not in AUXILIARIES:
            return  # kommt verletzt an
        elif since != NONE and len(field.verbs) > 1 and field.conjunction == since:
            joined = self.open(field.kind, field.governor, NONE, start=state.ends[since])
            joined.joined, joined.verbs, joined.borrowed = field, [j], field.finite
            joined.nouns = field.take_nouns(since)
            self.replace(joined, state.starts[since])
            joined.finite = field.finite
        else:
            field.verbs.append(j)

    def _wanted(self, field: Field, j: int, since: int) -> bool:
        """Whether the auxiliary of a field takes the verb `j`, which has no subject of its own after `since`."""
        state = self.state
        if any(noun > since and state.opening(noun) == "s" for noun in field.nouns):
            return False
        return state.letter(j) in _TAKES.get(state.letter(field.finite), "")

    def _new_clause(self, field: Field, j: int, since: int) -> None:
        """Open the clause of a further finite verb; it begins after the group `since`."""
        state = self.state
        begin = state.ends[since if since != NONE else field.verbs[-1]]
        first = begin == state.starts[j]
        after_comma = since != NONE and since == field.mark
        bits = 0
        for verb in field.verbs:
            bits |= state.bits_of(verb)
        if after_comma and not first and bits & CLAUSE:
            clause = self.open(COMPLEMENT, field, NONE, start=begin)
        else:
            clause = self.open(field.kind, field.governor, NONE, start=begin)
            clause.joined = field
        clause.nouns = field.take_nouns(since if since != NONE else field.verbs[-1])
        clause.fronted = not first
        if after_comma and first and state.bits_of(j) & (SAY | CLAUSE) and state.is_noun(j + 1):
            field.kind, field.governor, clause.joined = COMPLEMENT, clause, None  # er komme, sagte sie
            clause.fronted = True
        self.replace(clause, state.starts[since] if since != NONE else begin)
        self._second(clause, j)

    def _infinitive(self, field: Field, j: int) -> None:
        """Take an infinitive with "zu", a clause of its own."""
        state = self.state
        if field.infinitive:
            field.verbs.append(j)
            self.pop(state.ends[j])
            return
        last = field.verbs[-1] if field.verbs else NONE
        behind_mark = field.mark > last and field.mark != NONE and not (field.finite == NONE and not field.final)
        clause = self.open(INFINITIVE_CLAUSE, field, j)
        if last == j - 1 and not state.can_be_finite(last) and last != field.finite:
            clause.verbs.append(field.verbs.pop())  # gesehen zu werden
        if behind_mark:
            clause.nouns = field.take_nouns(field.mark)
            clause.start = state.ends[field.mark]
        elif len(field.nouns) > 1 and field.nouns[-1] > last:
            clause.nouns = [field.nouns.pop()]
        clause.verbs.append(j)
        clause.end = state.ends[j]


_TAKES = {
    "f": "PAUEY", "h": "PAUEYVL", "H": "PAUEYVL", "x": "PAUVBHX", "X": "PAUVBHX", "m": "VUBHXLPA", "L": "VUBHXLPA",
}  # fmt: skip
"""An auxiliary and what it takes, with what may precede its infinitive: muss geschlossen werden."""
