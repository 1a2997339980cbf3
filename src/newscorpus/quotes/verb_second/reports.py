"""Reports in a verb-second language, where the rest of the verb ends the clause.

The orders of English ("X said that", "said X") do not carry over: the subject of a German cue comes before it or
after it, whatever comes first ("Am Montag teilte X mit, dass"), and the cue itself may be in two places. What a
report says is marked instead: by quotation marks, by "dass", and by the first subjunctive ("er werde"), which only
reports have, and which continues over sentences that name nobody. So a sentence is read in steps. Its cues are found
with their parts; the first rule that can read a cue makes its report; and of two nested reports the outer one counts.
Then quotes and subjunctives without a cue go to whoever spoke last in the paragraph.
"""

from itertools import compress, count

from newscorpus.quotes.cues.cue_context import Candidate
from newscorpus.quotes.cues.cue_forms import Reports
from newscorpus.quotes.orders.candidates import DIRECT
from newscorpus.quotes.syntax.word_table import LONGEST, WordTable
from newscorpus.quotes.verb_second.cue_content import opening_word
from newscorpus.quotes.verb_second.cue_parts import cues_in
from newscorpus.quotes.verb_second.going_on import add_going_on
from newscorpus.quotes.verb_second.interview_turns import add_turns
from newscorpus.quotes.verb_second.known_cues import cue_words
from newscorpus.quotes.verb_second.own_words import add_in_sentences, own_words
from newscorpus.quotes.verb_second.unlisted_cues import add_behind_colons, add_unlisted
from newscorpus.quotes.verb_second.verb_second_rules import VerbSecondOrder, read_cue
from newscorpus.quotes.verb_second.wordings import add_announced
from newscorpus.rules import RuleSet
from newscorpus.text.lines import Stretch

__all__ = ("find_verb_second",)

_NO_CUE = 1_000_000


def find_verb_second(table: WordTable, rules: RuleSet[VerbSecondOrder], *, reports: Reports) -> list[Candidate]:
    """Return the reports of a text, in text order."""
    known = cue_words(table.reading.lexicon, reports)
    hits = list(compress(count(), map(known.words.__contains__, table.words)))
    found: list[list[Candidate]] = []
    crossed: list[Candidate] = []
    i = 0
    for start, end in table.reading.sentences:
        among: list[int] = []
        while i < len(hits) and table.ends[hits[i]] <= end:
            among.append(hits[i])
            i += 1
        if not among or end - start > LONGEST:
            found.append([])
            continue
        begin, last = opening_word(table, start), table.word_to(end) - 1
        cues = cues_in(table, known, [k for k in among if k >= begin], begin, last)
        kept, across = _outer([report for cue in cues if (report := read_cue(cue, rules)) is not None])
        found.append(kept)
        crossed += across
    add_unlisted(table, found)
    add_behind_colons(table, found)
    add_going_on(table, found)
    add_announced(table, found)
    add_in_sentences(table, found)
    add_turns(table, found)
    out = _nearest([candidate for reported in found for candidate in reported])
    out += own_words(table, out, crossed)
    return sorted(out, key=lambda candidate: (candidate.place, candidate.content[0]))


def _nearest(found: list[Candidate]) -> list[Candidate]:
    """Leave a part of the text that two reports claim to the one whose cue is nearer: a quotation has one speaker."""
    owner: dict[Stretch, Candidate] = {}
    shared = False
    for candidate in found:
        for piece in candidate.content:
            other = owner.get(piece)
            if other is None:
                owner[piece] = candidate
            else:
                shared = True
                owner[piece] = min(other, candidate, key=lambda one: _distance(one, piece))
    if not shared:
        return found
    out: list[Candidate] = []
    for candidate in found:
        kept = tuple(piece for piece in candidate.content if owner[piece] is candidate)
        if kept:
            out.append(candidate if kept == candidate.content else candidate._replace(content=kept))
    return out


def _distance(candidate: Candidate, piece: Stretch) -> int:
    """The characters between a cue and what it reports; a report without a cue is far off."""
    if candidate.cue is None:
        return _NO_CUE
    start, end = candidate.cue
    return max(piece[0] - end, start - piece[1])


def _rank(candidate: Candidate) -> tuple[bool, int]:
    """Which reports are kept first: those with a quote beside their cue, the surest ones, and then the longest."""
    return candidate.rule not in DIRECT, -sum(end - start for start, end in candidate.content)


def _outer(found: list[Candidate]) -> tuple[list[Candidate], list[Candidate]]:
    """Part the reports from those that they cross: the cue of one is inside what the other says."""
    if len(found) <= 1:
        return found, []
    kept: list[Candidate] = []
    crossed: list[Candidate] = []
    for candidate in sorted(found, key=_rank):
        cue = candidate.place
        inside = any(start <= cue[0] < end for one in kept for start, end in one.content)
        around = any(start <= one.place[0] < end for one in kept for start, end in candidate.content)
        (crossed if inside or around else kept).append(candidate)
    return sorted(kept, key=lambda candidate: candidate.place), crossed
