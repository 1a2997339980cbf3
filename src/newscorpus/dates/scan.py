"""How the rules of the grammar look at a text: word by word, from a head outwards.

`words[k]` is followed by `gaps[k]`. A rule is called at the index of a head and walks to both sides; it never looks
at a word before `floor`, which belongs to the expression before, and it never crosses the end of a paragraph.
"""

from bisect import bisect_right
from collections.abc import Mapping
from typing import NamedTuple

from newscorpus.dates.meanings import Meaning, YearRef
from newscorpus.dates.named import Holiday
from newscorpus.dates.words import NO_WORD, TimeWord, TimeWords
from newscorpus.text import Reading

__all__ = ("Expression", "Lead", "Scan", "year_number")

_LINKS = frozenset({" ", "-"})
_COMMAS = frozenset({" ", ", ", ". "})
_LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
_MOST_SPOKEN = 3
_APOSTROPHES = frozenset("'’‘")
_MOST_WORDS_BEFORE = 5


class Expression(NamedTuple):
    """An expression that a rule has read: its first and last word, its stretch of the text, its meaning."""

    first: int
    last: int
    start: int
    end: int
    meaning: Meaning
    rule: str
    mod: str | None = None


class Lead(NamedTuple):
    """The modifiers before a head: the first word that belongs to it, and what they say."""

    first: int
    mod: str | None = None
    shift: int | None = None
    every: int = 0


