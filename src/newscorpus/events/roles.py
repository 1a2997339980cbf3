"""Who did it and to whom: the subject side and the object side of a trigger.

A verb takes its subject from its own clause, from the noun that a relative pronoun stands for, or from the clause
before; a passive turns the sides round. A noun takes "X's attack", "attack by X", "attack on Y", "talks between X and
Y".
"""

from collections.abc import Sequence
from typing import NamedTuple

from newscorpus.events.parties import PartyMention, joined_groups
from newscorpus.events.sentence import Sentence
from newscorpus.events.triggers import Trigger, is_passive
from newscorpus.events.words import EventWords
from newscorpus.lexicon.inflection import PART

__all__ = ("Sides", "find_sides")

Group = list[PartyMention]


class Sides(NamedTuple):
    """The parties of an event, and where it was."""

    actors: Sequence[PartyMention] = ()
    recipients: Sequence[PartyMention] = ()
    place: PartyMention | None = None


def find_sides(sentence: Sentence, trigger: Trigger, parties: Sequence[PartyMention], words: EventWords) -> Sides:
    """Return the parties of `trigger` among the parties of its sentence."""
    groups = joined_groups(sentence, [p for p in parties if not trigger.first <= p.first <= p.last <= trigger.first])
    left = [g for g in groups if g[-1].last < trigger.first]
    right = [g for g in groups if g[0].first > trigger.first]
    if trigger.phrase.is_verb:
        actors, recipients = _of_verb(sentence, trigger, left, right, words)
    else:
        actors, recipients = _of_noun(sentence, trigger, left, right, words)
    place = _place(sentence, right, words)
    if recipients and place is recipients[0] and trigger.phrase.entry.mode != "visit":
        recipients = []
    if trigger.phrase.entry.both:
        actors, recipients = _together(actors, recipients)
    return Sides(actors, recipients, place)


def _of_verb(
    sentence: Sentence, trigger: Trigger, left: list[Group], right: list[Group], words: EventWords
) -> tuple[Group, Group]:
    subject = _subject(sentence, trigger.first, left, words)
    if trigger.form & PART and is_passive(sentence, trigger.first, words):
        return _behind(sentence, right, ("by",)), subject
    return subject, _object(sentence, trigger, right, words)


def _of_noun(
    sentence: Sentence, trigger: Trigger, left: list[Group], right: list[Group], words: EventWords
) -> tuple[Group, Group]:
    owner = left[-1] if left and _owns(sentence, left[-1][-1].last, trigger.first) else []
    actors = owner or _behind(sentence, right, ("by",)) or _subject(sentence, trigger.first, left, words)
    return actors, _behind(sentence, right, ("on", "against", "with", "of", "to", "for", "between", "from", "over"))


def _owns(sentence: Sentence, last: int, first: int) -> bool:
    """Whether the party that ends at `last` owns the noun at `first`: "Israel's long invasion", "a Russian attack"."""
    return first - last <= 3 and not any(map(sentence.broken, range(last, first)))


def _together(actors: Group, recipients: Group) -> tuple[Group, Group]:
    """Both parties of a symmetric act are its actors; the other side is kept as recipients."""
    everyone = [*actors, *(p for p in recipients if p not in actors)]
    return everyone, recipients or (everyone if len(everyone) > 1 else [])


def _subject(sentence: Sentence, first: int, left: list[Group], words: EventWords) -> Group:
    """Return the subject of the verb at `first`: the first free group of its clause, or of the one it leans on."""
    ends, reports = words.clause["ends_clause"], words.clause["reports"]
    end = first
    while end > 0:
        start = end - 1
        while start >= 0 and sentence.low[start] not in ends and sentence.low[start] not in reports:
            start -= 1
        inside = [g for g in left if start < g[0].first < end]
        free = [g for g in inside if not _after_preposition(sentence, g[0].first, words)]
        if free:
            return free[0]
        if inside and start < 0:
            return inside[0]
        if (
            start >= 0
            and sentence.low[start] in {"who", "which", "that"}
            and (near := [g for g in left if g[-1].last < start])
        ):
            return near[-1]
        end = start
    return []


def _after_preposition(sentence: Sentence, first: int, words: EventWords) -> bool:
    """Whether a preposition leads to the word: "in the northern city of", "to Oslo"."""
    for at in range(first - 1, max(-1, first - 4), -1):
        if sentence.broken(at):
            return False
        if sentence.low[at] in words.clause["prepositions"] or sentence.low[at] == "to":
            return True
        if sentence.low[at] not in words.clause["articles"] and at != first - 1:
            return False
    return False


def _object(sentence: Sentence, trigger: Trigger, right: list[Group], words: EventWords) -> Group:
    """Return the first group behind the verb, within its clause."""
    for group in right:
        between = sentence.low[trigger.last + 1 : group[0].first]
        if any(word in words.clause["ends_clause"] and word != "that" for word in between) or any(
            word in words.clause["reports"] for word in between
        ):
            return []
        return group
    return []


def _behind(sentence: Sentence, right: list[Group], links: tuple[str, ...]) -> Group:
    """Return the first group that one of these prepositions leads to."""
    for group in right:
        before = sentence.low[max(0, group[0].first - 4) : group[0].first]
        if any(word in links for word in before):
            return group
    return []


def _place(sentence: Sentence, right: list[Group], words: EventWords) -> PartyMention | None:
    """Return the first place behind the trigger: "in Oslo", "near the town of Samarra"."""
    for group in right:
        first = group[0].first
        capital = sentence.words[first][:1].isupper()
        if capital and sentence.before(first) in words.clause["place_prepositions"] and group[0].sector is None:
            return group[0]
    return None
