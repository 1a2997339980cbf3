"""The other side of an active verb: the person or body to which it is done.

That is the object, where it names one. Where the object is a thing, the other side is named somewhere else, and the
ways to it are tried in order: inside the phrase of the thing ("rejected an Indian offer", "suspended aid for Oman"), in
what is asked or promised ("threatened to close the port of Oman"), after a preposition, in the purpose of the deed. The
last way is a known name in the rest of the clause.

A way that finds nobody leaves the question to the next one; a way that shows that nobody is named ends the search, so
that a name in the rest of the clause is not taken for a party.
"""

from collections.abc import Callable, Sequence

from newscorpus.analysis import NounPhrase, SentenceClause
from newscorpus.analysis.clause_state import ADVERBIAL, COMPLEMENT, INFINITIVE_CLAUSE, RELATIVE
from newscorpus.events.actors import Parties, PartyGroup, PartyMention
from newscorpus.events.counted_people import counts_people
from newscorpus.events.means import AIMED, given_to, is_means
from newscorpus.events.thing_sides import (
    BY_FORCE,
    VISIT,
    aimed_before,
    handed_to,
    is_aimed_at_thing,
    is_asked,
    is_own_noun,
    is_thing,
    is_unknown_name,
    kept_by,
    owner_of_goal,
    protested_by_purpose,
    protested_outside,
    thing_called,
    thing_done_to,
)
from newscorpus.events.triggers import Trigger
from newscorpus.model import EventType

__all__ = (
    "OF_ONE",
    "behind_own_preposition",
    "other_side",
    "parties_behind",
    "party_inside",
    "promised_inside",
)

_OBJECT_PRONOUN = "o"  # the class of heads that are "him" and "them"
OF_ONE = frozenset({EventType.RETREAT})  # types that need no other side: a place or country further off is not one

# What is done in a country is done to it.
_ABOUT_STATES = frozenset({EventType.AGREE, EventType.REJECT, EventType.THREATEN, EventType.CONCEDE, EventType.COERCE})

_ANSWERS = frozenset(
    {EventType.AGREE, EventType.REJECT, EventType.SUPPORT, EventType.CONCEDE, EventType.ACCUSE, EventType.PROTEST}
)
"""What is done about what somebody else has put forward or stands for."""

_SET_THERE = frozenset({EventType.PROTEST, EventType.JUDICIAL})
"""What is done in a country, but not to it: "is serving a sentence in Oman"."""

_NEXT = 12  # clauses among which the content of a request or a promise is looked for


def parties_behind(parties: Parties, trigger: Trigger, links: frozenset[str], verb: int = -1) -> PartyGroup:
    """Return the first parties after the trigger, in its clause, that one of these prepositions leads to."""
    passed = -1  # the last word of a phrase that another preposition leads to: "in the city of Oslo"
    other = -1  # the same behind "after": "fired tear gas after an attack on a bar"
    for phrase in parties.phrases_behind(trigger.last):
        if parties.is_of_later_clause(phrase, max(trigger.last, verb - parties.base)):
            break
        if parties.breaks(phrase.first - 1) and _starts_apposition(parties, phrase.first):
            break
        if phrase.first < verb or (
            phrase.first == phrase.last and parties.low(phrase.head) in parties.links["transport"]
        ):
            continue
        link = parties.link(phrase)
        if link in parties.links["apart"] or (phrase.preposition == other + 1 and link and not parties.is_time(phrase)):
            other = phrase.last
            continue
        if (link and link not in links) or (phrase.preposition == passed + 1 and link in parties.links["of"]):
            passed = -1 if parties.is_bare(phrase) else phrase.last  # "in protest of the vote" is at the vote
        elif link in links and (found := parties.row(phrase) or owner_of_goal(parties, trigger, phrase)):
            return found
    return []


def _meant(parties: Parties, clause: SentenceClause, phrase: NounPhrase) -> PartyGroup:
    return parties.group_of_first(parties.meant(clause, phrase))


