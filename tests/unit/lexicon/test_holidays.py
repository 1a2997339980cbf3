"""Every example and counter-example of `holidays.toml`."""

from datetime import date

import pytest

from newscorpus.dates import GRAMMAR, TimexFinder
from newscorpus.dates.named import Holiday, everywhere, holidays
from newscorpus.lexicon import available_languages, load_lexicon
from newscorpus.lexicon.countries import countries
from newscorpus.rules import RuleSet

LANGUAGES = [code for code in available_languages() if load_lexicon(code).has("holidays")]
ENTRIES = [(code, entry) for code in LANGUAGES for entry in holidays(load_lexicon(code))]
HOLIDAYS = [entry for _, entry in ENTRIES]
FINDERS = {code: TimexFinder(language=code, rules=RuleSet(GRAMMAR["holiday"])) for code in LANGUAGES}
ANCHOR = date(2018, 10, 26)


@pytest.mark.parametrize(
    ("code", "entry", "text"),
    [pytest.param(code, h, e, id=f"{code} {h.id}: {e}") for code, h in ENTRIES for e in h.examples],
)
def test_examples_name_the_day(code: str, entry: Holiday, text: str) -> None:
    (found,) = FINDERS[code].find(text, anchor=ANCHOR)
    years = (int(entry.days[0][:4]),) if len(entry.days) == 1 else (2016, 2017, 2018, 2019, 2020)
    assert found.value in {
        day.isoformat() for rule in everywhere([entry]) for year in years for day in rule.in_year(year)
    }


@pytest.mark.parametrize(("code", "text"), [(code, text) for code, h in ENTRIES for text in h.refuses])
def test_counter_examples_do_not(code: str, text: str) -> None:
    assert not FINDERS[code].find(text, anchor=ANCHOR)


def test_every_holiday_has_an_example_and_a_day_in_every_year() -> None:
    assert all(h.examples for h in HOLIDAYS)
    for entry in HOLIDAYS:
        for rule in everywhere([entry]):
            if entry.moving:
                assert all(rule.in_year(year) for year in range(2001, 2036)), entry.id
            elif not entry.days:
                assert all(rule.on(year) is not None for year in range(1900, 2100)), entry.id


def test_countries_are_those_of_the_list() -> None:
    known = {country.code for country in countries(load_lexicon("en"))}
    assert not {code for h in HOLIDAYS for code in (*h.countries, *h.by_country)} - known


SEVERAL = (
    ("People danced on Independence Day.", None, "XXXX-XX-XX"),
    ("People danced on Independence Day.", "IND", "2018-08-15"),
    ("People danced on Independence Day.", "GBR", None),
    ("People danced on India’s Independence Day.", "USA", "2018-08-15"),
    ("People danced on Independence Day, August 14.", None, "2018-08-14"),
    ("On October 1, Independence Day, people danced.", None, "2018-10-01"),
    ("They will meet at Thanksgiving.", None, "2018-11-22"),
    ("They met at Thanksgiving.", "CAN", "2018-10-08"),
    ("She sent flowers on Mother’s Day.", None, "XXXX-XX-XX"),
    ("She sent flowers on Mother’s Day.", "GBR", "2018-03-11"),
    ("She sent flowers on Mother’s Day.", "USA", "2018-05-13"),
    ("They marched on Labour Day.", "NZL", "2018-10-22"),
    ("They marched on Labor Day.", None, "2018-09-03"),
)


@pytest.mark.parametrize(("text", "country", "value"), SEVERAL)
def test_a_name_that_means_several_days(text: str, country: str | None, value: str | None) -> None:
    found = TimexFinder().find(text, anchor=ANCHOR, country=country)
    assert [timex.value for timex in found][:1] == [value] * (value is not None)
    assert (found[0].doubt is not None) == value.startswith("X") if value else not found


def test_a_day_that_is_near_needs_no_country() -> None:
    (found,) = TimexFinder().find("She sent flowers on Mother’s Day.", anchor=date(2018, 3, 12))
    assert found.value == "2018-03-11"
