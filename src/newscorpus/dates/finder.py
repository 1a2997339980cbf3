"""The finder of temporal expressions."""

from collections.abc import Callable
from datetime import date, datetime
from functools import cache, partial
from typing import Literal

from newscorpus.dates.arithmetic import interval
from newscorpus.dates.asides import is_aside, is_of_saying, may_set_story, story_set
from newscorpus.dates.clock_rules import clock_before, clock_behind, number_may_tell
from newscorpus.dates.context import Context, Value
from newscorpus.dates.counted import PartOfYear
from newscorpus.dates.day_meanings import Weekday
from newscorpus.dates.digit_rules import settle_order
from newscorpus.dates.early_years import add_early_years
from newscorpus.dates.event_anchors import from_event
from newscorpus.dates.grammar import DECADE, FISCAL, GRAMMAR, NUMBER, YEAR, TimexRule
from newscorpus.dates.meanings import MonthDay
from newscorpus.dates.named import fixed_month, fixed_year
from newscorpus.dates.proper_names import in_name, may_be_in_name
from newscorpus.dates.ranges import (
    chronicle_years,
    count_before,
    date_holidays,
    ends_range,
    in_order,
    join_days,
    partners_of,
    share_days,
    share_years,
    told_months,
)
from newscorpus.dates.scan import Expression, Scan
from newscorpus.dates.tense import look
from newscorpus.dates.words import NO_WORD, TimeWord, TimeWords, time_words
from newscorpus.errors import UnknownNameError, choice_required, day_given
from newscorpus.lexicon import Lexicon
from newscorpus.lexicon.countries import countries
from newscorpus.lexicon.lexicon import lexicon_given
from newscorpus.lexicon.vocabulary import TIME
from newscorpus.model import Note, NoteKind, Span, Timex, TimexBasis, TimexMod, TimexType
from newscorpus.rules import RuleSet
from newscorpus.text import Reading

__all__ = ("MONTH_FIRST", "TimexFinder", "TimexMode", "find_timexes")

_TYPES = {str(kind): kind for kind in TimexType}
_OPEN = (None, None)
_DIGITS = "0123456789"
_LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
MONTH_FIRST = frozenset({"USA", "PHL", "FSM", "MHL", "PLW"})
"""Countries that write 3/23/2021 (ISO 3166-1 alpha-3)."""
_Read = Callable[[Scan, int, TimeWord], Expression | None]
_FROM_EVENT = frozenset({"duration", "day-of-event"})
_MODS = {str(mod): mod for mod in TimexMod}
TimexMode = Literal["news", "narrative"]


