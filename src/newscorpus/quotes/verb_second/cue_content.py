"""What is said around a cue whose verb comes second: the quote beside it, the clause after it, and where both end.

A quote belongs to a cue when no more than a comma, a dash or a colon is between them. A clause is reported when it says
so: "dass" or a question word opens it, a subjunctive is in it, or an infinitive with "zu" ends it, if it is none of
purpose ("um … zu"). It reaches to the end of its sentence, unless the sentence of the cue goes on after it: with a
joined cue ("… und warnte"), or with its own verb ("Als X sagte, er gehe, ging Y").
"""

from collections.abc import Sequence
from functools import cache

from newscorpus.lexicon import Lexicon
from newscorpus.lexicon.traits import adjective_endings, plural_verb_endings
from newscorpus.quotes.content.quoted_content import trimmed, whole_quote
from newscorpus.quotes.cues.cue_context import Candidate
from newscorpus.quotes.syntax.grammar_bits import (
    ADV,
    ARTICLE,
    AS,
    ASKING,
    AUX,
    CONJ,
    DET,
    IMPERSONAL,
    INDEFINITE,
    JUDGED,
    NOMINATIVE,
    OF,
    PASSIVE,
    PREP,
    PURPOSE,
    REPORT,
    SUB,
    SUBJ,
    THAT,
    TO,
    TOLD,
)
from newscorpus.quotes.syntax.phrases import Phrase
from newscorpus.quotes.syntax.word_table import Segment, WordTable
from newscorpus.quotes.verb_second.clause_words import ClauseWords, clause_around, ends_clause, subjunctive
from newscorpus.quotes.verb_second.cue_parts import VerbSecondCue
from newscorpus.quotes.verb_second.joined_phrases import subject_of_next_clause
from newscorpus.quotes.verb_second.known_names import noble_name
from newscorpus.quotes.verb_second.noun_phrases import characters, noun_phrase
from newscorpus.text.lines import Stretch

__all__ = (
    "SAYING",
    "agent",
    "content_end",
    "is_relative",
    "is_relative_pronoun",
    "is_told",
    "names_noun",
    "names_paper",
    "quote_in_front",
    "quote_right_behind",
    "report_candidate",
    "sentence_end",
    "with_lead",
)

SAYING = frozenset(("quote", "clause", "in-source"))
"""What verbs of saying take, which have no other object: a main clause after them is what was said."""

_LEAD = 4  # characters: so much before a quote makes it a part of its sentence
_DATELINE = 60  # characters: a dateline is not longer
_BEHIND_PLACE = (" (", " |", " –", " —", " -", "/", ". ")
"""What may follow the place of a dateline."""

_CLOSING = ')“”»«".'
"""What may end a name before the comma of its quote: "erklärte Eva Roth (SPD), „…“"."""

_LISTED = 20  # names in marks: so many of a list are looked at, so that the cost stays linear
_BLANK = 12  # characters: white space between a quote and its cue


def report_candidate(
    cue: VerbSecondCue, content: tuple[Stretch, ...], source: Phrase | None, rule: str, *, via: Phrase | None = None
) -> Candidate | None:
    """Make a candidate of what a rule has found; `None` when nothing is said."""
    table = cue.table
    if not content:
        return None
    if source is not None and source[0] == source[1]:
        if table.bits[source[0]] & ASKING and not table.bits[source[0]] & DET:
            return None  # "Was raten Sie jungen Leuten?", "Wer sagt, dass es regnet?"
        source = None if table.bits[source[0]] & IMPERSONAL else source
    first, last = cue.parts[0], cue.parts[-1]
    parts = tuple((table.start(k), table.ends[k]) for k in cue.parts)
    span = table.start(first), table.ends[last]
    many = parts if last - first >= len(parts) else ()
    return Candidate(content, characters(table, source), span, rule, None, span[0], characters(table, via), many)


