"""Orders of source, cue and content in which quotation marks show what was said: before the cue, or after it.

Marks are the surest sign of a report, so these orders are asked before those of clauses. A quote right before the
cue or its subject is its content when the sentence goes on after it (“We won,” the mayor said); a full stop inside the
marks and a capital letter after them start a new sentence, which has its own.

After the cue, the quote follows at once or after a comma or colon. A few words in marks inside a clause are a report
only of verbs that take nothing but words in marks (chanted the “old songs of the harbour”); otherwise they are a part
of the clause, which the other orders read.
"""

from newscorpus.quotes.content.clause_content import clause_after, clause_before
from newscorpus.quotes.content.clause_openings import object_end
from newscorpus.quotes.content.content_kinds import closes, gives_name
from newscorpus.quotes.content.quoted_content import (
    LINKING,
    LONGEST_LEAD,
    block_after,
    direct_after,
    direct_before,
    reports_itself,
    trimmed,
    whole_quote,
)
from newscorpus.quotes.cues.cue_context import Candidate, CueContext
from newscorpus.quotes.orders.candidates import candidate_of
from newscorpus.quotes.orders.clause_orders import over_relative
from newscorpus.quotes.speakers.sources import inverted_source, is_inverted, source_of
from newscorpus.quotes.syntax.grammar_bits import ADV, AUX, CONJ, CUE_WORD, DET, OBJ, POSS, PREP, SUB, SUBJ, TIME
from newscorpus.quotes.syntax.phrases import Phrase, speaks
from newscorpus.quotes.syntax.verb_words import has_verb, is_verb
from newscorpus.quotes.syntax.word_table import Segment, WordTable, is_name_in_marks
from newscorpus.text.lines import Stretch

__all__ = ("quote_after", "quote_before", "words_in_marks")

_STOPS = '.!?…;”")'
_TITLE = 5  # words in marks: a title is not longer
_CRY = 2  # words in marks right after their verb: `chanting “Free her”`
_FEW = 4  # words in marks: fewer after `read` or `sang` are a title


def quote_before(context: CueContext) -> Candidate | None:
    """`“We won,” the mayor said.` `“We won,” said the mayor, “and it feels good.”`."""
    if context.participle:
        return None
    quote = context.quote_before()
    if quote is None or not _leads_on(context, quote):
        return None
    content = direct_before(context, quote)
    source = context.before or (inverted_source(context) if not context.joined else None)
    mixed = bool(content) and content[0][0] < quote.start
    if mixed and source and source != context.before and _names_subject(context, content[0], quote):
        return None
    if source is None and not context.passive:
        if _clause_follows(context):
            return None
        source = context.after if context.form.shape in ("past", "third") else None
    if context.passive and "clause" not in context.form.takes:
        return None
    if source is None and not context.passive and not closes(context):
        return None
    if (
        content
        and content[0][0] < quote.start
        and context.table.gaps[context.last] == " "
        and context.table.listed["accused_of"].isdisjoint(context.form.particle)  # “a shame,” she said of the dam
        and source == context.before
        and _says_on(context)
    ):
        return None
    behind = context.table.ends[source[1]] if source and source[0] > context.last else context.end
    rest = direct_after(context, behind, split=True) or _rest_of_clause(context, content, behind)
    return candidate_of(context, (*content, *rest), source, "quote-before")


def _clause_follows(context: CueContext) -> bool:
    """Whether a word that opens a clause follows: `A man in a shirt that read “Go,” shouted that it was late.`."""
    table, k = context.table, context.last + 1
    return k < len(table.words) and table.gaps[k - 1] == " " and table.words[k] in table.listed["opens_clause"]


def _rest_of_clause(context: CueContext, content: tuple[Stretch, ...], behind: int) -> tuple[Stretch, ...]:
    """The verb after a second comma of which the marks hold the subject: `“Only you,” she said, would say so`."""
    table = context.table
    if len(content) != 1 or table.text[behind : behind + 1] != ",":
        return ()
    a, k = table.word_from(content[0][0]), table.word_from(behind)
    if k + 1 >= len(table.words) or not (table.bits[k] & AUX or table.may_be_finite(k)):
        return ()
    if has_verb(table, a, table.word_to(content[0][1])):
        return ()
    return clause_after(context, behind, comma=True, split=True)


