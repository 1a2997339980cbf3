"""Years, decades and dates in digits; Friday 26 October 2018 is the day of writing."""

import pytest

from newscorpus.dates.digit_rules import read_digits
from newscorpus.dates.meanings import Fixed


@pytest.mark.parametrize(
    ("text", "end", "meaning"),
    [
        ("2018-10-22 and", 10, Fixed("2018-10-22")),
        ("2018-10-22T09:05Z", 17, Fixed("2018-10-22T09:05", "TIME")),
        ("2018-10-22 09:05:59.123 +0200", 29, Fixed("2018-10-22T09:05", "TIME")),
        ("2018-10-22T25:05Z", 17, Fixed("2018-10-22")),
        ("10/22/2018", 10, Fixed("2018-10-22")),
        ("22/10/2018", 10, Fixed("2018-10-22")),
        ("02/04/2018", 10, Fixed("2018-02-04", other="2018-04-02")),
        ("02.04.2018", 10, Fixed("2018-04-02", other="2018-02-04")),
        ("2018/10/22", 10, Fixed("2018-10-22")),
        ("2018/1/2", 8, Fixed("2018-01-02")),
        # two digits of a year turn at fifty
        ("1/2/49", 6, Fixed("2049-01-02", other="2049-02-01")),
        ("1/1/50", 6, Fixed("1950-01-01")),
    ],
)
def test_a_date_in_digits(text, end, meaning):
    assert read_digits(text, 0) == (end, meaning)


@pytest.mark.parametrize(
    "text", ["2018-02-30", "13/13/2018", "1.2.2018.4", "1/2-2018", "1.2.18", "2018-10-221", "2018/10-22", "", "10"]
)
def test_no_date_in_digits(text):
    assert read_digits(text, 0) is None


def test_whose_month_comes_first_is_for_the_caller_to_say():
    assert read_digits("02/04/2018", 0, month_first=False) == (10, Fixed("2018-04-02", other="2018-02-04"))
    assert read_digits("1.2.18", 0, short_marks={"."}) == (6, Fixed("2018-02-01", other="2018-01-02"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # one date that can be read one way settles the others
        ("It ran 02/04/2018 to 23/04/2018.", [("02/04/2018", "2018-04-02"), ("23/04/2018", "2018-04-23")]),
        ("It ran 02/04/2018 to 04/23/2018.", [("02/04/2018", "2018-02-04"), ("04/23/2018", "2018-04-23")]),
    ],
)
def test_the_dates_of_a_text_have_one_order(dated, text, expected):
    assert dated(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mill closed in 1987.", [("1987", "1987")]),
        ("The mill closed at the end of 1987.", [("the end of 1987", "1987")]),
        ("The mill closed in fiscal 2016.", [("fiscal 2016", "2016")]),
        ("The mill closed in the 2016 fiscal year.", [("the 2016 fiscal year", "2016")]),
        ("The mill closed in ’87.", [("’87", "1987")]),
        ("The mill closed in FY2016.", [("FY2016", "2016")]),
        ("The mill closed in FY16.", [("FY16", "2016")]),
        ("The mill closed in nineteen eighty-seven.", [("nineteen eighty-seven", "1987")]),
        ("The mill was built in 212 BC.", [("212 BC", "BC0212")]),
        ("The mill was built in A.D. 212.", [("A.D. 212", "0212")]),
        # numbers of four digits that count
        ("The mill had 1987 workers.", []),
        ("The mill was sold for $1987.", []),
        ("The mill sold 1,987 looms.", []),
        ("The mill was ’87 percent idle.", []),
    ],
)
def test_years(dated, text, expected):
    assert dated(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The style began in the 1970s.", [("the 1970s", "197")]),
        ("The style began in the late ’70s.", [("the late ’70s", "197")]),
        ("The style began in the late 1800s.", [("the late 1800s", "18")]),
        ("The style began in the 2000s.", [("the 2000s", "200")]),
        ("The style began in the 70's.", [("the 70's", "197")]),
        ("The style began in the seventies.", [("the seventies", "197")]),
        ("She is in her 70s.", []),
        ("Temperatures will reach the 70s on the coast.", []),
        ("Temperatures will reach the 70's on the coast.", []),
    ],
)
def test_decades(dated, text, expected):
    assert dated(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Der Markt beginnt am 5.3. auf dem Platz.", [("5.3.", "2019-03-05")]),
        ("Der Markt beginnt 05.03. auf dem Platz.", [("05.03.", "2019-03-05")]),
        ("Mehr dazu in Abschnitt 5.3. auf der Seite.", []),
        ("Der Markt beginnt am 31.2. auf dem Platz.", []),
    ],
)
def test_german_days_in_digits(dated, text, expected):
    assert dated(text, "de") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The invoice of 03-Feb-2016 was paid.", [("03-Feb-2016", "2016-02-03")]),
        ("The invoice of 3/Feb/98 was paid.", [("3/Feb/98", "1998-02-03")]),
        ("In the Nov-Feb season of 2016 it snowed.", [("2016", "2016")]),
        ("Parts 1-3-May-2016 were lost.", [("2016", "2016")]),
    ],
)
def test_a_month_in_letters_between_marks(dated, text, expected):
    assert dated(text) == expected
