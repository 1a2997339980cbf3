"""Dates and events of one article on a line, drawn as SVG.

News speaks of yesterday and of 1947 in one breath. On an even scale one of the two is a dot, so the distance from the
day of publication is drawn on a logarithmic scale, to both sides: a day, a week, a month, a year, ten years, a century.
"""

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from math import copysign, log1p

from attrs import frozen

from newscorpus.formats.html.findings import days, shortened
from newscorpus.formats.html.visible import safe
from newscorpus.model import Article

__all__ = ("draw_timeline",)

_WIDTH, _MARGIN, _ROW, _TOP = 1000, 40, 22, 34
_LETTER = 6.6
"""The width of a letter of a label, about."""

_LABEL = 24
"""How many letters a label has at most."""

_ROWS = 7
"""How many rows either half has at most; what finds no place is drawn without a label on the last one."""

_STEPS = (
    (1, "1 day"), (7, "1 week"), (30, "1 month"), (365, "1 year"), (3652, "10 years"), (36525, "100 years"),
    (365250, "1,000 years"),
)  # fmt: skip
_NEAR = 74
"""How far apart two labels of the scale are at least."""


@frozen
class _Mark:
    group: str
    layer: str
    begin: date
    end: date
    label: str
    doubted: bool = False


def draw_timeline(article: Article) -> str:
    """Return the timeline, or nothing when the article has no date that the calendar knows.

    Its scale is the distance from the day of publication; an article without one says so instead.
    """
    dates, events = list(_dates(article)), list(_events(article))
    if not dates and not events:
        return ""
    if article.published is None:
        return '<p class="no-timeline">No timeline: it is not known when the article was published.</p>'
    reference = _only_day(article.published)
    ends = [day for mark in (*dates, *events) for day in (mark.begin, mark.end)]
    scale = _Scale(reference, min(*ends, reference), max(*ends, reference))
    upper, rows = _rows(dates, scale, 0)
    lower, all_rows = _rows(events, scale, rows)
    height = _TOP + all_rows * _ROW + 8
    axis = "".join(_axis(scale, f"published {reference}", height))
    return (
        f'<figure class="timeline" tabindex="0" aria-label="timeline of dates and events">'
        f'<svg viewBox="0 0 {_WIDTH} {height}" role="group" aria-label="dates above, events below">'
        f"{axis}{upper}{lower}</svg></figure>"
    )


def _dates(article: Article) -> Iterator[_Mark]:
    for i, timex in enumerate(article.timexes):
        begin, end = timex.begin or timex.end, timex.end or timex.begin
        if begin is not None and end is not None:
            yield _Mark(f"t{i}", "date", _only_day(begin), _only_day(end), timex.text)


def _events(article: Article) -> Iterator[_Mark]:
    for i, event in enumerate(article.events):
        if event.time is None:
            continue
        begin, end = event.time.begin or event.time.end, event.time.end or event.time.begin
        if begin is not None and end is not None:
            yield _Mark(f"e{i}", "event", _only_day(begin), _only_day(end), event.text, not event.asserted)


def _only_day(value: date) -> date:
    return value.date() if isinstance(value, datetime) else value


class _Scale:
    """The place of a day: the logarithm of its distance from the reference, with its sign."""

    def __init__(self, reference: date, first: date, last: date) -> None:
        self.reference: date = reference
        self.low: float = min(self._reach(first), -log1p(7))
        self.high: float = max(self._reach(last), log1p(7))

    def _reach(self, day: date) -> float:
        distance = (day - self.reference).days
        return copysign(log1p(abs(distance)), distance)

    def at(self, day: date) -> float:
        return self.place(self._reach(day))

    def place(self, reach: float) -> float:
        return _MARGIN + (reach - self.low) / (self.high - self.low) * (_WIDTH - 2 * _MARGIN)


def _axis(scale: _Scale, today: str, height: int) -> Iterator[str]:
    middle = scale.place(0)
    taken = [middle]
    yield f'<line class="axis" x1="0" y1="{_TOP - 8}" x2="{_WIDTH}" y2="{_TOP - 8}"/>'
    yield f'<line class="today" x1="{middle:.1f}" y1="14" x2="{middle:.1f}" y2="{height}"/>'
    anchor = "start" if middle < _WIDTH / 4 else "end" if middle > _WIDTH * 3 / 4 else "middle"
    yield f'<text class="today" x="{middle:.1f}" y="11" text-anchor="{anchor}">{safe(today)}</text>'
    for sign, word in ((-1, "before"), (1, "after")):
        for distance, name in reversed(_STEPS):
            reach = sign * log1p(distance)
            x = scale.place(reach)
            if scale.low <= reach <= scale.high and all(abs(x - other) >= _NEAR for other in taken):
                taken.append(x)
                yield f'<line class="tick" x1="{x:.1f}" y1="{_TOP - 12}" x2="{x:.1f}" y2="{height}"/>'
                yield f'<text class="tick" x="{x:.1f}" y="{_TOP - 12}" text-anchor="middle">{name} {word}</text>'


def _rows(marks: Iterable[_Mark], scale: _Scale, above: int) -> tuple[str, int]:
    """Draw the marks below `above` rows, each on the first row where it and its label find a place."""
    free: list[float] = []
    out = []
    for mark in sorted(marks, key=lambda mark: (mark.begin, mark.end)):
        left, right = scale.at(mark.begin), max(scale.at(mark.end), scale.at(mark.begin) + 8)
        label = shortened(mark.label, _LABEL)
        width = len(label) * _LETTER + 14
        before = right + width > _WIDTH  # no room after it: the label goes before
        begin, end = (left - width, right) if before else (left, right + width)
        row = next((i for i, taken in enumerate(free) if taken <= begin), len(free))
        if row >= _ROWS:
            row, label = _ROWS - 1, ""
        free += [0.0] * (row + 1 - len(free))
        free[row] = max(free[row], end)
        out.append(_drawn(mark, label, (left, right), _TOP + (above + row) * _ROW + 8, before=before))
    return "".join(out), above + len(free)


def _drawn(mark: _Mark, label: str, across: tuple[float, float], y: int, *, before: bool) -> str:
    left, right = across
    title = safe(f"{shortened(mark.label, 200)}: {days(mark.begin, mark.end)}")
    x, anchor = (left - 6, "end") if before else (right + 6, "start")
    corner = 4 if mark.layer == "date" else 1  # round and square, for people who see no colours
    classes = f"mark {mark.layer} doubted" if mark.doubted else f"mark {mark.layer}"
    return (
        f'<a class="{classes}" href="#{mark.group}" data-of="{mark.group}"><title>{title}</title>'
        f'<rect x="{left:.1f}" y="{y - 4}" width="{right - left:.1f}" height="8" rx="{corner}"/>'
        f'<text x="{x:.1f}" y="{y + 4}" text-anchor="{anchor}">{safe(label)}</text></a>'
    )
