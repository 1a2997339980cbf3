"""Units that mean no stretch of time: "three quarters of it", "a second vote", "$5 million a year", "60 Minutes"."""

from newscorpus.dates.before_unit import Unit
from newscorpus.dates.counts import Count
from newscorpus.dates.scan import Scan
from newscorpus.dates.words import NO_WORD

__all__ = ("is_fraction", "is_game", "is_programme", "is_rate", "is_second")

_QUOTES = frozenset("\"'“‘«„`")
_SENTENCE = 40  # words around that are read


def is_fraction(scan: Scan, k: int, *, plural: bool) -> bool:
    """Whether a quarter is a part of something: "three quarters of it", "a quarter-century", "a quarter century"."""
    if scan.gap(k) == "-" or (plural and scan.gap(k - 1) == "-"):
        return True
    if plural:
        return scan.among(k + 1, "of") and scan.among(k - 1, "fraction-count")
    if scan.among(k + 1, "of") and scan.modifier(k - 1).kind != "ordinal":
        return not (scan.modifier(k - 1).kind in {"shift", "same"} and scan.year_after(k))
    return scan.space(k) and scan.head(k + 1).kind == "unit"


def is_game(scan: Scan, k: int) -> bool:
    """Whether the quarter at word `k` is one of a game: by its sentence, or an earlier one, if it names no money.

    >>> from newscorpus.dates import find_timexes
    >>> [t.text for t in find_timexes("They scored twice in the third quarter. Profit rose in the third quarter.")]
    ['the third quarter']
    """
    start, end = scan.reading.sentence_at(scan.start(k))
    around = range(max(k - _SENTENCE, 0), min(k + _SENTENCE, scan.count))
    words = [j for j in around if start < scan.ends[j] <= end]
    if any(scan.among(j, "business-word") for j in words):
        return False
    scan.game = scan.game or any(scan.among(j, "game-word") for j in words)
    return scan.game


def is_second(scan: Scan, k: int) -> bool:
    """Whether "second" is a unit: "one second", "a two-second pause"; not "a second vote", "the second quarter"."""
    return scan.gap(k - 1) == "-" or scan.among(k - 1, "before-one-second")


def is_rate(scan: Scan, read: Unit, number: Count) -> bool:
    """Whether "a year" says how much a year: "$5 million a year", "24 hours a day", "20 percent a year"."""
    if not number.article or number.first != read.first or not scan.space(read.first - 1):
        return False
    j = read.first - 1
    before = scan.words[j]
    if before[-1:].isdigit() or before in scan.classes["rate-amount"] or scan.head(j).kind == "units":
        return True
    counted = scan.words[j - 1] if before[-1:] in scan.classes["plural-ending"] and scan.space(j - 1) else ""
    return counted[-1:].isdigit() or (
        counted not in scan.classes["times"] and scan.modifiers.get(counted, NO_WORD).kind == "number"
    )


def is_programme(scan: Scan, read: Unit) -> bool:
    """Whether it is in quotation marks and in capitals: the programmes "60 Minutes" and "This Week"."""
    if scan.table.nouns_in_capitals:
        return False
    opening = scan.gaps[read.first - 1][-1:] if read.first else ""
    return opening in _QUOTES and scan.words[read.k][0].isupper() and not scan.words[read.first][0].islower()
