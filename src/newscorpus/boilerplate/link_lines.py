"""Lines that lead elsewhere, by their marks: links with an arrow, tags, names of files.

A blog prints the titles of its next posts with an arrow or half a pair of French quotation marks ("← Rain", "« Rain",
"Floods »"), the tags of a post as "#rain #floods", and sometimes the name of a file instead of its picture.
"""

import re

__all__ = ("ARROWS", "is_link", "may_have_links")

ARROWS = frozenset("←→‹›⟵⟶➔►◄")
"""The marks before or after a link."""

_HINTS = (*sorted(ARROWS), "«", "»", "#", "IMG", "DSC", "PXL", ".jp", ".JP", ".png", ".gif", "Screenshot")
_STOPS = frozenset(".!?")
_FILE = re.compile(r"(?i:(?:img|dsc[fn]?|pxl|p|screenshot)[_-]?\d{3,}\w*(?:\.\w{3,4})?|[\w-]+\.(?:jpe?g|png|gif|webp))")
_TAGS = re.compile(r"#[^\W\d]\S*(?: \S+)?(?: #[^\W\d]\S*)+")  # "#rain #floods", "#the rain #floods"


def may_have_links(text: str) -> bool:
    """Return whether a text has the marks of such a line."""
    return any(map(text.__contains__, _HINTS))


def is_link(line: str) -> bool:
    """Return whether a line leads elsewhere.

    >>> [is_link(line) for line in ("← Spring floods", "« Spring floods", "« Oui », dit-il", "#rain #flood")]
    [True, True, False, True]
    """
    if line.rstrip("» \u00a0")[-1:] in _STOPS:
        return False  # a sentence, though its quotation goes on
    if line[0] in ARROWS or line[-1] in ARROWS:
        return True
    if line[0] == "«" or line[-1] == "»":
        return ("«" in line) != ("»" in line)
    if line[0] == "#":
        return _TAGS.fullmatch(line) is not None
    return _FILE.fullmatch(line) is not None
