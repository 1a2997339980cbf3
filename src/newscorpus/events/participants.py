"""Who did it and to whom, and where.

A verb has its sides where the analysis says: subject and object, turned round in the passive (`verb_sides`). A noun
takes them from its own phrase: the possessor, what prepositions attach to it, the subject of a verb that leaves the
saying to the noun (`noun_sides`). Both offer phrases in an order, and the first that names somebody counts.

Here the two are put together with what a type of event knows beyond grammar: what several do together has them on both
sides, what is done in a country is done to it, and "must" makes the one who reports the one who asks. The subject of an
entry that is `turned` is the one to whom it is done: "received a loan from Oman".
"""

from typing import NamedTuple

from newscorpus.analysis import NounPhrase
from newscorpus.analysis.clause_state import RELATIVE
from newscorpus.events.actors import Parties, PartyGroup, PartyMention
from newscorpus.events.noun_sides import sides_of_noun
from newscorpus.events.thing_sides import VISIT
from newscorpus.events.triggers import Trigger
from newscorpus.events.verb_objects import OF_ONE
from newscorpus.events.verb_sides import sides_of_lost_verb, sides_of_verb, who_says
from newscorpus.events.word_index import ANY
from newscorpus.model import EventType

__all__ = ("Sides", "find_sides")

_MEETINGS = frozenset({EventType.CONSULT, EventType.SUPPORT, EventType.AGREE})

_AT_MEETINGS = frozenset({EventType.CONSULT, EventType.ASSAULT, EventType.COERCE})
"""What may be done to a meeting, or is one, and so to where it is: "broke up a rally in Oslo"."""

_SOMEWHERE = frozenset({EventType.DISASTER, EventType.ECONOMY})
"""What happens somewhere and is done to no place: "the ferry sank on the Congo"."""

_ON_OWN = frozenset({EventType.ASSAULT, EventType.COERCE, EventType.PROTEST, EventType.ACCUSE, EventType.JUDICIAL})
"""What a state does to its own people as a rule."""

_AT_HOME = frozenset({"OPP", "CVL", "LAB", "LEG", "JUD", "COP", "REB", "GOV", "REF", "PTY", "MED"})


class Sides(NamedTuple):
    """Who did it, to whom, and where."""

    actors: PartyGroup
    recipients: PartyGroup
    place: PartyMention | None


def find_sides(parties: Parties, trigger: Trigger, kind: EventType) -> Sides:
    """Return the sides of `trigger`, an event of type `kind`, among the parties of its sentence."""
    entry = trigger.phrase.entry
    actors, recipients = _sides(parties, trigger, kind)
    is_mutual = bool(actors) and recipients is actors  # "accused each other"
    if kind in _SOMEWHERE and not _is_sold(parties, trigger):
        recipients = [party for party in recipients if not _is_where(parties, party)]
    elif kind is EventType.LEGISLATION or parties.low(parties.base + trigger.first) in parties.links["becomes"]:
        recipients = []
    if actors and kind is EventType.ASSAULT:
        actors = [party for party in actors if not _is_weapon(parties, party)]
    if entry.turned:
        actors, recipients = ([] if kind is EventType.DEATH else recipients), actors  # nobody does it
    if entry.asked:
        actors, recipients = who_says(parties, trigger), actors
    place = _place(parties, trigger)
    if len(actors) > 1 and _is_mutual(parties, trigger, actors):
        recipients = [party for party in recipients if not _is_where(parties, party)]  # "clashed near the dam"
    if not recipients and _is_mutual(parties, trigger, actors):
        is_mutual = len(actors) > 1
    elif place is not None and not recipients and not entry.both and _is_done_to_country(parties, kind, place):
        recipients = [place]
    if kind not in _AT_MEETINGS:
        recipients = [party for party in recipients if not parties.is_venue(party)]
    if entry.both:
        actors, recipients = _together(parties, actors, recipients)
    elif is_mutual:
        recipients = actors
    elif actors and recipients:
        recipients = [party for party in recipients if not _is_among(party, actors)]
    if place is not None and place in recipients and not parties.is_inside(place):
        place = None  # "sanctions on Peru" are nowhere
    if not entry.both or actors is recipients:  # who meets whom says nothing about their countries
        _lend_countries(parties, kind, actors, recipients)
    return Sides(actors, recipients, place)


def _is_mutual(parties: Parties, trigger: Trigger, actors: PartyGroup) -> bool:
    """Whether it is what several do to each other: "police and protesters clashed", "Rebels, troops clash"."""
    may_be = trigger.phrase.is_verb or len(actors) > 1
    return may_be and parties.low(parties.base + trigger.first) in parties.links["mutual"]


