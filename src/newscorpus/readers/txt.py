"""Plain text files."""

from os import PathLike
from pathlib import Path

from newscorpus.errors import NotUtf8Error

__all__ = ("decode", "read_text")


def decode(data: bytes, name: str) -> str:
    r"""Return `data` as text, to the letter: line ends and a byte order mark stay.

    >>> decode(b"Rain\r\n", "a.txt")
    'Rain\r\n'

    Raises:
        NotUtf8Error: `data` is not UTF-8; the message names the byte.
    """
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise NotUtf8Error(name, error.start, data[error.start]) from error


def read_text(path: str | PathLike[str], /) -> str:
    """Return the text of a UTF-8 file, to the letter.

    Raises:
        NotUtf8Error: the file is not UTF-8.
        OSError: it cannot be read.
    """
    return decode(Path(path).read_bytes(), str(path))
