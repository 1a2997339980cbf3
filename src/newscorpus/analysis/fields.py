"""A clause while its words are read (`verb_second_clauses`), and what can be asked about its groups meanwhile."""

from collections.abc import Sequence
from functools import cache

from newscorpus.analysis.cases import GENITIVE, CaseTable, case_table
from newscorpus.analysis.clause_state import NONE, ClauseState
from newscorpus.analysis.groups import FINITE, INFINITIVE, ING, NOUN, PARTICIPLE
from newscorpus.lexicon import Lexicon
from newscorpus.lexicon.class_lists import class_lists

__all__ = ("VERBS", "Field", "OrderedState")

VERBS = frozenset((FINITE, INFINITIVE, ING, PARTICIPLE))
"""The kinds of groups that are verbs."""
_MARKS = frozenset(",;:-“”()!")
_FAR = 30  # how many groups a decision may look ahead; keeps the walk linear


class Field:
    """A clause and what was found in it, in numbers of groups."""

    bracket: str = ""
    """The mark that closes it."""
    finite: int = NONE
    """Its finite verb, as far as its form shows it."""
    conjunction: int = NONE
    """The last coordinator."""
    coordinator: int = NONE
    """The first coordinator since the last verb."""
    mark: int = NONE
    """The last comma or dash."""
    infinitive: bool = False
    """Whether it waits for an infinitive: um … zu."""
    fronted: bool = True
    """Whether something comes before its finite verb."""
    borrowed: int = NONE
    """The auxiliary of the clause before, which it shares: wurde gefasst und verurteilt."""
    joined: "Field | None" = None
    """The clause before, whose subject it may share."""
    negated: bool = False
    number: int = NONE
    """The number of its clause, when it has become one."""
    place: int = 0
    """How many fields there were before those that stood in its place."""

    def __init__(self, kind: int, governor: "Field | None", start: int, *, final: bool) -> None:
        self.kind: int = kind
        self.governor: Field | None = governor
        self.start: int = start  # token
        self.end: int = start
        self.final: bool = final  # whether its verb comes last
        self.nouns: list[int] = []
        self.verbs: list[int] = []

    @property
    def complete(self) -> bool:
        """Whether it is verb-final and has its verb already."""
        return self.final and bool(self.verbs)

    def take_nouns(self, behind: int) -> list[int]:
        """Give away the noun groups after a group."""
        kept = len(self.nouns)
        while kept and self.nouns[kept - 1] > behind:
            kept -= 1
        taken = self.nouns[kept:]
        del self.nouns[kept:]
        return taken


@cache
def _plural_verbs(lexicon: Lexicon) -> tuple[tuple[str, ...], frozenset[str]]:
    traits = class_lists(lexicon, "traits")
    return tuple(sorted(traits["plural-verbs"])), traits["singular-verbs"]


