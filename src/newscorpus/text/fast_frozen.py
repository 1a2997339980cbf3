"""Frozen values for the loops that make and read the most of them.

A frozen attrs class calls a function for every field that it sets, and reading a field of a named tuple takes a slow
look-up in Python 3.11; a name or a clause is made for every few words of a text, and read dozens of times. So these
classes have slots, and nothing at run time stops an assignment. Type checkers do: they take the classes for frozen,
as all values are.
"""

from collections.abc import Callable
from typing import TypeVar, dataclass_transform, overload

from attrs import define

__all__ = ("fast_frozen",)

C = TypeVar("C")


@overload
def fast_frozen(cls: type[C], /) -> type[C]: ...


@overload
def fast_frozen(*, eq: bool = ...) -> Callable[[type[C]], type[C]]: ...


@dataclass_transform(frozen_default=True)
def fast_frozen(cls: type[C] | None = None, /, *, eq: bool = True) -> type[C] | Callable[[type[C]], type[C]]:
    """Make a class of values with slots, whose fields type checkers take for frozen.

    >>> @fast_frozen
    ... class Word:
    ...     start: int
    ...     end: int
    >>> Word(0, 4), Word(0, 4) == Word(0, 4), hash(Word(0, 4)) == hash(Word(0, 4))
    (Word(start=0, end=4), True, True)

    Args:
        cls: the class.
        eq: whether values with equal fields are equal; otherwise each is equal to itself alone.
    """
    make: Callable[[type[C]], type[C]] = define(eq=eq, unsafe_hash=eq or None)
    return make if cls is None else make(cls)
