"""What was said in quotation marks: the quotes beside a cue that belong to the report.

A quote before a cue is the content as it is, when nothing leads up to it in its sentence (“It is late,” she said);
otherwise the clause around it is (It is “a shame,” she said). Two quotes a few words apart can share such a clause.

After a cue a comma, a colon or nothing at all has to lead to the quote. The words between the two may say to whom,
when or where it was said; a verb or a pronoun among them starts a clause of its own, and the quote is not the cue's. A
quote that runs over several paragraphs is taken whole.
"""

import re
from bisect import bisect_right

from newscorpus.analysis.clause_state import ADVERBIAL, RELATIVE
from newscorpus.analysis.structure import SentenceClause
from newscorpus.quotes.cues.cue_context import CueContext
from newscorpus.quotes.syntax.grammar_bits import AUX, CUE_WORD, SUB, SUBJ, VERB
from newscorpus.quotes.syntax.verb_words import describes_writing, is_verb
from newscorpus.quotes.syntax.word_table import UNITS, Segment, WordTable
from newscorpus.text.lines import Stretch

__all__ = (
    "LINKING",
    "LONGEST_LEAD",
    "block_after",
    "direct_after",
    "direct_before",
    "reports_itself",
    "tells_occasion",
    "trimmed",
    "whole_quote",
)

LINKING = ",:—–-"  # what may lead to a quote
LONGEST_LEAD = 200  # characters between a cue, or the speaker after it, and its quote
_GOES_ON = (",", ";", "—", "–", " -")  # what a quote goes on behind
_FAR = 16  # words between a cue and its quote
_NEW_SENTENCE = re.compile(r"[a-z)\]][.?!]\s")
_EDGE = " \t\u00a0\n\r,;:—–"
_FRONT_EDGE = _EDGE + "."
_LINK = 40  # characters between two quotes of one clause


def trimmed(table: WordTable, start: int, end: int) -> tuple[Stretch, ...]:
    """Return the piece without white space and commas at its edges; nothing when no word is left."""
    text = table.text
    while start < end and text[start] in _FRONT_EDGE:
        start += 1
    while end > start and text[end - 1] in _EDGE:
        end -= 1
    end += text[end : end + 1] == "%"
    if start and text[start - 1] in UNITS:
        start -= 1
    if start >= end or not (text[start].isalnum() or table.word_from(start) < table.word_to(end)):
        return ()
    return ((start, end),)


def whole_quote(table: WordTable, quote: Segment) -> tuple[Stretch, ...]:
    """All paragraphs of the quote that `quote` is a part of."""
    segments = table.segments
    first = last = quote.place
    while first > 0 and segments[first - 1].quote == quote.quote:
        first -= 1
    while last + 1 < len(segments) and segments[last + 1].quote == quote.quote:
        last += 1
    return tuple([(s.inner_start, s.inner_end) for s in segments[first : last + 1] if s.words])


def direct_before(context: CueContext, quote: Segment) -> tuple[Stretch, ...]:
    """Return the quote before the cue, with the words before it when it is only a part of the clause.

    `“It is late,” she said.` gives the quote, `It is “a shame,” she said.` the clause.
    """
    table = context.table
    opening = table.sentence(quote.start)[0]
    earlier = table.segments[quote.place - 1] if quote.place else None
    if earlier is not None and earlier.quote != quote.quote and not _one_clause(context, earlier, quote):
        opening = max(opening, earlier.end)
    lead = table.text[opening : quote.start].strip(" \"“”'‘")
    clock = not any(map(str.isalpha, lead))  # `14:20 “We are safe,” she said`
    if lead and not clock and quote.start > opening and lead[-1] not in ":—–,-(" and len(lead) > 1:
        return trimmed(table, table.behind_dateline(opening), quote.end)
    return whole_quote(table, quote)


def _one_clause(context: CueContext, earlier: Segment, quote: Segment) -> bool:
    """Whether two quotes are in one clause: `It is “a shame” and “a scandal,” she said`."""
    table = context.table
    if quote.start - earlier.end > _LINK or table.text[earlier.inner_end - 1] in ".!?,":
        return False
    if context.earlier is not None and context.earlier.end >= earlier.start:
        return False
    return "\n" not in table.text[earlier.end : quote.start]


