"""To and from other worlds."""

from newscorpus.formats.html import to_html
from newscorpus.formats.json import dumps, loads, read_jsonl, write_jsonl
from newscorpus.formats.plain import to_text

__all__ = ("dumps", "loads", "read_jsonl", "to_html", "to_text", "write_jsonl")
