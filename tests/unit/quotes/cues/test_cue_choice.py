"""Which entry of the lexicon a word is a cue of."""

import pytest

from newscorpus.quotes.cues.cue_choice import choose_cue
from newscorpus.quotes.cues.cue_rules import questions
from newscorpus.quotes.orders.attribution_rules import ATTRIBUTION_RULES


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("Jane Doe called the plan a shame.", "called", ("call", "called")),
        ("Jane Doe called for rain.", "called", ("call for", "for")),
        ("Jane Doe called on them to stay.", "called", ("call on", "on")),
        ("Jane Doe insisted on Friday that it rained.", "insisted", ("insist", "insisted")),
        ("Jane Doe insisted on Friday’s vote.", "insisted", ("insist on", "on")),
        ("They named Ali, 34, Said Omar, 29, and Roe.", "Said", None),
        # a time in front of the particle
        ("Jane Doe called Wednesday for rain.", "called", ("call for", "for")),
        ("Jane Doe called on Wednesday for rain.", "called", ("call for", "for")),
        ("Jane Doe spoke to reporters about rain.", "spoke", ("speak about", "about")),
        # a noun of the particle is the object itself, not in a phrase of it
        ("The clerk made rude statements about rain.", "made", ("make statements about", "about")),
        ("The clerk made copies of the statements about rain.", "made", None),
        # an owner shows a noun
        ("The mayor’s claim that it rained was old.", "claim", ("claim that", "claim")),
        ("The mayor’s report was old.", "report", None),
        # no verb
        ("The so-called plan failed.", "called", None),
        ("They live in the United States of old.", "States", None),
        # in a headline capitals say nothing
        ("Mayor Calls Dam A Danger", "Calls", ("call", "Calls")),
        ("She met the Calls of Salem there.", "Calls", None),
    ],
)
def test_choice(table_of, text, word, expected):
    table = table_of(text)
    k = table.words.index(word)
    asked = questions(table.reading.lexicon, ATTRIBUTION_RULES, reports="speech")
    found = choose_cue(table, k, asked[word])
    assert (found and (found[0].form.cue.id, table.words[found[1]])) == expected
