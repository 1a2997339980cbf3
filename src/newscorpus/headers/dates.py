"""When it was published and when it was changed, from the lines that print a date."""

from collections.abc import Iterable

from newscorpus.bylines import PrintedDates, as_timex
from newscorpus.headers.page import Page
from newscorpus.lexicon import Lexicon
from newscorpus.model import STORY, Block, BlockKind, Timex

__all__ = ("DateReader",)

_SIGNED = frozenset({BlockKind.DATE, BlockKind.BYLINE, BlockKind.DATELINE})
_LONGEST = 200
_STOPS = frozenset('.!?”"…')
_BEHIND = 6  # lines behind the story that may still date it


class DateReader:
    """Reads the dates of a page."""

    def __init__(self, dates: PrintedDates, lexicon: Lexicon) -> None:
        """Take the finder of printed dates, and the words that say "updated"."""
        self._dates = dates
        self._updated = lexicon.words("updated_words")

    def read(self, text: str, page: Page) -> tuple[Timex | None, Timex | None]:
        """Return when the article was published and when it was modified, each `None` when no line says."""
        published: Timex | None = None
        modified: Timex | None = None
        for i in self._lines(page):
            span = page.blocks[i].span
            for start, end, _, day in self._dates.find(text, span.start, span.end):
                label = text[max(span.start, start - 40) : start].lower()
                found = as_timex(text, start, end, day)
                if any(stem in label for stem in self._updated):
                    modified = modified or found
                else:
                    published = published or found
            if published is not None:
                break
        return published or modified, modified

    def _lines(self, page: Page) -> Iterable[int]:
        """The lines to look at: signed lines around the headline, then short ones, then those behind the story."""
        yield from page.signing_lines(_SIGNED)
        yield from (i for i in page.below_headline() if self._may_date(page.blocks[i]))
        yield from (i for i in page.tail()[:_BEHIND] if page.blocks[i].kind in _SIGNED or len(page.blocks[i].span) < 50)

    def _may_date(self, block: Block) -> bool:
        """Whether a line that is no date line may still hold the date: a sentence of the story tells of other days."""
        told = block.kind in STORY and block.text[-1] in _STOPS
        return not told and block.kind not in _SIGNED and len(block.span) < _LONGEST
