"""A sentence as a string of codes: one letter for each word and each mark.

Words come from the shared pass. A compound with a hyphen is one token with the class of its last part; an apostrophe
binds what follows it; marks become letters of their own: `, ; : -` as they are, `“` and `”` for quotation marks, `(`
and `)`, `!` for a stop inside the sentence. The groups and clauses behind see this string and the numbers of the words
only, never the text.

All sentences of a text are coded at once, in three steps. Words and gaps are looked up and joined to a string of
symbols, without a loop. The few symbols that depend on their place are visited: compounds, apostrophes, capital
letters, phrases. Then the automaton of `word_context` reads the symbols from left to right and leaves one letter each.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate, chain, compress
from operator import add, sub
from typing import NamedTuple

from newscorpus.analysis.word_classes import DEPENDS, LIKE_VERBS, WordTable
from newscorpus.analysis.word_context import MARKS
from newscorpus.text import Reading

__all__ = ("Coded", "TextCodes", "marks")

_BIND, _TIE, _TIE_OR_CLOSE, _AND = "+’'&"
_OPEN = "“„«‹‘"
_CLOSE = "”»›"
_DASHES = "–—―"
_CHARS: Mapping[str, str] = {
    **dict.fromkeys(_OPEN, "“"), **dict.fromkeys(_CLOSE, "”"), **dict.fromkeys(_DASHES, "-"),
    **{c: c for c in ",;:-"}, **dict.fromkeys("([{", "("), **dict.fromkeys(")]}", ")"), **dict.fromkeys("!?", "!"),
    "…": "-", "&": _AND,
}  # fmt: skip
_BINDING = frozenset(("-", "‑", "‐", "/", ",", ":"))  # 1,000 and 10:30
_APOSTROPHES = frozenset("'’`´")
_STRAIGHT = frozenset("\"'’")
_STOP = "."
"""What ends a sentence; `_END` is in the place of the gap there, and no gap looks like it."""

_END = "end"
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


def marks(gap: str) -> str:
    """Return the letters of the marks between two words.

    >>> marks(", "), marks(",” "), marks(' "'), marks('" '), marks("-"), marks("'"), marks(" — "), marks("... ")
    (',', ',”', '“', '”', '+', '’', '-', '-')

    `+` binds the two words into one, `’` ties a contraction or a possessive ending to the word in front, `'` is what
    follows a plural, or else a closing mark, and `&` is a coordinator.
    """
    if gap in _BINDING:
        return _BIND
    if gap in _APOSTROPHES:
        return _TIE
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
        return _TIE_OR_CLOSE  # the officials' plan
    before_word = i == len(gap) - 1 and i > 0
    return "“" if before_word or gap[i + 1 : i + 2] == "(" else "”"


class _Gaps(dict[str, str]):
    """Gap -> its marks; each is worked out once, and all are forgotten when they grow too many."""

    def __missing__(self, gap: str) -> str:
        found = marks(gap[:_LONGEST_GAP]) if gap != _END else _STOP
        if len(gap) <= _LONGEST_GAP:
            if len(self) > _MANY:
                self.clear()
            self[gap] = found
        return found


_GAPS = _Gaps()


class TextCodes:
    """The codes of the sentences of a text.

    >>> from newscorpus.lexicon import load_lexicon
    >>> from newscorpus.analysis.word_classes import word_table
    >>> english = load_lexicon("en")
    >>> reading = Reading("The mayor, who hadn't slept, will attack the two-year plan.", english)
    >>> TextCodes(reading, word_table(english), [(0, 12)], frozenset()).sentence(0).codes
    'dN,whnP,mVdJN'
    """

    def __init__(
        self, reading: Reading, table: WordTable, sentences: Sequence[tuple[int, int]], names: frozenset[str]
    ) -> None:
        """Code the words of all sentences.

        Args:
            reading: the shared pass.
            table: the words of the language.
            sentences: first word of each, and one behind the last.
            names: the words with a capital letter inside sentences of this text.
        """
        words: list[str] = []
        gaps: list[str] = []
        numbers: list[int] = []
        for low, high in sentences:
            if low < high:
                words += reading.words[low:high]
                gaps += reading.gaps[low : high - 1]
                gaps.append(_END)
                numbers += range(low, high)
        numbers.append(0)  # nothing follows the last stop
        pieces = [""] * (2 * len(words))
        pieces[::2] = map(table.forms.__getitem__, words)
        pieces[1::2] = map(_GAPS.__getitem__, gaps)
        symbols = "".join(pieces)
        # A token has as many words before it as it has tokens before it that are no marks.
        marks_before = accumulate(map(_GAP_SYMBOLS.__contains__, symbols), initial=0)
        index = list(map(sub, range(len(symbols)), marks_before))
        tokens = _Tokens(table, words, gaps, symbols, index, names)
        tokens.visit()
        self._table = table.symbols
        self._symbols: list[str] = tokens.symbols
        self._letters: list[str] = _letters(table, self._symbols)
        self._first: list[int] = list(map(numbers.__getitem__, tokens.index))
        self._extents = list(_extents(self._symbols, sentences))

    def sentence(self, i: int) -> Coded:
        """Return the codes of a sentence."""
        start, end, behind = self._extents[i]
        first = self._first[start:end]
        first.append(behind)
        letters = self._letters[start:end]
        codes = "".join(letters)
        whole = _FINITE.isdisjoint(codes)
        if (_VERBLESS_WHOLE if whole else _VERBLESS).search(codes):
            sets = list(map(self._table.classes, self._symbols[start:end]))
            codes = _with_verbs(sets, letters, codes, whole=whole)
        return Coded(codes, first)


def _extents(symbols: Sequence[str], sentences: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int, int]]:
    """Yield the tokens of each sentence, and one behind its last word."""
    stops = (i for i, symbol in enumerate(symbols) if symbol == _STOP)
    start = 0
    for low, high in sentences:
        end = next(stops) if low < high else start
        yield start, end, high
        start = end + (low < high)


_GAP_SYMBOLS = MARKS | {_STOP, _BIND, _TIE, _TIE_OR_CLOSE, _AND}
_VISITED = re.compile(f"[{DEPENDS}{_BIND}{_TIE}{_TIE_OR_CLOSE}{_AND}”]")


class _Tokens:
    """The symbols of a text while those that depend on their place are settled.

    A token that is merged into another becomes empty, so that places hold until the end.
    """

    def __init__(
        self,
        table: WordTable,
        words: Sequence[str],
        gaps: Sequence[str],
        symbols: str,
        index: list[int],
        names: frozenset[str],
    ) -> None:
        self.table = table
        self.words = words
        self.gaps = gaps
        self.given = symbols
        self.names = names
        self.symbols = list(symbols)
        self.index = index  # which of the words is the token, or follows the mark
        self.compound = 0  # the token into which the last compound was merged

    def visit(self) -> None:
        """Settle the symbols from left to right."""
        symbols, index, words = self.symbols, self.index, self.words
        for match in _VISITED.finditer(self.given):
            at = match.start()
            symbol = symbols[at]
            if symbol == DEPENDS:
                self._settle(at)
            elif symbol == _BIND:
                self._bind(at)
            elif symbol == _TIE:
                symbols[at] = ""
                tied = self.table.listed.get("'" + words[index[at]])
                if tied:
                    symbols[at + 1] = self.table.symbols.symbol(tied)
            elif symbol == _AND:
                symbols[at] = "c"
            elif symbol == "”" or (symbol == _TIE_OR_CLOSE and words[index[at] - 1][-1:] not in ("s", "S")):
                symbols[at] = "”"
                self._drop_title(at)
        if "" in symbols:
            self.index = list(compress(index, symbols))
            self.symbols = list(filter(None, symbols))

    def _bind(self, at: int) -> None:
        """Merge the tokens on both sides of a hyphen into the one in front."""
        symbols, table = self.symbols, self.table.symbols
        if symbols[at + 1] == DEPENDS:
            self._settle(at + 1)
        front = at - 1 if symbols[at - 1] else self.compound
        symbols[front] = table.symbol(_compound(table.classes(symbols[front]), table.classes(symbols[at + 1])))
        symbols[at] = symbols[at + 1] = ""
        self.compound = front

    def _settle(self, at: int) -> None:
        """Settle the word at a token, and the phrase that starts there."""
        k = self.index[at]
        word, table = self.words[k], self.table
        phrases = table.phrases.get(word)
        if phrases is None:
            self.symbols[at] = self._capital(k, word)
            return
        if self.gaps[k] == " ":
            for rest, letters in phrases.second.get(self.words[k + 1], ()):
                size = len(rest)
                if self.words[k + 1 : k + 1 + size] == rest and self.gaps[k : k + size] == [" "] * size:
                    self.symbols[at : at + 1 + size] = letters
                    return
        self.symbols[at] = phrases.symbol

    def _capital(self, k: int, word: str) -> str:
        """Return the symbol of a word with a capital letter."""
        inside, opening = self.table.capitals[word]
        following = self.words[k + 1] if self.gaps[k] != _END else ""
        if inside != "M" and len(word) > 1 and word.isupper() and not following.isupper():
            return inside if inside in ("9", "T") else "M"  # the US, not US
        if k and _CLOSING.issuperset(_GAPS[self.gaps[k - 1]]):
            return inside
        if word in self.names and (following[:1].isupper() or (opening != inside and opening in LIKE_VERBS)):
            return "M"
        return opening

    def _drop_title(self, at: int) -> None:
        """Drop the closing mark at a token and the opening one, when there are a few words of the sentence between."""
        symbols = self.symbols
        i = self._before(at)
        if i < 0 or symbols[i] in MARKS:
            return
        for _ in range(_LONGEST_TITLE):
            i = self._before(i)
            if i < 0 or symbols[i] in MARKS:
                break
        front = self._before(i)
        if i > 0 and symbols[i] == "“" and front >= 0 and symbols[front] not in MARKS:
            symbols[i] = symbols[at] = ""

    def _before(self, at: int) -> int:
        """The last token in front that is not merged into another; -1 at the start."""
        at -= 1
        while at >= 0 and not self.symbols[at]:
            at -= 1
        return at


_LONGEST_TITLE = 4
_CLOSING = frozenset((",", ")", _AND, _BIND, _TIE, _TIE_OR_CLOSE))
"""Marks behind which a capital letter says something."""


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


def _letters(table: WordTable, symbols: Sequence[str]) -> list[str]:
    """Return one letter a token."""
    state = table.start
    letters: list[str] = []
    for pair in map(add, symbols, chain(symbols[1:], _STOP)):
        letter, state = state[pair]
        letters.append(letter)
    return letters


def _with_verbs(sets: Sequence[str], letters: list[str], codes: str, *, whole: bool) -> str:
    """Make the first word behind a subject that may be a finite verb one, where a clause has none.

    `whole` when the sentence has no finite verb at all.
    """
    for match in (_VERBLESS_WHOLE if whole else _VERBLESS).finditer(codes):
        start, end = match.span()
        if not start or codes[start - 1] != "u" or "p" not in sets[start - 1] or codes[start] in "sz":
            _find_verb(sets, letters, start, end, whole=whole)
    return "".join(letters)


_FINITE = frozenset("mfhHxZDVA")
_ENDS = r",;:\-“”()!ukwavc"
_STRETCH = f"[^{_ENDS}{''.join(sorted(_FINITE))}]{{2,}}(?![^{_ENDS}])"
_VERBLESS = re.compile(f"(?<=[ukwav]){_STRETCH}")
"""A stretch behind a word that opens a clause, without a finite verb."""
_VERBLESS_WHOLE = re.compile(f"(?:^|(?<=[ukwav])){_STRETCH}")
"""The same in a sentence that has no finite verb, whose start is a clause as well."""


def _find_verb(sets: Sequence[str], out: list[str], start: int, end: int, *, whole: bool) -> None:
    """Look for a finite verb among the tokens `start:end`."""
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
