"""A sentence as a string of codes: one letter for each word and each mark.

Words come from the shared pass. A compound with a hyphen is one token with the class of its last part; an apostrophe
binds what follows it; marks become letters of their own: `, ; : -` as they are, `“` and `”` for quotation marks, `(`
and `)`, `!` for a stop inside the sentence. The later stages, groups and clauses, see only this string and the numbers
of the words, never the text.

One walk over the words of a sentence makes the tokens, and settles what depends on its place: compounds, apostrophes,
capital letters, phrases. Each token is a symbol then, for the set of classes that it may have. The automaton of
`word_context` reads the symbols from left to right and leaves one letter each, and `sentence_context` corrects what
only the whole sentence shows.
"""

from collections.abc import Mapping, Sequence

from newscorpus.analysis.sentence_context import settle
from newscorpus.analysis.word_classes import DEPENDS, ClassTable
from newscorpus.analysis.word_context import MARKS
from newscorpus.text import Reading
from newscorpus.text.fast_frozen import fast_frozen
from newscorpus.text.name_joints import ends_given_name

__all__ = ("Coded", "code_sentence", "mark_letters", "with_marks")

_BIND, _TIE, _TIE_OR_CLOSE, _AND = "+’'&"
_OPEN = "“„«‹‘"
_CLOSE = "”»›"
_EITHER = "“”‘«»‹›"
"""Marks that open in one language, or in one house, and close in another."""
_DASHES = "–—―"
_CHARS: Mapping[str, str] = {
    **dict.fromkeys(_OPEN, "“"), **dict.fromkeys(_CLOSE, "”"), **dict.fromkeys(_DASHES, "-"),
    **{c: c for c in ",;:-"}, **dict.fromkeys("([{", "("), **dict.fromkeys(")]}", ")"), **dict.fromkeys("!?", "!"),
    "…": "-", "&": _AND,
}  # fmt: skip
_BINDING = frozenset(("-", "‑", "‐", "/", ",", ":"))  # 1,000 and 10:30
_APOSTROPHES = frozenset("'’`´")
_STRAIGHT = frozenset("\"'’")
_LONGEST_GAP = 40
_MANY = 20_000


@fast_frozen(eq=False)
class Coded:
    """The codes of a stretch of words."""

    codes: str
    """One letter a token."""

    first: list[int]
    """The first word of each token, and one after the last word; a mark has the word that follows it."""

    def last(self, token: int) -> int:
        """The last word of a token."""
        return self.first[token + 1] - 1


def with_marks(coded: Coded, tokens: Sequence[int], letter: str) -> Coded:
    """Return the codes with one more letter before each of some tokens, in order: marks that the writer left out."""
    if not tokens:
        return coded
    pieces, first, at = list[str](), list[int](), 0
    for token in tokens:
        pieces.append(coded.codes[at:token])
        first += [*coded.first[at:token], coded.first[token]]
        at = token
    return Coded(letter.join([*pieces, coded.codes[at:]]), first + coded.first[at:])


def mark_letters(gap: str, *, by_place: bool = False) -> str:
    """Return the letters of the marks between two words.

    >>> [mark_letters(gap) for gap in (", ", ",” ", ' "', '" ', "-", "'", " — ", "... ")]
    [',', ',”', '“', '”', '+', '’', '-', '-']

    With `by_place` only low marks open whatever their place is, since “ closes in German, and » and « do either:

    >>> mark_letters(" „", by_place=True), mark_letters(",“ ", by_place=True), mark_letters(" »", by_place=True)
    ('“', ',”', '“')

    `+` binds the two words into one, `’` ties a contraction or a possessive ending to the word before, `'` is what
    follows a plural, or else a closing mark, and `&` is a coordinator.
    """
    if gap in _BINDING:
        return _BIND
    if gap in _APOSTROPHES:
        return _TIE
    out: list[str] = []
    for i, char in enumerate(gap):
        letter = _CHARS.get(char, "")
        if char in _STRAIGHT or (by_place and char in _EITHER):
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

    def __init__(self, *, by_place: bool) -> None:
        """Start empty."""
        super().__init__()
        self._by_place = by_place

    def __missing__(self, gap: str) -> str:
        found = mark_letters(gap[:_LONGEST_GAP], by_place=self._by_place)
        if len(gap) <= _LONGEST_GAP:
            if len(self) > _MANY:
                self.clear()
            self[gap] = found
        return found


