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


@pytest.mark.parametrize("text", ["BERLIN sagt | nichts", "Ein Satz (in Klammern) steht hier."])
def test_no_datelines(text: str) -> None:
    assert parse_dateline(text, language="de") is None
