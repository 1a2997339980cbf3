"""What quotation marks are for, and quotes inside quotes."""

import pytest

from newscorpus import QuoteFinder, find_quotes
from newscorpus.model import Quote, QuoteRole
from newscorpus.quotes import ROLE_RULES


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


def test_rules_can_be_switched_off() -> None:
    finder = QuoteFinder(rules=ROLE_RULES.without("nickname", "held-off", "named-work"))
    assert [quote.role for quote in finder.find("Robert “Bobby” Roe ran the ferry.")] == [QuoteRole.SPEECH]
