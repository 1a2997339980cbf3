"""From files to texts."""

from newscorpus.readers.txt import read_text

__all__ = ("read_text",)
