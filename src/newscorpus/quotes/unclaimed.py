"""Quotes that no cue claims: the place alone says who speaks.

A speaker is named once, and the quotes around that place are the speaker's until the text turns to somebody else. So
two things are asked about each quote that is left, in text order. Does it go on with the report before it, with nothing
but white space between (`“It is late,” she said. “We must go.”`, the paragraphs of a statement)? If not, an ordered
list of rules looks at what is there instead: a signature below it, a verb that is no cue beside it, a report or a
sentence about somebody right in front of it, a speaker earlier in its paragraph. What none of them takes is nobody's.
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from operator import attrgetter

from newscorpus.analysis import SentenceClause
from newscorpus.analysis.clause_state import MAIN
from newscorpus.analysis.structure import NO_TENSE
from newscorpus.quotes.cue_context import Candidate, Piece
from newscorpus.quotes.grammar import CUE_WORD, PREP, ROLE, SUBJ
from newscorpus.quotes.phrases import Phrase, phrase_after, speaks
from newscorpus.quotes.quote_runs import alone, fills_paragraph, goes_on
from newscorpus.quotes.sent_writings import author_in_front
from newscorpus.quotes.subjects import main_subject
from newscorpus.quotes.word_table import Segment, WordTable
from newscorpus.rules import Rule, RuleSet
from newscorpus.text.cached import cached

__all__ = ("UNCLAIMED_RULES", "Unclaimed", "UnclaimedRule")

_LONG = 5  # words: a quote that only stands behind a report is at least this long
_DASHES = "—–-"
_NEAR = 3  # characters between a quote and the dash of its signature, and between that and the name
_NAME = 6  # words: the longest name below a quote
_SIGNATURE = 12  # words: a longer line below a quote is no signature
_LEADS = re.compile(r"[,:] ?\W+")
_LEAD = 10  # words outside the marks of a sentence that goes on with a quote
_PROBE = 30  # characters that show that a quote is a repeat
_REPEATS = 60  # quotes: so many are looked for in the rest of the text
_BETWEEN = 3  # sentences between a speaker and the next quote of the paragraph


class Unclaimed:
    """A quote that no cue claims, and the reports around it."""

    def __init__(
        self,
        table: WordTable,
        place: int,
        cued: Sequence[Candidate],
        reports: Sequence[Candidate],
        claimed: Mapping[int, int],
    ) -> None:
        """Take a quote.

        Args:
            table: the text.
            place: which of its quotes.
            cued: the reports that cues made, in the order of their cues.
            reports: all reports so far.
            claimed: which quote belongs to which of them.
        """
        self.table = table
        self.segment: Segment = table.segments[place]
        self._cued = cued
        self._reports = reports
        self._claimed = claimed

    @cached
    def content(self) -> Piece:
        """The words between the marks."""
        return self.segment.inner_start, self.segment.inner_end

    def report(self, source: Piece | None, rule: str, *, cue: Piece | None = None) -> Candidate:
        """The quote as somebody's words."""
        return Candidate((self.content,), source, cue, rule, None, self.segment.start)

    @cached
    def before(self) -> Candidate | None:
        """The last report whose cue stands in front of the quote; `None` when there is none."""
        n = bisect_left(self._cued, (self.segment.start, 0), key=attrgetter("place")) - 1
        return self._cued[n] if n >= 0 else None

    @cached
    def repeated(self) -> Candidate | None:
        """The report of the same words elsewhere in the text; `None` when there is none, or the quote is not alone."""
        table, (start, end) = self.table, self.content
        place = self.segment.place
        if place >= _REPEATS or end - start < _PROBE or not fills_paragraph(table, self.segment):
            return None
        if place and table.segments[place - 1].quote == self.segment.quote:  # a statement goes on
            return None
        probe = table.text[start : start + _PROBE]
        at = table.text.find(probe)
        if at == start:
            at = table.text.find(probe, end)
        n = self._claimed.get(table.segment_at(at), -1) if at >= 0 else -1
        return self._reports[n] if n >= 0 else None

    @cached
    def below(self) -> Segment | None:
        """The last paragraph of the quote, when it is a name and nothing else and follows this one."""
        table, place = self.table, self.segment.place + 1
        if place >= len(table.segments) or table.segments[place].quote != self.segment.quote:
            return None
        below = table.segments[place]
        if place + 1 < len(table.segments) and table.segments[place + 1].quote == below.quote:
            return None
        words = range(table.word_from(below.inner_start), table.word_to(below.inner_end))
        named = 0 < len(words) <= _NAME and all(
            table.words[k][0].isupper() or table.bits[k] & (PREP | ROLE) for k in words
        )
        return below if named and below.start >= self.segment.end else None

    @cached
    def whole(self) -> bool:
        """Whether the quote is a sentence of its own."""
        table, segment = self.table, self.segment
        text = table.text
        return (
            text[segment.inner_start].isupper()
            and text[segment.inner_end - 1] in ".?!"
            and not table.quoted[table.word_from(segment.inner_start) - 1]
        )


