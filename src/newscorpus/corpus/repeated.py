"""Which ids, and how many texts, occur more than once."""

from array import array
from collections.abc import Iterator
from hashlib import blake2b

from newscorpus.corpus.layout import OutputFolder
from newscorpus.corpus.parts import part_rows
from newscorpus.corpus.set_aside import read_set_aside

__all__ = ("repeated_ids", "repeated_texts")

_PARTS = 16


def repeated_ids(folder: OutputFolder) -> dict[str, list[str]]:
    """Return the ids that more than one record has, each with the sources of those records.

    The first look keeps eight bytes an id, however long it is; only what seems to repeat is looked at again.
    """
    twice = _repeated(array("Q", (_short(id_) for id_, _ in _all_ids(folder))))
    if not twice:
        return {}
    found: dict[str, list[str]] = {}
    for id_, source in _all_ids(folder):
        if _short(id_) in twice:
            found.setdefault(id_, []).append(source)
    return {id_: sources for id_, sources in found.items() if len(sources) > 1}


def repeated_texts(folder: OutputFolder) -> int:
    """Return how many articles have the text of another one, to the letter; the first of them is not counted."""
    seen: set[int] = set()
    count = 0
    for number in _all_texts(folder):
        count += number in seen
        seen.add(number)
    return count


def _all_texts(folder: OutputFolder) -> Iterator[int]:
    """Eight bytes of the hash of each text."""
    for part in folder.parts():
        hashed = part.suffix == ".parquet"
        for row in part_rows(part, ["text_sha256" if hashed else "text"]):
            yield int(str(row["text_sha256"])[:16], 16) if hashed else _short(str(row["text"]))


def _repeated(numbers: "array[int]") -> set[int]:
    """The numbers that occur twice, found a part at a time: a set of all of them would take ten times the memory."""
    twice: set[int] = set()
    for part in range(_PARTS):
        once: set[int] = set()
        for number in numbers:
            if number % _PARTS == part:
                (twice if number in once else once).add(number)
    return twice


def _short(id_: str) -> int:
    return int.from_bytes(blake2b(id_.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "little")


def _all_ids(folder: OutputFolder) -> Iterator[tuple[str, str]]:
    for part in folder.parts():
        yield from ((str(row["id"]), str(row["source"])) for row in part_rows(part, ["id", "source"]))
    for path in folder.set_asides():
        yield from ((one.id, one.source) for one in read_set_aside(path) if one.id is not None)
