"""What a word may be, and what it is where it was written.

A table of the language gives each word form its classes, one letter each, the likeliest first: "attack" may be a noun
or a base form (`NV`), "taken" is a participle (`P`). Forms that the table does not know go by their ending, and by
their capital letter. Nearly all running text is settled by that; only about a fifth of the words has more than one
class.

For these an ordered list of lines (`word_context.txt`) looks at the classes of the two words before, which are settled
already, and at what the next word may be: the first line that fits decides, as a reader going from left to right
would. Which line fits depends on four letters or sets of letters only, so each combination is decided once a language
and then looked up. Whether a form in -ed is a past tense or a participle cannot be seen from its neighbours; it keeps
the letter `A`, and `clauses` decides.
"""

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from newscorpus.lexicon import Lexicon
from newscorpus.lexicon.inflection import irregular_verbs

__all__ = ("ContextLine", "WordTable", "context_lines", "decide", "word_classes", "word_table")


class ContextLine(NamedTuple):
    """A line of `word_context.txt`."""

    name: str
    before: tuple[str, ...]
    word: frozenset[str]
    behind: str
    becomes: str
    example: str
    """A text with the word in brackets."""


class WordTable(NamedTuple):
    """The classes of the words of a language."""

    listed: Mapping[str, str]
    """Form in lower case -> letters."""

    openers: Mapping[str, str]
    """The same for the words that may open a phrase ("as" for "as well as"), which `listed` has not."""

    phrases: Mapping[str, tuple[tuple[list[str], str], ...]]
    """First word -> the other words and the letters of the phrases that start with it."""

    endings: tuple[tuple[str, str], ...]
    """Ending -> letters, in the order in which they are tried."""

    lines: tuple[ContextLine, ...]

    memo: dict[tuple[str, str, str, str], str]
    """What was decided before: classes of the word, last class, the one before it, classes of the next word."""

    guesses: dict[str, str]
    """What the endings gave for words that are not listed; it is emptied when it grows large."""

    capitals: dict[str, tuple[str, str]]
    """What words with a capital letter are inside a sentence, and at its start; emptied when it grows large."""

    def classes(self, word: str) -> str:
        """Return what a word in lower case may be."""
        return self.listed.get(word) or self.openers.get(word) or guess(word, self.endings)


@cache
def word_table(lexicon: Lexicon) -> WordTable:
    """Return the table of a language; the same one each time.

    >>> from newscorpus.lexicon import load_lexicon
    >>> table = word_table(load_lexicon("en"))
    >>> table.listed["attack"], table.listed["she"]
    ('NV', 's')
    """
    endings = tuple((ending, "".join(letters)) for ending, *letters in map(str.split, lexicon.lines("word_endings")))
    pairs = (line.partition(" ") for line in lexicon.lines("words"))
    listed = {word: letters for word, _, letters in pairs}
    _add_irregular_verbs(listed, lexicon)
    listed |= _closed_classes(lexicon)
    phrases: dict[str, tuple[tuple[list[str], str], ...]] = {}
    for line in lexicon.lines("phrases"):
        phrase, _, letters = line.partition("|")
        front, *rest = phrase.split()
        for spelling in (front, front.capitalize()):
            phrases[spelling] = (*phrases.get(spelling, ()), (rest, letters.strip()))
    # What opens a phrase is kept apart, so that the many words that do not are looked up once and no more.
    openers = {front: listed.get(front.lower()) or guess(front.lower(), endings) for front in phrases}
    for front in phrases:
        listed.pop(front, None)
    return WordTable(listed, openers, phrases, endings, context_lines(lexicon), {}, {}, {})


def _closed_classes(lexicon: Lexicon) -> dict[str, str]:
    """Return word -> letters from `word_classes.txt`, in the order in which they are there."""
    closed: dict[str, str] = {}
    for line in lexicon.lines("word_classes"):
        letter, _, words = (cell.strip() for cell in line.partition("|"))
        for word in words.split():
            if letter not in closed.get(word, ""):
                closed[word] = closed.get(word, "") + letter
    return closed


def _add_irregular_verbs(listed: dict[str, str], lexicon: Lexicon) -> None:
    """Add what the forms of irregular verbs may be, where the list does not have it."""
    for base, (past, participle, *_) in irregular_verbs(lexicon).items():
        same = past == participle
        for form, letter in ((base, "V"), (past, "A" if same else "D"), (participle, "A" if same else "P")):
            known = listed.get(form, "")
            if letter == "V":
                known = known.replace("~V", "V")
            if letter not in known and not (letter in "DP" and "A" in known):
                listed[form] = known + letter


@cache
def context_lines(lexicon: Lexicon) -> tuple[ContextLine, ...]:
    """Return the lines of `word_context.txt`."""
    rows = ([cell.strip() for cell in line.split("|")] for line in lexicon.lines("word_context"))
    return tuple(
        ContextLine(name, tuple(reversed(before.split())), frozenset(word), behind, becomes, example)
        for name, before, word, behind, becomes, example in rows
    )


def word_classes(lexicon: Lexicon, *, listed: bool = True) -> Callable[[str], str]:
    """Return the function that gives a word its classes; with `listed=False` by its ending only.

    >>> from newscorpus.lexicon import load_lexicon
    >>> classes = word_classes(load_lexicon("en"))
    >>> classes("attack"), classes("flooped"), classes("frobnication")
    ('NV', 'A', 'N')
    """
    table = word_table(lexicon) if listed else None
    endings = tuple((ending, "".join(letters)) for ending, *letters in map(str.split, lexicon.lines("word_endings")))

    def classes(word: str) -> str:
        return table.classes(word) if table else guess(word, endings)

    return classes


def guess(word: str, endings: Sequence[tuple[str, str]]) -> str:
    """Return the classes of a word that is in no list.

    >>> guess("1998", ()), guess("frob", ())
    ('9', 'N~V')
    """
    if word[:1].isdigit():
        return "T" if word[-1:] == "s" else "J" if word[-1:].isalpha() else "9"
    for ending, letters in endings:
        if word.endswith(ending):
            return letters
    return "N~V"


_RARE = frozenset("~")


def decide(lines: Sequence[ContextLine], word: str, before: str, second: str, behind: str) -> str:
    """Return the class of a word by the lines.

    Args:
        lines: the lines of the language, the first that fits decides.
        word: what the word may be.
        before: what the last word is that is no adverb, `^` at the start or behind a mark.
        second: what the one before that is.
        behind: what the next word may be, the likeliest first; `^` at the end or before a mark.

    >>> from newscorpus.lexicon import load_lexicon
    >>> lines = context_lines(load_lexicon("en"))
    >>> decide(lines, "NV", "m", "M", "d"), decide(lines, "NV", "d", "^", "p")
    ('V', 'N')
    """
    known, _, _ = word.partition("~")
    own, all_own, own_next = set(known), set(word), set(behind.partition("~")[0])
    for _, wanted, has, following, becomes, _ in lines:
        if not (has - _RARE <= all_own if "~" in has else has <= own):
            continue
        if wanted[0] != "*" and before not in wanted[0]:
            continue
        if len(wanted) > 1 and wanted[1] != "*" and second not in wanted[1]:
            continue
        if following != "*" and (
            own_next.isdisjoint(following) if following[0] == "~" else behind[:1] not in following
        ):
            continue
        if len(becomes) == 1:
            return becomes
        return next((letter for letter in word if letter in becomes), word[0])
    return word[0]
