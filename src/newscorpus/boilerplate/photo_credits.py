"""Lines that say who took a photo, and for whom: "Jane Doe/The Daily Example", "The bridge at dawn. REUTERS/Jane Doe".

A credit joins a photographer and an agency or a paper by a slash. A slash alone proves nothing ("and/or", "2018/19"),
so one of the two must be known: the given name in front of it, or the agency on either side.

A longer line is a caption that the credit ends: in brackets, behind at least three words, or as a name in capitals
behind a bar.
A colon may join the agency and the photographer too, in brackets at the end ("(Example News: Jane Doe)"), and "Credit:"
may follow the caption without a space.

Most forms count only in short lines, since a paragraph of the story may name two papers as well.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator

from newscorpus.boilerplate.line_table import LineTable
from newscorpus.bylines import BylineParser
from newscorpus.bylines.byline_words import byline_words

__all__ = ("PhotoCredits", "formed")

_BY_AGENCY = re.compile(r"(?P<agency>[A-Z]{2,12})/[A-Z][a-z]")  # "A bridge in the rain. REUTERS/Jane Doe"
_IN_BRACKETS = re.compile(
    r"[(\[](?P<name>[A-ZÀ-Þ][^()\[\]/:\n]{3,40}) ?/ ?(?P<agency>[A-ZÀ-Þ][^()\[\]/\n]{2,40})[)\]]\.?"
)  # "(Jane Doe/Daily Example)", "[Jane Doe/Daily Example]"
_AFTER_AGENCY = re.compile(
    r"\((?P<agency>[A-ZÀ-Þ][^():\n]{2,30}): (?P<name>[A-ZÀ-Þ][^():\n]{3,40})\)\.?"
)  # "(Example News: Jane Doe)"
_SHOUTED = re.compile(r"[|/] (?P<name>[A-ZÀ-Þ][A-ZÀ-Þ'’-]+\.?(?: [A-ZÀ-Þ][A-ZÀ-Þ'’-]+){1,3})")  # "… / JANE DOE"
_OF_BODY = re.compile(
    r"[A-Z]{2,8}(?: [A-Z][a-z]+)?/(?P<name>[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’.-]*){1,3})"
)  # all of a line
_LINE = re.compile(r"\(?(?P<name>[A-ZÀ-Þ][^()/:\n]{3,40}) ?/ ?[A-ZÀ-Þ][^()/\n]{1,40}\)?")  # all of a line
_BEHIND_STOP = re.compile(
    r"[.!?…”\"’] [|–—-]? ?(?P<first>[A-ZÀ-Þ][^()/:.\n]{1,40}?) ?/ ?[A-ZÀ-Þ][^()/.\n]{1,40}"
)  # "Workers clear the mud on Monday. Jane Doe / Daily Example", "… REUTERS/Jane Doe"
_LONGEST, _SHORT = 220, 110
_CLOSING = frozenset(")]")
_STUCK = frozenset('.!?”"’')
_SENTENCE = 20  # fewest characters of a sentence that a credit without brackets may follow
_MARKS, _AROUND, _AGENCIES = frozenset("-–—("), "-–—(). ", 30  # what is around agencies, and characters at most
_CAPTION = 3  # the fewest spaces between a caption and the agency behind it


class PhotoCredits:
    """Recognizes credits by their slash, and by the name or the agency beside it."""

    def __init__(self, bylines: BylineParser) -> None:
        """Take the parser that knows names and agencies."""
        self._names = bylines.names
        self._outlets = bylines.outlets
        self._labels = tuple(f"{word.capitalize()}:" for word in sorted(byline_words("signs a photo")))

    def names_agency(self, table: LineTable, i: int) -> bool:
        """Return whether an agency is before a slash and a name: "A bridge in the rain. REUTERS/Jane Doe"."""
        found = _BY_AGENCY.search(table.text, *table.lines[i]) if "/" in table.heads[i] else None
        return found is not None and self._outlets.has(found["agency"])

    def fills(self, table: LineTable, i: int) -> bool:
        """Return whether a line is a name and an agency: "Jane Doe/The Daily Example", "OCHA/Jane Doe"."""
        if "/" not in table.heads[i] or table.sizes[i] > _SHORT:
            return False
        match = _OF_BODY.fullmatch(table.text, *table.lines[i]) or _LINE.fullmatch(table.text, *table.lines[i])
        return match is not None and self._names.any_given(match["name"].split()[:2])

    def ends(self, table: LineTable, i: int) -> bool:
        """Return whether a credit ends a line: "The bridge at dawn. (Jane Doe/Daily Example)", "… / Example Press"."""
        return any(ends(table, i) for ends in (self._is_signed, self._is_lent, self._is_told, self._is_shouted))

    def _is_signed(self, table: LineTable, i: int) -> bool:
        """Whether a name and an agency in brackets end a line."""
        start, end = table.lines[i]
        if _CLOSING.isdisjoint(table.text[end - 2 : end]):
            return False
        near = max(start, end - _SHORT)
        matches = (form.search(table.text, near, end) for form in (_IN_BRACKETS, _AFTER_AGENCY))
        return any(
            m is not None and m.end() == end and (self._names.any_given(m["name"].split()[:2]) or self._is_lender(m))
            for m in matches
        )

    def _is_lender(self, found: re.Match[str]) -> bool:
        """Whether an agency is behind what may be a name: not in "(Ipsos/Reuters)" or at the end of a sentence."""
        name, closed = found["name"], found.group()[-1] != "."
        return closed and " " in name and self._outlets.has(found["agency"]) and not self._outlets.has(name)

    def _is_shouted(self, table: LineTable, i: int) -> bool:
        """Whether a name in capitals ends a line that has none: "The bakery in March | JANE DOE"."""
        front, mark, name = (
            table.heads[i].rpartition(" / ") if " / " in table.heads[i] else table.heads[i].rpartition(" | ")
        )
        if not mark or table.sizes[i] > _LONGEST or front.count(" ") < _CAPTION or front.isupper():
            return False
        match = _SHOUTED.fullmatch(f"{mark.strip()} {name}")
        return match is not None and self._names.any_given(match["name"].split()[:2])

    def _is_told(self, table: LineTable, i: int) -> bool:
        """Whether a short line is a sentence with a name and an agency behind it, without brackets."""
        if "/" not in table.heads[i] or table.sizes[i] > _LONGEST:
            return False
        match = _BEHIND_STOP.search(table.text, *table.lines[i])
        if match is None or match.end() != table.lines[i][1] or match.start() - table.lines[i][0] < _SENTENCE:
            return False
        return self._outlets.has(match["first"]) or self._names.any_given(match["first"].split()[:2])

    def glued(self, table: LineTable) -> list[int]:
        """Return the lines in which "Credit:" follows a caption without a space."""
        places = [at for label in self._labels if label in table.text for at in _stuck(table.text, label)]
        lines = [bisect_right(table.lines, (at, len(table.text))) - 1 for at in places]
        return [i for i in lines if table.sizes[i] <= _LONGEST]

    def _is_lent(self, table: LineTable, i: int) -> bool:
        """Whether a line ends with the agency that a photo is from: "The bridge at dawn / Example Press"."""
        front, slash, agency = table.heads[i].rpartition("/")
        return (
            bool(slash)
            and table.sizes[i] <= _LONGEST
            and front.count(" ") >= _CAPTION
            and self._outlets.has(agency.strip())
        )


def _stuck(text: str, label: str) -> Iterator[int]:
    """Where a label is stuck to a word or its full stop: "dawn.Credit:", not "dawn (Credit:"."""
    at = text.find(label, 1)
    while at > 0:
        if text[at - 1].isalnum() or text[at - 1] in _STUCK:
            yield at
        at = text.find(label, at + 1)


def formed(table: LineTable) -> list[int]:
    """Return the lines whose form may say what they are: with a slash, a bar or "www.", above one, in brackets."""
    heads, slashed, ended = table.heads, list[int](), list[int]()
    if "/" in table.text or "www." in table.text:
        slashed = [i for i, head in enumerate(heads) if "/" in head or head[:4] == "www."]
    if ")" in table.text or "]" in table.text or "|" in table.text:
        ended = [i for i, head in enumerate(heads) if head[-1] in ")]" or head[-2:] == ")." or "|" in head]
    return sorted({*slashed, *ended, *[i - 1 for i in slashed if i]})
