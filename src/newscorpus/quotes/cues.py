"""The cue lexicon, typed: which word forms report speech, and what each takes."""

from collections.abc import Mapping
from functools import cache
from typing import Literal, NamedTuple

from attrs import frozen

from newscorpus.lexicon import Lexicon

__all__ = ("Cue", "CueForm", "Shape", "Takes", "cue_forms")

Takes = Literal["quote", "clause", "person", "to", "noun", "as", "of", "partial", "source"]
"""What may follow a cue; the head of `cues.toml` explains each."""

Shape = Literal["base", "third", "past", "ing"]
"""The form of the verb: `say`, `says`, `said`, `saying`."""


@frozen(kw_only=True)
class Cue:
    """An entry of `cues.toml`."""

    id: str
    forms: tuple[str, ...]
    takes: tuple[Takes, ...]
    particle: str = ""
    speech: bool = True
    examples: tuple[str, ...] = ()
    refuses: tuple[str, ...] = ()


class CueForm(NamedTuple):
    """A word form that may be a cue: of which entry, in which shape, followed by which words."""

    cue: Cue
    shape: Shape
    particle: tuple[str, ...]
    takes: frozenset[Takes]


@cache
def cue_forms(lexicon: Lexicon) -> Mapping[str, tuple[CueForm, ...]]:
    """Return word form -> what it may be a cue of; entries with the longest particle first.

    >>> from newscorpus.lexicon import load_lexicon
    >>> [form.cue.id for form in cue_forms(load_lexicon("en"))["noted"]]
    ['note']
    """
    table: dict[str, list[CueForm]] = {}
    for cue in lexicon.entries("cues", Cue, table="cue"):
        particle = tuple(cue.particle.split())
        takes = frozenset(cue.takes)
        for i, form in enumerate(cue.forms):
            entry = CueForm(cue, _shape(form, i), particle, takes)
            for spelling in (form, form.capitalize()):
                table.setdefault(spelling, []).append(entry)
    return {form: tuple(sorted(entries, key=lambda e: -len(e.particle))) for form, entries in table.items()}


def _shape(form: str, i: int) -> Shape:
    if form.endswith("ing"):
        return "ing"
    if i > 1 or form.endswith("ed"):
        return "past"
    return "third" if i == 1 and form.endswith("s") else "base"
