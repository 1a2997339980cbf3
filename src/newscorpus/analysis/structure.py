"""The clauses and noun phrases of a sentence, in numbers of words."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from functools import cache
from typing import NamedTuple

from newscorpus.analysis.clause_state import NONE, Found, State
from newscorpus.analysis.groups import NOUN
from newscorpus.lexicon import Lexicon
from newscorpus.lexicon.classes import word_classes
from newscorpus.text.cached import cached

__all__ = (
    "FUTURE",
    "NO_TENSE",
    "PAST",
    "POSSIBLE",
    "PRESENT",
    "WISHED",
    "NounPhrase",
    "Sentence",
    "SentenceClause",
    "build_sentence",
)

NO_TENSE, PRESENT, PAST, FUTURE, POSSIBLE, WISHED = range(6)
"""What the first word of a verb group says: nothing (not finite); is, does; was, did; will; may, can; would, must."""

_AUXILIARIES: Mapping[str, int] = {"past": PAST, "future": FUTURE, "possible": POSSIBLE, "wished": WISHED}


class NounPhrase(NamedTuple):
    """A noun group, in numbers of words."""

    first: int
    last: int
    """The last word, which belongs to it; the head, unless a phrase with a preposition follows that is part of it."""

    head: int
    preposition: int
    """The preposition in front; -1 when there is none."""

    possessor: int
    """The head of the possessor: "minister" in "the minister's son", "his" in "his son"; -1 when there is none."""

    head_class: str
    """The class letter of the head (see `word_classes.txt`): `N` noun, `S` plural, `M` name, `s o i z` pronouns, …"""


class SentenceClause(NamedTuple):
    """A clause, in numbers of words and of clauses of its sentence; -1 and `None` where it has no such thing."""

    verb: int
    """The main verb, or the copula."""

    first: int
    last: int
    """The verb group, with its auxiliaries."""

    kind: int
    """`MAIN`, `COMPLEMENT`, `RELATIVE`, `ADVERBIAL`, `PARTICIPLE_CLAUSE` or `INFINITIVE_CLAUSE`."""

    tense: int
    """`NO_TENSE`, `PRESENT`, `PAST`, `FUTURE`, `POSSIBLE` or `WISHED`."""

    passive: bool
    negated: bool
    perfect: bool
    copula: bool
    subject: NounPhrase | None
    """Its subject, or the clause that is its subject; of a relative clause the relative pronoun."""

    object: NounPhrase | None
    recipient: NounPhrase | None
    governor: int
    """The clause whose verb it belongs to: "said" for what was said."""

    joined: int
    """The clause that it shares its subject with: "came" for "left" in "he came and left"."""

    start: int
    end: int
    """The words `start:end` that it covers, with the clauses in it."""


class Sentence:
    """The clauses and noun phrases of a sentence; they are put into words when somebody asks for them."""

    def __init__(self, builder: "_Builder") -> None:
        """Take what was found."""
        self.start: int = builder.first[0]
        """Its first word."""
        self.end: int = builder.first[-1]
        """One behind its last word."""
        self._builder = builder

    @cached
    def clauses(self) -> tuple[SentenceClause, ...]:
        """The clauses, in the order of their verbs."""
        return self._builder.clauses

    @cached
    def phrases(self) -> tuple[NounPhrase, ...]:
        """The noun phrases, in text order."""
        return tuple(map(self._builder.phrase, self._builder.nouns))

    @cached
    def possessed(self) -> tuple[NounPhrase, ...]:
        """The noun phrases with a possessor: "the minister's son", "his son"."""
        return self._builder.possessed()

    def clause_number_at(self, word: int) -> int:
        """The number of the clause whose verb group holds a word; -1 when the word is in no verb group."""
        return self._builder.numbers.get(word, NONE)

    def clause_at(self, word: int) -> SentenceClause | None:
        """The clause whose verb group holds a word; `None` when the word is in no verb group."""
        n = self._builder.numbers.get(word, NONE)
        return self.clauses[n] if n >= 0 else None

    def clause_number_around(self, word: int) -> int:
        """The number of the innermost clause that covers a word; -1 when no clause does."""
        return self._builder.around[word - self.start] if self.start <= word < self.end else NONE

    def clause_around(self, word: int) -> SentenceClause | None:
        """The innermost clause that covers a word; `None` when no clause does."""
        n = self.clause_number_around(word)
        return self.clauses[n] if n >= 0 else None

    def phrase_at(self, word: int) -> NounPhrase | None:
        """The noun phrase that holds a word; `None` when none does."""
        builder = self._builder
        n = bisect_right(builder.firsts, word) - 1
        if n < 0:
            return None
        phrase = builder.phrase(builder.nouns[n])
        return phrase if word <= phrase.last else None


@cache
def _tenses(lexicon: Lexicon) -> Mapping[str, int]:
    """Return auxiliary -> what it says."""
    return {form: _AUXILIARIES[name] for name, forms in word_classes(lexicon, "auxiliaries").items() for form in forms}


def build_sentence(state: State, first: Sequence[int], found: Sequence[Found], lexicon: Lexicon) -> Sentence:
    """Return the sentence of a walk.

    Args:
        state: the groups, as the walk has left them.
        first: the first word of each token, and one behind the last word.
        found: the clauses, in the order in which their verbs were met.
        lexicon: the words of the language.
    """
    return Sentence(_Builder(state, first, found, _tenses(lexicon)))


class _Builder:
    """Turns groups and tokens into words, those that are asked for."""

    def __init__(self, state: State, first: Sequence[int], found: Sequence[Found], tenses: Mapping[str, int]) -> None:
        self.first = first
        self._tenses = tenses
        # What only the walk needs is not kept: there are many sentences.
        self._codes = state.codes
        self._words = state.words
        self._kinds = state.kinds
        self._letters = state.letters
        self._starts = state.starts
        self._ends = state.ends
        self._attached = state.attached
        self._found = found
        self._order = sorted(range(len(found)), key=[clause.verb for clause in found].__getitem__)
        self._phrases: dict[int, NounPhrase] = {}

    # -- noun groups

    @cached
    def nouns(self) -> list[int]:
        """The numbers of the noun groups."""
        return [j for j, kind in enumerate(self._kinds) if kind == NOUN]

    @cached
    def firsts(self) -> list[int]:
        """The first words of the noun groups."""
        first, starts = self.first, self._starts
        return [first[starts[j]] for j in self.nouns]

    def possessed(self) -> tuple[NounPhrase, ...]:
        """Return the noun groups with a possessor."""
        if _POSSESSIVE.isdisjoint(self._codes):
            return ()
        starts, ends = self._starts, self._ends
        return tuple([self.phrase(j) for j in self.nouns if self._owner(starts[j], ends[j]) != NONE])

    def _owner(self, start: int, stop: int) -> int:
        """Return the head of the possessor in the noun group of some tokens; -1 when there is none."""
        if stop - start == 1:
            return NONE
        codes, first = self._codes, self.first
        mark = codes.rfind("'", start, stop - 1)
        if mark > start:
            return first[mark] - 1
        return first[start] if codes[start] == "y" else NONE

    def phrase(self, j: int) -> NounPhrase:
        """Return the noun group `j`, or the word that is one."""
        found = self._phrases.get(j)
        if found is None:
            first, start, stop = self.first, self._starts[j], self._ends[j]
            begin, head = first[start], first[stop] - 1
            before = begin - 1 if self._letters[j - 1] in _LEADING and self._kinds[j] == NOUN else NONE
            fields = begin, head, head, before, self._owner(start, stop), self._codes[stop - 1]
            found = self._phrases[j] = tuple.__new__(NounPhrase, fields)  # half the time of a call of `NounPhrase`
        return found

    # -- clauses

    @cached
    def numbers(self) -> dict[int, int]:
        """Word in a verb group -> the number of its clause."""
        first = self.first
        return {
            word: n
            for n, clause in enumerate([self._found[n] for n in self._order])
            for word in range(first[clause.group_start], first[clause.group_end])
        }

    @cached
    def around(self) -> list[int]:
        """For each word of the sentence the innermost clause around it; -1 where there is none."""
        return _innermost([(clause.start, clause.end) for clause in self.clauses], self.first[0], self.first[-1])

    @cached
    def clauses(self) -> tuple[SentenceClause, ...]:
        """The clauses in numbers of words, in the order of their verbs."""
        found = [self._found[n] for n in self._order]
        self._extend(found)
        _nest(found, len(self._codes))
        number = [*self._order, NONE]  # the last place is that of no clause
        for i, n in enumerate(self._order):
            number[n] = i
        return tuple([self._clause(clause, number) for clause in found])

    def _extend(self, found: Sequence[Found]) -> None:
        """Let clauses without a finite verb reach to the next mark or the next clause."""
        codes = self._codes
        following = len(codes)
        for clause in reversed(found):
            if not clause.finite and clause.end == clause.group_end:
                while clause.end < following and codes[clause.end] not in _MARKS:
                    clause.end += 1
            following = clause.start

    def _clause(self, found: Found, number: Sequence[int]) -> SentenceClause:
        """Return a clause in numbers of words."""
        first, codes = self.first, self._codes
        auxiliaries = codes[found.group_start : found.verb] if found.auxiliaries is None else found.auxiliaries
        fields = (
            first[found.verb + 1] - 1,
            first[found.group_start],
            first[found.group_end] - 1,
            found.kind,
            self._tense(found),
            found.passive,
            found.negated,
            bool(auxiliaries) and not _HAVE.isdisjoint(auxiliaries),
            codes[found.verb] in _BE,
            self._subject(found),
            self.phrase(found.object) if found.object >= 0 else None,
            self.phrase(found.recipient) if found.recipient >= 0 else None,
            number[found.governor],
            number[found.joined],
            first[found.start],
            first[found.end],
        )
        return tuple.__new__(SentenceClause, fields)

    def _tense(self, found: Found) -> int:
        """Return what the first word of the verb group says."""
        if not found.finite:
            return NO_TENSE
        token = found.auxiliary if found.auxiliary != NONE else found.group_start
        letter = self._codes[token]
        if letter in _BY_FORM:
            return self._tenses.get(self._words[self.first[token]].lower(), PRESENT)
        return PAST if letter in _PAST else PRESENT

    def _subject(self, clause: Found) -> NounPhrase | None:
        """Return the subject with the phrases that belong to it."""
        j = clause.subject
        if clause.whole is not None:
            start, end = (self.first[token] for token in clause.whole)
            return NounPhrase(start, end - 1, start, NONE, NONE, "V")
        if j == NONE:
            return None
        k = j
        kinds, letters = self._kinds, self._letters
        if kinds[j] == NOUN:
            bound = clause.bound if clause.bound != NONE else clause.group
            while k + 1 < bound and self._attached[k + 1]:
                k += 1
            while k + 2 < bound and letters[k + 1] in _JOINING and kinds[k + 2] == NOUN:
                k += 2
        phrase = self.phrase(j)
        return phrase if k == j else phrase._replace(last=self.first[self._ends[k]] - 1)


_MARKS = frozenset(",;:-“”()!")
_POSSESSIVE = frozenset("'y")
_HAVE = frozenset("hHK")
_BE = frozenset("fBEI")
_PAST = frozenset("DA")
_BY_FORM = frozenset("mfhx")
"""Auxiliaries: their form says what they say."""
_LEADING = frozenset(("p", "u"))
"""What may be the preposition of a noun group."""
_JOINING = frozenset(("p", "c"))


def _innermost(extents: list[tuple[int, int]], start: int, end: int) -> list[int]:
    """Return for each word of `start:end` the number of the innermost of the nested extents around it."""
    out: list[int] = []
    around: list[int] = []
    word = start
    outer_first = sorted([(first, -last, -n) for n, (first, last) in enumerate(extents)])
    for first, _, n in [*outer_first, (end, 0, 0)]:
        while around and extents[around[-1]][1] <= first:
            inner = around.pop()
            out += [inner] * (extents[inner][1] - word)
            word = max(word, extents[inner][1])
        out += [around[-1] if around else NONE] * (first - word)
        word = max(word, first)
        around.append(-n)
    return out


def _nest(found: Sequence[Found], size: int) -> None:
    """Cut clauses that overlap without one holding the other, so that they nest."""
    around: list[int] = []
    for start, turned, i in sorted([(clause.start, -clause.end, i) for i, clause in enumerate(found)]):
        while around and around[-1] <= start:
            around.pop()
        end = max(min(-turned, around[-1] if around else size), start + 1)
        found[i].end = end
        around.append(end)
