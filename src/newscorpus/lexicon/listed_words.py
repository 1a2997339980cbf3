"""Small words by what they do, of all languages at once: files with lines `what | words`."""

from functools import cache

from newscorpus.lexicon.lexicon import available_languages, load_lexicon

__all__ = ("listed_words",)


@cache
def listed_words(name: str, what: str) -> frozenset[str]:
    """Return the words of all languages that do `what`, as their files `name.txt` list them.

    A page in one language may be signed or quoted in another, so these words count everywhere.

    >>> {"in", "aus", "desde"} <= listed_words("byline_words", "in front of a place")
    True

    Args:
        name: the name of the files, without its ending.
        what: what the words do, as the files call it.
    """
    rows = [line.partition("|") for code in available_languages() for line in load_lexicon(code).lines(name)]
    listed = [words.split(",") for does, _, words in rows if does.strip() == what]
    return frozenset(word.strip() for words in listed for word in words if word.strip())
