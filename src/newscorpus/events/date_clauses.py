"""Which event a date belongs to, by the clauses of its sentence.

Distance is half of the answer (see `newscorpus.events.dating`). The other half is grammar: in "cut 800 jobs, and its
rival closed a plant last week" the week is that of the rival, and in "the boat saved on Friday was turned away" Friday
is the day of the rescue. A date in a clause that does not hold the event is not the event's.

Not every clause keeps its date to itself. An event "when" or "as" something else happens shares its day, verbs with one
subject share theirs ("arrested and questioned him on Monday"), and "the raid that killed ten in May" was in May.
"""

from collections.abc import Sequence
from datetime import timedelta
from typing import NamedTuple

from newscorpus.analysis import Analysis, Sentence, SentenceClause
from newscorpus.analysis.clause_state import ADVERBIAL, COMPLEMENT, INFINITIVE_CLAUSE, MAIN, PARTICIPLE_CLAUSE, RELATIVE
from newscorpus.analysis.structure import FUTURE, NO_TENSE, WISHED
from newscorpus.events.clause_bits import (
    BE,
    ENDS_CLAUSE,
    GOING,
    JOINING,
    MODALS,
    OCCASION,
    PREPOSITIONS,
    REPORTS,
    TEMPORAL,
    WANTED,
)
from newscorpus.events.sentence_words import SentenceWords
from newscorpus.events.word_index import EventWords
from newscorpus.model import Timex

__all__ = ("Placed", "is_of_another", "is_to_come", "placed", "start_of_same_time", "turn_behind")

_FINITE = frozenset({MAIN, COMPLEMENT, RELATIVE, ADVERBIAL})
_AHEAD = frozenset({FUTURE, WISHED})
_BOUNDARY = ENDS_CLAUSE | JOINING | REPORTS
_MONTH = timedelta(days=27)
_NEXT = 2
"""How far from the event a date may be without a noun between the two."""


class Placed(NamedTuple):
    """A date of a sentence, and its first and last word there."""

    timex: Timex
    first: int
    last: int


def placed(sentence: SentenceWords, timexes: Sequence[Timex]) -> list[Placed]:
    """Return the dates of the sentence with their words."""
    return [Placed(t, *sentence.covered(t.span.start, t.span.end)) for t in timexes]


def is_of_another(
    sentence: SentenceWords, first: int, last: int, dated: Placed, words: EventWords, *, opens: bool
) -> bool:
    """Return whether a date belongs to something else than the words `first` to `last`.

    Args:
        sentence: where they are.
        first: index of the first word of the event.
        last: index of its last word.
        dated: the date.
        words: the words that tie dates to events.
        opens: whether the date opens the sentence.
    """
    a = dated.first
    if _is_topic(sentence, a, first, words) or _is_origin(sentence, dated, last, words):
        return True
    if (a > last and _is_compared(sentence, a, words)) or (opens and _is_of_opening(sentence, a, first)):
        return True
    if _is_of_next_verb(sentence, a, last) or (not opens and _is_of_other_clause(sentence, dated, first, words)):
        return True
    return a > last and _is_of_later_clause(sentence, dated, first, last, words)


def _is_origin(sentence: SentenceWords, dated: Placed, last: int, words: EventWords) -> bool:
    """Whether a month or a year says from when a noun after the event is: "denied the warnings from 2019"."""
    timex, a, _ = dated
    if a - last <= _NEXT or sentence.before(a) not in words.dates["origin"] or sentence.breaks[a - 2]:
        return False
    if timex.begin is None or timex.end is None or timex.end - timex.begin < _MONTH:
        return False
    found = Analysis.of(sentence.lists.reading).sentence_of(sentence.first + a)
    phrase = None if found is None else found.phrase_at(sentence.first + a - 2)
    is_object = phrase is not None and phrase.preposition < 0 and phrase.last == sentence.first + a - 2
    return is_object and phrase is not None and phrase.first > sentence.first + last


