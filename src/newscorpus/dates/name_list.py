"""The names of `time_names.toml`, ready to be looked up by the words of time that they hold."""

from collections.abc import Mapping
from typing import NamedTuple

from attrs import frozen

from newscorpus.lexicon import Lexicon

__all__ = ("ListedName", "TimeName", "names_by_word")


@frozen(kw_only=True, eq=False)
class TimeName:
    """An entry of `time_names.toml`."""

    id: str
    names: tuple[str, ...]
    alone: tuple[str, ...] = ()
    """The words of time that stand for the name later in the text."""
    examples: tuple[str, ...] = ()
    refuses: tuple[str, ...] = ()


class ListedName(NamedTuple):
    """A name, and where in it a word of time starts."""

    name: str
    at: int
    alone: bool
    """Whether the word stands for the name later in the text."""


def names_by_word(lexicon: Lexicon) -> Mapping[str, tuple[ListedName, ...]]:
    """Return each word of a listed name -> the names that hold it, the longest first.

    >>> from newscorpus.lexicon import load_lexicon
    >>> names_by_word(load_lexicon("en"))["Wednesday"][0]
    ListedName(name='Sheffield Wednesday', at=10, alone=True)
    """
    table: dict[str, list[ListedName]] = {}
    for entry in lexicon.entries("time_names", TimeName, table="name"):
        for name in entry.names:
            at = 0
            for word in "".join(c if c.isalnum() else " " for c in name).split():
                at = name.index(word, at)
                table.setdefault(word, []).append(ListedName(name, at, word in entry.alone))
                at += len(word)
    return {word: tuple(sorted(names, key=lambda listed: -len(listed.name))) for word, names in table.items()}
