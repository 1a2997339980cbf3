"""Questions in reports, and who answers them: whoever asks does not.

A question is asked in marks (`“Why?” Doe asked.`) or in the words of the writer (`Doe asked Roe why he stayed.`). What
comes next is an answer. Where the text says who is asked, it is theirs: a quote without a cue, and one of "he" or
"she". Where it does not, the answer may be anybody's but the asker's, and stays open.
"""

from typing import NamedTuple

from newscorpus.model import Span
from newscorpus.quotes.cue_context import Candidate
from newscorpus.quotes.phrases import speaks
from newscorpus.quotes.word_table import WordTable
from newscorpus.text.lines import Stretch

__all__ = ("Asked", "asks", "is_question", "put_to", "question_of", "who_is_asked")

_WHOM = 8  # words: who is asked, up to what


def asks(table: WordTable, source: Span) -> bool:
    """Return whether a source asks what is in marks before it: `“Why?” Doe asked`, `“Why?” asked Doe`."""
    first, behind, words = table.word_from(source.start), table.word_from(source.end), table.words
    if words[first - 1] in table.listed["asks"]:
        first -= 1
    elif behind >= len(words) or words[behind] not in table.listed["asks"]:
        return False
    return first > 0 and bool(table.quoted[first - 1]) and "?" in table.gaps[first - 1]


def put_to(table: WordTable, source: Span) -> Stretch | None:
    """Return where the text has whom a source asks in the writer's words; the place may be empty.

    `Doe asked the mayor why` gives the mayor, `Doe asked why` an empty place, `Doe asked for help` is not a question.
    """
    k = table.word_from(source.end)
    if k >= len(table.words) or table.words[k] not in table.listed["asks"]:
        return None
    for i in range(k + 1, min(k + _WHOM, len(table.words))):
        if not table.gaps[i - 1].isspace():
            return None
        if table.words[i] in table.listed["opens_question"]:
            return (table.start(k + 1), table.ends[i - 1]) if i > k + 1 else (table.ends[k], table.ends[k])
    return None


class Asked(NamedTuple):
    """A question that a source has asked."""

    at: int
    """Where the source ends."""

    whom: Stretch | None
    """Where the text has whom the source asks, as `put_to` says; `None` when the question is in marks."""


def question_of(table: WordTable, source: Span) -> Asked | None:
    """Return what a source asks, in marks or in the writer's words; `None` when it asks nothing."""
    whom = put_to(table, source)
    return Asked(source.end, whom) if whom is not None or asks(table, source) else None


def is_question(table: WordTable, candidate: Candidate) -> bool:
    """Return whether a report is a question in the writer's words: `Doe asked Roe why he stayed`."""
    if candidate.cue is None or table.segment_at(candidate.content[0][0]) >= 0:
        return False
    cue = table.words[table.word_from(candidate.cue[0]) : table.word_to(candidate.cue[1])]
    opening = table.words[table.word_from(candidate.content[0][0])]
    return not table.listed["asks"].isdisjoint(cue) and opening in table.listed["opens_question"]


def who_is_asked(table: WordTable, candidate: Candidate) -> Stretch | None:
    """Return who comes between the cue of a question and what was asked, if that is somebody who can speak."""
    if candidate.cue is None:
        return None
    first, last = table.word_to(candidate.cue[1]), table.word_from(candidate.content[0][0]) - 1
    if not first <= last or not speaks(table, (first, last)):
        return None
    return table.start(first), table.ends[last]
