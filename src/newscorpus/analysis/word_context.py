"""Which of its classes a word has in its context.

An ordered list of lines (`word_context.txt`) looks at the classes of the two words before, which are settled already,
and at what the next word may be: the first line that fits decides, as a reader going from left to right would. What
fits depends on four letters or sets of letters only. So the lines are an automaton: its state is what was read last,
what it reads is a word and the next one, and each step is worked out the first time it is taken and then looked up.

A word or mark has a symbol, one character: its letter, or for a set of several classes a character of its own
(`Symbols`). Whether a form in -ed is a past tense or a participle cannot be seen from its neighbours; it keeps the
letter `A`, and `clauses` decides.
"""

from collections.abc import Iterable, Sequence
from functools import cache
from typing import NamedTuple, TypeAlias

from newscorpus.lexicon import Lexicon

__all__ = ("MARKS", "ContextAutomaton", "ContextLine", "Symbols", "context_lines", "decide")

MARKS = frozenset(",;:-“”()!.")
"""The letters of marks, at which the words before are forgotten; a full stop ends a sentence."""


class ContextLine(NamedTuple):
    """A line of `word_context.txt`."""

    name: str
    before: tuple[str, ...]
    word: frozenset[str]
    behind: str
    becomes: str
    example: str
    """A text with the word in brackets."""


@cache
def context_lines(lexicon: Lexicon) -> tuple[ContextLine, ...]:
    """Return the lines of `word_context.txt`."""
    rows = ([cell.strip() for cell in line.split("|")] for line in lexicon.lines("word_context"))
    return tuple(
        ContextLine(name, tuple(reversed(before.split())), frozenset(word), behind, becomes, example)
        for name, before, word, behind, becomes, example in rows
    )


class Symbols:
    """One character for each set of classes; a single class is its own symbol.

    >>> symbols = Symbols()
    >>> symbols.symbol("N"), symbols.classes("N"), symbols.classes(symbols.symbol("NV"))
    ('N', 'N', 'NV')
    """

    def __init__(self) -> None:
        """Start with no sets."""
        self._symbols: dict[str, str] = {}
        self._classes: dict[str, str] = {}

    def symbol(self, classes: str) -> str:
        """Return the character for some classes; the same one each time."""
        if len(classes) < 2:
            return classes
        found = self._symbols.get(classes)
        if found is None:
            found = self._symbols[classes] = chr(_FIRST_SYMBOL + len(self._symbols))
            self._classes[found] = classes
        return found

    def classes(self, symbol: str) -> str:
        """Return what a symbol means."""
        return self._classes.get(symbol, symbol)


_FIRST_SYMBOL = 0x100


_STOP = "."  # what ends a sentence
_ANY_OTHER = " "
_PASSED_OVER = frozenset("Rn")
_BY_CONTEXT = frozenset("APGV")
"""Single classes that the context may change: a participle may be an adjective, a base form a noun."""

_State: TypeAlias = dict[str, dict[str, tuple[str, "_State"]]]
"""What was read last: the symbol of a word -> by that of the next one, its letter and the state after it.

There are as many symbols as sets of classes, so these tables do not grow with what is read. They are plain
dictionaries, since a look-up in a subclass of `dict` takes a detour.
"""


class ContextAutomaton:
    """The lines of a language, and the steps that they have led to so far.

    >>> from newscorpus.lexicon import load_lexicon
    >>> symbols = Symbols()
    >>> automaton = ContextAutomaton(context_lines(load_lexicon("en")), symbols)
    >>> automaton.letters(["m", "R", symbols.symbol("NV"), "d", "N"])
    ['m', 'R', 'V', 'd', 'N']
    """

    def __init__(self, lines: Sequence[ContextLine], symbols: Symbols) -> None:
        """Take the lines, in order, and the symbols of the sets of classes."""
        self._lines = lines
        self._symbols = symbols
        self._seconds = frozenset("".join(line.before[1] for line in lines if len(line.before) > 1))
        self._states: dict[tuple[str, str], _State] = {}
        self._lines_for: dict[str, list[ContextLine]] = {}

    def letters(self, symbols: Sequence[str]) -> list[str]:
        """Return the letters of the words and marks of a sentence, which are given as symbols."""
        following = [*symbols, _STOP][1:]
        step = "", self._state("^", "^")  # the letter of a word, and the state after it
        try:
            return [(step := step[1][symbol][behind])[0] for symbol, behind in zip(symbols, following, strict=True)]
        except KeyError:
            return self._learn(zip(symbols, following, strict=True))

    def _learn(self, pairs: Iterable[tuple[str, str]]) -> list[str]:
        """Return the letters of a sentence with steps that were never taken before, and remember these."""
        letters: list[str] = []
        before = second = "^"
        for symbol, behind in pairs:
            letter = self._letter(symbol, before, second, behind)
            state = self._state(before, second)
            if letter not in _PASSED_OVER:
                before, second = "^" if letter in MARKS else letter, before
            state.setdefault(symbol, {})[behind] = letter, self._state(before, second)
            letters.append(letter)
        return letters

    def _state(self, before: str, second: str) -> _State:
        """Return the state after two letters: the last that is not an adverb, `^` for a mark, and the one before it.

        Only second letters that some line asks for are kept apart.
        """
        key = before, second if second in self._seconds else _ANY_OTHER
        found = self._states.get(key)
        if found is None:
            found = self._states[key] = {}
        return found

    def _letter(self, symbol: str, before: str, second: str, behind: str) -> str:
        """Return the letter of a word or mark."""
        word = self._symbols.classes(symbol)
        if len(word) == 1 and word not in _BY_CONTEXT:
            return word
        lines = self._lines_for.get(word)
        if lines is None:
            lines = self._lines_for[word] = [line for line in self._lines if _is_about(line, word)]
        return decide(lines, word, before, second, self._symbols.classes(behind))


def _is_about(line: ContextLine, word: str) -> bool:
    """Whether a word can be all that a line wants; rare classes count where the line says so."""
    if "~" in line.word:
        return (line.word - _RARE).issubset(word)
    return line.word.issubset(word.partition("~")[0])


_RARE = frozenset("~")


def decide(lines: Sequence[ContextLine], word: str, before: str, second: str, behind: str) -> str:
    """Return the class of a word by the lines.

    Args:
        lines: the lines of the language, the first that fits decides.
        word: what the word may be.
        before: what the last word is that is not an adverb, `^` at the start or after a mark.
        second: what the one before that is.
        behind: what the next word may be, the likeliest first; a mark, or `.` at the end, is `^`, and a comma `,` too.

    >>> from newscorpus.lexicon import load_lexicon
    >>> lines = context_lines(load_lexicon("en"))
    >>> decide(lines, "NV", "m", "M", "d"), decide(lines, "NV", "d", "^", "p")
    ('V', 'N')
    """
    if behind in MARKS:
        behind = f"{behind}^" if behind == "," else "^"
    own_next = set(behind.partition("~")[0])
    for line in lines:
        wanted, following, becomes = line.before, line.behind, line.becomes
        if not _is_about(line, word):
            continue
        if wanted[0] != "*" and before not in wanted[0]:
            continue
        if len(wanted) > 1 and wanted[1] != "*" and second not in wanted[1]:
            continue
        if following != "*" and (
            own_next.isdisjoint(following) if following[0] == "~" or behind == ",^" else behind[:1] not in following
        ):
            continue
        if len(becomes) == 1:
            return becomes
        return next((letter for letter in word if letter in becomes), word[0])
    return word[0]
