"""How sources name their fields: the table `dialects.toml`, typed."""

from collections.abc import Iterable, Mapping
from functools import cache, lru_cache

from attrs import evolve, field, frozen

from newscorpus.errors import UnknownNameError, choice_required
from newscorpus.readers.days import DayOrder

__all__ = ("Dialect", "available_dialects", "detect_dialect", "dialect_over", "load_dialect", "nameless_columns")


def _tuples(given: Mapping[str, Iterable[str]]) -> dict[str, tuple[str, ...]]:
    for ours, theirs in given.items():
        if isinstance(theirs, str):
            msg = f"fields: {ours}: expected a list of names, got a string: use [{theirs!r}]"
            raise TypeError(msg)
    return {ours: tuple(theirs) for ours, theirs in given.items()}


def _names(given: Iterable[str]) -> frozenset[str]:
    return frozenset(given)


def _forms(given: Iterable[str]) -> tuple[str, ...]:
    return tuple(given)


@frozen(kw_only=True)
class Dialect:
    """The field names of one source.

    >>> mine = Dialect(name="mine", fields={"text": ["body"], "published": ["day"]}, dates=["%d.%m.%Y"])
    >>> mine.fields["text"]
    ('body',)

    Raises:
        TypeError: a string is given instead of a list of names.
    """

    name: str
    """What `dialect=` says."""

    fields: Mapping[str, tuple[str, ...]] = field(converter=_tuples, hash=False)
    """Our name -> the names of the source, the best first; "a.b" is the field `b` inside the object `a`."""

    known_by: frozenset[str] = field(default=frozenset(), converter=_names)
    """A record with all these fields is of this dialect; empty when it must be asked for."""

    dates: tuple[str, ...] = field(default=(), converter=_forms)
    """Forms of dates beside ISO 8601, RFC 2822 and words, as in `strptime`."""

    about: str = ""
    """Which source it is, for people."""

    order: DayOrder | None = None
    """The order of day, month and year in a date that is all digits; `None` when it is not known."""

    over: bool = False
    """Whether the names are laid over those of the dialect that a record shows, instead of being all there is."""

    def laid_over(self, other: "Dialect") -> "Dialect":
        """Return `other` with the names and the order of this dialect going before its own.

        >>> mine = Dialect(name="mine", fields={"text": ["BODY"]}, over=True)
        >>> mine.laid_over(load_dialect("plain")).fields["text"][:2]
        ('BODY', 'text')
        """
        return _laid_over(self, tuple((name, *self.fields[name]) for name in self.fields), other)


@lru_cache(maxsize=256)
def _laid_over(upper: Dialect, names: tuple[tuple[str, ...], ...], lower: Dialect) -> Dialect:
    fields = {name: (*theirs, *lower.fields.get(name, ())) for name, *theirs in names}
    return evolve(
        lower, fields={**lower.fields, **fields}, dates=(*upper.dates, *lower.dates), order=upper.order or lower.order
    )


_CALLED = {
    "title": "headline", "authors": "author", "byline": "author", "outlet": "publisher", "publication": "publisher",
    "source": "publisher", "section": "articleSection", "date": "published", "body": "text", "content": "text",
    "link": "url", "summary": "description",
}  # fmt: skip
"""What people call our names."""


def dialect_over(
    fields: Mapping[str, str | Iterable[str]] | None, order: DayOrder | None, dialect: Dialect | None
) -> Dialect | None:
    """Return what a caller says of the fields, laid over a dialect or over the one that each record shows.

    >>> dialect_over({"title": "head"}, "dmy", None).fields
    {'headline': ('head',)}

    Args:
        fields: our name (or "title", "outlet", "section", "date", …) -> that of the source, or several, the best first.
        order: of day, month and year in digits.
        dialect: the one that the caller names.

    Raises:
        UnknownNameError: a name is not ours; the message lists those that are.
        ValueError: there is no such order.
    """
    if order not in {None, "dmy", "mdy", "ymd"}:
        msg = f"dates should be 'dmy', 'mdy' or 'ymd', found {order!r}"
        raise ValueError(msg)
    if not fields and order is None:
        return dialect
    for ours in fields or {}:
        choice_required("field", ours, _our_names())
    named = {
        _CALLED.get(ours, ours): (theirs,) if isinstance(theirs, str) else tuple(theirs)
        for ours, theirs in (fields or {}).items()
    }
    mine = Dialect(name="map", fields=named, order=order, over=True)
    return mine if dialect is None else mine.laid_over(dialect)


@cache
def _our_names() -> frozenset[str]:
    """What the fields of articles are called here, and what people call them."""
    return frozenset(_CALLED).union(*(dialect.fields for dialect in _by_name().values()))


@cache
def table() -> Mapping[str, object]:
    """Return `dialects.toml` as written."""
    import tomllib  # noqa: PLC0415 - only when a record is read
    from importlib.resources import files  # noqa: PLC0415

    return tomllib.loads((files("newscorpus.readers") / "dialects.toml").read_text(encoding="utf-8"))


@cache
def nameless_columns() -> Mapping[tuple[str, int], tuple[str, ...]]:
    r"""Return the columns of tables that do not name them, by delimiter and number.

    >>> nameless_columns()["\t", 11][:2]
    ('url', 'id')
    """
    import msgspec  # noqa: PLC0415

    layouts = msgspec.convert(table()["nameless"], list[dict[str, str | tuple[str, ...]]])
    return {(str(one["delimiter"]), len(one["columns"])): tuple(one["columns"]) for one in layouts}


@cache
def language_codes() -> Mapping[str, str]:
    """Return names of languages in lower case -> ISO 639-1.

    >>> language_codes()["english"]
    'en'
    """
    import msgspec  # noqa: PLC0415

    named = msgspec.convert(table()["languages"], dict[str, list[str]])
    return {name: code for code, names in named.items() for name in names}


@cache
def _by_name() -> Mapping[str, Dialect]:
    import msgspec  # noqa: PLC0415

    parts = ("name", "about", "known_by", "dates", "fields", "order")
    tables = msgspec.convert(table()["dialect"], list[dict[str, object]])
    found = [msgspec.convert({part: one[part] for part in parts if part in one}, Dialect) for one in tables]
    return {dialect.name: dialect for dialect in found}


def available_dialects() -> tuple[str, ...]:
    """Return the names of the dialects, in the order in which they are tried.

    >>> "c4" in available_dialects()
    True
    """
    return tuple(_by_name())


def load_dialect(name: str) -> Dialect:
    """Return a dialect of the table.

    >>> load_dialect("c4").fields["text"]
    ('text',)

    Raises:
        UnknownNameError: there is none of this name; the message lists what there is.
    """
    if name not in _by_name():
        raise UnknownNameError("dialect", name, _by_name())
    return _by_name()[name]


def detect_dialect(names: Iterable[str], /) -> Dialect:
    """Return the first dialect all of whose `known_by` fields are among `names`; else the plain one.

    >>> detect_dialect(["text", "url", "timestamp"]).name, detect_dialect(["Text", "Title"]).name
    ('c4', 'plain')
    """
    return _detect(tuple(names))


@lru_cache(maxsize=1024)
def _detect(names: tuple[str, ...]) -> Dialect:
    there = frozenset(names)
    for dialect in _by_name().values():
        if dialect.known_by and dialect.known_by <= there:
            return dialect
    return load_dialect("plain")
