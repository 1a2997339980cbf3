"""What a text knows about days beyond the sentence: its named events, and the days of what it reported before.

"The September 11 attacks" have a day of their own; "during the conference" takes the day of the conference that an
earlier sentence dated, "the attack" that of the attack reported before, and "sales rose" the quarter that is reported.
"""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from functools import lru_cache

from attrs import evolve

from newscorpus.analysis import Analysis
from newscorpus.analysis.clause_state import MAIN
from newscorpus.analysis.structure import PAST
from newscorpus.dates.named import NamedEvent
from newscorpus.events.assertion import assess
from newscorpus.events.clause_bits import DAY_WORDS, DURING, ENDS_CLAUSE, FIGURES, REPORTS, TO
from newscorpus.events.counted_days import counted_from_next, counted_from_told, is_counted_from, next_day
from newscorpus.events.date_bounds import put_back, time_of
from newscorpus.events.date_places import Placed, is_clock_time, is_within_a_month, placed
from newscorpus.events.dating import own_date
from newscorpus.events.sentence_words import SentenceWords, read_sentence
from newscorpus.events.word_index import EventWords
from newscorpus.lexicon import Lexicon
from newscorpus.lexicon.inflection import irregular_verbs
from newscorpus.lexicon.stems import family, stem
from newscorpus.model import EventBasis, EventTime, Tense, Timex, TimexType
from newscorpus.text import Reading
from newscorpus.text.cached import cached

__all__ = ("Days", "TextDates", "named_time")

_OWN = (EventBasis.EXPLICIT, EventBasis.RELATIVE)

_LOOKED_BACK = 10_000
"""How many characters back an earlier mention is looked for, so that a long text takes linear time."""

_LOOKED_AHEAD = 300  # how many characters behind its sentence a day that is counted from may come
_MENTIONS = 6  # how many places, the last ones, that may be earlier mentions are looked at

_SAME_START, _KIN_START = 3, 4
"""How many letters the regular forms of a word share at least, and those of the words of its family."""

_LATER = "FUTURE_REF"  # the value of "hours later"
_PERIODS = (timedelta(days=80), timedelta(days=370))  # what figures are given for: from a quarter to a year
_DATES_BACK = 6


def named_time(event: NamedEvent) -> EventTime:
    """Return the days of a named event; none when its year is open."""
    if event.begin is None:
        return EventTime()
    return EventTime(begin=event.begin, end=event.end, value=event.value, basis=EventBasis.NAMED_EVENT)


class TextDates:
    """The dates of a text, in text order."""

    def __init__(self, timexes: Sequence[Timex]) -> None:
        """Take the dates."""
        self.timexes: Sequence[Timex] = timexes
        self._starts = [timex.span.start for timex in timexes]

    def within(self, start: int, end: int) -> Sequence[Timex]:
        """Return the dates that start between `start` and `end`."""
        low = bisect_left(self._starts, start)
        return self.timexes[low : bisect_left(self._starts, end, low)]

    def before(self, position: int) -> Sequence[Timex]:
        """Return the last few dates that start before `position`."""
        end = bisect_left(self._starts, position)
        return self.timexes[max(0, end - _DATES_BACK) : end]


def _is_period(timex: Timex) -> bool:
    """Whether figures may be given for a date: a quarter or a year, or what is between."""
    if timex.begin is None or timex.end is None or timex.type is TimexType.SET:
        return False
    return _PERIODS[0] <= timex.end - timex.begin <= _PERIODS[1]


def _name_start(event: NamedEvent) -> int:
    return event.span.start


