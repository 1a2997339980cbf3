"""Law: the same text gives the same record: in this process and any other, whatever was read before, in any thread."""

import json
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newscorpus as nc
from newscorpus.testing import FRAGMENTS, HOSTILE_PIECES, check_deterministic, disturbed, planted_articles

TEXTS = disturbed(planted_articles().map(lambda planted: planted.text))


@given(st.lists(TEXTS, min_size=1, max_size=3))
def test_whatever_was_read_before(texts: list[str]):
    check_deterministic(nc.parse_article, texts)


@settings(max_examples=settings.default.max_examples // 4)  # it has to do with how much is read at once, not with what
@given(st.lists(TEXTS, min_size=2, max_size=4))
def test_in_threads(texts: list[str]):
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(nc.parse_article, texts)) == [nc.parse_article(text) for text in texts]


CODE = """
import json, locale, sys
import newscorpus as nc
try:
    locale.setlocale(locale.LC_ALL, "")
except locale.Error:
    pass
for text in json.load(sys.stdin):
    print(nc.dumps(nc.parse_article(text)).encode("ascii", "backslashreplace").decode())
"""


@pytest.fixture(scope="module")
def texts(examples: Path) -> list[str]:
    """The example articles, and between their words what is hostile."""
    articles = [path.read_bytes().decode() for path in sorted(examples.glob("*.txt"))]
    pieces = [*FRAGMENTS, *(piece for pieces in HOSTILE_PIECES.values() for piece in pieces)]
    words = " ".join(articles).split(" ")
    torn = " ".join(f"{words[i % len(words)]} {piece}" for i, piece in enumerate(pieces))
    return [*articles, torn]


def records(texts: list[str], **environment: str) -> bytes:
    kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT") if name in os.environ}
    command = [sys.executable, "-c", CODE]
    sent = json.dumps(texts).encode()
    return subprocess.run(command, input=sent, env=kept | environment, capture_output=True, check=True).stdout


@pytest.fixture(scope="module")
def plain_records(texts: list[str]) -> bytes:
    """What a process in the plainest of settings makes of them."""
    return records(texts, PYTHONHASHSEED="1", TZ="UTC", LC_ALL="C.UTF-8")


@pytest.mark.parametrize(
    "environment",
    [
        {"PYTHONHASHSEED": "2", "TZ": "America/St_Johns", "LC_ALL": "C", "PYTHONUTF8": "0"},
        {"PYTHONHASHSEED": "3", "TZ": "Asia/Tokyo", "LC_ALL": "tr_TR.UTF-8"},
        {"PYTHONHASHSEED": "4", "LC_ALL": "de_DE.ISO-8859-1", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
    ],
    ids=str,
)
def test_in_other_processes(texts: list[str], plain_records: bytes, environment: dict[str, str]):
    assert records(texts, **environment) == plain_records
