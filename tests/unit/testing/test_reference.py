"""The reference of the module names all that is public in it."""

from pathlib import Path

import pytest

from newscorpus import testing

PAGE = Path(__file__).parents[3] / "docs" / "reference" / "testing.md"


@pytest.mark.parametrize("name", testing.__all__)
def test_every_public_name_stands_in_the_reference(name):
    page = PAGE.read_text(encoding="utf-8")
    assert f"newscorpus.testing.{name}\n" in page or f"`{name}`" in page


@pytest.mark.parametrize("name", [name for name in testing.__all__ if name.islower()])
def test_every_function_shows_an_example(name):
    assert ">>>" in (getattr(testing, name).__doc__ or "")