def _is_weapon(parties: Parties, party: PartyMention) -> bool:
    """Whether a party is only what somebody fires, who is not named: "two missiles", not "U.S. missiles"."""
    is_fired = parties.low(parties.base + party.last) in parties.links["weapon"]
    return is_fired and not party.country and not party.listed


def _is_sold(parties: Parties, trigger: Trigger) -> bool:
    """Whether "to" behind a trigger leads to a buyer: "agreed to sell its mines to Oman's Roe"."""
    words = range(parties.base + trigger.first, parties.base + trigger.last + 1)
    return not parties.links["sells"].isdisjoint(map(parties.low, words))


def _is_where(parties: Parties, party: PartyMention) -> bool:
    """Whether the preposition before a party says where something is: "on the Congo", "north of Cairo"."""
    phrase = parties.phrase_at(party.first)
    links = parties.links["place"] | parties.links["of"] if party.listed else parties.links["place"]
    return phrase is not None and parties.link(phrase) in links


def _is_among(party: PartyMention, others: PartyGroup) -> bool:
    """Whether somebody is one of some others: who "rejected the claims against her" has done nothing to herself."""
    return any(party is other or (party.name and party.name == other.name) for other in others)


def _is_state(parties: Parties, party: PartyMention) -> bool:
    """Whether a state itself is the other side: a court that orders Oman to pay need not be Omani."""
    phrase = parties.phrase_at(party.first)
    is_there = phrase is not None and parties.link(phrase) in parties.links["inside"] - parties.links["thrown"]
    return party.listed and party.sector is None and not is_there


def _are_abroad(parties: Parties, group: PartyGroup) -> bool:
    """Whether it is a state or its embassy: whom these urge or help is of any country."""
    for party in group:
        is_embassy = parties.low(parties.base + party.last) in parties.links["means"]
        if party.country and (is_embassy or _is_state(parties, party)):
            return True
    return False


def _lend_countries(parties: Parties, kind: EventType, actors: PartyGroup, recipients: PartyGroup) -> None:
    """Give the only country of a sentence to its parties at home."""
    if not any(_is_state(parties, party) for party in recipients):
        _lend_country(parties, actors)
    if len(recipients) == 1 and (kind in _ON_OWN or not _are_abroad(parties, actors)):
        _lend_country(parties, recipients)


def _lend_country(parties: Parties, group: PartyGroup) -> None:
    """Give a party at home the only country of its sentence: "Algerian police fired on protesters".

    Not one in a row with others ("the chancellor and the Turkish president"), nor a name that a list knows, nor one who
    is abroad by the work: an envoy who is expelled is not of the country that expels him.
    """
    party = group[0] if len(group) == 1 else None
    if party is None or party.country is not None or party.sector not in _AT_HOME:
        return
    if party.listed and ANY not in party.among:
        return
    phrase = parties.phrase_at(party.first)
    if phrase is not None and (_is_of_friends(parties, phrase) or _is_of_person(parties, phrase)):
        return
    if parties.low(parties.base + party.last) not in parties.links["abroad"]:
        party.country = _only_country(parties)


def _is_of_friends(parties: Parties, phrase: NounPhrase) -> bool:
    """Whether a phrase names those behind it first: "Chad-backed rebels", "the Omani-led force"."""
    return parties.is_led(phrase) and parties.country_in_front(phrase) is not None


def _is_of_person(parties: Parties, phrase: NounPhrase) -> bool:
    """Whether a phrase is somebody's whom the sentence need not name: "his group", but not "its parliament"."""
    return parties.is_possessive(phrase) and parties.low(phrase.first) not in parties.links["body"]


def _only_country(parties: Parties) -> str | None:
    """The country of the sentence, if it names one only: "Algerian police fired on protesters".

    Where somebody goes or comes from says nothing about others ("fled to Oman", "who was in Oman"), nor do armed
    forces, which are often abroad, nor who leads a third party ("the Omani-led force").
    """
    known = None
    for phrase in parties.phrases:
        party = parties.party(phrase)
        is_here = party is not None and (party.listed or phrase.head_class != _NAME)  # not of somebody, told elsewhere
        country = party.country if party is not None and is_here else parties.country_in_front(phrase)
        if country is None or country == known or (party is not None and party.sector == _ABROAD):
            continue
        if parties.low(phrase.head) in parties.links["abroad"] | parties.links["means"]:
            continue  # who summons an envoy is not of the envoy's country, nor who guards an embassy
        if not parties.is_led(phrase) and not _is_elsewhere(parties, phrase):
            if known is not None:
                return None
            known = country
    return known


