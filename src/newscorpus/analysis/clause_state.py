"""What the walk over the groups of a sentence keeps: the clauses found so far and the frames that are still open."""

from collections.abc import Mapping, Sequence

from attrs import define

from newscorpus.analysis.codes import Coded
from newscorpus.analysis.groups import ADVERBS, FINITE, NOUN, OTHER, PARTICIPLE, Groups
from newscorpus.analysis.verb_frames import EXPLETIVE, LINK, MOVED, OBJECT, POSSESSOR
from newscorpus.text.cached import cached

__all__ = (
    "ADVERBIAL",
    "AUXILIARIES",
    "BE",
    "COMPLEMENT",
    "INFINITIVE_CLAUSE",
    "MAIN",
    "NONE",
    "PARTICIPLE_CLAUSE",
    "RELATIVE",
    "ClauseState",
    "FoundClause",
    "Frame",
)

MAIN, COMPLEMENT, RELATIVE, ADVERBIAL, PARTICIPLE_CLAUSE, INFINITIVE_CLAUSE = range(6)
"""The kinds of clauses."""

NONE = -1
"""No group, no clause."""

BE = frozenset("fBEI")
"""The letters of the forms of be."""

AUXILIARIES = frozenset(("m", "f", "h", "x"))
"""The letters of auxiliaries: will, is, has, does."""

OPENING = frozenset("uv")
"""The letters of what opens a clause that says when, where or why; the clause takes a verb for itself."""

_BREAKS = frozenset(",;:-“”()!ukwavc")
_MARGIN = 24
_NO_KINDS, _NO_LETTERS = (0,) * _MARGIN, ("",) * _MARGIN
_FAR = 12  # how many groups a decision may look ahead; keeps the walk linear


# Slots: attributes are looked up so often in this walk that it shows in its time.


@define(eq=False)
class FoundClause:
    """A clause: its verb group, and the groups that are its subject and objects."""

    group: int
    group_start: int
    group_end: int
    verb: int
    """The token of the main verb."""
    kind: int
    start: int
    """The first token of the clause, as far as it is known."""
    end: int
    governor: int = NONE
    subject: int = NONE
    whole: tuple[int, int] | None = None
    """The tokens of a clause that is the subject."""
    object: int = NONE
    recipient: int = NONE
    passive: bool = False
    negated: bool = False
    finite: bool = False
    bits: int = 0
    """What the verb takes (`verb_frames`)."""
    relative: int = NONE
    """The relative or question word of its frame."""
    joined: int = NONE
    """The clause that it shares its subject with."""
    bound: int = NONE
    """The group that the phrases of its subject end before; that of the verb if it is not said."""
    auxiliary: int = NONE
    """The token of the finite word, where it is not the first of the group: gesagt hat."""
    auxiliaries: str | None = None
    """The letters of its auxiliaries, where they are not those before the verb."""


@define(eq=False)
class Frame:
    """A clause that is not over yet."""

    kind: int
    governor: int
    opener: int
    """The group that opened it."""
    since: int
    """How many clauses were found before."""
    bracket: str = ""
    """The mark that closes it."""
    relative: int = NONE
    """Its relative or question word."""
    subject: int = NONE
    """The first noun group without a preposition."""
    fresh: int = NONE
    """The first such group since the last verb or mark."""
    last: int = NONE
    """The last such group."""
    listed: bool = False
    """Whether its subject is a list with commas."""
    verb: int = NONE
    """The clause of its last finite verb."""
    latest: int = NONE
    """The clause of its last verb of any form."""
    conjunction: int = NONE
    """A coordinator since the last verb."""
    segment: int = NONE
    """The fresh group of the stretch before the last mark."""
    mark: int = NONE
    """A comma or dash since the last verb."""
    closing: bool = False
    """Whether the mark is the second of a pair: a subject comes before the first."""