class Days:
    """The days that a text gives its events: by their names, by their sentences, by what was reported before."""

    def __init__(
        self,
        reading: Reading,
        timexes: Sequence[Timex],
        named: Callable[[], Sequence[NamedEvent]],
        words: EventWords,
        anchor: date | None,
    ) -> None:
        """Hold what is known; `timexes` are in text order, and `named` finds the named events if they are asked for."""
        self._reading = reading
        self._dates = TextDates(timexes)
        self._find_named = named
        self._words = words
        self._anchor = anchor
        self._place = -1
        self._told: dict[str, EventTime | None] = {}
        self._place_of_next = -1
        self._next: EventTime | None = None

    @cached
    def _named(self) -> Sequence[NamedEvent]:
        return self._find_named()

    @cached
    def _longest_name(self) -> int:
        return max((len(event.span) for event in self._named), default=0)

    def name_of(self, sentence: SentenceWords, first: int, last: int) -> NamedEvent | None:
        """Return the named event that the words `first` to `last` name; `None` without one, as nearly always."""
        if self._words.named.isdisjoint(sentence.low[first : last + 1]):
            return None
        return self.name(sentence.begin(first), sentence.stop(last))

    def name(self, start: int, end: int) -> NamedEvent | None:
        """Return the named event whose name shares a character with `start:end`; `None` without one."""
        first = bisect_left(self._named, start - self._longest_name, key=_name_start)
        for event in self._named[first : bisect_left(self._named, end, first, key=_name_start)]:
            if start < event.span.end:
                return event
        return None

    def time(
        self, sentence: SentenceWords, first: int, last: int, dates: Sequence[Placed], name: NamedEvent | None
    ) -> EventTime | None:
        """Return when the words `first` to `last` happened, as far as the text says so; `None` when it does not.

        Args:
            sentence: where they are.
            first: index of the first word.
            last: index of the last word.
            dates: the dates of the sentence.
            name: the named event that they name.
        """
        if name is not None and name.begin is not None:
            return named_time(name)
        time = self._counted(sentence, first, last, dates)
        if time is None and dates:
            time = self._own(sentence, first, last, dates)
        if time is not None:
            return self._earlier_day(sentence, first, last, time)
        time = self._during(sentence, first, last) if sentence.all & DURING else None
        if time is None and sentence.before(first) in self._words.dates["known"] and first < sentence.size:
            time = self._earlier(sentence, sentence.low[last])
        if time is None and sentence.all & FIGURES:
            time = self._reported(sentence, first)
        return self._happened(sentence, first) if time is None else time

    def _counted(self, sentence: SentenceWords, first: int, last: int, dates: Sequence[Placed]) -> EventTime | None:
        """Count from the day of another event."""
        words = self._words
        has_day = bool(sentence.all & DAY_WORDS) or not words.dates["soon"].isdisjoint(sentence.low[:1])
        has_day = has_day or any(dated.timex.value == _LATER for dated in dates)
        if not has_day and not any(dated.timex.type is TimexType.DURATION for dated in dates):
            return None
        if (told := counted_from_told(sentence, first, last, dates, words)) is not None:
            return told
        if has_day and (time := next_day(sentence, last, self._dates_told(sentence, first), words)) is not None:
            return time
        return counted_from_next(sentence, first, last, dates, words, self._told_anywhere)

    def _dates_told(self, sentence: SentenceWords, first: int) -> Sequence[Timex]:
        """The last dates of a text so far that what is told at word `first` may go on from."""
        found, clause = self._dates.before(sentence.end), sentence.clause_at(first)
        if self._anchor is None or clause is None or clause.tense != PAST:
            return found
        return [timex for timex in found if timex.begin is None or timex.begin <= self._anchor]

    def _own(self, sentence: SentenceWords, first: int, last: int, dates: Sequence[Placed]) -> EventTime | None:
        dated = own_date(sentence, first, last, dates, self._words, anchor=self._anchor)
        if dated is None or self._counts_from_nothing(sentence, dated):
            return None
        return time_of(sentence, first, last, dated, dates, self._words)

    def _counts_from_nothing(self, sentence: SentenceWords, dated: Placed) -> bool:
        """Whether a date is counted from what no day was given for: "freed a week later" is not next week."""
        begin = dated.timex.begin
        is_ahead = self._anchor is not None and begin is not None and begin > self._anchor
        return is_ahead and sentence.low[dated.last] in self._words.dates["day_after"]

    def _earlier_day(self, sentence: SentenceWords, first: int, last: int, time: EventTime) -> EventTime:
        """Return a time; where it gives the hour only, the day of the same thing as told before goes first."""
        links = self._words.dates
        if time.timex is None or not is_clock_time(time.timex, links) or sentence.before(first) not in links["known"]:
            return time
        return self._earlier(sentence, sentence.low[last]) or time

    def _during(self, sentence: SentenceWords, first: int, last: int) -> EventTime | None:
        """Take the day of what the event is set in: "during the conference"."""
        links = self._words.dates
        for at, bits in enumerate(sentence.bits[:-2]):
            if not bits & DURING or sentence.low[at + 1] not in links["determiners"]:
                continue
            if at and not _is_set_in(sentence, first, last, at):
                continue
            name = self.name_of(sentence, at + 2, at + 2)
            if name is not None and name.begin is not None:
                return named_time(name)
            if (time := self._earlier(sentence, sentence.low[at + 2])) is not None:
                return time
        return None

    def _happened(self, sentence: SentenceWords, first: int) -> EventTime | None:
        """Take the day of the next sentence where that only says when: "A mill burned. It happened on Friday"."""
        if not self._dates.timexes:
            return None
        if self._place_of_next != sentence.start:
            self._place_of_next, self._next = sentence.start, self._day_of_next(sentence)
        if self._next is None:
            return None
        clause = sentence.clause_around(first)
        return self._next if clause is not None and clause.kind == MAIN else None

    def _day_of_next(self, sentence: SentenceWords) -> EventTime | None:
        reading, links = self._reading, self._words.dates
        n = reading.sentence_index(sentence.start) + 1
        start, end = reading.sentences[n] if n < len(reading.sentences) else (0, 0)
        if not self._dates.within(start, end):
            return None
        there = read_sentence(reading, start, end, start)
        at = 1 if there.low[0] in links["it"] else 2
        is_noun = at > 1 and there.low[0] in links["known"] and not links["incident"].isdisjoint(there.low[1:2])
        if (at > 1 and not is_noun) or links["occurred"].isdisjoint(there.low[at : at + 1]):
            return None
        time = self._own(there, at, at, placed(there, self._dates.within(there.start, there.end)))
        return None if time is None or time.basis not in _OWN else evolve(time, basis=EventBasis.RELATIVE)

    def _earlier(self, sentence: SentenceWords, word: str) -> EventTime | None:
        """Take the day of the same thing as reported before, "the attack"; each is looked for once per sentence."""
        if self._place != sentence.start:
            self._place, self._told = sentence.start, {}
        if word not in self._told:
            self._told[word] = self._last_told(sentence.start, word)
        return self._told[word]

    def _last_told(self, before: int, word: str) -> EventTime | None:
        """Take the day of the last mention of `word` before a place of the text that has a date of its own."""
        places = _places(self._reading.text, before, _beginnings(word, self._words.lexicon))
        just = self._reading.sentences[max(0, self._reading.sentence_index(before) - 1)][0]
        return next(filter(None, (self._told_at(at, word, just=at >= just) for at in places)), None)

    def _told_anywhere(self, sentence: SentenceWords, word: str) -> EventTime | None:
        """Take the day of the same thing from before a sentence, or right after it: "... The summit opens today"."""
        time = self._earlier(sentence, word)
        if time is not None:
            return time
        text, end = self._reading.text, sentence.end + _LOOKED_AHEAD
        beginnings = _beginnings(word, self._words.lexicon)
        places = [at for at in _places(text, end, beginnings) if at >= sentence.end]
        return next(filter(None, (self._told_at(at, word) for at in reversed(places))), None)

    def _told_at(self, at: int, word: str, *, just: bool = False) -> EventTime | None:
        """The day that the sentence at an offset gives to `word`, if the word is there with a date of its own.

        What happened in some year may have happened again since, unless it was told `just` before.
        """
        reading, lexicon = self._reading, self._words.lexicon
        k = min(reading.word_at(at + 1), len(reading.words) - 1)
        if reading.start(k) != at or stem(reading.words[k], lexicon) != stem(word, lexicon):
            return None
        if self._words.is_person(reading.lowered[k]):
            return None  # "the attacker was jailed in May"
        start, end = reading.sentence_at(at)
        if not self._dates.within(start, end):
            return None
        there = read_sentence(reading, start, end, at)
        dates = placed(there, self._dates.within(there.start, there.end))
        at_word = k - there.first
        if is_counted_from(there, at_word, dates, self._words):
            return None  # "On Monday, ten years after the fire"
        time = self._own(there, at_word, at_word, dates) if dates else None
        if (
            time is None
            or time.basis not in _OWN
            or not (is_within_a_month(time.begin, time.end) or (just and time.begin and time.end))
            or not assess(there, at_word, at_word).asserted
        ):
            return None
        return evolve(time, basis=EventBasis.RELATIVE)

    def _reported(self, sentence: SentenceWords, first: int) -> EventTime | None:
        """Take the quarter or the year that figures are given for: "Sales rose", after "in the third quarter"."""
        if not sentence.has(FIGURES, first - _FIGURE_REACH, first + 1):
            return None
        periods = [timex for timex in self._dates.before(sentence.start) if _is_period(timex)]
        if not periods:
            return None
        start, _ = self._reading.sentence_at(periods[-1].span.start)
        last = (timex for timex in periods if timex.span.start >= start)  # "... from 93 a year earlier"
        timex = max(last, key=lambda timex: timex.begin or date.min)
        return EventTime(begin=timex.begin, end=timex.end, value=timex.value, timex=timex, basis=EventBasis.RELATIVE)

    def of_fact(self, sentence: SentenceWords, first: int, time: EventTime, tense: Tense) -> EventTime:
        """Return the time of a fact, without future days where it is past.

        Args:
            sentence: where it is told.
            first: index of its first word.
            time: the time so far.
            tense: that in which it is told.
        """
        if time.begin is None and time.end is not None and self._anchor is not None and time.end > self._anchor:
            return EventTime() if self._is_done(sentence, first, tense) else time  # "was released on bail until June"
        if tense is Tense.PAST:
            return put_back(sentence, time, self._words) if self.ahead(time) else self._up_to_now(time)
        if self._up_to_now(time) is time:
            return time
        return self._up_to_now(time) if self._is_done(sentence, first, tense) else time

    def _is_done(self, sentence: SentenceWords, first: int, tense: Tense) -> bool:
        """Whether a fact is told in the past or the perfect."""
        if tense is not Tense.PRESENT:
            return tense is Tense.PAST
        clause = Analysis.of(self._reading).clause_at(sentence.first + first)
        return clause is not None and clause.perfect

    def _up_to_now(self, time: EventTime) -> EventTime:
        """Return the time of what has happened without the days to come: "raided the office earlier this month"."""
        begin, end, anchor = time.begin, time.end, self._anchor
        if anchor is None or begin is None or end is None or not begin <= anchor < end:
            return time
        return evolve(time, end=anchor)

    def ahead(self, time: EventTime) -> bool:
        """Whether the time lies after the day of writing."""
        return self._anchor is not None and time.begin is not None and time.begin > self._anchor


