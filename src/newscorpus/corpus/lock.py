"""Making an output folder ours: nobody else writes to it, and it holds this run or none."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from newscorpus.corpus.layout import OutputFolder
from newscorpus.corpus.manifest import Manifest, read_manifest
from newscorpus.errors import CorpusError, OtherRunError

__all__ = ("lock", "prepare")


def prepare(folder: OutputFolder, manifest: Manifest, *, overwrite: bool) -> None:
    """Let the folder hold this run: as far as it came before, or from the start.

    Raises:
        OtherRunError: it holds another run, and `overwrite` is false.
        CorpusError: it holds files that no run wrote.
        OSError: it cannot be written.
    """
    strangers = folder.strangers()
    if strangers:
        msg = f"{folder.path} holds other files ({strangers[0].name}); choose a folder for the output alone"
        raise CorpusError(msg)
    if overwrite:
        folder.clear()
    there = read_manifest(folder)
    if there is None:
        if folder.parts():
            msg = f"{folder.path} holds parts but no {folder.manifest.name}; choose another folder, or --overwrite it"
            raise CorpusError(msg)
        manifest.write(folder)
    elif differences := there.differences(manifest):
        raise OtherRunError(str(folder.path), differences)
    folder.make()
    folder.sweep()


@contextmanager
def lock(folder: OutputFolder) -> Iterator[None]:
    """Make the folder if need be, and keep other runs out of it until the block is left, or this process is gone.

    Raises:
        CorpusError: another run is writing to it, or it is a file.
        OSError: it cannot be made or written.
    """
    if folder.path.is_file():
        msg = f"{folder.path} is a file; name a folder for the output"
        raise CorpusError(msg)
    folder.path.mkdir(parents=True, exist_ok=True)
    if sys.platform == "win32":  # it has no lock on folders
        yield
        return
    import fcntl  # noqa: PLC0415 - not on Windows

    descriptor = os.open(folder.path, os.O_RDONLY)
    try:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            msg = f"{folder.path}: another run is writing to it; wait for it, or stop it"
            raise CorpusError(msg) from error
        except OSError:
            pass  # a file system without locks
        yield
    finally:
        os.close(descriptor)
