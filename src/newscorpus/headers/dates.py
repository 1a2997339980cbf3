"""When it was published and when it was changed, from the lines that print a date.

"03/09/2022" is a day in March or in September: papers write it as their country does. A page in English is read month
first, unless its dateline is in a country that puts the day first.
"""

import re
from collections.abc import Callable, Iterable
from datetime import date
from functools import partial

from attrs import evolve

from newscorpus.bylines import PageAges, PrintedDates, as_timex
from newscorpus.dates.arithmetic import make_date
from newscorpus.headers.page_regions import PageRegions
from newscorpus.lexicon import Lexicon
from newscorpus.lexicon.countries import country_index
from newscorpus.model import STORY, Block, BlockKind, Timex

__all__ = ("DateReader", "day_first")

_BOTH = frozenset(["CAN", "CHN", "FSM", "JPN", "KOR", "MHL", "PHL", "PLW", "TWN", "USA"])  # ISO 3166-1 alpha-3
"""Countries that put the month first, or sometimes do."""

_NUMBERS = re.compile(r"(?P<first>\d{1,2})/[ ]?(?P<second>\d{1,2})/[ ]?(?:\d\d){1,2}")
_SIGNED = frozenset({BlockKind.DATE, BlockKind.BYLINE, BlockKind.DATELINE})
_PHOTO = frozenset({BlockKind.CAPTION, BlockKind.CREDIT})
_LONGEST = 200
_STOPS = frozenset('.!?”"…')
_LABEL = 40  # characters before a date that may say "updated"
_NEXT = 2  # lines below the one with the date of publication may say when the page was changed
_BEHIND = 6  # lines after the story that may still date it

Finder = Callable[[str, int, int], Iterable[Timex]]


def day_first(timex: Timex, place: str, lexicon: Lexicon) -> Timex:
    """Return a date in numbers read as the country of a place writes it; other dates as they are.

    >>> from newscorpus.lexicon import load_lexicon
    >>> found = as_timex("03/09/2022", 0, 10, date(2022, 3, 9))
    >>> [day_first(found, place, load_lexicon("en")).value for place in ("LAGOS, Nigeria", "DAYTON, Ohio")]
    ['2022-09-03', '2022-03-09']

    Args:
        timex: a printed date.
        place: what the dateline names.
        lexicon: the countries that we know.
    """
    numbers = _NUMBERS.fullmatch(timex.text)
    country = country_index(lexicon).get(_capitalized(place.rpartition(", ")[2])) if numbers else None
    if numbers is None or country is None or country.code in _BOTH or timex.begin is None:
        return timex
    day = make_date(timex.begin.year, int(numbers["second"]), int(numbers["first"]))
    return timex if day is None else evolve(timex, value=day.isoformat(), begin=day, end=day)


def _capitalized(place: str) -> str:
    return place.title() if place.isupper() and "." not in place else place


class DateReader:
    """Reads the dates of a page."""

    def __init__(self, dates: PrintedDates, lexicon: Lexicon) -> None:
        """Take the finder of printed dates, and the words that say "updated"."""
        self._dates = dates
        self._ages = PageAges(lexicon)
        self._updated = lexicon.words("updated_words")

    def read(self, text: str, page: PageRegions, *, anchor: date | None = None) -> tuple[Timex | None, Timex | None]:
        """Return when the article was published and when it was modified, each `None` when no line says.

        With an anchor also "2 hours ago" is a date, where no line prints one.
        """
        published, modified = self._first(text, page, self._printed)
        if anchor is None or published or modified:
            return published, modified
        return self._first(text, page, partial(self._ages.read, anchor=anchor))

    def _first(self, text: str, page: PageRegions, find: Finder) -> tuple[Timex | None, Timex | None]:
        """The first date, and the first one after a word that says "updated"."""
        published: Timex | None = None
        modified: Timex | None = None
        at = -1
        for i in self._lines(page):
            if published is not None and not 0 < i - at <= _NEXT:
                break
            line = page.blocks[i].span
            for found in find(text, line.start, line.end):
                label = text[max(line.start, found.span.start - _LABEL) : found.span.start].lower()
                if any(stem in label for stem in self._updated):
                    modified = modified or found
                elif published is None:
                    published, at = found, i
        return published, modified

    def _printed(self, text: str, start: int, end: int) -> Iterable[Timex]:
        return [as_timex(text, s, e, day) for s, e, _, day in self._dates.find(text, start, end)]

    def _lines(self, page: PageRegions) -> Iterable[int]:
        """The lines to look at: signed lines around the headline, then short ones, then those after the story."""
        yield from page.signing_lines(_SIGNED)
        yield from (i for i in page.below_headline() if self._may_date(page.blocks[i]))
        yield from (i for i in page.tail()[:_BEHIND] if page.blocks[i].kind in _SIGNED or len(page.blocks[i].span) < 50)

    def _may_date(self, block: Block) -> bool:
        """Whether a line that is no date line may hold the date: sentences and captions are about other days."""
        told = block.kind in _PHOTO or (block.kind in STORY and block.text[-1] in _STOPS)
        return not told and block.kind not in _SIGNED and len(block.span) < _LONGEST
