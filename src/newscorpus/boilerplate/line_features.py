"""Features of a line by itself.

Each line gets one value in each of a dozen small groups, as on a form: its length, how it ends, how many of
its words are function words, and so on. Of a long line only the first 90 and the last few characters are looked at, so
that it costs no more than a short one. A group is a list of names; the value is an index into it; the weight of
`group.name` is listed in `weights.txt`.
"""

import re
from bisect import bisect_right
from functools import cache
from string import ascii_letters, ascii_lowercase, ascii_uppercase, digits

from newscorpus.lexicon.listed_words import listed_words

__all__ = ("GROUPS", "HEAD", "LONG", "line_values", "values_untold", "with_pairs")

LONG = 150
"""A line from this length on is long: of it only the beginning and the end are read."""

HEAD = 90
"""How many characters of a long line are read."""

LENGTH = (3, 8, 14, 20, 28, 38, 50, 65, 85, 110, 150, 200, 300, 500)
WORDS = (1, 2, 3, 4, 5, 6, 8, 10, 13, 17)

ENDS = ("stop", "quote", "question", "shout", "colon", "comma", "dots", "digit", "letter", "bracket", "other")
STARTS = ("upper", "lower", "digit", "quote", "bullet", "symbol", "at", "hash", "bracket", "other")
STOPS = ("none", "few", "some", "many", "short", "unknown")
CAPS = ("all", "title", "most", "half", "sentence", "lower", "other")
DIGITS = ("none", "some", "half", "all")
MARKS = ("none", "pipe", "arrow", "url", "at", "price", "glued", "dots", "slash", "ampersand", "long", "label", "tab")
"""A long line is not searched for marks, digits and capitals: its value there is the last one, or none."""
TONGUE = ("english", "other")
VOICE = ("none", "said", "you", "we", "third", "i")
GAPS = ("none", "before", "after", "both")
INDENT = ("none", "little", "much")
SEEN = ("once", "again", "often")

GROUPS: dict[str, tuple[str, ...]] = {
    "length": tuple(f"{n}" for n in (0, *LENGTH)),
    "words": tuple(f"{n}" for n in (0, *WORDS)),
    "end": ENDS,
    "start": STARTS,
    "stops": STOPS,
    "caps": CAPS,
    "digits": DIGITS,
    "marks": MARKS,
    "voice": VOICE,
    "gap": GAPS,
    "indent": INDENT,
    "seen": SEEN,
    "length+end": tuple(f"{n}+{end}" for n in (0, *LENGTH) for end in ENDS),
    "words+caps": tuple(f"{n}+{caps}" for n in (0, *WORDS) for caps in CAPS),
    "tongue+stops": tuple(f"{tongue}+{stops}" for tongue in TONGUE for stops in STOPS),
    "tongue+caps": tuple(f"{tongue}+{caps}" for tongue in TONGUE for caps in CAPS),
}
"""The groups and the names of their values: those of `line_values` in its order, then those of `with_pairs`."""

_END: dict[str, int] = {
    **dict.fromkeys(ascii_letters, 8), **dict.fromkeys(digits, 7), **dict.fromkeys(".。．", 0),
    **dict.fromkeys("\"”’'»“」』", 1), **dict.fromkeys("?？", 2), **dict.fromkeys("!！", 3), **dict.fromkeys(":：", 4),
    **dict.fromkeys(",;、，；", 5), "…": 6, **dict.fromkeys(")]）】］", 9),
}  # fmt: skip
_START: dict[str, int] = {
    **dict.fromkeys(ascii_uppercase, 0), **dict.fromkeys(ascii_lowercase, 1), **dict.fromkeys(digits, 2),
    **dict.fromkeys("\"“‘'«„»「『", 3), **dict.fromkeys("-–—•*·・", 4), "@": 6, "#": 7, **dict.fromkeys("([（【［", 8),
}  # fmt: skip
_ODD = re.compile(r"[^A-Za-z ,.;:!?'’\"“”()-]")  # a line of other characters has no digit and no sign
_SIGN = re.compile(r"[\t/@|»›→>«$€£…•·&]")
_SIGNS = (
    (12, ("\t",)), (3, ("://", "www.")), (4, ("@",)), (1, ("|",)), (2, ("»", "›", "→", ">", "«")), (5, ("$", "€", "£")),
    (7, ("…", "...")), (8, (" / ", " • ", " · ")), (9, (" & ",)),
)  # fmt: skip
_DIGIT = re.compile(r"\d")
_GLUED = re.compile(r"[A-Z](?<=[a-zà-ÿ][A-Z])[a-zà-ÿ]")  # it starts with what is rare: the engine leaps to it
_UNKNOWN = STOPS.index("unknown")
_RANKED = (0, 4, 5, 3, 2, 1)
"""Indices into `VOICE` by rank: who speaks beats who is spoken of."""


