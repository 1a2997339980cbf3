"""Reading the files of a language, typed, with all faults of a file in one error."""

from collections.abc import Iterable, Mapping
from functools import cache
from typing import TYPE_CHECKING, TypeVar

from attrs import fields

from newscorpus.errors import LexiconError, LexiconFault, UnknownLanguageError, UnknownNameError

if TYPE_CHECKING:
    from pathlib import Path

    from attrs import AttrsInstance

__all__ = ("Lexicon", "available_languages", "language_code", "lexicon_given", "load_lexicon")

E = TypeVar("E", bound="AttrsInstance")
Raw = Mapping[str, list[dict[str, object]]]


# pathlib, tomllib and msgspec are imported where a file is read: they cost more than all the rest.


@cache
def _data() -> "Path":
    from pathlib import Path  # noqa: PLC0415

    return Path(__file__).with_name("data")  # `importlib.resources` says the same, and takes seven times as long


class Lexicon:
    """The words of one language; immutable, and cheap to pass around.

    >>> load_lexicon("en")
    Lexicon('en')
    """

    __slots__ = ("_added", "_cache", "_entered", "_folder", "language")

    def __init__(
        self,
        language: str,
        folder: "Path",
        added: Mapping[str, tuple[str, ...]] | None = None,
        entered: Mapping[tuple[str, str], tuple[Mapping[str, object], ...]] | None = None,
    ) -> None:
        """Point at a folder of data files.

        Args:
            language: ISO 639-1.
            folder: where the `.txt` and `.toml` files are.
            added: words beyond those of the `.txt` files, by file name.
            entered: entries beyond those of the `.toml` files, by file name and table.
        """
        self.language: str = language
        self._folder: Path = folder
        self._added: Mapping[str, tuple[str, ...]] = added or {}
        self._entered: Mapping[tuple[str, str], tuple[Mapping[str, object], ...]] = entered or {}
        self._cache: dict[object, object] = {}

    def __repr__(self) -> str:
        more = "".join(f", +{len(words)} {name}" for name, words in sorted(self._added.items()))
        more += "".join(f", +{len(entries)} {name}" for (name, _), entries in sorted(self._entered.items()))
        return f"Lexicon({self.language!r}{more})"

    def __reduce__(self) -> tuple[object, ...]:
        return _rebuild, (self.language, dict(self._added), dict(self._entered))

    def has(self, name: str) -> bool:
        """Return whether the language has the file `name`, `.txt` or `.toml`."""
        key = ("has", name)
        if key not in self._cache:
            self._cache[key] = any((self._folder / f"{name}.{ending}").is_file() for ending in ("txt", "toml"))
        return self._cache[key] is True

    def require(self, name: str, task: str) -> None:
        """Raise unless the language has the file `name`.

        Raises:
            UnknownLanguageError: it has not; the message lists the languages that have.
        """
        if not self.has(name):
            raise UnknownLanguageError(self.language, _languages_with(name), task=task)

    def lines(self, name: str) -> tuple[str, ...]:
        """Return the entries of `name.txt` in order: one per line, `#` starts a comment; empty without the file."""
        key = ("lines", name)
        if key not in self._cache:
            path = self._folder / f"{name}.txt"
            raw = path.read_text(encoding="utf-8").split("\n") if path.is_file() else []
            stripped = [(line.partition("#")[0] if "#" in line else line).strip() for line in raw]
            self._cache[key] = (*filter(None, stripped), *self._added.get(name, ()))
        found = self._cache[key]
        assert isinstance(found, tuple)
        return found

    def words(self, name: str) -> frozenset[str]:
        """Return the entries of `name.txt` as a set."""
        found = self._cache.get(("words", name))
        if found is None:
            found = self._cache["words", name] = frozenset(self.lines(name))
        assert isinstance(found, frozenset)
        return found

    def tables(self, name: str) -> Raw:
        """Return the tables of `name.toml` as written; empty without the file.

        Raises:
            LexiconError: the file is not TOML.
        """
        key = ("tables", name)
        if key not in self._cache:
            self._cache[key] = _tables(self.language, self._folder / f"{name}.toml")
        found = self._cache[key]
        assert isinstance(found, dict)
        return found

    def raw(self, name: str, table: str) -> list[dict[str, object]]:
        """Return the `[[table]]` entries of `name.toml` as written; those that were entered come first."""
        return [*map(dict, self._entered.get((name, table), ())), *self.tables(name).get(table, [])]

    def entries(self, name: str, kind: type[E], *, table: str) -> tuple[E, ...]:
        """Return the `[[table]]` entries of `name.toml` as values of the attrs class `kind`.

        The key `not` of an entry fills the field `refuses`, since `not` cannot be a name in Python.

        Raises:
            LexiconError: some entries do not fit `kind`; every fault is listed with its file and key.
        """
        key = ("entries", name, kind, table)
        if key not in self._cache:
            self._cache[key] = _typed(f"{self.language}/{name}.toml", self.raw(name, table), kind, table)
        found = self._cache[key]
        assert isinstance(found, tuple)
        return found

    def extend(self, **words: Iterable[str]) -> "Lexicon":
        """Return this lexicon with more words in its `.txt` files, by file name.

        >>> "Corpl." in load_lexicon("en").extend(abbreviations=["Corpl."]).words("abbreviations")
        True

        Raises:
            UnknownNameError: the language has no such file.
            TypeError: a string was given in the place of a list of strings.
        """
        for name, given in words.items():
            if isinstance(given, str):
                msg = f"{name}: expected a list of words, got a string: use [{given!r}]"
                raise TypeError(msg)
            if not (self._folder / f"{name}.txt").is_file():
                there = (f.name.removesuffix(".txt") for f in self._folder.iterdir() if f.name.endswith(".txt"))
                raise UnknownNameError("word list", name, there)
        merged = {name: (*self._added.get(name, ()), *words.get(name, ())) for name in {*self._added, *words}}
        return Lexicon(self.language, self._folder, merged, self._entered)

    def enter(self, name: str, table: str, *entries: Mapping[str, object]) -> "Lexicon":
        """Return this lexicon with more `[[table]]` entries in `name.toml`; they go before those of the file.

        >>> fair = {"id": "fair", "name": "Fair", "forms": ["the Fair"], "date": "2021-05-02"}
        >>> load_lexicon("en").enter("named_events", "event", fair)
        Lexicon('en', +1 named_events)

        Raises:
            UnknownNameError: the language has no such file, or the file no such table.
        """
        if not (self._folder / f"{name}.toml").is_file():
            there = (f.name.removesuffix(".toml") for f in self._folder.iterdir() if f.name.endswith(".toml"))
            raise UnknownNameError("file of entries", name, there)
        if table not in self.tables(name):
            raise UnknownNameError(f"table of {name}.toml", table, self.tables(name))
        merged = {**self._entered, (name, table): (*entries, *self._entered.get((name, table), ()))}
        return Lexicon(self.language, self._folder, self._added, merged)


