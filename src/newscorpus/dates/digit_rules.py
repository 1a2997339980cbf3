"""Rules for years, decades and dates in digits: "1998", "the late ’80s", "2018-10-22", "10/22/2018", "490 BC"."""

import re
from collections.abc import Set as AbstractSet
from functools import cache

from newscorpus.dates.arithmetic import make_date
from newscorpus.dates.meanings import Fixed, MonthDay, ShortYear, YearRef
from newscorpus.dates.scan import Expression, Scan, year_number
from newscorpus.dates.words import TimeWord
from newscorpus.dates.year_or_number import may_be_year

__all__ = (
    "date_in_digits",
    "date_with_marks",
    "day_in_digits",
    "decade",
    "decade_possessive",
    "decade_word",
    "era",
    "fiscal_code",
    "read_digits",
    "settle_order",
    "short_year",
    "spoken_year",
    "year",
)

_THIS_CENTURY = "20"  # "twenty" counts as well
_APOSTROPHES = frozenset("'’‘")
_FIRST_BARE_DECADE = "50"  # "the 30s" may be a score, an age, a temperature
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_JOINTS = frozenset("-/.")
_NOT_BEFORE = frozenset("/.-$£€")
_SCALE_REACHES = 8  # words
_MONTHS = 12
_WEEKDAYS = frozenset({"weekday", "weekday-part", "weekday-letters"})
_STROKE = frozenset("/")
_LEAP_YEAR = 2000
_BEFORE_CHRIST = "BC"


@cache
def _iso() -> re.Pattern[str]:
    return re.compile(
        r"(?P<year>[0-9]{4})(?P<mark>[-/])(?P<month>[0-9]{2}|(?<=/)[0-9])(?P=mark)(?P<day>[0-9]{2}|(?<=/)[0-9])"
        r"(?:[T ](?P<hour>[0-9][0-9]):(?P<minute>[0-9][0-9])(?::[0-9][0-9](?:[.,][0-9]{1,9})?)?"
        r"(?: ?(?:Z|UTC|GMT|[+-][0-9][0-9]:?[0-9][0-9]))?)?(?![\w/-])"
    )


@cache
def _slashed() -> re.Pattern[str]:
    return re.compile(r"([0-9]{1,2})([/.-])([0-9]{1,2})\2([0-9]{4}|[0-9][0-9])(?![\w/-]|\.[0-9])")


def read_digits(
    text: str, start: int, *, month_first: bool = True, short_marks: AbstractSet[str] = _STROKE
) -> tuple[int, Fixed] | None:
    """Read "2018-10-22T09:00Z", "2018/10/22", "10/22/2018", "22.10.2018" at `start`; give its end and its meaning.

    With points the day comes first; with strokes the month, if `month_first` says so, unless that is not a date.
    A year of two digits counts after `short_marks`.
    """
    match = _iso().match(text, start)
    if match is not None:
        day = make_date(int(match["year"]), int(match["month"]), int(match["day"]))
        clocked = match["hour"] is not None and int(match["hour"]) < 25 and int(match["minute"]) < 60
        value = "" if day is None else day.isoformat() + (f"T{match['hour']}:{match['minute']}" if clocked else "")
        return (match.end(), Fixed(value, "TIME" if clocked else "DATE")) if value else None
    match = _slashed().match(text, start)
    if match is None or (len(match[4]) == 2 and match[2] not in short_marks):
        return None
    a, b, year = int(match[1]), int(match[3]), int(match[4])
    if len(match[4]) == 2:
        year += 2000 if year < 50 else 1900
    readings = [day for day in (make_date(year, a, b), make_date(year, b, a)) if day is not None]
    if not readings:
        return None
    if not month_first or match[2] == ".":
        readings.reverse()
    other = readings[1].isoformat() if len(set(readings)) == 2 else None
    return match.end(), Fixed(readings[0].isoformat(), other=other)


def date_in_digits(scan: Scan, k: int, word: TimeWord) -> Expression | None:  # noqa: ARG001 - all rules are called alike
    """Read "2018-10-22", "10/22/2018", "22.10.2018"."""
    if scan.gap(k) not in _JOINTS or scan.gap(k - 1)[-1:] in _NOT_BEFORE:
        return None
    start = scan.start(k)
    read = read_digits(scan.text, start, short_marks=scan.table.short_year_marks)
    if read is None:
        return None
    end, meaning = read
    return Expression(k, scan.reading.word_at(end - 1), start, end, meaning, "date-in-digits")


