"""A parser for tests that does what the text says. Workers import it, so it is a module and not a fixture."""

import ctypes
import os
import resource
import signal
import sys
import time
from datetime import date
from multiprocessing.connection import Connection
from pathlib import Path
from typing import NamedTuple

from attrs import evolve

from newscorpus.boilerplate.rules import Row
from newscorpus.model import Article, RecordError
from newscorpus.readers import Document

__all__ = ("Numbered", "answer", "block_rule", "kill_once", "no_worker", "parse", "say_and_parse")


class Numbered(NamedTuple):
    """A record as a pool takes it."""

    index: int
    text: str
    id: str | None = None
    published: date | None = None


def parse(document: Document) -> Article:
    """Do what the first word says, or return an article without findings."""
    deed = document.text.partition(" ")[0]
    if deed == "RAISE":
        raise ValueError("the text said so")
    if deed == "EXIT":
        sys.exit(3)
    if deed == "QUIT":
        os._exit(3)
    if deed == "CRASH":
        ctypes.string_at(0)
    if deed == "HANG":
        time.sleep(600)
    if deed == "STUBBORN":
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        time.sleep(600)
    if deed == "SPIN":
        while True:
            pass
    if deed == "ALLOCATE":
        _ = bytearray(64 << 30)
    if deed == "SLOW":
        time.sleep(0.005)
    if deed == "FILL":  # from here on the disk is full
        resource.setrlimit(resource.RLIMIT_FSIZE, (1, 1))
    if deed == "UNWRITABLE":
        return Article(text=document.text, id=document.id, notes=(object(),))  # type: ignore[arg-type]  # that is the point
    if deed == "NEST":
        return parse(document)
    return Article(text=document.text, id=document.id, published=document.published)


def block_rule(row: Row) -> None:
    """A rule for blocks that never decides, but does what the first word of a line says."""
    parse(Document(text=row.text, id="", source=""))


def kill_once(flag: Path, _: Row) -> None:
    """End the process, as an operator would, the first time that anybody asks: there is no `flag` yet."""
    if not flag.exists():
        flag.touch()
        os.kill(os.getpid(), signal.SIGKILL)


def no_worker(*_: object) -> None:
    """End before anything was said."""
    os._exit(9)


def say_and_parse(pipe: Connection, document: Document) -> None:
    """Say that the process has started, then do what the text says."""
    if document.text == "STUBBORN":
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
    pipe.send("here")
    parse(document)


def answer(record: Numbered) -> Article | RecordError:
    """Do what the text says, in the place of `parse_many`: errors are returned."""
    try:
        return evolve(parse(Document(text=record.text, id=f"a{record.index}", source="")), published=record.published)
    except ValueError as error:
        return RecordError(index=record.index, id=record.id, stage="parse", error=str(error))
