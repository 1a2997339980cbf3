"""Years of three digits."""

import pytest

from newscorpus.dates import find_timexes


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("He was born in AD 292. In 348 he died.", ["0292", "0348"]),
        ("Theodore (c. 314 – 368) was an abbot.", ["0314", "0368"]),
        ("In the 4th century it was small. By 410, it was gone.", ["03", "0410"]),
        ("He was born on 30 September 420 and died in 491.", ["0420-09-30", "0491"]),
    ],
)
def test_they_are_read_in_their_time(text: str, values: list[str]) -> None:
    assert [timex.value for timex in find_timexes(text)] == values


@pytest.mark.parametrize(
    "text",
    ["In 348 he died.", "It sold for 420, then for 348.", "vitamin c. 314 of them", "ca. 105,000 men", "c. 31 of them"],
)
def test_three_digits_are_a_number_elsewhere(text: str) -> None:
    assert not find_timexes(text)


def test_what_is_counted_is_no_year_even_there() -> None:
    assert [timex.text for timex in find_timexes("He was born in AD 292. In 348 houses lived 500 monks.")] == ["AD 292"]
