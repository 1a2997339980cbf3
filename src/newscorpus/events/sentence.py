"""One sentence as the rules of events see it: its words in lower case, and what stands between them."""

from collections.abc import Iterator

from newscorpus.text import Reading

__all__ = ("Sentence", "sentences_with")

_BREAKS = frozenset(',;:()[]—–…"“”\n')


class Sentence:
    """The words of a sentence, counted from its own first word.

    >>> from newscorpus.lexicon import load_lexicon
    >>> reading = Reading("Rain fell. It rose, and fell.", load_lexicon("en"))
    >>> sentence = Sentence(reading, 11, 29)
    >>> sentence.low, sentence.first, sentence.broken(1)
    (['it', 'rose', 'and', 'fell'], 2, True)
    """

    __slots__ = ("end", "first", "gaps", "low", "reading", "start", "words")

    def __init__(self, reading: Reading, start: int, end: int) -> None:
        """Cut the words of `start:end` out of the reading."""
        self.reading = reading
        self.start = start
        self.end = end
        self.first: int = reading.word_at(start)
        last = reading.word_at(end)
        self.words: list[str] = reading.words[self.first : last]
        self.low: list[str] = [word.lower() for word in self.words]
        self.gaps: list[str] = reading.gaps[self.first : last]

    def __len__(self) -> int:
        return len(self.words)

    @property
    def in_title_case(self) -> bool:
        """Whether most words start with a capital letter, as in a headline."""
        return 2 * sum(word[:1].isupper() for word in self.words) > len(self.words)

    def index(self, position: int) -> int:
        """The first word that ends behind `position` in the text."""
        return self.reading.word_at(position) - self.first

    def begin(self, i: int) -> int:
        """Where word `i` starts in the text."""
        return self.reading.start(self.first + i)

    def stop(self, i: int) -> int:
        """Where word `i` ends in the text."""
        return self.reading.ends[self.first + i]

    def broken(self, i: int) -> bool:
        """Whether a comma, a bracket, a quotation mark or a dash follows word `i`."""
        gap = self.gaps[i] if i < len(self.gaps) else "\n"
        return gap not in {" ", "-", "'", "’"} and (not _BREAKS.isdisjoint(gap) or " - " in gap or "--" in gap)

    def before(self, i: int) -> str:
        """The word right before word `i`, in lower case; empty when something breaks in between."""
        return "" if i <= 0 or self.broken(i - 1) else self.low[i - 1]

    def after(self, i: int) -> str:
        """The word right behind word `i`, in lower case; empty when something breaks in between."""
        return "" if i + 1 >= len(self.low) or self.broken(i) else self.low[i + 1]


def sentences_with(reading: Reading, bit: int) -> Iterator[tuple[Sentence, list[int]]]:
    """Yield the sentences that hold words of a class, with the indices of those words."""
    hits = [k for k, bits in reading.hits if bits & bit]
    at = 0
    for start, end in reading.sentences:
        while at < len(hits) and reading.ends[hits[at]] <= start:
            at += 1
        first = at
        while at < len(hits) and reading.ends[hits[at]] <= end:
            at += 1
        if at > first:
            sentence = Sentence(reading, start, end)
            yield sentence, [k - sentence.first for k in hits[first:at]]
