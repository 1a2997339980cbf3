"""Cues behind what is said, or put into it, in a verb-second language.

`„Es regnet“, sagte X.` `Es werde regnen, sagte X.` A cue that follows what is said opens its clause, since what is said
takes the place before the verb; "so" may come first. It may be put in anywhere: after a part of the words, where a verb
that comes second goes on behind it (`Der Rat, sagte X, habe Geld.`), and what follows is said as well.
"""

from newscorpus.lexicon.class_lists import class_lists
from newscorpus.quotes.content.quoted_content import trimmed, whole_quote
from newscorpus.quotes.cues.cue_context import Candidate
from newscorpus.quotes.syntax.grammar_bits import AS, ASKING, AUX, DET, PREP, SUB, THAT
from newscorpus.quotes.syntax.phrases import Phrase
from newscorpus.quotes.syntax.word_table import Segment, WordTable
from newscorpus.quotes.verb_second.clause_words import (
    ClauseWords,
    clause_around,
    ends_clause,
    may_be_clause,
    subjunctive,
)
from newscorpus.quotes.verb_second.cue_content import (
    SAYING,
    end_of_word,
    is_passive,
    is_relative,
    is_told,
    quote_in_front,
    quote_right_behind,
    report_candidate,
    sentence_end,
    with_lead,
)
from newscorpus.quotes.verb_second.cue_parts import VerbSecondCue
from newscorpus.quotes.verb_second.document_sources import where
from newscorpus.quotes.verb_second.inversion import case_rules_out, inverted_subject
from newscorpus.quotes.verb_second.noun_phrases import noun_phrase
from newscorpus.quotes.verb_second.speaking_phrases import THING, likely_to_speak
from newscorpus.quotes.verb_second.verb_subjects import subject_beside
from newscorpus.text.lines import Stretch

__all__ = ("clause_in_front", "quote_before", "what_stands_in_front")


def quote_before(cue: VerbSecondCue) -> Candidate | None:
    """`„Es regnet“, sagte X.` `„Es regnet“, teilte X mit, „seit Tagen.“`."""
    first = cue.clause.first
    quote = quote_in_front(cue, cue.table.start(first)) if cue.finite == _verb_place(cue) else None
    if quote is None or not _apart(cue, quote) or _names_part(cue, quote):
        return None
    source = inverted_subject(cue.table, cue.finite, cue.clause.last, cue.end)
    if source is None and quote.start > cue.table.start(cue.begin) + 1:
        return None
    return what_stands_in_front(cue, source, "quote-before")


def _verb_place(cue: VerbSecondCue) -> int:
    """Where the verb is in a clause that follows what is said: at its start, or after "so"."""
    first = cue.clause.first
    so = any("source-at-end" in one.takes for one in cue.known.finite.get(cue.table.words[first], ()))
    return first + so


def _apart(cue: VerbSecondCue, quote: Segment) -> bool:
    """Whether a quote before a cue is a clause of its own: not in "der Plan, der als „teuer“ bezeichnet wurde"."""
    table = cue.table
    whole = quote.start <= table.start(cue.begin)
    return whole or "," in table.text[quote.inner_end - 1 : table.start(cue.finite)]


def _names_part(cue: VerbSecondCue, quote: Segment) -> bool:
    """Whether a quote before a cue names a part of its sentence: `Eva Roth, Chefin der „Neuen Zeit“, sagte`."""
    table = cue.table
    first = table.word_from(quote.inner_start)
    if first <= cue.begin + 1:
        return False  # "Ein „Unding“, sagte Eva Roth"
    if _is_inserted(cue):
        return True  # "Der Plan der „Neuen Zeit“, sagte Eva Roth, sei gut"
    front = subject_beside(table, cue.finite, cue.begin, cue.clause, cue.end)
    return front is not None and front[0] < first <= front[1] < cue.finite


def what_stands_in_front(cue: VerbSecondCue, source: Phrase | None, rule: str) -> Candidate | None:
    """The quote or the clause before a cue, with the quote that goes on after it."""
    table = cue.table
    first = cue.clause.first
    at = table.start(first)
    if source is not None and source[0] == source[1] and "in-source" in cue.takes:
        source = where(cue)
    quote = quote_in_front(cue, at)
    last = _relative_end(cue, max(cue.clause.last, source[1] if source else 0))
    if quote is not None:
        following = quote_right_behind(table, last, ",", cue.end)
        further = whole_quote(table, following) if following is not None else ()
        return report_candidate(cue, (*with_lead(cue, quote), *further), source, rule)
    if "," not in table.gaps[first - 1] and "–" not in table.gaps[first - 1]:
        return None
    content = trimmed(table, table.start(cue.begin), at)
    if source is not None and last < cue.end and _goes_on(table, first, last):
        content = (*content, *trimmed(table, end_of_word(table, last), sentence_end(cue)))
    return report_candidate(cue, content, source, rule)


def _goes_on(table: WordTable, first: int, last: int) -> bool:
    """Whether what is said goes on behind the source up to word `last`: after a comma, or the second of two dashes."""
    dashes = "–" in table.gaps[first - 1] and "–" in table.gaps[last]
    return dashes or "," in table.gaps[last]


