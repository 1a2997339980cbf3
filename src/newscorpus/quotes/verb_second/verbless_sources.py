"""Reports that name their source without a verb: "laut X", "nach Angaben von X", "X zufolge", "so X", "demnach".

The phrase that names the source may be anywhere in the reported sentence, so what is said is the sentence
without it; in a clause of its own ("…, da nach Angaben von X …") it is that clause alone. "Nach" names a source only
with a noun of saying after it: "nach Angaben der Polizei", not "nach dem Regen"; "gemäß" also with who can speak.
"""

from newscorpus.analysis.cases import DATIVE, GENITIVE, NOMINATIVE, PLURAL, case_table
from newscorpus.quotes.content.quoted_content import trimmed
from newscorpus.quotes.cues.cue_context import Candidate
from newscorpus.quotes.syntax.grammar_bits import (
    ACT,
    ADV,
    ARTICLE,
    ASKING,
    AUX,
    CONJ,
    DET,
    OBJ,
    OBLIQUE,
    OF,
    POSS,
    PREP,
    REPORT,
    SUB,
)
from newscorpus.quotes.syntax.phrases import Phrase
from newscorpus.quotes.syntax.word_table import WordTable
from newscorpus.quotes.verb_second.content_in_front import what_stands_in_front
from newscorpus.quotes.verb_second.cue_content import quote_in_front, report_candidate, sentence_end, with_lead
from newscorpus.quotes.verb_second.cue_parts import VerbSecondCue
from newscorpus.quotes.verb_second.inversion import case_rules_out, subject_from, without_hearer
from newscorpus.quotes.verb_second.joined_phrases import with_apposition
from newscorpus.quotes.verb_second.noun_phrases import noun_phrase, phrase_before, site, span_of
from newscorpus.quotes.verb_second.speaking_nouns import is_person, is_report
from newscorpus.quotes.verb_second.speaking_phrases import may_speak

__all__ = ("by_source", "source_at_end", "sourceless")

_TO_SOURCE = frozenset((" ", " „", ' "', " »"))


def by_source(cue: VerbSecondCue) -> Candidate | None:
    """`Laut X …`, `… nach Angaben von X …`, `X zufolge …`: the report is the sentence without it."""
    found = _named_by(cue)
    if found is None:
        return None
    source, span = found
    table = cue.table
    quote = quote_in_front(cue, table.start(span[0])) if span[0] > cue.begin else None
    if quote is not None:
        return report_candidate(cue, with_lead(cue, quote), source, "source")
    begin, stop = _around(cue)
    content = (*trimmed(table, begin, table.start(span[0])), *trimmed(table, span_of(table, span)[1], stop))
    return report_candidate(cue, content, source, "source")


def _named_by(cue: VerbSecondCue) -> tuple[Phrase, Phrase] | None:
    """The source that a small word names, and the source with it."""
    table, k, takes = cue.table, cue.parts[0], cue.takes
    if "source-before" in takes:
        relative = cue.clause.first > cue.begin and not _is_dative(table, cue.clause.first, k - 1)
        source = phrase_before(table, k - 1, cue.clause.first + relative)  # "das Experten zufolge"
        if source is None and k > cue.begin and table.bits[k - 1] & OBJ:  # "ihnen zufolge"
            source = k - 1, k - 1
        return (source, (source[0], k)) if source is not None else None
    source = _behind(cue, k) if k < cue.end and table.gaps[k] in _TO_SOURCE else None
    if source is not None and source[0] == source[1] and table.words[source[0]] in table.listed["as_usual"]:
        return None  # how something goes: "nach Plan", not "nach dem Plan der Stadt"
    if source is not None and (_says_when(table, source) or _is_subject(table, source)):
        return None
    if "view" in takes:
        return (source, (k, source[1])) if source is not None and _is_view(table, source) else None
    speaks = source is not None and "person" in takes and may_speak(table, source)
    if source is not None and (speaks or "source" in takes or _names_report(cue, source)):
        return source, (k, source[1])
    if "report" in takes and k > cue.clause.first:  # "ihrer Meinung nach"
        source = phrase_before(table, k - 1, cue.clause.first)
        if source is not None and _may_be_before(table, source) and _names_report(cue, source):
            return source, (source[0], k)
    return None


