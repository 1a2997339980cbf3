from operator import getitem

import pytest

from newscorpus.boilerplate.headline import HEADLINE_GROUPS, story_begin
from newscorpus.boilerplate.line_context import CONTEXT_GROUPS, context_values, read_places, story_stretch
from newscorpus.boilerplate.line_features import GROUPS, line_values, with_pairs
from newscorpus.boilerplate.scoring import PlaceTables
from newscorpus.boilerplate.weights import load_weights
from newscorpus.lexicon import load_lexicon

STOPS = load_lexicon("en").words("stop_words")
LINES = [
    "Rain fell on the town.",
    "SHARE",
    "1",
    "“Why?” she asked.",
    "中文",
    "a/b | c » d",
    "\ud800",
    "x" * 400,
    "12.5 %",
    "• item",
]


def named(line: str) -> dict[str, str]:
    words = line.split()
    values = with_pairs((*line_values(line, words, len(line), len(STOPS.intersection(words))), 0, 0, 0), 0)
    return {group: names[value] for (group, names), value in zip(GROUPS.items(), values, strict=True)}


def test_every_line_has_one_value_in_each_group() -> None:
    for line in LINES:
        assert len(named(line)) == len(GROUPS)


def test_values_say_what_is_there() -> None:
    assert named("Rain fell on the town.")["end"] == "stop"
    assert named("SHARE THIS")["caps"] == "all"
    assert named("• one thing")["start"] == "bullet"
    assert named("See https://example.com")["marks"] == "url"
    assert named("“Come,” he said to us.")["voice"] == "said"
    assert named("Oak\t12 m\t80 years")["marks"] == "tab"


def test_context_has_one_value_in_each_group() -> None:
    for scores in ([], [1.0], [-1.0, 2.0, 3.0, -4.0] * 5):
        rows = context_values(read_places(scores, [50] * len(scores), *[[0] * len(scores)] * 4))
        assert len(rows) == len(scores)
        for row in rows:
            assert all(0 <= value < len(names) for value, names in zip(row, CONTEXT_GROUPS.values(), strict=True))


def test_scores_in_place_are_the_sums_of_the_weights() -> None:
    scores = [-1.0, 2.5, 0.1, -4.0, 3.0, -0.4, 1.5] * 6
    sizes = [12, 300, 45, 20, 500, 90, 130] * 6
    states, seen, ends, families = ([i % n for i in range(len(scores))] for n in (6, 3, 11, 5))
    places = read_places(scores, sizes, states, seen, ends, families)
    table = load_weights().table(CONTEXT_GROUPS)
    bias = load_weights()["place:bias"]
    wanted = [bias + sum(map(getitem, table, row)) for row in context_values(places)]
    assert PlaceTables(load_weights()).score(places) == pytest.approx(wanted)


def test_prose_is_counted_in_lines_before_and_behind() -> None:
    names = CONTEXT_GROUPS["prose"]
    places = read_places([2.0, -1.0, -1.0, 2.0, -1.0], [200, 20, 20, 200, 20], *[[0] * 5] * 4)
    assert [names[value] for value in places.prose] == ["none+3", "1+2", "2+1", "3+none", "1+none"]


def test_the_stretch_with_the_largest_sum() -> None:
    assert story_stretch([]) == (0, -1)
    assert story_stretch([-1.0, -2.0]) == (0, -1)
    assert story_stretch([1.0, -5.0, 2.0, 2.0]) == (2, 3)


def test_the_story_begins_with_a_long_line() -> None:
    assert story_begin([], []) == 0
    assert story_begin([2.0, -1.0, 2.0, 2.0], [10, 20, 200, 300]) == 2


def test_every_weight_belongs_to_a_group() -> None:
    known = {
        f"{g}:{n}" for groups in (GROUPS, CONTEXT_GROUPS, HEADLINE_GROUPS) for g, names in groups.items() for n in names
    }
    known |= {"line:bias", "place:bias", "headline:bias"}
    strays = {name for name in load_weights().names if name not in known and not name.startswith("family")}
    assert not strays


def test_phrases_are_counted_up_to_the_nearest_prose() -> None:
    scores, sizes = [2.0, -1.0, -1.0, -1.0, -1.0, 2.0], [200, 20, 20, 20, 20, 200]
    places = read_places(scores, sizes, *[[0] * 6] * 3, [0, 1, 1, 0, 1, 0])
    names = CONTEXT_GROUPS["phrases"]
    assert [names[value] for value in places.phrases] == [
        "0+3", "0+2", "1+1", "2+1", "2+0", "3+0",
    ]  # fmt: skip
