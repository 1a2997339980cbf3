"""The turns of an interview or a transcript: `ROE: It is over.`.

A paragraph that opens with a name and a colon is a turn when the page shows that it is one: several such names, or
surnames, in capitals (`Ms ROE:`, `The SPEAKER:`), `Q` and `A` (also with a full stop), or the same names, or their
initials, again and again; then a turn may be a word (`Roe: Never.`). Brackets with a seat, an office or the time may
follow the name, and a description once (`JANE ROE, HOST:`). A headline may be like that too (`Roe: Dam Is Old`).

A label is no speaker, and neither is the place of a dateline, unless it takes turns with others.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from newscorpus.quotes.cues.cue_context import Candidate
from newscorpus.quotes.orders.candidates import TURN
from newscorpus.quotes.syntax.word_table import WordTable
from newscorpus.quotes.without_cue.colon_quotes import may_speak
from newscorpus.text.lines import Stretch
from newscorpus.text.name_labels import name_labels

__all__ = ("turns",)

_LONG_NAME = 40  # characters
_WORDS = 3  # fewer after a colon are not a turn by themselves: `Roe: 1,769`
_DIALOGUE = 3  # turns: from here on names before colons are a transcript
_STOPS = frozenset(".!?")
_SINGLE = frozenset("‘'")
_INITIALS = 3  # letters
_LABEL = re.compile(r"^[A-Z]{2,3}:", re.MULTILINE)
_BRACKETS = re.compile(r"(?:\s*\([^()]*\))+\s*$")  # PLATT (voice-over):, Ms Roe (Salem) (Lab) (14:02):
_BRACKETED = re.compile(r"[^\n:(]{1,40}(?:\([^()\n]{1,80}\)\s?){1,4}:")
_MEMBER = re.compile(r"[A-Z]\S+ (?:\S+ ){3,9}\(([^()]*[A-Z]{2})\)$")  # The Hon. Member for Salem (Ms ROE):
_ROW = 3  # names
_ROLE = re.compile(r"^(\S+(?: \S+)+), (?:[^\s,:]+ ?){1,4}$")  # JANE ROE, HOST:


def turns(table: WordTable) -> list[Candidate]:
    """`ROE: It is over.`, `Q: Why?`: paragraphs that open with a speaker and a colon, and a headline that does."""
    text, found, letters = table.text, list[_Turn](), table.listed["interview_letters"]
    initials: Mapping[str, str] | None = None
    for i, (start, end) in enumerate(table.reading.paragraphs):
        lettered = text[start + 1 : start + 2] == "." and text[start] in letters  # Q. Why?
        colon = start + 1 if lettered else text.find(":", start, start + _LONG_NAME)
        if text.find("(", start, start + _LONG_NAME) >= 0 and (labelled := _BRACKETED.match(text, start, end)):
            colon = labelled.end() - 1
        if 0 <= colon < end and text[colon + 1 : colon + 2].isspace():
            initials = _initials(table) if initials is None else initials
            turn = _turn(table, i, colon, initials)
            if turn is not None:
                found.append(turn)
    if not found:
        return []
    times = Counter([turn.surname for turn in found])
    again = {turn.surname for turn in found if times[turn.surname] > 1 and turn.shouted}
    found = [t for t in found if again or table.dateline_end(t.source[0]) is None]  # `PARIS: Rain fell.`
    page = _Page(found, times, letters)
    out: list[Candidate] = []
    for turn in found:
        if page.shows(table, turn) and (table.segment_at(turn.content[0]) < 0 or _quotes_in_part(table, turn)):
            mark = turn.colon, turn.colon + 1
            out.append(Candidate((turn.content,), turn.source, mark, TURN, None, turn.content[0]))
    return out


def _quotes_in_part(table: WordTable, turn: "_Turn") -> bool:
    """Whether a headline opens with words in marks and goes on without: `Roe: ‘Of Course’ the Dam Is Old`."""
    quote = table.segments[table.segment_at(turn.content[0])]
    single = table.text[quote.start] in _SINGLE  # as in headlines
    return turn.headline and single and table.word_to(quote.end) < table.word_to(turn.content[1])


class _Page:
    """What the turns of a page show together."""

    def __init__(self, found: Sequence["_Turn"], times: Mapping[str, int], letters: frozenset[str]) -> None:
        self._letters = letters
        self._times = times
        long = sum(not turn.short for turn in found)
        answered = len(found) > _DIALOGUE and len(times) > 1 and long > 1  # some turns of a word or two
        self._dialogue = (long >= _DIALOGUE or answered) and max(times.values()) > 1
        self._initialled = len({turn.name for turn in found if not turn.name.upper().endswith(turn.surname)}) > 1
        self._shouted = sum([turn.shouted and turn.name.count(" ") < _WORDS for turn in found])
        self._interview = times.keys() >= letters and len(found) >= _DIALOGUE

    def shows(self, table: WordTable, turn: "_Turn") -> bool:
        """Whether a paragraph that may be a turn is one."""
        if turn.stopped:
            return self._interview
        if turn.name in self._letters or turn.headline:
            return True
        if self._times[turn.surname] == 1 and turn.name.lower() in table.reading.lexicon.words("heading_words"):
            return False  # NOTE: We are closed
        addressed = turn.name.partition(" ")[0] in table.reading.lexicon.words("honorifics")  # Ms Roe: No.
        often = self._dialogue and (self._times[turn.surname] > 1 or (addressed and not turn.short))
        closed = table.text[turn.content[1] - 1] in _STOPS
        if turn.short:
            return often and closed
        if turn.shouted and not turn.name.endswith(turn.surname):  # initials; not `PM:` again and again in a timetable
            return (often and len(self._times) > 1) or (closed and self._initialled)
        return self._shouted > 1 or _stands_elsewhere(table, turn.name) if turn.shouted else often


class _Turn(NamedTuple):
    """A paragraph that may be somebody's turn."""

    name: str
    source: Stretch
    colon: int
    content: Stretch
    headline: bool

    short: bool
    """Whether it is a word or two, which only go on with a dialogue: `Roe: Never.`."""

    stopped: bool
    """Whether a full stop comes after the letter of an interview: `Q. Why?`."""

    surname: str
    """The last word of the name, or of whose initials it is: who is `JANE ROE` at first is `ROE` or `JR` later."""

    @property
    def shouted(self) -> bool:
        """Whether the name, or its last word, is in capitals: `JANE ROE`, `Ms ROE`, `The SPEAKER`."""
        return self.name.rpartition(" ")[2].isupper()


