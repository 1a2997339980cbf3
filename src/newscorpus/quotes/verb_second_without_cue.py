"""Reports without a cue, in a language whose verb stands second: by a subjunctive, a colon or the place alone.

A first subjunctive goes on over sentences that name nobody: "X sagte, er bleibe. Die Lage sei ernst." is two reports of
one speaker. So does a quote that fills its sentence. Behind a sentence without a report, its subject speaks, if it can:
"X lehnt das ab. Es sei zu teuer." A colon in front of a quote, or a verb behind it that no list has, names the speaker
as a cue does. And the words in marks inside of an indirect report are given once more, as a report of their own: they
are the speaker's own wording, and corpora of German have them.
"""

from newscorpus.quotes.content import trimmed, whole_quote
from newscorpus.quotes.cue_context import Candidate, Piece
from newscorpus.quotes.grammar import DET, IMPERSONAL, POSS, SUBJ, TOLD
from newscorpus.quotes.noun_capital_speakers import person_endings
from newscorpus.quotes.verb_second_phrases import Phrase, behind, characters, clause_around, main_subject
from newscorpus.quotes.word_table import LONGEST, WordTable

__all__ = ("add_behind_colons", "add_unlisted", "add_without_cue", "in_marks")

_LEAD = 4
"""Characters: so much in front of a quote makes it a part of its sentence."""

_STOPS = ".!?…"
_TITLE = 4
"""Words: a phrase in marks with a capital, and no longer, is a name or a title."""


_FEW = 3
"""Words: fewer in marks, with a capital, are a name."""


def add_without_cue(table: WordTable, found: list[list[Candidate]]) -> None:
    """Give quotes and subjunctives without a cue to whoever spoke last in the paragraph, or whom it was about."""
    claimed = {start for reported in found for candidate in reported for start, _ in candidate.content}
    speaker: Piece | None = None
    paragraph = -1
    for (start, end), reported in zip(table.reading.sentences, found, strict=True):
        if table.paragraph(start) != paragraph:
            paragraph, speaker = table.paragraph(start), None
        if reported:
            speaker = reported[-1].source or speaker
            continue
        i = table.segment_at(start)
        segment = table.segments[i] if i >= 0 and table.segments[i].start == start else None
        if segment is not None and segment.inner_start not in claimed and segment.words:
            if speaker is not None and not table.text[segment.end : end].strip(" ."):
                content = (segment.inner_start, segment.inner_end)
                reported.append(Candidate((content,), speaker, None, "goes-on", None, start))
            continue
        words = range(table.word_from(start), table.word_to(end))
        if speaker is not None and any(table.bits[k] & TOLD and not table.quoted[k] for k in words):
            content_pieces = trimmed(table, start, table.ends[words[-1]])
            if content_pieces:
                reported.append(Candidate(content_pieces, speaker, None, "told-on", None, start))
            continue
        about = main_subject(table, words[0], words[-1]) if words else None  # "X lehnt das ab. Es sei zu teuer."
        speaker = characters(table, about) if about is not None and _may_speak(table, about) else None


def _may_speak(table: WordTable, phrase: Phrase) -> bool:
    """Whether a phrase may be somebody: a pronoun, a noun for a person, or a name, which has no determiner."""
    first, last = phrase
    if table.bits[first] & SUBJ:
        return not table.bits[first] & IMPERSONAL
    if table.bits[first] & (DET | POSS):
        return any(
            table.words[k].lower().endswith(person_endings(table.reading.lexicon)) for k in range(first, last + 1)
        )
    return last > first


def add_behind_colons(table: WordTable, found: list[list[Candidate]]) -> None:
    """Give a quote behind a colon that no cue claims to the subject of its sentence: `X ging weiter: „Es regnet.“`."""
    claimed = {start for reported in found for candidate in reported for start, _ in candidate.content}
    for segment in table.segments:
        lead = table.text[max(0, segment.start - _LEAD) : segment.start].rstrip()
        if not lead.endswith(":") or segment.inner_start in claimed or not segment.words:
            continue
        colon = table.text.rindex(":", 0, segment.start)
        i = table.reading.sentence_index(colon)
        begin, end = table.word_from(table.reading.sentences[i][0]), table.word_to(colon) - 1
        if begin > end or end - begin > LONGEST:
            continue
        if segment.words <= _FEW and table.text[segment.inner_end - 1] not in _STOPS:  # a title
            continue
        told = [candidate.source for candidate in found[i] if candidate.source is not None]
        source = told[-1] if told else characters(table, _who(table, begin, end))
        content = (segment.inner_start, segment.inner_end)
        if source is not None:
            cue = colon, colon + 1
            found[i].append(Candidate((content,), source, cue, "colon-quote", None, colon))


def _who(table: WordTable, begin: int, end: int) -> Phrase | None:
    """Who speaks behind a sentence: its subject, or the pronoun in it when that is no person."""
    found = main_subject(table, begin, end)
    if found is not None and _may_speak(table, found):
        return found
    pronouns = (k for k in range(begin, end + 1) if table.bits[k] & SUBJ and not table.bits[k] & (IMPERSONAL | DET))
    pronoun = next(pronouns, None)
    return found if pronoun is None else (pronoun, pronoun)


def add_unlisted(table: WordTable, found: list[list[Candidate]]) -> None:
    """Give a quote to whom a verb behind it names that no list has: `„Es regnet“, erinnerte sich Eva Roth.`."""
    claimed = {start for reported in found for candidate in reported for start, _ in candidate.content}
    for segment in table.segments:
        k = table.word_from(segment.end)
        if segment.inner_start in claimed or segment.words < _FEW or k + 1 >= len(table.words):
            continue
        lead = table.text[segment.end : table.start(k)]
        word = table.words[k]
        if lead.strip() != "," or table.bits[k] or not word.islower() or word.endswith("nd"):
            continue
        i = table.reading.sentence_index(table.start(k))
        end = table.word_to(table.reading.sentences[i][1]) - 1
        source = behind(table, k + 1, min(end, clause_around(table, k, k, end).last))
        if source is not None:
            cue = table.start(k), table.ends[k]
            content = whole_quote(table, segment)
            found[i].append(Candidate(content, characters(table, source), cue, "quote-before", None, cue[0]))


def in_marks(table: WordTable, found: list[Candidate]) -> list[Candidate]:
    """The words in marks inside an indirect report: their own wording, said by the same speaker."""
    out: list[Candidate] = []
    for candidate in found:
        for start, end in candidate.content:
            i = table.segment_before(start) + 1
            while i < len(table.segments) and table.segments[i].start < end:
                segment = table.segments[i]
                i += 1
                small = (
                    segment.words <= _TITLE and table.text[segment.inner_start].isupper() and candidate.rule != "noun"
                )
                if (
                    segment.words
                    and not small
                    and segment.inner_end <= end
                    and (segment.inner_start, segment.inner_end) != (start, end)
                ):
                    content = (segment.inner_start, segment.inner_end)
                    out.append(candidate._replace(content=(content,), rule="in-marks"))
    return out
