"""Reports without a cue, in a verb-second language: by a subjunctive, a colon or the place alone.

A first subjunctive goes on over sentences that name nobody: "X sagte, er bleibe. Die Lage sei ernst. Man habe Geld." is
a report with a cue and one without, of one speaker; the second lasts as long as the subjunctives do, over paragraphs
too. "Er soll Geld gestohlen haben" goes on like a subjunctive, since "soll" with a perfect says that others say so, and
so does a quote that fills its sentence. After a sentence without a report, its subject speaks, if it can: "X lehnt das
ab. Es sei zu teuer." A subjunctive in a clause under a verb that is none was said by the subject of that verb: "X
beruft sich darauf, dass es erlaubt sei." A colon before a quote, or a verb after it that no list has, names the
speaker as a cue does. Words in marks are reported separately where they are inside an indirect report, and where their
form says that they are no name: the speaker's own wording has a small letter or a verb.
"""

from bisect import bisect_left
from itertools import compress, count

from newscorpus.analysis.clause_state import MAIN
from newscorpus.lexicon.traits import participle_endings
from newscorpus.quotes.candidates import DIRECT
from newscorpus.quotes.content import trimmed, whole_quote
from newscorpus.quotes.cue_context import Candidate, Piece
from newscorpus.quotes.grammar import (
    ADV,
    AUX,
    HEARSAY,
    IMPERSONAL,
    INDEFINITE,
    MIGHT,
    PASSIVE,
    PERFECT,
    SUBJ,
    THAT,
    TOLD,
)
from newscorpus.quotes.speaking_phrases import PERSON, likely_to_speak, may_speak
from newscorpus.quotes.verb_second_content import names_noun
from newscorpus.quotes.verb_second_documents import document_in
from newscorpus.quotes.verb_second_phrases import (
    Clause,
    Phrase,
    characters,
    clause_around,
    holds_verb,
    noun_phrase,
    subjunctive,
)
from newscorpus.quotes.verb_second_subjects import behind, first_subject, main_subject
from newscorpus.quotes.word_table import LONGEST, Segment, WordTable

__all__ = ("add_behind_colons", "add_in_sentences", "add_unlisted", "add_without_cue", "in_marks")

_LEAD = 4
"""Characters: so much in front of a quote makes it a part of its sentence."""

_STOPS = ".!?…"
_BACK = 4
"""Sentences: so far back the last speaker is looked for."""

_OWN = 2
"""Words: a single one in marks is a speaker's only inside of a report."""

_FEW = 3
"""Words: fewer in marks, with a capital, are a name."""


def add_without_cue(table: WordTable, found: list[list[Candidate]]) -> None:
    """Give quotes and subjunctives without a cue to whoever spoke last in the paragraph, or whom it was about."""
    claimed = _claimed(found)
    speaker: Piece | None = None
    before: range | None = None  # the words of the sentence before, when it reports nothing
    paragraph = -1
    going = -1  # the sentence whose report goes on
    may_tell = compress(count(), map((TOLD | HEARSAY).__and__, table.bits))
    told_at = [k for k in may_tell if not table.quoted[k]]
    for i, ((start, end), reported) in enumerate(zip(table.reading.sentences, found, strict=True)):
        words = range(table.word_from(start), table.word_to(end))
        among = told_at[bisect_left(told_at, words.start) : bisect_left(told_at, words.stop)]
        first = next((k for k in among if _is_told(table, k, words)), None) if end - start <= LONGEST else None
        told = first is not None and (bool(reported) or _is_main(table, words, first))
        if first is not None and not told and not reported:
            reported += _told_by_subject(table, words, first)
        if told and before and not _opens_report(table, among, words):
            told = False
        segment = None if told or reported else _filling(table, start, end, claimed)
        if table.paragraph(start) != paragraph:
            paragraph = table.paragraph(start)
            if not told and (segment is None or before is not None):
                speaker = before = None
        if reported and told and speaker is not None and all(_says_told(table, one, among) for one in reported):
            reported.clear()  # "Man habe gesagt, dass es regne." goes on with what somebody said
        if reported:
            speaker = next((one.source for one in reversed(reported) if one.source is not None), speaker)
            before, going = None, -1
            continue
        if segment is None and not told:
            speaker = speaker if before is None else None  # one sentence of the writer's is an aside
            before, going = words, -1
            continue
        if before:
            speaker, before = _subject_of(table, before) or speaker, None
        if segment is not None:
            if speaker is not None:
                reported.append(Candidate(whole_quote(table, segment), speaker, None, "goes-on", None, start))
        elif speaker is not None:
            pieces = trimmed(table, start, table.ends[words[-1]])
            if going >= 0 and pieces:
                found[going][-1] = found[going][-1]._replace(content=(*found[going][-1].content, *pieces))
            elif pieces:
                reported.append(Candidate(pieces, speaker, None, "told-on", None, start))
                going = i
        else:
            before, going = words, -1


