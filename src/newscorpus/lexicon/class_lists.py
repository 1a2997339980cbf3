"""Word lists in which each line is a class of words: `name | word word word`.

>>> from newscorpus.lexicon import load_lexicon
>>> classes = class_lists(load_lexicon("en"), "clause_words")
>>> "the" in classes["articles"]
True
"""

from collections.abc import Mapping
from functools import cache

from newscorpus.lexicon.lexicon import Lexicon

__all__ = ("class_lists",)


@cache
def class_lists(lexicon: Lexicon, name: str) -> Mapping[str, frozenset[str]]:
    """Return class -> words of `name.txt`; a class may have several lines."""
    classes: dict[str, frozenset[str]] = {}
    for line in lexicon.lines(name):
        label, _, words = line.partition("|")
        classes[label.strip()] = classes.get(label.strip(), frozenset()) | frozenset(words.split())
    return classes
