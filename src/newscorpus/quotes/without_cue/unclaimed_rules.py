"""Quotes that no cue claims: the place alone says who speaks.

A speaker is named once, and the quotes around that place are the speaker's until the text turns to somebody else. So
two things are asked about each quote that is left, in text order. Does it go on with the report before it, with nothing
but white space between (`“It is late,” she said. “We must go.”`, the paragraphs of a statement)? If not, an ordered
list of rules looks at what is there instead: a signature below it, a verb that is not a cue beside it, a report or a
sentence about somebody right before it, a speaker earlier in its paragraph. What none of them takes is nobody's.
"""

from newscorpus.analysis.clause_state import MAIN
from newscorpus.analysis.structure import NO_TENSE
from newscorpus.quotes.cues.cue_context import Candidate
from newscorpus.quotes.speakers.answers import is_question, who_is_asked
from newscorpus.quotes.syntax.grammar_bits import ROLE, SUBJ
from newscorpus.quotes.syntax.phrases import Phrase, phrase_after, speaks
from newscorpus.quotes.syntax.shared_subjects import main_subject
from newscorpus.quotes.syntax.word_table import Segment, WordTable
from newscorpus.quotes.without_cue.quote_clauses import any_verb, quote_as, quote_in_words, quote_is
from newscorpus.quotes.without_cue.quote_runs import alone, goes_on
from newscorpus.quotes.without_cue.signed_quotes import pull_quote, signed
from newscorpus.quotes.without_cue.unclaimed import LONG, Unclaimed, UnclaimedRule
from newscorpus.rules import Rule, RuleSet

__all__ = ("UNCLAIMED_RULES",)

_SHORT = 3  # words: a sentence after one about its speaker is not shorter
_FEW = 2  # words: shorter quotes say nothing of who speaks
_LEAD = 10  # words outside the marks of a sentence that goes on with a quote
_BETWEEN = 3  # sentences between a speaker and the next quote of the paragraph


def floating(quote: Unclaimed) -> Candidate | None:
    """A quote right after a sentence that reports something else: its speaker says this too."""
    candidate = quote.before
    if candidate is None or candidate.context is None or candidate.source is None:
        return None
    if quote.segment.words < (_FEW if quote.whole else LONG):
        return None
    if not goes_on(quote.table, candidate.context.sentence[1], quote.segment):
        return None
    if is_question(quote.table, candidate):
        source = who_is_asked(quote.table, candidate)
        return None if source is None else quote.report(source, "floating")
    return quote.report(candidate.source, "floating", cue=candidate.cue)


def without_cue(quote: Unclaimed) -> Candidate | None:
    """A sentence in marks after one about somebody: `Jane Doe is sure of it. “It will hold.”`."""
    table, segment = quote.table, quote.segment
    if not quote.whole or segment.words < (_FEW if _is_clause(table, segment) else _SHORT):
        return None
    i = table.reading.sentence_index(segment.start) - 1
    if i < 0:
        return None
    start, end = table.reading.sentences[i]
    before = quote.before
    follows = before is not None and before.context is not None and before.context.sentence[1] == end
    if before is not None and follows and is_question(table, before):
        return None  # whoever asks does not answer
    between = table.text[end : segment.start]
    if between.strip(" \n\r") or table.segment_before(end) >= table.segment_before(start) + 1:
        return None
    found = _author_in_front(table, i) or _subject(table, start, end)
    if found is None or not speaks(table, found) or (found[1] - found[0] > LONG and not _is_named(table, found)):
        return None
    if "\n" in between and not (alone(table, segment) and _one_person(table, found)):
        return None
    return quote.report((table.start(found[0]), table.ends[found[1]]), "without-cue")


def _author_in_front(table: WordTable, i: int) -> Phrase | None:
    """Who sent the writing that sentence `i` calls `it`: `Doe sent them a note. It was short. “We are closed.”`."""
    sentences, listed = table.reading.sentences, table.listed
    if i < 1 or table.words[table.word_from(sentences[i][0])].lower() not in listed["writing_itself"]:
        return None
    begin, end = map(table.word_from, sentences[i - 1])
    if listed["writings"].isdisjoint(table.words[begin:end]):
        return None
    sent = (c for c in table.clauses_around(begin).clauses if table.words[c.verb] in listed["sends"] and not c.passive)
    return next(((c.subject.first, c.subject.last) for c in sent if c.subject is not None), None)


def _is_clause(table: WordTable, segment: Segment) -> bool:
    """Whether two words in marks are a subject and its verb: `“People forget.”`, not `“Dead End.”`."""
    k = segment.first
    clause = table.clause_at(k + 1) if segment.words == _FEW else None
    return clause is not None and clause.tense != NO_TENSE and clause.subject is not None