def _turn(table: WordTable, i: int, colon: int, initials: Mapping[str, str]) -> _Turn | None:
    """Read paragraph `i` as `Name: words`."""
    start, end = table.reading.paragraphs[i]
    text = table.text
    label = _MEMBER.sub(r"\1", text[start:colon])
    name = _ROLE.sub(r"\1", _BRACKETS.sub("", label)).strip("\"“' ")
    words = table.word_to(end) - table.word_from(colon)
    at = text.index(name, start) if name else colon
    if i == 0 and (spoken := _to_somebody(table, at, colon)) is not None:
        name = spoken
    headline = i == 0 and words >= _WORDS and may_speak(table, at, at + len(name))
    lettered = name in table.listed["interview_letters"]
    if not headline and name.lower() in table.listed["opens_question"]:
        return None  # WHEN: Monday at noon
    if not name or not (headline or lettered or (words and (_is_name(name) or name in initials))):
        return None
    begin = colon + 1 + len(text[colon + 1 : end]) - len(text[colon + 1 : end].lstrip())
    if _is_row(text[begin:end]):
        return None
    short = words < _WORDS and not lettered
    source, stopped = (at, at + len(name)), text[colon] == "."
    surname = initials.get(name, name).rpartition(" ")[2].upper()
    return _Turn(name, source, colon, (begin, end), headline, short, stopped, surname) if begin < end else None


def _to_somebody(table: WordTable, start: int, colon: int) -> str | None:
    """The person that opens a headline, before the addressee or the topic: `Roe to Drivers: …`, `Doe on Roe: …`."""
    name = table.name_at(table.word_from(start))
    if name is None or name.start != start or name.kind != "person":
        return None
    k = name.last + 1
    led = k + 1 < len(table.words) and table.words[k].lower() in table.listed["speaks_to"]
    return table.text[start : name.end] if led and table.start(k) < colon else None


def _initials(table: WordTable) -> dict[str, str]:
    """The initials of one person alone before a colon, with the name in full: `JR` of `Jane Roe`."""
    if _LABEL.search(table.text) is None:
        return {}
    names = [table.text[m.name_start : m.end] for m in table.reading.mentions if m.kind in ("person", "name")]
    known = name_labels(names).items()
    return {label: name for label, name in known if len(label) <= _INITIALS and label not in name.upper().split()}


def _is_name(name: str) -> bool:
    """Whether all words have capital letters: `ROE`, `MS. ROE`, `Ann Roe`."""
    return len(name) > 2 and name[0].isalpha() and all(word[0].isupper() for word in name.split())


def _stands_elsewhere(table: WordTable, name: str) -> bool:
    """Whether the text names the person of `ROE:` as `Roe` somewhere else."""
    return any(word.capitalize() in table.words for word in name.replace(".", " ").split() if len(word) > _WORDS)


def _is_row(content: str) -> bool:
    """Whether what is behind a colon is a row of names or figures: `Winners: Roe, Doe, Poe`."""
    words = content.split()
    parted = sum(word[-1] in ",;" for word in words)
    return parted + 1 >= _ROW and not content.isupper() and not any(word[0].islower() for word in words)
