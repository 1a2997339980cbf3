"""One article from a FILE of any kind: a text, a record, a table of records, a folder that `annotate` wrote."""

import sys
from collections.abc import Callable, Iterator
from datetime import date
from itertools import islice
from pathlib import Path
from typing import TypeVar

import click
from attrs import evolve, frozen

from newscorpus.cli.options import publication_day
from newscorpus.errors import SchemaError, UnknownLanguageError, extra_needed
from newscorpus.model import Article
from newscorpus.readers import BadRecord, Document

__all__ = ("Choice", "choosing", "chosen_article", "is_records", "records_in")

_Command = TypeVar("_Command", bound=Callable[..., object])
_SCHEMA = b'"newscorpus/'
_NAMED = 5


@frozen(kw_only=True)
class Choice:
    """Which article of a file, and what is known of it."""

    id: str | None = None
    number: int | None = None
    published: date | None = None
    url: str | None = None
    language: str | None = None


def choosing(command: _Command) -> _Command:
    """Give a command the argument FILE and the options that choose an article of it."""
    options: list[Callable[[_Command], _Command]] = [
        click.argument("file", type=click.Path(allow_dash=True)),
        click.option("--id", help="The article with this id."),
        click.option("--number", type=click.IntRange(min=1), help="The article at this place, from 1."),
        publication_day("The publication day of a text that is not parsed yet."),
        click.option("--url", help="Where that text was found."),
        click.option("--language", help="The language of that text, ISO 639-1.  [default: en]"),
    ]
    for option in reversed(options):
        command = option(command)
    return command


def records_in(path: Path) -> list[Path]:
    """Return the files of records at this place: the file, or the parts in a folder that `annotate` wrote.

    The list is empty when there are none, only texts to be parsed.
    """
    if path.is_dir():
        parts = sorted(part for part in path.glob("part-*.*") if part.suffix in {".parquet", ".jsonl"})
        return [part for part in parts if is_records(part)]
    return [path] if is_records(path) else []


def is_records(path: Path) -> bool:
    """Return whether a file holds records that this library wrote, by the mark in its first line or in its schema."""
    if path.suffix == ".parquet":
        with extra_needed("parquet"):
            from pyarrow import ArrowInvalid  # noqa: PLC0415
            from pyarrow.parquet import read_schema  # noqa: PLC0415

        try:
            return b"newscorpus.schema" in (read_schema(path).metadata or {})
        except ArrowInvalid as error:
            raise OSError(0, f"no Parquet file: {error}", str(path)) from error
    if path.suffix not in {".json", ".jsonl"}:
        return False
    with path.open("rb") as file:
        return _SCHEMA in file.read(64)


def chosen_article(file: str, choice: Choice) -> Article:
    """Return the article; a text is parsed.

    Raises:
        click.UsageError: the choice fits no article, or more than one.
        NewscorpusError: the file does not hold what it should.
        OSError: it cannot be read.
    """
    if choice.id is not None and choice.number is not None:
        msg = "give --id or --number, not both"
        raise click.UsageError(msg)
    parts = [] if file == "-" else records_in(Path(file))
    given = [name for name in ("published", "url", "language") if getattr(choice, name) is not None]
    if parts and given:
        msg = f"--{given[0]} has no effect: {file} is parsed already"
        raise click.UsageError(msg)
    if parts:
        return _one(_records(parts), file, choice)
    document = _one(_documents(file), file, choice)
    if isinstance(document, BadRecord):
        raise SchemaError(str(document))
    return _parsed(document, choice)


def _records(parts: list[Path]) -> Iterator[Article]:
    from newscorpus.formats import read_articles  # noqa: PLC0415

    for part in parts:
        yield from read_articles(part)


def _documents(file: str) -> Iterator[Document | BadRecord]:
    from newscorpus.readers import read_documents  # noqa: PLC0415
    from newscorpus.readers.encodings import decode_any  # noqa: PLC0415

    if file == "-":
        try:
            text, _ = decode_any(sys.stdin.buffer.read())
        except UnicodeError as error:
            msg = f"<stdin>: {error}"
            raise SchemaError(msg) from error
        yield Document(text=text, id="-", source="<stdin>")
    else:
        yield from read_documents(file)


_Record = TypeVar("_Record", Article, Document | BadRecord)


def _one(records: Iterator[_Record], file: str, choice: Choice) -> _Record:
    if choice.number is not None:
        found = next(islice(records, choice.number - 1, None), None)
        wanted = f"no article number {choice.number}"
    elif choice.id is not None:
        found = next((record for record in records if getattr(record, "id", None) == choice.id), None)
        wanted = f"no article with the id {choice.id!r}"
    else:
        first = list(islice(records, _NAMED))
        if len(first) > 1:
            names = ", ".join(repr(record.id) for record in first if not isinstance(record, BadRecord) and record.id)
            msg = f"{file} holds several articles; choose with --id or --number"
            raise click.UsageError(f"{msg}. The first ids: {names}" if names else msg)
        found, wanted = next(iter(first), None), "no article"
    if found is None:
        msg = f"{file}: {wanted}"
        raise click.UsageError(msg)
    return found


def _parsed(document: Document, choice: Choice) -> Article:
    from newscorpus.corpus import Annotator  # noqa: PLC0415

    known = evolve(
        document,
        published=choice.published or document.published,
        url=choice.url or document.url,
        language=choice.language or document.language,
    )
    try:
        return Annotator().annotate(known)
    except UnknownLanguageError as error:
        raise click.BadParameter(str(error), param_hint="--language") from error
