"""Marks and links: what is kept, and values in them."""

from datetime import date

import pytest

from newscorpus.formats.marks import LABELS, LINKS, Link, Mark, Marks, filled, values_of
from newscorpus.model import EventTime, Span, Timex

TEXT = "Doe said so."
MARKS = Marks(
    text=TEXT,
    marks=(Mark("Content", Span(9, 11, "so")), Mark("Source", Span(0, 3, "Doe")), Mark("Cue", Span(4, 8, "said"))),
    links=(Link("source", 0, 1), Link("cue", 0, 2)),
    document={"id": "a1"},
)


def test_links_lead_between_labels_that_there_are():
    assert {label for pair in LINKS.values() for label in pair} <= LABELS.keys()


@pytest.mark.parametrize(
    ("labels", "kept", "links"),
    [
        (None, ["Content", "Source", "Cue"], [("source", 0, 1), ("cue", 0, 2)]),
        (("Content", "Cue"), ["Content", "Cue"], [("cue", 0, 1)]),
        (("Source", "Cue"), ["Source", "Cue"], []),
        ((), [], []),
    ],
)
def test_links_follow_the_marks_that_are_kept(labels, kept, links):
    found = MARKS.only(labels)
    assert [mark.label for mark in found.marks] == kept
    assert [(link.label, link.start, link.end) for link in found.links] == links
    assert (found.text, found.document) == (TEXT, {"id": "a1"})


def test_marks_at_positions():
    found = MARKS.only_at([0, 2])
    assert [mark.label for mark in found.marks] == ["Content", "Cue"]
    assert found.links == (Link("cue", 0, 1),)


def test_what_can_be_encoded_stays_as_it_is():
    assert MARKS.encodable() is MARKS


def test_half_a_character_is_replaced_everywhere():
    text = "a\ud800 b"
    odd = Marks(text=text, marks=(Mark("Cue", Span.cut(text, 0, 2), {"rule": "\udc00"}),), document={"id": "\ud800"})
    found = odd.encodable()
    assert (found.text, found.document) == ("a� b", {"id": "�"})
    assert found.marks == (Mark("Cue", Span(0, 2, "a�"), {"rule": "�"}),)


def test_values_are_those_that_are_not_as_by_default():
    timex = Timex(span=Span(0, 3, "May"), value="2018-05", begin=date(2018, 5, 1))
    assert values_of(timex) == {"span": [0, 3], "value": "2018-05", "begin": "2018-05-01"}
    assert values_of(timex, without=("span", "begin")) == {"value": "2018-05"}
    assert values_of(EventTime(timex=timex))["timex"] == values_of(timex)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ([4, 8], {"start": 4, "end": 8, "text": "said"}),
        ([[0, 3], [4, 8]], [{"start": 0, "end": 3, "text": "Doe"}, {"start": 4, "end": 8, "text": "said"}]),
        ({"cue": [4, 8], "rule": "r"}, {"cue": {"start": 4, "end": 8, "text": "said"}, "rule": "r"}),
        # an offset that is wrong is left for the check to find
        ([-1, 3], {"start": -1, "end": 3, "text": "Doe"}),
        ("said", "said"),
        (None, None),
    ],
)
def test_words_are_put_into_spans(value, expected):
    assert filled(value, TEXT) == expected
