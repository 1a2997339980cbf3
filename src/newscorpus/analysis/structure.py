"""The clauses and noun phrases of a sentence, in numbers of words."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from functools import cache

from newscorpus.analysis.clause_state import AUXILIARIES, BE, NONE, PARTICIPLE_CLAUSE, ClauseState, FoundClause
from newscorpus.analysis.groups import NOUN
from newscorpus.lexicon import Lexicon
from newscorpus.lexicon.class_lists import class_lists
from newscorpus.text.cached import cached
from newscorpus.text.fast_frozen import fast_frozen

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


# Slots: these fields are read three thousand times per article, and those of a named tuple take a slow look-up each.


@fast_frozen(eq=False)
class NounPhrase:
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

    def since(self, first: int) -> "NounPhrase":
        """Return it without the words before `first`."""
        return NounPhrase(first, self.last, self.head, self.preposition, self.possessor, self.head_class)

    def up_to(self, last: int) -> "NounPhrase":
        """Return it with the phrases after it that belong to it."""
        return NounPhrase(self.first, last, self.head, self.preposition, self.possessor, self.head_class)


@fast_frozen(eq=False)
class SentenceClause:
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

    @property
    def describes(self) -> bool:
        """Whether it is a participle in the passive, which describes a noun: "a study published in May"."""
        return self.kind == PARTICIPLE_CLAUSE and self.passive


class Sentence:
    """The clauses and noun phrases of a sentence."""

    def __init__(
        self, start: int, end: int, clauses: tuple[SentenceClause, ...], phrases: tuple[NounPhrase, ...]
    ) -> None:
        self.start: int = start
        """Its first word."""
        self.end: int = end
        """One after its last word."""
        self.clauses: tuple[SentenceClause, ...] = clauses
        """In the order of their verbs."""
        self.phrases: tuple[NounPhrase, ...] = phrases
        """The noun phrases, in text order."""

    @cached
    def possessed(self) -> tuple[NounPhrase, ...]:
        """The noun phrases with a possessor: "the minister's son", "his son"."""
        return tuple([phrase for phrase in self.phrases if phrase.possessor >= 0])

    @cached
    def _verbs(self) -> list[int]:
        """The verbs of the clauses."""
        return [clause.verb for clause in self.clauses]

    @cached
    def _begins(self) -> list[int]:
        """The first words of the noun phrases."""
        return [phrase.first for phrase in self.phrases]

    @cached
    def _numbers(self) -> dict[int, int]:
        """Word in a verb group -> the number of its clause."""
        return {word: n for n, clause in enumerate(self.clauses) for word in range(clause.first, clause.last + 1)}

    @cached
    def _around(self) -> list[int]:
        """For each word of the sentence the number of the innermost clause around it; -1 where there is none."""
        return _innermost([(clause.start, clause.end) for clause in self.clauses], self.start, self.end)

    def clause_number_at(self, word: int) -> int:
        """The number of the clause whose verb group holds a word; -1 when the word is in no verb group."""
        return self._numbers.get(word, NONE)

    def clause_at(self, word: int) -> SentenceClause | None:
        """The clause whose verb group holds a word; `None` when the word is in no verb group."""
        n = self._numbers.get(word, NONE)
        return self.clauses[n] if n >= 0 else None

    def clause_number_around(self, word: int) -> int:
        """The number of the innermost clause that covers a word; -1 when no clause does."""
        return self._around[word - self.start] if self.start <= word < self.end else NONE

    def clause_around(self, word: int) -> SentenceClause | None:
        """The innermost clause that covers a word; `None` when no clause does."""
        n = self.clause_number_around(word)
        return self.clauses[n] if n >= 0 else None

    def clauses_between(self, start: int, end: int) -> tuple[SentenceClause, ...]:
        """The clauses whose verbs are among the words `start:end`."""
        low = bisect_left(self._verbs, start)
        return self.clauses[low : bisect_left(self._verbs, end, low)]

    def phrase_at(self, word: int) -> NounPhrase | None:
        """The noun phrase that holds a word; `None` when none does."""
        n = bisect_right(self._begins, word) - 1
        if n < 0:
            return None
        phrase = self.phrases[n]
        return phrase if word <= phrase.last else None


@cache
def _tenses(lexicon: Lexicon) -> Mapping[str, int]:
    """Return auxiliary -> what it says."""
    return {form: _AUXILIARIES[name] for name, forms in class_lists(lexicon, "auxiliaries").items() for form in forms}


def build_sentence(state: ClauseState, found: Sequence[FoundClause], lexicon: Lexicon) -> Sentence:
    """Return the sentence of a walk, in numbers of words.

    The walk itself is not kept: a text has many sentences, and what is alive costs time in the garbage collector.

    Args:
        state: the groups, as the walk has left them.
        found: the clauses, in the order in which their verbs were met.
        lexicon: the words of the language.
    """
    phrases = _Phrases(state)
    order = sorted(range(len(found)), key=[clause.verb for clause in found].__getitem__)
    number = [*order, NONE]  # the last place is that of no clause
    for i, n in enumerate(order):
        number[n] = i
    in_order = [found[n] for n in order]
    _extend(in_order, state.codes)
    _nest(in_order, len(state.codes))
    builder = _ClauseBuilder(state, phrases, number, _tenses(lexicon))
    return Sentence(state.first[0], state.first[-1], tuple(map(builder.clause, in_order)), tuple(phrases.values()))


def _phrases(state: ClauseState, groups: Sequence[int]) -> dict[int, NounPhrase]:
    """Return the phrases of noun groups, or of words that are one."""
    first, codes, starts, ends, letters, kinds = (
        state.first, state.codes, state.starts, state.ends, state.letters, state.kinds
    )  # fmt: skip
    out: dict[int, NounPhrase] = {}
    marked = "'" in codes
    for j in groups:
        start, end = starts[j], ends[j]
        begin, head, possessor = first[start], first[end] - 1, NONE
        if end - start > 1:
            mark = codes.rfind("'", start, end - 1) if marked else NONE
            possessor = first[mark] - 1 if mark > start else begin if codes[start] == "y" else NONE
        before = begin - 1 if letters[j - 1] in _LEADING and kinds[j] == NOUN else NONE
        out[j] = NounPhrase(begin, head, head, before, possessor, codes[end - 1])
    return out


class _Phrases(dict[int, NounPhrase]):
    """Group -> its phrase; a word outside noun groups, such as "who", gets one while it is asked for."""

    def __init__(self, state: ClauseState) -> None:
        """Work out those of the noun groups."""
        super().__init__(_phrases(state, [j for j in range(state.size) if state.kinds[j] == NOUN]))
        self._state = state

    def __missing__(self, j: int) -> NounPhrase:
        return _phrases(self._state, [j])[j]


class _ClauseBuilder:
    """Turns clauses in tokens and groups into clauses in words."""

    def __init__(
        self, state: ClauseState, phrases: Mapping[int, NounPhrase], number: Sequence[int], tenses: Mapping[str, int]
    ) -> None:
        self._state = state
        self._phrases = phrases
        self._number = number
        self._tenses = tenses

    def clause(self, found: FoundClause) -> SentenceClause:
        """Return a clause in numbers of words."""
        first, codes, number, phrases = self._state.first, self._state.codes, self._number, self._phrases
        auxiliaries = codes[found.group_start : found.verb] if found.auxiliaries is None else found.auxiliaries
        return SentenceClause(
            first[found.verb + 1] - 1,
            first[found.group_start],
            first[found.group_end] - 1,
            found.kind,
            self._tense(found) if found.finite else NO_TENSE,
            found.passive,
            found.negated,
            bool(auxiliaries) and not _HAVE.isdisjoint(auxiliaries),
            codes[found.verb] in BE,
            None if found.subject == NONE and found.whole is None else self._subject(found),
            self._object(found) if found.object >= 0 else None,
            phrases[found.recipient] if found.recipient >= 0 else None,
            number[found.governor],
            number[found.joined],
            first[found.start],
            first[found.end],
        )

    def _object(self, found: FoundClause) -> NounPhrase:
        """Return the object; "that" is a relative pronoun where it is one: the plan that he made."""
        phrase = self._phrases[found.object]
        if found.object != found.relative or phrase.head_class != "k":
            return phrase
        return NounPhrase(phrase.first, phrase.last, phrase.head, NONE, NONE, "w")

    def _tense(self, found: FoundClause) -> int:
        """Return what the finite word of the verb group says."""
        state = self._state
        token = found.auxiliary if found.auxiliary != NONE else found.group_start
        letter = state.codes[token]
        if letter in AUXILIARIES:
            return self._tenses.get(state.words[state.first[token]].lower(), PRESENT)
        return PAST if letter in _PAST else PRESENT

    def _subject(self, clause: FoundClause) -> NounPhrase:
        """Return the subject with the phrases that belong to it."""
        state, j = self._state, clause.subject
        if clause.whole is not None:
            start, end = (state.first[token] for token in clause.whole)
            return NounPhrase(start, end - 1, start, NONE, NONE, "V")
        bound = clause.bound if clause.bound != NONE else clause.group
        if bound == j + 1 or state.kinds[j] != NOUN:
            return self._phrases[j]
        k = j
        while k + 1 < bound and state.attached[k + 1]:
            k += 1
        while k + 2 < bound and state.letters[k + 1] in _JOINING and state.kinds[k + 2] == NOUN:
            if state.head(k) == "M" and state.is_time(k + 2) and state.letters[k + 1] == "p":
                break  # Roe on Friday said
            k += 2
        phrase = self._phrases[j]
        return phrase if k == j else phrase.up_to(state.first[state.ends[k]] - 1)


_MARK = re.compile("[,;:“”()!-]")
_HAVE = frozenset("hHK")
_PAST = frozenset("DAP")
_LEADING = frozenset(("p", "u"))  # what may be the preposition of a noun group
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
            last = extents[inner][1]
            if last > word:
                out += [inner] * (last - word)
                word = last
        if first > word:
            out += [around[-1] if around else NONE] * (first - word)
            word = first
        around.append(-n)
    return out


def _extend(found: Sequence[FoundClause], codes: str) -> None:
    """Let clauses without a finite verb reach to the next mark or the next clause."""
    following = len(codes)
    for clause in reversed(found):
        if not clause.finite and clause.end == clause.group_end:
            mark = _MARK.search(codes, clause.end, following)
            clause.end = mark.start() if mark is not None else max(clause.end, following)
        following = clause.start


def _nest(found: Sequence[FoundClause], size: int) -> None:
    """Cut clauses that overlap without one holding the other, so that they nest."""
    around: list[int] = []
    for start, turned, i in sorted([(clause.start, -clause.end, i) for i, clause in enumerate(found)]):
        while around and around[-1] <= start:
            around.pop()
        end, limit = -turned, around[-1] if around else size
        if end > limit:
            end = limit
        if end <= start:
            end = start + 1
        found[i].end = end
        around.append(end)
