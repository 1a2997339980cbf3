"""Every value is frozen, hashable, picklable, printable, and shows itself in a notebook."""

import pickle
from datetime import date

import attrs
import pytest

from newscorpus import model
from newscorpus.model import (
    Actor,
    Article,
    Assessment,
    Attribution,
    Block,
    BlockKind,
    Byline,
    Contributor,
    Dateline,
    Event,
    EventCluster,
    EventKey,
    EventMention,
    EventTime,
    EventType,
    Given,
    Header,
    Note,
    NoteKind,
    Quote,
    QuoteCluster,
    QuoteMention,
    RecordError,
    Span,
    Speaker,
    Timex,
)

NAME = Span(3, 11, "Jane Doe")
ATTRIBUTION = Attribution(content=(NAME,), source=NAME, speaker=Speaker(name="Jane Doe", span=NAME))
EVENT = Event(trigger=NAME, type=EventType.CONSULT, time=EventTime(begin=date(2020, 10, 5)), attribution=ATTRIBUTION)
VALUES = [
    NAME,
    Note(kind=NoteKind.STRAY_MARK, span=NAME),
    Block(kind=BlockKind.PARAGRAPH, span=NAME),
    Contributor(name=NAME),
    Byline(span=NAME, contributors=(Contributor(name=NAME),)),
    Dateline(span=NAME, place=NAME),
    Timex(span=NAME, value="2018"),
    Quote(span=NAME, content=NAME),
    ATTRIBUTION,
    Speaker(name="Jane Doe"),
    EVENT,
    EventTime(),
    EventKey(type=EventType.CONSULT),
    EventMention(article_id="a", event=EVENT),
    EventCluster(key=EventKey(), mentions=(EventMention(article_id="a", event=EVENT),)),
    QuoteMention(article_id="a", attribution=ATTRIBUTION),
    QuoteCluster(fullest=ATTRIBUTION, mentions=()),
    Actor(span=NAME, country="RUS"),
    Assessment(),
    RecordError(index=3, id="a4", stage="parse", error="ValueError: no"),
    Given(headline="By Jane Doe", authors=("Jane Doe",)),
    Header(headline=NAME),
    Article(text="By Jane Doe", header=Header(headline=NAME), events=(EVENT,)),
]
IDS = [type(value).__name__ for value in VALUES]


def test_every_value_of_the_model_is_here():
    classes = {name for name in model.__all__ if attrs.has(getattr(model, name))}
    assert classes == set(IDS)


@pytest.mark.parametrize("value", VALUES, ids=IDS)
def test_values_are_frozen_and_hashable(value):
    assert hash(value) == hash(attrs.evolve(value))
    first = attrs.fields(type(value))[0].name
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        setattr(value, first, None)


@pytest.mark.parametrize("value", VALUES, ids=IDS)
def test_values_survive_pickling(value):
    assert pickle.loads(pickle.dumps(value)) == value


@pytest.mark.parametrize("value", VALUES, ids=IDS)
def test_values_print_their_type_and_words(value):
    shown = repr(value)
    assert shown.startswith(type(value).__name__ + "(")


@pytest.mark.parametrize("value", VALUES[1:-1], ids=IDS[1:-1])
def test_values_show_themselves_in_a_notebook(value):
    assert value._repr_html_().startswith("<table>")
