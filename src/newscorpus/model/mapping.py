"""The same value with other spans: what was found in one form of a text, pointing into another.

It is done for every finding of a wrapped text, so it costs little: only fields that can hold a span are looked at, and
only values that change are made anew, slot by slot as `Span` is, without the checks that they have passed already.
"""

from collections.abc import Callable
from functools import cache
from operator import is_
from typing import TypeVar, cast, get_args

from attrs import fields, has

from newscorpus.model.span import Span

__all__ = ("map_spans",)

T = TypeVar("T")
Move = Callable[[Span], Span]
Setter = Callable[[object, object], None]


def map_spans(value: T, move: Move) -> T:
    """Return `value` with every `Span` inside it replaced by what `move` makes of it.

    >>> from newscorpus.model import Timex
    >>> map_spans((Timex(span=Span(0, 4, "1999"), value="1999"),), lambda span: span.shift(3))[0].span
    Span(3, 7, '1999')

    Args:
        value: a value of this library, or a tuple of such values.
        move: the new span for an old one; the same object for one that stays.
    """
    known: dict[int, object] = {}  # what stands in several places is made once
    return cast("T", _mapped(value, move, known))


def _mapped(value: object, move: Move, known: dict[int, object]) -> object:
    """The new value; one that stays is given back."""
    kind: type = type(value)
    if kind is Span:
        return move(cast("Span", value))
    if kind is tuple:
        old = cast("tuple[object, ...]", value)
        new = [_mapped(item, move, known) for item in old]
        return value if all(map(is_, new, old)) else tuple(new)
    found = known.get(id(value))
    if found is None:
        changed: dict[str, object] = {}
        for name in _names(kind):
            part = getattr(value, name)
            if part:
                moved = move(part) if type(part) is Span else _mapped(part, move, known)
                if moved is not part:
                    changed[name] = moved
        found = known[id(value)] = _changed(value, kind, changed) if changed else value
    return found


def _changed(value: object, kind: type, changed: dict[str, object]) -> object:
    new: object = object.__new__(kind)
    for name, fill in _setters(kind):
        fill(new, changed[name] if name in changed else getattr(value, name))
    return new


@cache
def _names(kind: type) -> tuple[str, ...]:
    """The fields of a class that can hold a span."""
    return tuple(field.name for field in fields(kind) if _can_hold(field.type)) if has(kind) else ()


@cache
def _setters(kind: type) -> tuple[tuple[str, Setter], ...]:
    return tuple((field.name, getattr(kind, field.name).__set__) for field in fields(kind))


def _can_hold(hint: object) -> bool:
    """Whether a value of this type can hold a span; a name in quotation marks is a class of this library."""
    if isinstance(hint, type) and (hint is Span or has(hint)):
        return hint is Span or bool(_names(hint))
    return isinstance(hint, str) or any(map(_can_hold, get_args(hint)))
