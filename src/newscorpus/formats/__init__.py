"""To and from other worlds."""

from newscorpus.formats.json import dumps, loads, read_jsonl, write_jsonl

__all__ = ("dumps", "loads", "read_jsonl", "write_jsonl")
