"""Dates in numbers whose order the country decides: "03/09/2022" is a day in March or in September.

A page in English is read month first, unless its dateline is in a country that puts the day first, its address ends as
those of such a country do, another date of its header can only be read so ("27/02/2021"), or it is not in English.
"""

import re
from collections.abc import Iterable

from attrs import evolve

from newscorpus.dates.arithmetic import make_date
from newscorpus.dates.finder import MONTH_FIRST
from newscorpus.lexicon import Lexicon
from newscorpus.lexicon.countries import country_index, place_countries
from newscorpus.model import Dateline, Timex

__all__ = ("NumericDates", "country_of")

_MONTHS = 12
_HOST = re.compile(r"(?:\w+://)?[^/?#:]*\.(?P<end>[a-z]{2})(?=[/?#:]|$)")
_NUMBERS = re.compile(r"(?P<first>\d{1,2})/[ ]?(?P<second>\d{1,2})/[ ]?(?:\d\d){1,2}")


def country_of(dateline: Dateline | None, lexicon: Lexicon) -> str | None:
    """Return the country of a dateline (ISO 3166-1 alpha-3); `None` when it is not known.

    >>> from newscorpus.bylines import parse_dateline
    >>> from newscorpus.lexicon import load_lexicon
    >>> leads = "LAGOS, Nigeria – Rain fell.", "NAIROBI (AP) — Rain fell.", "ATHENS, Ga. — Rain fell."
    >>> [country_of(parse_dateline(lead), load_lexicon("en")) for lead in leads]
    ['NGA', 'KEN', 'USA']

    Args:
        dateline: the dateline, if there is one.
        lexicon: the countries and states that we know.
    """
    if dateline is None or dateline.place is None:
        return None
    town, _, rest = dateline.place.text.rpartition(",")
    place = rest.strip()
    index = country_index(lexicon)
    found = index.get(place) or index.get(place.title())
    if found is None:
        known = place_countries(lexicon)
        return known.get(place) or known.get(place.title())
    return None if town and found.name == place and place in lexicon.words("regions") else found.code  # Georgia


class NumericDates:
    """Reads "03/09/2022" as the country of a page writes it.

    >>> from datetime import date
    >>> from newscorpus.bylines import as_timex
    >>> from newscorpus.lexicon import load_lexicon
    >>> numeric = NumericDates(load_lexicon("en"))
    >>> found = as_timex("03/09/2022", 0, 10, date(2022, 3, 9))
    >>> [numeric.read(found, country=country).value for country in ("NGA", "USA")]
    ['2022-09-03', '2022-03-09']
    """

    def __init__(self, lexicon: Lexicon) -> None:
        """Take the ends of host names in countries that put the day first."""
        self._sites = lexicon.words("day_first_sites")

    def read(
        self,
        timex: Timex,
        *,
        country: str | None = None,
        url: str | None = None,
        beside: Iterable[str] = (),
        near: Timex | None = None,
        foreign: bool = False,
    ) -> Timex:
        """Return a printed date, day first where that is the order; a date in words as it is.

        Args:
            timex: the date.
            country: that of the dateline (ISO 3166-1 alpha-3), if it is known.
            url: where the page was found.
            beside: other lines of the header: one of "27/02/2021" says how the page writes the others.
            near: the day of the dateline, if it has one: "Feb 3" beside "03/02/2022".
            foreign: whether the text is in another language than its words here.
        """
        numbers = _NUMBERS.fullmatch(timex.text)
        if numbers is None or timex.begin is None:
            return timex
        day = make_date(timex.begin.year, int(numbers["second"]), int(numbers["first"]))
        nearer = near is not None and day is not None and near.value[5:7] == f"{day:%m}"
        if not (nearer or foreign or self._is_day_first(country, url, beside)):
            return timex
        return timex if day is None else evolve(timex, value=day.isoformat(), begin=day, end=day)

    def _is_day_first(self, country: str | None, url: str | None, beside: Iterable[str]) -> bool:
        if country is not None:
            return country not in MONTH_FIRST
        if any(int(found["first"]) > _MONTHS for line in beside for found in _NUMBERS.finditer(line)):
            return True
        host = _HOST.match(url) if url else None
        return host is not None and host["end"] in self._sites
