"""The clauses and noun phrases of a sentence, in numbers of words."""

from bisect import bisect_right
from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from newscorpus.analysis.clause_state import NONE, Found, State
from newscorpus.analysis.codes import Coded
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
    """The clauses and noun phrases of a sentence."""

    __slots__ = ("_around", "_builder", "_phrases", "_verb_of", "clauses", "end", "start")

    def __init__(self, start: int, end: int, clauses: tuple[SentenceClause, ...], builder: "_Builder") -> None:
        self.start: int = start
        """Its first word."""
        self.end: int = end
        """One behind its last word."""
        self.clauses: tuple[SentenceClause, ...] = clauses
        """In the order of their verbs."""
        self._builder = builder
        self._phrases: tuple[NounPhrase, ...] | None = None
        self._verb_of: dict[int, int] | None = None
        self._around: list[int] | None = None

    @property
    def phrases(self) -> tuple[NounPhrase, ...]:
        """The noun phrases, in text order."""
        if self._phrases is None:
            self._phrases = self._builder.phrases()
        return self._phrases

    def clause_number_at(self, word: int) -> int:
        """The number of the clause whose verb group holds a word; -1 when the word is in no verb group."""
        if self._verb_of is None:
            self._verb_of = {w: n for n, c in enumerate(self.clauses) for w in range(c.first, c.last + 1)}
        return self._verb_of.get(word, NONE)

    def clause_at(self, word: int) -> SentenceClause | None:
        """The clause whose verb group holds a word; `None` when the word is in no verb group."""
        n = self.clause_number_at(word)
        return self.clauses[n] if n >= 0 else None

    def clause_number_around(self, word: int) -> int:
        """The number of the innermost clause that covers a word; -1 when no clause does."""
        if self._around is None:
            self._around = _innermost([(c.start, c.end) for c in self.clauses], self.start, self.end)
        return self._around[word - self.start] if self.start <= word < self.end else NONE

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

    @property
    def possessed(self) -> tuple[NounPhrase, ...]:
        """The noun phrases with a possessor: "the minister's son", "his son"."""
        return self._builder.possessed()


@cache
def _tenses(lexicon: Lexicon) -> Mapping[str, int]:
    """Return auxiliary -> what it says."""
    return {form: _AUXILIARIES[name] for name, forms in word_classes(lexicon, "auxiliaries").items() for form in forms}


def build_sentence(state: State, coded: Coded, found: list[Found], lexicon: Lexicon, low: int) -> Sentence:
    """Return the sentence whose words start at `low` from what the walk found in it."""
    return _Builder(state, coded, _tenses(lexicon)).sentence(found, low)


