"""Days and moments as sources write them."""

from datetime import date, datetime
from functools import lru_cache

__all__ = ("read_day",)

_LONGEST = 128


@lru_cache(maxsize=4096)
def read_day(value: str, forms: tuple[str, ...] = ()) -> date | None:
    """Return the day or moment that a field says; `None` when it says none, or could be read in two ways.

    >>> read_day("2018-10-26"), read_day("Fri, 26 Oct 2018 10:00:00 GMT")
    (datetime.date(2018, 10, 26), datetime.datetime(2018, 10, 26, 10, 0, tzinfo=datetime.timezone.utc))
    >>> read_day("05/06/2018"), read_day("05/06/2018", ("%d/%m/%Y",))
    (None, datetime.date(2018, 6, 5))

    Args:
        value: ISO 8601, RFC 2822, or words.
        forms: other forms, as in `strptime`; they are tried first.
    """
    given = value.strip()
    if len(given) > _LONGEST:
        return None
    for form in forms:
        try:
            moment = datetime.strptime(given, form)  # noqa: DTZ007 - the source does not say the zone
        except ValueError:
            continue
        return moment if "%H" in form else moment.date()
    try:
        return date.fromisoformat(given) if len(given) <= len("2018-10-26") else datetime.fromisoformat(given)
    except ValueError:
        return _in_words(given)


def _in_words(value: str) -> date | None:
    from email.utils import parsedate_to_datetime  # noqa: PLC0415 - ISO 8601 is what nearly all sources write

    from newscorpus.dates import normalize_date  # noqa: PLC0415

    try:
        return parsedate_to_datetime(value)
    except (ValueError, TypeError, IndexError, OverflowError):
        timex = normalize_date(value)
    if timex is None or timex.doubt is not None or timex.begin is None or timex.begin != timex.end:
        return None
    return timex.begin
