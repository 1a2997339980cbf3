"""Every example and counter-example of `time_classes.toml`, and that the rules and the file know the same classes."""

import re
from datetime import date
from pathlib import Path

import pytest

import newscorpus.dates
from newscorpus.dates import find_timexes
from newscorpus.dates.words import AHEAD_OF, IN_FRONT, TimeClass
from newscorpus.lexicon import available_languages, load_lexicon

LANGUAGES = [code for code in available_languages() if load_lexicon(code).has("time_words")]
CLASSES = [
    (code, c) for code in LANGUAGES for c in load_lexicon(code).entries("time_classes", TimeClass, table="class")
]
ANCHOR = date(2018, 10, 26)


@pytest.mark.parametrize(
    ("code", "text"), [pytest.param(code, t, id=f"{code} {c.id}: {t}") for code, c in CLASSES for t in c.examples]
)
def test_what_stands_in_brackets_is_found(code: str, text: str) -> None:
    found = find_timexes(re.sub(r"[\[\]]", "", text), anchor=ANCHOR, language=code)
    assert [timex.text for timex in found] == re.findall(r"\[(.*?)\]", text)


@pytest.mark.parametrize(
    ("code", "text"), [pytest.param(code, t, id=f"{code} {c.id}: {t}") for code, c in CLASSES for t in c.refuses]
)
def test_nothing_is_found(code: str, text: str) -> None:
    assert not find_timexes(text, anchor=ANCHOR, language=code)


def test_every_class_has_an_example_or_a_counter_example() -> None:
    assert all(c.examples or c.refuses for _, c in CLASSES)


def test_the_rules_and_the_files_name_the_same_classes() -> None:
    source = Path(newscorpus.dates.__file__).parents[1]
    files = [
        *(source / "dates").glob("*.py"),
        source / "lexicon" / "vocabulary.py",
        source / "headers" / "publication_estimate.py",
    ]
    asked: set[str] = {*IN_FRONT, AHEAD_OF}
    for file in files:
        text = file.read_text(encoding="utf-8")
        asked |= set(re.findall(r"""(?:\bamong\([^"]*?|classes\[|classes\.get\()"([a-z-]+)"[\]),]""", text))
    assert asked == {entry.id for _, entry in CLASSES}
