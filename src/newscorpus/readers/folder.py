"""The files of a folder, in the order of their names, and what is set aside before any is opened."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path, PurePosixPath

from newscorpus.readers.document import BadReason, BadRecord

__all__ = ("files_of",)

_DESCRIBING = frozenset({"readme", "license", "licence", "copying", "changelog", "citation"})
_MANIFEST, _RUN = "_manifest.json", b'"newscorpus-run/'
"""The file that marks the output of `newscorpus annotate`, and the schema near its start."""


def files_of(root: Path, wanted: Callable[[str], bool], *, by_name: bool = False) -> Iterator[str | BadRecord]:
    """Yield the files below a folder by their paths in it, folder by folder in the order of their names.

    Hidden files and folders (".git", ".DS_Store") are passed over, and so is a folder below this one that a run writes
    its output to, which would otherwise be read as input when the run goes on. Symbolic links are followed to files
    inside the folder only: one that leads out of it, or to a folder, is a bad record. So is a README and its like: as
    an article of the corpus, nobody would notice it.

    Args:
        root: a folder.
        wanted: whether a file of this name is asked for; others are passed over.
        by_name: whether the caller says which names; then a README is a file like any other.
    """
    home = root.resolve()
    ahead = [""]  # what is still to be visited, the next one last; folders end in a slash
    while ahead:
        name = ahead.pop()
        if name.endswith("/") or not name:
            inside = [] if name and _is_output(root / name) else _entries(root, name)
            if isinstance(inside, BadRecord):
                yield inside
            else:
                ahead += reversed(inside)
        elif wanted(name.rsplit("/", 1)[-1]):
            yield _refusal(home, root, name) or (None if by_name else _about(name)) or name


def _about(file: str) -> BadRecord | None:
    """Why a file is not read whose name says that it describes the folder."""
    if PurePosixPath(file).stem.lower() not in _DESCRIBING:
        return None
    detail = "by its name it describes the folder; a pattern that fits the name reads it"
    return BadRecord(source=file, reason=BadReason.UNKNOWN_FORMAT, detail=detail)


def _entries(root: Path, folder: str) -> list[str] | BadRecord:
    """The names in a folder with its path in front, sorted; folders end in a slash."""
    try:
        with os.scandir(root / folder) as found:
            entries = [entry for entry in found if not entry.name.startswith(".")]
            names = [folder + entry.name + ("/" if entry.is_dir(follow_symlinks=False) else "") for entry in entries]
    except OSError as error:
        detail = f"the folder cannot be read: {error.strerror}"
        return BadRecord(source=folder.rstrip("/") or ".", reason=BadReason.UNREADABLE, detail=detail)
    return sorted(names)


def _is_output(folder: Path) -> bool:
    """Return whether `newscorpus annotate` writes to this folder."""
    try:
        with (folder / _MANIFEST).open("rb") as file:
            return _RUN in file.read(64)
    except OSError:  # there is none
        return False


def _refusal(home: Path, root: Path, file: str) -> BadRecord | None:
    """Why a file is not opened, if it is a link that leads elsewhere, or no file at all (a pipe, a device)."""
    path = root / file
    if path.is_symlink():
        try:
            target = path.resolve(strict=True)
        except (OSError, RuntimeError):
            return BadRecord(source=file, reason=BadReason.UNREADABLE, detail="a symbolic link that leads nowhere")
        if not target.is_relative_to(home):
            return BadRecord(source=file, reason=BadReason.OUTSIDE, detail="a symbolic link out of the folder")
        if target.is_dir():
            return BadRecord(source=file, reason=BadReason.OUTSIDE, detail="a symbolic link to a folder")
    if not path.is_file():
        return BadRecord(source=file, reason=BadReason.UNREADABLE, detail="not a file")
    return None
