"""The blocks of a page in the order of reading a header: headline, the lines around it, the story, the tail."""

from collections.abc import Iterator

from newscorpus.model import STORY, Block, BlockKind

__all__ = ("Page",)

_ABOVE = 6
_SIGNING = frozenset({BlockKind.BYLINE, BlockKind.DATE, BlockKind.DATELINE, BlockKind.CREDIT, BlockKind.DECK})


class Page:
    """Where the headline and the story stand among the blocks.

    `head` is the index of the headline, or `None`; `begin` and `end` those of the first and last line of the story.
    """

    def __init__(self, blocks: tuple[Block, ...]) -> None:
        self.blocks = blocks
        self.head = next((i for i, block in enumerate(blocks) if block.kind is BlockKind.HEADLINE), None)
        story = [i for i, block in enumerate(blocks) if block.kind in STORY]
        long = [i for i in story if len(block_text(blocks[i])) >= 90]
        self.begin = (long or story or [len(blocks)])[0]
        self.end = story[-1] if story else -1

    def signing_zone(self) -> range:
        """The lines where a page signs the story: around and under the headline, down to its first paragraphs."""
        first = self.begin if self.head is None else min(self.head, self.begin)
        return range(max(0, first - _ABOVE), min(len(self.blocks), self.begin + 3))

    def below_headline(self) -> range:
        """The lines between the headline and the story."""
        if self.head is None:
            return range(max(0, self.begin - _ABOVE), self.begin)
        return range(self.head + 1, max(self.begin, self.head + 1))

    def tail(self) -> range:
        """The lines behind the story."""
        return range(self.end + 1, len(self.blocks))

    def of_kind(self, kind: BlockKind, where: range) -> Iterator[int]:
        """The lines of a kind among `where`."""
        return (i for i in where if self.blocks[i].kind is kind)


def block_text(block: Block) -> str:
    """The words of a block."""
    return block.span.text
