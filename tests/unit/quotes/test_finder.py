import pytest

from newscorpus import find_attributions, find_quotes
from newscorpus.errors import UnknownLanguageError
from newscorpus.lexicon import load_lexicon
from newscorpus.model import NoteKind
from newscorpus.quotes import ATTRIBUTION_RULES, VERB_SECOND_RULES, AttributionFinder, QuoteFinder
from newscorpus.text import Reading


def test_a_quote_over_paragraphs_is_one() -> None:
    (quote,) = find_quotes("“The dam is old.\n\n“It will not hold,” she said.")
    assert quote.content.text == "The dam is old.\n\n“It will not hold,"


@pytest.mark.parametrize(
    ("text", "kind"),
    [("He said, “Come.\nThey left.", NoteKind.UNCLOSED_QUOTE), ("They left.” It rained.", NoteKind.STRAY_MARK)],
)
def test_marks_in_doubt_are_noted(text: str, kind: NoteKind) -> None:
    finder = QuoteFinder()
    _, notes = finder.read(Reading(text, finder.lexicon))
    assert [note.kind for note in notes] == [kind]


def test_an_unclosed_quote_ends_with_its_paragraph() -> None:
    (quote,) = find_quotes("He said, “Come.\nThey left.")
    assert (quote.content.text, quote.marks) == ("Come.", "“")


def test_a_language_without_cues_says_so() -> None:
    if not load_lexicon("de").has("cues"):
        with pytest.raises(UnknownLanguageError):
            AttributionFinder(language="de")
    assert [quote.content.text for quote in find_quotes("„Ja“, sagte er.", language="de")] == ["Ja"]


def test_of_very_many_marks_in_doubt_a_hundred_are_noted_and_the_others_counted() -> None:
    finder = QuoteFinder()
    _, few = finder.read(Reading("Come.” " * 100, finder.lexicon))
    _, many = finder.read(Reading("Come.” " * 5000, finder.lexicon))
    assert len(few) == len(many) == 100
    assert {note.detail for note in few} == {""}
    assert [note.detail for note in many[98:]] == ["", "and 4900 more marks"]


def test_of_a_cue_that_stands_twice_the_first_counts() -> None:
    finder = AttributionFinder()
    (found,) = finder.find("“No,” the mayor said said.")
    assert (found.source.text, found.cue.start, found.content[0].text) == ("the mayor", 16, "No,")
    assert len(finder.find("said " * 1000)) <= 1


def test_rules_of_another_order_of_words_are_refused() -> None:
    with pytest.raises(ValueError, match="start from VERB_SECOND_RULES"):
        AttributionFinder(language="de", rules=ATTRIBUTION_RULES)
    with pytest.raises(ValueError, match="start from ATTRIBUTION_RULES"):
        AttributionFinder(rules=VERB_SECOND_RULES)


def test_a_rule_for_german_can_be_switched_off() -> None:
    text = "Laut Polizei starb ein Mann."
    assert AttributionFinder(language="de").find(text)
    assert not AttributionFinder(language="de", rules=VERB_SECOND_RULES.without("source")).find(text)


@pytest.mark.parametrize(
    "text",
    [
        "An official who declined to ",
        "Ana Ruiz said that the engineers had promised to",
        "Doe said on Friday, a day after the vote, that",
        "Doe’s answer to the crews was",
        "’s answer was blunt: “Pay or leave.”",
        "They named Ali, 34, Said ",
        "said Jane Doe, 22, who",
        "said Jane Doe, 22, who also",
        "Doe thinks the plan is “…”.",
    ],
)
def test_a_text_that_breaks_off_raises_nothing(text):
    assert all(found.span.text in text for found in find_attributions(text))


@pytest.mark.parametrize(
    "text",
    [
        "A: We had been told in",
        "“It is late,” said Sen. Jane Doe (D-Conn.), who voted against an earlier bil",
        "The crowd maintained in the road that",
    ],
)
def test_a_text_may_end_anywhere(text: str) -> None:
    for found in find_attributions(text):
        assert all(text[span.start : span.end] == span.text for span in found.content)
