"""Who is how old."""

import pytest

from newscorpus.lexicon import load_lexicon
from newscorpus.quotes.speakers.described_ages import DescribedAges
from newscorpus.text.cast import Cast


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jane Doe, 24, met Ann Roe, 25.", "Jane Doe"),
        ("Jane Doe met 24-year-old nurse Ann Roe.", "Ann Roe"),
        ("Jane Doe met Ann Roe, who is now 24.", "Ann Roe"),
        ("A man of 24 met Ann Roe.", None),
        ("Jane Doe left. They sold 24 cows.", None),
    ],
)
def test_whom_an_age_means(table_of, text: str, expected: str | None) -> None:
    table = table_of(text)
    cast = Cast(table.text, table.reading.mentions, load_lexicon("en"))
    found = DescribedAges(table, cast).person("24", len(text))
    assert (None if found is None else cast.name(found)) == expected


def test_whose_age_is_told(table_of) -> None:
    table = table_of("Jane Doe, 24, met Ann Roe.")
    cast = Cast(table.text, table.reading.mentions, load_lexicon("en"))
    assert [DescribedAges(table, cast).tell(person) for person in cast.persons] == [True, False]
