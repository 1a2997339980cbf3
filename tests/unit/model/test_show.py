"""How values show themselves in a notebook."""

from newscorpus.model import Article, Attribution, Contributor, Header, Span, Speaker
from newscorpus.model._show import row_table


def test_only_the_fields_that_say_something():
    shown = Contributor(name=Span(3, 11, "Jane Doe"))._repr_html_()
    assert "Jane Doe" in shown
    assert "author" in shown
    assert "contact" not in shown


def test_values_in_values_are_their_words():
    said = Attribution(content=(Span(1, 5, "Rain"), Span(9, 13, "snow")), speaker=Speaker(name="Doe"))
    assert "Rain; snow" in said._repr_html_()


def test_a_table_is_escaped():
    shown = row_table([("a<b", "x & y"), ("empty", "")], "<title>")
    assert shown.startswith("<table><caption>&lt;title&gt;</caption>")
    assert "a&lt;b" in shown
    assert "x &amp; y" in shown
    assert "empty" not in shown


def test_notebook_tables_escape_the_text():
    shown = Article(text="<b>", header=Header(headline=Span(0, 3, "<b>")))._repr_html_()
    assert "&lt;b&gt;" in shown
    assert "<b>" not in shown