def direct_after(context: CueContext, behind: int, *, split: bool) -> tuple[Stretch, ...]:
    """The quote after the cue, when a comma, a colon or nothing leads to it.

    The cue and its subject end at `behind`. `split` says that a quote comes before the cue already, so that only
    `, “…”` or `– “…”` goes on with it.
    """
    table = context.table
    quote = context.following
    while quote is not None and quote.start < behind:
        quote = table.segments[quote.place + 1] if quote.place + 1 < len(table.segments) else None
    if quote is None:
        return ()
    if quote.start - behind >= LONGEST_LEAD or quote.words == 0:
        return ()
    between = table.text[behind : quote.start]
    lead = between.rstrip()
    if split:
        ok = lead.endswith(_GOES_ON) and quote.start < context.sentence[1]
    else:
        ok = _leads(context, between, lead, behind, quote)
    return whole_quote(table, quote) if ok else ()


def _leads(context: CueContext, between: str, lead: str, behind: int, quote: Segment) -> bool:
    table = context.table
    if not lead:
        return _reaches_end(context, quote)
    inside = quote.start < context.sentence[1]
    if (not inside or "\n" in between) and (
        lead[-1] not in ":," or _NEW_SENTENCE.search(table.text, behind - 1, quote.start)
    ):
        return False
    if lead[-1] not in LINKING:
        return False
    words = range(table.word_from(behind), table.word_to(quote.start))
    if len(words) > _FAR:
        return False
    if any(reports_itself(table, k) for k in words if k > context.last):
        return False
    if lead[-1] == ":":
        return True
    return not _holds_clause(table, words) and not (len(words) > 1 and table.words[words[0]] in table.listed["that"])


def _holds_clause(table: WordTable, words: range) -> bool:
    """Whether there is a clause among the words, but one that says to whom or when: `told the mayors who had come`."""
    clauses = table.clauses_around(words.start).clauses if words else ()
    beside = [clause for clause in clauses if clause.kind == RELATIVE or tells_occasion(table, clause)]
    for k in words:
        subject = table.bits[k] & SUBJ and table.words[k] not in table.listed["writing_itself"]
        verbal = table.bits[k] & VERB or (table.bits[k] & AUX and is_verb(table, k))
        if (subject or verbal) and not any(clause.start <= k < clause.end for clause in beside):
            return True
    return False


def tells_occasion(table: WordTable, clause: SentenceClause) -> bool:
    """Whether a clause says when something was said: `as he left`; not `if he left`, nor `because he left`."""
    word = table.words[clause.start]
    other = word in table.listed["opens_clause"] or word in table.listed["reasons"]
    return clause.kind == ADVERBIAL and clause.subject is not None and not other


def reports_itself(table: WordTable, k: int) -> bool:
    """Whether word `k` is a cue of its own: `adding` of `he said, adding, “…”`, not `back` of `he wrote back, “…”`.

    Who is asked says what follows: `he told them when asked: “…”`.
    """
    if not table.bits[k] & CUE_WORD or (table.bits[k - 1] & SUB and table.gaps[k - 1] == " "):
        return False
    if table.words[k].endswith("ing"):
        return True
    return is_verb(table, k) and table.clause_at(k) is not None and not describes_writing(table, k)


def _reaches_end(context: CueContext, quote: Segment) -> bool:
    """Whether the sentence ends with the quote: `He said “we won.”`, not `He said “we won” and left`."""
    table = context.table
    tail = table.text[quote.end : max(quote.end, context.sentence[1])].strip(" .,;!?”\"’'")
    return (
        not tail or quote.end >= context.sentence[1] or (table.text[quote.inner_end - 1] in ".,!?" and quote.words > 3)
    )


def block_after(context: CueContext) -> tuple[Stretch, ...]:
    """The next paragraph, when the cue ends its own with a colon: `…, adding:` and a new line."""
    table = context.table
    if table.gaps[context.last].lstrip(" ")[:1] != ":" or "\n" not in table.gaps[context.last]:
        return ()
    i = bisect_right(table.reading.paragraphs, (context.end, context.end)) if table.reading.paragraphs else 0
    if i >= len(table.reading.paragraphs):
        return ()
    start, end = table.reading.paragraphs[i]
    return trimmed(table, start, end)