def _subject(table: WordTable, start: int, end: int) -> Phrase | None:
    """The subject of the first main clause of a sentence."""
    for clause in table.clauses_around(table.word_from(start)).clauses:
        if clause.kind == MAIN and clause.subject is not None and not table.quoted[clause.subject.first]:
            first, last = clause.subject.first, clause.subject.last
            described = phrase_after(table, first, end, open_end=False)
            return described if described is not None and last < described[1] < clause.first else (first, last)
    return main_subject(table, start, table.word_to(end))


def _is_named(table: WordTable, phrase: Phrase) -> bool:
    """Whether a person's name ends a phrase, or what a comma parts from the rest of it: `nurse Jane Doe, who left`."""
    last = _before_comma(table, phrase)
    name = table.name_around(last)
    return name is not None and name.kind == "person" and name.last == last


def _before_comma(table: WordTable, phrase: Phrase) -> int:
    """The last word of a phrase before a comma or a bracket: `Doe` of `Jane Doe, a driver`, `Jane Doe (34)`."""
    return next((k for k in range(*phrase) if table.gaps[k].startswith((",", " ("))), phrase[1])


def _one_person(table: WordTable, phrase: Phrase) -> bool:
    """Whether a subject is one person for certain: a pronoun, a name."""
    first, last = phrase
    if first == last and table.bits[first] & SUBJ:
        return table.words[first].lower() in table.listed["one_person"]
    last = _before_comma(table, phrase)
    if first == last and table.bits[last] & ROLE:
        return False  # Students
    return table.words[last][:1].isupper()


def same_paragraph(quote: Unclaimed) -> Candidate | None:
    """A sentence in marks that ends its speaker's paragraph: `“No,” Roe said. It had rained. “We will wait.”`."""
    table, segment, candidate = quote.table, quote.segment, quote.before
    if segment.words < _FEW or not quote.whole or candidate is None or candidate.context is None:
        return None
    if candidate.source is None or table.segment_at(candidate.content[0][0]) < 0:
        return None
    at, reading = quote.end_of(candidate), table.reading
    if at > segment.start or table.paragraph(at - 1) != table.paragraph(segment.start):
        return None
    first, last = reading.sentence_index(at - 1), reading.sentence_index(segment.start)
    if not 1 < last - first <= _BETWEEN or reading.sentences[last][0] < segment.start - 1:
        return None
    if any(_turns_to_another(table, reading.sentences[i][0]) for i in range(first + 1, last)):
        return None
    return quote.report(candidate.source, "same-paragraph", cue=candidate.cue)


def _turns_to_another(table: WordTable, start: int) -> bool:
    """Whether the subject of the sentence is somebody who is named."""
    return any(
        clause.subject is not None
        and not table.bits[clause.subject.first] & SUBJ
        and speaks(table, (clause.subject.first, clause.subject.last))
        for clause in table.clauses_around(table.word_from(start)).clauses
    )


def lead_in(quote: Unclaimed) -> Candidate | None:
    """A sentence that goes on with a quote, in part outside the marks: `“No,” Roe said. But “we may try.”`."""
    table, segment, candidate = quote.table, quote.segment, quote.before
    if segment.words < LONG or candidate is None or candidate.context is None or candidate.source is None:
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
    if any(clause.verb in lead for clause in table.clauses_around(lead[0]).clauses):
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
        examples=("“Bring back the old ferry,” the crowd crooned.", "The crowd crooned, “Bring back the old ferry.”"),
        refuses=(
            "“Bring back the old ferry,” the snow melted.",
            "Roe wants “a fair and simple tax code,” and Doe used his time.",
        ),
    ),
    Rule(
        "quote-is",
        quote_is,
        examples=("“A shame” was the verdict of the mayor.", "“Never,” came the reply."),
        refuses=("“A shame” was the title of the play.", "“A shame” was what it was."),
    ),
    Rule(
        "quote-as",
        quote_as,
        examples=("The mayor played down the flood as “a little rain”.",),
        refuses=(
            "The mayor worked as a “night clerk” for years.",
            "The flood played down the dam as “a little rain”.",
            "The dam was seen as “a little old”.",
        ),
    ),
    Rule(
        "quote-in-words",
        quote_in_words,
        examples=("The dam was, in the mayor’s words, “a curse on the town”.",),
        refuses=("The dam was, in other words, “a curse”.", "The mayor wrote in a few words, “It rains”."),
    ),
    Rule(
        "floating",
        floating,
        examples=(
            "Jane Doe said that the dam was safe. “We looked at every stone.”",
            "Jane Doe asked Mr. Roe why he stayed. “I like the river.”",
        ),
        refuses=(
            "Jane Doe said that the dam was safe. It rained. “We looked at every stone.”",
            "Jane Doe asked why nobody left. “We like the river.”",
            "Jane Doe said that the dam was safe. “A long road”",
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
            "Jane Doe (34), the director of the new dam, sighed. “It will hold all winter.”",
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