def other_side(parties: Parties, trigger: Trigger, n: int, actors: PartyGroup) -> PartyGroup:
    """Return to whom it is done, by the first way that can say."""
    for way in _WAYS:
        found = way(parties, trigger, n, actors)
        if found is not None:
            return found
    return []


def _objects(parties: Parties, trigger: Trigger, n: int) -> list[NounPhrase]:
    """The objects of a verb, without a particle that is taken for their first word: "sent back 40 migrants"."""
    last = parties.base + trigger.last
    return [
        phrase.since(last + 1) if phrase.first == last < phrase.head else phrase
        for phrase in (parties.clauses[n].recipient, thing_called(parties, n) or parties.object_of(n))
        if phrase is not None
    ]


def _as_object(parties: Parties, trigger: Trigger, n: int, actors: PartyGroup) -> PartyGroup | None:
    """An object that is a party; none where the subject does it to itself, or where the object is only a means."""
    end, captive = parties.base + trigger.last, parties.links["captive"]
    for phrase in _objects(parties, trigger, n):
        head = parties.low(phrase.head)
        if head in parties.links["each_other"] and parties.low(phrase.first) in parties.links["each"]:
            return actors  # "accused each other"
        if head in parties.links["reflexive"]:
            return []  # "turned himself in"
        held = parties.part(phrase, end - 1) if phrase.head == end and head in captive else []
        if held := held or handed_to(parties, trigger, phrase):
            return held  # "took a priest hostage", "sent the villagers food"
        is_captive = phrase.first == phrase.head and head in captive
        is_deed = trigger.phrase.entry.both or trigger.phrase.entry.type == EventType.PROTEST
        if is_captive or (is_deed and is_own_noun(parties, trigger, phrase)):
            continue  # "whom rebels took hostage", "formed a human chain"
        if given := given_to(parties, trigger, trigger.first + parties.base, phrase):
            return given
        found = _meant(parties, parties.clauses[n], phrase)
        if found and is_means(parties, trigger, found, phrase):  # "sent peacekeepers to Chad"
            is_moved = trigger.phrase.entry.type == EventType.MOBILIZE
            links = parties.links["verb"]
            if is_moved:
                links |= parties.links["place"] - parties.links["within"]  # "massed tanks near Chad"
            behind = parties_behind(parties, trigger, links, phrase.last)
            if not behind and head in parties.links["weapon"]:
                continue  # "fired two missiles at a tanker"
            is_unnamed = head in parties.links["means"] and not parties.country_in_front(phrase)
            is_thing = is_moved or is_unnamed or parties.is_possessive(phrase)
            return behind or ([] if is_thing else found)
        if found or phrase.head_class == _OBJECT_PRONOUN:
            return found  # "urged them to lend to farmers"
        if counts_people(parties, trigger, phrase) or is_asked(parties, n, phrase):
            return [parties.as_written(phrase)]
    return _behind_particle(parties, trigger, n)


def _pinned_on(parties: Parties, trigger: Trigger, n: int, _actors: PartyGroup) -> PartyGroup | None:
    """Who is said to be at the bottom of something: "blamed the crash on Jane Roe", not "blamed her on Monday"."""
    thing, is_pinned = parties.object_of(n), parties.low(parties.clauses[n].verb) in parties.links["pins"]
    if thing is None or not is_pinned or parties.party(thing) is not None:
        return None
    return parties_behind(parties, trigger, parties.links["target"] - parties.links["accused"]) or None


def _behind_particle(parties: Parties, trigger: Trigger, n: int) -> PartyGroup | None:
    """Who comes right behind a trigger of several words: "let go two tourists", "sent back the crew"."""
    if trigger.first == trigger.last or (parties.object_of(n) or parties.clauses[n].recipient) is not None:
        return None
    if promised := promised_inside(parties, trigger):
        return promised
    phrase = parties.right_behind(trigger.last)
    if phrase is None or phrase.first != parties.base + trigger.last + 1:
        return None
    return parties.row(phrase) or ([parties.as_written(phrase)] if counts_people(parties, trigger, phrase) else None)


