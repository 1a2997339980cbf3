"""Who did it and to whom: the subject side and the object side of a trigger.

A verb takes its subject from its own clause, from the noun that a relative pronoun stands for, or from the clause that
it leans on; a passive turns the sides round. A noun takes "X's attack", "attack by X", "attack on Y", "talks between X
and Y". Of several parties behind a verb, one that names a country or an organization goes before a bare noun
("continue military aid to Mozambique").
"""

from collections.abc import Sequence

from newscorpus.events.actors import Group, PartyMention, joined_groups
from newscorpus.events.classes import (
    ARTICLES,
    ENDS_CLAUSE,
    ENDS_OBJECT,
    FUTURE,
    HANGING,
    PAST_AUXILIARY,
    PREPOSITIONS,
    PRESENT_AUXILIARY,
    REPORTS,
    TO,
)
from newscorpus.events.sentence import Sentence
from newscorpus.events.triggers import Trigger, is_passive
from newscorpus.events.word_index import EventWords
from newscorpus.lexicon.events import WORDS
from newscorpus.lexicon.inflection import PART
from newscorpus.model import EventType

__all__ = ("Sides", "find_sides")

_MEETINGS = (EventType.CONSULT, EventType.SUPPORT, EventType.AGREE)
_BEHIND_NOUN = frozenset({"on", "against", "with", "of", "to", "for", "between", "from", "over"})
_BY = frozenset({"by"})
_SOURCE_REACH = 5


_ABOUT_STATES = (
    EventType.AGREE,
    EventType.REJECT,
    EventType.THREATEN,
    EventType.MOBILIZE,
    EventType.RETREAT,
    EventType.AID,
)
_VERBAL = PRESENT_AUXILIARY | PAST_AUXILIARY | FUTURE
_MEANS = frozenset({"MIL", "IGO", "LAB"})


Sides = tuple[Group, Group, PartyMention | None]
"""Who did it, to whom, and where."""


def find_sides(
    sentence: Sentence, trigger: Trigger, groups: Sequence[Group], kind: EventType, words: EventWords
) -> Sides:
    """Return the parties of `trigger`, an event of type `kind`, among the parties of its sentence."""
    entry = trigger.phrase.entry
    left, right = _split(sentence, trigger, groups)
    if right and sentence.all & REPORTS:
        right = _without_sources(sentence, right)
    if trigger.phrase.is_verb or entry.asked or (entry.governs and trigger.form & WORDS):
        actors, recipients = _of_verb(sentence, trigger, left, right, words)
    else:
        actors, recipients = _of_noun(sentence, trigger, left, right)
    if entry.asked:
        actors, recipients = _reporters(sentence, left), actors
    place = _place(sentence, trigger.last, right, words) if right else None
    if place is not None:
        if recipients == [place] and kind in _MEETINGS and entry.mode != "visit":
            inside = _preposition(sentence, place.first) in words.clause["inside_prepositions"]
            recipients = [] if inside else recipients
        if place.country and kind in _ABOUT_STATES and _is_means(recipients):
            recipients = [place]
        if not recipients and kind.is_plover and kind not in _MEETINGS:
            recipients = [place]
    if entry.both:
        actors, recipients = _together(actors, recipients)
    if place is not None and place in recipients and _preposition(sentence, place.first) == "on":
        place = None  # "sanctions on Peru" are nowhere
    return actors, recipients, place


def _is_means(recipients: Group) -> bool:
    """Whether those acted upon are only the means: "refused to deploy peacekeepers in Chad" is refused to Chad."""
    return bool(recipients) and all(not party.listed and party.sector in _MEANS for party in recipients)


def _split(sentence: Sentence, trigger: Trigger, groups: Sequence[Group]) -> tuple[list[Group], list[Group]]:
    """Return the groups before the trigger and those behind it, without the words of the trigger itself."""
    first, last = trigger.first, trigger.last
    left: list[Group] = []
    right: list[Group] = []
    for group in groups:
        if group[-1].last < first:
            left.append(group)
        elif group[0].first > last:
            right.append(group)
        else:
            return _split_around(sentence, trigger, groups)
    return left, right


def _split_around(sentence: Sentence, trigger: Trigger, groups: Sequence[Group]) -> tuple[list[Group], list[Group]]:
    """Return the same where parties stand in the trigger: those that are a part of it go, and the rest is joined."""
    first = trigger.first
    groups = joined_groups(sentence, [party for group in groups for party in group if not _is_part(party, trigger)])
    return [g for g in groups if g[-1].last < first], [g for g in groups if g[0].first > first]


def _is_part(party: PartyMention, trigger: Trigger) -> bool:
    """Whether the party is a word of the trigger itself: the "state" of "lifted a state of emergency"."""
    if party.last < trigger.first or party.first > trigger.last:
        return False
    return party.first <= trigger.first or (party.country is None and not party.listed)


def _of_verb(
    sentence: Sentence, trigger: Trigger, left: list[Group], right: list[Group], words: EventWords
) -> tuple[Group, Group]:
    subject = _subject(sentence, trigger.first, left)
    if trigger.form & PART and is_passive(sentence, trigger.first):
        return _behind(sentence, right, _BY), subject
    return subject, _object(sentence, trigger, right, words)


def _of_noun(sentence: Sentence, trigger: Trigger, left: list[Group], right: list[Group]) -> tuple[Group, Group]:
    right = _in_phrase(sentence, trigger.last, right)
    owner = left[-1] if left and _owns(sentence, left[-1][-1].last, trigger.first) else []
    actors = owner or _behind(sentence, right, _BY) or _subject(sentence, trigger.first, left)
    return actors, _behind(sentence, right, _BEHIND_NOUN)


