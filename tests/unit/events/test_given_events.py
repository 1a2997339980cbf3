"""`date_event` of a trigger that the caller gives."""

from datetime import date, datetime

import pytest

from newscorpus import Article, EventTime, Span, date_event
from newscorpus.errors import SpanMismatchError

ANCHOR = date(2018, 10, 26)


def asked(text: str, **options: object) -> EventTime:
    """Ask for the date of the words in [brackets]."""
    start, end = text.index("["), text.index("]") - 1
    plain = text.replace("[", "").replace("]", "")
    return date_event(plain, Span.cut(plain, start, end), **options)  # type: ignore[arg-type]


def test_an_anchor_may_have_a_clock() -> None:
    assert asked("The owner [resigned].", anchor=datetime(2018, 10, 26, 9, 30)).begin == ANCHOR  # noqa: DTZ001


def test_an_article_answers_with_what_it_knows() -> None:
    text = "The owner resigned."
    article = Article(text=text, published=ANCHOR)
    assert date_event(article, Span.cut(text, 10, 18)).begin == ANCHOR


def test_a_trigger_outside_the_text_is_an_error() -> None:
    with pytest.raises(ValueError, match="outside"):
        date_event("Rain fell.", Span(5, 20, "x" * 15))


def test_a_trigger_with_other_words_is_an_error() -> None:
    with pytest.raises(SpanMismatchError):
        date_event("Rain fell.", Span(0, 4, "Snow"))


@pytest.mark.parametrize(
    "text", ["The fair closed in May 2018[.]", "On May 2, 2018 [.] . .", "Sales fell in May 2018, when[ ]", "[ ]"]
)
def test_a_trigger_may_be_marks_or_nothing_but_space(text: str) -> None:
    assert isinstance(asked(text, anchor=ANCHOR), EventTime)
