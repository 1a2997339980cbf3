"""Reports without a cue: a colon, a signature or the place alone says who speaks.

`“It is late,” she said. “We must go.”` is one report in two pieces; so are the paragraphs of a statement. A colon alone
leads to the words in `The senator went further: “It is over.”`, `ROE: It is over.` and `Roe: Dam Is Old` (a headline).
"""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from operator import attrgetter
from typing import NamedTuple

from newscorpus.analysis import SentenceClause
from newscorpus.analysis.structure import NO_TENSE
from newscorpus.quotes.cue_context import Candidate, Piece
from newscorpus.quotes.grammar import ROLE
from newscorpus.quotes.phrases import Phrase, phrase_after, speaks
from newscorpus.quotes.subjects import main_subject
from newscorpus.quotes.word_table import Segment, WordTable

__all__ = ("colon_quotes", "continued", "turns")

_LONG = 5  # words: a quote that only stands behind a report is at least this long
_TAIL = 3  # words behind a quote in its paragraph
_DASHES = "—–-"
_SHORT = 3  # fewer words in marks at the start of a sentence are rather a title or a term
_LED = 4  # words: fewer in marks behind a colon are rather a title
_LONG_NAME = 40  # characters
_WORDS = 3  # fewer behind a colon are no turn: `Roe: 1,769`
_DIALOGUE = 3  # turns: from here on names before colons are a transcript
_ACRONYM = 5  # letters: a longer name in capitals alone is a label (`EXCLUSIVE:`)
_LEADS = re.compile(r"[,:] ?\W+")
_BRACKETS = re.compile(r"\s*\([^()]*\)\s*$")  # PLATT (voice-over):
_INTERVIEW = frozenset(("Q", "A"))


def continued(table: WordTable, candidates: list[Candidate]) -> list[Candidate]:
    """Give each quote that no cue claims to the report before it, when only white space lies between them."""
    if not table.segments:
        return candidates
    claimed = _claims(table, candidates)
    out = list(candidates)
    cues = [candidate.place for candidate in candidates]
    last = -1  # the report that the text before the segment belongs to
    end = 0
    for i, segment in enumerate(table.segments):
        if i in claimed:
            last = claimed[i]
            end = max(segment.end, _end(out[last]))
            continue
        if last < 0 or not (_goes_on(table, end, segment) or _behind_stop(table, out[last], segment)):
            if segment.words < _SHORT:
                continue
            floating = (
                _any_verb(table, segment)
                or _floating(table, candidates, cues, segment)
                or _without_cue(table, segment)
                or _signed(table, segment)
            )
            if floating is not None:
                last, end = len(out), segment.end
                out.append(floating)
            continue
        candidate = out[last]
        out[last] = candidate._replace(content=(*candidate.content, (segment.inner_start, segment.inner_end)))
        end = max(segment.end, table.sentence(segment.start)[1]) if _opens_line(table, segment) else segment.end
    return sorted(out, key=_order) if len(out) > len(candidates) else out


def _order(candidate: Candidate) -> tuple[Piece, Piece]:
    return candidate.place, candidate.content[0]


def _floating(table: WordTable, candidates: list[Candidate], cues: list[Piece], segment: Segment) -> Candidate | None:
    """A quote right behind a sentence that reports something else: its speaker says this too."""
    n = bisect_left(cues, (segment.start, 0)) - 1
    if n < 0 or segment.words < _LONG:
        return None
    candidate = candidates[n]
    if (
        candidate.context is None
        or candidate.source is None
        or not _goes_on(table, candidate.context.sentence[1], segment)
    ):
        return None
    content = (segment.inner_start, segment.inner_end)
    return Candidate((content,), candidate.source, candidate.cue, "floating", None, segment.start)


def _claims(table: WordTable, candidates: list[Candidate]) -> dict[int, int]:
    """Segment -> the report whose content holds it."""
    out: dict[int, int] = {}
    segments, starts = table.segments, [*table.segment_starts, len(table.text)]
    for n, candidate in enumerate(candidates):
        for start, end in candidate.content:
            i = max(0, bisect_right(starts, start) - 1)
            while starts[i] < end:
                if segments[i].inner_end > start:
                    out[i] = n
                i += 1
    return out


def _end(candidate: Candidate) -> int:
    """Where the sentence of the cue ends, or the content behind it."""
    ends = [end for _, end in candidate.content]
    return max(*ends, candidate.context.sentence[1]) if candidate.context is not None else max(ends)


def _goes_on(table: WordTable, end: int, segment: Segment) -> bool:
    if segment.start < end:
        return False
    between = table.text[end : segment.start] if segment.start - end < 12 else "x"
    if between.strip(" .,\u00a0\n\r\"”’'*"):
        return False
    return "\n" not in between or _alone(table, segment) or _opens_line(table, segment)


def _behind_stop(table: WordTable, candidate: Candidate, segment: Segment) -> bool:
    """Whether the quote follows the full stop of an abbreviation: `…,” she said in Salem, Ore. “We must go.”`."""
    context = candidate.context
    return (
        context is not None
        and context.end < segment.start < context.sentence[1]
        and table.text[segment.start - 2 : segment.start] == ". "
        and all(end <= segment.start for _, end in candidate.content)
    )


