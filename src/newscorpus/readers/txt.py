"""Plain text files."""

from os import PathLike
from pathlib import Path

from newscorpus.errors import NewscorpusError

__all__ = ("DecodeFault", "decode", "read_text")


class DecodeFault(NewscorpusError, ValueError):
    """Bytes that are not UTF-8, with the place of the first that is not."""

    def __init__(self, name: str, position: int, byte: int) -> None:
        self.name: str = name
        self.position: int = position
        super().__init__(f"{name}: not UTF-8: byte 0x{byte:02x} at position {position}")


def decode(data: bytes, name: str) -> str:
    r"""Return `data` as text, to the letter: line ends and a byte order mark stay.

    >>> decode(b"Rain\r\n", "a.txt")
    'Rain\r\n'

    Raises:
        DecodeFault: `data` is not UTF-8; the message names the byte.
    """
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise DecodeFault(name, error.start, data[error.start]) from error


def read_text(path: str | PathLike[str], /) -> str:
    """Return the text of a UTF-8 file, to the letter.

    Raises:
        DecodeFault: the file is not UTF-8.
        OSError: it cannot be read.
    """
    return decode(Path(path).read_bytes(), str(path))