def agent(cue: VerbSecondCue) -> Phrase | None:
    """The X of "wird von X vorgeworfen"."""
    table, clause = cue.table, cue.clause
    for k in range(clause.first, clause.last):
        noble = noble_name(table, k) >= 0 or table.words[k - 1] in table.listed["nobles"]
        if table.bits[k] & OF and table.bits[k] & PREP and not noble:
            return noun_phrase(table, k if table.bits[k] & DET else k + 1, clause.last)
    return None


def is_passive(cue: VerbSecondCue) -> bool:
    """Whether the cue is a passive: "wird … vorgeworfen", "vorgeworfen wurde", not "wird … vorwerfen"."""
    forms = {end.form for end in cue.known.ends.get(cue.table.words[cue.parts[-1]], ())}
    if cue.table.bits[cue.parts[0]] & PASSIVE and "infinitive" in forms and "participle" not in forms:
        return False
    return len(cue.parts) > 1 and any(cue.table.bits[k] & PASSIVE for k in (cue.parts[0], cue.parts[-1]))


def quote_in_front(cue: VerbSecondCue, at: int) -> Segment | None:
    """The quote that ends right before character `at`, in the sentence or with its end."""
    table = cue.table
    i = table.segment_before(at)
    if i < 0:
        return None
    segment = table.segments[i]
    between = table.text[segment.end : at]
    ends = segment.end >= table.start(cue.begin) - 2 and segment.end <= at
    return segment if segment.words and ends and len(between) < _BLANK and not between.strip(" ,–-") else None


def with_lead(cue: VerbSecondCue, quote: Segment) -> tuple[Stretch, ...]:
    """The quote, with the words before it when it is only the end of their clause."""
    table = cue.table
    opening = table.start(cue.begin)
    colon = table.text.rfind(": ", opening, quote.start)
    if colon >= 0 and not any(subjunctive(table, k, cue.begin) for k in range(cue.begin, table.word_from(colon))):
        opening = colon + 2  # "Kritik kommt auch: Das sei „falsch“, sagt X"
    lead = table.text[opening : quote.start].strip(' „“”"»«')
    if quote.start > opening and len(lead) > _LEAD and lead[-1] not in ":–":
        return trimmed(table, opening, quote.end)
    return whole_quote(table, quote)


def quote_right_behind(table: WordTable, k: int, marks: str, end: int) -> Segment | None:
    """The quote after word `k` when only one of `marks` is between."""
    i = table.segment_before(table.ends[k]) + 1
    if i >= len(table.segments):
        return None
    segment = table.segments[i]
    lead = table.text[table.ends[k] : segment.start].lstrip(_CLOSING).strip(" \n")
    good = segment.words and segment.start >= table.ends[k] and lead in marks and (lead or "" in marks.split("|"))
    if not lead and names_noun(table, segment.first):
        return None
    return segment if good and (lead == ":" or segment.start <= table.ends[end]) else None


def names_noun(table: WordTable, first: int) -> bool:
    """Whether words in marks are a name by what is in front: `die Partei „Neue Mitte“`, `der neue „Rat für Bau“`.

    Of a list it is the first name that shows it: `die Schiffe „Möwe“ und „Sturm“`.
    """
    k = first - 1
    for _ in range(_LISTED):
        if k <= 0 or table.words[k + 1][:1].islower() or table.gaps[k][:1] != " ":
            return False
        if not (table.bits[k] & CONJ and table.quoted[k - 1]):
            break
        before = table.segments[table.segment_before(table.start(k))]
        k = table.word_from(before.inner_start) - 1
    else:
        return False
    word, bits = table.words[k], table.bits[k]
    if word[:1].isupper():
        return not bits & (REPORT | SUBJ | CONJ)
    attribute = not bits and word.endswith(adjective_endings(table.reading.lexicon))
    return attribute and bool(table.bits[k - 1] & DET) and not table.bits[k - 1] & INDEFINITE


def completes_article(table: WordTable, segment: Segment) -> bool:
    """Whether words in marks are the noun of an article in front, and so no sentence: `auf der „Wiese am Fluss“`."""
    first = segment.first
    beside = first > 0 and table.gaps[first - 1][:1] == " " and table.text[segment.inner_start].isupper()
    return beside and bool(table.bits[first - 1] & ARTICLE) and not table.bits[first - 1] & INDEFINITE


