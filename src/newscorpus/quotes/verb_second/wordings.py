"""Quotes that a noun for words announces or takes up, in a verb-second language.

Where a noun for words is right before a quote ("mit den Worten „…“", "Parolen wie „…“"), or takes it up ("„…“ Mit
diesem Satz …"), no verb of saying is needed: whoever the sentence is about says them. Where the noun is what the
sentence is about, the place where the words are has said them ("auf dem Banner war die Parole „…“ zu lesen"). A motto
or a title is nobody's words and no such noun.
"""

from newscorpus.quotes.content.quoted_content import whole_quote
from newscorpus.quotes.cues.cue_context import Candidate
from newscorpus.quotes.syntax.grammar_bits import ADV, AS, AUX, CONJ, DET
from newscorpus.quotes.syntax.phrases import Phrase
from newscorpus.quotes.syntax.word_table import LONGEST, Segment, WordTable
from newscorpus.quotes.verb_second.clause_words import ClauseWords, clause_around, ends_clause
from newscorpus.quotes.verb_second.document_sources import named_in
from newscorpus.quotes.verb_second.inversion import subject_from
from newscorpus.quotes.verb_second.noun_phrases import characters, noun_phrase
from newscorpus.quotes.verb_second.speaking_phrases import may_speak
from newscorpus.quotes.verb_second.unlisted_cues import claimed_starts
from newscorpus.quotes.verb_second.verb_subjects import subject_of_unlisted_verb
from newscorpus.text.lines import Stretch

__all__ = ("add_announced",)

_MARKS = ' „“”»«"'  # what may be around the mark behind a quote
_LEAD = 4  # words between a noun for words and its quote: "Parolen wie zum Beispiel"
_FEW = 2  # words: a single one after a noun may be the word that is spoken of ("mit dem Wort „Zeit“")


def add_announced(table: WordTable, found: list[list[Candidate]]) -> None:
    """Give a quote that a noun for words announces or takes up to whom the sentence is about."""
    claimed = claimed_starts(found)
    for segment in table.segments:
        if segment.inner_start in claimed or not segment.words:
            continue
        source = _announced(table, segment) or _taken_up(table, segment)
        if source is not None:
            i = table.reading.sentence_index(segment.start)
            content = whole_quote(table, segment)
            found[i].append(Candidate(content, source, None, "own-words", None, segment.start))


def _announced(table: WordTable, segment: Segment) -> Stretch | None:
    """Who says the words of a quote after "mit den Worten", "Parolen wie", "mit einem"."""
    start, stop = table.reading.sentence_at(segment.start)
    begin, first = table.word_from(start), segment.first
    if first <= begin or stop - start > LONGEST:
        return None
    k = first - 1
    while k > begin and table.bits[k] & CONJ and table.quoted[k - 1]:  # "Parolen wie „…“ und „…“"
        k = table.word_from(table.segments[table.segment_before(table.start(k))].inner_start) - 1
    first = k + 1
    while k > begin and first - k < _LEAD and (table.bits[k] & (AS | ADV) or table.words[k] in table.listed["such_as"]):
        k -= 1
    if table.words[k] not in table.listed["wordings"] or segment.words < _FEW or ":" in table.gaps[k]:
        return None
    about = subject_of_unlisted_verb(table, begin, table.word_to(stop) - 1)
    if about is not None and not about[0] <= k <= about[1] and may_speak(table, about) and not table.quoted[about[0]]:
        return characters(table, about)
    return characters(table, named_in(table, ClauseWords(begin, k)))


def _taken_up(table: WordTable, segment: Segment) -> Stretch | None:
    """Who says a quote that what follows takes up: `„Es regnet.“ Mit diesem Satz begann sie.`."""
    k = table.word_from(segment.inner_end)
    if k + 3 >= len(table.words) or table.text[segment.end : table.start(k)].strip(" ,–-"):
        return None
    if table.gaps[k - 1].strip(_MARKS) in {",", "–", "-"} and k == table.word_from(segment.end):
        written = _written(table, k)
        if written is not None:
            return written
    if table.words[k].lower() not in table.listed["with"] or segment.words < _FEW or not table.bits[k + 1] & DET:
        return None
    noun = noun_phrase(table, k + 1, k + 3)
    if noun is None or table.words[noun[1]] not in table.listed["wordings"] or ends_clause(table, noun[1]):
        return None
    start, stop = table.reading.sentence_at(table.start(k))
    return (
        _speaker(table, subject_from(table, noun[1] + 2, table.word_to(stop) - 1)) if stop - start <= LONGEST else None
    )


def _written(table: WordTable, k: int) -> Stretch | None:
    """Where a quote was to be read or heard: `„…“, stand auf dem Schild`, `„…“, war aus der Stadt zu hören`."""
    stop = table.word_to(table.reading.sentence_at(table.start(k))[1]) - 1
    clause = clause_around(table, k, k, stop)
    heard = table.bits[k] & AUX and table.words[clause.last] in table.listed["heard"]
    if not (heard or table.words[k] in table.listed["reads"]):
        return None
    return characters(table, named_in(table, clause, (clause.last - 1,)))


def _speaker(table: WordTable, phrase: Phrase | None) -> Stretch | None:
    return characters(table, phrase) if phrase is not None and may_speak(table, phrase) else None