class TimexFinder:
    """Finds temporal expressions; built once, frozen, safe in threads.

    >>> found = TimexFinder().find("It opened in May 2015 and closed last week.", anchor=date(2018, 10, 26))
    >>> [(t.text, t.value) for t in found]
    [('May 2015', '2015-05'), ('last week', '2018-W42')]
    """

    __slots__ = ("_plans", "_rules", "_words", "lexicon")

    def __init__(
        self, *, language: str = "en", lexicon: Lexicon | None = None, rules: RuleSet[TimexRule] | None = None
    ) -> None:
        """Read the words and order the rules.

        Args:
            language: ISO 639-1.
            lexicon: words of your own; those of the language when `None`.
            rules: a changed grammar; `newscorpus.dates.GRAMMAR` when `None`.

        Raises:
            UnknownLanguageError: there is no grammar of time for the language.
        """
        self.lexicon: Lexicon = lexicon_given(lexicon, language)
        self.lexicon.require("time_words", "dates")
        self._words = time_words(self.lexicon)
        self._rules: dict[str, list[_Read]] = {}
        self._plans: dict[str, tuple[TimeWord, tuple[_Read, ...], bool]] = {}
        for rule in rules or GRAMMAR:
            for head in rule.apply.heads:
                self._rules.setdefault(head, []).append(rule.apply.read)

    def find(
        self, text: str, /, *, anchor: date | str | None = None, mode: TimexMode = "news", country: str | None = None
    ) -> tuple[Timex, ...]:
        """Return the temporal expressions of `text`; the arguments are those of `find_timexes`.

        Args:
            text: any string.
            anchor: the day that "today" means.
            mode: "news" or "narrative".
            country: where the text was written (ISO 3166-1 alpha-3): which day "Independence Day" is, and whether
                05/03/2018 is in March; `None` when it is not known.

        Raises:
            UnknownNameError: `country` is not a code in `countries.txt`.
        """
        anchor = day_given("anchor", anchor)
        choice_required("mode", mode, ("news", "narrative"))
        if country is not None and country not in (codes := {known.code for known in countries(self.lexicon)}):
            raise UnknownNameError("country", country, codes)
        reading = Reading(text, self.lexicon, classes=TIME)
        return reading.to_given(self.read(reading, anchor=anchor, mode=mode, country=country))

    def read(
        self, reading: Reading, *, anchor: date | None = None, mode: TimexMode = "news", country: str | None = None
    ) -> tuple[Timex, ...]:
        """Return those of the paragraphs of a text that was read already, with the word class TIME."""
        scan = Scan(reading, self._words, country)
        day = anchor.date() if isinstance(anchor, datetime) else anchor
        found = self._found(scan)
        founds = share_years(scan, add_early_years(scan, found) if scan.early else found)
        founds = date_holidays(scan, share_days(scan, told_months(scan, chronicle_years(scan, founds))))
        founds = settle_order(scan, founds, day_first=None if country is None else country not in MONTH_FIRST)
        context = Context(
            day, narrative=mode == "narrative", look=partial(look, scan, self._words), fixed=partial(_fixed_year, scan)
        )
        return _timexes(scan, context, founds)

    def _found(self, scan: Scan) -> list[Expression]:
        """Every expression, in text order."""
        out: list[Expression] = []
        for k in scan.reading.hits(TIME):
            if k < scan.floor:
                continue
            found = self._at(scan, k)
            if found is None:
                continue
            if found.rule == "clock" and out and (joined := clock_behind(scan, out[-1], found)) is not None:
                found = joined
                out.pop()
            if isinstance(found.meaning, MonthDay):
                found = join_days(scan, out, found, found.meaning)
            chain = [found]
            while (before := _first_of_two(scan, chain[-1])) is not None:
                chain.append(before)
            out += reversed(chain)
            scan.last = found
            scan.floor = found.last + 1
        return out

    def _at(self, scan: Scan, k: int) -> Expression | None:
        """The expression around the word `k`, by the first rule that reads one."""
        word = scan.words[k]
        head, rules, named = self._plans.get(word) or self._plan(word)
        if named and (last := in_name(scan, k, head.kind)) >= 0:
            scan.floor = last + 1
            return None
        if head.kind == NUMBER and not number_may_tell(scan, k):
            return None
        for rule in rules:
            found = rule(scan, k, head)
            if found is not None:
                return found
        return None

    def _plan(self, word: str) -> tuple[TimeWord, tuple[_Read, ...], bool]:
        """What a word is, the rules that may read it, and whether it may be in a name; kept for the next time."""
        head = self._words.heads.get(word) or _number(word, self._words)
        kinds = ("holiday", head.kind) if word in self._words.holidays else (head.kind,)
        named = word in self._words.names or may_be_in_name(word, head.kind, self._words.classes)
        plan = head, tuple(rule for kind in kinds for rule in self._rules.get(kind, ())), named
        self._plans[word] = plan
        return plan


def _first_of_two(scan: Scan, found: Expression) -> Expression | None:
    """The first of two durations or clocks that share their unit with the second."""
    if found.rule == "duration":
        return count_before(scan, found)
    return clock_before(scan, found) if found.rule == "clock" else None


def _number(word: str, words: TimeWords) -> TimeWord:
    """The entry of a word that no list has: a year, a decade, another number; none for the start of a holiday."""
    if not word[0].isdigit():
        code = word.rstrip(_DIGITS)
        return TimeWord(FISCAL, word) if code != word and code in words.classes["fiscal-code"] else NO_WORD
    digits = word.rstrip(_LETTERS)
    if digits != word and digits.isdigit() and word[len(digits) :] in words.classes["decade-ending"]:
        return TimeWord(DECADE, word)
    code = word.rstrip(_DIGITS)
    if code in words.classes["quarter-code"] and code in words.heads:
        return words.heads[code]._replace(value=f"{words.heads[code].value} {word[len(code) :]}")  # "4Q18"
    return TimeWord(YEAR if len(word) == 4 and word.isdigit() else NUMBER, word)


