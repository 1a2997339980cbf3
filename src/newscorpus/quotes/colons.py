"""Reports without a verb of saying: a colon alone leads to the words.

`The senator went further: “It is over.”` `ROE: It is over.` `Roe: Dam Is Old` (a headline).
"""

from collections import Counter
from typing import NamedTuple

from newscorpus.quotes.cue_context import Candidate, Piece
from newscorpus.quotes.grammar import ROLE
from newscorpus.quotes.phrases import main_subject
from newscorpus.quotes.word_table import Segment, WordTable

__all__ = ("colon_quotes", "turns")

_SHORT = 4  # words: fewer in marks behind a colon are rather a title
_LONG_NAME = 40  # characters
_WORDS = 3  # fewer behind a colon are no turn: `Roe: 1,769`
_DIALOGUE = 3  # turns: from here on names before colons are a transcript
_ACRONYM = 5  # letters: a longer name in capitals alone is a label (`EXCLUSIVE:`)
_INTERVIEW = frozenset(("Q", "A"))


def colon_quotes(table: WordTable, candidates: list[Candidate]) -> list[Candidate]:
    """Give a quote behind a colon that no cue claims to the subject before it: `She went further: “It is over.”`."""
    led = [
        segment
        for segment in table.segments
        if segment.words >= _SHORT and table.text[max(0, segment.start - 3) : segment.start].rstrip().endswith(":")
    ]
    if not led:
        return []
    claimed = sorted(piece for candidate in candidates for piece in candidate.content)
    out: list[Candidate] = []
    for segment in led:
        if not any(start <= segment.inner_start < end for start, end in _near(claimed, segment)):
            candidate = _behind_colon(table, segment)
            if candidate is not None:
                out.append(candidate)
    return out


def _near(claimed: list[Piece], segment: Segment) -> list[Piece]:
    """The claimed pieces that may hold the segment: the last few that start before its end."""
    low, high = 0, len(claimed)
    while low < high:
        middle = (low + high) // 2
        if claimed[middle][0] <= segment.inner_start:
            low = middle + 1
        else:
            high = middle
    return claimed[max(0, low - 3) : low]


def _behind_colon(table: WordTable, segment: Segment) -> Candidate | None:
    colon = table.text.rindex(":", 0, segment.start)
    start, _ = table.sentence(colon)
    k = table.word_to(colon)
    source = main_subject(table, start, k)
    if source is None or table.start(source[0]) < start:
        return None
    span = table.start(source[0]), table.ends[source[1]]
    content = (segment.inner_start, segment.inner_end)
    return Candidate((content,), span, (colon, colon + 1), "colon-quote", None, colon)


def turns(table: WordTable) -> list[Candidate]:
    """`ROE: It is over.`, `Q: Why?`: paragraphs that open with a speaker and a colon, and a headline that does."""
    text, found = table.text, []
    for i, (start, end) in enumerate(table.reading.paragraphs):
        colon = text.find(":", start, start + _LONG_NAME)
        if 0 <= colon < end and text[colon + 1 : colon + 2].isspace():
            turn = _turn(table, i, colon)
            if turn is not None:
                found.append(turn)
    if not found:
        return []
    times = Counter([turn.surname for turn in found])
    dialogue = len(found) >= _DIALOGUE and max(times.values()) > 1
    shouted = sum([turn.name.isupper() and turn.name.count(" ") < _WORDS for turn in found])
    out: list[Candidate] = []
    for turn in found:
        if turn.name in _INTERVIEW or turn.headline:
            known = True
        elif turn.name.isupper():
            known = shouted > 1 or _stands_elsewhere(table, turn.name)
        else:
            known = dialogue and times[turn.surname] > 1
        if known and table.segment_at(turn.content[0]) < 0:
            colon = turn.source[1]
            out.append(Candidate((turn.content,), turn.source, (colon, colon + 1), "turn", None, turn.content[0]))
    return out


class _Turn(NamedTuple):
    """A paragraph that may be somebody's turn."""

    name: str
    source: Piece
    content: Piece
    headline: bool

    @property
    def surname(self) -> str:
        """The last word: who is `JANE ROE` at first is `ROE` later."""
        return self.name.rpartition(" ")[2]


def _turn(table: WordTable, i: int, colon: int) -> _Turn | None:
    """Read paragraph `i` as `Name: words`."""
    start, end = table.reading.paragraphs[i]
    text = table.text
    name = text[start:colon].strip("\"“' ")
    words = table.word_to(end) - table.word_from(colon)
    at = text.index(name, start) if name else colon
    headline = i == 0 and words >= _WORDS and _may_speak(table, at, colon)
    if not name or not (headline or name in _INTERVIEW or (words >= _WORDS and _is_name(name))):
        return None
    begin = colon + 1 + len(text[colon + 1 : end]) - len(text[colon + 1 : end].lstrip())
    return _Turn(name, (at, at + len(name)), (begin, end), headline) if begin < end else None


def _is_name(name: str) -> bool:
    """Whether all words have capital letters: `ROE`, `MS. ROE`, `Ann Roe`."""
    return len(name) > 2 and name[0].isalpha() and all(word[0].isupper() for word in name.split())


def _may_speak(table: WordTable, start: int, colon: int) -> bool:
    """Whether what stands before the colon of a headline can speak: a name as text has it, `Poll`, `Report`."""
    if table.bits[table.word_from(start)] & ROLE:
        return True
    for mention in table.reading.mentions:
        if mention.start >= start:
            shouted = table.text[mention.name_start : mention.end].isupper() and mention.end - mention.start > _ACRONYM
            return mention.start == start and mention.end == colon and mention.kind != "place" and not shouted
    return False


def _stands_elsewhere(table: WordTable, name: str) -> bool:
    """Whether the text names the person of `ROE:` as `Roe` somewhere else."""
    return any(word.capitalize() in table.words for word in name.replace(".", " ").split() if len(word) > _WORDS)