class ClauseState:
    """The groups of a sentence, and what is known of them at a place of the walk."""

    def __init__(self, coded: Coded, groups: Groups, words: Sequence[str], frames: Mapping[str, int]) -> None:
        self.codes: str = coded.codes
        self.first: Sequence[int] = coded.first
        self.starts: list[int] = groups.starts
        self.ends: Sequence[int] = groups.ends
        self.words: Sequence[str] = words
        self.frames: Mapping[str, int] = frames
        self.size: int = len(groups.starts)
        # After the end, and so before the start as well, there is nothing: no index has to be tested.
        self.kinds: list[int] = [*groups.kinds, *_NO_KINDS]
        codes = coded.codes
        self.letters: list[str] = [
            codes[start] if kind == OTHER else "" for kind, start in zip(groups.kinds, groups.starts, strict=True)
        ]
        self.letters += _NO_LETTERS
        """The letter of a token that is not a group; empty for groups."""
        self.found: list[FoundClause] = []
        self.stack: list[Frame] = [Frame(MAIN, NONE, NONE, 0)]
        self.noun_before: int = NONE  # the last noun group of any kind
        self.governed: bytearray = bytearray(self.size)  # noun groups after a preposition
        self.attached: bytearray = bytearray(self.size)  # noun groups that belong to the one before
        self.plain: set[int] = set()  # words such as "after" that turned out to be prepositions
        self.popped: Frame | None = None
        self.quoted: int = NONE  # a main clause inside the quotation that has just closed
        self.unfilled: list[Frame] = []  # clauses without a verb, or with a participle or an aside for one
        self.parted: int = NONE  # the subject in a quotation that closed before its verb
        self.parted_clause: int = NONE  # the clause whose auxiliary an aside parts from its verb
        self.aside_end: int = NONE  # the mark that ends the aside

    @cached
    def ahead(self) -> list[int]:
        """For each group the next group that may be a finite verb before a mark or a word that opens a clause."""
        out = [NONE] * self.size
        following = NONE
        letters, codes, starts, size = self.letters, self.codes, self.starts, self.size
        for j, kind in zip(range(size - 1, -1, -1), reversed(self.kinds[:size]), strict=True):
            out[j] = following
            if kind == NOUN:
                continue
            if kind == OTHER:
                if letters[j] in _BREAKS:
                    following = NONE
            elif kind == FINITE or (kind == PARTICIPLE and codes[starts[j]] == "A"):
                following = j
        return out

    @cached
    def first_opening(self) -> int:
        """The first mark that opens a quotation; the number of groups when there is none."""
        return self.letters.index("“") if "“" in self.letters else self.size

    @cached
    def last_finite(self) -> int:
        """The last group that may be a finite verb; forms in -ed do not count that always have an object."""
        for j in range(self.size - 1, -1, -1):
            if self.kinds[j] == FINITE:
                return j
            if self.kinds[j] == PARTICIPLE and self.opening(j) == "A" and not self.bits(self.starts[j]) & OBJECT:
                return j
        return NONE

    def opening(self, j: int) -> str:
        """The first letter of the group `j`."""
        return self.codes[self.starts[j]]

    def head(self, j: int) -> str:
        """The last letter of the group `j`, its head."""
        return self.codes[self.ends[j] - 1]

    def is_noun(self, j: int, *, letters: str = "") -> bool:
        """Whether `j` is a noun group (with such a head)."""
        return self.kinds[j] == NOUN and (not letters or self.head(j) in letters)

    def is_time(self, j: int) -> bool:
        """Whether `j` is a noun group of time: last week."""
        return self.kinds[j] == NOUN and self.head(j) == "T"

    def verb_token(self, j: int) -> int:
        """The token of the main verb of the verb group `j`."""
        start, end = self.starts[j], self.ends[j]
        codes, verb = self.codes, end - 1
        while verb > start and codes[verb] in ADVERBS:
            verb -= 1
        return verb

    def bits(self, token: int) -> int:
        """What the verb at a token takes."""
        return self.frames.get(self.words[self.first[token]].lower(), 0)

    def word(self, token: int) -> str:
        """The first word of a token, in lower case."""
        return self.words[self.first[token]].lower()

    def is_copula(self, clause: FoundClause) -> bool:
        """Whether the main verb is a form of be."""
        return self.codes[clause.verb] in BE

    def is_expletive(self, clause: FoundClause) -> bool:
        """Whether the subject is an "it" that stands in for a clause behind: it is clear that, it takes time to."""
        if clause.subject == NONE or self.opening(clause.subject) != "z":
            return False
        if clause.bits & LINK and self.letters[clause.group + 1] == "J":
            return True  # it feels good to
        return bool(clause.bits & (EXPLETIVE if clause.passive else EXPLETIVE | MOVED)) or self.is_copula(clause)

    def is_judged(self, clause: FoundClause, j: int) -> bool:
        """Whether such an "it" and the noun group `j` announce a clause: it is a pity, it came as a shock."""
        it = clause.subject != NONE and self.opening(clause.subject) == "z"
        return it and self.kinds[j] == NOUN and bool(self.bits(self.ends[j] - 1) & EXPLETIVE)

    def finite_later(self, j: int) -> bool:
        """Whether another finite verb follows soon, also after a comma."""
        for i in range(j + 1, min(j + _FAR, self.size)):
            kind = self.kinds[i]
            if kind == FINITE or (kind == PARTICIPLE and self.letters[i - 1] == "," and self.opening(i) == "A"):
                return True
            if self.letters[i] in (";", "”", "“"):
                return False
        return False

    def noun_behind(self, conjunction: int) -> int:
        """The noun group after a coordinator that may be the subject of its clause."""
        for j in range(conjunction + 1, min(conjunction + 8, self.size)):
            kind = self.kinds[j]
            if kind == NOUN and not self.governed[j] and not (self.is_time(j) and self.is_noun(j + 1)):
                return j
            if kind in (FINITE, PARTICIPLE):
                return NONE
        return NONE

    def phrases_between(self, noun: int, j: int) -> bool:
        """Whether nothing but phrases with prepositions is between a noun group and the group `j`."""
        return all(self.governed[i] if self.kinds[i] == NOUN else self.letters[i] == "p" for i in range(noun + 1, j))

    def after_phrases(self, j: int) -> int:
        """The first group from `j` on that is neither in a phrase with a preposition nor a time."""
        end = min(j + _FAR, self.size)
        while j < end:
            if self.letters[j] == "p" and self.kinds[j + 1] == NOUN:
                j += 2
            elif self.is_time(j):
                j += 1
            else:
                break
        return j

    def is_possessor(self, opener: int) -> bool:
        """Whether a relative word belongs to the noun behind it: whose son."""
        return opener != NONE and bool(self.bits(self.starts[opener]) & POSSESSOR)

    def has_noun(self, opener: int, j: int) -> bool:
        """Whether a relative or question word has a noun, and `j` is the subject: whose son he met, how many he met."""
        if opener != j - 2 or opener == NONE or self.kinds[opener + 1] != NOUN:
            return False
        many = self.letters[opener] == "v" and self.opening(opener + 1) == "q"
        return many or self.letters[opener] == "a" or self.is_possessor(opener)

    def side_by_side(self, frame: Frame, j: int) -> bool:
        """Whether two noun groups without anything between them precede the verb `j`: the clock he made."""
        k = frame.last
        if k < 1 or k != self.noun_before or not self.is_noun(k - 1) or self.head(k - 1) in "soez" or self.is_time(k):
            return False
        if self.head(k - 1) == "T" and self.opening(k - 1) != "d":
            return False  # but: the day he left
        if frame.verb == NONE and (frame.subject in (NONE, k) or (self.ahead[j] == NONE and not self.finite_later(j))):
            return False
        return frame.relative != k - 1 and not self.has_noun(frame.relative, k)
