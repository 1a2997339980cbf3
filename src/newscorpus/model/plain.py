"""An article as plain values and back: what `json.dumps` takes, with the keys of the published schema.

The keys are the names of the attributes; `schema` is added. Data from elsewhere may be anything; whatever is wrong with
it raises one kind of error.
"""

from datetime import date, datetime
from typing import TYPE_CHECKING, TypeAlias, TypeVar

from attrs import evolve, fields

from newscorpus.errors import SchemaError

if TYPE_CHECKING:
    from newscorpus.model.article import Article

__all__ = (
    "JSON",
    "SCHEMA",
    "article_from_plain",
    "article_record",
    "article_required",
    "article_to_plain",
    "converted",
    "iso_day",
)

JSON: TypeAlias = "str | int | float | bool | list[JSON] | dict[str, JSON] | None"
"""A JSON value, in Python's types."""

SCHEMA = "newscorpus/1"
"""The version of the format; a reader accepts it and the one before it."""

_BESIDE = ("source", "metadata")
"""What a run over a corpus writes after an article's own keys: where it came from, and what else came with it."""

Value = TypeVar("Value")
Kind = TypeVar("Kind", bound="Article")


# msgspec is imported where it is used: it costs more than all the values.


def article_required(value: "Article", /) -> "Article":
    """Return the article; whoever calls the library without types learns what else it is.

    Raises:
        TypeError: it is something else, such as an error of `parse_many`, which the message shows.
    """
    if not hasattr(value, "blocks"):
        error = f": {value}" if hasattr(value, "stage") else ""
        msg = f"expected an Article, got {type(value).__name__}{error}"
        raise TypeError(msg)
    return value


def article_record(article: "Article", /) -> dict[str, object]:
    """Return `schema` and the fields of an article by name, with the values as they are.

    Raises:
        TypeError: it is something else, as an error of `parse_many` is.
    """
    kind = type(article_required(article))
    return {"schema": SCHEMA} | {field.name: getattr(article, field.name) for field in fields(kind)}


def article_to_plain(article: "Article", /) -> dict[str, object]:
    """Return an article as dicts, lists, strings, numbers, booleans and `None`."""
    import json  # noqa: PLC0415

    import msgspec  # noqa: PLC0415

    record = article_record(article)
    try:  # there and back is faster than to walk through the values here
        plain: dict[str, object] = msgspec.json.decode(msgspec.json.encode(record))
    except UnicodeEncodeError:  # a lone surrogate: legal in a str, and in JSON only as an escape
        plain = json.loads(json.dumps(msgspec.to_builtins(record)))
    return plain


def article_from_plain(record: object, kind: type[Kind], /) -> Kind:
    """Return the article that `article_to_plain` described, checked against its text.

    Raises:
        SchemaError: it is not an article of this schema.
        SpanMismatchError: a span does not hold the words at its offsets.
    """
    if not isinstance(record, dict):
        msg = f"expected an object, found {type(record).__name__}"
        raise SchemaError(msg)
    schema = record.get("schema")
    if schema != SCHEMA:
        made = "" if schema else "; `newscorpus parse` and `annotate` make records of texts"
        msg = f"expected schema {SCHEMA!r}, found {schema!r}{made}"
        raise SchemaError(msg)
    names = [field.name for field in fields(kind)]
    unknown = sorted(str(key) for key in record.keys() - {*names, *_BESIDE, "schema"})
    if unknown:
        msg = f"unknown keys: {', '.join(unknown)}"
        raise SchemaError(msg)
    known = {name: record[name] for name in names if name in record}
    published = iso_day(known.pop("published", None))
    article = evolve(converted(known, kind, "an article"), published=published)
    article.check()
    return article


def converted(value: object, kind: type[Value], what: str) -> Value:
    """Return the value that lists, dicts and scalars describe.

    >>> converted(["a"], tuple[str, ...], "names")
    ('a',)

    Raises:
        SchemaError: they describe no value of this kind; the message says where.
    """
    import msgspec  # noqa: PLC0415

    try:
        return msgspec.convert(value, kind)
    except (msgspec.ValidationError, ValueError, OverflowError) as error:  # of keys and enums with lone surrogates too
        msg = f"not {what}: {error}"
        raise SchemaError(msg) from error


def iso_day(value: object) -> date | None:
    """Return a `date` or a `datetime`, whichever was written.

    >>> iso_day("2018-10-26")
    datetime.date(2018, 10, 26)

    Raises:
        SchemaError: it is neither.
    """
    if value is None:
        return None
    if not isinstance(value, str):
        msg = f"published: expected a string, found {type(value).__name__}"
        raise SchemaError(msg)
    try:
        return date.fromisoformat(value) if len(value) == len("2018-10-26") else datetime.fromisoformat(value)
    except ValueError as error:
        msg = f"published: {error}"
        raise SchemaError(msg) from error
