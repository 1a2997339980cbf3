"""Law: how lines end changes no finding: LF, CR LF and CR give the same words, in the same places of the same lines."""

from hypothesis import given

import newscorpus as nc
from newscorpus.model import Span, iter_spans
from newscorpus.testing import Planted, planted_articles


def places(article: nc.Article, end: str) -> list[tuple[int, int, str]]:
    """Each span by the number of its line and its place in it."""

    def place(span: Span) -> tuple[int, int, str]:
        front = article.text[: span.start]
        return front.count(end), span.start - (front.rfind(end) + len(end) if end in front else 0), span.text

    return [place(span) for span in iter_spans(article)]


@given(planted_articles())
def test_other_line_ends(planted: Planted):
    plain = nc.parse_article(planted.text, published=planted.published)
    expected = places(plain, "\n")
    for end in ("\r\n", "\r"):
        other = nc.parse_article(planted.text.replace("\n", end), published=planted.published)
        assert [block.kind for block in other.blocks] == [block.kind for block in plain.blocks]
        assert places(other, end) == expected, end


@given(planted_articles())
def test_a_byte_order_mark_shifts_by_one(planted: Planted):
    plain = nc.parse_article(planted.text, published=planted.published)
    marked = nc.parse_article("\ufeff" + planted.text, published=planted.published)
    assert [span.shift(1) for span in iter_spans(plain)] == list(iter_spans(marked))
