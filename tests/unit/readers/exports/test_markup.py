"""A page as lines of text."""

import pytest

from newscorpus.readers.exports.markup import parse_page, text_of, words_of


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ("<p>Rain<br>fell. </p><p>It  was<b> wet</b>.</p>", "Rain\nfell.\n\nIt was wet."),
        ("<div>Rain<div>fell</div>again</div>", "Rain\n\nfell\n\nagain"),
        ("<p>Rain</p><hr><p>fell</p>", "Rain\n\n" + "_" * 60 + "\n\nfell"),
        ("<table><tr><td>Rain</td><td>fell</td></tr></table>", "Rain\n\nfell"),
        # what a browser would not show
        ("<p>Rain</p><script>snow</script><style>p</style><!-- ice -->", "Rain"),
        ("<p>R&auml;in &amp; snow&nbsp;fell</p>", "Räin & snow fell"),
    ],
)
def test_what_a_browser_would_show(page, expected):
    assert text_of(parse_page(page)) == expected


def test_words_on_one_line():
    assert (
        words_of(parse_page("<p>Rain<br>fell.</p><p>It rose.</p>")) == "Rain\n fell.".replace("\n ", " ") + " It rose."
    )
    assert words_of(None) == ""


@pytest.mark.parametrize("page", ["", "  \n", "<!-- -->"])
def test_nothing_has_no_words(page):
    tree = parse_page(page)
    assert tree is None or text_of(tree) == ""


def test_depth_is_no_recursion():
    tree = parse_page("<b>" * 200 + "Rain")
    assert text_of(tree) == "Rain"
