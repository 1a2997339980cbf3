"""Whole pages, line by line: what each line is, and what the header says."""

import tomllib
from pathlib import Path

import pytest

import newscorpus as nc

CASES = Path(__file__).parents[2] / "cases"
FIELDS = ("headline", "deck", "kicker", "section", "outlet", "via", "dateline")


def read(page: str) -> tuple[str, list[tuple[str, str]]]:
    """The page as it stands, and its lines with their kinds."""
    pairs = [line.partition("|") for line in page.strip().split("\n")]
    lines = [(kind.strip(), text.removeprefix(" ")) for kind, _, text in pairs]
    return "\n".join(text for _, text in lines), [(kind, text.strip()) for kind, text in lines if text]


def load(drawer: str) -> list[dict]:
    return tomllib.loads((CASES / drawer / "pages.toml").read_text("utf-8"))["case"]


def check(case: dict) -> None:
    text, expected = read(case["page"])
    article = nc.parse_article(text)
    assert [(str(block.kind), block.text) for block in article.blocks] == expected
    header = article.header
    for field in FIELDS:
        if field in case:
            assert getattr(getattr(header, field), "text", "") == case[field], field
    people = header.byline.contributors if header.byline else ()
    assert [person.text for person in people] == case["authors"]
    for field in ("published", "modified"):
        if field in case:
            assert getattr(getattr(header, field), "value", "") == case[field], field


@pytest.mark.parametrize("case", load("in-the-wild"), ids=lambda case: case["label"])
def test_every_line_and_field(case: dict) -> None:
    check(case)


@pytest.mark.xfail(strict=True, reason="known failure")
@pytest.mark.parametrize("case", load("known-failures"), ids=lambda case: case["label"])
def test_known_failures(case: dict) -> None:
    check(case)
