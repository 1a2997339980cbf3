"""The exceptions of newscorpus: raised for wrong calls, wrong configuration and wrong files, never for odd text.

The tree::

    NewscorpusError
    ├── UnknownNameError (LookupError)       .name .available
    │   ├── UnknownLanguageError             .language
    │   ├── UnknownRuleError                 .rule
    │   └── UnknownFormatError               .format
    ├── SpanMismatchError (ValueError)       .span .expected .found
    ├── NotUtf8Error (ValueError)            .name .position
    ├── SchemaError (ValueError)
    ├── MissingExtraError (ImportError)      .package .extra
    ├── CorpusError
    │   ├── OtherRunError                    .differences
    │   └── WorkerError
    └── LexiconError (ExceptionGroup)        of LexiconFault
"""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from os import PathLike
from typing import Self

__all__ = (
    "CorpusError",
    "LexiconError",
    "LexiconFault",
    "MissingExtraError",
    "NewscorpusError",
    "NotUtf8Error",
    "OtherRunError",
    "SchemaError",
    "SpanMismatchError",
    "UnknownFormatError",
    "UnknownLanguageError",
    "UnknownNameError",
    "UnknownRuleError",
    "WorkerError",
)


class NewscorpusError(Exception):
    """The base of everything that this library raises on purpose; each pickles, so that workers can raise it."""

    def __reduce__(self) -> tuple[object, ...]:
        return _rebuilt, (type(self), self.args, self.__dict__)


def _rebuilt(kind: type[NewscorpusError], args: tuple[object, ...], state: dict[str, object]) -> NewscorpusError:
    """The error again, without its `__init__`, which takes other arguments than its message."""
    error = kind.__new__(kind, *args)
    error.__dict__.update(state)
    return error


class UnknownNameError(NewscorpusError, LookupError):
    """A name that is not in a closed list; the message lists what there is."""

    def __init__(self, what: str, name: str, available: Iterable[str], *, advice: str = "") -> None:
        self.name: str = name
        self.available: tuple[str, ...] = tuple(sorted(available))
        from difflib import get_close_matches  # noqa: PLC0415 - only for a message

        close = get_close_matches(name, self.available, 1)
        hint = f" (did you mean {close[0]!r}?)" if close else ""
        listed = f"expected one of: {', '.join(self.available)}" if self.available else "there are none"
        super().__init__(f"unknown {what} {name!r}{hint}{f': {advice}' if advice else ''}; {listed}")


class UnknownLanguageError(UnknownNameError):
    """No words for this language, or not for this task in it."""

    def __init__(self, language: str, available: Iterable[str], *, task: str | None = None) -> None:
        self.language: str = language
        super().__init__("language" if task is None else f"language for {task}", language, available)


class UnknownRuleError(UnknownNameError):
    """No rule of this name in the rule set."""

    def __init__(self, rule: str, available: Iterable[str]) -> None:
        self.rule: str = rule
        super().__init__("rule", rule, available)


class UnknownFormatError(UnknownNameError):
    """No format of this name."""

    def __init__(self, format: str, available: Iterable[str], *, advice: str = "") -> None:  # noqa: A002 - the user's word
        self.format: str = format
        super().__init__("format", format, available, advice=advice)


class SpanMismatchError(NewscorpusError, ValueError):
    """A span whose text is not what is at its offsets: the first law is broken."""

    def __init__(self, start: int, end: int, text: str, found: str) -> None:
        self.span: tuple[int, int] = (start, end)
        self.expected: str = text
        self.found: str = found
        super().__init__(f"span {start}:{end} says {text[:60]!r}, the text has {found[:60]!r}")


class NotUtf8Error(NewscorpusError, ValueError):
    """Bytes that are not UTF-8, with the place of the first that is not."""

    def __init__(self, name: str, position: int, byte: int) -> None:
        self.name: str = name
        self.position: int = position
        super().__init__(f"{name}: not UTF-8: byte 0x{byte:02x} at position {position}")


class SchemaError(NewscorpusError, ValueError):
    """Data that is not an article as `newscorpus.dumps` writes it."""


class LexiconFault(ValueError):  # noqa: N818 - one of the many faults in a LexiconError
    """One fault in one lexicon file."""

    def __init__(self, file: str, key: str, message: str) -> None:
        self.file: str = file
        self.key: str = key
        self.message: str = message
        super().__init__(f"{file}: {key}: {message}")

    def __reduce__(self) -> tuple[object, ...]:
        return LexiconFault, (self.file, self.key, self.message)


class LexiconError(ExceptionGroup[LexiconFault], NewscorpusError):
    """All the faults of a lexicon file at once, so that one reading mends them all."""

    def __new__(cls, message: str, faults: Sequence[LexiconFault]) -> Self:
        """Build the group; the message names the file and lists each fault on its own line."""
        lines = "".join(f"\n  {fault}" for fault in faults)
        return super().__new__(cls, message + lines, list(faults))

    def derive(self, excs: Sequence[Exception], /) -> "ExceptionGroup[Exception]":  # type: ignore[override]  # typeshed wants the generic form of a group that holds one kind
        """Split as an ordinary group: a part of the faults is not a fault report any more."""
        return ExceptionGroup(self.message, list(excs))


class MissingExtraError(NewscorpusError, ImportError):
    """An optional package is not installed; the message says how to install it: by an extra, or alone."""

    def __init__(self, package: str, extra: str = "") -> None:
        self.package: str = package
        self.extra: str = extra
        what = f"'newscorpus[{extra}]'" if extra else package
        super().__init__(f"this needs {package!r}: pip install {what}")


