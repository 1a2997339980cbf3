"""The parser of bylines: the line is cut at its separators, and each piece is recognized for what it is.

"By Jane Doe and Wei Chen in Paris, Associated Press" opens with "by", and has two names, a place and an outlet. A line
with a piece that cannot be recognized is not a byline: inventing an author is worse than missing one.
"""

import re
from functools import cache
from itertools import islice, pairwise, takewhile

from newscorpus.bylines.bare_bylines import BareBylines
from newscorpus.bylines.byline_cutter import BylinePiece, byline_cutter, folded, may_head, trimmed
from newscorpus.bylines.byline_parts import BylineParts
from newscorpus.bylines.byline_patterns import CONTACT, CREDIT, GLUED_BY, PHONE, before_outlet, bio_verbs, time_of_day
from newscorpus.bylines.byline_words import byline_words, says_what_one_is, says_where_filed
from newscorpus.bylines.glued_names import GluedNames
from newscorpus.bylines.outlet_names import OutletNames
from newscorpus.bylines.page_ages import PageAges
from newscorpus.bylines.personal_names import FoundName, NameReader
from newscorpus.bylines.printed_dates import PrintedDates
from newscorpus.errors import text_required
from newscorpus.lexicon import Lexicon
from newscorpus.lexicon.lexicon import lexicon_given
from newscorpus.lexicon.traits import nouns_in_capitals
from newscorpus.model import Byline, Span

__all__ = ("BylineParser", "parse_byline")

