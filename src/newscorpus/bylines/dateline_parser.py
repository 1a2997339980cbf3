"""The parser of datelines: "WASHINGTON (AP) —", "PARIS, Oct 5 (Reuters) -", "DHANBAD:", "(CNN) —", "AMMAN, Jordan".

A dateline is read from the front of a line: a place, perhaps a region or country, perhaps a day and an agency in either
order, and a mark that ends it (a dash, a colon, a slash, a bar) or the end of the line; in German a full stop ends one,
too ("Bonn. Der Rat tagt."). Every part has a few printed forms: "Oct. 5", "(12 March 2019)"; "(AP)", "/PRNewswire/",
"/ ACCESSWIRE /", ", GNA", "| THE INDEPENDENT |".

Many sentences, labels and transcripts begin in the same way ("BREAKING: …", "SMITH: I …", "On Monday, Oct 5 - …"), so
the parts must vouch for each other. A day or a known agency vouches for any place, and a known place or region for
itself. An unknown place needs capitals and a long dash or a colon, and must be neither a label nor a name; where a full
stop may end a dateline, that or a hyphen will do ("HOHENAU. Der Rat tagt."), and so will small letters when the text
names the town again ("Hohenau – Der Rat tagt. In Hohenau …").
"""

import re
from datetime import date
from functools import cache
from typing import NamedTuple

from attrs import evolve

from newscorpus.bylines.bare_bylines import BareBylines
from newscorpus.bylines.byline_words import byline_words
from newscorpus.bylines.personal_names import common_words, known_given_names
from newscorpus.bylines.printed_dates import PrintedDates, as_timex, month_numbers
from newscorpus.dates import normalize_date
from newscorpus.errors import day_given, text_required
from newscorpus.lexicon import Lexicon
from newscorpus.lexicon.countries import countries
from newscorpus.lexicon.lexicon import lexicon_given
from newscorpus.lexicon.traits import dateline_stops
from newscorpus.model import Dateline, Span, Timex, TimexBasis
from newscorpus.text import Stretch

__all__ = ("DatelineParser", "parse_dateline")

_LONGEST = 90  # of the part before the mark that ends it
_LONGEST_PLACE = 70
_LONGEST_STOPPED = 45  # of the part before a full stop that ends it
_PARTS = 3  # a day, an agency, and one of them in another form
_SHORT = 3  # letters: "GDP: …" and "Q: …" open no dateline
_SPACE = "[ \u00a0]"
_CAPS = r"(?:(?:S[Tt]|M[Tt]|F[Tt])\.|[A-ZÀ-Þ][A-ZÀ-Þ'’]+|[A-Z]\.)"
_MIXED = r"[A-ZÀ-Þ][\w'’]+\.?"
_UNSTOPPED = r"[A-ZÀ-Þ](?:[a-z]\.(?=[ \u00a0])|[\w'’]+)"  # where a full stop may end the dateline
_ON_RIVER = rf"(?:{_SPACE}[a-z]\.{_SPACE}?(?:[a-z]\.{_SPACE}?)?(?:[A-ZÀ-Þ]\.|{_UNSTOPPED}))?"  # "Frankfurt a. M."
_REGION_FORMS = (
    rf"(?:[A-Z]\.{_SPACE}?[A-Z][a-z]\.|[A-Z]\.(?:{_SPACE}?[A-Z]\.){{0,2}}"
    rf"|{_MIXED}(?:[ -](?:{_MIXED}|of|and|the)){{0,3}})"
)
_REGION = re.compile(
    rf",{_SPACE}(?P<region>{_REGION_FORMS})(?=[,\s(/|:–—-]|$)"
    rf"|{_SPACE}[\[(](?P<bracketed>{_MIXED}(?:{_SPACE}{_MIXED}){{0,2}})[\])]"
)
_AGENCY = re.compile(
    rf",?{_SPACE}?(?:--?)?[(\[](?P<bracketed>[A-Za-z][\w./ &’'-]{{1,38}})[)\]]"
    rf"|[.,]?{_SPACE}?/{_SPACE}?(?P<slashed>[A-Z][\w .-]{{1,30}}?){_SPACE}?/"
    rf"|{_SPACE}\|{_SPACE}(?P<barred>[A-Z][\w .-]{{1,30}}?){_SPACE}(?=\|)"
    rf"|{_SPACE}(?P<beside>[A-Za-z]{{2,6}})(?={_SPACE}\|)"  # "BERLIN taz |"
    rf"|,{_SPACE}(?P<bare>[A-Z][\w -]{{1,30}}?)(?={_SPACE}?[:–—-])"
)
_END_MARK = re.compile("[—–―:_/|)-]")  # every end of a dateline has one of these
_DASHES = re.compile(r"\.-|[—–―:_-](?:(?<=[—–―])|[ \u00a0]|(?<=-)-)|/[.,]? | \| |\):?(?=\s?[A-ZÀ-Þ“„»«\"])")
_DASH = re.compile(r"[ \u00a0]{0,2}(?:\.?(?:[—–―]|--)|(?:\.?-|[:_|/])(?=[ \u00a0])|(?<=\)):(?=[A-Z“\"]))[ \u00a0]*")
_NO_DASH = re.compile(r"(?:(?<=/)[.,]?|(?<=\)))[ \u00a0]*(?=[A-ZÀ-Þ“„»«\"])")  # "/TASS/. Rain", "(CNN) Rain"
_STOP = re.compile(r"(?:\.|(?<=\.))[ \u00a0]+(?=[A-ZÀ-Þ„“\"»«])")  # "Bonn. Der Rat", "Bonn, 3. Mai. Der Rat"
_ORDINAL = "(?:st|nd|rd|th|er|º)?"
_DAY = re.compile(
    rf"(?:,?{_SPACE}|{_SPACE}[–-]{_SPACE}|{_SPACE}?(?P<open>\()|(?<![^\n]))(?:(?P<m1>[A-Za-z]{{3,9}})\.?{_SPACE}(?P<d1>\d{{1,2}}){_ORDINAL}(?!\d)"
    rf"|(?:[a-z]{{2,3}}{_SPACE})?(?P<d2>\d{{1,2}})(?:\.|{_ORDINAL}){_SPACE}(?:[a-z]{{2}}{_SPACE})?(?P<m2>[A-Za-zà-ÿ]{{3,10}})\.?)"
    rf"(?:,?{_SPACE}(?P<year>(?:19|20)\d\d)(?!\d))?(?(open)\))"
)
_PLACE_AND_MARK = re.compile(r"([A-ZÀ-Þ][\w'’ -]+?)[ \u00a0]?[,:\d]")
_JOINS = frozenset("-–")  # between the two ends of a journey, or two teams
_FIRST_WORD = re.compile(r"[“\"]?([^\W\d_]+)")
_ENDS_LOCAL = frozenset(("–", "—", "―", "-", "."))  # what may end the dateline of a paper that writes of small towns
_AGAIN = 3000  # characters in which such a paper names the town again


