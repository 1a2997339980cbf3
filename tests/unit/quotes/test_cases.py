"""Runs the cases of `tests/cases/*/quotes.toml` and `speakers.toml`: one line of TOML a phenomenon."""

import tomllib
from pathlib import Path

import pytest

from newscorpus import find_attributions
from newscorpus.model import Attribution

CASES = Path(__file__).parents[2] / "cases"


def load(*files: str) -> list[object]:
    return [
        pytest.param(case["text"], case["expected"], id=f"{file}:{case['label']}")
        for file in files
        for case in tomllib.loads((CASES / file).read_text(encoding="utf-8"))["case"]
    ]


def row(found: Attribution) -> str:
    speaker = found.speaker.name if found.speaker else "-"
    return f"{speaker} | {found.cue.text if found.cue else '-'} | {' … '.join(span.text for span in found.content)}"


@pytest.mark.parametrize(("text", "expected"), load("synthetic/quotes.toml", "negative/quotes.toml"))
def test_who_said_what(text: str, expected: list[str]) -> None:
    assert [row(found) for found in find_attributions(text)] == expected


@pytest.mark.parametrize(("text", "expected"), load("synthetic/speakers.toml"))
def test_who_the_source_is(text: str, expected: list[str]) -> None:
    assert [found.speaker.name if found.speaker else "-" for found in find_attributions(text)] == expected


@pytest.mark.xfail(strict=True)
@pytest.mark.parametrize(("text", "expected"), load("known-failures/quotes.toml"))
def test_known_failures(text: str, expected: list[str]) -> None:
    assert [row(found) for found in find_attributions(text)] == expected
