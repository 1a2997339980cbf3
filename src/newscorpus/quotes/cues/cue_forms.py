"""The cue lexicon, typed: which word forms report speech, and what each takes."""

from collections.abc import Mapping
from functools import cache
from typing import Literal

from attrs import frozen

from newscorpus.lexicon import Lexicon
from newscorpus.text.fast_frozen import fast_frozen

__all__ = ("ANY_PERSON", "NOUN_OF_SAYING", "SPOKEN_TO", "Cue", "CueForm", "Reports", "Shape", "Takes", "cue_forms")

Reports = Literal["speech", "all"]
"""Which reports to look for: what somebody said, or also beliefs, wishes, findings and mentions inside a report."""

Takes = Literal[
    "quote", "clause", "that", "person", "to", "noun", "as", "of", "partial", "source", "saying",
    "things", "source-before", "source-at-end", "in-source", "report", "view", "noun-of-saying", "nobody", "aside",
    "figure",
]  # fmt: skip
"""What may follow a cue; the head of `cues.toml` explains each."""

ANY_PERSON = "@"
"""Among the deeds of a cue: it does something to any person, and says nothing."""

SPOKEN_TO: frozenset[Takes] = frozenset(("person", "to"))
"""What a cue takes that may name who is spoken to."""

NOUN_OF_SAYING: Takes = "noun-of-saying"
"""What the nouns take that report as verbs do (`her claim that`), and the rule that reads them."""

Shape = Literal["base", "third", "past", "ing", "adjective"]
"""The form of the verb: `say`, `says`, `said`, `saying`; or that the word is no verb: `adamant`."""


@frozen(kw_only=True)
class Cue:
    """An entry of `cues.toml`."""

    id: str
    forms: tuple[str, ...]
    takes: tuple[Takes, ...]
    particle: str = ""
    apart: bool = False
    """Whether other words may be between the verb and its particle: `spoke to reporters about`."""

    lead: str = ""
    participle: str = ""
    """The form after an auxiliary, in languages that separate the two: "hat … gesagt"."""

    speech: bool = True
    quoted: bool = False
    """Whether a belief is speech when it quotes words, or a writing has it: `thinks the plan is “a shame”`."""

    verb_only: bool = False
    adjective: bool = False
    """Whether it reports with a form of "be", of somebody who can speak: `was adamant that`."""

    deeds: str = ""
    """Objects with which it is no report: `ordered tea`; `#` is any number of things, `@` any person."""

    examples: tuple[str, ...] = ()
    refuses: tuple[str, ...] = ()


@fast_frozen(eq=False)
class CueForm:
    """A word form that may be a cue: of which entry, in which shape, followed by which words."""

    cue: Cue
    shape: Shape
    particle: tuple[str, ...]
    takes: frozenset[Takes]
    deeds: frozenset[str]


@cache
def cue_forms(lexicon: Lexicon, *, reports: Reports = "all") -> Mapping[str, tuple[CueForm, ...]]:
    """Return word form -> what it may be a cue of; entries with the longest particle first.

    With `reports` of speech alone, only those cues of beliefs are in it that may quote words.

    >>> from newscorpus.lexicon import load_lexicon
    >>> [form.cue.id for form in cue_forms(load_lexicon("en"))["noted"]]
    ['note']
    """
    table: dict[str, tuple[CueForm, ...]] = {}
    for cue in lexicon.entries("cues", Cue, table="cue"):
        if reports == "speech" and not (cue.speech or cue.quoted):
            continue
        particle = tuple(cue.particle.split())
        takes, deeds = frozenset(cue.takes), frozenset(cue.deeds.split())
        for form in cue.forms:
            shape = "adjective" if cue.adjective else _shape(form, cue.forms)
            alone = (CueForm(cue, shape, particle, takes, deeds),)  # one tuple for both spellings
            for spelling in (form, form.capitalize()):
                known = table.get(spelling)
                table[spelling] = alone if known is None else tuple(sorted(known + alone, key=_longest_first))
    return table


def _longest_first(form: CueForm) -> int:
    return -len(form.particle)


def _shape(form: str, forms: tuple[str, ...]) -> Shape:
    """Tell the shape from the place of the form: base, third person, past forms; a verb like `put` has one for all."""
    if form.endswith("ing"):
        return "ing"
    if form not in forms[:2] or form.endswith("ed"):
        return "past"
    if form == forms[0] and (len(forms) > 1 or not form.endswith("s")):  # `states` alone is not a base
        return "base" if any(not other.endswith("ing") for other in forms[2:]) else "past"
    return "third" if form.endswith("s") else "base"