class Scan:
    """The words of one reading, with the tables of the language at hand."""

    __slots__ = (
        "_starts",
        "classes",
        "count",
        "country",
        "early",
        "edge_links",
        "ends",
        "floor",
        "game",
        "gaps",
        "heads",
        "holidays",
        "last",
        "mentioned",
        "modifiers",
        "prefix",
        "reading",
        "table",
        "text",
        "words",
    )

    def __init__(self, reading: Reading, words: TimeWords, country: str | None = None) -> None:
        self.reading: Reading = reading
        self.table: TimeWords = words
        self.classes: Mapping[str, frozenset[str]] = words.classes
        self.edge_links: frozenset[str] = words.edge_links
        self.prefix: str = f"{reading.lexicon.language}.dates."
        self.text: str = reading.text
        self.words: list[str] = reading.words
        self.gaps: list[str] = reading.gaps
        self.ends: list[int] = reading.ends
        self.heads: Mapping[str, TimeWord] = words.heads
        self.holidays: Mapping[str, tuple[tuple[str, tuple[Holiday, ...]], ...]] = words.holidays
        self.modifiers: Mapping[str, TimeWord] = words.modifiers
        self.count: int = len(reading.words)
        self.country: str | None = country
        self.floor: int = 0
        self.game: bool = False
        self.mentioned: dict[str, bool] = {}
        self.early: bool = False
        self.last: Expression | None = None
        self._starts: list[int] | None = None

    def start(self, k: int) -> int:
        """Where word `k` starts."""
        return self.ends[k] - len(self.words[k])

    def word(self, k: int) -> str:
        """Word `k` in lower case; empty outside of the text."""
        return self.words[k].lower() if 0 <= k < self.count else ""

    def among(self, k: int, name: str) -> bool:
        """Whether word `k` is of a class of `time_classes.toml`, in lower case, capitalised or in capitals."""
        return 0 <= k < self.count and self.words[k] in self.classes[name]

    def is_unit(self, k: int, code: str) -> bool:
        """Whether word `k` is one unit: "year" for "Y"."""
        return self.head(k) == ("unit", code)

    def mentions(self, name: str) -> bool:
        """Whether a name is anywhere in the text; looked for once."""
        found = self.mentioned.get(name)
        if found is None:
            found = self.mentioned[name] = name in self.text
        return found

    def head(self, k: int) -> TimeWord:
        """What word `k` is as a head; an empty entry when it is none."""
        return self.heads.get(self.words[k], NO_WORD) if 0 <= k < self.count else NO_WORD

    def modifier(self, k: int) -> TimeWord:
        """What word `k` is as a modifier; an empty entry when it is none or not free."""
        return self.modifiers.get(self.words[k], NO_WORD) if self.floor <= k < self.count else NO_WORD

    def gap(self, k: int) -> str:
        """What is between word `k` and the next; empty at both ends of the text."""
        return self.gaps[k] if 0 <= k < self.count - 1 else ""

    def space(self, k: int) -> bool:
        """Whether only white space of one paragraph is between word `k` and the next."""
        if not 0 <= k < self.count - 1:
            return False
        gap = self.gaps[k]
        return gap == " " or (gap.isspace() and self._one_paragraph(k, gap))

    def linked(self, k: int) -> bool:
        """Whether white space or a hyphen is between word `k` and the next."""
        if not 0 <= k < self.count - 1:
            return False
        gap = self.gaps[k]
        return gap in _LINKS or (gap.isspace() and self._one_paragraph(k, gap))

    def ordinal_mark(self, k: int) -> bool:
        """Whether word `k` is a number that the mark of an ordinal follows, as in German: "5. Mai"."""
        return self.gap(k) in self.table.ordinal_gaps and 0 < len(self.words[k]) < 3 and self.words[k].isdigit()

    def comma(self, k: int) -> bool:
        """Whether there is at most a comma or the full stop of an abbreviation, and white space."""
        gap = self.gap(k)
        if gap in _COMMAS:
            return True
        rest = gap.strip()
        return gap != "" and rest in {"", ",", ".", ".,"} and self._one_paragraph(k, gap)

    def _one_paragraph(self, k: int, gap: str) -> bool:
        """Whether the paragraph of word `k` goes on after the gap."""
        if "\n" not in gap and "\r" not in gap:
            return True
        if self._starts is None:
            self._starts = [start for start, _ in self.reading.paragraphs]
        at = bisect_right(self._starts, self.ends[k]) - 1
        return at >= 0 and self.ends[k] + len(gap) < self.reading.paragraphs[at][1]

    def found(self, first: int, last: int, meaning: Meaning, rule: str, mod: str | None = None) -> Expression:
        """Return the expression from word `first` to word `last`."""
        ends = self.ends
        return Expression(first, last, ends[first] - len(self.words[first]), ends[last], meaning, rule, mod)

    def lead(self, first: int, *, article: bool = False, quote: bool = False) -> Lead:
        """Read the modifiers before word `first`: "early", "the end of", "last", "mid-", "every".

        An article in front counts when `article` says so, or when it comes before another modifier; `quote` says
        that an apostrophe comes before the head.
        """
        if not self._is_led(first):
            return Lead(first)
        mod: str | None = None
        shift: int | None = None
        every = 0
        for _ in range(_MOST_WORDS_BEFORE):
            j = first - 1
            kind, value = self.modifier(j)
            if not (self.linked(j) or (quote and self.gap(j)[:1] == " ")):
                break
            quote = False
            if kind == "" and self.words[j] not in self.edge_links:
                break
            if kind == "edge" or kind == "bound" or kind == "edge-any":
                mod = mod or value
            elif kind == "fiscal":
                pass
            elif kind == "shift" and (shift is None or value == "0"):
                shift = int(value) if shift is None else shift
            elif kind == "every":
                every = int(value)
            elif kind == "edge-noun" and self.gap(j) == "-":
                mod = value
            elif kind == "the" and self.among(j, "of") and (outer := self.edge_of(j)) >= 0:
                mod, first = self.modifier(outer).value, outer  # "Anfang der 90er-Jahre"
                break
            elif kind == "the":
                if article or mod or shift is not None:
                    first = j
                break
            elif kind == "edge-adverb":
                first = j
                break
            elif self.words[j] in self.edge_links and (outer := self.edge_of(j)) >= 0:
                mod = self.modifier(outer).value
                j = outer
                article = True
            else:
                break
            first = j
        return Lead(first, mod, shift, every)

    def _is_led(self, first: int) -> bool:
        """Whether a modifier comes before word `first`, or a word that links one to it: "end of"."""
        before = self.words[first - 1] if first else ""
        linked = before in self.edge_links and first > 1 and self.words[first - 2] in self.modifiers
        return linked or before in self.modifiers

    def edge_of(self, j: int) -> int:
        """The index of "end" when the words up to `j` are "end of (the)", of "early" in "early in"; -1 otherwise."""
        if self.modifier(j).kind == "the" and self.space(j - 1) and not self.among(j, "of"):
            j -= 1
        of = self.among(j, "of")
        if not of and not self.among(j, "in"):
            return -1
        kind = self.modifier(j - 1).kind
        linked = kind in {"edge-noun", "edge-any"} if of else kind in {"edge", "edge-adverb"}
        return j - 1 if linked and self.space(j - 1) else -1

    def year_after(self, k: int) -> tuple[int, YearRef] | None:
        """Read a year after word `k`, ", 2018", "of 2018", "last year", "of that year"; give its last word and it."""
        j = k + 1
        if j >= self.count:
            return None
        word = self.words[j]
        if not (word[:1].isdigit() or word in self.classes["of"] or self.modifier(j).kind):
            return None
        if self.head(j).kind == "spoken" and self.space(k):
            spoken = self.spoken_year(j)
            return None if spoken is None else (spoken[0], YearRef(spoken[1]))
        if not self.comma(k):
            return self._short_year(k)
        number = year_number(self.words[j]) or self._early_year(j)
        if number is not None and self._ends_number(j):
            return j, YearRef(number)
        if "." in self.gap(k) or "," in self.gap(k):
            return None
        if self.among(j, "of") and (short := self._short_year(j)) is not None:
            return short
        if self.among(j, "of") and self.space(j):
            j += 1
            while self.modifier(j).kind == "fiscal" and self.space(j):
                j += 1
            if self.among(j, "names-year") and self.space(j):
                j += 1
            number = year_number(self.words[j])
            if number is not None and self._ends_number(j):
                return j, YearRef(number)
        return self._counted_year(j)

    def _early_year(self, k: int) -> int | None:
        """The year of three digits after a day, at the end of a clause: "30 September 420."."""
        digits = self.words[k]
        ends = self.gap(k)[:1] in {".", ",", ";", ")", ""} or self.word(k + 1) in self.reading.lexicon.words(
            "stop_words"
        )
        if len(digits) != 3 or not (digits.isascii() and digits.isdigit() and ends):
            return None
        self.early = True
        return int(digits)

    def _short_year(self, k: int) -> tuple[int, YearRef] | None:
        """Read "’98" after word `k`: "Oct. ’98", "summer of ’69"."""
        gap, digits = self.gap(k), self.word(k + 1)
        good = gap[-1:] in _APOSTROPHES and gap[:-1] in {"", " ", ". "} and len(digits) == 2 and digits.isascii()
        return (k + 1, YearRef(short=int(digits))) if good and digits.isdigit() else None

    def spoken_year(self, k: int) -> tuple[int, int] | None:
        """Read "nineteen ninety-one", "twenty nineteen" from word `k`; give its last word and the year."""
        last, number = k, 0
        while last - k < _MOST_SPOKEN and self.linked(last) and self.modifier(last + 1).kind == "number":
            value = self.modifier(last + 1).value
            if value == "X" or (number and not (number % 10 == 0 and int(value) < 10)):
                break
            number += int(value)
            last += 1
        if not 9 < number < 100 or self.head(last + 1).kind in {"unit", "units"}:
            return None
        return last, int(self.head(k).value) * 100 + number

    def _counted_year(self, j: int) -> tuple[int, YearRef] | None:
        """Read "last year", "the same year", "that year", "(of) the year" from word `j`."""
        if self.modifier(j).kind == "the" and self.space(j):
            j += 1
            if self.is_unit(j, "Y") and self.among(j - 2, "of"):
                return j, YearRef(shift=0)
        kind, value = self.modifier(j)
        if not self.space(j) or not self.is_unit(j + 1, "Y"):
            return None
        if kind == "shift":
            return j + 1, YearRef(shift=int(value))
        return (j + 1, YearRef(same=True)) if kind in {"same", "that"} else None

    def day_number(self, k: int) -> int | None:
        """Return the day of a month that word `k` gives in digits: "22", "05", "1st"; `None` for others."""
        digits = self.words[k]
        if not digits[-1:].isdigit():
            digits = self.cardinal(k)
        if 0 < len(digits) <= 2 and digits.isascii() and digits.isdigit():
            day = int(digits)
            return day if 1 <= day <= 31 else None
        return None

    def cardinal(self, k: int) -> str:
        """Word `k` without the ending that makes it an ordinal: "22" of "22nd"."""
        word = self.words[k]
        stem = word.rstrip(_LETTERS)
        return stem if stem != word and word[len(stem) :].lower() in self.classes["ordinal-ending"] else word

    def _ends_number(self, k: int) -> bool:
        """Whether word `k` is not the first half of a longer number: "2018" is not in "2018.5" or "2018,000"."""
        gap = self.gap(k)
        return gap not in {".", ",", ":", "/", "'"} or not self.words[k + 1][:1].isdigit()


def year_number(word: str) -> int | None:
    """Return the year that a word of four digits gives; `None` for others."""
    if len(word) == 4 and word.isascii() and word.isdigit():
        year = int(word)
        return year if 1000 <= year < 2200 else None
    return None
