"""Opening files, compressed or not, and saying what is wrong with them."""

import bz2
import io
import lzma
import sys
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import IO, TYPE_CHECKING, Protocol

from newscorpus.errors import extra_needed
from newscorpus.readers.document import BadReason

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer as Buffer

__all__ = ("MAX_RECORD", "MOST_PASSES", "PACKED", "damage", "damages", "is_compressed", "open_bytes")

MAX_RECORD = 1 << 28
"""The bytes of one record at most, 256 MB; longer ones are bad records."""

MOST_PASSES = 16
"""A file that can only be read from its start is cut into this many pieces at most, each skipping all before."""

PACKED = (".gz", ".zst", ".bz2", ".xz")
"""What follows the ending of a file that is compressed."""

_BLOCK = 1 << 20
_FED = 1 << 11  # small, since zstd may expand it thirty thousand times
_WINDOW = 1 << 27
_GZIP = 31
_XZ_MEMORY = 1 << 28


def is_compressed(path: Path) -> bool:
    """Return whether the file can only be read from its start."""
    return path.suffix.lower() in PACKED


def open_bytes(path: Path, start: int = 0) -> io.BufferedReader:
    """Open a file for reading; `.gz`, `.zst`, `.bz2` and `.xz` are expanded on the way, never as a whole.

    Args:
        path: the file.
        start: the byte to begin at; in a compressed file, where a member begins.

    Raises:
        OSError: it cannot be opened.
        MissingExtraError: it is `.zst`, and zstandard is not installed.
    """
    kind = path.suffix.lower()
    if kind == ".gz":
        return io.BufferedReader(_Frames(path, start, lambda: zlib.decompressobj(wbits=_GZIP)), _BLOCK)
    if kind == ".bz2":
        return io.BufferedReader(_Frames(path, start, bz2.BZ2Decompressor), _BLOCK)
    if kind == ".xz":
        return io.BufferedReader(_Frames(path, start, lambda: lzma.LZMADecompressor(memlimit=_XZ_MEMORY)), _BLOCK)
    if kind == ".zst":
        with extra_needed("readers"):
            import zstandard  # noqa: PLC0415 - optional

        return io.BufferedReader(
            _Frames(path, start, zstandard.ZstdDecompressor(max_window_size=_WINDOW).decompressobj), _BLOCK
        )
    file = path.open("rb")
    if start:  # a pipe has no place to go to
        file.seek(start)
    return file


class _Decompressor(Protocol):
    """One frame of a compressed file."""

    @property
    def eof(self) -> bool:
        """Whether the frame has ended."""

    @property
    def unused_data(self) -> bytes:
        """What was fed after its end."""

    def decompress(self, data: bytes, /) -> bytes:
        """Expand some bytes of it."""


class _Frames(io.RawIOBase):
    """The frames of a compressed file as one stream.

    Unlike those of gzip and zstandard, it gives all that comes before damage, and says when a frame is cut short.
    """

    def __init__(self, path: Path, start: int, frame: Callable[[], _Decompressor]) -> None:
        self._file: IO[bytes] = path.open("rb")
        self._file.seek(start)
        self._frame: Callable[[], _Decompressor] = frame
        self._open: _Decompressor | None = None
        self._packed: bytes = b""
        self._expanded: memoryview = memoryview(b"")

    def readable(self) -> bool:
        return True

    def close(self) -> None:
        self._file.close()
        super().close()

    def readinto(self, buffer: "Buffer", /) -> int:
        while not self._expanded:
            if not self._advance():
                return 0
        target = memoryview(buffer).cast("B")
        count = min(len(target), len(self._expanded))
        target[:count] = self._expanded[:count]
        self._expanded = self._expanded[count:]
        return count

    def _advance(self) -> bool:
        """Expand the next bytes; False at the end of the file."""
        packed = self._packed or self._file.read(_FED)
        if not packed:
            if self._open is not None:
                msg = "the compressed file ends in the middle"
                raise EOFError(msg)
            return False
        if self._open is None:
            packed = packed.lstrip(b"\0")  # gzip may be padded
            self._packed = b""
            if not packed:
                return True
            self._open = self._frame()
        self._expanded = memoryview(self._open.decompress(packed))
        self._packed = self._open.unused_data if self._open.eof else b""
        if self._open.eof:
            self._open = None
        return True


def damage(error: Exception) -> tuple[BadReason, str]:
    """Return why a file could not be read to its end."""
    if isinstance(error, UnicodeError):
        return BadReason.NOT_UTF8, str(error)
    if isinstance(error, EOFError):
        return BadReason.TRUNCATED, str(error)
    if isinstance(error, OSError) and error.strerror:
        return BadReason.UNREADABLE, error.strerror
    return BadReason.BROKEN, str(error)


def damages(*more: type[Exception]) -> tuple[type[Exception], ...]:
    """Return what reading a file may raise, and `more`: to be caught where the rest of the corpus goes on."""
    found: list[type[Exception]] = [*more, OSError, EOFError, UnicodeError, zlib.error, lzma.LZMAError]
    zstandard = sys.modules.get("zstandard")
    if zstandard is not None:
        found.append(zstandard.ZstdError)
    return tuple(found)
