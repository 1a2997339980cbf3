"""What is worked out once: a property of an object, and a value for each word of a language.

`functools` has both, but `cached_property` has a lock that costs more than most of our properties, and what `lru_cache`
remembers is found by a call, where a dictionary is found by an index, in `map` as well.
"""

from collections.abc import Callable
from typing import Generic, Self, TypeVar, overload

__all__ = ("Remembered", "cached")

T = TypeVar("T")
S = TypeVar("S")
K = TypeVar("K")

_MANY = 30_000
"""How many values are remembered at most."""


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


class Remembered(dict[K, T]):
    """Key -> value; each is worked out once, and all are forgotten when they grow too many.

    >>> sizes = Remembered(len)
    >>> sizes["rain"], list(sizes)
    (4, ['rain'])
    """

    def __init__(self, work: Callable[[K], T]) -> None:
        """Take the function that works a value out."""
        super().__init__()
        self._work = work

    def __missing__(self, key: K) -> T:
        """Work out the value of a key that was not met before."""
        if len(self) > _MANY:
            self.clear()
        found = self[key] = self._work(key)
        return found
