"""The list of rules about cues."""

from newscorpus.lexicon import load_lexicon
from newscorpus.lexicon.vocabulary import CUE
from newscorpus.quotes import ATTRIBUTION_RULES, AttributionFinder
from newscorpus.quotes.assembly import find_candidates
from newscorpus.quotes.syntax.word_table import WordTable
from newscorpus.text import Reading

ENGLISH = load_lexicon("en")


def test_the_name_of_a_rule_is_what_its_findings_say() -> None:
    text = "Anna Berg called the toll “rigged.”"
    assert [found.rule for found in AttributionFinder().find(text)] == ["en.quotes.called-it"]
    assert not AttributionFinder(rules=ATTRIBUTION_RULES.without("called-it", "noun")).find(text)


def test_a_candidate_does_not_keep_the_cues_before_it() -> None:
    reading = Reading("Anna Berg said it failed, and wrote that it was late, and said it ended.", ENGLISH, classes=CUE)
    contexts = [
        candidate.context
        for candidate in find_candidates(WordTable(reading, ENGLISH), ATTRIBUTION_RULES, reports="speech")
    ]
    assert len(contexts) == 3
    assert [context.earlier for context in contexts if context is not None] == [None, None, None]
