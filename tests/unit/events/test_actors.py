"""The parties that the phrases of a sentence name."""

import pytest


def named(parties, group):
    return [party.name or parties._sentence.span(party.first, party.last).text for party in group]


def phrase(parties, word):
    return parties.phrase_at(parties._sentence.words.index(word))


@pytest.mark.parametrize(
    ("text", "head", "expected"),
    [
        ("The rebels left.", "rebels", ["rebels"]),
        ("The bridge fell.", "bridge", []),
        ("The week passed.", "week", []),
        # a noun of no list, by its ending
        ("The gardeners left.", "gardeners", ["gardeners"]),
        ("The letters came.", "letters", []),
        # names: without title or role, in full
        ("Jane Roe left.", "Roe", ["Jane Roe"]),
        ("Judge Jane Roe left.", "Roe", ["Jane Roe"]),
        ("Storm Eunice passed.", "Eunice", []),
        ("The opposition newspaper La Prensa closed.", "Prensa", ["La Prensa"]),
        ("The Seas and Ports Commission left.", "Seas", ["Seas and Ports Commission"]),
        # rows, and an apposition
        ("France, Spain and the Dutch left.", "France", ["France", "Spain", "Netherlands"]),
        ("The premier, Jane Roe, left.", "premier", ["Jane Roe"]),
        ("The premier of the town in the hills, Oyela Mundu, left.", "premier", ["Oyela Mundu"]),
        # one party with what "of" says of it
        ("Members of the union left.", "Members", ["Members of the union"]),
        ("Tens of thousands of students left.", "Tens", ["Tens of thousands of students"]),
        ("Millions of dollars went.", "Millions", []),
        # some of several
        ("Two of the rebels left.", "Two", ["Two of the rebels"]),
        ("Two of the bridges fell.", "Two", []),
        # a row behind a noun, whose end looks like a subject
        ("Envoys from Malta, France and Spain left.", "Envoys", ["Envoys", "France", "Spain"]),
        ("Behind Malta, France and Spain left.", "France", ["France", "Spain"]),
        # those who share a noun, and whoever is of two towns
        ("The Roe and Poe campaigns left.", "Roe", ["Roe", "Poe"]),
        ("Residents of Mathare and Kibera left.", "Residents", ["Residents of Mathare"]),
        ("The premiers of Malta and Norway left.", "premiers", ["premiers of Malta", "Norway"]),
        # a sum of money behind a name, a place of an apposition
        ("Roe fined Norway $2 million.", "Norway", ["Norway"]),
        ("Rebels in the capital, Oslo, left.", "Rebels", ["Rebels"]),
    ],
)
def test_the_parties_of_a_row(parties_of, text, head, expected):
    parties = parties_of(text)
    assert named(parties, parties.row(phrase(parties, head))) == expected


@pytest.mark.parametrize(
    ("text", "noun", "expected"),
    [
        ("Norway’s attack failed.", "attack", ["Norway"]),
        ("A police raid failed.", "raid", ["police"]),
        ("A Norwegian peace plan failed.", "plan", ["Norway"]),
        ("A night raid failed.", "raid", []),
        ("The raid failed.", "raid", []),
    ],
)
def test_the_party_in_front_of_a_thing(parties_of, text, noun, expected):
    parties = parties_of(text)
    at = parties._sentence.words.index(noun)
    assert named(parties, parties.in_front(parties.phrase_at(at), at)) == expected


def test_a_pronoun_is_who_it_means(parties_of):
    parties = parties_of("Jane Roe left when she had met them.")
    assert named(parties, parties.row(phrase(parties, "she"))) == ["Jane Roe"]
    assert parties.row(phrase(parties, "them")) == []


def test_i_is_who_speaks(parties_of):
    parties = parties_of("I met the king.")
    assert parties.row(phrase(parties, "I")) == []
    parties = parties_of("I met the king.")
    parties.speaker = "Jane Roe"
    assert named(parties, parties.row(phrase(parties, "I"))) == ["Jane Roe"]


def test_places(parties_of):
    parties = parties_of("Rebels met the king in Peru.")
    assert parties.place(phrase(parties, "Peru")).country == "PER"
    assert parties.place(phrase(parties, "king")) is None
    assert parties.is_inside(parties.party(phrase(parties, "Peru")))
    assert not parties.is_inside(parties.party(phrase(parties, "king")))


def test_a_phrase_as_it_is_written_has_a_word_at_least(parties_of):
    parties = parties_of("Gunmen attacked either.")
    for found in parties.phrases:
        party = parties.as_written(found)
        assert party.first <= party.last
