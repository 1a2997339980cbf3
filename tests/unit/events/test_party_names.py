"""What a party is called, and which country its name gives it."""

import pytest

from newscorpus import find_events


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("Jane Roe leads the union. On Monday Judge Roe praised the police.", "Jane Roe", None),
        ("The opposition newspaper La Prensa praised the police.", "La Prensa", None),
        # the title of a head of state makes the surname enough, that of others does not
        ("President Putin praised the police.", "Putin", "RUS"),
        ("Prime Minister Thatcher praised the police.", "Thatcher", "GBR"),
        ("Judge Putin praised the police.", "Putin", None),
        ("President Roe praised the police.", "Roe", None),
        ("Former President Putin praised the police.", "Putin", "RUS"),
        # a union, a club and a college have presidents, too
        ("Union president Moreno praised the police.", "Moreno", None),
        ("Chancellor Merkel of Oldham College praised the police.", "Merkel", None),
        # a given name that is also a month
        ("Justice Minister Jan Roe praised the police.", "Jan Roe", None),
        # a given name is no place, the last word may be a people
        ("Milan Roe praised the police.", "Milan Roe", None),
        ("Serbian minister Milan Roe praised the police.", "Milan Roe", "SRB"),
    ],
)
def test_the_name_and_its_country(text: str, name: str, country: str | None) -> None:
    [event] = find_events(text)
    assert [(party.name, party.country) for party in event.actors] == [(name, country)]


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("Storm Eunice praised the police.", []),
        ("Jane Storm praised the police.", ["Jane Storm"]),
        ("Storm victims praised the police.", ["Storm victims"]),
    ],
)
def test_a_storm_with_a_name_is_nobody(text, actors):
    (found,) = find_events(text)
    assert [actor.name for actor in found.actors] == actors


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Jack London praised the police.", None),
        ("Milan Petrovic praised the police.", None),
        ("Young Algerians praised the police.", "DZA"),
        ("Senegalese mayor Jack London praised the police.", "SEN"),
        ("Mr France praised the police.", None),
        ("Judge Holland praised the police.", None),
        ("Paris Roe's lawyer praised the police.", None),
        ("Vladimir Putin's lawyer praised the police.", "RUS"),
    ],
)
def test_a_person_is_not_of_the_place_in_the_name(text, country):
    (found,) = find_events(text)
    assert [actor.country for actor in found.actors] == [country]
