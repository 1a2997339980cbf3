"""The forms in which pages print when they were published and changed."""

from datetime import UTC, date, datetime

import pytest

import newscorpus as nc
from newscorpus.model import BlockKind, NoteKind, Timex

PAGE = """\
Rain floods the northern town
{}
Rain fell on the town for the third day in a row on Tuesday, and the river rose over its banks in the night.
The bridge to the north was closed at noon, and the school sent its children home before the road was flooded.
Experts expect that the water will fall by the end of the week, if no more rain comes over the hills."""


NUMERIC = """\
Rain floods the northern town
{}

{}Rain fell on the town for the third day in a row on Tuesday, and the river rose over its banks in the night.
The bridge to the north was closed at noon, and the school sent its children home before the road was flooded."""


def value(timex: Timex | None) -> str | None:
    return timex.value if timex is not None else None


@pytest.mark.parametrize(
    "line",
    [
        "March 5, 2018",
        "Mar. 5, 2018",
        "March 5th, 2018",
        "5 March 2018",
        "05 March, 2018",
        "Monday 5 March 2018 15.14 GMT",
        "Monday, March 5, 2018",
        "MARCH 5, 2018",
        "2018-03-05",
        "2018-03-05T14:30:00Z",
        "2018-03-05 14:30",
        "2018/03/05",
        "05.03.2018",
        "5.3.2018, 14:30 Uhr",
        "5 mars 2018",
        "5 de marzo de 2018",
        "5. März 2018",
        "03/05/2018",
        "3/5/18",
        "5-Mar-2018",
        "2018年3月5日",
        "Published 3:14 PM ET, Mon March 5, 2018",
        "PUBLISHED 3:14 PM EST MAR. 05, 2018",
        "Published: 2018-03-05T14:30:00Z",
        "First published on Mon 5 Mar 2018 06.00 GMT",
        "Posted on March 5, 2018 by Jane Doe",
        "By Jane Doe | March 5, 2018 | 4 min read",
        "Jane Doe, March 5, 2018",
        "March 5, 2018 · 4 min read",
        "05 Mar 2018, 10:30 AM IST",
        "World | March 5, 2018",
    ],
)
def test_published(line: str) -> None:
    header = nc.parse_header(PAGE.format(line))
    assert (value(header.published), header.modified) == ("2018-03-05", None)


@pytest.mark.parametrize(
    "line",
    [
        "Updated 3:14 PM ET, Mon March 5, 2018",
        "UPDATED: Mar 5, 2018 10:00",
        "Last modified on Mon 5 Mar 2018 15.14 GMT",
        "Last updated: March 5, 2018",
        "Modified 2018-03-05",
        "This article was amended on 5 March 2018",
    ],
)
def test_modified(line: str) -> None:
    header = nc.parse_header(PAGE.format(line))
    assert (header.published, value(header.modified)) == (None, "2018-03-05")


@pytest.mark.parametrize(
    "line",
    [
        "Published March 4, 2018 | Updated March 5, 2018",
        "March 4, 2018 / Updated: March 5, 2018 3:14 PM",
        "March 4, 2018\nUpdated March 5, 2018, 3:14 PM",
        "Updated March 5, 2018\nPublished March 4, 2018",
        "Modified: March 5, 2018 · Published: March 4, 2018 by Jane Doe",
    ],
)
def test_published_and_modified(line: str) -> None:
    header = nc.parse_header(PAGE.format(line))
    assert (value(header.published), value(header.modified)) == ("2018-03-04", "2018-03-05")


@pytest.mark.parametrize(
    ("line", "published", "modified"),
    [
        ("2 hours ago", "2018-03-04", None),
        ("30 minutes ago", "2018-03-05", None),
        ("An hour ago", "2018-03-05", None),
        ("3 days ago", "2018-03-02", None),
        ("Yesterday", "2018-03-04", None),
        ("Jane Doe · 2 hours ago", "2018-03-04", None),
        ("Updated 2 hours ago", None, "2018-03-04"),
        ("Last updated 5 mins ago · 4 min read", None, "2018-03-05"),
    ],
)
def test_how_old_the_page_is_needs_an_anchor(line: str, published: str | None, modified: str | None) -> None:
    page = PAGE.format(line)
    assert (nc.parse_header(page).published, nc.parse_header(page).modified) == (None, None)
    header = nc.parse_header(page, anchor=datetime(2018, 3, 5, 1, 30, tzinfo=UTC))
    assert (value(header.published), value(header.modified)) == (published, modified)
    assert nc.find_blocks(page)[1].kind in {BlockKind.DATE, BlockKind.BYLINE}


def test_a_day_as_anchor_is_the_day_of_its_hours() -> None:
    assert value(nc.parse_header(PAGE.format("2 hours ago"), anchor=date(2018, 3, 5)).published) == "2018-03-05"


@pytest.mark.parametrize(
    ("language", "line", "day"),
    [
        ("de", "vor 2 Stunden", "2018-03-04"),
        ("fr", "il y a 3 jours", "2018-03-02"),
        ("es", "hace 2 días", "2018-03-03"),
    ],
)
def test_how_old_the_page_is_in_other_languages(language: str, line: str, day: str) -> None:
    header = nc.parse_header(PAGE.format(line), anchor=datetime(2018, 3, 5, 1, 30, tzinfo=UTC), language=language)
    assert value(header.published) == day


