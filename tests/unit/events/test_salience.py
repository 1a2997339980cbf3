"""What a sentence reports, and what it mentions in passing."""

import pytest

from newscorpus import EventFinder
from newscorpus.events import SALIENCE_RULES, find_events


def test_what_is_mentioned_in_passing_is_told_where_its_rule_is_switched_off() -> None:
    text = "Police fired shots after the attack."
    rules = SALIENCE_RULES.without("in-phrase", "in-clause")
    assert [event.text for event in EventFinder().find(text)] == ["fired shots"]
    assert [event.text for event in EventFinder(rules={"salience": rules}).find(text)] == ["fired shots", "attack"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The bishop, kidnapped by rebels on Friday, was freed.", ["kidnapped", "freed"]),
        ("The bishop kidnapped by rebels was freed.", ["freed"]),
        ("A man told our reporter that rebels stormed the town, shooting.", ["stormed", "shooting"]),
        ("The gang fled, shooting dead ten traders and abducting two.", ["shooting dead", "abducting"]),
        ("Police fired shots while abducting nobody.", ["fired shots"]),
    ],
)
def test_a_participle_behind_a_comma_tells_more(text: str, expected: list[str]) -> None:
    assert [event.text for event in find_events(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Police searched a port after the ministers met in Oslo on Friday.", ["searched", "met"]),
        ("Police searched a port after the ministers met in Oslo.", ["searched"]),
        ("A boy who stabbed a clerk was jailed.", ["stabbed", "jailed"]),
        ("The envoy, who will take office in May, praised Oslo.", ["take office", "praised"]),
        ("Oslo wrote to the council, which is to meet on Friday, and praised it.", ["meet", "praised"]),
        ("Police fire shots as rebels attack the port.", ["fire shots", "attack"]),
        ("The firm cut pay, prompting its director to resign.", ["cut pay", "resign"]),
        ("Police searched a port before rebels shelled it on Friday.", ["searched", "shelled"]),
        ("Police searched a port before rebels shelled it.", ["searched"]),
        ("A court freed the poet a day after he was arrested.", ["freed", "arrested"]),
        ("Police searched a port after they met.", ["searched"]),
        ("The king marked the anniversary of the massacre.", ["marked the anniversary"]),
        ("Anniversary protests drew crowds, and police fired shots.", ["protests", "fired shots"]),
        ("She wrote a book about the siege and attacked critics with it.", ["attacked critics"]),
    ],
)
def test_a_dependent_clause_may_be_news(text: str, expected: list[str]) -> None:
    assert [event.text for event in find_events(text)] == expected
