"""What each line of a page is: story, header or boilerplate."""

from newscorpus.boilerplate.finder import BlockFinder, find_blocks, find_boilerplate

__all__ = ("BlockFinder", "find_blocks", "find_boilerplate")
