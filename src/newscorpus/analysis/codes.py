"""A sentence as a string of codes: one letter for each word and each mark.

Words come from the shared pass. A compound with a hyphen is one token with the class of its last part; an apostrophe
binds what follows it; marks become letters of their own: `, ; : -` as they are, `“` and `”` for quotation marks, `(`
and `)`, `!` for a stop inside the sentence. The groups and clauses behind see this string and the numbers of the words
only, never the text.
"""

from collections.abc import Mapping, Sequence
from functools import cache
from itertools import zip_longest
from typing import NamedTuple

from newscorpus.analysis.word_classes import WordTable, decide, guess
from newscorpus.text import Reading

__all__ = ("Coded", "code_words", "marks")

_OPEN = "“„«‹‘"
_CLOSE = "”»›"
_DASHES = "–—―"
_CHARS: Mapping[str, str] = {
    **dict.fromkeys(_OPEN, "“"), **dict.fromkeys(_CLOSE, "”"), **dict.fromkeys(_DASHES, "-"),
    **{c: c for c in ",;:-"}, **dict.fromkeys("([{", "("), **dict.fromkeys(")]}", ")"), **dict.fromkeys("!?", "!"),
    "…": "-", "&": "c",
}  # fmt: skip
_BINDING = frozenset(("-", "‑", "‐", "/", ",", ":"))  # 1,000 and 10:30
_APOSTROPHES = frozenset("'’`´")
_STRAIGHT = frozenset("\"'’")
_LONGEST_GAP = 40
_MANY = 20_000


class Coded(NamedTuple):
    """The codes of a stretch of words."""

    codes: str
    """One letter a token."""

    first: list[int]
    """The first word of each token, and one behind the last word; a mark has the word that follows it."""

    def last(self, token: int) -> int:
        """The last word of a token."""
        return self.first[token + 1] - 1


@cache
def marks(gap: str) -> str:
    """Return the letters of the marks between two words.

    >>> marks(", "), marks(",” "), marks(' "'), marks('" '), marks("-"), marks("'"), marks(" — "), marks("... ")
    (',', ',”', '“', '”', '=', "'", '-', '-')

    `=` binds the two words into one, `'` ties a contraction or a possessive ending to the word in front.
    """
    if gap in _BINDING:
        return "="
    if gap in _APOSTROPHES:
        return "'"
    out: list[str] = []
    for i, char in enumerate(gap):
        letter = _CHARS.get(char, "")
        if char in _STRAIGHT:
            letter = _straight(gap, i)
        elif char == ".":
            letter = "-" if gap[i : i + 3] == "..." else ""
        if letter and not (letter == "-" and out[-1:] == ["-"]):
            out.append(letter)
    return "".join(out)


def _straight(gap: str, i: int) -> str:
    """Tell by its place whether a straight or single mark opens or closes."""
    if gap[i] != '"' and i == 0 and gap[1:2] == " ":
        return "'"  # the officials' plan
    before_word = i == len(gap) - 1 and i > 0
    return "“" if before_word or gap[i + 1 : i + 2] == "(" else "”"


def code_words(reading: Reading, table: WordTable, low: int, high: int, names: frozenset[str]) -> Coded:
    """Return the codes of the words `low:high`.

    Args:
        reading: the shared pass.
        table: the words of the language.
        low: the first word.
        high: one behind the last word.
        names: the words with a capital letter inside sentences of this text.

    >>> from newscorpus.lexicon import load_lexicon
    >>> from newscorpus.analysis.word_classes import word_table
    >>> english = load_lexicon("en")
    >>> reading = Reading("The mayor, who hadn't slept, will attack the two-year plan.", english)
    >>> code_words(reading, word_table(english), 0, 12, frozenset()).codes
    'dN,whnP,mVdJN'
    """
    sets, first = _tokens(reading, table, low, high, names)
    first.append(high)
    return Coded(_settle(table, sets), first)


def _tokens(
    reading: Reading, table: WordTable, low: int, high: int, names: frozenset[str]
) -> tuple[list[str], list[int]]:
    """Return what each token may be, and its first word."""
    words, gaps = reading.words[low:high], reading.gaps[low : high - 1]
    sets: list[str] = []
    first: list[int] = []
    opens = True  # whether a capital letter says nothing here
    before = spare = ""
    for k, (word, known, gap) in enumerate(zip_longest(words, map(table.listed.get, words), gaps, fillvalue=" "), low):
        if known is None:
            if not word:
                continue
            if word in table.phrases and not spare:
                spare = _phrase(words, gaps, k - low, table.phrases[word])
            known = table.openers.get(word) or _unlisted(table, word, words, k - low, opens=opens, names=names)
        if spare:
            known, spare = spare[0], spare[1:]
        if before:
            if before in _APOSTROPHES:
                known = table.listed.get("'" + word) or known
            if before in _BINDING:
                sets[-1] = _compound(sets[-1], known)
                known = ""
            before = ""
        if known:
            sets.append(known)
            first.append(k)
        opens = False
        if gap != " ":
            if gap in _BINDING or gap in _APOSTROPHES:
                before = gap
            else:
                opens = _add_marks(sets, first, marks(gap[:_LONGEST_GAP]), k + 1, plural=word[-1] in "sS")
    return sets, first


def _add_marks(sets: list[str], first: list[int], found: str, k: int, *, plural: bool) -> bool:
    """Add the marks in front of the word `k`; whether it gets a capital letter for their sake."""
    opens = False
    for letter in found:
        if letter == "'":  # the officials' plan, or a closing mark
            letter = "'" if plural else "”"
        elif letter not in ",)c":
            opens = True
        if letter == "”" and _drop_title(sets, first):
            continue
        sets.append(letter)
        first.append(k)
    return opens


