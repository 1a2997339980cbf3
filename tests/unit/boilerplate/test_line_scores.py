"""The score of a line is a sum of weights that have names."""

from operator import getitem

import pytest

from newscorpus.boilerplate.line_context import CONTEXT_GROUPS, context_values, read_places
from newscorpus.boilerplate.line_features import GROUPS, with_pairs
from newscorpus.boilerplate.line_scores import PlaceTables, Scorer
from newscorpus.boilerplate.line_table import LineTable, read_line_table
from newscorpus.boilerplate.weights import Weights, load_weights
from newscorpus.lexicon import load_lexicon
from newscorpus.text import find_lines

PAGE = (
    "Share this",
    "Rain fell on the town for the third day in a row, and the river rose over its banks in the night.",
    "Advertisement",
    "“It rose by a metre,” said Ana Ruiz, who has lived by the river for thirty years, on Tuesday evening.",
    "Facebook Twitter",
)


def table_of(*lines: str) -> LineTable:
    text = "\n".join(lines)
    return read_line_table(text, find_lines(text), load_lexicon("en"))


def test_scores_in_place_are_the_sums_of_the_weights() -> None:
    scores = [-1.0, 2.5, 0.1, -4.0, 3.0, -0.4, 1.5] * 6
    sizes = [12, 300, 45, 20, 500, 90, 130] * 6
    states, seen, ends, families = ([i % n for i in range(len(scores))] for n in (6, 3, 11, 5))
    places = read_places(scores, sizes, states, seen, ends, families)
    table = load_weights().table(CONTEXT_GROUPS)
    bias = load_weights()["place:bias"]
    wanted = [bias + sum(map(getitem, table, row)) for row in context_values(places)]
    assert PlaceTables(load_weights()).score(places) == pytest.approx(wanted)


def test_scores_of_lines_alone_are_the_sums_of_the_weights() -> None:
    table, weights = table_of(*PAGE), load_weights()
    columns = weights.table(GROUPS)
    wanted = []
    for row, hit in zip(table.values, table.hits, strict=True):
        total = sum(map(getitem, columns, with_pairs(row, table.tongue))) + weights["line:bias"]
        wanted.append(total + (weights[f"family:{hit.family.id}.{hit.how}"] if hit else 0.0))
    assert Scorer(weights).score_alone(table) == pytest.approx(wanted)


def test_prose_scores_better_than_what_stands_around_it() -> None:
    scorer, table = Scorer(load_weights()), table_of(*PAGE)
    alone = scorer.score_alone(table)
    assert [score > 0.0 for score in alone] == [False, True, False, True, False]
    assert [score > 0.0 for score in scorer.score_placed(table, alone, [0] * len(PAGE))][1::2] == [True, True]


def test_without_weights_every_line_scores_nothing() -> None:
    scorer, table = Scorer(Weights({})), table_of("Rain fell.", "Snow fell.")
    assert scorer.score_alone(table) == [0.0, 0.0]
    assert scorer.score_placed(table, [0.0, 0.0], [0, 0]) == [0.0, 0.0]


def test_an_inserted_line_keeps_the_score_that_it_has_alone() -> None:
    table = table_of(PAGE[1], PAGE[2], PAGE[3])
    assert table.inserted == {1}
    assert Scorer(load_weights()).score_placed(table, [2.0, -7.5, 2.0], [0] * 3)[1] == -7.5


def test_equal_lines_score_alike_however_often_they_are_read() -> None:
    scorer = Scorer(load_weights())
    once, again = scorer.score_alone(table_of(*PAGE)), scorer.score_alone(table_of(*PAGE))
    assert once == again
