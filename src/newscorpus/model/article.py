"""The annotated article."""

from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from functools import cached_property
from typing import Self

from attrs import fields, frozen, has

from newscorpus.model._marked import marked_article
from newscorpus.model._show import Shown
from newscorpus.model.byline import Byline, Dateline
from newscorpus.model.event import Event
from newscorpus.model.given import Given
from newscorpus.model.note import Note
from newscorpus.model.quote import Attribution, Quote
from newscorpus.model.span import Span
from newscorpus.model.story import StoryText
from newscorpus.model.timex import Timex

__all__ = ("BOILERPLATE", "STORY", "Article", "Block", "BlockKind", "Header", "iter_spans")


class BlockKind(StrEnum):
    """What a line of the page is."""

    HEADLINE = "headline"
    """The title."""
    DECK = "deck"
    """The summary under the headline."""
    KICKER = "kicker"
    """The word or two above the headline."""
    BYLINE = "byline"
    """Who made it."""
    DATELINE = "dateline"
    """Where it was filed, on a line of its own."""
    CREDIT = "credit"
    """Who took the picture."""
    DATE = "date"
    """When it was published or changed."""
    SECTION = "section"
    """The part of the paper: "World"."""
    PARAGRAPH = "paragraph"
    """A paragraph of the story."""
    SUBHEADING = "subheading"
    """A heading inside the story."""
    CAPTION = "caption"
    """The text under a picture."""
    LIST_ITEM = "list_item"
    """A line of a list inside the story."""
    BLOCKQUOTE = "blockquote"
    """A quotation set off as a paragraph of its own."""
    SHARE = "share"
    """Buttons to share, print or follow."""
    SUBSCRIBE = "subscribe"
    """Newsletters."""
    RELATED = "related"
    """Links to other articles."""
    ADVERT = "advert"
    """Advertisements."""
    COMMENTS = "comments"
    """The comments of readers, and what invites them."""
    COPYRIGHT = "copyright"
    """Rights."""
    DISCLAIMER = "disclaimer"
    """Whose views these are, how they may be used."""
    CONTACT = "contact"
    """How to reach the newsroom or the author."""
    ABOUT_AUTHOR = "about_author"
    """The author's bio, and links to more from the author."""
    NAVIGATION = "navigation"
    """Menus, tags, page numbers."""
    SYNDICATION = "syndication"
    """Where it was taken from or appeared first."""
    PAYWALL = "paywall"
    """What asks to log in, to pay, or to accept cookies."""
    CORRECTION = "correction"
    """What was corrected or updated; notes of the editor."""
    OTHER = "other"
    """A line without a word, or boilerplate of no other kind."""


STORY: frozenset[BlockKind] = frozenset(
    {BlockKind.PARAGRAPH, BlockKind.SUBHEADING, BlockKind.LIST_ITEM, BlockKind.BLOCKQUOTE}
)
"""The kinds that make up the story."""

BOILERPLATE: frozenset[BlockKind] = frozenset(
    {
        BlockKind.SHARE,
        BlockKind.SUBSCRIBE,
        BlockKind.RELATED,
        BlockKind.ADVERT,
        BlockKind.COMMENTS,
        BlockKind.COPYRIGHT,
        BlockKind.DISCLAIMER,
        BlockKind.CONTACT,
        BlockKind.ABOUT_AUTHOR,
        BlockKind.NAVIGATION,
        BlockKind.SYNDICATION,
        BlockKind.PAYWALL,
        BlockKind.CORRECTION,
        BlockKind.OTHER,
    }
)
"""The kinds that are neither the story nor its header."""


@frozen(kw_only=True)
class Block(Shown):
    """A line of the text, or a paragraph that was wrapped into several, and what it is.

    >>> Block(kind=BlockKind.SHARE, span=Span(0, 10, "Share this")).is_story
    False
    """

    kind: BlockKind
    """What the line is."""

    span: Span
    """The line without the white space around it; the line ends inside a wrapped paragraph included."""

    rule: str = ""
    """The rule that decided."""

    @property
    def text(self) -> str:
        """The line as written."""
        return self.span.text

    @property
    def is_story(self) -> bool:
        """Whether the line belongs to the story."""
        return self.kind in STORY

    @property
    def is_boilerplate(self) -> bool:
        """Whether the line is neither story nor header."""
        return self.kind in BOILERPLATE