UnclaimedRule = Callable[[Unclaimed], Candidate | None]


# ---------------------------------------------------------------- the rules


def pull_quote(quote: Unclaimed) -> Candidate | None:
    """Words of the text that stand once more in a paragraph of their own, as pull quotes do."""
    if quote.repeated is None:
        return None
    return quote.report(_signature(quote) or quote.repeated.source, "pull-quote", cue=quote.repeated.cue)


def signed(quote: Unclaimed) -> Candidate | None:
    """A quotation over its author's name: `“It will hold.” — Jane Doe`."""
    if quote.segment.words < _LONG:
        return None
    source = _signature(quote)
    return None if source is None else quote.report(source, "signed")


def _signature(quote: Unclaimed) -> Piece | None:
    """The name behind a dash, on the same line or the next: `— Jane Doe`, `- Jane Doe, mayor of Salem.`.

    It may be a paragraph of its own, without a dash, before the mark closes.
    """
    table = quote.table
    below = quote.below
    if below is not None:
        return below.inner_start, table.ends[table.word_to(below.inner_end) - 1]
    text, end = table.text, quote.segment.end
    dash = end
    while dash < len(text) and dash - end < _NEAR and (text[dash].isspace() or text[dash] == "."):
        dash += 1
    if text[dash : dash + 1] not in _DASHES or not text[dash : dash + 1]:
        return None
    k = table.word_from(dash)
    if table.start(k) - dash > _NEAR or not table.words[k][:1].isupper():
        return None
    stop = table.sentence(table.start(k))[1]
    found = phrase_after(table, k, stop)
    if found is None:
        return None
    rest = text[table.ends[found[1]] : stop].strip(" .)")
    line = table.reading.paragraphs[table.paragraph(dash)]
    described = line[0] == dash and rest.startswith(",") and table.word_to(line[1]) - k <= _SIGNATURE
    return (table.start(found[0]), table.ends[found[1]]) if not rest or described else None


def any_verb(quote: Unclaimed) -> Candidate | None:
    """A sentence in marks beside a verb that no list has, with a person as its subject: `“We won,” the crowd sang.`."""
    table, segment = quote.table, quote.segment
    if segment.words < _LONG:
        return None
    clause = _clause_behind(table, segment) or _clause_in_front(table, segment)
    if clause is None or clause.subject is None or clause.tense == NO_TENSE or clause.copula or clause.passive:
        return None
    found = clause.subject.first, clause.subject.last
    if not (speaks(table, found) or table.bits[clause.verb] & CUE_WORD):
        return None
    if any(table.quoted[k] for k in (found[0], clause.verb)) or clause.subject.head_class == "v":  # when
        return None
    source = table.start(found[0]), table.ends[found[1]]
    return quote.report(source, "any-verb", cue=(table.start(clause.first), table.ends[clause.last]))


def _clause_behind(table: WordTable, segment: Segment) -> SentenceClause | None:
    """The clause that goes on behind a quote at the start of a sentence, which ends with a comma or a question mark."""
    if table.text[segment.inner_end - 1] not in ",?!" or not table.text[segment.inner_start].isupper():
        return None
    k = table.word_from(segment.end)
    if k >= len(table.words) - 1 or table.start(k) - segment.end > 1:
        return None
    if segment.start > table.reading.sentence_at(segment.start)[0]:
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


