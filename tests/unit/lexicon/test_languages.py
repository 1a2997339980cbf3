"""A language is a folder: whatever stands in it has examples, and they are run."""

from pathlib import Path

import pytest

import newscorpus.lexicon
from newscorpus.lexicon import available_languages, load_lexicon

HERE = Path(__file__).parent
FOLDER = Path(newscorpus.lexicon.__file__).with_name("data")
RUN = {
    "ages": "test_ages",
    "boilerplate": "test_boilerplate",
    "bylines": "test_bylines",
    "cues": "test_cues",
    "holidays": "test_holidays",
    "time_classes": "test_time_classes",
}
"""File of entries -> the test that runs the examples of every language that has it."""

ENGLISH_ONLY = {"events", "named_events", "outlet_lines", "time_names"}
"""Files whose tests run the examples of English: a second language has to widen them first."""

ENTRIES = [
    (code, path.stem, table, entry)
    for code in available_languages()
    for path in sorted((FOLDER / code).glob("*.toml"))
    for table in load_lexicon(code).tables(path.stem)
    for entry in load_lexicon(code).raw(path.stem, table)
]


@pytest.mark.parametrize("code", available_languages())
def test_every_file_of_entries_is_run(code: str) -> None:
    files = {path.stem for path in (FOLDER / code).glob("*.toml")}
    unknown = files - RUN.keys() - (ENGLISH_ONLY if code == "en" else set())
    assert not unknown, f"widen the test of {unknown} to every language, and list it in RUN"


@pytest.mark.parametrize("name", sorted(RUN))
def test_the_test_of_a_file_asks_for_every_language(name: str) -> None:
    source = (HERE / f"{RUN[name]}.py").read_text(encoding="utf-8")
    assert "available_languages()" in source


@pytest.mark.parametrize("code", [code for code in available_languages() if code != "en"])
def test_entries_have_examples(code: str) -> None:
    lacking = [
        (name, entry.get("id"))
        for language, name, _, entry in ENTRIES
        if language == code and not (entry.get("examples") or entry.get("not"))
    ]
    assert not lacking


@pytest.mark.parametrize("code", available_languages())
def test_a_task_has_all_of_its_files(code: str) -> None:
    known = load_lexicon(code)
    if known.has("time_words"):
        assert all(map(known.has, ("traits", "time_modifiers", "time_cues", "time_classes", "holidays")))
    if known.has("cues"):
        assert all(map(known.has, ("grammar", "abbreviations", "person_nouns")))
