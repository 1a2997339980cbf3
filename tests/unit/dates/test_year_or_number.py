"""Whether a number of four digits is a year; pairs differ in one place."""

import pytest

from newscorpus import find_timexes


@pytest.mark.parametrize(
    "text",
    [
        "The fee was ₹1998 in cash.",
        "The fee was ₦2010 in cash.",
        "They voted on Proposal 1999 and lost.",
        "Call the police and quote log 1995.",
    ],
)
def test_money_of_any_country_and_numbers_of_things_are_no_years(dated, text):
    assert dated(text) == []


@pytest.mark.parametrize(
    ("year", "number"),
    [
        ("It opened in 1998.", "It cost $1998."),
        ("It opened in 1998, he said.", "It weighed 1998.5 grams."),
        ("It opened in 1998.", "It has 1998 rooms."),
        ("It closed in 1912.", "It is at 1912 Elm Street."),
        ("It opened in 2018.", "Call 555-2018."),
        ("They flew in 2019.", "They took Flight 2019."),
        ("It opened in 2012.", "A 2012-foot tower opened."),
        ("It was law in 1983.", "He sued under 42 U.S.C. 1983."),
        ("It was law in 2015.", "The governor signed H.B. 2015 and HR 2016."),
        ("In 2019 300 000 people came.", "Call 1800 555 000."),
        ("A 1998 film.", "Some 2000 workers came."),
        ("It fell in 1999.", "It fell 1999%."),
    ],
)
def test_what_stands_around_decides(year, number):
    assert len(find_timexes(year)) == 1
    assert find_timexes(number) == ()


@pytest.mark.parametrize("text", ["He ran it from 2011-2012.", "He ran it in 2008-09.", "The 2018/19 season was long."])
def test_a_range_of_years_is_years(text):
    assert all(timex.value[:2] == "20" for timex in find_timexes(text))
    assert find_timexes(text)
