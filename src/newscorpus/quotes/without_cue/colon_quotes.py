"""Quotes that a colon alone leads to: `The senator went further: “It is over.”`, `UNICEF: “It is over.”`.

A colon before a quote gives it to the subject of the main clause that ends there, when that can speak, or to the
name that the line ends with (`And from Chairwoman Jane Doe:`, `Harbour reopens - Jane Doe:`). Few words in marks behind
a colon are rather a title, unless they are a sentence, or a verb or a noun of saying leads to them.
"""

from bisect import bisect_right
from itertools import pairwise
from operator import itemgetter

from newscorpus.analysis.clause_state import MAIN
from newscorpus.quotes.cues.cue_context import Candidate
from newscorpus.quotes.orders.nouns_of_saying import is_saying, owner_of
from newscorpus.quotes.syntax.grammar_bits import CONJ, DET, PREP, ROLE
from newscorpus.quotes.syntax.phrases import Phrase, phrase_after, speaks
from newscorpus.quotes.syntax.shared_subjects import main_subject
from newscorpus.quotes.syntax.subjects import subject_of
from newscorpus.quotes.syntax.verb_words import has_verb
from newscorpus.quotes.syntax.word_table import Segment, WordTable
from newscorpus.text.lines import Stretch

__all__ = ("colon_quotes", "headed_quotes", "may_speak")

_LED = 4  # words: fewer in marks after a colon are rather a title, unless they are a sentence
_FEWEST = 2  # words: one may be a name, whatever mark it ends with
_LONG_NAME = 40  # characters
_HEADING = 5  # words: a heading that is nothing but its speaker is not longer
_STOPS = frozenset(".!?")
_ACRONYM = 5  # letters: a longer name in capitals alone is a label (`EXCLUSIVE:`)


def colon_quotes(table: WordTable, candidates: list[Candidate]) -> list[Candidate]:
    """Give a quote after a colon that no cue claims to the subject before it: `She went further: “It is over.”`."""
    led = [
        segment
        for segment in table.segments
        if table.text[max(0, segment.start - 3) : segment.start].rstrip().endswith(":")
        and (
            segment.words >= _LED
            or _is_sentence(table, segment)
            or _behind_saying(table, segment)
            or _behind_name(table, segment)
        )
    ]
    if not led:
        return []
    claimed = sorted(piece for candidate in candidates for piece in candidate.content)
    out: list[Candidate] = []
    for segment in led:
        if not any(start <= segment.inner_start < end for start, end in _near(claimed, segment)):
            candidate = _behind_colon(table, segment)
            if candidate is not None:
                out.append(candidate)
    return out


def _behind_saying(table: WordTable, segment: Segment) -> bool:
    """Whether a noun of saying comes before the colon, so that no title follows: `had one message: “Go.”`."""
    k = segment.first - 1
    return k >= 0 and is_saying(table, k)


def _behind_name(table: WordTable, segment: Segment) -> bool:
    """Whether a sentence of any length is behind who says it and nothing else: `Mayor Jane Doe: “Shameful.”`."""
    if table.text[segment.inner_end - 1] not in _STOPS:
        return False
    colon = table.text.rindex(":", 0, segment.start)
    start, k = table.sentence(colon)[0], table.word_to(colon)
    first = table.word_from(start)
    return first < k and not has_verb(table, first, k) and _heading(table, start, k) is not None


def _is_sentence(table: WordTable, segment: Segment) -> bool:
    """Whether a few words in marks are a sentence, or two, and no title: `“We lost.”`; not `“The Lost Road.”`."""
    words = table.text[segment.inner_start : segment.inner_end].split()
    if segment.words < _FEWEST or words[-1][-1] not in _STOPS:
        return False
    opens = [word for before, word in pairwise(words) if before[-1] not in _STOPS]
    return all(word[0].islower() for word in opens)


def _near(claimed: list[Stretch], segment: Segment) -> list[Stretch]:
    """The claimed pieces that may hold the segment: the last few that start before its end."""
    i = bisect_right(claimed, segment.inner_start, key=itemgetter(0))
    return claimed[max(0, i - 3) : i]


def _behind_colon(table: WordTable, segment: Segment) -> Candidate | None:
    colon = table.text.rindex(":", 0, segment.start)
    start, _ = table.sentence(colon)
    k = table.word_to(colon)
    source = _described(table, start, k) or _subject(table, start, k) or _heading(table, start, k)
    source = source or main_subject(table, start, k)
    source = _named_in_front(table, start, k) if source is None else _teller(table, source)
    return None if source is None else _led(table, segment, source, colon)


def _led(table: WordTable, segment: Segment, source: Phrase, colon: int) -> Candidate:
    span = table.start(source[0]), table.ends[source[1]]
    content = (segment.inner_start, segment.inner_end)
    return Candidate((content,), span, (colon, colon + 1), "colon-quote", None, colon)


def _described(table: WordTable, start: int, k: int) -> Phrase | None:
    """A person and who that is, when nothing else is before the colon: `Jane Doe, 71, a volunteer at the shelter:`."""
    first = table.word_from(start)
    name = table.name_at(first)
    if name is None or name.kind != "person":
        return None
    phrase = phrase_after(table, first, table.ends[k - 1])
    return phrase if phrase is not None and phrase[1] == k - 1 and "," in table.gaps[name.last] else None


