"""The days between which a text was published, estimated from the days that it mentions, where the page has no date.

Each day, month or year that the story names is evidence and says which days of publication go with it:

- one with its year that the clause looks back on ("was signed on May 3, 2016") was before; one that it looks ahead to
  ("expires on February 5, 2021") comes after;
- a year beside a noun ("the 2026 budget") may be the next one, but hardly a later one;
- a day without a year is the nearest of its name, half a year away at most. Which year that is, its weekday shows
  ("Monday, Oct. 22"), or a named event ("the midterm election on Nov. 6"), or, when the rest of the text leaves two
  years or less, the rest of the text.

The days that agree with most of the evidence are the estimate: an interval, never a day. It is open at the end when
the story looks ahead to nothing, and there is none for a text without a year.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import accumulate, islice
from typing import NamedTuple

from newscorpus.dates.named import fixed_month, fixed_year
from newscorpus.dates.scan import Scan
from newscorpus.dates.tense import look
from newscorpus.dates.words import time_words
from newscorpus.lexicon import Lexicon
from newscorpus.model import Note, NoteKind, Span, Timex, TimexBasis, TimexType
from newscorpus.text import Reading

__all__ = ("PublicationEstimator",)

_HALF_A_YEAR = 183
_NARROW = 731  # in a wider interval a day without a year has several places
_FIRST, _LAST = date.min.toordinal(), date.max.toordinal()
_LIFETIME = 100  # years; what is farther from the other years is history or fiction
_MOST = 200  # expressions that are read: a text that mentions more days is a chronicle
_DAY, _YEAR, _CERTAIN = 2, 1, 10_000  # what evidence weighs: days are surer than months and years
_AWAITED, _NEAR = frozenset({"before", "until", "till"}), 6  # words, and how far before a day they may come
_WEEKDAYS = ("mo", "tu", "we", "th", "fr", "sa", "su")

DayRange = tuple[int, int]
"""First and last day, as ordinals, both inclusive."""


class _Told(NamedTuple):
    """An expression, and what its place says."""

    timex: Timex
    sign: int
    """Which way its clause looks: 1 ahead, -1 back, 0 unknown."""
    beside: bool
    """It is a year without a preposition, which may be the next one: "the 2026 budget"."""


class _Evidence(NamedTuple):
    """A stretch of the text, the days of publication that go with it, and what it weighs."""

    span: Span
    days: Sequence[DayRange]
    weight: int


class PublicationEstimator:
    """Estimates when an undated text was published; built once, frozen, safe in threads.

    >>> from newscorpus.dates import TimexFinder
    >>> from newscorpus.lexicon import load_lexicon
    >>> from newscorpus.lexicon.vocabulary import TIME
    >>> lexicon = load_lexicon("en")
    >>> story = Reading("It was signed on May 3, 2016. It will expire on March 1, 2017.", lexicon, classes=TIME)
    >>> note = PublicationEstimator(lexicon).read(story, TimexFinder(lexicon=lexicon).read(story))
    >>> str(note.begin), str(note.end)
    ('2016-05-03', '2017-03-01')
    """

    def __init__(self, lexicon: Lexicon) -> None:
        """Take the words of time from the lexicon, which must have them."""
        self._words = time_words(lexicon)

    def read(self, story: Reading, timexes: Sequence[Timex]) -> Note | None:
        """Return the estimate, or `None`.

        Args:
            story: the text, narrowed to its story.
            timexes: the temporal expressions of the story, found without an anchor.
        """
        told = self._told(story, timexes)
        base = _base_year(told)
        if base is None:
            return None
        evidence = [*_with_years(told, base), *_with_fixed_years(story, told, base)]
        begin, end = _agreed(evidence)
        if end < _LAST and end - begin <= _NARROW:
            evidence += _without_years(told, begin, end)
            begin, end = _agreed([*evidence, _Evidence(told[0].timex.span, [(begin, end)], _CERTAIN)])
        return _note(begin, end, evidence)

    def _told(self, story: Reading, timexes: Sequence[Timex]) -> list[_Told]:
        scan = Scan(story, self._words)
        out = []
        for timex in islice((t for t in timexes if t.type is TimexType.DATE), _MOST):
            counted = timex.basis is TimexBasis.PREVIOUS_DATE and not timex.rule.endswith("month-day")
            if not counted:
                first, last = story.word_at(timex.span.start), story.word_at(timex.span.end - 1)
                sign = look(scan, self._words, first, last).sign
                if not _AWAITED.isdisjoint(story.words[max(first - _NEAR, 0) : first]):
                    sign = 0 if sign < 0 else 1  # "before the vote on Nov. 6" may still be to come
                beside = timex.value.isdigit() and sign <= 0 and not scan.among(max(first - 1, 0), "before-month")
                out.append(_Told(timex, sign, beside))
        return out


def _base_year(told: Sequence[_Told]) -> int | None:
    """The latest year that the story looks back on, or the one after it; `None` when it names no year."""
    years = [(t.timex.begin.year, t) for t in told if t.timex.begin is not None]
    again = TimexBasis.PREVIOUS_DATE
    back = max((year for year, t in years if t.sign <= 0 and not t.beside and t.timex.basis is not again), default=None)
    if back is not None:
        return back + 1 if any(year == back + 1 and t.beside for year, t in years) else back
    return min((year for year, _ in years), default=None)


def _with_years(told: Iterable[_Told], base: int) -> Iterator[_Evidence]:
    """What expressions with a year of their own say."""
    for timex, sign, beside in told:
        begin, end = timex.begin, timex.end
        if begin is None or end is None or abs(begin.year - base) > _LIFETIME:
            continue
        first, last, weight = begin.toordinal(), end.toordinal(), _DAY if begin == end else _YEAR
        if timex.basis is TimexBasis.PREVIOUS_DATE:  # the year is left out: it is the nearest one
            yield _Evidence(timex.span, [_around(first, last, sign)], weight)
        elif sign > 0:
            yield _Evidence(timex.span, [(_FIRST, last)], weight)
        elif not beside:
            yield _Evidence(timex.span, [(first, _LAST)], weight)
        elif begin.year <= base:
            yield _Evidence(timex.span, [(date(max(begin.year - 1, 1), 1, 1).toordinal(), _LAST)], weight)


def _with_fixed_years(story: Reading, told: Iterable[_Told], base: int) -> Iterator[_Evidence]:
    """What days say whose year their weekday fixes, or a named event."""
    anchor = date(base, 7, 1)
    for timex, sign, _ in told:
        month, day = _month_and_day(timex)
        if not month:
            continue
        if not day:
            year = fixed_month(story, timex.span.start, month, anchor)
            first, last = _make(year, month, 1), _make(year, month, 28)
        elif timex.rule.endswith("weekday-date"):
            fits = [_make(year, month, day) for year in (base, base + 1)]
            fits = [found for found in fits if found and timex.text[:2].casefold() == _WEEKDAYS[found.weekday()]]
            first = last = fits[0] if fits else None
        else:
            first = last = _make(fixed_year(story, timex.span.start, month, day, anchor), month, day)
        if first and last and base - first.year <= 1:
            yield _Evidence(timex.span, [_around(first.toordinal(), last.toordinal(), sign)], _DAY)
        elif first:  # what happened once, long ago: "the attacks of September 11"
            yield _Evidence(timex.span, [(first.toordinal(), _LAST)], _DAY)


def _without_years(told: Iterable[_Told], begin: int, end: int) -> Iterator[_Evidence]:
    """What other days say, given that the text was published between `begin` and `end`."""
    years = range(max(date.fromordinal(begin).year - 1, 1), min(date.fromordinal(end).year + 2, 9999))
    for timex, sign, _ in told:
        month, day = _month_and_day(timex)
        if day and sign and not timex.rule.endswith("weekday-date"):
            days = [found.toordinal() for year in years if (found := _make(year, month, day))]
            yield _Evidence(timex.span, [_around(at, at, sign) for at in days], _DAY)


def _month_and_day(timex: Timex) -> tuple[int, int]:
    """Month and day of a value without a year, "XXXX-10-22" or "XXXX-10"; zero where it has none."""
    year, _, rest = timex.value.partition("-")
    month, _, day = rest.partition("-")
    if year != "XXXX" or not month.isdigit():
        return 0, 0
    return int(month), int(day) if day.isdigit() else 0


def _make(year: int | None, month: int, day: int) -> date | None:
    try:
        return None if year is None else date(year, month, day)
    except ValueError:
        return None


def _around(first: int, last: int, sign: int) -> DayRange:
    """The days half a year around, behind or ahead of a day as its clause looks."""
    begin, end = first if sign < 0 else first - _HALF_A_YEAR, last if sign > 0 else last + _HALF_A_YEAR
    return max(begin, _FIRST), min(end, _LAST)


def _agreed(evidence: Iterable[_Evidence]) -> DayRange:
    """The days that agree with most of the evidence; all days when there is none."""
    changes: dict[int, int] = {_FIRST: 0}
    for _, days, weight in evidence:
        for first, last in days:
            changes[first] = changes.get(first, 0) + weight
            changes[last + 1] = changes.get(last + 1, 0) - weight
    marks = sorted(changes)
    votes = list(accumulate(map(changes.__getitem__, marks)))
    best = max(votes)
    agreed = [i for i, vote in enumerate(votes) if vote == best and (best or i == 0)]
    return marks[agreed[0]], marks[agreed[-1] + 1] - 1 if agreed[-1] + 1 < len(marks) else _LAST


def _note(begin: int, end: int, evidence: Iterable[_Evidence]) -> Note | None:
    """The estimate in words and as days; `None` when nothing says since when."""
    if begin <= _FIRST:
        return None
    bounds = {begin, end}
    by = [e.span for e in evidence if any(bounds.intersection(days) for days in e.days)]
    if begin == end:  # such evidence cannot settle on a single day
        begin, end = begin - 1, end + 1
    first, last = date.fromordinal(begin), date.fromordinal(end) if end < _LAST else None
    names = ", ".join(dict.fromkeys(f"“{span.text}”" for span in by))
    when = f"between {first} and {last}" if last else f"not before {first}"
    return Note(
        kind=NoteKind.PUBLISHED_ESTIMATED, span=by[0], detail=f"published {when}, by {names}", begin=first, end=last
    )
