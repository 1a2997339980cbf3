"""Writes `moving_days.txt`: the days of the feasts of other calendars, from the package holidays.

    uv run --with holidays==0.109 python scripts/moving_days.py

The package is no dependency: its tables are read here once, and the file is kept with the words. The islamic feasts
begin with the sighting of the moon, and differ by a day from country to country; those of the package are taken that
most countries keep.
"""

from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path

from holidays.calendars.chinese import _ChineseLunisolar as Chinese
from holidays.calendars.hebrew import _HebrewLunisolar as Hebrew
from holidays.calendars.hindu import _HinduLunisolar as Hindu
from holidays.calendars.islamic import _IslamicLunar as Islamic
from holidays.calendars.persian import _Persian as Persian

FILE = Path(__file__).parents[1] / "src" / "newscorpus" / "lexicon" / "data" / "en" / "moving_days.txt"
YEARS = range(1980, 2041)
HEAD = """\
# The days of the feasts of other calendars: id (of holidays.toml), then a day for each year that is known. A feast of
# several days is dated by its first. Source: the tables of the package holidays 0.109 (MIT), by scripts/moving_days.py;
# not edited by hand.
"""

Day = tuple[int, int]
TABLES: dict[str, Mapping[int, Day | tuple[Day, ...]]] = {
    "ashura": Islamic.ASHURA_DATES,
    "diwali": Hindu.DIWALI_INDIA_DATES,
    "dragon-boat-festival": Chinese.DRAGON_BOAT_DATES,
    "dussehra": Hindu.DUSSEHRA_DATES,
    "eid-al-adha": Islamic.EID_AL_ADHA_DATES,
    "eid-al-fitr": Islamic.EID_AL_FITR_DATES,
    "hanukkah": Hebrew.HANUKKAH_DATES,
    "holi": Hindu.HOLI_DATES,
    "lunar-new-year": Chinese.LUNAR_NEW_YEAR_DATES,
    "mawlid": Islamic.MAWLID_DATES,
    "mid-autumn-festival": Chinese.MID_AUTUMN_DATES,
    "passover": Hebrew.PASSOVER_DATES,
    "purim": Hebrew.PURIM_DATES,
    "ramadan": Islamic.RAMADAN_BEGINNING_DATES,
    "rosh-hashanah": Hebrew.ROSH_HASHANAH_DATES,
    "yom-kippur": Hebrew.YOM_KIPPUR_DATES,
}


def days_of(year: int, given: Day | tuple[Day, ...]) -> Iterator[date]:
    """Yield the days of a table's entry: one, or two where the feast falls twice into a year."""
    for day in given if isinstance(given[0], tuple) else (given,):
        yield date(year, *day)


def main() -> None:
    """Write the file."""
    rows = {
        name: [day for year in YEARS if year in table for day in days_of(year, table[year])]
        for name, table in TABLES.items()
    }
    persian = Persian()
    rows["nowruz"] = [day for year in YEARS if (day := persian.new_year_date(year)) is not None]
    text = "".join(f"{name} {' '.join(day.isoformat() for day in days)}\n" for name, days in sorted(rows.items()))
    FILE.write_text(HEAD + text, encoding="utf-8")


if __name__ == "__main__":
    main()
