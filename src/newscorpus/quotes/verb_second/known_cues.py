"""The words by which the cues of a verb-second language are found: finite forms, and what ends a clause.

An entry of `cues.toml` is found by a finite form, with or without its particle ("teilt … mit", "mitteilt"), by its
participle ("mitgeteilt"), and by its infinitive ("mitteilen"). All but the finite form alone come last in their clause,
so they are kept by their last word.
"""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Literal, NamedTuple

from newscorpus.lexicon import Lexicon
from newscorpus.lexicon.traits import letter_spellings
from newscorpus.quotes.cues.cue_forms import Cue, Reports

__all__ = ("CueWords", "cue_words")


class CueWords(NamedTuple):
    """The words that cues are found by."""

    words: frozenset[str]
    """All of them: those of `finite` and of `ends`."""

    finite: Mapping[str, tuple[Cue, ...]]
    ends: Mapping[str, tuple["_End", ...]]
    """The last word of a cue at the end of its clause."""

    needs: Mapping[str, "_Needs"]
    """What a word must have beside it that is not a cue alone: "gab", "ist"."""


class _End(NamedTuple):
    """A cue at the end of its clause."""

    before: tuple[str, ...]
    """Its words before the last one: "zu bedenken" of "zu bedenken gab"."""

    cue: Cue
    form: Literal["finite", "participle", "infinitive"]


class _Needs(NamedTuple):
    """The words without which another word is not a cue; most hits are ruled out by them, since "ist" is everywhere."""

    in_front: frozenset[str]
    """One of these right before it: "bedenken" of "zu bedenken gab"."""

    behind: frozenset[str]
    """Or one of these anywhere behind: "an" of "gab … an"."""

    @classmethod
    def of(cls, finite: tuple[Cue, ...], ends: tuple[_End, ...]) -> "_Needs | None":
        """What all cues of a word need; `None` when one of them is the word alone."""
        if not (all(cue.particle and not cue.lead for cue in finite) and all(end.before for end in ends)):
            return None
        return cls(frozenset(end.before[-1] for end in ends), frozenset(cue.particle.split()[-1] for cue in finite))


@cache
def cue_words(lexicon: Lexicon, reports: Reports) -> CueWords:
    """Return the words that cues of the language are found by."""
    finite: dict[str, tuple[Cue, ...]] = {}
    ends: dict[str, list[_End]] = {}

    def add(words: list[str], cue: Cue, form: Literal["finite", "participle", "infinitive"]) -> None:
        for last in letter_spellings(words[-1], lexicon):
            ends.setdefault(last, []).append(_End(tuple(words[:-1]), cue, form))

    for cue in lexicon.entries("cues", Cue, table="cue"):
        if reports == "speech" and not cue.speech:
            continue
        particle = cue.particle.split()
        for form in cue.forms:
            for spelling in (spelt for same in (form, form.capitalize()) for spelt in letter_spellings(same, lexicon)):
                finite[spelling] = tuple(sorted((*finite.get(spelling, ()), cue), key=lambda c: -len(c.particle)))
            if particle:
                add([*particle, form], cue, "finite")
                add([*particle[:-1], particle[-1] + form], cue, "finite")
        for words in _participles(cue, particle):
            add(words, cue, "participle")
        for words in _infinitives(cue, particle):
            add(words, cue, "infinitive")
    # The longest first, and of those the infinitive, which needs a modal verb.
    longest = {
        word: tuple(sorted(found, key=lambda end: (-len(end.before), end.form != "infinitive")))
        for word, found in ends.items()
    }
    known = frozenset(finite) | frozenset(longest)
    needs = {word: _Needs.of(finite.get(word, ()), longest.get(word, ())) for word in known}
    return CueWords(known, finite, longest, {word: one for word, one in needs.items() if one is not None})


def _participles(cue: Cue, particle: list[str]) -> Iterator[list[str]]:
    """The participle, also with its particle apart: "bekanntgegeben", "bekannt gegeben"."""
    words = cue.participle.split()
    if words:
        yield words
        if particle and words[-1].startswith(particle[-1]) and len(words[-1]) > len(particle[-1]):
            yield [*words[:-1], particle[-1], words[-1].removeprefix(particle[-1])]


def _infinitives(cue: Cue, particle: list[str]) -> Iterator[list[str]]:
    """The infinitive, which is the second form: "sagen", "einräumen", "bekannt geben", "zu bedenken geben"."""
    if not cue.participle:
        return
    form = cue.forms[1]
    yield [*particle, form]
    if particle:
        yield [*particle[:-1], particle[-1] + form]
