"""What an article looks like at a prompt and in a notebook."""

from datetime import date

import newscorpus as nc
from newscorpus.model import Article, Header, Span


def parsed() -> Article:
    text = "Rain Closes Harbour Road\n\nBy Jane Doe\n\n“It is <shut>,” Mayor Ana Ruiz said on Friday.\n\nShare this"
    return nc.parse_article(text, published=date(2018, 10, 29), id="a1")


def test_repr_fits_a_line():
    shown = repr(parsed())
    assert shown.startswith("Article(id='a1', headline='Rain Closes Harbour Road', published=2018-10-29, 97 char")
    assert len(shown) < 200


def test_repr_cuts_a_long_headline():
    long = "Rain " * 100
    assert len(repr(Article(text=long, header=Header(headline=Span(0, len(long), long))))) < 120


def test_repr_of_next_to_nothing():
    assert repr(Article(text="")) == "Article(0 characters)"


def test_a_notebook_shows_the_marked_text():
    shown = parsed()._repr_html_()
    assert "direct, by Ana Ruiz" in shown
    assert "date: 2018-10-26" in shown
    assert "It is &lt;shut&gt;," in shown
    assert "<shut>" not in shown


def test_a_notebook_shows_the_beginning_of_a_long_text():
    shown = Article(text="Rain fell. " * 10_000)._repr_html_()
    assert len(shown) < 20_000
    assert "104,000 characters more" in shown


def test_nothing_in_an_attribute_ends_it():
    name = "x' onmouseover='alert(1)"
    said = nc.Attribution(content=(Span(0, 4, "Rain"),), speaker=nc.Speaker(name=name))
    shown = Article(text="Rain fell.", attributions=(said,))._repr_html_()
    assert "onmouseover='" not in shown