def _names_subject(context: CueContext, piece: Stretch, quote: Segment) -> bool:
    """Whether the subject holds the quote, a few words in marks: `Doe, star of “The Hour,” said it`."""
    table = context.table
    a, b = table.word_from(piece[0]), table.word_to(quote.start)
    if quote.words >= _TITLE or "," not in table.text[piece[0] : quote.start]:
        return False
    return not has_verb(table, a, b)


def _leads_on(context: CueContext, quote: Segment) -> bool:
    """Whether the sentence goes on after the quote: not `“We won.” The mayor said`, nor `“Why?” They said, “Well”`.

    Nor does it when another lead-in is open: `Roe asked: “Why?” Doe said it was late.`
    """
    table = context.table
    final = table.text[quote.inner_start : quote.inner_end].rstrip()[-1:]  # a space may be before the mark
    if table.text[quote.end : quote.end + 1] == "," or final in ",-—–":
        return True
    k = context.before[0] if context.before else context.first
    if final == "." and (table.words[k][:1].islower() or _only_tags(context)):
        return True
    fresh = table.words[k][:1].isupper() and bool(table.bits[k] & (SUBJ | DET | POSS)) and table.words[k] != "I"
    if final in "?!…":
        fresh = (fresh or _is_led_in(table, quote)) and not _only_tags(context)
        return not fresh and not (context.quote_follows and ":" in table.gaps[context.last])  # “Why?” Doe said: “It …
    return final != "." and quote.words >= _FEW  # not `the mayor of “the City” said`


def _is_led_in(table: WordTable, quote: Segment) -> bool:
    """Whether a colon in a sentence of saying, or a comma right behind such a word, leads to a quote."""
    k = table.word_from(quote.start) - 1
    lead = table.gaps[k].strip()[:1] if k >= 0 else ""
    start = table.word_from(table.sentence(table.start(k))[0]) if lead == ":" else k
    return lead in (":", ",") and any(bits & CUE_WORD for bits in table.bits[start : k + 1])


def _only_tags(context: CueContext) -> bool:
    """Whether a sentence is nothing but a name and its verb of saying: `“We won.” Jane Doe said.`."""
    table, before = context.table, context.before
    if before is None or table.words[context.verb] not in table.listed["tags"]:
        return False  # `“We won.” Jane Doe disagreed.`
    return before[1] + 1 == context.verb and table.gaps[context.last][:1] == "."


def _says_on(context: CueContext) -> bool:
    """Whether a clause follows the cue at once: `On “The Hour,” Doe said the plan had failed.`."""
    table, takes, k = context.table, context.form.takes, context.last + 1
    if "person" in takes:
        k = table.word_to(object_end(context))
    if k >= len(table.words) or table.start(k) >= context.sentence[1]:
        return False
    word = table.words[k]
    if ("to" in takes or "of" in takes) and word in table.listed["leads_to_topic"]:
        return True
    return not table.bits[k] & (PREP | TIME | ADV | OBJ)


def quote_after(context: CueContext) -> Candidate | None:
    """`The mayor said: “We won.”` `The mayor told reporters, “We won.”` `The mayor wrote of the plan: “It won.”`."""
    if "quote" not in context.form.takes:
        return _quote_introduced(context)
    if _quote_answers(context):
        return None
    if not (_quote_near(context) or ":" in context.table.gaps[context.last]):
        return None
    if gives_name(context) or _says_how(context):
        return None
    quote = context.following
    halved = quote is not None and context.table.text[quote.inner_start].islower() and is_inverted(context)
    source = None if halved else source_of(context)  # `Water, argues Doe, “is new.”`
    behind = context.end
    if source is None and not context.passive and not context.joined:
        source = inverted_source(context)
        behind = over_relative(context, source[1]) if source else behind
    content = direct_after(context, behind, split=False) or block_after(context)
    half = _first_half(context, content, source)
    return candidate_of(context, (*half, *_whole_half(context, content, half)), source, "quote-after")


def _says_how(context: CueContext) -> bool:
    """Whether words in marks say more of a verb that needs no words: `The march would continue “to the end”`."""
    quote, text = context.following, context.table.text
    if quote is None or set(context.form.takes) != {"quote"} or not text[quote.inner_start].islower():
        return False
    source = source_of(context)
    return text[context.end : quote.start] == " " and source is not None and not speaks(context.table, source)


