"""Names of people by their form: "Jane Doe", "J. R. Roe", "ANNA VAN DER BERG", "Martin O’Neill Jr.".

A name is two to five capitalised words, with initials, particles and suffixes between and after them, none of which
is a word of headings or navigation ("Read More", "Wine Country"). How certain it is depends on the first word: a given
name in the lexicon, or any other word.
"""

import re
from functools import cache
from typing import NamedTuple
from unicodedata import combining, normalize

from newscorpus.bylines.byline_words import byline_words
from newscorpus.lexicon import Lexicon, load_lexicon
from newscorpus.lexicon.class_lists import class_lists

__all__ = ("FoundName", "NameReader", "common_words", "known_given_names", "world_given_names")

# a letter, also one that was read in the wrong encoding: "PÃ©rez", "Oâ€™Neill"
_LETTER = r"(?:[ÂÃÄÅ][\u0080-\u00bf\u0152-\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]|â€[™˜]|[^\W\d_])"
_LETTERS_ALONE = rf"(?:[^\W\d_ÂÃÄÅâ]+|{_LETTER})+"  # most letters cannot be part of a misread one
_WORD = re.compile(
    rf"{_LETTERS_ALONE}(?:['’‑.-]{_LETTERS_ALONE})*(?:\.|(?<![sS])['’](?!\w))?|['’]t(?!\w)"
)  # "Anyang’ Nyong’o", "van ’t Hof"
_GAP = re.compile(r"[ \u00a0]{1,2}")
_GLUED = re.compile(r"(?<=[a-zà-ÿ])(?=[A-Z][a-z]{2})")  # "Jane DoePublished: Jun 25": something else was glued on
_UNGLUED = frozenset(
    ["mac", "mc", "fitz", "de", "di", "du", "da", "la", "le", "van", "von", "del", "dela", "des", "san", "o"]
)  # MacDonald, DeLaCruz are whole
_TWO_WORDS = re.compile(r"([A-ZÀ-Þ][^\W\d_]+) ([A-ZÀ-Þ][^\W\d_]+)(?=$| [a-z]{2}| [@(])")
_LOGIN = re.compile(r"(?=[^\W\d]*[\d_])[^\W\d_]\w{2,24}(?!\w)")
_SHORTEST = 3  # the longest name that may be a signature by itself
_INITIALS = re.compile(r"(?:[A-Z]\.){2,}")
_LETTERS = re.compile(r"[\W\d_]+")
_HOST_ENDS = frozenset({"Com", "Org", "Net"})  # what is left of an address: "Jdoe Example Com"
_MOST = 7


class FoundName(NamedTuple):
    """A name in a line: where it is, and whether its first word is a given name that we know."""

    start: int
    end: int
    known: bool
    words: int


