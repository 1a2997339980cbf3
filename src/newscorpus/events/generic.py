"""General statements, which report no event: "A strike is a means of last resort", "You will meet them there".

News tells what somebody did once. Three signs show that a sentence says what always holds instead: it says in the
present tense what a kind of thing is; it says what such things do "when" or "if" something happens ("Volcanoes erupt
when pressure builds up") or what happens to anyone ("anyone who steals a car is sent to prison"); or it speaks to the
reader ("you will meet new people").

Headlines are in the present tense, too, but have no full stop.
"""

from newscorpus.analysis import NounPhrase, SentenceClause
from newscorpus.analysis.clause_state import ADVERBIAL, MAIN
from newscorpus.analysis.structure import PAST, PRESENT
from newscorpus.events.actors import Parties
from newscorpus.events.clause_bits import ARTICLES, BE, INDEFINITE, PRESENT_AUXILIARY
from newscorpus.events.sentence_words import SentenceWords
from newscorpus.events.word_index import EventWords
from newscorpus.events.word_uses import Classes

__all__ = ("is_generic",)


def is_generic(sentence: SentenceWords, first: int, parties: Parties, words: EventWords, *, is_verb: bool) -> bool:
    """Whether the trigger at word `first` is said of no event in particular."""
    n = parties.clause_number(first) if is_verb else -1
    own = parties.clauses[n] if n >= 0 else None
    if own is not None and (own.tense == PAST or own.perfect):
        return False
    if sentence.all & PRESENT_AUXILIARY and _is_in_definition(sentence, first, parties, words):
        return True
    if own is None:
        return False
    clause = words.clause
    if _is_reader(parties, own.subject, clause) or _is_reader(parties, own.object, clause):
        return True
    if own.tense != PRESENT or own.subject is None or _names_somebody(sentence) or not _is_full(sentence):
        return False
    if parties.low(own.subject.first) in clause["anyone"]:
        return True
    return own.subject.head_class == _PLURAL and _is_any(sentence, own.subject) and _has_condition(parties, n, clause)


def _is_reader(parties: Parties, phrase: NounPhrase | None, clause: Classes) -> bool:
    return phrase is not None and parties.low(phrase.head) in clause["addressed"]


def _is_in_definition(sentence: SentenceWords, first: int, parties: Parties, words: EventWords) -> bool:
    """Whether the main clause says what a kind of event is: "an attack on a hospital is a crime".

    Whatever else it mentions is no event either: "a coup is the seizure of power".
    """
    for clause in parties.clauses_here:
        if clause.kind == MAIN and clause.subject is not None:
            is_named = (
                clause.subject.head == parties.base + first
                or parties.low(clause.subject.head) in words.clause["also_nouns"]
            )
            is_told = any(other.tense == PAST and other.verb < clause.first for other in parties.clauses_here)
            if is_told or not is_named or not _is_any(sentence, clause.subject):
                return False  # "an attack that killed ten people is a warning"
            return _says_what(sentence, clause, words.dates["ranks"])
    return False


def _says_what(sentence: SentenceWords, clause: SentenceClause, ranks: frozenset[str]) -> bool:
    """Whether the verb is "is" or "are" and an article follows, but no rank: "a riot is the third this week"."""
    at = clause.last - sentence.first
    if clause.first != clause.last or not 0 <= at < sentence.size - 1:
        return False
    bits = sentence.bits[at]
    if sentence.after(at + 1) in ranks:
        return False
    return bool(bits & BE and bits & PRESENT_AUXILIARY and sentence.bits[at + 1] & ARTICLES)


def _is_any(sentence: SentenceWords, phrase: NounPhrase) -> bool:
    """Whether a phrase has "a" or "any" before its noun, or is a plain noun: "volcanoes", not "the police", "Oslo"."""
    at, head = phrase.first - sentence.first, phrase.head - sentence.first
    if not 0 <= at < sentence.size:  # the analysis may part sentences elsewhere
        return False
    if sentence.bits[at] & INDEFINITE:
        return True
    return at == head and phrase.head_class in _NOUNS


_PLURAL = "S"
_NOUNS = frozenset({"N", _PLURAL})
"""The classes of nouns, in both numbers."""


def _has_condition(parties: Parties, n: int, clause: Classes) -> bool:
    """Whether a clause in the present tense says when or if it happens: "when snow is deep"."""
    return any(
        other.governor == n
        and other.kind == ADVERBIAL
        and other.tense == PRESENT
        and parties.low(other.start) in clause["whenever"]
        for other in parties.clauses_here
    )


def _names_somebody(sentence: SentenceWords) -> bool:
    """Whether a name comes behind the first word: "Protesters clash with police in Lima when ..." is a caption."""
    return any(mention.first > sentence.first for mention in sentence.mentions)


def _is_full(sentence: SentenceWords) -> bool:
    """Whether a full stop ends the sentence."""
    return any("." in gap for gap in sentence.gaps[-2:])
