"""The day that a story has reached, which an event without a date shares ("It burned on Friday. Crews saved ten").

News tells a story in order, and gives a day where it changes. So a sentence that goes on in the simple past and has no
date stays on the day of the sentence before it, or of the one before that, if a main clause in the past had that day.
What "had" happened was before, what depends on another clause may be of any time, and who only said something may
have said it when the reporter wrote.

The story has reached a day only where that is recent: what is told of another year is background, and the news goes
on after it.
"""

from collections.abc import Sequence
from datetime import date, timedelta

from newscorpus.analysis import SentenceClause
from newscorpus.analysis.clause_state import MAIN
from newscorpus.analysis.structure import PAST
from newscorpus.events.clause_bits import REPORTS
from newscorpus.events.counted_days import is_day
from newscorpus.events.date_places import placed
from newscorpus.events.dating import own_date
from newscorpus.events.discourse_dates import TextDates
from newscorpus.events.sentence_words import SentenceWords, read_sentence
from newscorpus.events.word_index import event_words
from newscorpus.model import EventBasis, EventTime, Tense, Timex
from newscorpus.text import Reading

__all__ = ("day_of_writing", "lead_time", "story_day")

_KEPT = 2
"""How many sentences a story stays on a day without naming it."""

_LEAD = 5
"""How many sentences from the top, the headline and the line with the date among them, count as the lead."""

_RECENT = timedelta(days=7)


def story_day(sentence: SentenceWords, first: int, dates: TextDates, anchor: date) -> EventTime | None:
    """Return the day that the story has reached where the event at word `first` goes on with it; `None` otherwise.

    Args:
        sentence: where the event is.
        first: index of its first word.
        dates: the dates of the text.
        anchor: the day of writing.
    """
    reading = sentence.lists.reading
    clause = sentence.clause_at(first)
    if clause is not None and (not _is_told(clause) or sentence.bits[first] & REPORTS):
        return None
    if dates.within(sentence.start, sentence.end):
        return None
    n = reading.sentence_index(sentence.start)
    before = (_day_reached(reading, k, dates, anchor) for k in range(n - 1, max(-1, n - 1 - _KEPT), -1))
    timex = next(filter(None, before), None)
    if timex is None:
        return None
    return EventTime(begin=timex.begin, end=timex.end, value=timex.value, timex=timex, basis=EventBasis.RELATIVE)


def _day_reached(reading: Reading, n: int, dates: TextDates, anchor: date) -> Timex | None:
    """The day of the last main clause in the past that has one, in sentence `n`."""
    start, end = reading.sentences[n]
    within = dates.within(start, end)
    if not any(_is_recent(timex, anchor) for timex in within):
        return None
    there = read_sentence(reading, start, end, start)
    dated, words, base = placed(there, within), event_words(reading.lexicon), there.first
    for clause in filter(_is_told, reversed(there.clauses)):
        found = own_date(there, clause.first - base, clause.last - base, dated, words, anchor=anchor)
        if found is not None and _is_recent(found.timex, anchor):
            return found.timex
    return None


def _is_told(clause: SentenceClause) -> bool:
    return clause.kind == MAIN and clause.tense == PAST and not clause.perfect


def _is_recent(timex: Timex, anchor: date) -> bool:
    return timex.begin is not None and is_day(timex) and timedelta(0) <= anchor - timex.begin <= _RECENT


def day_of_writing(anchor: date | None, tense: Tense) -> EventTime:
    """Return the creation date for a tense that carries it; no date without an anchor."""
    if anchor is None or tense is Tense.FUTURE:
        return EventTime()
    return EventTime(begin=anchor, end=anchor, value=anchor.isoformat(), basis=EventBasis.CREATION_TIME)


def lead_time(reading: Reading, timexes: Sequence[Timex], anchor: date | None) -> EventTime | None:
    """Return the first single day in the lead that is not long before the anchor; `None` when it names none."""
    sentences = reading.sentences[:_LEAD]
    end = sentences[-1][1] if sentences else 0
    for timex in timexes:
        if timex.span.start >= end:
            return None
        if timex.begin is None or timex.begin != timex.end:
            continue
        if anchor is None or timedelta(0) <= anchor - timex.begin <= _RECENT:
            return EventTime(begin=timex.begin, end=timex.end, value=timex.value, timex=timex, basis=EventBasis.LEAD)
    return None
