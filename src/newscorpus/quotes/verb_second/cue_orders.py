"""The orders of a cue, its source and what is said in a verb-second language.

The subject of a cue comes before it or after it, whatever comes first, so an order is recognized by where the content
is: a quote or a clause before, after or around the cue, an object of the cue without a clause, or the sentence before,
which "das" stands for. Each function looks at one cue and says who said what, or returns `None`.
"""

from newscorpus.analysis.clause_state import COMPLEMENT, MAIN
from newscorpus.quotes.content.quoted_content import trimmed, whole_quote
from newscorpus.quotes.cues.cue_context import Candidate
from newscorpus.quotes.syntax.grammar_bits import (
    ADV,
    AS,
    ASKING,
    AUX,
    CONJ,
    DET,
    IMPERSONAL,
    OBJ,
    OBLIQUE,
    PREP,
    SUB,
    SUBJ,
    THAT,
    THIS,
    TIME,
)
from newscorpus.quotes.syntax.phrases import Phrase
from newscorpus.quotes.syntax.word_table import WordTable
from newscorpus.quotes.verb_second.article_genders import is_masculine
from newscorpus.quotes.verb_second.clause_words import (
    ClauseWords,
    clause_around,
    ends_clause,
    may_be_clause,
    subjunctive,
)
from newscorpus.quotes.verb_second.cue_content import (
    SAYING,
    agent,
    completes_article,
    content_end,
    end_of_word,
    is_passive,
    is_relative,
    is_told,
    opening_word,
    parts_behind,
    quote_in_front,
    quote_right_behind,
    report_candidate,
    sentence_end,
)
from newscorpus.quotes.verb_second.cue_parts import VerbSecondCue
from newscorpus.quotes.verb_second.document_sources import document, is_title, named_in, where
from newscorpus.quotes.verb_second.inversion import case_rules_out, inverted_subject, subject_from
from newscorpus.quotes.verb_second.joined_phrases import behind_age
from newscorpus.quotes.verb_second.noun_phrases import noun_phrase, site
from newscorpus.quotes.verb_second.speaking_nouns import is_person
from newscorpus.quotes.verb_second.speaking_phrases import PERSON, likely_to_speak, may_speak
from newscorpus.quotes.verb_second.verb_subjects import subject, subject_at_end

__all__ = ("as_they_say", "clause_behind", "quote_behind", "quoted", "source_of_cue", "that_is_it")

_PARTS = 3  # parts of a clause: a name, an apposition and the verb
_AFAR = 200  # characters between a cue and the colon before its quote


def source_of_cue(cue: VerbSecondCue) -> Phrase | None:
    """The subject of a cue, or its agent when it is a passive; `None` when nothing is named."""
    table, clause = cue.table, cue.clause
    if is_passive(cue):
        return agent(cue) or document(cue)
    if cue.final:
        first = clause.first + bool(table.bits[clause.first] & CONJ)
        first += bool(table.bits[first] & SUB)
        found = subject_at_end(table, first, cue.parts[0] - 1)
        if table.bits[clause.first] & DET and not table.bits[clause.first] & SUB:  # "…, der sagte": a relative clause
            rest = subject_from(table, clause.first + 1, cue.parts[0] - 1)
            speaks = rest is not None and _may_say(table, clause.first, rest)
            return rest if speaks else (clause.first, clause.first)
        return found
    return subject(table, cue.finite, cue.begin, clause, cue.end)


def _may_say(table: WordTable, pronoun: int, rest: Phrase) -> bool:
    """Whether a phrase behind a relative pronoun is the subject: after "der", which may be one, only somebody is."""
    if case_rules_out(table, rest):
        return False  # "der seiner Frau sagte"
    return likely_to_speak(table, rest) == PERSON if is_masculine(table, pronoun) else may_speak(table, rest)


def quoted(cue: VerbSecondCue) -> Candidate | None:
    """`Die Zeitung zitiert X mit den Worten: „Es regnet.“` `„Es regnet“, wird X zitiert.`."""
    table, clause = cue.table, cue.clause
    passive = is_passive(cue)
    quote = quote_in_front(cue, table.start(clause.first))
    quote = None if quote is not None and completes_article(table, quote) else quote
    if passive:
        via = agent(cue)
        stop = via[0] - 1 if via is not None and clause.first == cue.finite else clause.last
        behind = quote is not None and clause.first == cue.finite
        source = (
            inverted_subject(table, cue.finite, stop, stop)  # "„…“, wird X vom Hafenblatt zitiert"
            if behind
            else subject(table, cue.finite, cue.begin, clause, cue.end)
        )
    else:
        via, source = _whom(cue, subject(table, cue.finite, cue.begin, clause, cue.end))
    content = whole_quote(table, quote) if quote is not None else ()
    last = clause.last
    while not content and last < cue.end + 1:
        following = quote_right_behind(table, last, ":,|", cue.end)
        content = whole_quote(table, following) if following is not None else ()
        if last >= cue.end:
            break
        if not content and is_told(table, told := clause_around(table, last + 1, cue.begin, cue.end)):
            content = trimmed(table, table.start(told.first), content_end(cue, told))
        last = clause_around(table, last + 1, cue.begin, cue.end).last
    return report_candidate(cue, content, source, "quoted", via=via) if source is not None else None