def _is_compared(sentence: SentenceWords, a: int, words: EventWords) -> bool:
    """Whether a date says what something is the first or the worst of: "met for the first time since 2014"."""
    if sentence.before(a) not in words.dates["since"]:
        return False
    found = Analysis.of(sentence.lists.reading).sentence_of(sentence.first + a)
    verbs = [clause.verb for clause in found.clauses if clause.tense != NO_TENSE] if found is not None else []
    for k in range(a - 2, max(-1, a - 2 - _COMPARED), -1):
        if sentence.breaks[k] or sentence.first + k in verbs:
            return False
        if sentence.low[k] in words.dates["ranks"]:
            return True
    return False


_COMPARED = 8
"""How many words may come between a rank and "since": "the worst attack on a church in the north since 2014"."""


def _is_of_opening(sentence: SentenceWords, a: int, first: int) -> bool:
    """Whether a date in front says what was done to the subject at another time: "Born in 1950, Roe resigned"."""
    base = sentence.first
    found = Analysis.of(sentence.lists.reading).sentence_of(base + a)
    clause = None if found is None else found.clause_around(base + a)
    if clause is None or clause.kind != PARTICIPLE_CLAUSE or not clause.passive:
        return False
    return clause.start == base and clause.end <= base + first


def _is_questioned(sentence: SentenceWords, clause: SentenceClause, words: EventWords) -> bool:
    """Whether a clause in front says when the subject was asked: "Asked on Monday about the ban, Roe defended it"."""
    return clause.start == sentence.first and sentence.low[0] in words.dates["questioned"]


def _is_own_clause(sentence: SentenceWords, dated: Placed, own: SentenceClause) -> bool:
    """Whether a date comes between "and" and the clause of the event: "…, and this week the bank closed"."""
    is_joined = dated.first > 0 and bool(sentence.bits[dated.first - 1] & JOINING)
    return is_joined and own.start == sentence.first + dated.last + 1


def _is_of_other_clause(sentence: SentenceWords, dated: Placed, first: int, words: EventWords) -> bool:
    """Whether a date in a clause about a noun is beside a verb outside: "the boat saved on Friday was turned".

    A date before a complement in the perfect or the future is that of saying it: "said on Friday that they had met",
    "said on Friday that they will meet".
    """
    base, a = sentence.first, dated.first
    found = Analysis.of(sentence.lists.reading).sentence_of(base + a)
    own = None if found is None else found.clause_around(base + first)
    if found is None or own is None or _is_own_clause(sentence, dated, own):
        return False
    said = _first_of_row(found, own)
    if said.kind == COMPLEMENT and (said.perfect or said.tense in _AHEAD) and a < said.start - base:
        return said.governor >= 0 and found.clauses[said.governor].start <= base + a
    n = found.clause_number_around(base + a)
    if found.clause_number_at(base + first) < 0 or n < 0 or found.clauses[n].first > base + a:
        return False
    clause = found.clauses[n]
    if own.kind == RELATIVE and own.end <= base + a and clause is not own:
        return True  # "states, which closed their borders, opened them on Monday"
    is_undergone = clause.kind == PARTICIPLE_CLAUSE and clause.passive and a < first
    about_noun = clause.kind == RELATIVE or (is_undergone and not _is_questioned(sentence, clause, words))
    about_noun = about_noun or (clause.kind == ADVERBIAL and _is_of_place(sentence, clause.start - base, words))
    return about_noun and not clause.start <= base + first < clause.end


def is_to_come(sentence: SentenceWords, first: int) -> bool:
    """Return whether the event at word `first` is in the future: "will vote", "would cut jobs and close a mill"."""
    found = Analysis.of(sentence.lists.reading).sentence_of(sentence.first + first)
    clause = None if found is None else found.clause_at(sentence.first + first)
    return found is not None and clause is not None and _first_of_row(found, clause).tense in _AHEAD


def _first_of_row(found: Sentence, clause: SentenceClause) -> SentenceClause:
    """The clause whose subject and auxiliary a verb shares: "it would cut jobs and close a mill"."""
    for _ in range(_ROW):
        before = found.clauses[clause.joined] if clause.joined >= 0 else clause
        if before.first >= clause.first or before.kind != clause.kind or clause.subject not in (None, before.subject):
            break
        clause = before
    return clause


_ROW = 8
"""How many verbs in a row are looked through for the first."""