def _in_object(parties: Parties, trigger: Trigger, n: int, actors: PartyGroup) -> PartyGroup | None:
    """A party in the phrase of an object; after the noun only where that is part of the trigger: "held US talks"."""
    end = parties.base + trigger.last
    for phrase in _objects(parties, trigger, n):
        if trigger.phrase.entry.type == EventType.REQUEST and (asked := _asked_for(parties, phrase, end)):
            return asked
        if parties.low(phrase.head) in parties.links["weapon"] or is_aimed_at_thing(parties, trigger, phrase):
            continue  # "threw stones at police in Oslo" is aimed at the police
        if kept := kept_by(parties, trigger, n, phrase):
            return kept
        if (town := parties.settlement(phrase)) is not None:
            return [town]
        is_theirs = parties.low(phrase.head) in parties.links["theirs"] and trigger.phrase.entry.type in _ANSWERS
        is_own = phrase.first <= end and is_own_noun(parties, trigger, phrase)
        if not is_own or is_theirs or trigger.phrase.entry.type in BY_FORCE:
            front = parties.in_front(phrase, phrase.head)
            is_sent = trigger.phrase.entry.type == EventType.MOBILIZE and is_means(parties, trigger, front, phrase)
            if front and not is_sent and not _are_same(front, actors):
                return front  # not "sent police reinforcements"
        is_object = phrase.first > end or parties.low(parties.base + trigger.first) in parties.links["takes"]
        is_done_to = is_object and is_thing(parties, trigger, phrase)  # "ransacked a bakery in Lima"
        is_done_to = is_done_to and parties.low(phrase.head) not in parties.links["vague"]
        is_place_other = not (trigger.phrase.entry.both or is_done_to or trigger.phrase.entry.type in _SET_THERE)
        is_by = trigger.phrase.entry.type != EventType.MOBILIZE  # "ordered patrols by the police"
        found = _behind_noun(parties, phrase, max(phrase.last, end), is_place_other=is_place_other, is_by_other=is_by)
        if found and not _are_same(found, actors):
            return found
    return None


def _asked_for(parties: Parties, phrase: NounPhrase, end: int) -> PartyGroup:
    """Return who is to give what is asked for, right behind it: "requested military aid from China"."""
    behind = next(iter(parties.attached(phrase, max(phrase.last, end))), None)
    return [] if behind is None or parties.link(behind) not in parties.links["source"] else parties.row(behind)


def party_inside(parties: Parties, phrase: NounPhrase, last: int) -> PartyGroup:
    """Return who is named in the phrase of a thing: before its noun ("an Indian offer") or after it."""
    return parties.in_front(phrase, phrase.head) or _behind_noun(parties, phrase, last)


def _behind_noun(
    parties: Parties, phrase: NounPhrase, last: int, *, is_place_other: bool = True, is_by_other: bool = True
) -> PartyGroup:
    """Return who is named after the noun; of places only countries, where what is done in them is done to them."""
    for other in parties.attached(phrase, last):
        link = parties.link(other)
        if link not in parties.links["inner"] and not (is_by_other and link in parties.links["agent"]):
            continue
        if link in parties.links["inside"] and not is_place_other:
            break  # "a mill in the east of Oman"
        found = parties.row(other) or parties.in_front(other, other.head)
        is_water = parties.low(other.first) in parties.links["water"] or is_unknown_name(other, found)
        if found and not is_place_other and link in parties.links["place"] and is_water:
            break  # "a port on the Danube"
        if found and (link not in parties.links["inside"] or (is_place_other and parties.is_of_state(found[0]))):
            return found
    return []


def _are_same(found: PartyGroup, actors: Sequence[PartyMention]) -> bool:
    """Whether a possessive leads back to who does it: "Oman opened its borders"."""
    return any(one is two or (one.name and one.name == two.name) for one in found for two in actors)


