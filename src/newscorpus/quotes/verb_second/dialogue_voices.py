"""Who speaks in turn where a text is a dialogue, as in fiction: many paragraphs open with a quote.

In a novel only some turns say whose they are. The others alternate: a paragraph that is nothing but a quote is that of
whoever spoke before the last speaker, and nobody's while only one person has spoken. News does not alternate: its
paragraphs in marks go on with one speaker. So a text is a dialogue only when many paragraphs open with a quote.

Two phrases are one voice when they end with the same noun or name; a pronoun is the voice of its gender: of
two such voices, the one that did not speak last.
"""

from typing import NamedTuple

from newscorpus.analysis.person_words import person_pronouns
from newscorpus.quotes.syntax.word_table import WordTable
from newscorpus.quotes.verb_second.source_phrases import source_phrase
from newscorpus.quotes.verb_second.speaking_persons import fits
from newscorpus.text.lines import Stretch

__all__ = ("Voices",)

_TURNS = 4  # with fewer paragraphs that open with a quote, a text is no dialogue
_VOICES = 4  # how many of the last speakers are kept


class _Voice(NamedTuple):
    source: Stretch
    noun: str
    gender: str


class Voices:
    """The last speakers of a dialogue, the latest first."""

    def __init__(self, table: WordTable) -> None:
        """Take the text."""
        self._table = table
        self.dialogue: bool = _is_dialogue(table)
        self._latest: list[_Voice] = []

    def hear(self, source: Stretch) -> None:
        """Note who speaks."""
        if not self.dialogue:
            return
        voice = self._voice(source)
        if voice is not None:
            self._latest = [voice, *(one for one in self._latest if one.noun != voice.noun)][:_VOICES]

    @property
    def heard(self) -> bool:
        """Whether anybody has spoken."""
        return bool(self._latest)

    def other(self) -> Stretch | None:
        """Who answers the last speaker."""
        return self._latest[1].source if len(self._latest) > 1 else None

    def _voice(self, source: Stretch) -> _Voice | None:
        table = self._table
        first, last = table.word_from(source[0]), table.word_to(source[1]) - 1
        gender, _, _ = person_pronouns(table.reading.lexicon).get(table.words[first].lower(), ("", False, ""))
        if first == last and gender:
            fitting = [
                one for one in (*self._latest[1:2], *self._latest[:1], *self._latest[2:]) if fits(one.gender, gender)
            ]
            return fitting[0] if fitting else _Voice(source, gender, gender)
        phrase = source_phrase(table, first, last)
        head = phrase.name[1] if phrase.name is not None else phrase.noun
        if head < 0:
            return None
        return _Voice(source, table.words[head], phrase.gender)


def _is_dialogue(table: WordTable) -> bool:
    """Whether half of the paragraphs of a text open with a quote, some are nothing else, and some ask.

    Statements one below another, as after a verdict or in a list of titles, answer nobody.
    """
    paragraphs = table.reading.paragraphs
    if len(table.segments) < _TURNS:
        return False
    opening = [
        table.segments[i]
        for start, _ in paragraphs
        if (i := table.segment_at(start)) >= 0 and table.segments[i].start == start
    ]
    alone = any(not table.text[s.end : paragraphs[table.paragraph(s.start)][1]].strip() for s in opening)
    asks = any(table.text[s.inner_end - 1] == "?" for s in opening)
    return len(opening) >= _TURNS and alone and asks and len(opening) * 2 >= len(paragraphs)