def names_paper(table: WordTable, first: int) -> bool:
    """Whether words in marks are the paper that somebody spoke to: `im „Boten“`, `im Gespräch mit der „Neuen Zeit“`."""
    k = first - 1
    if k < 0 or table.words[first][:1].islower():
        return False
    k -= bool(table.bits[k] & ARTICLE)
    if table.words[k].lower() in table.listed["at_paper"]:
        return True
    return table.words[k] in table.listed["with_paper"] and table.words[k - 1][:1].isupper()


def is_relative(table: WordTable, k: int, end: int) -> bool:
    """Whether a relative clause starts with word `k`: a pronoun, or a preposition and one, and the verb at the end."""
    last = clause_around(table, k, k, end).last
    k += bool(table.bits[k] & PREP and not table.bits[k] & DET)
    if k >= last or not table.bits[k] & ARTICLE or not table.words[last].islower():
        return False
    found = noun_phrase(table, k, last)
    told = found is not None and found[1] == last - 1 and subjunctive(table, last, k)  # ", der Chef habe „Glück“"
    return found is None or (found[1] < last and not told)


def is_relative_pronoun(table: WordTable, source: Stretch) -> bool:
    """Whether a source is the pronoun of a relative clause alone: "der" of "ein Arzt, der sagte"."""
    k = table.word_from(source[0])
    return table.ends[k] == source[1] and bool(table.bits[k] & ARTICLE) and table.words[k].islower()


def is_told(table: WordTable, clause: ClauseWords, *, infinitive: bool = True) -> bool:
    """Whether a clause may be what somebody said; no `infinitive` is in "Nun heißt es, zu warten"."""
    first = clause.first
    bits = table.bits[first]
    if bits & THAT:
        return True
    told = any(subjunctive(table, k, first) for k in range(first, clause.last + 1))
    if first + 1 < clause.last and subjunctive(table, first + 1, first):
        return not bits & JUDGED  # "damit werde es teuer": an adverb before the verb; but "als werde es teuer"
    if bits & PURPOSE or (bits & (SUB | AS) and not bits & ASKING):
        return False
    if bits & ASKING:
        return told or not bits & AS
    return told or (infinitive and any(_is_infinitive(table, k) for k in range(first, clause.last + 1)))


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


def content_end(cue: VerbSecondCue, told: ClauseWords) -> int:
    """Where what starts with the clause `told` ends: with the sentence, or where the sentence of the cue goes on."""
    table = cue.table
    k = told.first + 1
    while k <= cue.end:
        if ":" in table.gaps[k - 1] and table.quoted[k]:
            return end_of_word(table, k - 1)
        if ";" in table.gaps[k - 1] and not is_told(table, clause_around(table, k, k, cue.end)):
            return end_of_word(table, k - 1)
        joined = bool(table.bits[k - 1] & CONJ) or ends_clause(table, k - 1)
        if joined and not table.quoted[k] and _goes_on(cue, k, told):
            last = k - 2 if table.bits[k - 1] & CONJ else k - 1
            return end_of_word(table, max(last, told.first))
        if table.bits[told.first] & THAT and (start := _own_clause(cue, told, k)) > 0:
            return end_of_word(table, start - 1)
        if table.words[k] in cue.known.finite and (other := _someone_else(cue, told, k)) is not None:
            return end_of_word(table, other[0] - 1 - bool(table.bits[other[0] - 1] & CONJ))
        k += 1
    return sentence_end(cue)


def _own_clause(cue: VerbSecondCue, told: ClauseWords, k: int) -> int:
    """Where the clause of verb `k` starts, if an object opens it: "…, dass es regne, den Plan wies er ab"; else -1."""
    table = cue.table
    if k >= cue.end or not table.bits[k + 1] & NOMINATIVE:
        return -1
    start = clause_around(table, k, told.first, cue.end).first
    if start <= told.last or table.bits[start] & (SUB | CONJ | ASKING):
        return -1
    return start if noun_phrase(table, start, k - 1) == (start, k - 1) else -1


