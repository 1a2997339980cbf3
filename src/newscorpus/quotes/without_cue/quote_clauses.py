"""Quotes in a sentence whose verb is not a cue, but whose clauses show who spoke.

Beside a sentence in marks any verb reports whose subject speaks: `“Bring back the ferry,” the fans crooned`. A quote
may itself be a part of the clause: its subject (`“Never” was the mayor’s answer`), or what a thing is taken as (`Doe
dismissed the plan as “a joke”`). Then the words quoted are those of whoever does so, if that is somebody who can speak.
"""

import re

from newscorpus.analysis import SentenceClause
from newscorpus.quotes.cues.cue_context import Candidate
from newscorpus.quotes.orders.nouns_of_saying import is_saying, owner_of
from newscorpus.quotes.syntax.grammar_bits import CUE_WORD, DET, SUBJ
from newscorpus.quotes.syntax.phrases import Phrase, phrase_after, speaks
from newscorpus.quotes.syntax.word_table import Segment, WordTable, is_name_in_marks
from newscorpus.quotes.without_cue.unclaimed import LONG, Unclaimed

__all__ = ("any_verb", "quote_as", "quote_in_words", "quote_is")

_FEW = 2  # words: shorter quotes are rather a name
_NEAR = 2  # characters between a quote and the verb after it

_DASHES = ("—", "–", "-")
_LEADS = re.compile(r"[,:] ?\W+")


def any_verb(quote: Unclaimed) -> Candidate | None:
    """A sentence in marks beside a verb that no list has, with a person as subject: `“We won,” the fans crooned.`."""
    table, segment = quote.table, quote.segment
    if segment.words < _FEW:
        return None
    clause = _clause_behind(table, segment) or (_clause_in_front(table, segment) if segment.words >= LONG else None)
    if clause is None or clause.subject is None or clause.copula or clause.passive:
        return None
    found = clause.subject.first, clause.subject.last
    named = table.words[found[1]][0].isupper() or table.bits[found[0]] & SUBJ or quote.before is not None
    if segment.words < LONG and not (named and quote.ends_with_comma):
        return None
    if not (speaks(table, found) or table.bits[clause.verb] & CUE_WORD):
        return None
    if any(table.quoted[k] for k in (found[0], clause.verb)):
        return None
    return _report(quote, found, "any-verb", clause)


def _clause_behind(table: WordTable, segment: Segment) -> SentenceClause | None:
    """The clause that goes on after a quote at the start of a sentence, which ends with a comma or a question mark."""
    if table.text[segment.inner_end - 1] not in ",?!" or not table.text[segment.inner_start].isupper():
        return None
    k = table.word_from(segment.end)
    if k >= len(table.words) - 1 or table.text[segment.end : table.start(k)].strip(" ") not in ("", *_DASHES):
        return None
    if segment.start > table.reading.sentence_at(segment.start)[0]:
        return None
    clauses = table.clauses_around(k).clauses
    return next((clause for clause in clauses if clause.subject is not None and clause.subject.first == k), None)


def _clause_in_front(table: WordTable, segment: Segment) -> SentenceClause | None:
    """The clause that leads to a quote, which a capital letter opens, with a comma or a colon."""
    k = segment.first - 1
    if k < 1 or not _LEADS.fullmatch(table.gaps[k]) or not table.text[segment.inner_start].isupper():
        return None
    if table.text[segment.inner_end - 1] not in ".?!":
        return None
    return next((clause for clause in reversed(table.clauses_around(k).clauses) if clause.verb <= k), None)


def quote_is(quote: Unclaimed) -> Candidate | None:
    """A quote as the subject of a noun of saying: `“Never” was the mayor’s answer`, `“Never,” came the reply`."""
    table, segment = quote.table, quote.segment
    behind = k = table.word_from(segment.end)
    between = table.text[segment.end : table.start(k)] if k < len(table.words) else ""
    dash = between.strip() in _DASHES
    if table.words[k : k + 1] and table.words[k].capitalize() in table.listed["points_back"]:
        k += dash or table.words[k][0].isupper()  # That was the answer of the mayor
    if k + 2 >= len(table.words) or table.words[k] not in table.listed["comes_from"]:
        return None
    if len(between) > _NEAR and not (dash and k > behind):
        return None
    phrase = table.phrase_at(k + 1)
    if phrase is None or phrase.first != k + 1:
        return None
    words, own = range(phrase.first, phrase.last + 1), table.listed["own_words"]
    head = next((i for i in words if is_saying(table, i) or table.words[i] in own), -1)
    found = owner_of(table, head) if head >= 0 else None
    if found is None and head + 2 < len(table.words) and table.words[head + 1] in table.listed["come_of"]:
        found = phrase_after(table, head + 2, table.sentence(table.start(k))[1])  # the verdict of the mayor
    if head < 0 or (found is None and table.words[k] in table.listed["is"]):
        return None
    source = None if found is None else (table.start(found[0]), table.ends[found[1]])
    return quote.report(source, "quote-is", cue=(table.start(k), table.ends[head]))


def quote_as(quote: Unclaimed) -> Candidate | None:
    """What somebody takes a thing as: `Doe dismissed the plan as “a joke”`, not `Doe worked as “a clerk”`."""
    table, segment = quote.table, quote.segment
    k = segment.first - 1
    if k > 0 and table.bits[k] & DET:
        k -= 1  # as a “joke”
    if k < 2 or table.words[k] not in table.listed["as"] or is_name_in_marks(table, segment):
        return None
    clause = next((clause for clause in reversed(table.clauses_around(k).clauses) if clause.verb < k), None)
    if clause is None or clause.subject is None or clause.passive or clause.copula or clause.object is None:
        return None
    source = clause.subject.first, clause.subject.last
    if not clause.verb < clause.object.first <= clause.object.last == k - 1 or not speaks(table, source):
        return None
    found = _report(quote, source, "quote-as", clause)
    return found._replace(content=((table.start(clause.object.first), segment.end),))


def quote_in_words(quote: Unclaimed) -> Candidate | None:
    """Whose words they are: `in her words, “a disaster”`, `in Doe’s words, “a disaster”`."""
    table, segment = quote.table, quote.segment
    k = segment.first - 1
    if k < 2 or table.words[k] not in table.listed["own_words"] or not _LEADS.fullmatch(table.gaps[k]):
        return None
    owner = owner_of(table, k)
    if owner is None or not owner[0] or table.words[owner[0] - 1].lower() not in table.listed["in_words"]:
        return None
    source = table.start(owner[0]), table.ends[owner[1]]
    return quote.report(source, "quote-in-words", cue=(table.start(owner[0] - 1), table.ends[k]))


def _report(quote: Unclaimed, found: Phrase, rule: str, clause: SentenceClause) -> Candidate:
    """The quote as the words of a subject, with its verb group as the cue."""
    table = quote.table
    source = table.start(found[0]), table.ends[found[1]]
    return quote.report(source, rule, cue=(table.start(clause.first), table.ends[clause.last]))
