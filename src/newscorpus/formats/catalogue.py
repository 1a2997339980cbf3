"""The formats by name: one table that `convert`, `read_articles` and `write_articles` share."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from importlib import import_module
from itertools import chain
from os import PathLike
from pathlib import Path
from types import MappingProxyType
from typing import Literal, Protocol

from attrs import frozen

from newscorpus.errors import UnknownFormatError, several_required
from newscorpus.formats.article_files import files_with, whole_file, write_each, write_lines
from newscorpus.model import Article

__all__ = ("FORMATS", "Format", "find_format", "read_articles", "write_articles")


class _Writer(Protocol):
    def __call__(self, path: str | PathLike[str], articles: Iterable[Article], /) -> int: ...


class _Reader(Protocol):
    def __call__(self, path: str | PathLike[str], /) -> Iterator[Article]: ...


@frozen(kw_only=True)
class Format:
    """A format that articles can be written to, and perhaps read from.

    >>> FORMATS["jsonl"].suffix, FORMATS["jsonl"].can_read
    ('.jsonl', True)
    >>> FORMATS["json"].to_text(Article(text="Rain fell."))[:40]
    '{"schema":"newscorpus/1","text":"Rain fe'

    What a format needs is imported when it is used; without the extra, that raises `MissingExtraError`.
    """

    name: str
    """What `newscorpus convert --to` takes."""

    suffix: str
    """How its files end; `find_format` goes by it."""

    title: str
    """What it is, in a few words."""

    holds: Literal["one", "many", "tables"]
    """Whether a file holds one article, so that many make a folder, or many; tables are a folder in any case."""

    module: str
    """Where its functions are."""

    shown: str | None = None
    """The function that gives one article as text; `None` for binary formats and those of several files."""

    writer: str | None = None
    """The function that writes a file or a folder; made from `shown` when `None`."""

    reader: str | None = None
    """The function that reads what `writer` wrote; `None` when it cannot be read back."""

    extra: str | None = None
    """The extra that it needs; `None` when it needs none."""

    @property
    def can_read(self) -> bool:
        """Whether articles can be read from it."""
        return self.reader is not None

    @property
    def can_show(self) -> bool:
        """Whether one article can be given as text, for standard output."""
        return self.shown is not None

    def to_text(self, article: Article, /) -> str:
        """Return one article in this format.

        Raises:
            UnknownFormatError: the format is not text; the message lists those that are.
            MissingExtraError: an optional package is not installed.
        """
        if self.shown is None:
            raise UnknownFormatError(self.name, [name for name, one in FORMATS.items() if one.can_show])
        show: Callable[[Article], str] = getattr(import_module(self.module), self.shown)
        return show(article)

    def write(self, path: str | PathLike[str], articles: Iterable[Article], /) -> int:
        """Write the articles to a file, or to a folder when a file holds one; return how many.

        A file gets its name when all of it is written; when that fails, what was there before stays.

        Raises:
            ValueError: several articles for a file that holds one.
            MissingExtraError: an optional package is not installed.
            OSError: `path` cannot be written.
        """
        if self.holds == "many":
            with whole_file(path) as unfinished:
                return self._writer()(unfinished, articles)
        return self._writer()(path, articles)

    def _writer(self) -> _Writer:
        if self.writer is not None:
            writer: _Writer = getattr(import_module(self.module), self.writer)
            return writer
        if self.holds == "many":
            return partial(write_lines, show=self.to_text)
        return partial(write_each, suffix=self.suffix, show=self.to_text)

    def read(self, path: str | PathLike[str], /) -> Iterator[Article]:
        """Yield the articles of a file or a folder.

        Raises:
            UnknownFormatError: nothing can be read from this format; the message lists those from which it can.
            SchemaError: the file is not of this format.
            SpanMismatchError: a span does not hold the words at its offsets.
            MissingExtraError: an optional package is not installed.
        """
        if self.reader is None:
            raise UnknownFormatError(self.name, [name for name, one in FORMATS.items() if one.can_read])
        read: _Reader = getattr(import_module(self.module), self.reader)
        return chain.from_iterable(map(read, files_with(path, self.suffix))) if self.holds == "one" else read(path)


_HERE = "newscorpus.formats"

FORMATS: Mapping[str, Format] = MappingProxyType(
    {
        one.name: one
        for one in (
            Format(
                name="jsonl", suffix=".jsonl", title="JSON lines, lossless", holds="many",
                module=f"{_HERE}.json", shown="dumps", writer="write_jsonl", reader="read_jsonl",
            ),
            Format(
                name="json", suffix=".json", title="JSON, lossless", holds="one",
                module=f"{_HERE}.json", shown="dumps", reader="read_jsonl",
            ),
            Format(
                name="parquet", suffix=".parquet", title="Parquet, one row per article, lossless", holds="many",
                module=f"{_HERE}.arrow", writer="write_parquet", reader="read_parquet", extra="parquet",
            ),
            Format(
                name="csv", suffix=".csv", title="flat tables in CSV", holds="tables",
                module=f"{_HERE}.tables", writer="write_csv",
            ),
            Format(
                name="tables", suffix=".tables", title="flat tables in Parquet", holds="tables",
                module=f"{_HERE}.tables", writer="write_tables", extra="parquet",
            ),
            Format(
                name="brat", suffix=".ann", title="brat stand-off", holds="one",
                module=f"{_HERE}.brat", shown="to_ann", writer="write_brat", reader="read_brat",
            ),
            Format(
                name="webannotation", suffix=".webannotation.jsonl", title="W3C Web Annotation, lossless", holds="many",
                module=f"{_HERE}.webannotation", shown="to_webannotation", reader="read_webannotation",
            ),
            Format(
                name="labelstudio", suffix=".labelstudio.json", title="Label Studio tasks, lossless", holds="many",
                module=f"{_HERE}.labelstudio", shown="to_labelstudio", writer="write_labelstudio",
                reader="read_labelstudio",
            ),
            Format(
                name="spacy", suffix=".spacy", title="a spaCy DocBin, lossless", holds="many",
                module=f"{_HERE}.spacy", writer="write_spacy", reader="read_spacy", extra="spacy",
            ),
            Format(
                name="timeml", suffix=".tml", title="TimeML: dates and events", holds="one",
                module=f"{_HERE}.timeml", shown="to_timeml", reader="read_timeml",
            ),
            Format(
                name="iob", suffix=".iob", title="IOB: one token per line", holds="many",
                module=f"{_HERE}.iob", shown="to_iob", reader="read_iob",
            ),
            Format(
                name="schemaorg", suffix=".schemaorg.jsonl", title="schema.org NewsArticle, JSON-LD", holds="many",
                module=f"{_HERE}.schemaorg", shown="to_schemaorg",
            ),
            Format(
                name="ninjs", suffix=".ninjs.jsonl", title="ninjs news items of the IPTC", holds="many",
                module=f"{_HERE}.ninjs", shown="to_ninjs",
            ),
            Format(
                name="text", suffix=".txt", title="a view for the terminal", holds="one",
                module=f"{_HERE}.text_view", shown="to_text",
            ),
            Format(
                name="html", suffix=".html", title="a page to look at", holds="one",
                module=f"{_HERE}.html", shown="to_html",
            ),
        )
    }
)  # fmt: skip
"""Every format by its name."""


_SPREADSHEETS = (".xlsx", ".xls", ".ods")


def find_format(name: str | PathLike[str], /) -> Format:
    """Return the format of this name, or the one that the name of a file ends with.

    >>> find_format("json").name, find_format("out/articles.parquet").name
    ('json', 'parquet')

    Raises:
        UnknownFormatError: there is none; the message lists those there are.
    """
    if str(name) in FORMATS:
        return FORMATS[str(name)]
    last = Path(name).name.lower()
    fitting = [one for one in FORMATS.values() if last.endswith(one.suffix)]
    if not fitting:
        advice = "a spreadsheet opens the tables that csv writes" if last.endswith(_SPREADSHEETS) else ""
        raise UnknownFormatError(str(name), FORMATS, advice=advice)
    return max(fitting, key=lambda one: len(one.suffix))


def write_articles(path: str | PathLike[str], articles: Iterable[Article], /, *, format: str | None = None) -> int:  # noqa: A002
    """Write articles to `path`; return how many.

    >>> from pathlib import Path
    >>> from tempfile import TemporaryDirectory
    >>> with TemporaryDirectory() as folder:
    ...     file = Path(folder, "a.jsonl")
    ...     print(write_articles(file, [Article(text="Rain fell.")]), next(read_articles(file)).text)
    1 Rain fell.

    Args:
        path: a file, or a folder for formats of which a file holds one article.
        articles: the articles.
        format: a name from `FORMATS`; taken from the end of `path` when `None`.

    Raises:
        UnknownFormatError: there is no such format.
        ValueError: several articles for a file that holds one.
        MissingExtraError: an optional package is not installed.
        OSError: `path` cannot be written.
        TypeError: one article was given in the place of several.
    """
    several_required(articles)
    return find_format(path if format is None else format).write(path, articles)


def read_articles(path: str | PathLike[str], /, *, format: str | None = None) -> Iterator[Article]:  # noqa: A002
    """Yield the articles that `write_articles` wrote.

    Args:
        path: a file or a folder.
        format: a name from `FORMATS`; taken from the end of `path` when `None`.

    Raises:
        UnknownFormatError: there is no such format, or it cannot be read.
        SchemaError: the file is not of this format.
        SpanMismatchError: a span does not hold the words at its offsets.
        MissingExtraError: an optional package is not installed.
    """
    return find_format(path if format is None else format).read(path)