def _is_elsewhere(parties: Parties, phrase: NounPhrase) -> bool:
    """Whether a name is where one goes to or comes from, or where a clause about somebody is set."""
    if phrase.head_class != _NAME or phrase.possessor >= 0:
        return False
    is_joined = phrase.preposition < 0 and parties.low(phrase.first - 1) in parties.links["and"]
    before = parties.phrase_that_ends_at(phrase.first - 2) if is_joined else None
    if before is not None and _is_elsewhere(parties, before):
        return True  # "engineers from Chad and Niger"
    n = parties.clause_around(phrase.first)
    if n >= 0 and parties.clauses[n].kind == RELATIVE:
        return True
    return parties.link(phrase) in parties.links["dative"] | parties.links["source"] | parties.links["agent"]


_ABROAD = "MIL"
"""The sector of armed forces."""

_NAME = "M"
"""The class of heads that are names."""


def _sides(parties: Parties, trigger: Trigger, kind: EventType) -> tuple[PartyGroup, PartyGroup]:
    if pair := _between(parties, trigger):
        return pair, pair
    n = parties.clause_number(trigger.first)
    is_noun = not trigger.phrase.is_verb and parties.phrase_at(trigger.first) is not None
    if n >= 0 and not is_noun:
        return sides_of_verb(parties, trigger, n)
    return (
        sides_of_lost_verb(parties, trigger, kind) if trigger.phrase.is_verb else sides_of_noun(parties, trigger, kind)
    )


def _between(parties: Parties, trigger: Trigger) -> PartyGroup:
    """Return the two who fight each other: "fighting between police and rebels", "clashes broke out between ..."."""
    if parties.low(parties.base + trigger.first) not in parties.links["fights"]:
        return []
    for phrase in parties.phrases_behind(trigger.last - 1):
        if parties.link(phrase) not in parties.links["between"]:
            continue
        is_next = parties.phrase_that_ends_at(phrase.preposition - 1) in (None, parties.phrase_at(trigger.first))
        pair = parties.row(phrase, are_two=True) if is_next else []  # not "on the road between Lima and Cuzco"
        return pair if len(pair) > 1 else []
    return []


def _is_done_to_country(parties: Parties, kind: EventType, place: PartyMention) -> bool:
    """Whether what is done in a country is done to it: "a raid in Oman", "opened an embassy in Oman"."""
    if (
        not parties.is_of_state(place)
        or not place.name
        or not kind.is_plover
        or kind in OF_ONE
        or kind is EventType.PROTEST
    ):
        return False
    return kind is EventType.SUPPORT or kind not in _MEETINGS


def _together(parties: Parties, actors: PartyGroup, recipients: PartyGroup) -> tuple[PartyGroup, PartyGroup]:
    """What several do together has them on both sides: "the two ministers met", "talks between A and B"."""
    if not actors:
        return (recipients, recipients) if len(recipients) > 1 else ([], recipients)
    others = [party for party in recipients if not _is_among(party, actors)]
    if len(actors) > 1 and not any(party.listed or _is_with(parties, party) for party in others):
        return actors, actors
    return actors, others


def _is_with(parties: Parties, party: PartyMention) -> bool:
    """Whether a party is met, or "with" leads to it: "Oman and Chad held talks with farmers"."""
    phrase = parties.phrase_at(party.first)
    if phrase is None:
        return False
    n = parties.clause_around(phrase.first)
    clause = parties.clauses[n] if n >= 0 else None
    is_met = clause is not None and phrase is clause.object and parties.low(clause.verb) in parties.links["meets"]
    return is_met or parties.link(phrase) in parties.links["with"]


def _place(parties: Parties, trigger: Trigger) -> PartyMention | None:
    """Return the first place after the trigger, in its clause: "in Oslo", "near the town of Samarra"."""
    links = parties.links
    inside = False
    for phrase in parties.phrases_behind(trigger.last):
        if parties.is_of_later_clause(phrase, trigger.last):
            return None
        own = phrase.preposition == parties.base + trigger.last  # "swore in the premier"
        if own and trigger.phrase.entry.mode != VISIT and trigger.phrase.entry.type not in _SOMEWHERE:
            continue
        link = parties.link(phrase)
        leads = link in links["inside"] or (inside and link in links["of"])
        if (party := parties.place(phrase)) is not None and (leads or (party.country and link in links["place"])):
            return party
        inside = leads and party is None
    return None
