from datetime import date

import pytest

from newscorpus.bylines import PrintedDates
from newscorpus.lexicon import load_lexicon

DAY = date(2018, 3, 5)


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "March 5, 2018"),
        ("en", "Updated 3:14 PM ET, Mon March 5, 2018"),
        ("en", "Mar. 5th 2018"),
        ("en", "5th of March 2018"),
        ("en", "5 Mar 2018 at 9:33pm"),
        ("en", "2018-03-05"),
        ("en", "2018/03/05 11:30"),
        ("en", "03/05/2018"),
        ("de", "05.03.2018, 11:30 Uhr"),
        ("de", "5. März 2018"),
        ("de", "05.03.18"),
        ("fr", "5 mars 2018"),
        ("es", "5 de marzo de 2018"),
        ("es", "05/03/2018"),
        ("en", "2018年3月5日 01時28分"),
        ("en", "Jane DoeMar 5, 2018"),
        ("en", "RoyMarch 5, 2018"),
        ("en", "5.mar.2018 às 23h15"),
        ("es", "05/mar/2018"),
    ],
)
def test_forms(language: str, line: str) -> None:
    found = PrintedDates(load_lexicon(language)).find(line)
    assert [day for *_, day in found] == [DAY]
    start, end, words, _ = found[0]
    assert line[start:end] == words


@pytest.mark.parametrize(
    "line", ["March 5", "Feb. 30, 2018", "1 1 1 1 1", "2018", "5 apples 2018", "1.2.3.4", "99/99/2018"]
)
def test_no_date_is_invented(line: str) -> None:
    assert PrintedDates(load_lexicon("en")).find(line) == []


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("12 Luglio 2023 alle 14:05", "2023-07-12"),
        ("12 de julho de 2023", "2023-07-12"),
        ("12 października 2023", "2023-10-12"),
        ("12 juli 2023 om 14:05", "2023-07-12"),
        ("12. syyskuuta 2023", "2023-09-12"),
        ("July 12, 1887", "1887-07-12"),
        ("12 outings 2023", None),
        ("12 listopad 2023", None),
    ],
)
def test_months_of_languages_without_a_folder(line, day):
    found = PrintedDates(load_lexicon("en")).find(line)
    assert [str(date) for *_, date in found] == ([day] if day else [])


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("By Jane Doe published 5 March 18", [DAY]),
        ("last updated 5 Mar 18", [DAY]),
        ("The rain of 5 March 18", []),
        ("Published 5 rivers 18", []),
        ("published 5 March 18:30", []),
    ],
)
def test_a_short_year_counts_after_a_word_for_it(line: str, found: list[date]) -> None:
    assert [day for *_, day in PrintedDates(load_lexicon("en")).find(line)] == found
