"""The parser of bylines: the line is cut at its separators, and each piece is recognized for what it is.

"By Jane Doe and Wei Chen in Paris, Associated Press" opens with "by", and has two names, a place and an outlet. A line
with a piece that cannot be recognized is not a byline: inventing an author is worse than missing one.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import chain, islice
from typing import NamedTuple

from attrs import frozen

from newscorpus.bylines.bare_bylines import BareBylines
from newscorpus.bylines.byline_parts import BylineParts
from newscorpus.bylines.byline_patterns import (
    CONTACT,
    CREDIT,
    GLUED_BY,
    before_outlet_or_place,
    bio_verbs,
    separator,
    time_of_day,
)
from newscorpus.bylines.byline_words import byline_words
from newscorpus.bylines.outlet_names import OutletNames
from newscorpus.bylines.page_ages import PageAges
from newscorpus.bylines.personal_names import FoundName, NameReader
from newscorpus.bylines.printed_dates import PrintedDates
from newscorpus.errors import text_required
from newscorpus.lexicon import Lexicon, load_lexicon
from newscorpus.model import Byline, ContributorRole, Span
from newscorpus.text import Stretch

__all__ = ("BylineParser", "Opener", "parse_byline")

_MOST_WORDS = 24  # without an opener
_NAMES_WITHIN = 8  # a name that we know must be among so many first words: "March 5, 2018 | Jane Doe"
_NAME_WORDS = 4  # a name that no list has is not longer
_LONGEST = 320  # a longer line is no byline
_DIGIT = re.compile(r"\d")
_NAME_WORD = re.compile(r"\S+")
_SIGNS = frozenset({"by", "written-by"})  # openers after which "Staff Reporter" signs
_JOINED = re.compile(r"\sand\s")
_SITE_WORDS = 5
_TRIM = " \u00a0\t.:-–—*•|"
_WORDS = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")


@frozen
class Opener:
    """The words that open a byline, as `bylines.toml` lists them."""

    id: str
    role: ContributorRole
    opens: tuple[str, ...]
    known: bool = False
    """Whether it counts only before a given name that we know: "From Jane Doe in Paris"."""
    examples: tuple[dict[str, object], ...] = ()
    refuses: tuple[str, ...] = ()


class _Piece(NamedTuple):
    """A part of the line between two separators, and the opener before it."""

    start: int
    end: int
    opener: Opener | None


class BylineParser:
    """Parses bylines; built once, frozen, safe in threads.

    >>> byline = BylineParser(language="en").parse("By Jane Doe and Wei Chen, Associated Press")
    >>> [person.text for person in byline.contributors], byline.outlet.text
    (['Jane Doe', 'Wei Chen'], 'Associated Press')
    """

    def __init__(self, *, language: str = "en", lexicon: Lexicon | None = None) -> None:
        """Take openers, outlets, job titles and names from the lexicon.

        Args:
            language: ISO 639-1.
            lexicon: words of your own; those of the language when `None`.
        """
        self.lexicon: Lexicon = lexicon or load_lexicon(language)
        self.names: NameReader = NameReader(self.lexicon)
        self.dates: PrintedDates = PrintedDates(self.lexicon)
        self.ages: PageAges = PageAges(self.lexicon)
        self._openers = {
            words: opener
            for opener in self.lexicon.entries("bylines", Opener, table="opener")
            for words in opener.opens
        }
        firsts = {_bare(words.split()[0]) for words in self._openers}
        spelled = {spelling for word in firsts for spelling in (word, word.capitalize(), word.upper())}
        self._first_words = frozenset(
            front + word + end for word in spelled for front in ("", "(") for end in ("", ":")
        )
        fronts = ((words, _WORDS.search(words)) for words in self._openers)
        self._fronts = frozenset(words[: front.end()] for words, front in fronts if front)
        joined = sorted(map(re.escape, filter(_JOINED.search, self._openers)), key=len, reverse=True)
        self._joined_openers = re.compile(rf"\b(?:{'|'.join(joined)})\b", re.IGNORECASE) if joined else None
        self._longest_opener = max((words.count(" ") + 1 for words in self._openers), default=0)
        self.outlets: OutletNames = OutletNames(self.lexicon)
        self.titles: frozenset[str] = self.lexicon.words("job_titles")
        self._fillers = self.lexicon.words("byline_fillers")
        self._stops = self.lexicon.words("stop_words")
        known = self.lexicon
        self._labels = known.words("date_labels") if known.has("date_labels") else frozenset[str]()
        self._suffixes = self.lexicon.words("name_suffixes")
        self._offices = self.lexicon.words("public_offices")
        self.bare: BareBylines = BareBylines(self.lexicon)
        self._places = self.lexicon.words("regions") | self.bare.cities

    def parse(self, text: str, /) -> Byline | None:
        """Return the byline if `text` is one, else `None`."""
        return self.read(text_required(text), 0, len(text))

    def read(self, text: str, start: int, end: int, *, trusted: bool = False, possible: bool = False) -> Byline | None:
        """Return the byline that `text[start:end]` is, or `None`.

        Args:
            text: the whole text.
            start: where the line starts.
            end: where it ends.
            trusted: the place speaks for a byline (right under the headline), so that a bare name needs no known given
                name.
            possible: `may_be` was asked already, and said yes.
        """
        if end - start > _LONGEST or end <= start:
            return None
        words = text[start:end].split()
        if not possible and not self.may_be(words, trusted=trusted):
            return None
        found, rule = BylineParts(), "bare-name"
        trusted = trusted or self.bare.is_signed(words)
        for piece in self._pieces(text, start, end):
            if piece.opener is not None:
                found.role, found.opened = piece.opener.role, True
                rule = piece.opener.id if rule == "bare-name" else rule
            if not self._take(text, piece, found, trusted=trusted):
                return None
        if not found.people:
            signs = found.outlet and (found.opened or trusted or self.bare.is_staff(words))
            if not signs and not (found.unnamed and rule in _SIGNS):
                return None
            rule = rule if found.opened else "outlet-alone"
        elif not found.opened and _is_credit(text, start, end):
            return None
        return Byline(
            span=Span.cut(text, start, end),
            contributors=tuple(found.contributors(text)),
            outlet=found.outlet_span(text),
            rule=f"{self.lexicon.language}.byline.{rule}",
        )

    def is_timed(self, text: str, start: int, end: int) -> bool:
        """Return whether `text[start:end]` prints a date, a time, or "15 hours ago"."""
        dates = self.dates.find(text, start, end)
        return bool(dates or time_of_day().search(text, start, end) or self.ages.find(text, start, end))

    def may_be(self, words: list[str], *, trusted: bool = False) -> bool:
        """Whether the parts of a line allow a byline at all: a word that opens one, or a name that we know in front."""
        if len(words) > _MOST_WORDS:
            return _bare(words[0]) in self._first_words
        if trusted or not self._first_words.isdisjoint(words) or self.names.any_given(words[:_NAMES_WITHIN]):
            return True
        return bool(words) and (
            GLUED_BY.match(words[0]) is not None or self.bare.is_staff(words) or self.bare.is_signed(words)
        )

    @property
    def words(self) -> frozenset[str]:
        """What a line of plain words needs one of to be a byline: openers, names that we know, words for staff."""
        return self._first_words | self.names.spelled | self.bare.words

    def opens(self, words: list[str]) -> bool:
        """Whether the first word of a line is one that opens bylines: "By", "(Reporting"."""
        return bool(words) and words[0] in self._first_words

    def credits_somebody(self, text: str, start: int, end: int) -> bool:
        """Whether a line begins "Written by Jane Doe", whatever comes then: "Filed by Jane Doe, our man in Lima"."""
        piece = self._opened(text, start, end)
        if piece is None or piece.opener is None or " " not in text[start : piece.start].strip():
            return False
        return self.person(text, piece.start, piece.end) is not None

    # ------------------------------------------------------------------ cutting

    def _pieces(self, text: str, start: int, end: int) -> Iterator[_Piece]:
        """Cut the line at separators, dates, times and contacts; an opener belongs to the piece after it."""
        cuts: Iterable[Stretch] = (match.span() for match in separator().finditer(text, start, end))
        if self._joined_openers and "and" in text[start:end].lower():
            whole = self._joined_openers.search(text, start, end)  # "Story and photos by"
            cuts = [cut for cut in cuts if whole is None or not whole.start() <= cut[0] < whole.end()]
        if _DIGIT.search(text, start, end):
            dates = [(s, e) for s, e, _, _ in self.dates.find(text, start, end)]
            clocks = [match.span() for match in time_of_day().finditer(text, start, end)]
            cuts = sorted([*cuts, *dates, *clocks, *self.ages.find(text, start, end)])
        at = start
        for cut_start, cut_end in chain(cuts, [(end, end)]):
            if cut_start >= at:
                piece = self._opened(text, at, cut_start)
                if piece is not None:
                    yield piece
            at = max(at, cut_end)

    def _opened(self, text: str, start: int, end: int) -> _Piece | None:
        """Strip a piece, and take the opener off its front; "Posted by Jane Doe" inside a longer piece counts too."""
        while start < end and text[start] in _TRIM:
            start += 1
        while end > start and text[end - 1] in " \u00a0\t:-–—*|":
            end -= 1
        if start >= end:
            return None
        if (glued := GLUED_BY.match(text, start, end)) and (by := self._openers.get("by")):
            return _Piece(glued.end(), end, by)
        front = _WORDS.search(text, start, end)
        if front is None or _folded(text[start : front.end()]) not in self._fronts:
            return _Piece(start, end, None)
        words = [match.span() for match in islice(_WORDS.finditer(text, start, end), self._longest_opener)]
        for n in range(len(words), 0, -1):
            stop = words[n - 1][1]
            label = self._openers.get(_folded(text[start : stop + 1])) if text[stop : stop + 1] == ":" else None
            opener = label or self._openers.get(_folded(text[start:stop]))
            if opener is not None and (stop < end or text[stop : stop + 1] == ":"):
                while stop < end and text[stop] in _TRIM:
                    stop += 1
                if opener.known and self.person(text, stop, end) is None:
                    break
                return _Piece(stop, end, opener)
        return _Piece(start, end, None)

    def person(self, text: str, start: int, end: int) -> FoundName | None:
        """Return the name at `start` if it can only be a person's: its given name is known, or it is no other word."""
        name = self.names.read(text, start, end)
        if name is None or name.known or self.bare.is_name(text[name.start : name.end].split()):
            return name
        return None

    # ------------------------------------------------------------------ telling what a piece is

    def _take(self, text: str, piece: _Piece, found: BylineParts, *, trusted: bool) -> bool:
        """Put one piece where it belongs; `False` when it belongs nowhere."""
        start, end = piece.start, piece.end
        if start >= end:
            return True
        words = text[start:end]
        folded = _folded(words).strip(" .")
        if folded in self._fillers or words == "-":
            return True
        if found.people and not found.opened and words.lower() in byline_words("signs a photo"):
            return False  # "Jane Doe and Peter Roe | Photo: Example" is a caption
        if self._labels.issuperset(folded.split()):
            return True  # "Updated at", "ET", "Mon" beside a date
        if found.people and words in self._suffixes:  # "Jane Doe, PhD"
            return True
        if "@" in words and (contact := CONTACT.match(text, start, end)):
            found.add_contact(contact.span())
            return contact.end() == end or self._take(
                text, _Piece(*_trimmed(text, contact.end(), end), None), found, trusted=trusted
            )
        if self.outlets.has(words):
            found.add_outlet((start, end))
            return True
        place = before_outlet_or_place().match(text, start, end)
        if place and (found.people or place.group(1).lower() in byline_words("opens without a name")):
            found.opened = found.opened or not found.people
            found.add_behind((place.end(), end), place.group(1).lower())
            return True
        if (found.people or found.unnamed) and words in self._places:  # "By Our Correspondent, Nairobi"
            found.add_place((start, end))
            return True
        if found.people and self.outlets.ends_like_one(words) and not self.names.any_given(words.split()[:1]):
            found.add_outlet((start, end), sure=False)
            return True
        if self._take_name(text, start, end, found, trusted=trusted):
            return True
        return self._take_rest(text, start, end, found)

    def _take_name(self, text: str, start: int, end: int, found: BylineParts, *, trusted: bool) -> bool:
        """A name, with what is glued to it: "Jane Doe Senior Reporter", "Jane Doe for The Daily Example"."""
        name = self.names.read(text, start, end, loose=found.opened)
        if name is None or not (name.known or trusted or found.opened):
            return False
        words = text[name.start : name.end]
        if not found.opened and (words in self._places or (found.people and not name.known and not trusted)):
            return False
        shouted = not found.opened and words.isupper() and not self.bare.is_name(words.split())  # "HARBOUR DAY"
        if not name.known and (name.words > _NAME_WORDS or shouted):
            return False
        name = self._without_outlet(text, name)
        rest = _trimmed(text, name.end, end)
        tail = BylineParts(people=[(name, found.role)], opened=found.opened)
        if rest[0] < rest[1] and not self._take_tail(text, *rest, tail):
            return False
        found.add_name(name)
        return rest[0] >= rest[1] or self._take_tail(text, *rest, found)

    def _without_outlet(self, text: str, name: FoundName) -> FoundName:
        """The name without an outlet that is glued to it: "JANE DOE Associated Press", "Jane Doe BBC"."""
        words = [match.span() for match in _NAME_WORD.finditer(text, name.start, name.end)]
        for n in range(2, len(words)):
            if self.outlets.has(text[words[n][0] : name.end]):
                return name._replace(end=words[n - 1][1], words=n)
        return name

    def _take_tail(self, text: str, start: int, end: int, found: BylineParts) -> bool:
        """What follows a name without a separator: a title, an outlet, "for X", "in X", a contact, a filler."""
        words = text[start:end]
        parts = _folded(words).strip(" .").split()
        if " ".join(parts) in self._fillers or all(word in self._fillers or word in self._labels for word in parts):
            return True  # "Jane Doe on Monday", beside a date
        if "@" in words and (contact := CONTACT.match(text, start, end)):
            found.add_contact(contact.span())
            return contact.end() == end
        if place := before_outlet_or_place().match(text, start, end):
            found.add_behind((place.end(), end), place.group(1).lower())
            return end - place.end() < 60
        if self.outlets.has(words):
            found.add_outlet((start, end))
            return True
        if self._is_title(words):
            found.add_title((start, end))
            return True
        if (
            found.opened
            and words.partition(" ")[0] in byline_words("opens a site")
            and words.istitle()
            and words.count(" ") < _SITE_WORDS
        ):
            found.add_outlet((start, end), sure=False)  # "By Jane Doe The Daily Example"
            return True
        return False

    def _take_rest(self, text: str, start: int, end: int, found: BylineParts) -> bool:
        """A title or an unknown outlet or place after the names."""
        words = text[start:end]
        if not found.people:
            found.unnamed = found.opened and words[0].isupper() and self._is_title(words)
            return found.unnamed
        parts = words.split()
        if not found.opened and not self._offices.isdisjoint(part.lower() for part in parts):
            return False  # "Jane Doe, Senator of Vermont" is one of a list
        if self._is_title(words):
            found.add_title((start, end))
            return True
        if (
            len(parts) <= 5
            and (parts[0].lower() not in self._stops or parts[0] in byline_words("opens a site"))
            and all(part[0].isupper() or part.lower() in self._stops for part in parts)
            and not any(c.isdigit() for c in words)
        ):
            found.add_outlet((start, end), sure=False)
            return True
        return False

    def _is_title(self, words: str) -> bool:
        """Words of a job title, small words between them: "Founder & Lead Reviewer"."""
        parts = [part.strip(".,") for part in words.lower().replace("/", " ").split()]
        if not parts or len(parts) > 10 or parts[0] in bio_verbs():
            return False
        titled = sum(part in self.titles for part in parts)
        return titled > 0 and 2 * titled + sum(part in self._stops or part in "&-" for part in parts) >= len(parts)


