"""The orders in which cue, source and content may stand where the verb stands second: a small function for each.

Each looks at one cue and says who said what, or `None`: not mine. The first answer counts.
"""

from collections.abc import Callable
from functools import cache

from newscorpus.lexicon import Lexicon
from newscorpus.quotes.content import trimmed, whole_quote
from newscorpus.quotes.cue_context import Candidate, Piece
from newscorpus.quotes.grammar import (
    ADV,
    AS,
    DET,
    IMPERSONAL,
    OF,
    PASSIVE,
    PREP,
    REPORT,
    SUB,
    THAT,
    THIS,
    TO,
    TOLD,
)
from newscorpus.quotes.verb_second_cues import CueWords, Told
from newscorpus.quotes.verb_second_phrases import (
    Clause,
    Phrase,
    behind,
    characters,
    clause_around,
    holds_verb,
    main_subject,
    noun_phrase,
    phrase_before,
    span_of,
    subject,
)
from newscorpus.quotes.word_table import Segment, WordTable

__all__ = ("read_cue",)

_LEAD = 4
"""Characters: so much in front of a quote makes it a part of its sentence."""

_TO_SOURCE = frozenset((" ", " „", ' "', " »"))

_BLANK = 12
"""Characters: white space between a quote and its cue."""

_AFAR = 200
"""Characters between a cue and the colon in front of its quote."""


def read_cue(table: WordTable, told: Told, known: CueWords) -> Candidate | None:
    """Ask the orders in turn which of them a cue stands in."""
    for order in _ORDERS:
        found = order(table, told, known)
        if found is not None:
            return found
    return None


def _candidate(
    table: WordTable, told: Told, content: tuple[Piece, ...], source: Phrase | None, rule: str
) -> Candidate | None:
    if not content:
        return None
    if table.bits[told.parts[0]] & PASSIVE:  # "wird vorgeworfen, dass" names nobody, "wird von X vorgeworfen" X
        source = _agent(table, told.clause)
    if source is not None and source[0] == source[1] and table.bits[source[0]] & IMPERSONAL:
        source = _in_it(table, told)
    first, last = told.parts[0], told.parts[-1]
    parts = tuple((table.start(k), table.ends[k]) for k in told.parts)
    cue = table.start(first), table.ends[last]
    many = parts if len(parts) > 1 else ()
    return Candidate(content, characters(table, source), cue, rule, None, cue[0], cue_parts=many)


def _agent(table: WordTable, clause: Clause) -> Phrase | None:
    """The X of "wird von X vorgeworfen"."""
    for k in range(clause.first, clause.last):
        if table.bits[k] & OF and table.bits[k] & PREP:
            return noun_phrase(table, k if table.bits[k] & DET else k + 1, clause.last)
    return None


def _in_it(table: WordTable, told: Told) -> Phrase | None:
    """Where it says so: the report of "in dem Bericht heißt es"; `None` when nothing is named."""
    clause = told.clause
    for k in range(clause.first, clause.last):
        if table.bits[k] & PREP and not table.bits[k] & ADV and table.words[k].lower() not in told.takes:
            found = noun_phrase(table, k + 1, clause.last)
            if found is not None and "in-source" in told.takes:
                return found
    return None


def by_source(table: WordTable, told: Told, known: CueWords) -> Candidate | None:
    """`Laut X …`, `… nach Angaben von X …`, `X zufolge …`: the report is the sentence without it."""
    k, takes = told.parts[0], told.takes
    if "source-before" in takes:
        source = phrase_before(table, k - 1, told.clause.first)
        span = (source[0], k) if source is not None else None
    elif "source" in takes or "report" in takes:
        source = noun_phrase(table, k + 1, told.end) if k < told.end and table.gaps[k] in _TO_SOURCE else None
        if source is None and "source" in takes and k < told.end and table.gaps[k] in _TO_SOURCE:
            source = _site(table, k + 1, told.end)
        if source is not None and "report" in takes and not _names_report(table, source, known):
            source = None
        span = (k, source[1]) if source is not None else None
        if source is None and "report" in takes:  # "ihrer Meinung nach"
            source = phrase_before(table, k - 1, told.clause.first) if k > told.clause.first else None
            source = source if source is not None and _names_report(table, source, known) else None
            span = (source[0], k) if source is not None else None
    else:
        return None
    if source is None or span is None:
        return None
    quote = _quote_in_front(table, table.start(span[0]), told)
    if quote is not None:
        return _candidate(table, told, _with_lead(table, quote, told), source, "source")
    begin, stop = table.start(told.begin), _sentence_end(table, told)
    if told.clause.first > told.begin and not table.bits[told.begin] & SUB:
        begin = table.start(told.clause.first)  # "…, er sei laut Polizei verletzt"
    content = (
        *trimmed(table, begin, table.start(span[0])),
        *trimmed(table, span_of(table, span)[1], stop),
    )
    return _candidate(table, told, content, source, "source")


