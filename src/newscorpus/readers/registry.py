"""Reading what there is: a file or a folder, whole or in pieces."""

import errno
import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from fnmatch import fnmatchcase
from functools import cache
from pathlib import Path

from attrs import evolve, frozen

from newscorpus.errors import MissingExtraError, UnknownFormatError
from newscorpus.readers import (
    archive,
    documents,
    html,
    json,
    jsonl,
    mail,
    parquet,
    sgml,
    story,
    table,
    txt,
    warc,
    workbook,
    xml,
)
from newscorpus.readers.advice import advice_for
from newscorpus.readers.days import DayOrder
from newscorpus.readers.dialects import Dialect, dialect_over, load_dialect
from newscorpus.readers.document import BadReason, BadRecord, Record
from newscorpus.readers.folder import files_of
from newscorpus.readers.opening import PACKED
from newscorpus.readers.piece import Piece

__all__ = ("FORMATS", "OLD_NAMES", "Format", "format_of", "read_documents", "read_piece", "split")


@frozen(kw_only=True)
class Format:
    """How the files of one format are read."""

    name: str
    """What `format=` says."""

    endings: tuple[str, ...]
    """The endings of file names, in lower case."""

    read: Callable[[Piece], Iterator[Record]]
    """Yields the records of a piece."""

    split: Callable[[Piece, int], Iterator[Piece]] | None = None
    """Cuts a whole file into pieces of about so many records; `None` when a file is one article."""

    gathers: bool = False
    """Whether most files are one article, so that small ones are read several in a piece."""

    needs: tuple[tuple[str, str], ...] = ()
    """The packages that it cannot do without, each with the extra that brings it."""


_TRAFILATURA = ("trafilatura", "html")
_XML = (("defusedxml", "readers"), ("lxml", "readers"))
_NEEDED_FOR = {
    ".zst": ("zstandard", "readers"),
    ".rtf": ("striprtf", "readers"),
    ".docx": ("defusedxml", "readers"),
    ".doc": ("striprtf", "readers"),
}
"""What only some files of a format need, by the endings of their names."""


_SMALL = 1 << 20
"""A file of fewer bytes holds some hundred articles at most."""


def _packed(*endings: str) -> tuple[str, ...]:
    """The endings, and those of the same files compressed."""
    return tuple(ending + packed for ending in endings for packed in ("", *PACKED))


def _read_archive(piece: Piece) -> Iterator[Record]:
    return archive.read(piece, _format_of_member)


def _format_of_member(name: str) -> archive.MemberFormat | None:
    """What reads a file in an archive; an archive in an archive is not opened."""
    known = format_of(name)
    return None if known is None or known == "archive" else (known, FORMATS[known].read)


FORMATS: dict[str, Format] = {
    form.name: form
    for form in (
        Format(
            name="txt",
            endings=_packed(".txt", ".text", ".md", ".markdown"),
            read=txt.read,
            split=txt.split,
            gathers=True,
        ),
        Format(name="jsonl", endings=_packed(".jsonl", ".ndjson"), read=jsonl.read, split=jsonl.split),
        Format(name="json", endings=_packed(".json"), read=json.read, split=json.split),
        Format(name="csv", endings=_packed(".csv", ".tsv"), read=table.read, split=table.split),
        Format(
            name="html",
            endings=_packed(".html", ".htm", ".xhtml"),
            read=html.read,
            split=html.split,
            gathers=True,
            needs=(_TRAFILATURA,),
        ),
        Format(
            name="xml",
            endings=_packed(".xml", ".rss", ".atom", ".nitf"),
            read=xml.read,
            split=xml.split,
            gathers=True,
            needs=_XML,
        ),
        Format(name="sgml", endings=_packed(".sgm", ".sgml"), read=sgml.read, split=sgml.split, needs=_XML),
        Format(name="story", endings=_packed(".story"), read=story.read),
        Format(
            name="warc",
            endings=(".warc", ".warc.gz", ".wet", ".wet.gz"),
            read=warc.read,
            split=warc.split,
            needs=(("warcio", "html"), _TRAFILATURA),
        ),
        Format(
            name="export",
            endings=(".rtf", ".docx", ".doc"),
            read=documents.read_export_file,
            split=documents.split_text_file,
        ),
        Format(name="mail", endings=(".eml", ".mbox"), read=mail.read),
        Format(
            name="workbook",
            endings=(".xlsx", ".xlsm", ".xls", ".xlsb", ".ods"),
            read=workbook.read,
            needs=(("python_calamine", "readers"),),
        ),
        Format(
            name="archive",
            endings=(".zip", ".tar", ".tgz", ".tbz2", ".txz", ".tar.gz", ".tar.bz2", ".tar.xz"),
            read=_read_archive,
            split=archive.split,
        ),
        Format(
            name="parquet",
            endings=(".parquet", ".pq"),
            read=parquet.read,
            split=parquet.split,
            needs=(("pyarrow", "parquet"),),
        ),
    )
}
"""The formats that can be read, by their names."""

