"""What is underlined on the page, and what it says about it."""

from datetime import date

import pytest

from newscorpus.formats.html.findings import PALETTE, days, findings, name_of, names, shortened, speakers
from newscorpus.model import Article, Attribution, Event, Header, Span, Speaker, Timex

TEXT = "Ana Ruiz came on Monday. “Rain fell,” Ruiz said. “Snow fell,” Doe said."


def cut(words, start=0):
    at = TEXT.index(words, start)
    return Span.cut(TEXT, at, at + len(words))


RUIZ = Attribution(
    content=(cut("Rain fell,"),),
    source=cut("Ruiz", 20),
    speaker=Speaker(name="Ana Ruiz", mention=cut("Ruiz", 20), span=cut("Ana Ruiz")),
    rule="r",
)
DOE = Attribution(content=(cut("Snow fell,"),), source=cut("Doe"), speaker=Speaker(name="Doe", span=cut("Doe")))


def test_everything_in_text_order():
    monday = Timex(span=cut("Monday"), value="2018-10-22")
    article = Article(
        text=TEXT,
        header=Header(headline=cut("Ana Ruiz came")),
        timexes=(monday,),
        attributions=(RUIZ, DOE),
        events=(Event(trigger=cut("came")),),
    )
    found = findings(article)
    assert [f.span for f in found] == sorted(f.span for f in found)
    assert {(f.group, f.layer, f.span.text) for f in found} >= {
        ("t0", "date", "Monday"),
        ("a0", "quote", "Rain fell,"),
        ("a0", "source", "Ruiz"),
        ("a1", "quote", "Snow fell,"),
        ("e0", "event", "came"),
        ("n0", "name", "Ana Ruiz"),
    }
    assert all(f.why for f in found)


def test_an_empty_span_is_not_drawn():
    assert findings(Article(text=TEXT, events=(Event(trigger=Span(0, 0, "")),))) == []


def test_speakers_have_colours_in_the_order_in_which_they_appear():
    assert speakers(Article(text=TEXT, attributions=(RUIZ, DOE, RUIZ))) == {"Ana Ruiz": 0, "Doe": 1}
    many = tuple(Attribution(content=(Span(0, 3, "Ana"),), speaker=Speaker(name=f"S{i}")) for i in range(PALETTE + 1))
    assert list(speakers(Article(text=TEXT, attributions=many)).values())[-1] == 0


def test_a_full_name_elsewhere_is_a_place_to_lead_to():
    assert name_of(RUIZ) == cut("Ana Ruiz")
    assert name_of(DOE) is None
    assert name_of(Attribution(content=RUIZ.content)) is None
    assert names(Article(text=TEXT, attributions=(RUIZ, DOE, RUIZ))) == {cut("Ana Ruiz"): "n0"}


@pytest.mark.parametrize(
    ("begin", "end", "expected"),
    [
        (date(2018, 1, 2), date(2018, 1, 2), "2018-01-02"),
        (date(2018, 1, 2), date(2018, 1, 9), "2018-01-02 to 2018-01-09"),
        (date(2018, 1, 2), None, "2018-01-02 to …"),
        (None, date(2018, 1, 2), "… to 2018-01-02"),
        (None, None, ""),
    ],
)
def test_days(begin, end, expected):
    assert days(begin, end) == expected


def test_a_long_value_is_cut():
    assert shortened("Rain", 10) == "Rain"
    assert len(shortened("Rain " * 10, 10)) <= 10
    assert shortened("Rain " * 10, 10).endswith("…")
