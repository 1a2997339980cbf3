"""From a record with fields to a document: what a dialect's names mean, and what to do with values of a wrong type.

The text is the first field for texts that holds prose. A hash, an address or a number is not prose, whatever its
column is called. A text in parts (paragraphs in a list, sections in an object) becomes one string, with a blank line
between the parts. Names of fields are compared without capitals, blanks and hyphens, so that "Date published" and
"date_published" are one name.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import lru_cache

from newscorpus.model.plain import JSON
from newscorpus.readers.days import DayOrder, order_in, read_day
from newscorpus.readers.dialects import Dialect, detect_dialect, language_codes
from newscorpus.readers.document import NOTHING, BadReason, BadRecord, Document, Record
from newscorpus.readers.prose import joined, plain_text

__all__ = ("document_from", "order_of")

_ATTRIBUTES = frozenset({"text", "id", "url", "published", "language"})
_PLAIN = frozenset({"id", "url", "language"})
_NAMED = {"published": "datePublished", "language": "inLanguage"}
"""What an attribute is called in the metadata, where its value stays as it came."""

_Places = tuple[tuple[str, tuple[str, ...]], ...]


def document_from(fields: object, source: str, dialect: Dialect | None = None, remarks: tuple[str, ...] = ()) -> Record:
    r"""Return the document that a record holds, or why it holds none.

    >>> document_from({"title": "Rain", "text": "Rain fell.", "desk": 4}, "a.jsonl:1").metadata
    {'headline': 'Rain', 'desk': 4}
    >>> document_from({"body": {"summary": ["Wet."], "sections": [{"paragraphs": ["Rain fell."]}]}}, "a.jsonl:2").text
    'Wet.\n\nRain fell.'
    >>> print(document_from({"story": "ddUyU0VZz0BRneMioxUPQVP6sIxvM"}, "a.csv:3"))
    a.csv:3: missing-text: 'story' holds no prose: 'ddUyU0VZz0BRneMioxUPQVP6sIxvM'

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
    names = _dialect(fields, dialect)
    values = _values(fields, names)
    found, refused = _text(fields, names)
    if found is None:
        return _without_text(source, names, refused, fields)
    name, text, done = found
    values["text"] = name, text
    notes: list[str] = [*remarks, *_unmet(dialect, tuple(fields)), *_unread(dialect, fields, refused), *done]
    kept = {ours: _string(values, ours, notes) for ours in ("id", "url", "language")}
    published = _published(values, names, notes)
    code = _code(kept["language"], notes)
    gone = {values[ours][0] for ours in ("text", *kept) if ours == "text" or kept[ours] is not None}
    if code != kept["language"]:  # what the source calls the language stays, as `inLanguage`
        gone.discard(values["language"][0])
    return Document(
        text=text, id=kept["id"] or source, source=source, url=kept["url"], published=published,
        language=code, metadata=_metadata(fields, values, gone), remarks=tuple(notes),
    )  # fmt: skip


def _dialect(fields: Mapping[str, JSON], given: Dialect | None) -> Dialect:
    """The dialect that the caller gave, or the one that the fields show, under what the caller says of some of them."""
    if given is None or not given.over:
        return given or detect_dialect(fields)
    return given.laid_over(detect_dialect(fields))


@lru_cache(maxsize=1024)
def _unmet(given: Dialect | None, names: tuple[str, ...]) -> tuple[str, ...]:
    """What the caller says of fields that are not among a record's `names`: most likely a misspelled column."""
    if given is None or not given.over:
        return ()
    there = dict(_places(given, names))
    return tuple(
        f"map: no field {' or '.join(map(repr, theirs))}, which should be {ours!r}"
        for ours, theirs in given.fields.items()
        if ours not in there
    )


def _unread(given: Dialect | None, fields: Mapping[str, JSON], refused: Iterable[tuple[str, JSON]]) -> list[str]:
    """The field that the caller took for the text, when the text was found in another one."""
    if given is None or not given.over:
        return []
    meant = dict(_places(given, tuple(fields))).get("text", ())
    return [f"map: {name!r} holds no text, so another field was read" for name, _ in refused if name in meant]


_WORD = re.compile(r"[^\W\d_]")
_TOKEN = re.compile(r"[!-~]*(?:[0-9/_@]|\.[A-Za-z])[!-~]*|[!-~]{31,}")
"""One run of ASCII that is not a word: a hash, an address, a number, a file name."""
_NOTHING = re.compile(r"\[\w+\]|nan|null|none", re.IGNORECASE)
"""What programs write where there is no text; "[Removed]" and "[deleted]" come from APIs."""


