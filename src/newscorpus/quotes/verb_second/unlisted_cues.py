"""Reports whose speaker a colon names, or a verb that no list has, in a verb-second language.

A colon before a quote names the speaker as a cue does: the subject of its sentence, or a pronoun in it, or whoever
spoke last. So does a verb after a quote, whatever it means, when somebody who can speak comes after it, and one beside
a subjunctive: "Man müsse reden, findet Eva Roth", "Die Bank beruft sich darauf, dass das Gesetz gelte".
"""

from newscorpus.quotes.content.quoted_content import trimmed, whole_quote
from newscorpus.quotes.cues.cue_context import Candidate
from newscorpus.quotes.syntax.grammar_bits import (
    ADV,
    ASKING,
    CUE_WORD,
    DET,
    IMPERSONAL,
    INDEFINITE,
    JUDGED,
    POSS,
    PREP,
    SUBJ,
    THAT,
)
from newscorpus.quotes.syntax.phrases import Phrase
from newscorpus.quotes.syntax.word_table import LONGEST, Segment, WordTable
from newscorpus.quotes.verb_second.clause_words import (
    clause_around,
    is_call,
    may_be_clause,
    opens_sentence,
    subjunctive,
)
from newscorpus.quotes.verb_second.cue_content import is_relative_pronoun
from newscorpus.quotes.verb_second.document_sources import document_before, document_in, is_title, named_in, points_back
from newscorpus.quotes.verb_second.inversion import case_rules_out, inverted_subject
from newscorpus.quotes.verb_second.joined_phrases import with_apposition
from newscorpus.quotes.verb_second.noun_phrases import characters, noun_phrase
from newscorpus.quotes.verb_second.speaking_phrases import (
    PERSON,
    for_whom,
    for_whom_inside,
    from_whom,
    likely_to_speak,
    may_speak,
    names_utterance,
)
from newscorpus.quotes.verb_second.verb_subjects import subject_of_unlisted_verb
from newscorpus.text.lines import Stretch

__all__ = ("add_behind_colons", "add_unlisted", "claimed_starts", "to_whom", "told_by_subject", "told_by_unlisted")

_DASHES = frozenset((" – ", " - ", " — "))  # what parts the statements of a headline
_LEAD = 4  # characters before a quote in which its colon is
_STOPS = ".!?…"
_BACK = 4  # sentences: so far back the last speaker is looked for
_FEW = 3  # words: fewer in marks, with a capital, are a name


def claimed_starts(found: list[list[Candidate]]) -> set[int]:
    """Where the contents start that are reported already."""
    return {start for reported in found for candidate in reported for start, _ in candidate.content}


def _last_source(table: WordTable, found: list[list[Candidate]], at: int) -> Stretch | None:
    """Who spoke last in the paragraph of character `at`."""
    here = table.paragraph(at)
    for reported in reversed(found[-_BACK:]):
        for candidate in reversed(reported):
            if candidate.source is not None and table.paragraph(candidate.content[0][0]) == here:
                return candidate.source
    return None


def add_behind_colons(table: WordTable, found: list[list[Candidate]]) -> None:
    """Give a quote after a colon that no cue claims to the subject of its sentence: `X ging weiter: „Es regnet.“`."""
    claimed = claimed_starts(found)
    for segment in table.segments:
        lead = table.text[max(0, segment.start - _LEAD) : segment.start].rstrip()
        if not lead.endswith(":") or segment.inner_start in claimed or not segment.words:
            continue
        colon = table.text.rindex(":", 0, segment.start)
        i = table.reading.sentence_index(colon)
        begin, end = table.word_from(table.reading.sentences[i][0]), table.word_to(colon) - 1
        if begin > end or end - begin > LONGEST:
            continue
        dash = next((k for k in range(end, begin, -1) if table.gaps[k - 1] in _DASHES), begin)
        label = _is_label(table, dash, end)  # "Roth: „…“", "Bonn verliert – Roth: „…“"
        whole_line = label and dash == begin
        begin = dash if label else begin
        listed = table.text[segment.end : segment.end + 1] == ":"  # "Bonn: „Der Lügner“: Lustspiel im Stadttheater"
        if listed or is_title(table, segment, begin, end):
            continue  # "Der Name steht fest: „…“"
        title = segment.words <= _FEW and table.text[segment.inner_end - 1] not in _STOPS
        reads = not table.listed["reads"].isdisjoint(table.words[begin : end + 1])
        if title and not reads and not whole_line:
            continue  # "Neu im Kino – Max Klee: „Nacht am Fluss“"
        inside = [c.source for c in found[i] if c.source is not None and c.place[0] < colon and _is_main(table, c)]
        source = inside[-1] if inside else _who(table, found[: i + 1], begin, end)
        content = (segment.inner_start, segment.inner_end)
        whole = table.text[segment.inner_end - 1] in _STOPS
        if source is not None or (whole and subject_of_unlisted_verb(table, begin, end) is not None):
            cue = colon, colon + 1
            found[i].append(Candidate((content,), source, cue, "colon-quote", None, colon))


