"""The views for people: nothing from the text is obeyed by a terminal or a browser."""

from html.parser import HTMLParser

import attrs
import pytest

from newscorpus.formats import to_html, to_text
from newscorpus.model import Article, Attribution, Block, BlockKind, Header, Span, Speaker, Timex

TEXT = "“Rain today,” said Doe.\nShare <b>this</b>"


def article(text: str = TEXT) -> Article:
    return Article(
        text=text,
        header=Header(headline=Span.cut(text, 14, 18)),
        blocks=(
            Block(kind=BlockKind.PARAGRAPH, span=Span.cut(text, 0, 23)),
            Block(kind=BlockKind.SHARE, span=Span.cut(text, 24, len(text)), rule="en.share"),
        ),
        timexes=(Timex(span=Span.cut(text, 6, 11), value="2018-10-26"),),
        attributions=(
            Attribution(
                content=(Span.cut(text, 1, 12),), source=Span.cut(text, 19, 22), speaker=Speaker(name="Doe"), rule="r"
            ),
        ),
    )


class Elements(HTMLParser):
    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.words: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)

    def handle_data(self, data):
        self.words.append(data)


def test_overlapping_findings_nest():
    inner = '<span class="date" title="2018-10-26 · explicit · ">today</span>'
    assert f'<span class="quote" title="Doe · direct · r">{inner}</span>' in to_html(article())


def test_all_of_the_text_is_on_the_page():
    words = "".join(Elements(to_html(article())).words)
    for line in TEXT.split("\n"):
        assert line in words


def test_boilerplate_is_greyed_and_named():
    assert '<span class="kind" title="en.share">share</span>' in to_html(article())


HOSTILE = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "</title><svg onload=1>",
    "\u202e\x1b[31m\x00\ud800",
]


@pytest.mark.parametrize("hostile", HOSTILE, ids=ascii)
def test_hostile_text_adds_no_element(hostile):
    def page(front: str) -> str:
        headline = Header(headline=Span(0, len(front), front))
        return to_html(attrs.evolve(article(front + TEXT), id=front, header=headline))

    shown = page(hostile)
    assert Elements(shown).tags == Elements(page("a" * len(hostile))).tags
    shown.encode()
    assert "\x1b" not in shown
    assert "\u202e" not in shown


def test_the_terminal_gets_no_control_characters():
    text = "Rain\x1b[31m\u202e\x00 fell."
    shown = to_text(Article(text=text, blocks=(Block(kind=BlockKind.PARAGRAPH, span=Span.cut(text, 0, len(text))),)))
    assert "\x1b" not in shown
    assert "Rain" in shown


def test_colour_is_asked_for():
    assert "\x1b[1m" in to_text(article(), colour=True)
    assert "said" in to_text(article())
