"""A sentence as a string of codes: one letter for each word and each mark.

Words come from the shared pass. A compound with a hyphen is one token with the class of its last part; an apostrophe
binds what follows it; marks become letters of their own: `, ; : -` as they are, `“` and `”` for quotation marks, `(`
and `)`, `!` for a stop inside the sentence. The later stages, groups and clauses, see only this string and the numbers
of the words, never the text.

One walk over the words of a sentence makes the tokens, and settles what depends on its place: compounds, apostrophes,
capital letters, phrases. Each token is a symbol then, for the set of classes that it may have. The automaton of
`word_context` reads the symbols from left to right and leaves one letter each.
"""

import re
from collections.abc import Mapping, Sequence

from newscorpus.analysis.word_classes import DEPENDS, ClassTable
from newscorpus.analysis.word_context import MARKS
from newscorpus.text import Reading
from newscorpus.text.fast_frozen import fast_frozen
from newscorpus.text.names import ends_given_name

__all__ = ("Coded", "code_sentence", "mark_letters")

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
    codes = "".join(letters)
    whole = _HAS_FINITE.search(codes) is None
    if not table.noun_capitals:
        if _TO_NOUN.search(codes):
            codes = _with_infinitives(table, symbols, letters, codes)
        if _VERB_BEHIND_VERB.search(codes):
            codes = _with_nouns(tokens, letters, codes)
        if _OWNED.search(codes):
            codes = _with_owned(tokens, letters, codes)
    verbless = _VERBLESS_WHOLE if whole else _VERBLESS_JOINED if _JOINS.search(codes) else _VERBLESS
    if verbless.search(codes):
        codes = _with_verbs(tokens, letters, codes, verbless)
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
        """Walk over words and gaps."""
        words, gaps, symbols, first = self.words, self.gaps, self.symbols, self.first
        forms, marks_of, last = self.table.forms, self.marks, self.high - 1
        k = self.low
        while k <= last:
            symbol = forms[words[k]]
            if self.joint:
                k = self._take(k, symbol)
            elif symbol == DEPENDS:
                settled = self._settled(k)
                symbols += settled
                first += range(k, k + len(settled))
                k += len(settled) - 1
            else:
                symbols.append(symbol)
                first.append(k)
            if k < last and gaps[k] != " ":
                for mark in marks_of[gaps[k]]:
                    self._mark(k + 1, mark)
            k += 1

    def _take(self, k: int, symbol: str) -> int:
        """Take a word that is joined to the last one, or depends on its place; return the last word taken."""
        joint, table = self.joint, self.table
        self.joint = ""
        tied = table.listed.get("'" + self.words[k]) if joint == _TIE else None
        if tied:
            found: Sequence[str] = table.symbols.symbol(tied)
        else:
            found = self._settled(k) if symbol == DEPENDS else symbol
        end = k + len(found)
        if joint == _BIND:
            classes = table.symbols.classes
            if not self._ends_name(k):
                self.symbols[-1] = table.symbols.symbol(_compound(classes(self.symbols[-1]), classes(found[0])))
            found, k = found[1:], k + 1
        self.symbols += found
        self.first += range(k, end)
        return end - 1

    def _ends_name(self, k: int) -> bool:
        """Whether a word behind a hyphen ends a name of two words, whatever else it means: Kwon Ji-won said."""
        names = self.table.symbols.classes
        named = len(self.symbols) > 1 and names(self.symbols[-1])[0] == names(self.symbols[-2])[0] == "M"
        return named and ends_given_name(self.words[k], self.table.behind_hyphen)

    def _settled(self, k: int) -> Sequence[str]:
        """Return the symbol of a word, or those of the phrase that starts there."""
        word, words = self.words[k], self.words
        phrases = self.table.phrases.get(word)
        if phrases is None:
            return self._capital(k, word)
        if k + 1 < self.high and self.gaps[k] == " ":
            for rest, letters in phrases.second.get(words[k + 1], ()):
                end = k + 1 + len(rest)
                if end <= self.high and words[k + 1 : end] == rest and set(self.gaps[k : end - 1]) == {" "}:
                    return letters
        return phrases.symbol

    def _capital(self, k: int, word: str) -> str:
        """Return the symbol of a word with a capital letter."""
        inside, opening = self.table.capitals[word]
        following = self.words[k + 1] if k + 1 < self.high else ""
        if len(word) > 1 and word.isupper() and not following.isupper():
            return inside if inside in ("9", "T") else "M"  # the US, not US
        if k > self.low and _CLOSING.issuperset(self.marks[self.gaps[k - 1]]):
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


def _compound(front: str, back: str) -> str:
    """Return what two parts with a hyphen between may be: re-elected, two-year, co-founder, 1,000."""
    if "=" in front:
        return back
    if front[0] == "9" and back[0] == "9":
        return "9"
    if front[0] == "J" and back[0] == "N":
        return "JN"
    if front[0] == "9" and back[0] == "S":
        return "S"
    if front[0] == "M" and back[0] == "M":
        return "M"
    if back[0] in "AG" or "J" in back:
        return "J"
    if "R" in back or back[0] == "p":
        return "N"
    if front[0] == "9" or "T" in back:
        return "J"
    return "N" if "N" in back else "S" if "S" in back else "J" if back[0] not in "PDV" else back