class _Builder:
    """Turns groups and tokens into words."""

    def __init__(self, state: State, coded: Coded, tenses: Mapping[str, int]) -> None:
        self.state = state
        self.coded = coded
        self.tenses = tenses
        self._built: dict[int, NounPhrase] = {}

    @cached
    def nouns(self) -> list[int]:
        """The numbers of the noun groups."""
        return [j for j, kind in enumerate(self.state.kinds) if kind == NOUN]

    @cached
    def firsts(self) -> list[int]:
        """The first words of the noun groups."""
        first, groups = self.coded.first, self.state.groups
        return [first[groups[j][1]] for j in self.nouns]

    def sentence(self, found: list[Found], low: int) -> Sentence:
        """Return the sentence with its clauses in the order of their verbs."""
        verbs = [clause.verb for clause in found]
        order = sorted(range(len(found)), key=verbs.__getitem__)
        number = [*order, NONE]  # the last place is that of no clause
        for i, n in enumerate(order):
            number[n] = i
        self.extend(found, order)
        ends = _nested([(found[n].start, found[n].end) for n in order], len(self.state.codes))
        clauses = tuple(self.clause(found[n], number, *ends[i]) for i, n in enumerate(order))
        return Sentence(low, self.coded.first[-1], clauses, self)

    def extend(self, found: list[Found], order: list[int]) -> None:
        """Let clauses without a finite verb reach to the next mark or the next clause."""
        codes = self.state.codes
        following = len(codes)
        for n in reversed(order):
            clause = found[n]
            if not clause.finite and clause.end == clause.group_end:
                while clause.end < following and codes[clause.end] not in _MARKS:
                    clause.end += 1
            following = clause.start

    def phrases(self) -> tuple[NounPhrase, ...]:
        """Return the noun groups of the sentence."""
        return tuple(map(self.phrase, self.nouns))

    def possessed(self) -> tuple[NounPhrase, ...]:
        """Return the noun groups with a possessor."""
        if _POSSESSIVE.isdisjoint(self.state.codes):
            return ()
        phrases = (self.phrase(j) for j in self.nouns if self.owner(j) != NONE)
        return tuple(phrases)

    def owner(self, j: int) -> int:
        """Return the head of the possessor in the noun group `j`; -1 when there is none."""
        _, start, stop = self.state.groups[j]
        if stop - start == 1:
            return NONE
        codes, first = self.state.codes, self.coded.first
        mark = codes.rfind("'", start, stop - 1)
        if mark > start:
            return first[mark] - 1
        return first[start] if codes[start] == "y" else NONE

    def phrase(self, j: int) -> NounPhrase:
        """Return the noun group `j`, or the word that is one."""
        found = self._built.get(j)
        if found is None:
            state, first = self.state, self.coded.first
            kind, start, stop = state.groups[j]
            begin, head = first[start], first[stop] - 1
            before = begin - 1 if kind == NOUN and state.letters[j - 1] in ("p", "u") else NONE
            found = NounPhrase(begin, head, head, before, self.owner(j), state.codes[stop - 1])
            self._built[j] = found
        return found

    def subject(self, clause: Found) -> NounPhrase | None:
        """Return the subject with the phrases that belong to it."""
        state, j = self.state, clause.subject
        if clause.whole is not None:
            start, end = (self.coded.first[token] for token in clause.whole)
            return NounPhrase(start, end - 1, start, NONE, NONE, "V")
        if j == NONE:
            return None
        k = j
        if state.kinds[j] == NOUN:
            bound = clause.bound if clause.bound != NONE else clause.group
            while k + 1 < bound and state.attached[k + 1]:
                k += 1
            while k + 2 < bound and state.letters[k + 1] in ("p", "c") and state.kinds[k + 2] == NOUN:
                k += 2
        phrase = self.phrase(j)
        return phrase if k == j else phrase._replace(last=self.coded.first[state.groups[k][2]] - 1)

    def clause(self, found: Found, number: list[int], start: int, end: int) -> SentenceClause:
        """Return a clause in numbers of words."""
        first, codes = self.coded.first, self.state.codes
        finite = found.auxiliary if found.auxiliary != NONE else found.group_start
        opening = codes[finite]
        tense = NO_TENSE
        if found.finite:
            tense = PAST if opening in "DA" else PRESENT
            if opening in "mfhx":
                tense = self.tenses.get(self.state.words[first[finite]].lower(), PRESENT)
        auxiliaries = codes[found.group_start : found.verb] if found.auxiliaries is None else found.auxiliaries
        return SentenceClause(
            first[found.verb + 1] - 1,
            first[found.group_start],
            first[found.group_end] - 1,
            found.kind,
            tense,
            found.passive,
            found.negated,
            bool(auxiliaries) and not _HAVE.isdisjoint(auxiliaries),
            codes[found.verb] in "fBEI",
            self.subject(found),
            self.phrase(found.object) if found.object >= 0 else None,
            self.phrase(found.recipient) if found.recipient >= 0 else None,
            number[found.governor],
            number[found.joined],
            first[start],
            first[end],
        )


_MARKS = frozenset(",;:-“”()!")
_POSSESSIVE = frozenset("'y")
_HAVE = frozenset("hHK")


def _innermost(extents: list[tuple[int, int]], start: int, end: int) -> list[int]:
    """Return for each word of `start:end` the number of the innermost of the nested extents around it."""
    order = sorted(range(len(extents)), key=lambda n: (extents[n][0], -extents[n][1]), reverse=True)
    out: list[int] = []
    around: list[int] = []
    for word in range(start, end):
        while around and extents[around[-1]][1] <= word:
            around.pop()
        while order and extents[order[-1]][0] <= word:
            around.append(order.pop())
            while extents[around[-1]][1] <= word:
                around.pop()
        out.append(around[-1] if around else NONE)
    return out


def _nested(extents: list[tuple[int, int]], size: int) -> list[tuple[int, int]]:
    """Cut extents that overlap without one holding the other, so that they nest."""
    if len(extents) == 1:
        ((start, end),) = extents
        return [(start, max(min(end, size), start + 1))]
    out = list(extents)
    around: list[int] = []
    for i in sorted(range(len(extents)), key=lambda i: (extents[i][0], -extents[i][1])):
        start, end = extents[i]
        while around and around[-1] <= start:
            around.pop()
        end = min(end, around[-1] if around else size)
        out[i] = start, max(end, start + 1)
        around.append(out[i][1])
    return out
