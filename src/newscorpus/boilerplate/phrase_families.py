"""Families of boilerplate phrases, as `boilerplate.toml` lists them, and how a line is looked up in them.

A line is folded (lower case, straight apostrophes, `#` for a number, no marks at its ends) and looked up whole; then
by its first word among the phrases that lines start with; then by the rarest word of each phrase that a line may hold.
A line of nothing but a month, numbers and words of date lines belongs to the family of the kind `date`.
Every step is a dictionary look-up, so a thousand phrases cost what ten cost.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache

from attrs import frozen

from newscorpus.bylines.byline_patterns import CONTACT
from newscorpus.bylines.page_ages import Age
from newscorpus.lexicon import Lexicon
from newscorpus.model import BlockKind

__all__ = ("FAMILY_HOWS", "INSIDE", "Family", "FamilyBook", "FamilyHit", "family_book", "section_names")

FAMILY_HOWS = ("whole", "starts", "has", "ends", "dated")
"""How a phrase may be found in a line."""

INSIDE = frozenset({"has", "ends"})
"""How a phrase is found after the begin of a line."""

LONGEST = 200
"""A longer line ends with no formula."""

_HEADING, _SENTENCE_ENDS = 70, frozenset('.!?…"')  # a heading is not longer, and does not end so
_FORMULA = 100  # a longer line is not a formula
_MENU = 4  # words of a row of names of pages
_NAME, _SHORT_NAME = 4, 2  # words; "Copyright Office Rules Again" is a headline
_BUTTON = 8  # words of a button
_BUTTONS, _ANSWER = frozenset({BlockKind.NAVIGATION, BlockKind.SHARE}), 3  # words of what somebody says
_DATE_WORDS = 18  # nor is one with more words a date and nothing else

_EDGES = ' \u00a0\t.,:;!?|»«›‹>–—-*•·…"“”()[]→←▸▾×+'
_PARTS = frozenset("|>›»/•·&")
_PART = re.compile(r" [|>›»/•·&] ")
_CLOCK = re.compile(
    r"(?:(?:[01]\d|2[0-3])[:.h]|\d:)[0-5]\d(?: ?[AaPp]\.?[Mm]\.?)?(?: [A-Z]{2,5})?"
)  # "21.45", "9:15 CET"
_TIME = re.compile(r"(?<!\d)\d\d?:[0-5]\d(?!\d)")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_DIGIT = re.compile(r"[0-9]")
_LABEL = re.compile(
    r"(?!\w+: [a-z].*\.$)[\[(»>–—-]* ?((?:[\w'’-]+ ){0,4}[\w'’-]+)(?: ?[:|] | [–-] )"
)  # "SEE ALSO | …"; not "Listen: it is an old song."
_LETTERS = re.compile(r"(?<![#\w])[^\W\d_]+")  # letters after a number belong to it: "5th", "3pm"
_FOLDS = (("’", "'"), ("‘", "'"), ("\u00a0", " "), ("“", '"'), ("”", '"'))


@frozen
class Family:
    """A family of phrases and the kind of line that they make."""

    id: str
    kind: BlockKind
    sure: bool = False
    """One of its phrases decides a line that does not clearly read like the story."""
    strong: bool = False
    """It decides also a line that does."""
    heading: bool = False
    """What `starts` start counts only on a short line that is not a sentence."""
    beside: tuple[str, ...] = ()
    """What `starts` start counts only when the line holds one of these too."""
    named: bool = False
    """What `ends` end counts only after a name, and what `starts` start only before a short one."""
    whole: tuple[str, ...] = ()
    row: tuple[str, ...] = ()
    """A line of two or more words, all of them among these, is a row of its buttons: "Facebook Twitter Print"."""
    asks: tuple[str, ...] = ()
    """A short line that begins with one of these, names one of `objects` and has else only `among`: a button.

    Without it, such words make a label before a colon or a bar: "SEE ALSO | The flood in pictures".
    """
    objects: tuple[str, ...] = ()
    among: tuple[str, ...] = ()
    starts: tuple[str, ...] = ()
    ends: tuple[str, ...] = ()
    has: tuple[str, ...] = ()
    examples: tuple[str, ...] = ()
    refuses: tuple[str, ...] = ()


@frozen
class FamilyHit:
    """A phrase that was found in a line, and how."""

    family: Family
    how: str
    """`whole`, `starts`, `has`, `ends` or `dated`: it is a date and nothing else."""


class FamilyBook:
    """All families of a language, ready for look-up.

    >>> from newscorpus.lexicon import load_lexicon
    >>> book = FamilyBook(load_lexicon("en"))
    >>> hit = book.look_up("Share this article!", ["Share", "this", "article!"], 19)
    >>> hit.family.id, hit.how
    ('share', 'whole')
    """

    def __init__(self, lexicon: Lexicon) -> None:
        """Take the families from the lexicon."""
        self.families: tuple[Family, ...] = lexicon.entries("boilerplate", Family, table="family")
        hits = {(family.id, how): FamilyHit(family, how) for family in self.families for how in FAMILY_HOWS}
        self._whole = {
            phrase.strip(_EDGES): hits[family.id, "whole"]
            for family in reversed(self.families)
            for phrase in (*family.whole, *(_ages(lexicon) if family.kind is BlockKind.DATE else ()))
        }
        self._whole_firsts = frozenset(phrase.split()[0].strip(_EDGES) for phrase in self._whole if phrase)
        self._starts = _by_word(
            (phrase, phrase.split()[0].strip(_EDGES) or phrase.split()[0], hits[family.id, "starts"])
            for family in self.families
            for phrase in family.starts
        )
        self._seconds = {first: _seconds(pairs) for first, pairs in self._starts.items()}
        self._has = _by_word(
            (phrase, _rarest(phrase.lower().split()), hits[family.id, "has"])
            for family in self.families
            for phrase in family.has
        )
        self._ends = tuple((phrase, hits[family.id, "ends"]) for family in self.families for phrase in family.ends)
        self._end_words = frozenset(phrase.split()[-1].rpartition("/")[2].strip(_EDGES) for phrase, _ in self._ends)
        self._months, self._date_words = _date_words(lexicon)
        self._rows = {word: hits[family.id, "whole"] for family in self.families for word in family.row}
        self._row_words = {"", *self._rows}  # marks between buttons fold to nothing
        self._buttons = [
            (frozenset(family.objects), frozenset((*family.asks, *family.objects, *family.among)), family)
            for family in self.families
            if family.asks
        ]
        self._labels = [
            (frozenset(family.objects), frozenset((*family.objects, *family.among)), hits[family.id, "starts"])
            for family in self.families
            if family.objects and not family.asks
        ]
        self._asks = {word: hits[family.id, "whole"] for _, _, family in self._buttons for word in family.asks}
        self._dated = next(
            (hits[family.id, "dated"] for family in self.families if family.kind is BlockKind.DATE), None
        )
        self._address = hits.get(("address", "whole"))
        self._clock = hits.get(("time-of-day", "whole"))
        # Hardly any line of a story begins with one of these, or with a number.
        labels = frozenset[str]().union(*(known for _, known, _ in self._labels))
        self._firsts = labels.union(self._whole_firsts, self._rows, self._asks, self._date_words, self._starts)
        self._keys = frozenset(
            spelling for key in self._has for spelling in (key, key.capitalize(), key.title(), key.upper())
        )

    def look_up(self, line: str, words: list[str], size: int) -> FamilyHit | None:
        """Return the phrase that a line is, starts with, holds or ends with, or `None`.

        Args:
            line: the line, or its first `HEAD` characters.
            words: its parts between white space.
            size: how long the whole line is.
        """
        if len(words) == 1 and "@" in line and CONTACT.fullmatch(line):
            return self._address
        first = _key(words[0])
        if not first and len(words) > 1:  # "– Read also: …"
            words = words[1:]
            first = _key(words[0])
        if (first in self._firsts or first[:1] == "#") and (hit := self._begun(first, line, words, size)):
            return hit
        if not self._keys.isdisjoint(words):
            folded = _fold(line)
            for phrase, hit in self._held(words):
                if phrase in folded or phrase in line:
                    return hit
        if size <= LONGEST and _key(words[-1].rpartition("/")[2]) in self._end_words:
            folded = _fold(line)
            hit = next((hit for phrase, hit in self._ends if folded.endswith(phrase)), None)
            return None if hit is not None and hit.family.named and not _is_name(words[:-1]) else hit
        return None

    def _begun(self, first: str, line: str, words: list[str], size: int) -> FamilyHit | None:
        """The phrase that a line is or starts with, given its first word."""
        if size <= _FORMULA and first in self._whole_firsts:
            hit = self._whole.get(_fold(line).strip(_EDGES))
            if hit is not None and not (hit.family.kind in _BUTTONS and _is_answer(line)):
                return hit
        if size <= _FORMULA and not _PARTS.isdisjoint(words) and (hit := self._path(line)):
            return hit
        if len(words) >= _MENU and size <= _FORMULA and first in self._whole_firsts and (hit := self._menu(words)):
            return hit
        if first in self._rows and len(words) > 1 and self._row_words.issuperset(map(_key, words)):
            return self._rows[first]
        if first in self._asks and 1 < len(words) <= _BUTTON and self._is_button(words):
            return self._asks[first]
        if (label := _LABEL.match(line)) and (hit := self._labelled(label[1])):
            return hit
        if first[:1] == "#" and _CLOCK.fullmatch(line):
            return self._clock or self._dated
        if (first in self._date_words or first[:1] == "#") and size <= _FORMULA and self._is_date(line, words):
            return self._dated
        if first in self._starts and self._may_follow(first, words):
            folded = _fold(line)
            bare = folded.lstrip(_EDGES)
            for phrase, hit in self._starts[first]:
                if (bare.startswith(phrase) or (bare is not folded and folded.startswith(phrase))) and _counts(
                    hit.family, words[phrase.count(" ") :], folded, size
                ):
                    return hit
        return None

    def _is_button(self, words: list[str]) -> bool:
        """Whether a line is made of the words of a button and does not stop: "Turn off notifications"."""
        if words[-1][-1] in _SENTENCE_ENDS:
            return False
        keys = list(map(_key, words))
        return any(known.issuperset(keys) and not objects.isdisjoint(keys) for objects, known, _ in self._buttons)

    def _labelled(self, label: str) -> FamilyHit | None:
        """What a label announces: "Read more", "Editor's pick"."""
        keys = [_key(word) for word in label.split()]
        return next(
            (hit for objects, known, hit in self._labels if known.issuperset(keys) and not objects.isdisjoint(keys)),
            None,
        )

    def _path(self, line: str) -> FamilyHit | None:
        """What a line of names of pages is, with marks between them: "Home | News | Local", "Crime & Courts"."""
        hit = self._menu(_PART.split(_fold(line)))
        return None if hit is not None and hit.family.sure and "&" in line else hit  # "Books & More"

    def _menu(self, parts: Sequence[str]) -> FamilyHit | None:
        """What a row of names of pages is: "Home News Sport Business"."""
        hits = [self._whole.get(_key(part)) for part in parts]
        known = [hit for hit in hits if hit is not None and hit.family.kind is BlockKind.NAVIGATION]
        return next((hit for hit in known if hit.family.sure), known[0]) if len(known) == len(hits) else None

    def _may_follow(self, first: str, words: list[str]) -> bool:
        """Whether some phrase that starts with `first` goes on with the second word of the line."""
        seconds = self._seconds[first]
        if seconds is None or len(words) < 2:
            return True
        second = words[1].strip(_EDGES)
        return not second.isalpha() or second.lower() in seconds

    def _is_date(self, line: str, words: list[str]) -> bool:
        """Whether a line is made of numbers, the name of a month or a time of day, and words that date lines have."""
        if not 1 < len(words) <= _DATE_WORDS or _DIGIT.search(line) is None:
            return False
        parts = _LETTERS.findall(_fold(line))
        return self._date_words.issuperset(parts) and (
            not self._months.isdisjoint(parts) or (bool(parts) and _TIME.search(line) is not None)
        )

    def _held(self, words: list[str]) -> Iterator[tuple[str, FamilyHit]]:
        """The phrases whose rarest word is among `words`."""
        keys = self._keys
        for word in words:
            if word in keys:
                yield from self._has[word.lower()]


def _fold(line: str) -> str:
    """Lower case, straight marks, plain spaces, and `#` for each number."""
    folded = line.lower()
    if not folded.isascii():
        for mark, plain in _FOLDS:  # five searches are faster than a table that is asked for every character
            folded = folded.replace(mark, plain)
    return _NUMBER.sub("#", folded) if _DIGIT.search(folded) else folded


def _is_answer(line: str) -> bool:
    """Whether a few words end as a sentence does: "No." and "Follow me." are said, "Loading..." is a button."""
    said = line.strip('“”"')
    return said[-1:] == "." and line.count(" ") < _ANSWER and said[:-1].replace(" ", "").isalpha()


def _is_name(words: Sequence[str]) -> bool:
    """Whether words may be somebody's name: "Jane Doe", "rover42"; not "The mayor"."""
    return len(words) == 1 or (len(words) <= _NAME and all(word[0].isupper() for word in words))