def _drop_title(sets: list[str], first: list[int]) -> bool:
    """Drop the opening mark of a few words in quotation marks; whether it was there."""
    for i in range(len(sets) - 2, max(-1, len(sets) - 6), -1):
        if sets[i] == "“":
            if i and sets[i - 1][0] not in _MARKS and sets[-1] not in _MARKS:
                del sets[i], first[i]
                return True
            return False
        if sets[i] in _MARKS:
            return False
    return False


def _phrase(words: Sequence[str], gaps: Sequence[str], k: int, phrases: Sequence[tuple[list[str], str]]) -> str:
    """Return the letters of the phrase that starts at word `k`; empty when none does."""
    for rest, letters in phrases:
        size = len(rest)
        if words[k + 1 : k + 1 + size] == rest and gaps[k : k + size] == [" "] * size:
            return letters
    return ""


def _unlisted(table: WordTable, word: str, words: Sequence[str], at: int, *, opens: bool, names: frozenset[str]) -> str:
    """Return what the word `words[at]` may be, which is not listed as it is spelt.

    `opens` when any word would have a capital letter there; `names` have one inside sentences too.
    """
    if word > "Zz" and word.isascii():
        known = table.guesses.get(word)
        if known is None:
            if len(table.guesses) > _MANY:
                table.guesses.clear()
            known = table.guesses[word] = guess(word, table.endings)
        return known
    both = table.capitals.get(word)
    if both is None:
        if len(table.capitals) > _MANY:
            table.capitals.clear()
        both = table.capitals[word] = _capital(table, word)
    following = words[at + 1] if at + 1 < len(words) else ""
    if len(word) > 1 and both[0] != "M" and word.isupper() and not following.isupper():
        return both[0] if both[0] in "9T" else "M"  # the US, not US
    if opens and word in names and (both[1] != both[0] or following[:1].isupper()):
        return "M" if following[:1].isupper() or both[1] in _LIKE_VERBS else both[1]
    return both[opens]


def _capital(table: WordTable, word: str) -> tuple[str, str]:
    """Return what a word with a capital letter, a digit or a strange letter may be inside a sentence and in front."""
    lower = word.lower()
    if word[0].isdigit():
        both = guess(word, ())
        return both, both
    known = table.listed.get(lower) or table.openers.get(lower)
    if not word[0].isupper():
        known = known or guess(lower, table.endings)
        return known, known
    if known is None:
        guessed = guess(lower, table.endings)
        return "M", guessed if guessed in _LIKE_VERBS else "M"
    if "T" in known:
        return "T", "T"
    return (known, known) if known[0] in _CLOSED else ("M", known)


_LIKE_VERBS = frozenset("AGR")
_CLOSED = frozenset("mfBEIhHKxtn'dqysoiepuwkac")
_MARKS = frozenset(",;:-“”()!")


def _compound(front: str, back: str) -> str:
    """Return what two parts with a hyphen between may be: re-elected, two-year, co-founder, 1,000."""
    if "=" in front:
        return back
    if front[0] == "9" and back[0] == "9":
        return "9"
    if front[0] == "M" and back[0] == "M":
        return "M"
    if back[0] in "AG" or "J" in back:
        return "J"
    if "R" in back or back[0] == "p":
        return "N"
    if front[0] == "9" or "T" in back:
        return "J"
    return "N" if "N" in back else "S" if "S" in back else "J" if back[0] not in "PDV" else back


def _settle(table: WordTable, sets: Sequence[str]) -> str:
    """Return one letter a token."""
    memo, lines = table.memo, table.lines
    before = second = "^"
    out: list[str] = []
    size = len(sets)
    for i, word in enumerate(sets):
        if len(word) > 1 or word in "APG":
            behind = sets[i + 1] if i + 1 < size else "^"
            if behind in _MARKS:
                behind = "^"
            key = (word, before, second, behind)
            letter = memo.get(key, "")
            if not letter:
                letter = memo[key] = decide(lines, word, before, second, behind)
        else:
            letter = word
        out.append(letter)
        if letter in _MARKS:
            second = before
            before = "^"
        elif letter != "R" and letter != "n":
            second = before
            before = letter
    _need_verb(sets, out)
    return "".join(out)


def _need_verb(sets: Sequence[str], out: list[str]) -> None:
    """Make the first word behind a subject that may be a finite verb one, where a clause has none."""
    start, opened = 0, False
    whole = not any(letter in _FINITE for letter in out)
    for i, letter in enumerate((*out, "!")):
        if letter in _ENDS:
            if i > start + 1 and (opened or (whole and start == 0)):
                _find_verb(sets, out, start, i, whole=whole)
            start = i + 1
            opened = letter in "kwav" or (
                letter == "u" and ("p" not in sets[i] or out[start : start + 1] in (["s"], ["z"]))
            )


def _find_verb(sets: Sequence[str], out: list[str], start: int, end: int, *, whole: bool) -> None:
    if any(out[i] in _FINITE for i in range(start, end)):
        return
    subject = out[start - 1 : start] in (["w"], ["a"]) and out[start - 2 : start - 1] != ["p"]
    for i in range(start, end):
        if subject and len(sets[i]) > 1 and out[i - 1] not in "dyJp9't" and not (whole and i == end - 1):
            known = sets[i].partition("~")[0]
            follows = sets[i + 1] if i + 1 < end else "^"
            for letter in known:
                if letter in "ZVDA" and not (
                    len(follows) > 1 and ("Z" in follows or (letter == "V" and "V" in follows.partition("~")[0]))
                ):
                    out[i] = letter
                    return
        subject = subject or out[i] in "NSMsiezq"


_FINITE = frozenset("mfhHxZDVA")
_ENDS = frozenset(",;:-“”()!ukwavc")
