"""The same value with other spans."""

from newscorpus.model import Actor, Article, Event, EventTime, Quote, Span, Timex, iter_spans, map_spans


def test_every_span_is_moved():
    timex = Timex(span=Span(0, 3, "May"), value="XXXX-05")
    event = Event(trigger=Span(4, 8, "fell"), time=EventTime(timex=timex))
    inner = Quote(span=Span(2, 3, "y"), content=Span(2, 3, "y"))
    quote = Quote(span=Span(1, 3, "ay"), content=Span(1, 3, "ay"), children=(inner,))
    article = Article(text="May fell", timexes=(timex,), events=(event,), quotes=(quote,))
    moved = map_spans(article, lambda span: span.shift(2))
    assert list(iter_spans(moved)) == [span.shift(2) for span in iter_spans(article)]
    assert moved.text == article.text


def test_a_value_that_stands_in_two_places_stays_one():
    timex = Timex(span=Span(0, 3, "May"), value="XXXX-05")
    first, second = map_spans((timex, timex), lambda span: span.shift(1))
    assert first is second


def test_a_value_without_spans_is_given_back():
    time = EventTime()
    assert map_spans(time, lambda span: span.shift(1)) is time
    assert map_spans((), lambda span: span.shift(1)) == ()
    assert map_spans("May", lambda span: span.shift(1)) == "May"


def test_a_name_is_spelled_anew():
    actor = Actor(span=Span(0, 3, "ann"), name="ann")
    event = Event(trigger=Span(4, 8, "fell"), actors=(actor,))
    spelled = map_spans(event, lambda span: span, str.upper)
    assert [one.name for one in spelled.actors] == ["ANN"]
    assert spelled.trigger == event.trigger