def _tables(language: str, path: "Path") -> dict[str, object]:
    """Read a file, or what was made of it when the wheel was built, which takes a tenth of the time."""
    made = path.with_suffix(".json")
    if made.is_file():
        import msgspec  # noqa: PLC0415

        return msgspec.json.decode(made.read_bytes(), type=dict[str, object])
    if not path.is_file():
        return {}
    import tomllib  # noqa: PLC0415

    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        fault = LexiconFault(f"{language}/{path.name}", "syntax", str(error))
        raise LexiconError("cannot read a lexicon file", [fault]) from error


def _typed(file: str, raw: list[dict[str, object]], kind: type[E], table: str) -> tuple[E, ...]:
    import msgspec  # noqa: PLC0415

    known = {field.name for field in fields(kind)}
    out: list[E] = []
    faults: list[LexiconFault] = []
    seen: set[object] = set()
    for i, given in enumerate(raw):
        entry = {("refuses" if name == "not" else name): value for name, value in given.items()}
        label = f"{table}[{i}] {entry.get('id', '')}".rstrip()
        faults += [LexiconFault(file, f"{label}.{name}", "unknown key") for name in entry if name not in known]
        if "id" in entry and entry["id"] in seen:
            faults.append(LexiconFault(file, label, "id used twice"))
        seen.add(entry.get("id", i))
        try:
            out.append(msgspec.convert(entry, kind))
        except msgspec.ValidationError as error:
            faults.append(LexiconFault(file, label, str(error)))
    if faults:
        raise LexiconError("a lexicon file has faults", faults)
    return tuple(out)


@cache
def available_languages() -> tuple[str, ...]:
    """Return the languages that have a folder.

    >>> "en" in available_languages()
    True
    """
    return tuple(sorted(f.name for f in _data().iterdir() if f.is_dir() and len(f.name) == 2))


def _languages_with(name: str) -> list[str]:
    return [language for language in available_languages() if load_lexicon(language).has(name)]


def language_code(language: str) -> str:
    """Return ISO 639-1 of what sources write: "en", "EN", "en-GB", "en_US".

    >>> language_code("EN-gb")
    'en'

    Raises:
        TypeError: it is not a string.
    """
    if not isinstance(language, str):
        msg = f"language: expected a code such as 'en', got {type(language).__name__}"
        raise TypeError(msg)
    return language.replace("_", "-").partition("-")[0].strip().lower()


@cache
def load_lexicon(language: str) -> Lexicon:
    """Return the lexicon of a language; the same one each time.

    >>> load_lexicon("EN") is load_lexicon("en")
    True

    Raises:
        UnknownLanguageError: there is no folder for it; the message lists what there is.
    """
    code = language_code(language)
    if code != language and code in available_languages():
        return load_lexicon(code)
    if language not in available_languages():
        raise UnknownLanguageError(language, available_languages())
    return Lexicon(language, _data() / language)


def lexicon_given(lexicon: object, language: str) -> Lexicon:
    """Return the lexicon that a caller gave a finder, or that of the language when it is `None`.

    >>> lexicon_given(None, "en") is load_lexicon("en")
    True
    >>> lexicon_given("en", "en")
    Traceback (most recent call last):
        ...
    TypeError: lexicon: expected a Lexicon, got str: use load_lexicon('en')

    Raises:
        TypeError: it is something else.
        UnknownLanguageError: there are no words for the language.
    """
    if lexicon is None:
        return load_lexicon(language)
    if isinstance(lexicon, Lexicon):
        return lexicon
    msg = f"lexicon: expected a Lexicon, got {type(lexicon).__name__}: use load_lexicon({language!r})"
    raise TypeError(msg)


def _rebuild(
    language: str,
    added: Mapping[str, tuple[str, ...]],
    entered: Mapping[tuple[str, str], tuple[Mapping[str, object], ...]],
) -> Lexicon:
    base = load_lexicon(language)
    known = base.extend(**added) if added else base
    for (name, table), entries in entered.items():
        known = known.enter(name, table, *entries)
    return known
