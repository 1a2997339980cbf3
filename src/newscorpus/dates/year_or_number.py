"""Whether a number of four digits is a year: not a price, a count, an address, a telephone number or a law."""

from newscorpus.dates.proper_names import is_title
from newscorpus.dates.scan import Scan, year_number
from newscorpus.dates.words import NO_WORD

__all__ = ("may_be_year", "range_of_years")

_MONEY = frozenset("$£€¥").union(map(chr, range(0x20A0, 0x20C1)))
_HYPHENS = frozenset("-–")
_ADDRESS_REACHES = 4
_LAST_YEAR = 2050


def may_be_year(scan: Scan, k: int, number: int) -> bool:
    """Whether the number at word `k` may be a year, by what is around it.

    >>> from newscorpus.dates import find_timexes
    >>> [t.text for t in find_timexes("In 1998 it had 1500 rooms, at 1912 Elm Street, for $1998 a year.")]
    ['1998']
    """
    if _is_part_of_number(scan, k, number) or _is_numbered(scan, k) or is_title(scan, k):
        return False
    following = scan.words[k + 1] if scan.space(k) else ""
    if scan.among(k - 1, "currency") and scan.gap(k - 1).strip() in {"", "."}:
        return False
    if following and (scan.among(k + 1, "after-number") or _is_address(scan, k) or _is_count(scan, k)):
        return False
    if 1900 <= number < _LAST_YEAR and number % 100:
        return True
    if number < 1700 and scan.among(k - 1, "year-joint") and (scan.last is None or k - scan.last.last > 2):
        return scan.among(k - 1, "of")
    if (
        scan.among(k - 1, "before-year")
        or scan.modifier(k - 1).kind in {"edge", "fiscal"}
        or scan.gap(k - 1)[-1:] == "("
    ):
        plural = following[:1].islower() and following[-1:] in scan.classes["plural-ending"]
        plural = plural and following not in scan.reading.lexicon.words("stop_words")
        return not (plural and (number % 100 == 0 or number < 1800))
    return 1700 <= number < _LAST_YEAR and not following[:1].islower()


def _is_part_of_number(scan: Scan, k: int, number: int) -> bool:
    """Whether the digits go on, or belong to money: "1998.5", "$1998", "555-2018", "020 1946 0958", "1:1988"."""
    gap, after, before = scan.gap(k - 1), scan.gap(k), scan.words[k - 1] if k else ""
    if gap != " " and (gap[-1:] in _MONEY or gap in {"#", "+", ".", ","} or "§" in gap):
        return True
    if before.isdigit() and (gap in {" ", ":"} or (gap in {"-", "/"} and year_number(before) is None)):
        return True
    if after[:1] in {"%", "+", "°"} or (after == "-" and _is_measured(scan, scan.words[k + 1])):
        return True
    digits_follow = bool(after) and scan.words[k + 1][:1].isdigit()
    if digits_follow and after == " " and year_number(scan.words[k + 1]) is not None:
        return True
    return digits_follow and len(after) == 1 and after in ".,:/-–" and not range_of_years(scan, k, number)


def _is_measured(scan: Scan, word: str) -> bool:
    """Whether the word after a hyphen is a measure or a code: "2012-foot", "1900-acre", "1984-B"."""
    return (
        word.isupper()
        or word in scan.classes["measure"]
        or any(word + ending in scan.table.counted for ending in scan.classes["plural-ending"])
    )


def _is_numbered(scan: Scan, k: int) -> bool:
    """Whether it is the number of something: "Flight 2019", "flight BA 2019", "42 U.S.C. 1983", "page 5 of 1859"."""
    if scan.modifier(k - 1).kind == "numbered":
        return True
    before = scan.words[k - 1] if k else ""
    if before in scan.classes["year-joint"] and scan.words[k - 2].isdigit():
        first = year_number(scan.words[k - 2]) is None and before in scan.classes["of"]
        return first or scan.modifiers.get(scan.words[k - 3], NO_WORD).kind == "numbered"
    if before.isupper() and len(before) < 3:
        return scan.modifier(k - 2).kind == "numbered" or _is_law(scan, k)
    return _is_telephone(scan, k)


def _is_telephone(scan: Scan, k: int) -> bool:
    """Whether two more groups of digits follow, and no word that brings a year is in front: "call 1800 555 000"."""
    groups = all(scan.space(j) and scan.word(j + 1).isdigit() for j in (k, k + 1))
    return groups and not scan.among(k - 1, "before-year")


def _is_law(scan: Scan, k: int) -> bool:
    """Whether the code of a law or a bill comes before: "42 U.S.C. 1983", "H.R. 1865", "HB 2015"."""
    codes, start = scan.classes["law-code"], scan.start(k)
    return scan.words[k - 1] in codes or any(c[-1] == "." and scan.text.endswith(c, 0, start - 1) for c in codes)


def _is_address(scan: Scan, k: int) -> bool:
    """Whether a street follows, "1912 Elm Street", or the reports of a court, "1947 F.3d 800"."""
    if any(scan.text.startswith(court, scan.start(k + 1)) for court in scan.classes["court-report"]):
        return True
    if scan.modifier(k - 1).kind == "the" or scan.among(k - 1, "before-month"):
        return False
    for j in range(k + 1, min(k + _ADDRESS_REACHES, scan.count)):
        if not (scan.words[j][:1].isupper() or scan.cardinal(j) != scan.words[j]):
            return False
        if j > k + 1 and scan.modifiers.get(scan.words[j], NO_WORD).kind == "street":
            return True
        if not scan.space(j):
            return False
    return False


def _is_count(scan: Scan, k: int) -> bool:
    """Whether what is counted follows: "1998 people", "2000 workers", "1998 years"; or a make, "1987 Chevrolet"."""
    return scan.words[k + 1] in scan.table.counted or scan.head(k + 1).kind == "units"


def range_of_years(scan: Scan, k: int, number: int) -> bool:
    """Whether "2011-2012", "2008-09" or "2018/19" is at word `k`."""
    short = scan.words[k + 1]
    if scan.gap(k) == "/" and scan.gap(k + 1)[:1] != "/":  # a season, a financial year: "2018/19"
        return short == f"{number + 1}" or (len(short) == 2 and short == f"{number + 1}"[2:])
    if scan.gap(k) not in _HYPHENS or scan.gap(k + 1)[:1] in _HYPHENS or not (short.isascii() and short.isdigit()):
        return False
    if len(short) == 2:
        return number % 100 < int(short) and number // 100 * 100 + int(short) < _LAST_YEAR
    return year_number(short) is not None
