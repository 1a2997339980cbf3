"""Planted pages hold what they say, and every kind of boilerplate has lines."""

import pytest
from hypothesis import given

from newscorpus.model import BOILERPLATE, BlockKind
from newscorpus.testing import BOILERPLATE_LINES, DirtyPage, boilerplate_lines, dirty_pages


def test_every_kind_of_boilerplate_has_lines() -> None:
    assert set(BOILERPLATE_LINES) >= BOILERPLATE
    assert all(BOILERPLATE_LINES.values())


@given(dirty_pages(most=3))
def test_the_planted_lines_stand_between_the_others(page: DirtyPage) -> None:
    lines = [line for line in page.dirty.split("\n") if line]
    clean = [line for line in page.clean.split("\n") if line]
    assert [line for i, line in enumerate(lines) if i not in page.planted] == clean
    assert all(lines[i] in BOILERPLATE_LINES[kind] for i, kind in page.planted.items())
    assert 1 <= len(page.planted) <= 3
    assert min(page.planted) > 0
    assert max(page.planted) < len(lines) - 1


def test_a_kind_without_lines_is_refused_at_once() -> None:
    with pytest.raises(ValueError, match="paragraph"):
        boilerplate_lines(kinds=[BlockKind.PARAGRAPH])