def _with_infinitives(table: ClassTable, symbols: Sequence[str], letters: list[str], codes: str) -> str:
    """Make "to" and a noun that may be a verb an infinitive in front of an object: to film the camp; but: to school."""
    for match in _TO_NOUN.finditer(codes):
        k = match.start()
        if "t" in table.symbols.classes(symbols[k]) and "V" in table.symbols.classes(symbols[k + 1]):
            letters[k], letters[k + 1] = "t", "V"
    return "".join(letters)


def _with_nouns(tokens: _Tokens, letters: list[str], codes: str) -> str:
    """Make a base form behind a verb a noun where it may be one: stopped play; but: helped play, shouted “play”."""
    table, first = tokens.table, tokens.first
    for match in _VERB_BEHIND_VERB.finditer(codes):
        verb, k = match.start(), match.end() - 1
        if tokens.gaps[first[verb]] == " " and tokens.words[first[verb]].lower() not in table.before_base:
            letters[k] = "N" if "N" in table.symbols.classes(tokens.symbols[k]) else letters[k]
    return "".join(letters)


def _with_owned(tokens: _Tokens, letters: list[str], codes: str) -> str:
    """Make what may be a noun one behind a relative word for an owner: whose plan failed; but: who plan it."""
    table = tokens.table
    for match in _OWNED.finditer(codes):
        k = match.end()
        owned = tokens.words[tokens.first[k - 1]].lower() in table.possessors
        if owned and "N" in table.symbols.classes(tokens.symbols[k]):
            letters[k] = "N"
    return "".join(letters)


_OWNED = re.compile("w(?=V)")
"""A relative word and a base form, which may be a noun."""

_VERB_BEHIND_VERB = re.compile(r"(?:[ZDAPG]|(?<![kw])V)V(?![Rdyosz])")
"""A verb and a base form that has no object; but: those that stay say."""

_TO_NOUN = re.compile("p(?=N(?:o|[dy](?![J9]?T)))")
"""A preposition and a noun in front of what may be an object; a year ago is none."""


def _with_verbs(tokens: _Tokens, letters: list[str], codes: str, verbless: re.Pattern[str]) -> str:
    """Make the first word after a subject that may be a finite verb one, where a clause has none."""
    classes, whole = tokens.table.symbols.classes, verbless is _VERBLESS_WHOLE
    for match in verbless.finditer(codes):
        start, end = match.start(match.lastindex or 0), match.end()
        opener = codes[start - 1] if start else ""
        if opener != "u" or "p" not in classes(tokens.symbols[start - 1]) or codes[start] in "sz":
            _find_verb(list(map(classes, tokens.symbols[start:end])), letters, start, whole=whole)
    return "".join(letters)


_FINITE = frozenset("mfhHxZDVA")
_HAS_FINITE = re.compile(r"[mfhHxZDA]|(?<!t)(?<!tR)V")
_ENDS = r",;:\-“”()!ukwavct"
_STRETCH = f"[^{_ENDS}{''.join(sorted(_FINITE))}]{{2,}}(?![^{_ENDS}])"
_VERBLESS = re.compile(f"(?:[ukwav])({_STRETCH})")
"""A stretch after a word that opens a clause, without a finite verb."""
_JOINS = re.compile("(?:s|,)c")
_VERBLESS_JOINED = re.compile(f"(?:[ukwav]|[s]c)({_STRETCH})|^{_STRETCH}(?=,c)")
"""The same, or after a pronoun and a coordinator (he and his wife), or before a clause that is joined with a comma."""
_VERBLESS_WHOLE = re.compile(f"(?:^|[ukwav:]|[sM]c)({_STRETCH})")
"""The same in a sentence that has no finite verb, whose start is a clause as well."""


_PLURALS = frozenset(("S", "M", "s", "i", "q", "c", "9"))
"""What may be the subject of a base form: ports close, Leeds win; but not: aid close."""


def _find_verb(sets: Sequence[str], out: list[str], start: int, *, whole: bool) -> None:
    """Look for a finite verb among the tokens from `start` on, which may be `sets`."""
    agrees = out[start - 1 : start] == ["c"]  # with a base form
    subject = out[start - 1 : start] in (["w"], ["a"]) and out[start - 2 : start - 1] != ["p"]
    for i, known in enumerate(sets, start):
        if subject and known != out[i] and out[i - 1] not in "dyJp9't" and not (whole and i == len(out) - 1):
            follows = sets[i + 1 - start] if i + 1 - start < len(sets) else "^"
            closed = i + 2 - start < len(sets) and len(follows) > 1  # the next word may be the verb as well
            for letter in known.partition("~")[0]:
                base = letter == "V" and out[i - 1] != "S"  # but: crews battle blaze
                rival = "Z" in follows or (base and "V" in follows.partition("~")[0])
                if letter == "Z" and out[i - 1] == "q":
                    continue  # all plants like sun
                if letter in "ZVDA" and not (closed and rival) and (agrees or letter != "V"):
                    out[i] = letter
                    return
        subject = subject or out[i] in "NSMsiezq"
        agrees = agrees or out[i] in _PLURALS
