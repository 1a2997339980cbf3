"""Word classes: what the one pass over the words looks up.

Each class is a bit, so that a word may be of several classes and a finder can skip what is not its own with one `&`.
`build` merges the forms of the classes asked for into one dictionary; a form in lower case stands for its capitalised and
its upper-case spelling too.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newscorpus.lexicon.lexicon import Lexicon

__all__ = ("CUE", "EVENT", "STOP", "TIME", "build")

CUE = 1 << 0
"""A word that can report speech: the forms of `cues.toml`."""

TIME = 1 << 1
"""A word that a temporal expression starts with: `time_words.txt`."""

EVENT = 1 << 2
"""A word that a trigger phrase is found by: the keys of `events.toml`."""

STOP = 1 << 3
"""A function word: `stop_words.txt`."""


def _listed(name: str) -> "Callable[[Lexicon], Iterable[str]]":
    return lambda lexicon: lexicon.lines(name)


def _forms(name: str, table: str) -> "Callable[[Lexicon], Iterable[str]]":
    def forms(lexicon: "Lexicon") -> Iterable[str]:
        for entry in lexicon.tables(name).get(table, []):
            found = entry.get("forms", [])
            if isinstance(found, list):
                yield from found

    return forms


_SOURCES: "Mapping[int, Callable[[Lexicon], Iterable[str]]]" = {
    CUE: _forms("cues", "cue"),
    TIME: _listed("time_words"),
    EVENT: _forms("events", "event"),
    STOP: _listed("stop_words"),
}


def build(lexicon: "Lexicon", classes: int) -> dict[str, int]:
    """Return word form -> bits for the classes asked for."""
    table: dict[str, int] = {}
    for bit, source in _SOURCES.items():
        if classes & bit:
            for form in source(lexicon):
                for spelling in {form, form.capitalize(), form.upper()} if form.islower() else {form, form.upper()}:
                    table[spelling] = table.get(spelling, 0) | bit
    return table
