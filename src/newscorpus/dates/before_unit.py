"""What comes before a unit: its count and its modifiers, read by walking back from it; what ties it to the story."""

from typing import NamedTuple

from newscorpus.dates.counts import Count, read_count
from newscorpus.dates.scan import Scan
from newscorpus.dates.words import NO_WORD, TimeWord

__all__ = ("Unit", "counts_in_story", "in_told_year", "is_following", "ordinal_digits", "read_unit")

_FARTHEST = 8
_NOT_BEFORE_UNIT = frozenset({"article", "number", "scale", "half", "some", "edge-noun", "numbered", "times"})
_NUMERIC = frozenset({"number", "scale", "half", "some", "article"})
_TWO = TimeWord("number", "2")
_FILLER = {"filler"}


class Unit(NamedTuple):
    """A unit with what comes before it: "the past five weeks"."""

    k: int
    """The index of the unit."""
    end: int
    """The index of the last word of the unit: that of "so" in "a year or so", of "two" in "a year or two"."""
    code: str
    """As `time_words.txt` has it: "W", "10Y", "TH"."""
    plural: bool
    first: int
    """The index of the first word that belongs to it."""
    number: Count | None
    """How many; `None` when there is no number."""
    kinds: dict[str, str]
    """The modifiers, kind by value: {"shift": "-1", "the": "0"}."""


def read_unit(scan: Scan, k: int, code: str, *, plural: bool) -> Unit:
    """Walk back from the unit at word `k` over its count and its modifiers."""
    first, number = k, None
    kinds: dict[str, str] = {}
    while first > scan.floor and k - first < _FARTHEST and (scan.linked(first - 1) or scan.ordinal_mark(first - 1)):
        word = scan.words[first - 1]
        kind = scan.modifiers.get(word, NO_WORD).kind
        if not kind and not _is_link(scan, word) and not word[:1].isdigit() and scan.head(first - 1).value != "Q":
            break
        counts = number is None and (kind in _NUMERIC or not kind) and kinds.keys() <= _FILLER
        if counts and not scan.ordinal_mark(first - 1):
            number = read_count(scan, first - 1)
            if number is not None:
                if number.article and scan.gap(k - 1) == "-":
                    number = None
                    break
                first = number.first
                continue
        found = _modifier(scan, k, first - 1, number, kinds)
        if found is None:
            break
        if found[1] == "preposition-the":  # "im Jahr": a preposition with the article in it
            kinds.setdefault("the", found[2])
            break
        first, kind, value = found
        kinds.setdefault(kind, value)
        if kind == "bound":
            break
        if (kind == "the" or kind == "every") and scan.edge_of(first) < 0 and scan.modifier(first - 1).kind != "all":
            first = _bound_before(scan, first, kinds)
            break
    end = _end_of(scan, k)
    if end > k and scan.modifiers.get(scan.words[end]) == _TWO:
        if number is None or not number.article:
            end = k
        else:
            number = number._replace(amount="X", article=False)
    return Unit(k, end, code, plural, first, number, kinds)


def _end_of(scan: Scan, k: int) -> int:
    """The last word of the unit at word `k`, with "or so" or "or two"."""
    if not (scan.among(k + 1, "or") and scan.space(k) and scan.space(k + 1)):
        return k
    return k + 2 if scan.among(k + 2, "so") or scan.modifiers.get(scan.words[k + 2]) == _TWO else k


def _is_link(scan: Scan, word: str) -> bool:
    """Whether a word that is not a modifier may be between those of a unit: "of", "than" of "more than"."""
    return word in scan.classes["edge-link"] or word in scan.classes["and"] or word in scan.table.second_words