def _is_prose(text: str) -> bool:
    """Whether a text could be read aloud: it has a word, and is not one token such as a hash, or a sign for nothing.

    >>> [_is_prose(text) for text in ("Rain fell.", "Rain", "雨が降った。", "ddUyU0VZz0", "https://a.b/c", "17", "nan")]
    [True, True, True, False, False, False, False]
    """
    bare = text.strip()
    return _WORD.search(bare) is not None and not (_TOKEN.fullmatch(bare) or _NOTHING.fullmatch(bare))


_Text = tuple[str, str, tuple[str, ...]]
"""A field, the text in it, and what was done to make it plain."""


def _text(fields: Mapping[str, JSON], dialect: Dialect) -> tuple[_Text | None, list[tuple[str, JSON]]]:
    """The field that holds the text, with the text; and the fields that should and do not."""
    refused: list[tuple[str, JSON]] = []
    for ours, places in _places(dialect, tuple(fields)):
        for name in places if ours == "text" else ():
            value = _value(fields, name)
            if _is_nothing(value):
                continue
            text, done = plain_text(value if isinstance(value, str) else joined(value))
            if text and (_is_prose(text) or not text.strip()):
                return (name, text, done), refused
            refused.append((name, value))
    return None, refused


def _values(fields: Mapping[str, JSON], dialect: Dialect) -> dict[str, tuple[str, JSON]]:
    """Our name -> the field that it is read from and its value: the first of its names that holds something."""
    found: dict[str, tuple[str, JSON]] = {}
    for ours, places in _places(dialect, tuple(fields)):
        for name in places:
            value = _value(fields, name)
            if not _is_nothing(value) and not (ours in _PLAIN and _says_nothing(value)):
                found[ours] = name, value
                break
    return found


def _key(name: str) -> str:
    """A name as it is compared: "Date published" is "date_published"."""
    return name.lower().replace(" ", "").replace("_", "").replace("-", "")


@lru_cache(maxsize=1024)
def _places(dialect: Dialect, names: tuple[str, ...]) -> _Places:
    """Our names, each with those of its fields that a record with these `names` has, spelled as they are there."""
    spelled = {_key(name): name for name in reversed(names)} | {name: name for name in names}
    found = []
    for ours, theirs in dialect.fields.items():
        there = [spelled.get(name) or spelled.get(_key(name)) or _path(name, spelled) for name in theirs]
        if any(there):
            found.append((ours, tuple(filter(None, there))))
    return tuple(found)


_AND = " + "


def _path(name: str, spelled: Mapping[str, str]) -> str | None:
    """The name "a.b" when there is a field "a", "a + b" when there are both."""
    if _AND in name:
        return name if all(part in spelled for part in name.split(_AND)) else None
    return name if "." in name and name.split(".", 1)[0].partition("[")[0] in spelled else None


def _value(fields: Mapping[str, JSON], name: str) -> JSON:
    """The value of a field, at the path "a.b.c", or of several, "a + b"; `None` when there is none."""
    if name in fields:
        return fields[name]
    if _AND in name:
        return [fields[part] for part in name.split(_AND)]
    value: JSON = dict(fields)
    for step in name.split("."):
        value = _step(value, step)
    return value


_SOME = re.compile(r"(?P<name>[^\[\]]+)\[(?P<key>\w+)=(?P<said>\w+)\]")


def _step(value: JSON, step: str) -> JSON:
    """The field of an object, or of each object in a list; with "[type=html]", the objects in it of that type."""
    if isinstance(value, list):
        return [inner for one in value if not _is_nothing(inner := _step(one, step))]
    some = _SOME.fullmatch(step)
    inner = value.get(some["name"] if some else step) if isinstance(value, dict) else None
    if some is None:
        return inner
    ones = inner if isinstance(inner, list) else [inner]
    return [one for one in ones if isinstance(one, dict) and one.get(some["key"]) == some["said"]]


