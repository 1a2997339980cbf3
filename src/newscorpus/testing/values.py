"""Values of the model as a user's own code might build them: any values, but every span is cut from one text.

`values` reads the types of the fields, so a new field is drawn as well; what the types cannot express (pieces in text
order, children inside their quote) is written out below.
"""

from collections.abc import Callable, Mapping
from datetime import date
from enum import Enum
from functools import cache
from types import NoneType
from typing import Literal, TypeVar, get_args, get_origin, get_type_hints

from attrs import fields, has
from hypothesis import strategies as st

from newscorpus.model import (
    CAMEO_ROOTS,
    Article,
    Attribution,
    Block,
    BlockKind,
    Event,
    EventBasis,
    EventTime,
    Given,
    Header,
    Note,
    Quote,
    Span,
    Speaker,
    Timex,
    TimexType,
    iter_spans,
)

__all__ = ("articles", "values")

V = TypeVar("V")

_TIMEX_VALUES = ("2018-10-22", "2018", "2018-W43", "2018-10-22T09:00", "P4Y", "PRESENT_REF", "XXXX-10-22")
_PLAIN: Mapping[object, st.SearchStrategy[object]] = {
    str: st.text(max_size=8),
    bool: st.booleans(),
    int: st.integers(0, 99),
    float: st.floats(0, 1),
    date: st.dates(),
}


_TEXTS = (st.text(min_size=1, max_size=60), st.text(max_size=60))
"""Of findings, and of articles, which may be empty."""


@st.composite
def values(draw: st.DrawFn, kind: type[V], *, text: str | None = None) -> V:
    """Values of one type of the model; every span in them is cut from one text.

    >>> from hypothesis import find
    >>> from newscorpus import Timex
    >>> find(values(Timex, text="In 2019."), lambda timex: timex.span.start == 3).span.start
    3

    `st.from_type(newscorpus.Timex)` is this strategy too, with a text of its own for each value.

    Args:
        draw: given by Hypothesis.
        kind: a class of `newscorpus.model`.
        text: what spans are cut from; any when `None`.

    Raises:
        TypeError: `kind` is not such a class.
    """
    if not kind.__module__.startswith("newscorpus.model"):
        msg = f"values are of a class of newscorpus.model, not of {kind!r}"
        raise TypeError(msg)
    value = _drawn(draw, kind, draw(_TEXTS[kind is Article]) if text is None else text)
    assert isinstance(value, kind)
    return value


def articles(*, text: str | None = None) -> st.SearchStrategy[Article]:
    """Annotated articles as a user's own code might build them: any text, any findings, each in its order.

    Each line belongs to a block; dates, quotes, attributions and events are anywhere.

    >>> from hypothesis import find
    >>> article = find(articles(), lambda article: bool(article.timexes))
    >>> all(article.text[timex.span.start : timex.span.end] == timex.text for timex in article.timexes)
    True

    Args:
        text: the text of all of them; any when `None`.
    """
    return values(Article, text=text)


def _drawn(draw: st.DrawFn, hint: object, text: str) -> object:
    """Draw a value for a field by its type; `None`, the empty and the first are the simplest."""
    if hint is Span:
        return _cut(draw, text)
    if hint in _PLAIN:
        return draw(_PLAIN[hint])
    inner = get_args(hint)
    if get_origin(hint) is Literal:
        return draw(st.sampled_from(inner))
    if get_origin(hint) is tuple:
        return tuple(_drawn(draw, inner[0], text) for _ in range(draw(st.integers(0, 2))))
    if NoneType in inner:
        if not draw(st.booleans()):
            return None
        return draw(st.text(min_size=1, max_size=8)) if inner[0] is str else _drawn(draw, inner[0], text)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return draw(st.sampled_from(list(hint)))
    assert isinstance(hint, type)
    return _built(draw, hint, text)


_hints = cache(get_type_hints)


def _built(draw: st.DrawFn, kind: type, text: str) -> object:
    assert has(kind)
    known = _CONSTRAINED[kind](draw, text) if kind in _CONSTRAINED else {}
    hints = _hints(kind)
    free = {f.name: _drawn(draw, hints[f.name], text) for f in fields(kind) if f.name not in known}
    value: object = kind(**free, **known)
    return value


def _cut(draw: st.DrawFn, text: str, start: int = 0, end: int | None = None) -> Span:
    """A span between two places of `text`; of one character at least, if there is one."""
    end = len(text) if end is None else end
    start = draw(st.integers(start, max(start, end - 1)))
    return Span.cut(text, start, draw(st.integers(min(start + 1, end), end)))


def _pieces_in_order(draw: st.DrawFn, text: str) -> tuple[Span, ...]:
    """One span, or two with the second after the first."""
    first = _cut(draw, text)
    return (first, _cut(draw, text, first.end)) if first.end < len(text) and draw(st.booleans()) else (first,)


