"""Mail: newsletters, alerts and newsgroups, one message per file (`.eml`) or many in a mailbox (`.mbox`).

The subject is the headline and the sender the author. The text is the plain part of the message; where that only says
that there is a page to look at, it is what the page shows.
"""

import re
from collections.abc import Iterator
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import parseaddr
from typing import TYPE_CHECKING

from newscorpus.model.plain import JSON
from newscorpus.readers.dialects import load_dialect
from newscorpus.readers.document import BadReason, BadRecord, Record
from newscorpus.readers.exports.markup import parse_page, text_of
from newscorpus.readers.opening import MAX_RECORD, damage, damages, open_bytes
from newscorpus.readers.records import document_from

if TYPE_CHECKING:
    from newscorpus.readers.piece import Piece

__all__ = ("read",)

_BETWEEN = re.compile(
    rb"(?:\A|\n\r?\n)From \S[^\n]{0,200}? [A-Z][a-z]{2} [A-Z][a-z]{2} [ 0-9]?[0-9] [0-9]{2}:[0-9]{2}[^\n]{0,60}\n"
)
"""The line that opens a message in a mailbox: "From jane@courier.example Wed Feb  3 06:00:00 2021"."""

_FAULTS = (LookupError, ValueError, AttributeError, TypeError)
"""What the email package raises at headers that are not as they should be."""

_STUB = 3
"""When a page is so many times longer than the plain part, the plain part only points to it."""


def read(piece: "Piece") -> Iterator[Record]:
    """Yield one record for each message of the files of a piece.

    Raises:
        MissingExtraError: a message is a page, and lxml is not installed.
    """
    for file in piece.files:
        alone = piece.alone(file)
        try:
            with open_bytes(alone.path) as opened:
                data = opened.read(MAX_RECORD + 1)
        except damages() as error:
            reason, detail = damage(error)
            yield BadRecord(source=file, reason=reason, detail=detail)
            continue
        if len(data) > MAX_RECORD:
            detail = f"more than {MAX_RECORD} bytes; split the mailbox"
            yield BadRecord(source=file, reason=BadReason.TOO_BIG, detail=detail)
            continue
        messages = [part for part in _BETWEEN.split(data) if part.strip()]
        many = _BETWEEN.match(data) is not None
        for number, message in enumerate(messages if many else [data], 1):
            yield _record(message, f"{file}:{number}" if many else file, alone)


def _record(data: bytes, source: str, piece: "Piece") -> Record:
    try:
        message = message_from_bytes(data, policy=policy.default)
        if not message.keys():
            return BadRecord(source=source, reason=BadReason.BROKEN, detail="not mail: it does not begin with a header")
        fields = _fields(message)
    except _FAULTS as error:
        detail = f"{type(error).__name__}: {error}"[:200]
        return BadRecord(source=source, reason=BadReason.BROKEN, detail=detail)
    return document_from(fields, source, piece.dialect or load_dialect("xml"))


def _fields(message: EmailMessage) -> dict[str, JSON]:
    said = {
        "text": _text(message),
        "headline": " ".join(_header(message, "Subject").split()),
        "author": _sender(message),
        "published": _header(message, "Date").strip(),
        "id": _header(message, "Message-ID").strip(" <>\r\n\t"),
        "language": _header(message, "Content-Language").partition(",")[0].strip(),
        "keywords": _header(message, "Newsgroups"),
    }
    return {name: value for name, value in said.items() if value}


def _header(message: EmailMessage, name: str) -> str:
    """What a header says, as it is written where that is not as it should be."""
    try:
        return str(message[name] or "")
    except _FAULTS:
        return _written(message, name)


def _written(message: EmailMessage, name: str) -> str:
    return next((str(value) for key, value in message.raw_items() if key.lower() == name.lower()), "")


def _sender(message: EmailMessage) -> str:
    """The name of the sender, in old mail in brackets after the address; without one the address."""
    names = [parseaddr(said) for said in (_header(message, "From"), _written(message, "From"))]
    return next((name for name, _ in names if name), names[0][1])


def _text(message: EmailMessage) -> str:
    plain, page = (_part(message, kind) for kind in ("plain", "html"))
    tree = parse_page(page) if page else None
    shown = "" if tree is None else text_of(tree)
    return shown if len(shown) > _STUB * len(plain.strip()) else plain


def _part(message: EmailMessage, kind: str) -> str:
    part = message.get_body(preferencelist=(kind,))
    content = part.get_content() if part is not None else ""
    return content if isinstance(content, str) else ""
