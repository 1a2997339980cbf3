"""Offsets in UTF-16 code units, which JavaScript and Java count by, and code points."""

from bisect import bisect_left

__all__ = ("Utf16",)


class Utf16:
    """The way between the two for one text.

    >>> counted = Utf16("😀 Rain")
    >>> counted.units(2), counted.point(3)
    (3, 2)

    Only characters outside the basic plane differ, so only their places are kept.
    """

    def __init__(self, text: str) -> None:
        wide = [] if text.isascii() else [i for i, c in enumerate(text) if c > "\uffff"]
        self._points: list[int] = wide
        self._units: list[int] = [i + before for before, i in enumerate(wide)]

    def units(self, point: int) -> int:
        """Return the offset in UTF-16 code units of an offset in code points."""
        return point + bisect_left(self._points, point)

    def point(self, unit: int) -> int:
        """Return the offset in code points of an offset in UTF-16 code units.

        Raises:
            ValueError: `unit` is inside a character.
        """
        before = bisect_left(self._units, unit)
        if before and self._units[before - 1] + 1 == unit:
            msg = f"offset {unit} is inside a character"
            raise ValueError(msg)
        return unit - before
