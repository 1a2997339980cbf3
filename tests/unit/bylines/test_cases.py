import tomllib
from pathlib import Path

import pytest

import newscorpus as nc

CASES = Path(__file__).parents[2] / "cases"


def load(drawer: str, task: str) -> list[dict]:
    return tomllib.loads((CASES / drawer / f"{task}.toml").read_text("utf-8"))["case"]


def text_of(value: object) -> str | None:
    return getattr(value, "text", None)


@pytest.mark.parametrize("case", load("in-the-wild", "bylines"), ids=lambda case: case["label"])
def test_every_part_of_a_byline(case: dict) -> None:
    byline = nc.parse_byline(case["text"])
    assert byline is not None
    assert [person.text for person in byline.contributors] == case["names"]
    if "roles" in case:
        assert [str(person.role) for person in byline.contributors] == case["roles"]
    for part in ("title", "outlet", "location", "contact"):
        if f"{part}s" in case:
            assert [text_of(getattr(person, part)) or "" for person in byline.contributors] == case[f"{part}s"]
    if "outlet" in case:
        assert (text_of(byline.outlet) or "") == case["outlet"]


@pytest.mark.parametrize("case", load("synthetic", "bylines"), ids=lambda case: case["label"])
def test_bylines_are_read(case: dict) -> None:
    byline = nc.parse_byline(case["text"])
    assert byline is not None
    assert [person.text for person in byline.contributors] == case["names"]
    if "roles" in case:
        assert [str(person.role) for person in byline.contributors] == case["roles"]
    if "titles" in case:
        assert [text_of(person.title) for person in byline.contributors] == case["titles"]
    assert "outlet" not in case or text_of(byline.outlet) == case["outlet"]


@pytest.mark.parametrize("case", load("negative", "bylines"), ids=lambda case: case["label"])
def test_no_byline_is_invented(case: dict) -> None:
    assert nc.parse_byline(case["text"]) is None


@pytest.mark.parametrize(
    "case", load("synthetic", "datelines") + load("in-the-wild", "datelines"), ids=lambda case: case["label"]
)
def test_datelines_are_read(case: dict) -> None:
    dateline = nc.parse_dateline(case["text"])
    assert dateline is not None
    for part in ("place", "date", "agency"):
        assert text_of(getattr(dateline, part)) == case.get(part)
    assert case["text"][dateline.span.end :] == " Rain fell."


@pytest.mark.parametrize("case", load("negative", "datelines"), ids=lambda case: case["label"])
def test_no_dateline_is_invented(case: dict) -> None:
    assert nc.parse_dateline(case["text"]) is None
