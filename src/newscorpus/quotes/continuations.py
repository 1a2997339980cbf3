"""Quotes without a cue of their own: they go on with what was said before.

`“It is late,” she said. “We must go.”` is one report in two pieces; so are the paragraphs of a statement.
"""

from bisect import bisect_left, bisect_right

from newscorpus.quotes.frames import Draft, Piece
from newscorpus.quotes.page import Page, Segment

__all__ = ("continued",)

_LONG = 5  # words: a quote that only stands behind a report is at least this long
_SHORT = 3  # fewer words in marks at the start of a sentence are rather a title or a term


def continued(page: Page, drafts: list[Draft]) -> list[Draft]:
    """Give each quote that no cue claims to the report before it, when only white space lies between them."""
    if not page.segments:
        return drafts
    claimed = _claims(page, drafts)
    out = list(drafts)
    cues = [draft.cue for draft in drafts]
    last = -1  # the report that the text before the segment belongs to
    end = 0
    for i, segment in enumerate(page.segments):
        if i in claimed:
            last = claimed[i]
            end = max(segment.end, _end(out[last]) if _next_claim(claimed, i) != last else segment.end)
            continue
        if segment.words < _SHORT:
            continue
        if last < 0 or not _goes_on(page, end, segment):
            floating = _floating(page, drafts, cues, segment)
            if floating is not None:
                last, end = len(out), segment.end
                out.append(floating)
            continue
        draft = out[last]
        out[last] = draft._replace(content=(*draft.content, (segment.inner_start, segment.inner_end)))
        end = segment.end
    return sorted(out, key=_order) if len(out) > len(drafts) else out


def _order(draft: Draft) -> tuple[Piece, Piece]:
    return draft.cue, draft.content[0]


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


def _next_claim(claimed: dict[int, int], i: int) -> int:
    return claimed.get(i + 1, -1)


def _claims(page: Page, drafts: list[Draft]) -> dict[int, int]:
    """Segment -> the report whose content holds it."""
    out: dict[int, int] = {}
    segments, starts = page.segments, [*page.segment_starts, len(page.text)]
    for n, draft in enumerate(drafts):
        for start, end in draft.content:
            i = bisect_right(starts, start) - 1
            if i < 0:
                i = 0
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
    return "\n" not in between or _alone(page, segment)


def _alone(page: Page, segment: Segment) -> bool:
    """Whether the paragraph holds nothing but the quote."""
    rest = page.text[segment.end : segment.end + 3]
    return not rest.strip(" .\u00a0") or "\n" in rest
