"""The list of word files is complete, and every file says where its words come from."""

import re
import tomllib
from collections import Counter
from collections.abc import Iterator
from importlib.resources import files

import pytest

from newscorpus.lexicon import available_languages, load_lexicon
from newscorpus.lexicon.traits import is_verb_second

DATA = files("newscorpus.lexicon") / "data"
VERB_SECOND = {
    "be_perfect.txt",
    "bodies.txt",
    "speaking_places.txt",
    "cases.txt",
    "noun_endings.txt",
    "separable_prefixes.txt",
    "verb_forms.txt",
}
"""What only languages with such an order need."""
FILES = {path.name: path for path in (DATA / "en").iterdir()}


def test_the_readme_lists_every_file():
    listed = set(re.findall(r"`(\w+\.(?:txt|toml))`", (DATA / "README.md").read_text(encoding="utf-8")))
    assert listed == set(FILES) | VERB_SECOND


@pytest.mark.parametrize("language", available_languages())
def test_other_languages_use_the_same_names(language: str):
    theirs = VERB_SECOND if is_verb_second(load_lexicon(language)) else set()
    assert {path.name for path in (DATA / language).iterdir()} <= set(FILES) | theirs


@pytest.mark.parametrize("name", sorted(FILES))
def test_every_file_opens_with_its_reason(name: str):
    text = FILES[name].read_text(encoding="utf-8")
    head = text[: text.index("\n\n") if "\n\n" in text else 2_000]
    assert text.startswith("# ")
    assert "source" in head.lower()


def listed_in(text: str) -> list[tuple[str, str]]:
    """What a list has: each line, or each word (each phrase between commas) of a line `class | word word`."""
    lines = [line.strip() for line in text.splitlines() if line.strip() and not line.startswith("#")]
    out = []
    for line in lines:
        name, bar, rest = line.partition("|")
        words = rest.split(",") if "," in rest else rest.split()
        out += [(name.strip(), word.strip()) for word in words] if bar and "|" not in rest else [("", line)]
    return out


@pytest.mark.parametrize("path", sorted(DATA.rglob("*.txt")), ids=lambda path: f"{path.parent.name}/{path.name}")
def test_nothing_is_listed_twice(path):
    listed = Counter(listed_in(path.read_text(encoding="utf-8")))
    assert [entry for entry, times in listed.items() if times > 1] == []


def strings_in(value: object) -> Iterator[list[str]]:
    """Every list of strings in a table, and the alternatives of each word in it."""
    if isinstance(value, dict):
        for inner in value.values():
            yield from strings_in(inner)
    elif isinstance(value, list) and all(isinstance(one, str) for one in value):
        yield value
        yield from (word.split("|") for one in value for word in one.split() if word.strip("|"))
    elif isinstance(value, list):
        for inner in value:
            yield from strings_in(inner)


@pytest.mark.parametrize("path", sorted(DATA.rglob("*.toml")), ids=lambda path: f"{path.parent.name}/{path.name}")
def test_no_table_lists_anything_twice(path):
    lists = strings_in(tomllib.loads(path.read_text(encoding="utf-8")))
    assert [one for one in lists if len(set(one)) < len(one)] == []
