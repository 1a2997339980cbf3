"""Reports that lean on a noun: an object of the cue without a clause of its own, and nouns of saying.

"Die Ministerin forderte bessere Straßen" says what was said with an object. Where words in it are in marks, those
alone are the speaker's. An object that is judged ("lobte den Plan") is what was spoken of and not what was said, so
such cues need what it is judged to be ("als klug"). Any cue may have an object in marks ("warf ihm „Wortbruch“ vor").
A noun of saying has its speaker after it, or in the subject of its sentence: "die Forderung der Stadt, das Dach zu
decken".
"""

from collections.abc import Iterable

from newscorpus.quotes.content.quoted_content import trimmed
from newscorpus.quotes.cues.cue_context import Candidate
from newscorpus.quotes.syntax.grammar_bits import (
    ADV,
    CONJ,
    DET,
    IMPERSONAL,
    JUDGED,
    OF,
    POSS,
    PREP,
    SUB,
    THAT,
    TIME,
    TOLD,
)
from newscorpus.quotes.syntax.phrases import Phrase
from newscorpus.quotes.syntax.word_table import WordTable
from newscorpus.quotes.verb_second.clause_words import ClauseWords, clause_around, ends_clause
from newscorpus.quotes.verb_second.cue_content import (
    SAYING,
    content_end,
    end_of_word,
    is_passive,
    is_told,
    names_noun,
    names_paper,
    report_candidate,
    sentence_end,
)
from newscorpus.quotes.verb_second.cue_orders import source_of_cue
from newscorpus.quotes.verb_second.cue_parts import VerbSecondCue
from newscorpus.quotes.verb_second.inversion import subject_from
from newscorpus.quotes.verb_second.joined_phrases import behind_age, with_apposition
from newscorpus.quotes.verb_second.noun_phrases import noun_phrase
from newscorpus.quotes.verb_second.speaking_phrases import from_whom, may_speak, who_goes_on
from newscorpus.quotes.verb_second.verb_subjects import subject_of_unlisted_verb
from newscorpus.text.lines import Stretch

__all__ = ("noun_behind", "noun_of_saying")


def noun_behind(cue: VerbSecondCue) -> Candidate | None:
    """`X forderte am Montag bessere Löhne.` `Den Plan nannte X einen Fehler.`: no clause of its own."""
    table, clause = cue.table, cue.clause
    if cue.final:
        return _noun_in_front(cue, source_of_cue(cue))
    source = _source(cue)
    if source is None or (source[0] != source[1] and not may_speak(table, source)):
        return None
    if table.words[cue.parts[-1]] in table.listed["loose"] and _is_loose(cue):
        return None
    nobody = source[0] == source[1] and table.bits[source[0]] & IMPERSONAL
    if nobody and table.words[cue.finite] in table.listed["naming"]:
        return None  # "Das nannte man damals Fortschritt"
    content: tuple[Stretch, ...] = ()
    start = cue.finite + 1
    if source[0] > cue.finite or is_passive(cue):
        front = _object_in_front(cue)
        content = trimmed(table, _start(table, front[0]), end_of_word(table, front[1])) if front is not None else ()
        start = behind_age(table, source[1]) + 1 if source[0] > cue.finite else start
        if clause.last < start - 1 and start <= cue.end and table.quoted[start]:  # "nannte Klee, der Wirt, „…“"
            clause = clause_around(table, start, cue.begin, cue.end)
    stop = _end_of_object(cue, start, clause)
    if start <= cue.end and table.start(start) < stop and not table.bits[start] & CONJ:
        content = (*content, *trimmed(table, _start(table, start), stop))
    judged = [k for k in range(min(start, _front(cue)), table.word_to(stop)) if k <= clause.last or _opens(table, k)]
    marked = _in_marks(table, content)
    if marked and len(cue.parts) == 1 and _names_itself(cue) and not _is_judged(table, judged):
        return None
    if cue.takes <= SAYING and not marked and len(cue.parts) == 2 and content:
        marked = _last_in_marks(table, content[-1])
    if cue.takes <= SAYING:  # "warf ihm „Wortbruch“ vor"; "er habe ihm … vorgeworfen" goes on
        return report_candidate(cue, marked, source, "noun") if marked and not table.bits[cue.finite] & TOLD else None
    if "noun" not in cue.takes and not _is_judged(table, judged):
        return None
    if not marked and content and _is_adjunct(table, table.word_from(content[0][0])):
        return None  # "sprach im Radio über den Plan"
    if not marked and content and table.words[table.word_to(content[-1][1]) - 1] in table.listed["negates"]:
        return None  # "Einzelheiten nannte sie nicht"
    said = [k for a, b in content for k in range(table.word_from(a), table.word_to(b))]
    noun = any(table.words[k][:1].isupper() for k in said)  # not "riet dringend dazu"
    enough = len(said) > 1 and (noun or _is_judged(table, said))
    return report_candidate(cue, marked or content, source, "noun") if marked or enough else None


