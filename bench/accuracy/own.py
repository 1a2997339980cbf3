"""Gold data of your own: articles with the findings of your annotators, as `newscorpus.write_jsonl` writes them."""

from collections.abc import Iterator
from pathlib import Path

import newscorpus as nc
from accuracy.gold import Gold


def read(folder: Path) -> Iterator[Gold]:
    for path in sorted(folder.rglob("*.jsonl")):
        for article in nc.read_jsonl(path):
            yield Gold(article=article)
