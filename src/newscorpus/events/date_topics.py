"""Events that a sentence only mentions, and the date beside them that belongs to something else.

A noun often names not what happens in its clause but what others deal with: "asked on Friday about the attack",
"searched the site of the shooting on Monday", "the arrest drew protests on Monday". The date is that of asking,
searching, protesting. A court deals with a deed of the past: the verdict does not take the year of the deed ("jailed
for the raid in 2019"), nor the deed the day of the verdict ("jailed on Monday for a raid").

A date in the phrase of the noun or right behind it is its own, whatever the clause says: "condemned Monday's arrest",
"condemned the raid on Monday".
"""

from datetime import timedelta

from newscorpus.analysis import NounPhrase
from newscorpus.analysis.clause_state import PARTICIPLE_CLAUSE
from newscorpus.events.date_places import NEXT, Placed
from newscorpus.events.sentence_words import SentenceWords
from newscorpus.events.word_index import EventWords
from newscorpus.model import Timex

__all__ = ("is_long", "is_spoken_of", "is_verdict_on", "whole_phrase")

_SHORTEST_MONTH = timedelta(days=27)
_ROW = 8  # how many nouns with "of" between them are looked through for the first


def is_spoken_of(sentence: SentenceWords, dated: Placed, first: int, last: int, words: EventWords) -> bool:
    """Return whether the words `first` to `last` are only spoken of on a date.

    Args:
        sentence: where they are.
        dated: the date.
        first: index of the first word of the event.
        last: index of its last word.
        words: the words that tie dates to events.
    """
    found = sentence.parsed
    if found.clause_number_at(sentence.first + first) >= 0:
        if dated.first < first:
            return _is_deed_of(sentence, dated.first, first - 1, words)
        is_long_deed = dated.first > last and is_long(dated.timex)
        return is_long_deed and is_verdict_on(sentence, dated.first, first, words)
    phrase = found.phrase_at(sentence.first + first)
    if phrase is None:
        return False
    if _is_topic(sentence, phrase, dated.first, words) or _is_whose(sentence, phrase, dated.first, words):
        return True
    at = phrase.preposition - sentence.first
    if dated.first < first and (
        _is_deed_of(sentence, dated.first, at, words) or _is_case(sentence, phrase, dated, words)
    ):
        return True
    return _is_reacted_to(sentence, phrase, dated.first, words)


def _is_topic(sentence: SentenceWords, phrase: NounPhrase, a: int, words: EventWords) -> bool:
    """Whether the event is a noun that a verb beside the date speaks of: "files on the collapse", "talks about"."""
    base = sentence.first
    at = phrase.preposition - base
    is_answered = at > 0 and sentence.low[at - 1] in words.dates["answer"]  # "in revenge for the killing"
    if at < 0 or not (is_answered or sentence.low[at] in words.dates["topic"]):
        return False
    if a > 0 and base + a < phrase.preposition and sentence.clause_around(a) is not None:
        return True  # "resigned on Monday over the blast"
    low, high = min(base + a, phrase.preposition), max(base + a, phrase.preposition)
    return bool(sentence.parsed.clauses_between(low + 1, high))


def _is_whose(sentence: SentenceWords, phrase: NounPhrase, a: int, words: EventWords) -> bool:
    """Whether the event only says which thing or person is meant: "searched the site of the shooting on Monday"."""
    base, low = sentence.first, sentence.lists.low
    before = sentence.parsed.phrase_at(phrase.preposition - 1)
    if before is None or before.last != phrase.preposition - 1 or low[phrase.preposition] not in words.links["of"]:
        return False
    is_known = low[phrase.first] in words.dates["known"] | words.dates["whose"]
    if not is_known and low[before.head] not in words.dates["outcomes"]:
        return False  # but "waited on Monday for results of a vote"
    clause = sentence.clause_around(a)
    if clause is not None and clause.start == phrase.last + 1:
        return False  # "the result of the vote | held on Monday"
    return base + a < before.first or base + a > phrase.last + NEXT


