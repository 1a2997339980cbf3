"""Datelines as German papers and agencies print them."""

import pytest

from newscorpus import parse_dateline


@pytest.mark.parametrize(
    ("text", "place", "agency"),
    [
        ("Berlin (dpa) - Die Regierung tagt.", "Berlin", "dpa"),
        ("BERLIN taz | Die Regierung tagt.", "BERLIN", "taz"),
        ("Berlin/Kiew (dpa/afp) - Die Regierung tagt.", "Berlin/Kiew", "dpa/afp"),
        ("Frankfurt am Main (AFP) – Die Bank tagt.", "Frankfurt am Main", "AFP"),
    ],
)
def test_datelines(text: str, place: str, agency: str) -> None:
    found = parse_dateline(text, language="de")
    assert found is not None
    assert found.place is not None
    assert found.agency is not None
    assert (found.place.text, found.agency.text) == (place, agency)


@pytest.mark.parametrize(
    "text",
    [
        "BERLIN sagt | nichts",
        "Ein Satz (in Klammern) steht hier.",
        "ACHTUNG. Der Rat tagt.",
        "UPDATE - Der Rat tagt.",
        "NEIN. Er tagt.",
        "EVA ROTH. Der Rat tagt.",
    ],
)
def test_no_datelines(text: str) -> None:
    assert parse_dateline(text, language="de") is None


@pytest.mark.parametrize(
    ("text", "place", "date"),
    [
        ("Gera. Die Stadt baut.", "Gera", None),
        ("HANNOVER (AFP). Die Stadt baut.", "HANNOVER", None),
        ("Dresden, 3. Februar 2021. „Es reicht“, sagte er.", "Dresden", "2021-02-03"),
        ("Bern, 14. März (sda) Der Rat tagt.", "Bern", "XXXX-03-14"),
        ("St. Pölten. Der Rat tagt.", "St. Pölten", None),
        ("Köln/Bonn. Der Rat tagt.", "Köln/Bonn", None),
        ("HOHENAU. Der Rat tagt.", "HOHENAU", None),
        ("HOHENAU - Der Rat tagt.", "HOHENAU", None),
        ("Frankfurt a. M. (dpa) - Der Rat tagt.", "Frankfurt a. M.", None),
        ("Neustadt a. d. Weinstraße (dpa/lrs) - Der Rat tagt.", "Neustadt a. d. Weinstraße", None),
        ("Bern (sda) „Es regnet“, sagte er.", "Bern", None),
    ],
)
def test_a_full_stop_ends_a_dateline(text: str, place: str, date: str | None) -> None:
    found = parse_dateline(text, language="de")
    assert found is not None
    assert found.place is not None
    assert found.place.text == place
    assert (found.date.value if found.date else None) == date


def test_a_small_town_is_named_again() -> None:
    for text in ("Hohenau – Der Rat tagt. In Hohenau", "Groß Hohenau. Der Rat tagt. Wer aus Groß Hohenau"):
        found = parse_dateline(text, language="de")
        assert found is not None
        assert found.place is not None
        assert found.place.text.endswith("Hohenau")
    dash, need = "Hohenau – so heißt sie. In Hohenau", "Not – Der Rat hilft. In Not"
    for text in (dash, need, "Hohenau – Der Rat tagt.", "Skandal – Der Rat tagt. Der Skandal", "In Hohenau – Er tagt."):
        assert parse_dateline(text, language="de") is None


@pytest.mark.parametrize("text", ["Stille. Dann fiel der Schuss.", "Gera baut. Die Stadt wächst.", "Gera. und dann"])
def test_a_short_sentence_is_no_dateline(text: str) -> None:
    assert parse_dateline(text, language="de") is None


def test_in_english_a_full_stop_ends_none() -> None:
    assert parse_dateline("Paris. The rain fell.") is None
