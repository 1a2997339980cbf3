"""Months, weekdays and days counted from today; Friday 26 October 2018 is the day of writing."""

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The bridge opened on Oct. 22.", [("Oct. 22", "2018-10-22")]),
        ("The bridge opened on 3 March 2017.", [("3 March 2017", "2017-03-03")]),
        ("The bridge opened on the 9th of June.", [("the 9th of June", "2018-06-09")]),
        ("The bridge opened on the 9 of June.", [("the 9 of June", "2018-06-09")]),
        ("Of the 12 bridges 9 of June’s were old.", [("June", "2018-06")]),
        ("The bridge opened on 9 Febuary.", [("9 Febuary", "2018-02-09")]),
        ("The bridge opened on June the ninth.", [("June", "2018-06")]),
        ("The bridge opened on June the 9th.", [("June the 9th", "2018-06-09")]),
        ("In June the 9th Circuit ruled.", [("June", "2018-06")]),
        ("The bridge opened Monday, Oct. 22, 2018.", [("Monday, Oct. 22, 2018", "2018-10-22")]),
        ("The bridge opened in early March.", [("early March", "2018-03")]),
        (
            "It closed in July 2016. It had opened the previous March.",
            [("July 2016", "2016-07"), ("the previous March", "2016-03")],
        ),
        (
            "It closed in July 2016. It opened again the following May.",
            [("July 2016", "2016-07"), ("the following May", "2017-05")],
        ),
        ("It had opened the previous March.", [("the previous March", "2018-03")]),
        ("It floods every April.", [("every April", "XXXX-04")]),
        # a month that has no such day
        ("The bridge opened on Feb. 30.", []),
        # a day with a longer number behind the month is none
        ("Their share in May 22.5 was low.", [("May", "2018-05")]),
    ],
)
def test_a_day_takes_its_month_from_either_side(dated, text, expected):
    assert dated(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They will meet on Monday (Oct. 22).", [("Monday", "2018-10-22"), ("Oct. 22", "2018-10-22")]),
        ("They will meet on Monday night (Oct. 22).", [("Monday night", "2018-10-22TNI"), ("Oct. 22", "2018-10-22")]),
        ("They will meet on Monday (in Oslo).", [("Monday", "2018-10-29")]),
        ("The hearing is Monday week.", [("Monday week", "2018-11-05")]),
    ],
)
def test_a_weekday_takes_the_day_in_brackets_behind_it(dated, text, expected):
    assert dated(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She resigned in May.", [("May", "2018-05")]),
        ("Sales fell in June and July.", [("June", "2018-06"), ("July", "2018-07")]),
        ("She asked whether May would resign.", []),
        ("The vote was brought forward to May.", [("May", "2019-05")]),
        ("The party called for May to resign.", []),
        ("June Ashby resigned.", []),
        ("The fire started at 12 May Road.", []),
        ("The fire started on 12 May in Elm Road.", [("12 May", "2018-05-12")]),
        # a past verb right before it looks back, however far; a present one does not
        ("She was charged in November.", [("November", "2017-11")]),
        ("The case is heard in November.", [("November", "2018-11")]),
        # a quarter by its last month needs no small word in front
        ("It had a weak June quarter.", [("June quarter", "2018-Q2")]),
        ("The crowds march on.", []),
        ("The fund grew in the six months through March.", [("the six months", "P6M"), ("March", "2018-03")]),
    ],
)
def test_a_month_alone_needs_a_place_for_a_month(dated, text, expected):
    assert dated(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Profit rose in the September quarter.", [("the September quarter", "2018-Q3")]),
        ("Profit rose in the December half of 2017.", [("the December half of 2017", "2017-H2")]),
        ("Profit rose in the April-June quarter.", [("the April-June quarter", "2018-Q2")]),
        ("Profit rose in the January to March quarter.", [("the January to March quarter", "2018-Q1")]),
        # no half has three months, and no quarter ends in October
        ("Profit rose in the May-July half.", [("July", "2018-07")]),
        ("Profit rose in the October quarter.", [("October", "2018-10")]),
    ],
)
def test_quarters_are_named_by_their_months(dated, text, expected):
    assert dated(text)[:1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He fell ill on Tuesday.", [("Tuesday", "2018-10-23")]),
        ("He will speak on Tuesday.", [("Tuesday", "2018-10-30")]),
        ("He fell ill late Tuesday night.", [("late Tuesday night", "2018-10-23TNI")]),
        ("He fell ill last Sat.", [("last Sat", "2018-10-20")]),
        ("He sat in the sun, and Sun Ltd. fell.", []),
        ("He was born on Friday the 13th.", [("Friday the 13th", "2018-07-13")]),
        ("He was hired on the second Monday in January.", [("the second Monday in January", "2018-01-08")]),
        ("He was hired on the last Friday of May 2018.", [("the last Friday of May 2018", "2018-05-25")]),
        ("It is open on Sundays.", [("Sundays", "XXXX-WXX-7")]),
        ("It is open every Sunday morning.", [("every Sunday morning", "XXXX-WXX-7TMO")]),
        ("It is open every other Sunday.", [("every other Sunday", "XXXX-WXX-7")]),
        ("It is open every second Sunday.", [("every second Sunday", "XXXX-WXX-7")]),
        ("It was open the other Sunday.", [("Sunday", "2018-10-21")]),
        ("He left two Fridays ago.", [("two Fridays ago", "2018-10-12")]),
    ],
)
def test_weekdays(dated, text, expected):
    assert dated(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The court meets on the 30th.", [("the 30th", "2018-10-30")]),
        ("It is due by the 15th of next month.", [("the 15th of next month", "2018-11-15")]),
        ("The court met on the morning of the 11th.", [("the 11th", "2018-10-11")]),
        ("The case was moved to the 30th.", [("the 30th", "2018-10-30")]),
        ("The case went to the 30th.", []),
        ("The court met on the morning of the 11th hearing.", []),
        ("The court meets on the 30th floor.", []),
        ("He made a birdie on the 17th.", []),
        ("The court meets on the 32nd.", []),
    ],
)
def test_a_day_without_a_month(dated, text, expected):
    assert dated(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The ferry sank yesterday.", [("yesterday", "2018-10-25")]),
        ("The ferry leaves tomorrow morning.", [("tomorrow morning", "2018-10-27TMO")]),
        ("The ferry sank the day before yesterday.", [("the day before yesterday", "2018-10-24")]),
        ("The ferry leaves the day after tomorrow.", [("the day after tomorrow", "2018-10-28")]),
        ("The ferry leaves the day before.", [("the day before", "2018-10-25")]),
    ],
)
def test_days_counted_from_today(dated, text, expected):
    assert dated(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sie kam am Montagabend an.", [("Montagabend", "2018-10-22TEV")]),
        ("Das ist mehr als im Vorjahr.", [("Vorjahr", "2017")]),
        ("Der Umbau ist bis Jahresende 2019 fertig.", [("Jahresende 2019", "2019")]),
        ("Der Umbau ist zur Monatsmitte fertig.", [("Monatsmitte", "2018-10")]),
        ("Der Vorgang ist fertig.", []),
    ],
)
def test_german_says_it_in_one_word(dated, text, expected):
    assert dated(text, "de") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The strike on the 5th was short.", [("the 5th", "2018-10-05")]),
        ("The blast on the 5th killed ten.", [("the 5th", "2018-10-05")]),
        ("He lives on the 5th floor.", []),
        ("He lives on the 5th red square.", []),
        ("The ruling of the 5th and 9th Circuits held.", []),
        ("Ms April sang.", []),
        ("It rained in April.", [("April", "2018-04")]),
    ],
)
def test_a_day_or_month_alone_among_words(dated, text, expected):
    assert dated(text) == expected


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("They met this Monday.", "2018-10-22"),
        ("They will meet this Monday.", "2018-10-29"),
        ("They will meet this Friday.", "2018-10-26"),
    ],
)
def test_this_monday_is_the_one_that_the_clause_looks_to(dated, text, value):
    assert [day for _, day in dated(text)] == [value]