def floating(quote: Unclaimed) -> Candidate | None:
    """A quote right behind a sentence that reports something else: its speaker says this too."""
    candidate = quote.before
    if candidate is None or candidate.context is None or candidate.source is None or quote.segment.words < _LONG:
        return None
    if not goes_on(quote.table, candidate.context.sentence[1], quote.segment):
        return None
    return quote.report(candidate.source, "floating", cue=candidate.cue)


def without_cue(quote: Unclaimed) -> Candidate | None:
    """A sentence in marks behind one about somebody: `Jane Doe is sure of it. “It will hold.”`."""
    table, segment = quote.table, quote.segment
    if segment.words < _LONG or not quote.whole:
        return None
    i = table.reading.sentence_index(segment.start) - 1
    if i < 0:
        return None
    start, end = table.reading.sentences[i]
    between = table.text[end : segment.start]
    if between.strip(" \n\r") or table.segment_before(end) >= table.segment_before(start) + 1:
        return None
    found = author_in_front(table, i) or _subject(table, start, end)
    if found is None or found[1] - found[0] > _LONG or not speaks(table, found) or _is_place(table, found):
        return None
    if "\n" in between and not (alone(table, segment) and _one_person(table, found)):
        return None
    return quote.report((table.start(found[0]), table.ends[found[1]]), "without-cue")


def _subject(table: WordTable, start: int, end: int) -> Phrase | None:
    """The subject of the first main clause of a sentence."""
    sentence = table.clauses_around(table.word_from(start))
    for clause in sentence.clauses if sentence is not None else ():
        if clause.kind == MAIN and clause.subject is not None and not table.quoted[clause.subject.first]:
            first, last = clause.subject.first, clause.subject.last
            described = phrase_after(table, first, end, open_end=False)
            return described if described is not None and last < described[1] < clause.first else (first, last)
    return main_subject(table, start, table.word_to(end))


def _is_place(table: WordTable, phrase: Phrase) -> bool:
    """Whether a phrase is the name of a place, as that of a dateline, and nothing else."""
    mentions, start = table.reading.mentions, table.start(phrase[0])
    i = bisect_left(mentions, start, key=attrgetter("start"))
    if i == len(mentions) or mentions[i].kind != "place":
        return False
    return (mentions[i].start, mentions[i].end) == (start, table.ends[phrase[1]])


def _one_person(table: WordTable, phrase: Phrase) -> bool:
    """Whether a subject is one person for certain: a pronoun, a name without an owner."""
    first, last = phrase
    if first == last and table.bits[first] & SUBJ:
        return table.words[first].lower() in table.listed["one_person"]
    return table.words[last][:1].isupper() and not any("’" in gap or "'" in gap for gap in table.gaps[first:last])


def same_paragraph(quote: Unclaimed) -> Candidate | None:
    """A sentence in marks that ends its speaker's paragraph: `“No,” Roe said. It had rained. “We will wait.”`."""
    table, segment, candidate = quote.table, quote.segment, quote.before
    if segment.words < _LONG or not quote.whole or candidate is None or candidate.context is None:
        return None
    if candidate.source is None or table.segment_at(candidate.content[0][0]) < 0:
        return None
    at, reading = candidate.context.sentence[1], table.reading
    if at > segment.start or table.paragraph(at - 1) != table.paragraph(segment.start):
        return None
    first, last = reading.sentence_index(candidate.context.sentence[0]), reading.sentence_index(segment.start)
    if not 1 < last - first <= _BETWEEN or reading.sentences[last][0] < segment.start - 1:
        return None
    if table.segment_before(segment.start) >= 0 and table.segments[table.segment_before(segment.start)].end > at:
        return None
    if any(_turns_to_another(table, reading.sentences[i][0]) for i in range(first + 1, last)):
        return None
    return quote.report(candidate.source, "same-paragraph", cue=candidate.cue)


def _turns_to_another(table: WordTable, start: int) -> bool:
    """Whether the subject of the sentence is somebody who is named."""
    sentence = table.clauses_around(table.word_from(start))
    return sentence is None or any(
        clause.subject is not None
        and not table.bits[clause.subject.first] & SUBJ
        and speaks(table, (clause.subject.first, clause.subject.last))
        for clause in sentence.clauses
    )


