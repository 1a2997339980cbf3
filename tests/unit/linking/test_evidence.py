"""What speaks against it that two mentions are one event."""

import pytest

from newscorpus import find_events
from newscorpus.lexicon import load_lexicon
from newscorpus.linking.evidence import Evidence

ENGLISH = load_lexicon("en")


def evidence(text: str) -> Evidence:
    return Evidence.of(find_events(text)[0], ENGLISH)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        # people by name, countries, towns
        ("Police arrested Jane Roe.", "Police arrested John Doe.", True),
        ("Police arrested Jane Roe.", "Police arrested Ms. Jane Roe.", False),
        ("Norway imposed sanctions on Oman.", "Norway imposed sanctions on Malta.", True),
        ("A ferry sank off Malta.", "A ferry sank off Oman.", True),
        ("Gunmen shot a guard in Bern.", "Gunmen shot a guard in Oslo.", True),
        # a noun may stand for a name, a village for its country
        ("Police arrested Jane Roe.", "Police arrested the leader.", False),
        ("Police arrested two men.", "Police arrested three nurses.", False),
        ("Gunmen shot a guard in Bern.", "Gunmen shot a guard in Malta.", False),
        ("Gunmen shot a guard.", "Gunmen shot a guard in Oslo.", False),
        # either side may come first
        ("Norway’s king met Malta’s premier.", "Malta’s premier met Norway’s king.", False),
    ],
)
def test_what_contradicts(one: str, other: str, expected: bool) -> None:
    first, second = evidence(one), evidence(other)
    assert (first.contradicts(second), second.contradicts(first)) == (expected, expected)


def test_what_two_mentions_say_together() -> None:
    both = evidence("Police arrested Jane Roe.").joined(evidence("Police arrested the nurse in Oslo."))
    assert both.contradicts(evidence("Police arrested John Doe."))
    assert both.contradicts(evidence("Police arrested the nurse in Bern."))
    assert not both.contradicts(evidence("Police arrested Jane Roe in Oslo."))
