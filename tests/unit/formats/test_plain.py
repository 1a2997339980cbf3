"""The view for the terminal: nothing from the text is obeyed by it."""

from newscorpus.formats import to_text
from newscorpus.model import Article, Block, BlockKind, Span

TEXT = "“Rain today,” said Doe."


def test_the_terminal_gets_no_control_characters():
    text = "Rain\x1b[31m\u202e\x00 fell."
    shown = to_text(Article(text=text, blocks=(Block(kind=BlockKind.PARAGRAPH, span=Span.cut(text, 0, len(text))),)))
    assert "\x1b" not in shown
    assert "Rain" in shown


def test_colour_is_asked_for():
    line = Block(kind=BlockKind.PARAGRAPH, span=Span.cut(TEXT, 0, len(TEXT)))
    article = Article(text=TEXT, blocks=(line,))
    assert "\x1b[1m" in to_text(article, colour=True)
    assert "\x1b" not in to_text(article)