def _inside_trigger(parties: Parties, trigger: Trigger, _n: int, _actors: PartyGroup) -> PartyGroup | None:
    """Somebody whom the trigger itself names after a preposition: "clashed with police", "called on the premier to"."""
    if trigger.first == trigger.last or trigger.phrase.entry.type not in AIMED | {EventType.REQUEST}:
        return None
    last = parties.base + trigger.last
    for phrase in parties.phrases_behind(trigger.first):
        if phrase.last > last:
            break
        if phrase.preposition >= 0 and parties.link(phrase) in parties.links["verb"]:
            return parties.row(phrase) or None
    return None


def _owner_inside_trigger(parties: Parties, trigger: Trigger, _n: int, actors: PartyGroup) -> PartyGroup | None:
    """Whose the thing is that the trigger itself names: "sought the minister's removal"."""
    own = parties.phrase_at(trigger.last)
    if own is None or trigger.phrase.entry.both or own.possessor <= parties.base + trigger.first:
        return None
    found = [] if parties.is_possessive(own) else parties.in_front(own, own.head)
    return None if not found or _are_same(found, actors) else found


def behind_own_preposition(parties: Parties, trigger: Trigger, _n: int, _actors: PartyGroup) -> PartyGroup | None:
    """Return who comes after the preposition that the trigger ends with: "called on both sides to protect the towns".

    Args:
        parties: those of the sentence.
        trigger: the event.
    """
    word, low, links = parties.base + trigger.last, parties.low(parties.base + trigger.last), parties.links
    is_visit = trigger.phrase.entry.mode == VISIT
    is_where = low in links["inside"] - links["verb"] and not is_visit
    if trigger.last == trigger.first or is_where or low in links["about"]:
        return None
    phrase = next((p for p in parties.phrases_behind(trigger.last - 1) if word in (p.preposition, p.first)), None)
    if phrase is None or parties.link(phrase) != low:
        return None
    found = parties.row(phrase)
    if not found and parties.low(phrase.head) in links["theirs"]:
        found = parties.in_front(phrase, phrase.head)  # "yielded to the miners' demands"
    return found or ([] if is_visit else None)


def _in_content(parties: Parties, trigger: Trigger, n: int, _actors: PartyGroup) -> PartyGroup | None:
    """Who is to do what is asked ("demanded that Oman leave"), or whom a promise or a threat is about."""
    kind = trigger.phrase.entry.type
    if not trigger.phrase.entry.governs:
        return None
    found: PartyGroup = []
    for clause in parties.clauses[n + 1 : n + 1 + _NEXT]:
        if kind == EventType.THREATEN and clause.subject is not None and _is_condition(parties, clause):
            return found or _meant(parties, clause, clause.subject) or None
        if clause.governor != n or clause.first <= parties.base + trigger.first or found:
            continue
        if clause.kind == COMPLEMENT and clause.subject is not None and kind == EventType.REQUEST:
            return _meant(parties, clause, clause.subject) or None
        if clause.kind == INFINITIVE_CLAUSE:
            found = _in_promise(parties, clause)
    if trigger.phrase.entry.both and not any(party.listed for party in found):
        return None  # "they agreed to set up a committee"
    return found or None


def _is_condition(parties: Parties, clause: SentenceClause) -> bool:
    """Whether a clause says what somebody else is to do or not: "threatened to leave if Oman ..."."""
    return clause.kind == ADVERBIAL and not clause.passive and parties.low(clause.start) in parties.links["condition"]


def promised_inside(parties: Parties, trigger: Trigger) -> PartyGroup:
    """Return whom the infinitive that a trigger ends with is about: "willing to withdraw its troops from Oman"."""
    n = parties.clause_number(trigger.last)
    clause = parties.clauses[n] if n >= 0 else None
    if clause is None or clause.first <= parties.base + trigger.first:
        return []
    if parties.low(clause.first) not in parties.links["infinitive"]:
        return []
    thing = clause.object
    if thing is not None and (given := given_to(parties, trigger, clause.verb, thing)):
        return given
    found = [] if thing is None else _meant(parties, clause, thing)
    if thing is None or not found or is_means(parties, trigger, found, thing):
        return _in_promise(parties, clause)
    return found