_GAPS = {by_place: _Gaps(by_place=by_place) for by_place in (False, True)}


def code_sentence(reading: Reading, table: ClassTable, low: int, high: int, names: frozenset[str]) -> Coded:
    """Return the codes of the words `low:high`.

    Args:
        reading: the shared pass.
        table: the words of the language.
        low: the first word.
        high: one after the last word.
        names: the words with a capital letter inside sentences of this text.

    >>> from newscorpus.lexicon import load_lexicon
    >>> from newscorpus.analysis.word_classes import class_table
    >>> english = load_lexicon("en")
    >>> reading = Reading("The mayor, who hadn't slept, will attack the two-year plan.", english)
    >>> code_sentence(reading, class_table(english), 0, 12, frozenset()).codes
    'dN,whnP,mVdJN'
    """
    tokens = _Tokens(reading, table, low, high, names)
    tokens.take_all()
    symbols, first = tokens.symbols, tokens.first
    first.append(high)
    letters = table.context.letters(symbols)
    codes = settle(table, symbols, first, reading, letters)
    return Coded(codes, first)


class _Tokens:
    """The words of a sentence while they become symbols."""

    def __init__(self, reading: Reading, table: ClassTable, low: int, high: int, names: frozenset[str]) -> None:
        self.table = table
        self.words = reading.words
        self.gaps = reading.gaps
        self.low = low
        self.high = high
        self.names = names
        self.marks = _GAPS[table.marks_by_place]
        self.symbols: list[str] = []
        self.first: list[int] = []  # the word of each token; of a mark the one that follows
        self.joint = ""  # what joins the next word to the last token: a hyphen, an apostrophe

    def take_all(self) -> None:
        """Walk over words and gaps; runs of words with a symbol each and spaces between them are taken at once."""
        gaps, low, last, k = self.gaps, self.low, self.high - 1, self.low
        plain = list(map(self.table.forms.__getitem__, self.words[low : self.high]))
        joints = [at for at, symbol in enumerate(plain, low) if symbol == DEPENDS or (at < last and gaps[at] != " ")]
        for at in (*joints, self.high):
            if at < k:
                continue  # taken with the word before
            self.symbols += plain[k - low : at - low]
            self.first += range(k, at)
            k = at
            while k <= last and (k == at or self.joint):
                k = self._take(k, plain[k - low])
                if k < last and gaps[k] != " ":
                    for mark in self.marks[gaps[k]]:
                        self._mark(k + 1, mark)
                k += 1

    def _take(self, k: int, symbol: str) -> int:
        """Take a word that is joined to the last one, or depends on its place; return the last word taken."""
        joint, table = self.joint, self.table
        self.joint = ""
        tied = table.listed.get("'" + self.words[k]) if joint == _TIE else None
        if tied:
            found: Sequence[str] = table.symbols.symbol(tied)
        elif len(self.words[k]) == 1 and self._in_initialism(k):
            found = "M"
        else:
            found = self._settled(k) if symbol == DEPENDS else symbol
        end = k + len(found)
        if joint == _BIND:
            classes = table.symbols.classes
            front, back = classes(self.symbols[-1]), classes(found[0])
            if self.low < k - 1 and front[0] == "N" and back == "M" and self.words[k - 1][0].isupper():
                self.symbols[-1] = "N"  # the Attorney-General; but: anti-Trump votes
            elif back == "M" and self.words[k - 1].islower() and self.words[self.first[-1]][0].isupper():
                self.symbols[-1] = "M"  # Port-au-Prince
            elif not self._ends_name(k):
                self.symbols[-1] = table.symbols.symbol(_compound(front, back))
            found, k = found[1:], k + 1
        self.symbols += found
        self.first += range(k, end)
        return end - 2 if len(found) > 1 and self.words[k] in table.contracted else end - 1  # gonna

    def _ends_name(self, k: int) -> bool:
        """Whether a word behind a hyphen ends a name of two words, whatever else it means: Kwon Ji-won said."""
        names = self.table.symbols.classes
        named = len(self.symbols) > 1 and names(self.symbols[-1])[0] == names(self.symbols[-2])[0] == "M"
        return named and ends_given_name(self.words[k], self.table.behind_hyphen)

    def _in_initialism(self, k: int) -> bool:
        """Whether a letter is one of several with full stops, and not `I` or `a`: the F.B.I., the E.P.A."""
        words, gaps = self.words, self.gaps
        before = k > self.low and gaps[k - 1] == "." and len(words[k - 1]) == 1
        after = k + 1 < self.high and gaps[k] == "." and len(words[k + 1]) == 1
        return words[k].isupper() and (before or after)

    def _settled(self, k: int) -> Sequence[str]:
        """Return the symbol of a word, or those of the phrase that starts there."""
        word, words = self.words[k], self.words
        phrases = self.table.phrases.get(word)
        if phrases is None:
            return self._capital(k, word)
        if k + 1 < self.high and self.gaps[k] == " ":
            for rest, letters, behind in phrases.second.get(words[k + 1], ()):
                end = k + 1 + len(rest)
                if end > self.high or words[k + 1 : end] != rest or set(self.gaps[k : end - 1]) != {" "}:
                    continue
                if not behind or (self.symbols and self.table.symbols.classes(self.symbols[-1])[0] in behind):
                    return letters
        return phrases.symbol if word.islower() else self._capital(k, word)  # Apple Pay

    def _capital(self, k: int, word: str) -> str:
        """Return the symbol of a word with a capital letter."""
        inside, opening = self.table.capitals[word]
        following = self.words[k + 1] if k + 1 < self.high else ""
        if len(word) > 1 and word.isupper() and not following.isupper():
            return inside if inside in ("9", "T") else "M"  # the US, not US
        marks = self.marks[self.gaps[k - 1]] if k > self.low else "!"
        if _CLOSING.issuperset(marks) or (marks in _COMMA_AND_CLOSE):  # “…,” Brown said
            return inside
        if word in self.names and (
            following[:1].isupper() or (opening != inside and word.lower() not in self.table.listed)
        ):
            return "M"
        return opening

    def _mark(self, k: int, mark: str) -> None:
        """Take a mark before the word `k`."""
        if mark in (_BIND, _TIE):
            self.joint = mark
            return
        if mark == "”" or (mark == _TIE_OR_CLOSE and self.words[k - 1][-1:] not in ("s", "S")):
            if self._drops_title():
                return
            mark = "”"
        self.symbols.append("c" if mark == _AND else mark)
        self.first.append(k)

    def _drops_title(self) -> bool:
        """Drop the opening mark that a closing one belongs to, when there are only a few words between."""
        symbols = self.symbols
        start = len(symbols) - 1
        lowest = max(1, start - _LONGEST_TITLE)
        at = start
        while at >= lowest and symbols[at] not in MARKS:
            at -= 1
        if not lowest <= at < start or symbols[at] != "“" or symbols[at - 1] in MARKS:
            return False
        del symbols[at], self.first[at]
        return True


