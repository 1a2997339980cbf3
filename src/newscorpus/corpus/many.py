"""Many articles from Python: records of any kind in; for each one, its article or what was wrong with it.

With one job everything happens here. With more, worker processes take a few records at a time and answer for each of
them, so that it is known which record a worker was parsing when it died or exceeded the time limit: that one becomes an
error, and the others go to the next worker. One death proves nothing, as somebody may have killed the worker; a record
is to blame when it happens twice.

Articles come back in MessagePack, which takes a quarter of the time of pickling them.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime, time
from functools import partial
from math import isnan
from typing import Any, Protocol, TypeAlias, cast, runtime_checkable

from attrs import frozen

from newscorpus.corpus.kernel import AUTO, LIKELY, language_for, with_remarks
from newscorpus.corpus.limits import Limits
from newscorpus.corpus.pool import Pool, number_of_jobs
from newscorpus.errors import day_given
from newscorpus.model import Article, RecordError
from newscorpus.model.plain import JSON
from newscorpus.pipeline import TASKS, ParsingTask, Rules, parser_for
from newscorpus.readers import BadRecord, Dialect, Document
from newscorpus.readers.days import DayOrder
from newscorpus.readers.dialects import dialect_over
from newscorpus.readers.records import document_from, order_of

__all__ = ("Records", "parse_many")


_MOST_ROWS = 10_000
"""How many rows of a table are asked for the order of day and month."""


@runtime_checkable
class _PandasFrame(Protocol):
    """Something whose rows are not what iterating over it yields: a DataFrame."""

    def head(self, n: int) -> "_PandasFrame": ...
    def itertuples(self) -> object: ...
    def to_dict(self, *, orient: str) -> list[dict[str, object]]: ...


@runtime_checkable
class _PolarsFrame(Protocol):
    def head(self, n: int) -> "_PolarsFrame": ...
    def iter_rows(self, *, named: bool) -> Iterable[dict[str, object]]: ...


Records: TypeAlias = "Iterable[str | Mapping[str, object] | Document | BadRecord] | _PandasFrame | _PolarsFrame"
"""Texts, mappings or what a reader yields; or a DataFrame, whose rows are mappings."""


@frozen
class _Wanted:
    """A record as it goes to a worker."""

    index: int
    id: str | None
    """`None` when the record has none; the document has its place then."""

    document: Document

    @property
    def text(self) -> str:
        """The text to be parsed."""
        return self.document.text


def parse_many(
    records: Records,
    /,
    *,
    jobs: int | None = 1,
    ordered: bool = True,
    language: str = "en",
    dialect: Dialect | None = None,
    fields: Mapping[str, str | Iterable[str]] | None = None,
    dates: DayOrder | None = None,
    tasks: Iterable[ParsingTask] = TASKS,
    rules: Rules | None = None,
    limits: Limits | None = None,
) -> Iterator[Article | RecordError]:
    """Yield the article of each record, or the error that it caused, as soon as it is ready.

    >>> records = ["Rain fell.", {"id": "a2", "text": "Snow fell.", "published": "2018-10-26"}, {"id": "a3"}]
    >>> for found in parse_many(records):
    ...     print(found)
    Article(10 characters, 1 of 1 line story, 1 note)
    Article(id='a2', published=2018-10-26, 10 characters, 1 of 1 line story)
    record 2 (a3): missing-text: nothing in 'text' or 'body' or 'content' (dialect 'plain')

    Records are taken as they are needed, so an endless stream will do. With `jobs` above one they are parsed in new
    processes: in a script, call this under `if __name__ == "__main__":`; a notebook does not need it.

    Args:
        records: texts; mappings with `text`, and `id`, `published`, `url`, `language` where they are known, under these
            names or others that [readers](../howto/read-files.md) know; what `read_documents` yields; or a DataFrame.
        jobs: how many processes; one for each processor when `None`.
        ordered: whether articles come in the order of the records; otherwise as they are ready.
        language: ISO 639-1, for records that do not name their language; "auto" chooses one by their words.
        dialect: how the fields of mappings are named; found by their names when `None`.
        fields: what some fields mean, as in `{"text": "body", "published": "pub"}`; the others are found as before.
        dates: the order of day, month and year in dates of digits, such as 05/06/2018: "dmy", "mdy" or "ymd".
        tasks: the parts of the record that are wanted, as in `parse_article`.
        rules: rule sets of your own, as in `parse_article`; with several jobs their functions must be importable.
        limits: what one record may cost; `Limits()` when `None`. Time and memory are limited with several jobs only.

    Raises:
        TypeError: `records` is one text or one mapping, or cannot be iterated over.
        ValueError: `jobs` is below one, or there is no such order of `dates`.
        UnknownLanguageError: there are no words for the language.
        UnknownNameError: a task or a rule set does not exist, or `fields` gives a name that is not ours.
        WorkerError: workers end before they are ready.
    """
    if not isinstance(records, Iterable):
        msg = f"expected many records, got {type(records).__name__}: give a list"
        raise TypeError(msg)
    if isinstance(records, str | bytes | Mapping):
        msg = f"expected many records, got one {type(records).__name__}: use parse_article, or give a list"
        raise TypeError(msg)
    number = number_of_jobs(jobs)
    known = parser_for(LIKELY if language == AUTO else language, tasks, rules).tasks  # raises now if options are wrong
    wanted = _wanted(records, dialect_over(fields, dates, dialect))
    parse = partial(
        _parse, language=language, tasks=tuple(sorted(known)), rules=rules, longest=(limits or Limits()).characters
    )
    if number == 1:
        return (one if isinstance(one, RecordError) else parse(one) for one in wanted)
    return Pool(parse, jobs=number, limits=limits or Limits()).run(wanted, ordered=ordered)


def _parse(
    wanted: _Wanted, *, language: str, tasks: tuple[ParsingTask, ...], rules: Rules | None, longest: int
) -> Article | RecordError:
    """The article of a record, or what was wrong with it."""
    document, size = wanted.document, len(wanted.text)
    if size > longest:
        error = f"over-length: the text has {size} characters; the limit is {longest}"
        return RecordError(index=wanted.index, id=wanted.id, stage="parse", error=error)
    try:
        parser = parser_for(language_for(document, language), tasks, rules)
        article = parser.parse(
            document.text, published=document.published, url=document.url, id=wanted.id, given=document.given
        )
    except MemoryError:
        raise
    except (Exception, SystemExit) as error:  # noqa: BLE001 - whatever it is, it is this record's
        said = f"{type(error).__name__}: {error}"
        return RecordError(index=wanted.index, id=wanted.id, stage="parse", error=said)
    return with_remarks(article, document.remarks)


def _wanted(records: Records, dialect: Dialect | None) -> Iterator[_Wanted | RecordError]:
    """Yield what is to be parsed, or why a record cannot be."""
    order = _order_of_days(records, dialect) if dialect is None or dialect.order is None else None
    remarks = () if order is None else (f"dates: {order}, as other rows of the table show",)
    dialect = dialect if order is None else dialect_over(None, order, dialect)
    for index, record in enumerate(_rows(records)):
        if isinstance(record, str):
            yield _Wanted(index, None, Document(text=record, id="", source=""))
        elif isinstance(record, Document):
            yield _Wanted(index, record.id, record)
        elif isinstance(record, BadRecord):
            yield RecordError(index=index, stage="read", error=str(record))
        elif isinstance(record, Mapping):
            yield _from_fields(index, record, dialect, remarks)
        else:
            error = f"TypeError: expected a text, a mapping or a Document, got {type(record).__name__}"
            yield RecordError(index=index, stage="read", error=error)


def _rows(records: Records) -> Iterable[object]:
    """The records; of a DataFrame its rows, since iterating over one gives the names of its columns."""
    if isinstance(records, _PandasFrame):
        return records.to_dict(orient="records")
    if isinstance(records, _PolarsFrame):
        return records.iter_rows(named=True)
    return records


def _order_of_days(records: Records, dialect: Dialect | None) -> DayOrder | None:
    """The order of day and month that the dates of a DataFrame show together, as in a CSV file."""
    if not isinstance(records, _PandasFrame | _PolarsFrame):
        return None
    rows = (row for row in _rows(records.head(_MOST_ROWS)) if isinstance(row, Mapping))
    return order_of((_fields(row) for row in rows), dialect)


def _fields(record: Mapping[Any, object]) -> dict[str, JSON]:
    return {str(name): cast("JSON", _plain(value)) for name, value in record.items()}


def _from_fields(
    index: int, record: Mapping[Any, object], dialect: Dialect | None, remarks: tuple[str, ...]
) -> _Wanted | RecordError:
    fields = _fields(record)
    source = f"record {index}"
    found = document_from(fields, source, dialect, remarks)
    if isinstance(found, BadRecord):
        id_ = fields.get("id")
        error = f"{found.reason}: {found.detail}"
        return RecordError(index=index, id=None if id_ is None else str(id_), stage="read", error=error)
    return _Wanted(index, None if found.id == source else found.id, found)


def _plain(value: object) -> object:
    """A value as JSON would have it: what pandas puts for nothing is `None`, and days are written in ISO 8601.

    A column of days is one of midnights in pandas, so a midnight without a time zone is a day.
    """
    if isinstance(value, float):
        return None if isnan(value) else value
    if not isinstance(value, date):
        return value
    day = day_given("value", value)
    if isinstance(day, datetime) and day.tzinfo is None and day.time() == time.min:
        day = day.date()
    return None if day is None else day.isoformat()