def _is_of_later_clause(sentence: SentenceWords, dated: Placed, first: int, last: int, words: EventWords) -> bool:
    """Whether the date is in a clause with a verb of its own after the event: "left and said they would vote in May".

    What happens "when" or "as" something else does has its date, and what somebody is accused of "doing" has a month or
    a year of its own, but a single day is that of the accusation.
    """
    base, a = sentence.first, dated.first
    found = Analysis.of(sentence.lists.reading).sentence_of(base + a)
    if found is None:
        return False
    if found.clause_number_at(base + first) < 0:
        if _is_in_complement(found, base + a, base + last):
            return True  # "the trial heard that the door was locked in May"
        return any(_is_joined(sentence, other) for other in found.clauses if base + last < other.first < base + a)
    clause = _finite_around(found, base + a, base + first)
    if clause is None or not base + last < clause.start <= clause.first < base + a:
        return False
    at = clause.start - base
    if clause.kind == PARTICIPLE_CLAUSE:
        is_day = dated.timex.begin is not None and dated.timex.begin == dated.timex.end
        return not is_day and not clause.passive and bool(sentence.bits[at - 1] & PREPOSITIONS & ~TEMPORAL)
    if clause.kind not in _FINITE or clause.tense == NO_TENSE or (clause.kind == MAIN and clause.joined >= 0):
        return False
    if not sentence.breaks[at - 1] and not (sentence.bits[at] | sentence.bits[at - 1]) & _BOUNDARY:
        return clause.governor >= 0 and bool(sentence.bits[first] & REPORTS)
    if clause.kind != ADVERBIAL:
        return True
    return clause.perfect or sentence.low[at] not in words.dates["at_once"] | words.dates["turns"]


def _is_in_complement(found: Sentence, word: int, last: int) -> bool:
    """Whether a word is in a reported clause that starts after word `last`: "heard that the door was locked"."""
    clause = found.clause_around(word)
    while clause is not None and clause.kind in _DEPENDENT and clause.governor >= 0 and clause.start > last:
        clause = found.clauses[clause.governor]
    return clause is not None and clause.kind == COMPLEMENT and clause.start > last


_DEPENDENT = frozenset({INFINITIVE_CLAUSE, PARTICIPLE_CLAUSE})


def _finite_around(found: Sentence, word: int, event: int) -> SentenceClause | None:
    """The clause around a word; for an infinitive below another verb than the event, the clause of that verb."""
    clause, own = found.clause_around(word), found.clause_number_at(event)
    while clause is not None and clause.kind == INFINITIVE_CLAUSE and 0 <= clause.governor != own:
        above = found.clauses[clause.governor]
        if above.first >= clause.first:
            return clause
        clause = above
    return clause


def start_of_same_time(sentence: SentenceWords, a: int, last: int, words: EventWords) -> int:
    """Return where the clause of a date starts that has the event's day: "died | when it fell on Monday"; else -1."""
    base = sentence.first
    found = Analysis.of(sentence.lists.reading).sentence_of(base + a)
    clause = None if found is None else found.clause_around(base + a)
    while found is not None and clause is not None and clause.kind in _DEPENDENT and clause.governor >= 0:
        if clause.start <= base + last:
            return -1
        clause = found.clauses[clause.governor]  # "when he came to give evidence on Monday"
    if clause is None or clause.kind != ADVERBIAL or clause.perfect or clause.start <= base + last:
        return -1
    at = clause.start - base
    return at if sentence.low[at] in words.dates["at_once"] - words.dates["from"] else -1


def _is_joined(sentence: SentenceWords, clause: SentenceClause) -> bool:
    """Whether the clause is joined to the one before it: "... and asked"."""
    at = clause.start - sentence.first
    return clause.kind == MAIN and at > 0 and bool(sentence.bits[at - 1] & JOINING)


def _is_of_place(sentence: SentenceWords, at: int, words: EventWords) -> bool:
    """Whether the clause at word `at` goes on about a place: "Chad, where ten died in June, has ..."."""
    is_occasion = bool(sentence.bits[at] & OCCASION) and sentence.low[at] not in words.dates["at_once"]
    return is_occasion and sentence.breaks[at - 1]


