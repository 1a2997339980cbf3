"""The lines of a file as bytes, none larger than memory can take, and where a file can be cut between them."""

import io
from collections.abc import Iterator
from itertools import islice
from typing import IO

from newscorpus.readers.encodings import is_wide
from newscorpus.readers.opening import MAX_RECORD, is_compressed
from newscorpus.readers.piece import Piece

__all__ = ("can_enter", "line_starts", "lines", "lines_of")

_BLOCK = 1 << 20


def can_enter(piece: Piece, encoding: str) -> bool:
    """Return whether a file can be read from any line on: then `start` and `stop` are bytes, else lines."""
    return not is_compressed(piece.path) and not is_wide(encoding)


def lines_of(piece: Piece, file: IO[bytes], encoding: str) -> Iterator[bytes]:
    """Yield the lines of a piece; those of a wide encoding in UTF-8."""
    if can_enter(piece, encoding):
        if piece.start:  # a pipe has no place to go to
            file.seek(piece.start)
        return lines(file, None if piece.stop is None else piece.stop - piece.start)
    return islice(_in_utf8(file, encoding) if is_wide(encoding) else lines(file), piece.start, piece.stop)


def _in_utf8(file: IO[bytes], encoding: str) -> Iterator[bytes]:
    with io.TextIOWrapper(file, encoding=encoding, errors="surrogatepass", newline="\n") as text:
        for line in text:
            yield line.encode("utf-8", "surrogatepass")


def lines(file: IO[bytes], size: int | None = None) -> Iterator[bytes]:
    """Yield the lines of the next `size` bytes (of all, when `None`) with their ends.

    A line of more than `MAX_RECORD` bytes is yielded cut to one byte more than that, and the rest of it passed over.
    """
    left = size
    while left is None or left > 0:
        line = file.readline(MAX_RECORD + 1)
        if not line:
            return
        used = len(line)
        if used > MAX_RECORD and not line.endswith(b"\n"):
            used += _pass_over_line(file)
        if left is not None:
            left -= used
        yield line


def _pass_over_line(file: IO[bytes]) -> int:
    """Read to the next line end; return how far that was."""
    used = 0
    while part := file.readline(_BLOCK):
        used += len(part)
        if part.endswith(b"\n"):
            break
    return used


def line_starts(file: IO[bytes], every: int) -> Iterator[tuple[int, int]]:
    """Yield offset and number (from 1) of every `every`-th line start after the first: where a file can be cut."""
    offset, number, due = 0, 1, every + 1
    while block := file.read(_BLOCK):
        count = block.count(b"\n")
        if number + count < due:
            number += count
        else:
            at = block.find(b"\n")
            while at >= 0:
                number += 1
                if number == due:
                    yield offset + at + 1, number
                    due += every
                at = block.find(b"\n", at + 1)
        offset += len(block)
