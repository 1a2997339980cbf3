"""From files to texts."""

from newscorpus.readers.txt import DecodeFault, read_text

__all__ = ("DecodeFault", "read_text")
