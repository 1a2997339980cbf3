"""A failure is only worth something when it is small: every strategy shrinks to the plainest thing it can write."""

from collections.abc import Callable
from datetime import date
from random import Random
from typing import TypeVar

import pytest
from hypothesis import find, settings
from hypothesis import strategies as st

import newscorpus as nc
from newscorpus import testing
from newscorpus.model import BlockKind, Span
from newscorpus.testing import HOSTILE_PIECES

DAY = date(2018, 10, 26)
T = TypeVar("T")


def smallest(strategy: st.SearchStrategy[T], condition: Callable[[T], bool]) -> T:
    """What `find` finds, the same in every run: where it starts is drawn from a seed."""
    return find(strategy, condition, settings=settings(max_examples=2000, database=None), random=Random(0))


@pytest.mark.parametrize(
    ("strategy", "expected"),
    [
        (testing.names(), "Anna Abbott"),
        (testing.headlines(), "River Faces Another Year of Repairs"),
        (testing.bylines(), ("By Anna Abbott", (Span(3, 14, "Anna Abbott"),))),
        (testing.datelines(), ("PARIS (AP) — ", Span(0, 5, "PARIS"))),
        (testing.boilerplate_lines(), ("Share this article", BlockKind.SHARE)),
        (testing.hostile_text(), ""),
        (testing.disturbed(st.just("Rain.")), "Rain."),
        (testing.spans(), Span(0, 0, "")),
        (testing.articles(), nc.Article(text="")),
    ],
    ids=lambda value: getattr(value, "label", None),
)
def test_the_smallest_of_all(strategy, expected):
    assert smallest(strategy, lambda value: True) == expected


@pytest.mark.parametrize(
    ("strategy", "expected"),
    [
        (testing.sentences(), "The old mill stands at the bend of the river."),
        (testing.dated_sentences(published=DAY), "The gates opened today."),
        (testing.quoted_sentences(), "“We need a bridge that will last,” Anna Abbott said."),
        (testing.timexes(), "The mill was built in 2000."),
        (testing.events(anchor=DAY), "Kenyan officials met with Danish officials on October 25, 2018."),
    ],
    ids=["sentences", "dated_sentences", "quoted_sentences", "timexes", "events"],
)
def test_the_smallest_sentence(strategy, expected):
    assert smallest(strategy, lambda value: True).text == expected


@pytest.mark.parametrize("field", ["authors", "dates", "quotes", "place"])
def test_an_article_keeps_only_what_makes_it_fail(field):
    small = smallest(testing.planted_articles(), lambda planted: bool(getattr(planted, field)))
    others = {"authors", "dates", "quotes", "place"} - {field}
    assert not any(getattr(small, other) for other in others)
    assert len([block for block in small.blocks if block.kind is BlockKind.PARAGRAPH]) == 1
    assert not any(block.is_boilerplate for block in small.blocks)


@pytest.mark.parametrize("field", ["timexes", "quotes", "attributions", "events", "notes", "blocks"])
def test_an_article_of_any_text_shrinks_to_one_finding(field):
    small = smallest(testing.articles(), lambda article: bool(getattr(article, field)))
    assert len(getattr(small, field)) == 1
    assert len(small.text) <= 20  # the least there is would be one; which local minimum is met depends on the start


@pytest.mark.parametrize("kind", HOSTILE_PIECES)
def test_every_hostile_piece_is_drawn_and_shrinks_to_one(kind):
    for piece in HOSTILE_PIECES[kind]:
        assert (
            smallest(testing.hostile_text(kinds=[kind]), lambda text, piece=piece: piece in text)
            in HOSTILE_PIECES[kind]
        )


def test_a_disturbed_text_shrinks_to_one_piece():
    text = smallest(testing.disturbed(st.just("Rain fell.")), lambda text: "\ud800" in text)
    assert text == "\ud800Rain fell."


@pytest.mark.parametrize("kinds", [[], ["rumours"]])
def test_unknown_kinds_of_hostile_pieces_are_an_error(kinds):
    with pytest.raises(ValueError, match="kinds are some of triggers, marks"):
        testing.hostile_text(kinds=kinds)


def test_values_are_of_the_model_only():
    with pytest.raises(TypeError, match=r"newscorpus\.model"):
        smallest(testing.values(dict), lambda value: True)


def test_values_of_one_text_can_be_put_together():
    text = "Rain fell in 2019."
    timex = smallest(testing.values(nc.Timex, text=text), lambda value: value.begin is not None)
    assert text[timex.span.start : timex.span.end] == timex.text
    assert len(timex.text) == 1
