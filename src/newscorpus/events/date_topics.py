"""Events that a sentence only mentions, and the date beside them that belongs to something else.

A noun often names not what happens in its clause but what others deal with: "asked on Friday about the attack",
"searched the site of the shooting on Monday", "the arrest drew protests on Monday". The date is that of asking,
searching, protesting. A court deals with a deed of the past: the verdict does not take the year of the deed ("jailed
for the raid in 2019"), nor the deed the day of the verdict ("jailed on Monday for a raid").

A date in the phrase of the noun or right behind it is its own, whatever the clause says: "condemned Monday's arrest",
"condemned the raid on Monday". One that says since when nothing was as great is nobody's: "the worst since 2014".
"""

from collections.abc import Sequence
from datetime import timedelta

from newscorpus.analysis import NounPhrase, Sentence
from newscorpus.analysis.clause_state import ADVERBIAL
from newscorpus.analysis.structure import NO_TENSE
from newscorpus.events.date_places import Placed
from newscorpus.events.sentence_words import SentenceWords
from newscorpus.events.word_index import EventWords
from newscorpus.model import Timex

__all__ = ("is_compared", "is_spoken_of", "whole_phrase")

_MONTH = timedelta(days=27)
_NEXT = 2
"""How far behind a noun a date may be that is right behind it: "the raid on Monday"."""

_TIMES = "T9"
"""Classes of heads: times, and numbers, which may be years."""

_ROW = 8
"""How many nouns with "of" between them are looked through for the first."""


def is_spoken_of(sentence: SentenceWords, dated: Placed, first: int, last: int, words: EventWords) -> bool:
    """Return whether the words `first` to `last` are only spoken of on a date.

    Args:
        sentence: where they are.
        dated: the date.
        first: index of the first word of the event.
        last: index of its last word.
        words: the words that tie dates to events.
    """
    found = sentence.analysed(first)
    if found is None:
        return False
    if found.clause_number_at(sentence.first + first) >= 0:
        if dated.first < first:
            return _is_deed_of(sentence, found, dated.first, first - 1, words)
        return dated.first > last and _is_verdict_on(sentence, found, dated, first, words)
    phrase = found.phrase_at(sentence.first + first)
    if phrase is None:
        return False
    if _is_topic(sentence, found, phrase, dated.first, words) or _is_whose(sentence, found, phrase, dated.first, words):
        return True
    if dated.first < first and _is_deed_of(sentence, found, dated.first, phrase.preposition - sentence.first, words):
        return True
    return _is_reacted_to(sentence, found, phrase, dated.first, words)


def _is_topic(sentence: SentenceWords, found: Sentence, phrase: NounPhrase, a: int, words: EventWords) -> bool:
    """Whether the event is a noun that a verb beside the date speaks of: "files on the collapse", "talks about"."""
    base = sentence.first
    at = phrase.preposition - base
    is_answered = at > 0 and sentence.low[at - 1] in words.dates["answer"]  # "in revenge for the killing"
    if at < 0 or not (is_answered or sentence.low[at] in words.dates["topic"]):
        return False
    if a > 0 and base + a < phrase.preposition and found.clause_number_around(base + a) >= 0:
        return True  # "resigned on Monday over the blast"
    low, high = min(base + a, phrase.preposition), max(base + a, phrase.preposition)
    return any(low < clause.verb < high for clause in found.clauses)


def _is_whose(sentence: SentenceWords, found: Sentence, phrase: NounPhrase, a: int, words: EventWords) -> bool:
    """Whether the event only says which thing or person is meant: "searched the site of the shooting on Monday"."""
    base, low = sentence.first, sentence.lists.low
    before = found.phrase_at(phrase.preposition - 1)
    if before is None or before.last != phrase.preposition - 1 or low[phrase.preposition] not in words.links["of"]:
        return False
    if low[phrase.first] not in words.dates["known"] | words.dates["whose"]:
        return False
    clause = found.clause_around(base + a)
    if clause is not None and clause.start == phrase.last + 1:
        return False  # "the result of the vote | held on Monday"
    return base + a < before.first or base + a > phrase.last + _NEXT


def _is_reacted_to(sentence: SentenceWords, found: Sentence, phrase: NounPhrase, a: int, words: EventWords) -> bool:
    """Whether the event is a noun that others react to on the date: "the arrest drew protests on Monday".

    A date in the phrase of the noun or behind it is its own: "condemned Monday's arrest", "the raid on Monday".
    """
    base, low = sentence.first, sentence.lists.low
    if phrase.first <= base + a <= phrase.last:
        return False
    for clause in found.clauses:
        is_object = clause.object is phrase and base + a < phrase.first
        is_subject = clause.subject is not None and clause.subject.head == phrase.head and clause.verb < base + a
        if (is_object or is_subject) and low[clause.verb] in words.dates["reacts"]:
            return True
    return False