def _may_be_before(table: WordTable, source: Phrase) -> bool:
    """Whether "nach" may hang on a phrase before: not in "Zeugen nach Unfall", "den Plan nach", "legte in … nach"."""
    first, last = source
    if is_person(table.reading.lexicon, table.words[last]) or (first and table.bits[first - 1] & PREP):
        return False
    return _is_dative(table, first, last)


def _is_dative(table: WordTable, first: int, last: int) -> bool:
    """Whether words from an article on may be a dative: "dem Plan", "den Angaben", not "den Plan"."""
    if first >= last or not table.bits[first] & ARTICLE:
        return True
    readings = case_table(table.reading.lexicon).readings("d", table.words[first], table.words[last])
    several = table.words[last].endswith(tuple(table.listed["dative_plurals"]))
    return bool(readings & (DATIVE if several else DATIVE & ~PLURAL))


def _is_subject(table: WordTable, source: Phrase) -> bool:
    """Whether a verb is where a phrase would start: "Laut lachte Roth", "laut hupend", not "laut ersten Daten"."""
    word = table.words[source[0]]
    if not word.islower() or table.bits[source[0]]:
        return False
    if word.endswith(tuple(table.listed["present_participles"])):
        return True
    readings = case_table(table.reading.lexicon).readings("J", word)
    return table.may_be_finite(source[0]) and not readings & (DATIVE | GENITIVE)


def _says_when(table: WordTable, source: Phrase) -> bool:
    """Whether a phrase is an event: "nach der Prüfung", not "nach der Prüfung der Firma", who says what it found."""
    first, last = source
    while first < last and not table.words[first][:1].isupper():
        first += 1
    if not table.bits[first] & ACT:
        return False
    if first == last:
        return bool(table.bits[source[0]] & ARTICLE)
    return (
        first > source[0]
        and bool(table.bits[first + 1] & OF)
        and not may_speak(table, (first + 1 + (not table.bits[first + 1] & DET), last))
    )


def _behind(cue: VerbSecondCue, k: int) -> Phrase | None:
    """The phrase after the small word at word `k`, with its apposition."""
    table = cue.table
    source = noun_phrase(table, k + 1, cue.end)
    if source is not None and table.quoted[k + 1]:  # "laut „Bote“ der Minister"
        last = table.word_to(table.segments[table.segment_at(table.start(k + 1))].inner_end) - 1
        source = (k + 1, last) if last < source[1] and table.bits[last + 1] & DET else source
    if source is not None and table.bits[source[1]] & REPORT and source[1] < cue.end:  # "Aussage ihrer Frau"
        k = source[1] + 1
        owner = noun_phrase(table, k, cue.end) if table.bits[k] & (POSS | DET) and table.gaps[k - 1] == " " else None
        if owner is not None and _is_genitive(table, owner):
            return source[0], owner[1]
    if source is None:
        return site(table, k + 1, cue.end) if "source" in cue.takes else None
    return with_apposition(table, source, cue.end)


def _is_genitive(table: WordTable, phrase: Phrase) -> bool:
    """Whether a phrase can be a genitive and no subject: "ihrer Frau", "dieser Zeitung", not "seine Frau"."""
    first, last = phrase
    letter = "y" if table.bits[first] & POSS else "d"
    readings = case_table(table.reading.lexicon).readings(letter, table.words[first], table.words[last])
    return bool(readings & GENITIVE and not readings & NOMINATIVE)


