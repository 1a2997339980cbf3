"""Which way a clause looks: the nearest word in front of the expression that tells past from future, else the nearest behind it."""

from newscorpus.dates.context import Direction
from newscorpus.dates.scan import Scan
from newscorpus.dates.words import TimeWords

__all__ = ("look",)

_LEFT = 14
_RIGHT = 9
_UNTIL = {"by": 1, "through": 1, "until": 1, "till": 1, "since": -1}
_SHORT = 3
_PERFECT = frozenset({"had", "was", "were"})
_AS_SOON = frozenset({"soon", "early", "late"})
_PASSIVE = frozenset({"be", "being"})


def look(scan: Scan, words: TimeWords, first: int, last: int) -> Direction:
    """Return the direction of the clause around the words `first` to `last`, and the word that decided.

    >>> from newscorpus.lexicon import load_lexicon
    >>> from newscorpus.text import Reading
    >>> english = load_lexicon("en")
    >>> scan = Scan(Reading("The court will rule on Friday.", english), TimeWords(english))
    >>> look(scan, scan.table, 5, 5)
    Direction(sign=1, cue=2)
    """
    until = _UNTIL.get(scan.word(first - 1), 0)
    if until < 0:
        return Direction(until, first - 1)
    if scan.word(first - 1) == "as" and scan.word(first - 2) in _AS_SOON:
        return Direction(1, first - 2)
    near = _nearest(scan, words, first, last)
    if until and not (near.sign < 0 and near.cue is not None and scan.word(near.cue) in _PERFECT):
        return Direction(until, first - 1)
    return near


def _nearest(scan: Scan, words: TimeWords, first: int, last: int) -> Direction:
    """The nearest word in front that tells, else the nearest behind."""
    for j in range(first - 1, max(first - _LEFT, -1), -1):
        if _stops(scan, j):
            break
        sign = _sign(scan, words, j)
        if sign:
            return Direction(sign, j)
    for j in range(last + 1, min(last + _RIGHT, len(scan.words))):
        if _stops(scan, j - 1):
            break
        sign = _sign(scan, words, j)
        if sign:
            return Direction(sign, j)
    return Direction(0)


def _sign(scan: Scan, words: TimeWords, j: int) -> int:
    """What word `j` says: 1 ahead, -1 back, 0 nothing; a participle behind "be" says nothing."""
    word = scan.words[j]
    sign = words.cues.get(f"{word}-to") if scan.word(j + 1) == "to" else None
    if sign is not None:
        return sign
    sign = words.cues.get(word, 0)
    if not sign and len(word) > _SHORT and word[-2:] == "ed" and word.islower():
        sign = -1
    if sign > 0 and scan.word(j - 1) == "been" and scan.word(j - 2) == "had":
        return -1
    return 0 if sign < 0 and scan.word(j - 1) in _PASSIVE else sign


def _stops(scan: Scan, j: int) -> bool:
    """Whether a sentence, or more, ends behind word `j`."""
    gap = scan.gap(j)
    if gap == " ":
        return False
    if "\n\n" in gap or gap[:1] in {"!", "?", ";"}:
        return True
    return gap[:1] == "." and len(gap) > 1 and len(scan.words[j]) > _SHORT and scan.words[j + 1][:1].isupper()
