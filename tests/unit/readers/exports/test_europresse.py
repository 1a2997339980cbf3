"""Pages of Europresse, in the layout of today and in the older one."""

import pytest

from newscorpus.readers.exports.europresse import is_europresse_page, read_europresse_page
from newscorpus.readers.exports.markup import parse_page


@pytest.mark.parametrize("layout", ["europresse", "europresse_old"])
@pytest.mark.parametrize("count", [1, 3])
def test_the_articles_of_a_page(imitated, layout, count):
    some = imitated.stories(count)
    tree = parse_page(getattr(imitated, layout)(some))
    assert is_europresse_page(tree)
    export = read_europresse_page(tree)
    assert export.source == "Europresse"
    assert [article.number for article in export.articles] == list(range(1, count + 1))
    assert [article.fields["headline"] for article in export.articles] == [story.headline for story in some]
    assert [" ".join(article.body.split()) for article in export.articles] == [" ".join(s.text.split()) for s in some]


@pytest.mark.parametrize("page", ["<p>Rain fell.</p>", "<article><h1>Rain</h1><p>It fell.</p></article>"])
def test_another_page(page):
    assert not is_europresse_page(parse_page(page))


def test_articles_of_others_on_the_page_are_left_out(imitated):
    page = imitated.europresse(imitated.stories(2)).replace("<body>", "<body><article><p>Menu</p></article>")
    assert len(read_europresse_page(parse_page(page)).articles) == 2
