"""Lines that hold nothing but who speaks: `Jane Doe, 71, a retired teacher`, `Ann Roe (Salem North) (Lab)`.

Such a line is over words in marks where people in the street are asked, and over plain paragraphs in the record of a
parliament and in some interviews. Plain paragraphs are speech only where the page shows it: several such lines, of
which one comes again or has brackets, and words that speak of themselves or turn to somebody below half of them. A list
of authors has names over paragraphs, too, but the paragraphs are about them and open with `She` or `He`.
"""

from collections import Counter

from newscorpus.quotes.cues.cue_context import Candidate
from newscorpus.quotes.orders.candidates import TURN
from newscorpus.quotes.syntax.verb_words import has_verb
from newscorpus.quotes.syntax.word_table import WordTable
from newscorpus.text.lines import Stretch
from newscorpus.text.names import Mention

__all__ = ("headed_turns", "speaker_on_line")

_LONGEST = 100  # characters of a line
_FEWEST = 3  # turns: fewer are no dialogue
_HALF = 2


def speaker_on_line(table: WordTable, i: int) -> Stretch | None:
    """Return who speaks below a paragraph that only names a person; `None` for any other paragraph."""
    if not _may_name(table, i):
        return None
    start, end = table.reading.paragraphs[i]
    first, stop = table.word_from(start), table.word_to(end)
    name = table.name_at(first)
    if name is None:
        return _in_brackets(table, first, stop) if table.text[end - 1] == ")" else None
    if not _is_person(name) or name.last >= stop or table.quoted[first]:
        return None
    if name.last + 1 < stop and table.gaps[name.last] not in (", ", " ("):
        return None
    if has_verb(table, name.last + 1, stop):
        return None
    return name.start, end if table.gaps[name.last] == ", " else name.end


def _may_name(table: WordTable, i: int) -> bool:
    """Whether a paragraph is short and ends as a line with a name does."""
    start, end = table.reading.paragraphs[i]
    return end - start <= _LONGEST and (table.text[end - 1].isalpha() or table.text[end - 1] == ")")


def _is_person(name: Mention) -> bool:
    """Whether a name is a person's, or may be: one of several words."""
    return name.kind == "person" or (name.kind == "name" and name.first < name.last)


def _in_brackets(table: WordTable, first: int, stop: int) -> Stretch | None:
    """The person behind an office: `The Minister for Water (Mrs Jane Doe)`."""
    opening = next((k for k in range(first, stop) if table.gaps[k] == " ("), -1)
    name = table.name_at(opening + 1) if opening >= 0 else None
    if name is None or name.kind != "person" or name.last != stop - 1:
        return None
    return (name.start, name.end) if table.words[first][:1].isupper() else None


def headed_turns(table: WordTable) -> list[Candidate]:
    """Return the paragraphs below lines that name their speakers, where the page is a dialogue."""
    paragraphs = table.reading.paragraphs
    short = [i for i, (start, end) in enumerate(paragraphs) if end - start <= _LONGEST and _may_name(table, i)]
    if len(short) < _FEWEST:
        return []  # most texts, whose names need not be read for this
    lines = [(i, who) for i in short if (who := speaker_on_line(table, i)) is not None]
    if len(lines) < _FEWEST:
        return []
    behind = [*(i for i, _ in lines[1:]), len(paragraphs)]
    found = [(who, paragraphs[i + 1 : stop]) for (i, who), stop in zip(lines, behind, strict=True) if i + 1 < stop]
    if len(found) < max(_FEWEST, len(lines) - 1) or not _is_dialogue(table, found):
        return []
    return [Candidate(tuple(below), who, None, TURN, None, below[0][0]) for who, below in found]


def _is_dialogue(table: WordTable, found: list[tuple[Stretch, list[Stretch]]]) -> bool:
    """Whether names come again or have brackets, and half of the turns are in the first person or address somebody."""
    times = Counter([table.words[table.word_to(who[1]) - 1] for who, _ in found])
    if max(times.values()) == 1 and not any(table.text.startswith(" (", who[1]) for who, _ in found):
        return False
    spoken = table.listed["speaks_of_itself"] | table.listed["addresses"]
    texts = [table.words[table.word_from(below[0][0]) : table.word_to(below[-1][1])] for _, below in found]
    personal = sum(not spoken.isdisjoint(words) and not _is_about_another(table, words[0]) for words in texts)
    return personal * _HALF >= len(found)


def _is_about_another(table: WordTable, opening: str) -> bool:
    """Whether a paragraph that opens with a word is about whom the line names: `She runs the shop`, not `I`."""
    return opening.lower() in table.listed["one_person"] and opening not in table.listed["first_person"]