def date_with_marks(scan: Scan, k: int, word: TimeWord) -> Expression | None:
    """Read "03-Feb-2021", "3/Feb/21"; not "Nov-Feb 2021"."""
    mark, day, digits = scan.gap(k - 1), scan.day_number(k - 1), scan.word(k + 1)
    if mark not in _JOINTS or scan.gap(k) != mark or day is None or scan.gap(k - 2)[-1:] in _NOT_BEFORE:
        return None
    number, short = year_number(digits), len(digits) == 2 and digits.isascii() and digits.isdigit()
    if k - 1 < scan.floor or not (number or short):
        return None
    year = YearRef(number) if number else YearRef(short=int(digits))
    return scan.found(k - 1, k + 1, MonthDay(int(word.value), day, year), "month-day")


def day_in_digits(scan: Scan, k: int, word: TimeWord) -> Expression | None:  # noqa: ARG001 - all rules are called alike
    """Read "05.03.", "am 5.3.", "Freitag, 5.3." and "am 5. 3.": a full stop marks an ordinal; not "Kapitel 5.3."."""
    gap, end = scan.gap(k), scan.gap(k + 1)[:1]
    marks, apart = scan.classes["ordinal-mark"], gap in scan.table.ordinal_gaps
    if (
        not (gap in marks or apart)
        or end not in marks
        or scan.gap(k - 1)[-1:] in _NOT_BEFORE
        or not scan.words[k + 1].isdigit()
    ):
        return None
    day, month = scan.day_number(k), scan.day_number(k + 1)
    if day is None or month is None or make_date(_LEAP_YEAR, month, day) is None:
        return None
    full = not apart and len(scan.words[k]) == 2 and len(scan.words[k + 1]) == 2
    named = scan.among(k - 1, "before-digits") or (scan.head(k - 1).kind in _WEEKDAYS and scan.comma(k - 1))
    if not (full or named) or scan.text[scan.ends[k + 1] + 1 :][:1].isdigit():
        return None
    year = year_number(scan.word(k + 2)) if apart and scan.gap(k + 1) in scan.table.ordinal_gaps else None
    if year is not None:
        return scan.found(k, k + 2, MonthDay(month, day, YearRef(year)), "day-in-digits")
    return Expression(k, k + 1, scan.start(k), scan.ends[k + 1] + 1, MonthDay(month, day), "day-in-digits")


def year(scan: Scan, k: int, word: TimeWord) -> Expression | None:  # noqa: ARG001 - all rules are called alike
    """Read "1998", "early 2019", "the end of 1994", "fiscal 2018", "the 2019 fiscal year", "the 1988 period"."""
    number = year_number(scan.words[k])
    if number is None or not may_be_year(scan, k, number):
        return None
    follows = scan.space(k)
    if follows and (scan.modifier(k + 1).kind == "ordinal" or (_is_era_or_code(scan, k + 1))):
        return None
    lead = scan.lead(k)
    first, last = lead.first, k
    if scan.is_unit(first - 1, "Y") and scan.modifier(first - 2).kind == "fiscal" and scan.space(first - 1):
        first -= 2
    if follows and scan.modifier(k + 1).kind == "fiscal" and scan.is_unit(k + 2, "Y") and scan.space(k + 1):
        last = k + 2
    elif follows and scan.head(k + 1).kind == "period":
        last = k + 1
    if last > k and scan.modifier(first - 1).kind == "the" and scan.space(first - 1):
        first -= 1
    return scan.found(first, last, Fixed(f"{number:04d}"), "year", lead.mod)


def _is_era_or_code(scan: Scan, k: int) -> bool:
    """Whether an era or the code of a quarter starts at word `k`: "1200 B.C.", "2018 Q3"."""
    if scan.head(k).kind in {"before-christ", "era", "part-code"}:
        return len(scan.words[k]) > 1
    if k >= scan.count or len(scan.words[k]) > 1:
        return False
    ends = (scan.head(j) for j in (k + 1, k + 2))
    return any(end.kind in {"before-christ", "era"} and _is_spelled(scan, k, end.value) for end in ends)


