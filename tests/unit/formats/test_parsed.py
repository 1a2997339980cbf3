"""JSON to plain values, with one kind of error."""

import pytest

from newscorpus.errors import SchemaError
from newscorpus.formats.parsed import parsed


@pytest.mark.parametrize(("data", "expected"), [("[1]", [1]), (b'{"a": null}', {"a": None}), ('"\\ud800"', "\ud800")])
def test_what_it_says(data, expected):
    assert parsed(data, "a list") == expected


@pytest.mark.parametrize("data", ["", "{", "rain", b"\xff\xfe\xfa", "[" * 100_000, "1" * 10_000])
def test_all_that_may_be_wrong_is_one_error(data):
    with pytest.raises(SchemaError, match=r"^not a list: "):
        parsed(data, "a list")
