"""Days and moments as sources write them."""

from datetime import UTC, date, datetime

import pytest

from newscorpus.readers.days import find_day, read_day

JUNE_5 = date(2018, 6, 5)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("2018-06-05", JUNE_5),
        (" 2018-06-05 ", JUNE_5),
        ("2018-06-05T10:00:00+00:00", datetime(2018, 6, 5, 10, tzinfo=UTC)),
        ("Tue, 05 Jun 2018 10:00:00 GMT", datetime(2018, 6, 5, 10, tzinfo=UTC)),
        ("June 5, 2018", JUNE_5),
        ("5 June 2018", JUNE_5),
        ("5. Juni 2018", JUNE_5),
        ("2018年6月5日", JUNE_5),
        # digits that can only be one day
        ("25/06/2018", date(2018, 6, 25)),
        ("06/25/2018", date(2018, 6, 25)),
        ("05/05/2018", date(2018, 5, 5)),
        ("2018/6/5", JUNE_5),
        # two days, a month, none, one that is not in the calendar
        ("05/06/2018", None),
        ("05/06/18", None),
        ("June 2018", None),
        ("June 31, 2018", None),
        ("Rain fell.", None),
        ("", None),
        ("2018-06-05" + " " * 10 + "x" * 200, None),
    ],
)
def test_a_field(value, expected):
    assert read_day(value) == expected


@pytest.mark.parametrize(
    ("value", "order", "expected"),
    [
        ("05/06/2018", "dmy", JUNE_5),
        ("06/05/2018", "mdy", JUNE_5),
        ("18/06/05", "ymd", JUNE_5),
        ("05/06/18", "dmy", JUNE_5),
        ("05/06/98", "dmy", date(1998, 6, 5)),
        # the order does not fit
        ("25/06/2018", "mdy", None),
        ("05/06/2018", "ymd", None),
    ],
)
def test_the_order_of_digits(value, order, expected):
    assert read_day(value, order=order) == expected


def test_forms_of_the_caller_are_tried_first():
    assert read_day("05/06/2018", ("%d/%m/%Y",)) == JUNE_5
    assert read_day("05|06|2018 10:30", ("%d|%m|%Y %H:%M",)) == datetime(2018, 6, 5, 10, 30)  # noqa: DTZ001
    assert read_day("2018-06-05", ("%d/%m/%Y",)) == JUNE_5


@pytest.mark.parametrize(
    ("line", "day", "before", "rest"),
    [
        ("June 5, 2018 Tuesday, Final Edition", JUNE_5, "", "Final Edition"),
        ("Tuesday, June 5, 2018", JUNE_5, "", ""),
        ("27. Februar 2012 Montag 9:50 PM GMT+1", date(2012, 2, 27), "", ""),
        ("The Courier, 5 June 2018", JUNE_5, "The Courier, ", ""),
        ("5 de junio de 2018 martes", JUNE_5, "", ""),
        # a month says no day
        ("June 2018", None, "", ""),
        ("06/05/2018", None, "", ""),
    ],
)
def test_a_day_in_a_line(line, day, before, rest):
    found = find_day(line)
    assert (found.day, line[: found.start], found.rest) == (day, before, rest)


@pytest.mark.parametrize("line", ["Spring collection", "", "Page 12", "5 June 2018 " + "x" * 500])
def test_a_line_without_a_day(line):
    assert find_day(line) is None


def test_full_stops_put_the_day_first():
    assert read_day("03.02.2021") == date(2021, 2, 3)
    assert read_day("03.02.2021 06:00") == date(2021, 2, 3)
    assert read_day("03/02/2021") is None
    assert read_day("03.02.2021", order="mdy") == date(2021, 3, 2)
