"""The headline given by the source, where it is also a line of the text.

Tables and feeds often repeat the title as the first line of the text. That line need not look like a headline, so the
rules for pages may take it for a paragraph; but the source says what it is.
"""

from attrs import evolve

from newscorpus.model import BOILERPLATE, Block, BlockKind
from newscorpus.text.characters import with_marks

__all__ = ("with_given_headline",)

_HEAD = frozenset({BlockKind.SECTION, BlockKind.KICKER, BlockKind.DATE, BlockKind.BYLINE, BlockKind.DATELINE})
"""What may be above a headline."""


def with_given_headline(blocks: tuple[Block, ...], headline: str | None, language: str) -> tuple[Block, ...]:
    """Return the blocks, with the first line of the article a headline where it is the one that is given.

    >>> from newscorpus.model import Span
    >>> line = Block(kind=BlockKind.PARAGRAPH, span=Span(0, 10, "Rain fell."))
    >>> with_given_headline((line,), "Rain fell", "en")[0].kind == BlockKind.HEADLINE
    True
    >>> with_given_headline((line,), "Snow fell", "en") == (line,)
    True

    Args:
        blocks: the lines of the text.
        headline: what the source gives; `None` when it gives none.
        language: ISO 639-1, for the name of the rule.
    """
    if not headline:
        return blocks
    for at, block in enumerate(blocks):
        if _same(block.text, headline):
            rule = f"{language}.block.given-headline"
            found = evolve(block, kind=BlockKind.HEADLINE, rule=rule)
            rest = tuple(
                evolve(b, kind=BlockKind.DECK) if b.kind == BlockKind.HEADLINE else b for b in blocks[at + 1 :]
            )
            return (*blocks[:at], found, *rest)
        if block.kind not in _HEAD and block.kind not in BOILERPLATE:
            return blocks
    return blocks


def _same(line: str, headline: str) -> bool:
    """Whether two are the same but for blanks, capitals, how apostrophes are written and a full stop at the end."""
    return _bare(line) == _bare(headline) != ""


def _bare(words: str) -> str:
    return " ".join(with_marks(words).replace("’", "'").split()).rstrip(".").casefold()