def _first_half(context: CueContext, content: tuple[Stretch, ...], source: Phrase | None) -> tuple[Stretch, ...]:
    """What the clause of a quote opens with outside the marks: `The dam would, Doe said, “be gone by May”`."""
    table = context.table
    if source is None or len(content) != 1 or not table.text[content[0][0]].islower():
        return ()
    if source != context.before and source[0] < context.first:
        return ()
    head = min(source[0], context.first)
    first, last = context.opens, head - 1
    if last < first or table.gaps[last] != ", " or any(table.quoted[first : last + 1]):
        return ()
    if table.bits[first] & (PREP | SUB | ADV | TIME | CONJ) and not table.bits[first] & (DET | SUBJ | POSS):
        return ()  # In Salem, Doe said, “we …”
    if has_verb(table, first, last) or table.clause_at(first) is not None:
        return ()  # Asked why, Doe said, “we …”
    if not table.bits[first] and table.phrase_from(first) is None:
        return ()  # Following a meeting, Doe said, “we …”
    return clause_before(context, table.start(head))


def _whole_half(context: CueContext, content: tuple[Stretch, ...], half: tuple[Stretch, ...]) -> tuple[Stretch, ...]:
    """The second half of a clause to its end, where only its start is in marks: `It was, Doe said, “the end” of it`."""
    quote = context.following
    if not half or quote is None or len(content) != 1 or context.table.text[quote.inner_end - 1] in ".?!,":
        return content
    return trimmed(context.table, quote.start, max(quote.end, context.clause_end()))


def _quote_answers(context: CueContext) -> bool:
    """Whether somebody is asked, and the quote is the answer: `Asked why, he said: “…”`, `when asked why: “…”`."""
    table, k = context.table, context.first - 1
    if context.form.shape != "past" or "person" not in context.form.takes or context.before is not None:
        return False
    behind_when = k >= context.whole_from and table.gaps[k] == " " and bool(table.bits[k] & SUB)
    return (context.opening_word or behind_when) and not context.quote_follows


def _quote_introduced(context: CueContext) -> Candidate | None:
    """The sentence in marks that a colon leads to after what a verb says something about: `apologized for it: “…”`."""
    table, quote = context.table, context.following
    if quote is None or quote.start >= context.sentence[1] or quote.words < _FEW or context.passive:
        return None
    lead = table.text[context.end : quote.start].rstrip()
    if len(lead) > LONGEST_LEAD or not lead.endswith(":") or table.text[quote.inner_end - 1] not in ".?!":
        return None
    words = range(context.last + 1, table.word_to(quote.start))
    if not table.text[quote.inner_start].isupper() or any(reports_itself(table, k) for k in words):
        return None
    source = source_of(context)
    if source is None or not speaks(table, source):
        return None
    return candidate_of(context, whole_quote(table, quote), source, "quote-after")


def _quote_near(context: CueContext) -> bool:
    """Whether a comma, a colon or nothing is between the cue, or a speaker after it, and the next quote."""
    quote = context.following
    if quote is None or quote.start >= context.sentence[1] + LONGEST_LEAD:
        return False
    lead = context.table.text[context.end : quote.start].rstrip()
    if not lead or lead[-1] in LINKING:
        return True
    return lead[-1] not in _STOPS and context.before is None and not context.joined


def words_in_marks(context: CueContext) -> Candidate | None:
    """`The crowd chanted the “old songs of the harbour”.`."""
    quote = context.following
    if quote is None or quote.start > context.sentence[1] or _says_how(context):
        return None
    table, takes = context.table, context.form.takes
    between = range(context.last + 1, table.word_to(quote.start))
    if "that" in takes and table.words[context.last + 1] in table.listed["that"]:
        return None
    if "to" in takes and not table.listed["before_infinitive"].isdisjoint(table.words[k] for k in between):
        return None  # threatened to turn the square “into a car park”
    cry = not between and table.text[quote.inner_start].isupper() and not is_name_in_marks(table, quote)
    fewest = _CRY if cry else _FEW
    if "partial" not in takes and (quote.words < fewest or len(between) > _FEW):
        return None
    if any(table.bits[k] & CUE_WORD and table.gaps[k - 1] == " " and is_verb(table, k) for k in between):
        return None
    content = ((quote.inner_start, quote.inner_end),) if cry else clause_after(context, quote.start)
    return candidate_of(context, content, source_of(context), "words-in-marks")