def _subject(table: WordTable, start: int, k: int) -> Phrase | None:
    """The subject of the last main clause before the colon, when it can speak."""
    for clause in reversed(table.clauses_around(k - 1).clauses):
        if clause.verb < k and clause.kind == MAIN and clause.subject is not None:
            found = subject_of(table, clause, table.word_from(start)) or (clause.subject.first, clause.subject.last)
            return found if table.start(found[0]) >= start and speaks(table, found) else None
    return None


def _teller(table: WordTable, source: Phrase) -> Phrase:
    """Who owns a noun of saying that is the subject: `The mayor’s answer was short: “No.”`."""
    saying = next((k for k in range(source[0] + 1, source[1] + 1) if is_saying(table, k)), -1)
    return (owner_of(table, saying) if saying > 0 else None) or source


def _named_in_front(table: WordTable, start: int, k: int) -> Phrase | None:
    """Who is named in a sentence without a verb of its own: `From the report:`, `Here’s Doe in May:`."""
    first = table.word_from(start)
    if table.words[first].lower() in table.listed["credits"]:
        return (first + 1, k - 1) if first + 1 < k else None
    if (topic := _person_on(table, first, k)) is not None:
        return topic
    if is_saying(table, k - 1):  # The mayor’s answer:
        return owner_of(table, k - 1)
    if table.words[first] not in table.listed["presents"]:
        return None
    return phrase_after(table, first + 1 + (table.words[first + 1] == "s"), table.ends[k - 1], open_end=False)


def _person_on(table: WordTable, first: int, k: int) -> Phrase | None:
    """A person who speaks on a topic, and nothing else before a colon: `Jane Doe on the dam:`."""
    name = table.name_at(first)
    if name is None or name.kind != "person":
        return None
    behind = name.last + 1
    if behind >= k or table.words[behind] not in table.listed["leads_to_topic"]:
        return None
    return None if has_verb(table, behind, k) else (first, name.last)


def headed_quotes(table: WordTable) -> list[Candidate]:
    """Quotes under a heading that names their author after a dash: `Harbour reopens - Jane Doe: “It is over.”`."""
    out: list[Candidate] = []
    for segment in table.segments:
        colon = table.text.rfind(":", max(0, segment.start - 3), segment.start)
        if colon < 0 or segment.words < _LED:
            continue
        start = table.reading.paragraphs[table.paragraph(colon)][0]
        line = table.text[max(start, colon - _LONG_NAME) : colon]
        dash = max(line.rfind(f" {mark}") for mark in "-—–")
        if dash >= 0:
            source = _author(table, table.word_from(colon - len(line) + dash + 1), table.word_to(colon))
            if source is not None:
                out.append(_led(table, segment, source, colon))
    return out


def _author(table: WordTable, first: int, stop: int) -> Phrase | None:
    """Who is named between a dash and a colon: `Jane Doe`, `More from Doe and Roe`, `From the report`."""
    while first < stop and table.words[first].lower() in table.listed["credits"]:
        first += 1
    named = all(table.words[k][:1].isupper() or table.bits[k] & CONJ for k in range(first, stop))
    return (first, stop - 1) if first < stop and (named or table.bits[first] & DET) else None


def _heading(table: WordTable, start: int, k: int) -> Phrase | None:
    """The name that a line ends with: `And from Chairwoman Jane Doe:`; or who is all the line: `UNICEF:`."""
    name, first = table.name_around(k - 1), table.word_from(start)
    if name is not None and name.kind == "person" and name.end == table.ends[k - 1] and name.first >= first:
        return name.first, k - 1
    if first >= k:
        return None
    opens = first + (bool(table.bits[first] & DET) and first < k - 1)
    if k - opens > _HEADING or not table.words[opens][:1].isupper() or table.bits[opens] & PREP:
        return None
    return (first, k - 1) if may_speak(table, table.start(opens), table.ends[k - 1]) else None


def may_speak(table: WordTable, start: int, colon: int) -> bool:
    """Whether what comes before the colon of a headline can speak: a name as text has it, `Police`, `PM`, `Report`.

    A label cannot: `Weather: Rain is due`.
    """
    lexicon, k = table.reading.lexicon, table.word_to(colon) - 1
    if table.bits[k] & ROLE or table.text[start:colon] in lexicon.words("titles"):
        return True
    word = table.words[k].lower()
    if word in table.listed["camps"] and k > table.word_from(start):  # Roe camp: …
        return any(mention.start == start and mention.kind in ("person", "org") for mention in table.reading.mentions)
    if word in lexicon.words("line_labels") or word in lexicon.words("heading_words"):
        return word in table.listed["headline_sources"]
    if table.bits[table.word_from(start)] & ROLE:
        return True
    for mention in table.reading.mentions:
        if mention.name_start >= start:
            name = table.text[mention.name_start : mention.end]
            shouted = mention.kind != "org" and name.isupper() and len(name) > _ACRONYM
            return mention.name_start == start and mention.end == colon and mention.kind != "place" and not shouted
    return False
