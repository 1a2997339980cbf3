"""Which way a clause looks: the nearest word that tells past from future, in front of an expression or behind it."""

from newscorpus.dates.context import Direction
from newscorpus.dates.scan import Scan
from newscorpus.dates.words import TimeWords

__all__ = ("look",)

_LEFT = 14
_RIGHT = 4
_RIGHT_OF_OPENING = 14  # behind "On Tuesday, …" the whole subject stands before the verb
_ABBREVIATED = 3  # a full stop behind a word of so many letters may end no sentence


def look(scan: Scan, words: TimeWords, first: int, last: int) -> Direction:
    """Return the direction of the clause around the words `first` to `last`, and the word that decided.

    >>> from newscorpus.lexicon import load_lexicon
    >>> from newscorpus.text import Reading
    >>> words = TimeWords(load_lexicon("en"))
    >>> scan = Scan(Reading("The court will rule on Friday.", load_lexicon("en")), words)
    >>> look(scan, words, 5, 5)
    Direction(sign=1, cue=2, near=False)
    """
    before = first - 1
    if scan.among(before, "since") or (scan.among(before, "since-end") and scan.space(before)):
        return Direction(-1, before, near=True)
    if scan.among(before, "as") and scan.among(first - 2, "as-soon"):
        return Direction(1, first - 2)
    verb = first - 2 if scan.among(before, "before-day") else before
    if scan.among(verb, "is") and scan.space(verb):  # "the hearing is (on) Friday"
        return Direction(1, verb)
    cue = _nearest(scan, words, first, last)
    if scan.among(before, "until") and not (cue is not None and _is_perfect(scan, cue)):
        return Direction(1, before)
    if cue is None:
        return Direction(0)
    return Direction(_sign_behind(scan, words, cue) if cue > last else _sign(scan, words, cue), cue)


def _is_perfect(scan: Scan, cue: int) -> bool:
    """Whether the cue is "had", "was", "were", or stands behind "had": what was done "by Friday" lies back."""
    return any(scan.among(j, "past-auxiliary") for j in (cue, cue - 1)) or scan.among(cue - 2, "had")


def _nearest(scan: Scan, words: TimeWords, first: int, last: int) -> int | None:
    """The nearest word of the sentence in front that tells, else the nearest behind; `None` when none does.

    The verb right behind the expression comes before all: "his aide, who will retire, on Sunday issued".
    """
    past = words.past_endings
    if scan.gap(last) == " ":
        word = scan.words[last + 1]
        if (
            (word in words.telling or word.endswith(past))
            and word not in words.classes["ended"]
            and _sign(scan, words, last + 1)
        ):
            return last + 1
    texts, gaps, telling = scan.words, scan.gaps, words.telling
    for j in range(first - 1, max(first - _LEFT, -1), -1):
        word, gap = texts[j], gaps[j]
        if gap != " " and gap != ", " and _ends_sentence(gap, word, texts[j + 1]):
            break
        if (word in telling or word.endswith(past)) and _sign(scan, words, j):
            return j
    else:
        j = max(first - _LEFT, -1)
    reach = _RIGHT_OF_OPENING if j >= first - 3 else _RIGHT
    for j in range(last + 1, min(last + reach, len(texts))):
        word, gap = texts[j], gaps[j - 1]
        if gap != " " and gap != ", " and _ends_sentence(gap, texts[j - 1], word):
            break
        if (word in telling or word.endswith(past)) and _sign(scan, words, j):
            return j
    return None


def _sign_behind(scan: Scan, words: TimeWords, j: int) -> int:
    """What a word behind the expression says: "On Friday they agreed to pay" lies back."""
    word = scan.words[j]
    if word.endswith(words.past_endings) and not scan.among(j - 1, "be"):
        return min(words.cues.get(word, -1), 0)
    return _sign(scan, words, j)


def _sign(scan: Scan, words: TimeWords, j: int) -> int:
    """What word `j` says: 1 ahead, -1 back, 0 nothing. "due" looks ahead, "due to" and "had been due" do not."""
    word = scan.words[j]
    pair = words.cues_before.get(word)
    sign = None if pair is None else pair.get(scan.word(j + 1))
    if sign is None:
        sign = words.cues.get(word, -1 if _is_past(word, words) else 0)
        if sign and scan.among(j - 1, "determiner") and word not in words.coming:
            return 0  # "the plan", "a planned merger"
        if sign < 0 and scan.among(j - 1, "attribute-adverb") and scan.among(j - 2, "determiner"):
            return 0  # "a still unspecified date"
    if sign > 0 and scan.among(j - 1, "been") and (scan.among(j - 2, "had") or scan.among(j - 3, "had")):
        return -1
    return 0 if sign < 0 and scan.among(j - 1, "be-done") else sign


def _is_past(word: str, words: TimeWords) -> bool:
    """Whether a word that is not listed looks like a past tense: "issued"; not "succeed"."""
    return (
        word.endswith(words.past_endings)
        and not word.endswith(words.other_endings)
        and word.islower()
        and len(word) > _ABBREVIATED
    )


def _ends_sentence(gap: str, word: str, following: str) -> bool:
    """Whether a sentence, or more, ends in the gap behind a word."""
    if gap[0] in "!?;" or "\n\n" in gap:
        return True
    return gap[0] == "." and len(gap) > 1 and len(word) > _ABBREVIATED and following[:1].isupper()
