"""Lines that sign the story: bylines and dates, looked for only where a page has them."""

from collections.abc import Sequence

from newscorpus.boilerplate.sheet import Sheet
from newscorpus.bylines import BylineParser
from newscorpus.lexicon import Lexicon
from newscorpus.model import Byline

__all__ = ("Signatures",)

_ABOVE, _BELOW = 40, 4  # lines above and below the begin of the story
_LONGEST = 220
_MOSTLY = 0.45  # so much of a date line is the date


class Signatures:
    """Finds the lines that sign a story."""

    def __init__(self, lexicon: Lexicon) -> None:
        """Build the parser of bylines."""
        self.bylines = BylineParser(lexicon=lexicon)

    def read(self, sheet: Sheet, begin: int) -> tuple[list[int], dict[int, Byline]]:
        """Return 1 for a byline, 2 for a date line and 0 for all others; and the bylines by line."""
        signed = [0] * len(sheet.sizes)
        found: dict[int, Byline] = {}
        for i in range(max(0, begin - _ABOVE), min(len(signed), begin + _BELOW)):
            start, end = sheet.lines[i]
            if sheet.sizes[i] > _LONGEST:
                continue
            byline = None if self._decided(sheet, i) else self.bylines.read(sheet.text, start, end)
            if byline is not None:
                signed[i], found[i] = 1, byline
            elif self.is_date(sheet.text, start, end):
                signed[i] = 2
        return signed, found

    def is_date(self, text: str, start: int, end: int) -> bool:
        """Whether a line is mostly a date: "Updated Oct. 5, 2018 3:14 PM"."""
        dates = self.bylines.dates.find(text, start, end)
        return bool(dates) and (end - start < 60 or sum(e - s for s, e, _, _ in dates) >= _MOSTLY * (end - start))

    def _decided(self, sheet: Sheet, i: int) -> bool:
        hit = sheet.hits[i]
        return hit is not None and hit.how == "whole"


def echoes(sheet: Sheet, around: Sequence[int]) -> frozenset[str]:
    """Headlines that other lines name: in "The post … appeared first on …", or in front of " | Outlet"."""
    out = set()
    for i in around:
        line = sheet.text[slice(*sheet.lines[i])][:300].casefold()
        for mark in (" | ", " - ", " – ", " — "):
            if mark in line:
                out.add(line.rpartition(mark)[0].strip())
        if line.startswith("the post ") and " appeared first on " in line:
            out.add(line[9 : line.index(" appeared first on ")])
    return frozenset(out)
