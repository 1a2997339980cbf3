"""A text as the finders see it: words, lines, sentences and marks, each looked for once.

One pass splits the text into words and gaps and looks up every word in the vocabulary; all tasks use the result instead
of scanning the text again. Nothing here is a finding: findings are built from it at the end.

In the text that is read, each wrapped paragraph is one line (`newscorpus.text.unwrapping`). What was found in it is
moved back into the text as given by `Reading.to_given`, which every finder calls last.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from itertools import accumulate, chain, compress, count, pairwise, repeat
from operator import add, and_, not_
from typing import TypeVar

from newscorpus.errors import text_required
from newscorpus.lexicon import Lexicon
from newscorpus.lexicon.traits import nouns_in_capitals
from newscorpus.lexicon.vocabulary import vocabulary
from newscorpus.model import Span
from newscorpus.text.cached import cached
from newscorpus.text.lines import Stretch, find_lines
from newscorpus.text.names import Mention, find_mentions
from newscorpus.text.quotemarks import Doubt, Marked, pair_marks
from newscorpus.text.sentences import find_sentences
from newscorpus.text.unwrapping import Unwrapped, unwrap

__all__ = ("Reading",)

T = TypeVar("T")

_SPLIT = re.compile(r"(\W\W*)")  # for `\W+` the engine does not skip over words as fast


class Reading:
    r"""The text, its words, and where its lines, paragraphs and sentences are.

    >>> from newscorpus.lexicon import load_lexicon
    >>> reading = Reading("Rain fell.\nMr. Doe stayed in.", load_lexicon("en"))
    >>> reading.words[:3], reading.gaps[:3]
    (['Rain', 'fell', 'Mr'], [' ', '.\n', '. '])
    >>> [reading.text[s:e] for s, e in reading.sentences]
    ['Rain fell.', 'Mr. Doe stayed in.']

    `words[k]` is followed by `gaps[k]`; it ends at `ends[k]` and starts at `ends[k] - len(words[k])`. `hits` finds the
    words of some classes (bits of `newscorpus.lexicon.vocabulary`).
    """

    def __init__(
        self, text: str, lexicon: Lexicon, *, classes: int = 0, stretches: Sequence[Stretch] | None = None
    ) -> None:
        """Split `text` into words.

        Args:
            text: any string.
            lexicon: the words of the language.
            classes: the word classes to look up, as bits.
            stretches: the parts of the text to read; all of it when `None`.
        """
        self.lines: list[Stretch] = find_lines(text_required(text))
        """The lines that hold something, a wrapped paragraph being one line."""
        self._unwrapped: Unwrapped | None = unwrap(text, lexicon, self.lines)
        if self._unwrapped is not None:
            self.lines = self._unwrapped.lines
        self.text: str = text if self._unwrapped is None else self._unwrapped.text
        """The text that is read: as given, but with wrapped lines joined."""
        self.lexicon: Lexicon = lexicon
        self._stretches = stretches
        self._classes = classes
        self.kept: dict[object, object] = {}  # what one finder works out and another can use, by a key of theirs

    @cached
    def _split(self) -> tuple[list[str], list[str]]:
        pieces = _SPLIT.split(self.text)
        return pieces[::2], pieces[1::2]

    @cached
    def words(self) -> list[str]:
        """The words, in order; a text that does not start or end with a word has an empty one at that end."""
        return self._split[0]

    @cached
    def lowered(self) -> list[str]:
        """The words in lower case.

        >>> from newscorpus.lexicon import load_lexicon
        >>> Reading("Rain FELL", load_lexicon("en")).lowered
        ['rain', 'fell']
        """
        return list(map(str.lower, self.words))

    @cached
    def capitals(self) -> list[int]:
        """The words that start with a capital letter."""
        others = compress(count(), map(not_, map(str.islower, self.words)))  # a loop over all words would cost more
        return [k for k in others if self.words[k][:1].isupper()]

    @cached
    def capitalized(self) -> frozenset[str]:
        """The words that have a capital letter after a word without one.

        >>> from newscorpus.lexicon import load_lexicon
        >>> sorted(Reading("The mayor of Salem met Roe. Rain fell.", load_lexicon("en")).capitalized)
        ['Roe', 'Salem']
        """
        words, gaps = self.words, self.gaps
        return frozenset(
            [words[k] for k in self.capitals if k and words[k - 1] >= "a" > words[k] and gaps[k - 1] == " "]
        )

    @cached
    def gaps(self) -> list[str]:
        """What is between the words: `gaps[k]` follows `words[k]`."""
        return self._split[1]

    @cached
    def ends(self) -> list[int]:
        """Where each word ends."""
        gaps_before = chain((0,), map(len, self.gaps))
        return list(accumulate(map(add, gaps_before, map(len, self.words))))

    @cached
    def _known(self) -> tuple[list[int], list[int]]:
        """The words that the vocabulary knows, in order, and the classes of each."""
        table: Mapping[str, int] = vocabulary(self.lexicon, self._classes)
        bits = list(map(table.get, self.words))
        # Few words are in it; a loop over all of them would cost more than the look-ups.
        return list(compress(count(), bits)), list(filter(None, bits))

    @cached
    def _known_here(self) -> tuple[list[int], list[int]]:
        """The same for the words in the paragraphs to read."""
        found, bits = self._known
        if self._stretches is None:
            return found, bits  # every word is in a line
        ends = list(map(self.ends.__getitem__, found))
        here, classes = list[int](), list[int]()
        high = 0
        for start, end in self.paragraphs:
            low = bisect_right(ends, start, high)
            high = bisect_right(ends, end, low)
            here += found[low:high]
            classes += bits[low:high]
        return here, classes

    def hits(self, classes: int) -> list[int]:
        """Return the words in the paragraphs to read that are of one of some classes, in order.

        >>> from newscorpus.lexicon import load_lexicon
        >>> from newscorpus.lexicon.vocabulary import CUE, TIME
        >>> reading = Reading("Rain fell on Monday, he said.", load_lexicon("en"), classes=CUE | TIME)
        >>> [reading.words[k] for k in reading.hits(TIME)]
        ['Monday']
        """
        found, bits = self._known_here
        return list(compress(found, map(and_, bits, repeat(classes))))

    def start(self, k: int) -> int:
        """Where word `k` starts."""
        return self.ends[k] - len(self.words[k])

    def word_at(self, position: int) -> int:
        """The index of the first word that ends after `position`; `len(words)` when there is none."""
        return bisect_right(self.ends, position)

    @cached
    def mentions(self) -> list[Mention]:
        """The names in the whole text, in order.

        >>> from newscorpus.lexicon import load_lexicon
        >>> text = "President Jane Doe met Roe in Paris."
        >>> [(text[m.name_start:m.end], m.kind) for m in Reading(text, load_lexicon("en")).mentions]
        [('Jane Doe', 'person'), ('Roe', 'name'), ('Paris', 'place')]
        """
        return find_mentions(self.words, self.gaps, self.ends, self.capitals, self.lexicon)

    @cached
    def marked(self) -> tuple[list[Marked], list[Doubt]]:
        """What is between quotation marks in the paragraphs to read, and the marks in doubt.

        >>> from newscorpus.lexicon import load_lexicon
        >>> Reading("“Rain,” she said.", load_lexicon("en")).marked[0][0][:4]
        (0, 7, 1, 6)
        """
        return pair_marks(self.text, self.paragraphs)

    @cached
    def paragraphs(self) -> list[Stretch]:
        """The paragraphs to read."""
        return list(self._stretches) if self._stretches is not None else self.lines

    @cached
    def sentences(self) -> list[Stretch]:
        """The sentences of the paragraphs."""
        text, words = self.text, self.lexicon.words
        listed = words("abbreviations"), words("sentence_openers"), words("company_roles")
        glued = nouns_in_capitals(self.lexicon)  # where names have capitals, "amazon.The" may be one
        return [s for start, end in self.paragraphs for s in find_sentences(text, start, end, *listed, glued=glued)]

    @cached
    def _sentence_starts(self) -> list[int]:
        return [start for start, _ in self.sentences]

    @cached
    def sentence_words(self) -> list[Stretch]:
        """For each sentence its first word, and one after its last.

        >>> from newscorpus.lexicon import load_lexicon
        >>> Reading("Rain fell. It rose.", load_lexicon("en")).sentence_words
        [(0, 2), (2, 4)]
        """
        ends, words, found = self.ends, self.words, list[Stretch]()
        firsts = [*map(bisect_right, repeat(ends), self._sentence_starts), len(words)]
        for (_, end), (low, high) in zip(self.sentences, pairwise(firsts), strict=True):
            if low == high or ends[high - 1] - len(words[high - 1]) >= end:  # the next sentence is not right behind
                high = bisect_right(ends, end - 1, low)
                high += high < len(ends) and ends[high] - len(words[high]) < end
            found.append((low, high))
        return found

    @cached
    def sentence_numbers(self) -> list[int]:
        """For each word the index of the sentence that holds it, or of the last one before it; -1 before the first.

        >>> from newscorpus.lexicon import load_lexicon
        >>> Reading("Rain fell. It rose.", load_lexicon("en")).sentence_numbers
        [0, 0, 1, 1, 1]
        """
        numbers, last = list[int](), -1
        for low, _ in self.sentence_words:
            numbers += [last] * (low - len(numbers))
            last += 1
        return numbers + [last] * (len(self.words) - len(numbers))

    def sentence_index(self, position: int) -> int:
        """The index of the sentence that holds `position`, or of the last one before it; -1 before the first."""
        return bisect_right(self._sentence_starts, position) - 1

    def sentence_at(self, position: int) -> Stretch:
        """The sentence that holds `position`; an empty stretch at `position` when none does.

        >>> from newscorpus.lexicon import load_lexicon
        >>> Reading("Rain fell. It rose.", load_lexicon("en")).sentence_at(12)
        (11, 19)
        """
        i = self.sentence_index(position)
        if i >= 0 and position < self.sentences[i][1]:
            return self.sentences[i]
        return position, position

    def to_given(self, found: T) -> T:
        r"""Return what was found in `text` with its spans in the text as given.

        >>> from newscorpus.lexicon import load_lexicon
        >>> reading = Reading("Rain fell on the town for the third day in a\nrow.", load_lexicon("en"))
        >>> from newscorpus.model import Span
        >>> reading.to_given(Span.cut(reading.text, 43, 48))
        Span(43, 48, 'a\nrow')
        """
        return found if self._unwrapped is None else self._unwrapped.to_given(found)

    @property
    def printed(self) -> str:
        """What is read, with a headline in capitals as printed, since on a page the capitals show what it is."""
        return self.text if self._unwrapped is None else self._unwrapped.printed

    def span(self, start: int, end: int) -> Span:
        """The span in the text as given of what is at `start` to `end`, as `to_given` would make it."""
        found = Span(start, end, self.text[start:end])
        return found if self._unwrapped is None else self._unwrapped.back(found)

    def from_given(self, value: T) -> T:
        """Return a value that points into the text as given with its spans in `text`."""
        return value if self._unwrapped is None else self._unwrapped.from_given(value)

    def given_index(self, position: int) -> int:
        """Where the character at `position` is in the text as given."""
        return position if self._unwrapped is None else self._unwrapped.given_index(position)

    def forget(self) -> None:
        """Drop what was kept: most of it points back here, and such circles wait for the garbage collector.

        Whoever makes a reading calls it when everything is found; the collector would take a fifth of the time.

        >>> from newscorpus.lexicon import load_lexicon
        >>> reading = Reading("Rain fell.", load_lexicon("en"))
        >>> reading.kept["itself"] = reading
        >>> reading.forget()
        >>> reading.kept
        {}
        """
        self.kept.clear()

    def narrowed(self, stretches: Iterable[Stretch]) -> "Reading":
        """The same text, of which only `stretches` are read; what is known of its words is not worked out again."""
        other = Reading.__new__(Reading)
        own = Reading.paragraphs, Reading.sentences, Reading._sentence_starts, Reading.marked, Reading._known_here
        names = {part.name for part in (*own, Reading.sentence_words, Reading.sentence_numbers)}
        shared = {name: value for name, value in vars(self).items() if name not in names}
        for name, value in {**shared, "_stretches": list(stretches), "kept": {}}.items():
            setattr(other, name, value)  # one by one: looking into `vars(other)` would slow each look-up down
        return other
