"""The headline without what pages print around it: "Opinion | Rain floods the north (Published 2019) » The Example"."""

import re
from typing import NamedTuple

from newscorpus.boilerplate.phrase_families import section_names
from newscorpus.bylines.outlet_names import OutletNames
from newscorpus.lexicon import Lexicon
from newscorpus.model import Span
from newscorpus.text import Stretch

__all__ = ("TrimmedHeadline", "trim_headline")

_MARKS = (" | ", " » ", " « ", " – ", " - ", " — ", " :: ", " · ", " • ", " › ")
_BARS = frozenset({" | ", " » ", " :: ", " › "})  # a site's name follows, known or not
_SITE_WORDS = 4  # an unknown one is not longer
_FRONT = " -–—•*·>#|\u00a0"
_LABEL = re.compile(r"(?P<section>[^\W\d_]+(?:[ ][^\W\d_]+)?)[ ]?[|»][ ]")
_NOTE = re.compile(r"[ ]\((?P<label>[^\W\d_]+)[ ](?:19|20)\d\d\)$")


class TrimmedHeadline(NamedTuple):
    """A headline, and what stood around it."""

    headline: Span
    outlet: Span | None
    section: Span | None


def trim_headline(text: str, span: Span, lexicon: Lexicon, known: Span | None = None) -> TrimmedHeadline:
    """Return the headline, the outlet after it and the section before it, each `None` when there is none.

    >>> from newscorpus.lexicon import load_lexicon
    >>> line = "Opinion | Rain floods the north (Published 2019) | The Guardian"
    >>> trimmed = trim_headline(line, Span.cut(line, 0, len(line)), load_lexicon("en"))
    >>> trimmed.headline.text, trimmed.outlet.text, trimmed.section.text
    ('Rain floods the north', 'The Guardian', 'Opinion')

    Args:
        text: the whole text.
        span: the line.
        lexicon: the outlets and the names of sections that we know.
        known: the outlet that another line names; after a headline it is the same one.
    """
    start, end = span.start, span.end
    while start < end and text[start] in _FRONT and not (text[start] == "#" and text[start + 1 : start + 2].isdigit()):
        start += 1
    start = start if start < end else span.start
    section = None
    label = _LABEL.match(text, start, end)
    if label and label["section"].lower() in section_names(lexicon):
        section, start = Span.cut(text, *label.span("section")), label.end()
    at, outlet = _outlet_behind(text, start, end, lexicon, known)
    note = _NOTE.search(text, start, at)
    if note and note["label"].lower() in lexicon.words("date_labels"):
        at = note.start()
    return TrimmedHeadline(Span.cut(text, start, at), Span.cut(text, *outlet) if outlet else None, section)


def _outlet_behind(text: str, start: int, end: int, lexicon: Lexicon, known: Span | None) -> tuple[int, Stretch | None]:
    """Where the headline ends, and where the outlet after it is."""
    outlets = OutletNames(lexicon)
    for mark in _MARKS:
        at = text.rfind(mark, start, end)
        if at <= start:
            continue
        tail = text[at + len(mark) : end]
        named = outlets.has(tail) or (known is not None and tail == known.text)
        paper = outlets.ends_like_one(tail) and tail.istitle()
        short = len(tail.split()) <= _SITE_WORDS and at - start > (1 if paper else 2) * len(tail)
        if named or (short and tail[:1].isupper() and (mark in _BARS or outlets.ends_like_one(tail))):
            return at, (at + len(mark), end)
    return end, None