def _whom(cue: VerbSecondCue, via: Phrase | None) -> tuple[Phrase | None, Phrase | None]:
    """Who quotes and who is quoted: "zitiert die Zeitung Max Klee", "zitiert ihn die Zeitung"."""
    table, last = cue.table, cue.clause.last
    if cue.finite < last and table.words[cue.finite + 1] in table.listed["quoted_man"]:
        return via, (cue.finite + 1, cue.finite + 1)
    start = cue.finite + 1 if via is None or via[0] < cue.finite else via[1] + 1
    while start < last and table.bits[start] & (ADV | OBJ):
        start += 1
    source = noun_phrase(table, start, last)
    return _parted(table, via) if source is None and via is not None else (via, source)


def _parted(table: WordTable, phrase: Phrase) -> tuple[Phrase | None, Phrase]:
    """Two phrases side by side, who quotes and who is quoted: "die Zeitung Sprecher Max Klee"; one alone is quoted."""
    first, last = phrase
    for k in range(first + 1, last + 1):
        if is_person(table.reading.lexicon, table.words[k]) or (table.quoted[k - 1] and not table.quoted[k]):
            while k > first and table.gaps[k - 1] == "-":  # "EPI-Chefin"
                k -= 1
            return ((first, k - 1), (k, last)) if k > first else (None, phrase)
    return None, phrase


def quote_behind(cue: VerbSecondCue) -> Candidate | None:
    """`X sagte: „Es regnet.“` `Am Montag teilte X in Bonn mit: „Es regnet.“`."""
    table = cue.table
    last = cue.clause.last
    inside = cue.final and cue.clause.first > cue.begin  # "Man sei, wie X sagte, „sehr müde“"
    aside = inside and bool(table.bits[cue.clause.first] & AS)
    segment = quote_right_behind(table, last, ":" if aside else ":,|", cue.end)
    relative = inside and is_relative(table, cue.clause.first, cue.end)  # "Die Gewinne, die das verspricht, kommen: …"
    while segment is None and last < cue.end and table.ends[last] - table.ends[cue.finite] < _AFAR and not relative:
        following = clause_around(table, last + 1, cue.begin, cue.end)
        if "clause" in cue.takes and (table.bits[following.first] & THAT or is_told(table, following)):
            return None  # "sagte, dass es regne: „Es ist nass.“"
        last = following.last
        segment = quote_right_behind(table, last, ":", cue.end)
    if segment is None or not _fills(cue, segment.end):
        return None
    if is_title(table, segment, cue.clause.first, cue.clause.last):
        return None  # "Der Name lautet „…“"
    return report_candidate(cue, whole_quote(table, segment), _named(cue), "quote-after")


def _fills(cue: VerbSecondCue, at: int) -> bool:
    """Whether a quote is all that is said: no words of its clause follow in the sentence."""
    table = cue.table
    if at >= table.ends[cue.end]:
        return True
    k = table.word_from(at)
    return table.text[at : table.start(k)].strip() != "" or bool(table.bits[k] & CONJ)


def _named(cue: VerbSecondCue) -> Phrase | None:
    """The subject of a cue; where its subject is "es", the paper that says so."""
    if "in-source" in cue.takes:
        return where(cue)
    return source_of_cue(cue)


