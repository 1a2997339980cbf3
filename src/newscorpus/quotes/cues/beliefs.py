"""Beliefs that were said: `Doe thinks the plan is “a shame”`, `The study found that the dam leaks`.

What somebody thinks, hopes or finds is not speech, since the writer may have gathered it from what they do. Words in
marks show that it was said: nobody can quote a thought. So a verb of thinking reports speech when its content quotes
words, its subject can speak, and the writer states it as a fact (not: some may have thought of “the show”). Names and
titles in marks are not words that were said: `wants to publish “The Long Tide”`.

A writing has no thoughts at all: what a study finds and a poll shows is what it says.
"""

from newscorpus.analysis.structure import PAST, PRESENT
from newscorpus.quotes.cues.cue_context import Candidate
from newscorpus.quotes.syntax.phrases import Phrase, speaks
from newscorpus.quotes.syntax.word_table import Segment, WordTable, is_name_in_marks
from newscorpus.text.lines import Stretch

__all__ = ("is_said", "may_be_said", "may_tell")

_FEW = 3  # words: a finding is not shorter


def may_be_said(table: WordTable, k: int, sentence: Stretch, segment: int) -> bool:
    """Whether a quote is in the sentence of the verb at word `k`, or the name of a writing before the verb.

    `segment` is the last quote that starts before the verb; -1 when there is none.
    """
    segments, i = table.segments, segment + 1
    if i < len(segments) and segments[i].start < sentence[1]:
        return True
    if segment >= 0 and segments[segment].end > sentence[0]:
        return True
    return _names_writing(table, table.word_from(sentence[0]), k)


def _names_writing(table: WordTable, first: int, stop: int) -> bool:
    """Whether a writing, or a body that hears or finds things, is among the words: `The study`, `Salem Crown Court`."""
    return not table.listed["findings"].isdisjoint(map(str.lower, table.words[first:stop]))


def may_tell(table: WordTable, source: Phrase) -> bool:
    """Whether a source is somebody, or a writing that stands for who wrote it: not `the lake`."""
    first, last = source
    opens = table.words[first].lower() in table.listed["may_speak"]
    is_law = table.words[last].lower() in table.listed["texts_of_law"]
    return opens or is_law or speaks(table, source) or _names_writing(table, first, last + 1)


def is_said(table: WordTable, candidate: Candidate) -> bool:
    """Whether a belief quotes words that were said, or is that of a writing."""
    context, source = candidate.context, candidate.source
    if source is None or context is None:
        return False
    clause, phrase = context.clause, (table.word_from(source[0]), table.word_to(source[1]) - 1)
    stated = clause is not None and not clause.passive and clause.tense in (PAST, PRESENT)
    if _names_writing(table, phrase[0], phrase[1] + 1):
        first = table.word_from(candidate.content[0][0])
        cut = any("," in gap for gap in table.gaps[first : first + _FEW - 1])  # the study found fault, and
        cut = cut and table.words[first] not in table.listed["opens_clause"]  # heard that Roe, 34, was ill
        return not cut and (stated or clause is None or candidate.rule == "clause-before")
    return (
        stated
        and speaks(table, phrase)
        and not all(is_name_in_marks(table, segment) for segment in _held(table, candidate))
    )


def _held(table: WordTable, candidate: Candidate) -> list[Segment]:
    """The quotes that the content holds."""
    return [
        segment
        for start, end in candidate.content
        for segment in table.segments[max(0, table.segment_before(start)) : table.segment_before(end) + 1]
        if segment.inner_start >= start and segment.inner_end <= end
    ]
