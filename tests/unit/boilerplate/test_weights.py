"""The weights of the linear scores."""

from newscorpus.boilerplate.headline import HEADLINE_GROUPS
from newscorpus.boilerplate.line_context import CONTEXT_GROUPS
from newscorpus.boilerplate.line_features import GROUPS
from newscorpus.boilerplate.weights import Weights, load_weights


def test_what_is_not_there_weighs_nothing():
    weights = Weights({"end:stop": 1.5})
    assert (weights["end:stop"], weights["end:letter"]) == (1.5, 0.0)
    assert weights.names == ("end:stop",)


def test_a_table_is_in_the_order_of_its_groups():
    weights = Weights({"a:x": 1.0, "b:y": 2.0})
    assert weights.table({"b": ("y", "z"), "a": ("x",)}) == ((2.0, 0.0), (1.0,))
    assert weights.table({}) == ()


def test_those_of_the_library_are_read_once():
    assert load_weights() is load_weights()
    assert len(load_weights().names) > 100
    assert all(":" in name for name in load_weights().names)


def test_every_weight_belongs_to_a_group():
    known = {
        f"{g}:{n}" for groups in (GROUPS, CONTEXT_GROUPS, HEADLINE_GROUPS) for g, names in groups.items() for n in names
    }
    known |= {"line:bias", "place:bias", "headline:bias"}
    strays = {name for name in load_weights().names if name not in known and not name.startswith("family")}
    assert not strays
