"""The blocks of a page in the order of reading a header: headline, the lines around it, the story, the tail."""

from newscorpus.boilerplate.story_begin import story_begin
from newscorpus.model import STORY, Block, BlockKind

__all__ = ("PageRegions",)

_ABOVE, _BELOW = 6, 14


class PageRegions:
    """Where the headline and the story are among the blocks.

    `head` is the index of the headline, or `None`; `begin` and `end` those of the first and last line of the story;
    `kinds` what each line is.
    """

    def __init__(self, blocks: tuple[Block, ...]) -> None:
        """Look for the headline and the story."""
        self.blocks = blocks
        self.kinds: list[BlockKind] = [block.kind for block in blocks]
        self._present = frozenset(self.kinds)
        self.head: int | None = self.first(BlockKind.HEADLINE)
        marks = [1.0 if kind in STORY else -1.0 for kind in self.kinds]
        self.begin: int = story_begin(marks, [block.span.end - block.span.start for block in blocks])
        self.end: int = max([i for i, mark in enumerate(marks) if mark > 0.0], default=-1)

    def signing_lines(self, kinds: frozenset[BlockKind]) -> list[int]:
        """The lines of these kinds that may sign the story: under the headline, then above it, then further below."""
        if kinds.isdisjoint(self._present):
            return []
        top = self.begin if self.head is None else self.head
        last = max(self.begin + 3, top + _BELOW)
        found = [i for i, kind in enumerate(self.kinds[:last]) if kind in kinds]
        above = [i for i in reversed(found) if i <= top and top - i <= _ABOVE]
        under = [i for i in found if top < i <= self.begin + 3 and self.head is not None]
        return under + above + [i for i in found if i > top and i not in under]

    def below_headline(self) -> range:
        """The lines between the headline and the story."""
        if self.head is None:
            return range(max(0, self.begin - _ABOVE), self.begin)
        return range(self.head + 1, max(self.begin, self.head + 1))

    def tail(self) -> range:
        """The lines after the story."""
        return range(self.end + 1, len(self.blocks))

    def first(self, kind: BlockKind) -> int | None:
        """The first line of a kind, or `None`."""
        return self.kinds.index(kind) if kind in self._present else None

    def of_kind(self, kind: BlockKind, start: int = 0) -> list[int]:
        """The lines of a kind, from line `start` on."""
        if kind not in self._present:
            return []
        return [i for i in range(start, len(self.kinds)) if self.kinds[i] is kind]
