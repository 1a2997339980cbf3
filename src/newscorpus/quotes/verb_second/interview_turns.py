"""Turns of an interview, and headlines that name who speaks, where a capital does not tell a name from a noun.

`Roth: Es regnet.` looks like `Beginn: 20 Uhr`, and a page of events has many of the latter. What shows an interview is
that labels come back and that somebody asks: three paragraphs or more open with a label and a colon, one label twice,
and one of them is a question; or two do, when both answer a question and their label is a person of the text. Then each
paragraph with a label of two turns or more is a turn, and so is one whose label names a person of the text. A speaker
is named in full at first and by the surname later (`Eva Roth:`, `Roth:`). A headline names its speaker by a surname
that the text has, or by a noun for a person or a body (`Polizei: Es regnet`). In minutes an office and a name are
enough before words in the first person.

Where no paragraph has a label, `bare_interviews` finds questions and answers by their place; whoever the questions
address by name answers (`Frau Roth, warum …?`). Questions that address nobody by name may be advice for readers.
"""

import re
from collections import Counter
from typing import NamedTuple

from newscorpus.quotes.cues.cue_context import Candidate
from newscorpus.quotes.orders.bare_interviews import bare_turns
from newscorpus.quotes.orders.candidates import TURN
from newscorpus.quotes.syntax.grammar_bits import DET, POSS, PREP
from newscorpus.quotes.syntax.word_table import WordTable
from newscorpus.quotes.verb_second.clause_words import may_be_clause
from newscorpus.quotes.verb_second.known_names import introduced, known_surnames, noble_name, of_surname
from newscorpus.quotes.verb_second.speaking_nouns import is_body, is_person
from newscorpus.text.lines import Stretch
from newscorpus.text.name_words import name_words

__all__ = ("add_turns",)

_LONG = 40  # characters: no name in a label is longer
_LONGEST = 120  # characters: nor is a name with an office, as in minutes ("Eva Roth, Ministerin für Umwelt:")
_WORDS = 5  # words: nor has it more
_DIALOGUE = 3  # turns: fewer are not an interview
_HEADLINE = 3  # words: fewer after the colon of a headline are not a statement
_BRACKETS = re.compile(r"\s*\([^()]*\)\s*$")
_MARKS = "'*_ "  # marks of bold print, as some sites write it
_ASKS = re.compile(r"\?[“”\"«»‘’]?\s*$")
_LED = frozenset(("goes-on", "told-on", "told-by-subject", "own-words", "in-marks"))
"""Rules that guess a speaker whom nothing beside the words names: inside of a turn it is the speaker of the turn."""


class _Labelled(NamedTuple):
    """A paragraph that opens with a label and a colon."""

    place: int
    """Which paragraph it is."""

    source: Stretch
    surname: str
    """The last word of the label."""

    content: Stretch
    asks: bool
    """Whether it is a question, or the paragraph before is one, as the questions of many interviews have no label."""


def add_turns(table: WordTable, found: list[list[Candidate]]) -> None:
    """Add the turns of an interview and what a headline says to the reports of each sentence."""
    labelled = [one for i in range(len(table.reading.paragraphs)) if (one := _labelled(table, i)) is not None]
    turns = _interview(table, labelled)
    if not turns:
        _add_bare(table, found)
        turns = [one for one in labelled if _is_headline(table, one)]
    for turn in turns:
        i = table.reading.sentence_index(turn.content[0])
        _leave_to(table, turn.content, found)
        if table.segment_at(turn.content[0]) < 0:  # `add_behind_colons` has found a quote after the colon
            colon = table.text.index(":", turn.source[1])
            cue = colon, colon + 1
            found[i].append(Candidate((turn.content,), turn.source, cue, TURN, None, turn.content[0]))


def _add_bare(table: WordTable, found: list[list[Candidate]]) -> None:
    """Add the turns of an interview without labels; advice for readers asks, too, but addresses nobody by name."""
    turns = bare_turns(table, _interviewed)
    for turn in turns if any(turn.source is not None for turn in turns) else ():
        for piece in turn.content:
            _leave_to(table, piece, found)
        found[table.reading.sentence_index(turn.content[0][0])].append(turn)


