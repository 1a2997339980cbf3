"""Reports without a verb of saying: a colon alone leads to the words.

`The senator went further: “It is over.”` `ROE: It is over.` `Roe: Dam Is Old` (a headline).
"""

from newscorpus.quotes.frames import Draft, Piece
from newscorpus.quotes.page import Page, Segment
from newscorpus.quotes.phrases import main_subject

__all__ = ("colon_quotes", "turns")

_SHORT = 4  # words: fewer in marks behind a colon are rather a title
_LONG_NAME = 40  # characters
_HEADLINE = 25  # words


def colon_quotes(page: Page, drafts: list[Draft]) -> list[Draft]:
    """Give a quote behind a colon that no cue claims to the subject before it: `She went further: “It is over.”`."""
    led = [
        segment
        for segment in page.segments
        if segment.words >= _SHORT and page.text[max(0, segment.start - 3) : segment.start].rstrip().endswith(":")
    ]
    if not led:
        return []
    claimed = sorted(piece for draft in drafts for piece in draft.content)
    out: list[Draft] = []
    for segment in led:
        if not any(start <= segment.inner_start < end for start, end in _near(claimed, segment)):
            draft = _behind_colon(page, segment)
            if draft is not None:
                out.append(draft)
    return out


def _near(claimed: list[Piece], segment: Segment) -> list[Piece]:
    """The claimed pieces that may hold the segment: the last few that start before its end."""
    low, high = 0, len(claimed)
    while low < high:
        middle = (low + high) // 2
        if claimed[middle][0] <= segment.inner_start:
            low = middle + 1
        else:
            high = middle
    return claimed[max(0, low - 3) : low]


def _behind_colon(page: Page, segment: Segment) -> Draft | None:
    colon = page.text.rindex(":", 0, segment.start)
    start, _ = page.sentence(colon)
    k = page.word_to(colon)
    source = main_subject(page, start, k)
    if source is None or page.start(source[0]) < start:
        return None
    span = page.start(source[0]), page.ends[source[1]]
    content = (segment.inner_start, segment.inner_end)
    return Draft((content,), span, (colon, colon + 1), "colon-quote", None, colon)


def turns(page: Page) -> list[Draft]:
    """`ROE: It is over.`: a paragraph that opens with a name and a colon; in a headline too."""
    out: list[Draft] = []
    text = page.text + " "  # so that there is a character behind every name
    for mention in page.reading.mentions:
        if text[mention.end] != ":" or mention.kind not in ("person", "org", "name"):
            continue
        i = page.paragraph(mention.start)
        start, end = page.reading.paragraphs[i] if i >= 0 else (0, 0)
        if mention.start - start > 1 or not start <= mention.start < end or mention.end - mention.start > _LONG_NAME:
            continue
        words = page.word_to(end) - page.word_from(mention.end)
        shouted = page.text[mention.name_start : mention.end].isupper()
        content = page.text[mention.end + 1 : end]
        if not content[:1].isspace() or not (shouted or (mention.kind == "person" and words <= _HEADLINE)):
            continue
        begin = mention.end + 1 + len(content) - len(content.lstrip())
        if begin < end and words and page.segment_at(begin) < 0:
            out.append(
                Draft(
                    ((begin, end),), (mention.start, mention.end), (mention.end, mention.end + 1), "turn", None, begin
                )
            )
    return out
