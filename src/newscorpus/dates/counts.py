"""Counts before a unit: "5", "1,200", "2.5", "twenty-two", "a hundred", "two and a half", "several"."""

from collections.abc import Iterable
from typing import NamedTuple

from newscorpus.dates.scan import Scan
from newscorpus.dates.words import NO_WORD, TimeWord

__all__ = ("Count", "read_count")

_LONGEST = 9
_DASHES = frozenset({"-", "–", "—"})
_LARGEST = 12
_MOST_WORDS = 8
_QUARTERED = frozenset({"100Y", "TH"})  # units that have quarters: a century, an hour


class Count(NamedTuple):
    """How many: the first word of the number, and the amount as TIMEX3 writes it, "X" when it is vague."""

    first: int
    amount: str
    article: bool = False
    """Whether it is only "a" or "an"."""


def read_count(scan: Scan, k: int) -> Count | None:
    """Read the number that ends with word `k`, walking back; `None` when word `k` ends none."""
    count = _one_count(scan, k)
    if (
        count is None
        or count.article
        or (not scan.among(count.first - 1, "between-counts") and scan.gap(count.first - 1) not in _DASHES)
    ):
        return count
    between = count.first - (1 if scan.gap(count.first - 1) in _DASHES else 2)
    lower = _one_count(scan, between) if scan.space(between) or between == count.first - 1 else None
    if lower is not None and scan.among(lower.first - 1, "between"):
        return count  # two durations, not one that is vague
    good = lower is not None and not lower.article and (between < count.first - 1 or scan.words[between].isdigit())
    return Count(lower.first, "X") if lower is not None and good else count


def _one_count(scan: Scan, k: int) -> Count | None:
    """One number; not the "two or three" of two."""
    if k < scan.floor:
        return None
    if scan.words[k][:1].isdigit():
        return _digits(scan, k)
    kind, value = scan.modifier(k)
    quarters = _quarters(scan, k)
    if quarters is not None:
        return quarters
    if kind == "article":
        if scan.modifier(k - 1).kind == "half" and scan.linked(k - 1):
            return Count(k - 1, "0.5")
        return Count(k, value, article=True)
    if kind == "some":
        return Count(k, value)
    return _words(scan, k)


def _quarters(scan: Scan, k: int) -> Count | None:
    """Read "a quarter" before a century or an hour, "a quarter of a", "three quarters of an"."""
    if scan.modifier(k).kind == "article" and scan.among(k - 1, "of") and scan.space(k - 1):
        k -= 2
    elif scan.head(k + 1).value not in _QUARTERED:
        return None
    if scan.head(k).value != "Q" or not scan.linked(k) or k < scan.floor:
        return None
    number = scan.modifier(k - 1) if scan.linked(k - 1) and k > scan.floor else NO_WORD
    counts = number.kind in {"number", "article"} and number.value in {"1", "2", "3"}
    return Count(k - 1, f"{int(number.value) / 4:g}") if counts else Count(k, "0.25")


def _digits(scan: Scan, k: int) -> Count | None:
    """Read "5", "1,200", "2.5", "5 1/2" or "5½"."""
    digits = scan.words[k]
    if digits[-1] == "½" and digits[:-1].isascii() and digits[:-1].isdigit() and len(digits) <= _LONGEST:
        return Count(k, f"{int(digits[:-1])}.5")
    if not (digits.isascii() and digits.isdigit()) or len(digits) > _LONGEST:
        return None
    gap, before = scan.gap(k - 1), scan.words[k - 1] if k > scan.floor else ""
    if digits == "2" and before == "1" and gap == "/":
        whole = scan.words[k - 2] if scan.space(k - 2) and k - 2 >= scan.floor else ""
        short = whole.isascii() and whole.isdigit() and len(whole) <= _LONGEST
        return Count(k - 2, f"{int(whole)}.5") if short else Count(k - 1, "0.5")
    if before.isdigit() and before.isascii() and len(before) <= _LONGEST:
        if gap in scan.classes["thousands-mark"] and len(digits) == 3:
            return Count(k - 1, str(int(before + digits)))
        if gap in scan.classes["decimal-mark"]:
            return Count(k - 1, f"{int(before)}.{digits}")
    if gap[-1:] in {"$", "£", "€", ".", ",", ":", "/"}:
        return None
    return Count(k, str(int(digits)))


def _words(scan: Scan, k: int) -> Count | None:
    """Read "twenty-two", "two hundred", "a dozen", "two and a half", "a few", "a couple of"."""
    if scan.words[k] in scan.classes["of"] and scan.among(k - 1, "count-of") and scan.space(k - 1):
        kind, value = scan.modifier(k - 1)
        count = _words(scan, k - 1) or Count(k - 1, value)
        first = count.first - (scan.modifier(count.first - 1).kind == "article" and scan.space(count.first - 1))
        return Count(first, value if kind == "number" else "X")
    parts: list[TimeWord] = []
    first = k + 1
    while first > scan.floor and len(parts) < _MOST_WORDS and (first > k or scan.linked(first - 1)):
        if scan.words[first - 1][:1].isdigit():
            digits = _digits(scan, first - 1)
            if digits is not None:
                parts.append(TimeWord("number", digits.amount))
                first = digits.first
            break
        part = _part(scan, first - 1)
        if part is None or (part.kind == "article" and not (parts and _takes_article(parts[-1]))):
            break
        if part.kind == "and" and parts and not _joins(scan, first - 2, parts[0]):
            break
        parts.append(part)
        first -= 1
    while parts and parts[-1].kind == "and":
        parts.pop()
        first += 1
    if not parts or parts[0].kind in {"article", "and"}:
        return None
    amount = _sum(reversed(parts))
    return None if amount is None else Count(first, amount)


def _joins(scan: Scan, k: int, last: TimeWord) -> bool:
    """Whether "and" after word `k` joins one number: "a hundred and five", "two and a half"; not "three and four"."""
    return last.kind == "half" or scan.modifier(k).kind == "scale"


def _takes_article(part: TimeWord) -> bool:
    """Whether "a" in front belongs to the number: "a few", "a dozen", "half a"; not "a two-year plan"."""
    return part.kind in {"scale", "half"} or part.value == "X"


def _part(scan: Scan, k: int) -> TimeWord | None:
    """One word of a number; `None` when word `k` is none."""
    part, word = scan.modifier(k), scan.words[k]
    if part.kind in {"number", "scale", "half", "article"}:
        return part
    return TimeWord("and", "") if word in scan.classes["and"] else None


def _sum(parts: Iterable[TimeWord]) -> str | None:
    """The amount that the words of a number come to: "X" when one of them is vague."""
    total = current = 0.0
    for kind, value in parts:
        if value == "X":
            return "X"
        if kind == "scale":
            current = (current or 1.0) * float(value)
            if float(value) >= 1000:
                total, current = total + current, 0.0
        elif kind in {"number", "half"}:
            current += float(value)
    amount = total + current
    return f"{amount:.12g}" if 0 < amount < 10**_LARGEST else None
