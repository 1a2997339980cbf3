"""The parser of datelines: "WASHINGTON (AP) —", "PARIS, Oct 5 (Reuters) -", "LA CROSSE, Wis. —", "(CNN) —".

A dateline is read from the front of a line: a place, perhaps a region or country behind a comma, perhaps a date,
perhaps an agency in brackets, and a dash. The place stands in capitals; in mixed case it needs a date, an agency or a
city that we know.
"""

import re
from datetime import date
from functools import cache

from newscorpus.bylines.printed_dates import PrintedDates, as_timex, month_numbers
from newscorpus.dates import normalize_date
from newscorpus.errors import day_given, text_required
from newscorpus.lexicon import Lexicon, load_lexicon
from newscorpus.model import Dateline, Span, Timex, TimexBasis

__all__ = ("DatelineParser", "parse_dateline")

_ARTICLES = frozenset({"the", "la", "le", "los", "las", "el"})  # a place may start with one: "THE HAGUE"
_LONGEST = 90  # of the part before the dash
_CAPS = r"(?:(?:S[Tt]|M[Tt]|F[Tt])\.|[A-ZÀ-Þ][A-ZÀ-Þ'’]+|[A-Z]\.)"
_CAPS_PLACE = re.compile(
    rf"{_CAPS}(?:[ -](?:{_CAPS}|DE|OF|AND|DU|DEL|LA|LE)){{0,4}}(?:\s?/\s?{_CAPS}(?:[ -]{_CAPS}){{0,3}}){{0,2}}"
)
_MIXED = r"[A-ZÀ-Þ][\w'’]+\.?"
_MIXED_PLACE = re.compile(
    rf"{_MIXED}(?:[ -](?:{_MIXED}|de|of|and|du|del|la|le)){{0,3}}(?:\s?/\s?{_MIXED}(?:[ -]{_MIXED}){{0,2}}){{0,2}}"
)
_REGION = re.compile(
    rf",[ \u00a0](?P<region>[A-Z]\.(?:[ ]?[A-Z]\.){{0,2}}|{_MIXED}(?:[ -](?:{_MIXED}|of|and|the)){{0,3}})(?=[,\s(–—-])"
)
_AGENCY = re.compile(
    r"[ \u00a0]?(?:--?)?[(\[](?P<agency>[A-Za-z][\w./ &’'-]{1,38})[)\]]|[.,]?[ \u00a0]/(?P<slashed>[A-Z][\w -]{1,30})/"
)
# what a dateline may end with
_DASHES = re.compile(r"[—–:_-](?:(?<=[—–])|[ \u00a0]|(?<=-)-)|/[.,]? |\)(?=\s?[A-Z“\"])")
_DASH = re.compile(r"[ \u00a0]{0,2}(?:[—–]|--|-(?=[ \u00a0])|:(?=[ \u00a0])|_(?=[ \u00a0]))[ \u00a0]*")
_NO_DASH = re.compile(
    r"(?:(?<=/)[.,]?|(?<=\)))[ \u00a0]*(?=[A-Z“\"])"
)  # "MOSCOW. /TASS/. Rain", "(CNN) Rain", "(CNN)Rain"
_DAY = re.compile(
    r",?[ \u00a0](?:(?P<m1>[A-Za-z]{3,9})\.?[ \u00a0](?P<d1>\d{1,2})(?!\d)"
    r"|(?P<d2>\d{1,2})\.?[ \u00a0](?P<m2>[A-Za-zà-ÿ]{3,10})\.?)"
    r"(?:,?[ \u00a0](?P<year>(?:19|20)\d\d)(?!\d))?"
)


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
        self.lexicon: Lexicon = lexicon or load_lexicon(language)
        self.dates: PrintedDates = PrintedDates(self.lexicon)
        self._months = month_numbers(self.lexicon)
        self._outlets = self.lexicon.words("outlets")
        self._regions = self.lexicon.words("regions")
        self._headings = self.lexicon.words("heading_words")
        self._small = self.lexicon.words("stop_words") - _ARTICLES
        self._cities = frozenset(city.casefold() for city in self.lexicon.lines("dateline_cities"))

    def parse(self, text: str, /, *, anchor: date | str | None = None) -> Dateline | None:
        """Return the dateline that `text` starts with, or `None`; the arguments are those of `parse_dateline`."""
        anchor = day_given("anchor", anchor)
        return self.read(text_required(text), 0, len(text), anchor=anchor)

    def read(self, text: str, start: int, end: int, *, anchor: date | None = None) -> Dateline | None:
        """Return the dateline that `text[start:end]` starts with, or `None`."""
        end = min(end, start + _LONGEST)
        head = text[start:end]
        if not head or not (head[0].isupper() or head[0] in "([") or not _DASHES.search(head):
            return None
        for form, rule in ((_CAPS_PLACE, "caps-place"), (_MIXED_PLACE, "mixed-place"), (None, "agency-alone")):
            place = form.match(text, start, end) if form else None
            if form and place is None:
                continue
            found = self._read_from(text, start, place.end() if place else start, end, rule, anchor)
            if found is not None:
                return found
        return None

    def _read_from(self, text: str, start: int, at: int, end: int, rule: str, anchor: date | None) -> Dateline | None:
        """Read what stands behind the place, down to the dash."""
        stem, place_end = at, at
        region: str | None = None
        if at > start:
            day = _DAY.match(text, at, end)
            while (more := _REGION.match(text, place_end, end)) and not (day and self._month(day)):
                region, place_end = more["region"], more.end("region")
                day = _DAY.match(text, place_end, end)
                if place_end - start > 70:
                    return None
        at = place_end
        day = _DAY.match(text, at, end)
        if day is not None and (self._month(day) is None or at == start):
            day = None
        at = day.end() if day else at
        agency = _AGENCY.match(text, at, end)
        at = agency.end() if agency else at
        signing = (agency["agency"] or agency["slashed"]) if agency else ""
        known = bool(signing) and self._is_agency(signing)
        dash = _DASH.match(text, at, end) or (_NO_DASH.match(text, at, end) if known else None)
        if dash is None or text[start:stem].partition(" ")[0].lower() in self._small:
            return None
        sure = day is not None or known
        if not self._holds(text, start, stem, region, dash.group(), rule, sure=sure):
            return None
        place = Span.cut(text, start, place_end) if place_end > start else None
        timex = self._timex(text, day, anchor) if day else None
        signed = Span.cut(text, *agency.span("agency" if agency["agency"] else "slashed")) if agency else None
        stop = dash.end() - (len(dash.group()) - len(dash.group().rstrip()))
        return Dateline(
            span=Span.cut(text, start, stop),
            place=place,
            date=timex,
            agency=signed,
            rule=f"{self.lexicon.language}.dateline.{rule}",
        )

    def _holds(self, text: str, start: int, stem: int, region: str | None, dash: str, rule: str, *, sure: bool) -> bool:
        """Whether the parts make a dateline: capitals and a dash, or what vouches for a place in mixed case."""
        if rule == "agency-alone":
            return sure
        words = text[start:stem]
        known = words.casefold() in self._cities or all(
            part.strip().casefold() in self._cities for part in words.split("/")
        )
        long_dash = "—" in dash or "–" in dash or "--" in dash
        in_region = region is not None and region in self._regions
        if rule == "mixed-place":
            return ":" not in dash and (sure or (known and long_dash and (region is None or in_region)))
        if sure or known or in_region:
            return True
        plain = region is None and len(words) > 3 and words.count(" ") < 3
        return long_dash and plain and self._headings.isdisjoint(words.lower().split())

    def _is_agency(self, words: str) -> bool:
        return (
            words in self._outlets or words.isupper() or any(part.strip() in self._outlets for part in words.split("/"))
        )

    def _month(self, match: re.Match[str]) -> int | None:
        return self._months.get((match["m1"] or match["m2"]).lower())

    def _timex(self, text: str, match: re.Match[str], anchor: date | None) -> Timex:
        """The day: whole when it has a year or an anchor, open otherwise."""
        start = match.start("m1") if match["m1"] else match.start("d2")
        month, number = self._month(match), int(match["d1"] or match["d2"])
        printed = self.dates.find(text, start, match.end())
        if printed:
            return as_timex(text, start, match.end(), printed[0][3])
        words = text[start : match.end()]
        read = normalize_date(words, anchor=anchor, language=self.lexicon.language) if anchor is not None else None
        span = Span.cut(text, start, match.end())
        if read is not None and read.begin is not None:
            return Timex(span=span, value=read.value, begin=read.begin, end=read.end, basis=read.basis, rule=read.rule)
        return Timex(span=span, value=f"XXXX-{month:02}-{number:02}", basis=TimexBasis.EXPLICIT, rule="dateline-day")


@cache
def _datelines(language: str) -> DatelineParser:
    return DatelineParser(language=language)


def parse_dateline(text: str, /, *, anchor: date | str | None = None, language: str = "en") -> Dateline | None:
    """Return the dateline that `text` starts with, or `None`.

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
        TypeError: `text` is no `str`.
        UnknownLanguageError: there are no words for the language.
    """
    return _datelines(language).parse(text, anchor=anchor)
