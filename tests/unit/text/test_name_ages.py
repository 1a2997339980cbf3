"""Ages behind names, and what follows them."""

import pytest

from newscorpus.text.name_ages import age_behind, behind_name

NAME = "Jane Doe"


@pytest.mark.parametrize(
    ("behind", "age"),
    [
        (", 34, left.", "34"),
        (" (34) left.", "34"),
        (", aged 34, left.", "34"),
        (", 34.", "34"),
        (", 1934, left.", ""),
        (", May 12, left.", ""),
        (" 34, left.", ""),
        (", 34 years old, left.", ""),
    ],
)
def test_an_age(behind: str, age: str) -> None:
    assert age_behind(NAME + behind, len(NAME)) == age


@pytest.mark.parametrize(
    ("behind", "rest"),
    [
        (", a nurse, left.", "a nurse, left."),
        (", 34, a nurse, left.", "a nurse, left."),
        (" (34), a nurse, left.", "a nurse, left."),
        (" left.", None),
        (" (34) left.", None),
        (", 34.", None),
    ],
)
def test_what_follows(behind: str, rest: str | None) -> None:
    at = behind_name(NAME + behind, len(NAME))
    assert (None if at < 0 else (NAME + behind)[at:]) == rest
