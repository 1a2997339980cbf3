import tomllib
from pathlib import Path

import pytest

import newscorpus as nc

CASES = Path(__file__).parents[2] / "cases"


def load(drawer: str) -> list[dict]:
    return tomllib.loads((CASES / drawer / "headers.toml").read_text("utf-8"))["case"]


def check(case: dict) -> None:
    header = nc.parse_header(case["text"])
    assert header.headline is not None
    assert header.headline.text == case["headline"]
    people = header.byline.contributors if header.byline else ()
    assert [person.text for person in people] == case["authors"]


@pytest.mark.parametrize("case", load("synthetic"), ids=lambda case: case["label"])
def test_headers_are_read(case: dict) -> None:
    check(case)


@pytest.mark.xfail(strict=True, reason="known failure")
@pytest.mark.parametrize("case", load("known-failures"), ids=lambda case: case["label"])
def test_known_failures(case: dict) -> None:
    check(case)