_MOST_WORDS = 24  # without an opener
_NAMES_WITHIN = 8  # a name that we know must be among so many first words: "March 5, 2018 | Jane Doe"
_NAME_WORDS = 4  # a name that no list has is not longer
_LONGEST = 320  # a longer line is not a byline
_NAME_WORD = re.compile(r"\S+")
_SIGNS = frozenset({"by", "written-by"})  # openers after which "Staff Reporter" signs
_SITE_WORDS = 5
_POST_WORDS = 14  # nor has a post with the house that it is in
_JOB_WORDS = 6  # a job in front of a name is not longer


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
        self.lexicon: Lexicon = lexicon_given(lexicon, language)
        self._cutter = byline_cutter(self.lexicon)
        self.names: NameReader = self._cutter.names
        self.dates: PrintedDates = self._cutter.dates
        self.ages: PageAges = self._cutter.ages
        self.bare: BareBylines = self._cutter.bare
        self.outlets: OutletNames = OutletNames(self.lexicon)
        self.titles: frozenset[str] = self.lexicon.words("job_titles")
        self._jobs = self.titles & self.lexicon.words("writing_words")
        self._fillers = self.lexicon.words("byline_fillers")
        self._stops = self.lexicon.words("stop_words")
        known = self.lexicon
        self._labels = known.words("date_labels") if known.has("date_labels") else frozenset[str]()
        self._suffixes = self.lexicon.words("name_suffixes")
        self._houses = known.words("organization_words") if known.has("organization_words") else frozenset[str]()
        self._offices = self.lexicon.words("public_offices")
        self._places = self.lexicon.words("regions") | self.bare.cities
        self._noun_capitals = nouns_in_capitals(self.lexicon)
        self._glued = GluedNames(self.lexicon, self._cutter, self.outlets, self.is_title, self.is_timed)

    def parse(self, text: str, /) -> Byline | None:
        """Return the byline if `text` is one, else `None`."""
        return self.read(text_required(text), 0, len(text))

    def read(self, text: str, start: int, end: int, *, trusted: bool = False, possible: bool = False) -> Byline | None:
        """Return the byline that `text[start:end]` is, or `None`.

        Args:
            text: the whole text.
            start: where the line starts.
            end: where it ends.
            trusted: the line is where bylines are (right below the headline), so a bare name may be one of no list.
            possible: `may_be` was asked already, and said yes.
        """
        if end - start > _LONGEST or end <= start:
            return None
        words = text[start:end].split()
        if not possible and not self.may_be(words, trusted=trusted):
            return None
        found, rule = BylineParts(line=(start, end)), "bare-name"
        trusted = trusted or self.bare.is_signed(words)
        heading = False
        for n, piece in enumerate(self._cutter.pieces(text, start, end)):
            if found.opened and found.people and says_where_filed(text[piece.start : piece.end]):
                break
            if piece.opener is not None:
                found.role, found.opened = piece.opener.role, True
                rule = piece.opener.id if rule == "bare-name" else rule
            if heading and rule not in _SIGNS:
                return None
            heading = not self._take(text, piece, found, trusted=trusted)
            if heading and (n or not may_head(text, piece)):
                return None
        if not found.people:
            signs = found.outlet and (found.opened or trusted or self.bare.is_staff(words))
            if not signs and not (found.unnamed and rule in _SIGNS):
                return None
            rule = rule if found.opened else "outlet-alone"
        elif not found.opened and CREDIT.search(text, start, end):
            return None  # a slash without spaces signs a photo
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
            return self._cutter.opens(words)
        if trusted or not self._cutter.signs.isdisjoint(words) or self.names.any_given(words[:_NAMES_WITHIN]):
            return True
        return bool(words) and (
            GLUED_BY.match(words[0]) is not None or self.bare.is_staff(words) or self.bare.is_signed(words)
        )

    @property
    def words(self) -> frozenset[str]:
        """What a line of plain words needs one of to be a byline: openers, names that we know, words for staff."""
        return self._cutter.signs | self.names.spelled | self.bare.words

    def goes_below(self, line: str) -> bool:
        """Whether a line below a byline says for whom or as what: "Harbour Media Group", "Health Correspondent"."""
        short = line.count(" ") < _SITE_WORDS
        return (short and line.istitle() and self.outlets.looks_like_one(line)) or self.is_job(line)

    def is_job(self, line: str) -> bool:
        """Whether a line is the job of somebody who writes: "Health Correspondent", "Professor of Law, Lima"."""
        words = line.lower().split()
        if not line[0].isupper() or len(words) > _POST_WORDS:
            return False
        if len(words) <= _SITE_WORDS and not self._jobs.isdisjoint((words[0], words[-1])) and self.is_title(line):
            return True
        title = list(takewhile(lambda word: word not in self._stops, words))
        behind = line.split()[len(title) + 1 :]
        return (
            0 < len(title) < _SITE_WORDS
            and bool(behind)
            and title[-1] in self._jobs
            and self.is_title(" ".join(title))
            and line[-1].isalnum()
            and all(word[0].isupper() or word in self._stops for word in behind)
        )

    def opens(self, words: list[str]) -> bool:
        """Whether a line begins with a word that opens bylines: "By", "(Reporting", "— With"."""
        return self._cutter.opens(words)

    def person(self, text: str, start: int, end: int) -> FoundName | None:
        """Return the name at `start` if it can only be a person's."""
        return self._cutter.person(text, start, end)

    def credits_somebody(self, text: str, start: int, end: int) -> bool:
        """Whether a line begins "Written by Jane Doe", whatever comes then: "Filed by Jane Doe, our man in Lima"."""
        piece = self._cutter.opened(text, start, end, end)
        if piece is None or piece.opener is None or " " not in text[start : piece.start].strip():
            return False
        return self.person(text, piece.start, piece.end) is not None

    def _take(self, text: str, piece: BylinePiece, found: BylineParts, *, trusted: bool) -> bool:
        """Put one piece where it belongs; `False` when it belongs nowhere."""
        start, end = piece.start, piece.end
        if start >= end:
            return True
        words = text[start:end]
        if found.people and words.lower() in byline_words("signs a photo"):
            found.took_photos()
            return found.opened  # "Jane Doe and Peter Roe | Photo: Example" is a caption
        if self._says_nothing(words, found):
            return True
        if found.people and PHONE.fullmatch(words):
            found.add_contact((start, end))
            return True
        if "@" in words and (contact := CONTACT.match(text, start, end)):
            found.add_contact(contact.span())
            return contact.end() == end or self._take(
                text, BylinePiece(*trimmed(text, contact.end(), end), None), found, trusted=trusted
            )
        if self.outlets.has(words):
            found.add_outlet((start, end))
            return True
        place = before_outlet().match(text, start, end)
        if place and (found.people or found.opened or place.group(1).lower() in byline_words("opens without a name")):
            found.opened = found.opened or not found.people
            found.add_behind((place.end(), end), place.group(1).lower())
            return True
        if (found.people or found.unnamed) and words in self._places:  # "By Our Correspondent, Nairobi"
            found.add_place((start, end))
            return True
        if self._is_paper(words) or (found.people and self.outlets.begins_like_one(words)):
            found.add_outlet((start, end), sure=not found.people)
            return True
        behind_job = self._behind_job(text, start, end) if found.opened else start
        if self._take_name(text, behind_job, end, found, trusted=trusted):
            if behind_job > start:
                found.add_title((start, len(text[:behind_job].rstrip())))
            return True
        return self._take_rest(text, start, end, found)

    def _is_paper(self, words: str) -> bool:
        """Whether words end as the name of a paper does, and are no name of a person and no "for"."""
        if not self.outlets.ends_like_one(words) or not words[0].isupper():
            return False
        behind_for = not byline_words("in front of an outlet").isdisjoint(words.lower().split())
        return not behind_for and not self.names.any_given(words.split()[:1])

    def _behind_job(self, text: str, start: int, end: int) -> int:
        """Where the name after a job begins: "political editor Jane Doe", "Health Correspondent Jane Doe"."""
        words = list(islice(_NAME_WORD.finditer(text, start, end), _JOB_WORDS + 1))
        for word, after in pairwise(words):
            small = word.group().lower()
            if small in self._jobs:
                if after.group().lower() not in self.titles and after.group()[0].isupper():
                    return after.start()
            elif not (word.group().islower() or small in self.titles or self.bare.is_common(word.group())):
                break  # a name comes first
        return start

    def _says_nothing(self, words: str, found: BylineParts) -> bool:
        """Whether a piece may be beside names and means nothing more: "Updated at", "ET", "PhD", "OPINION"."""
        small = folded(words).strip(" .")
        if small in self._fillers or words == "-" or all(word in self._labels for word in small.split()):
            return True
        if found.people and found.opened and words.isdigit():
            return True  # "Comments (6)"
        return words in self._suffixes if found.people else words.lower() in byline_words("a column of one writer")

    def _take_name(self, text: str, start: int, end: int, found: BylineParts, *, trusted: bool) -> bool:
        """A name, with what is glued to it: "Jane Doe Senior Reporter", "Jane Doe for The Daily Example"."""
        pair = self.names.read_pair(text, start, end) if found.opened else None
        name = self.names.read(text, start, end, loose=found.opened)
        name = pair if pair is not None and (name is None or name.end < pair.end) else name
        if name is None and found.opened and not found.people:
            told = trusted or " " in text[found.line[0] : start].strip()  # "Written by", not only "By"
            name = self._single_name(text, start, end) if told or self.is_timed(text, *found.line) else None
        if name is None or not (name.known or trusted or found.opened):
            return False
        words = text[name.start : name.end]
        if found.people and not name.known and not self._places.isdisjoint(words.split()):
            return False  # "Politics, Ottawa Insider"
        if (
            found.people
            and not name.known
            and (self.bare.is_common(words.partition(" ")[0]) or words.rpartition(" ")[2] in self._houses)
        ):
            return False  # "Jane Doe, Licensed Plumber", "Jane Doe, Fenland University"
        if not found.opened and (
            words in self._places
            or words.partition(" ")[0].lower() in byline_words("begins the name of a town")
            or (found.people and not name.known and not trusted)
        ):
            return False
        shouted = not found.opened and words.isupper() and not self.bare.is_name(words.split())  # "HARBOUR DAY"
        count = name.words - (words.rpartition(" ")[2] in self._suffixes)
        if not name.known and (count > _NAME_WORDS or shouted):
            return False
        name = self._glued.cut(text, name, end, found.line[1])
        rest = trimmed(text, name.end, end)
        tail = BylineParts(line=found.line, people=[(name, found.role)], opened=found.opened)
        if rest[0] < rest[1] and not self._take_tail(text, *rest, tail):
            return False
        found.add_name(name)
        return rest[0] >= rest[1] or self._take_tail(text, *rest, found)

    def _single_name(self, text: str, start: int, end: int) -> FoundName | None:
        """The one name that a blogger signs with: "Written by Wendy", "by Dr. Fell" beside a date; not "by Admin"."""
        name = self.names.read_single(text, start, end)
        if name is None:
            return None
        word, behind = text[name.start : name.end], text[name.end : end].lstrip()
        if behind[:1].isupper() or self.outlets.has(word) or word.lower() in byline_words("never signs by one name"):
            return None
        sure = name.known or (not self._noun_capitals and self.bare.is_name([word]))  # "von Professoren"
        return name._replace(known=True) if sure else None

    def _take_tail(self, text: str, start: int, end: int, found: BylineParts) -> bool:
        """What follows a name without a separator: a title, an outlet, "for X", "in X", a contact, a filler."""
        words = text[start:end]
        parts = folded(words).strip(" .").split()
        if " ".join(parts) in self._fillers or all(word in self._fillers or word in self._labels for word in parts):
            return True  # "Jane Doe on Monday", beside a date
        if PHONE.fullmatch(words) or (found.opened and says_where_filed(words)):
            return True
        if "@" in words and (contact := CONTACT.match(text, start, end)):
            found.add_contact(contact.span())
            rest = trimmed(text, contact.end(), end)
            return rest[0] == end or self._take_tail(text, *rest, found)
        if place := before_outlet().match(text, start, end):
            found.add_behind((place.end(), end), place.group(1).lower())
            of = place.group(1).lower() in byline_words("in front of the outlet that one is of")
            sure = (
                found.opened
                or (place["article"] is None and not of)
                or self.outlets.looks_like_one(text[place.end() : end])
            )
            return sure and end - place.end() < 60
        if self.outlets.has(words):
            found.add_outlet((start, end))
            return True
        if words in self._places:
            found.add_place((start, end))
            return True
        if self.is_title(words):
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
            found.unnamed = found.opened and words[0].isupper() and self.is_title(words)
            return found.unnamed
        parts = words.split()
        if not found.opened and not self._offices.isdisjoint(part.lower() for part in parts):
            return False  # "Jane Doe, Senator of Vermont" is one of a list
        if self.is_title(words):
            found.add_title((start, end))
            return True
        if not found.opened and text[:start].endswith("("):
            return False  # "Jane Doe (Lab)" is one of a list
        known = found.opened and found.people[-1][0].known and text[start - 2 : start] == ", "
        if known and says_what_one_is(parts, self._stops):
            found.add_title((start, end))
            return True
        if (
            len(parts) <= 5
            and (parts[0].lower() not in self._stops or parts[0] in byline_words("opens a site"))
            and all(part[0].isupper() or part.lower() in self._stops or part[-1].isdigit() for part in parts)
            and (found.opened or not any(map(str.isdigit, words)))
        ):
            found.add_outlet((start, end), sure=False)
            return True
        front = text[found.line[0] : start]  # "by Jane Doe | Jun 2, 2019 | Spain, Weekend trips | 12 comments"
        return found.opened and front.endswith(("| ", ", ")) and "|" in front and self.is_timed(front, 0, len(front))

    def is_title(self, words: str) -> bool:
        """Return whether words are a job title, with small words between them: "Founder & Lead Reviewer"."""
        parts = [part.strip(".,") for part in words.lower().replace("/", " ").split()]
        if not parts or len(parts) > 10 or parts[0] in bio_verbs():
            return False
        titled = sum(part in self.titles for part in parts)
        return titled > 0 and 2 * titled + sum(part in self._stops or part in "&-" for part in parts) >= len(parts)


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
