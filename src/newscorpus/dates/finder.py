"""The finder of temporal expressions."""

from collections.abc import Callable, Iterator
from datetime import date, datetime
from functools import cache, partial
from typing import Literal

from newscorpus.dates import calendar_rules, clock_rules, unit_rules, word_rules
from newscorpus.dates.arithmetic import interval
from newscorpus.dates.context import Context
from newscorpus.dates.counted import PartOfYear
from newscorpus.dates.scan import Found, Scan
from newscorpus.dates.tense import look
from newscorpus.dates.words import TimeWord, TimeWords
from newscorpus.lexicon import Lexicon, load_lexicon
from newscorpus.lexicon.vocabulary import TIME
from newscorpus.model import Note, NoteKind, Span, Timex, TimexMod, TimexType
from newscorpus.text import Reading

__all__ = ("TimexFinder", "TimexMode", "find_timexes")

TimexMode = Literal["news", "narrative"]
TimexRule = Callable[[Scan, int, TimeWord], Found | None]


class TimexFinder:
    """Finds temporal expressions."""

    def __init__(self, *, language: str = "en", lexicon: Lexicon | None = None) -> None:
        self.lexicon: Lexicon = lexicon or load_lexicon(language)
        self.lexicon.require("time_words", "dates")
        self._words = TimeWords(self.lexicon)
        self._rules: dict[str, tuple[TimexRule, ...]] = {
            "month": (calendar_rules.month,),
            "weekday": (calendar_rules.weekday,),
            "weekdays": (calendar_rules.weekdays,),
            "digits": (calendar_rules.date_in_digits, clock_rules.clock, calendar_rules.year),
            "decade-digits": (calendar_rules.decade,),
            "unit": (unit_rules.unit,),
            "units": (unit_rules.unit,),
            "deictic": (calendar_rules.deictic,),
            "tonight": (clock_rules.tonight,),
            "ref": (word_rules.reference,),
            "set": (word_rules.repeated,),
            "season": (word_rules.season,),
            "part": (clock_rules.part_of_day,),
            "hour": (clock_rules.hour_word,),
        }

    def find(self, text: str, /, *, anchor: date | None = None, mode: TimexMode = "news") -> tuple[Timex, ...]:
        """Return the temporal expressions of `text`."""
        return self.read(Reading(text, self.lexicon, classes=TIME), anchor=anchor, mode=mode)

    def read(self, reading: Reading, *, anchor: date | None = None, mode: TimexMode = "news") -> tuple[Timex, ...]:
        """Return the temporal expressions of a text that was read already."""
        scan = Scan(reading, self._words)
        day = anchor.date() if isinstance(anchor, datetime) else anchor
        context = Context(day, narrative=mode == "narrative", look=partial(look, scan, self._words))
        return tuple(timex for found in self._found(scan) if (timex := _timex(scan, context, found)) is not None)

    def _found(self, scan: Scan) -> Iterator[Found]:
        """Every expression, in text order."""
        heads, rules, words = scan.heads, self._rules, scan.words
        stretches = iter(scan.reading.paragraphs)
        begin = end = 0
        for k, bits in scan.reading.hits:
            if k < scan.floor or not bits & TIME:
                continue
            at = scan.ends[k]
            while at > end:
                stretch = next(stretches, None)
                if stretch is None:
                    return
                begin, end = stretch
            if at <= begin:
                continue
            head = heads.get(words[k]) or _digits(words[k])
            for rule in rules.get(head.kind, ()):
                found = rule(scan, k, head)
                if found is not None:
                    scan.floor = found.last + 1
                    yield found
                    break


def _digits(word: str) -> TimeWord:
    return TimeWord("decade-digits", word) if word[-1] == "s" else TimeWord("digits", word)


def _timex(scan: Scan, context: Context, found: Found) -> Timex | None:
    value = found.meaning.resolve(context, found.first, found.last)
    if value is None:
        return None
    context.note(value.value)
    if value.value[4:6] == "-Q" and isinstance(found.meaning, PartOfYear):
        context.note_quarter(value.value)
    days = interval(value.value) or (None, None)
    mod = found.mod or value.mod
    span = Span.cut(scan.text, found.start, found.end)
    return Timex(
        span=span,
        type=TimexType(value.type),
        value=value.value,
        mod=None if mod is None else TimexMod(mod),
        begin=days[0],
        end=days[1],
        basis=value.basis,
        doubt=None if value.other is None else Note(kind=NoteKind.AMBIGUOUS_DATE, span=span, detail=f"or {value.other}"),
        cue=None if value.cue is None else Span.cut(scan.text, scan.start(value.cue), scan.ends[value.cue]),
        quant=value.quant,
        freq=value.freq,
        rule=f"{scan.reading.lexicon.language}.dates.{found.rule}",
    )


@cache
def _finder(language: str) -> TimexFinder:
    return TimexFinder(language=language)


def find_timexes(
    text: str, /, *, anchor: date | None = None, mode: TimexMode = "news", language: str = "en"
) -> tuple[Timex, ...]:
    """Return the temporal expressions of `text`."""
    return _finder(language).find(text, anchor=anchor, mode=mode)