def _is_told(table: WordTable, k: int, words: range) -> bool:
    """Whether a verb says that others say so: a subjunctive, or "soll" with a perfect: "soll gelogen haben"."""
    if not table.bits[k] & HEARSAY:
        return subjunctive(table, k, words[0])
    last = clause_around(table, k, words[0], words[-1]).last
    if last <= k + 1 or not table.bits[last] & PERFECT:
        return False
    participle = table.words[last - 1]
    return participle.islower() and participle.endswith(participle_endings(table.reading.lexicon))


def _says_told(table: WordTable, candidate: Candidate, among: list[int]) -> bool:
    """Whether the verb of a report without a quote is itself a subjunctive, of those at the words `among`."""
    if candidate.rule in DIRECT or candidate.cue is None:
        return False
    starts = {start for start, _ in candidate.cue_parts or (candidate.cue,)}
    return any(table.start(k) in starts and not table.bits[k] & HEARSAY for k in among)


def _opens_report(table: WordTable, among: list[int], words: range) -> bool:
    """Whether a subjunctive is none that a writer uses, too: "sei", not "wäre" or "soll gewesen sein"."""
    return any(not table.bits[k] & (MIGHT | HEARSAY) and _is_told(table, k, words) for k in among)


def _is_main(table: WordTable, words: range, first: int) -> bool:
    """Whether a subjunctive is that of the main clause: not in "Er will prüfen, ob das nötig sei"."""
    if first <= clause_around(table, words[0], words[0], words[-1]).last:
        return True
    sentence = table.clauses_around(first)
    main = next((c for c in sentence.clauses if c.kind == MAIN), None) if sentence is not None else None
    return main is not None and any(_is_told(table, k, words) for k in (main.first, main.verb, main.last))


def _told_by_subject(table: WordTable, words: range, first: int) -> list[Candidate]:
    """A reported clause beside a verb that is not a cue: `Die Bank beruft sich darauf, dass das Gesetz gelte.`."""
    clause = clause_around(table, first, words[0], words[-1])
    about = main_subject(table, words[0], clause.first - 1)
    if about is None or not may_speak(table, about):
        return []
    if not table.bits[clause.first] & THAT and first in (clause.first, clause.last):  # "…, die nötig wäre"
        return []
    pieces = trimmed(table, table.start(clause.first), table.ends[words[-1]])
    source = characters(table, about)
    return [Candidate(pieces, source, None, "told-by-subject", None, pieces[0][0])] if pieces else []


def _subject_of(table: WordTable, words: range) -> Piece | None:
    """Whom a sentence without a report is about: "X lehnt das ab"; `None` when that is nobody who can speak."""
    about = first_subject(table, words[0], words[-1])
    return characters(table, about) if about is not None and may_speak(table, about) else None


def _claimed(found: list[list[Candidate]]) -> set[int]:
    """Where the contents start that are reported already."""
    return {start for reported in found for candidate in reported for start, _ in candidate.content}


def _filling(table: WordTable, start: int, end: int, claimed: set[int]) -> Segment | None:
    """The quote that nobody has said yet and that fills the sentence from `start` to `end`."""
    i = table.segment_at(start)
    segment = table.segments[i] if i >= 0 and table.segments[i].start == start else None
    if segment is None or segment.inner_start in claimed or not segment.words:
        return None
    return segment if not table.text[segment.end : end].strip(" .") else None


def add_behind_colons(table: WordTable, found: list[list[Candidate]]) -> None:
    """Give a quote behind a colon that no cue claims to the subject of its sentence: `X ging weiter: „Es regnet.“`."""
    claimed = _claimed(found)
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
        inside = [c for c in found[i] if c.source is not None and c.place[0] < colon]
        source = inside[-1].source if inside else _who(table, found[: i + 1], begin, end)
        content = (segment.inner_start, segment.inner_end)
        if source is not None:
            cue = colon, colon + 1
            found[i].append(Candidate((content,), source, cue, "colon-quote", None, colon))


