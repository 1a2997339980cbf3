"""A text under construction remembers where it put what."""

from newscorpus.model import BlockKind, Span
from newscorpus.testing.planting import PlantedDate, PlantedQuote, PlantedSentence, Sheet

MONDAY = PlantedSentence(
    text="It rained on Monday.", dates=(PlantedDate(span=Span(13, 19, "Monday"), value="2018-10-22"),)
)
SAID = PlantedSentence(
    text="“Go,” Roe said.",
    quotes=(
        PlantedQuote(
            content=(Span(1, 4, "Go,"),), source=Span(6, 9, "Roe"), cue=Span(10, 14, "said"), speaker="Ann Roe"
        ),
    ),
)


def test_every_span_points_into_the_whole():
    sheet = Sheet()
    title = sheet.line("Rain", BlockKind.HEADLINE)
    opening = sheet.paragraph([MONDAY, SAID], opening="OSLO — ")
    sheet.paragraph([MONDAY])
    text = "".join(sheet.parts)
    [quote] = sheet.quotes
    spans = [title, opening, *(d.span for d in sheet.dates), *quote.content, quote.source, quote.cue]
    for span in [*spans, *(block.span for block in sheet.blocks)]:
        assert text[span.slice] == span.text
    assert len({date.span for date in sheet.dates}) == 2
    assert sheet.length == len(text)


def test_every_line_is_a_block():
    sheet = Sheet()
    sheet.line("Rain", BlockKind.HEADLINE)
    sheet.paragraph([MONDAY, SAID])
    assert [(str(block.kind), block.span.text) for block in sheet.blocks] == [
        ("headline", "Rain"),
        ("paragraph", "It rained on Monday. “Go,” Roe said."),
    ]
