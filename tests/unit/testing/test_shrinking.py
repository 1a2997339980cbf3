"""A failure is only worth something when it is small: every strategy shrinks to the plainest thing it can write."""

from collections.abc import Callable
from datetime import date
from random import Random
from typing import Protocol, TypeVar

import pytest
from hypothesis import find, settings
from hypothesis import strategies as st

import newscorpus as nc
from newscorpus import testing
from newscorpus.model import BlockKind
from newscorpus.testing import HOSTILE_PIECES

DAY = date(2018, 10, 26)
T = TypeVar("T")


class Text(Protocol):
    @property
    def text(self) -> str: ...


def smallest(strategy: st.SearchStrategy[T], condition: Callable[[T], bool]) -> T:
    """What `find` finds, the same in every run: where it starts is drawn from a seed."""
    return find(strategy, condition, settings=settings(max_examples=2000, database=None), random=Random(0))


def text_of(piece: Text) -> str:
    return piece.text


PLAIN: dict[str, tuple[st.SearchStrategy[str], str]] = {
    "names": (testing.names(), "Anna Abbott"),
    "headlines": (testing.headlines(), "River Faces Another Year of Repairs"),
    "bylines": (testing.bylines().map(lambda drawn: drawn[0]), "By Anna Abbott"),
    "datelines": (testing.datelines().map(lambda drawn: drawn[0]), "PARIS (AP) — "),
    "boilerplate lines": (testing.boilerplate_lines().map(lambda drawn: drawn[0]), "Share this article"),
    "hostile text": (testing.hostile_text(), ""),
    "disturbed": (testing.disturbed(st.just("Rain.")), "Rain."),
    "spans": (testing.spans().map(lambda span: span.text), ""),
    "articles": (testing.articles().map(lambda article: article.text), ""),
    "sentences": (testing.sentences().map(text_of), "The old mill stands at the bend of the river."),
    "dated sentences": (testing.dated_sentences(published=DAY).map(text_of), "The gates opened today."),
    "quoted sentences": (
        testing.quoted_sentences().map(text_of),
        "“We need a bridge that will last,” Anna Abbott said.",
    ),
    "timexes": (testing.timexes().map(text_of), "The mill was built in 2000."),
    "events": (
        testing.events(anchor=DAY).map(text_of),
        "Kenyan officials met with Danish officials on October 25, 2018.",
    ),
}
"""What each strategy writes first: the plainest it can. Where shrinking ends is Hypothesis's choice, and changes."""


@pytest.mark.parametrize("name", PLAIN)
def test_the_smallest_is_about_as_short_as_the_plainest(name):
    strategy, plainest = PLAIN[name]
    assert len(smallest(strategy, lambda text: True)) <= len(plainest) + 25


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
    assert text.replace("\ud800", "") == "Rain fell."


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
