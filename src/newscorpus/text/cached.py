"""A property that is worked out once: `functools.cached_property` without its lock, which costs more than we do."""

from collections.abc import Callable
from typing import Generic, Self, TypeVar, overload

__all__ = ("cached",)

T = TypeVar("T")
S = TypeVar("S")


class cached(Generic[S, T]):  # noqa: N801 - reads like `property`
    """Work a value out on first use and keep it in the object.

    >>> class Text:
    ...     def __init__(self, words): self.words = words
    ...     @cached
    ...     def size(self): return len(self.words)
    >>> Text("abc").size
    3

    Two threads may both work it out; they get equal values.
    """

    def __init__(self, work: Callable[[S], T]) -> None:
        """Take the function that works it out."""
        self._work = work
        self.name: str = work.__name__
        self.__doc__ = work.__doc__

    @overload
    def __get__(self, instance: None, owner: type) -> Self: ...
    @overload
    def __get__(self, instance: S, owner: type) -> T: ...
    def __get__(self, instance: S | None, owner: type) -> Self | T:
        if instance is None:
            return self
        value = self._work(instance)
        setattr(instance, self.name, value)  # `instance.__dict__` would build a dictionary and slow each look-up down
        return value
