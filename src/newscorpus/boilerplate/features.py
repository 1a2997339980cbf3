"""What can be seen on a line by itself.

Each line gets one value in each of a dozen small groups, as a form is filled in: its length, how it ends, how many of
its words are function words, and so on. Of a long line only the first 90 and the last few characters are looked at, so
that it costs no more than a short one. A group is a list of names; the value is an index into it; the weight of
`group.name` stands in `weights.txt`.
"""

import re
from bisect import bisect_right

__all__ = ("GROUPS", "HEAD", "LONG", "line_values")

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
MARKS = ("none", "pipe", "arrow", "url", "at", "price", "glued", "dots", "slash", "ampersand", "long")
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
    "stops+end": tuple(f"{stops}+{end}" for stops in STOPS for end in ENDS),
}
"""The groups and the names of their values, in the order in which `line_values` gives them."""

_END = {
    ".": 0,
    "!": 3,
    "?": 2,
    "…": 6,
    ":": 4,
    ";": 5,
    ",": 5,
    '"': 1,
    "”": 1,
    "’": 1,
    "'": 1,
    "»": 1,
    "“": 1,
    "。": 0,
    ")": 9,
    "]": 9,
}
_START = {
    '"': 3,
    "“": 3,
    "‘": 3,
    "'": 3,
    "«": 3,
    "„": 3,
    "»": 3,
    "-": 4,
    "–": 4,
    "—": 4,
    "•": 4,
    "*": 4,
    "·": 4,
    "@": 6,
    "#": 7,
    "(": 8,
    "[": 8,
}
_STOP_MARKS = frozenset(".!?…。")
_MARK = re.compile(r"[/.@|»›→>«$€£…•·&]")
_MARKS = (
    (3, ("://", "www.")), (4, ("@",)), (1, ("|",)), (2, ("»", "›", "→", ">", "«")), (5, ("$", "€", "£")),
    (7, ("…", "...")), (8, (" / ", " • ", " · ")), (9, (" & ",)),
)  # fmt: skip
_DIGIT = re.compile(r"\d")
_GLUED = re.compile(r"[a-zà-ÿ][A-Z][a-zà-ÿ]")
_VOICES: dict[str, int] = {
    word: voice
    for voice, words in (
        (4, "he she they his her their was were had He She They er sie war hatte ihr il elle ils était él ella era"),
        (5, "I my me I'm I’m ich mein je yo"),
        (3, "we our us We Our wir unsere unser nous notre nos nuestro nuestra"),
        (2, "you your You Your you're yourself dein deine Sie Ihre Ihren votre vous su tu"),
        (1, "said says told added asked wrote according announced reported sagte sagt erklärte dit déclaré dijo según"),
    )
    for word in words.split()
}
_VOICE_WORDS = frozenset(_VOICES)
_VOICE_ORDER = (0, 5, 4, 3, 1, 2)  # by value: who speaks beats who is spoken of


def line_values(
    line: str, words: list[str], size: int, stop_words: frozenset[str], place: tuple[int, int, int, int]
) -> tuple[int, ...]:
    """Return the value of each group for one line.

    >>> values = line_values("Share this", ["Share", "this"], 10, frozenset({"this"}), (0, 0, 0, 0))
    >>> dict(zip(GROUPS, (names[v] for names, v in zip(GROUPS.values(), values))))["caps"]
    'title'

    Args:
        line: the line; of a long one the first `HEAD` characters and the last three.
        words: its parts between white space.
        size: how long the whole line is.
        stop_words: the function words of the language; empty when they tell nothing.
        place: indices into `TONGUE` (capitals and function words weigh differently in other languages), `GAPS` (blank
        lines
            around it), `INDENT`, and `SEEN` (how often the text has this line).
    """
    tongue, gap, indent, seen = place
    count = len(words)
    length = bisect_right(LENGTH, size)
    end = _end(line)
    small = len(stop_words.intersection(words))
    stops = _stops(count, small) if stop_words else 5
    if size < LONG:
        many, caps = bisect_right(WORDS, count), _caps(line, count, sum(map(str.islower, words)), small)
        digits, marks = _digits(words) if _DIGIT.search(line) else 0, _marks(line)
    else:
        many, caps, digits, marks = len(WORDS), 6, 0, 10
    heard = _VOICE_WORDS.intersection(words)
    voice = max(map(_VOICES.__getitem__, heard), key=_VOICE_ORDER.__getitem__) if heard else 0
    return (
        length, many, end, _start(line[0]), stops, caps, digits, marks, voice, gap, indent, seen,
        length * len(ENDS) + end, many * len(CAPS) + caps,
        tongue * len(STOPS) + stops, tongue * len(CAPS) + caps, stops * len(ENDS) + end,
    )  # fmt: skip


def _end(line: str) -> int:
    last = line[-1]
    found = _END.get(last)
    if found is None:
        return 8 if last.isalpha() else 7 if last.isdigit() else 10
    if found == 1 or found == 9:
        return found if (len(line) > 1 and line[-2] in _STOP_MARKS) or found == 9 else 1
    return 6 if found == 0 and line.endswith("...") else found


def _start(first: str) -> int:
    found = _START.get(first)
    if found is not None:
        return found
    if first.isalpha():
        return 0 if first.isupper() else 1 if first.islower() else 9
    return 2 if first.isdigit() else 5


def _stops(count: int, small: int) -> int:
    if count < 4:
        return 4
    share = small / min(count, 24)
    return 0 if small == 0 else 1 if share < 0.15 else 2 if share < 0.3 else 3


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
    holding = sum([_DIGIT.search(word) is not None for word in words])
    return 3 if holding == len(words) else 2 if 2 * holding >= len(words) else 1


def _marks(line: str) -> int:
    """The most telling mark of a short line; most lines have none, so one search tells whether to look closer."""
    if _MARK.search(line) is None:
        return 6 if _GLUED.search(line) else 0
    for value, marks in _MARKS:
        for mark in marks:
            if mark in line:
                return value
    return 0
