"""When it was published and when it was changed, from the lines that print a date."""

from collections.abc import Callable, Iterable
from datetime import date
from functools import partial

from newscorpus.bylines import BylineParser, as_timex
from newscorpus.bylines.byline_words import byline_words
from newscorpus.headers.page_regions import PageRegions
from newscorpus.lexicon import Lexicon
from newscorpus.model import STORY, Block, BlockKind, Timex

__all__ = ("DateReader",)

_SIGNED = frozenset({BlockKind.DATE, BlockKind.BYLINE, BlockKind.DATELINE})
_PHOTO = frozenset({BlockKind.CAPTION, BlockKind.CREDIT})
_LONGEST = 200
_SHORT = 50  # a line below the story that dates it is not longer
_STOPS = frozenset('.!?”"…')
_LABEL = 40  # characters before a date that may say "updated"
_NEXT = 2  # lines below the one with the date of publication may say when the page was changed
_BEHIND = 6  # lines after the story that may still date it

Finder = Callable[[str, int, int], Iterable[Timex]]


class DateReader:
    """Reads the dates of a page."""

    def __init__(self, bylines: BylineParser, lexicon: Lexicon) -> None:
        """Take the finders of dates and ages from the parser of bylines, and the words that say "updated"."""
        self._dates = bylines.dates
        self._ages = bylines.ages
        self._labels = lexicon.words("date_labels") if lexicon.has("date_labels") else frozenset[str]()
        self._updated = lexicon.words("updated_words")

    def read(self, text: str, page: PageRegions, *, anchor: date | None = None) -> tuple[Timex | None, Timex | None]:
        """Return when the article was published and when it was modified, each `None` when no line says.

        With an anchor also "2 hours ago" is a date, where no line prints one.
        """
        published, modified = self._first(text, page, self._printed)
        if anchor is None or published or modified:
            return published, modified
        return self._first(text, page, partial(self._ages.read, anchor=anchor))

    def header_lines(self, page: PageRegions) -> list[str]:
        """Return the lines that may print the date of a page."""
        return [page.blocks[i].text for i in self._lines(page)]

    def _first(self, text: str, page: PageRegions, find: Finder) -> tuple[Timex | None, Timex | None]:
        """The first date, and the first one after a word that says "updated"."""
        published: Timex | None = None
        modified: Timex | None = None
        at = -1
        for i in self._lines(page):
            if published is not None and not 0 < i - at <= _NEXT:
                break
            line = page.blocks[i].span
            begin = line.start
            for found in find(text, line.start, line.end):
                label = text[max(begin, found.span.start - _LABEL) : found.span.start].lower()
                label, begin = label or self._label_above(page, i), found.span.end
                if any(stem in label for stem in self._updated):
                    modified = modified or found
                elif published is None:
                    published, at = found, i
        return published, modified

    def _label_above(self, page: PageRegions, i: int) -> str:
        """A line above a date that is nothing but its label: "Last Updated:"."""
        above = page.blocks[i - 1].text.lower() if i else ""
        return above if all(word.strip(": ") in self._labels for word in above.split()) else ""

    def _printed(self, text: str, start: int, end: int) -> Iterable[Timex]:
        return [as_timex(text, s, e, day) for s, e, _, day in self._dates.find(text, start, end)]

    def _lines(self, page: PageRegions) -> Iterable[int]:
        """The lines to look at: signed lines around the headline, then short ones, then those after the story.

        Comments and other articles have dates of their own; below the titles of others a date must say what it is.
        """
        signed = page.signing_lines(_SIGNED)
        yield from (i for i in signed if i <= page.end or page.end < page.begin)
        yield from (i for i in page.below_headline() if self._may_date(page.blocks[i]))
        others = False
        for i in page.tail()[:_BEHIND]:
            block = page.blocks[i]
            if block.kind is BlockKind.COMMENTS:
                break
            others = others or block.kind is BlockKind.RELATED
            if (block.kind in _SIGNED or len(block.span) < _SHORT) and not (others and not self._is_labelled(page, i)):
                yield i

    def _is_labelled(self, page: PageRegions, i: int) -> bool:
        """Whether a line begins with a word that says "published", or the line above is such a word."""
        labels, above = tuple(byline_words("says that a page was published")), page.blocks[i - 1].text
        return page.blocks[i].text.lower().lstrip("(").startswith(labels) or (
            above.count(" ") <= 1 and above.lower().startswith(labels)
        )

    def _may_date(self, block: Block) -> bool:
        """Whether a line that is not a date line may hold the date: sentences and captions are about other days."""
        told = block.kind in _PHOTO or (block.kind in STORY and block.text[-1] in _STOPS)
        return not told and block.kind not in _SIGNED and len(block.span) < _LONGEST
