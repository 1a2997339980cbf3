"""No word of a language is written in the code of the dates: rules ask for classes, the lexicon has the words."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import newscorpus.dates
from newscorpus.dates.words import TimeClass, TimeWords
from newscorpus.lexicon import load_lexicon

FILES = sorted(Path(newscorpus.dates.__file__).parent.glob("*.py"))
ENGLISH = load_lexicon("en")
WORDS = TimeWords(ENGLISH)
LISTED = {
    *WORDS.heads, *WORDS.modifiers, *WORDS.cues, *WORDS.holidays, *WORDS.counted,
    *(part for pair in WORDS.modifiers for part in pair.split("-")),
    *(word for words in WORDS.classes.values() for word in words),
}  # fmt: skip
REGEX = set("\\[(|")
NAMES = {entry.kind for table in (WORDS.heads, WORDS.modifiers) for entry in table.values()} | {
    entry.id for entry in ENGLISH.entries("time_classes", TimeClass, table="class")
}
ALLOWED = {
    "h": "the symbol of the hour, in every language",
    "s": "a letter of a name of a group",
    "en": "the code of a language",
    "it": "the code of a language",
    "minute": "the name of a group",
    "am": "the name of a group",
    "pm": "the name of a group",
    "day": "a name of dateparser",
    "month": "a name of dateparser",
    "year": "a name of dateparser",
    "time": "a name of dateparser",
    "week": "a name of dateparser",
    "century": "the name of a rule",
    "clock": "the name of a rule",
    "first": "a name of dateparser",
    "set": "the name of a rule",
    "weekends": "the name of a rule",
    "coming": "a kind of cue",
    "future": "a kind of cue",
    "past": "a kind of cue",
}


def literals(source: str) -> Iterator[str]:
    """Yield the strings of a module that are no docstrings, examples or names of attributes."""
    tree = ast.parse(source)
    left: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            left.add(id(node.value))
        if isinstance(node, ast.keyword) and node.arg in {"examples", "refuses"}:
            left.update(map(id, ast.walk(node.value)))
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) and node.targets[0].id[:2] == "__":
            left.update(map(id, ast.walk(node.value)))
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in left:
            yield node.value


def words_in(text: str) -> set[str]:
    """Return the string itself, or, of a regular expression, the words in it."""
    if not REGEX & set(text):
        return set() if text.isupper() or text.isdigit() else {text}  # codes of TIMEX3
    return set(re.findall(r"[a-z]{3,}", re.sub(r"\?P<\w+>", "", text)))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_no_word_of_the_lexicon_is_in_the_code(file: Path) -> None:
    found = {word for text in literals(file.read_text(encoding="utf-8")) for word in words_in(text)}
    assert not {
        word for word in found & LISTED if any(map(str.isalnum, word)) and word not in NAMES and word not in ALLOWED
    }