def _counts(family: Family, behind: Sequence[str], folded: str, size: int) -> bool:
    """Whether the rest of the line goes with what it starts with."""
    if family.named and not (0 < len(behind) <= _SHORT_NAME and all(word[0].isupper() for word in behind)):
        return False
    if family.heading and (size > _HEADING or folded[-1] in _SENTENCE_ENDS or (behind and behind[0][0].isdigit())):
        return False  # nor does a heading go on with a number: "About 40 men stayed on the bridge"
    return not family.beside or any(word in folded for word in family.beside)


@lru_cache(maxsize=8192)
def _key(word: str) -> str:
    """The word as phrases have it, without marks around it: "“The" is "the", "Credit...Jane" "credit"."""
    return _fold(word).strip(_EDGES).partition("...")[0]


def _rarest(words: Sequence[str]) -> str:
    """The word of a phrase that most lines lack: the first one if a bracket opens it, or else the longest."""
    return words[0] if words[0][0] in "([" else max(words, key=len)


def _by_word(entries: Iterable[tuple[str, str, FamilyHit]]) -> Mapping[str, tuple[tuple[str, FamilyHit], ...]]:
    table: dict[str, list[tuple[str, FamilyHit]]] = {}
    for phrase, word, hit in entries:
        table.setdefault(word, []).append((phrase, hit))
    return {word: tuple(sorted(found, key=lambda pair: -len(pair[0]))) for word, found in table.items()}


