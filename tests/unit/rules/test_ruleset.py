"""Rule sets are ordered, immutable, and name what is missing."""

import pytest

from newscorpus.errors import UnknownRuleError
from newscorpus.rules import Rule, RuleSet


def rules() -> RuleSet:
    return RuleSet(Rule("upper", str.isupper), Rule("lower", str.islower))


def test_rules_run_in_their_order():
    assert [rule.apply("a") for rule in rules()] == [False, True]
    assert len(rules()) == 2


def test_a_changed_set_leaves_the_old_one_alone():
    old = rules()
    new = old.without("upper")
    assert (old.names, new.names) == (("upper", "lower"), ("lower",))


def test_rules_are_put_in_by_name():
    title = Rule("title", str.istitle)
    assert rules().before("upper", title).names == ("title", "upper", "lower")
    assert rules().after("upper", title).names == ("upper", "title", "lower")
    assert rules().replace("lower", title).names == ("upper", "title")
    assert rules()["lower"].apply("a")


def test_rules_on_both_sides_of_the_place_stay():
    title, three = Rule("title", str.istitle), rules().after("lower", Rule("digit", str.isdigit))
    assert three.before("lower", title).names == ("upper", "title", "lower", "digit")
    assert three.after("lower", title).names == ("upper", "lower", "title", "digit")
    assert three.replace("lower", title).names == ("upper", "title", "digit")


def test_all_names_that_stand_twice_are_told():
    with pytest.raises(ValueError, match=r"found twice: lower, upper$"):
        RuleSet(*rules(), *rules())


def test_a_set_is_not_equal_to_something_else():
    assert rules() != rules().without("upper")
    assert rules() != ("upper", "lower")


def test_an_unknown_rule_is_named_with_those_there_are():
    with pytest.raises(UnknownRuleError, match="did you mean 'upper'"):
        rules().without("uper")


def test_two_rules_of_one_name_are_refused():
    with pytest.raises(ValueError, match="found twice: upper"):
        rules().after("upper", Rule("upper", str.isupper))


def test_equal_sets_are_equal_and_hash_alike():
    assert rules() == rules()
    assert hash(rules()) == hash(rules())
    assert repr(rules()) == "RuleSet(upper, lower)"