def _source(cue: VerbSecondCue) -> tuple[int, int] | None:
    """The source; behind the verb where only an article before words in marks is in front: "Eine „…“ nannte X das"."""
    table, source = cue.table, source_of_cue(cue)
    if source is not None and table.quoted[source[0]] and table.quoted[source[1]] and source[1] == cue.finite - 1:
        return subject_from(table, cue.finite + 1, cue.clause.last, cue.end) or source  # "„Sehr gut“ nannte X das"
    if source is None or source[0] != source[1] or not table.bits[source[0]] & DET:
        return source
    before_marks = source[0] < cue.end and table.quoted[source[0] + 1]
    return subject_from(table, cue.finite + 1, cue.clause.last, cue.end) if before_marks else source


def _is_loose(cue: VerbSecondCue) -> bool:
    """Whether the verb lacks the words without which it reports nothing: "sprach ihm Dank aus"."""
    words = cue.table.words[cue.clause.first : cue.clause.last + 1]
    return "noun" in cue.takes and cue.table.listed["loose_with"].isdisjoint(words)


def _end_of_object(cue: VerbSecondCue, start: int, clause: ClauseWords) -> int:
    """Where an object that starts with word `start` ends: with its clause, or before the rest of the verb."""
    table, last = cue.table, clause.last
    stop = content_end(cue, ClauseWords(start, last)) if start <= last else table.ends[last]
    if cue.parts[-1] == last and cue.parts[-1] > cue.finite:
        stop = table.ends[cue.parts[-1] - 1] if len(cue.parts) == 2 else table.start(cue.parts[1])
    return _before_verb(table, start, stop)


def _before_verb(table: WordTable, start: int, stop: int) -> int:
    """Where an object ends that "und" and a verb follow: "forderte ihr Geld und bekam es"."""
    for k in range(start + 1, table.word_to(stop)):
        joined = table.bits[k - 1] & CONJ and not table.quoted[k] and table.words[k].islower()
        if joined and not table.bits[k] and table.may_be_finite(k):
            return end_of_word(table, k - 2)
    return stop


def _is_adjunct(table: WordTable, k: int) -> bool:
    """Whether an object opens with where, when or of what somebody spoke, perhaps behind an adverb."""
    while k + 1 < len(table.words) and table.bits[k] & ADV and not table.bits[k] & PREP:
        k += 1
    return table.words[k].lower() in table.listed["adjunct"]


def _names_itself(cue: VerbSecondCue) -> bool:
    """Whether the verb is reflexive: "die Gruppe nennt sich „Neue Zeit“"."""
    words = cue.table.words[cue.clause.first : cue.clause.last + 1]
    return not cue.table.listed["reflexive"].isdisjoint(words)


def _opens(table: WordTable, k: int) -> bool:
    """Whether a word is the first of its clause: "…, der neu ist, als klug", not "der als klug gilt"."""
    return ends_clause(table, k - 1)


def _is_judged(table: WordTable, words: Iterable[int]) -> bool:
    """Whether something is judged to be something: "bezeichnete den Plan als klug"."""
    return any(table.bits[k] & JUDGED for k in words)


def _in_marks(table: WordTable, content: tuple[Stretch, ...]) -> tuple[Stretch, ...]:
    """The words in marks, which are all that is said of an object that has some: `nannte den Bericht eine „Ente“`."""
    out: list[Stretch] = []
    for start, end in content:
        i = table.segment_before(start) + 1
        while i < len(table.segments) and table.segments[i].inner_end <= end:
            segment = table.segments[i]
            first, last = segment.first, segment.last
            named = names_noun(table, first) or names_paper(table, first) or who_goes_on(table, first) is not None
            if not named and "." not in table.gaps[first:last]:  # an address: "faz.net"
                out.append((segment.inner_start, segment.inner_end))
            i += 1
    return tuple(out)


def _last_in_marks(table: WordTable, content: Stretch) -> tuple[Stretch, ...]:
    """What is in marks right before the rest of a verb, and so its object: "warf der Partei „Wortbruch“ vor"."""
    i = table.segment_before(content[1])
    segment = table.segments[i] if i >= 0 else None
    if segment is None or segment.start < content[0] or segment.end < content[1]:
        return ()
    paper = names_paper(table, segment.first)
    return () if paper else ((segment.inner_start, segment.inner_end),)


