"""The finder of blocks."""

from functools import cache

from newscorpus.lexicon import Lexicon, load_lexicon
from newscorpus.model import Block, BlockKind, Span
from newscorpus.text import Reading

__all__ = ("BlockFinder", "find_blocks", "find_boilerplate")


class BlockFinder:
    """Finds what each line is; built once, frozen, safe in threads."""

    def __init__(self, *, language: str = "en", lexicon: Lexicon | None = None) -> None:
        self.lexicon: Lexicon = lexicon or load_lexicon(language)

    def find(self, text: str, /) -> tuple[Block, ...]:
        """Return the blocks of `text`."""
        return self.read(Reading(text, self.lexicon))

    def read(self, reading: Reading) -> tuple[Block, ...]:
        """Return the blocks of a text that was read already."""
        return tuple(Block(kind=BlockKind.PARAGRAPH, span=Span.cut(reading.text, s, e)) for s, e in reading.lines)


@cache
def _finder(language: str) -> BlockFinder:
    return BlockFinder(language=language)


def find_blocks(text: str, /, *, language: str = "en") -> tuple[Block, ...]:
    """Return what each line is."""
    return _finder(language).find(text)


def find_boilerplate(text: str, /, *, language: str = "en") -> tuple[Block, ...]:
    """Return the lines that are boilerplate."""
    return tuple(block for block in find_blocks(text, language=language) if block.is_boilerplate)
