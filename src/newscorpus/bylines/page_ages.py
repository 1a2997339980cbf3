"""How old a page says it is: "2 hours ago", "vor 3 Tagen", "yesterday"; the forms are in `ages.toml`.

Such a line is always a date line; which day it means depends on the anchor: the moment when the page was fetched.
"""

import re
from datetime import date, datetime, timedelta

from attrs import evolve, frozen

from newscorpus.dates import normalize_date
from newscorpus.lexicon import Lexicon
from newscorpus.model import Span, Timex, TimexBasis

__all__ = ("Age", "PageAges")

_LONGEST = 120  # characters: a longer line is prose
_NUMBER = re.compile(r"\d{1,3}")
_WORDS = re.compile(r"[^\W_]+")
_READ_TIME = frozenset({"min", "mins", "minute", "minutes", "read"})  # "4 min read" may be beside it
_MARKS = frozenset("|·•:–—-")
_RULE = "page-age"


@frozen
class Age:
    """Forms of one unit, as `ages.toml` lists them."""

    id: str
    forms: tuple[str, ...]
    minutes: int = 0
    """What one unit lasts, if less than a day."""
    examples: tuple[str, ...] = ()
    refuses: tuple[str, ...] = ()


class PageAges:
    """Finds the age that a line prints.

    >>> from newscorpus.lexicon import load_lexicon
    >>> ages = PageAges(load_lexicon("en"))
    >>> line = "Updated 2 hours ago"
    >>> [timex.value for timex in ages.read(line, 0, len(line), anchor=datetime(2018, 3, 5, 1, 30))]
    ['2018-03-04']
    """

    def __init__(self, lexicon: Lexicon) -> None:
        """Build one pattern of all forms, the longest first."""
        self._language = lexicon.language
        entries = lexicon.entries("ages", Age, table="age") if lexicon.has("ages") else ()
        forms = sorted(((form, age) for age in entries for form in age.forms), key=lambda pair: -len(pair[0]))
        self._minutes = {form: age.minutes for form, age in forms}
        self.words: frozenset[str] = frozenset(
            spelling
            for form, _ in forms
            for word in form.split()
            if word.isalpha()
            for spelling in (word, word.title())
        )
        """The words of the forms: without one a line says no age."""
        self._labels = _READ_TIME | (lexicon.words("date_labels") if lexicon.has("date_labels") else frozenset())
        parts = "|".join(re.escape(form).replace(r"\#", r"\d{1,3}") for form, _ in forms)
        begins = "".join(sorted({form[0] for form, _ in forms if form[0] != "#"}))
        self._pattern = (
            re.compile(rf"(?=[\d{begins}])(?<![\w#])(?:{parts})(?!\w)", re.IGNORECASE) if forms else None
        )  # the first test rules most places out

    def may_be(self, words: list[str]) -> bool:
        """Whether one of the parts of a line is a word of some form."""
        return not self.words.isdisjoint(words)

    def find(self, text: str, start: int, end: int) -> list[tuple[int, int]]:
        """Return start and end of each age in `text[start:end]`."""
        if self._pattern is None or end - start > _LONGEST:
            return []
        spans = (match.span() for match in self._pattern.finditer(text, start, end))
        return [(s, e) for s, e in spans if self._opens(text, start, s, e)]

    def fill(self, text: str, start: int, end: int) -> bool:
        """Return whether a line says an age and nothing more but labels: "Last updated 2 hours ago · 4 min read"."""
        found = self.find(text, start, end)
        if not found:
            return False
        rest = text[start : found[0][0]] + " " + text[found[-1][1] : end]
        return all(word in self._labels or word.isdigit() for word in _WORDS.findall(rest.lower()))

    def _opens(self, text: str, start: int, at: int, stop: int) -> bool:
        """Whether a form without a number ("yesterday") opens the line, or is after a mark or a label."""
        if _NUMBER.search(text, at, stop):
            return True
        before = _WORDS.findall(text[start:at].lower())
        return not before or text[start:at].rstrip()[-1] in _MARKS or all(word in self._labels for word in before)

    def read(self, text: str, start: int, end: int, *, anchor: date) -> list[Timex]:
        """Return the ages in `text[start:end]` with their days, counted from the anchor.

        Hours and minutes are counted exactly from a `datetime`; with a `date` they lie on that day.
        """
        found = (self._timex(Span.cut(text, *stretch), anchor) for stretch in self.find(text, start, end))
        return [timex for timex in found if timex is not None]

    def _timex(self, span: Span, anchor: date) -> Timex | None:
        number = _NUMBER.search(span.text)
        form = _NUMBER.sub("#", span.text.lower())
        if minutes := self._minutes[form]:
            passed = timedelta(minutes=minutes * (int(number.group()) if number else 1))
            day = (anchor - passed).date() if isinstance(anchor, datetime) else anchor - timedelta(days=passed.days)
            return Timex(span=span, value=day.isoformat(), begin=day, end=day, basis=TimexBasis.ANCHORED, rule=_RULE)
        today = anchor.date() if isinstance(anchor, datetime) else anchor
        read = normalize_date(span.text, anchor=today, language=self._language)
        return evolve(read, span=span) if read is not None else None