_ENDINGS = sorted({ending for form in FORMATS.values() for ending in form.endings if not ending.endswith(PACKED)})
"""Every ending that shows a format, without those of compressed files, for messages."""

OLD_NAMES = {"nexis": "export"}
"""What formats were called before."""


def format_of(name: str) -> str | None:
    """Return the format that the ending of a file name shows; `None` when it shows none.

    >>> format_of("2018/news.JSONL.gz"), format_of("README")
    ('jsonl', None)
    """
    lowered = name.lower()
    return next((form.name for form in FORMATS.values() if lowered.endswith(form.endings)), None)


def read_documents(
    path: str | os.PathLike[str],
    /,
    *,
    format: str | None = None,  # noqa: A002 - the user's word for it
    dialect: str | Dialect | None = None,
    encoding: str | None = None,
    pattern: str | None = None,
    fields: Mapping[str, str | Iterable[str]] | None = None,
    dates: DayOrder | None = None,
) -> Iterator[Record]:
    r"""Yield the documents of a file or a folder in order, and a `BadRecord` for each that could not be read.

    >>> from pathlib import Path
    >>> from tempfile import TemporaryDirectory
    >>> lines = ['{"title": "Rain", "text": "Rain fell.", "desk": 4}', '{"title": "No text"}']
    >>> with TemporaryDirectory() as folder:
    ...     _ = Path(folder, "a.jsonl").write_text("\n".join(lines))
    ...     document, bad = read_documents(folder)
    >>> document.id, document.text, document.metadata
    ('a.jsonl:1', 'Rain fell.', {'headline': 'Rain', 'desk': 4})
    >>> bad.source, str(bad.reason)
    ('a.jsonl:2', 'missing-text')

    Args:
        path: a file, or a folder with all that is in it.
        format: a name of `FORMATS`; by the ending of each file name when `None`; a file without an ending is a text.
            With a format, only the files of a folder that have its endings are read.
        dialect: how the fields are named: a name of `available_dialects()` or a `Dialect`; found by the fields of each
            record when `None`.
        encoding: of all files; when `None`, UTF-8, a byte order mark, or a guess that is remarked.
        pattern: which files of a folder, as in a shell: ``*.txt``. With a format, the ending does not matter.
        fields: what some fields mean, over the dialect: ``{"text": "BODY", "published": "pub", "title": "head"}``.
        dates: the order of day, month and year in dates of digits only: "dmy", "mdy" or "ymd".

    Raises:
        FileNotFoundError: there is no such file or folder.
        UnknownFormatError: there is no such format, or the ending of the file name shows none.
        UnknownNameError: there is no such dialect, or `fields` gives a name that is not ours; the message lists them.
        LookupError: there is no such encoding.
        MissingExtraError: the format needs a package that is not installed.
    """
    pieces = _whole(
        path, format=format, dialect=dialect, encoding=encoding, pattern=pattern, fields=fields, dates=dates
    )
    return (record for piece in pieces for record in read_piece(piece))


def split(
    path: str | os.PathLike[str],
    /,
    size: int = 2000,
    *,
    format: str | None = None,  # noqa: A002
    dialect: str | Dialect | None = None,
    encoding: str | None = None,
    pattern: str | None = None,
    fields: Mapping[str, str | Iterable[str]] | None = None,
    dates: DayOrder | None = None,
) -> Iterator[Piece]:
    """Yield pieces of about `size` records; their records in order are those of `read_documents`, whatever the size is.

    Some files of a folder that are one article each make one piece; no other piece spans two files. Row groups of
    Parquet are never cut, and what can only be read from its start is cut into 16 pieces at most: both may be larger.

    Args:
        path: as in `read_documents`.
        size: how many records a piece holds; at least 1.
        format: as in `read_documents`.
        dialect: as in `read_documents`.
        encoding: as in `read_documents`.
        pattern: as in `read_documents`.
        fields: as in `read_documents`.
        dates: as in `read_documents`.

    Raises:
        ValueError: `size` is less than 1.
        FileNotFoundError: as `read_documents`, and the others too.
    """
    if size < 1:
        msg = f"size should be at least 1, found {size}"
        raise ValueError(msg)
    return _cut(
        _whole(path, format=format, dialect=dialect, encoding=encoding, pattern=pattern, fields=fields, dates=dates),
        size,
    )