class CorpusError(NewscorpusError):
    """A run over many articles cannot begin or go on: the message says with which file, and what to do."""


class OtherRunError(CorpusError):
    """The output folder holds a run that was made in another way or from other inputs; nothing was touched."""

    def __init__(self, folder: str, differences: Sequence[str]) -> None:
        self.differences: tuple[str, ...] = tuple(differences)
        lines = "".join(f"\n  {difference}" for difference in self.differences)
        super().__init__(f"{folder} holds another run; choose another folder, or --overwrite it:{lines}")


class WorkerError(CorpusError):
    """Worker processes end again and again, and no document is to blame."""


class extra_needed:  # noqa: N801 - used like a statement
    """Say which extra to install when an import in the block fails.

    >>> with extra_needed("parquet"):
    ...     import no_such_package
    Traceback (most recent call last):
        ...
    newscorpus.errors.MissingExtraError: this needs 'no_such_package': pip install 'newscorpus[parquet]'
    """

    def __init__(self, extra: str) -> None:
        self.extra: str = extra

    def __enter__(self) -> None:
        """Do nothing yet."""

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: object) -> None:
        """Name the extra.

        Raises:
            MissingExtraError: a package was not found, or lacks one of its own.
        """
        if isinstance(error, ImportError) and not isinstance(error, MissingExtraError):
            raise MissingExtraError(error.name or str(error).partition("\n")[0], self.extra) from error


def choice_required(what: str, name: str, available: Iterable[str]) -> None:
    """Raise unless `name` is one of a few.

    >>> choice_required("mode", "story", ("news", "narrative"))
    Traceback (most recent call last):
        ...
    newscorpus.errors.UnknownNameError: unknown mode 'story'; expected one of: narrative, news

    Raises:
        UnknownNameError: it is not; the message lists those there are.
    """
    if name not in available:
        raise UnknownNameError(what, name, available)


def day_given(name: str, day: object) -> date | None:
    """Return the day that a caller gave: a `date`, a `datetime`, or a string in ISO 8601; `None` for no day.

    >>> day_given("published", "2024-02-01")
    datetime.date(2024, 2, 1)
    >>> day_given("published", "1 Feb")
    Traceback (most recent call last):
        ...
    ValueError: published: expected a day in ISO 8601, such as '2024-02-01', got '1 Feb'

    What pandas puts where there is not a date (`NaT`, `nan`) counts as `None`.

    Raises:
        TypeError: it is something else.
        ValueError: it is a string that is not in ISO 8601.
    """
    if day is None or day != day:
        return None
    if isinstance(day, date):
        return day
    if isinstance(day, str):
        return _iso_day(name, day)
    msg = f"{name}: expected date, datetime, a string in ISO 8601 or None, got {type(day).__name__}"
    raise TypeError(msg)


def _iso_day(name: str, written: str) -> date:
    """A day, or a moment when the string goes on."""
    length = len("2024-02-01")
    try:
        if written[4:5] == "-" and written[7:8] == "-":
            day = date.fromisoformat(written[:length])
            return day if len(written) == length else datetime.fromisoformat(written)
    except ValueError:
        pass
    msg = f"{name}: expected a day in ISO 8601, such as '2024-02-01', got {written[:40]!r}"
    raise ValueError(msg)


def string_given(name: str, value: object) -> None:
    """Raise unless an optional argument is a string or `None`.

    >>> string_given("id", 17)
    Traceback (most recent call last):
        ...
    TypeError: id: expected str or None, got int: use str()

    Raises:
        TypeError: it is something else.
    """
    if value is not None and not isinstance(value, str):
        msg = f"{name}: expected str or None, got {type(value).__name__}: use str()"
        raise TypeError(msg)


def several_required(articles: object) -> None:
    """Raise unless articles can be taken from what was given.

    >>> several_required("a.jsonl")
    Traceback (most recent call last):
        ...
    TypeError: expected several articles, got one str: give a list of articles

    Raises:
        TypeError: one article was given, a text, or nothing.
    """
    if isinstance(articles, str | bytes) or not isinstance(articles, Iterable):
        msg = f"expected several articles, got one {type(articles).__name__}: give a list of articles"
        raise TypeError(msg)


def decoded(data: bytes, name: str) -> str:
    r"""Return UTF-8 as text, to the letter: line ends and a byte order mark stay.

    >>> decoded(b"Rain\r\n", "a.txt")
    'Rain\r\n'

    Args:
        data: the bytes.
        name: where they are from, for the message.

    Raises:
        NotUtf8Error: they are not UTF-8; the message names the first byte that is not.
    """
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise NotUtf8Error(name, error.start, data[error.start]) from error


def text_required(text: object) -> str:
    """Return `text` when it is a `str`; say how to decode when it is `bytes`.

    Raises:
        TypeError: anything but a `str` was given.
    """
    if isinstance(text, str):
        return text
    if isinstance(text, bytes | bytearray | memoryview):
        msg = "expected str, got bytes: decode first, as in data.decode('utf-8')"
        raise TypeError(msg)
    hint = ": read the file first, as in path.read_text(encoding='utf-8')" if isinstance(text, PathLike) else ""
    msg = f"expected str, got {type(text).__name__}{hint}"
    raise TypeError(msg)