def as_they_say(cue: VerbSecondCue) -> Candidate | None:
    """`Wie X mitteilte, werde es regnen.` `Es werde regnen, wie X mitteilte.` `Wie X, Chef der Bahn, sagte, …`."""
    table, last = cue.table, cue.clause.last
    first = _as_word(cue)
    if first is None:
        return None
    start = first + (not table.bits[first] & AS)  # "denn wie X mitteilte"
    if start + 1 == last:
        return None  # "wie berichtet"
    if table.bits[start + 1] & (SUBJ | OBJ) and _has_subject(table, start + 2, cue.parts[0] - 1):
        return None  # "ein Plan, wie ihn die Partei fordert"
    if is_passive(cue):
        if table.words[cue.parts[0]] in table.listed["naming"]:
            return None  # "wie sie genannt wurde"
        source = agent(cue)
    elif "in-source" in cue.takes:
        source = named_in(table, cue.clause, cue.parts)
    else:
        rest = cue.parts[0] - 1
        source = subject_at_end(table, start + 1, rest) or (site(table, start + 1, rest) if start < rest else None)
    if source is not None and start < cue.clause.first and not _set_off(table, source[1], cue.clause):
        return None
    content = (
        *trimmed(table, table.start(cue.begin), table.start(first)),
        *trimmed(table, table.ends[last], sentence_end(cue)),
    )
    return report_candidate(cue, content, source, "as-they-say")


def _set_off(table: WordTable, last: int, clause: ClauseWords) -> bool:
    """Whether only an age or a relative clause is between a source and the verb: "wie Klee, 34, sagte"."""
    if behind_age(table, last) >= clause.first - 1:
        return True
    return ends_clause(table, last) and is_relative(table, last + 1, clause.first - 1)


def _has_subject(table: WordTable, k: int, last: int) -> bool:
    """Whether a phrase that may be a subject starts with word `k`: not in "wie sie dem Rat mitteilte"."""
    found = noun_phrase(table, k, last)
    return found is not None and not table.bits[k] & OBLIQUE


def _as_word(cue: VerbSecondCue) -> int | None:
    """Where a clause with "wie" starts whose verb the cue is, before an apposition or not."""
    table, first = cue.table, cue.clause.first
    if cue.parts[-1] != cue.clause.last:
        return None
    for _ in range(_PARTS):
        if table.bits[first + bool(table.bits[first] & CONJ)] & AS:
            return first
        if first <= cue.begin:
            return None
        first = clause_around(table, first - 1, cue.begin, cue.end).first
    return None


def clause_behind(cue: VerbSecondCue) -> Candidate | None:
    """`X sagte, dass es regne.` `X sagte, es werde regnen.` `Dass es regne, sagte X.`."""
    table = cue.table
    last = cue.clause.last
    if cue.final and table.bits[cue.clause.first] & AS:
        return None
    joined = (k for k in range(cue.parts[-1] + 2, last + 1) if table.bits[k - 1] & CONJ and not table.quoted[k])
    if any(table.words[k] in cue.known.finite for k in joined):
        return None  # "nannte sie gut und sagte, dass …": of the verb behind
    begin, opened = last, False
    for following in parts_behind(cue):
        colon = ":" in table.gaps[last] and last == cue.clause.last
        if last == cue.clause.last and _is_main_clause(cue, following):
            return None
        right_behind = last == cue.clause.last and (_is_plain(cue, following) or _is_how(cue, following))
        told = is_told(table, following, infinitive="in-source" not in cue.takes) or right_behind
        if told or (colon and _is_said_behind_colon(cue, following)):
            content = trimmed(table, end_of_word(table, begin), content_end(cue, following))
            source = _named(cue)
            return None if _wonders(cue, source) else report_candidate(cue, content, source, "clause-after")
        last = following.last
        opened = opened or _opens_content(cue, following)
        if not opened:
            begin = last
    return None


def _is_said_behind_colon(cue: VerbSecondCue, part: ClauseWords) -> bool:
    """Whether a colon leads to a clause: "Er sagt: Die Lage ist ernst.", "Er sagt: Ja, es gab Lücken."."""
    table = cue.table
    if part.first == part.last < cue.end and cue.takes <= SAYING and not table.quoted[part.first]:
        part = clause_around(table, part.last + 1, part.last + 1, cue.end)
    k = part.first
    pronoun = table.bits[k] & (SUBJ | IMPERSONAL) and k < part.last and table.words[k + 1].islower()
    return bool(pronoun and not table.quoted[k]) or may_be_clause(table, k, part.last)


def _is_main_clause(cue: VerbSecondCue, following: ClauseWords) -> bool:
    """Whether the clause of a cue comes before the main clause: "Während X verlangt wird, werde Y …"."""
    condition = cue.finite == cue.clause.first and cue.table.bits[cue.finite] & AUX  # "Sollte er sich melden, müsse …"
    return (cue.final or bool(condition)) and subjunctive(cue.table, following.first, cue.begin)


def _wonders(cue: VerbSecondCue, source: Phrase | None) -> bool:
    """Whether everybody asks himself, or nobody is meant: "Man fragt sich, ob es regnet", "Es ist sicher, dass …"."""
    table = cue.table
    if table.bits[cue.finite] & AUX and not is_passive(cue) and table.bits[cue.clause.first] & IMPERSONAL:
        return True
    nobody = source is not None and source[0] == source[1] and table.bits[source[0]] & IMPERSONAL
    return bool(nobody) and table.words[cue.finite + 1] in table.listed["reflexive"]


