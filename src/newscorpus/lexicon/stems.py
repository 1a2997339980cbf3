"""The stem of a trigger: what "resigned", "resigns" and "resignation" have in common.

>>> from newscorpus.lexicon import load_lexicon
>>> english = load_lexicon("en")
>>> stem("resigned", english) == stem("resignation", english), stem("met", english) == stem("meetings", english)
(True, True)

Rules of suffixes, not a dictionary: a stem is not a word, it only has to be the same for forms of one word.
"""

from collections.abc import Mapping
from functools import cache, lru_cache

from newscorpus.lexicon import Lexicon
from newscorpus.lexicon.inflection import base_forms

__all__ = ("family", "head_stem", "stem", "unlinked_stems")

_SHORTEST = 3


@cache
def _families(lexicon: Lexicon) -> Mapping[str, str]:
    """Stem -> the first word of its family."""
    return {_cut(word, lexicon): line.split()[0] for line in lexicon.lines("event_families") for word in line.split()}


@cache
def _members(lexicon: Lexicon) -> Mapping[str, tuple[str, ...]]:
    """First word of a family -> its words."""
    return {line.split()[0]: tuple(line.split()) for line in lexicon.lines("event_families")}


def family(word: str, lexicon: Lexicon) -> tuple[str, ...]:
    """Return the words for the same kind of event as a word; none where it has no family.

    >>> from newscorpus.lexicon import load_lexicon
    >>> family("bombings", load_lexicon("en"))
    ('bomb', 'bombing')
    """
    return _members(lexicon).get(stem(word, lexicon), ())


def _cut(word: str, lexicon: Lexicon) -> str:
    """Return the word without its endings."""
    word, endings = base_forms(lexicon).get(word, word), lexicon.lines("endings")
    for _ in range(2):
        for ending in endings:
            if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST and not word.endswith("ss"):
                word = word[: -len(ending)]
                break
    return word[:-1] if len(word) > _SHORTEST and word[-1] == word[-2] else word


@lru_cache(maxsize=100_000)
def stem(word: str, lexicon: Lexicon) -> str:
    """Return the stem of a word, or the family that it belongs to."""
    cut = _cut(word.lower(), lexicon)
    return _families(lexicon).get(cut, cut)


@lru_cache(maxsize=10_000)
def head_stem(trigger: str, lexicon: Lexicon) -> str:
    """Return the stem of the first word of a trigger that is neither light nor a function word; empty without one.

    >>> from newscorpus.lexicon import load_lexicon
    >>> head_stem("held talks", load_lexicon("en")) == head_stem("talked", load_lexicon("en"))
    True
    """
    stop, light = lexicon.words("stop_words"), lexicon.words("light_verbs")
    parts = "".join(c if c.isalnum() else " " for c in trigger.lower()).split()
    for word in parts:
        if word not in stop and word not in light:
            return stem(word, lexicon)
    return ""


@cache
def unlinked_stems(lexicon: Lexicon) -> frozenset[str]:
    """The stems that say too little to distinguish events: none at all, and those of `unlinked.txt`."""
    return frozenset({"", *(stem(word, lexicon) for word in lexicon.lines("unlinked"))})
