"""The same value with other spans: what was found in one form of a text, pointing into another.

This runs for every finding of a wrapped text, so it must be cheap: only names and fields that can hold a span are
looked at, and only values that change are built again, slot by slot as `Span` is, without repeating their checks.
"""

from collections.abc import Callable, Sequence
from functools import cache
from operator import attrgetter, is_
from typing import TypeVar, cast, get_args

from attrs import fields, has

from newscorpus.model.span import Span

__all__ = ("map_spans",)

T = TypeVar("T")
Move = Callable[[Span], Span]
Spell = Callable[[str], str]
Parts = Callable[[object], tuple[object, ...]]
Fill = Callable[[object, object], None]
_NOTHING = ()
_NAME = "name"


def _as_it_is(name: str) -> str:
    return name


def map_spans(value: T, move: Move, spell: Spell = _as_it_is) -> T:
    """Return `value` with every `Span` inside it replaced by what `move` makes of it.

    >>> from newscorpus.model import Timex
    >>> map_spans((Timex(span=Span(0, 4, "1999"), value="1999"),), lambda span: span.shift(3))[0].span
    Span(3, 7, '1999')

    Args:
        value: a value of this library, or a tuple of such values.
        move: the new span for an old one; the same object for one that stays.
        spell: the new name of a speaker or an actor for the old one.
    """
    known: dict[int, object] = {}  # what is in several places is made once
    return cast("T", _mapped(value, move, spell, known))


def _mapped(value: object, move: Move, spell: Spell, known: dict[int, object]) -> object:
    """The new value; one that stays is given back."""
    kind: type = type(value)
    if kind is Span:
        return move(cast("Span", value))
    if kind is str:
        return spell(cast("str", value))
    if kind is tuple:
        old = cast("tuple[object, ...]", value)
        new = [_mapped(item, move, spell, known) for item in old]
        return value if all(map(is_, new, old)) else tuple(new)
    found = known.get(id(value))
    if found is None:
        found = value
        parts, fills = _holding(kind)
        for part, fill in zip(parts(value), fills, strict=False):
            if part is not None and part is not _NOTHING:
                moved = move(part) if type(part) is Span else _mapped(part, move, spell, known)
                if moved is not part:
                    found = _copy(value, kind) if found is value else found
                    fill(found, moved)
        known[id(value)] = found
    return found


def _copy(value: object, kind: type) -> object:
    new: object = object.__new__(kind)
    parts, fills = _slots(kind)
    for part, fill in zip(parts(value), fills, strict=False):
        fill(new, part)
    return new


@cache
def _slots(kind: type) -> tuple[Parts, tuple[Fill, ...]]:
    """How all fields of a class are read and filled."""
    return _access(kind, [field.name for field in fields(kind)])


@cache
def _holding(kind: type) -> tuple[Parts, tuple[Fill, ...]]:
    """How the name and the fields that can hold a span are read and filled."""
    return _access(kind, _names(kind))


def _access(kind: type, names: Sequence[str]) -> tuple[Parts, tuple[Fill, ...]]:
    if not names:
        return lambda _: (), ()
    # of one name `attrgetter` makes no tuple
    return attrgetter(*names, names[0]), tuple([getattr(kind, name).__set__ for name in names])


@cache
def _names(kind: type) -> tuple[str, ...]:
    named = [field.name for field in fields(kind) if field.name == _NAME or _can_hold(field.type)] if has(kind) else []
    return tuple(named) if named != [_NAME] else ()


def _can_hold(hint: object) -> bool:
    """Whether a value of this type can hold a span; a name in quotation marks is a class of this library."""
    if isinstance(hint, type) and (hint is Span or has(hint)):
        return hint is Span or bool(_names(hint))
    return isinstance(hint, str) or any(map(_can_hold, get_args(hint)))
