"""Which event a date belongs to, by the clauses of its sentence.

Distance is half of the answer (see `newscorpus.events.dating`). The other half is grammar: in "cut 800 jobs, and its
rival closed a plant last week" the week is that of the rival, and in "the boat saved on Friday was turned away" Friday
is the day of the rescue. A date in a clause that does not hold the event is not the event's.

Not every clause keeps its date to itself. An event "when" or "as" something else happens shares its day, verbs with one
subject share theirs ("arrested and questioned him on Monday"), and "the raid that killed ten in May" was in May.
"""

from collections.abc import Sequence

from newscorpus.analysis import Sentence, SentenceClause
from newscorpus.analysis.clause_state import ADVERBIAL, COMPLEMENT, INFINITIVE_CLAUSE, MAIN, PARTICIPLE_CLAUSE, RELATIVE
from newscorpus.analysis.structure import FUTURE, NO_TENSE, PAST, PRESENT, WISHED
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
from newscorpus.events.date_places import NEXT, Placed
from newscorpus.events.date_ranks import is_compared
from newscorpus.events.date_topics import is_long, is_spoken_of, whole_phrase
from newscorpus.events.sentence_words import ADVERB_ENDING, SentenceWords
from newscorpus.events.word_index import EventWords

__all__ = (
    "finite_around",
    "is_in_side_clause",
    "is_of_another",
    "is_to_come",
    "opens_own_clause",
    "start_of_same_time",
)

_FINITE = frozenset({MAIN, COMPLEMENT, RELATIVE, ADVERBIAL})
_AHEAD = frozenset({FUTURE, WISHED})
_BOUNDARY = ENDS_CLAUSE | JOINING | REPORTS
_TIME = "T"  # the class of nouns for times


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
    if is_spoken_of(sentence, dated, first, last, words) or _is_origin(sentence, dated, last, words):
        return True
    low, high = (last, a) if a > last else (dated.last, first)
    if not opens and ";" in "".join(sentence.gaps[low:high]):
        return True  # "ten were killed in May; police deny it"
    if a < first and _is_before_relative(sentence, dated, first, words):
        return True
    if a < first and not opens and (_is_before_subject(sentence, dated, first) or _is_now(sentence, dated, first)):
        return True
    if _is_given_up(sentence, a, words) or (opens and _is_of_opening(sentence, a, first)):
        return True
    if a > last and (is_compared(sentence, dated, last, words) or _is_of_noun(sentence, a, first, last, words)):
        return True
    if _is_of_next_verb(sentence, a, last) or (not opens and _is_of_other_clause(sentence, dated, first, words)):
        return True
    return a > last and _is_of_later_clause(sentence, dated, first, last, words)


def _is_origin(sentence: SentenceWords, dated: Placed, last: int, words: EventWords) -> bool:
    """Whether a month or a year says from when a noun after the event is: "denied the warnings from 2019"."""
    a = dated.first
    if a - last <= NEXT or sentence.before(a) not in words.dates["origin"] or sentence.breaks[a - 2]:
        return False
    if not is_long(dated.timex):
        return False
    phrase = sentence.phrase_at(a - 2)
    is_object = phrase is not None and phrase.preposition < 0 and phrase.last == sentence.first + a - 2
    return is_object and phrase is not None and phrase.first > sentence.first + last


def _is_of_noun(sentence: SentenceWords, a: int, first: int, last: int, words: EventWords) -> bool:
    """Whether "of" ties a date to the noun before it, which is not the event: "left the site of the blast of 3 May"."""
    if a - last <= NEXT or sentence.before(a) not in words.links["of"]:
        return False
    phrase = sentence.phrase_at(a - NEXT)
    if phrase is None or phrase.last != sentence.first + a - NEXT or phrase.head_class == _TIME:
        return False
    low = sentence.lists.low
    if phrase.preposition >= 0 and low[phrase.preposition] in words.dates["setting"]:
        return False  # "died in the quake of May"
    return low[phrase.head] not in words.dates["stretch"] and not phrase.first <= sentence.first + first <= phrase.last


