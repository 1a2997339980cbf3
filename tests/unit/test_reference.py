"""The made parts of the reference are what the code says."""

import importlib.util
from pathlib import Path

import pytest

HERE = Path(__file__).parents[2] / "docs" / "write_reference.py"
spec = importlib.util.spec_from_file_location("write_reference", HERE)
assert spec is not None
assert spec.loader is not None
reference = importlib.util.module_from_spec(spec)
spec.loader.exec_module(reference)


@pytest.mark.parametrize("name", reference.FILES)
def test_what_is_published_is_what_the_code_says(name):
    text = (reference.REFERENCE / name).read_text(encoding="utf-8")
    assert text == reference.FILES[name](text), "run: python docs/write_reference.py"
