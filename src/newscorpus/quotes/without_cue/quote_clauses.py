"""Quotes in a sentence whose verb is not a cue, but whose clauses show who spoke.

Beside a sentence in marks any verb reports whose subject speaks: `“Bring back the ferry,” the fans crooned`. A quote
may itself be a part of the clause: its subject (`“No comment,” was all Doe would say`, `“Never” was the mayor’s
answer`), what a thing is taken as (`Doe dismissed the plan as “a joke”`), or what it is in somebody's eyes (`For Doe,
the plan is “a joke”`). Then the words quoted are those of whoever does so, if that is somebody who can speak.
"""

import re

from newscorpus.analysis import Sentence, SentenceClause
from newscorpus.analysis.structure import NO_TENSE, PAST, PRESENT
from newscorpus.quotes.cues.cue_context import Candidate
from newscorpus.quotes.orders.nouns_of_saying import is_saying, owner_of
from newscorpus.quotes.syntax.grammar_bits import ADV, CONJ, CUE_WORD, DET, PREP, SUBJ, TIME
from newscorpus.quotes.syntax.phrases import Phrase, phrase_after, speaks
from newscorpus.quotes.syntax.verb_words import is_verb
from newscorpus.quotes.syntax.word_table import Segment, WordTable, is_name_in_marks
from newscorpus.quotes.without_cue.unclaimed import LONG, Unclaimed
from newscorpus.text.lines import Stretch

__all__ = ("any_verb", "quote_as", "quote_in_words", "quote_is", "quote_to")

_FEW = 2  # words: shorter quotes are rather a name
_NEAR = 2  # characters between a quote and the verb after it
_FAR = 12  # words: a subject and its verb
_OPENS = 12  # words: who something is a thing to, with what is said of them

_QUESTION_WORD = "v"  # the class of `when`
_DASHES = ("—", "–", "-")
_BREAKS = (*_DASHES, ",")  # between a clause and the quote that goes on after it
_LEADS = re.compile(r"[,:] ?\W+")


def any_verb(quote: Unclaimed) -> Candidate | None:
    """A sentence in marks beside a verb that no list has, with a person as subject: `“We won,” the fans crooned.`."""
    table, segment = quote.table, quote.segment
    if segment.words < _FEW:
        return None
    clause = _clause_behind(table, segment) or (_clause_in_front(table, segment) if segment.words >= LONG else None)
    if clause is None or clause.subject is None or clause.tense == NO_TENSE or clause.copula or clause.passive:
        return None
    found = clause.subject.first, clause.subject.last
    named = table.words[found[1]][0].isupper() or table.bits[found[0]] & SUBJ or quote.before is not None
    if segment.words < LONG and not (named and quote.ends_with_comma):
        return None
    if not (speaks(table, found) or table.bits[clause.verb] & CUE_WORD):
        return None
    if any(table.quoted[k] for k in (found[0], clause.verb)) or clause.subject.head_class == _QUESTION_WORD:
        return None
    report = _report(quote, found, "any-verb", clause)
    return report._replace(content=(*report.content, *_second_piece(table, segment, clause)))


def _second_piece(table: WordTable, segment: Segment, clause: SentenceClause) -> tuple[Stretch, ...]:
    """The quote that goes on after a clause in its middle: `“If they come,” – he pauses – “we fight.”`."""
    place = segment.place + 1
    if segment.start > table.start(clause.first) or place >= len(table.segments):
        return ()
    following = table.segments[place]
    between = table.text[table.ends[clause.last] : following.start].strip()
    return ((following.inner_start, following.inner_end),) if between in _BREAKS and following.words else ()


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
    """A quote as the subject: `“No comment,” was all Doe would say`, `“Never” was the mayor’s answer`."""
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
    sentence = table.clauses_around(k)
    if table.words[k + 1] not in table.listed["says_how"]:
        return _saying_of(quote, sentence, k)
    if is_name_in_marks(table, segment) and table.text[segment.inner_end - 1] not in ",?!":
        return None
    first = k + 3 if table.words[k + 2] in table.listed["that"] else k + 2
    verb = next((i for i in range(first + 1, min(first + _FAR, sentence.end)) if _finite(table, i)), -1)
    last = next((i for i in range(first, verb) if table.gaps[i].startswith(",")), verb - 1)
    if verb < 0 or not speaks(table, (first, last)):
        return None
    clause = sentence.clause_at(verb)
    cue = table.start(verb), table.ends[clause.last if clause is not None else verb]
    return quote.report((table.start(first), table.ends[last]), "quote-is", cue=cue)


