"""What opens and ends the fields of `verb_second_clauses` beside verbs: marks, conjunctions, question words.

A comma ends every clause that has the verb it waited for; that is most of what has to be known, since German writes a
comma at both ends of a clause inside another. A word such as "während" or "als" opens a clause only when a finite verb
follows at the end of its stretch, and stands for a preposition or a comparison otherwise.
"""

from newscorpus.analysis.clause_state import ADVERBIAL, COMPLEMENT, INFINITIVE_CLAUSE, MAIN, NONE, RELATIVE
from newscorpus.analysis.fields import Field, OrderedState
from newscorpus.analysis.groups import FINITE, NOUN, OTHER
from newscorpus.analysis.verb_frames import CLAUSE, SAY

__all__ = ("AUXILIARIES", "TAKEN", "OpenFields")

AUXILIARIES = frozenset(("f", "x", "h", "m", "H", "X", "L"))
"""The letters of auxiliaries that are or may be finite."""

TAKEN = frozenset((",", "-", "c", "u", "k", "v", ";", ":", "!", "“", "”", "(", ")"))
"""The letters of the tokens that `mark` knows."""

_DEEP = 10  # how many fields are searched for the one that a mark closes


class OpenFields:
    """The fields that are open at a place of the walk."""

    def __init__(self, state: OrderedState) -> None:
        """Start with a main clause."""
        self.state = state
        self.quoted: Field | None = None  # the main clause in the quotation that has just closed
        self.latest: int = NONE  # the last verb
        self.stack: list[Field] = [self.open(MAIN, None, NONE, start=0)]

    def open(self, kind: int, governor: Field | None, opener: int, *, start: int = NONE, final: bool = False) -> Field:
        """Return a new field, which starts at the group `opener` or at a token."""
        begin = start if start != NONE else self.state.starts[opener]
        field = Field(kind, governor, begin, final=final)
        field.place = len(self.state.fields)
        self.state.fields.append(field)
        return field

    def end(self, depth: int, token: int) -> None:
        """Close the fields above `depth` before a token."""
        for field in self.stack[depth:]:
            field.end = token
        del self.stack[depth:]

    def pop(self, token: int) -> None:
        """Close the last field."""
        self.end(len(self.stack) - 1, token)

    def replace(self, field: Field, token: int) -> None:
        """Go on with a field in the place of the last one, which ends before a token."""
        field.bracket, field.place = self.stack[-1].bracket, self.stack[-1].place
        self.pop(token)
        self.stack.append(field)

    def mark(self, j: int, letter: str) -> None:
        """Take a token that belongs to no group."""
        if letter in ",-":
            self._comma(j)
        elif letter == "c":
            field = self.stack[-1]
            field.conjunction = j
            if field.coordinator < (field.verbs[-1] if field.verbs else NONE) or field.coordinator == NONE:
                field.coordinator = j
        elif letter in ("u", "k"):
            self._subordinator(j, letter)
        elif letter == "v":
            self._question(j)
        elif letter in ";:!":
            self._stop(j, letter)
        elif letter in "“(":
            self._bracket(j, letter)
        else:
            self._close(j, letter)

    def _comma(self, j: int) -> None:
        token = self.state.starts[j]
        while len(self.stack) > 1 and self.stack[-1].complete and not self.stack[-1].bracket:
            self.pop(token)
        self.stack[-1].mark = j

    def _subordinator(self, j: int, letter: str) -> None:
        state = self.state
        if letter == "u":
            if (
                state.has_infinitive(j)
                and state.letters[j - 1] in ("", ",", "-", "“", "(")
                and state.kinds[j - 1] in (0, OTHER)
            ):
                self.push(INFINITIVE_CLAUSE, j).infinitive = True
                return
            field = self.stack[-1]
            apart = state.kinds[j - 1] != NOUN and not (field.final and not field.verbs and state.letters[j - 1] != ",")
            waits = field.finite != NONE and len(field.verbs) == 1 and state.letter(field.finite) in AUXILIARIES
            sure = not waits or state.letters[j - 1] == "," or state.has_finite(j)
            if not (apart and sure and state.opens_clause(j)):
                state.plain.add(j)
                return
        self.push(COMPLEMENT if letter == "k" else ADVERBIAL, j)

    def push(self, kind: int, j: int) -> Field:
        """Open a verb-final field."""
        field = self.stack[-1]
        if field.conjunction == j - 1 and field.complete and len(self.stack) > 1 and not field.bracket:
            self.pop(self.state.starts[j - 1])  # dass er kam und dass sie ging
            pushed = self.open(kind, field.governor, j, final=True)
        else:
            pushed = self.open(kind, self._governor(field, j) if kind == COMPLEMENT else field, j, final=True)
        self.stack.append(pushed)
        return pushed

    def _governor(self, field: Field, j: int) -> Field:
        """The clause whose verb comes right before the comma, where that verb takes one; else the enclosing one."""
        if self.state.letters[j - 1] == "," and self.latest == j - 2 and self.state.bits_of(j - 2) & CLAUSE:
            recent = self.state.fields[-3:]
            return next((last for last in reversed(recent) if last.verbs and last.verbs[-1] == j - 2), field)
        return field

    def asked(self, j: int) -> None:
        """Take a question pronoun or "was": like a question word, but it may be the subject."""
        state = self.state
        front = j - 1 if state.letters[j - 1] == "p" else j
        if state.kinds[front - 1] not in (0, OTHER) or (state.kinds[j + 1] == FINITE and not state.ends_stretch(j + 1)):
            return
        if state.opens_clause(j) or state.is_final(j):
            asks = any(state.bits_of(verb) & CLAUSE for verb in self.stack[-1].verbs)
            behind = state.letters[front - 1] == ","
            self.push(COMPLEMENT if asks or not behind else RELATIVE, front)

    def _question(self, j: int) -> None:
        """Take a question word: it opens a clause unless the verb comes second."""
        state = self.state
        field = self.stack[-1]
        if state.kinds[j + 1] == FINITE and not state.ends_stretch(j + 1):
            return
        if state.opens_clause(j):
            asks = any(state.bits_of(verb) & CLAUSE for verb in field.verbs)
            self.push(COMPLEMENT if asks else ADVERBIAL, j)

    def _stop(self, j: int, letter: str) -> None:
        """Start afresh after a mark that ends sentences; inside brackets and quotations it ends what is in them."""
        state, stack = self.state, self.stack
        depth = next((i for i in range(len(stack) - 1, max(0, len(stack) - _DEEP), -1) if stack[i].bracket), 0)
        last = stack[depth]
        bracket = last.bracket
        told = letter == ":" and any(state.bits_of(verb) & SAY for verb in last.verbs)
        self.end(depth, state.starts[j])
        field = self.open(COMPLEMENT if told else MAIN, last if told else None, NONE, start=state.ends[j])
        field.bracket = bracket
        stack.append(field)

    def _bracket(self, j: int, letter: str) -> None:
        """Open a quotation or a bracket."""
        state, field = self.state, self.stack[-1]
        governor = None
        if letter == "“" and state.letters[j - 1] == "," and any(state.bits_of(verb) & CLAUSE for verb in field.verbs):
            governor = field
        elif letter == "“" and state.letters[j - 1] == ":":
            governor = field.governor  # as `_stop` has found it
        inside = self.open(MAIN if governor is None else COMPLEMENT, governor, NONE, start=state.ends[j])
        inside.bracket = "”" if letter == "“" else ")"
        self.stack.append(inside)

    def _close(self, j: int, letter: str) -> None:
        """End a quotation or bracket; a mark that closes nothing may have been opened before the sentence."""
        stack, token = self.stack, self.state.starts[j]
        for i in range(len(stack) - 1, max(0, len(stack) - _DEEP), -1):
            if stack[i].bracket == letter:
                if letter == "”" and stack[i].governor is None:
                    self.quoted = self._first_main(stack[i].place)
                self.end(i, token)
                return
        if letter == "”" and len(stack) == 1 and stack[0].verbs:
            self.quoted = self._first_main(stack[0].place)
            self.end(0, token)
            stack.append(self.open(MAIN, None, NONE, start=self.state.ends[j]))

    def _first_main(self, place: int) -> Field | None:
        fields = self.state.fields[place : place + _DEEP]
        return next((field for field in fields if field.kind == MAIN and field.verbs), None)
