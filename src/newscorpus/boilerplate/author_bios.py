"""Lines about an author: "Jane Doe is a reporter in London. Follow her @janedoe".

A bio begins with a name and a verb, speaks of writing or says how to reach the person, and is about somebody whom the
story does not mention. A suspect, a minister or a witness is introduced in the same form ("Peter Roe is a former guard
…"), but no word of writing is near, the name comes again, and the story goes on. Whoever the byline names is
the author, whatever the line says.

A box has the name on a line of its own, perhaps a job, and below them the bio, which may use the given name alone
("Jane Doe", "Senior Reporter", "Jane covers the courts"). A list of people has the same form, so a page with many such
boxes has none.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from newscorpus.boilerplate.line_table import PARAGRAPH, SENTENCE_END, LineTable
from newscorpus.bylines import BylineParser
from newscorpus.lexicon import Lexicon

__all__ = ("AuthorBios",)

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_LONGEST, _READ = 500, 300  # a bio is not longer, and within so many characters it speaks of writing
_DESCRIBED = 20  # words up to the verb of a bio that first says who the author is: "Jane Doe, a teacher, lives in Lima"
_PLAIN = 6  # the same of a bio that says nothing first: "Jane Doe lives in Lima"
_BOX, _LONGEST_BOX = 60, 800  # characters in the bio of a box
_NAME, _NAME_LINE = 4, 40  # words of a name at most, and characters of its line
_BOXES = 3  # a page with more of them is a list of people


class AuthorBios:
    """Tells lines about an author from lines about people of the story."""

    def __init__(self, lexicon: Lexicon, bylines: BylineParser) -> None:
        """Take the words of bios from the lexicon, and the parser that knows names."""
        marked = [line.partition(" ") for line in lexicon.lines("bio_verbs")]
        self._verbs = frozenset(verb for verb, _, _ in marked)
        self._writing_verbs = frozenset(verb for verb, _, mark in marked if mark)
        self._writing = lexicon.words("writing_words")
        self._honorifics = lexicon.words("honorifics")
        self._bodies = lexicon.words("outlets") | lexicon.words("organization_words")
        self._bylines = bylines

    def is_bio(self, table: LineTable, i: int, bylines: Sequence[int]) -> bool:
        """Return whether line `i` is about an author.

        Args:
            table: the lines.
            i: the line.
            bylines: the lines that are bylines.
        """
        words = table.words[i]
        if table.sizes[i] >= _LONGEST or self._verbs.isdisjoint(words[1:_DESCRIBED]) or not words[0][0].isupper():
            return False
        described = any(word[-1] == "," for word in words[1:4])
        if not described and self._verbs.isdisjoint(words[1:_PLAIN]):
            return False
        (start, end), text = table.lines[i], table.text
        name = self._bylines.person(text, start, end)
        if name is None:
            return self._has_surname(table, i, bylines)
        behind = text.find(", ", name.end + 2, min(end, name.end + _READ)) if text[name.end] == "," else name.end - 1
        verb = _WORD.match(text, behind + 2, end) if behind > 0 else None
        if verb is None or verb.group() not in self._verbs:
            return False
        full = text[name.start : name.end]
        surname = _WORD.findall(full)[-1]
        if full in self._bodies or surname in self._bodies:
            return False  # "Le Monde reports that …"
        if self._signs(table, surname, bylines):
            return True
        told = text[verb.end() : min(end, start + _READ)]
        if described or "@" in told:
            return not described  # "Jane Doe, a teacher, is …" belongs to the story, unless she signs it
        speaks = verb.group() in self._writing_verbs or not self._writing.isdisjoint(
            map(str.lower, _WORD.findall(told))
        )
        return speaks and not _is_told_of(table, i, surname)

    def _has_surname(self, table: LineTable, i: int, bylines: Sequence[int]) -> bool:
        """Whether a line says something of who signed above: "Dr. Doe is a teacher", "Doe reported from Lima"."""
        surname, *behind = table.words[i][table.words[i][0].rstrip(".") in self._honorifics :]
        above = [k for k in bylines if k < i and self._bylines.opens(table.words[k])]
        return not self._verbs.isdisjoint(behind[:1]) and self._signs(table, surname, above)

    def _signs(self, table: LineTable, surname: str, bylines: Iterable[int]) -> bool:
        """Whether a byline names somebody so; not "Wick" in "By Jane Doe in Wick"."""
        read = (self._bylines.read(table.text, *table.lines[k], trusted=True) for k in bylines)
        names = [person.name.text for byline in read if byline for person in byline.contributors if person.name]
        return any(surname.casefold() in _WORD.findall(name.casefold())[1:] for name in names)

    def boxes(self, table: LineTable, bylines: Sequence[int]) -> list[range]:
        """Return the lines of each author's box: name, job, bio.

        Args:
            table: the lines.
            bylines: the lines that are bylines.
        """
        found = list(self._boxed(table, bylines))
        return found if len(found) <= _BOXES else []

    def _boxed(self, table: LineTable, bylines: Sequence[int]) -> Iterator[range]:
        signed = [table.heads[k].casefold() for k in bylines]
        firsts = [words[0] for words in table.words]
        below = enumerate(zip(firsts, firsts[1:], firsts[2:], strict=False), 2)
        for i in [i for i, (two_above, above, first) in below if first in (above, two_above)]:
            words = table.words[i]
            if not _BOX <= table.sizes[i] < _LONGEST_BOX or self._verbs.isdisjoint(words[1:5]):
                continue
            name = next((k for k in (i - 1, i - 2) if k >= 0 and _names(table, k, words[0])), None)
            if name is None or self._bylines.person(table.text, *table.lines[name]) is None:
                continue
            start, end = table.lines[i]
            told = map(str.lower, _WORD.findall(table.text, start, min(end, start + _READ)))
            if not self._writing.isdisjoint(told) or any(table.heads[name].casefold() in line for line in signed):
                yield range(name, i + 1)


def _names(table: LineTable, i: int, first: str) -> bool:
    """Whether a line is short enough for a name, and begins with a word."""
    words = table.words[i]
    return words[0] == first and 1 < len(words) <= _NAME and table.sizes[i] <= _NAME_LINE


def _is_told_of(table: LineTable, i: int, surname: str) -> bool:
    """Whether the story names a person on another line, or goes on after the line."""
    start, end = table.lines[i]
    if surname in table.text[:start] or surname in table.text[end:]:
        return True
    return any(
        table.sizes[k] >= PARAGRAPH and table.hits[k] is None and table.heads[k][-1] in SENTENCE_END
        for k in range(i + 1, len(table.sizes))
    )
