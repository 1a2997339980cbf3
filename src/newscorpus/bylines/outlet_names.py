"""Whether words name an outlet: a listed agency or paper, its staff or desk, or a name that ends as papers do."""

import re
from collections.abc import Iterable

from newscorpus.bylines.byline_patterns import DOMAIN
from newscorpus.bylines.byline_words import byline_words
from newscorpus.bylines.personal_names import common_words, known_given_names
from newscorpus.lexicon import Lexicon

__all__ = ("OutletNames",)

_LINE_WORDS = 4
_CALL_SIGN = re.compile(r"[KW][A-Z]{3}(?:-?(?:TV|FM|AM))?(?:/[KW][A-Z]{3})?")  # a station in America: "WXYU", "KXYZ-TV"


class OutletNames:
    """The names of outlets in one language.

    >>> from newscorpus.lexicon import load_lexicon
    >>> names = OutletNames(load_lexicon("en"))
    >>> names.has("Reuters Staff"), names.has("Harbour Gazette"), names.ends_like_one("Harbour Gazette")
    (True, False, True)
    >>> [names.looks_like_one(line) for line in ("REUTERS", "HARBOUR GAZETTE", "RAIN IN THE NORTH")]
    [True, True, False]
    """

    def __init__(self, lexicon: Lexicon) -> None:
        """Take the lists of the lexicon."""
        self._lexicon = lexicon
        self._known = lexicon.words("outlets")
        self._words = lexicon.words("outlet_words")
        self._cities = lexicon.words("dateline_cities")

    def has(self, words: str, *, stations: bool = True) -> bool:
        """Whether it is a known agency or paper, a domain, or one of them with "staff" and the like.

        Without `stations`, what looks like a call sign isn't one: "KHAN" among other words in capitals.
        """
        bare = words.rstrip(".")
        if bare in self._known or bare.title() in self._known or bare.upper() in self._known:
            return True
        if " " not in bare and (DOMAIN.fullmatch(bare) or (stations and self._is_call_sign(bare))):
            return True
        first, _, last = bare.rpartition(" ")
        return bool(first) and last.lower() in byline_words("staff of an outlet") and self._has_staff(first)

    def begins_like_one(self, words: str) -> bool:
        """Whether a known broadcaster in capitals comes first, a desk behind it: "NDR Info", "BBC Sport"."""
        first, _, rest = words.partition(" ")
        return bool(rest) and first.isupper() and len(first) > 1 and self.has(first)

    def _is_call_sign(self, word: str) -> bool:
        """Whether a word is the call sign of a station, and no other word in capitals: "WXYU", not "WIND", "KYIV"."""
        if not _CALL_SIGN.fullmatch(word) or word.capitalize() in self._cities:
            return False
        return word.lower() not in common_words(self._lexicon) and word.capitalize() not in known_given_names(
            self._lexicon
        )

    def _has_staff(self, words: str) -> bool:
        """Whether an outlet, known or not, or one of its desks may have the staff named after it."""
        return (
            words in self._known
            or (words.isupper() and " " not in words)
            or (words.istitle() and self.ends_like_one(words, alone=True))
            or words.lower() in byline_words("desk of an outlet")
            or self._has_desk(*words.rpartition(" ")[::2])
        )

    def _has_desk(self, first: str, last: str) -> bool:
        """Whether an outlet has a desk after it: "WXYU Web", "KXYZ News"."""
        return last.lower() in byline_words("desk of an outlet") and self.has(first)

    def looks_like_one(self, words: str) -> bool:
        """Whether words name a known outlet, or end as the names of papers do: "REUTERS", "Harbour Gazette"."""
        return self.has(words) or self.ends_like_one(words, alone=True)

    def names_one(self, words: str) -> bool:
        """Whether a whole line is the name of an outlet and no headline: "The Daily Herald", "REUTERS"."""
        front, comma, place = words.partition(", ")
        if comma and place in self._cities:  # "Example Press, Paris"
            return self.has(front)
        paper = words.istitle() and 0 < words.count(" ") < _LINE_WORDS and words.rpartition(" ")[2] in self._words
        return self.has(words) or paper

    def holds_word(self, words: Iterable[str]) -> bool:
        """Whether one of the words is one that outlets have: "Daily News Egypt"."""
        return not self._words.isdisjoint(words)

    def ends_like_one(self, words: str, *, alone: bool = False) -> bool:
        """Whether the last word is one that outlets have: "Harbour Gazette"; `alone`: it may be the only one."""
        first, _, last = words.rpartition(" ")
        return (alone or bool(first)) and (
            last.title() in self._words
            or (bool(first) and words.istitle() and last.lower() in byline_words("owns papers"))
        )
