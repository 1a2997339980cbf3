"""The finder of temporal expressions."""

from collections.abc import Callable
from datetime import date, datetime
from functools import cache, partial
from typing import Literal

from attrs import evolve

from newscorpus.dates import calendar_rules, clock_rules, unit_rules, word_rules
from newscorpus.dates.arithmetic import interval
from newscorpus.dates.context import Context, Value
from newscorpus.dates.counted import PartOfYear
from newscorpus.dates.named import fixed_year, holidays_by_word
from newscorpus.dates.ranges import day_again, day_before, linked_ends, share_years, year_again
from newscorpus.dates.scan import Found, Scan
from newscorpus.dates.tense import look
from newscorpus.dates.word_rules import holiday
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
        self._holidays = holidays_by_word(self.lexicon)
        self._rules: dict[str, tuple[TimexRule, ...]] = {
            "month": (calendar_rules.month,),
            "weekday": (calendar_rules.weekday,),
            "weekdays": (calendar_rules.weekdays,),
            "digits": (_again, word_rules.nine_eleven, calendar_rules.date_in_digits, clock_rules.clock, calendar_rules.year),
            "decade-digits": (calendar_rules.decade,),
            "decade": (calendar_rules.decade_word,),
            "spoken": (calendar_rules.spoken_year,),
            "before-christ": (calendar_rules.before_christ,),
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
        founds = share_years(scan, self._found(scan))
        context = Context(
            day, narrative=mode == "narrative", look=partial(look, scan, self._words), fixed=partial(_fixed_year, scan)
        )
        return _timexes(scan, context, founds)

    def _found(self, scan: Scan) -> list[Found]:
        """Every expression, in text order."""
        heads, rules, words, holidays = scan.heads, self._rules, scan.words, self._holidays
        stretches = iter(scan.reading.paragraphs)
        out: list[Found] = []
        begin = end = 0
        for k, bits in scan.reading.hits:
            if k < scan.floor or not bits & TIME:
                continue
            at = scan.ends[k]
            while at > end:
                stretch = next(stretches, None)
                if stretch is None:
                    return out
                begin, end = stretch
            if at <= begin:
                continue
            word = words[k]
            found = holiday(scan, k, holidays[word]) if word in holidays else None
            if found is None:
                head = heads.get(word) or _digits(word)
                for rule in rules.get(head.kind, ()):
                    found = rule(scan, k, head)
                    if found is not None:
                        break
            if found is not None:
                before = day_before(scan, found)
                if before is not None:
                    out.append(before)
                out.append(found)
                scan.last = found
                scan.floor = found.last + 1
        return out


def _digits(word: str) -> TimeWord:
    """The entry of a word that no list has: a decade in digits, or other digits; nothing for the first word of a holiday."""
    if not word[0].isdigit():
        return TimeWord("", "")
    return TimeWord("decade-digits", word) if word[-1] == "s" else TimeWord("digits", word)


def _again(scan: Scan, k: int, word: TimeWord) -> Found | None:  # noqa: ARG001 - all rules are called alike
    return day_again(scan, k) or year_again(scan, k)


def _fixed_year(scan: Scan, first: int, month: int, day: int, anchor: date) -> int | None:
    return fixed_year(scan.reading, scan.start(first), month, day, anchor)


def _timexes(scan: Scan, context: Context, founds: list[Found]) -> tuple[Timex, ...]:
    """The expressions that have a value, each as a `Timex`."""
    out: list[Timex] = []
    before: Found | None = None
    for found in founds:
        value = found.meaning.resolve(context, found.first, found.last)
        if value is None:
            continue
        context.note(value.value, value.basis)
        if value.value[4:6] == "-Q" and isinstance(found.meaning, PartOfYear):
            context.note_quarter(value.value)
        partner = None
        if before is not None and linked_ends(scan, before, found):
            partner = out[-1].span
            out[-1] = evolve(out[-1], partner=Span.cut(scan.text, found.start, found.end))
        out.append(_timex(scan, found, value, partner))
        before = found
    return tuple(out)


def _timex(scan: Scan, found: Found, value: Value, partner: Span | None) -> Timex:
    """The finding, built from its place and its value."""
    begin, end = interval(value.value) or (None, None)
    mod = found.mod or value.mod
    span = Span.cut(scan.text, found.start, found.end)
    return Timex(
        span=span,
        type=TimexType(value.type),
        value=value.value,
        mod=None if mod is None else TimexMod(mod),
        begin=begin,
        end=end,
        basis=value.basis,
        cue=None if value.cue is None else Span.cut(scan.text, scan.start(value.cue), scan.ends[value.cue]),
        partner=partner,
        quant=value.quant,
        freq=value.freq,
        doubt=None if value.other is None else Note(kind=NoteKind.AMBIGUOUS_DATE, span=span, detail=f"or {value.other}"),
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
