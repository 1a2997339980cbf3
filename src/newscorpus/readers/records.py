"""From a record with fields to a document: what a dialect's names mean, and what to do with values of a wrong type."""

from collections.abc import Mapping
from datetime import date
from functools import lru_cache

from newscorpus.readers.days import read_day
from newscorpus.readers.dialects import Dialect, detect_dialect, language_codes
from newscorpus.readers.document import JSON, BadReason, BadRecord, Document, Record

__all__ = ("document_from",)

_ATTRIBUTES = frozenset({"text", "id", "url", "published", "language"})
_NAMED = {"published": "datePublished", "language": "inLanguage"}
"""What an attribute is called in the metadata, where its value stays as it came."""

_NOTHING = frozenset({"", "none", "null", "nan", "nat"})

_Places = tuple[tuple[str, tuple[str, ...]], ...]


def document_from(fields: object, source: str, dialect: Dialect | None = None, remarks: tuple[str, ...] = ()) -> Record:
    """Return the document that a record holds, or why it holds none.

    >>> document_from({"title": "Rain", "text": "Rain fell.", "desk": 4}, "a.jsonl:1").metadata
    {'headline': 'Rain', 'desk': 4}
    >>> print(document_from({"text": ["Rain fell."]}, "a.jsonl:2"))
    a.jsonl:2: wrong-type: 'text' should be a string, found list

    Args:
        fields: what the format read; anything but an object is a bad record.
        source: the file and the place in it.
        dialect: how the fields are named; found by their names when `None`.
        remarks: what the format's reader had to assume.
    """
    if not isinstance(fields, dict):
        kind = type(fields).__name__
        return BadRecord(
            source=source, reason=BadReason.WRONG_TYPE, detail=f"the record should be an object, found {kind}"
        )
    names = dialect or detect_dialect(fields)
    values = _values(fields, names)
    text = values["text"][1] if "text" in values else None
    if not isinstance(text, str):
        return _without_text(source, names, values)
    notes: list[str] = list(remarks)
    kept = {ours: _string(values, ours, notes) for ours in ("id", "url", "language")}
    published = _published(values, names, notes)
    code = language_codes().get((kept["language"] or "").partition(";")[0].strip().lower())
    gone = {values[ours][0] for ours in ("text", *kept) if ours == "text" or kept[ours] is not None}
    if code is not None:  # the name of the language stays, as `inLanguage`
        gone.discard(values["language"][0])
    return Document(
        text=text, id=kept["id"] or source, source=source, url=kept["url"], published=published,
        language=code or kept["language"], metadata=_metadata(fields, values, gone), remarks=tuple(notes),
    )  # fmt: skip


def _values(fields: Mapping[str, JSON], dialect: Dialect) -> dict[str, tuple[str, JSON]]:
    """Our name -> the field that it is read from and its value: the first of its names that holds something."""
    found: dict[str, tuple[str, JSON]] = {}
    for ours, places in _places(dialect, tuple(fields)):
        for name in places:
            value = fields[name] if name in fields else _inside(fields, name)
            if not _is_nothing(value):
                found[ours] = name, value
                break
    return found


@lru_cache(maxsize=1024)
def _places(dialect: Dialect, names: tuple[str, ...]) -> _Places:
    """Our names, each with those of its fields that a record with these `names` has, spelled as they are there."""
    spelled = {name.lower(): name for name in reversed(names)} | {name: name for name in names}
    found = []
    for ours, theirs in dialect.fields.items():
        there = [spelled.get(name) or spelled.get(name.lower()) or _path(name, spelled) for name in theirs]
        if any(there):
            found.append((ours, tuple(filter(None, there))))
    return tuple(found)


def _path(name: str, spelled: Mapping[str, str]) -> str | None:
    """The name "a.b" when there is a field "a"."""
    return name if "." in name and name.split(".", 1)[0] in spelled else None


def _inside(fields: Mapping[str, JSON], path: str) -> JSON:
    """The value at "a.b"; `None` when there is none."""
    outer, _, inner = path.partition(".")
    within = fields.get(outer)
    return within.get(inner) if isinstance(within, dict) else None


def _without_text(source: str, dialect: Dialect, values: Mapping[str, tuple[str, JSON]]) -> BadRecord:
    if "text" in values:
        name, value = values["text"]
        detail = f"{name!r} should be a string, found {type(value).__name__}"
        return BadRecord(source=source, reason=BadReason.WRONG_TYPE, detail=detail)
    wanted = " or ".join(map(repr, dialect.fields.get("text", ("text",))[:3]))
    detail = f"nothing in {wanted} (dialect {dialect.name!r})"
    return BadRecord(source=source, reason=BadReason.MISSING_TEXT, detail=detail)


def _string(values: Mapping[str, tuple[str, JSON]], ours: str, notes: list[str]) -> str | None:
    """The value as a string; a whole number may be an id. What is of another type stays in the metadata."""
    if ours not in values:
        return None
    name, value = values[ours]
    if isinstance(value, str):
        return value
    if ours == "id" and isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    notes.append(f"{ours}: {name!r} should be a string, found {type(value).__name__}")
    return None


def _published(values: Mapping[str, tuple[str, JSON]], dialect: Dialect, notes: list[str]) -> date | None:
    if "published" not in values:
        return None
    value = values["published"][1]
    if isinstance(value, str) and value.strip().lower() in _NOTHING:
        return None
    day = read_day(value, dialect.dates) if isinstance(value, str) else None
    if day is None:
        notes.append(f"published: no date, or more than one, in {str(value)[:60]!r}")
    return day


def _metadata(fields: Mapping[str, JSON], values: Mapping[str, tuple[str, JSON]], gone: set[str]) -> dict[str, JSON]:
    """All fields but those that have become attributes; what the dialect knows, under our name.

    The date of publication stays, as `datePublished`, since its spelling says more than its value.
    """
    renamed: dict[str, str] = {}
    lifted: dict[str, JSON] = {}
    for ours, (name, value) in values.items():
        new = _NAMED.get(ours, ours)
        if new in _ATTRIBUTES or not _is_nothing(fields.get(new)):
            continue
        if name in fields:
            renamed.setdefault(name, new)
        else:
            lifted[new] = value
    gone.update(renamed.values())  # a field of our name that holds nothing makes room for the one that does
    return {renamed.get(name, name): value for name, value in fields.items() if name not in gone} | lifted


def _is_nothing(value: JSON) -> bool:
    return value is None or value in ("", [])
