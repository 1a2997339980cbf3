"""Which rules are asked about which cues."""

import pytest

from newscorpus.lexicon import load_lexicon
from newscorpus.quotes import ATTRIBUTION_RULES
from newscorpus.quotes.cues.cue_context import Candidate, CueContext
from newscorpus.quotes.cues.cue_forms import Takes
from newscorpus.quotes.cues.cue_rules import CueRule, questions
from newscorpus.rules import Rule, RuleSet

ENGLISH = load_lexicon("en")


def silent(context: CueContext) -> Candidate | None:
    return None


@pytest.mark.parametrize(
    ("takes", "asked"),
    [(("to",), True), (("to", "clause"), True), (("clause",), False), (("to", "of"), False), ((), False)],
)
def test_a_rule_is_asked_about_cues_that_take_what_it_reads(takes: tuple[Takes, ...], asked: bool) -> None:
    rule = CueRule("vows", silent, takes=("to",), but_not=("of",))
    assert rule.reads(frozenset(takes)) is asked


def test_a_rule_that_names_nothing_is_asked_about_all_cues() -> None:
    assert CueRule("any", silent).reads(frozenset(("noun",)))
    asked = questions(ENGLISH, RuleSet(Rule("own", silent)), reports="all")
    assert {question.rules for words in asked.values() for question in words} == {(silent,)}


def test_questions_keep_the_order_of_the_rules() -> None:
    rules = [rule.apply for rule in ATTRIBUTION_RULES]
    for words in questions(ENGLISH, ATTRIBUTION_RULES, reports="speech").values():
        for question in words:
            places = [rules.index(rule) for rule in question.rules]
            assert places == sorted(places)
