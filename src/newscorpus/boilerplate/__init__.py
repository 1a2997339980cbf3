"""What each line of a page is: story, header or boilerplate."""

from newscorpus.boilerplate.finder import BlockFinder, find_blocks, find_boilerplate
from newscorpus.boilerplate.rules import BLOCK_RULES

__all__ = ("BLOCK_RULES", "BlockFinder", "find_blocks", "find_boilerplate")