class NameReader:
    """Reads one personal name at a place in a line.

    >>> from newscorpus.lexicon import load_lexicon
    >>> reader = NameReader(load_lexicon("en"))
    >>> reader.read("Jane van der Berg Senior Reporter", 0, 33)
    FoundName(start=0, end=17, known=True, words=4)
    >>> reader.read("Read More", 0, 9) is None
    True
    """

    def __init__(self, lexicon: Lexicon) -> None:
        """Take given names, particles and the words that no name has from the lexicon."""
        self._given = known_given_names(lexicon)
        self.spelled: frozenset[str] = self._given | {name.upper() for name in self._given}
        """The given names that we know, also in capitals."""
        self._parts = lexicon.words("name_parts")
        self._suffixes = lexicon.words("name_suffixes")
        self._honorifics = lexicon.words("honorifics")
        self._never = lexicon.words("job_titles") | lexicon.words("byline_fillers") | byline_words("in no name")
        self._refused = self._never | lexicon.words("heading_words") | _headings()
        self._small = lexicon.words("stop_words") - self._parts
        self._staff = lexicon.words("job_titles") & (
            lexicon.words("writing_words") | byline_words("staff of an outlet")
        )
        self._surnames = byline_words("function words that are surnames")

    def read(self, text: str, start: int, end: int, *, loose: bool = False) -> FoundName | None:
        """Return the name that starts at `start`, or `None`; it ends before `end`.

        With `loose` ("By" comes before) a surname may be a word of headings too: "Eric Hall".
        """
        at = start
        first = _WORD.match(text, at, end)
        if first and first.group() in self._honorifics:
            gap = _GAP.match(text, first.end(), end)
            at = gap.end() if gap else first.end()
        words = self._words(text, at, end, loose=loose)
        if len(words) < 2:
            return None
        words = words[: self._reach(text, words)]
        while words and text[words[-1][0] : words[-1][1]].lower() in self._parts:
            words.pop()
        core = [text[s:e] for s, e in words if e - s > 2 or text[e - 1] != "."]
        core = [
            word for word in core if word.lower() not in self._parts and word not in self._suffixes and len(word) > 1
        ]
        if words and text[words[-1][0] : words[-1][1]] in _HOST_ENDS:
            return None
        if len(words) < 2 or not core or (len(core) < 2 and text[words[0][0] : words[0][1]] == core[0]):
            return None
        known = any(self.is_given(text[s:e].split("-", maxsplit=1)[0].capitalize()) for s, e in words[:2])
        return FoundName(words[0][0], words[-1][1], known, len(words))

    def read_pair(self, text: str, start: int, end: int) -> FoundName | None:
        """Return a given name that we know and a surname, whatever else the two mean: "Will Young", "Jack London"."""
        title = _WORD.match(text, start, end)
        if title is not None and title.group() in self._honorifics:
            start = min(title.end() + 1, end)
        pair = _TWO_WORDS.match(text, start, end)
        if pair is None or not (pair.group().istitle() or pair.group().isupper()):
            return None
        is_name = self.is_given(pair[1].capitalize()) and pair[2].lower() not in self._staff
        return FoundName(*pair.span(), known=True, words=2) if is_name else None

    def read_single(self, text: str, start: int, end: int) -> FoundName | None:
        """Return the one name at `start`; known is a given name, one after "Dr.", and a login: "quarry_7"."""
        word = _WORD.match(text, start, end)
        honoured = word is not None and word.group() in self._honorifics
        if word is not None and honoured:
            gap = _GAP.match(text, word.end(), end)
            word = _WORD.match(text, gap.end(), end) if gap else None
        login = _LOGIN.match(text, start, end)
        if login is not None:
            return FoundName(start, login.end(), known=True, words=1)
        if (
            word is None
            or len(word.group()) < _SHORTEST
            or self._accept(word.group(), first=True, loose=False) < len(word.group())
        ):
            return None
        given = self.is_given(word.group())
        if word.group().isupper() or not word.group().isalpha():
            return None
        return FoundName(word.start(), word.end(), known=given or honoured, words=1)

    def _reach(self, text: str, words: list[tuple[int, int]]) -> int:
        """How many words come before a function word: "Jane Doe For The Example" is a name of two; "Roger May" too."""
        for n, (start, end) in enumerate(words):
            small = text[start:end].lower()
            if small in self._small and not (small in self._surnames and n + 1 == len(words)):
                return n
        return len(words)

    def any_given(self, words: list[str]) -> bool:
        """Return whether one of a few words is a given name that we know, or begins with one: "Jean-Luc", "ANNA,"."""
        if not self.spelled.isdisjoint(words):
            return True
        odd = [word for word in words if not (word.isalpha() and word.isascii())]
        bare = [_LETTERS.sub("", word.partition("-")[0]) for word in odd]
        return any(word in self.spelled or (not word.isascii() and _unaccented(word) in self.spelled) for word in bare)

    def is_given(self, name: str) -> bool:
        """Return whether a name is a given name that we know, with or without its accents: "Joe", "Joé"."""
        return name in self._given or (not name.isascii() and _unaccented(name) in self._given)

    def _words(self, text: str, start: int, end: int, *, loose: bool) -> list[tuple[int, int]]:
        """The words from `start` on that a name may have."""
        out: list[tuple[int, int]] = []
        at = start
        while len(out) < _MOST:
            match = _WORD.match(text, at, end)
            if match is None:
                break
            stop = self._accept(match.group(), first=not out, loose=loose)
            if not stop:
                break
            out.append((match.start(), match.start() + stop))
            gap = _GAP.match(text, match.start() + stop, end)
            if gap is None or stop < match.end() - match.start():
                break
            at = gap.end()
        return out

    def _accept(self, word: str, *, first: bool, loose: bool) -> int:
        """How many characters of `word` belong to a name: all, all but a full stop or a glued label, or none."""
        bare = word.rstrip(".")
        low = bare.lower()
        if word in self._suffixes:
            return len(word) if not first or _INITIALS.fullmatch(word) else 0  # "J.D. Roe" has no degree
        if low.replace("’", "'") in self._parts and (not first or bare[0].isupper()):
            return len(bare)
        if not bare[0].isupper():
            particle, _, rest = bare.replace("’", "'").replace("'", "'-", 1).partition("-")  # "al-Rashid", "d'Arcy"
            return len(word) if not first and particle in self._parts and rest[:1].isupper() else 0
        refused = self._never if loose and not first else self._refused
        if low in refused and not (first and bare.capitalize() in self._given):
            return 0
        if len(bare) == 1 or "." in bare:
            return len(word)  # an initial keeps its full stop
        if bare[1:].islower():
            return len(bare)  # as nearly all
        seams = (seam.start() for seam in _GLUED.finditer(bare))
        return next((at for at in seams if bare[:at].lower() not in _UNGLUED), len(bare))


def _unaccented(word: str) -> str:
    """A name as a list without accents has it: "Maria" for "María"."""
    if word.isascii():
        return word
    return "".join([letter for letter in normalize("NFD", word) if not combining(letter)])


@cache
def _headings() -> frozenset[str]:
    """Words of headings and navigation; the English list has those of the other languages too."""
    return load_lexicon("en").words("heading_words")


@cache
def known_given_names(lexicon: Lexicon) -> frozenset[str]:
    """Return the given names, without the gender after each; the English list is of the whole world and serves all."""
    own = lexicon.lines("given_names")
    more = load_lexicon("en").lines("given_names") if lexicon.language != "en" else ()
    return frozenset(line.split(" ", 1)[0] for line in (*own, *more))


@cache
def world_given_names() -> frozenset[str]:
    """Return given names of many countries, loaded when they are first asked for: they are many."""
    return frozenset(line.partition(" ")[0] for line in load_lexicon("en").lines("given_names_world"))


@cache
def common_words(lexicon: Lexicon) -> frozenset[str]:
    """Return the common words of a language, in lower case, numbers among them; none when it has no list of them.

    >>> common_words(load_lexicon("en")) >= {"rain", "six"}
    True
    """
    if not lexicon.has("words"):
        return frozenset()
    listed = class_lists(lexicon, "word_classes").values()
    return frozenset(line.split(maxsplit=1)[0] for line in lexicon.lines("words")).union(*listed)