def _interviewed(table: WordTable, questions: list[Stretch]) -> Stretch | None:
    """Who answers: the only one whom the questions address by name, in full if the text has it."""
    titles, persons = table.reading.lexicon.words("honorifics"), introduced(table)
    named = {
        table.words[person.last]
        for person in persons
        if person.noun >= 0
        and table.words[person.noun] in titles
        and any(start <= table.start(person.noun) < end for start, end in questions)
    }
    if len(named) != 1:
        return None
    first = of_surname(table, named.pop())[0]
    return table.start(first.first), table.ends[first.last]


def _labelled(table: WordTable, i: int) -> _Labelled | None:
    """Read paragraph `i` as a label and what is said."""
    start, end = table.reading.paragraphs[i]
    text = table.text
    colon = text.find(":", start, min(end, start + _LONGEST))
    if colon < 0 or not text[colon + 1 : colon + 2].isspace():
        return None
    label, comma, office = _BRACKETS.sub("", text[start:colon]).strip(_MARKS).partition(", ")
    if len(label) > _LONG or (comma and not any(is_person(table.reading.lexicon, word) for word in office.split())):
        return None
    start = text.index(label, start)
    begin = colon + 1 + len(text[colon + 1 : end]) - len(text[colon + 1 : end].lstrip())
    if not label or begin >= end or not _may_name(table, start, start + len(label)):
        return None
    stop = start + len(text[start:end].rstrip())
    surname = table.words[table.word_to(start + len(label)) - 1]
    before = table.reading.paragraphs[i - 1] if i else (0, 0)
    asks = bool(_ASKS.search(text, begin, stop) or _ASKS.search(text, *before))
    return _Labelled(i, (start, start + len(label)), surname, (begin, stop), asks)


def _may_name(table: WordTable, start: int, end: int) -> bool:
    """Whether a label may be a name, a noun or a paper: capitals and particles, without an article."""
    lexicon = table.reading.lexicon
    if table.text[start:end] in lexicon.words("outlets"):
        return True
    first, stop = table.word_from(start), table.word_to(end)
    words = table.words[first:stop]
    if not 0 < len(words) <= _WORDS or (table.bits[first] & (DET | POSS | PREP) and noble_name(table, first) < 0):
        return False
    particles = name_words(lexicon).particles
    return words[-1][0].isupper() and all(word[0].isupper() or word in particles for word in words)


def _interview(table: WordTable, labelled: list[_Labelled]) -> list[_Labelled]:
    """The turns of an interview; none when the paragraphs are not an interview."""
    times, known = Counter([one.surname for one in labelled]), known_surnames(table)
    answers = all(one.asks and one.surname in known for one in labelled)  # to questions without a label
    if (
        (len(labelled) < _DIALOGUE and not answers)
        or max(times.values(), default=0) < 2
        or not any(one.asks for one in labelled)
    ):
        return []
    return [
        one
        for one in labelled
        if times[one.surname] > 1 or one.surname in known or _ASKS.search(table.text, *one.content)
    ]


def _is_headline(table: WordTable, one: _Labelled) -> bool:
    """Whether the first paragraph is a headline that names who says it: `Roth: Brücke wird teurer`."""
    text, (start, stop) = table.text, one.content
    if one.place or text[stop - 1] in ".:" or "\n" in text[start:stop]:
        return False
    first, last = table.word_from(start), table.word_to(stop) - 1
    if last - first < _HEADLINE - 1 or not may_be_clause(table, first, last):
        return False
    lexicon = table.reading.lexicon
    speaks = is_person(lexicon, one.surname) or is_body(lexicon, one.surname)
    return speaks or one.surname in known_surnames(table)


def _leave_to(table: WordTable, content: Stretch, found: list[list[Candidate]]) -> None:
    """Leave to the speaker of a turn what rules without a cue have given to others."""
    start, end = content
    for i in range(table.reading.sentence_index(start), table.reading.sentence_index(end - 1) + 1):
        found[i] = [one for one in found[i] if one.rule not in _LED or not start <= one.content[0][0] < end]
