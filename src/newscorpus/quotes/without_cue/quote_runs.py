"""Whether one quote continues another: where it is in its paragraph, and what lies between.

Quotes of one speaker follow each other with nothing but white space between them, in one paragraph or in paragraphs
that they fill. Any word between them may introduce somebody else, so then the rules for unclaimed quotes are asked.
"""

from newscorpus.quotes.cues.cue_context import Candidate
from newscorpus.quotes.orders.candidates import DIRECT
from newscorpus.quotes.syntax.word_table import Segment, WordTable

__all__ = ("alone", "behind_cue", "fills_paragraph", "goes_on", "is_joined", "opens_line")

_LONG = 5  # words: a quote that goes on without a comma is at least this long
_TAIL = 3  # words after a quote in its paragraph
_LINK = 20  # characters between two quotes of one report


def goes_on(table: WordTable, end: int, segment: Segment) -> bool:
    """Whether a quote follows with nothing between; one word alone in a paragraph is rather an answer or a label."""
    if segment.start < end:
        return False
    between = table.text[end : segment.start] if segment.start - end < 12 else "x"
    if between.strip(" .,\u00a0\n\r\"”’'*"):
        return False
    if "\n" not in between:
        return True
    return segment.words > 1 and (alone(table, segment) or opens_line(table, segment))


def behind_cue(table: WordTable, candidate: Candidate, segment: Segment) -> bool:
    """Whether the quote follows the cue of its sentence without a comma, or the full stop of an abbreviation.

    `“It is late,” she said “We must go.”`, `…,” she said in Salem, Ore. “We must go.”`.
    """
    context = candidate.context
    if context is None or not context.end < segment.start < context.sentence[1]:
        return False
    if any(end > segment.start for _, end in candidate.content):
        return False
    if table.text[segment.start - 2 : segment.start] == ". ":
        return True
    beside = max(context.end, candidate.source[1] if candidate.source else 0)
    whole = segment.words >= _LONG and table.text[segment.inner_start].isupper()
    if not whole or beside > segment.start or table.segment_at(candidate.content[0][0]) < 0:
        return False
    return not table.text[beside : segment.start].strip()


def is_joined(table: WordTable, candidate: Candidate, segment: Segment) -> bool:
    """Whether a quote is joined to the report of its sentence: `“It is late,” she said, and “a shame.”`."""
    context = candidate.context
    if context is None or segment.start > context.sentence[1] or candidate.rule not in DIRECT:
        return False
    at = max(context.end, candidate.source[1] if candidate.source else 0, *(end for _, end in candidate.content))
    if not at < segment.start <= at + _LINK or "\n" in table.text[at : segment.start]:
        return False
    words = table.words[table.word_from(at) : table.word_to(segment.start)]
    if table.text[segment.end : max(segment.end, context.sentence[1])].strip(" .”\"'’"):
        return False  # `and “The Long Tide” was played`
    return bool(words) and table.listed["links_quotes"].issuperset(words)


def opens_line(table: WordTable, segment: Segment) -> bool:
    """Whether the paragraph is a sentence that the quote all but fills: `“It could fall this winter” at any time`."""
    start, end = table.reading.paragraphs[table.paragraph(segment.start)]
    tail = range(table.word_to(segment.end), table.word_to(end))
    return start == segment.start and segment.words >= _LONG and len(tail) <= _TAIL


def fills_paragraph(table: WordTable, segment: Segment) -> bool:
    """Whether the quote opens its paragraph, and nothing else is in it."""
    start, _ = table.reading.paragraphs[table.paragraph(segment.start)]
    return segment.start - start <= 1 and alone(table, segment)


def alone(table: WordTable, segment: Segment) -> bool:
    """Whether the paragraph holds nothing but the quote."""
    rest = table.text[segment.end : segment.end + 3]
    return not rest.strip(" .\u00a0") or "\n" in rest