class OrderedState:
    """The groups of a sentence in a language whose order shows clauses, and whose cases show roles."""

    def __init__(self, state: ClauseState, lexicon: Lexicon) -> None:
        self.base: ClauseState = state
        self.lexicon: Lexicon = lexicon
        self.cases: CaseTable = case_table(lexicon)
        self.codes: str = state.codes
        self.letters: list[str] = state.letters
        self.kinds: list[int] = state.kinds
        self.starts: Sequence[int] = state.starts
        self.ends: Sequence[int] = state.ends
        self.governed: bytearray = state.governed
        self.attached: bytearray = state.attached
        self.plain: set[int] = state.plain
        self.size: int = state.size
        self.fields: list[Field] = []
        self._readings: dict[int, int] = {}

    # -- groups

    def opening(self, j: int) -> str:
        """The first letter of the group `j`."""
        return self.codes[self.starts[j]]

    def letter(self, j: int) -> str:
        """The letter of the verb group `j`."""
        return self.codes[self.ends[j] - 1]

    def word(self, token: int) -> str:
        """The word at a token."""
        return self.base.words[self.base.first[token]]

    def is_noun(self, j: int) -> bool:
        """Whether `j` is a noun group."""
        return self.kinds[j] == NOUN

    def bits_of(self, j: int) -> int:
        """What the verb of the group `j` takes."""
        return self.base.bits(self.ends[j] - 1)

    def can_be_finite(self, j: int) -> bool:
        """Whether the verb group `j` may be finite."""
        return self.kinds[j] == FINITE or self.opening(j) in "VAHXLU"

    def readings(self, j: int) -> int:
        """The cases of the noun group `j`."""
        found = self._readings.get(j)
        if found is None:
            start, end = self.starts[j], self.ends[j]
            letter = (
                "9" if "9" in self.codes[start : end - 1] and self.codes[start] not in ("d", "y") else self.codes[start]
            )
            found = self.cases.readings(letter, self.word(start), self._noun(start, end), self._last(end - 1))
            if end - start > 1 and self.codes[start] in ("d", "y", "q"):
                found = self._by_adjective(found, start + 1, end)
            self._readings[j] = found
        return found

    def _noun(self, start: int, end: int) -> str:
        """The first noun of a group: die Ministerin Eva Roth."""
        return self._last(next((token for token in range(start, end) if self.codes[token] in "NMT"), end - 1))

    def _last(self, token: int) -> str:
        """The last word of a token: of a compound with a hyphen its last part."""
        return self.base.words[self.base.first[token + 1] - 1]

    def _by_adjective(self, found: int, start: int, end: int) -> int:
        for token in range(start, end):
            if self.codes[token] == "J":
                return self.cases.behind_determiner(found, self.word(token))
        return found

    def is_governed(self, j: int) -> bool:
        """Whether the noun group `j` belongs to a preposition, or to a comparison: als Chef."""
        before = self.letters[j - 1]
        if before == "p":
            return True
        if before == "u":
            return j - 1 in self.plain
        if before not in ("c", ",") or not self.is_noun(j - 2) or not self.governed[j - 2]:
            return False
        if before == "c":
            return not self._has_verb_next(j)
        return self.letters[j + 1] in (",", "c") and not self._has_verb_next(j)

    def _has_verb_next(self, j: int) -> bool:
        return self.kinds[j + 1] == FINITE

    def is_genitive(self, j: int) -> bool:
        """Whether the noun group `j` belongs to the one before it: der Sohn des Ministers."""
        if (
            not self.is_noun(j - 1)
            or self.opening(j - 1) in ("s", "i", "z", "o", "w")
            or self.opening(j) not in ("d", "y", "q", "J")
        ):
            return False
        if self.codes[self.ends[j - 1] - 1] == "T":
            return False
        return bool(self.readings(j) & GENITIVE) and self.ends[j] - self.starts[j] > 1

    # -- what follows

    def ends_stretch(self, j: int) -> bool:
        """Whether a mark, a coordinator or nothing follows the group `j`."""
        return j + 1 >= self.size or self.letters[j + 1] in _MARKS or self.letters[j + 1] == "c"

    def _stretch(self, j: int) -> tuple[int, int, int]:
        """Return the end of the stretch after the group `j`, its first finite verb and its last verb."""
        first = last = NONE
        i = j + 1
        while i < min(self.size, j + _FAR):
            letter = self.letters[i]
            if letter in _MARKS or letter == "k" or (letter == "c" and last == i - 1):
                break
            kind = self.kinds[i]
            if kind in VERBS and kind != INFINITIVE:
                last = i
                if kind == FINITE and first == NONE:
                    first = i
            i += 1
        return i, first, last

    def is_final(self, j: int) -> bool:
        """Whether the stretch after the group `j` ends with a finite verb."""
        end, first, last = self._stretch(j)
        if first == NONE:
            return last != NONE and last == end - 1 and self.can_be_finite(last)
        if self.kinds[first + 1] in (PARTICIPLE, ING) and not (
            self.letter(first) == "h" and self.kinds[first + 1] == ING
        ):
            return False  # hat gesagt, will kommen
        k = first
        while k + 1 < end and self.kinds[k + 1] in VERBS:
            k += 1
        return k == end - 1

    def opens_clause(self, j: int) -> bool:
        """Whether a verb-final clause follows the word `j`."""
        if self.is_final(j):
            return True
        end, first, last = self._stretch(j)
        if last == NONE:
            return self.letters[end] == "," and end > j + 1 and self._is_interrupted(j, end)
        if first == NONE:
            return False
        constituent = j + 1
        if self.letters[constituent] in ("p", "u"):
            constituent += 1
        if self.is_noun(constituent):
            constituent += 1
        while constituent < first and self.is_noun(constituent) and self.is_genitive(constituent):
            constituent += 1
        return constituent < first

    def _is_interrupted(self, j: int, comma: int) -> bool:
        """Whether a relative clause follows the comma in a clause that has no verb yet."""
        return (self.is_noun(comma + 1) and self.opening(comma + 1) == "w") or self.opening(j + 1) in ("s", "z")

    def has_finite(self, j: int) -> bool:
        """Whether a verb that can only be finite follows the word `j`, in its stretch."""
        return self._stretch(j)[1] != NONE

    def has_infinitive(self, j: int) -> bool:
        """Whether an infinitive with "zu" is the first verb after the word `j`, in its stretch."""
        for i in range(j + 1, min(self.size, j + _FAR)):
            kind = self.kinds[i]
            if kind == INFINITIVE:
                return self.kinds[i + 1] not in VERBS
            if kind == FINITE or self.letters[i] in _MARKS:
                return False
        return False

    # -- number

    def is_plural(self, j: int) -> bool:
        """Whether the finite verb `j` is a plural."""
        word = self.word(self.starts[j]).lower()
        endings, singular = _plural_verbs(self.lexicon)
        return word.endswith(endings) and word not in singular
