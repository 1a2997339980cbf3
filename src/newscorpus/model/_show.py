"""How values show themselves in a notebook: a small table, everything escaped."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from attrs import fields

if TYPE_CHECKING:
    from attrs import AttrsInstance

__all__ = ("Shown", "row_table")


def _words(value: object) -> str:
    """Return `value` as a reader would write it: a span by its words, a tuple by its parts."""
    if value is None:
        return ""
    if isinstance(value, tuple):
        return "; ".join(_words(part) for part in value)
    text = getattr(value, "text", None)
    return text if isinstance(text, str) else str(value)


def row_table(rows: Iterable[tuple[str, str]], title: str) -> str:
    """Return an HTML table of two columns."""
    from html import escape  # noqa: PLC0415 - its table of entities is large, and only a notebook needs it

    body = "".join(f"<tr><th style='text-align:left'>{escape(k)}</th><td>{escape(v)}</td></tr>" for k, v in rows if v)
    return f"<table><caption>{escape(title)}</caption>{body}</table>"


class Shown:
    """A value that shows the fields that say something as a table."""

    __slots__ = ()

    def _repr_html_(self: "AttrsInstance") -> str:
        pairs = ((f.name, _words(getattr(self, f.name))) for f in fields(type(self)))
        return row_table(pairs, type(self).__name__)