def _in_phrase(sentence: Sentence, last: int, right: list[Group]) -> list[Group]:
    """Leave out those behind the verb: "the attack | was condemned by Oman"."""
    if not right:
        return right
    furthest = right[-1][0].first
    for at in range(last + 1, furthest):
        if sentence.bits[at] & _VERBAL and sentence.low[at] != "s":
            return [group for group in right if group[0].first < at]
    return right


def _owns(sentence: Sentence, last: int, first: int) -> bool:
    """Whether the party that ends at `last` owns the noun at `first`: "Israel's long invasion", "a Russian attack"."""
    return first - last <= 3 and True not in sentence.breaks[last:first]


def _together(actors: Group, recipients: Group) -> tuple[Group, Group]:
    """Both parties of a symmetric act are its actors; the other side is kept as recipients."""
    if len(actors) > 1:
        return actors, actors
    return [*actors, *(p for p in recipients if p not in actors)], recipients


def _subject(sentence: Sentence, first: int, left: list[Group]) -> Group:
    """Return the subject of the verb at `first`: the first free group of its clause, or of the one it leans on."""
    bits, ends = sentence.bits, ENDS_CLAUSE | REPORTS
    if bits[0] & PREPOSITIONS:
        left = _behind_opening(sentence, first, left)
    end = first if left else 0
    while end > 0:
        start = end - 1
        while start >= 0 and not bits[start] & ends:
            start -= 1
        inside: Group = []
        for group in left:
            if start < group[0].first < end:
                if not _preposition(sentence, group[0].first):
                    return group
                inside = inside or group
        if inside and start < 0 and inside[0].sector:
            return inside
        if start >= 0 and sentence.low[start] in {"who", "which", "that"} and left[0][-1].last < start:
            return _last_before(left, start)
        end = start
    return []


def _last_before(groups: Sequence[Group], at: int) -> Group:
    """Return the last group that ends before word `at`."""
    return [group for group in groups if group[-1].last < at][-1]


def _behind_opening(sentence: Sentence, first: int, left: list[Group]) -> list[Group]:
    """Leave out those before the comma of "With the signing of the pact, the rebels ...", if any stand behind it."""
    comma = next((k for k, gap in enumerate(sentence.gaps[:first]) if gap[:1] == ","), -1)
    return [group for group in left if group[0].first > comma] or left


def _reporters(sentence: Sentence, left: list[Group]) -> Group:
    """Return who is reported to say what the trigger stands in: "the rebels announced that ... must"."""
    for at, bits in enumerate(sentence.bits):
        if bits & REPORTS:
            return next((g for g in left if g[-1].last < at), [])
    return []


def _without_sources(sentence: Sentence, groups: Sequence[Group]) -> list[Group]:
    """Return the groups but for those who say it."""
    return [group for group in groups if not _is_source(sentence, group)]


def _is_source(sentence: Sentence, group: Group) -> bool:
    """Whether the group is the one who says it: "..., the news agency said", "according to the news agency"."""
    first, last = group[0].first, group[-1].last
    if sentence.low[max(0, first - _SOURCE_REACH) : first].count("according"):
        return True
    for bits in sentence.bits[last + 1 : last + _SOURCE_REACH]:
        if bits & REPORTS:
            return True in sentence.breaks[max(0, first - 3) : first]
    return False


def _preposition(sentence: Sentence, first: int) -> str:
    """The preposition that leads to the word: "in" the northern city of, "to" Oslo; empty without one."""
    bits, breaks = sentence.bits, sentence.breaks
    adjective = False
    for at in range(first - 1, first - 4, -1):
        if at < 0 or breaks[at]:
            return ""
        if bits[at] & (PREPOSITIONS | TO):
            return sentence.low[at] if bits[at] & PREPOSITIONS or not adjective else ""
        adjective = not bits[at] & ARTICLES
        if adjective and at != first - 1:
            return ""
    return ""


def _object(sentence: Sentence, trigger: Trigger, right: list[Group], words: EventWords) -> Group:
    """Return the object: of the groups in the clause of the verb the first that names somebody, else the first."""
    if not right:
        return []
    bits, links = sentence.bits, words.clause["inside_prepositions"]
    end, furthest = trigger.last + 1, right[-1][0].first
    while end < furthest and not bits[end] & ENDS_OBJECT:
        end += 1
    inside: list[Group] = []
    for group in right:
        if group[0].first > end:
            break
        known = [party for party in group if party.country or party.listed]
        if known and _preposition(sentence, group[0].first) not in links:
            return group
        inside.append(group)
    for group in inside:
        if _is_head(sentence, group[-1].last, words) and _preposition(sentence, group[0].first) not in links:
            return group
    return inside[0] if inside else []


def _is_head(sentence: Sentence, last: int, words: EventWords) -> bool:
    """Whether the noun is the last of its phrase: not the "military" of "military aid"."""
    behind = sentence.after(last)
    return not behind or behind in words.function_words


def _behind(sentence: Sentence, right: list[Group], links: frozenset[str]) -> Group:
    """Return the first group that one of these prepositions leads to."""
    for group in right:
        if _preposition(sentence, group[0].first) in links:
            return group
    return []


def _place(sentence: Sentence, last: int, right: list[Group], words: EventWords) -> PartyMention | None:
    """Return the first place behind the trigger, in its clause: "in Oslo", "near the town of Samarra"."""
    bits, at = sentence.bits, last + 1
    for group in right:
        party = group[0]
        while at < party.first:
            if bits[at] & HANGING:
                return None
            at += 1
        if party.sector or not sentence.words[party.first][:1].isupper():
            continue
        links = words.clause["place_prepositions" if party.country else "inside_prepositions"]
        if _preposition(sentence, party.first) in links:
            return party
    return None
