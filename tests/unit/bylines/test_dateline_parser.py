"""Datelines that are a whole line; the other forms are in `tests/cases`."""

import pytest

import newscorpus as nc

STORY = "Rain fell on the town for the third day in a row on Tuesday, and the river rose over its banks in the night."


@pytest.mark.parametrize("line", ["AMMAN, Jordan", "WASHINGTON", "New Delhi, June 11", "LA CROSSE, Wis.", "PARIS (AP)"])
def test_a_whole_line_is_a_dateline(line: str) -> None:
    dateline = nc.parse_dateline(line)
    assert dateline is not None
    assert dateline.text == line


@pytest.mark.parametrize("line", ["World", "RAIN", "Jane Doe", "Paris in the rain", "SPRING, Again", "March 5"])
def test_a_line_that_names_no_place_is_none(line: str) -> None:
    assert nc.parse_dateline(line) is None


def test_a_line_between_byline_and_story_is_a_dateline() -> None:
    header = nc.parse_header(f"Truce holds\nBy Jane Doe\nAMMAN, Jordan\n{STORY}\n{STORY}")
    assert header.dateline is not None
    assert header.dateline.place is not None
    assert header.dateline.place.text == "AMMAN, Jordan"


@pytest.mark.parametrize("title", ["Paris: A guide for the rainy days", "London: What to see and where to eat"])
def test_a_headline_with_a_colon_is_no_dateline(title: str) -> None:
    assert nc.parse_header(f"{title}\nBy Jane Doe\n{STORY}\n{STORY}").dateline is None


def test_a_transcript_has_no_dateline() -> None:
    lines = ("BRANDT: Rain fell on the town for three days.", "LOPEZ: Floods closed the bridge to the north.")
    assert nc.parse_header("\n".join((*lines, *lines))).dateline is None


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("HOLT, Thursday", "HOLT"),
        ("HOLT, Thursday — Rain fell.", "HOLT"),
        ("LONDON, Monday (Reuters) - Rain fell.", "LONDON"),
        ("PARIS, Texas — Rain fell.", "PARIS, Texas"),
    ],
)
def test_a_weekday_is_no_region(text: str, place: str) -> None:
    dateline = nc.parse_dateline(text)
    assert dateline is not None
    assert dateline.place is not None
    assert dateline.place.text == place


def test_a_weekday_is_a_day_with_an_anchor() -> None:
    found = nc.parse_dateline("HOLT, Thursday — Rain fell.", anchor="2016-05-06")
    assert found is not None
    assert found.date is not None
    assert (found.date.text, found.date.value) == ("Thursday", "2016-05-05")
    unknown = nc.parse_dateline("HOLT, Thursday — Rain fell.")
    assert unknown is not None
    assert unknown.date is None


@pytest.mark.parametrize("line", ["HOLT, Thursday.", "From our correspondent\n\nHOLT, Thursday."])
def test_a_town_and_a_weekday_on_their_line_are_a_dateline(line: str) -> None:
    kinds = [block.kind for block in nc.find_blocks(f"Truce holds\n\n{line}\n\n{STORY}\n\n{STORY}")]
    assert "dateline" in kinds
    assert kinds[0] == "headline"


@pytest.mark.parametrize(
    ("text", "place", "agency"),
    [
        ("NORTHVALE CITY — Rain fell.", "NORTHVALE CITY", None),
        ("QUEZON CITY (PNA) – Rain fell.", "QUEZON CITY", "PNA"),
        ("LIMA, 12th July, 2023 (PTN) -- Rain fell.", "LIMA", "PTN"),
        ("LIMA, July 11.— Rain fell.", "LIMA", None),
        ("DUNMORE, PA — Rain fell.", "DUNMORE, PA", None),
        ("LONDON (PA) — Rain fell.", "LONDON", "PA"),
        ("GEORGE TOWN: Rain fell on Monday.", "GEORGE TOWN", None),
        ("LIMA, Feb 3 (APP):The river rose.", "LIMA", "APP"),
    ],
)
def test_forms_of_many_countries(text: str, place: str, agency: str | None) -> None:
    dateline = nc.parse_dateline(text)
    assert dateline is not None
    assert dateline.place is not None
    assert dateline.place.text == place
    assert (dateline.agency.text if dateline.agency else None) == agency


@pytest.mark.parametrize("text", ["CITY — Rain fell.", "SPORTS CITY: Who won?", "NEWS UPDATE — Rain fell."])
def test_a_label_is_no_town(text: str) -> None:
    assert nc.parse_dateline(text) is None


@pytest.mark.parametrize(
    ("above", "lead", "place"),
    [
        ("By Jane Doe", "Mingavale: ", "Mingavale"),
        ("March 5, 2018", "Mingavale: ", "Mingavale"),
        ("March 5, 2018", "MINGAVALE, Ostrovia — ", "MINGAVALE, Ostrovia"),
        ("A town waits for its bridge", "MINGAVALE, Ostrovia — ", None),
        ("March 5, 2018", "Correction: ", None),
        ("By Jane Doe", "Bridges: ", None),
        ("By Jane Doe", "Negotiation: ", None),
        ("By Jane Doe", "Jane: ", None),
        ("A town waits for its bridge", "Mingavale: ", None),
    ],
)
def test_an_unknown_town_and_a_colon_below_a_signature(above: str, lead: str, place: str | None) -> None:
    dateline = nc.parse_header(f"Truce holds in the north\n\n{above}\n\n{lead}{STORY}\n\n{STORY}").dateline
    assert (dateline.place.text if dateline and dateline.place else None) == place


