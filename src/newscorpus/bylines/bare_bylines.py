"""Bylines without "by" that are recognized by their form: a paper's staff, and a name with its city.

A bare name is a byline only when its given name is known. Two forms need no such name: a line that ends with a word for
staff ("Harbour Gazette Reporter"), which names nobody, and a name whose comma is followed by a city and nothing else
("Wendeline Ostrova, Abuja"). A headline may look like the second ("Heavy Rain, Mumbai"), so it may hold no common word.
"""

from newscorpus.bylines.byline_words import byline_words
from newscorpus.bylines.personal_names import common_words
from newscorpus.lexicon import Lexicon

__all__ = ("BareBylines",)

_STAFF_WORDS = 5
_NAME_WORDS = (2, 3)


class BareBylines:
    """Tells such lines by their words.

    >>> from newscorpus.lexicon import load_lexicon
    >>> bare = BareBylines(load_lexicon("en"))
    >>> bare.is_staff(["Reuters", "Staff"]), bare.is_placed(["Heavy", "Rain,", "Mumbai"])
    (True, False)
    """

    def __init__(self, lexicon: Lexicon) -> None:
        """Take the cities from the lexicon."""
        self._lexicon = lexicon
        self.cities: frozenset[str] = frozenset(lexicon.lines("dateline_cities"))
        """The cities of datelines."""

    def is_staff(self, words: list[str]) -> bool:
        """Whether a line says which paper's staff wrote it: "Harbour Gazette Reporter", "Reuters Staff"."""
        return 1 < len(words) <= _STAFF_WORDS and words[-1].lower() in byline_words("staff of an outlet")

    def is_placed(self, words: list[str]) -> bool:
        """Whether a city follows the comma of a name: "Wendeline Ostrova, Abuja"; not "Heavy Rain, Mumbai"."""
        name = [word for word in words if word[-1] == ","]
        front = words.index(name[0]) + 1 if name else 0
        if len(name) != 1 or front not in _NAME_WORDS or " ".join(words[front:]) not in self.cities:
            return False
        return common_words(self._lexicon).isdisjoint([word.rstrip(",").lower() for word in words[:front]])