def read_piece(piece: Piece, /) -> Iterator[Record]:
    r"""Yield the records of a piece.

    >>> from pathlib import Path
    >>> from tempfile import TemporaryDirectory
    >>> with TemporaryDirectory() as folder:
    ...     file = Path(folder, "a.jsonl")
    ...     size = file.write_text('{"text": "Rain fell."}\n{"text": "Snow fell."}\n')
    ...     print([record.text for piece in split(file) for record in read_piece(piece)])
    ['Rain fell.', 'Snow fell.']

    Raises:
        MissingExtraError: the format needs a package that is not installed.
    """
    yield from piece.refused
    if piece.files:
        yield from FORMATS[piece.format].read(piece)


def _whole(
    path: str | os.PathLike[str],
    *,
    format: str | None,  # noqa: A002
    dialect: str | Dialect | None,
    encoding: str | None,
    pattern: str | None,
    fields: Mapping[str, str | Iterable[str]] | None,
    dates: DayOrder | None,
) -> Iterator[Piece]:
    """Check the arguments; return the files as pieces, each whole."""
    format = OLD_NAMES.get(format or "", format)  # noqa: A001
    if format is not None and format not in FORMATS:
        raise UnknownFormatError(format, FORMATS)
    if encoding is not None:
        "".encode(encoding)
    names = dialect_over(fields, dates, load_dialect(dialect) if isinstance(dialect, str) else dialect)
    where = Path(os.path.abspath(path))  # noqa: PTH100 - unlike resolve, it keeps links as the user named them
    if not where.exists():
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(path))
    root = where if where.is_dir() else where.parent
    blank = Piece(root=str(root), files=(), format=format or "", dialect=names, encoding=encoding)
    if where.is_dir():
        return _of_folder(blank, files_of(root, _wanted(format, pattern), by_name=pattern is not None))
    known = format or format_of(where.name) or (None if where.suffix else "txt")
    if known is None:
        raise UnknownFormatError(where.suffix or where.name, _ENDINGS, advice=advice_for(where.name))
    return iter([_checked(evolve(blank, files=(where.name,), format=known))])


def _wanted(form: str | None, pattern: str | None) -> Callable[[str], bool]:
    """Whether a file of a folder is asked for, by its name."""
    if pattern is not None:
        return lambda name: fnmatchcase(name, pattern)
    return lambda name: form is None or name.lower().endswith(FORMATS[form].endings)


def _of_folder(blank: Piece, found: Iterable[str | BadRecord]) -> Iterator[Piece]:
    for one in found:
        if isinstance(one, BadRecord):
            yield blank.refuse(one)
        elif (known := blank.format or format_of(one)) is not None:
            yield _checked(evolve(blank, files=(one,), format=known))
        else:
            detail = f"no reader for this ending: {advice_for(one)}; expected one of: {', '.join(_ENDINGS)}."
            yield blank.refuse(BadRecord(source=one, reason=BadReason.UNKNOWN_FORMAT, detail=detail))


def _checked(piece: Piece) -> Piece:
    """Return the piece if what reads it is installed: better said here than by a worker in the middle of a run.

    Raises:
        MissingExtraError: it is not.
    """
    for package, extra in (*FORMATS[piece.format].needs, *filter(None, [_NEEDED_FOR.get(piece.path.suffix.lower())])):
        if not _is_installed(package):
            raise MissingExtraError(package, extra)
    return piece


@cache
def _is_installed(package: str) -> bool:
    from importlib.util import find_spec  # noqa: PLC0415

    return find_spec(package) is not None


def _is_small(whole: Piece) -> bool:
    """Whether a file is read with its neighbours: one article as a rule, and not worth the time to cut."""
    form = FORMATS[whole.format]
    if form.split is None or not form.gathers:
        return form.split is None
    try:
        return whole.path.stat().st_size < _SMALL
    except OSError:
        return True  # reading it says what is wrong


def _cut(wholes: Iterable[Piece], size: int) -> Iterator[Piece]:
    """Gather neighbours of a format that has one article a file; cut the others."""
    open_piece: Piece | None = None
    for whole in wholes:
        gathers = bool(whole.files) and _is_small(whole)
        if open_piece is not None and gathers and whole.format == open_piece.format and len(open_piece.files) < size:
            open_piece = evolve(open_piece, files=open_piece.files + whole.files)
            continue
        if open_piece is not None:
            yield open_piece
        open_piece = whole if gathers else None
        if not gathers:
            cut = FORMATS[whole.format].split if whole.files else None
            yield from cut(whole, size) if cut is not None else (whole,)
    if open_piece is not None:
        yield open_piece