class _Found(NamedTuple):
    """The parts of a dateline, as stretches of the text; the place may be empty."""

    place: Stretch
    stem: int
    """Where the place ends without its region."""
    region: str | None
    day: re.Match[str] | None
    weekday: Stretch | None
    agency: Stretch | None
    mark: str | None
    """What ends it, which may be empty after an agency ("(CNN)Rain"); `None` at the end of the line."""
    end: int


class DatelineParser:
    """Parses datelines; built once, frozen, safe in threads.

    >>> found = DatelineParser(language="en").parse("LA CROSSE, Wis., Oct. 5 (AP) — Rain fell.")
    >>> found.place.text, found.date.text, found.agency.text
    ('LA CROSSE, Wis.', 'Oct. 5', 'AP')
    """

    def __init__(self, *, language: str = "en", lexicon: Lexicon | None = None) -> None:
        """Take agencies, regions and cities from the lexicon.

        Args:
            language: ISO 639-1.
            lexicon: words of your own; those of the language when `None`.
        """
        self.lexicon: Lexicon = lexicon_given(lexicon, language)
        self.dates: PrintedDates = PrintedDates(self.lexicon)
        self._months = month_numbers(self.lexicon)
        self._outlets = self.lexicon.words("outlets")
        self._papers = self.lexicon.words("outlet_words")
        nations = [name for country in countries(self.lexicon) for name in country.names]
        self._regions = self.lexicon.words("regions") | frozenset(nations)
        self._places = frozenset(
            place.casefold()
            for place in (*self.lexicon.lines("dateline_cities"), *self.lexicon.lines("places"), *nations)
        )
        self._labels = (
            self.lexicon.words("heading_words") | self.lexicon.words("date_labels") | self.lexicon.words("line_labels")
        )
        self._bare = BareBylines(self.lexicon)
        self._given = known_given_names(self.lexicon)
        particles = self.lexicon.words("place_particles")
        self._small = self.lexicon.words("stop_words") - particles
        joined = "|".join(sorted(particles))
        self._caps_place = _place_pattern(_CAPS, joined.upper())
        self._stops = dateline_stops(self.lexicon)
        self._weekday = _weekday_pattern(self.lexicon)
        mixed, tail = (_UNSTOPPED, _ON_RIVER) if self._stops else (_MIXED, "")
        self._mixed_place = _place_pattern(mixed, joined, tail)

    def parse(self, text: str, /, *, anchor: date | str | None = None) -> Dateline | None:
        """Return the dateline that `text` starts with, or `None`; the arguments are those of `parse_dateline`."""
        anchor = day_given("anchor", anchor)
        return self.read(text_required(text), 0, len(text), anchor=anchor, alone=True)

    def read(
        self, text: str, start: int, end: int, *, anchor: date | None = None, alone: bool = False, signed: bool = False
    ) -> Dateline | None:
        """Return the dateline that `text[start:end]` starts with, or `None`.

        Args:
            text: the whole text.
            start: where the line starts.
            end: where it ends.
            anchor: the publication day.
            alone: the whole line may be a dateline: "AMMAN, Jordan".
            signed: a byline or a date is right above, so that "Mingora: Rain fell" needs no known town.
        """
        stop = min(end, start + _LONGEST)
        head = text[start:stop]
        alone = alone and end == stop
        if not head or not (head[0].isalnum() or head[0] in "(["):
            return None
        if not (alone or self._may_end(head)):
            return None
        places = (self._caps_place, "caps-place"), (self._mixed_place, "mixed-place")
        for form, rule in (*places, (None, "agency-alone")):
            place = form.match(text, start, stop) if form else None
            if form and place is None:
                continue
            found = self._parts(text, start, place.end() if place else start, stop, alone=alone)
            if found is not None and self._holds(text, found, rule, signed=signed):
                dateline = self._dateline(text, found, rule, anchor)
                ends = form or self._agency(text, found.end, end, dated=False)  # no agency again and again
                behind = None if ends else self.read(text, found.end, end, anchor=anchor)
                if behind is None or behind.place is None or behind.agency is not None:
                    return dateline
                span = Span.cut(text, start, behind.span.end)  # "(ANSA) - ROMA, 4 MAR - Una scossa"
                return evolve(behind, span=span, agency=dateline.agency)
        return None

    def _may_end(self, head: str) -> bool:
        """Whether the front of a line has a mark that can end a dateline."""
        if _END_MARK.search(head) is not None and _DASHES.search(head) is not None:
            return True
        return self._stops and _STOP.search(head, 0, _LONGEST_STOPPED) is not None

    def _parts(self, text: str, start: int, at: int, end: int, *, alone: bool) -> _Found | None:
        """Read what follows the place, down to the mark that ends the dateline."""
        slash = text.rfind("/", start, at)
        if slash > start and text[slash + 1 : at].strip() in self._outlets:
            at = len(text[:slash].rstrip())  # "PARIS / ACCESSWIRE / May 7, 2024 /": no second place
        if text[at - 1 : at + 1] == ".-":
            at -= 1  # "Bogotá.- El alcalde"
        stem, region, day, weekday, agency = at, None, None, None, None
        while at > start and (more := _REGION.match(text, at, end)) and not self._is_other_part(text, more, at, end):
            region, at = more["region"] or more["bracketed"], more.end()
            if at - start > _LONGEST_PLACE:
                return None
        place = (start, at)
        for _ in range(_PARTS):
            if day is None and (found := self._day(text, at, end)):
                day, at = found, found.end()
            elif weekday is None and (named_day := self._weekday.match(text, at, end)):
                weekday, at = named_day.span("weekday"), named_day.end()
            elif agency is None and (named := self._agency(text, at, end, dated=day is not None)):
                agency, at = named
            else:
                break
        known = agency is not None and self._is_agency(text[slice(*agency)])
        mark = _DASH.match(text, at, end) or (_NO_DASH.match(text, at, end) if known else None)
        if mark is None and self._stops:
            mark = _STOP.match(text, at, end)
        if mark is None and not (alone and not text[at:end].strip(" .,:_-–—")):
            return None
        ending, end = (mark.group(), mark.end()) if mark else (None, at)
        return _Found(place, stem, region, day, weekday, agency, ending, end)

    def _is_other_part(self, text: str, region: re.Match[str], at: int, end: int) -> bool:
        """Whether what looks like a region is a day ("PARIS, Oct 5", "PARIS, Monday") or an agency ("PARIS (AP)")."""
        name = region["region"] or region["bracketed"]
        if name in self._outlets:
            return region["region"] is None or name not in self._regions  # "LONDON (PA)", "DUNMORE, PA"
        dated = not name.isupper() and self._day(text, region.end(), end) is not None  # "Estelí (Nicaragua), 4 mar"
        other = region["region"] is None and name not in self._regions and not dated
        return other or self._day(text, at, end) is not None or self._weekday.match(text, at, end) is not None

    def _day(self, text: str, at: int, end: int) -> re.Match[str] | None:
        found = _DAY.match(text, at, end)
        return found if found and self._month(found) is not None else None

    def _agency(self, text: str, at: int, end: int, *, dated: bool) -> tuple[Stretch, int] | None:
        """The agency at a place, and where its brackets end; without brackets we must know it, or it is in capitals."""
        match = _AGENCY.match(text, at, end)
        if match is None:
            return None
        form = match.lastgroup or ""
        words = match[form]
        bare = form in {"beside", "bare"} and words not in self._outlets
        return None if bare and not (form == "bare" and dated and words.isupper()) else (match.span(form), match.end())

    def _holds(self, text: str, found: _Found, rule: str, *, signed: bool = False) -> bool:
        """Whether the parts vouch for each other."""
        start, _ = found.place
        words, mark = text[start : found.stem], found.mark
        by_agency = found.agency is not None and self._is_agency(text[slice(*found.agency)])
        if rule == "agency-alone":
            return by_agency and mark is not None
        folded = words.lower().split()
        known = all(self._is_place(part.strip().casefold()) for part in words.split("/"))
        placed = known or found.region in self._regions
        kinds = byline_words("ends the name of a town")
        named = folded[:-1] if folded[-1] in kinds else folded[2:] if folded[0] in kinds else folded  # "CITY OF ILAGAN"
        if not placed and (
            folded[0] in self._small or not self._labels.isdisjoint(word.strip(".:") for word in named or folded)
        ):
            return False
        sure = found.day is not None or found.weekday is not None or by_agency
        if mark is None and not sure:
            return placed and (rule == "caps-place" or found.region is None)
        if (mark or "").strip() in {"|", "/"} and not (by_agency or placed):
            return False
        if sure:
            return known or rule == "caps-place" or found.region is not None or not self._is_name(words)
        if placed:
            return rule == "caps-place" or not self._goes_to_place(text, found)
        if rule == "mixed-place":
            end = (mark or "").strip()
            local = self._stops and found.region is None and end in _ENDS_LOCAL
            colon = signed and end == ":" and self._may_be_town(text, found, words)
            opens = not text[found.end : found.end + 2].strip().islower()  # not "Lohmar – so heißt die Chefin"
            return colon or (local and opens and _is_named_again(text, found.end, words))
        return (found.region is None or signed) and self._may_be_unknown(text, found, words)

    def _is_place(self, place: str) -> bool:
        """Whether a place in small letters is known, or a known one with "City" and the like after it."""
        town, _, kind = place.rpartition(" ")
        return place in self._places or (town in self._places and kind in byline_words("ends the name of a town"))

    def _goes_to_place(self, text: str, found: _Found) -> bool:
        """Whether another place and a mark are behind the dash: "Paris - Rome: a journey", "Lyon – Nice, le choc"."""
        behind = _PLACE_AND_MARK.match(text, found.end) if (found.mark or "").strip() in _JOINS else None
        return behind is not None and self._is_place(behind[1].casefold())

    def _may_be_unknown(self, text: str, found: _Found, words: str) -> bool:
        """Whether capitals may be a town that no list has: no name and no label, and nobody speaks after it."""
        if len(words) <= _SHORT or words.count(" ") > 2:
            return False
        mark = (found.mark or "").strip()
        if mark != ":":
            stopped = self._stops and mark in {".", "-"} and self._given.isdisjoint(map(str.capitalize, words.split()))
            return stopped or mark in {"—", "–", "―", "--"}
        behind = _FIRST_WORD.match(text, found.end)
        speaks = (
            behind is None or behind.group() != behind[1] or behind[1].lower() in self.lexicon.words("speech_openings")
        )
        if speaks or words.rpartition(" ")[2].lower() in byline_words("ends the name of a town"):
            return not speaks
        return self._given.isdisjoint(word.capitalize() for word in words.split())

    def _may_be_town(self, text: str, found: _Found, words: str) -> bool:
        """Whether one word before a colon may be a town: it is not common, and nobody speaks after it."""
        if not words.isalpha() or not words[1:].islower():
            return False
        if not common_words(self.lexicon) or self._bare.is_common(words):
            return False
        return found.region is None and self._may_be_unknown(text, found, words)

    def _is_name(self, words: str) -> bool:
        """Whether a place in mixed case looks like a person: "Jane Doe (Reuters) -" signs a photo."""
        return " " in words and words.partition(" ")[0] in self._given

    def _is_agency(self, words: str) -> bool:
        return (
            words in self._outlets
            or words.isupper()
            or any(part.strip() in self._outlets for part in words.split("/"))
            or (words.istitle() and words.count(" ") > 0 and words.rpartition(" ")[2] in self._papers)
        )

    # ------------------------------------------------------------------ values

    def _dateline(self, text: str, found: _Found, rule: str, anchor: date | None) -> Dateline:
        start, place_end = found.place
        mark = found.mark or ""
        stop = found.end - (len(mark) - len(mark.rstrip()))
        return Dateline(
            span=Span.cut(text, start, stop),
            place=Span.cut(text, start, place_end) if place_end > start else None,
            date=self._date(text, found, anchor),
            agency=Span.cut(text, *found.agency) if found.agency else None,
            rule=f"{self.lexicon.language}.dateline.{rule}",
        )

    def _date(self, text: str, found: _Found, anchor: date | None) -> Timex | None:
        """The day of the month, or the weekday where the anchor says which one."""
        if found.day is not None:
            return self._timex(text, found.day, anchor)
        return None if found.weekday is None else self._anchored(Span.cut(text, *found.weekday), anchor)

    def _anchored(self, span: Span, anchor: date | None) -> Timex | None:
        read = None if anchor is None else normalize_date(span.text, anchor=anchor, language=self.lexicon.language)
        return None if read is None else evolve(read, span=span)

    def _month(self, match: re.Match[str]) -> int | None:
        return self._months.get((match["m1"] or match["m2"]).lower())

    def _timex(self, text: str, match: re.Match[str], anchor: date | None) -> Timex:
        """The day: whole when it has a year or an anchor, open otherwise."""
        start = match.start("m1") if match["m1"] else match.start("d2")
        month, number = self._month(match), int(match["d1"] or match["d2"])
        end = match.end() - bool(match["open"])
        printed = self.dates.find(text, start, end)
        if printed:
            return as_timex(text, start, end, printed[0][3])
        span = Span.cut(text, start, end)
        read = self._anchored(span, anchor)
        if read is not None and read.begin is not None:
            return read
        return Timex(span=span, value=f"XXXX-{month:02}-{number:02}", basis=TimexBasis.EXPLICIT, rule="dateline-day")


