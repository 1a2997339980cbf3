"""`newscorpus explain`: what was found at a place, and where its rule stands."""

import json
import re
from pathlib import Path

import attrs
import pytest

import newscorpus as nc
from newscorpus.cli.rule_places import find_rule

TEXT = "“We won,” Mayor Ana Ruiz said on Friday. She met Wei Chen in Paris on Oct. 5, 2018."


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def explained(run, path, words: str) -> list[dict]:
    start = TEXT.index(words)
    result = run("explain", path, "--at", f"{start}:{start + len(words)}", "--format", "json")
    assert result.exit_code == 0
    return [json.loads(line) for line in result.stdout.splitlines()]


@pytest.mark.parametrize(
    ("words", "what", "rule", "file"),
    [
        ("Oct. 5, 2018", "date", "en.dates.month-day", "newscorpus/dates/"),
        ("We won", "quote", "en.quotes.reported", "newscorpus/quotes/"),
        ("We won", "attribution", "en.quotes.quote-before", "newscorpus/quotes/"),
        ("met", "event", "en.events.consult-meet", "newscorpus/lexicon/data/en/events.toml"),
        ("met", "block", "en.block.", "newscorpus/boilerplate/"),
    ],
)
def test_each_finding_names_its_rule_and_where_it_stands(run, path, words, what, rule, file):
    found = [one for one in explained(run, path, words) if one["what"] == what]
    assert found
    assert found[0]["rule"].startswith(rule)
    assert found[0]["from"]["file"].startswith(file)
    assert TEXT[found[0]["start"] : found[0]["end"]] == found[0]["text"]


def test_the_value_and_the_reason_are_told(run, path):
    shown = run("explain", path, "--at", f"{TEXT.index('Friday')}", "--published", "2018-10-08").stdout
    assert "date" in shown
    assert "2018-10-05" in shown
    assert "anchored" in shown
    assert "\x1b" not in shown


def test_a_place_without_findings_ends_with_1(run, tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("Rain fell.\n\n")
    result = run("explain", path, "--at", "11:12")
    assert (result.exit_code, result.stdout, result.stderr) == (1, "", "")


@pytest.mark.parametrize("place", ["5:5", "7:3", "x", "-1:4", "1:", ":4", "0:10000", ""])
def test_no_place_of_the_text(run, path, place):
    result = run("explain", path, f"--at={place}")
    assert (result.exit_code, result.stdout) == (2, "")


def rules(value: object) -> set[str]:
    found, stack = set(), [value]
    while stack:
        top = stack.pop()
        if isinstance(top, tuple):
            stack.extend(top)
        elif attrs.has(type(top)):
            found.add(getattr(top, "rule", ""))
            stack.extend(getattr(top, field.name) for field in attrs.fields(type(top)))
    return found - {""}


def test_every_rule_that_fires_on_the_examples_is_found(examples):
    fired = set().union(*(rules(nc.parse_article(path.read_text(encoding="utf-8"))) for path in examples.glob("*.txt")))
    assert len(fired) > 40
    assert [name for name in sorted(fired) if find_rule(name) is None] == []


def test_a_rule_is_found_in_its_own_task():
    event, date = find_rule("en.events.disaster"), find_rule("en.dates.easter")
    assert event.file.endswith("events.toml")
    assert event.said.startswith("for example: ")
    assert date.file.endswith("holidays.toml")
    assert find_rule("en.events.easter") is None
    assert find_rule("nonsense") is None
    assert find_rule("") is None


def test_what_stands_there_is_what_is_named():
    place = find_rule("en.events.consult-meet")
    line = (Path(nc.__file__).parent.parent / place.file).read_text(encoding="utf-8").splitlines()[place.line - 1]
    assert line == 'id = "consult-meet"'


def test_the_example_of_the_guide_is_what_the_command_says(run, examples):
    page = (examples.parents[1] / "docs" / "howto" / "look.md").read_text(encoding="utf-8")
    shown = page.partition("$ newscorpus explain ")[2].partition("```")[0]
    call, _, lines = shown.partition("…\n")
    path, *options = call.split()
    said = run("explain", examples.parents[1] / path, *options).stdout
    assert re.sub(r"(?<=\.py:)\d+", "…", said).endswith(lines)
