"""How sources name their fields: the table `dialects.toml`, typed."""

from collections.abc import Iterable, Mapping
from functools import cache, lru_cache

from attrs import field, frozen

from newscorpus.errors import UnknownNameError

__all__ = ("Dialect", "available_dialects", "detect_dialect", "load_dialect")


def _tuples(given: Mapping[str, Iterable[str]]) -> dict[str, tuple[str, ...]]:
    return {ours: tuple(theirs) for ours, theirs in given.items()}


@frozen(kw_only=True)
class Dialect:
    """The field names of one source.

    >>> mine = Dialect(name="mine", fields={"text": ["body"], "headline": ["head"]})
    >>> mine.fields["text"]
    ('body',)
    """

    name: str
    """What `dialect=` says."""

    fields: Mapping[str, tuple[str, ...]] = field(converter=_tuples, hash=False)
    """Our name -> the names of the source, the best first."""

    known_by: frozenset[str] = field(default=frozenset(), converter=frozenset)
    """A record with all these fields is of this dialect; empty when it must be asked for."""

    about: str = ""
    """Which source it is, for people."""


@cache
def _table() -> Mapping[str, Dialect]:
    import tomllib  # noqa: PLC0415 - only when a record is read
    from importlib.resources import files  # noqa: PLC0415

    raw = tomllib.loads((files("newscorpus.readers") / "dialects.toml").read_text(encoding="utf-8"))
    found = [
        Dialect(
            name=entry["name"],
            about=entry["about"],
            fields=entry["fields"],
            known_by=frozenset(entry.get("known_by", ())),
        )
        for entry in raw["dialect"]
    ]
    return {dialect.name: dialect for dialect in found}


def available_dialects() -> tuple[str, ...]:
    """Return the names of the dialects, in the order in which they are tried.

    >>> "plain" in available_dialects()
    True
    """
    return tuple(_table())


def load_dialect(name: str) -> Dialect:
    """Return a dialect of the table.

    Raises:
        UnknownNameError: there is none of this name; the message lists what there is.
    """
    if name not in _table():
        raise UnknownNameError("dialect", name, _table())
    return _table()[name]


def detect_dialect(names: Iterable[str], /) -> Dialect:
    """Return the first dialect all of whose `known_by` fields are among `names`; else the plain one.

    >>> detect_dialect(["text", "title"]).name
    'plain'
    """
    return _detect(tuple(names))


@lru_cache(maxsize=1024)
def _detect(names: tuple[str, ...]) -> Dialect:
    there = frozenset(names)
    for dialect in _table().values():
        if dialect.known_by and dialect.known_by <= there:
            return dialect
    return load_dialect("plain")
