"""Years of three digits, in texts that speak of the first thousand years: "In 348 he died", "(c. 314 – 368)".

Three digits are mostly a number. They are read as a year only where the text has told that it speaks of such times, by
an era ("AD 79"), a "c." in front of three digits or a century below the tenth, and only where a year stands: behind a
preposition, in front of a full stop, a comma or a name.
"""

import re
from functools import lru_cache

from newscorpus.dates.meanings import Fixed, MonthDay
from newscorpus.dates.scan import Found, Scan

__all__ = ("add_early_years",)

_ERA = "era"
_LAST_EARLY, _FIRST_LATE = "09", 1000


def add_early_years(scan: Scan, founds: list[Found]) -> list[Found]:
    """Return the expressions with the years of three digits among them.

    >>> from newscorpus.dates import find_timexes
    >>> [t.value for t in find_timexes("He was born in AD 292. In 348 he died. He had 348 monks.")]
    ['0292', '0348']
    """
    pattern = _early(scan.classes["circa"], scan.classes["before-month"], scan.classes["pronoun"])
    if not (
        any(map(_is_early, founds))
        or any(f"{mark}{word}. " in scan.text for mark in " (" for word in scan.classes["circa"])
    ):
        return founds
    taken = {k for found in founds for k in range(found.first, found.last + 1)}
    out = list(founds)
    for match in pattern.finditer(scan.text):
        for group in (1, 2):
            if match[group] is None:
                continue
            k = scan.reading.word_at(match.start(group))
            if k not in taken:
                out.append(scan.found(k, k, Fixed(f"0{match[group]}"), "early-year"))
    return sorted(out, key=lambda found: found.start)


def _is_early(found: Found) -> bool:
    """Whether an expression is of the first thousand years, or of the time before."""
    if isinstance(found.meaning, MonthDay):
        year = found.meaning.year
        return year is not None and year.number is not None and year.number < _FIRST_LATE
    value = found.meaning.value if isinstance(found.meaning, Fixed) else ""
    return found.rule == _ERA or (found.rule == "century" and value <= _LAST_EARLY)


@lru_cache(maxsize=8)
def _early(circa: frozenset[str], before: frozenset[str], pronouns: frozenset[str]) -> re.Pattern[str]:
    words = "|".join(sorted(before))
    return re.compile(
        rf"(?:\b(?i:{words})[ ]|\b(?:{'|'.join(sorted(circa))})\.?[ ])([1-9][0-9][0-9])"
        r"(?:[ ]?[–-][ ]?([1-9][0-9][0-9]))?(?=[ ]?[),.;](?![0-9])|[ ][A-Z]|$|"
        rf"[ ](?:{'|'.join(sorted(pronouns))})\b)"
    )