def _site(table: WordTable, k: int, end: int) -> Phrase | None:
    """A name in lower case that a full stop or a hyphen goes through: "laut faz.net", "laut ai-Bericht"."""
    last = k
    while last < end and table.gaps[last] in {".", "-"}:
        last += 1
    return (k, last) if last > k else None


def _names_report(table: WordTable, source: Phrase, known: CueWords) -> bool:
    """Whether the first noun of a phrase is one of saying: "Angaben der Polizei", "Polizeiangaben"."""
    for k in range(source[0], source[1] + 1):
        if table.words[k][:1].isupper():
            return bool(table.bits[k] & REPORT) or table.words[k].lower().endswith(known.report_endings)
    return False


def sourceless(table: WordTable, told: Told, known: CueWords) -> Candidate | None:  # noqa: ARG001
    """`Demnach regnete es.` `…, wonach es regnete.`: a report of what was named before."""
    if "nobody" not in told.takes:
        return None
    k = told.parts[0]
    begin = k if k == told.clause.first else told.begin
    content = (
        *trimmed(table, table.start(begin), table.start(k)),
        *trimmed(table, table.ends[k], _sentence_end(table, told)),
    )
    return _candidate(table, told, content, None, "sourceless")


def source_at_end(table: WordTable, told: Told, known: CueWords) -> Candidate | None:  # noqa: ARG001 - all are called alike
    """`„Es regnet“, so X.` `Es werde regnen, so X.`."""
    k = told.parts[0]
    if "source-at-end" not in told.takes or k != told.clause.first or k == told.begin:
        return None
    source = noun_phrase(table, k + 1, told.end) if table.gaps[k] == " " else None
    if source is None or table.gaps[source[1]].strip(' )"“”»«')[:1] not in {"", ",", ".", ":", ";", "–"}:
        return None
    goes_on = source[1] < told.end and not table.gaps[source[1]].strip(" )")
    if goes_on and not table.bits[source[1] + 1] & (PREP | ADV):
        return None
    return _what_stands_in_front(table, told, source, "source-at-end")


def quote_in_front(table: WordTable, told: Told, known: CueWords) -> Candidate | None:  # noqa: ARG001
    """`„Es regnet“, sagte X.` `„Es regnet“, teilte X mit, „seit Tagen.“`."""
    if told.finite != told.clause.first or "quote" not in told.takes:
        return None
    if _quote_in_front(table, table.start(told.finite), told) is None:
        return None
    return _what_stands_in_front(table, told, behind(table, told.finite + 1, told.clause.last), "quote-before")


def _what_stands_in_front(table: WordTable, told: Told, source: Phrase | None, rule: str) -> Candidate | None:
    """The quote or the clause in front of a cue, with the quote that goes on behind it."""
    at = table.start(told.clause.first)
    quote = _quote_in_front(table, at, told)
    if quote is not None:
        content = _with_lead(table, quote, told)
        behind_it = max(told.clause.last, source[1] if source else 0)
        following = _quote_behind(table, behind_it, ",", told.end)
        return _candidate(table, told, (*content, *(whole_quote(table, following) if following else ())), source, rule)
    if "," not in table.gaps[told.clause.first - 1] and "–" not in table.gaps[told.clause.first - 1]:
        return None
    content = trimmed(table, table.start(told.begin), at)
    if source is not None and source[1] < told.end and "," in table.gaps[source[1]]:
        content = (*content, *trimmed(table, table.ends[source[1]], _sentence_end(table, told)))
    return _candidate(table, told, content, source, rule)


def _quote_in_front(table: WordTable, at: int, told: Told) -> Segment | None:
    """The quote that ends right in front of character `at`, in the sentence or with its end."""
    i = table.segment_before(at)
    if i < 0:
        return None
    segment = table.segments[i]
    between = table.text[segment.end : at]
    ends = segment.end >= table.start(told.begin) - 2 and segment.end <= at
    return segment if segment.words and ends and len(between) < _BLANK and not between.strip(" ,–-") else None


def _with_lead(table: WordTable, quote: Segment, told: Told) -> tuple[Piece, ...]:
    """The quote, with the words in front of it when it is only the end of their clause."""
    opening = table.start(told.begin)
    lead = table.text[opening : quote.start].strip(' \u00a0„“”"»«')
    if quote.start > opening and len(lead) > _LEAD and lead[-1] not in ":–":
        return trimmed(table, opening, quote.end)
    return whole_quote(table, quote)


