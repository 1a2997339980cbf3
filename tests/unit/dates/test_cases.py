"""Runs the cases of `tests/cases/*/dates.toml`: one line of TOML a phenomenon."""

import tomllib
from datetime import date
from pathlib import Path

import pytest

from newscorpus.dates import find_timexes
from newscorpus.dates.finder import TimexMode
from newscorpus.model import Timex

CASES = Path(__file__).parents[2] / "cases"
ANCHOR = date(2018, 10, 26)


def load(*files: str) -> list[object]:
    return [
        pytest.param(
            c["text"], c.get("anchor", ANCHOR), c.get("mode", "news"), c["expected"], id=f"{file}:{c['label']}"
        )
        for file in files
        for c in tomllib.loads((CASES / file).read_text(encoding="utf-8"))["case"]
    ]


def row(found: Timex) -> str:
    return f"{found.text} = {found.value}{f' {found.mod}' if found.mod else ''}"


@pytest.mark.parametrize(
    ("text", "anchor", "mode", "expected"),
    load("synthetic/dates.toml", "in-the-wild/dates.toml", "negative/dates.toml"),
)
def test_expressions_and_values(text: str, anchor: date, mode: TimexMode, expected: list[str]) -> None:
    assert [row(found) for found in find_timexes(text, anchor=anchor, mode=mode)] == expected


@pytest.mark.xfail(strict=True)
@pytest.mark.parametrize(("text", "anchor", "mode", "expected"), load("known-failures/dates.toml"))
def test_known_failures(text: str, anchor: date, mode: TimexMode, expected: list[str]) -> None:
    assert [row(found) for found in find_timexes(text, anchor=anchor, mode=mode)] == expected
