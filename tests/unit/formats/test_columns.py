"""Values to Arrow columns, from the types of their attributes."""

from datetime import date
from enum import StrEnum

import pyarrow as pa
import pytest
from attrs import frozen

from newscorpus.formats.columns import column, column_type


class Sky(StrEnum):
    CLEAR = "clear"


@frozen
class Place:
    name: str
    height: int | None


@pytest.mark.parametrize(
    ("hint", "expected"),
    [
        (str, pa.string()),
        (str | None, pa.string()),
        (Sky, pa.string()),
        (int, pa.int32()),
        (bool, pa.bool_()),
        (date, pa.date32()),
        (tuple[str, ...], pa.list_(pa.string())),
        (Place, pa.struct([("name", pa.string()), ("height", pa.int32())])),
        (tuple[Place, ...], pa.list_(pa.struct([("name", pa.string()), ("height", pa.int32())]))),
    ],
)
def test_types(hint, expected):
    assert column_type(hint) == expected


@pytest.mark.parametrize(
    ("hint", "values"),
    [
        (str | None, ["a", None, ""]),
        (date | None, [date(2018, 10, 26), None]),
        (tuple[int, ...], [(1, 2), (), (3,)]),
        (tuple[tuple[str, ...], ...], [(("a",), ()), ()]),
    ],
)
def test_values_come_back(hint, values):
    def plain(value):
        return [plain(part) for part in value] if isinstance(value, tuple) else value

    found = column(hint, values)
    assert found.type == column_type(hint)
    assert found.to_pylist() == [plain(value) for value in values]


def test_structs_with_nulls_between_them():
    found = column(Place | None, [None, Place("Oslo", 12), None, Place("Salem", None)])
    assert found.to_pylist() == [None, {"name": "Oslo", "height": 12}, None, {"name": "Salem", "height": None}]
    assert column(Place | None, [None, None]).null_count == 2
    assert column(Place, []).to_pylist() == []


def test_an_enum_is_its_string():
    assert column(Sky, [Sky.CLEAR]).to_pylist() == ["clear"]


def test_half_a_character_is_replaced():
    assert column(str | None, ["a\ud800", None]).to_pylist() == ["a�", None]
