"""The cutting of a byline: at commas, signs, dates and times, and at words that join names; each piece with its opener.

Openers say what somebody did: "By", "Photos by", "Edited by". Those of other languages count too, since a page in one
language may be signed in another, but only where a name shows that they open something: "Von: Anna Weber".
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import chain, islice
from typing import NamedTuple

from attrs import evolve, frozen

from newscorpus.bylines.bare_bylines import BareBylines
from newscorpus.bylines.byline_patterns import GLUED_BY, reports_from, separator, time_of_day
from newscorpus.bylines.byline_words import byline_words, words_pattern
from newscorpus.bylines.page_ages import PageAges
from newscorpus.bylines.personal_names import FoundName, NameReader, common_words, world_given_names
from newscorpus.bylines.printed_dates import PrintedDates
from newscorpus.lexicon import Lexicon, available_languages, load_lexicon
from newscorpus.model import ContributorRole
from newscorpus.text import Stretch

__all__ = ("BylineCutter", "BylinePiece", "Opener", "byline_cutter", "folded", "may_head", "trimmed", "word_alone")

_DIGIT = re.compile(r"\d")
_WORDS = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
_TRIM = " \u00a0\t.:-–—*•|"
_HEADING_WORDS = 3
_MARKS = frozenset("-–—*•")  # before a sign-off


@frozen
class Opener:
    """The words that open a byline, as `bylines.toml` lists them."""

    id: str
    role: ContributorRole
    opens: tuple[str, ...]
    known: bool = False
    """Whether it counts only before a given name that we know: "From Jane Doe in Paris"."""
    foreign: bool = False
    """Whether it is of another language: it counts only before a given name that we know, or with a colon."""
    examples: tuple[dict[str, object], ...] = ()
    refuses: tuple[str, ...] = ()


class BylinePiece(NamedTuple):
    """A part of the line between two separators, and the opener before it."""

    start: int
    end: int
    opener: Opener | None


class BylineCutter:
    """Cuts lines into pieces.

    >>> from newscorpus.lexicon import load_lexicon
    >>> line = "By Jane Doe; photos by Wei Chen"
    >>> pieces = BylineCutter(load_lexicon("en")).pieces(line, 0, len(line))
    >>> [(line[piece.start : piece.end], piece.opener.id) for piece in pieces]
    [('Jane Doe', 'by'), ('Wei Chen', 'photographs-by')]
    """

    def __init__(self, lexicon: Lexicon) -> None:
        """Take the openers and what is between two pieces from the lexicon."""
        self.names: NameReader = NameReader(lexicon)
        self.bare: BareBylines = BareBylines(lexicon)
        self.dates: PrintedDates = PrintedDates(lexicon)
        self.ages: PageAges = PageAges(lexicon)
        self._openers = _openers(lexicon)
        self._signed = self._openers.get("by")
        stops = lexicon.words("stop_words")
        openers = [(words.split(), opener) for words, opener in self._openers.items()]
        self._alone = _printed(
            spelled
            for words, opener in openers
            if len(words) == 1 or words[0] not in stops
            for spelled in _spelled(words[0], opener, lexicon)
        )  # how openers begin, as they are printed
        small = [words for words, _ in openers if len(words) > 1 and words[0] in stops]
        self._seconds = {
            printed: frozenset(word_alone(words[1]) for words in small if words[0] == first)
            for first in {words[0] for words in small}
            for printed in _printed((first, first.capitalize(), first.upper()))
        }
        telling = (
            (words[1] if len(words) > 1 and words[0] in stops else words[0], opener) for words, opener in openers
        )
        alone = {words.split()[0] for words in byline_words("opens without a name")}  # "Special to The Daily Example"
        self.signs: frozenset[str] = _printed(
            spelled for word, opener in telling for spelled in _spelled(word, opener, lexicon)
        ) | {spelled for word in alone for spelled in (word, word.capitalize(), word.upper())}
        """What a line must have to hold an opener: its first word, or the second of "With reporting by"."""
        fronts = ((words, _WORDS.search(words)) for words in self._openers)
        self._fronts = frozenset(words[: front.end()] for words, front in fronts if front)
        joined = sorted(map(re.escape, filter(_joined().search, self._openers)), key=len, reverse=True)
        self._joined_openers = re.compile(rf"\b(?:{'|'.join(joined)})\b", re.IGNORECASE) if joined else None
        self._joints = tuple(f"{word} " for word in byline_words("joins two names"))
        self._longest_opener = max((words.count(" ") + 1 for words in self._openers), default=0)

    def opens(self, words: list[str]) -> bool:
        """Whether the first word of a line, after a mark, is one that opens bylines: "By", "(Reporting", "— With"."""
        at = int(len(words) > 1 and words[0] in _MARKS)
        if words[at].lower() in byline_words("begins where somebody reports from"):
            return reports_from().match(" ".join(words)) is not None
        if not self._alone.isdisjoint(words[at : at + 1]):
            return True
        seconds = self._seconds.get(words[at]) if len(words) > at + 1 else None
        return seconds is not None and word_alone(words[at + 1]) in seconds  # "The author:", not "The river"

    def pieces(self, text: str, start: int, end: int) -> Iterator[BylinePiece]:
        """Cut the line at separators, dates, times and contacts; an opener belongs to the piece after it."""
        cuts: Iterable[Stretch] = (match.span() for match in separator().finditer(text, start, end))
        whole = self._joined_opener(text, start, end)
        if whole is not None:
            front = max(whole.start() - 1, start)
            cuts = sorted([(front, whole.start()), *(cut for cut in cuts if not front <= cut[0] < whole.end())])
        if _DIGIT.search(text, start, end):
            dates = [(s, e) for s, e, _, _ in self.dates.find(text, start, end)]
            clocks = [match.span() for match in time_of_day().finditer(text, start, end)]
            cuts = sorted([*cuts, *dates, *clocks, *self.ages.find(text, start, end)])
        at = start
        for cut_start, cut_end in chain(cuts, [(end, end)]):
            if cut_start >= at:
                piece = self.opened(text, at, cut_start, end)
                if piece is not None:
                    yield piece
            at = max(at, cut_end)

    def _joined_opener(self, text: str, start: int, end: int) -> re.Match[str] | None:
        """The opener in a line that has a word which joins names elsewhere: "Story and photos by"."""
        line = text[start:end].lower()
        if self._joined_openers is None or not any(map(line.__contains__, self._joints)):
            return None
        return self._joined_openers.search(text, start, end)

    def opened(self, text: str, start: int, end: int, last: int) -> BylinePiece | None:
        """Strip a piece, and take the opener off its front; "Posted by Jane Doe" inside a longer piece counts too."""
        while start < end and text[start] in _TRIM:
            start += 1
        while end > start and text[end - 1] in " \u00a0\t:-–—*|":
            end -= 1
        if start >= end:
            return None
        if self._signed and (told := GLUED_BY.match(text, start, end) or reports_from().match(text, start, end)):
            return BylinePiece(told.end(), end, self._signed)
        front = _WORDS.search(text, start, end)
        if front is None or folded(text[start : front.end()]) not in self._fronts:
            return BylinePiece(start, end, None)
        words = [match.span() for match in islice(_WORDS.finditer(text, start, end), self._longest_opener)]
        for n in range(len(words), 0, -1):
            stop = words[n - 1][1]
            labels = text[stop : stop + 2].lstrip(" \u00a0")[:1] == ":"
            label = self._openers.get(folded(text[start:stop]) + ":") if labels else None
            opener = label or self._openers.get(folded(text[start:stop]))
            if opener is not None and (stop < end or labels):
                while stop < end and text[stop] in _TRIM:
                    stop += 1
                if not self._may_open(text, opener, trimmed(text, stop, last), labels=labels):
                    break
                return BylinePiece(stop, end, opener)
        return BylinePiece(start, end, None)

    def _may_open(self, text: str, opener: Opener, behind: Stretch, *, labels: bool) -> bool:
        """Whether an opener that is not a sure one has somebody's name behind it."""
        if not (opener.known or opener.foreign):
            return True
        name = self.person(text, *behind)
        if name is None:
            return False
        return (
            opener.known
            or labels
            or name.known
            or text[name.start : name.end].split(maxsplit=1)[0] in world_given_names()
        )

    def person(self, text: str, start: int, end: int) -> FoundName | None:
        """Return the name at `start` if it can only be a person's: its given name is known, or it is no other word."""
        name = self.names.read(text, start, end)
        if name is None or name.known or self.bare.is_name(text[name.start : name.end].split()):
            return name
        return None


