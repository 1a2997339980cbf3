"""Questions in reports, and who answers them: whoever asks does not.

A question is asked in marks (`“Why?” Doe asked.`) or in the words of the writer (`Doe asked Roe why he stayed.`). What
comes next is an answer. Where the text says who is asked, it is theirs: a quote without a cue, and one of "he" or
"she". Where it does not, the answer may be anybody's but the asker's, and stays open. A reply to what somebody was told
(`Doe told her. “Yes,” she replied.`) is that person's, too.
"""

from typing import NamedTuple

from newscorpus.model import Span
from newscorpus.quotes.cues.cue_context import Candidate
from newscorpus.quotes.syntax.grammar_bits import ADV, CONJ, CUE_WORD, OBJ, POSS, PREP, SUB, TIME, VERB
from newscorpus.quotes.syntax.phrases import phrase_after, speaks
from newscorpus.quotes.syntax.word_table import WordTable
from newscorpus.text.lines import Stretch

__all__ = ("Asked", "asks", "is_question", "put_to", "question_of", "replies", "told", "who_is_asked")

_NO_NOUN = PREP | SUB | CONJ | ADV | TIME
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
    """Return the place of whoever a source asks in the writer's words; it may be empty.

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


def told(table: WordTable, source: Span) -> str | None:
    """Return the pronoun for whom a source speaks to: `her` of `Doe told her.`, `him` of `Doe asked him to stay`."""
    k = table.word_from(source.end) + 1
    if k + 1 >= len(table.words) or not table.bits[k] & (OBJ | POSS) or not table.bits[k - 1] & (CUE_WORD | VERB):
        return None
    owns = table.bits[k] & POSS and table.gaps[k] == " " and not table.bits[k + 1] & _NO_NOUN  # told her brother
    return None if owns or table.gaps[k - 1] != " " else table.words[k]


def replies(table: WordTable, at: int) -> bool:
    """Return whether the pronoun at `at` is the subject of a verb of replying: `she replied`, `answered he`."""
    k = table.word_from(at)
    beside = table.words[max(0, k - 1) : k + 2]
    return not table.listed["replies"].isdisjoint(beside)


class Asked(NamedTuple):
    """A question that a source has asked."""

    at: int
    """Where the source ends."""

    whom: Stretch | None
    """The place of whoever the source asks, as from `put_to`; `None` when the text does not say."""


def question_of(table: WordTable, source: Span) -> Asked | None:
    """Return what a source asks, in marks or in the writer's words; `None` when it asks nothing."""
    whom = put_to(table, source)
    if whom is not None:
        return Asked(source.end, whom)
    return Asked(source.end, _whom_behind(table, source)) if asks(table, source) else None


def _whom_behind(table: WordTable, source: Span) -> Stretch | None:
    """Whoever ends the sentence behind a quoted question: `“Why?” Doe asked the mayor.`; `None` without one."""
    k = table.word_from(source.end)
    if k + 1 >= len(table.words) or table.words[k] not in table.listed["asks"] or table.gaps[k] != " ":
        return None
    phrase = phrase_after(table, k + 1, table.sentence(source.start)[1])
    return None if phrase is None or table.gaps[phrase[1]] == " " else (table.start(phrase[0]), table.ends[phrase[1]])


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
