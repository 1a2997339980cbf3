"""The words of time of one language, ready to be looked up.

`time_words.txt` holds the *heads*, by which expressions are found ("October", "yesterday"), `time_modifiers.txt` the
words around them ("last", "early", "two"), `time_cues.txt` the words that tell past from future. Each line has three
columns: word, kind, value.
"""

from collections.abc import Mapping
from typing import NamedTuple

from newscorpus.dates.named import Holiday, holidays_by_word
from newscorpus.errors import LexiconError, LexiconFault
from newscorpus.lexicon import Lexicon
from newscorpus.lexicon.vocabulary import spellings

__all__ = ("TimeWord", "TimeWords")

_SIGNS = {"future": 1, "coming": 1, "past": -1}


class TimeWord(NamedTuple):
    """What a word is in the grammar of time: `TimeWord("month", "10")`."""

    kind: str
    value: str


class TimeWords:
    """The heads, modifiers and cues of one language, by every spelling that counts.

    >>> from newscorpus.lexicon import load_lexicon
    >>> words = TimeWords(load_lexicon("en"))
    >>> words.heads["October"], words.heads.get("may")
    (TimeWord(kind='month', value='10'), None)
    """

    def __init__(self, lexicon: Lexicon) -> None:
        """Read the files.

        Raises:
            LexiconError: a line has not three columns; all such lines are listed.
        """
        self.heads: Mapping[str, TimeWord] = _columns(lexicon, "time_words")
        self.holidays: Mapping[str, tuple[tuple[str, Holiday], ...]] = holidays_by_word(lexicon)
        self.counted: frozenset[str] = lexicon.words("counted_nouns")
        self.modifiers: Mapping[str, TimeWord] = _columns(lexicon, "time_modifiers")
        cues = _columns(lexicon, "time_cues")
        self.cues: Mapping[str, int] = {word: _SIGNS.get(cue.kind, 0) for word, cue in cues.items() if "-" not in word}
        self.cues_before: Mapping[str, Mapping[str, int]] = _pairs(cues)
        self.telling: frozenset[str] = frozenset(self.cues.keys() | self.cues_before.keys())
        self.coming: frozenset[str] = frozenset(word for word, cue in cues.items() if cue.kind == "coming")


def _pairs(cues: Mapping[str, TimeWord]) -> dict[str, dict[str, int]]:
    """Word -> the word behind it -> which way the two look: "due" -> "to" -> 0."""
    table: dict[str, dict[str, int]] = {}
    for words, cue in cues.items():
        word, dash, behind = words.partition("-")
        if dash:
            table.setdefault(word, {})[behind] = _SIGNS.get(cue.kind, 0)
    return table


def _columns(lexicon: Lexicon, name: str) -> dict[str, TimeWord]:
    """Word -> kind and value, by every spelling."""
    table: dict[str, TimeWord] = {}
    faults: list[LexiconFault] = []
    for line in lexicon.lines(name):
        word, *rest = line.split()
        if len(rest) not in {1, 2}:
            faults.append(LexiconFault(f"{lexicon.language}/{name}.txt", word, "expected: word kind value"))
            continue
        entry = TimeWord(rest[0], rest[-1])
        for spelling in spellings(word):
            table.setdefault(spelling, entry)
    if faults:
        raise LexiconError("a lexicon file has faults", faults)
    return table