def _is_credit(text: str, start: int, end: int) -> bool:
    """Whether a slash without spaces joins a name and an agency: that signs a photo, not a story."""
    return CREDIT.search(text, start, end) is not None


def _bare(word: str) -> str:
    return word.strip("():,.-–—|").lower()


def _trimmed(text: str, start: int, end: int) -> Stretch:
    while start < end and text[start] in " \u00a0,.:|-–—":
        start += 1
    return start, end


def _folded(words: str) -> str:
    return " ".join(words.lower().split())


@cache
def _bylines(language: str) -> BylineParser:
    return BylineParser(language=language)


def parse_byline(text: str, /, *, language: str = "en") -> Byline | None:
    """Return the byline if `text` is one, else `None`.

    >>> byline = parse_byline("By Jane Doe, Senior Reporter, and Wei Chen in Paris, Associated Press")
    >>> [person.name.text for person in byline.contributors], byline.outlet.text
    (['Jane Doe', 'Wei Chen'], 'Associated Press')
    >>> parse_byline("By Friday, the river had fallen") is None
    True

    Args:
        text: one line.
        language: ISO 639-1.

    Raises:
        TypeError: `text` is not a `str`.
        UnknownLanguageError: there are no words for the language.
    """
    return _bylines(language).parse(text)
