"""The analysis of a text, sentence by sentence, on demand.

`Analysis` is what quotes, events and dates ask. It knows nothing until it is asked for a sentence; then that sentence
is coded, grouped and walked once, and kept. Everything is in numbers of words (`reading.words`), so that questions
need no offsets; `span` turns two words into offsets.
"""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from newscorpus.analysis.clause_state import (
    ADVERBIAL,
    COMPLEMENT,
    INFINITIVE_CLAUSE,
    MAIN,
    NONE,
    PARTICIPLE_CLAUSE,
    RELATIVE,
    Found,
    State,
)
from newscorpus.analysis.clauses import find_clauses_of
from newscorpus.analysis.codes import Coded, code_words
from newscorpus.analysis.groups import NOUN, find_groups, group_pattern
from newscorpus.analysis.verb_frames import verb_frames
from newscorpus.analysis.word_classes import guess, word_table
from newscorpus.lexicon import Lexicon
from newscorpus.lexicon.classes import word_classes
from newscorpus.text import Reading

__all__ = (
    "ADVERBIAL",
    "COMPLEMENT",
    "FUTURE",
    "INFINITIVE_CLAUSE",
    "MAIN",
    "NO_TENSE",
    "PARTICIPLE_CLAUSE",
    "PAST",
    "POSSIBLE",
    "PRESENT",
    "RELATIVE",
    "WISHED",
    "Analysis",
    "NounPhrase",
    "Sentence",
    "SentenceClause",
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

    __slots__ = ("_around", "_phrase_of", "_verb_of", "clauses", "end", "phrases", "start")

    def __init__(
        self, start: int, end: int, clauses: tuple[SentenceClause, ...], phrases: tuple[NounPhrase, ...]
    ) -> None:
        self.start: int = start
        """Its first word."""
        self.end: int = end
        """One behind its last word."""
        self.clauses: tuple[SentenceClause, ...] = clauses
        """In the order of their verbs."""
        self.phrases: tuple[NounPhrase, ...] = phrases
        """In text order."""
        self._verb_of: dict[int, int] | None = None
        self._phrase_of: dict[int, int] | None = None
        self._around: list[int] | None = None

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
        if self._phrase_of is None:
            self._phrase_of = {w: n for n, p in enumerate(self.phrases) for w in range(p.first, p.last + 1)}
        n = self._phrase_of.get(word, NONE)
        return self.phrases[n] if n >= 0 else None


class Analysis:
    """The sentences of a reading, each analysed when it is asked for.

    >>> from newscorpus.lexicon import load_lexicon
    >>> from newscorpus.text import Reading
    >>> reading = Reading("The mayor of Salem, who met Roe, said the bridge had been closed.", load_lexicon("en"))
    >>> analysis = Analysis(reading)
    >>> for clause in analysis.sentence(0).clauses:
    ...     print(reading.words[clause.verb], clause.passive, clause.subject and analysis.text(clause.subject))
    met False who
    said False The mayor of Salem
    closed True the bridge
    """

    def __init__(self, reading: Reading) -> None:
        """Take a reading; nothing is worked out yet.

        Raises:
            UnknownLanguageError: there is no grammar for the language of the reading.
        """
        reading.lexicon.require("groups", "clauses")
        self.reading: Reading = reading
        self._table = word_table(reading.lexicon)
        self._sentences: dict[int, Sentence] = {}
        self._names: frozenset[str] | None = None

    @classmethod
    def of(cls, reading: Reading) -> "Analysis":
        """Return the analysis of a reading; the same one each time."""
        known = reading.kept.get(cls)
        if not isinstance(known, cls):
            known = reading.kept[cls] = cls(reading)
        return known

    def __iter__(self) -> Iterator[Sentence]:
        return map(self.sentence, range(len(self.reading.sentences)))

    def sentence(self, i: int) -> Sentence:
        """The sentence `i` of `reading.sentences`."""
        found = self._sentences.get(i)
        if found is None:
            found = self._sentences[i] = self._analyse(*self.reading.sentences[i])
        return found

    def sentence_of(self, word: int) -> Sentence | None:
        """The sentence that holds a word; `None` when none does."""
        start = self.reading.start(word)
        i = self.reading.sentence_index(start)
        return self.sentence(i) if i >= 0 and start < self.reading.sentences[i][1] else None

    def clause_at(self, word: int) -> SentenceClause | None:
        """The clause whose verb group holds a word; `None` when the word is in no verb group."""
        sentence = self.sentence_of(word)
        return None if sentence is None else sentence.clause_at(word)

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Return where the words `first` to `last` start and end in the text."""
        return self.reading.start(first), self.reading.ends[last]

    def text(self, phrase: NounPhrase) -> str:
        """Return a noun phrase as written."""
        start, end = self.span(phrase.first, phrase.last)
        return self.reading.text[start:end]

    def classes(self, word: str) -> str:
        """Return what a word may be: class letters, the likeliest first."""
        lower = word.lower()
        return self._table.listed.get(lower) or guess(lower, self._table.endings)

    def _analyse(self, start: int, end: int) -> Sentence:
        reading = self.reading
        lexicon = reading.lexicon
        low, high = reading.word_at(start), reading.word_at(end - 1)
        if high < len(reading.words) and reading.start(high) < end:
            high += 1
        coded = code_words(reading, self._table, low, high, self._capitals())
        groups = find_groups(coded.codes, group_pattern(lexicon))
        state = State(coded, groups, reading.words, verb_frames(lexicon))
        found = find_clauses_of(state)
        return _Builder(state, coded, _tenses(lexicon)).sentence(found, low, high)

    def _capitals(self) -> frozenset[str]:
        """The words that have a capital letter behind a word without one."""
        if self._names is None:
            reading = self.reading
            rows = zip(reading.words, reading.gaps, reading.words[1:], strict=False)
            self._names = frozenset(
                word
                for before, gap, word in rows
                if gap == " " and word[:1] < "a" and before[:1] >= "a" and word[:1].isupper()
            )
        return self._names


@cache
def _tenses(lexicon: Lexicon) -> Mapping[str, int]:
    """Return auxiliary -> what it says."""
    return {form: _AUXILIARIES[name] for name, forms in word_classes(lexicon, "auxiliaries").items() for form in forms}


class _Builder:
    """Turns groups and tokens into words."""

    def __init__(self, state: State, coded: Coded, tenses: Mapping[str, int]) -> None:
        self.state = state
        self.coded = coded
        self.tenses = tenses
        self.phrases: dict[int, NounPhrase] = {}

    def sentence(self, found: list[Found], low: int, high: int) -> Sentence:
        """Return the sentence of the words `low:high`."""
        state = self.state
        for j in range(state.size):
            if state.kind(j) == NOUN:
                self.phrases[j] = self.phrase(j)
        order = sorted(range(len(found)), key=lambda n: found[n].verb)
        number = {n: i for i, n in enumerate(order)}
        number[NONE] = NONE
        ends = _nested([(found[n].start, found[n].end) for n in order], len(state.codes))
        clauses = tuple(self.clause(found[n], number, ends[i], high) for i, n in enumerate(order))
        return Sentence(low, high, clauses, tuple(self.phrases.values()))

    def phrase(self, j: int, end: int = NONE) -> NounPhrase:
        """Return the noun group `j`, up to the token `end`."""
        state, first, last = self.state, self.coded.first, self.coded.last
        _, start, stop = state.groups[j]
        codes = state.codes
        mark = codes.rfind("'", start, stop - 1)
        owner = last[mark - 1] if mark > start else first[start] if codes[start] == "y" and stop - start > 1 else NONE
        before = first[state.groups[j - 1][1]] if state.letter(j - 1) in ("p", "u") else NONE
        return NounPhrase(
            first[start], last[(stop if end == NONE else end) - 1], last[stop - 1], before, owner, codes[stop - 1]
        )

    def subject(self, clause: Found) -> NounPhrase | None:
        """Return the subject with the phrases that belong to it."""
        state, j = self.state, clause.subject
        if clause.whole is not None:
            start, end = clause.whole
            return NounPhrase(
                self.coded.first[start], self.coded.last[end - 1], self.coded.first[start], NONE, NONE, "V"
            )
        if j == NONE:
            return None
        if j not in self.phrases:  # a relative or question word
            word = self.coded.first[state.groups[j][1]]
            return NounPhrase(word, word, word, NONE, NONE, "w")
        k = j
        while (
            k + 2 < state.size and state.letter(k + 1) in ("p", "c") and state.is_noun(k + 2) and k + 2 < clause.group
        ):
            if state.letter(k + 1) == "p" and k + 3 < state.size and state.letter(k + 1) == "c":
                break
            k += 2
        return self.phrases[j] if k == j else self.phrase(j, state.groups[k][2])

    def object(self, j: int) -> NounPhrase | None:
        """Return an object."""
        if j == NONE:
            return None
        if j in self.phrases:
            return self.phrases[j]
        word = self.coded.first[self.state.groups[j][1]]
        return NounPhrase(word, word, word, NONE, NONE, "w")

    def clause(self, found: Found, number: Mapping[int, int], extent: tuple[int, int], high: int) -> SentenceClause:
        """Return a clause in numbers of words."""
        first, last = self.coded.first, self.coded.last
        codes = self.state.codes
        start, end = found.group_start, found.group_end
        tense = NO_TENSE
        if found.finite:
            said = self.tenses.get(self.state.words[first[start]].lower(), PRESENT)
            tense = PAST if said == PRESENT and codes[start] in "DA" else said
        return SentenceClause(
            verb=last[found.verb],
            first=first[start],
            last=last[end - 1],
            kind=found.kind,
            tense=tense,
            passive=found.passive,
            negated=found.negated,
            perfect=any(letter in "hHK" for letter in codes[start : found.verb]),
            copula=self.state.is_copula(found),
            subject=self.subject(found),
            object=self.object(found.object),
            recipient=self.object(found.recipient),
            governor=number[found.governor],
            joined=number[found.joined],
            start=first[extent[0]],
            end=first[extent[1]] if extent[1] < len(codes) else high,
        )


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