_LONGEST_TITLE = 4
_CLOSING = frozenset((",", ")", _AND, _BIND, _TIE, _TIE_OR_CLOSE))
"""Marks after which a capital letter says something."""
_COMMA_AND_CLOSE = frozenset((",”", "”,"))


def _compound(front: str, back: str) -> str:
    """Return what two parts with a hyphen between may be: re-elected, two-year, co-founder, 1,000."""
    if "=" in front:
        return back
    if front[0] == "9" and back[0] == "9":
        return "9"
    if front[0] == "J" and back[0] == "N":
        return "JN"
    if back[0] == "9" and front[0] in "NM":
        return front[0]  # a mother-of-two, Covid-19
    if front[0] == "9" and back[0] == "S":
        return "S"
    if front[0] == "M" and back[0] == "M":
        return "M"
    if back[0] == "A" and "N" in front:
        return "JA"  # a court-martialled man; they court-martialled him
    if back[0] in "AG" or "J" in back:
        return "J"
    if "R" in back or back[0] == "p":
        return "N"
    if front[0] == "9" or "T" in back:
        return "J"
    if back == "V" and ("N" in front or front == "M"):
        return "N"  # president-elect
    return "N" if "N" in back else "S" if "S" in back else "J" if back[0] not in "PDV" else back