def lead_in(quote: Unclaimed) -> Candidate | None:
    """A sentence that goes on with a quote, in part outside the marks: `“No,” Roe said. But “we may try.”`."""
    table, segment, candidate = quote.table, quote.segment, quote.before
    if segment.words < _LONG or candidate is None or candidate.context is None or candidate.source is None:
        return None
    if table.segment_at(candidate.content[0][0]) < 0:
        return None
    start, end = table.reading.sentence_at(segment.start)
    at = candidate.context.sentence[1]
    lead = range(table.word_from(start), table.word_to(segment.start))
    if not 0 < len(lead) <= _LEAD or not 0 <= start - at <= 1 or table.paragraph(at - 1) != table.paragraph(start):
        return None
    if table.text[segment.inner_end - 1] not in ".?!" or table.text[segment.end : end].strip(" .”\"'’"):
        return None
    sentence = table.clauses_around(lead[0])
    if sentence is None or any(clause.verb in lead for clause in sentence.clauses):
        return None
    return quote.report(candidate.source, "lead-in", cue=candidate.cue)._replace(content=((start, segment.end),))


UNCLAIMED_RULES: RuleSet[UnclaimedRule] = RuleSet(
    Rule(
        "pull-quote",
        pull_quote,
        examples=(
            "“It was the coldest winter of all,” Roe said.\n\nIt rained.\n\n“It was the coldest winter of all.”",
        ),
        refuses=("“It was the coldest winter of all,” Roe said.\n\n“The next one will be just as cold.”",),
    ),
    Rule(
        "signed",
        signed,
        examples=(
            "“It will hold all winter.” — Jane Doe",
            "“It will hold all winter.”\n\n- Jane Doe, mayor of Salem.",
            "“It will hold all winter.\nJane Doe”",
        ),
        refuses=(
            "“It will hold all winter” — the mayor did not say so.",
            "“It will hold all winter.”\n\nJane Doe left.",
        ),
    ),
    Rule(
        "any-verb",
        any_verb,
        examples=(
            "“Bring back the old ferry,” the crowd sang.",
            "The crowd sang, “Bring back the old ferry.”",
        ),
        refuses=(
            "“Bring back the old ferry,” the snow melted.",
            "Roe wants “a fair and simple tax code,” and Doe used his time.",
        ),
    ),
    Rule(
        "floating",
        floating,
        examples=("Jane Doe said that the dam was safe. “We looked at every stone.”",),
        refuses=(
            "Jane Doe said that the dam was safe. It rained. “We looked at every stone.”",
            "“The dam is safe,” Jane Doe said. “We looked at every stone.”",
        ),
    ),
    Rule(
        "same-paragraph",
        same_paragraph,
        examples=("“No,” Jane Doe said. The road was under water. “We will wait until tomorrow.”",),
        refuses=(
            "“No,” Jane Doe said. Paul Roe shook his head. “We will wait until tomorrow.”",
            "“No,” Jane Doe said.\n\nThe road was under water. “We will wait until tomorrow.”",
        ),
    ),
    Rule(
        "lead-in",
        lead_in,
        examples=("“No,” Jane Doe said. In spring, though, “we may try it once more.”",),
        refuses=(
            "“No,” Jane Doe said. In spring Paul Roe was “ready to try it once more.”",
            "“No,” Jane Doe said.\n\nIn spring, though, “we may try it once more.”",
        ),
    ),
    Rule(
        "without-cue",
        without_cue,
        examples=(
            "Jane Doe is sure of it. “It will hold all winter.”",
            "Jane Doe is sure of it.\n\n“It will hold all winter.”",
            "Jane Doe sent them a note. It was short. “It will hold all winter.”",
        ),
        refuses=(
            "The dam is old. “It will hold all winter.”",
            "Jane Doe is sure of it. She calls it “a wall that will hold.”",
            "The union is sure of it.\n\n“It will hold all winter.”",
        ),
    ),
)
"""The rules for quotes that no cue claims; the first answer counts."""
