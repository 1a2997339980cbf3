"""Quotes without a cue of their own: they go on with what was said before.

`“It is late,” she said. “We must go.”` is one report in two pieces; so are the paragraphs of a statement.
"""

from bisect import bisect_left, bisect_right

from newscorpus.quotes.frames import Draft, Piece
from newscorpus.quotes.page import Page, Segment
from newscorpus.quotes.phrases import main_subject, phrase_after, speaks

__all__ = ("continued",)

_LONG = 5  # words: a quote that only stands behind a report is at least this long
_TAIL = 3  # words behind a quote in its paragraph
_DASHES = "—–-"
_SHORT = 3  # fewer words in marks at the start of a sentence are rather a title or a term


def continued(page: Page, drafts: list[Draft]) -> list[Draft]:
    """Give each quote that no cue claims to the report before it, when only white space lies between them."""
    if not page.segments:
        return drafts
    claimed = _claims(page, drafts)
    out = list(drafts)
    cues = [draft.place for draft in drafts]
    last = -1  # the report that the text before the segment belongs to
    end = 0
    for i, segment in enumerate(page.segments):
        if i in claimed:
            last = claimed[i]
            end = max(segment.end, _end(out[last]))
            continue
        if segment.words < _SHORT:
            continue
        if last < 0 or not (_goes_on(page, end, segment) or _behind_stop(page, out[last], segment)):
            floating = _floating(page, drafts, cues, segment) or _without_cue(page, segment) or _signed(page, segment)
            if floating is not None:
                last, end = len(out), segment.end
                out.append(floating)
            continue
        draft = out[last]
        out[last] = draft._replace(content=(*draft.content, (segment.inner_start, segment.inner_end)))
        end = max(segment.end, page.sentence(segment.start)[1]) if _opens_line(page, segment) else segment.end
    return sorted(out, key=_order) if len(out) > len(drafts) else out


def _order(draft: Draft) -> tuple[Piece, Piece]:
    return draft.place, draft.content[0]


def _floating(page: Page, drafts: list[Draft], cues: list[Piece], segment: Segment) -> Draft | None:
    """A quote right behind a sentence that reports something else: its speaker says this too."""
    n = bisect_left(cues, (segment.start, 0)) - 1
    if n < 0 or segment.words < _LONG:
        return None
    draft = drafts[n]
    if draft.frame is None or draft.source is None or not _goes_on(page, draft.frame.sentence[1], segment):
        return None
    content = (segment.inner_start, segment.inner_end)
    return Draft((content,), draft.source, draft.cue, "floating", None, segment.start)


def _claims(page: Page, drafts: list[Draft]) -> dict[int, int]:
    """Segment -> the report whose content holds it."""
    out: dict[int, int] = {}
    segments, starts = page.segments, [*page.segment_starts, len(page.text)]
    for n, draft in enumerate(drafts):
        for start, end in draft.content:
            i = max(0, bisect_right(starts, start) - 1)
            while starts[i] < end:
                if segments[i].inner_end > start:
                    out[i] = n
                i += 1
    return out


def _end(draft: Draft) -> int:
    """Where the sentence of the cue ends, or the content behind it."""
    ends = [end for _, end in draft.content]
    return max(*ends, draft.frame.sentence[1]) if draft.frame is not None else max(ends)


def _goes_on(page: Page, end: int, segment: Segment) -> bool:
    if segment.start < end:
        return False
    between = page.text[end : segment.start] if segment.start - end < 12 else "x"
    if between.strip(" .,\u00a0\n\r\"”’'*"):
        return False
    return "\n" not in between or _alone(page, segment) or _opens_line(page, segment)


def _behind_stop(page: Page, draft: Draft, segment: Segment) -> bool:
    """Whether the quote follows the full stop of an abbreviation: `…,” she said in Salem, Ore. “We must go.”`."""
    frame = draft.frame
    return (
        frame is not None
        and frame.end < segment.start < frame.sentence[1]
        and page.text[segment.start - 2 : segment.start] == ". "
        and all(end <= segment.start for _, end in draft.content)
    )


def _without_cue(page: Page, segment: Segment) -> Draft | None:
    """A sentence in marks behind one about somebody: `Jane Doe is sure of it. “It will hold.”`."""
    if segment.words < _LONG or not _whole(page, segment):
        return None
    i = page.reading.sentence_index(segment.start) - 1
    if i < 0:
        return None
    start, end = page.reading.sentences[i]
    if page.text[end : segment.start].strip(" ") or page.segment_before(end) >= page.segment_before(start) + 1:
        return None
    found = main_subject(page, start, page.word_to(end))
    if found is None or found[1] - found[0] > _LONG or not speaks(page, found):
        return None
    source = page.start(found[0]), page.ends[found[1]]
    return Draft(((segment.inner_start, segment.inner_end),), source, None, "without-cue", None, segment.start)


def _whole(page: Page, segment: Segment) -> bool:
    """Whether the quote is a sentence of its own."""
    text = page.text
    return (
        text[segment.inner_start].isupper()
        and text[segment.inner_end - 1] in ".?!"
        and not page.quoted[page.word_from(segment.inner_start) - 1]
    )


def _signed(page: Page, segment: Segment) -> Draft | None:
    """A quotation over its author's name: `“It will hold.” — Jane Doe`."""
    text, end = page.text, segment.end
    dash = end
    while dash < len(text) and text[dash].isspace() and dash - end < _SHORT:
        dash += 1
    if segment.words < _LONG or text[dash : dash + 1] not in _DASHES or not text[dash : dash + 1]:
        return None
    k = page.word_from(dash)
    if page.start(k) - dash > _SHORT:
        return None
    stop = page.sentence(page.start(k))[1]
    found = phrase_after(page, k, stop)
    if found is None or page.text[page.ends[found[1]] : stop].strip(" .)") or not page.words[k][:1].isupper():
        return None
    source = page.start(found[0]), page.ends[found[1]]
    return Draft(((segment.inner_start, segment.inner_end),), source, None, "signed", None, segment.start)


def _opens_line(page: Page, segment: Segment) -> bool:
    """Whether the paragraph is a sentence that the quote all but fills: `“It could fall this winter” at any time`."""
    start, end = page.reading.paragraphs[page.paragraph(segment.start)]
    tail = range(page.word_to(segment.end), page.word_to(end))
    return start == segment.start and segment.words >= _LONG and len(tail) <= _TAIL


def _alone(page: Page, segment: Segment) -> bool:
    """Whether the paragraph holds nothing but the quote."""
    rest = page.text[segment.end : segment.end + 3]
    return not rest.strip(" .\u00a0") or "\n" in rest
