"""`date_event` of a trigger that the caller gives."""

from collections.abc import Callable
from datetime import date, datetime

import pytest

from newscorpus import Article, EventTime, Span, assess_event, date_event, parse_article
from newscorpus.errors import SpanMismatchError

ANCHOR = date(2018, 10, 26)
Asked = Callable[..., EventTime]


def test_an_anchor_may_have_a_clock(asked: Asked) -> None:
    assert asked("The owner [resigned].", anchor=datetime(2018, 10, 26, 9, 30)).begin == ANCHOR  # noqa: DTZ001


def test_an_article_answers_with_what_it_knows() -> None:
    text = "The owner resigned."
    article = Article(text=text, published=ANCHOR)
    assert date_event(article, Span.cut(text, 10, 18)).begin == ANCHOR


@pytest.mark.parametrize("text", [":", "", "“", "…"])
def test_a_text_without_words_has_no_day(text: str) -> None:
    whole = Span(0, len(text), text)
    assert date_event(text, whole).basis == "none"
    assert assess_event(text, whole).asserted


def test_a_trigger_outside_the_text_is_an_error() -> None:
    with pytest.raises(ValueError, match="outside"):
        date_event("Rain fell.", Span(5, 20, "x" * 15))


def test_a_trigger_with_other_words_is_an_error() -> None:
    with pytest.raises(SpanMismatchError):
        date_event("Rain fell.", Span(0, 4, "Snow"))


@pytest.mark.parametrize(
    ("text", "begin", "end"),
    [
        ("The fair closed in May 2018[.]", date(2018, 5, 1), date(2018, 5, 31)),
        ("On May 2, 2018 [.] . .", date(2018, 5, 2), date(2018, 5, 2)),
        ("[ ]", ANCHOR, ANCHOR),
    ],
)
def test_a_trigger_may_be_marks_or_nothing_but_space(asked: Asked, text: str, begin: date, end: date) -> None:
    found = asked(text, anchor=ANCHOR)
    assert (found.begin, found.end) == (begin, end)


def test_a_wrapped_text_answers_as_if_it_were_not():
    plain = "The old ferry that had served the river towns for thirty years sank on March 3, 2021, and its owner left."
    wrapped = (
        "The old ferry that had served the river towns for thirty years sank\non March 3, 2021, and its owner left."
    )
    trigger = plain.index("sank")
    for text in (plain, wrapped):
        span = Span.cut(text, trigger, trigger + 4)
        for asked in (text, parse_article(text)):
            time = date_event(asked, span)
            assert str(time.begin) == "2021-03-03"
            assert time.timex is not None
            time.timex.span.check(text)
            assert assess_event(asked, span).asserted


def test_a_trigger_may_run_over_a_line_end():
    text = "The firm that had built the bridge, and whose owner had sold it, filed\nfor bankruptcy on March 3, 2021."
    at = text.index("filed")
    assert str(date_event(text, Span.cut(text, at, at + 20)).begin) == "2021-03-03"


def test_a_caption_outside_the_story_has_its_own_dates():
    text = "Mill burns\n\nRelated: The mill was opened in May 2017\n\nA mill burned in Oslo on Monday. Nobody died."
    article = parse_article(text, published=date(2018, 10, 26))
    start = text.index("opened")
    assert date_event(article, Span.cut(text, start, start + 6)).begin == date(2017, 5, 1)