_FIGURE_REACH = 8


@lru_cache(maxsize=10_000)
def _beginnings(word: str, lexicon: Lexicon) -> tuple[str, ...]:
    """Return what the forms of a word start with: "mee", "Mee" and, for the verb is irregular, "met", "Met".

    The words of its family count too: "the killing" may have been "shot dead" or "murdered" before.
    """
    kin = family(word, lexicon)
    verbs = [base for base in (stem(word, lexicon), word, *kin) if base in irregular_verbs(lexicon)]
    odd = [form for verb in verbs for form in irregular_verbs(lexicon)[verb]]
    starts = dict.fromkeys((word[:_SAME_START], *odd, *(other[:_KIN_START] for other in kin)))
    return (*starts, *(start.capitalize() for start in starts))


def _places(text: str, end: int, beginnings: Sequence[str]) -> list[int]:
    """Return the last places before `end` where one of `beginnings` is, the last one first."""
    found: list[int] = []
    low = max(0, end - _LOOKED_BACK)
    for beginning in beginnings:
        at = end
        for _ in range(_MENTIONS):
            at = text.rfind(beginning, low, at)
            if at < 0:
                break
            found.append(at)
    return sorted(set(found), reverse=True)[:_MENTIONS]


def _is_set_in(sentence: SentenceWords, first: int, last: int, at: int) -> bool:
    """Whether the phrase at word `at` belongs to the event before it: no other clause begins between the two."""
    if not last < at <= last + _SETTING_REACH or sentence.bits[first] & REPORTS:
        return False
    return not any(bits & (ENDS_CLAUSE | REPORTS | TO) for bits in sentence.bits[last + 1 : at])


_SETTING_REACH = 8
