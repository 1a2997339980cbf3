"""The text of a DOCX file: its paragraphs, one per line. Nothing is written to disk, and only its text is read."""

import io
from collections.abc import Iterator
from pathlib import Path
from typing import IO, TYPE_CHECKING

from newscorpus.errors import extra_needed
from newscorpus.readers.document import BadReason

if TYPE_CHECKING:
    from zipfile import ZipInfo

__all__ = ("DocxError", "read_docx", "read_docx_bytes")

_MEMBER = "word/document.xml"
_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_SAID = {f"{_WORD}tab": "\t", f"{_WORD}br": "\n", f"{_WORD}cr": "\n", f"{_WORD}noBreakHyphen": "\u2011"}
_TWICE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
"""What older programs show instead of the element beside it."""

_MOST = 200_000_000
"""The bytes of the text's XML at most."""

_MOST_RATIO = 100
_SMALL = 10_000_000
"""What may expand as much as it likes."""


class DocxError(Exception):
    """A file that is not DOCX, or one that means harm."""

    def __init__(self, reason: BadReason, detail: str) -> None:
        self.reason: BadReason = reason
        self.detail: str = detail
        super().__init__(detail)


def read_docx(path: Path) -> str:
    """Return the text of the document, without headers, footers, notes and what was deleted.

    Only one member of the archive is read, by its name, so that the names of others (`../../etc/passwd`) mean nothing.

    Raises:
        OSError: the file cannot be read.
        DocxError: it is not DOCX, or encrypted, or its XML has entities, or it expands too much.
        MissingExtraError: defusedxml is not installed.
    """
    return read_docx_bytes(path.read_bytes())


def read_docx_bytes(data: bytes) -> str:
    """Return the text of a document in memory, as `read_docx` does."""
    import zipfile  # noqa: PLC0415 - it imports a lot, and few files are DOCX

    # The XML parser raises a SyntaxError, defusedxml a ValueError, zipfile all the others.
    faults = (zipfile.BadZipFile, zipfile.LargeZipFile, NotImplementedError, RuntimeError, SyntaxError, ValueError)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            member = archive.getinfo(_MEMBER)
            _check_size(member)
            with archive.open(member) as file:
                return "\n".join(_paragraphs(file))
    except KeyError as error:
        raise DocxError(BadReason.BROKEN, f"no {_MEMBER} in the archive") from error
    except EOFError as error:
        raise DocxError(BadReason.TRUNCATED, "the archive ends in the middle") from error
    except faults as error:
        raise DocxError(BadReason.BROKEN, f"no DOCX: {error}"[:200]) from error


def _check_size(member: "ZipInfo") -> None:
    ratio = member.file_size // max(1, member.compress_size)
    if member.file_size > _MOST or (member.file_size > _SMALL and ratio > _MOST_RATIO):
        detail = f"{member.compress_size} bytes expand to {member.file_size}"
        raise DocxError(BadReason.TOO_BIG, detail)


class _Limited:
    """A member that is not believed about its size."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file: IO[bytes] = file
        self._left: int = _MOST

    def read(self, size: int = -1) -> bytes:
        data = self._file.read(min(size, self._left + 1) if size >= 0 else self._left + 1)
        self._left -= len(data)
        if self._left < 0:
            raise DocxError(BadReason.TOO_BIG, f"the text is larger than {_MOST} bytes")
        return data


def _paragraphs(file: IO[bytes]) -> Iterator[str]:
    """The paragraphs in their order, those in tables too; those of a text box come before the one that holds it."""
    with extra_needed("readers"):
        from defusedxml.ElementTree import iterparse  # noqa: PLC0415 - optional

    parts: list[list[str]] = [[]]
    outside = 0
    for event, element in iterparse(_Limited(file), events=("start", "end"), forbid_dtd=True):
        if element.tag == _TWICE:
            outside += 1 if event == "start" else -1
        elif outside:
            continue
        elif element.tag == f"{_WORD}p":
            if event == "start":
                parts.append([])
            else:
                yield "".join(parts.pop())
        elif event == "end":
            parts[-1].append((element.text or "") if element.tag == f"{_WORD}t" else _SAID.get(element.tag, ""))
        if event == "end":
            element.clear()
