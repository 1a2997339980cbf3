"""Lines that are a date and little more: "Updated Oct. 5, 2018 3:14 PM".

The date must be most of the line, or the line must be short and not a sentence, as "The treaty ends on May 5." is. What
a page says about itself in front of the date ("Published", "Last updated on") does not make a sentence.

A date in the story is one word in a statement; a page prints its own date beside a label, an hour or nothing at all. So
what is around the date decides, not the date.
"""

import re

from newscorpus.bylines import BylineParser
from newscorpus.bylines.byline_patterns import time_of_day
from newscorpus.bylines.byline_words import byline_words
from newscorpus.lexicon import Lexicon

__all__ = ("DateLines",)

_LONGEST, _SHORT, _LABELLED = 220, 60, 110  # characters at most: of any date line, of a short one, of one with a label
_MOSTLY = 0.45  # the least share of a line that is date
_LABEL = 20  # characters between a word about the page and the date
_SENTENCE_WORDS = 3  # words that a sentence has before its date
_SMALL_WORD, _CLOSING = 3, " ().,"
_STOPS = frozenset('.”"!?')
_POST = re.compile(r"(?:^|[.!?…”\"] |/\w+ )[—–-] ?[^()\n]+ \(@\w+\)[ ·]*$")  # ends a post: "— Jane (@jane) May 3"


class DateLines:
    """Separates lines with a date of the page from lines of the story."""

    def __init__(self, lexicon: Lexicon, bylines: BylineParser) -> None:
        """Take the words that pages use of themselves, and the parser that finds printed dates."""
        self._dates = bylines.dates
        self._page_words = (*lexicon.words("updated_words"), *byline_words("begins what says that a page came out"))

    def fill(self, text: str, start: int, end: int) -> bool:
        """Return whether a line is mostly a date."""
        if end - start > _LONGEST:
            return False
        dates = self._dates.find(text, start, end)
        if not dates:
            return False
        printed = sum([e - s for s, e, _, _ in dates])
        if printed < _MOSTLY * (end - start):  # "PUBLISHED: 10:14, 3 February 2022 | UPDATED: 12:51, 3 February 2022"
            printed += sum([len(match[0]) for match in time_of_day().finditer(text, start, end)])
        front = text[start : dates[0][0]]
        if "(@" in front and _POST.search(front):
            return False
        behind = text[dates[-1][1] : end]
        if printed >= _MOSTLY * (end - start) or (end - start < _SHORT and not self._tells(front, behind)):
            return True
        if self.names_issue(text, start, end):
            return True
        label = front[-_LABEL:].lower()
        return text[end - 1] not in _STOPS and end - start < _LABELLED and any(s in label for s in self._page_words)

    def names_issue(self, text: str, start: int, end: int) -> bool:
        """Return whether a line says which paper printed the story and when: "Published in The Example, May 5"."""
        if end - start > _LABELLED or not text[start:end].lower().lstrip(_CLOSING).startswith(self._page_words):
            return False
        dates = self._dates.find(text, start, end)
        if not dates or text[dates[-1][1] : end].strip(_CLOSING):
            return False
        words = text[start : dates[0][0]].split()[2:]
        return all(word[0].isupper() for word in words if word[0].isalpha() and len(word) > _SMALL_WORD)

    def _tells(self, front: str, behind: str) -> bool:
        """Whether the words before or behind a date make a sentence of the story: "The treaty ends on May 5."."""
        if behind[-1:] not in _STOPS:
            return False
        follow = sum(word[0].isalpha() for word in behind.split())
        if behind[:2] == ", " and follow > _SENTENCE_WORDS:
            return True  # "Published in The Example, May 5, 2019, it was a scandal."
        if front.count(" ") < _SENTENCE_WORDS and follow < _SENTENCE_WORDS:
            return False
        small = f"{front}{behind}".lower()
        return not any(stem in small for stem in self._page_words)
