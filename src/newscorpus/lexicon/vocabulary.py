"""Word classes: what the one pass over the words looks up.

Each class is a bit, so that a word may be of several classes and a finder can skip what is not its own with one `&`.
`vocabulary` merges the forms of the classes asked for into one dictionary; a form in lower case stands for its
capitalised and its upper-case spelling too.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache

from newscorpus.lexicon.events import event_forms
from newscorpus.lexicon.lexicon import Lexicon
from newscorpus.lexicon.traits import forms as written_forms

__all__ = ("CUE", "EVENT", "STOP", "TIME", "case_variants", "vocabulary")

_FIRST_WORD = re.compile(r"\w+")

CUE = 1 << 0
"""A word that can report speech: the forms of `cues.toml`."""

TIME = 1 << 1
"""A word by which a temporal expression is found: the first column of `time_words.txt`, the first words of
`holidays.toml`, and numbers that may be a year, a day or an hour."""

EVENT = 1 << 2
"""A word that a trigger phrase is found by: the first words of the phrases of `events.toml`, in all their forms."""

STOP = 1 << 3
"""A function word: `stop_words.txt`."""


def _listed(name: str) -> Callable[[Lexicon], Iterable[str]]:
    return lambda lexicon: lexicon.lines(name)


def _forms(name: str, table: str) -> Callable[[Lexicon], Iterable[str]]:
    def forms(lexicon: Lexicon) -> Iterable[str]:
        for entry in lexicon.raw(name, table):
            found = entry.get("forms", [])
            if isinstance(found, list):
                yield from found

    return forms


def _time_words(lexicon: Lexicon) -> Iterable[str]:
    if not lexicon.has("time_words"):
        return
    for line in lexicon.lines("time_words"):
        yield from written_forms(line.split()[0], lexicon)
    for entry in lexicon.raw("holidays", "holiday"):
        names = entry.get("names", [])
        if isinstance(names, list):
            yield from (found[0] for name in names if (found := _FIRST_WORD.match(str(name))))
    yield from _numbers(_time_classes(lexicon))


def _time_classes(lexicon: Lexicon) -> Mapping[str, Sequence[str]]:
    """Class of `time_classes.toml` -> its words."""
    found = ((entry.get("id"), entry.get("words")) for entry in lexicon.raw("time_classes", "class"))
    return {str(name): [str(word) for word in words] for name, words in found if isinstance(words, list)}


def _numbers(classes: Mapping[str, Sequence[str]]) -> Iterable[str]:
    """Years, quarters, decades, days, clocks, durations: "1998", "FY19", "4Q18", "90s", "09", "0630", "5hrs"."""
    yield from map(str, range(1000, 2200))
    if "universal-time" in classes:
        yield from (f"{hour:02d}{minute:02d}" for hour in (*range(10), 22, 23) for minute in range(60))
    yield from map(str, range(100))
    yield from (f"0{n}" for n in range(10))
    for code in (*classes.get("fiscal-code", ()), *classes.get("quarter-code", ())):
        yield from (f"{code}{n:02d}" for n in (*range(100), *range(1980, 2050)))
    for ending in classes.get("decade-ending", ()):
        yield from (f"{n}{ending}" for n in (*range(20, 100, 10), *range(1000, 2200, 10)))
    for half in (*classes.get("half-am", ()), *classes.get("half-pm", ())):
        yield from (f"{n}{half}" for n in range(1, 13))
        yield from (f"{n}{minute:02d}{half}" for n in range(1, 13) for minute in range(0, 60, 5))
    for unit in classes.get("glued-unit", ()):
        yield from (f"{n}{unit}" for n in range(1, 100))
    for unit in classes.get("glued-hours", ()):
        yield from (f"{hour:02d}{minute:02d}{unit}" for hour in range(25) for minute in range(0, 60, 5))
    for ending in classes.get("ordinal-ending", ()):
        yield from (f"{n}{ending}" for n in range(1, 32))


_SOURCES: Mapping[int, Callable[[Lexicon], Iterable[str]]] = {
    CUE: _forms("cues", "cue"),
    TIME: _time_words,
    EVENT: event_forms,
    STOP: _listed("stop_words"),
}


def case_variants(form: str) -> set[str]:
    """Return the spellings that a listed form stands for.

    >>> sorted(case_variants("monday")), sorted(case_variants("May"))
    (['MONDAY', 'Monday', 'monday'], ['MAY', 'May'])
    """
    return {form, form.capitalize(), form.upper()} if form.islower() else {form, form.upper()}


@cache
def vocabulary(lexicon: Lexicon, classes: int) -> Mapping[str, int]:
    """Return word form -> word classes, for the classes asked for.

    >>> from newscorpus.lexicon import load_lexicon
    >>> vocabulary(load_lexicon("en"), CUE | STOP)["said"] == CUE
    True
    """
    table: dict[str, int] = {}
    for bit, source in _SOURCES.items():
        if classes & bit:
            listed = set(source(lexicon))  # `case_variants` of each, without ten thousand calls
            for spelling in listed.union(map(str.upper, listed), map(str.capitalize, filter(str.islower, listed))):
                table[spelling] = table.get(spelling, 0) | bit
    return table