def _is_plain(cue: VerbSecondCue, part: ClauseWords) -> bool:
    """Whether the clause right after a cue says what was said without a mark of it: "Roth sagt, er hat Geld"."""
    table = cue.table
    if "clause" not in cue.takes or table.quoted[part.first] or "," not in table.gaps[part.first - 1]:
        return False
    small = 0 if table.bits[part.first] & DET else table.bits[part.first]
    if small & (SUB | CONJ | ASKING):
        return False
    opening = noun_phrase(table, part.first + bool(small & PREP), part.last)
    verb = opening[1] + 1 if opening is not None else part.last
    if verb >= part.last or not table.words[verb].islower() or table.bits[verb] & (PREP | DET | CONJ | SUB | ADV):
        return False  # no verb can be second
    for clause in table.clauses_around(part.first).clauses:
        opens = clause.subject is not None and clause.subject.first == part.first
        if opens or (table.bits[part.first] & IMPERSONAL and part.first < clause.first <= part.last):
            return clause.kind == COMPLEMENT or (clause.kind == MAIN and cue.takes <= SAYING)
        if clause.first == verb:  # "für den Bau fehlt Geld"
            alone = not is_passive(cue) and _has_no_object(cue, part.first - 1)
            return alone and clause.kind in {COMPLEMENT, MAIN} and cue.takes <= SAYING
    return False


def _has_no_object(cue: VerbSecondCue, last: int) -> bool:
    """Whether the cue, who speaks, or a day ends a clause at word `last`: not in "sagte kein Wort"."""
    source = _named(cue)
    return source is not None and (last in cue.parts or last == source[1] or bool(cue.table.bits[last] & TIME))


def _is_how(cue: VerbSecondCue, part: ClauseWords) -> bool:
    """Whether a clause with "wie" is what was said: "erklärte, wie es weitergeht", not "…, wie Roth mitteilte"."""
    table = cue.table
    if "clause" not in cue.takes or not table.bits[part.first] & AS:
        return False
    last = part.last
    ends = last - part.first > 1 and table.words[last].islower() and table.may_be_finite(last)
    return ends and table.words[last] not in cue.known.words


def _opens_content(cue: VerbSecondCue, part: ClauseWords) -> bool:
    """Whether a part that says nothing alone opens what is said: ", Ada Baum, die neu ist, gehe".

    So does a quote (", „alle Daten“ zu löschen"). After a noun, and behind whoever speaks, it is an apposition.
    """
    table = cue.table
    if table.quoted[part.first]:
        return True
    if table.bits[part.first] & (SUB | PREP | CONJ | ASKING) or table.words[part.last].islower():
        return False
    source, k = _named(cue), part.first - 1
    if table.words[k][:1].isupper() and (source is None or source[1] != k):
        return False
    return (source is None or source[1] <= k) and noun_phrase(table, *part) is not None


def that_is_it(cue: VerbSecondCue) -> Candidate | None:
    """`Es regnet. Das teilte X mit.` `Es regnet, das teilte X mit.`: the sentence or clause before is reported."""
    table, first = cue.table, cue.clause.first
    verb = first + 1
    while verb < cue.finite and table.bits[verb] & ADV:
        verb += 1
    if not table.bits[first] & THIS or cue.finite != verb:
        return None
    source = where(cue) if "in-source" in cue.takes else inverted_subject(table, cue.finite, cue.end, cue.end)
    if is_passive(cue):
        source = agent(cue)
    if source is None:
        return None
    if first > cue.begin:
        content = trimmed(table, table.start(cue.begin), table.start(first))
        return report_candidate(cue, content, source, "that-is-it")
    i = table.reading.sentence_index(table.start(cue.begin)) - 1
    here = table.paragraph(table.start(cue.begin))
    if i < 0 or table.paragraph(table.reading.sentences[i][0]) != here:
        return None
    start, end = table.reading.sentences[i]
    quote = quote_in_front(cue, table.start(cue.begin))
    if quote is not None and quote.start < start:
        return report_candidate(cue, whole_quote(table, quote), source, "that-is-it")  # "„Es regnet. Es ist kalt.“"
    first = opening_word(table, start)
    if first > table.word_from(start):  # after a dateline
        start = table.start(first)
    content = trimmed(table, start, end_of_word(table, table.word_to(end) - 1))
    return report_candidate(cue, content, source, "that-is-it")