def _who(table: WordTable, found: list[list[Candidate]], begin: int, end: int) -> Piece | None:
    """Who speaks in front of a colon: the subject of its sentence, a pronoun in it, or whoever spoke last before."""
    last = end
    while last > begin and table.bits[last] & ADV:  # "X wörtlich:"
        last -= 1
    told = _last_source(table, found, table.start(begin))
    about = main_subject(table, begin, last)
    if about is not None and may_speak(table, about) and not (told is not None and told[1]):
        return characters(table, about)
    pronoun = next((k for k in range(begin, end + 1) if table.bits[k] & SUBJ and not table.bits[k] & IMPERSONAL), None)
    if pronoun is not None:
        return characters(table, (pronoun, pronoun))
    paper = document_in(table, clause_around(table, begin, begin, last))
    if paper is not None and told is None:
        return characters(table, paper)
    return characters(table, about) if told is None else told[0]


def _last_source(table: WordTable, found: list[list[Candidate]], at: int) -> tuple[Piece, bool] | None:
    """Who spoke last in the paragraph of character `at`, and whether that report goes on there."""
    here = table.paragraph(at)
    for reported in reversed(found[-_BACK:]):
        for candidate in reversed(reported):
            if candidate.source is not None and table.paragraph(candidate.content[0][0]) == here:
                return candidate.source, any(start <= at < end for start, end in candidate.content)
    return None


def add_unlisted(table: WordTable, found: list[list[Candidate]]) -> None:
    """Give a quote to whom a verb behind it names that no list has: `„Es regnet“, erinnerte sich Eva Roth.`."""
    claimed = _claimed(found)
    for segment in table.segments:
        k = table.word_from(segment.end)
        if segment.inner_start in claimed or not segment.words or k + 1 >= len(table.words):
            continue
        if segment.words < _FEW and not _opens_sentence(table, segment):  # "der „Bote“, gestern …"
            continue
        lead = table.text[segment.end : table.start(k)]
        word = table.words[k]
        if lead.strip() != "," or table.bits[k] or not word.islower() or word.endswith("nd"):
            continue
        i = table.reading.sentence_index(table.start(k))
        end = table.word_to(table.reading.sentences[i][1]) - 1
        source = behind(table, k + 1, min(end, clause_around(table, k, k, end).last), end)
        if source is not None and may_speak(table, source):
            cue = table.start(k), table.ends[k]
            content = whole_quote(table, segment)
            found[i].append(Candidate(content, characters(table, source), cue, "quote-before", None, cue[0]))


def _opens_sentence(table: WordTable, segment: Segment) -> bool:
    return table.reading.sentence_at(segment.start)[0] == segment.start


def add_in_sentences(table: WordTable, found: list[list[Candidate]]) -> None:
    """Give words in marks that are no name to the subject of their sentence: `Eva Roth hält das für „gut gemeint“.`."""
    pieces = sorted(piece for reported in found for candidate in reported for piece in candidate.content)
    reach, at = -1, 0
    for segment in table.segments:
        while at < len(pieces) and pieces[at][0] <= segment.inner_start:
            reach = max(reach, pieces[at][1])
            at += 1
        if reach > segment.inner_start:
            continue
        judge = _judge(table, segment)
        if judge is None and (segment.words < _OWN or not _is_wording(table, segment)):
            continue
        i = table.reading.sentence_index(segment.start)
        start, stop = table.reading.sentences[i]
        speaker = judge or (_speaker_of(table, found, i, segment) if stop - start <= LONGEST else None)
        if speaker is not None:
            content = (segment.inner_start, segment.inner_end)
            found[i].append(Candidate((content,), speaker, None, "own-words", None, segment.start))


def _judge(table: WordTable, segment: Segment) -> Piece | None:
    """To whom something is what stands in marks: `Für die Ministerin ist das ein „Fehler“.`."""
    start, stop = table.reading.sentence_at(segment.start)
    begin, first = table.word_from(start), table.word_from(segment.inner_start)
    if table.words[begin].lower() not in table.listed["judged_by"] or stop - start > LONGEST:
        return None
    phrase = noun_phrase(table, begin + 1, first)
    if phrase is None or phrase[1] + 1 >= first or likely_to_speak(table, phrase) < PERSON:
        return None
    indefinite = table.bits[first - 1] & INDEFINITE or table.text[segment.inner_start].islower()
    return characters(table, phrase) if indefinite and table.bits[phrase[1] + 1] & AUX else None