def _noun_in_front(cue: VerbSecondCue, source: Phrase | None) -> Candidate | None:
    """What is said in a verb-final clause, with marks: `…, der den Plan „gut“ nannte`."""
    table = cue.table
    if source is None or source[1] + 1 >= cue.parts[0] or (source[0] != source[1] and not may_speak(table, source)):
        return None
    content = trimmed(table, table.ends[source[1]], table.start(cue.parts[0]))
    marked = _in_marks(table, content)
    return report_candidate(cue, marked, source, "noun") if marked else None


def _object_in_front(cue: VerbSecondCue) -> Phrase | None:
    """The object before a cue whose subject comes after: "Den Plan nannte X …"."""
    table, first = cue.table, _front(cue)
    if cue.finite > cue.begin and table.bits[cue.finite - 1] & CONJ:
        return None  # "Roth sprach von „Unrecht“ und kündigte Klage an"
    if first < cue.finite and all(table.quoted[first : cue.finite]):
        return first, cue.finite - 1  # "„Sehr gut“ nannte X das"
    if first >= cue.finite or (table.bits[first] & (SUB | TIME | ADV | CONJ) and not table.bits[first] & JUDGED):
        return None
    if table.bits[first] & PREP and not table.bits[first] & OF:
        return None
    if table.bits[first + 1] & PREP and table.is_modifier(first):
        return None  # "Zusammen mit Eva Roth fordert X"
    return first, cue.finite - 1


def _front(cue: VerbSecondCue) -> int:
    """The first word before a cue, over a long quote that ends right before it: "Von einer „…“ sprach X"."""
    table, first = cue.table, cue.clause.first
    if first != cue.finite or first <= cue.begin or not table.quoted[first - 1] or "," in table.gaps[first - 1]:
        return first
    quote = table.segments[table.segment_before(table.ends[first - 1])]
    k = table.word_from(quote.inner_start) - 1
    if k < cue.begin or ends_clause(table, k):
        return first
    return clause_around(table, k, cue.begin, k).first


def _start(table: WordTable, k: int) -> int:
    """Where word `k` starts, with the marks around what it opens."""
    i = table.segment_at(table.start(k)) if table.quoted[k] else -1
    return table.segments[i].start if i >= 0 else table.start(k)


def noun_of_saying(cue: VerbSecondCue) -> Candidate | None:
    """`Die Ankündigung von X, dass es regne, …` `Das ist die Forderung der Stadt, das Dach zu decken.`."""
    table, k = cue.table, cue.parts[0]
    last = k
    owner: Phrase | None = None
    owned = k < cue.end and table.gaps[k] == " " and bool(table.bits[k + 1] & (OF | POSS))
    if owned:
        owner = noun_phrase(table, k + 1 if table.bits[k + 1] & (DET | POSS) else k + 2, cue.end)
        if owner is not None:
            owner = with_apposition(table, owner, cue.end)
        last = owner[1] if owner is not None else k
    if last >= cue.end or "," not in table.gaps[last] or _names_source(cue):
        return None
    told = clause_around(table, last + 1, cue.begin, cue.end)
    if not is_told(table, told):
        return None
    if not owned and told.last < cue.end and table.words[told.last + 1] in table.listed["comes_from"]:
        owner = from_whom(table, told.last + 1, cue.end)  # "…, kommt von der Bank"
    if owner is None and not owned and not (k > cue.begin and table.bits[k - 1] & POSS):
        owner = subject_of_unlisted_verb(table, cue.clause.first, max(k - 1, cue.clause.first))
        if owner is not None and not may_speak(table, owner):
            return None
    stop = end_of_word(table, told.last)
    if told.last < cue.end and not _main_clause_behind(cue, told.last + 1):
        stop = sentence_end(cue)
    return report_candidate(cue, trimmed(table, table.start(told.first), stop), owner, "noun-of-saying")


def _names_source(cue: VerbSecondCue) -> bool:
    """Whether the noun is who says it: "…, so die Kritik der Stadt, …"."""
    first = cue.clause.first
    return any("source-at-end" in one.takes for one in cue.known.finite.get(cue.table.words[first], ()))


def _main_clause_behind(cue: VerbSecondCue, k: int) -> bool:
    """Whether the sentence goes on with its own clause: "Die Hoffnung, dass es regne, war groß"."""
    table, bits = cue.table, cue.table.bits[k]
    if bits & PREP and not bits & SUB:  # ", trat er mit den Worten entgegen", not ", in dem es regnet"
        return noun_phrase(table, k + 1, cue.end) is not None
    return table.words[k].islower() and not bits & (SUB | DET | PREP | CONJ | THAT)