def _is_given_up(sentence: SentenceWords, a: int, words: EventWords) -> bool:
    """Whether a date is that of a plan that has changed: "the vote, originally planned for May, will be in June"."""
    for k in range(a - 1, max(-1, a - 1 - _PLAN), -1):
        if sentence.breaks[k]:
            return False
        if sentence.low[k] in words.dates["formerly"]:
            return True
    return False


_PLAN = 4  # words: "originally" is not further before a date


def _is_of_opening(sentence: SentenceWords, a: int, first: int) -> bool:
    """Whether a date in front says what was done to the subject at another time: "Born in 1950, Roe resigned"."""
    base = sentence.first
    clause = sentence.clause_around(a)
    if clause is None or clause.kind != PARTICIPLE_CLAUSE or not clause.passive:
        return False
    return clause.start == base and clause.end <= base + first


def _is_questioned(sentence: SentenceWords, clause: SentenceClause, words: EventWords) -> bool:
    """Whether a clause in front says when the subject was asked: "Asked on Monday about the ban, Roe defended it"."""
    return clause.start == sentence.first and sentence.low[0] in words.dates["questioned"]


def _is_before_relative(sentence: SentenceWords, dated: Placed, first: int, words: EventWords) -> bool:
    """Whether a date is of the clause in front, and the verb only says who is meant: "held on Friday a man who robbed".

    What continues an event has its date ("died on Friday in a raid that destroyed"), and so has a clause about the
    subject ("gunmen who attacked a mill").
    """
    base = sentence.first
    found = sentence.parsed
    own = found.clause_at(base + first)
    if own is not None and own.kind != RELATIVE:
        return False
    if own is None:
        own = found.clause_around(base + first)  # "reached on Monday a village cut off by floods"
        if own is None or own.kind != PARTICIPLE_CLAUSE or not own.passive:
            return False
    if own.start <= base + dated.last + 1:
        return False
    low, nearest = sentence.lists.low, found.phrase_at(own.start - 1)
    if nearest is None or sentence.breaks[own.start - base - 1]:
        return False
    if not any(clause.verb < nearest.first for clause in sentence.clauses if clause.tense != NO_TENSE):
        return False
    nouns = [found.phrase_at(base + dated.last)]
    if low[nearest.head] not in words.people and low[nearest.head] not in words.roles:
        nouns.append(whole_phrase(sentence, own.start - 1, words))  # not "at the funeral of a woman who died"
    return not any(noun is not None and low[noun.head] in words.clause["also_nouns"] for noun in nouns)


def _is_before_subject(sentence: SentenceWords, dated: Placed, first: int) -> bool:
    """Whether the event is the subject of a clause joined to that of the date: "left on Monday, and a quake struck"."""
    base = sentence.first
    for clause in sentence.clauses:
        if clause.subject is None or not _is_subject(clause, base + first) or clause.kind != MAIN:
            continue
        at = clause.subject.first - base
        return dated.last < at - 1 and sentence.breaks[at - 2] and bool(sentence.bits[at - 1] & JOINING)
    return False


def _is_now(sentence: SentenceWords, dated: Placed, first: int) -> bool:
    """Whether a verb behind "and" tells how things are since: "was arrested in May and is awaiting trial"."""
    found = sentence.parsed
    own, other = found.clause_at(sentence.first + first), found.clause_around(sentence.first + dated.first)
    if own is None or other is None or own.kind != MAIN or other.kind != MAIN or other.first >= own.first:
        return False
    is_present = own.tense == PRESENT and own.first < own.last  # not "broke out on Friday and spread"
    return is_present and other.tense == PAST and not opens_own_clause(sentence, dated, first)


def opens_own_clause(sentence: SentenceWords, dated: Placed, first: int) -> bool:
    """Return whether a date opens the clause of the verb at word `first`, behind "and": "…, and on Friday they met"."""
    at = dated.first - 1 - bool(sentence.bits[dated.first - 1] & PREPOSITIONS) if dated.first else 0
    if at < 1 or not sentence.bits[at] & JOINING or not sentence.breaks[at - 1]:
        return False
    clause = sentence.clause_at(first)
    return clause is not None and _is_subject(clause, sentence.first + dated.last + 1)