@cache
def byline_cutter(lexicon: Lexicon) -> BylineCutter:
    """Return the cutter with the words of a language; the same one each time."""
    return BylineCutter(lexicon)


def may_head(text: str, piece: BylinePiece) -> bool:
    """Return whether a piece in front of "By" may be a paper or a section: "Harbour Today / By Jane Doe"."""
    words = text[piece.start : piece.end]
    return piece.opener is None and words.istitle() and words.count(" ") < _HEADING_WORDS


def word_alone(word: str) -> str:
    """Return a word in small letters without the marks around it."""
    return word.strip("():,.-–—|").lower()


def trimmed(text: str, start: int, end: int) -> Stretch:
    """Return a stretch without the marks and blanks in front."""
    while start < end and text[start] in " \u00a0,.:|-–—":
        start += 1
    return start, end


def folded(words: str) -> str:
    """Return words in small letters with one blank between them."""
    return " ".join(words.lower().split())


def _printed(words: Iterable[str]) -> frozenset[str]:
    return frozenset(front + word + end for word in words for front in ("", "(") for end in ("", ":"))


def _spelled(word: str, opener: Opener, lexicon: Lexicon) -> tuple[str, ...]:
    """How a word of an opener is spelled; a foreign one that is a word here too ("door") has a capital."""
    word = word_alone(word)
    capitals = word.capitalize(), word.upper()
    if not opener.foreign:
        return (word, *capitals)
    if word in lexicon.words("stop_words"):
        return ()
    return capitals if word in common_words(lexicon) else (word, *capitals)


@cache
def _joined() -> re.Pattern[str]:
    """Openers with a word inside that joins names elsewhere: "Story and photos by", "With reporting by"."""
    return re.compile(rf"(?:^|\s)(?:{words_pattern('joins two names')})\s")


def _openers(lexicon: Lexicon) -> dict[str, Opener]:
    """The openers of all languages by their words; its own count most."""
    abroad = (load_lexicon(code) for code in available_languages() if code != lexicon.language)
    foreign = (
        (words, evolve(opener, foreign=True))
        for other in abroad
        for opener in other.entries("bylines", Opener, table="opener")
        for words in opener.opens
    )
    own = ((words, opener) for opener in lexicon.entries("bylines", Opener, table="opener") for words in opener.opens)
    return {**dict(foreign), **dict(own)}
