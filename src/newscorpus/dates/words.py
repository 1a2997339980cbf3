"""The words of time of one language, ready to be looked up.

`time_words.txt` holds the *heads*, by which expressions are found ("October", "yesterday"), `time_modifiers.txt` the
words around them ("last", "early", "two"), `time_cues.txt` words that show past or future. Each line has three
columns: word, kind, value. `time_classes.toml` has the small words that the rules ask for, by the work that they do.
"""

import re
from collections.abc import Mapping
from functools import cache, cached_property
from typing import NamedTuple

from attrs import frozen

from newscorpus.dates.clock_pattern import compile_clock
from newscorpus.dates.name_list import ListedName, names_by_word
from newscorpus.dates.named import Holiday, NamedEventEntry, holidays_by_word, slashed_events
from newscorpus.errors import LexiconError, LexiconFault
from newscorpus.lexicon import Lexicon
from newscorpus.lexicon.traits import forms, nouns_in_capitals
from newscorpus.lexicon.vocabulary import case_variants

__all__ = ("AHEAD_OF", "IN_FRONT", "NO_WORD", "TimeClass", "TimeWord", "TimeWords", "time_classes", "time_words")

IN_FRONT = ("since", "since-end", "as", "before-day", "is", "stretch-end", "put-off-to", "until", "starting")
"""The classes of words that, right before a date, may say which way it lies."""

AHEAD_OF = "ahead-of"
"""The class of what comes before a date that lies ahead; an article may be between."""
_CONDITIONAL = frozenset({"present-tense", "progressive", "infinitive", "modal", "staged", "unmarked"})
_IN_THE = frozenset({"TMO", "TAF", "TEV"})  # parts of the day that "in the" makes a time
_SIGNS = {"future": 1, "coming": 1, "past": -1}


class TimeWord(NamedTuple):
    """What a word is in the grammar of time: `TimeWord("month", "10")`."""

    kind: str
    value: str


NO_WORD = TimeWord("", "")
"""What a word is that no list has."""


@frozen(kw_only=True, eq=False)
class TimeClass:
    """An entry of `time_classes.toml`: words that do the same work in a rule."""

    id: str
    use: str
    words: tuple[str, ...]
    examples: tuple[str, ...] = ()
    refuses: tuple[str, ...] = ()


class _Classes(dict[str, frozenset[str]]):
    """Class -> its words; a class that a language has no words for is empty."""

    def __missing__(self, name: str) -> frozenset[str]:
        return frozenset()


def time_classes(lexicon: Lexicon) -> Mapping[str, frozenset[str]]:
    """Return class -> words of `time_classes.toml`.

    >>> from newscorpus.lexicon import load_lexicon
    >>> sorted(time_classes(load_lexicon("en"))["ordinal-ending"])
    ['nd', 'rd', 'st', 'th']
    """
    entries = lexicon.entries("time_classes", TimeClass, table="class")
    return _Classes({entry.id: frozenset(entry.words) for entry in entries})


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
        self.holidays: Mapping[str, tuple[tuple[str, tuple[Holiday, ...]], ...]] = holidays_by_word(lexicon)
        self.names: Mapping[str, tuple[ListedName, ...]] = names_by_word(lexicon)
        self.slashed: Mapping[str, NamedEventEntry] = slashed_events(lexicon)
        self.counted: frozenset[str] = lexicon.words("counted_nouns")
        self.modifiers: Mapping[str, TimeWord] = _columns(lexicon, "time_modifiers")
        self._classes: Mapping[str, frozenset[str]] = time_classes(lexicon)
        self.classes: Mapping[str, frozenset[str]] = _Classes(
            {name: frozenset(s for word in words for s in case_variants(word)) for name, words in self._classes.items()}
        )
        self.nouns_in_capitals: bool = nouns_in_capitals(lexicon)
        self.ordinal_gaps: frozenset[str] = frozenset(f"{mark} " for mark in self._classes["ordinal-mark"])
        self.short_year_marks: frozenset[str] = frozenset("/") | self._classes["ordinal-mark"]
        self.parts_alone: frozenset[str] = _IN_THE | {"TNI"} if self.nouns_in_capitals else _IN_THE
        self.edge_links: frozenset[str] = self.classes["edge-link"]
        self.second_words: frozenset[str] = frozenset(word.partition("-")[2] for word in self.modifiers if "-" in word)
        self.past_endings: tuple[str, ...] = tuple(sorted(self._classes["past-ending"]))
        self.other_endings: tuple[str, ...] = tuple(sorted(self._classes["no-past-ending"]))
        ahead, back = self.classes["distance-ahead"], self.classes["distance-back"]
        self.distances: Mapping[str, int] = {**dict.fromkeys(ahead, 1), **dict.fromkeys(back, -1)}
        self.in_front: Mapping[str, frozenset[str]] = self._roles()
        cues = _columns(lexicon, "time_cues")
        self.conditional: Mapping[str, str] = {word: cue.kind for word, cue in cues.items() if cue.kind in _CONDITIONAL}
        self.cues: Mapping[str, int] = {
            word: _SIGNS.get(cue.kind, 0)
            for word, cue in cues.items()
            if "-" not in word and word not in self.conditional
        }
        self.cues_before: Mapping[str, Mapping[str, int]] = _pairs(cues)
        self.telling: frozenset[str] = frozenset(self.cues.keys() | self.cues_before.keys() | self.conditional.keys())
        self.coming: frozenset[str] = frozenset(word for word, cue in cues.items() if cue.kind == "coming")

    def _roles(self) -> dict[str, frozenset[str]]:
        """The words that, right before a date, may say which way it lies, and the classes that they are of."""
        roles: dict[str, frozenset[str]] = {}
        for name in IN_FRONT:
            for word in self.classes[name]:
                roles[word] = roles.get(word, frozenset()) | {name}
        pairs = (word.split()[-1] for word in self._classes[AHEAD_OF])
        pointing = (word for word, entry in self.modifiers.items() if entry.kind in {"the", "shift"})
        for word in (*pairs, *pointing):
            roles[word] = roles.get(word, frozenset()) | {AHEAD_OF}
        return roles

    @cached_property
    def clock(self) -> re.Pattern[str]:
        """The pattern of a clock in digits, compiled for the first one."""
        return compile_clock(self._classes)


@cache
def time_words(lexicon: Lexicon) -> TimeWords:
    """Return the words of a language; the same value each time."""
    return TimeWords(lexicon)


def _pairs(cues: Mapping[str, TimeWord]) -> dict[str, dict[str, int]]:
    """Word -> the word after it -> which way the two look: "due" -> "to" -> 0."""
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
        for form in forms(word, lexicon):
            for spelling in case_variants(form):
                table.setdefault(spelling, entry)
    if faults:
        raise LexiconError("a lexicon file has faults", faults)
    return table
