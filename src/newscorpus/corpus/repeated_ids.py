"""Which ids occur more than once."""

from array import array
from collections.abc import Iterator
from hashlib import blake2b

from newscorpus.corpus.layout import OutputFolder
from newscorpus.corpus.parts import part_rows
from newscorpus.corpus.set_aside import read_set_aside

__all__ = ("repeated_ids",)

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