def clause_in_front(cue: VerbSecondCue) -> Candidate | None:
    """`Es werde regnen, sagte X.` `Es werde, sagte X, bald regnen.`."""
    table, clause = cue.table, cue.clause
    if cue.finite != _verb_place(cue) or clause.first == cue.begin or cue.final:
        return None
    inserted = _is_inserted(cue)
    if "," not in table.gaps[clause.first - 1] or (table.quoted[clause.first - 1] and not inserted):
        return None
    opening = table.bits[cue.begin]
    if opening & AS and table.words[clause.first - 1] in cue.known.words:
        return None  # "Wie Roth sagte, ist die Brücke sicher"
    told = inserted or any(
        subjunctive(table, k, cue.begin) and not (opening & PREP and _is_in_side_clause(cue, k))
        for k in range(cue.begin, clause.first)
    )
    if "clause" not in cue.takes and (is_passive(cue) or not (told and cue.takes <= SAYING)):
        return None  # "Es regnet, jubelte sie", but "Es regne, jubelte sie"
    if opening & (SUB | PREP) and not opening & (THAT | ASKING | DET) and not (told or _is_clause(cue)):
        return None  # "Wenn es regnet, droht …"
    here = "in-source" in cue.takes
    source = where(cue, in_front=False) if here else inverted_subject(table, cue.finite, clause.last, cue.end)
    if source is not None and not (told or here):
        doubtful = opening & PREP or source[0] > cue.finite + 1
        if (doubtful and likely_to_speak(table, source) == THING) or case_rules_out(table, source):
            return None  # "Er kam, sagte aber kein Wort", "Er kam, sagte der Presse nichts"
    front = subject_beside(table, cue.finite, cue.begin, ClauseWords(clause.first, clause.first), cue.end)
    if (source is None and "in-source" not in cue.takes) or (front is not None and not told):
        return None
    rest: tuple[Stretch, ...] = ()
    last = _relative_end(cue, max(clause.last, source[1] if source is not None else 0))
    if last < cue.end and "," in table.gaps[last]:
        following = clause_around(table, last + 1, cue.begin, cue.end)
        if is_told(table, following) and not told:
            return None
        rest = trimmed(table, end_of_word(table, last), sentence_end(cue))
    if not (rest or may_be_clause(table, cue.begin, clause.first - 1)):
        return None
    start = _behind_colon(cue, clause.first)
    content = (*trimmed(table, start, table.start(clause.first)), *rest)
    return report_candidate(cue, content, source, "clause-before")


def _is_in_side_clause(cue: VerbSecondCue, k: int) -> bool:
    """Whether the clause of word `k` hangs on what opens the sentence: "Auf die Frage, ob er gehe, sagte X"."""
    first = clause_around(cue.table, k, cue.begin, cue.end).first
    return first > cue.begin and bool(cue.table.bits[first] & (SUB | THAT | ASKING))


def _is_clause(cue: VerbSecondCue) -> bool:
    """Whether a verb comes right behind an adjunct that opens the sentence: "Am Montag beginnt die Schule, sagte X"."""
    table, begin = cue.table, cue.begin
    adjunct = noun_phrase(table, begin + 1, cue.clause.first - 1)
    if table.bits[begin] & SUB or adjunct is None:
        return False
    found = next((clause for clause in table.clauses_around(begin).clauses if clause.first == adjunct[1] + 1), None)
    return found is not None and found.subject is not None and found.subject.first > found.first


def _behind_colon(cue: VerbSecondCue, stop: int) -> int:
    """Where the report starts: with the sentence, or behind its colon ("Kritik kommt: Das sei falsch, sagt X").

    A semicolon is such a mark where nothing in front of it is told: "Es brennt; der Hof sei leer, heißt es".
    """
    table, begin = cue.table, cue.begin
    mark = next((k for k in range(stop - 1, begin, -1) if table.gaps[k - 1] in {": ", "; "}), begin)
    told = mark > begin and any(subjunctive(table, k, mark) for k in range(mark, stop))
    if told and table.gaps[mark - 1] == "; ":
        told = not any(subjunctive(table, k, begin) for k in range(begin, mark))
    return table.start(mark if told else begin)


def _is_inserted(cue: VerbSecondCue) -> bool:
    """Whether a cue with its subject is put in before a verb that comes second: `Der Rat, sagte X, habe Geld.`."""
    table, last = cue.table, cue.clause.last
    if last >= cue.end or "," not in table.gaps[last]:
        return False
    return bool(table.bits[last + 1] & AUX) or subjunctive(table, last + 1, cue.begin)


def _relative_end(cue: VerbSecondCue, last: int) -> int:
    """The last word of an age and relative clauses after word `last`: "…, heißt es in der Studie, die neu ist"."""
    table = cue.table
    k = cue.clause.first - 1
    open_verbs = class_lists(table.reading.lexicon, "auxiliaries").values()
    waits = table.bits[k] & AUX or any(table.words[k] in forms for forms in open_verbs)
    if waits and subjunctive(table, k, cue.begin) and not table.bits[cue.begin] & (SUB | THAT):
        return last  # "Er habe, sagte sie, den Plan gesehen"
    while last < cue.end and "," in table.gaps[last]:
        age = table.words[last + 1].isdigit() and ends_clause(table, last + 1)  # "Eva Roth, 58"
        if not (age or is_relative(table, last + 1, cue.end)):
            break
        last = last + 1 if age else clause_around(table, last + 1, cue.begin, cue.end).last
    return last