def _weekday_pattern(lexicon: Lexicon) -> re.Pattern[str]:
    """A comma and the name of a weekday, which no letter follows."""
    rows = (line.split() for line in lexicon.lines("time_words"))
    names = "|".join(word.capitalize() for word, kind, *_ in rows if kind == "weekday" and len(word) > _SHORT)
    return re.compile(rf",{_SPACE}(?P<weekday>{names})(?!\w)") if names else re.compile("(?!)")


def _place_pattern(word: str, particles: str, tail: str = "") -> re.Pattern[str]:
    """One to five words, with the end that the first place may have; up to three such places with slashes between."""
    small = rf"(?:{particles})(?!\w)" if particles else "(?!)"
    name = rf"{word}(?:[ -](?:{word}|{small})|-[a-zà-ÿ]{{1,5}}(?=-)){{0,4}}{tail}"  # "Port-au-Prince"
    return re.compile(rf"{name}(?:\s?/\s?{word}(?:[ -]{word}){{0,3}}){{0,2}}")


def _is_named_again(text: str, at: int, words: str) -> bool:
    """Whether a town is named again soon, behind a preposition and without an article: "in Hohenau"."""
    again = any(text.find(f"{front} {words}", at, at + _AGAIN) >= 0 for front in byline_words("in front of a town"))
    return again and words not in byline_words("no town behind these")  # not: "Not – Wer in Not ist, …"


@cache
def _datelines(language: str) -> DatelineParser:
    return DatelineParser(language=language)


def parse_dateline(text: str, /, *, anchor: date | str | None = None, language: str = "en") -> Dateline | None:
    """Return the dateline at the start of `text`, or `None`.

    >>> dateline = parse_dateline("WASHINGTON, Oct 5 (Reuters) — Rain fell.", anchor=date(2018, 10, 6))
    >>> dateline.place.text, dateline.date.value, dateline.agency.text
    ('WASHINGTON', '2018-10-05', 'Reuters')
    >>> parse_dateline("Editor's Note, December 19, 2025: This story was updated.") is None
    True

    Args:
        text: the first paragraph of a story, or a line.
        anchor: the publication day; a date without a year is the nearest one to it.
        language: ISO 639-1.

    Raises:
        TypeError: `text` is not a `str`.
        UnknownLanguageError: there are no words for the language.
    """
    return _datelines(language).parse(text, anchor=anchor)
