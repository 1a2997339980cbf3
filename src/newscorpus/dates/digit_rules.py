"""Rules for years, decades and dates in digits: "1998", "the late ’80s", "2018-10-22", "10/22/2018", "490 BC"."""

import re
from functools import cache

from newscorpus.dates.arithmetic import make_date
from newscorpus.dates.meanings import Fixed, ShortYear
from newscorpus.dates.scan import Found, Scan, year_number
from newscorpus.dates.words import TimeWord
from newscorpus.dates.year_or_number import may_be_year

__all__ = (
    "before_christ",
    "date_in_digits",
    "decade",
    "decade_word",
    "fiscal_code",
    "read_digits",
    "short_year",
    "spoken_year",
    "year",
)

_MOST_SPOKEN = 3
_APOSTROPHES = frozenset("'’‘")
_FIRST_BARE_DECADE = "50"  # "the 30s" may be a score, an age, a temperature
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_JOINTS = frozenset("-/.")
_NOT_BEFORE = frozenset("/.-$£€")


@cache
def _iso() -> re.Pattern[str]:
    return re.compile(
        r"([0-9]{4})-([0-9][0-9])-([0-9][0-9])"
        r"(?:[T ]([0-9][0-9]):([0-9][0-9])(?::[0-9][0-9](?:[.,][0-9]{1,9})?)?"
        r"(?: ?(?:Z|UTC|GMT|[+-][0-9][0-9]:?[0-9][0-9]))?)?(?![\w-])"
    )


@cache
def _slashed() -> re.Pattern[str]:
    return re.compile(r"([0-9]{1,2})([/.-])([0-9]{1,2})\2([0-9]{4}|[0-9][0-9])(?![\w/-]|\.[0-9])")


def read_digits(text: str, start: int, *, month_first: bool = True) -> tuple[int, Fixed] | None:
    """Read "2018-10-22T09:00Z", "10/22/2018", "22.10.2018" at `start`; give its end and its meaning.

    With points the day comes first; with strokes the month, if `month_first` says so, unless that is no date.
    """
    match = _iso().match(text, start)
    if match is not None:
        day = make_date(int(match[1]), int(match[2]), int(match[3]))
        clocked = match[4] is not None and int(match[4]) < 25 and int(match[5]) < 60
        value = "" if day is None else day.isoformat() + (f"T{match[4]}:{match[5]}" if clocked else "")
        return (match.end(), Fixed(value, "TIME" if clocked else "DATE")) if value else None
    match = _slashed().match(text, start)
    if match is None or (len(match[4]) == 2 and match[2] != "/"):
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


def date_in_digits(scan: Scan, k: int, word: TimeWord) -> Found | None:  # noqa: ARG001 - all rules are called alike
    """Read "2018-10-22", "10/22/2018", "22.10.2018"."""
    if scan.gap(k) not in _JOINTS or scan.gap(k - 1)[-1:] in _NOT_BEFORE:
        return None
    start = scan.start(k)
    read = read_digits(scan.text, start)
    if read is None:
        return None
    end, meaning = read
    return Found(k, scan.reading.word_at(end - 1), start, end, meaning, "date-in-digits")


def year(scan: Scan, k: int, word: TimeWord) -> Found | None:  # noqa: ARG001 - all rules are called alike
    """Read "1998", "early 2019", "the end of 1994", "fiscal 2018", "the 2019 fiscal year", "the 1988 period"."""
    number = year_number(scan.words[k])
    if number is None or not may_be_year(scan, k, number):
        return None
    follows = scan.space(k)
    if follows and (scan.modifier(k + 1).kind == "ordinal" or scan.head(k + 1).kind in {"before-christ", "part-code"}):
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


def short_year(scan: Scan, k: int, word: TimeWord) -> Found | None:  # noqa: ARG001 - all rules are called alike
    """Read "’98", "the class of ’75", "early ’86"; not "’98 percent"."""
    digits = scan.words[k]
    gap = scan.gap(k - 1)
    if len(digits) != 2 or not digits.isdigit() or gap[-1:] not in _APOSTROPHES or k <= scan.floor:
        return None
    after = scan.gap(k)
    if gap[:-1].strip() not in {"", "."} or after[:1] == "%" or after[:1] in _APOSTROPHES:
        return None
    number = int(digits)
    if not scan.among(k - 1, "before-short-year") and scan.modifier(k - 1).kind != "edge":
        return None
    if scan.among(k + 1, "percent") or scan.head(k + 1).kind == "units":
        return None
    lead = scan.lead(k, quote=True)
    start = scan.start(k) - 1 if lead.first == k else scan.start(lead.first)
    return Found(lead.first, k, start, scan.ends[k], ShortYear(number), "short-year", lead.mod)


def fiscal_code(scan: Scan, k: int, word: TimeWord) -> Found | None:
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


def decade(scan: Scan, k: int, word: TimeWord) -> Found | None:  # noqa: ARG001 - all rules are called alike
    """Read "the 1990s", "the late ’80s"; not "in her 30s"."""
    digits, quoted = scan.words[k].rstrip(_LETTERS), scan.gap(k - 1)[-1:] in _APOSTROPHES
    lead = scan.lead(k, article=True, quote=quoted)
    if len(digits) == 2:
        bare = not quoted and (lead.first == k or digits < _FIRST_BARE_DECADE)
        if bare or scan.among(lead.first - 1, "owner"):
            return None
        digits = ("19" if int(digits) > 20 else "20") + digits
    start = scan.start(k) - 1 if quoted and lead.first == k else scan.start(lead.first)
    return Found(lead.first, k, start, scan.ends[k], Fixed(digits[:3]), "decade", lead.mod)


def decade_word(scan: Scan, k: int, word: TimeWord) -> Found | None:
    """Read "the nineties", "the late eighties", "the 1920s" is another matter; not "in her thirties"."""
    lead = scan.lead(k, article=True)
    spoken = scan.head(lead.first - 1).kind == "spoken"
    if not spoken and scan.modifier(lead.first).kind != "the":
        return None
    return scan.found(lead.first - spoken, k, Fixed(f"19{word.value}"), "decade-word", lead.mod)


def spoken_year(scan: Scan, k: int, word: TimeWord) -> Found | None:
    """Read "nineteen ninety-one"."""
    last, number = k, 0
    while last - k < _MOST_SPOKEN and scan.linked(last) and scan.modifier(last + 1).kind == "number":
        value = scan.modifier(last + 1).value
        if value == "X" or (number and not (number % 10 == 0 and int(value) < 10)):
            break
        number += int(value)
        last += 1
    if not 9 < number < 100 or scan.head(last + 1).kind in {"unit", "units"}:
        return None
    lead = scan.lead(k)
    return scan.found(lead.first, last, Fixed(f"{word.value}{number}"), "spoken-year", lead.mod)


def before_christ(scan: Scan, k: int, word: TimeWord) -> Found | None:
    """Read "490 BC", "about 500 BCE"."""
    j = k - 1
    if j < scan.floor or not scan.space(j) or not (scan.words[j].isascii() and scan.words[j].isdigit()):
        return None
    if len(scan.words[j]) > 4:
        return None
    lead = scan.lead(j)
    return scan.found(lead.first, k, Fixed(f"{word.value}{int(scan.words[j]):04d}"), "before-christ", lead.mod)