def _any_verb(table: WordTable, segment: Segment) -> Candidate | None:
    """A sentence in marks beside a verb that no list has, with a person as its subject: `“We won,” the crowd sang.`."""
    if segment.words < _LONG:
        return None
    clause = _clause_behind(table, segment) or _clause_in_front(table, segment)
    if clause is None or clause.subject is None or clause.tense == NO_TENSE or clause.copula or clause.passive:
        return None
    found = clause.subject.first, clause.subject.last
    if not speaks(table, found) or any(table.quoted[k] for k in (found[0], clause.verb)):
        return None
    content, source = (segment.inner_start, segment.inner_end), (table.start(found[0]), table.ends[found[1]])
    cue = table.start(clause.first), table.ends[clause.last]
    return Candidate((content,), source, cue, "any-verb", None, segment.start)


def _clause_behind(table: WordTable, segment: Segment) -> SentenceClause | None:
    """The clause that goes on behind a quote: the comma or the question mark at its end leads to it."""
    if table.text[segment.inner_end - 1] not in ",?!":
        return None
    k = table.word_from(segment.end)
    if k >= len(table.words) - 1 or table.start(k) - segment.end > 1:
        return None
    sentence = table.clauses_around(k)
    clauses = sentence.clauses if sentence is not None else ()
    return next((clause for clause in clauses if clause.subject is not None and clause.subject.first == k), None)


def _clause_in_front(table: WordTable, segment: Segment) -> SentenceClause | None:
    """The clause that leads to a quote, which a capital letter opens, with a comma or a colon."""
    k = table.word_from(segment.inner_start) - 1
    if k < 1 or not _LEADS.fullmatch(table.gaps[k]) or not table.text[segment.inner_start].isupper():
        return None
    sentence = table.clauses_around(k)
    if sentence is None or table.text[segment.inner_end - 1] not in ".?!":
        return None
    return next((clause for clause in reversed(sentence.clauses) if clause.verb <= k), None)


def _without_cue(table: WordTable, segment: Segment) -> Candidate | None:
    """A sentence in marks behind one about somebody: `Jane Doe is sure of it. “It will hold.”`."""
    if segment.words < _LONG or not _whole(table, segment):
        return None
    i = table.reading.sentence_index(segment.start) - 1
    if i < 0:
        return None
    start, end = table.reading.sentences[i]
    if table.text[end : segment.start].strip(" ") or table.segment_before(end) >= table.segment_before(start) + 1:
        return None
    found = main_subject(table, start, table.word_to(end))
    if found is None or found[1] - found[0] > _LONG or not speaks(table, found):
        return None
    source = table.start(found[0]), table.ends[found[1]]
    return Candidate(((segment.inner_start, segment.inner_end),), source, None, "without-cue", None, segment.start)


def _whole(table: WordTable, segment: Segment) -> bool:
    """Whether the quote is a sentence of its own."""
    text = table.text
    return (
        text[segment.inner_start].isupper()
        and text[segment.inner_end - 1] in ".?!"
        and not table.quoted[table.word_from(segment.inner_start) - 1]
    )


def _signed(table: WordTable, segment: Segment) -> Candidate | None:
    """A quotation over its author's name: `“It will hold.” — Jane Doe`."""
    text, end = table.text, segment.end
    dash = end
    while dash < len(text) and text[dash].isspace() and dash - end < _SHORT:
        dash += 1
    if segment.words < _LONG or text[dash : dash + 1] not in _DASHES or not text[dash : dash + 1]:
        return None
    k = table.word_from(dash)
    if table.start(k) - dash > _SHORT:
        return None
    stop = table.sentence(table.start(k))[1]
    found = phrase_after(table, k, stop)
    if found is None or table.text[table.ends[found[1]] : stop].strip(" .)") or not table.words[k][:1].isupper():
        return None
    source = table.start(found[0]), table.ends[found[1]]
    return Candidate(((segment.inner_start, segment.inner_end),), source, None, "signed", None, segment.start)


def _opens_line(table: WordTable, segment: Segment) -> bool:
    """Whether the paragraph is a sentence that the quote all but fills: `“It could fall this winter” at any time`."""
    start, end = table.reading.paragraphs[table.paragraph(segment.start)]
    tail = range(table.word_to(segment.end), table.word_to(end))
    return start == segment.start and segment.words >= _LONG and len(tail) <= _TAIL


def _alone(table: WordTable, segment: Segment) -> bool:
    """Whether the paragraph holds nothing but the quote."""
    rest = table.text[segment.end : segment.end + 3]
    return not rest.strip(" .\u00a0") or "\n" in rest


def colon_quotes(table: WordTable, candidates: list[Candidate]) -> list[Candidate]:
    """Give a quote behind a colon that no cue claims to the subject before it: `She went further: “It is over.”`."""
    led = [
        segment
        for segment in table.segments
        if segment.words >= _LED and table.text[max(0, segment.start - 3) : segment.start].rstrip().endswith(":")
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
    source = main_subject(table, start, k) or _heading(table, start, k)
    if source is None or table.start(source[0]) < start:
        return None
    span = table.start(source[0]), table.ends[source[1]]
    content = (segment.inner_start, segment.inner_end)
    return Candidate((content,), span, (colon, colon + 1), "colon-quote", None, colon)


def _heading(table: WordTable, start: int, k: int) -> Phrase | None:
    """The name that a line ends with: `And from Chairwoman Jane Doe:`."""
    mentions, end = table.reading.mentions, table.ends[k - 1]
    i = bisect_left(mentions, end, key=attrgetter("start")) - 1
    if i < 0 or mentions[i].kind != "person" or mentions[i].end != end or mentions[i].start < start:
        return None
    return table.word_from(mentions[i].start), k - 1


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
            colon = table.text.index(":", colon)
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
    name = _BRACKETS.sub("", text[start:colon]).strip("\"“' ")
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
