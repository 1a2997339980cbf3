"""The country of a person by what the article calls them elsewhere."""

import pytest

from newscorpus import find_events


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Maltese President Jane Roe spoke. On Monday Roe praised the police.", "MLT"),
        ("Malta's premier, Jane Roe, spoke. On Monday Roe praised the police.", "MLT"),
        ("Jane Roe, the Maltese foreign minister, spoke. On Monday Roe praised the police.", "MLT"),
        ("Jane Roe, president of Malta, spoke. On Monday Roe praised the police.", "MLT"),
        ("Jane Roe, president of the Philippines, spoke. On Monday Roe praised the police.", "PHL"),
        ("Papua New Guinea's prime minister, Jane Roe, spoke. On Monday Roe praised the police.", "PNG"),
        ("The Maltese dancer Jane Roe spoke. On Monday Roe praised the police.", "MLT"),
        ("On Monday Roe praised the police. Maltese President Jane Roe spoke.", "MLT"),
        # a country before a noun for persons without an office says nothing, nor does a place
        ("Iran hostage Jane Roe spoke. On Monday Roe praised the police.", None),
        ("Jane Roe, in Malta, spoke. On Monday Roe praised the police.", None),
        ("Jane Roe, a critic of Malta, spoke. On Monday Roe praised the police.", None),
        ("Jane Roe, told the Maltese premier to leave. On Monday Roe praised the police.", None),
        # the country of the subject is not that of somebody behind the verb
        ("Police in Malta said Maltese officers accused President Jane Roe. On Monday Roe praised the police.", None),
        # two countries say nothing
        ("Maltese minister Jane Roe spoke. Former Omani minister Jane Roe left. Roe praised the police.", None),
    ],
)
def test_the_country_of_a_name(text: str, country: str | None) -> None:
    [praised] = [event for event in find_events(text) if event.text == "praised"]
    assert [(party.name, party.country) for party in praised.actors] == [("Jane Roe", country)]


def test_a_pronoun_has_the_country_of_its_person() -> None:
    text = "Maltese President Jane Roe spoke. Roe gave no evidence. She later met the bishop."
    [met] = [event for event in find_events(text) if event.text == "met"]
    assert [(party.name, party.country) for party in met.actors] == [("Jane Roe", "MLT")]


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Malta said its forces had attacked a camp.", "MLT"),
        ("Malta denied the report. Its army had attacked a camp.", "MLT"),
        ("Rebels said Oman's troops had attacked a camp.", "OMN"),
        ("The union said its guards had attacked a camp.", None),
    ],
)
def test_the_country_of_whose_they_are(text: str, country: str | None) -> None:
    [attacked] = [event for event in find_events(text) if event.text == "attacked"]
    assert [party.country for party in attacked.actors] == [country]


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("Rebels shelled the Congolese city of Goma.", "Goma", "COD"),
        ("Rebels shelled the village of Karo in Malta.", "Karo", "MLT"),
        ("Rebels shelled the village.", "village", None),
    ],
)
def test_a_town_has_its_own_name(text: str, name: str, country: str | None) -> None:
    [shelled] = find_events(text)
    assert [(party.name, party.country) for party in shelled.recipients] == [(name, country)]


def test_a_dateline_of_two_places_is_nobody() -> None:
    text = "RENO, Nev. and LONDON, March 3, 2021 /PRNewswire/ -- Roe Robotics has acquired Doe Systems."
    [acquired] = find_events(text)
    assert [party.name for party in (*acquired.actors, *acquired.recipients)] == ["Roe Robotics", "Doe Systems"]
