"""The order of the rules of dates, and which heads each is asked about."""

from datetime import date

from newscorpus import TimexFinder
from newscorpus.dates import GRAMMAR
from newscorpus.dates.grammar import DECADE, FISCAL, NUMBER, YEAR, TimexRule
from newscorpus.dates.meanings import Fixed
from newscorpus.dates.words import TimeWords
from newscorpus.lexicon import load_lexicon
from newscorpus.rules import Rule


def test_every_kind_of_head_has_a_rule_and_every_rule_a_kind():
    kinds = {YEAR, NUMBER, FISCAL, DECADE, "holiday"}
    for language in ("en", "de"):
        kinds |= {word.kind for word in TimeWords(load_lexicon(language)).heads.values()}
    assert {kind for rule in GRAMMAR for kind in rule.apply.heads} == kinds


def test_a_rule_left_out_leaves_its_dates_unread():
    text = "It ends on Friday, or by Christmas."
    found = TimexFinder(rules=GRAMMAR.without("holiday")).find(text)
    assert [timex.text for timex in found] == ["Friday"]


def test_a_rule_of_ones_own_is_asked_before_those_behind_it():
    def stocktaking(scan, k, word):
        return scan.found(k, k, Fixed(f"{scan.word(k)}-01"), "stocktaking")

    text = "It ends by Christmas."
    own = Rule("stocktaking", TimexRule(("holiday",), stocktaking))
    (found,) = TimexFinder(rules=GRAMMAR.before("holiday", own)).find(text)
    assert (found.value, found.rule) == ("christmas-01", "en.dates.stocktaking")
    (found,) = TimexFinder(rules=GRAMMAR.after("holiday", own)).find(text, anchor=date(2018, 10, 26))
    assert found.value == "2018-12-25"
