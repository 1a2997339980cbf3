"""What there is to do: the inputs as they are now, and the shards that they are cut into."""

from collections.abc import Iterable, Iterator, Mapping
from hashlib import sha256
from pathlib import Path

from attrs import field, frozen

from newscorpus.errors import CorpusError
from newscorpus.readers import FORMATS, Piece, split
from newscorpus.readers.days import DayOrder
from newscorpus.readers.folder import files_of

__all__ = ("InputState", "Plan", "Source", "make_plan")

_FEWEST, _MOST = 200, 1_000
"""About how many records make a shard. A worker that dies loses the one in its hand, which is some seconds of work;
the smaller they are, the more of the time goes into opening files and waiting for the disk."""

_SHARDS = 32
"""How many shards there should be at least, if they are large enough for it, so that all workers have some."""

_RECORD = 4_096
"""Bytes of a record, for guessing how many there are."""


@frozen(kw_only=True)
class Source:
    """What to read and how; the options are those of `newscorpus.readers.read_documents`.

    >>> Source(paths=("corpus",), pattern="*.txt").format is None
    True
    """

    paths: tuple[str, ...] = ()
    format: str | None = None
    dialect: str | None = None
    encoding: str | None = None
    pattern: str | None = None
    fields: Mapping[str, str] = field(factory=dict, hash=False)
    dates: DayOrder | None = None

    def pieces(self, path: str, size: int) -> Iterator[Piece]:
        """Cut one of the paths."""
        return split(
            path,
            size,
            format=self.format,
            dialect=self.dialect,
            encoding=self.encoding,
            pattern=self.pattern,
            fields=self.fields,
            dates=self.dates,
        )


@frozen(kw_only=True)
class InputState:
    """An input as it was when the run was planned."""

    path: str
    files: int
    bytes: int
    sha256: str
    """Over the names, sizes and times of change of the files."""


@frozen(kw_only=True)
class Plan:
    """The inputs, and the shards: some pieces each, which are read in order."""

    inputs: tuple[InputState, ...]
    shards: tuple[tuple[Piece, ...], ...]


def make_plan(source: Source, *, size: int | None = None) -> Plan:
    """Look at the inputs, and cut them into shards of about `size` records; of as many as suit the inputs when `None`.

    Raises:
        CorpusError: an input is named twice, or there is nothing in it.
        FileNotFoundError: there is no such input.
        NewscorpusError: as `newscorpus.readers.split`.
    """
    inputs: list[InputState] = []
    shards: list[tuple[Piece, ...]] = []
    seen: dict[Path, str] = {}
    size = size or _fitting(source)
    for path in source.paths:
        whole = Path(path).resolve()
        if whole in seen:
            msg = f"{path}: named twice (as {seen[whole]}); its articles would be read twice"
            raise CorpusError(msg)
        seen[whole] = path
        pieces = list(source.pieces(path, size))
        if not pieces:
            msg = f"{path}: no files to read"
            raise CorpusError(msg)
        inputs.append(_state(path, pieces))
        shards += _packed(pieces, size)
    return Plan(inputs=tuple(inputs), shards=tuple(shards))


def _fitting(source: Source) -> int:
    """How many records a shard should have: enough shards for all workers, and not a file for every record."""
    total = sum(_look(file)[0] for path in map(Path, source.paths) for file in _files(path))
    return min(_MOST, max(_FEWEST, total // _RECORD // _SHARDS))


def _files(path: Path) -> Iterator[Path]:
    """The files of an input, as the readers see them: parts of an output inside it would change the size of a shard."""
    if not path.is_dir():
        yield path
        return
    yield from (path / name for name in files_of(path, lambda _: True) if isinstance(name, str))


def _state(path: str, pieces: Iterable[Piece]) -> InputState:
    """What the files of an input look like from outside; they are not read for it."""
    digest = sha256()
    count = total = 0
    last = ""
    for piece in pieces:
        for file in piece.files:
            if file == last:
                continue
            last = file
            length, changed = _look(Path(piece.root, file))
            digest.update(f"{file}\0{length}\0{changed}\n".encode("utf-8", "surrogatepass"))
            count, total = count + 1, total + length
        for bad in piece.refused:
            digest.update(f"{bad}\n".encode("utf-8", "surrogatepass"))
    return InputState(path=path, files=count, bytes=total, sha256=digest.hexdigest())


def _look(path: Path) -> tuple[int, int]:
    try:
        stat = path.stat()
    except OSError:
        return 0, 0  # reading it will say what is wrong
    return stat.st_size, stat.st_mtime_ns


def _packed(pieces: Iterable[Piece], size: int) -> Iterator[tuple[Piece, ...]]:
    """Put small neighbours into one shard: a thousand small files are not a thousand parts."""
    shard: list[Piece] = []
    room = size
    for piece in pieces:
        records = _guess(piece, size)
        if shard and records > room:
            yield tuple(shard)
            shard, room = [], size
        shard.append(piece)
        room -= records
    if shard:
        yield tuple(shard)


def _guess(piece: Piece, size: int) -> int:
    """About how many records a piece has; rather too many than too few."""
    if not piece.files or FORMATS[piece.format].split is None:
        return len(piece.files) + len(piece.refused)
    if piece.start or piece.stop is not None:
        return size
    return min(size, 1 + 2 * _look(piece.path)[0] // _RECORD)
