"""Every value is frozen, hashable, picklable, printable, and shows itself in a notebook."""

import pickle
from datetime import date

import attrs
import pytest

from newscorpus import model
from newscorpus.errors import SpanMismatchError
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


def test_notebook_tables_escape_the_text():
    shown = Article(text="<b>", header=Header(headline=Span(0, 3, "<b>")))._repr_html_()
    assert "&lt;b&gt;" in shown
    assert "<b>" not in shown


@pytest.mark.parametrize(("start", "end", "text"), [(-1, 0, "a"), (0, 2, "a"), (3, 2, "")])
def test_a_span_that_cannot_be_is_refused(start, end, text):
    with pytest.raises(ValueError, match="cannot hold"):
        Span(start, end, text)


def test_a_span_outside_the_text_is_refused():
    with pytest.raises(ValueError, match="cannot hold"):
        Span.cut("Rain", 2, 9)


def test_spans_order_by_place_and_tell_what_they_hold():
    a, b = Span(0, 4, "Rain"), Span(2, 6, "in f")
    assert sorted([b, a]) == [a, b]
    assert a.overlaps(b)
    assert not a.contains(b)
    assert len(a) == 4
    assert Span(3, 3, "")


def test_check_finds_the_span_that_does_not_slice():
    article = Article(text="Rain fell.", blocks=(Block(kind=BlockKind.PARAGRAPH, span=Span(0, 4, "Rain")),))
    article.check()
    wrong = attrs.evolve(article, text="Snow fell.")
    with pytest.raises(SpanMismatchError) as caught:
        wrong.check()
    assert (caught.value.span, caught.value.expected, caught.value.found) == ((0, 4), "Rain", "Snow")


def test_a_span_is_a_slice_too():
    assert "By Jane Doe"[NAME.slice] == NAME.text


def test_a_group_holds_no_groups():
    members = (Speaker(name="Roe"), Speaker(name="Doe"))
    group = Speaker(name="Roe and Doe", members=members)
    assert [member.name for member in group.members] == ["Roe", "Doe"]
    with pytest.raises(ValueError, match="members of its own"):
        Speaker(name="all", members=(group,))


def test_an_attribution_without_content_is_refused():
    with pytest.raises(ValueError, match="needs content"):
        Attribution(content=())


def test_a_bare_event_takes_its_root_from_its_type():
    assert Event(trigger=NAME).cameo_root is None
    assert Event(trigger=NAME, type=EventType.ELECTION).cameo_root is None
    assert Event(trigger=NAME, type=EventType.ASSAULT, cameo_root="20").cameo_root == "20"


def test_a_key_does_not_depend_on_the_order_of_the_actors():
    assert EventKey(actors=("USA", "RUS")) == EventKey(actors=("RUS", "USA", "RUS"))
    assert str(EventKey(begin=date(2020, 10, 1), end=date(2020, 10, 31))) == "||2020-10-01/2020-10-31|"