def _seconds(pairs: tuple[tuple[str, FamilyHit], ...]) -> frozenset[str] | None:
    """The second words of phrases; `None` when one has no second word, or one that is not a plain word."""
    found = {phrase.split()[1].strip(_EDGES) if " " in phrase.strip() else "" for phrase, _ in pairs}
    return frozenset(found) if all(map(str.isalpha, found)) else None


def _date_words(lexicon: Lexicon) -> tuple[frozenset[str], frozenset[str]]:
    """The names of months, and all words that a line may have which is nothing but a date."""
    months = frozenset(line.rpartition(" ")[0] for line in lexicon.lines("months"))
    return months, months | lexicon.words("date_labels")


def _ages(lexicon: Lexicon) -> list[str]:
    """How pages say how old they are: "# hours ago"."""
    return [form for age in lexicon.entries("ages", Age, table="age") for form in age.forms if "#" in form]


@cache
def section_names(lexicon: Lexicon) -> frozenset[str]:
    """Return the names of sections, in lower case: "world news", "opinion"."""
    return frozenset(
        phrase for family in family_book(lexicon).families if family.id == "section-name" for phrase in family.whole
    )


@cache
def family_book(lexicon: Lexicon) -> FamilyBook:
    """Return the families of a lexicon; the same book each time."""
    return FamilyBook(lexicon)
