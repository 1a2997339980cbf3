"""The small words of bylines, by what they do: "and" joins two names, "for" stands in front of an outlet."""

from collections.abc import Iterable
from functools import cache

from newscorpus.lexicon import available_languages, load_lexicon

__all__ = ("byline_words", "words_pattern")


@cache
def byline_words(what: str) -> frozenset[str]:
    """Return the words of all languages that do this, as `byline_words.txt` lists them.

    >>> sorted(byline_words("in front of a place"))[:3]
    ['at', 'aus', 'desde']
    """
    rows = [line.partition("|") for code in available_languages() for line in load_lexicon(code).lines("byline_words")]
    return frozenset(
        word.strip() for does, _, words in rows if does.strip() == what for word in words.split(",") if word.strip()
    )


def words_pattern(*kinds: str) -> str:
    """Return the source of a pattern for the words of some kinds, the longest first."""
    words: Iterable[str] = {word for kind in kinds for word in byline_words(kind)}
    return "|".join(sorted(words, key=lambda word: (-len(word), word)))
