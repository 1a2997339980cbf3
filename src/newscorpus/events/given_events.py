"""Two questions about a span of the caller's own: when did it happen, and does the text assert it?

They also serve events from elsewhere: gold data, a parser, a model.
"""

from datetime import date
from functools import lru_cache, partial
from typing import Literal

from newscorpus.dates import TimexFinder, named_events
from newscorpus.dates.named import NamedEvent
from newscorpus.errors import choice_required, day_given, text_required
from newscorpus.events.assertion import assess
from newscorpus.events.date_places import placed, with_stretches
from newscorpus.events.discourse_dates import Days, TextDates
from newscorpus.events.sentence_words import SentenceWords, read_sentence
from newscorpus.events.story_day import day_of_writing, lead_time, story_day
from newscorpus.events.word_index import event_words
from newscorpus.lexicon import load_lexicon
from newscorpus.lexicon.vocabulary import CUE, EVENT, TIME
from newscorpus.model import Article, Assessment, EventTime, Span, Timex
from newscorpus.text import Reading

__all__ = ("EventPolicy", "assess_event", "date_event")

EventPolicy = Literal["clause", "lead"]
"""Where to look behind the sentence and the day that the story has reached: the day of writing, or the lead first."""

_KEPT = 8


class _Read:
    """A text read once for many questions."""

    def __init__(self, text: str, language: str) -> None:
        lexicon = load_lexicon(language)
        lexicon.require("events", "events")
        self.reading = Reading(text, lexicon, classes=TIME | EVENT | CUE)
        self._last: SentenceWords | None = None

    def sentence(self, position: int) -> SentenceWords:
        """The sentence at `position`; kept for the next question, which is often about the same one."""
        last = self._last
        if last is None or not last.start <= position < last.end:
            self._last = last = read_sentence(self.reading, *self.reading.sentence_at(position), position)
        return last


@lru_cache(maxsize=_KEPT)
def _read(text: str, language: str) -> _Read:
    return _Read(text, language)


@lru_cache(maxsize=_KEPT)
def _timexes(text: str, language: str, anchor: date | None) -> tuple[Timex, ...]:
    return TimexFinder(language=language).read(_read(text, language).reading, anchor=anchor)


@lru_cache(maxsize=_KEPT)
def _named(text: str, language: str, anchor: date | None) -> tuple[NamedEvent, ...]:
    return named_events(_read(text, language).reading, anchor=anchor)


def _checked(text: str, trigger: object) -> None:
    if not isinstance(trigger, Span):
        msg = f"trigger: expected Span, got {type(trigger).__name__}: use Span.cut(text, start, end)"
        raise TypeError(msg)
    if trigger.end > len(text):
        msg = f"trigger {trigger.start}:{trigger.end} lies outside the text of {len(text)} characters"
        raise ValueError(msg)
    trigger.check(text)


def date_event(
    text: str | Article,
    trigger: Span,
    /,
    *,
    anchor: date | str | None = None,
    policy: EventPolicy = "clause",
    language: str = "en",
) -> EventTime:
    """Return when the event at `trigger` happened, and how that is known.

    >>> text = "The ferry sank on March 3, 2021, and its owner resigned before May 2021."
    >>> time = date_event(text, Span.cut(text, 10, 14))
    >>> str(time.begin), str(time.end), str(time.basis)
    ('2021-03-03', '2021-03-03', 'explicit')

    Args:
        text: the text, or an `Article`, whose dates are then taken as they are.
        trigger: the words that name the event; any span of the text.
        anchor: the day that "today" means; that of the article when `None`.
        policy: `"lead"` lets events without a date in their sentence take the day that the lead gives.
        language: ISO 639-1.

    Returns:
        Days, never more precise than the text; `basis` says where they come from (`none`: no date).

    Raises:
        TypeError: `text` is neither a `str` nor an `Article`, or the trigger is not a `Span`.
        ValueError: the trigger lies outside the text.
        SpanMismatchError: the text has other words there.
        UnknownLanguageError: there are no words for the language.
    """
    anchor = day_given("anchor", anchor)
    choice_required("policy", policy, ("clause", "lead"))
    timexes: tuple[Timex, ...] | None = None
    if isinstance(text, Article):
        language, anchor = text.language, anchor or text.published
        _checked(text.text, trigger)
        timexes, text = _dates_of(text, trigger, _day(anchor)), text.text
    _checked(text_required(text), trigger)
    asked = _Asked(text, trigger, language, timexes, _day(anchor))
    time = asked.time() or asked.story_day()
    if time is None and policy == "lead":
        time = asked.lead_time()
    return asked.day_of_writing() if time is None else time


