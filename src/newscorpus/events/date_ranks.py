"""Which dates say what something is the first or the worst of, and not when it happened.

"Met for the first time since 2014" and "the deadliest raid in the area this year" compare: the year bounds what the
meeting and the raid are measured against. Such a date stands behind a rank ("first", "worst", "deadliest"), without a
verb between the two.

Behind "since" a rank is enough. "This year" is more often a plain date, also near a rank ("hopes to win its first seats
this year"). There the rank must be that of the event itself, or of the thing "in" which it happened.
"""

from datetime import timedelta

from newscorpus.analysis.structure import NO_TENSE
from newscorpus.events.date_places import Placed
from newscorpus.events.date_topics import whole_phrase
from newscorpus.events.sentence_words import SentenceWords
from newscorpus.events.word_index import EventWords

__all__ = ("is_compared",)

_MONTH = timedelta(days=27)

_COMPARED = 8
"""How many words may come between a rank and its time: "the worst attack on a church in the north since 2014"."""

_DETERMINED = 2
"""How far before a rank the preposition of its phrase is: "in the deadliest raid"."""


def is_compared(sentence: SentenceWords, dated: Placed, last: int, words: EventWords) -> bool:
    """Return whether a date behind the event that ends with word `last` says what something is the first or worst of.

    Args:
        sentence: where they are.
        dated: the date.
        last: index of the last word of the event.
        words: the words that tie dates to events.
    """
    return _is_since(sentence, dated.first, words) or _is_of_this_period(sentence, dated, last, words)


def _is_since(sentence: SentenceWords, a: int, words: EventWords) -> bool:
    """Whether a rank is followed by "since" and the date: "met for the first time since 2014"."""
    at = a - 1
    if sentence.before(a) in words.links["of"]:  # "the largest since the revolution of 1959"
        found = sentence.analysed(a)
        phrase = None if found is None else whole_phrase(found, sentence.first + a - 2, sentence.lists.low, words)
        at = -1 if phrase is None else phrase.preposition - sentence.first
    return 0 < at < a and sentence.low[at] in words.dates["since"] and _rank_before(sentence, at, words) >= 0


def _is_of_this_period(sentence: SentenceWords, dated: Placed, last: int, words: EventWords) -> bool:
    """Whether the event has a rank among those of a month or a year: "the deadliest raid this year"."""
    timex, a, _ = dated
    if sentence.low[a] not in words.dates["this_period"] or timex.begin is None or timex.end is None:
        return False
    if timex.end - timex.begin < _MONTH:
        return False
    rank = _rank_before(sentence, a, words)
    if rank < 0:
        return False
    return rank < last or (rank >= _DETERMINED and sentence.low[rank - _DETERMINED] in words.dates["setting"])


def _rank_before(sentence: SentenceWords, at: int, words: EventWords) -> int:
    """The rank nearest before word `at`, with no break and no verb between; -1 without one."""
    found = sentence.analysed(at)
    if found is None:
        return -1
    verbs = [clause.verb for clause in found.clauses if clause.tense != NO_TENSE]
    for k in range(at - 1, max(-1, at - 1 - _COMPARED), -1):
        if sentence.breaks[k] or sentence.first + k in verbs:
            return -1
        if sentence.low[k] in words.dates["ranks"]:
            return k
    return -1
