"""Whether a word that may start a phrase of events is used as the verb or the noun that the phrase wants.

Most such words are both: "attack", "protests", "strike". The words right beside it decide in most cases, since they
are closed classes: after an article it is a noun, after "will" a verb. Where they leave it open the analysis is asked
whether it has the word as the verb of a clause.
"""

from collections.abc import Mapping

from newscorpus.analysis import NounPhrase, SentenceClause
from newscorpus.analysis.clause_state import COMPLEMENT, MAIN, PARTICIPLE_CLAUSE
from newscorpus.analysis.structure import NO_TENSE, PRESENT
from newscorpus.events.actors import Parties
from newscorpus.events.clause_bits import (
    BE,
    ENDS_CLAUSE,
    JOINING,
    MODALS,
    PAST_AUXILIARY,
    PREPOSITIONS,
    PRESENT_AUXILIARY,
    RELATIVE,
    TEMPORAL,
    TO,
)
from newscorpus.events.sentence_words import SentenceWords
from newscorpus.events.word_index import EventWords
from newscorpus.lexicon.events import NOUN, EventPhrase
from newscorpus.lexicon.inflection import BASE, ING, PART, PAST, THIRD

__all__ = (
    "Classes",
    "clause_at",
    "in_name",
    "is_a_name",
    "is_behind_pronoun",
    "is_behind_several",
    "is_counted",
    "is_finite",
    "is_in_phrase",
    "is_joined",
    "is_modifier",
    "is_notice",
    "is_of_next_verb",
    "is_only_verb",
    "is_verb_there",
    "names_speaker",
    "used_as_noun",
    "used_as_verb",
)

Classes = Mapping[str, frozenset[str]]
"""The classes of `clause_words.txt`."""

_BEHIND_NOUNS = frozenset({"of", "that", "s", "against", "is", "was", "were", "are"})


def clause_at(sentence: SentenceWords, i: int) -> SentenceClause | None:
    """The clause whose verb word `i` is."""
    return sentence.clause_at(i)


def used_as_verb(sentence: SentenceWords, i: int, form: int, phrase: EventPhrase, clause: Classes) -> bool:
    """Whether the word is a verb here: "will attack", "attacked", not "the attack", "the accused"."""
    if form & (PAST | PART):
        return _past_is_verb(sentence, i, form, phrase, clause)
    before = sentence.before(i)
    if form & BASE:
        if before in clause["before_base"]:
            return True
        if before in clause["articles"] or before in clause["prepositions"] or sentence.after(i) in _BEHIND_NOUNS:
            return False
        if phrase.steps:
            return True
        return before not in clause["be"] and (
            is_behind_several(sentence, i, clause) or clause_at(sentence, i) is not None
        )
    if form & THIRD:
        if before in clause["articles"] or before in clause["prepositions"] or before in clause["be"]:
            return False
        return (
            bool(phrase.steps)
            or sentence.low[i] not in clause["also_nouns"]
            or before in clause["pronouns"]
            or _behind_name(sentence, i)
            or sentence.after(i) in clause["articles"]
        )
    return bool(phrase.steps) or not (before in clause["articles"] or _is_set_apart(sentence, i))


def _is_set_apart(sentence: SentenceWords, i: int) -> bool:
    """Whether marks are on both sides of a word, which then says in what office one speaks: "Prosecuting, Roe said"."""
    return sentence.breaks[i] and i + 1 < sentence.size and (not i or sentence.breaks[i - 1])


def is_several(noun: str, clause: Classes) -> bool:
    """Whether a noun is in the plural, so that a base form after it is a verb: "gunmen abduct mayor"."""
    return noun.endswith(tuple(clause["plural_ending"])) or noun in clause["plural"]


def is_behind_several(sentence: SentenceWords, i: int, clause: Classes) -> bool:
    """Whether several are right before word `i`: "rebels attack", in a headline "Ghana, Togo sign pact"."""
    if is_several(sentence.before(i), clause):
        return True
    if i <= 1 or sentence.breaks[i - 1] or sentence.gaps[i - _NAMES] != ", " or sentence.is_full:
        return False
    return sentence.words[i - 1][:1].isupper() and sentence.words[i - _NAMES][:1].isupper()


_NAMES = 2  # the first of two names is so many words before the verb


def is_finite(parties: Parties, i: int, form: int, phrase: EventPhrase) -> bool:
    """Whether the analysis has a third person as the verb of the noun right before it: "King visits Oslo"."""
    n = parties.clause_number(i) if form & THIRD and phrase.is_verb else -1
    subject = parties.clauses[n].subject if n >= 0 and parties.clauses[n].first == parties.base + i else None
    return subject is not None and subject.last == parties.base + i - 1