def _is_main(table: WordTable, candidate: Candidate) -> bool:
    """Whether a report inside a sentence may have the speaker of the whole: not "…, weil Klee ihrer Meinung nach"."""
    source = candidate.source
    if source is None or is_relative_pronoun(table, source):
        return False
    return candidate.rule != "source" or not table.bits[table.word_from(source[0])] & POSS


def _is_label(table: WordTable, begin: int, end: int) -> bool:
    """Whether nothing but a person or a body is before a colon, as in a headline: `Roth: „Nie wieder“`."""
    return noun_phrase(table, begin, end) == (begin, end) and likely_to_speak(table, (begin, end)) == PERSON


def _who(table: WordTable, found: list[list[Candidate]], begin: int, end: int) -> Stretch | None:
    """Who speaks before a colon: the subject of its sentence, a pronoun in it, or whoever spoke last before."""
    last = end
    while last > begin and table.bits[last] & ADV:  # "X wörtlich:"
        last -= 1
    judge = for_whom(table, begin) or for_whom_inside(table, begin, last)
    if judge is not None:  # "Für Eva Roth ist die Sache klar:"
        return characters(table, judge)
    clause = clause_around(table, begin, begin, last)
    reads = not table.listed["reads"].isdisjoint(table.words[begin : end + 1])  # "Auf dem Schild stand:"
    if reads and points_back(table, clause):
        return characters(table, document_before(table, begin))
    told = _last_source(table, found, table.start(begin))
    if told is not None and any(subjunctive(table, k, begin) for k in range(begin, end + 1)):
        return told  # "Roth sagte, es regne. Der Plan sei gut:"
    about = subject_of_unlisted_verb(table, begin, last)
    if about is not None and may_speak(table, about):
        return characters(table, about)
    pronoun = next((k for k in range(begin, end + 1) if table.bits[k] & SUBJ and not table.bits[k] & IMPERSONAL), None)
    if pronoun is not None:
        return characters(table, (pronoun, pronoun))
    paper = named_in(table, clause) if reads else document_in(table, clause)
    if paper is not None and (reads or told is None):
        return characters(table, paper)
    whom = from_whom(table, begin, last) or to_whom(table, begin, last)
    if whom is not None:
        return characters(table, whom)
    if told is not None:
        return told
    if about is None:
        return None
    bare = not table.bits[about[0]] & (DET | POSS | INDEFINITE)  # "Klee:", whom the text names by the surname alone
    return characters(table, about) if bare or names_utterance(table, about) else None


def to_whom(table: WordTable, begin: int, end: int) -> Phrase | None:
    """To whom something happens, who opens the sentence: "Der Trainerin platzte der Kragen: „…“"."""
    phrase = noun_phrase(table, begin, end)
    if phrase is None or not case_rules_out(table, phrase) or likely_to_speak(table, phrase) < PERSON:
        return None
    return with_apposition(table, phrase, end)


