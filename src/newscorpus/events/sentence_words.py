"""One sentence as the event rules see it: its words in lower case, and the gaps between them."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from functools import reduce
from itertools import repeat
from operator import attrgetter, ne, or_

from newscorpus.analysis import Analysis, NounPhrase, Sentence, SentenceClause
from newscorpus.events.clause_bits import clause_bits
from newscorpus.model import Span
from newscorpus.text import Reading
from newscorpus.text.names import Mention

__all__ = ("ADVERB_ENDING", "PAST_ENDING", "SentenceWords", "is_gerund", "read_sentence", "sentences_with")

ADVERB_ENDING = "ly"
"""How most adverbs end."""

PAST_ENDING = "ed"
"""How regular verbs end in the past, and their participles."""

_GERUND, _VOWELS = "ing", frozenset("aeiouy")

_BREAKS = frozenset(',;:()[]—–…"“”\n')
_LONGEST = 250  # how many words a sentence may have; what is longer is a list, or no text at all, and is read in pieces


class _Breaks(dict[str, bool]):
    """Gap -> whether it breaks; short gaps, which most are, are kept."""

    def __missing__(self, gap: str) -> bool:
        breaks = gap not in _IN_NUMBERS and (not _BREAKS.isdisjoint(gap) or " - " in gap or "--" in gap)
        if len(gap) <= _SHORT and len(self) < _MANY:
            self[gap] = breaks
        return breaks


_IN_NUMBERS = frozenset((",", ":"))  # 25,000 and 10:30
_OPENING, _CLOSING = " (", ") "
_SHORT, _MANY = 5, 5_000
_NOTHING = repeat(0)
_EMPTY = Sentence(0, 0, (), ())
_start = attrgetter("start")
_breaks = _Breaks().__getitem__


class TextLists:
    """The lists of a reading, at hand: the reading works them out on first use, which makes each look-up slow."""

    __slots__ = ("analysis", "class_of", "ends", "gaps", "low", "reading", "text", "words")

    def __init__(self, reading: Reading) -> None:
        """Take them out of the reading."""
        self.reading: Reading = reading
        self.analysis: Analysis = Analysis.of(reading)
        self.text: str = reading.text
        self.words: list[str] = reading.words
        self.low: list[str] = reading.lowered
        self.gaps: list[str] = reading.gaps
        self.ends: list[int] = reading.ends
        self.class_of: Callable[[str, int], int] = clause_bits(reading.lexicon).get


def is_gerund(word: str) -> bool:
    """Return whether a word in lower case ends like a gerund, behind a vowel.

    >>> is_gerund("landing"), is_gerund("bring")
    (True, False)
    """
    return word.endswith(_GERUND) and not _VOWELS.isdisjoint(word[: -len(_GERUND)])


class SentenceWords:
    """The words of a sentence, counted from its own first word.

    >>> from newscorpus.lexicon import load_lexicon
    >>> reading = Reading("Rain fell. It rose, and fell.", load_lexicon("en"))
    >>> sentence = read_sentence(reading, 11, 28)
    >>> sentence.low, sentence.first, sentence.breaks[1]
    (['it', 'rose', 'and', 'fell'], 2, True)
    """

    __slots__ = (
        "_is_title",
        "_mentions",
        "all",
        "bits",
        "breaks",
        "end",
        "first",
        "gaps",
        "lists",
        "low",
        "size",
        "start",
        "words",
    )

    def __init__(self, lists: TextLists, start: int, end: int, first: int, last: int) -> None:
        """Hold the words of the text from `first` up to `last`, which is the first that does not belong to it."""
        low = lists.low[first:last]
        size = len(low)
        self.lists: TextLists = lists
        self.start: int = start
        self.end: int = end
        self.first: int = first
        self.low: list[str] = low
        self.size: int = size
        self.words: list[str] = lists.words[first:last]
        """The words as they are written."""
        self.gaps: list[str] = lists.gaps[first:last]
        """What comes after each word; no gap of the text follows its last word."""
        self.gaps.append("\n")
        self.breaks: list[bool] = list(map(_breaks, self.gaps))
        """Whether a comma, a bracket, a quotation mark or a dash follows the word."""
        if _OPENING in self.gaps:
            self._pass_over_short_names()
        self.bits: list[int] = list(map(lists.class_of, low, _NOTHING))
        """What each word can do in a clause: the bits of `newscorpus.events.clause_bits`."""
        self.all: int = reduce(or_, self.bits, 0)
        """All of these together."""
        self._is_title: bool | None = None
        self._mentions: Sequence[Mention] | None = None

    def _pass_over_short_names(self) -> None:
        """The brackets around the short form of a name do not break: ordered the Ports Authority (PA) to close."""
        for i in range(self.size - 1):
            if self.gaps[i] == _OPENING and self.gaps[i + 1] == _CLOSING and self.words[i + 1].isupper():
                self.breaks[i] = self.breaks[i + 1] = False

    @property
    def parsed(self) -> Sentence:
        """The sentence as the analysis has it, an empty one where it has none."""
        return (self.lists.analysis.sentence_of(self.first) if self.size else None) or _EMPTY

    @property
    def clauses(self) -> Sequence[SentenceClause]:
        """Its clauses; of an endless sentence, those of the piece at hand."""
        return self.parsed.clauses_between(self.first, self.first + self.size)

    def clause_at(self, i: int) -> SentenceClause | None:
        """The clause whose verb word `i` is, if any."""
        return self.parsed.clause_at(self.first + i)

    def clause_around(self, i: int) -> SentenceClause | None:
        """The innermost clause around word `i`, if any."""
        return self.parsed.clause_around(self.first + i)

    def phrase_at(self, i: int) -> NounPhrase | None:
        """The noun phrase that word `i` is in, if any."""
        return self.parsed.phrase_at(self.first + i)

    @property
    def mentions(self) -> Sequence[Mention]:
        """The names in the sentence."""
        if self._mentions is None:
            known = self.lists.reading.mentions
            first = bisect_left(known, self.start, key=_start)
            self._mentions = known[first : bisect_left(known, self.end, first, key=_start)]
        return self._mentions

    @property
    def in_title_case(self) -> bool:
        """Whether most words start with a capital letter, as in a headline."""
        if self._is_title is None:
            # Few sentences have capitals enough anywhere in their words, and that is quick to see.
            possible = 2 * sum(map(ne, self.words, self.low)) > self.size
            self._is_title = possible and 2 * len([w for w in self.words if w[:1].isupper()]) > self.size
        return self._is_title

    @property
    def is_full(self) -> bool:
        """Whether a full stop ends it, which headlines lack."""
        return any("." in gap for gap in self.gaps[-2:])

    def index(self, position: int) -> int:
        """The first word that ends after `position` in the text."""
        return bisect_right(self.lists.ends, position) - self.first

    def covered(self, start: int, end: int) -> tuple[int, int]:
        """The first and the last word here of the stretch `start:end` of the text, which may end with a full stop."""
        base, ends = self.first, self.lists.ends
        final = base + self.size - 1
        first = bisect_right(ends, start, base, final)
        last = bisect_left(ends, end, first, final)
        if ends[last] - len(self.words[last - base]) >= end:
            last -= 1
        return first - base, last - base

    def begin(self, i: int) -> int:
        """Where word `i` starts in the text."""
        return self.lists.ends[self.first + i] - len(self.words[i])

    def stop(self, i: int) -> int:
        """Where word `i` ends in the text."""
        return self.lists.ends[self.first + i]

    def span(self, first: int, last: int) -> Span:
        """The words `first` to `last`."""
        base, lists = self.first, self.lists
        start, end = lists.ends[base + first] - len(self.words[first]), lists.ends[base + last]
        return Span(start, end, lists.text[start:end])

    def before(self, i: int) -> str:
        """The word right before word `i`, in lower case; empty when something breaks in between."""
        return "" if not 0 < i <= self.size or self.breaks[i - 1] else self.low[i - 1]

    def has(self, classes: int, start: int, end: int) -> bool:
        """Whether one of the words from `start` to `end` is of one of the classes."""
        if self.all & classes:
            for bits in self.bits[max(0, start) : end]:
                if bits & classes:
                    return True
        return False

    def after(self, i: int) -> str:
        """The word right after word `i`, in lower case; empty when something breaks in between."""
        return "" if not -1 <= i < self.size - 1 or self.breaks[i] else self.low[i + 1]


def read_sentence(reading: Reading, start: int, end: int, at: int | None = None) -> SentenceWords:
    """Return the sentence `start:end` of the text, or that piece of an endless one which holds the position `at`."""
    first = reading.word_at(start)
    last = max(first + 1, min(reading.word_at(end), _count(reading)))  # marks alone have one empty word
    if last - first > _LONGEST:
        first += (reading.word_at(start if at is None else at) - first) // _LONGEST * _LONGEST
        last = min(first + _LONGEST, last)
        start, end = reading.start(first), reading.ends[last - 1]
    return SentenceWords(TextLists(reading), start, end, first, max(first, last))


def sentences_with(reading: Reading, hits: Sequence[int]) -> Iterator[tuple[SentenceWords, Sequence[int]]]:
    """Yield the sentences that hold some of the words `hits`, with their hits, which are counted in the whole text.

    Args:
        reading: the text.
        hits: indices of words, in order; those outside the paragraphs are left out.
    """
    lists, ends, count = TextLists(reading), reading.ends, _count(reading)
    at, size = 0, len(hits)
    for start, end in reading.sentences:
        if at == size:
            break
        if ends[hits[at]] > end:
            continue
        while at < size and ends[hits[at]] <= start:
            at += 1
        found = at
        while at < size and ends[hits[at]] <= end:
            at += 1
        if at == found:
            continue
        first = bisect_right(ends, start, 0, hits[found])
        last = min(bisect_right(ends, end, hits[at - 1]), count)
        if last - first > _LONGEST:
            yield from _pieces(lists, first, last, hits[found:at])
        else:
            yield SentenceWords(lists, start, end, first, last), hits[found:at]


def _count(reading: Reading) -> int:
    """How many words a text has, not counting the empty one behind its last mark."""
    words = reading.words
    return len(words) - (not words[-1])


def _pieces(
    lists: TextLists, first: int, last: int, hits: Sequence[int]
) -> Iterator[tuple[SentenceWords, Sequence[int]]]:
    """Yield the pieces that a sentence is cut into when it is longer than any sentence is."""
    at = 0
    for begin in range(first, last, _LONGEST):
        stop = min(begin + _LONGEST, last)
        found = at
        while at < len(hits) and hits[at] < stop:
            at += 1
        if at > found:
            start, end = lists.ends[begin] - len(lists.words[begin]), lists.ends[stop - 1]
            yield SentenceWords(lists, start, end, begin, stop), hits[found:at]
