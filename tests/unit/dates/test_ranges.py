"""Expressions that belong together; pairs differ in one place."""

from datetime import date

import pytest

from newscorpus import find_timexes


def found(text):
    return [(timex.text, timex.value) for timex in find_timexes(text, anchor=date(2018, 10, 26))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They met on Oct. 5-7.", [("Oct. 5", "2018-10-05"), ("7", "2018-10-07")]),
        ("They met on April 24 and 25.", [("April 24", "2018-04-24"), ("25", "2018-04-25")]),
        ("They meet on Nov. 3, 5 and 7.", [("Nov. 3", "2018-11-03"), ("5", "2018-11-05"), ("7", "2018-11-07")]),
        (
            "They met on Nov. 3, 5 and 7, 2016.",
            [("Nov. 3", "2016-11-03"), ("5", "2016-11-05"), ("7, 2016", "2016-11-07")],
        ),
        (
            "It runs from the 2nd to the 5th of November.",
            [("the 2nd", "2018-11-02"), ("the 5th of November", "2018-11-05")],
        ),
        ("It runs from the 2nd until 5 November.", [("the 2nd", "2018-11-02"), ("5 November", "2018-11-05")]),
        # both ends of a range lie on one side of today
        ("He was ill from 15 November to 8 May.", [("15 November", "2017-11-15"), ("8 May", "2018-05-08")]),
        ("It is due Dec. 15 to holders of record Nov. 7.", [("Dec. 15", "2018-12-15"), ("Nov. 7", "2018-11-07")]),
        # a move is no range
        ("She moved the vote from 15 June to 8 May.", [("15 June", "2019-06-15"), ("8 May", "2019-05-08")]),
        ("It was moved from 8 December to 9 January.", [("8 December", "2018-12-08"), ("9 January", "2019-01-09")]),
        # a day alone has the month that its sentence told, and months a dash between them
        ("He fell in March and died on the 9th.", [("March", "2018-03"), ("the 9th", "2018-03-09")]),
        ("He fell in March. He died on the 9th.", [("March", "2018-03"), ("the 9th", "2018-10-09")]),
        ("Sales fell in January-March.", [("January", "2018-01"), ("March", "2018-03")]),
        # the entries of a chronicle
        ("June 3, 2016 — War.\n\nJune 9 — Peace.", [("June 3, 2016", "2016-06-03"), ("June 9", "2016-06-09")]),
        ("June 3, 2016 — War.\n\nPeace came June 9.", [("June 3, 2016", "2016-06-03"), ("June 9", "2018-06-09")]),
        # what is no second day
        ("They met on Oct. 5 and $7 was paid.", [("Oct. 5", "2018-10-05")]),
        ("They met on Oct. 5, 7 percent more.", [("Oct. 5", "2018-10-05")]),
        ("They met on Oct. 25 and 7.", [("Oct. 25", "2018-10-25")]),
    ],
)
def test_the_second_day_takes_the_month_of_the_first(text, expected):
    assert found(text) == expected


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("It ran from May to July.", ("May", "July")),
        ("It ran between 2015 and 2017.", ("2015", "2017")),
        ("It ran from Monday through Friday.", ("Monday", "Friday")),
    ],
)
def test_the_two_ends_of_a_range_are_partners(text, words):
    one, two = find_timexes(text, anchor=date(2018, 10, 26))
    assert (one.text, two.text) == words
    assert one.partner == two.span
    assert two.partner == one.span


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("The square was shut between 5pm and 6.30pm on Tuesday.", ["2018-10-23T17:00", "2018-10-23T18:30"]),
        ("The square will be shut from 5pm to 6pm on Tuesday.", ["2018-10-30T17:00", "2018-10-30T18:00"]),
        ("It was shut from 9 a.m. on Monday to 6 p.m. on Tuesday.", ["2018-10-22T09:00", "2018-10-23T18:00"]),
        ("It was shut at 5pm. At 6pm on Tuesday it had been open.", ["2018-10-26T17:00", "2018-10-23T18:00"]),
    ],
)
def test_the_first_of_two_hours_takes_the_day_of_the_second(text, values):
    assert [timex.value for timex in find_timexes(text, anchor=date(2018, 10, 26))] == values


@pytest.mark.parametrize("text", ["It rained in May. July was dry.", "It rained in May and in July."])
def test_two_dates_are_no_range(text):
    assert all(timex.partner is None for timex in find_timexes(text))