def _someone_else(cue: VerbSecondCue, told: ClauseWords, k: int) -> Phrase | None:
    """Who says what follows, when the cue at word `k` has a main clause of its own: "…, doch Max Klee sagte"."""
    table = cue.table
    if table.quoted[k] or not table.words[k].islower() or table.bits[k] & TOLD:
        return None
    other = subject_of_next_clause(table, told.first, k)
    return other if other is not None and other[1] == k - 1 else None


def _goes_on(cue: VerbSecondCue, k: int, told: ClauseWords) -> bool:
    """Whether the sentence of the cue goes on with the verb at word `k`; after a subjunctive, any indicative does."""
    table = cue.table
    word, bits = table.words[k], table.bits[k]
    if not word.islower() or subjunctive(table, k, cue.begin):
        return False
    apart = k == cue.end and bool(table.bits[k - 1] & CONJ) and "," in table.gaps[k - 2]
    if apart and table.may_be_finite(k) and not bits:
        return True  # "sagte, es regne, und ging"
    if cue.final and ends_clause(table, k - 1):
        return not bits and not word.endswith("n")
    plural = plural_verb_endings(table.reading.lexicon)
    if word.endswith(plural) and not table.words[cue.finite].endswith(plural):
        return False  # "sagte, die Preise seien hoch und stiegen weiter"
    if not bits & (DET | PREP | SUB | CONJ | ADV) and (bits & AUX or table.may_be_finite(k)):
        marked = any(subjunctive(table, i, told.first) for i in range(told.first, told.last + 1))
        if marked:
            return _indicative(cue, k)
    past = word in cue.known.finite and any(c.participle for c in cue.known.finite[word])
    return past and word.endswith(("e", "en", "t")) and _indicative(cue, k)


def _indicative(cue: VerbSecondCue, k: int) -> bool:
    """Whether a joined cue is one more of the same subject: words follow, and no auxiliary."""
    table = cue.table
    ends = k == cue.end or ends_clause(table, k)
    return not ends and bool(table.words[k + 1 : k + 2]) and not table.bits[k + 1] & AUX


def sentence_end(cue: VerbSecondCue) -> int:
    """Where the sentence of a cue ends, without its full stop."""
    return end_of_word(cue.table, cue.end)


class _Openings(dict[int, int]):
    """Where a sentence starts -> its first word."""


def opening_word(table: WordTable, start: int) -> int:
    """The first word of the sentence from `start` on, after a dateline: "Berlin (dpa) - Es regnet"."""
    if start not in table.paragraph_openings:
        return table.word_from(start)
    kept = table.reading.kept.get(_Openings)
    openings = kept if isinstance(kept, _Openings) else table.reading.kept.setdefault(_Openings, _Openings())
    assert isinstance(openings, _Openings)
    k = openings.get(start, -1)
    if k < 0:
        k = openings[start] = _behind_dateline(table, start)
    return k


def _behind_dateline(table: WordTable, start: int) -> int:
    head = table.text[start : start + _DATELINE]
    behind = table.dateline_end(start) if any(mark in head for mark in _BEHIND_PLACE) else None
    return table.word_from(start if behind is None else behind)


def end_of_word(table: WordTable, k: int) -> int:
    """Where word `k` ends, with the mark of a quote or the bracket that it closes."""
    i, end = table.segment_at(table.start(k)) if table.quoted[k] else -1, table.ends[k]
    if i >= 0 and not table.text[end : table.segments[i].inner_end].strip(".!?,… "):
        return table.segments[i].end
    return end + table.text.startswith(")", end)


def parts_behind(cue: VerbSecondCue) -> Sequence[ClauseWords]:
    """The clauses after that of the cue."""
    out: list[ClauseWords] = []
    last = cue.clause.last
    while last < cue.end:
        out.append(clause_around(cue.table, last + 1, cue.begin, cue.end))
        last = out[-1].last
    return out