def _is_view(table: WordTable, source: Phrase) -> bool:
    """Whether a phrase is how somebody sees it: "Sicht der Stadt", "ihrer Sicht"."""
    first, last = source
    first += bool(table.bits[first] & (DET | POSS) and first < last)
    return table.words[first] in table.listed["views"]


def _names_report(cue: VerbSecondCue, source: Phrase) -> bool:
    """Whether the first noun of a phrase is one of saying: "Angaben der Polizei", "Polizeiangaben"."""
    table = cue.table
    owner = -1  # a name in front: "Roths Meinung", "UN-Angaben"
    for k in range(source[0], source[1] + 1):
        if table.words[k][:1].isupper() and not table.bits[k] & (DET | POSS):
            if is_report(table.reading.lexicon, table.words[k]):
                return True
            if owner >= 0 and table.gaps[owner] != "-":
                return False
            owner = k
        elif owner >= 0:
            return False
    return False


def _around(cue: VerbSecondCue) -> tuple[int, int]:
    """Where what is reported starts and ends, around the phrase that names its source."""
    table, first = cue.table, cue.clause.first
    stop = sentence_end(cue)
    if first == cue.begin:
        return table.start(cue.begin), stop
    opening = table.bits[first]
    if opening & (SUB | DET | ASKING):  # a clause of its own, before the verb of the main one or not
        k = cue.clause.last + 1
        verb = k <= cue.end and (table.bits[k] & AUX or (not table.bits[k] and table.may_be_finite(k)))
        return table.start(first), table.ends[k - 1] if verb else stop
    if table.words[first].islower() and not opening & (PREP | POSS | CONJ):
        return table.start(cue.begin), stop  # its verb comes after a clause: "Der Plan, der neu ist, kostet laut X …"
    return table.start(first), stop


def sourceless(cue: VerbSecondCue) -> Candidate | None:
    """`Demnach regnete es.` `…, wonach es regnete.`: a report of what was named before, which the word stands for."""
    table, k = cue.table, cue.parts[0]
    begin = k if k == cue.clause.first else cue.begin
    content = (*trimmed(table, table.start(begin), table.start(k)), *trimmed(table, table.ends[k], sentence_end(cue)))
    return report_candidate(cue, content, (k, k), "sourceless")


def source_at_end(cue: VerbSecondCue) -> Candidate | None:
    """`„Es regnet“, so X.` `Es werde regnen, so X.`."""
    table, k = cue.table, cue.parts[0]
    if k != cue.clause.first or k == cue.begin:
        return None
    first = k + 1 + (k < cue.end and table.words[k + 1] in table.listed["is"])  # "so lautete die Antwort"
    source = noun_phrase(table, first, cue.end) if table.gaps[k] in _TO_SOURCE else None
    source = source and without_hearer(table, source)
    leads = source is None and first <= cue.clause.last and table.bits[first] & (ADV | PREP)
    if leads and quote_in_front(cue, table.start(k)) is not None:
        source = subject_from(table, first, cue.clause.last, cue.end)  # "so auch Roth", "so am Montag Minister Klee"
    if source is None or table.words[first] in cue.known.finite:  # "so sagte Roth"
        return None
    source = with_apposition(table, source, cue.end)
    if table.gaps[source[1]].strip(' )"“”»«')[:1] not in {"", ",", ".", ":", ";", "–", "("}:
        return None
    goes_on = source[1] < cue.end and not table.gaps[source[1]].strip(" )")
    if goes_on and not _may_follow(cue, source[1] + 1):
        return None
    return what_stands_in_front(cue, source, "source-at-end")


def _may_follow(cue: VerbSecondCue, k: int) -> bool:
    """Whether word `k` may come behind a source at the end: an adverb, an adjunct, a dative ("der dpa")."""
    table = cue.table
    if table.bits[k] & (PREP | ADV | OBLIQUE | POSS) or not table.bits[k]:
        return True
    told = noun_phrase(table, k, cue.end)
    return told is not None and case_rules_out(table, told)
