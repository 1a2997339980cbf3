"""Noun groups and verb groups: what belongs together without a clause of its own.

A noun group runs from its determiner to its head ("the two former judges"); a verb group from its first auxiliary to
the main verb ("will not have been told"). Both are patterns over the codes of a sentence, kept as named lines in
`groups.txt` and joined into one regular expression, so the search runs in C. What belongs to no group is an item of its
own: prepositions, conjunctions, marks, predicative adjectives.

The patterns only say what a group may look like. Whether "the rebels killed" is an actor and a verb or a noun with its
participle depends on the rest of the clause, so forms in -ed come out as `PARTICIPLE` and `clauses` decides.
"""

import re
from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from newscorpus.lexicon import Lexicon

__all__ = (
    "ADVERBS",
    "FINITE",
    "INFINITIVE",
    "ING",
    "NOUN",
    "OTHER",
    "PARTICIPLE",
    "Groups",
    "find_groups",
    "group_pattern",
    "named_pattern",
)

NOUN, FINITE, INFINITIVE, ING, PARTICIPLE, OTHER = range(1, 7)
"""What a group is; `OTHER` is a single token."""

ADVERBS = "Rrn"
"""The classes of adverbs, particles and negations, which may be inside a group and make none alone."""

_KINDS = ("NOUN", "FINITE", "INFINITIVE", "ING", "PARTICIPLE")


class Groups(NamedTuple):
    """The groups of a sentence, in order; the group `j` is of the tokens `starts[j]:ends[j]`."""

    kinds: list[int]
    """One of the numbers of this module each."""

    starts: list[int]
    ends: list[int]


@cache
def group_pattern(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the patterns of `groups.txt` as one; what matches none of them is not a group.

    After each kind is an empty group that says which it is: with its pattern in the group, the engine could not pass
    over the kind by the first letter.
    """
    parts = _parts(lexicon)
    groups = "|".join(f"{parts[kind]}()" for kind in _KINDS)
    alone = f"{parts['alone']}|" if "alone" in parts else ""
    return re.compile(f"{alone}{groups}|[^{ADVERBS}]")


@cache
def _parts(lexicon: Lexicon) -> Mapping[str, str]:
    """Return the patterns of `groups.txt` by their names, with those in braces put in."""
    parts: dict[str, str] = {}
    for line in lexicon.lines("groups"):
        name, _, pattern = line.partition("|")
        for known, text in parts.items():
            pattern = pattern.replace("{" + known + "}", text)
        parts[name.strip()] = f"(?:{pattern.strip()})"
    return parts


@cache
def named_pattern(lexicon: Lexicon, name: str) -> re.Pattern[str] | None:
    """Return the pattern of one line of `groups.txt`; `None` for a language without it."""
    parts = _parts(lexicon)
    return re.compile(parts[name]) if name in parts else None


def find_groups(codes: str, pattern: re.Pattern[str]) -> Groups:
    """Return the groups; adverbs outside a group are passed over.

    >>> from newscorpus.lexicon import load_lexicon
    >>> codes = "dN,whnA,mVdJN"  # The mayor, who hadn't slept, will attack the two-year plan
    >>> groups = find_groups(codes, group_pattern(load_lexicon("en")))
    >>> [codes[start:end] for start, end in zip(groups.starts, groups.ends)]
    ['dN', ',', 'w', 'hnA', ',', 'mV', 'dJN']
    """
    found = list(pattern.finditer(codes))
    kinds = [match.lastindex or OTHER for match in found]
    return Groups(kinds, list(map(re.Match.start, found)), list(map(re.Match.end, found)))