def _is_subject(clause: SentenceClause, word: int) -> bool:
    """Whether a word is in the subject of a clause."""
    return clause.subject is not None and clause.subject.first <= word <= clause.subject.last


def _is_of_other_clause(sentence: SentenceWords, dated: Placed, first: int, words: EventWords) -> bool:
    """Whether a date in a clause about a noun is beside a verb outside: "the boat saved on Friday was turned".

    A date before a complement in the perfect or the future is that of saying it: "said on Friday that they had met",
    "said on Friday that they will meet".
    """
    base, a = sentence.first, dated.first
    found = sentence.parsed
    own = found.clause_around(base + first)
    if own is None:
        return False
    said = _first_of_row(found, own)
    if sentence.lists.low[said.start] in words.dates["asks"] and a < said.start - base:
        return True  # "spoke on Friday about why they had left"
    if said.kind == COMPLEMENT and (said.perfect or said.tense in _AHEAD) and a < said.start - base:
        return said.governor >= 0 and found.clauses[said.governor].start <= base + a
    n = found.clause_number_around(base + a)
    if found.clause_number_at(base + first) < 0 or n < 0 or found.clauses[n].first > base + a:
        return False
    clause = found.clauses[n]
    if own.kind == PARTICIPLE_CLAUSE and clause.tense == FUTURE and a < own.first - base:
        return True  # "will appear in court on Monday, charged with arson"
    around = _above(found, own)
    if around.kind == RELATIVE and around.end <= base + a and clause is not around:
        return True  # "states, which closed their borders, opened them on Monday"
    is_undergone = clause.passive and a < first and not _has_joined_subject(sentence, found, clause)
    is_undergone = is_undergone and clause.kind == PARTICIPLE_CLAUSE
    about_noun = clause.kind == RELATIVE or (is_undergone and not _is_questioned(sentence, clause, words))
    about_noun = about_noun or (clause.kind == ADVERBIAL and _is_of_place(sentence, clause.start - base, words))
    return about_noun and not clause.start <= base + first < clause.end


def _above(found: Sentence, clause: SentenceClause) -> SentenceClause:
    """The finite clause that an infinitive or a participle depends on; the clause itself where it is one."""
    for _ in range(_ROW):
        if clause.kind not in _DEPENDENT or clause.governor < 0 or found.clauses[clause.governor].first >= clause.first:
            break
        clause = found.clauses[clause.governor]
    return clause


def is_in_side_clause(sentence: SentenceWords, a: int, first: int) -> bool:
    """Return whether a date is in an adverbial clause that does not hold the event at word `first`."""
    clause = sentence.clause_around(a)
    return clause is not None and clause.kind == ADVERBIAL and not clause.start <= sentence.first + first < clause.end


def is_to_come(sentence: SentenceWords, first: int) -> bool:
    """Return whether the event at word `first` is in the future: "will vote", "would cut jobs and close a mill"."""
    found = sentence.parsed
    clause = found.clause_at(sentence.first + first)
    return clause is not None and _first_of_row(found, clause).tense in _AHEAD


def _first_of_row(found: Sentence, clause: SentenceClause) -> SentenceClause:
    """The clause whose subject and auxiliary a verb shares: "it would cut jobs and close a mill"."""
    for _ in range(_ROW):
        before = found.clauses[clause.joined] if clause.joined >= 0 else clause
        if before.first >= clause.first or before.kind != clause.kind or clause.subject not in (None, before.subject):
            break
        clause = before
    return clause


_ROW = 8  # verbs in a row, or clauses one in another, that are looked through for the first