def _modifier(scan: Scan, k: int, j: int, number: Count | None, kinds: dict[str, str]) -> tuple[int, str, str] | None:
    """The modifier that ends with word `j`: its first word, kind and value; `None` when it is none of this unit."""
    word = scan.words[j]
    if word in scan.table.second_words and j > scan.floor and scan.space(j - 1):
        two = scan.modifiers.get(f"{scan.word(j - 1)}-{word}")
        if two is not None:
            return j - 1, two.kind, two.value
    kind, value = scan.modifier(j)
    if kind == "":
        return _nameless(scan, j)
    if kind == "shift" and value == "0" and kinds.get(kind, value) != value:
        return j, kind, value  # "this past weekend"
    if kind in _NOT_BEFORE_UNIT or kind in kinds or (value == "-1" and _is_verb(scan, j, number)):
        return None
    if kind == "edge-any":
        return j, "edge", value
    if kind == "the":
        return None if _adjectival(scan, k, number) else (j, kind, value)
    if kind == "over":
        return (j, "bound", value) if number is not None and number.article else None
    if (kind == "ordinal" and "shift" in kinds) or (kind in {"that", "same"} and "ordinal" in kinds):
        return None
    if kind == "that" and (number is not None or "shift" in kinds or scan.head(k).kind == "units"):
        return None  # "he said that five years ago …", "he said that this week …"
    if kind == "bound" and "plural-this" in kinds:
        return None
    return j, kind, value


def _is_verb(scan: Scan, j: int, number: Count | None) -> bool:
    """Whether "last" is a verb: "will last", "expected to last ten days"; not "compared to last month"."""
    return scan.among(j - 1, "before-verb") or (number is not None and scan.among(j - 1, "before-verb-and-count"))


def _nameless(scan: Scan, j: int) -> tuple[int, str, str] | None:
    """The modifier that ends with a word of no list: "19th" before "century", "the end of" before "last week"."""
    if scan.words[j][:1].isdigit():
        ordinal = ordinal_digits(scan, j)
        return None if ordinal is None else (j, "ordinal", ordinal)
    edge = scan.edge_of(j)
    if edge < 0:
        return None
    the = edge - 1 if scan.modifier(edge - 1).kind == "the" and scan.space(edge - 1) else edge
    return the, "edge", scan.modifier(edge).value


def ordinal_digits(scan: Scan, k: int) -> str | None:
    """Return the number of "19th"; `None` for other words."""
    word, digits = scan.words[k], scan.cardinal(k)
    if scan.ordinal_mark(k):
        return word
    good = digits != word and digits.isascii() and digits.isdigit() and scan.linked(k)
    return digits if good and len(digits) < 3 else None


def _adjectival(scan: Scan, k: int, number: Count | None) -> bool:
    """Whether the unit comes before a noun, whose article is not its own: "the two-day rally", "a five year low"."""
    return scan.gap(k - 1) == "-" or (
        number is not None and number.amount not in {"1", "X"} and scan.head(k).kind == "unit"
    )


def _bound_before(scan: Scan, first: int, kinds: dict[str, str]) -> int:
    """The first word when a bound comes before the article: "nearly the whole year"; not "over the year"."""
    kind, value = scan.modifier(first - 1)
    if kind == "bound" and scan.among(first - 1, "nearly") and scan.space(first - 1):
        kinds.setdefault("bound", value)
        return first - 1
    return first


def counts_in_story(scan: Scan, first: int) -> bool:
    """Whether the words from `first` on count from the last date of the text: "the previous", "the next"."""
    return scan.modifier(first).kind == "the" and scan.among(first + 1, "counts-in-story")


def in_told_year(scan: Scan, k: int) -> int:
    """How many words before word `k` put it in the year told before: 2 of "the following May", 1 of "that May."."""
    opens_or_ends = scan.words[k - 1][:1].isupper() or not scan.space(k)  # not "said that May is"
    if k and scan.modifier(k - 1).kind == "that" and opens_or_ends and scan.space(k - 1):
        return 1
    return 2 * is_following(scan, k)


def is_following(scan: Scan, k: int) -> bool:
    """Whether "the following" comes before word `k`."""
    return scan.modifier(k - 1).kind == "follow" and scan.modifier(k - 2).kind == "the" and scan.space(k - 2)
