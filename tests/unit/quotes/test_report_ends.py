"""Where a report ends because of the one after it."""

import pytest

from newscorpus import find_attributions


def said(text):
    """Who says what: source and content of each report."""
    found = find_attributions(text)
    return [(one.source and one.source.text, " … ".join(span.text for span in one.content)) for one in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a report ends where the next one starts that is joined to it
        (
            "The mayor said the dam was safe, and called for a new survey.",
            [("The mayor", "the dam was safe"), ("The mayor", "a new survey")],
        ),
        (
            "Ana Ruiz said the pier would close; Omar Haddad said it would not.",
            [("Ana Ruiz", "the pier would close"), ("Omar Haddad", "it would not")],
        ),
        # what a court hears goes on
        ("The court heard Doe left and told Roe it was late.", [("The court", "Doe left and told Roe it was late")]),
        # somebody else starts anew
        ("Ann Ruiz said “never” and Tom Roe said “no way”.", [("Ann Ruiz", "never"), ("Tom Roe", "no way")]),
        (
            "Ann Ruiz said it was safe but Tom Roe said it leaked.",
            [("Ann Ruiz", "it was safe"), ("Tom Roe", "it leaked")],
        ),
        (
            "A woman asked for a photo and Tom Roe said, “Only one.”",
            [("A woman", "a photo"), ("Tom Roe", "Only one.")],
        ),
        (
            "According to Ann Ruiz, it rained and Tom Roe said, “Only one.”",
            [("Ann Ruiz", "it rained and Tom Roe said, “Only one.”"), ("Tom Roe", "Only one.")],
        ),
        # what is promised inside a report is a part of it
        (
            "Ana Ruiz said that the engineers had promised to repair the pier.",
            [("Ana Ruiz", "that the engineers had promised to repair the pier")],
        ),
        (
            "She said that they had promised that it was over.",
            [("She", "that they had promised that it was over")],
        ),
    ],
)
def test_reports_of_one_sentence_do_not_overlap(text, expected):
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a report inside another does not hide where that one ends
        (
            "The paper asked whether Roe denied the claim, but the council refused to answer.",
            [("The paper", "whether Roe denied the claim"), ("the council", "to answer")],
        ),
        # a phrase of place belongs to the clause after it
        (
            "Roe said it was a sad day, and in Berlin Chancellor Doe said it was late.",
            [("Roe", "it was a sad day"), ("Chancellor Doe", "it was late")],
        ),
        # a quote with a speaker of its own does not go on with the report before it
        (
            "“It is cold,” said Jane Doe. “Very cold,” her brother shivered.",
            [("Jane Doe", "It is cold,"), ("her brother", "Very cold,")],
        ),
    ],
)
def test_whose_words_they_are(text, expected):
    assert said(text) == expected


def test_a_retort_ends_the_report_before_it():
    assert said("Roe told the board there was no money, to which Jane Doe shouted: “Try the car park!”") == [
        ("Roe", "there was no money"),
        ("Jane Doe", "Try the car park!"),
    ]
