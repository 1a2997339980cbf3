"""Regular expressions that are compiled when they are first used, not when the library is imported.

Together they would cost a sixth of the import, and most programs that import the library never use most of them.
"""

import re
from collections.abc import Callable
from typing import cast

__all__ = ("pattern",)


def pattern(source: str, flags: int = 0) -> re.Pattern[str]:
    r"""Return what stands in for `re.compile(source, flags)`: an object with the methods of a pattern.

    >>> digits = pattern(r"\d+")
    >>> digits.findall("5 of 12")
    ['5', '12']

    Raises:
        re.error: on first use, when `source` is no regular expression.
    """
    return cast("re.Pattern[str]", _Waiting(source, flags))


class _Waiting:
    """A pattern that waits; each method that was used once is at hand as that of the compiled pattern."""

    def __init__(self, source: str, flags: int) -> None:
        self.source = source
        self.flags = flags


class _Method:
    """A method of a pattern that waits: it has the pattern compiled, and takes its own place."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __get__(self, instance: _Waiting, owner: type) -> Callable[..., object]:
        """Return the method of the compiled pattern; `re` keeps that, so that it is compiled once."""
        method: Callable[..., object] = getattr(re.compile(instance.source, instance.flags), self._name)
        setattr(instance, self._name, method)
        return method


for _name in ("findall", "finditer", "fullmatch", "match", "search", "split", "sub"):
    setattr(_Waiting, _name, _Method(_name))
