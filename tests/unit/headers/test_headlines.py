import pytest

import newscorpus as nc
from newscorpus.headers.headlines import trim_headline
from newscorpus.lexicon import load_lexicon
from newscorpus.model import Span

ENGLISH = load_lexicon("en")


def trimmed(line: str) -> tuple[str, str | None, str | None]:
    found = trim_headline(line, Span.cut(line, 0, len(line)), ENGLISH)
    return found.headline.text, getattr(found.outlet, "text", None), getattr(found.section, "text", None)


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        (
            "Rain closes the bridge to the north » Harbour Post",
            ("Rain closes the bridge to the north", "Harbour Post", None),
        ),
        (
            "Rain closes the bridge to the north :: Harbour Post",
            ("Rain closes the bridge to the north", "Harbour Post", None),
        ),
        ("Rain closes the bridge - Reuters", ("Rain closes the bridge", "Reuters", None)),
        ("# The bridge is too low", ("The bridge is too low", None, None)),
        ("#14: The bridge is too low", ("#14: The bridge is too low", None, None)),
        ("Opinion | The bridge is too low", ("The bridge is too low", None, "Opinion")),
        ("The bridge is too low (Published 2019)", ("The bridge is too low", None, None)),
        ("Analysis | The low bridge (Updated 2020) | The Guardian", ("The low bridge", "The Guardian", "Analysis")),
    ],
)
def test_what_stands_around_a_headline(line: str, wanted: tuple[str, str | None, str | None]) -> None:
    assert trimmed(line) == wanted


@pytest.mark.parametrize(
    "line",
    [
        "Rain closes the bridge - and the school",
        "Rain | Wind",
        "The bridge of the north (built 1903)",
        "Opinions are divided on the bridge",
        "Rain closes the bridge – mayor",
    ],
)
def test_what_belongs_to_a_headline_stays(line: str) -> None:
    assert trimmed(line) == (line, None, None)


def test_the_outlet_of_the_copyright_line_is_cut_off_behind_any_mark() -> None:
    story = (
        "Rain fell on the town for the third day in a row on Tuesday, and the river rose over its banks in the night."
    )
    tail = "© 2019 Harbour Post. All rights reserved."
    page = f"Rain closes the bridge - Harbour Post\nBy Jane Doe\n{story}\n{story}\n{tail}"
    header = nc.parse_header(page)
    assert header.headline is not None
    assert header.headline.text == "Rain closes the bridge"
