"""Full dates as pages print them: "October 5, 2018", "5 mars 2018", "05.03.2018", "2018-10-05", "2025年1月14日".

Only dates with a year: a page that prints its own date prints the year, and what has none belongs to the text and to
`newscorpus.dates`. A line is searched only when it holds a number that may be a year, or ends with one of two digits.
"""

import re
from collections.abc import Iterable, Mapping
from datetime import date
from functools import cache

from newscorpus.bylines.byline_words import byline_words
from newscorpus.dates.arithmetic import make_date
from newscorpus.lexicon import Lexicon, available_languages, load_lexicon
from newscorpus.model import Span, Timex, TimexBasis

__all__ = ("PrintedDates", "as_timex", "month_numbers")

_GAP = r"[ \u00a0\u2002\u2009]{1,2}"
_END = r"(?!\d(?!\d?[:.]\d\d))"  # no digit follows, but the clock may be glued on: "25 de mayo de 202516:51"
_ORDINAL = r"(?:st|nd|rd|th|er|\.|º)?"
_BEGINS = r"(?:(?<![^\W\d_])|(?<=[a-zà-ÿ])(?=[A-Z]))"  # a name may be glued in front: "Jane DoeMar 5, 2025"
_NAMED = re.compile(
    rf"(?P<d1>\d{{1,2}}){_ORDINAL}(?:{_GAP}|[-./])(?:(?:de|of){_GAP})?(?P<m1>[^\W\d_]{{3,12}})\.?,?(?:{_GAP}|[-./])(?:del?{_GAP})?(?P<y1>(?:1[89]|20)\d\d){_END}"
    rf"|{_BEGINS}(?P<m2>[^\W\d_][^\W\d_A-ZÀ-Þ]{{2,9}}|[A-ZÀ-Þ]{{3,10}})\.?{_GAP}(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?,?{_GAP}(?P<y2>(?:1[89]|20)\d\d){_END}"
)
_NUMBERS = re.compile(
    r"(?<!\d)(?P<y1>(?:19|20)\d\d)(?:[-/.](?P<m1>\d{1,2})[-/.](?P<d1>\d{1,2})(?!\d)|年(?P<m2>\d{1,2})月(?P<d2>\d{1,2})日)"
    r"|(?<![\d.])(?P<a>\d{1,2})(?P<sep>[./-])[ ]?(?P<b>\d{1,2})(?P=sep)[ ]?(?P<y3>(?:19|20)?\d\d)(?![\d.]\d)"
)
_ANY_YEAR = re.compile(r"\d(?:(?:(?<=1)[89]|(?<=2)0)\d\d|[./-]\s?\d\d?[./-]\s?\d\d)")  # the engine skips to the digits
_SHORT_YEAR = re.compile(
    rf"(?P<d>\d{{1,2}}){_GAP}(?P<m>[^\W\d_]{{3,10}}){_GAP}(?P<y>\d\d)$"
)  # "published 24 February 21"
_LONGEST = 400  # a line that is longer holds no date of the page


class PrintedDates:
    """Finds full dates in one line.

    >>> from newscorpus.lexicon import load_lexicon
    >>> [(text, str(day)) for *_, text, day in PrintedDates(load_lexicon("en")).find("Updated Oct. 5, 2018 | 2 min")]
    [('Oct. 5, 2018', '2018-10-05')]
    """

    def __init__(self, lexicon: Lexicon) -> None:
        """Take the names of months from the lexicon."""
        self._months = {**_months_abroad(), **month_numbers(lexicon)}
        self._labels = (*lexicon.words("updated_words"), *byline_words("begins what says that a page came out"))
        self._month_first = lexicon.language == "en"

    def find(self, text: str, start: int = 0, end: int | None = None) -> list[tuple[int, int, str, date]]:
        """Return start, end, words and day of each full date in `text[start:end]`."""
        stop = len(text) if end is None else end
        if stop - start > _LONGEST:
            return []
        if not _ANY_YEAR.search(text, start, stop):
            return self._short_years(text, start, stop)
        found = []
        for form, read in ((_NAMED, self._named), (_NUMBERS, self._numbers)):
            for match in form.finditer(text, start, stop):
                day = read(match)
                if day is not None:
                    found.append((match.start(), match.end(), match.group(), day))
        return sorted(found) if len(found) > 1 else found

    def _short_years(self, text: str, start: int, stop: int) -> list[tuple[int, int, str, date]]:
        """A date with a short year, at the end of a line and after a word for it: "published 24 May 21"."""
        if not text[stop - 2 : stop].isdigit() or text[stop - 3 : stop - 2] != " ":
            return []
        match = _SHORT_YEAR.search(text, start, stop)
        before = text[start : match.start()].lower().split() if match else []
        month = (
            self._months.get(match["m"].lower()) if match and before and before[-1].startswith(self._labels) else None
        )
        day = make_date(2000 + int(match["y"]), month, int(match["d"])) if match and month else None
        return [(match.start(), stop, match.group(), day)] if match and day else []

    def _named(self, match: re.Match[str]) -> date | None:
        month = self._months.get((match["m1"] or match["m2"]).lower())
        return make_date(int(match["y1"] or match["y2"]), month, int(match["d1"] or match["d2"])) if month else None

    def _numbers(self, match: re.Match[str]) -> date | None:
        if match["y1"]:
            return make_date(int(match["y1"]), int(match["m1"] or match["m2"]), int(match["d1"] or match["d2"]))
        first, second, year = int(match["a"]), int(match["b"]), int(match["y3"])
        if year < 100:
            if match["sep"] == "-":
                return None
            year += 2000
        if self._month_first and match["sep"] == "/":
            first, second = second, first
        return make_date(year, second, first) or make_date(year, first, second)


def as_timex(text: str, start: int, end: int, day: date) -> Timex:
    """Return a printed date as a `Timex`.

    >>> as_timex("5 mars 2018", 0, 11, date(2018, 3, 5)).value
    '2018-03-05'
    """
    span = Span.cut(text, start, end)
    return Timex(span=span, value=day.isoformat(), begin=day, end=day, basis=TimexBasis.EXPLICIT, rule="printed-date")


@cache
def _months_abroad() -> Mapping[str, int]:
    """The months of all languages: a page in one language may print its dates in another ("5 mars 2018")."""
    rows = [line for code in available_languages() for line in load_lexicon(code).lines("months")]
    return _numbered((*load_lexicon("en").lines("months_abroad"), *rows))


@cache
def month_numbers(lexicon: Lexicon) -> Mapping[str, int]:
    """Return name of month -> its number, as `months.txt` lists them."""
    return _numbered(lexicon.lines("months"))


def _numbered(lines: Iterable[str]) -> Mapping[str, int]:
    pairs = (line.rsplit(" ", 1) for line in lines)
    return {name: int(number) for name, number in pairs}
