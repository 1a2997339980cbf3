"""The parser of headers."""

from datetime import date
from functools import cache
from itertools import islice

from attrs import evolve

from newscorpus.boilerplate import BlockFinder
from newscorpus.boilerplate.quoted_mail import behind_marks
from newscorpus.bylines import BylineParser, DatelineParser
from newscorpus.errors import day_given
from newscorpus.headers.authors import AuthorReader
from newscorpus.headers.dates import DateReader
from newscorpus.headers.headlines import trim_headline
from newscorpus.headers.numeric_dates import NumericDates, country_of
from newscorpus.headers.outlets import OutletReader
from newscorpus.headers.page_regions import PageRegions
from newscorpus.lexicon import Lexicon
from newscorpus.lexicon.lexicon import lexicon_given
from newscorpus.model import STORY, Block, BlockKind, Dateline, Header, Span
from newscorpus.text import Reading
from newscorpus.text.cached import cached
from newscorpus.text.language import is_foreign

__all__ = ("HeaderParser", "parse_header")

_LEADS = 3  # a dateline is on one of the first lines of the story


class HeaderParser:
    r"""Parses headers; built once, frozen, safe in threads.

    >>> page = "Rain floods the north\nBy Jane Doe\nPARIS (AP) — Rain fell on the town for days."
    >>> header = HeaderParser(language="en").parse(page)
    >>> header.headline.text, header.byline.contributors[0].text, header.dateline.place.text
    ('Rain floods the north', 'Jane Doe', 'PARIS')
    """

    def __init__(self, *, language: str = "en", lexicon: Lexicon | None = None) -> None:
        """Build the readers of the fields.

        Args:
            language: ISO 639-1.
            lexicon: words of your own; those of the language when `None`.
        """
        self.lexicon: Lexicon = lexicon_given(lexicon, language)
        bylines = BylineParser(lexicon=self.lexicon)
        self._datelines = DatelineParser(lexicon=self.lexicon)
        self._authors = AuthorReader(bylines)
        self._dates = DateReader(bylines, self.lexicon)
        self._numeric = NumericDates(self.lexicon)
        self._outlets = OutletReader(self.lexicon)

    @cached
    def _blocks(self) -> BlockFinder:
        """The finder of blocks, which only `parse` needs: whoever calls `read` has found them."""
        return BlockFinder(lexicon=self.lexicon)

    def parse(self, text: str, /, *, url: str | None = None, anchor: date | str | None = None) -> Header:
        """Return the header of `text`; the arguments are those of `parse_header`."""
        anchor = day_given("anchor", anchor)
        reading = Reading(text, self.lexicon)
        return reading.to_given(self.read(reading, self._blocks.read(reading), url=url, anchor=anchor))

    def read(
        self, reading: Reading, blocks: tuple[Block, ...], *, url: str | None = None, anchor: date | None = None
    ) -> Header:
        """Return the header of a text whose blocks are known."""
        text = reading.text
        page = PageRegions(_behind_marks(text, blocks) if ">" in text else blocks)
        post, named = self._outlets.post(text, page), self._outlets.outlet(text, page)
        trimmed = (
            trim_headline(text, page.blocks[page.head].span, self.lexicon, named) if page.head is not None else None
        )
        byline = self._authors.read(text, page)
        published, modified = self._dates.read(text, page, anchor=anchor)
        dateline = self._dateline(text, page, anchor)
        if any(day is not None and "/" in day.text for day in (published, modified)):
            country = country_of(dateline, self.lexicon)
            lines = self._dates.header_lines(page)
            near, foreign = dateline.date if dateline is not None else None, is_foreign(reading.lowered, self.lexicon)
            published, modified = (
                day and self._numeric.read(day, country=country, url=url, beside=lines, near=near, foreign=foreign)
                for day in (published, modified)
            )
        outlet = (post[1] if post else None) or (trimmed.outlet if trimmed else None)
        outlet = outlet or self._outlets.of_site(page, url) or named
        section = trimmed.section if trimmed else None
        if outlet is None and byline is not None:
            outlet = byline.outlet
        if outlet is None and dateline is not None:
            outlet = dateline.agency
        if published is None and dateline is not None and dateline.date is not None and dateline.date.begin is not None:
            published = dateline.date
        return Header(
            headline=trimmed.headline if trimmed else (post[0] if post else None), deck=_first(page, BlockKind.DECK),
            kicker=_first(page, BlockKind.KICKER), section=section or _first(page, BlockKind.SECTION), outlet=outlet,
            via=self._outlets.via(text, page), published=published, modified=modified, byline=byline, dateline=dateline,
        )  # fmt: skip

    def _dateline(self, text: str, page: PageRegions, anchor: date | None) -> Dateline | None:
        """The dateline that the finder of blocks saw, or that of one of the first story lines."""
        leads = [i for i, block in enumerate(page.blocks) if block.rule.endswith(".dateline")]
        story = islice((i for i in range(page.begin, len(page.blocks)) if page.kinds[i] in STORY), _LEADS)
        for i in (*leads, *story):
            span = page.blocks[i].span
            marked = page.blocks[i].rule.endswith(".dateline")
            found = self._datelines.read(text, span.start, span.end, anchor=anchor, alone=marked, signed=marked)
            if found is not None and (marked or found.text[-1] != ":"):
                return found
        return None


def _behind_marks(text: str, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """The blocks without the marks of quoted mail in front."""
    inner = behind_marks(text, [(block.span.start, block.span.end) for block in blocks])
    return tuple(
        block if start == block.span.start else evolve(block, span=Span.cut(text, start, end))
        for block, (start, end) in zip(blocks, inner, strict=True)
    )


def _first(page: PageRegions, kind: BlockKind) -> Span | None:
    i = page.first(kind)
    return None if i is None else page.blocks[i].span


@cache
def _parser(language: str) -> HeaderParser:
    return HeaderParser(language=language)


def parse_header(
    text: str, /, *, url: str | None = None, anchor: date | str | None = None, language: str = "en"
) -> Header:
    r"""Return the header of `text`; a field is `None` if the text does not have it.

    >>> header = parse_header("Rain Floods the North\nBy Jane Doe\nPARIS (AP) — Rain fell on the town for three days.")
    >>> header.headline.text, header.byline.contributors[0].name.text, header.dateline.agency.text
    ('Rain Floods the North', 'Jane Doe', 'AP')
    >>> parse_header("Rain fell.").byline is None
    True

    Args:
        text: any string.
        url: where it was found.
        anchor: when the page was saved, a moment or a day: "2 hours ago" is counted from it, and in a dateline a day
            without a year is the nearest one. Without it, such dates stay open.
        language: ISO 639-1.

    Raises:
        TypeError: `text` is not a `str`.
        UnknownLanguageError: there are no words for the language.
    """
    return _parser(language).parse(text, url=url, anchor=anchor)