def _past_is_verb(sentence: SentenceWords, i: int, form: int, phrase: EventPhrase, clause: Classes) -> bool:
    """Whether a past form or participle is a verb: "they met", "when attacked by", not "the accused", "of alleged"."""
    before = sentence.before(i)
    if before in clause["articles"] and before != "s":
        return sentence.after(i) == "by"
    if before in clause["prepositions"]:
        return not form & BASE and bool(phrase.steps) and before in {"after", "before", "by", "since", "about"}
    return True


def _behind_name(sentence: SentenceWords, i: int) -> bool:
    """Whether a name in the singular comes right before word `i`: "Oslo attacks"."""
    return i > 0 and sentence.words[i - 1][:1].isupper() and not sentence.low[i - 1].endswith("s")


def used_as_noun(sentence: SentenceWords, i: int, form: int, phrase: EventPhrase, clause: Classes) -> bool:  # noqa: ARG001
    """Whether the word is a noun here: "the attack", "talks", not "will attack"."""
    before = sentence.before(i)
    if form & ING:
        return before in clause["articles"]  # "the storming of", not "by storming"
    if form & NOUN:
        return (
            before not in clause["before_base"]
            or before in {"and", "or", "do"}
            or (before == "to" and sentence.low[i].endswith("s"))
        )
    return True


def in_name(sentence: SentenceWords, i: int) -> bool:
    """Whether the word is a part of a name."""
    if not sentence.words[i][:1].isupper():
        return False
    word = sentence.first + i
    inside = (mention.kind for mention in sentence.mentions if mention.first < word <= mention.last)
    if sentence.in_title_case:
        is_plain = sentence.is_full and sentence.words[i + 1 : i + 2] == sentence.low[i + 1 : i + 2]
        return (
            is_plain and not sentence.has(PREPOSITIONS, i + 1, i + 2) and "person" in inside
        )  # "Premier Eva Storm met"
    if not i:
        first = sentence.mentions[:1]
        return bool(first) and first[0].first == sentence.first < first[0].last
    if sentence.words[i - 1][:1].isupper() and not _is_apart(sentence.gaps[i - 1]):
        return True
    if i + 1 < sentence.size and sentence.words[i + 1][:1].isupper() and not _is_apart(sentence.gaps[i]):
        return True
    return any(inside)  # "Bureau of Investigation"


def _is_apart(gap: str) -> bool:
    """Whether a bracket or a dash between two words parts them, as behind a dateline: "OSLO (AP) - Attacks on"."""
    return len(gap) > _JOINT and not gap[0].isalnum() and gap.strip() not in _JOINTS


_JOINT = 1  # how long a space or a hyphen between the words of a name is
_JOINTS = frozenset({"", ".", "&", "'", "’"})  # what may be between the words of a name, besides spaces


def is_a_name(sentence: SentenceWords, i: int) -> bool:
    """Whether a word inside a sentence has a capital only because it is a name: "said by Amnesty"."""
    return i > 0 and sentence.words[i][:1].isupper() and sentence.gaps[i - 1] == " " and not sentence.in_title_case


def is_notice(sentence: SentenceWords, first: int, kind: str) -> bool:
    """Whether nobody in particular asks the public by the participle at word `first`: "Parents are asked to wait."."""
    if kind != "REQUEST" or not first or not sentence.is_full or sentence.after(first) == "by":
        return False
    if not (sentence.bits[first - 1] & BE and sentence.bits[first - 1] & PRESENT_AUXILIARY):
        return False
    phrase = sentence.phrase_at(first - 2) if first > 1 else None
    return phrase is None or phrase.head_class != _NAME or phrase.preposition >= 0  # not "Oman is asked to wait"


_NAME = "M"  # the class of names


def names_speaker(sentence: SentenceWords, words: EventWords) -> bool:
    """Whether the noun at the head of a sentence names somebody who speaks: "Amnesty criticised the arrests".

    In "Violence condemned by the mayor broke out" it does not.
    """
    behind = words.phrases.get(sentence.after(0)) if sentence.is_full else None
    if behind is None or sentence.low[0].endswith("s") or sentence.has(PREPOSITIONS, 2, 3):
        return False
    return any(form & PAST and phrase.is_verb and phrase.entry.type in _SPOKEN for form, phrase, _ in behind.others)


_SPOKEN = frozenset({"ACCUSE", "REQUEST"})


def is_behind_pronoun(sentence: SentenceWords, i: int, form: int, clause: Classes) -> bool:
    """Whether word `i` comes right after a word that only a verb follows: "they attack", not "that censors had"."""
    if sentence.before(i) not in clause["pronouns"]:
        return False
    may_be_plural = form & THIRD and sentence.bits[i - 1] & (JOINING | ENDS_CLAUSE)
    return bool(sentence.bits[i - 1] & RELATIVE) or not may_be_plural


