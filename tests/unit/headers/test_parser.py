from datetime import date

import pytest

import newscorpus as nc

STORY = (
    "Rain fell on the town for the third day in a row on Tuesday, and the river rose over its banks in the night.\n"
    "“We have never seen so much water in so little time,” said the mayor, who had slept in the town hall.\n"
    "The bridge to the north was closed at noon, and the school sent its children home before the road was flooded.\n"
)


def text_of(value: object) -> str | None:
    return getattr(value, "text", None)


def authors(header: nc.Header) -> list[str]:
    return [person.text for person in header.byline.contributors] if header.byline else []


def test_a_page_with_everything() -> None:
    header = nc.parse_header(
        "Rain floods the northern town | The Guardian\nBy Jane Doe and Wei Chen\n"
        "Updated Oct. 6, 2018\nOctober 5, 2018\n"
        "PARIS (AP) — " + STORY
    )
    assert text_of(header.headline) == "Rain floods the northern town"
    assert text_of(header.outlet) == "The Guardian"
    assert authors(header) == ["Jane Doe", "Wei Chen"]
    assert header.published is not None
    assert header.published.begin == date(2018, 10, 5)
    assert header.modified is not None
    assert header.modified.begin == date(2018, 10, 6)
    assert header.dateline is not None
    assert text_of(header.dateline.place) == "PARIS"


@pytest.mark.parametrize("text", ["", "\n", STORY])
def test_nothing_is_invented(text: str) -> None:
    header = nc.parse_header(text)
    assert header.headline is None
    assert header.byline is None
    assert header.published is None
    assert header.via is None


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Read more from Tom Brandt.", "Tom Brandt"),
        ("Articles by: Anna Berg", "Anna Berg"),
        ("Award-winning author Peter Stone lives in Chicago.", "Peter Stone"),
        ("Maria Lopez is a freelance reporter in London.", "Maria Lopez"),
    ],
)
def test_the_tail_names_the_author(line: str, name: str) -> None:
    assert authors(nc.parse_header(STORY + line)) == [name]


def test_the_headline_stands_only_in_the_tail() -> None:
    header = nc.parse_header(
        "Via Example Culture\n" + STORY + "The post Rain in the north appeared first on The Daily Example."
    )
    assert text_of(header.headline) == "Rain in the north"
    assert text_of(header.outlet) == "The Daily Example"
    assert text_of(header.via) == "Example Culture"


def test_a_name_in_a_caption_is_no_author() -> None:
    lines = STORY.split("\n")
    assert authors(nc.parse_header("\n".join((lines[0], "Peter Roe and Jane Doe", *lines[1:])))) == []


def test_fields_point_into_the_text() -> None:
    text = "Rain floods the northern town\r\nBy Jane Doe\r\n5 October 2018\r\n" + STORY.replace("\n", "\r\n")
    for span in nc.model.iter_spans(nc.parse_header(text)):
        span.check(text)


def test_section_and_deck() -> None:
    header = nc.parse_header(
        "World\nRain floods the northern town\n"
        "The river rose over its banks, and the bridge was closed, the mayor says.\n"
        "By Jane Doe\nOctober 5, 2018\n" + STORY
    )
    assert text_of(header.section) == "World"
    assert text_of(header.headline) == "Rain floods the northern town"
    assert text_of(header.deck) == "The river rose over its banks, and the bridge was closed, the mayor says."


def test_the_site_names_the_outlet() -> None:
    header = nc.parse_header("The Daily Example\n" + STORY, url="https://www.thedailyexample.com/rain")
    assert text_of(header.outlet) == "The Daily Example"


@pytest.mark.parametrize("url", ["", "http://[", "no url", "//"])
def test_odd_addresses_are_no_error(url: str) -> None:
    assert nc.parse_header(STORY, url=url).outlet is None
