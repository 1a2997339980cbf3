"""A parser for tests that does what the text says. Workers import it, so it is a module and not a fixture."""

import ctypes
import os
import signal
import sys
import time

from newscorpus.model import Article
from newscorpus.readers import Document

__all__ = ("parse",)


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
    if deed == "NEST":
        return parse(document)
    return Article(text=document.text, id=document.id, published=document.published)