def _speaker_of(table: WordTable, found: list[list[Candidate]], i: int, segment: Segment) -> Piece | None:
    """Who says the words of a quote inside of sentence `i`: the source or the subject there, or the last one before."""
    told = [candidate.source for candidate in found[i] if candidate.source is not None]
    if told:
        return told[-1]
    start, end = table.reading.sentences[i]
    begin, last = table.word_from(start), table.word_to(end) - 1
    about = main_subject(table, begin, last) if begin <= last else None
    if about is not None and (_is_passive(table, segment, begin, last) or _holds(table, about, segment)):
        return None
    if about is not None and may_speak(table, about) and table.ends[about[1]] <= segment.start:
        return characters(table, about)
    paper = document_in(table, Clause(begin, table.word_from(segment.start) - 1))
    if paper is not None:
        return characters(table, paper)
    before = _last_source(table, found[:i], start)
    if before is not None:
        return before[0]
    return characters(table, about) if about is not None and may_speak(table, about) else None


def _is_passive(table: WordTable, segment: Segment, begin: int, end: int) -> bool:
    """Whether something is done to the subject of the words around a quote: `Er wurde „der Lange“ genannt`."""
    clause = clause_around(table, max(begin, table.word_from(segment.inner_start) - 1), begin, end)
    return any(table.bits[k] & PASSIVE and not table.quoted[k] for k in range(clause.first, clause.last + 1))


def _holds(table: WordTable, phrase: Phrase, segment: Segment) -> bool:
    """Whether a quote is a part of a phrase, which it names: `die „offene Werkstatt“`."""
    return table.start(phrase[0]) < segment.inner_end and segment.inner_start < table.ends[phrase[1]]


def _is_wording(table: WordTable, segment: Segment) -> bool:
    """Whether the words in marks are no name and no title."""
    text = table.text
    first, last = table.word_from(segment.inner_start), table.word_to(segment.inner_end) - 1
    if first > last or names_noun(table, first):
        return False
    if text[segment.inner_start].islower():
        return "." not in table.gaps[first:last]  # an address: "faz.net"
    return segment.words > _FEW and (text[segment.inner_end - 1] in _STOPS or holds_verb(table, first, last))


def in_marks(table: WordTable, found: list[Candidate], crossed: list[Candidate]) -> list[Candidate]:
    """The words in marks inside an indirect report: their own wording, said by the same speaker.

    Where another report crosses it whose cue is nearer, that one has the speaker: `Roth sagte, Klee nenne es „teuer“.`
    """
    out: list[Candidate] = []
    claimed = {piece for candidate in found for piece in candidate.content}
    for candidate in found:
        for start, end in candidate.content:
            i = table.segment_before(start) + 1
            while i < len(table.segments) and table.segments[i].start < end:
                segment = table.segments[i]
                i += 1
                content = (segment.inner_start, segment.inner_end)
                if content[1] <= end and content not in claimed and _is_quoted(table, segment):
                    teller = _nearest_cue(table, candidate, crossed, content)
                    out.append(teller._replace(content=(content,), rule="in-marks"))
    return out


def _nearest_cue(table: WordTable, candidate: Candidate, crossed: list[Candidate], content: Piece) -> Candidate:
    """The report of the last cue before a piece of the text, unless a colon is between them."""
    best, at = candidate, -1
    if candidate.cue is not None and candidate.cue[1] <= content[0]:
        at = candidate.cue[1]
    for other in crossed:
        holds = any(start <= content[0] and content[1] <= end for start, end in other.content)
        if not holds or other.source is None or other.cue is None or not at < other.cue[1] <= content[0]:
            continue
        if ":" not in table.text[other.cue[1] : content[0]]:
            best, at = other, other.cue[1]
    return best


def _is_quoted(table: WordTable, segment: Segment) -> bool:
    """Whether words in marks inside a report are the speaker's own, and no name."""
    first, last = table.word_from(segment.inner_start), table.word_to(segment.inner_end) - 1
    if not segment.words:
        return False
    named = names_noun(table, first)
    if segment.words >= _FEW + named and holds_verb(table, first, last):  # `dass „Europa dran ist“`
        return True
    if named:
        return False
    if first and table.bits[first - 1] & INDEFINITE:  # "eine „Ente“": a name has another article
        return True
    return _is_wording(table, segment)
