"""Law: no `str` raises at any function of the door, whatever is in it."""

from datetime import date
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newscorpus as nc
from newscorpus.testing import check_total, hostile_text

DOOR = {
    "parse_article": nc.parse_article,
    "parse_header": nc.parse_header,
    "parse_byline": nc.parse_byline,
    "parse_dateline": nc.parse_dateline,
    "find_blocks": nc.find_blocks,
    "find_timexes": lambda text: nc.find_timexes(text, anchor=date(2018, 10, 26)),
    "find_timexes, narrative": lambda text: nc.find_timexes(text, anchor=date(1, 1, 1), mode="narrative"),
    "find_timexes at the end of the calendar": lambda text: nc.find_timexes(text, anchor=date(9999, 12, 31)),
    "find_quotes": nc.find_quotes,
    "find_attributions": nc.find_attributions,
    "find_events": lambda text: nc.find_events(text, anchor=date(2018, 10, 26)),
    "normalize_date": lambda text: nc.normalize_date(text, anchor=date(2018, 10, 26), language="en"),
}
TEXTS = (
    hostile_text()
    | st.text(max_size=60)
    | st.text(st.characters(categories=["Cs", "Cc", "Zs", "Nd", "Lu"]), max_size=40)
)


@given(text=TEXTS)
def test_any_text_is_taken(text: str):
    for find in DOOR.values():
        check_total(find, text)


@pytest.mark.parametrize(
    "text", ["", " ", "\x00", "\ud800", "\u2028", "\r", "“", "By", "\ufeff", "a" * 100_000, "\n" * 100_000]
)
@pytest.mark.parametrize("name", DOOR)
def test_odd_texts_are_taken(name: str, text: str):
    check_total(DOOR[name], text)


@pytest.mark.parametrize(
    "text",
    [
        "“No,” said Jane Doe, 22, who",
        "Ana Ruiz died in June. She (became president\nOnly in May",
        "Police arrested two men on Monday. He was freed the next day. ",
        "Rebels backed by Malta attacked the port., BY",
        "Profit fell in the third quarter of",
        "As she slept, came the mayor",
        "The rebels were backed UP to account, and had been attacked BY",
        "“Let him,” said Jane Doe, urging those calling for",
        "writing at The New York Post:\n\n“Rain fell” by dames from",
    ],
)
@pytest.mark.parametrize("name", DOOR)
def test_a_text_may_break_off(name: str, text: str):
    for end in range(len(text) + 1):
        check_total(DOOR[name], text[:end])


@pytest.mark.parametrize("text", ["Das berichtet die", "Eine „Zumutung“ nannte Eva Roth den Plan, und den"])
def test_a_german_text_may_break_off(text: str):
    for end in range(len(text) + 1):
        check_total(partial(nc.parse_article, language="de"), text[:end])


@pytest.mark.parametrize(
    "text",
    [
        "A court upheld the order on January 12, and rebels attacked Oslo on Monday.",
        "Rebels attacked the port on Monday. The men had died the day before, and met a week later.",
    ],
)
@pytest.mark.parametrize("day", [date.min, date.max])
def test_the_calendar_may_end(text: str, day: date):
    check_total(partial(nc.parse_article, published=day), text)
