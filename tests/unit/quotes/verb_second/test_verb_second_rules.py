"""The order in which a German cue is asked about; `rules/test_examples` runs the examples of each rule."""

from newscorpus.lexicon import load_lexicon
from newscorpus.quotes import VERB_SECOND_RULES
from newscorpus.quotes.verb_second.cue_parts import cues_in
from newscorpus.quotes.verb_second.known_cues import cue_words
from newscorpus.quotes.verb_second.verb_second_rules import read_cue


def _cue(table):
    known, last = cue_words(load_lexicon("de"), "all"), len(table.words) - 1
    return next(cues_in(table, known, [k for k in range(last + 1) if table.words[k] in known.words], 0, last))


def test_the_first_rule_that_answers_counts(table_of):
    cue = _cue(table_of("„Es regnet“, sagte Roth, „seit Tagen.“", "de"))
    found = read_cue(cue, VERB_SECOND_RULES)
    assert found is not None
    assert found.rule == "quote-before"


def test_without_a_rule_the_next_one_is_asked(table_of):
    cue = _cue(table_of("Roth sagte, dass es regne.", "de"))
    assert read_cue(cue, VERB_SECOND_RULES.without("clause-after")) is None


def test_a_rule_is_asked_about_cues_that_take_what_it_reads(table_of):
    cue = _cue(table_of("Laut Polizei starb ein Mann.", "de"))
    assert {rule.name for rule in VERB_SECOND_RULES if not rule.takes or not cue.takes.isdisjoint(rule.takes)} == {
        "source",
        "as-they-say",
    }
