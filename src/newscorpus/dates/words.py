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

_SIGNS = {"future": 1, "past": -1}


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
        signs = {word: _SIGNS.get(entry.kind, 0) for word, entry in _columns(lexicon, "time_cues").items()}
        self.cues_with_to: Mapping[str, int] = {
            word.removesuffix("-to"): sign for word, sign in signs.items() if word.endswith("-to")
        }
        self.cues: Mapping[str, int] = dict.fromkeys(self.cues_with_to, 0) | {
            word: sign for word, sign in signs.items() if not word.endswith("-to")
        }


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
