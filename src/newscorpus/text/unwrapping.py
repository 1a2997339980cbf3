"""A text with its wrapped paragraphs made whole and its odd characters plain, and the way back.

Rules about English should not have to know where a line happens to end. So the finders read a text in which each
wrapped paragraph is one line, and what they find is moved back: every span then points into the text as given and
covers the line ends inside it, while names and values that were read from it hold none. Nothing a reader sees is
normalized; the joined text is never shown.

Between two lines of a paragraph, one space replaces the line end, the white space around it, and the marks of quoted
mail. After a hyphen there is no space; the hyphen itself may be there only because of the line end ("govern-", "ment"),
or belong to the word ("well-", "known"). How the word is written elsewhere in the text decides first. Then the lexicon:
a word that it knows without the hyphen loses it, and two words that it knows keep it between them. In all other cases,
a text with many lines that end in a hyphen was hyphenated.

Characters that are read as others (`newscorpus.text.characters`) and markup (`newscorpus.text.markup`) are left out in
the same way; a text in capitals is read in small letters (`newscorpus.text.capitals`).
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import lru_cache
from itertools import accumulate, chain
from typing import TypeVar

from newscorpus.lexicon import Lexicon
from newscorpus.lexicon.vocabulary import CUE, EVENT, STOP, TIME, vocabulary
from newscorpus.model import Span, map_spans
from newscorpus.text.capitals import in_sentence_case
from newscorpus.text.characters import has_letters, in_order, odd_characters, with_marks
from newscorpus.text.lines import Stretch, find_lines
from newscorpus.text.markup import markup
from newscorpus.text.wrapping import HYPHENS, QUOTED, find_wrapped

__all__ = ("Unwrapped", "unwrap")

T = TypeVar("T")

_SOFT = "\u00ad"  # a hyphen that shows at a line end only
_WORD = re.compile(r"\w+(?:-\w+)*")
_LAST_PART = re.compile(r"[^\W\d_]+(?=-\Z)")
_FIRST_PART = re.compile(r"[^\W\d_]+")
_WIDEST_PART = 40  # characters
_SEVERAL, _OFTEN = 2, 0.1  # lines that end in a hyphen, and their share, in hyphenated text
_SOME = 0.1  # of the letters of a text are small: only a headline, or the first words of a story, are in capitals
_LISTS = ("collectives", "given_names", "heading_words", "job_titles", "organization_words", "person_nouns", "places")


class Unwrapped:
    r"""A text whose wrapped lines were joined, and whose odd characters were replaced.

    >>> from newscorpus.lexicon import load_lexicon
    >>> given = "The dam was closed on Friday by the new govern-\nment, and opened a day later by the mayor, Jane\nDoe."
    >>> found = unwrap(given, load_lexicon("en"))
    >>> found.text
    'The dam was closed on Friday by the new government, and opened a day later by the mayor, Jane Doe.'
    >>> found.to_given(Span.cut(found.text, 40, 50))
    Span(40, 52, 'govern-\nment')
    """

    __slots__ = ("_ends", "_even", "_here", "_there", "given", "lines", "printed", "text")

    def __init__(
        self, given: str, starts: Sequence[int], ends: Sequence[int], joints: Sequence[str], *, cased: str | None = None
    ) -> None:
        """Put the text together.

        Args:
            given: the text as given.
            starts: where each piece of it starts.
            ends: where each piece ends.
            joints: what joins each piece to the next.
            cased: the same letters in another case, which are read; `given` when `None`.
        """
        letters = given if cased is None else cased
        pieces = [letters[start:end] + joint for start, end, joint in zip(starts, ends, joints, strict=True)]
        self.given: str = given
        self.text: str = "".join(pieces)
        self.printed: str = self.text
        if cased is not None and sum(map(str.islower, given)) > _SOME * len(given):
            self.printed = "".join([given[s:e] + joint for s, e, joint in zip(starts, ends, joints, strict=True)])
        self.lines: list[Stretch] = find_lines(self.text)
        self._there = starts
        self._ends = ends
        self._here = list(accumulate(map(len, pieces[:-1]), initial=0))
        self._even = self._here == self._there  # each joint is as long as what it replaces

    def given_index(self, position: int) -> int:
        """Where the character at `position` of the joined text is in the text as given."""
        k = bisect_right(self._here, position) - 1
        return self._there[k] + position - self._here[k]

    def to_given(self, value: T) -> T:
        """Return a value found in the joined text with all its spans in the text as given."""
        move = self._back_evenly if self._even else self._back
        return map_spans(value, move) if has_letters(self.given) else map_spans(value, move, with_marks)

    def back(self, span: Span) -> Span:
        """Return a span of the joined text as the span in the text as given."""
        return self._back_evenly(span) if self._even else self._back(span)

    def from_given(self, value: T) -> T:
        """Return a value that points into the text as given with all its spans in the joined text."""
        return map_spans(value, self._forth)

    def _back(self, span: Span) -> Span:
        k = bisect_right(self._here, span.start) - 1
        shift = self._there[k] - self._here[k]
        start, end = span.start + shift, span.end + shift
        if end <= self._ends[k]:  # inside of one piece, as nearly all are
            text = self.given[start:end]
            return Span(start, end, text) if shift or text != span.text else span
        end = self._given_end(span.end) if span.end > span.start else -1
        return Span(start, max(start, end), self.given[start : max(start, end)])

    def _given_end(self, end: int) -> int:
        """Where a span that ends at `end` ends in the text as given: after all of what a letter stands for."""
        k = bisect_right(self._here, end - 1) - 1
        at = self._there[k] + end - 1 - self._here[k]
        return self._there[k + 1] if at >= self._ends[k] and self.text[end - 1] != " " else at + 1

    def _back_evenly(self, span: Span) -> Span:
        text = self.given[span.start : span.end]
        return span if text == span.text else Span(span.start, span.end, text)

    def _forth(self, span: Span) -> Span:
        start = self._index(span.start)
        end = self._index(span.end - 1) + 1 if span.end > span.start else start
        return Span(start, max(start, end), self.text[start : max(start, end)])

    def _index(self, position: int) -> int:
        """Where a character of the text as given is in the joined text; the end of its line for one left out."""
        k = bisect_right(self._there, position) - 1
        return self._here[k] + min(position, self._ends[k]) - self._there[k]


def unwrap(given: str, lexicon: Lexicon, lines: Sequence[Stretch] | None = None) -> Unwrapped | None:
    """Return the text with its wrapped lines joined and its odd characters replaced; `None` when it has none of either.

    Args:
        given: any string.
        lexicon: the words of the language.
        lines: the lines of the text; looked for when `None`.
    """
    lines = find_lines(given) if lines is None else lines
    wrapped = find_wrapped(given, lines, lexicon.words("stop_words"))
    odd = odd_characters(given, lexicon.words("short_forms"), lexicon.words("contracted")) + markup(given)
    cased = in_sentence_case(given, lexicon)
    if not wrapped and not odd and cased is None:
        return None
    starts = [lines[i + 1][0] for i in wrapped]
    if ">" in given:
        starts = [match.end() if (match := QUOTED.match(given, start)) else start for start in starts]
    ends = [lines[i][1] for i in wrapped]
    joints = [" "] * len(wrapped)
    hyphened = [k for k, end in enumerate(ends) if given[end - 1] in HYPHENS]
    if hyphened:
        hyphens = _Hyphens(given, lexicon, often=len(hyphened) >= max(_SEVERAL, _OFTEN * len(ends)))
        for k in hyphened:
            ends[k], joints[k] = hyphens.join(lines[wrapped[k]][0], ends[k], starts[k])
    if odd:
        cuts = in_order((*zip(ends, starts, joints, strict=True), *odd))
        ends, starts, joints = [cut[0] for cut in cuts], [cut[1] for cut in cuts], [cut[2] for cut in cuts]
    return Unwrapped(given, [0, *starts], [*ends, len(given)], [*joints, ""], cased=cased)


class _Hyphens:
    """Decides about the hyphens at line ends."""

    def __init__(self, text: str, lexicon: Lexicon, *, often: bool) -> None:
        self._text = text
        self._lexicon = lexicon
        self._often = often
        self._words = frozenset(map(str.lower, _WORD.findall(text)))

    def join(self, start: int, end: int, then: int) -> tuple[int, str]:
        """Return where the line `start:end` is cut off, and what goes before the next one, which begins at `then`."""
        text = self._text
        last = text[end - 1]
        if last == _SOFT:
            return end - 1, ""
        if end - start < 2 or text[end - 2].isspace():
            return end, " "
        front = _LAST_PART.search(text, max(start, end - _WIDEST_PART), end)
        back = _FIRST_PART.match(text, then, then + _WIDEST_PART)
        if front and back and back.group().islower() and self._is_one_word(front.group().lower(), back.group()):
            return end - 1, ""
        return end, ""

    def _is_one_word(self, front: str, back: str) -> bool:
        if f"{front}-{back}" in self._words:
            return False
        known, whole = _known_words(self._lexicon), front + back
        if whole in self._words or whole in known:
            return True
        return self._often and not (front in known and back in known)


@lru_cache(maxsize=8)
def _known_words(lexicon: Lexicon) -> frozenset[str]:
    """The words of all lists that hold many, in lower case."""
    listed = chain.from_iterable(line.split() for name in _LISTS for line in lexicon.lines(name))
    common = [line.split(maxsplit=1)[0] for line in lexicon.lines("words")]
    return frozenset(map(str.lower, chain(vocabulary(lexicon, CUE | TIME | EVENT | STOP), listed, common)))
