"""How values show themselves in a notebook: a small table, everything escaped."""

from collections.abc import Iterable
from html import escape
from typing import TYPE_CHECKING

from attrs import fields

if TYPE_CHECKING:
    from attrs import AttrsInstance

__all__ = ("row_table", "table", "words")


def words(value: object) -> str:
    """Return `value` as a reader would write it: a span by its words, a tuple by its parts."""
    if value is None:
        return ""
    if isinstance(value, tuple):
        return "; ".join(words(part) for part in value)
    text = getattr(value, "text", None)
    return text if isinstance(text, str) else str(value)


def row_table(rows: Iterable[tuple[str, str]], title: str) -> str:
    """Return an HTML table of two columns."""
    body = "".join(f"<tr><th style='text-align:left'>{escape(k)}</th><td>{escape(v)}</td></tr>" for k, v in rows if v)
    return f"<table><caption>{escape(title)}</caption>{body}</table>"


def table(value: "AttrsInstance") -> str:
    """Return the fields of `value` that say something, as an HTML table."""
    pairs = ((f.name, words(getattr(value, f.name))) for f in fields(type(value)))
    return row_table(pairs, type(value).__name__)