def _dates_of(article: Article, trigger: Span, anchor: date | None) -> tuple[Timex, ...]:
    """The dates of an article, which are those of its story, and those beside a trigger in a headline or a caption."""
    if not article.blocks or any(block.span.start <= trigger.start < block.span.end for block in article.story):
        return article.timexes
    read = _read(article.text, article.language)
    sentence = read.sentence(read.reading.from_given(trigger).start)
    line = read.reading.narrowed([(sentence.start, sentence.end)])
    beside = TimexFinder(language=article.language).read(line, anchor=anchor)
    return tuple(sorted((*article.timexes, *read.reading.to_given(beside)), key=_start))


class _Asked:
    """A trigger in a text that has been read: what can be asked about its day."""

    def __init__(
        self, text: str, trigger: Span, language: str, timexes: tuple[Timex, ...] | None, anchor: date | None
    ) -> None:
        """Find the sentence of the trigger; the dates are looked for where `timexes` is `None`."""
        read = _read(text, language)
        self._reading = read.reading
        words = event_words(load_lexicon(language))
        timexes = _timexes(text, language, anchor) if timexes is None else read.reading.from_given(timexes)
        self._timexes = with_stretches(timexes, read.reading.text, words.dates)
        self._trigger = read.reading.from_given(trigger)
        self._sentence = read.sentence(self._trigger.start)
        self._range = _word_range(self._sentence, self._trigger)
        self._anchor = anchor
        self._days = Days(read.reading, self._timexes, partial(_named, text, language, anchor), words, anchor)

    def time(self) -> EventTime | None:
        """The time that the text gives the trigger."""
        sentence, trigger = self._sentence, self._trigger
        dates = placed(sentence, TextDates(self._timexes).within(sentence.start, sentence.end), self._anchor)
        name = self._days.name(trigger.start, trigger.end)
        time = self._days.time(sentence, *self._range, dates, name)
        return None if time is None else self._reading.to_given(time)

    def story_day(self) -> EventTime | None:
        """The day that the story has reached."""
        if self._anchor is None:
            return None
        time = story_day(self._sentence, self._range[0], TextDates(self._timexes), self._anchor)
        return None if time is None else self._reading.to_given(time)

    def lead_time(self) -> EventTime | None:
        """The day of the lead."""
        time = lead_time(self._reading, self._timexes, self._anchor)
        return None if time is None else self._reading.to_given(time)

    def day_of_writing(self) -> EventTime:
        """The day of writing, where the tense has it."""
        return day_of_writing(self._anchor, assess(self._sentence, *self._range).tense)


def assess_event(text: str | Article, trigger: Span, /, *, language: str = "en") -> Assessment:
    """Return whether the text asserts the event at `trigger`.

    >>> text = "No agreement was reached, but the envoys met."
    >>> assess_event(text, Span.cut(text, 3, 12)).asserted, assess_event(text, Span.cut(text, 41, 44)).asserted
    (False, True)

    Args:
        text: the text, or an `Article`.
        trigger: the words that name the event; any span of the text.
        language: ISO 639-1.

    Raises:
        TypeError: `text` is neither a `str` nor an `Article`, or the trigger is not a `Span`.
        ValueError: the trigger lies outside the text.
        SpanMismatchError: the text has other words there.
        UnknownLanguageError: there are no words for the language.
    """
    if isinstance(text, Article):
        language, text = text.language, text.text
    _checked(text_required(text), trigger)
    read = _read(text, language)
    trigger = read.reading.from_given(trigger)
    sentence = read.sentence(trigger.start)
    return assess(sentence, *_word_range(sentence, trigger))


def _start(timex: Timex) -> int:
    return timex.span.start


def _day(anchor: date | None) -> date | None:
    """The day of a date, or of a `datetime`, which is a date with a clock."""
    return None if anchor is None else date(anchor.year, anchor.month, anchor.day)


def _word_range(sentence: SentenceWords, trigger: Span) -> tuple[int, int]:
    """First and last word of the trigger, inside the sentence where it starts; its last word for marks after it."""
    final = max(0, sentence.size - 1)
    first = min(sentence.index(trigger.start), final)
    last = sentence.index(max(trigger.start, trigger.end - 1))
    return first, max(first, min(last, final))
