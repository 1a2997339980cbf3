"""Where a rule is, by its name."""

from pathlib import Path

import pytest

import newscorpus as nc
from newscorpus.cli.rule_places import find_rule

PACKAGE = Path(nc.__file__).parent.parent


@pytest.mark.parametrize(
    ("rule", "file"),
    [
        ("en.dates.weekday", "newscorpus/dates/"),
        ("en.quotes.quote-before", "newscorpus/quotes/"),
        ("en.byline.by", "newscorpus/lexicon/data/en/bylines.toml"),
        ("en.events.consult-visit", "newscorpus/lexicon/data/en/events.toml"),
    ],
)
def test_a_rule_is_an_entry_or_a_line_of_code(rule, file):
    place = find_rule(rule)
    assert place.file.startswith(file)
    line = (PACKAGE / place.file).read_text(encoding="utf-8").splitlines()[place.line - 1]
    assert f'{rule.rpartition(".")[2]}"' in line


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
