"""Tables for a notebook: the flat tables as DataFrames of the library that is installed.

The tables, keys and columns are those of `newscorpus.formats.tables`. Columns of days are dates there, so they sort and
plot; `published` stays as it was written, since it may be a day or a moment.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from importlib.util import find_spec
from typing import TYPE_CHECKING, Literal, TypeAlias, get_args, overload

from attrs import AttrsInstance, fields

from newscorpus.errors import MissingExtraError, choice_required, several_required
from newscorpus.formats.surrogates import without_surrogates
from newscorpus.formats.table_rows import TABLES
from newscorpus.formats.tables import table_lines
from newscorpus.model import Article, RecordError

if TYPE_CHECKING:
    import pandas as pd
    import polars as pl
    import pyarrow as pa

__all__ = ("FrameLibrary", "to_frames")

FrameLibrary: TypeAlias = Literal["pandas", "polars", "arrow"]
"""What the tables are made of; DuckDB reads all three."""


@overload
def to_frames(
    articles: Iterable[Article | RecordError], /, *, library: Literal["pandas"] = "pandas"
) -> "dict[str, pd.DataFrame]": ...
@overload
def to_frames(
    articles: Iterable[Article | RecordError], /, *, library: Literal["polars"]
) -> "dict[str, pl.DataFrame]": ...
@overload
def to_frames(articles: Iterable[Article | RecordError], /, *, library: Literal["arrow"]) -> "dict[str, pa.Table]": ...
def to_frames(
    articles: Iterable[Article | RecordError], /, *, library: FrameLibrary = "pandas"
) -> "dict[str, pd.DataFrame] | dict[str, pl.DataFrame] | dict[str, pa.Table]":
    """Return the tables "articles", "quotes", "attributions", "timexes" and "events", with keys to join on.

    >>> import newscorpus as nc
    >>> texts = ["“We are ready,” Mayor Ana Ruiz said.", "“Not yet,” said Wei Chen."]
    >>> said = to_frames(nc.parse_many(texts))["attributions"]
    >>> said[["speaker", "content"]].values.tolist()
    [['Ana Ruiz', 'We are ready,'], ['Wei Chen', 'Not yet,']]

    Args:
        articles: articles, and the errors that `parse_many` yields: when there are any, they are the table "errors".
        library: "pandas", "polars" or "arrow".

    Raises:
        UnknownNameError: there is no such library.
        MissingExtraError: it is not installed.
        TypeError: one article was given in the place of several.
    """
    several_required(articles)
    choice_required("library", library, get_args(FrameLibrary))
    package = "pyarrow" if library == "arrow" else library
    if find_spec(package) is None:
        raise MissingExtraError(package)
    errors: list[RecordError] = []
    rows: dict[str, list[object]] = {name: [] for name in TABLES}
    for lines in table_lines(_good(articles, errors)):
        for name, some in lines.items():
            rows[name] += some
    tables = {name: _columns(kind, rows[name]) for name, kind in TABLES.items()}
    if errors:
        tables["errors"] = _columns(RecordError, errors)
    if library == "pandas":
        return {name: _pandas(table) for name, table in tables.items()}
    if library == "polars":
        return {name: _polars(table) for name, table in tables.items()}
    return {name: _arrow(table) for name, table in tables.items()}


_Column: TypeAlias = tuple[str, type, list[object]]
"""Name, type and values."""


def _good(articles: Iterable[Article | RecordError], errors: list[RecordError]) -> Iterator[Article]:
    """Yield the articles, and put the errors aside."""
    for one in articles:
        if isinstance(one, Article):
            yield one
        else:
            errors.append(one)


def _columns(kind: type[AttrsInstance], lines: Sequence[object]) -> list[_Column]:
    """The fields of some rows, column by column; each lone surrogate becomes one U+FFFD."""
    found: list[_Column] = []
    for field in fields(kind):
        plain = next((known for known in (bool, int, date, str) if known in (field.type, *get_args(field.type))), str)
        values = [getattr(line, field.name) for line in lines]
        if plain is str:
            values = [without_surrogates(str(value)) if value is not None else None for value in values]
        found.append((field.name, plain, values))
    return found


def _pandas(columns: list[_Column]) -> "pd.DataFrame":
    import numpy as np  # noqa: PLC0415 - comes with pandas
    import pandas as pd  # noqa: PLC0415

    kinds = {bool: np.dtype("bool"), int: np.dtype("int64"), date: np.dtype("datetime64[D]"), str: np.dtype("O")}
    return pd.DataFrame({name: np.array(values, dtype=kinds[plain]) for name, plain, values in columns})


def _polars(columns: list[_Column]) -> "pl.DataFrame":
    import polars as pl  # noqa: PLC0415

    kinds = {bool: pl.Boolean, int: pl.Int64, date: pl.Date, str: pl.String}
    schema = {name: kinds[plain] for name, plain, _ in columns}
    return pl.DataFrame({name: values for name, _, values in columns}, schema=schema)


def _arrow(columns: list[_Column]) -> "pa.Table":
    import pyarrow as pa  # noqa: PLC0415

    kinds = {bool: pa.bool_(), int: pa.int32(), date: pa.date32(), str: pa.string()}
    return pa.table({name: pa.array(values, kinds[plain]) for name, plain, values in columns})
