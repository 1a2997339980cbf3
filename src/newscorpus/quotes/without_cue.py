"""Quotes without a cue of their own: they go on with what was said before.

`“It is late,” she said. “We must go.”` is one report in two pieces; so are the paragraphs of a statement.
"""

from bisect import bisect_left, bisect_right

from newscorpus.quotes.cue_context import Candidate, Piece
from newscorpus.quotes.phrases import main_subject, phrase_after, speaks
from newscorpus.quotes.word_table import Segment, WordTable

__all__ = ("continued",)

_LONG = 5  # words: a quote that only stands behind a report is at least this long
_TAIL = 3  # words behind a quote in its paragraph
_DASHES = "—–-"
_SHORT = 3  # fewer words in marks at the start of a sentence are rather a title or a term


def continued(table: WordTable, candidates: list[Candidate]) -> list[Candidate]:
    """Give each quote that no cue claims to the report before it, when only white space lies between them."""
    if not table.segments:
        return candidates
    claimed = _claims(table, candidates)
    out = list(candidates)
    cues = [candidate.place for candidate in candidates]
    last = -1  # the report that the text before the segment belongs to
    end = 0
    for i, segment in enumerate(table.segments):
        if i in claimed:
            last = claimed[i]
            end = max(segment.end, _end(out[last]))
            continue
        if segment.words < _SHORT:
            continue
        if last < 0 or not (_goes_on(table, end, segment) or _behind_stop(table, out[last], segment)):
            floating = (
                _floating(table, candidates, cues, segment) or _without_cue(table, segment) or _signed(table, segment)
            )
            if floating is not None:
                last, end = len(out), segment.end
                out.append(floating)
            continue
        candidate = out[last]
        out[last] = candidate._replace(content=(*candidate.content, (segment.inner_start, segment.inner_end)))
        end = max(segment.end, table.sentence(segment.start)[1]) if _opens_line(table, segment) else segment.end
    return sorted(out, key=_order) if len(out) > len(candidates) else out


def _order(candidate: Candidate) -> tuple[Piece, Piece]:
    return candidate.place, candidate.content[0]


def _floating(table: WordTable, candidates: list[Candidate], cues: list[Piece], segment: Segment) -> Candidate | None:
    """A quote right behind a sentence that reports something else: its speaker says this too."""
    n = bisect_left(cues, (segment.start, 0)) - 1
    if n < 0 or segment.words < _LONG:
        return None
    candidate = candidates[n]
    if (
        candidate.context is None
        or candidate.source is None
        or not _goes_on(table, candidate.context.sentence[1], segment)
    ):
        return None
    content = (segment.inner_start, segment.inner_end)
    return Candidate((content,), candidate.source, candidate.cue, "floating", None, segment.start)


def _claims(table: WordTable, candidates: list[Candidate]) -> dict[int, int]:
    """Segment -> the report whose content holds it."""
    out: dict[int, int] = {}
    segments, starts = table.segments, [*table.segment_starts, len(table.text)]
    for n, candidate in enumerate(candidates):
        for start, end in candidate.content:
            i = max(0, bisect_right(starts, start) - 1)
            while starts[i] < end:
                if segments[i].inner_end > start:
                    out[i] = n
                i += 1
    return out


def _end(candidate: Candidate) -> int:
    """Where the sentence of the cue ends, or the content behind it."""
    ends = [end for _, end in candidate.content]
    return max(*ends, candidate.context.sentence[1]) if candidate.context is not None else max(ends)


def _goes_on(table: WordTable, end: int, segment: Segment) -> bool:
    if segment.start < end:
        return False
    between = table.text[end : segment.start] if segment.start - end < 12 else "x"
    if between.strip(" .,\u00a0\n\r\"”’'*"):
        return False
    return "\n" not in between or _alone(table, segment) or _opens_line(table, segment)


def _behind_stop(table: WordTable, candidate: Candidate, segment: Segment) -> bool:
    """Whether the quote follows the full stop of an abbreviation: `…,” she said in Salem, Ore. “We must go.”`."""
    context = candidate.context
    return (
        context is not None
        and context.end < segment.start < context.sentence[1]
        and table.text[segment.start - 2 : segment.start] == ". "
        and all(end <= segment.start for _, end in candidate.content)
    )


def _without_cue(table: WordTable, segment: Segment) -> Candidate | None:
    """A sentence in marks behind one about somebody: `Jane Doe is sure of it. “It will hold.”`."""
    if segment.words < _LONG or not _whole(table, segment):
        return None
    i = table.reading.sentence_index(segment.start) - 1
    if i < 0:
        return None
    start, end = table.reading.sentences[i]
    if table.text[end : segment.start].strip(" ") or table.segment_before(end) >= table.segment_before(start) + 1:
        return None
    found = main_subject(table, start, table.word_to(end))
    if found is None or found[1] - found[0] > _LONG or not speaks(table, found):
        return None
    source = table.start(found[0]), table.ends[found[1]]
    return Candidate(((segment.inner_start, segment.inner_end),), source, None, "without-cue", None, segment.start)


def _whole(table: WordTable, segment: Segment) -> bool:
    """Whether the quote is a sentence of its own."""
    text = table.text
    return (
        text[segment.inner_start].isupper()
        and text[segment.inner_end - 1] in ".?!"
        and not table.quoted[table.word_from(segment.inner_start) - 1]
    )


def _signed(table: WordTable, segment: Segment) -> Candidate | None:
    """A quotation over its author's name: `“It will hold.” — Jane Doe`."""
    text, end = table.text, segment.end
    dash = end
    while dash < len(text) and text[dash].isspace() and dash - end < _SHORT:
        dash += 1
    if segment.words < _LONG or text[dash : dash + 1] not in _DASHES or not text[dash : dash + 1]:
        return None
    k = table.word_from(dash)
    if table.start(k) - dash > _SHORT:
        return None
    stop = table.sentence(table.start(k))[1]
    found = phrase_after(table, k, stop)
    if found is None or table.text[table.ends[found[1]] : stop].strip(" .)") or not table.words[k][:1].isupper():
        return None
    source = table.start(found[0]), table.ends[found[1]]
    return Candidate(((segment.inner_start, segment.inner_end),), source, None, "signed", None, segment.start)


def _opens_line(table: WordTable, segment: Segment) -> bool:
    """Whether the paragraph is a sentence that the quote all but fills: `“It could fall this winter” at any time`."""
    start, end = table.reading.paragraphs[table.paragraph(segment.start)]
    tail = range(table.word_to(segment.end), table.word_to(end))
    return start == segment.start and segment.words >= _LONG and len(tail) <= _TAIL


def _alone(table: WordTable, segment: Segment) -> bool:
    """Whether the paragraph holds nothing but the quote."""
    rest = table.text[segment.end : segment.end + 3]
    return not rest.strip(" .\u00a0") or "\n" in rest
