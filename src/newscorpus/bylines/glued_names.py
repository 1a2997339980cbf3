"""A name without what is glued to its end: "JANE DOE Associated Press", "Jane Doe Wales correspondent".

Pages print name, job, paper and town in a row, and where the marks between them got lost, all of them look like one
long name. What the last words mean elsewhere shows where it ends: a paper, the desk of a job, a town before a date.
"""

import re
from collections.abc import Callable

from newscorpus.bylines.byline_cutter import BylineCutter, trimmed
from newscorpus.bylines.outlet_names import OutletNames
from newscorpus.bylines.personal_names import FoundName
from newscorpus.lexicon import Lexicon

__all__ = ("GluedNames",)

_WORD = re.compile(r"\S+")
_WITH_DESK = 3  # words of a name with the desk or the town after it


class GluedNames:
    """Cuts names off where something else begins."""

    def __init__(
        self,
        lexicon: Lexicon,
        cutter: BylineCutter,
        outlets: OutletNames,
        is_title: Callable[[str], bool],
        is_timed: Callable[[str, int, int], bool],
    ) -> None:
        """Take what knows papers, jobs and dates."""
        self._bare, self._names, self._outlets = cutter.bare, cutter.names, outlets
        self._fillers = lexicon.words("byline_fillers")
        self._date_labels = lexicon.words("date_labels") if lexicon.has("date_labels") else frozenset[str]()
        self._places = lexicon.words("regions") | cutter.bare.cities
        self._is_title, self._is_timed = is_title, is_timed

    def cut(self, text: str, name: FoundName, end: int, line_end: int) -> FoundName:
        """Return the name alone.

        Args:
            text: the whole text.
            name: what was read as a name.
            end: where its piece of the line ends.
            line_end: where the line ends.
        """
        return self._without_town(text, self._without_desk(text, self._without_outlet(text, name), end), line_end)

    def _without_town(self, text: str, name: FoundName, end: int) -> FoundName:
        """The name without the town or the weekday between it and a date: "Lucía Barrena Madrid 14 ABR 2020"."""
        words = text[name.start : name.end].split()
        town = len(words) == _WITH_DESK and words[-1] in self._bare.cities and not self._names.is_given(words[1])
        if len(words) < _WITH_DESK or not (town or words[-1].lower() in self._date_labels):
            return name  # "Juan Carlos Valencia"
        dated = self._is_timed(text, name.end, end)
        return name._replace(end=name.end - len(words[-1]) - 1, words=len(words) - 1) if dated else name

    def _without_outlet(self, text: str, name: FoundName) -> FoundName:
        """The name without an outlet that is glued to it: "JANE DOE Associated Press", "Jane Doe BBC"."""
        if len(text[name.start : name.end].split()) < _WITH_DESK:
            return name
        words = [match.span() for match in _WORD.finditer(text, name.start, name.end)]
        for n in range(2, len(words)):
            if self._outlets.has(text[words[n][0] : name.end], stations=not text[name.start : name.end].isupper()):
                return name._replace(end=words[n - 1][1], words=n)
        return name

    def _without_desk(self, text: str, name: FoundName, end: int) -> FoundName:
        """The name without the desk or region of the job after it: "Jane Doe Wales correspondent"."""
        rest = text[slice(*trimmed(text, name.end, end))]
        words = [match.span() for match in _WORD.finditer(text, name.start, name.end)] if rest else []
        if len(words) < _WITH_DESK:
            return name
        last = text[slice(*words[-1])]
        if f"{last} {rest}".lower() in self._fillers:
            return name._replace(end=words[-2][1], words=name.words - 1)  # "Jane Doe Last updated"
        if not self._is_title(rest):
            return name
        if last in self._places or self._bare.is_common(last):
            return name._replace(end=words[-2][1], words=name.words - 1)
        return name
