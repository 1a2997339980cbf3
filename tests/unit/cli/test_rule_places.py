"""Where a rule is, by its name."""

from pathlib import Path

import pytest

import newscorpus as nc
from newscorpus.cli.rule_places import find_rule

PACKAGE = Path(nc.__file__).parent.parent


@pytest.mark.parametrize(
    ("rule", "file"),
    [
        ("en.byline.by", "newscorpus/lexicon/data/en/bylines.toml"),
        ("en.events.consult-visit", "newscorpus/lexicon/data/en/events.toml"),
    ],
)
def test_a_rule_is_an_entry_of_the_lexicon(rule, file):
    place = find_rule(rule)
    assert place.file == file
    assert f'{rule.rpartition(".")[2]}"' in _line(place)
    assert place.said.startswith("for example: ")


def _line(place):
    return (PACKAGE / place.file).read_text(encoding="utf-8").splitlines()[place.line - 1]


@pytest.mark.parametrize(
    ("rule", "function"),
    [
        ("en.dates.weekday", "weekday"),
        ("en.dates.reference", "reference"),
        ("en.quotes.clause-before", "clause_then_source"),
        ("en.quotes.quote-before", "quote_before"),
        ("en.block.ornament", "ornament"),
    ],
)
def test_a_rule_of_a_rule_set_is_its_function(rule, function):
    assert f"def {function}(" in _line(find_rule(rule))


@pytest.mark.parametrize("rule", ["clause-before", "quote-before", "clause-after"])
def test_german_has_rules_of_its_own(rule):
    english, german = find_rule(f"en.quotes.{rule}"), find_rule(f"de.quotes.{rule}")
    assert "verb_second" in german.file
    assert "verb_second" not in english.file


@pytest.mark.parametrize("rule", ["en.dates.month-day", "en.quotes.default", "en.block.score"])
def test_other_rules_are_where_their_name_is_given(rule):
    line = _line(find_rule(rule))
    assert f'"{rule.rpartition(".")[2]}"' in line
    assert "==" not in line
    assert "frozenset" not in line


@pytest.mark.parametrize("rule", ["en.dates.no-such-rule", ""])
def test_a_name_that_nobody_gives_is_nowhere(rule):
    assert find_rule(rule) is None


def test_the_rules_of_an_article_have_places(examples):
    text = (examples / "wire-copy.txt").read_text(encoding="utf-8")
    article = nc.parse_article(text, published="2024-10-09")
    found = {
        one.rule for some in (article.timexes, article.attributions, article.events, article.blocks) for one in some
    }
    assert found
    assert [rule for rule in sorted(found) if find_rule(rule) is None] == []