@cache
def _voice_ranks() -> tuple[dict[str, int], frozenset[str]]:
    """The rank of each word that shows a voice, and these words."""
    ranked = enumerate((VOICE[voice] for voice in _RANKED[1:]), 1)
    ranks = {word: rank for rank, voice in ranked for word in listed_words("voice_words", voice)}
    return ranks, frozenset(ranks)


def line_values(line: str, words: list[str], size: int, small: int) -> tuple[int, ...]:
    """Return the value of one line in each group that is not a pair of others and needs nothing but the line.

    >>> values = line_values("Share this", ["Share", "this"], 10, 1)
    >>> dict(zip(GROUPS, (names[v] for names, v in zip(GROUPS.values(), values))))["caps"]
    'title'

    Args:
        line: the line; of a long one the first `HEAD` characters and the last three.
        words: its parts between white space.
        size: how long the whole line is.
        small: how many of the function words of the language it has; -1 when they say nothing.
    """
    count = len(words)
    end = _END.get(line[-1])
    if end is None:
        end = 8 if line[-1].isalpha() else 7 if line[-1].isdigit() else 10
    elif end == 0 and line.endswith("..."):
        end = 6
    start = _START.get(line[0])
    if start is None:
        start = _rare_start(line[0])
    if small < 0:
        stops, small = _UNKNOWN, 0
    elif count < 4:
        stops = 4
    else:
        share = small / min(count, 24)
        stops = 0 if small == 0 else 1 if share < 0.15 else 2 if share < 0.3 else 3
    ranks, voices = _voice_ranks()
    heard = voices.intersection(words)
    voice = _RANKED[max(map(ranks.__getitem__, heard))] if heard else 0
    length = bisect_right(LENGTH, size)
    if size >= LONG:
        return length, len(WORDS), end, start, stops, 6, 0, 10, voice
    many, caps = bisect_right(WORDS, count), _caps(line, count, sum(map(str.islower, words)), small)
    if _ODD.search(line) is None:
        return length, many, end, start, stops, caps, 0, _dots(line), voice
    holding = _digits(words) if _DIGIT.search(line) else 0
    return length, many, end, start, stops, caps, holding, _marks(line), voice


def values_untold(values: tuple[int, ...], line: str, words: list[str], size: int, small: int) -> tuple[int, ...]:
    """Return what `line_values` gives for -1, from what it gave for `small`: the language of the text is another one.

    >>> line, words = "Regen fiel in der Stadt", ["Regen", "fiel", "in", "der", "Stadt"]
    >>> told = line_values(line, words, 23, 1)
    >>> values_untold(told, line, words, 23, 1) == line_values(line, words, 23, -1)
    True
    """
    length, many, end, start, _, caps, *rest = values
    if small > 0 and size < LONG:
        caps = _caps(line, len(words), sum(map(str.islower, words)), 0)
    return length, many, end, start, _UNKNOWN, caps, *rest


def with_pairs(values: tuple[int, ...], tongue: int) -> tuple[int, ...]:
    """Return the value in each group of `GROUPS`.

    Args:
        values: those of `line_values`, and after them the indices into `GAPS`, `INDENT` and `SEEN`.
        tongue: index into `TONGUE`: capitals and function words weigh differently in other languages.
    """
    length, many, end, _, stops, caps, *_ = values
    return (
        *values, length * len(ENDS) + end, many * len(CAPS) + caps,
        tongue * len(STOPS) + stops, tongue * len(CAPS) + caps,
    )  # fmt: skip


def _rare_start(first: str) -> int:
    if first.isalpha():
        return 0 if first.isupper() else 1 if first.islower() else 9
    return 2 if first.isdigit() else 5


def _caps(line: str, count: int, lower: int, small: int) -> int:
    if line.isupper():
        return 0
    if lower == 0:
        return 1 if line[0].isupper() else 6
    if lower <= small and count > 1:
        return 1
    share = (lower - small) / count
    if share < 0.25:
        return 2
    if share < 0.5 and lower < count - 1:
        return 3
    return 4 if not line[0].islower() else 5


def _digits(words: list[str]) -> int:
    """How many words hold a digit, given that one does."""
    search = _DIGIT.search
    holding = len([word for word in words if search(word)])
    return 3 if holding == len(words) else 2 if 2 * holding >= len(words) else 1


def _marks(line: str) -> int:
    """The most telling mark of a short line."""
    if _SIGN.search(line) is None:
        return _dots(line)
    for value, signs in _SIGNS:
        for sign in signs:
            if sign in line:
                return value
    return 0


def _dots(line: str) -> int:
    """The mark of a line that has none but full stops."""
    if "." in line and ("www." in line or "..." in line):
        return 3 if "www." in line else 7
    if ": " in line:
        return 11
    return 6 if "." not in line and _GLUED.search(line) else 0