def is_counted(sentence: SentenceWords, parties: Parties, i: int) -> bool:
    """Return whether a number is right before word `i`, and no noun behind: "at least 23 dead", not "two dead fish"."""
    if not i or sentence.breaks[i - 1] or not _NUMBERS.intersection(parties.analysis.classes(sentence.low[i - 1])[:2]):
        return False
    is_last = i + 1 == sentence.size or sentence.breaks[i] or bool(sentence.gaps[i].strip())
    return is_last or bool(sentence.bits[i + 1] & (PREPOSITIONS | JOINING | TEMPORAL))


_NUMBERS = frozenset("9q")  # the classes of numbers and quantities: "23", "dozens"


def is_modifier(sentence: SentenceWords, last: int, parties: Parties) -> bool:
    """Return whether the noun comes before the noun that is meant: "the murder rate", "his re-election campaign"."""
    if sentence.in_title_case or not sentence.after(last) or sentence.words[last + 1][:1].isupper():
        return False
    phrase = parties.phrase_at(last)
    return phrase is not None and phrase.head > sentence.first + last and phrase.possessor != sentence.first + last


def is_in_phrase(sentence: SentenceWords, i: int, form: int, parties: Parties, clause: Classes) -> bool:
    """Return whether the analysis has the word inside a noun phrase: "several questions", "the wounded families"."""
    if sentence.in_title_case or is_behind_pronoun(sentence, i, form, clause):
        return False
    n = parties.clause_number(i)
    if n < 0:
        return parties.phrase_at(i) is not None
    thing = parties.clauses[n].object  # "Kidnapped nuns freed"
    return i == 0 and parties.clauses[n].passive and thing is not None and thing.first == parties.base + 1


def is_joined(sentence: SentenceWords, i: int, last: int, form: int) -> bool:
    """Return whether a verb is joined to one before: "shooting ten and abducting two", "to cut jobs, close mill"."""
    if i > 1 and form & BASE and last > i and sentence.gaps[i - 1] == ", ":
        return not sentence.is_full
    return bool(form & ING and i > 1 and sentence.bits[i - 1] & JOINING and not sentence.breaks[i - 1])


def is_only_verb(sentence: SentenceWords, parties: Parties, i: int, last: int) -> bool:
    """Return whether the main clause has no verb but word `i`: "Firm axes 900 jobs" is a headline, not a noun phrase.

    A verb alone must have an object right behind it: "Palace sacks customs chief", not "Murder charges in Oslo". A noun
    in the subject of another verb is none: "Its last protests over pay left ten dead".
    """
    if not i or (last == i and (sentence.breaks[i - 1] or not _has_object_behind(sentence, i))):
        return False
    word, end = parties.base + i, parties.base + last
    return all(
        (
            clause.first > end + 1
            and not (sentence.is_full and clause.subject and clause.subject.first <= word <= clause.subject.last)
        )
        or (word <= clause.verb <= end and clause.tense == PRESENT)
        for clause in parties.clauses_here
    )  # "hikes rates", where "rates" was taken for the verb


def _has_object_behind(sentence: SentenceWords, i: int) -> bool:
    """Whether the word behind word `i` may be an object: no preposition, no auxiliary, no mark."""
    if i + 1 >= sentence.size or sentence.gaps[i].strip():
        return False
    return not sentence.bits[i + 1] & (PREPOSITIONS | TO | BE | PRESENT_AUXILIARY | PAST_AUXILIARY | MODALS | JOINING)


def is_of_next_verb(sentence: SentenceWords, parties: Parties, i: int, last: int) -> bool:
    """Return whether a phrase would end after a verb joined to its own, that of what is said, or of the main clause.

    "Called it a shock and threatened to strike", "told them he would go to", "dismissed in May has won her case",
    "withdrew and Oman let in peacekeepers".
    """
    n = parties.clause_number(i)
    return n >= 0 and any(
        sentence.bits[clause.first - 1 - parties.base] & JOINING
        or (clause.kind == COMPLEMENT and clause.tense != NO_TENSE and clause.first < parties.base + last)
        or (clause.kind == MAIN and clause.first < clause.last < parties.base + last)
        or (clause.kind == MAIN and _is_behind_and(sentence, clause.subject, parties.base + i))
        for clause in parties.clauses[n + 1 : n + 3]
        if parties.base + i < clause.first <= parties.base + last
    )


def _is_behind_and(sentence: SentenceWords, subject: NounPhrase | None, word: int) -> bool:
    """Whether a subject behind a word comes right after "and"."""
    return (
        subject is not None
        and word < subject.first
        and bool(sentence.bits[subject.first - 1 - sentence.first] & JOINING)
    )


def is_verb_there(parties: Parties, i: int) -> bool:
    """Return whether a word that may be a noun is a verb: "struck it down, ruling that", "was killing her"."""
    n = parties.clause_number(i)
    if n < 0 or parties.clauses[n].passive:
        return False
    clause = parties.clauses[n]
    if clause.kind == PARTICIPLE_CLAUSE or clause.first < clause.verb == parties.base + i:
        return True
    return clause.object is not None and clause.subject is not None and clause.object.first == clause.last + 1
