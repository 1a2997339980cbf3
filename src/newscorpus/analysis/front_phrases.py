"""Commas that a writer left out behind a phrase in front: In a statement Roe said; last week police came.

A noun group is as long as it can be, since English makes compounds without a sign ("the bridge talks"). So the last
noun of a phrase in front and the subject behind it would come out as one group, and the verb would have no subject.
The codes alone show such a front: there is nothing but phrases with prepositions, a participle before them, and times
up to a verb, so the end of it must be the subject. A comma put there says so to all that follows.

What the subject is depends on its class. A name is one behind a noun ("talks Roe"), together with nouns for persons
in front of it ("talks striker Roe"), unless these are all there is ("under coach Roe"). A plural, with its adjectives,
is one before any verb. A form in -ed may be a participle: of a plural it needs an object to be a verb ("in Salem police
fired shots"). Behind a time everything is the subject, but a time with an article may be its first part ("the night
nurses left"). A name of a place is a front itself where another name follows ("in London Roe said").
"""

import re
from collections.abc import Sequence
from functools import cache

from newscorpus.analysis.codes import Coded, with_marks
from newscorpus.analysis.groups import named_pattern
from newscorpus.lexicon import Lexicon
from newscorpus.lexicon.class_lists import class_lists
from newscorpus.text.name_words import genders

__all__ = ("part_fronts",)

_PLACE = 3
"""The group of the pattern that is in front of a place."""
_NOUNS = frozenset("NSMT")


def part_fronts(coded: Coded, words: Sequence[str], lexicon: Lexicon) -> Coded:
    """Return the codes with a comma behind each phrase that the subject of its clause follows without one."""
    pattern = named_pattern(lexicon, "front")
    if pattern is None:
        return coded
    matches = pattern.finditer(coded.codes)
    tokens = [token for match in matches if (token := _subject(coded, words, lexicon, match))]
    return with_marks(coded, tokens, ",")


def _subject(coded: Coded, words: Sequence[str], lexicon: Lexicon, match: re.Match[str]) -> int:
    """Return the first token of the subject behind a front; 0 when it is none."""
    codes, first, front, token = coded.codes, coded.first, match.start(), match.end(match.lastindex or 0)
    if match.lastindex == _PLACE:
        return _behind_place(coded, words, lexicon, token, match.end())
    bare = codes.startswith("dT", front) or (codes[front] == "T" and codes[token - 1] == "T")
    if bare and words[first[front]].lower() not in _opening_times(lexicon):
        return 0  # the night nurses left; May sales fell
    if codes[token] == "M" and codes[token - 1] == "N":
        persons = genders(lexicon, "person_nouns")
        while codes[token - 1] == "N" and words[first[token - 1]].lower() in persons:
            token -= 1
        if codes[token - 1] not in _NOUNS:
            return 0  # under coach Roe
    return token


@cache
def _opening_times(lexicon: Lexicon) -> frozenset[str]:
    """Return the words that a time without a preposition opens with: this week, every day, yesterday."""
    return class_lists(lexicon, "clause_words").get("opens_time", frozenset())


def _behind_place(coded: Coded, words: Sequence[str], lexicon: Lexicon, token: int, end: int) -> int:
    """Return the token behind the longest known place that some names start with, or the body named for it; else 0."""
    places, bodies, first = lexicon.words("places"), lexicon.words("organization_words"), coded.first
    known = [k for k in range(end - 1, token, -1) if " ".join(words[first[token] : first[k]]) in places]
    behind = range(known[0], end) if known else ()
    return next((k for k in behind if words[first[k]] not in bodies), 0)  # with London United Roe won
