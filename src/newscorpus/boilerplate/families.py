"""Families of boilerplate phrases, as `boilerplate.toml` lists them, and how a line is looked up in them.

A line is folded (lower case, straight apostrophes, `#` for a number, no marks at its ends) and looked up whole; then by its first
word among the phrases that lines start with; then by the rarest word of each phrase that a line may hold. Every step is a
dictionary look-up, so a thousand phrases cost what ten cost.
"""

import re
from collections.abc import Iterable, Mapping
from functools import cache

from attrs import frozen

from newscorpus.lexicon import Lexicon
from newscorpus.model import BlockKind

__all__ = ("Family", "FamilyBook", "FamilyHit")

LONGEST = 260
"""A longer line is no formula of a page, but for a few notices that start with one."""

_EDGES = ' \u00a0\t.,:;!?|»«›‹>–—-*•·…"“”()[]→←▸▾×+'
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_DIGIT = re.compile(r"[0-9]")
_FOLD = str.maketrans({"’": "'", "‘": "'", "\u00a0": " ", "“": '"', "”": '"'})


@frozen
class Family:
    """A family of phrases and the kind of line that they make."""

    id: str
    kind: BlockKind
    sure: bool = False
    """One of its phrases decides a line that does not clearly read like the story."""
    strong: bool = False
    """It decides also a line that does."""
    whole: tuple[str, ...] = ()
    starts: tuple[str, ...] = ()
    ends: tuple[str, ...] = ()
    has: tuple[str, ...] = ()
    examples: tuple[str, ...] = ()
    refuses: tuple[str, ...] = ()


@frozen
class FamilyHit:
    """A phrase that was found in a line, and how."""

    family: Family
    how: str
    """`whole`, `starts`, `has` or `ends`."""


class FamilyBook:
    """All families of a language, ready for look-up.

    >>> from newscorpus.lexicon import load_lexicon
    >>> book = FamilyBook(load_lexicon("en"))
    >>> hit = book.look_up("Share this article!", 0, 19)
    >>> hit.family.id, hit.how
    ('share', 'whole')
    """

    def __init__(self, lexicon: Lexicon) -> None:
        """Take the families from the lexicon."""
        self.families: tuple[Family, ...] = lexicon.entries("boilerplate", Family, table="family")
        hits = {
            (family.id, how): FamilyHit(family, how)
            for family in self.families
            for how in ("whole", "starts", "has", "ends")
        }
        self._whole = {
            phrase.strip(_EDGES): hits[family.id, "whole"]
            for family in reversed(self.families)
            for phrase in family.whole
        }
        self._starts = _by_word(
            (phrase, phrase.split()[0], hits[family.id, "starts"])
            for family in self.families
            for phrase in family.starts
        )
        self._has = _by_word(
            (phrase, max(phrase.split(), key=len), hits[family.id, "has"])
            for family in self.families
            for phrase in family.has
        )
        self._ends = tuple((phrase, hits[family.id, "ends"]) for family in self.families for phrase in family.ends)
        self._end_phrases = tuple(phrase for phrase, _ in self._ends)
        self._keys = frozenset(self._has)

    def look_up(self, text: str, start: int, end: int) -> FamilyHit | None:
        """Return the phrase that the line `text[start:end]` is, starts with, holds or ends with, or `None`."""
        size = end - start
        folded = text[start : min(end, start + LONGEST)].lower()
        if "’" in folded or "\u00a0" in folded or "“" in folded:
            folded = folded.translate(_FOLD)
        if _DIGIT.search(folded, 0, 80):
            folded = _NUMBER.sub("#", folded)
        bare = folded.strip(_EDGES)
        if not bare:
            return None
        if size <= 100 and (hit := self._whole.get(bare)) is not None:
            return hit
        words = bare.split()
        for phrase, hit in self._starts.get(words[0], ()):
            if bare.startswith(phrase) or folded.startswith(phrase):
                return hit
        if not self._keys.isdisjoint(words):
            for word in words:
                for phrase, hit in self._has.get(word, ()):
                    if phrase in folded:
                        return hit
        if size <= LONGEST and folded.endswith(self._end_phrases):
            return next(hit for phrase, hit in self._ends if folded.endswith(phrase))
        return None


def _by_word(entries: Iterable[tuple[str, str, FamilyHit]]) -> Mapping[str, tuple[tuple[str, FamilyHit], ...]]:
    table: dict[str, list[tuple[str, FamilyHit]]] = {}
    for phrase, word, hit in entries:
        table.setdefault(word, []).append((phrase, hit))
    return {word: tuple(sorted(found, key=lambda pair: -len(pair[0]))) for word, found in table.items()}


@cache
def family_book(lexicon: Lexicon) -> FamilyBook:
    """Return the families of a lexicon; the same book each time."""
    return FamilyBook(lexicon)
