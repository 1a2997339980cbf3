"""The list of word files is complete, and every file says where its words come from."""

import re
from importlib.resources import files

import pytest

from newscorpus.lexicon import available_languages

DATA = files("newscorpus.lexicon") / "data"
FILES = {path.name: path for path in (DATA / "en").iterdir()}
OF_OTHERS = {"bodies.txt"}  # what English needs no file for, since only its names have capitals


def test_the_readme_lists_every_file():
    listed = set(re.findall(r"`(\w+\.(?:txt|toml))`", (DATA / "README.md").read_text(encoding="utf-8")))
    assert listed == set(FILES) | OF_OTHERS


@pytest.mark.parametrize("language", available_languages())
def test_other_languages_use_the_same_names(language: str):
    assert {path.name for path in (DATA / language).iterdir()} <= set(FILES) | OF_OTHERS


@pytest.mark.parametrize("name", sorted(FILES))
def test_every_file_opens_with_its_reason(name: str):
    text = FILES[name].read_text(encoding="utf-8")
    head = text[: text.index("\n\n") if "\n\n" in text else 2_000]
    assert text.startswith("# ")
    assert "source" in head.lower()