@frozen(kw_only=True)
class Header(Shown):
    """What the page says about the article (NITF `body.head`), wherever it is on the page.

    >>> Header().headline is None
    True

    Each field is `None` when the text does not say.
    """

    headline: Span | None = None
    """The title, without the outlet's name after it."""

    deck: Span | None = None
    """The summary under the headline."""

    kicker: Span | None = None
    """The word or two above the headline."""

    section: Span | None = None
    """The part of the paper: "World"."""

    outlet: Span | None = None
    """The paper or site that carries the article."""

    via: Span | None = None
    """Where it was taken from: "Via *Strategic Culture*"."""

    published: Timex | None = None
    """When it was published."""

    modified: Timex | None = None
    """When it was last changed."""

    byline: Byline | None = None
    """Who made it."""

    dateline: Dateline | None = None
    """Where it was filed."""


@frozen(kw_only=True, repr=False)
class Article:
    """A news article: the text as given, and what was found in it (schema.org NewsArticle).

    >>> line = Block(kind=BlockKind.PARAGRAPH, span=Span(0, 10, "Rain fell."))
    >>> article = Article(id="a1", text="Rain fell.", blocks=(line,))
    >>> [block.text for block in article.story]
    ['Rain fell.']

    Values are built by keyword with defaults, so that findings from elsewhere can be put in.
    """

    text: str
    """The text as given; all offsets point into it."""

    id: str | None = None
    """The caller's name for it; `None` when it has none."""

    url: str | None = None
    """Where it was found; `None` when nobody said."""

    language: str = "en"
    """ISO 639-1."""

    published: date | None = None
    """The publication `date` or `datetime`, given or read from the text; `None` when neither says."""

    given: Given = Given()  # noqa: RUF009 - it is frozen
    """What the source says about it beside the text."""

    header: Header = Header()
    """What the page says about the article."""

    blocks: tuple[Block, ...] = ()
    """Every line that holds something, in order."""

    timexes: tuple[Timex, ...] = ()
    """The temporal expressions of the story."""

    quotes: tuple[Quote, ...] = ()
    """What is in quotation marks in the story."""

    attributions: tuple[Attribution, ...] = ()
    """Who said what, in the order of the content."""

    events: tuple[Event, ...] = ()
    """What happened."""

    lead_event: Event | None = None
    """The event that the article is about; `None` when headline and lead mention none."""

    notes: tuple[Note, ...] = ()
    """What was doubted or skipped."""

    @property
    def headline(self) -> str | None:
        """The title: what the source gives, else what the page says; `None` when neither does.

        >>> Article(text="Rain fell.", given=Given(headline="Rain")).headline
        'Rain'

        The source goes before the page here and in `authors`, `outlet` and `section`; `given` and `header` have both.
        """
        return self.given.headline or (self.header.headline.text if self.header.headline else None)

    @property
    def authors(self) -> tuple[str, ...]:
        """The names of those who made it: as the source gives them, else those of the byline."""
        byline = self.header.byline
        return self.given.authors or (tuple(one.name.text for one in byline.contributors) if byline else ())

    @property
    def outlet(self) -> str | None:
        """The paper or site: as the source gives it, else as the page says; the agency of the byline without one."""
        byline = self.header.byline
        span = self.header.outlet or (byline.outlet if byline else None)
        return self.given.outlet or (span.text if span else None)

    @property
    def section(self) -> str | None:
        """The part of the paper: as the source gives it, else as the page says."""
        return self.given.section or (self.header.section.text if self.header.section else None)

    @property
    def story(self) -> tuple[Block, ...]:
        """The body with boilerplate and header left out, line by line."""
        return tuple(block for block in self.blocks if block.kind in STORY)

    @cached_property
    def _joined(self) -> StoryText:
        return StoryText(block.span for block in self.blocks if block.kind in STORY)

    @property
    def story_text(self) -> str:
        r"""The paragraphs of the story, joined by blank lines; the lines of a wrapped paragraph by spaces.

        After a hyphen inside a word nothing is put.

        >>> share = Block(kind=BlockKind.SHARE, span=Span(0, 5, "Share"))
        >>> line = Block(kind=BlockKind.PARAGRAPH, span=Span(6, 16, "Rain fell."))
        >>> Article(text="Share\nRain fell.", blocks=(share, line)).story_text
        'Rain fell.'
        """
        return self._joined.text

    def text_offset(self, position: int, /) -> int | None:
        r"""Return where a character of `story_text` is in `text`; `None` between two paragraphs.

        >>> line = Block(kind=BlockKind.PARAGRAPH, span=Span(6, 16, "Rain fell."))
        >>> article = Article(text="Share\nRain fell.", blocks=(line,))
        >>> article.text_offset(article.story_text.index("fell"))
        11

        The space that joins two lines of a wrapped paragraph leads to the end of the first of them.

        Raises:
            IndexError: the story has no such character.
        """
        return self._joined.offset(position)

    def to_dict(self) -> dict[str, object]:
        """Return the article as plain values, which `json.dumps` takes; `from_dict` is the way back.

        >>> Article.from_dict(Article(text="Rain fell.").to_dict())
        Article(10 characters)

        The keys are those of the [JSON Schema](../reference/formats.md).
        """
        from newscorpus.model.plain import article_to_plain  # noqa: PLC0415 - msgspec comes with it

        return article_to_plain(self)

    @classmethod
    def from_dict(cls, record: object, /) -> Self:
        """Return the article that `to_dict` described, checked against its text.

        Raises:
            SchemaError: it is not an article of this schema.
            SpanMismatchError: a span does not hold the words at its offsets.
        """
        from newscorpus.model.plain import article_from_plain  # noqa: PLC0415

        return article_from_plain(record, cls)

    def check(self) -> None:
        """Raise unless every span in this article holds the words at its offsets in `text`: the first law.

        Raises:
            SpanMismatchError: some span does not.
        """
        for span in iter_spans(self):
            span.check(self.text)

    def __repr__(self) -> str:
        said = [f"{name}={value!r}" for name, value in (("id", self.id), ("headline", _short(self.headline))) if value]
        if self.published is not None:
            said.append(f"published={self.published.isoformat()}")
        said.append(_counted(len(self.text), "characters"))
        if self.blocks:
            said.append(f"{len(self.story)} of {_counted(len(self.blocks), 'lines')} story")
        said += [_counted(len(getattr(self, name)), name) for name in _FINDINGS if getattr(self, name)]
        return f"Article({', '.join(said)})"

    def _repr_html_(self) -> str:
        return marked_article(self)


_FINDINGS = ("timexes", "quotes", "attributions", "events", "notes")
_LONGEST_HEADLINE = 60


def _short(words: str | None) -> str | None:
    """A headline, cut to a length that leaves room for the rest."""
    return words if words is None or len(words) <= _LONGEST_HEADLINE else words[: _LONGEST_HEADLINE - 1] + "…"


def _counted(number: int, names: str) -> str:
    """Say how many, as in "1 event" and "2 events"."""
    one = {"timexes": "timex"}.get(names, names.removesuffix("s"))
    return f"{number:,} {one if number == 1 else names}"


def iter_spans(value: object) -> Iterator[Span]:
    """Yield every `Span` inside a value of this library, in the order of its fields.

    >>> list(iter_spans(Block(kind=BlockKind.SHARE, span=Span(0, 5, "Share"))))
    [Span(0, 5, 'Share')]
    """
    stack: list[object] = [value]
    while stack:
        top = stack.pop()
        if isinstance(top, Span):
            yield top
        elif isinstance(top, tuple):
            stack.extend(reversed(top))
        elif has(kind := type(top)):
            stack.extend(getattr(top, f.name) for f in reversed(fields(kind)))
