"""What a reader yields: a text with what its source said about it, or the place of a record that could not be read."""

from ast import literal_eval
from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from functools import lru_cache
from typing import TypeAlias

from attrs import field, frozen

from newscorpus.model import Given
from newscorpus.model.plain import JSON

__all__ = ("NOTHING", "BadReason", "BadRecord", "Document", "Record")

NOTHING = frozenset({"", "none", "null", "nan", "nat"})
"""What programs write into a field that has no value, in lower case."""

_LONGEST_BYLINE = 300


@frozen(kw_only=True)
class Document:
    """The text of one article as it came, and what its source says about it.

    >>> document = Document(text="Rain fell.", id="a1", source="a.jsonl:17", metadata={"author": "Jane Doe; Wei Chen"})
    >>> document.authors
    ('Jane Doe', 'Wei Chen')
    """

    text: str
    """The body to the letter: line ends, a byte order mark and NULs stay where they were."""

    id: str
    """The name that the record has in its source; without one its place, as in `source`."""

    source: str
    """The file (its path below the folder that was read) and the place in it: "a.jsonl:17"."""

    url: str | None = None
    """Where the article was published; `None` when the source does not say."""

    published: date | None = None
    """The day (`date`) or moment (`datetime`) of publication as the source has it; `None` when it has none that can be
    understood. The time of a crawl or an update is never taken for it."""

    language: str | None = None
    """As the source spells it ("en", "en-GB"), or the code for a name ("English"); `None` when it does not say."""

    metadata: Mapping[str, JSON] = field(factory=dict, hash=False)
    """All other fields with their values as they came; those that a dialect knows have their names in schema.org
    (`headline`, `author`, `publisher`, `description`, `dateModified`, …)."""

    remarks: tuple[str, ...] = ()
    """What the reader had to assume ("encoding: cp1252") or could not use ("published: no date in '5/6/07'")."""

    @property
    def headline(self) -> str | None:
        """The headline that the source gives beside the text; `None` without one."""
        value = self.metadata.get("headline")
        return value if isinstance(value, str) and value else None

    @property
    def authors(self) -> tuple[str, ...]:
        """The names in `metadata["author"]`, whether it is a name, a list, a string with `;`, or schema.org objects.

        "By Jane Doe and Wei Chen, Courier" is two names, "Jane Doe, Rome Correspondent" is one; a value that is not a
        byline ("Doe, Jane") stays as it came.
        """
        language = (self.language or "en")[:2].lower()
        return tuple(name for part in _names(self.metadata.get("author")) for name in _in_byline(part, language))

    @property
    def given(self) -> Given:
        """What the source gives beside the text, as a part of the record."""
        return Given(
            headline=self.headline,
            authors=self.authors,
            outlet=self.outlet,
            section=_words(self.metadata.get("articleSection")),
            description=_words(self.metadata.get("description")),
        )

    @property
    def outlet(self) -> str | None:
        """The first name in `metadata["publisher"]`; `None` without one."""
        return next(iter(_names(self.metadata.get("publisher"))), None)


def _words(value: JSON) -> str | None:
    """A string, or the strings of a list, one after the other; `None` without any."""
    parts = value if isinstance(value, list) else [value]
    return "; ".join(part for part in parts if isinstance(part, str) and part.strip()) or None


def _names(value: JSON) -> list[str]:
    """The names in a string, an object with a `name`, or a list of those."""
    names: list[str] = []
    value = _written(value) if isinstance(value, str) else value
    for one in value if isinstance(value, list) else [value]:
        name = one.get("name") if isinstance(one, dict) else one
        if isinstance(name, str):
            names += (part.strip() for part in name.split(";") if part.strip().lower() not in NOTHING)
    return names


def _written(value: str) -> JSON:
    """The list or object that a table holds as Python or JSON writes it ("['Jane Doe']"); else the string."""
    if value[:1] + value[-1:] not in {"[]", "{}"} or len(value) > _LONGEST_BYLINE:
        return value
    try:
        found: JSON = literal_eval(value)
    except (ValueError, SyntaxError, MemoryError, RecursionError):
        return value
    return found if isinstance(found, list | dict) else value


@lru_cache(maxsize=4096)
def _in_byline(part: str, language: str) -> tuple[str, ...]:
    """The names of a byline, with or without its opening word ("By Jane Doe, Courier"); else the part as it is."""
    from newscorpus.bylines import parse_byline  # noqa: PLC0415 - few sources write bylines in a field
    from newscorpus.readers.exports.labels import labels  # noqa: PLC0415

    if len(part) > _LONGEST_BYLINE or " " not in part:
        return (part,)
    openers = labels().openers
    known = language if language in openers else "en"
    opened = [one for one in openers if part.lower().startswith(openers[one].lower())]
    for one, byline in [(known, part), *((one, part) for one in opened), (known, openers[known] + part)]:
        found = parse_byline(byline, language=one)
        names = [by.name for by in found.contributors] if found is not None else []
        if names and (len(names) > 1 or names[0].start > 0):
            return tuple(name.text for name in names)
        if not opened and names and names[0].text == part:
            break  # a name and nothing else
    return (part,)


class BadReason(StrEnum):
    """The closed list of why a record could not be read."""

    UNREADABLE = "unreadable"
    """The file cannot be opened or read: permission, a broken link, an input error."""

    OUTSIDE = "outside"
    """A symbolic link that leads out of the folder, or to a folder; it is not followed."""

    UNKNOWN_FORMAT = "unknown-format"
    """No reader for the ending of the file name, and no `format=` was given."""

    NOT_UTF8 = "not-utf8"
    """Bytes that are not text in the encoding that the format demands, or in any that could be guessed."""

    BROKEN = "broken"
    """Not what the format says: bad JSON, a CSV record with too many fields, a damaged archive."""

    TRUNCATED = "truncated"
    """The file ends in the middle; what follows cannot be known."""

    MISSING_TEXT = "missing-text"
    """The record has no text, or an empty one."""

    WRONG_TYPE = "wrong-type"
    """The text is not a string, or the record is not an object."""

    TOO_BIG = "too-big"
    """The record is larger than a reader may take into memory, or an archive expands too much."""

    UNCOUNTED = "uncounted"
    """An export announces more or fewer articles than were found in it."""


@frozen(kw_only=True)
class BadRecord:
    """Stands where a record could not be read, so that records are counted and nothing is lost.

    >>> print(BadRecord(source="a.jsonl:17", reason=BadReason.MISSING_TEXT, detail="no field 'text'"))
    a.jsonl:17: missing-text: no field 'text'
    """

    source: str
    """The file and the place in it, as in `Document.source`."""

    reason: BadReason = field(repr=lambda reason: repr(str(reason)))
    """Why; reasons are stable."""

    detail: str = ""
    """In words, for people; the wording may change."""

    def __str__(self) -> str:
        return ": ".join(filter(None, (self.source, str(self.reason), self.detail)))


Record: TypeAlias = Document | BadRecord
"""What readers yield, one for each record of the source."""
