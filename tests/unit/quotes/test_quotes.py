import pytest

from newscorpus import find_quotes
from newscorpus.errors import UnknownLanguageError
from newscorpus.lexicon import load_lexicon
from newscorpus.model import NoteKind, Quote, QuoteRole
from newscorpus.quotes import AttributionFinder, QuoteFinder
from newscorpus.quotes.quote_roles import ROLE_RULES
from newscorpus.text import Reading


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("“We will stay here,” the mayor said.", QuoteRole.SPEECH),
        ("The mayor called it a “shame.”", QuoteRole.SPEECH),
        ("The “caravan” moved on.", QuoteRole.SCARE),
        ("Her novel “The Long Tide” sold well.", QuoteRole.TITLE),
        ("He sang on “Meet the Mayor” twice.", QuoteRole.TITLE),
        ("Robert “Bobby” Roe ran the ferry.", QuoteRole.TERM),
        ("The word “synergy” was banned.", QuoteRole.TERM),
        ("He lived by it: “Work hard, rest well, and owe nobody.”", QuoteRole.SPEECH),
    ],
)
def test_roles(text: str, role: QuoteRole) -> None:
    assert [quote.role for quote in find_quotes(text)] == [role]


def test_quotes_inside_are_children() -> None:
    (outer,) = find_quotes("“He told me ‘go home’ and I went,” she said.")
    assert [child.content.text for child in outer.children] == ["go home"]
    assert outer.marks == "“”"
    assert (outer.span.text, outer.span.start) == ("“He told me ‘go home’ and I went,”", 0)
    assert (outer.children[0].span.text, outer.children[0].span.start) == ("‘go home’", 12)


def depth(quote: Quote) -> int:
    return 1 + max(map(depth, quote.children), default=0)


def test_of_quotes_in_quotes_twenty_are_kept() -> None:
    for levels, kept in ((19, 19), (20, 20), (30, 20)):
        assert [depth(quote) for quote in find_quotes(f"She said {'„' * levels}x{'“' * levels} and “no.”")] == [kept, 1]


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


def test_rules_can_be_switched_off() -> None:
    finder = QuoteFinder(rules=ROLE_RULES.without("nickname", "held-off", "named-work"))
    assert [quote.role for quote in finder.find("Robert “Bobby” Roe ran the ferry.")] == [QuoteRole.SPEECH]


@pytest.mark.parametrize(
    ("example", "name"), [(example, rule.name) for rule in ROLE_RULES for example in rule.examples]
)
def test_examples_are_decided_by_their_rule(example: str, name: str) -> None:
    assert any(quote.rule == f"en.quotes.{name}" for quote in find_quotes(example))


@pytest.mark.parametrize(("text", "name"), [(text, rule.name) for rule in ROLE_RULES for text in rule.refuses])
def test_counter_examples_are_not(text: str, name: str) -> None:
    assert all(quote.rule != f"en.quotes.{name}" for quote in find_quotes(text))


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
    assert [note.detail for note in many[98:]] == ["", "and 4900 marks more"]


def test_of_a_cue_that_stands_twice_the_first_counts() -> None:
    finder = AttributionFinder()
    (found,) = finder.find("“No,” the mayor said said.")
    assert (found.source.text, found.cue.start, found.content[0].text) == ("the mayor", 16, "No,")
    assert len(finder.find("said " * 1000)) <= 1
