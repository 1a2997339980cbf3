r"""The text that a field holds: prose to the letter, HTML as a browser shows it, `\n` as the line end that it means.

Tables and APIs hold texts in three forms. Most are plain, and stay as they are. Some are markup, whose tags are no
words of the article; and some went through a program that wrote each line end as a backslash and an "n". A field counts
as markup only when it has a tag that closes or breaks a line, so that "x < y" and "<unknown>" stay; and as escaped
only when it has no real line end and several written ones before a new paragraph, so that "C:\new" stays. Whatever is
done to a text is remarked.
"""

import re
from collections.abc import Iterator

from newscorpus.model.plain import JSON
from newscorpus.readers.exports.markup import parse_page, text_of
from newscorpus.text.characters import replaced, written_line_ends

__all__ = ("joined", "plain_text")

_TAG = re.compile(
    r"</(?:p|div|span|a|b|i|em|strong|h[1-6]|li|ul|ol|blockquote|figure|section|article|td|tx)\s?>|<(?:br|hr|p)\s?/?>",
    re.IGNORECASE,
)
_BLOCK = re.compile(r"</?(?:p|div|h[1-6]|li|blockquote|section|article|td)\b[^<>]*>", re.IGNORECASE)
_CUT = re.compile(r"\[\+[0-9]+ chars\]\s*$")
"""How newsapi.org and others end a text that is shorter than the article."""

_DEEPEST = 12


def plain_text(value: str, /) -> tuple[str, tuple[str, ...]]:
    r"""Return the text of a field, and what was done to it.

    >>> plain_text("<p>Rain fell.</p><p>AT&amp;T was <b>wet</b>.</p>")
    ('Rain fell.\n\nAT&T was wet.', ('text: HTML, read as what a browser shows',))
    >>> plain_text("Rain fell.\\n\\nIt was wet.")
    ('Rain fell.\n\nIt was wet.', ('text: written-out \\n, read as line ends',))
    >>> plain_text("A < B, in C:\\new: <unknown>")
    ('A < B, in C:\\new: <unknown>', ())
    """
    remarks: tuple[str, ...] = ("text: cut short by its source",) if _CUT.search(value) else ()
    if ends := written_line_ends(value):
        value = replaced(value, ends)
        remarks += ("text: written-out \\n, read as line ends",)
    if "<" in value and _TAG.search(value):
        lines = value if _BLOCK.search(value) else value.replace("\n", "<br>")
        tree = parse_page(lines)
        value = "" if tree is None else text_of(tree)
        remarks += ("text: HTML, read as what a browser shows",)
    return value, remarks


def joined(value: JSON) -> str:
    r"""Return the strings inside a list or an object, in their order; those of a list of single words on one line.

    >>> joined({"lead": "Rain fell.", "rest": ["It was wet.", {"more": "And cold."}]}), joined(["Rain", "fell", "."])
    ('Rain fell.\n\nIt was wet.\n\nAnd cold.', 'Rain fell .')
    """
    parts = [part for part in _strings(value) if part.strip()] if isinstance(value, list | dict) else []
    if parts and sum(len(part.split()) for part in parts) <= len(parts):
        return " ".join(parts)
    return "\n\n".join(part.strip() for part in parts)


def _strings(value: JSON, depth: int = 0) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif depth < _DEEPEST and isinstance(value, list | dict):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from _strings(inner, depth + 1)
