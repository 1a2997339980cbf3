"""Archives, read as folders: each file in one is read by its ending, as if it had been unpacked beside the others.

Names in an archive are never used as paths: a member is copied to a temporary file of our own naming, read, and
removed. A member may be as large as a record may be; the total size is limited to a multiple of the packed size.
"""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from functools import partial
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory
from typing import IO, TypeAlias

from attrs import evolve

from newscorpus.errors import NewscorpusError
from newscorpus.readers.document import BadReason, BadRecord, Record
from newscorpus.readers.opening import MAX_RECORD, MOST_PASSES
from newscorpus.readers.piece import Piece

__all__ = ("MemberFormat", "read", "split")

MemberFormat = tuple[str, Callable[[Piece], Iterator[Record]]]
"""The name of a format, and what reads it."""

_MOST_RATIO = 200
"""How many times its size an archive may expand to; text in the best of packings takes a twentieth of its size."""

_FREE = 1 << 30
"""What may expand as much as it likes."""

_MOST_MEMBERS = 1_000_000
_BLOCK = 1 << 20
_HIDDEN = ("__MACOSX",)


class _ArchiveError(Exception):
    """An archive, or a member of one, that is not read; the message says why."""

    def __init__(self, reason: BadReason, detail: str) -> None:
        self.reason: BadReason = reason
        super().__init__(detail)


def read(piece: Piece, format_of: Callable[[str], MemberFormat | None]) -> Iterator[Record]:
    """Yield the records of all files in an archive, in its order; their sources begin with its name.

    Args:
        piece: the archive, or some files of it.
        format_of: says how a file of this name is read; `None` when nothing reads it.

    Raises:
        MissingExtraError: a format needs a package that is not installed.
    """
    left = max(_FREE, _MOST_RATIO * _size(piece.path))
    number = 0
    try:
        with TemporaryDirectory(prefix="newscorpus-") as temporary:
            folder = Path(temporary)
            for number, (name, opened) in enumerate(_members(piece.path), 1):
                if piece.stop is not None and number > piece.stop:
                    return
                if number <= piece.start:
                    continue
                if number > _MOST_MEMBERS:
                    yield BadRecord(
                        source=piece.file, reason=BadReason.TOO_BIG, detail=f"more than {_MOST_MEMBERS} files in it"
                    )
                    return
                yield from _of_member(name, opened, folder, piece, left, format_of(PurePosixPath(name).name))
                for path in folder.iterdir():
                    left -= path.stat().st_size
                    path.unlink()
    except NewscorpusError:
        raise
    except _ArchiveError as error:
        yield BadRecord(source=piece.file, reason=error.reason, detail=str(error))
    except Exception as error:  # noqa: BLE001 - tarfile fails in ways of its own on damaged headers
        after = f" after {number} files" if number else ""
        detail = f"the archive cannot be read{after}: {type(error).__name__}: {error}"[:200]
        reason = BadReason.TRUNCATED if isinstance(error, EOFError) else BadReason.BROKEN
        yield BadRecord(source=piece.file, reason=reason, detail=detail)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


_Opened: TypeAlias = Callable[[], AbstractContextManager[IO[bytes]]]
"""Opens a member, while it is the current one."""


def _members(path: Path) -> Iterator[tuple[str, _Opened]]:
    """The files in an archive with their names; hidden ones are passed over."""
    for name, opened in _zipped(path) if path.suffix.lower() == ".zip" else _tarred(path):
        parts = PurePosixPath(name).parts
        if parts and not any(part.startswith((".", *_HIDDEN)) and part not in {".", ".."} for part in parts):
            yield name, opened


def _zipped(path: Path) -> Iterator[tuple[str, _Opened]]:
    import zipfile  # noqa: PLC0415 - few inputs are archives

    with zipfile.ZipFile(path) as archive:
        for info in archive.infolist():
            if not info.is_dir():
                yield info.filename, partial(archive.open, info)


def _tarred(path: Path) -> Iterator[tuple[str, _Opened]]:
    import tarfile  # noqa: PLC0415 - few inputs are archives

    with tarfile.open(path, "r|*") as archive:  # a stream: nothing is read twice
        for info in archive:
            file = archive.extractfile(info) if info.isreg() else None
            if file is not None:
                yield info.name, partial(_itself, file)


def _itself(file: IO[bytes]) -> AbstractContextManager[IO[bytes]]:
    return file


def _of_member(
    name: str, opened: _Opened, folder: Path, piece: Piece, left: int, form: MemberFormat | None
) -> Iterator[Record]:
    """The records of one file; a file of a zip that is damaged takes no other with it."""
    source = f"{piece.file}/{name}"
    if form is None:
        detail = "no reader for this ending, in an archive"
        yield BadRecord(source=source, reason=BadReason.UNKNOWN_FORMAT, detail=detail)
        return
    copy = folder / f"file{''.join(PurePosixPath(name).suffixes[-2:])[-20:].replace(chr(0), '')}"
    most = min(MAX_RECORD, left)
    try:
        with opened() as file:
            used = _copied(file, copy, most)
    except Exception as error:
        if piece.path.suffix.lower() != ".zip":  # a stream that is damaged ends here
            raise
        yield BadRecord(source=source, reason=BadReason.BROKEN, detail=f"{type(error).__name__}: {error}"[:200])
        return
    if used > most:
        if left < MAX_RECORD:
            raise _ArchiveError(BadReason.TOO_BIG, f"it expands to more than {_MOST_RATIO} times its size")
        yield BadRecord(source=source, reason=BadReason.TOO_BIG, detail=f"more than {MAX_RECORD} bytes")
        return
    format_name, read_member = form
    inner = Piece(
        root=str(folder), files=(copy.name,), format=format_name, dialect=piece.dialect, encoding=piece.encoding
    )
    for record in read_member(inner):
        place = record.source.removeprefix(copy.name)
        if isinstance(record, BadRecord) or record.id != record.source:
            yield evolve(record, source=source + place)
        else:
            yield evolve(record, source=source + place, id=source + place)


def _copied(file: IO[bytes], copy: Path, most: int) -> int:
    """Copy a member; return how many bytes it has, or that it has more than `most`."""
    used = 0
    with copy.open("wb") as target:
        while block := file.read(_BLOCK):
            used += len(block)
            if used > most:
                break
            target.write(block)
    return used


def split(piece: Piece, size: int) -> Iterator[Piece]:
    """Cut an archive into pieces of `size` files, and into 16 at most."""
    count = 0
    try:
        for _ in _members(piece.path):
            count += 1
    except Exception:  # noqa: BLE001, S110 - as in `read`, which says what is wrong
        pass
    every = max(size, -(-count // MOST_PASSES))
    yield from piece.cut((at, at + 1) for at in range(every, count, every))