def test_a_day_and_an_agency_inside_a_page() -> None:
    dateline = nc.parse_header(f"Truce holds\n\nBy Jane Doe\n\nMarch 5 (UPI) -- {STORY}\n\n{STORY}").dateline
    assert dateline is not None
    assert dateline.agency is not None
    assert dateline.agency.text == "UPI"


@pytest.mark.parametrize(
    ("line", "agency", "published"),
    [
        ("Kathmandu, April 18, 2023 (AFP) -", "AFP", "2023-04-18"),
        ("PARIS, May 3, 2019 (AFP) –", "AFP", "2019-05-03"),
        ("NAIROBI, May 3 (Xinhua) --", "Xinhua", None),
        ("Updated May 3, 2019 (3 min read)", None, None),
        ("Posted May 3, 2019 (Updated May 4)", None, "2019-05-03"),
    ],
)
def test_a_dateline_with_its_day_alone_on_a_line(line: str, agency: str | None, published: str | None) -> None:
    header = nc.parse_header(f"Truce holds in the north\n\nBy Jane Doe\n\n{line}\n\n{STORY}\n\n{STORY}")
    assert (header.dateline.agency.text if header.dateline and header.dateline.agency else None) == agency
    assert (header.published.value if header.published else None) == published


@pytest.mark.parametrize(
    ("text", "place", "agency"),
    [
        ("Port-au-Prince, Haiti, June 14 — Rain fell.", "Port-au-Prince, Haiti", None),
        ("Stratford-upon-Avon (Reuters) - Rain fell.", "Stratford-upon-Avon", "Reuters"),
        ("WACO (Thomson Reuters Foundation) - Rain fell.", "WACO", "Thomson Reuters Foundation"),
        ("KOTONKORO (Harbour Times) – Rain fell.", "KOTONKORO", "Harbour Times"),
    ],
)
def test_places_with_hyphens_and_agencies_of_several_words(text, place, agency):
    found = nc.parse_dateline(text)
    assert (found.place.text, found.agency and found.agency.text) == (place, agency)


def test_a_warning_is_no_town():
    assert nc.parse_dateline("SPOILERS: He dies.") is None


@pytest.mark.parametrize(
    ("language", "text", "place", "agency"),
    [
        ("fr", "Paris (AFP) – La pluie tombe.", "Paris", "AFP"),
        ("fr", "AIX-EN-PROVENCE — La pluie tombe.", "AIX-EN-PROVENCE", None),
        ("fr", "LYON — La pluie tombe.", "LYON", None),
        ("fr", "Lille, 1er mars 2021 – La pluie tombe.", "Lille", None),
        ("fr", "Lille, le 1er mars 2021 – La pluie tombe.", "Lille", None),
        ("es", "Santiago de Chile, 4 mar (EFE).- Llueve.", "Santiago de Chile", "EFE"),
        ("es", "Ciudad de México.- Llueve en el norte.", "Ciudad de México", None),
        ("es", "CIUDAD DE MÉXICO, 4 de marzo.- Llueve en el norte.", "CIUDAD DE MÉXICO", None),
        ("es", "San Juan del Sur (Nicaragua), 4 mar (EFE).- Llueve.", "San Juan del Sur (Nicaragua)", "EFE"),
        ("en", "CITY OF ARVELA, Isla — Rain fell.", "CITY OF ARVELA, Isla", None),
    ],
)
def test_datelines_of_other_languages(language, text, place, agency):
    found = nc.DatelineParser(language=language).read(text, 0, len(text), signed=True)
    assert (found.place.text, found.agency and found.agency.text) == (place, agency)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "EXCLUSIF — Le ministre s’explique."),
        ("fr", "Lyon – Rennes, le choc"),
        ("fr", "Nice - Lyon : deux buts"),
        ("es", "EN VIVO — El ministro habla."),
        ("es", "Sevilla - Vigo: así fue el partido"),
    ],
)
def test_what_opens_like_a_dateline_in_other_languages(language, text):
    assert nc.parse_dateline(text, language=language) is None


@pytest.mark.parametrize(
    ("text", "place", "agency", "day"),
    [
        ("(ANSA) - ROMA, 4 MAR - Una scossa", "ROMA", "ANSA", "4 MAR"),
        ("(AGI) - Milano, 4 mar. - Il presidente", "Milano", "AGI", "4 mar."),
        ("(PTI) NEW DELHI: Rain fell.", "NEW DELHI", "PTI", None),
        ("(CNN) - Paris is a city.", None, "CNN", None),
        ("(CNN) - " * 2000 + "Rain fell.", None, "CNN", None),
    ],
)
def test_a_place_may_be_behind_the_agency(text: str, place: str | None, agency: str, day: str | None) -> None:
    dateline = nc.parse_dateline(text)
    assert dateline is not None
    found = (dateline.place, dateline.agency, dateline.date)
    assert tuple(part and getattr(part, "text", part) for part in found) == (place, agency, day)
    assert dateline.span.start == 0