def _is_of_later_clause(sentence: SentenceWords, dated: Placed, first: int, last: int, words: EventWords) -> bool:
    """Whether the date is in a clause with a verb of its own after the event: "left and said they would vote in May".

    What happens "when" or "as" something else does has its date, and what somebody is accused of "doing" has a month or
    a year of its own, but a single day is that of the accusation.
    """
    base, a = sentence.first, dated.first
    found = sentence.parsed
    if found.clause_number_at(base + first) < 0:
        if _is_in_complement(found, base + a, base + last):
            return True  # "the trial heard that the door was locked in May"
        between = [other for other in sentence.clauses if base + last < other.first < base + a]
        return any(_is_joined(sentence, c) and not _is_subject(c, base + first) for c in between)
    clause = finite_around(found, base + a, base + first)
    starts_behind = clause is not None and base + first < clause.start >= base + last  # "conceded that" has its "that"
    if clause is None or not starts_behind or not clause.first < base + a:
        return False
    if _is_in_row(sentence, found, base + first, clause, words):
        return False
    at = clause.start - base
    if clause.kind == PARTICIPLE_CLAUSE:
        if sentence.lists.low[clause.verb] in words.dates["lasting"]:
            return False  # "impounded a yacht owned by Roe on Monday"
        if clause.passive and not sentence.breaks[at - 1]:
            return _is_about_thing(found, clause, sentence.lists.low, words)
        is_day = dated.timex.begin is not None and dated.timex.begin == dated.timex.end
        at -= sentence.low[at - 1].endswith(ADVERB_ENDING)  # "for brutally attacking him in 2019"
        return not is_day and not clause.passive and bool(sentence.bits[at - 1] & PREPOSITIONS & ~TEMPORAL)
    if clause.kind not in _FINITE or clause.tense == NO_TENSE or (clause.kind == MAIN and clause.joined >= 0):
        return False
    if not sentence.breaks[at - 1] and not (sentence.bits[at] | sentence.bits[at - 1]) & _BOUNDARY:
        return clause.governor >= 0 and bool(sentence.bits[first] & REPORTS)
    if clause.kind != ADVERBIAL:
        return True
    is_contrast = sentence.breaks[at - 1] and sentence.low[at] in words.dates["contrasting"]
    return clause.perfect or is_contrast or sentence.low[at] not in words.dates["at_once"] | words.dates["turns"]


def _is_in_row(sentence: SentenceWords, found: Sentence, verb: int, clause: SentenceClause, words: EventWords) -> bool:
    """Whether a date is that of two clauses with "and" between: "two died and six were hurt on Monday"."""
    low, own = sentence.lists.low, found.clause_at(verb)
    if own is None or not _has_joined_subject(sentence, found, clause):
        return False
    is_short = own.passive and clause.passive and clause.first == clause.verb  # "one was held and two charged"
    return is_short or {low[own.verb], low[clause.verb]} <= words.dates["harmed"]


def _has_joined_subject(sentence: SentenceWords, found: Sentence, clause: SentenceClause) -> bool:
    """Whether a noun between "and" and a verb is its subject, with no comma: "… and two charged on Monday"."""
    base, noun = sentence.first, found.phrase_at(clause.first - 1)
    if noun is None or noun.last != clause.first - 1 or noun.first <= base + 1:
        return False
    return bool(sentence.bits[noun.first - base - 1] & JOINING) and not sentence.breaks[noun.first - base - 2]


def _is_about_thing(found: Sentence, clause: SentenceClause, low: Sequence[str], words: EventWords) -> bool:
    """Whether a participle says when something was done to a thing: "rejected the result of a vote held in May".

    What the event is set in shares its date: "died in a raid carried out in May".
    """
    phrase = found.phrase_at(clause.start - 1)
    if phrase is None or phrase.last != clause.start - 1:
        return False
    return phrase.preposition < 0 or low[phrase.preposition] not in words.dates["setting"]


def _is_in_complement(found: Sentence, word: int, last: int) -> bool:
    """Whether a word is in a reported clause that starts after word `last`: "heard that the door was locked"."""
    clause = found.clause_around(word)
    while clause is not None and clause.kind in _DEPENDENT and clause.governor >= 0 and clause.start > last:
        clause = found.clauses[clause.governor]
    return clause is not None and clause.kind == COMPLEMENT and clause.start > last


_DEPENDENT = frozenset({INFINITIVE_CLAUSE, PARTICIPLE_CLAUSE})


def finite_around(found: Sentence, word: int, event: int) -> SentenceClause | None:
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
    found = sentence.parsed
    clause = found.clause_around(base + a)
    while clause is not None and clause.kind in _DEPENDENT and clause.governor >= 0:
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