def _fixed_year(scan: Scan, first: int, month: int, day: int | None, anchor: date) -> int | None:
    """The year that a named event in the sentence fixes."""
    if day is None:
        return fixed_month(scan.reading, scan.start(first), month, anchor)
    return fixed_year(scan.reading, scan.start(first), month, day, anchor)


def _timexes(scan: Scan, context: Context, founds: list[Expression]) -> tuple[Timex, ...]:
    """The expressions that have a value, each as a `Timex`."""
    valued: list[tuple[Expression, Value]] = []
    before: Expression | None = None
    told: Expression | None = None
    for found in founds:
        context.follows = before is not None and isinstance(found.meaning, Weekday) and ends_range(scan, before, found)
        before = found
        value = found.meaning.resolve(context, found.first, found.last)
        if found.rule in _FROM_EVENT and (day := from_event(scan, found, valued)) is not None:
            found, value = day
        if value is not None and valued and isinstance(found.meaning, MonthDay):
            one, earlier = valued[-1]
            first, second = in_order(scan, one, earlier.value, found, value.value)
            valued[-1], value = (one, earlier._replace(value=first)), value._replace(value=second)
        if value is not None:
            if value.basis is TimexBasis.EXPLICIT and not context.narrative and may_set_story(scan, found, value.value):
                context.story = story_set(scan, found, value.value, context.anchor) or context.story
            aside = context.narrative and is_aside(scan, context, found, value)
            if not aside and not (told is not None and is_of_saying(scan, told, found)):
                context.note(value.value, value.basis)
                told = found
            if value.value[4:6] == "-Q" and isinstance(found.meaning, PartOfYear):
                context.note_quarter(value.value)
            valued.append((found, value))
    partners = partners_of(scan, [found for found, _ in valued])
    return tuple(_timex(scan, found, value, partners.get(i)) for i, (found, value) in enumerate(valued))


def _timex(scan: Scan, found: Expression, value: Value, other: Expression | None) -> Timex:
    """The finding, built from its place, its value and the other end of its range."""
    text, mod = scan.text, found.mod or value.mod
    begin, end = interval(value.value) or _OPEN
    span = Span(found.start, found.end, text[found.start : found.end])
    return Timex(
        span=span,
        type=_TYPES[value.type],
        value=value.value,
        mod=None if mod is None else _MODS[mod],
        begin=begin,
        end=end,
        basis=value.basis,
        cue=None if value.cue is None else Span.cut(text, scan.start(value.cue), scan.ends[value.cue]),
        partner=None if other is None else Span.cut(text, other.start, other.end),
        quant=value.quant,
        freq=value.freq,
        doubt=None if value.other is None and value.note is None else _doubt(span, value),
        rule=scan.prefix + found.rule,
    )


def _doubt(span: Span, value: Value) -> Note:
    """The note that day and month could be swapped, or that a holiday may be another day."""
    detail = value.note or f"or {value.other}"
    return Note(kind=NoteKind.AMBIGUOUS_DATE, span=span, detail=detail)


@cache
def _finder(language: str) -> TimexFinder:
    return TimexFinder(language=language)


def find_timexes(
    text: str, /, *, anchor: date | str | None = None, mode: TimexMode = "news", language: str = "en"
) -> tuple[Timex, ...]:
    """Return the temporal expressions of `text`: dates, times, durations and sets, with their TIMEX3 values.

    >>> found = find_timexes("He will arrive on Friday, three years after the talks.", anchor=date(2018, 10, 24))
    >>> [(t.text, t.value, str(t.basis)) for t in found]
    [('Friday', '2018-10-26', 'tense'), ('three years', 'P3Y', 'explicit')]

    Args:
        text: any string.
        anchor: the day that "today" means, usually that of publication; without one incomplete dates stay open.
        mode: "news" counts from the anchor, "narrative" from the last date of the story (history, biography).
        language: ISO 639-1.

    Raises:
        TypeError: `text` is not a `str`.
        UnknownLanguageError: there is no grammar of time for the language.
    """
    return _finder(language).find(text, anchor=anchor, mode=mode)
