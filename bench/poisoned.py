"""A parser that does what a text says, for measuring what the runner does about it; workers import it."""

import ctypes
import os
import time

from newscorpus.corpus import Annotator
from newscorpus.model import Article
from newscorpus.readers import Document

DEEDS = ("RAISE", "HANG", "ALLOCATE", "EXIT", "CRASH", "BIG")
BIG = 50_000_000


def parse(document: Document) -> Article:
    deed = document.text[:9].partition(" ")[0]
    if deed == "RAISE":
        raise ValueError("the text said so")
    if deed == "HANG":
        time.sleep(3_600)
    if deed == "ALLOCATE":
        hoard = []
        while True:
            hoard.append(bytearray(64 << 20))
    if deed == "EXIT":
        os._exit(3)
    if deed == "CRASH":
        ctypes.string_at(0)
    return Annotator().annotate(document)