@pytest.mark.parametrize(
    "line",
    [
        "4 min read",
        "March 2018 was wet",
        "Reading time: 3 minutes",
        "Rain fell on October 5, 2016, and again, he said.",
    ],
)
def test_what_is_no_date_of_the_page(line: str) -> None:
    header = nc.parse_header(PAGE.format(line), anchor=date(2018, 3, 5))
    assert (header.published, header.modified) == (None, None)


def test_a_date_in_a_short_sentence_of_the_story_is_not_the_pages() -> None:
    lines = ["The last treaty expires on February 5, 2021.", "That is where things stand.", *PAGE.split("\n")[2:]]
    assert nc.parse_header("Treaty Near Its End?\n\n" + "\n\n".join(lines)).published is None


def test_the_note_says_where_the_day_came_from() -> None:
    for line, detail in (("March 5, 2018", ""), ("Updated March 5, 2018", "the day of its last change")):
        article = nc.parse_article(PAGE.format(line))
        note = next(note for note in article.notes if note.kind is NoteKind.PUBLISHED_FROM_TEXT)
        assert article.published == date(2018, 3, 5)
        assert note.span is not None
        assert (note.span.text, note.detail) == ("March 5, 2018", detail)


@pytest.mark.parametrize(
    ("lead", "day"),
    [
        ("LAGOS, Nigeria – ", "2022-09-03"),
        ("LEEDS, England — ", "2022-09-03"),
        ("NEW DELHI: ", "2022-09-03"),
        ("DAYTON, Ohio — ", "2022-03-09"),
        ("LONDON, Ky. — ", "2022-03-09"),
        ("WASHINGTON — ", "2022-03-09"),
        ("MANILA, Philippines — ", "2022-03-09"),
        ("", "2022-03-09"),
    ],
)
def test_a_date_in_numbers_is_read_as_the_country_of_the_dateline_writes_it(lead: str, day: str) -> None:
    assert value(nc.parse_header(NUMERIC.format("03/09/2022", lead)).published) == day


@pytest.mark.parametrize(
    ("url", "day"),
    [
        ("https://www.harbour.example.uk/rain", "2022-09-03"),
        ("harbour.example.co.in", "2022-09-03"),
        ("https://harbour.example.us/uk", "2022-03-09"),
        ("https://example.com/uk/", "2022-03-09"),
        ("", "2022-03-09"),
    ],
)
def test_or_as_the_country_of_the_address_does(url: str, day: str) -> None:
    assert value(nc.parse_header(NUMERIC.format("03/09/2022", ""), url=url).published) == day


def test_or_as_another_date_of_the_header_shows() -> None:
    header = nc.parse_header(NUMERIC.format("Published 03/09/2022 | Updated 27/09/2022", ""))
    assert (value(header.published), value(header.modified)) == ("2022-09-03", "2022-09-27")


def test_an_order_that_gives_no_date_is_not_taken() -> None:
    assert value(nc.parse_header(NUMERIC.format("03/27/2022", "LAGOS, Nigeria – ")).published) == "2022-03-27"


def test_the_date_of_a_photo_dates_no_page() -> None:
    page = NUMERIC.format("FILE - The bridge at dawn, June 3, 2018. (AP Photo/Jane Doe, File)", "")
    assert nc.parse_header(page).published is None


@pytest.mark.parametrize(
    ("tail", "published"),
    [
        ("Published: March 5, 2018", "2018-03-05"),
        ("March 5, 2018", "2018-03-05"),
        ("Related topics\nRivers\nPublished\nMarch 5, 2018", "2018-03-05"),
        ("Published in The Daily Example, The Sunday Magazine, March 5th, 2018.", "2018-03-05"),
        ("Related\n(Published in The Daily Example, March 5th, 2018)", "2018-03-05"),
        ("Published in May 2018, the report named two rivers.", None),
        # the dates of others
        ("2 comments:\nAna said...\nThank you for this.\n7 March 2018 at 08:02", None),
        ("Related\nTwo held over fire\nMarch 2, 2018", None),
    ],
)
def test_a_date_below_the_story(tail: str, published: str | None) -> None:
    assert value(nc.parse_header(PAGE.format("By Jane Doe") + "\n" + tail).published) == published


def test_a_comment_does_not_date_a_page_that_is_dated_above_its_title() -> None:
    page = "Monday, 5 March 2018\n\n" + PAGE.format("").replace("\n", "\n\n")
    tail = "\n\n2 comments:\n\nAna said...\n\nThank you for this.\n\n7 March 2018 at 08:02"
    assert value(nc.parse_header(page + tail).published) == "2018-03-05"


def test_a_paper_of_another_century() -> None:
    assert value(nc.parse_header(PAGE.format("Tuesday, July 12, 1887")).published) == "1887-07-12"


def test_the_label_of_a_date_on_the_line_above() -> None:
    header = nc.parse_header(PAGE.format("By Jane Doe\n\nLast Updated:\n\nMarch 5, 2018\n"))
    assert (value(header.published), value(header.modified)) == (None, "2018-03-05")


@pytest.mark.parametrize(
    ("lead", "published"), [("MINGAVALE, Sept 3 — ", "2022-09-03"), ("MINGAVALE — ", "2022-03-09")]
)
def test_the_day_of_the_dateline_says_which_number_is_the_month(lead: str, published: str) -> None:
    assert value(nc.parse_header(NUMERIC.format("03/09/2022", lead)).published) == published
