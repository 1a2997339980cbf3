"""Orders in which a source is named beside a clause that could do without it: `according to Doe`, `as Doe said`.

The content is the clause on the other side of the comma, or around both commas (The mood, as Doe put it, was bad). What
is said of the source on the way belongs to it: an apposition, or a relative clause (according to two people who saw it,
the pilot shouted). `In the words of` leads to words in marks, and reports no clause.
"""

from newscorpus.quotes.content.clause_content import clause_after, clause_before, first_comma
from newscorpus.quotes.content.content_kinds import closes, holds_verb
from newscorpus.quotes.content.quoted_content import direct_after, direct_before, trimmed
from newscorpus.quotes.cues.cue_context import Candidate, CueContext
from newscorpus.quotes.orders.candidates import candidate_of
from newscorpus.quotes.orders.clause_orders import over_relative
from newscorpus.quotes.speakers.sources import agent_of, source_of
from newscorpus.quotes.syntax.grammar_bits import ADV, CONJ, DET, POSS, PREP, SUB, SUBJ, TIME
from newscorpus.quotes.syntax.phrases import Phrase, phrase_after
from newscorpus.quotes.syntax.subjects import opens_a_clause
from newscorpus.text.lines import Stretch

__all__ = ("according_to", "as_they_say")

_CLAUSE = 16  # words: a clause that says who a source is
_NEAR = 3  # characters between a cue and the quote right after it


def _over_named(context: CueContext, last: int) -> int:
    """Where a source after `according to` ends, with a clause that says who it is: `two people who heard it, …`."""
    table, k = context.table, last + 1
    if k < len(table.words) and table.gaps[last] == " " and table.words[k] in table.listed["relative_subject"]:
        return first_comma(table, table.start(k), context.sentence[1])
    if k < len(table.words) and table.gaps[last] == ", " and table.describes(k):  # the report, printed in May,
        return first_comma(table, table.start(k), context.sentence[1])
    return over_relative(context, last)


def as_they_say(context: CueContext) -> Candidate | None:
    """`As the mayor put it, rain will fall.` `As reported by the Post, it rained.` `Rain will fall, as he noted.`."""
    table = context.table
    if table.listed["as"].isdisjoint(table.words[context.opens : context.first]):
        return None
    if context.participle or (context.infinitive and table.words[context.first - 2] not in table.listed["habits"]):
        return None
    before = source_of(context) if context.infinitive else context.before  # As my mother liked to say, …
    k = (before[0] if before else context.first) - 1
    if k < context.opens or table.words[k] not in table.listed["as"]:
        return None
    source, stop = before, context.end
    if before is None:
        source = agent_of(context)
        stop = table.ends[source[1]] if source else stop
    if source is None or (before is not None and not closes(context)):
        return None
    quote = context.following
    if (
        quote is not None
        and before is not None
        and table.gaps[context.last].startswith(", ")
        and quote.start - stop <= _NEAR
    ):
        return candidate_of(context, direct_after(context, stop, split=False), source, "as-they-say")
    if k == context.opens or table.words[k - 1].lower() in table.listed["joins"]:
        return candidate_of(context, clause_after(context, stop, comma=True), source, "as-they-say")
    at = table.start(k)
    if table.gaps[k - 1] != ", ":
        return None
    if not holds_verb(context, (context.sentence[0], at)):  # The mood, as Doe put it, was bad
        return candidate_of(context, _around(context, at, stop), source, "as-they-say")
    return candidate_of(context, clause_before(context, at), source, "as-they-say")


def _around(context: CueContext, at: int, stop: int) -> tuple[Stretch, ...]:
    """The clause around `, as Doe put it,`: `The mood, as Doe put it, was bad`, `But, as Doe noted, it rained`."""
    table, k = context.table, context.opens
    rest = clause_after(context, stop, comma=True, split=True) if table.text[stop : stop + 1] == "," else ()
    k += bool(table.bits[k] & CONJ)
    subject = not table.bits[k] & (ADV | PREP | SUB | TIME) or table.bits[k] & (DET | SUBJ | POSS)
    return (*clause_before(context, at), *rest) if rest and subject else rest


