"""Passives: what was said of a thing, and by whom: `The plan was called “a shame” by the mayor.`.

The subject is what was reported or what something is said of. Who speaks follows `by`: at once, or after what the
subject is called; without anybody, the subject must be called something, or be said to have done something.

A participle after a noun says the same in fewer words (a plan described by Roe as “a shame” was dropped). It has no
helping verb that tells it from a past tense, so the speaker must follow, and what the noun is called must be in marks
or one noun phrase, which the rest of the sentence does not belong to.
"""

from newscorpus.quotes.content.clause_content import clause_after
from newscorpus.quotes.content.content_kinds import opens_clause
from newscorpus.quotes.content.quoted_content import trimmed
from newscorpus.quotes.cues.cue_context import Candidate, CueContext
from newscorpus.quotes.cues.cue_forms import ANY_PERSON
from newscorpus.quotes.orders.candidates import candidate_of
from newscorpus.quotes.speakers.sources import agent_of, characters_of
from newscorpus.quotes.syntax.grammar_bits import CUE_WORD
from newscorpus.quotes.syntax.phrases import Phrase, phrase_after, speaks
from newscorpus.quotes.syntax.word_table import Segment, WordTable
from newscorpus.text.lines import Stretch

__all__ = ("called_by", "is_done_to", "last_joined", "passive")

_NEAR = 3  # characters between a cue and the quote right after it
_CALLED = 20  # words: what something is called, up to `by`
_JOINED = 5  # quotes: `“mad”, “cruel” and “late”`


def passive(context: CueContext) -> Candidate | None:
    """`The merger was first reported by the Post.` `The plan was described by the mayor as a shame.`."""
    if not context.passive or context.before is None:
        return _participle(context)
    table, subject, agent = context.table, context.before, agent_of(context)
    if agent is not None and "of" in context.form.takes:  # accused by Doe of theft
        of = next((i for i in range(agent[0], agent[1]) if table.words[i] in table.listed["accused_of"]), agent[1] + 1)
        agent = agent[0], of - 1
    k = (agent[1] if agent else context.last) + 1
    named = _opens_name(table, k)
    if agent is None and named and (by := _agent_behind(context, k)) > 0:
        called = trimmed(table, table.start(k + 1), table.ends[by - 1])
        return _said_of(context, subject, called, phrase_after(table, by + 1, context.sentence[1]))
    named = named and bool("as" in context.form.takes or table.quoted[k + 1])
    if agent is None and not named:
        return called_by(context, subject) or _hearsay(context, subject, k)
    if table.words[subject[0]].lower() in table.listed["empty_subjects"]:
        return None
    if "of" in context.form.takes and table.words[k : k + 1] and table.words[k] in table.listed["accused_of"]:
        return candidate_of(context, clause_after(context, table.ends[k]), agent, "passive")
    if "person" in context.form.takes:  # `was asked by the judge whether it rained`: the subject was spoken to
        content = clause_after(context, table.ends[k - 1])
        opens = content and opens_clause(context, content[0])
        return candidate_of(context, content, agent, "passive") if opens else None
    done = context.form.deeds and context.table.words[subject[1]].lower() in context.form.deeds
    if not named and (done or is_done_to(context, subject[1])):
        return None  # Two drivers were dismissed by the firm
    return _said_of(context, subject, clause_after(context, table.ends[k]) if named else (), agent)


def is_done_to(context: CueContext, k: int) -> bool:
    """Whether the cue does something to any person, and word `k` is one: `questioned the man`, not `the report`."""
    table = context.table
    if ANY_PERSON not in context.form.deeds or not speaks(table, (k, k)):
        return False
    return table.words[k].lower() not in table.listed["writings"] | table.listed["findings"]


def _opens_name(table: WordTable, k: int) -> bool:
    """Whether word `k` is the `as` before what something is called."""
    return k + 1 < len(table.words) and table.words[k] in table.listed["as"] and table.gaps[k - 1] in (" ", ", ")


def _said_of(
    context: CueContext, subject: Phrase | None, content: tuple[Stretch, ...], source: Phrase | None
) -> Candidate | None:
    """What is said of a subject, which is the first piece; `()` when the subject itself was reported."""
    named = characters_of(context, subject)
    return candidate_of(context, (named, *content) if named is not None else content, source, "passive")


def _participle(context: CueContext) -> Candidate | None:
    """`A plan described by the mayor as “a shame” was dropped.` `It was a plan called “a shame” by the mayor.`."""
    if context.form.shape != "past" or context.first < context.verb:
        return None
    table, k = context.table, context.last + 1
    if table.listed["by"].isdisjoint(table.words[k : k + _CALLED]):
        return None  # as most
    sentence = table.clauses_around(context.verb)
    phrase = None if context.opening_word else sentence.phrase_at(context.first - 1)
    subject = None if phrase is None else (phrase.first, context.first - 1)
    agent = agent_of(context)
    if agent is None:
        return called_by(context, subject)
    k = agent[1] + 1
    if not _opens_name(table, k):
        return None
    quote, last = context.following, sentence.phrase_at(k + 1)
    if quote is not None and quote.first == k + 1:
        return _said_of(context, subject, ((quote.inner_start, last_joined(table, quote).inner_end),), agent)
    if last is None or "as" not in context.form.takes:
        return None  # hailed by fans as they left, written by Roe as a boy
    return _said_of(context, subject, ((table.start(k + 1), table.ends[last.last]),), agent)


def _agent_behind(context: CueContext, k: int) -> int:
    """The `by` after what something is called: `was dismissed as “nonsense” by Doe`; -1 without one that ends there."""
    table = context.table
    for i in range(k + 2, min(k + _CALLED, table.word_to(context.sentence[1]))):
        if table.words[i] in table.listed["by"] and not table.quoted[i]:
            agent = phrase_after(table, i + 1, context.sentence[1])
            return i if agent is not None and speaks(table, agent) else -1
    return -1


def last_joined(table: WordTable, quote: Segment) -> Segment:
    """Return the last of several quotes that are one judgement: `“mad” and “cruel”`."""
    for following in table.segments[quote.place + 1 : quote.place + _JOINED]:
        between = table.text[quote.end : following.start].strip(" ,")
        if between and between not in table.listed["joins"]:
            break
        quote = following
    return quote


def called_by(context: CueContext, subject: Phrase | None) -> Candidate | None:
    """`The plan was called “a shame” by the mayor.` `The plan, dismissed as “a shame” by the mayor, passed.`."""
    table, quote = context.table, context.following
    lead = -1 if quote is None else quote.first - context.last - 1
    if quote is None or not 0 <= lead <= 1:
        return None
    if not (_opens_name(table, context.last + 1) if lead else "as" in context.form.takes):
        return None
    last = last_joined(table, quote)
    k = table.word_from(last.end)
    if table.listed["by"].isdisjoint(table.words[k : k + 1]):
        return None
    agent = phrase_after(table, k + 1, context.sentence[1])
    return None if agent is None else _said_of(context, subject, ((quote.inner_start, last.inner_end),), agent)


def _hearsay(context: CueContext, subject: Phrase, k: int) -> Candidate | None:
    """`Roe is alleged to have paid a clerk.`: what is said of a subject, nobody says by whom."""
    table = context.table
    if table.words[context.verb] not in table.listed["hearsay"] or k + 2 >= len(table.words):
        return None
    if table.words[k] not in table.listed["before_infinitive"]:
        return None
    if table.words[k + 1] not in table.listed["have_or_be"] or table.bits[k + 2] & CUE_WORD:
        return None  # is to be said to them; is said to have told them that
    return _said_of(context, subject, clause_after(context, table.start(k)), None)