def _quote_behind(table: WordTable, k: int, marks: str, end: int) -> Segment | None:
    """The quote behind word `k` when only one of `marks` stands between."""
    i = table.segment_before(table.ends[k]) + 1
    if i >= len(table.segments):
        return None
    segment = table.segments[i]
    lead = table.text[table.ends[k] : segment.start].strip(" \n")
    good = segment.words and segment.start >= table.ends[k] and len(lead) == 1 and lead in marks
    return segment if good and (lead == ":" or segment.start <= table.ends[end]) else None


def quote_behind(table: WordTable, told: Told, known: CueWords) -> Candidate | None:  # noqa: ARG001
    """`X sagte: „Es regnet.“` `Am Montag teilte X in Bonn mit: „Es regnet.“`."""
    if "quote" not in told.takes:
        return None
    last = told.clause.last
    segment = _quote_behind(table, last, ":,", told.end)
    while segment is None and last < told.end and table.ends[last] - table.ends[told.finite] < _AFAR:
        last = clause_around(table, last + 1, told.begin, told.end).last
        segment = _quote_behind(table, last, ":", told.end)
    if segment is None:
        return None
    return _candidate(table, told, whole_quote(table, segment), _subject(table, told), "quote-after")


def _subject(table: WordTable, told: Told) -> Phrase | None:
    """The subject of a cue, or that of the sentence when clauses stand between the two."""
    clause, finite = told.clause, told.finite
    if told.final:
        first = clause.first + bool(table.bits[clause.first] & SUB)
        return noun_phrase(table, first, told.parts[0] - 1)
    opens = finite == clause.first and clause.first > told.begin
    if opens and not holds_verb(table, told.begin, clause.first - 1):  # "X, der Bürgermeister, sagte"
        return main_subject(table, told.begin, clause.first - 1)
    found = subject(table, finite, clause)
    if found is None and clause.first > told.begin and table.bits[clause.first] & DET:  # "…, der sagte"
        return clause.first, clause.first
    if found is None and clause.first > told.begin:
        found = main_subject(table, told.begin, clause.first - 1)
    return found


def as_they_say(table: WordTable, told: Told, known: CueWords) -> Candidate | None:  # noqa: ARG001
    """`Wie X mitteilte, werde es regnen.` `Es werde regnen, wie X mitteilte.`."""
    clause = told.clause
    if not told.final or not table.bits[clause.first] & AS:
        return None
    source = noun_phrase(table, clause.first + 1, told.parts[0] - 1)
    content = (
        *trimmed(table, table.start(told.begin), table.start(clause.first)),
        *trimmed(table, table.ends[clause.last], _sentence_end(table, told)),
    )
    return _candidate(table, told, content, source, "as-they-say")


def clause_in_front(table: WordTable, told: Told, known: CueWords) -> Candidate | None:  # noqa: ARG001
    """`Es werde regnen, sagte X.` `Es werde, sagte X, bald regnen.`."""
    clause = told.clause
    if told.finite != clause.first or clause.first == told.begin or told.final or "clause" not in told.takes:
        return None
    if "," not in table.gaps[clause.first - 1] or table.quoted[clause.first - 1]:
        return None
    source = behind(table, clause.first + 1, clause.last)
    if source is None or not holds_verb(table, told.begin, clause.first - 1):
        return None
    rest: tuple[Piece, ...] = ()
    if clause.last < told.end and "," in table.gaps[clause.last]:
        if table.bits[clause.last + 1] & THAT:
            return None
        rest = trimmed(table, table.ends[clause.last], _sentence_end(table, told))
    content = (*trimmed(table, table.start(told.begin), table.start(clause.first)), *rest)
    return _candidate(table, told, content, source, "clause-before")


def clause_behind(table: WordTable, told: Told, known: CueWords) -> Candidate | None:  # noqa: ARG001
    """`X sagte, dass es regne.` `X sagte, es werde regnen.` `Dass es regne, sagte X.`."""
    if "clause" not in told.takes and "noun" not in told.takes:
        return None
    last = told.clause.last
    while last < told.end:
        if "," in table.gaps[last] or ":" in table.gaps[last]:
            following = clause_around(table, last + 1, told.begin, told.end)
            if _is_told(table, following, told.end) or ":" in table.gaps[last]:
                content = trimmed(table, table.ends[last], _sentence_end(table, told))
                return _candidate(table, told, content, _subject(table, told), "clause-after")
            last = following.last
        else:
            last += 1
    return None


