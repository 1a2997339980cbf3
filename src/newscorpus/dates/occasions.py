"""Named and recurring events where a text names them: "the midterm election", "the September 11 attacks"."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from datetime import date
from functools import cache
from itertools import chain
from operator import itemgetter

from newscorpus.dates.arithmetic import interval
from newscorpus.dates.named import NamedEvent, NamedEventEntry, named_event_entries
from newscorpus.dates.scan import Scan
from newscorpus.dates.tense import look
from newscorpus.dates.words import time_words
from newscorpus.lexicon import Lexicon
from newscorpus.model import Span
from newscorpus.text import Reading

__all__ = ("named_events",)

_NEAR = 366  # a recurring event that lies so near is meant, whatever the clause says


def named_events(reading: Reading, *, anchor: date | None = None) -> tuple[NamedEvent, ...]:
    """Return the named and recurring events of a text, with their days.

    >>> from newscorpus.lexicon import load_lexicon
    >>> text = "Republicans lost the House in the midterm election."
    >>> [(e.name, e.value) for e in named_events(Reading(text, load_lexicon("en")), anchor=date(2018, 11, 20))]
    [('US midterm election 2018', '2018-11-06')]

    Args:
        reading: the text; only its paragraphs are read.
        anchor: the day of writing; of a recurring event the nearest one is meant, or, when all lie more than a year
            away, the one that the clause looks to.
    """
    text, found = reading.text, list[NamedEvent]()
    forms = _forms(reading.lexicon)
    present = forms.keys() & reading.words
    if not present:
        return ()
    paragraphs = reading.paragraphs
    for _, entry, form in sorted(chain.from_iterable(forms[word] for word in present), key=itemgetter(0)):
        at = text.find(form)
        while at >= 0:
            stop = at + len(form)
            i = bisect_right(paragraphs, (at, len(text))) - 1
            alone = not text[stop : stop + 1].isalnum() and not text[at - 1 : at].isalnum()
            if alone and i >= 0 and stop <= paragraphs[i][1]:
                found.append(_event(reading, Span.cut(text, at, stop), entry, anchor))
            at = text.find(form, stop)
    return tuple(sorted(found, key=lambda event: event.span))


@cache
def _forms(lexicon: Lexicon) -> Mapping[str, Sequence[tuple[int, NamedEventEntry, str]]]:
    """The longest word of each form -> the forms, as written and at the start of a sentence, and their entries.

    A text without any of the words names none. The numbers keep the order of the entries.
    """
    table: dict[str, list[tuple[int, NamedEventEntry, str]]] = {}
    spelled = ((e, {f, f[0].upper() + f[1:]}) for e in named_event_entries(lexicon) for f in e.forms)
    pairs = ((e, form) for e, forms in spelled for form in sorted(forms))
    for order, (entry, form) in enumerate(pairs):
        words = "".join(c if c.isalnum() else " " for c in form).split()
        table.setdefault(max(words, key=len), []).append((order, entry, form))
    return table


def _event(reading: Reading, span: Span, entry: NamedEventEntry, anchor: date | None) -> NamedEvent:
    """The event at a place of the text; of a recurring one the one that is meant."""
    value, name = entry.date or None, entry.name
    if not entry.date and anchor is not None:
        value = _meant(reading, span, entry, anchor)
        name = f"{name} {value[:4]}" if value else name
    begin, end = (interval(value) if value else None) or (None, None)
    return NamedEvent(span, name, value, begin, end, f"dates.event.{entry.id}")


def _meant(reading: Reading, span: Span, entry: NamedEventEntry, anchor: date) -> str | None:
    """The value of a recurring event: the nearest within a year, else by the clause, else the nearest."""
    years = range(anchor.year - entry.cycle, anchor.year + entry.cycle + 1)
    away = {value: _days_away(value, anchor) for year in years if (value := entry.value(year)) is not None}
    back = max((value for value, days in away.items() if days <= 0), default=None)
    ahead = min((value for value, days in away.items() if days >= 0), default=None)
    if back is None or ahead is None:
        return back or ahead
    nearest = back if -away[back] < away[ahead] else ahead
    if abs(away[nearest]) <= _NEAR:
        return nearest
    words = time_words(reading.lexicon)
    first, last = reading.word_at(span.start), reading.word_at(span.end - 1)
    return {1: ahead, -1: back}.get(look(Scan(reading, words), words, first, last).sign, nearest)


def _days_away(value: str, anchor: date) -> int:
    """Days from the anchor to the stretch: negative when it lies back, 0 inside of it."""
    begin, end = interval(value) or (anchor, anchor)
    return (begin - anchor).days if begin > anchor else min((end - anchor).days, 0)