def _without_text(
    source: str, dialect: Dialect, refused: list[tuple[str, JSON]], fields: Mapping[str, JSON]
) -> BadRecord:
    if refused:
        name, value = refused[0]
        if isinstance(value, str):
            detail = f"{name!r} holds no prose: {value.strip()[:60]!r}"
            return BadRecord(source=source, reason=BadReason.MISSING_TEXT, detail=detail)
        detail = f"{name!r} should be a string, found {type(value).__name__}"
        return BadRecord(source=source, reason=BadReason.WRONG_TYPE, detail=detail)
    wanted = " or ".join(map(repr, dialect.fields.get("text", ("text",))[:3]))
    detail = f"nothing in {wanted} (dialect {dialect.name!r})"
    longest = max(_unknown_prose(fields, dialect), default=None)
    if longest is not None:
        detail += f"; perhaps in {longest[1]!r}: {_mapping(longest[1])}"
    elif fields and not _places(dialect, tuple(fields)):
        names, first = ", ".join(map(repr, list(fields)[:_SHOWN])), next(iter(fields))
        detail += f"; none of its fields is known ({names}): name the one with the text, as in {_mapping(first)}"
    elif headline := _values(fields, dialect).get("headline"):
        detail += f"; there is only a headline: {_mapping(headline[0])} reads it as the text"
    return BadRecord(source=source, reason=BadReason.MISSING_TEXT, detail=detail)


def _mapping(name: str) -> str:
    """How to say that a field holds the text."""
    return f"annotate --map text={name} (in Python, fields={{'text': {name!r}}})"


def _unknown_prose(fields: Mapping[str, JSON], dialect: Dialect) -> Iterator[tuple[int, str]]:
    """The fields that could be the text: descriptions and unknown ones that hold a sentence, with their lengths."""
    known = {_key(name) for ours, names in dialect.fields.items() if ours != "description" for name in names}
    for name, value in fields.items():
        if isinstance(value, str) and _key(name) not in known and value.count(" ") >= _SENTENCE:
            yield len(value), name


_SHOWN = 8  # fields in a message
_SENTENCE = 8
"""How many blanks a field has at least that may be the text."""


_CODE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3}")
_NO_LANGUAGE = frozenset({"und", "mul", "zxx", "mis"})
"""The codes of ISO 639 for a language that is not known, several, or none."""


def _code(said: str | None, notes: list[str]) -> str | None:
    """The code of a language that a source names ("English (UK)"), or the code that it gives; `None` for neither."""
    if said is None:
        return None
    bare = said.partition(";")[0].strip().lower()
    code = language_codes().get(bare) or language_codes().get(re.split(r"[\W\d_]", bare, maxsplit=1)[0])
    if code is not None:
        return code
    if _CODE.fullmatch(said.strip()) and bare not in _NO_LANGUAGE:
        return said
    notes.append(f"language: {said[:60]!r} is neither a code nor the name of one that is known")
    return None


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
    if _says_nothing(value):
        return None
    written = str(value) if isinstance(value, int | float) else value
    day = read_day(written, dialect.dates, dialect.order) if isinstance(written, str) else None
    if day is None:
        two = isinstance(written, str) and order_in([written]) is None and read_day(written, (), "dmy") is not None
        say = "; say the order of day and month: dates='dmy' or 'mdy' (annotate --dates)" if two else ""
        notes.append(f"published: no date that is clear in {str(value)[:60]!r}{say}")
    return day


def order_of(records: Iterable[Mapping[str, JSON]], dialect: Dialect | None = None) -> DayOrder | None:
    """Return the order of day, month and year that the dates of some records of one source show together.

    >>> order_of([{"date": "05/06/2018"}, {"date": "25/06/2018"}]), order_of([{"date": "05/06/2018"}])
    ('dmy', None)
    """
    dates = []
    for fields in records:
        values = _values(fields, _dialect(fields, dialect))
        value = values.get("published", ("", None))[1]
        if isinstance(value, str):
            dates.append(value)
    return order_in(dates)


def _metadata(fields: Mapping[str, JSON], values: Mapping[str, tuple[str, JSON]], gone: set[str]) -> dict[str, JSON]:
    """All fields but those that have become attributes; what the dialect knows, under our name.

    The date of publication stays, as `datePublished`, since its spelling says more than its value.
    """
    renamed: dict[str, str] = {}
    lifted: dict[str, JSON] = {}
    for ours, (name, value) in values.items():
        new = _NAMED.get(ours, ours)
        if name.startswith(f"{new}.") and new in fields:  # {"headline": {"main": "Rain"}} is a headline
            gone.add(new)
            lifted[new] = value
            continue
        if new in _ATTRIBUTES or not _is_nothing(fields.get(new)):
            continue
        if name in fields:
            renamed.setdefault(name, new)
        else:
            lifted[new] = value
    gone.update(renamed.values())  # a field of our name that holds nothing makes room for the one that does
    return {renamed.get(name, name): value for name, value in fields.items() if name not in gone} | lifted


def _says_nothing(value: JSON) -> bool:
    return isinstance(value, str) and value.strip().lower() in NOTHING


def _is_nothing(value: JSON) -> bool:
    return value is None or value in ("", [])
