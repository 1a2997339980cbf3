"""Years of three digits, in texts that speak of the first thousand years: "In 348 he died", "(c. 314 – 368)".

Three digits are mostly a number. They are read as a year only where the text has shown that it is about such times, by
an era ("AD 79"), a "c." before three digits or a century below the tenth, and only where a year can be: after a
preposition, before a full stop, a comma, a name or a pronoun.
"""

import re
from functools import lru_cache

from newscorpus.dates.meanings import Fixed
from newscorpus.dates.scan import Expression, Scan
from newscorpus.dates.words import TimeWord

__all__ = ("add_early_years", "circa")

_DIGITS = 3
_ENDS = frozenset({"", ")", ",", ".", ";", "–", "-"})


def circa(scan: Scan, k: int, word: TimeWord) -> Expression | None:  # noqa: ARG001 - all rules are called alike
    """Read "c. 314"; the text speaks of such times from there on."""
    digits = scan.words[k + 1] if scan.gap(k) in {" ", ". "} else ""
    if len(digits) != _DIGITS or not (digits.isascii() and digits.isdigit()):
        return None
    after = scan.gap(k + 1)
    if after.strip()[:1] not in _ENDS or (after == "," and scan.words[k + 2][:1].isdigit()) or after == " ":
        return None
    scan.early = True
    return scan.found(k + 1, k + 1, Fixed(f"0{digits}"), "early-year", "APPROX")


def add_early_years(scan: Scan, founds: list[Expression]) -> list[Expression]:
    """Return the expressions with the years of three digits among them.

    >>> from newscorpus.dates import find_timexes
    >>> [t.value for t in find_timexes("He was born in AD 292. In 348 he died. He had 348 monks.")]
    ['0292', '0348']
    """
    pattern = _early(scan.classes["before-month"], scan.classes["pronoun"])
    taken = {k for found in founds for k in range(found.first, found.last + 1)}
    places = (match.start(i) for match in pattern.finditer(scan.text) for i in (1, 2) if match[i] is not None)
    words = sorted({scan.reading.word_at(place) for place in places} - taken)
    years = [scan.found(k, k, Fixed(f"0{scan.words[k]}"), "early-year") for k in words]
    return sorted((*founds, *years), key=lambda found: found.start)


@lru_cache(maxsize=8)
def _early(before: frozenset[str], pronouns: frozenset[str]) -> re.Pattern[str]:
    opening = rf"(?:\b(?:{'|'.join(sorted(before))})[ ]|\b[a-z]{{1,2}}[.][ ])"  # "c. ", "ca. "
    span = r"([1-9][0-9][0-9])(?:[ ]?[–-][ ]?([1-9][0-9][0-9]))?"
    end = rf"(?=[ ]?[),.;](?![0-9])|[ ][A-Z]|$|[ ](?:{'|'.join(sorted(pronouns))})\b)"
    return re.compile(opening + span + end)