def short_year(scan: Scan, k: int, word: TimeWord) -> Expression | None:  # noqa: ARG001 - all rules are called alike
    """Read "’98", "the class of ’75", "early ’86"; not "’98 percent"."""
    digits = scan.words[k]
    gap = scan.gap(k - 1)
    if len(digits) != 2 or not digits.isdigit() or gap[-1:] not in _APOSTROPHES or k <= scan.floor:
        return None
    after = scan.gap(k)
    if gap[:-1].strip() not in {"", "."} or after[:1] == "%" or after[:1] in _APOSTROPHES:
        return None
    number = int(digits)
    article = gap[-1:] == "’" and after == " " and scan.modifier(k - 1).kind == "the"  # "the ’08 crash"
    if not (article or scan.among(k - 1, "before-short-year") or scan.modifier(k - 1).kind == "edge"):
        return None
    if scan.among(k + 1, "percent") or scan.head(k + 1).kind == "units":
        return None
    lead = scan.lead(k, quote=True)
    start = scan.start(k) - 1 if lead.first == k else scan.start(lead.first)
    return Expression(lead.first, k, start, scan.ends[k], ShortYear(number), "short-year", lead.mod)


def fiscal_code(scan: Scan, k: int, word: TimeWord) -> Expression | None:
    """Read "FY2019", "FY 2019", "FY19"."""
    digits, last = word.value[2:], k
    if not digits:
        last = k + 1
        digits = scan.words[last] if scan.space(k) else ""
    if not (digits.isascii() and digits.isdigit()):
        return None
    if len(digits) == 4:
        number = year_number(digits)
        return None if number is None else scan.found(k, last, Fixed(f"{number:04d}"), "fiscal-code")
    return scan.found(k, last, ShortYear(int(digits)), "fiscal-code") if len(digits) == 2 else None


_FIRST_OF_DECADES = "2000"
"""From here on "00s" are a decade: "the 2000s"."""


def decade(scan: Scan, k: int, word: TimeWord) -> Expression | None:  # noqa: ARG001 - all rules are called alike
    """Read "the 1990s", "the late ’80s"; not "in her 30s"."""
    digits, quoted = scan.words[k].rstrip(_LETTERS), scan.gap(k - 1)[-1:] in _APOSTROPHES
    last = k + 1 if scan.among(k + 1, "decade-noun") and scan.linked(k) else k  # "90er-Jahre"
    lead = scan.lead(k, article=True, quote=quoted)
    if len(digits) == 2:
        bare = not quoted and last == k and (lead.first == k or digits < _FIRST_BARE_DECADE)
        if bare or scan.among(lead.first - 1, "owner") or (not quoted and is_scale(scan, k)):
            return None
        digits = ("19" if int(digits) > 20 else "20") + digits
    elif digits[2:] == "00" and digits < _FIRST_OF_DECADES:
        digits = digits[:2]  # "the 1800s" are a century
    start = scan.start(k) - 1 if quoted and lead.first == k else scan.start(lead.first)
    return Expression(lead.first, last, start, scan.ends[last], Fixed(digits[:3]), "decade", lead.mod)


def decade_word(scan: Scan, k: int, word: TimeWord) -> Expression | None:
    """Read "the nineties", "the late eighties", "the 1920s" is left to other rules; not "in her thirties"."""
    lead = scan.lead(k, article=True)
    spoken = scan.head(lead.first - 1).kind == "spoken"
    noun = scan.among(k + 1, "decade-noun") and scan.space(k)  # "achtziger Jahre"
    if not (spoken or noun or scan.modifier(lead.first).kind == "the" or scan.among(k, "decade-alone")):
        return None
    return scan.found(lead.first - spoken, k + noun, Fixed(f"19{word.value}"), "decade-word", lead.mod)


