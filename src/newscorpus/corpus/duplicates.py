"""Copies of articles: identical texts, and wire copies with another headline, a line less or a paragraph more.

Stories are compared by MinHash (Broder 1997) over runs of five words: the share of equal minima of 128 hash functions
estimates how much of the runs two stories share (Jaccard similarity, with a standard error of 0.04), and banding finds
the candidates without comparing all pairs. The work is done by `datasketch`, which is old, small and maintained.
"""

import json
import re
from collections.abc import Iterable, Iterator
from hashlib import sha256
from pathlib import Path
from typing import Literal

from attrs import asdict, evolve, frozen

from newscorpus.corpus.atomic_write import publish, temporary
from newscorpus.corpus.layout import OutputFolder, PartFormat
from newscorpus.corpus.parts import part_rows
from newscorpus.errors import extra_needed
from newscorpus.model import STORY
from newscorpus.readers import JSON

__all__ = ("Duplicate", "find_duplicates", "write_duplicates")

_PERMUTATIONS = 128
_RUN = 5
_words = re.compile(r"\w+").findall


@frozen(kw_only=True)
class Duplicate:
    """An article that is a copy of an earlier one.

    >>> Duplicate(id="b7", copy_of="a1", kind="near", similarity=0.93).copy_of
    'a1'
    """

    id: str
    """The article."""

    copy_of: str
    """The first article with this story."""

    kind: Literal["exact", "near"]
    """Whether the texts are the same, or only much of them."""

    similarity: float
    """The share of runs of five words that both have, as estimated; 1.0 when `kind` is "exact"."""


def find_duplicates(texts: Iterable[tuple[str, str]], /, *, threshold: float = 0.8) -> Iterator[Duplicate]:
    """Yield the texts that are copies of earlier ones, in order.

    >>> story = "Rain fell on the town for three days, and the river rose again, the mayor said on Friday."
    >>> [(d.id, d.copy_of, d.kind) for d in find_duplicates([("a1", story), ("b7", story), ("c3", "The sun shone.")])]
    [('b7', 'a1', 'exact')]

    Each is compared with the texts that are not copies themselves, so every group has one first text. About three
    kilobytes are kept for each of those.

    Args:
        texts: pairs of id and text.
        threshold: the least similarity of a copy, between 0 and 1.

    Raises:
        MissingExtraError: datasketch is not installed.
        ValueError: the threshold is not between 0 and 1.
    """
    with extra_needed("duplicates"):
        from datasketch import MinHash, MinHashLSH  # noqa: PLC0415

    near = MinHashLSH(threshold=threshold, num_perm=_PERMUTATIONS)
    firsts: list[tuple[str, MinHash]] = []
    seen: dict[bytes, Duplicate] = {}
    for id_, text in texts:
        key = sha256(text.encode("utf-8", "surrogatepass")).digest()
        if key in seen:
            yield evolve(seen[key], id=id_)
            continue
        seen[key] = Duplicate(id=id_, copy_of=id_, kind="exact", similarity=1.0)
        runs = _runs(text)
        if not runs:
            continue
        sketch = MinHash(num_perm=_PERMUTATIONS)
        sketch.update_batch(runs)
        similar = ((firsts[number][1].jaccard(sketch), -number) for number in near.query(sketch))
        best, place = max(similar, default=(0.0, 0))
        if best >= threshold:
            seen[key] = Duplicate(id=id_, copy_of=firsts[-place][0], kind="near", similarity=round(best, 3))
            yield seen[key]
        else:
            near.insert(len(firsts), sketch)
            firsts.append((id_, sketch))


def _runs(text: str) -> list[bytes]:
    """The runs of five words, without case, each once; all the words when there are fewer."""
    words = _words(text.casefold())
    starts = range(max(min(1, len(words)), len(words) - _RUN + 1))
    return list({" ".join(words[at : at + _RUN]).encode("utf-8", "surrogatepass") for at in starts})


def write_duplicates(folder: OutputFolder, form: PartFormat) -> int:
    """Write the table of copies among the articles of a run, by their stories; return how many there are.

    Raises:
        MissingExtraError: datasketch is not installed.
        OSError: it cannot be written.
    """
    path = folder.duplicates(form)
    path.parent.mkdir(exist_ok=True)
    written = temporary(path)
    stories = ((id_, story) for part in folder.parts() for id_, story in _stories(part) if story)
    rows = [asdict(copy) for copy in find_duplicates(stories)]
    if form == "parquet":
        _write_parquet(written, rows)
    else:
        written.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    publish(written, path)
    return len(rows)


def _write_parquet(path: Path, rows: list[dict[str, object]]) -> None:
    import pyarrow as pa  # noqa: PLC0415 - an extra
    from pyarrow import parquet  # noqa: PLC0415

    schema = pa.schema(
        [("id", pa.string()), ("copy_of", pa.string()), ("kind", pa.string()), ("similarity", pa.float64())]
    )
    parquet.write_table(pa.Table.from_pylist(rows, schema), path, compression="zstd")


def _stories(part: Path) -> Iterator[tuple[str, str]]:
    """Id and story of each article: what is around the story is different on every site that carries it."""
    for row in part_rows(part, ["id", "text", "blocks"]):
        text, blocks = row["text"], row["blocks"]
        assert isinstance(text, str), "the schema says so"
        assert isinstance(blocks, list), "the schema says so"
        yield str(row["id"]), "\n".join(_lines(text, blocks))


def _lines(text: str, blocks: list[JSON]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, dict) and block["kind"] in STORY and isinstance(span := block["span"], dict):
            start, end = span["start"], span["end"]
            assert isinstance(start, int), "the schema says so"
            assert isinstance(end, int), "the schema says so"
            yield text[start:end]
