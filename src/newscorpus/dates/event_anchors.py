"""Days counted from an event whose day is known: "the day before the vote", "two days after the attack".

Annotators call "two days after the attack" a duration, and so do we, unless the day is known: then it is that day. It
is known when an earlier sentence names the event by the same noun together with one day.
"""

from datetime import date

from newscorpus.dates.arithmetic import interval
from newscorpus.dates.context import Value
from newscorpus.dates.counted import OfEvent, shift_day
from newscorpus.dates.meanings import Fixed
from newscorpus.dates.scan import Expression, Scan
from newscorpus.model import TimexBasis

__all__ = ("from_event",)

_RULE = "from-event"
_MOST = 30  # expressions that are looked at
_UNITS = frozenset({"D", "W"})
_LONGEST = 3  # words of the noun
_LINKED = 5  # words between an event and its day
_PLAIN = frozenset({"", "'", "’"})


def from_event(
    scan: Scan, found: Expression, valued: list[tuple[Expression, Value]]
) -> tuple[Expression, Value] | None:
    """Return the day that lies so long before or after an event; `None` when it is none, or the event's day unknown.

    >>> from datetime import date
    >>> from newscorpus.dates import find_timexes
    >>> text = "The vote was on June 23, 2016. He resigned two days after the vote."
    >>> [(t.text, t.value) for t in find_timexes(text, anchor=date(2016, 7, 1))][-1]
    ('two days after the vote', '2016-06-25')
    """
    meaning, k = found.meaning, found.last + 1
    if (
        not isinstance(meaning, Fixed | OfEvent)
        or meaning.type != "DURATION"
        or not scan.space(found.last)
        or not scan.space(k)
    ):
        return None
    step = scan.among(k, "after") - scan.among(k, "before")
    amount, unit = meaning.value[1:-1], meaning.value[-1]
    same = isinstance(meaning, OfEvent) and scan.among(k, "of")
    if not (step or same) or unit not in _UNITS or not amount.isdigit():
        return None
    last = _event_noun(scan, k + 1)
    day = None if last < 0 else _day_of(scan, scan.word(last), valued)
    value = None if day is None else shift_day(day, unit, step * int(amount))
    if value is None:
        return None
    longer = found._replace(last=last, end=scan.ends[last], rule=_RULE)
    return longer, Value(value, basis=TimexBasis.PREVIOUS_DATE)


def _event_noun(scan: Scan, k: int) -> int:
    """The noun of "the vote", "the first vote", "the stock market crash" from word `k` on; -1 without an article."""
    if _kind(scan, k) != "the" or not scan.space(k):
        return -1
    last = k + 1
    while last - k < _LONGEST and scan.space(last) and _is_noun(scan, last + 1):
        last += 1
    return last if last < scan.count and scan.words[last].isalpha() and not scan.head(last).kind else -1


def _is_noun(scan: Scan, k: int) -> bool:
    """Whether word `k` may be the noun after attributes: no function word, and no name."""
    return scan.words[k].islower() and scan.words[k] not in scan.reading.lexicon.words("stop_words")


def _kind(scan: Scan, k: int) -> str:
    """The kind of word `k` as a modifier; unlike that of `Scan.modifier` also before the last expression."""
    entry = scan.modifiers.get(scan.words[k]) if k < scan.count else None
    return "" if entry is None else entry.kind


def _day_of(scan: Scan, noun: str, valued: list[tuple[Expression, Value]]) -> date | None:
    """The last day that the text gives for the event: "the vote was on June 23", "Monday’s attack"."""
    for found, value in valued[: -_MOST - 1 : -1]:
        days = interval(value.value)
        one_day = days is not None and days[0] == days[1] and found.rule != _RULE
        if (
            days is not None
            and one_day
            and (_reaches(scan, noun, found.first, -1) or _reaches(scan, noun, found.last, 1))
        ):
            return days[0]
    return None


def _reaches(scan: Scan, noun: str, k: int, step: int) -> bool:
    """Whether the noun is beside the date that ends with word `k`, with nothing but words of happening between."""
    for j in range(k + step, k + step * (_LINKED + 1), step):
        if not 0 <= j < scan.count or scan.gap(min(j, j - step)).strip() not in _PLAIN:
            return False
        if scan.word(j) == noun:
            return True
        if not scan.among(j, "happens"):
            return False
    return False
