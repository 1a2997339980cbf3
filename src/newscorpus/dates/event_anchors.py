"""Days counted from an event whose day is known: "the day before the vote", "two days after the attack".

Annotators call "two days after the attack" a duration, and so do we, unless the day is known: then it is the day. It is
known when an earlier sentence names the event by the same noun, and one day.
"""

from datetime import date

from newscorpus.dates.arithmetic import interval
from newscorpus.dates.context import Value
from newscorpus.dates.counted import OfEvent, shift_day
from newscorpus.dates.meanings import Fixed
from newscorpus.dates.scan import Found, Scan
from newscorpus.model import TimexBasis

__all__ = ("from_event",)

_RULE = "from-event"
_MOST = 30  # expressions that are looked at
_UNITS = frozenset({"D", "W"})
_ATTRIBUTES = 2  # words between "the" and the noun


def from_event(scan: Scan, found: Found, valued: list[tuple[Found, Value]]) -> tuple[Found, Value] | None:
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
    """The noun of "the vote", "the first vote", "the Brexit referendum" from word `k` on; -1 without an article."""
    if _kind(scan, k) != "the" or not scan.space(k):
        return -1
    last = k + 1
    while last - k <= _ATTRIBUTES and scan.space(last) and _is_noun(scan, last + 1) and _is_attribute(scan, last):
        last += 1
    return last if last < scan.count and scan.words[last].isalpha() and not scan.head(last).kind else -1


def _is_noun(scan: Scan, k: int) -> bool:
    """Whether word `k` may be the noun behind attributes: no function word, and no name."""
    return scan.words[k].islower() and scan.words[k] not in scan.reading.lexicon.words("stop_words")


def _kind(scan: Scan, k: int) -> str:
    """The kind of word `k` as a modifier; unlike that of `Scan.modifier` also in front of the last expression."""
    entry = scan.modifiers.get(scan.words[k]) if k < scan.count else None
    return "" if entry is None else entry.kind


def _is_attribute(scan: Scan, k: int) -> bool:
    """Whether word `k` bends the noun behind it: a name, a number in order."""
    return scan.words[k][:1].isupper() or _kind(scan, k) == "ordinal"


def _day_of(scan: Scan, noun: str, valued: list[tuple[Found, Value]]) -> date | None:
    """The last day that a sentence tells together with the noun."""
    for found, value in valued[: -_MOST - 1 : -1]:
        days = interval(value.value)
        if days is None or days[0] != days[1] or found.rule == _RULE:
            continue
        start, end = scan.reading.sentence_at(found.start)
        words = range(scan.reading.word_at(start), min(scan.reading.word_at(end) + 1, scan.count))
        if any(scan.word(j) == noun for j in words):
            return days[0]
    return None