def _is_reacted_to(sentence: SentenceWords, phrase: NounPhrase, a: int, words: EventWords) -> bool:
    """Whether the event is a noun that others react to on the date: "the arrest drew protests on Monday".

    A date in the phrase of the noun or behind it is its own: "condemned Monday's arrest", "the raid on Monday".
    """
    base, low = sentence.first, sentence.lists.low
    if phrase.first <= base + a <= phrase.last:
        return False
    for clause in sentence.clauses:
        is_object = clause.object is phrase and base + a < phrase.first
        is_subject = clause.subject is not None and clause.subject.head == phrase.head and clause.verb < base + a
        if (is_object or is_subject) and low[clause.verb] in words.dates["reacts"]:
            return True
    return False


def is_verdict_on(sentence: SentenceWords, a: int, first: int, words: EventWords) -> bool:
    """Return whether a date at word `a` behind a verdict is beside the deed: "jailed for the raid in 2019".

    Of nouns, only what is known of one deed ("a raid", "the sale of a mill") keeps a date: "convicted of murder in
    2019" was so then.

    Args:
        sentence: where they are.
        a: index of the first word of the date.
        first: index of the verb.
        words: the words that tie dates to events.
    """
    low, dates = sentence.lists.low, words.dates
    verb = low[sentence.first + first]
    if verb not in dates["charges"] | dates["pleads"]:
        return False
    leads = dates["charged_with"] if verb in dates["charges"] else dates["pleads_to"]
    around = sentence.clause_around(a)
    if around is not None and around.kind == PARTICIPLE_CLAUSE and not around.passive:
        at = around.start - sentence.first
        return at > first and (sentence.low[at - 1] in leads or at - 1 == first)  # "cleared of robbing a bank on 2 May"
    nearest = sentence.phrase_at(a - NEXT)
    deed = nearest if nearest is not None and nearest.last == sentence.first + a - NEXT else None
    for _ in range(_ROW):
        if deed is None or deed.preposition < sentence.first + first:
            return False
        before = sentence.parsed.phrase_at(deed.preposition - 1)
        is_part = before is not None and before.first > sentence.first + first
        if not is_part or low[deed.preposition] not in dates["deed_parts"]:
            return low[deed.preposition] in leads and low[deed.first] in dates["determiners"]
        deed = before
    return False


def _is_deed_of(sentence: SentenceWords, a: int, at: int, words: EventWords) -> bool:
    """Whether word `at` leads from a verdict and its date to the deed: "jailed on Monday | for a raid"."""
    if at <= a or sentence.low[at] not in words.dates["charged_with"]:
        return False
    verbs = (clause.verb for clause in sentence.parsed.clauses_between(sentence.first, sentence.first + at))
    return any(sentence.lists.low[verb] in words.dates["charges"] for verb in verbs)


def _is_case(sentence: SentenceWords, phrase: NounPhrase, dated: Placed, words: EventWords) -> bool:
    """Whether a noun is what a trial is about: "convicted on Monday | in the killing of a guard", not "in a raid"."""
    low, at, verb = sentence.lists.low, phrase.preposition, sentence.parsed.clause_around(sentence.first + dated.first)
    if verb is None or not verb.verb < at or low[verb.verb] not in words.dates["charges"]:
        return False
    is_in = dated.last < at - sentence.first and low[at] in words.dates["setting"]
    return is_in and low[phrase.last + 1] in words.links["of"]


def whole_phrase(sentence: SentenceWords, word: int, words: EventWords) -> NounPhrase | None:
    """Return the phrase that holds a word, from its first noun: "the murder" in "of the murder of a guard".

    Args:
        sentence: where it is.
        word: index of the word in the text.
        words: the words that lead on.
    """
    found, low = sentence.parsed, sentence.lists.low
    phrase = found.phrase_at(word)
    for _ in range(_ROW):
        before = found.phrase_at(phrase.preposition - 1) if phrase is not None and phrase.preposition > 0 else None
        if phrase is None or before is None or before.last != phrase.preposition - 1:
            break
        if low[phrase.preposition] not in words.links["of"]:
            break
        phrase = before
    return phrase


def is_long(timex: Timex) -> bool:
    """Return whether a date is a month or longer, as that of a deed is when courts have to do with it."""
    return timex.begin is not None and timex.end is not None and timex.end - timex.begin >= _SHORTEST_MONTH