def _attribution(draw: st.DrawFn, text: str) -> dict[str, object]:
    content = _pieces_in_order(draw, text)
    source, cue = (_cut(draw, text) if draw(st.booleans()) else None for _ in range(2))
    parts = [*content, *(part for part in (source, cue) if part is not None)]
    span = Span.cut(text, min(p.start for p in parts), max(p.end for p in parts))
    return {"content": content, "source": source, "cue": cue, "span": span}


def _speaker(draw: st.DrawFn, text: str) -> dict[str, object]:
    """A source, or a group of sources that have no members of their own."""
    names = draw(st.lists(st.text(max_size=8), max_size=2))
    places = [_cut(draw, text) if draw(st.booleans()) else None for _ in names]
    members = (Speaker(name=name, title=place) for name, place in zip(names, places, strict=True))
    return {"members": tuple(members)}


def _quote(draw: st.DrawFn, text: str) -> dict[str, object]:
    span = _cut(draw, text)
    content = _cut(draw, text, span.start, span.end)
    children: tuple[Quote, ...] = ()
    if draw(st.booleans()):
        inside = _cut(draw, text, content.start, content.end)
        children = (Quote(span=inside, content=_cut(draw, text, inside.start, inside.end)),)
    return {"span": span, "content": content, "children": children, "marks": draw(st.sampled_from(("“”", "''", "")))}


def _days(draw: st.DrawFn, text: str) -> dict[str, object]:  # noqa: ARG001 - all are called alike
    begin, end = sorted((draw(st.dates()), draw(st.dates())))
    return {"begin": begin if draw(st.booleans()) else None, "end": end if draw(st.booleans()) else None}


def _timex(draw: st.DrawFn, text: str) -> dict[str, object]:
    kind = draw(st.sampled_from(TimexType))
    often = kind is TimexType.SET and draw(st.booleans())
    value = draw(st.sampled_from(_TIMEX_VALUES))
    return {
        **_days(draw, text), "type": kind, "value": value, "quant": "EVERY" if often else None,
        "freq": "2X" if often else None,
    }  # fmt: skip


def _event_time(draw: st.DrawFn, text: str) -> dict[str, object]:
    """A time with days has a basis, and one without has none."""
    days = _days(draw, text)
    bases = [basis for basis in EventBasis if basis is not EventBasis.NONE] if any(days.values()) else [EventBasis.NONE]
    return {**days, "basis": draw(st.sampled_from(bases))}


def _event(draw: st.DrawFn, text: str) -> dict[str, object]:  # noqa: ARG001
    return {"cameo_root": draw(st.none() | st.sampled_from(sorted(set(CAMEO_ROOTS.values()))))}


def _article(draw: st.DrawFn, text: str) -> dict[str, object]:
    blocks, at = [], 0
    for line in text.splitlines(keepends=True):
        if kept := line.strip():
            start = at + line.index(kept)
            span = Span(start, start + len(kept), kept)
            blocks.append(Block(kind=draw(st.sampled_from(BlockKind)), span=span))
        at += len(line)
    found = {
        "timexes": _several(draw, Timex, text),
        "quotes": _several(draw, Quote, text),
        "attributions": _several(draw, Attribution, text),
        "events": _several(draw, Event, text),
    }
    events = found["events"]
    return {
        "text": text,
        "language": draw(st.sampled_from(("en", "de"))),
        "published": draw(st.none() | st.dates() | st.datetimes()),
        "blocks": tuple(blocks),
        "given": Given(
            headline=draw(st.none() | st.text(min_size=1, max_size=8)),
            authors=tuple(draw(st.lists(st.text(min_size=1, max_size=8), max_size=2))),
            outlet=draw(st.none() | st.text(min_size=1, max_size=8)),
        ),
        "header": _built(draw, Header, text) if text and draw(st.booleans()) else Header(),
        "lead_event": draw(st.none() | st.sampled_from(events)) if events else None,
        **found,
    }


def _several(draw: st.DrawFn, kind: type, text: str) -> tuple[object, ...]:
    """Up to two findings, none of them at the place of another, in the order of the text; in an empty one none."""
    drawn = [_built(draw, kind, text) for _ in range(draw(st.integers(0, 2)) if text else 0)]
    found = {next(iter_spans(value)): value for value in drawn}
    return tuple(found[span] for span in sorted(found))


_CONSTRAINED: Mapping[type, Callable[[st.DrawFn, str], dict[str, object]]] = {
    Article: _article,
    Attribution: _attribution,
    Event: _event,
    EventTime: _event_time,
    Note: _days,
    Quote: _quote,
    Speaker: _speaker,
    Timex: _timex,
}