def _is_of_next_verb(sentence: SentenceWords, a: int, last: int) -> bool:
    """Whether a verb with a modal is joined in between, which has the date: "agreed and must (is to) pay by Friday"."""
    bits = sentence.bits
    return any(
        bits[at] & JOINING and (bits[at + 1] & MODALS or (bits[at + 1] & BE and bits[at + 2] & (GOING | WANTED)))
        for at in range(last + 1, a - 1)
    )


def _is_topic(sentence: SentenceWords, a: int, first: int, words: EventWords) -> bool:
    """Whether the event is a noun that a verb beside the date speaks of: "files on the collapse", "talks about"."""
    base = sentence.first
    found = Analysis.of(sentence.lists.reading).sentence_of(base + first)
    phrase = None if found is None else found.phrase_at(base + first)
    if found is None or phrase is None or phrase.preposition < base or found.clause_number_at(base + first) >= 0:
        return False
    if sentence.low[phrase.preposition - base] not in words.dates["topic"]:
        return False
    if a > 0 and base + a < phrase.preposition and found.clause_number_around(base + a) >= 0:
        return True  # "resigned on Monday over the blast"
    low, high = min(base + a, phrase.preposition), max(base + a, phrase.preposition)
    return any(low < clause.verb < high for clause in found.clauses)


def turn_ahead(sentence: SentenceWords, dated: Placed, first: int, last: int, words: EventWords) -> str:
    """Return the word that sets a date off from an event before it: "was held after she was stabbed on Monday".

    "after" and "since" make the date the first day that is possible, "before" and "until" the last one. Who died or was
    hurt "after" something did so on its day. Empty where no such word does.
    """
    base, a = sentence.first, dated.first
    found = Analysis.of(sentence.lists.reading).sentence_of(base + a)
    if found is None or dated.last + 1 == first:
        return ""
    at = _turn_of_clause(found, base + a, base + first) - base
    if at < 0:
        at = _turn_of_noun(found, base + a) - base
    if at < 0 or (at <= last and sentence.low[at] not in words.dates["since"]):
        return ""
    turn = sentence.low[at]
    if turn not in words.dates["turns"] or sentence.before(at) in words.dates["soon"]:
        return ""  # "left hours after it had opened on Monday"
    is_toll = turn not in words.dates["since"] and not words.dates["harmed"].isdisjoint(sentence.low[first : last + 1])
    return "" if is_toll else turn


def _turn_of_clause(found: Sentence, word: int, event: int) -> int:
    """The word that leads to the clause of a word, where the event is outside: "after", "since"; -1 without one."""
    clause = _finite_around(found, word, event)
    if clause is None or clause.kind not in (ADVERBIAL, PARTICIPLE_CLAUSE) or clause.start <= event < clause.end:
        return -1
    return clause.start - (clause.kind == PARTICIPLE_CLAUSE)  # "since | taking power"


def _turn_of_noun(found: Sentence, word: int) -> int:
    """The preposition of the noun that a date follows: "resigned after the riot on Monday"; -1 without one."""
    phrase = found.phrase_at(word - _NEXT)
    return -1 if phrase is None or phrase.last != word - _NEXT else phrase.preposition


def turn_behind(sentence: SentenceWords, last: int, first: int, words: EventWords) -> str:
    """Return the word that sets an event off from a date outside its clause: "left on Monday after gunmen seized it".

    "after" makes the date that of what followed, "before" that of what came before; empty where neither does.
    """
    base = sentence.first
    found = Analysis.of(sentence.lists.reading).sentence_of(base + first)
    clause = None if found is None else found.clause_at(base + first) or found.clause_around(base + first)
    while found is not None and clause is not None and clause.kind == PARTICIPLE_CLAUSE and clause.governor >= 0:
        above = found.clauses[clause.governor]  # "left on Monday after a train crashed, killing ten"
        if above.first >= clause.first:
            break
        clause = above
    if clause is None or clause.kind != ADVERBIAL or clause.start <= base + last < clause.end:
        return ""
    at = clause.start - base
    turns = words.dates["from"] | words.dates["upto"]
    return sentence.low[at] if sentence.low[at] in turns and sentence.before(at) not in words.dates["soon"] else ""