def _in_promise(parties: Parties, clause: SentenceClause) -> PartyGroup:
    """Return whom an infinitive is about: who is named in its objects, else the first known name after it."""
    objects = [phrase for phrase in (clause.recipient, clause.object) if phrase is not None]
    found = [_meant(parties, clause, phrase) or party_inside(parties, phrase, phrase.last) for phrase in objects]
    for group in found:
        if any(party.listed or (party.country and not parties.is_own(party)) for party in group):
            return group
    behind = None if objects else next(parties.phrases_behind(clause.last - parties.base), None)
    is_led = behind is not None and parties.link(behind) in parties.links["verb"] - parties.links["inside"]
    if behind is not None and is_led and behind.preposition == clause.last + 1 and (row := parties.row(behind)):
        return row  # "refused to talk with rebels in Chad"
    # not "a pact that Chad broke"
    later = [other.start for other in parties.clauses if other.kind == RELATIVE and other.start > clause.last]
    return parties.known_behind(clause.last, min([parties.end, *later]), places=True) or next(filter(None, found), [])


def _behind_preposition(parties: Parties, trigger: Trigger, _n: int, _actors: PartyGroup) -> PartyGroup | None:
    """Somebody after a preposition of the clause: "voted against Oman"."""
    links, kind = parties.links["verb"], trigger.phrase.entry.type
    if trigger.phrase.entry.turned or kind not in AIMED:
        links -= parties.links["inside"]  # "admitted it at the High Court", "is being held in Oslo"
    elif kind == EventType.PROTEST:
        links -= parties.links["within"]  # "demonstrated in Oslo"
    return parties_behind(parties, trigger, links) or None


def _in_next_clause(parties: Parties, trigger: Trigger, n: int, _actors: PartyGroup) -> PartyGroup | None:
    """Who is complained about ("complained that Oman had") or met with force ("fired to stop them")."""
    kind = trigger.phrase.entry.type
    after = parties.clauses[n + 1] if n + 1 < len(parties.clauses) else None
    if after is None or after.governor != n:
        return None
    if kind == EventType.ACCUSE and after.kind == COMPLEMENT and after.subject is not None:
        return _meant(parties, after, after.subject) or None
    if kind in BY_FORCE and after.kind == INFINITIVE_CLAUSE and after.object is not None:
        return _meant(parties, after, after.object) or None
    return None


def _known_name(parties: Parties, trigger: Trigger, n: int, actors: PartyGroup) -> PartyGroup | None:
    """A known name in the rest of the clause, where the deed needs another side."""
    entry = trigger.phrase.entry
    if entry.both or entry.type in OF_ONE:
        return None
    word = parties.base + trigger.last
    later = [c.start for c in parties.clauses[n + 1 : n + 1 + _NEXT] if c.kind == ADVERBIAL and c.start > word]
    places = entry.type in _ABOUT_STATES and not entry.turned
    end = min([parties.clauses[n].end, parties.end, *later])
    comma = next((k for k in range(word, end) if parties.breaks(k) and _starts_apposition(parties, k + 1)), end)
    found = parties.known_behind(word, comma, places=places)
    return None if not found or _are_same(found, actors) else found


def _starts_apposition(parties: Parties, word: int) -> bool:
    """Whether a noun behind a comma describes the whole clause: "rejected the bill, a defeat for the premier"."""
    phrase = parties.phrase_at(word - parties.base) if word < parties.end else None
    if phrase is None or phrase.first != word or phrase.preposition >= 0:
        return False
    return parties.low(word) in parties.links["article"] and parties.party(phrase) is None


_WAYS: Sequence[Callable[[Parties, Trigger, int, PartyGroup], PartyGroup | None]] = (
    protested_by_purpose,
    _pinned_on,
    _as_object,
    _in_object,
    _inside_trigger,
    _owner_inside_trigger,
    behind_own_preposition,
    _in_content,
    thing_done_to,
    protested_outside,
    _behind_preposition,
    _in_next_clause,
    aimed_before,
    _known_name,
)
