"""The pattern of a clock in digits, "7:15 p.m. EST", made of the words that a language has for its parts."""

import re
from collections.abc import Iterable, Mapping

__all__ = ("compile_clock", "half_of_day")

_BLANKS = " \xa0\u202f\u2009"  # non-breaking spaces join a number to its unit


def compile_clock(classes: Mapping[str, frozenset[str]]) -> re.Pattern[str]:
    """Return a pattern with the groups hour, minute, am, pm, oclock and zone.

    >>> none = frozenset()
    >>> pattern = compile_clock({"half-am": none, "half-pm": frozenset({"pm"}), "o-clock": none, "zone": none})
    >>> pattern.match("7:15 P.M. sharp")[0], pattern.match("7:15pm. Then")[0]
    ('7:15 P.M.', '7:15pm')
    """
    am, pm = half_of_day(classes["half-am"]), half_of_day(classes["half-pm"])
    zones = _either(f"[{_BLANKS}]" + re.escape(zone).replace("\\ ", f"[{_BLANKS}]") for zone in classes["zone"])
    oclock = _either(f"[{_BLANKS}]" + re.escape(word).replace("'", "['’]") for word in classes["o-clock"])
    return re.compile(
        rf"(?P<hour>[0-9]{{1,2}})(?:[:.]?(?P<minute>[0-5][0-9]))?(?::[0-5][0-9])?"
        rf"(?:[{_BLANKS}-]?(?:(?P<am>{am})|(?P<pm>{pm}))|(?P<oclock>{oclock})\b)?"
        rf"(?P<zone>(?:{zones})\b)?(?![\w%]|[.:][0-9])"
    )


def half_of_day(words: Iterable[str]) -> str:
    """Return a pattern for words whose letters may have full stops: "am", "A.M.", "a. m."; with its own last one."""
    letters = [[f"[{letter.lower()}{letter.upper()}]" for letter in word] for word in words]
    stopped = _either(rf"\.[{_BLANKS}]?".join(word) for word in letters)
    plain = _either(f"[{_BLANKS}]?".join(word) for word in letters)
    return rf"(?:(?:{stopped})\b(?:\.(?!\w))?|(?:{plain})\b)"


def _either(patterns: Iterable[str]) -> str:
    """One of the patterns; without any a pattern that never matches."""
    return "|".join(sorted(patterns, key=lambda pattern: (-len(pattern), pattern))) or r"(?!)"
