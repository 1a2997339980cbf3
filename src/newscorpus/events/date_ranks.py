"""Which dates belong to a comparison ("the worst since 2014") and do not say when something happened.

"Met for the first time since 2014" and "the deadliest raid in the area this year" compare: the date bounds what the
meeting and the raid are measured against. Such a date follows a rank ("first", "worst", "deadliest"), with no verb
between the two.

A figure is measured by another one: "fell to 85 from 93 a year earlier", "compared with 93 in May".

With "since", a rank in front is enough. "This year" is more often a plain date, even near a rank ("hopes to win its
first seats this year"). There the rank must be that of the event itself, or of the thing "in" which it happened.
"""

from newscorpus.analysis.clause_state import ADVERBIAL
from newscorpus.analysis.structure import NO_TENSE
from newscorpus.events.clause_bits import TO
from newscorpus.events.date_places import Placed
from newscorpus.events.date_topics import is_long, whole_phrase
from newscorpus.events.sentence_words import SentenceWords
from newscorpus.events.word_index import EventWords

__all__ = ("is_compared",)

_TIMES = "T9"  # classes of heads: times, and numbers, which may be years
_COMPARED = 8
"""How many words may come between a rank and its time: "the worst attack on a church in the north since 2014"."""

_DETERMINED = 2  # how far before a rank the preposition of its phrase is: "in the deadliest raid"


def is_compared(sentence: SentenceWords, dated: Placed, last: int, words: EventWords) -> bool:
    """Return whether a date behind the event that ends with word `last` only bounds a comparison.

    Args:
        sentence: where they are.
        dated: the date.
        last: index of the last word of the event.
        words: the words that tie dates to events.
    """
    if _is_since(sentence, dated.first, last, words):
        return True
    if not is_long(dated.timex):
        return False
    return _is_of_this_period(sentence, dated, last, words) or _is_measured_from(sentence, dated.first, last, words)


def _is_measured_from(sentence: SentenceWords, a: int, last: int, words: EventWords) -> bool:
    """Whether a figure is compared with that of a month or a year: "fell to 85 from 93 a year earlier", "than in May".

    "From" compares only where two figures are told: "rose 8% from 93 in May", not "freed 85 men from a camp in May".
    """
    low, links = sentence.low, words.dates
    for k in range(a - 1, last, -1):
        if low[k] in links["compared"]:
            return low[k] not in links["than"] or k >= a - _DETERMINED  # not "killed more than ten in May"
        if low[k] in links["up_from"] and any(word[:1].isdigit() for word in low[k + 1 : a]):
            return any(_is_new_figure(sentence, j, words) for j in range(last + 1, k))
    return False


def _is_new_figure(sentence: SentenceWords, j: int, words: EventWords) -> bool:
    """Whether word `j` leads to what a figure has become, or is by how much it has changed: "to 85", "8 percent"."""
    low = sentence.low
    is_share = low[j] in words.dates["share"] or "%" in sentence.gaps[j]
    return is_share or (bool(sentence.bits[j] & TO) and low[j + 1][:1].isdigit())


def _is_since(sentence: SentenceWords, a: int, last: int, words: EventWords) -> bool:
    """Whether a rank is followed by "since" and the date: "met for the first time since 2014"."""
    at = a - 1
    clause = _start_of_clause(sentence, a)
    if last < clause:
        at = clause  # "their first meeting since they signed a pact in 2018"
    elif sentence.before(a) in words.links["of"]:  # "the largest since the revolution of 1959"
        phrase = whole_phrase(sentence, sentence.first + a - 2, words)
        at = -1 if phrase is None else phrase.preposition - sentence.first
    return 0 < at < a and sentence.low[at] in words.dates["since"] and _rank_before(sentence, at, words) >= 0


def _start_of_clause(sentence: SentenceWords, a: int) -> int:
    """The first word of the adverbial clause that a date is in; -1 without one."""
    found = sentence.parsed
    clause = found.clause_around(sentence.first + a)
    if clause is None or clause.kind != ADVERBIAL:
        return -1
    phrase = found.phrase_at(clause.start + 1)
    is_time = phrase is None or phrase.head_class in _TIMES  # "the worst since 2014 was on Monday"
    return -1 if is_time else clause.start - sentence.first


def _is_of_this_period(sentence: SentenceWords, dated: Placed, last: int, words: EventWords) -> bool:
    """Whether the event is ranked among those of a month or a year: "the deadliest raid this year"."""
    a = dated.first
    if sentence.low[a] not in words.dates["this_period"]:
        return False
    rank = _rank_before(sentence, a, words)
    if rank < 0:
        return False
    return rank < last or (rank >= _DETERMINED and sentence.low[rank - _DETERMINED] in words.dates["setting"])


def _rank_before(sentence: SentenceWords, at: int, words: EventWords) -> int:
    """The nearest rank before word `at`, with no break and no verb between; -1 without one."""
    verbs = [clause.verb for clause in sentence.clauses if clause.tense != NO_TENSE]
    for k in range(at - 1, max(-1, at - 1 - _COMPARED), -1):
        if sentence.breaks[k] or sentence.first + k in verbs:
            return -1
        if sentence.low[k] in words.dates["ranks"]:
            return k
    return -1