def _is_told(table: WordTable, clause: Clause, end: int) -> bool:
    """Whether a clause may be what somebody said: with "dass", with a subjunctive, or with an infinitive at its end."""
    bits = table.bits[clause.first]
    if bits & THAT or (bits & SUB and not bits & AS):
        return True
    words = range(clause.first, clause.last + 1)
    if any(table.bits[k] & TOLD for k in words) or (clause.last < end and table.bits[clause.last + 1] & THAT):
        return True
    return any(_is_infinitive(table, k) for k in words)


def _is_infinitive(table: WordTable, k: int) -> bool:
    """Whether word `k` ends an infinitive with "zu", apart or inside of it: "zu gehen", "zurückzutreten"."""
    word = table.words[k]
    if not word.endswith("n") or not word.islower():
        return False
    if table.bits[k - 1] & TO:
        return True
    return any(to in word[1:-2] for to in _to_words(table.reading.lexicon))


@cache
def _to_words(lexicon: Lexicon) -> tuple[str, ...]:
    return tuple(word for word, kind in map(str.split, lexicon.lines("grammar")) if kind == "infinitive-mark")


def noun_behind(table: WordTable, told: Told, known: CueWords) -> Candidate | None:  # noqa: ARG001
    """`X forderte am Montag bessere Löhne.`: what is reported has no clause of its own."""
    if "noun" not in told.takes or told.final:
        return None
    source = _subject(table, told)
    if source is None:
        return None
    stop = _sentence_end(table, told)
    start = table.ends[max(told.finite, source[1] if source[0] > told.finite else told.finite)]
    stop = next((table.ends[k] for k in range(told.finite, told.end) if ";" in table.gaps[k]), stop)
    if told.parts[-1] == told.clause.last == told.end:
        stop = table.start(told.parts[-1])
    marked = tuple(
        (segment.inner_start, segment.inner_end)
        for segment in table.segments[table.segment_before(start) + 1 : table.segment_before(stop) + 1]
        if segment.words
    )
    if marked:  # "nannte den Plan „einen Fehler“": the words in marks alone
        return _candidate(table, told, marked, source, "noun")
    content = trimmed(table, start, stop)
    whole = "clause" in told.takes and content and " " in table.text[slice(*content[0])]
    return _candidate(table, told, content, source, "noun") if whole else None


def that_is_it(table: WordTable, told: Told, known: CueWords) -> Candidate | None:  # noqa: ARG001
    """`Es regnet. Das teilte X mit.`: what is reported is the sentence in front."""
    if told.clause != (told.begin, told.end) or not table.bits[told.begin] & THIS or told.finite != told.begin + 1:
        return None
    i = table.reading.sentence_index(table.start(told.begin)) - 1
    source = behind(table, told.finite + 1, told.end)
    if (
        i < 0
        or source is None
        or table.paragraph(table.reading.sentences[i][0]) != table.paragraph(table.start(told.begin))
    ):
        return None
    start, end = table.reading.sentences[i]
    return _candidate(table, told, trimmed(table, start, _end(table, table.word_to(end) - 1)), source, "that-is-it")


def noun_of_saying(table: WordTable, told: Told, known: CueWords) -> Candidate | None:  # noqa: ARG001
    """`X ist der Ansicht, dass es regne.`: a noun says what follows."""
    k = told.parts[0]
    if "noun-of-saying" not in told.takes or k != told.clause.last or k == told.end or "," not in table.gaps[k]:
        return None
    if not table.bits[k + 1] & THAT:
        return None
    source = main_subject(table, told.clause.first, k - 1)
    content = trimmed(table, table.ends[k], _sentence_end(table, told))
    return _candidate(table, told, content, source, "noun-of-saying")


_Order = Callable[[WordTable, Told, CueWords], Candidate | None]
_ORDERS: tuple[_Order, ...] = (
    that_is_it,
    by_source,
    sourceless,
    source_at_end,
    quote_in_front,
    quote_behind,
    as_they_say,
    clause_in_front,
    clause_behind,
    noun_behind,
    noun_of_saying,
)


def _sentence_end(table: WordTable, told: Told) -> int:
    """Where the sentence of a cue ends, without its full stop."""
    return _end(table, told.end)


def _end(table: WordTable, k: int) -> int:
    """Where word `k` ends, with the mark of a quote that it closes."""
    i = table.segment_at(table.start(k)) if table.quoted[k] else -1
    return (
        table.segments[i].end
        if i >= 0 and not table.text[table.ends[k] : table.segments[i].inner_end].strip(".!?,… ")
        else table.ends[k]
    )
