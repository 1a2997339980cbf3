import tomllib
from pathlib import Path

import pytest

import newscorpus as nc

CASES = Path(__file__).parents[2] / "cases"
FAILURES = tomllib.loads((CASES / "known-failures" / "headers.toml").read_text("utf-8"))["case"]


@pytest.mark.xfail(strict=True, reason="known failure")
@pytest.mark.parametrize("case", FAILURES, ids=lambda case: case["label"])
def test_known_failures(case: dict) -> None:
    header = nc.parse_header(case["text"])
    assert header.headline is not None
    assert header.headline.text == case["headline"]
    people = header.byline.contributors if header.byline else ()
    assert [person.text for person in people] == case.get("authors", [person.text for person in people])
