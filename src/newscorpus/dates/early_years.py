"""Years of three digits, in texts that speak of the first thousand years: "In 348 he died", "(c. 314 – 368)".

Three digits are mostly a number. They are read as a year only where the text has told that it speaks of such times, by
an era ("AD 79"), a "c." in front of three digits or a century below the tenth, and only where a year stands: behind a
preposition, in front of a full stop, a comma or a name.
"""

import re
from functools import lru_cache

from newscorpus.dates.meanings import Fixed
from newscorpus.dates.scan import Found, Scan

__all__ = ("add_early_years",)


def add_early_years(scan: Scan, founds: list[Found]) -> list[Found]:
    """Return the expressions with the years of three digits among them.

    >>> from newscorpus.dates import find_timexes
    >>> [t.value for t in find_timexes("He was born in AD 292. In 348 he died. He had 348 monks.")]
    ['0292', '0348']
    """
    if not (scan.early or _names_circa(scan)):
        return founds
    pattern = _early(scan.classes["circa"], scan.classes["before-month"], scan.classes["pronoun"])
    if not (scan.early or any(match[1] for match in pattern.finditer(scan.text))):
        return founds
    taken = {k for found in founds for k in range(found.first, found.last + 1)}
    places = (match.start(i) for match in pattern.finditer(scan.text) for i in range(1, 5) if match[i] is not None)
    words = sorted({scan.reading.word_at(place) for place in places} - taken)
    years = [scan.found(k, k, Fixed(f"0{scan.words[k]}"), "early-year") for k in words]
    return sorted((*founds, *years), key=lambda found: found.start)


def _names_circa(scan: Scan) -> bool:
    """Whether a "c." that may stand in front of a year is in the text."""
    text = scan.text
    return any(needle in text for needle in scan.table.circa)


@lru_cache(maxsize=8)
def _early(circa: frozenset[str], before: frozenset[str], pronouns: frozenset[str]) -> re.Pattern[str]:
    words = "|".join(sorted(before))
    span = r"([1-9][0-9][0-9])(?:[ ]?[–-][ ]?([1-9][0-9][0-9]))?"
    end = rf"(?=[ ]?[),.;](?![0-9])|[ ][A-Z]|$|[ ](?:{'|'.join(sorted(pronouns))})\b)"
    return re.compile(rf"\b(?:(?:{'|'.join(sorted(circa))})\.?[ ]{span}|(?i:{words})[ ]{span}){end}")
