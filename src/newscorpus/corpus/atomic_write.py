"""Files that are written completely or not at all, even when the power fails."""

import os
import sys
from pathlib import Path

__all__ = ("publish", "settle", "temporary", "write_whole")


def temporary(path: Path) -> Path:
    """Name the file that becomes `path`, so that two processes never write to the same one."""
    return path.with_name(f"{path.name}.{os.getpid()}.tmp")


def publish(written: Path, path: Path) -> None:
    """Give a file that is written its name, after its bytes have reached the disk.

    Raises:
        OSError: the disk is full or the folder is gone.
    """
    with written.open("rb+") as file:
        os.fsync(file.fileno())
    written.replace(path)
    settle(path.parent)


def settle(folder: Path) -> None:
    """Let the names in a folder reach the disk. Windows cannot, and need not: there a rename does."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def write_whole(path: Path, data: bytes) -> None:
    """Write a file completely or not at all; a device is written to directly.

    Raises:
        OSError: it cannot be written; then there is no new file.
    """
    if path.exists() and not path.is_file():  # /dev/stdout, a pipe: a rename would put a file in its place
        path.write_bytes(data)
        return
    written = temporary(path)
    try:
        written.write_bytes(data)
        publish(written, path)
    except OSError as error:
        written.unlink(missing_ok=True)
        if error.filename == str(written):
            error.filename = str(path)  # what the caller asked for
        raise