def _finite(table: WordTable, k: int) -> bool:
    """Whether word `k` is the verb after a subject: `says`, `would`; not a name."""
    if not table.words[k][0].islower() or table.bits[k] & (PREP | DET | CONJ | ADV):
        return False
    behind_name = table.words[k - 1][0].isupper() or table.gaps[k - 1].startswith(",")
    return behind_name or is_verb(table, k) or table.may_be_finite(k)


def _saying_of(quote: Unclaimed, sentence: Sentence, k: int) -> Candidate | None:
    """A noun of saying after the verb at word `k`: `was the verdict of the mayor`, `came the reply`."""
    table = quote.table
    phrase = sentence.phrase_at(k + 1)
    if phrase is None or phrase.first != k + 1:
        return None
    words, own = range(phrase.first, phrase.last + 1), table.listed["own_words"]
    head = next((i for i in words if is_saying(table, i) or table.words[i] in own), -1)
    if head < 0:
        return None
    found = owner_of(table, head)
    if found is None and head + 2 < sentence.end and table.words[head + 1] in table.listed["come_of"]:
        found = phrase_after(table, head + 2, table.sentence(table.start(k))[1])
    if found is None and table.words[k] in table.listed["is"]:
        found = _subject_behind(table, sentence, head)
        if found is None:
            return None
    source = None if found is None else (table.start(found[0]), table.ends[found[1]])
    return quote.report(source, "quote-is", cue=(table.start(k), table.ends[head]))


def _subject_behind(table: WordTable, sentence: Sentence, head: int) -> Phrase | None:
    """Who the clause after a noun of saying is about: `was the reply when Doe was asked`."""
    for clause in sentence.clauses:
        subject = clause.subject
        if clause.verb > head and clause.tense != NO_TENSE and subject is not None and subject.first > head:
            found = subject.first, subject.last
            return found if speaks(table, found) else None
    return None


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
    last = clause.object.last
    last += bool(last == k - 2 and table.bits[k - 1] & (ADV | PREP))  # shrugged it off as
    if clause.tense not in (PAST, PRESENT) or not clause.verb < clause.object.first <= last == k - 1:
        return None
    if clause.subject.last > clause.verb or not speaks(table, (clause.subject.first, clause.subject.last)):
        return None
    found = _report(quote, (clause.subject.first, clause.subject.last), "quote-as", clause)
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


def quote_to(quote: Unclaimed) -> Candidate | None:
    """What a thing is to somebody: `For Jane Doe, who lost her farm, the plan is “a joke”`."""
    table, segment = quote.table, quote.segment
    start, end = table.sentence(segment.start)
    first = table.word_from(start)
    if table.words[first] not in table.listed["to_whom"] or is_name_in_marks(table, segment):
        return None
    sentence = table.clauses_around(first)
    whom = sentence.phrase_at(first + 1)
    if whom is None or whom.first != first + 1 or table.bits[whom.first] & TIME:
        return None
    found = whom.first, whom.last
    k = segment.first
    clause = next((clause for clause in reversed(sentence.clauses) if clause.verb < k), None)
    if clause is None or clause.subject is None or not clause.copula or clause.tense not in (PAST, PRESENT):
        return None
    subject = clause.subject.first
    if not whom.last < subject <= first + _OPENS or not table.gaps[subject - 1].startswith(","):
        return None
    if not speaks(table, found) or table.bits[whom.first] & SUBJ:
        return None
    candidate = quote.report((table.start(found[0]), table.ends[found[1]]), "quote-to", cue=(start, table.ends[first]))
    content: Stretch = table.start(subject), max(segment.end, end - (table.text[end - 1] == "."))
    return candidate._replace(content=(content,))


def _report(quote: Unclaimed, found: Phrase, rule: str, clause: SentenceClause) -> Candidate:
    """The quote as the words of a subject, with its verb group as the cue."""
    table = quote.table
    source = table.start(found[0]), table.ends[found[1]]
    return quote.report(source, rule, cue=(table.start(clause.first), table.ends[clause.last]))
