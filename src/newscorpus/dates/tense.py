"""Which way a clause looks: the nearest word that tells past from future, in front of an expression or behind it."""

from newscorpus.dates.context import Direction
from newscorpus.dates.scan import Scan
from newscorpus.dates.words import TimeWords

__all__ = ("look",)

_LEFT = 14
_RIGHT = 4
_IN_FRONT = {"by": 1, "through": 1, "until": 1, "till": 1, "since": -1}
_AS_SOON = frozenset({"soon", "early", "late"})
_PERFECT = frozenset({"had", "was", "were"})
_PASSIVE = frozenset({"be", "being"})
_ABBREVIATED = 3  # a full stop behind a word of so many letters may end no sentence


def look(scan: Scan, words: TimeWords, first: int, last: int) -> Direction:
    """Return the direction of the clause around the words `first` to `last`, and the word that decided.

    >>> from newscorpus.lexicon import load_lexicon
    >>> from newscorpus.text import Reading
    >>> words = TimeWords(load_lexicon("en"))
    >>> scan = Scan(Reading("The court will rule on Friday.", load_lexicon("en")), words)
    >>> look(scan, words, 5, 5)
    Direction(sign=1, cue=2)
    """
    before = scan.word(first - 1)
    sign = _IN_FRONT.get(before, 0)
    if sign < 0:
        return Direction(sign, first - 1)
    if before == "as" and scan.word(first - 2) in _AS_SOON:
        return Direction(1, first - 2)
    cue = _nearest(scan, words, first, last)
    if sign and not (cue is not None and scan.words[cue] in _PERFECT):
        return Direction(sign, first - 1)
    return Direction(0) if cue is None else Direction(_sign(scan, words, cue), cue)


def _nearest(scan: Scan, words: TimeWords, first: int, last: int) -> int | None:
    """The nearest word of the sentence in front that tells, else the nearest behind; `None` when none does."""
    texts, gaps, cues = scan.words, scan.gaps, words.cues
    for j in range(first - 1, max(first - _LEFT, -1), -1):
        word, gap = texts[j], gaps[j]
        if gap != " " and gap != ", " and _ends_sentence(gap, word, texts[j + 1]):
            break
        if (word in cues or word[-2:] == "ed") and _sign(scan, words, j):
            return j
    for j in range(last + 1, min(last + _RIGHT, len(texts))):
        word, gap = texts[j], gaps[j - 1]
        if gap != " " and gap != ", " and _ends_sentence(gap, texts[j - 1], word):
            break
        if (word in cues or word[-2:] == "ed") and _sign(scan, words, j):
            return j
    return None


def _sign(scan: Scan, words: TimeWords, j: int) -> int:
    """What word `j` says: 1 ahead, -1 back, 0 nothing. "due" looks ahead, "due to" and "had been due" do not."""
    word = scan.words[j]
    if word in words.cues_with_to and scan.word(j + 1) == "to":
        return words.cues_with_to[word]
    sign = words.cues.get(word, -1 if word.islower() and len(word) > _ABBREVIATED else 0)
    if sign > 0 and scan.word(j - 1) == "been" and scan.word(j - 2) == "had":
        return -1
    return 0 if sign < 0 and scan.word(j - 1) in _PASSIVE else sign


def _ends_sentence(gap: str, word: str, following: str) -> bool:
    """Whether a sentence, or more, ends in the gap behind a word."""
    if gap[0] in "!?;" or "\n\n" in gap:
        return True
    return gap[0] == "." and len(gap) > 1 and len(word) > _ABBREVIATED and following[:1].isupper()
