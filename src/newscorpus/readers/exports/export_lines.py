"""The lines of an export, and the labels on them."""

import re
from collections.abc import Iterator

from attrs import frozen

__all__ = ("ExportLine", "LineGroup", "groups_of", "label_of", "split_lines", "trimmed")

_LABEL = re.compile(r"(?P<label>[^\W\d_][\w'’/ -]{1,40}?)\s?:(?:\s+(?P<said>\S.*))?", re.DOTALL)


@frozen
class ExportLine:
    """A line without the blanks around it, and where the whole line is in the text."""

    start: int
    end: int
    words: str


LineGroup = list[ExportLine]
"""Lines without a blank one between them."""


def split_lines(text: str) -> Iterator[ExportLine]:
    r"""Yield the lines of a text.

    >>> [line.words for line in split_lines("Rain\n\n  fell.")]
    ['Rain', '', 'fell.']
    """
    start = 0
    while start < len(text):
        end = text.find("\n", start) + 1 or len(text)
        yield ExportLine(start, end, text[start:end].replace("\xa0", " ").strip().removeprefix("\ufeff").strip())
        start = end


def groups_of(lines: list[ExportLine]) -> list[LineGroup]:
    """Return the groups: a blank line ends one."""
    groups: list[LineGroup] = [[]]
    for line in lines:
        if line.words:
            groups[-1].append(line)
        elif groups[-1]:
            groups.append([])
    return [group for group in groups if group]


def label_of(line: ExportLine) -> tuple[str, str]:
    """Return the label of a line and what follows it; two empty strings when it has none.

    >>> label_of(ExportLine(0, 0, "LENGTH: 40 words")), label_of(ExportLine(0, 0, "Rain fell."))
    (('LENGTH', '40 words'), ('', ''))
    """
    found = _LABEL.fullmatch(line.words)
    return (found["label"], found["said"] or "") if found else ("", "")


def trimmed(text: str, lines: list[ExportLine]) -> str | None:
    """Return what the lines hold of a text, to the letter, from the first to the last that is not blank."""
    full = [line for line in lines if line.words]
    return text[full[0].start : full[-1].end].rstrip() if full else None
