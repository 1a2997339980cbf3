"""Lossless JSON, and JSON lines.

The keys are the names of the attributes; the envelope adds `schema`. Every span carries its words, so that a reader in
any language can check them against the text; `loads` does.
"""

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from os import PathLike

from attrs import evolve, fields

from newscorpus.errors import SchemaError
from newscorpus.formats.checked import converted, parsed
from newscorpus.formats.surrogates import escaped_surrogates
from newscorpus.model import Article

__all__ = ("SCHEMA", "dumps", "loads", "read_day", "read_jsonl", "write_jsonl")

SCHEMA = "newscorpus/1"
"""The version of the format; a reader accepts it and the one before it."""

_NAMES = tuple(field.name for field in fields(Article))

_BESIDE = ("source", "metadata")
"""What a run over a corpus writes behind an article's own keys: where it came from, and what else came with it."""


def dumps(article: Article, /) -> str:
    """Return the article as one line of JSON.

    >>> from newscorpus.model import Article
    >>> loads(dumps(Article(id="a1", text="Rain fell."))) == Article(id="a1", text="Rain fell.")
    True
    """
    import json  # noqa: PLC0415 - these two cost more than all the values

    import msgspec  # noqa: PLC0415

    record = {"schema": SCHEMA} | {name: getattr(article, name) for name in _NAMES}
    try:
        return msgspec.json.encode(record).decode()
    except UnicodeEncodeError:  # a lone surrogate: legal in a str, and in JSON only as an escape
        line = json.dumps(msgspec.to_builtins(record), ensure_ascii=False, separators=(",", ":"))
        return escaped_surrogates(line)


def loads(data: str | bytes, /) -> Article:
    """Return the article that `dumps` wrote, checked against its text.

    >>> loads(dumps(Article(id="a1", text="Rain fell."))).text
    'Rain fell.'

    Raises:
        SchemaError: it is no JSON, or no article of this schema.
        SpanMismatchError: a span does not hold the words that stand at its offsets.
    """
    known = _checked(parsed(data, "an article"))
    published = read_day(known.pop("published", None))
    article = evolve(converted(known, Article, "an article"), published=published)
    article.check()
    return article


def _checked(record: object) -> dict[str, object]:
    """The fields of an article, without the envelope."""
    if not isinstance(record, dict):
        msg = f"expected an object, found {type(record).__name__}"
        raise SchemaError(msg)
    schema = record.get("schema")
    if schema != SCHEMA:
        msg = f"expected schema {SCHEMA!r}, found {schema!r}"
        raise SchemaError(msg)
    unknown = sorted(record.keys() - {*_NAMES, *_BESIDE, "schema"})
    if unknown:
        msg = f"unknown keys: {', '.join(unknown)}"
        raise SchemaError(msg)
    return {name: record[name] for name in _NAMES if name in record}


def read_day(value: object) -> date | None:
    """Return a `date` or a `datetime`, whichever was written.

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


def write_jsonl(path: str | PathLike[str], articles: Iterable[Article], /) -> int:
    """Write one article a line; return how many.

    >>> from pathlib import Path
    >>> from tempfile import mkdtemp
    >>> file = Path(mkdtemp()) / "articles.jsonl"
    >>> write_jsonl(file, [Article(id="a1", text="Rain fell."), Article(id="a2", text="Snow fell.")])
    2
    >>> [article.id for article in read_jsonl(file)]
    ['a1', 'a2']

    Raises:
        OSError: the file cannot be written.
    """
    from newscorpus.formats.files import write_lines  # noqa: PLC0415 - with it comes pathlib

    return write_lines(path, articles, show=dumps)


def read_jsonl(path: str | PathLike[str], /) -> Iterator[Article]:
    """Yield the articles of a file that `write_jsonl` wrote.

    Raises:
        SchemaError: a line is no article; the message names the line.
        NotUtf8Error: a line is not UTF-8.
        SpanMismatchError: as `loads`.
    """
    from newscorpus.formats.files import read_lines  # noqa: PLC0415 - with it comes pathlib

    return read_lines(path, loads)