def spoken_year(scan: Scan, k: int, word: TimeWord) -> Expression | None:
    """Read "nineteen ninety-one", "in twenty nineteen"; not "twenty nineteen-year-olds"."""
    read = scan.spoken_year(k)
    if read is None or (word.value == _THIS_CENTURY and not scan.among(k - 1, "before-month")):
        return None
    lead = scan.lead(k)
    return scan.found(lead.first, read[0], Fixed(f"{read[1]}"), "spoken-year", lead.mod)


def era(scan: Scan, k: int, word: TimeWord) -> Expression | None:
    """Read "490 BC", "about 500 B.C.", "79 AD", "AD 79", "A.D. 79"."""
    start = k - len(word.value) + 1 if len(scan.words[k]) == 1 else k
    if start < k and not _is_spelled(scan, start, word.value):
        return None
    before = scan.words[start - 1] if start > scan.floor and scan.space(start - 1) else ""
    scan.early = scan.early or _is_early(before) or scan.among(k, "era-in-front")
    prefix = _BEFORE_CHRIST if word.kind == "before-christ" else ""
    if _is_early(before):
        lead = scan.lead(start - 1)
        found = scan.found(lead.first, k, Fixed(f"{prefix}{int(before):04d}"), "era", lead.mod)
        return found._replace(end=found.end + (start < k))  # "490 B.C." has its last full stop
    after = scan.words[k + 1] if scan.gap(k) in {" ", ". "} else ""
    if not scan.among(k, "era-in-front") or not _is_early(after):
        return None
    return scan.found(start, k + 1, Fixed(f"{int(after):04d}"), "era")


def _is_spelled(scan: Scan, start: int, letters: str) -> bool:
    """Whether the letters of an era start at word `start`, with full stops: "B.C."."""
    return (
        start >= scan.floor
        and all(scan.words[start + i] == letter for i, letter in enumerate(letters))
        and all(scan.gap(start + i)[:1] == "." for i in range(len(letters)))
    )


def _is_early(digits: str) -> bool:
    """Whether the digits may count the years of an era."""
    return digits.isascii() and digits.isdigit() and len(digits) <= 4


def decade_possessive(scan: Scan, k: int, word: TimeWord) -> Expression | None:  # noqa: ARG001 - all rules are called alike
    """Read "the 70's", "the early 1970's"; not "1970's best film"."""
    digits = scan.words[k]
    if scan.gap(k) not in {"'", "’"} or not scan.among(k + 1, "possessive-ending") or digits[-1:] != "0":
        return None
    lead = scan.lead(k, article=True)
    if lead.first == k or len(digits) not in {2, 4} or (len(digits) == 2 and digits < _FIRST_BARE_DECADE):
        return None
    decade = digits[:3] if len(digits) == 4 else "19" + digits[0]
    return None if is_scale(scan, k) else scan.found(lead.first, k + 1, Fixed(decade), "decade", lead.mod)


def is_scale(scan: Scan, k: int) -> bool:
    """Whether a temperature, a speed or an age is near: "highs in the 70s"."""
    return any(scan.among(j, "scale-noun") for j in range(max(k - _SCALE_REACHES, 0), k + _SCALE_REACHES))


def settle_order(scan: Scan, founds: list[Expression], *, day_first: bool | None) -> list[Expression]:
    """Give all dates like 02/04/2021 the order that one of them settles, 23/03/2021, or else that of the country.

    Args:
        scan: the text.
        founds: its expressions.
        day_first: the usual order of the country; `None` when it is not known.
    """
    places = [i for i, found in enumerate(founds) if found.rule == "date-in-digits"]
    parts = {i: match for i in places if (match := _slashed().match(scan.text, founds[i].start)) is not None}
    orders = {int(match[1]) > _MONTHS for match in parts.values() if max(int(match[1]), int(match[3])) > _MONTHS}
    settled = next(iter(orders)) if len(orders) == 1 else None
    wanted = day_first if settled is None else settled
    for i, match in parts.items():
        meaning = founds[i].meaning
        if wanted is None or not isinstance(meaning, Fixed) or meaning.other is None or match[2] == ".":
            continue
        values = sorted((meaning.value, meaning.other), key=lambda value: int(value[5:7]) == int(match[3]))
        other = None if settled is not None else values[not wanted]
        founds[i] = founds[i]._replace(meaning=meaning._replace(value=values[wanted], other=other))
    return founds
