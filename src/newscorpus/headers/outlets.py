"""Which paper or site carries the article, and where it was taken from."""

import re

from attrs import frozen

from newscorpus.headers.page_regions import PageRegions
from newscorpus.lexicon import Lexicon
from newscorpus.model import BOILERPLATE, BlockKind, Span

__all__ = ("Naming", "OutletReader")

_POST = re.compile(
    r"The post[ \u00a0](?P<title>.{3,300}?)[ \u00a0](?:first appeared|appeared first)[ \u00a0]on[ \u00a0]"
    r"(?P<outlet>[^.\n]{2,80})"
)
_VIA = re.compile(r"(?:Via|via|VIA|H/T|h/t)[ \u00a0:]+(?P<name>[A-Z0-9][^\n]{1,80})")
_COPYRIGHT = re.compile(
    r"(?:©|\([cC]\)|Copyright)[ \u00a0©]*(?:(?:19|20)\d\d(?:[-–](?:19|20)?\d\d)?)?[ \u00a0,]*"
    r"(?P<name>[A-Z][\w&.’' -]{2,60}?)(?=[.,|]|$| All rights| -)"
)
_HOST = re.compile(r"(?:[a-zA-Z]+:)?//([^/?#:@]+)")
_NAME = 40  # the name of a site is not longer
_ENDS = " \u00a0.,;:»>"


@frozen
class Naming:
    """A line that names the outlet, as `outlet_lines.toml` lists them."""

    id: str
    front: str
    behind: str = ""
    examples: tuple[dict[str, str], ...] = ()
    refuses: tuple[str, ...] = ()


class OutletReader:
    """Reads the outlet, the source and the headline that the tail names."""

    def __init__(self, lexicon: Lexicon) -> None:
        """Take the outlets that we know and the lines that name one."""
        self._outlets = lexicon.words("outlets")
        self._headings = lexicon.words("heading_words") if lexicon.has("heading_words") else frozenset[str]()
        self._namings = lexicon.entries("outlet_lines", Naming, table="naming")

    def post(self, text: str, page: PageRegions) -> tuple[Span, Span] | None:
        """Return headline and outlet of "The post … appeared first on …", or `None`."""
        for i in page.of_kind(BlockKind.SYNDICATION):
            span = page.blocks[i].span
            match = _POST.match(text, span.start, span.end)
            if match:
                return Span.cut(text, *match.span("title")), Span.cut(text, *match.span("outlet"))
        return None

    def via(self, text: str, page: PageRegions) -> Span | None:
        """Return the source that a "Via …" line names, or `None`."""
        for i in page.of_kind(BlockKind.SYNDICATION):
            span = page.blocks[i].span
            match = _VIA.match(text, span.start, span.end)
            if match and len(span) < 100:
                return self._cut(text, *match.span("name"))
        return None

    def of_site(self, page: PageRegions, url: str | None) -> Span | None:
        """Return the line that is the name of the site: "The Daily Example" on `www.thedailyexample.com`."""
        host = _HOST.match(url) if url else None
        if not host:
            return None
        labels = [label for label in host[1].lower().split(".") if len(label) > 3]
        for block in page.blocks:
            if len(block.span) <= _NAME and "".join(filter(str.isalnum, block.text.lower())) in labels:
                return block.span
        return None

    def outlet(self, text: str, page: PageRegions) -> Span | None:
        """Return the outlet that some line names, or `None`."""
        for i in page.of_kind(BlockKind.SYNDICATION):
            if page.blocks[i].rule.endswith(".outlet-line"):
                span = page.blocks[i].span
                town = text.find(" (", span.start, span.end)
                return self._cut(text, span.start, span.end if town < 0 else town)
        for i in [i for i, kind in enumerate(page.kinds) if kind in BOILERPLATE]:
            span = page.blocks[i].span
            if len(span) < 200:
                found = self._named(text, span)
                if found is not None and (i >= page.begin or found.text in self._outlets):
                    return found
        for i in page.of_kind(BlockKind.COPYRIGHT):
            match = _COPYRIGHT.search(text, page.blocks[i].span.start, page.blocks[i].span.end)
            if match and match["name"].lower() not in self._headings:  # "Copyright Policy" links to a page
                return self._cut(text, *match.span("name"))
        return None

    def _named(self, text: str, span: Span) -> Span | None:
        line = span.text.lower()
        for naming in self._namings:
            at = line.find(naming.front)
            if at < 0:
                continue
            start = span.start + at + len(naming.front)
            stop = text.find(naming.behind, start, span.end) if naming.behind else span.end
            words = text[start : stop if stop >= 0 else span.end].split()
            if words and words[0][0].isupper() and len(words) <= 6 and words[-1][0].isupper():
                return self._cut(text, start, stop if stop >= 0 else span.end)
        return None

    def _cut(self, text: str, start: int, end: int) -> Span | None:
        while end > start and text[end - 1] in _ENDS:
            end -= 1
        return Span.cut(text, start, end) if end > start else None
