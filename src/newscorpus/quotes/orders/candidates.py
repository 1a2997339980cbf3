"""A candidate for a report, from what a rule found around a cue: content, source, and the words of the cue.

Every rule about cues ends here, so that all reports have the same form. A piece that is one quote and nothing else is
given without its marks. Words after the cue that could be a part of it (said again) belong to the content when that
starts with them.

Nothing comes of a content without words, nor of an infinitive that nobody in particular says (it is important to note
that it rained): those are the writer's words.
"""

from newscorpus.quotes.cues.cue_context import Candidate, CueContext
from newscorpus.quotes.speakers.sources import characters_of
from newscorpus.quotes.syntax.grammar_bits import AUX
from newscorpus.quotes.syntax.phrases import Phrase
from newscorpus.quotes.syntax.word_table import WordTable
from newscorpus.text.lines import Stretch

__all__ = ("DIRECT", "TURN", "candidate_of", "unmarked")

_JUDGED = 3  # words: `it’s very fair`, before `to say that`
DIRECT = frozenset(("quote-before", "quote-after"))
"""The rules for a cue right beside its quote."""

TURN = "turn"
"""The rule for a paragraph that opens with its speaker."""


def candidate_of(
    context: CueContext, content: tuple[Stretch, ...], source: Phrase | None, rule: str
) -> Candidate | None:
    """Return the candidate that a rule found; `None` when nothing is reported, or nobody reports it.

    The context keeps the source for cues that are joined to it.
    """
    if not content or (context.infinitive and _nobody(context, source)):
        return None
    if context.participle and _goes_without_saying(context, source):
        return None
    if context.form.shape == "base" and (_is_advice(context, source) or _is_question(context, source)):
        return None
    context.known_source = source
    span = characters_of(context, source)
    text = context.table.text
    for piece in content:
        if not text[piece[0]].isalnum():
            content = tuple([unmarked(context.table, piece) for piece in content])
            break
    head = context.start
    if span is not None and source is not None:
        if source == context.before:
            head = min(head, span[0])
        elif context.participle and source[1] == context.first - 1:  # with half of them saying
            k = source[0] - 1
            head = context.table.start(k) if context.table.words[k] in context.table.listed["with"] else span[0]
    cue = context.cue_span()
    if cue[1] > context.end and any(start < cue[1] and cue[0] < end for start, end in content):
        cue = cue[0], context.end  # the word after the cue opens the content
    return Candidate(content, span, cue, rule, context, head)


def unmarked(table: WordTable, piece: Stretch) -> Stretch:
    """Return the piece without its marks when it is one quote and nothing else."""
    segments, i = table.segments, table.segment_at(piece[0])
    if i < 0 or segments[i].start != piece[0] or not segments[i].inner_end <= piece[1] <= segments[i].end:
        return piece
    return segments[i].inner_start, segments[i].inner_end


def _goes_without_saying(context: CueContext, source: Phrase | None) -> bool:
    """Whether a participle is the writer's own: `it goes without saying that`, `it is worth noting that`."""
    words, listed = context.table.words, context.table.listed
    return (
        source is not None
        and words[context.first - 1] in listed["idle"]
        and words[source[1]].lower() in listed["nobody"]
    )


def _is_advice(context: CueContext, source: Phrase | None) -> bool:
    """Whether nobody in particular may say it: `Don’t say it was late`, `You could say that it was late`."""
    words, listed = context.table.words, context.table.listed
    if source is None:
        return context.opening_word
    return words[source[0]].lower() in listed["anybody"] and not listed["might"].isdisjoint(
        words[context.first : context.verb]
    )


def _is_question(context: CueContext, source: Phrase | None) -> bool:
    """Whether the writer asks what somebody says: `What would she tell them?`, not `Why, she asks, did it fail?`."""
    table, (start, end) = context.table, context.sentence
    if table.text[end - 1] != "?" or table.quoted[table.word_to(end) - 1] or context.infinitive:
        return False
    k = (context.first if source is None else source[0]) - 1
    return table.start(k) >= start if source is None else k >= context.opens and bool(table.bits[k] & AUX)


def _nobody(context: CueContext, source: Phrase | None) -> bool:
    """Whether an infinitive is the writer's own: `it is important to note that`, `Roe leads; it’s fair to say that`."""
    table, k = context.table, context.first - 2  # the word before `to`
    if source is None or table.words[source[1]].lower() in table.listed["nobody"]:
        return True
    around = table.words[max(0, k - _JUDGED) : k] if k > 1 else []
    return not (table.listed["nobody"].isdisjoint(around) or table.listed["progressive"].isdisjoint(around))