def _is_verdict_on(sentence: SentenceWords, found: Sentence, dated: Placed, first: int, words: EventWords) -> bool:
    """Whether a date behind a verdict is that of the deed: "jailed for the raid in 2019".

    Only what is known of one deed ("a raid", "the sale of a mill") keeps a date: "convicted of murder in 2019" was so
    then.
    """
    low = sentence.lists.low
    if low[sentence.first + first] not in words.dates["charges"] or not _is_long(dated.timex):
        return False
    nearest = found.phrase_at(sentence.first + dated.first - _NEXT)
    deed = whole_phrase(found, sentence.first + dated.first - _NEXT, low, words)
    if nearest is None or nearest.last != sentence.first + dated.first - _NEXT:
        return False
    if deed is None or deed.preposition < 0 or low[deed.preposition] not in words.dates["charged_with"]:
        return False
    return low[deed.first] in words.dates["determiners"]


def _is_deed_of(sentence: SentenceWords, found: Sentence, a: int, at: int, words: EventWords) -> bool:
    """Whether word `at` leads from a verdict and its date to the deed: "jailed on Monday | for a raid"."""
    if at <= a or sentence.low[at] not in words.dates["charged_with"]:
        return False
    verbs = (clause.verb for clause in found.clauses if clause.verb < sentence.first + at)
    return any(sentence.lists.low[verb] in words.dates["charges"] for verb in verbs)


def whole_phrase(found: Sentence, word: int, low: Sequence[str], words: EventWords) -> NounPhrase | None:
    """Return the phrase that holds a word, from its first noun: "the murder" in "of the murder of a guard".

    Args:
        found: the sentence.
        word: index of the word in the text.
        low: the words of the text in lower case.
        words: the words that lead on.
    """
    phrase = found.phrase_at(word)
    for _ in range(_ROW):
        before = found.phrase_at(phrase.preposition - 1) if phrase is not None and phrase.preposition > 0 else None
        if phrase is None or before is None or before.last != phrase.preposition - 1:
            break
        if low[phrase.preposition] not in words.links["of"]:
            break
        phrase = before
    return phrase


def _is_long(timex: Timex) -> bool:
    """Whether a date is a month or longer, as that of a deed is when courts have to do with it."""
    return timex.begin is not None and timex.end is not None and timex.end - timex.begin >= _MONTH


def _start_of_since(sentence: SentenceWords, found: Sentence, a: int) -> int:
    """The first word of the adverbial clause that a date is in; -1 without one."""
    around = found.clause_around(sentence.first + a)
    if around is None or around.kind != ADVERBIAL:
        return -1
    phrase = found.phrase_at(around.start + 1)
    is_clause = phrase is not None and phrase.head_class not in _TIMES  # not "the worst since 2014 was on Monday"
    return around.start - sentence.first if is_clause else -1


def is_compared(sentence: SentenceWords, a: int, last: int, words: EventWords) -> bool:
    """Return whether a date says what something is the first or worst of: "met for the first time since 2014".

    Args:
        sentence: where they are.
        a: index of the first word of the date.
        last: index of the last word of the event.
        words: the words that compare.
    """
    found = sentence.analysed(a)
    if found is None:
        return False
    at = a - 1
    since = _start_of_since(sentence, found, a)
    if last < since:
        at = since  # "their first meeting since they signed a pact in 2018"
    elif sentence.before(a) in words.links["of"]:  # "the largest since the revolution of 1959"
        phrase = whole_phrase(found, sentence.first + a - _NEXT, sentence.lists.low, words)
        at = -1 if phrase is None else phrase.preposition - sentence.first
    if not 0 < at < a or sentence.low[at] not in words.dates["since"]:
        return False
    verbs = [clause.verb for clause in found.clauses if clause.tense != NO_TENSE]
    for k in range(at - 1, max(-1, at - 1 - _COMPARED), -1):
        if sentence.breaks[k] or sentence.first + k in verbs:
            return False
        if sentence.low[k] in words.dates["ranks"]:
            return True
    return False


_COMPARED = 8
"""How many words may come between a rank and "since": "the worst attack on a church in the north since 2014"."""
