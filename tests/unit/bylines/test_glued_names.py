"""Names with something glued to their end."""

import pytest

import newscorpus as nc


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By JANE DOE Associated Press", ["JANE DOE"]),
        ("Jane Doe Madrid 14 ABR 2020 - 09:30", ["Jane Doe"]),
        ("By Jane Doe Nairobi | 5 March 2021", ["Jane Doe"]),
        ("By Jane Doe Nairobi", ["Jane Doe Nairobi"]),
        ("By Peter Paul Lagos | 5 March 2021", ["Peter Paul Lagos"]),
        ("By Jack London | 5 March 2021", ["Jack London"]),
        ("Jane Doe Thu 14 Jan 2021 10.32 GMT", ["Jane Doe"]),
        ("By Ana de Silva Thursday, January 14, 2021", ["Ana de Silva"]),
        ("By Wei Sun | 14 January 2021", ["Wei Sun"]),
    ],
)
def test_a_town_or_a_weekday_ends_a_name_where_a_date_is_behind_it(line: str, names: list[str]) -> None:
    byline = nc.parse_byline(line)
    assert byline is not None
    assert [person.name.text for person in byline.contributors] == names