def according_to(context: CueContext) -> Candidate | None:
    """`Rain will fall, according to the mayor.` `According to the mayor, rain will fall.`."""
    opens = context.opening_word
    source = phrase_after(context.table, context.last + 1, context.sentence[1], open_end=not opens, anything=True)
    inside = context.first > 0 and context.table.words[context.first - 1] in context.table.listed["that"]
    if source is None or inside:  # Doe said that, according to the crew, it rained
        return None
    named = context.table.words[source[0]][:1].isupper() or context.table.bits[source[0]] & (DET | POSS)
    named = named or context.table.words[source[1]] in context.table.listed["findings"]  # per court records
    named = named or _are_sources(context, source[1])
    if _is_measure(context, source):
        return None
    if not (named or context.form.particle):
        return None  # Per head, the toll is low
    if not (opens or context.form.particle or context.table.gaps[context.first - 1] == ", "):
        return None  # paid per the rules
    if opens and not context.form.cue.lead and (last := _last_before_subject(context, source)) >= 0:
        content = trimmed(context.table, context.table.ends[last], context.clause_end())
        return candidate_of(context, content, (source[0], last), "according-to")
    source = _before_clause(context, _with_long_apposition(context, source) if opens else source)
    stop = _over_named(context, source[1])
    named_by = stop > context.table.ends[source[1]] and context.table.gaps[source[1]] == " "
    named_by = named_by and context.table.words[source[1] + 1] in context.table.listed["who"]
    if named_by:
        source = source[0], context.table.word_to(stop) - 1  # two people who saw it
    follows = context.table.words[source[1] + 1 : source[1] + 2]
    if not (opens or context.table.listed["that"].isdisjoint(follows)) and context.table.gaps[source[1]] == ", ":
        return None  # Doe said, per the report, that it rained
    if context.form.cue.lead:  # `in the words of` leads to words, and reports no clause around it
        quote = context.quote_before()
        content = direct_after(context, stop, split=False) or (direct_before(context, quote) if quote else ())
        content = content or (clause_after(context, stop, comma=True) if opens else ())
    elif opens and context.table.gaps[source[1]].startswith(":"):
        content = direct_after(context, stop, split=False)
    else:
        content = () if opens else clause_before(context, context.start)
        content = (*content, *clause_after(context, stop, comma=True, split=not opens))
    if opens and not content:
        content = direct_after(context, stop, split=False)
    return candidate_of(context, content, source, "according-to")


def _last_before_subject(context: CueContext, source: Phrase) -> int:
    """The last word of a source that its clause follows without a comma: `According to Doe the dam leaks`; else -1."""
    table = context.table
    for k in range(source[0], source[1] + 1):
        if table.gaps[k] != " " or table.words[k + 1] in table.listed["relative"]:
            return -1
        if opens_a_clause(table, k + 1, context.verb):
            return k
    return -1


def _are_sources(context: CueContext, k: int) -> bool:
    """Whether word `k` behind a comma is a plural for persons: `The man fled, per police`, not `$3, per person`."""
    table, word = context.table, context.table.words[k]
    plural = word[-1:] == "s" or word in table.listed["police"]
    return plural and table.gaps[context.first - 1] == ", " and word in table.reading.lexicon.words("collectives")


def _is_measure(context: CueContext, source: Phrase) -> bool:
    """Whether nobody says anything: `Fees vary according to income`, `All went according to plan`."""
    words = context.table.words[source[0] : source[1] + 1]
    of = next((k for k, word in enumerate(words) if word in context.table.listed["carries"]), len(words))
    head = words[of - 1]
    followed = words == [head] and context.table.gaps[context.first - 1] != ", "  # not: cursed, according to tradition
    return head in context.table.listed["measures"] or (followed and head in context.table.listed["schemes"])


def _before_clause(context: CueContext, source: Phrase) -> Phrase:
    """Leave out a clause that looks like an apposition: `In Salem, according to Doe, two fled`."""
    table, (first, last) = context.table, source
    comma = next((k for k in range(first, last) if table.gaps[k] == ", "), -1)
    if comma >= 0 and table.words[comma + 1] in table.listed["that"]:
        return first, comma
    if comma < 0 or table.words[comma + 1] in table.listed["introducing"] or table.gaps[last].startswith(","):
        return source
    return (first, comma) if opens_a_clause(table, comma + 1, context.verb) else source


def _with_long_apposition(context: CueContext, source: Phrase) -> Phrase:
    """Take in an apposition that a clause follows: `According to Doe, the chair of the old board, the dam leaks`."""
    table = context.table
    if table.gaps[source[1]] != ", ":
        return source
    whole = phrase_after(table, source[0], context.sentence[1])
    if whole is None or whole[1] == source[1] or table.gaps[whole[1]] != ", ":
        return source
    return whole if opens_a_clause(table, whole[1] + 1, context.verb) else source
