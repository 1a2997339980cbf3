"""Clocks and the parts of a day; Friday 26 October 2018 is the day of writing."""

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Doors open at 9 a.m.", [("9 a.m.", "2018-10-26T09:00")]),
        ("7 p.m.: Doors open.", [("7 p.m.", "2018-10-26T19:00")]),
        ("Doors open at 8 p.m., tomorrow is off.", [("8 p.m.", "2018-10-26T20:00"), ("tomorrow", "2018-10-27")]),
        ("Doors open at 12 a.m.", [("12 a.m.", "2018-10-26T00:00")]),
        ("Doors open at 12:30 p.m.", [("12:30 p.m.", "2018-10-26T12:30")]),
        ("Doors opened at 7 p.m. on Tuesday.", [("7 p.m. on Tuesday", "2018-10-23T19:00")]),
        ("Doors opened on Tuesday at 7 p.m.", [("Tuesday", "2018-10-23"), ("7 p.m.", "2018-10-23T19:00")]),
        ("Doors opened Tuesday, 7 p.m.", [("Tuesday, 7 p.m.", "2018-10-23T19:00")]),
        ("Doors open at 10:30.", [("10:30", "2018-10-26T10:30")]),
        ("Doors open at 4 o’clock.", [("4 o’clock", "2018-10-26T04:00")]),
        ("The masts were seen at 2100 GMT.", [("2100 GMT", "2018-10-26T21:00")]),
        ("The masts were seen at 1730 hours.", [("1730 hours", "2018-10-26T17:30")]),
        ("The masts took 1730 hours of work.", [("1730 hours", "PT1730H")]),
        ("The masts were seen at 0630 GMT on Tuesday.", [("0630 GMT on Tuesday", "2018-10-23T06:30")]),
        ("The masts were seen around 2330 local time.", [("2330 local time", "2018-10-26T23:30")]),
        ("The masts cost 2330 local farmers their view.", []),
        ("Doors open at half past seven.", [("half past seven", "2018-10-26T07:30")]),
        ("Doors opened at quarter to one on Tuesday.", [("quarter to one on Tuesday", "2018-10-23T12:45")]),
        ("Doors opened at a quarter past six.", [("quarter past six", "2018-10-26T06:15")]),
        ("He is half past caring.", []),
        ("The alarm rang at three in the morning.", [("three in the morning", "2018-10-26T03:00")]),
        ("It rang at 4 in the afternoon on Tuesday.", [("4 in the afternoon on Tuesday", "2018-10-23T16:00")]),
        (
            "One fell at noon and two in the afternoon.",
            [("noon", "2018-10-26T12:00"), ("the afternoon", "2018-10-26TAF")],
        ),
        ("Doors open at seven o’clock.", [("seven o’clock", "2018-10-26T07:00")]),
        (
            "Doors opened at seven o'clock on Tuesday evening.",
            [("seven o'clock on Tuesday evening", "2018-10-23T19:00")],
        ),
        ("Doors opened at 9 a.m. on Tuesday morning.", [("9 a.m. on Tuesday morning", "2018-10-23T09:00")]),
        ("The masts are lit from 8:30 tonight.", [("8:30 tonight", "2018-10-26T20:30")]),
        ("The masts are lit 8:30 times.", []),
        ("It plays Sundays at 1 p.m.", [("Sundays at 1 p.m.", "XXXX-WXX-7T13:00")]),
    ],
)
def test_a_clock_takes_the_day_beside_it(dated, text, expected):
    assert dated(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "They lost 10:30.",
        "Doors open at 14 p.m.",
        "The sum was $9 a.m. traders said.",
        "The masts were seen at 2561 GMT.",
        "Tune in to channel 4.",
        "It was sold for £5.",
    ],
)
def test_numbers_that_tell_no_time(dated, text):
    assert dated(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They spoke this morning.", [("this morning", "2018-10-26TMO")]),
        ("They spoke last night.", [("last night", "2018-10-25TNI")]),
        ("They spoke on the night of June 20.", [("the night of June 20", "2018-06-20TNI")]),
        ("They spoke the night before last.", [("the night before last", "2018-10-24TNI")]),
        ("They spoke the night before last week's vote.", [("last week", "2018-W42")]),
        ("They spoke the night before last Christmas.", [("last Christmas", "2017-12-25")]),
        ("They spoke at noon.", [("noon", "2018-10-26T12:00")]),
        ("They spoke at midnight Friday.", [("midnight Friday", "2018-10-26T00:00")]),
        ("They speak tonight.", [("tonight", "2018-10-26TNI")]),
        ("They speak every evening.", [("every evening", "TEV")]),
        ("They left in the evening.", [("the evening", "2018-10-26TEV")]),
        # a noun behind it makes it a kind of thing
        ("They watched the evening news.", []),
        ("They bought a night lamp.", []),
    ],
)
def test_parts_of_a_day(dated, text, expected):
    assert dated(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Power was back after 5hrs.", [("5hrs", "PT5H")]),
        ("Power was back after 1.5hrs.", [("1.5hrs", "PT1.5H")]),
        ("Power was back at 0630hrs.", [("0630hrs", "2018-10-26T06:30")]),
        ("Power was back by 1830hrs on Monday.", [("1830hrs on Monday", "2018-10-22T18:30")]),
        ("It ran 2000hrs without a stop.", []),
        ("They swam 5km.", []),
    ],
)
def test_a_unit_glued_to_its_number(dated, text, expected):
    assert dated(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Die Halle ist von 10 bis 12 Uhr offen.", [("10", "2018-10-26T10:00"), ("12 Uhr", "2018-10-26T12:00")]),
        ("Die Halle ist ab 8.30 Uhr offen.", [("8.30 Uhr", "2018-10-26T08:30")]),
        ("Die Halle hat 10 bis 12 Plätze.", []),
    ],
)
def test_german_clocks_share_their_word(dated, text, expected):
    assert dated(text, "de") == expected