def add_unlisted(table: WordTable, found: list[list[Candidate]]) -> None:
    """Give a quote to whom a verb after it names that no list has: `„Es regnet“, erinnerte sich Eva Roth.`."""
    claimed = claimed_starts(found)
    for segment in table.segments:
        k = table.word_from(segment.end)
        if segment.inner_start in claimed or not segment.words or k + 1 >= len(table.words):
            continue
        opens = opens_sentence(table, segment)
        if not opens and (segment.words < _FEW or not _apart(table, segment)):  # "der „Bote“, gestern …"
            continue
        lead = table.text[segment.end : table.start(k)]
        thus = table.words[k] in table.listed["thus"] and table.words[k + 1].islower() and not table.is_modifier(k + 1)
        k += thus  # "„Das dauert“, so schloss sie", not "„Neue Wege“, so heißt die Partei"
        word = table.words[k]
        other = table.bits[k] & ~CUE_WORD or word.endswith(tuple(table.listed["present_participles"]))
        called = not lead.strip() and table.bits[k] & CUE_WORD and is_call(table, segment)  # "„Komm!“ bat sie"
        if not (called or lead.strip() == ",") or other or not word.islower():
            continue
        i = table.reading.sentence_index(table.start(k))
        end = table.word_to(table.reading.sentences[i][1]) - 1
        source = inverted_subject(table, k, min(end, clause_around(table, k, k, end).last), end)
        if source is not None and may_speak(table, source):
            cue = table.start(k), table.ends[k]
            rest = _rest_behind(table, source[1], segment)
            if thus and not (table.bits[k] & CUE_WORD or rest or may_be_clause(table, segment.first, segment.last)):
                continue
            content = (*whole_quote(table, segment), *rest)
            found[i].append(Candidate(content, characters(table, source), cue, "quote-before", None, cue[0]))


def _rest_behind(table: WordTable, last: int, segment: Segment) -> tuple[Stretch, ...]:
    """The quote that goes on after who says it, up to word `last`: `„Das“, grummelte Eva Roth, „dauert.“`."""
    following = table.segments[segment.place + 1 : segment.place + 2]
    if not following or table.text[table.ends[last] : following[0].start].strip() != ",":
        return ()
    return whole_quote(table, following[0])


def _apart(table: WordTable, segment: Segment) -> bool:
    """Whether a mark is before a quote: not in "laut Roth „jetzt alles besser weiß“, suchen die Leute"."""
    return table.text[max(0, segment.start - _LEAD) : segment.start].rstrip()[-1:] in {",", ":", "–", "-", ".", ""}


def told_by_unlisted(table: WordTable, words: range) -> list[Candidate]:
    """A told sentence that ends with a verb that no list has and who speaks: `Man müsse reden, findet Eva Roth.`."""
    last = words[-1]
    opening = clause_around(table, words[0], words[0], last)
    if table.bits[words[0]] & PREP and not may_be_clause(table, *opening):
        return []  # "Wegen der Klage, es sei zu laut, geht Eva Roth"
    k = clause_around(table, last, words[0], last).first
    if (
        k in {words[0], last}
        or table.bits[k] & ~CUE_WORD
        or not table.words[k].islower()
        or table.gaps[k - 1].strip() != ","
    ):
        return []
    behind = k + 1 + (table.words[k + 1] in table.listed["reflexive"])  # "erinnerte sich Eva Roth"
    source = inverted_subject(table, behind - 1, last, last)
    if source is None or source[0] != behind or not may_speak(table, source):
        return []
    pieces, cue = trimmed(table, table.start(words[0]), table.ends[k - 1]), (table.start(k), table.ends[k])
    return [Candidate(pieces, characters(table, source), cue, "clause-before", None, cue[0])] if pieces else []


def told_by_subject(table: WordTable, words: range, first: int) -> list[Candidate]:
    """A reported clause beside a verb that is not a cue: `Die Bank beruft sich darauf, dass das Gesetz gelte.`."""
    clause = clause_around(table, first, words[0], words[-1])
    about = subject_of_unlisted_verb(table, words[0], clause.first - 1)
    if (
        about is None
        or table.bits[clause.first] & JUDGED
        or (table.bits[about[0]] & ASKING and not table.bits[about[0]] & DET)
        or table.words[about[0]][:1].isdigit()
        or not may_speak(table, about)
    ):
        return []
    behind_colon = clause.first > 0 and table.gaps[clause.first - 1].startswith(":")
    ends = first == clause.last and not table.quoted[min(first + 1, len(table.words) - 1)]
    if not (behind_colon or table.bits[clause.first] & THAT) and (ends or first == clause.first):
        return []  # "…, die nötig wäre"
    pieces = trimmed(table, table.start(clause.first), table.ends[words[-1]])
    source = characters(table, about)
    return [Candidate(pieces, source, None, "told-by-subject", None, pieces[0][0])] if pieces else []
