"""Where the words of a phrase are: "held ~ talks" in "held two days of talks", and in "the talks were held".

A phrase goes on right behind its first word, or after a few others of the same clause. The object of a passive comes
before it, and so does that of a relative clause with a subject of its own ("the curfew the governor imposed"). A sum
of money in figures counts like "million".

Not every match is one. What looks like the end of a phrase may be the start of a date ("agreed on Tuesday to"), and an
object before its verb may belong to another one.
"""

from unicodedata import category

from newscorpus.analysis.clause_state import RELATIVE
from newscorpus.events.clause_bits import ENDS_PHRASE, PREPOSITIONS, TO
from newscorpus.events.sentence_words import SentenceWords
from newscorpus.events.word_index import BACK, REACH
from newscorpus.events.word_uses import Classes, clause_at
from newscorpus.lexicon.events import EventPhrase
from newscorpus.lexicon.inflection import PART

__all__ = ("LONG_TIME", "SUM", "last_word", "leads_to_a_time", "time_behind")


def last_word(sentence: SentenceWords, i: int, phrase: EventPhrase, form: int) -> int:
    """Return the last word of `phrase` when it starts at `i`, else -1.

    "Sanctions were lifted" and "the sanctions that the bloc lifted" match too.
    """
    at = i
    for near, wanted in phrase.steps:
        if not near:
            at += 1
            if at >= sentence.size or not _is_one_of(sentence, at, wanted) or sentence.breaks[at - 1]:
                return -1
            continue
        found = _near(sentence, at, wanted)
        if found < 0:
            is_last = (near, wanted) == phrase.steps[-1]
            possible = form & PART and is_last and _near_before(sentence, i, wanted)
            return at if possible and _is_of_what_is_before(sentence, i, is_plain=at == i) else -1
        at = found
    return at


def _is_one_of(sentence: SentenceWords, at: int, wanted: frozenset[str]) -> bool:
    """Whether word `at` is one of those that a phrase goes on with; "^" is a name, which no weekday is."""
    if sentence.low[at] in wanted or (SUM in wanted and _is_sum(sentence, at, wanted)):
        return True
    return "^" in wanted and sentence.words[at][:1].isupper() and not _is_time(sentence, at)


def _is_time(sentence: SentenceWords, at: int) -> bool:
    """Whether word `at` is a word of time: "Thursday"."""
    return _TIME in sentence.lists.analysis.classes(sentence.low[at])[:2]


def _near(sentence: SentenceWords, i: int, wanted: frozenset[str]) -> int:
    low, bits, breaks = sentence.low, sentence.bits, sentence.breaks
    if SUM not in wanted and wanted.isdisjoint(low[i + 1 : i + 1 + REACH]):
        return -1
    for at in range(i + 1, min(i + 1 + REACH, sentence.size)):
        if breaks[at - 1] or bits[at] & ENDS_PHRASE:
            return -1
        if low[at] in wanted and not (sentence.words[at][:1].isupper() and _is_time(sentence, at)):
            return at  # not "held since March"
        if SUM in wanted and _is_sum(sentence, at, wanted) and (at - i <= _TO_SUM or not low[at].isdigit()):
            return _end_of_sum(sentence, at, wanted)
    return -1


SUM = "#"
"""What stands for the figures of a sum of money in a phrase: "#m" for "3m"."""

_FIGURES = "0123456789"


def _is_sum(sentence: SentenceWords, at: int, wanted: frozenset[str]) -> bool:
    """Whether a word is a number with one of the units that a phrase wants, or with its sign: "$3m", "£150,000"."""
    word = sentence.low[at]
    if word.isdigit():
        return at > 0 and category(sentence.gaps[at - 1][-1:] or " ") == _CURRENCY
    return SUM + word.lstrip(_FIGURES) in wanted and word[:1].isdigit()


_CURRENCY = "Sc"
"""The category of the signs of currencies in Unicode."""


def _end_of_sum(sentence: SentenceWords, at: int, wanted: frozenset[str]) -> int:
    """Return the last word of the sum that starts at word `at`: "$150,000" is two words, "$3.5 million" three."""
    while at + 1 < sentence.size and sentence.gaps[at] in _IN_SUMS and sentence.low[at + 1].isdigit():
        at += 1
    return at + 1 if at + 1 < sentence.size and sentence.gaps[at] == " " and sentence.low[at + 1] in wanted else at


_IN_SUMS, _TO_SUM = frozenset((",", ".")), 3
"""What is between the digits of a sum, and how many words behind the verb it may be where no unit is with it."""


def _near_before(sentence: SentenceWords, i: int, wanted: frozenset[str]) -> bool:
    """Whether the object of a passive comes before it: "the sanctions were lifted"; "to" and "from" are not objects."""
    start = max(0, i - BACK)
    if wanted.isdisjoint(sentence.low[start:i]):
        return False
    return any(sentence.low[at] in wanted and not sentence.bits[at] & (PREPOSITIONS | TO) for at in range(start, i))


def _is_of_what_is_before(sentence: SentenceWords, i: int, *, is_plain: bool) -> bool:
    """Whether the object of a verb is before it: "was never invited", "the curfew (that) the governor imposed".

    A plain verb has no particle: "taken in" may be in a place.
    """
    clause = clause_at(sentence, i)
    if clause is None or clause.passive:
        return clause is not None
    if (
        not is_plain
        or clause.joined >= 0
        or clause.kind != RELATIVE
        or clause.subject is None
        or clause.subject.head_class == _PRONOUN
    ):
        return False
    return clause.object is None or clause.object.head_class == _PRONOUN


_PRONOUN = "w"  # the class of relative pronouns


def leads_to_a_time(sentence: SentenceWords, last: int) -> bool:
    """Whether the preposition at the end of a phrase leads to a date: "agreed on Tuesday to", "arrived in May".

    A number is one where nothing follows that it counts: "in 2019", "on 5 May", not "appealed for $30 million".
    """
    if not sentence.bits[last] & PREPOSITIONS or last + 1 >= sentence.size:
        return False
    word, classes = sentence.low[last + 1], sentence.lists.analysis.classes
    if not word.isdigit():
        return _TIME in classes(word)[:2]
    is_plain = not sentence.gaps[last].strip()
    counts = last + 2 < sentence.size and not sentence.breaks[last + 1] and _TIME not in classes(sentence.low[last + 2])
    return is_plain and (len(word) == _YEAR or not counts)


def time_behind(sentence: SentenceWords, i: int, clause: Classes) -> int:
    """Return how many words say when between a verb and its preposition: "called | on Monday | for calm"; else 0."""
    low, classes, is_time = sentence.low, sentence.lists.analysis.classes, False
    for at in range(i + 1, min(i + LONG_TIME, sentence.size)):
        if sentence.breaks[at - 1]:
            return 0
        if _TIME in classes(low[at])[:2] or (is_time and low[at].isdigit()):
            is_time = True
        elif low[at] not in clause["with_time"] or (is_time and sentence.bits[at] & PREPOSITIONS):
            return at - i - 1 if is_time and sentence.bits[at] & (PREPOSITIONS | TO) else 0
    return 0


LONG_TIME = 6
"""How many words behind a verb its preposition may be, with a time between."""

_YEAR = 4  # how many digits a year has
_TIME = "T"  # the class of words for times
