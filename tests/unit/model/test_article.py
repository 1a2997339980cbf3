"""What an article works out from its findings, and how it shows itself."""

import attrs
import pytest

from newscorpus.errors import SchemaError, SpanMismatchError
from newscorpus.model import Article, Block, BlockKind, Given, Header, Span, iter_spans

TEXT = "Storm\n\nRain fell.\nShare this\nIt rose."


def cut(words):
    return Span.cut(TEXT, TEXT.index(words), TEXT.index(words) + len(words))


ARTICLE = Article(
    text=TEXT,
    header=Header(headline=cut("Storm")),
    blocks=(
        Block(kind=BlockKind.HEADLINE, span=cut("Storm")),
        Block(kind=BlockKind.PARAGRAPH, span=cut("Rain fell.")),
        Block(kind=BlockKind.SHARE, span=cut("Share this")),
        Block(kind=BlockKind.PARAGRAPH, span=cut("It rose.")),
    ),
)


def test_the_story_is_what_is_left():
    assert [block.text for block in ARTICLE.story] == ["Rain fell.", "It rose."]
    assert ARTICLE.story_text == "Rain fell.\n\nIt rose."
    assert [block.is_boilerplate for block in ARTICLE.blocks] == [False, False, True, False]


def test_a_place_in_the_story_is_one_in_the_text():
    story = ARTICLE.story_text
    for words in ("Rain", "fell.", "It", "rose."):
        assert ARTICLE.text_offset(story.index(words)) == TEXT.index(words)
    assert ARTICLE.text_offset(story.index("\n")) is None


@pytest.mark.parametrize(("given", "headline"), [(Given(), "Storm"), (Given(headline="Rain"), "Rain")])
def test_what_the_source_gives_goes_before_the_text(given, headline):
    assert attrs.evolve(ARTICLE, given=given).headline == headline


def test_nothing_is_known_of_a_bare_article():
    bare = Article(text="Rain.")
    assert (bare.headline, bare.authors, bare.outlet, bare.section, bare.story_text) == (None, (), None, None, "")


def test_plain_values_and_back():
    record = ARTICLE.to_dict()
    assert Article.from_dict(record) == ARTICLE
    with pytest.raises(SchemaError):
        Article.from_dict({**record, "blocks": [{"kind": "no such kind"}]})


def test_check_finds_the_span_that_does_not_slice():
    ARTICLE.check()
    with pytest.raises(SpanMismatchError) as caught:
        attrs.evolve(ARTICLE, text=TEXT.replace("fell", "rose")).check()
    assert (caught.value.expected, caught.value.found) == ("Rain fell.", "Rain rose.")


def test_every_span_is_met():
    assert [span.text for span in iter_spans(ARTICLE)] == ["Storm", "Storm", "Rain fell.", "Share this", "It rose."]
