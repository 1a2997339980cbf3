"""The small words of bylines, by what they do: "and" joins two names, "for" comes before an outlet."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from functools import cache

from newscorpus.lexicon.listed_words import listed_words

__all__ = ("byline_words", "says_what_one_is", "says_where_filed", "words_pattern")

_DESCRIBED, _SHORTEST_JOB = 5, 4  # most words of "historian of art in Lyon", and characters of "poet"


@cache
def byline_words(what: str) -> frozenset[str]:
    """Return the words of all languages that do this, as `byline_words.txt` lists them.

    >>> "for" in byline_words("in front of an outlet")
    True
    """
    return listed_words("byline_words", what)


def words_pattern(*kinds: str) -> str:
    """Return the source of a pattern for the words of some kinds, the longest first."""
    words = {word for kind in kinds for word in byline_words(kind)}
    return "|".join(sorted(words, key=lambda word: (-len(word), word)))


@cache
def _filing_labels() -> tuple[str, ...]:
    return tuple(byline_words("says where a post is filed"))


def says_where_filed(words: str) -> bool:
    """Return whether words and what comes after them say where a post is: "Filed under: Travel | Tags: boats".

    A noun does so before a colon or alone: not in "Category Manager".
    """
    small = words.lower().replace(" :", ":") + ":"
    labels = _filing_labels()
    if not small.startswith(labels):
        return False  # as most
    return any(small.startswith(label) and (label[-1] == ":" or not small[len(label)].isalpha()) for label in labels)


def says_what_one_is(words: Sequence[str], stops: AbstractSet[str]) -> bool:
    """Return whether words in a byline behind a name and a comma say who that is: "geographer", "mayor of Lima".

    >>> stops = frozenset({"of", "the"})
    >>> says_what_one_is(["mayor", "of", "Lima"], stops), says_what_one_is(["said", "the", "mayor"], stops)
    (True, False)

    Args:
        words: the words.
        stops: the function words of the language.
    """
    first = words[0]
    return (
        len(words) <= _DESCRIBED
        and first.islower()
        and len(first) >= _SHORTEST_JOB
        and first not in stops
        and (len(words) == 1 or words[1] in stops)
        and words[-1].isalpha()
        and listed_words("voice_words", "said").isdisjoint(words)
        and listed_words("voice_words", "third").isdisjoint(words)
    )
