"""Words around an event that look like doubt, a plan or a denial, and are something else: the weeds of its chain.

"May" may be a month, "Will" a name, "to" a preposition, "order" a noun. A participle of doubt before a noun for a
person says who it may have been, and nothing of what happened: "suspected rebels killed six".
"""

from collections.abc import Callable, Sequence
from functools import reduce
from operator import or_

from newscorpus.events.clause_bits import (
    ARTICLES,
    BE,
    ENDS_CLAUSE,
    FUTURE,
    GROUNDED,
    HYPOTHETICAL,
    JOINING,
    NEGATION,
    PAST_AUXILIARY,
    POSSIBLE,
    PREPOSITIONS,
    PRESENT_AUXILIARY,
    PREVENTS,
    RELATIVE,
    TO,
    WANTED,
    WANTED_NOUNS,
)
from newscorpus.events.sentence_words import ADVERB_ENDING, PAST_ENDING, SentenceWords
from newscorpus.events.word_index import event_words

__all__ = ("WEEDS", "WEEDS_BEHIND", "leads_to_a_thing", "weeded")


def weeded(
    sentence: SentenceWords, start: int, own: list[int], bit: int, is_thing: Callable[[SentenceWords, int], bool]
) -> int:
    """Take a class from the words from `start` on that are something else here; return all classes that are left.

    Args:
        sentence: where the words are.
        start: the first of them.
        own: their classes, which are changed.
        bit: the class.
        is_thing: whether a word of the class is something else.
    """
    for k, bits in enumerate(own):
        if bits & bit and is_thing(sentence, start + k):
            own[k] = bits & ~bit
    return reduce(or_, own, 0)


def _is_name(sentence: SentenceWords, k: int) -> bool:
    """Whether a word that can be an auxiliary is a month or a name: "a truce signed in May"."""
    return k > 0 and sentence.words[k][:1].isupper() and not sentence.in_title_case


def _is_of_person(sentence: SentenceWords, k: int) -> bool:
    """Whether a participle of doubt only says who it may have been: "suspected rebels killed six"."""
    if not sentence.low[k].endswith(PAST_ENDING):
        return False
    found, word = sentence.parsed, sentence.first + k
    phrase = found.phrase_at(word)
    if phrase is None and _may_open_phrase(sentence, k):
        phrase = found.phrase_at(word + 1)
    if phrase is None or phrase.head <= word:
        return False
    return event_words(sentence.lists.reading.lexicon).is_person(sentence.lists.low[phrase.head])


def _may_open_phrase(sentence: SentenceWords, k: int) -> bool:
    """Whether a participle right before a noun may be its attribute: "killed suspected rebels", not "they alleged"."""
    if not k or sentence.breaks[k - 1]:
        return True
    is_of_verb = sentence.bits[k - 1] & _BEFORE_VERBS or sentence.low[k - 1].endswith(ADVERB_ENDING)
    return not is_of_verb and sentence.phrase_at(k - 1) is None


_BEFORE_VERBS = BE | PRESENT_AUXILIARY | PAST_AUXILIARY | JOINING | RELATIVE


def _is_barred_thing(sentence: SentenceWords, k: int) -> bool:
    """Whether a word of preventing is in a name or says which thing is meant: "the banned party"."""
    is_attribute = k > 0 and sentence.bits[k - 1] & ARTICLES and sentence.low[k].endswith(PAST_ENDING)
    return bool(is_attribute) or _is_name(sentence, k)


def _is_initial(sentence: SentenceWords, k: int) -> bool:
    """Whether the "t" that ends "don't" or the "d" of "he'd" is of a name, or "would" of "would-be"."""
    if sentence.gaps[k] == "-" and sentence.bits[k] & HYPOTHETICAL:
        return True
    return sentence.words[k] in _INITIALS and not (k and sentence.gaps[k - 1] in _APOSTROPHES)


_INITIALS, _APOSTROPHES = frozenset({"T", "D"}), frozenset({"'", "’"})


def _is_wanted_thing(sentence: SentenceWords, k: int) -> bool:
    """Whether a word of wanting is a noun: "government forces"; but a noun that says what is wanted counts."""
    return not sentence.bits[k] & WANTED_NOUNS and _is_noun(sentence, k)


def _is_noun(sentence: SentenceWords, at: int) -> bool:
    """Whether a word that can be a verb of wanting is a noun here, or comes before one."""
    found = sentence.parsed
    word = sentence.first + at
    return found.clause_at(word) is None and found.phrase_at(word) is not None


def leads_to_a_thing(sentence: SentenceWords, at: int) -> bool:
    """Return whether the "to" at word `at` is a preposition: "due to an attack", "delivered to Oslo", "up to 20"."""
    if at + 1 >= sentence.size:
        return True
    word = sentence.words[at + 1]
    if sentence.bits[at + 1] & (ARTICLES | JOINING) or word == "what" or not word[:1].isalpha():
        return True
    if _is_noun(sentence, at + 1):  # sentenced to death
        return not (at and sentence.bits[at - 1] & GROUNDED and _is_due_to_do(sentence, at))
    return word[:1].isupper() and (word[1:].isupper() or not sentence.in_title_case)


def _is_due_to_do(sentence: SentenceWords, at: int) -> bool:
    """Whether what follows "to" is a verb, though it may be a noun: "is due to step down", not "was due to heat"."""
    if at < _BE_DUE or not sentence.bits[at - _BE_DUE] & BE or at + 2 >= sentence.size or sentence.breaks[at + 1]:
        return False
    ends_noun = sentence.bits[at + 2] & (PREPOSITIONS | BE | PRESENT_AUXILIARY | PAST_AUXILIARY | JOINING | ENDS_CLAUSE)
    return not ends_noun and _VERB in sentence.lists.analysis.classes(sentence.low[at + 1])


_BE_DUE = 2
"""How many words before "to" the "is" of "is due to" comes."""

_VERB = "V"
"""The class of base forms."""

_MONTH_OR_MODAL = POSSIBLE | FUTURE
"""The classes of auxiliaries that may be a month or a name: "May", "Will"."""

WEEDS: Sequence[tuple[int, Callable[[SentenceWords, int], bool]]] = (
    (_MONTH_OR_MODAL, _is_name),
    (POSSIBLE, _is_of_person),
    (TO, leads_to_a_thing),
    (WANTED, _is_wanted_thing),
    (PREVENTS, _is_barred_thing),
    (NEGATION | HYPOTHETICAL, _is_initial),
)
"""Classes, and when a word of the class is something else."""

WEEDS_BEHIND = WEEDS[:2]
"""Those that words behind the trigger may be, too: "killed suspected rebels"."""
