"""A text under construction that remembers where it put what."""

from datetime import date

from attrs import Factory, define, evolve, frozen

from newscorpus.model import Block, BlockKind, Span

__all__ = ("Planted", "PlantedDate", "PlantedQuote", "PlantedSentence", "Sheet")


@frozen(kw_only=True)
class PlantedDate:
    """A temporal expression and the value that it was written from."""

    span: Span
    """The words."""

    value: str
    """TIMEX3 `value`, read against the publication date."""


@frozen(kw_only=True)
class PlantedQuote:
    """Somebody's words, and who said them."""

    content: tuple[Span, ...]
    """The words without their marks; two pieces when the cue comes between them."""

    source: Span
    """The name beside the cue."""

    cue: Span
    """The reporting words."""

    speaker: str
    """The full name."""


@frozen(kw_only=True)
class Planted:
    """A synthetic article and the truth that was written into it."""

    text: str
    """The article."""

    published: date
    """Its publication day; dates count from it."""

    headline: Span | None = None
    """The headline; `None` when the article has none."""

    authors: tuple[Span, ...] = ()
    """The names in the byline."""

    place: Span | None = None
    """The place of the dateline; `None` without one."""

    dates: tuple[PlantedDate, ...] = ()
    """The temporal expressions of the story."""

    quotes: tuple[PlantedQuote, ...] = ()
    """The quotations of the story."""

    blocks: tuple[Block, ...] = ()
    """Every line and its kind."""


@frozen(kw_only=True)
class PlantedSentence:
    """A sentence with what is planted in it; spans count from its own start."""

    text: str
    dates: tuple[PlantedDate, ...] = ()
    quotes: tuple[PlantedQuote, ...] = ()


@define
class Sheet:
    """Collects lines and pieces; every span that it gives back points into the whole."""

    parts: list[str] = Factory(list)
    length: int = 0
    dates: list[PlantedDate] = Factory(list)
    quotes: list[PlantedQuote] = Factory(list)
    blocks: list[Block] = Factory(list)

    def write(self, text: str) -> Span:
        """Append `text`."""
        span = Span(self.length, self.length + len(text), text)
        self.parts.append(text)
        self.length += len(text)
        return span

    def line(self, text: str, kind: BlockKind) -> Span:
        """Append a line of one kind and a blank line."""
        span = self.write(text)
        self.blocks.append(Block(kind=kind, span=span))
        self.write("\n\n")
        return span

    def paragraph(self, pieces: list[PlantedSentence], *, opening: str = "") -> Span:
        """Append a paragraph of pieces, perhaps after a dateline; return the span of the opening."""
        start = self.length
        head = self.write(opening)
        for i, piece in enumerate(pieces):
            if i:
                self.write(" ")
            at = self.write(piece.text).start
            self.dates += [evolve(d, span=d.span.shift(at)) for d in piece.dates]
            self.quotes += [
                evolve(q, content=tuple(c.shift(at) for c in q.content), source=q.source.shift(at), cue=q.cue.shift(at))
                for q in piece.quotes
            ]
        whole = "".join(self.parts)[start:]
        self.blocks.append(Block(kind=BlockKind.PARAGRAPH, span=Span(start, self.length, whole)))
        self.write("\n\n")
        return head
