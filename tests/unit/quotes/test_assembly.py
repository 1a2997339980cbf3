"""Each cue is asked once, and the reports of a sentence are fitted together."""

import pytest

from newscorpus import AttributionFinder
from newscorpus.quotes import ATTRIBUTION_RULES, UNCLAIMED_RULES


def said(text, **options):
    """Who says what: source and content of each report."""
    found = AttributionFinder(**options).find(text)
    return [(one.source and one.source.text, " … ".join(span.text for span in one.content)) for one in found]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Ana Ruiz said the pier was safe. Adding, “It is late.”", "Ana Ruiz"),
        ("Ana Ruiz said the pier was safe. It rained. Adding, “It is late.”", None),
        ("Ana Ruiz said the pier was safe. Shouting “it is late,” Omar Haddad left.", "Omar Haddad"),
    ],
)
def test_a_participle_that_opens_a_sentence_may_go_on_with_a_report(text, source):
    assert said(text)[-1][0] == source


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Roe told of the need for drive: “Change the world,” Ana Ruiz said.", "Ana Ruiz"),
        ("“We won,” said Ana Ruiz. Omar Haddad disagreed.", "Ana Ruiz"),
    ],
)
def test_a_quote_is_left_to_the_cue_right_behind_it(text, source):
    quoted = [who for who, what in said(text) if what.startswith(("Change", "We won"))]
    assert quoted == [source]


def test_a_quote_that_goes_on_belongs_to_the_report_before():
    text = "“The pier is old,” Ana Ruiz said. “It will not last the winter.”"
    assert said(text) == [("Ana Ruiz", "The pier is old, … It will not last the winter.")]


def test_a_list_of_words_in_marks_is_not_all_of_one_report():
    reports = said("“No,” said Jane Doe " + "“A.” " * 1_500)
    assert reports[0][0] == "Jane Doe"
    assert max(content.count(" … ") for _, content in reports) < 1_000


def test_a_quote_that_no_cue_claims_is_given_by_the_rules_for_those():
    text = "Ana Ruiz shook her head. “It will not last the winter.”"
    found = said(text)
    assert [what for _, what in found] == ["It will not last the winter."]
    assert said(text, unclaimed=UNCLAIMED_RULES.without(*UNCLAIMED_RULES.names)) == []


def test_two_words_in_marks_without_a_cue_are_no_speech():
    assert said("They met at the “Old Mill”. It rained.") == []


@pytest.mark.parametrize(
    "text",
    [
        "The United States won the cup.",  # no verb: its neighbours have capitals
        "The so-called experts left.",
        "“No,” the mayor said said.",
    ],
)
def test_a_spelling_that_rules_a_verb_out_is_no_cue(text):
    assert all(source != "The United" for source, _ in said(text))
    assert len(said(text)) <= 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ana Ruiz pointed out that the pier was old.", [("Ana Ruiz", "that the pier was old")]),
        ("Ana Ruiz pointed at the pier.", []),
    ],
)
def test_some_verbs_are_cues_with_their_particle_alone(text, expected):
    assert said(text) == expected


def test_rules_that_are_left_out_find_nothing():
    text = "Ana Ruiz said the pier was old."
    assert said(text)
    assert said(text, rules=ATTRIBUTION_RULES.without(*ATTRIBUTION_RULES.names)) == []


def test_reports_come_in_the_order_of_the_text():
    text = (
        "“It is old,” Ana Ruiz said.\n\n“It is safe,” Omar Haddad told reporters, and he added that it would stay.\n\n"
        "According to Lena Moss, nobody had asked."
    )
    places = [one.span.start for one in AttributionFinder().find(text)]
    assert places == sorted(places)
    assert len(places) == 4
