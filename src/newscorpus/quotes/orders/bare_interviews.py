"""Interviews whose questions and answers have no label: a paragraph that asks, and one that answers.

Only the page as a whole shows it. Several paragraphs are nothing but a question, each with an answer behind it; the
questions turn to somebody (`you`), and the answers speak of themselves (`I`, `we`). An explainer asks as well (`What is
inflation?`), but its answers have no first person, and a story has paragraphs in between that neither ask nor answer.

The questions name nobody. The answers are those of the only person whom the text names before the first question, or,
where each language has its own way to know a name, of whom it says is interviewed.
"""

from bisect import bisect_left
from collections.abc import Callable

from newscorpus.quotes.cues.cue_context import Candidate
from newscorpus.quotes.orders.candidates import TURN
from newscorpus.quotes.syntax.word_table import WordTable
from newscorpus.text.lines import Stretch

__all__ = ("Interviewed", "bare_turns")

Interviewed = Callable[[WordTable, list[Stretch]], Stretch | None]
"""Who answers the questions, which are given in text order."""

_QUESTIONS = 3  # fewer are rhetorical
_LONGEST_QUESTION = 60  # words
_LONGEST_ANSWER = 6  # paragraphs
_HALF = 2


def only_person(table: WordTable, questions: list[Stretch]) -> Stretch | None:
    """The only person who is named before the first question, where the name is in full; `None` when there are two."""
    mentions, at = table.reading.mentions, questions[0][0]
    before = [m for m in mentions[: bisect_left(mentions, at, key=lambda mention: mention.start)] if m.kind == "person"]
    full = [m for m in before if m.name < m.last]
    if not full or len({table.words[m.last] for m in before}) > 1:
        return None
    return full[0].name_start, full[0].end


def bare_turns(table: WordTable, interviewed: Interviewed = only_person) -> list[Candidate]:
    """Return the questions and the answers of an interview without labels; nothing for any other text."""
    if table.text.count("?\n") < _QUESTIONS:  # as nearly all
        return []
    paragraphs = table.reading.paragraphs
    asking = [i for i, paragraph in enumerate(paragraphs) if _asks(table, paragraph)]
    turns = [
        (i, range(i + 1, behind))
        for i, behind in zip(asking, [*asking[1:], min(len(paragraphs), asking[-1] + 2)] if asking else [], strict=True)
    ]
    answered = [(i, answer) for i, answer in turns if 0 < len(answer) <= _LONGEST_ANSWER]
    if len(answered) < max(_QUESTIONS, len(turns) - 1) or not _is_dialogue(table, answered):
        return []
    source = interviewed(table, [paragraphs[i] for i in asking])
    out: list[Candidate] = []
    for i, answer in answered:
        out.append(_turn((paragraphs[i],), None))
        out.append(_turn(tuple([paragraphs[k] for k in answer]), source))
    return out


def _turn(content: tuple[Stretch, ...], source: Stretch | None) -> Candidate:
    return Candidate(content, source, None, TURN, None, content[0][0])


def _asks(table: WordTable, paragraph: Stretch) -> bool:
    """Whether a paragraph is a question outside marks, and not long."""
    start, end = paragraph
    if table.text[end - 1] != "?" or table.segment_at(end - 1) >= 0:
        return False
    return table.word_to(end) - table.word_from(start) <= _LONGEST_QUESTION


def _is_dialogue(table: WordTable, turns: list[tuple[int, range]]) -> bool:
    """Whether most questions turn to somebody, and half of the answers are in the first person, or the other way."""
    paragraphs = table.reading.paragraphs
    addressed = sum(_holds(table, paragraphs[i], "addresses") for i, _ in turns)
    personal = sum(any(_holds(table, paragraphs[k], "speaks_of_itself") for k in answer) for _, answer in turns)
    return addressed * _HALF > len(turns) <= personal * _HALF


def _holds(table: WordTable, paragraph: Stretch, name: str) -> bool:
    first, stop = table.word_from(paragraph[0]), table.word_to(paragraph[1])
    return any(table.words[k] in table.listed[name] and not table.quoted[k] for k in range(first, stop))
