"""From a record with fields to a document: what a dialect's names mean, and what to do with values of a wrong type."""

from collections.abc import Mapping
from datetime import date, datetime
from functools import lru_cache

from newscorpus.readers.dialects import Dialect, detect_dialect
from newscorpus.readers.document import JSON, BadReason, BadRecord, Document, Record

__all__ = ("document_from", "read_day")

_ATTRIBUTES = ("text", "id", "url", "published", "language")
_NOTHING = frozenset({"", "none", "null", "nan", "nat"})
_LONGEST_DATE = 128


def document_from(fields: object, source: str, dialect: Dialect | None = None, *remarks: str) -> Record:
    """Return the document that a record holds, or why it holds none.

    >>> document_from({"title": "Rain", "text": "Rain fell.", "desk": 4}, "a.jsonl:1").metadata
    {'headline': 'Rain', 'desk': 4}
    >>> print(document_from({"text": ["Rain fell."]}, "a.jsonl:2"))
    a.jsonl:2: wrong-type: 'text' should be a string, found list

    Args:
        fields: what the format read; anything but a mapping is a bad record.
        source: the file and the place in it.
        dialect: how the fields are named; found by their names when `None`.
        *remarks: what the format's reader had to assume.
    """
    if not isinstance(fields, dict):
        kind = type(fields).__name__
        return BadRecord(
            source=source, reason=BadReason.WRONG_TYPE, detail=f"the record should be an object, found {kind}"
        )
    names = dialect or detect_dialect(fields)
    taken = _taken(fields, names)
    name = taken.get("text")
    text = fields[name] if name is not None else None
    if not isinstance(text, str) or not text:
        return _without_text(source, names, name, text)
    notes = list(remarks)
    published = _published(fields, taken, notes)
    found = {ours: _string(fields, taken, ours, notes) for ours in ("id", "url", "language")}
    return Document(
        text=text, id=found["id"] or source, source=source, url=found["url"], published=published,
        language=found["language"], metadata=_metadata(fields, taken, found), remarks=tuple(notes),
    )  # fmt: skip


def _taken(fields: Mapping[str, JSON], dialect: Dialect) -> dict[str, str]:
    """Our name -> the field that it is read from: the first of its names that holds something."""
    taken = {}
    for ours, theirs in dialect.fields.items():
        for name in theirs:
            if name in fields and fields[name] not in (None, "", []):
                taken[ours] = name
                break
    return taken


def _without_text(source: str, dialect: Dialect, name: str | None, text: JSON) -> BadRecord:
    if name is None:
        wanted = " or ".join(map(repr, dialect.fields.get("text", ("text",))))
        detail = f"nothing in {wanted} (dialect {dialect.name!r})"
        return BadRecord(source=source, reason=BadReason.MISSING_TEXT, detail=detail)
    detail = f"{name!r} should be a string, found {type(text).__name__}"
    return BadRecord(source=source, reason=BadReason.WRONG_TYPE, detail=detail)


def _string(fields: Mapping[str, JSON], taken: dict[str, str], ours: str, notes: list[str]) -> str | None:
    """The value as a string; a whole number may be an id. What is of another type stays in the metadata."""
    name = taken.get(ours)
    value = fields[name] if name is not None else None
    if isinstance(value, str):
        return value
    if isinstance(value, int) and not isinstance(value, bool) and ours == "id":
        return str(value)
    if name is not None:
        notes.append(f"{ours}: {name!r} should be a string, found {type(value).__name__}")
        del taken[ours]
    return None


def _published(fields: Mapping[str, JSON], taken: dict[str, str], notes: list[str]) -> date | None:
    name = taken.get("published")
    value = fields[name] if name is not None else None
    if value is None or (isinstance(value, str) and value.strip().lower() in _NOTHING):
        return None
    day = read_day(value) if isinstance(value, str) else None
    if day is None:
        notes.append(f"published: no date in {str(value)[:60]!r}")
    return day


def _metadata(fields: Mapping[str, JSON], taken: Mapping[str, str], found: Mapping[str, str | None]) -> dict[str, JSON]:
    """All fields but those that have become attributes; what a dialect knows, under our name.

    The date of publication stays, as `datePublished`, since its spelling says more than its value.
    """
    gone = {name for ours, name in taken.items() if ours == "text" or found.get(ours) is not None}
    names = {name: ours for ours, name in taken.items() if ours not in _ATTRIBUTES and ours not in fields}
    if "published" in taken and "datePublished" not in fields:
        names[taken["published"]] = "datePublished"
    return {names.get(name, name): value for name, value in fields.items() if name not in gone}


@lru_cache(maxsize=4096)
def read_day(value: str) -> date | None:
    """Return the day or moment that a field says; `None` when it says none, or one that could be read in two ways.

    >>> read_day("2018-10-26"), read_day("Fri, 26 Oct 2018 10:00:00 GMT")
    (datetime.date(2018, 10, 26), datetime.datetime(2018, 10, 26, 10, 0, tzinfo=datetime.timezone.utc))
    >>> read_day("05/06/2018") is None
    True
    """
    if len(value) > _LONGEST_DATE:
        return None
    try:
        stripped = value.strip()
        return date.fromisoformat(stripped) if len(stripped) <= len("2018-10-26") else datetime.fromisoformat(stripped)
    except ValueError:
        return _day_in_words(value)


def _day_in_words(value: str) -> date | None:
    from email.utils import parsedate_to_datetime  # noqa: PLC0415 - ISO 8601 is what nearly all sources write

    from newscorpus.dates import normalize_date  # noqa: PLC0415

    try:
        return parsedate_to_datetime(value)
    except (ValueError, TypeError, IndexError, OverflowError):
        timex = normalize_date(value)
    if timex is None or timex.doubt is not None or timex.begin is None or timex.begin != timex.end:
        return None
    return timex.begin
