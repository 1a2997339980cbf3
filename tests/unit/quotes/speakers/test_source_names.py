"""The name that a source is about; pairs differ in one place."""

import pytest

from newscorpus import find_attributions
from newscorpus.model import Span
from newscorpus.quotes.speakers.source_names import head_name, head_of_name, longest_organisations


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("Jane Doe", "Jane Doe"),
        ("Sen. Jane Doe", "Jane Doe"),
        ("the spokesman Paul Roe", "Paul Roe"),
        # the last name that owns nothing
        ("Jane Doe’s spokesman Paul Roe", "Paul Roe"),
        ("Jane Doe’s spokesman", None),
        ("Jane Doe's family", None),
        ("Trump aides", None),
        # behind a preposition a name is whom somebody speaks for, or where
        ("a spokesman for Jane Doe", None),
        ("Jane Doe of Salem", "Jane Doe"),
        # behind a comma, “and” and a bracket it is another name
        ("Jane Doe, Paul Roe’s lawyer", "Jane Doe"),
        ("Jane Doe and Paul Roe", "Jane Doe"),
        ("Jane Doe and her brother Paul Roe", "Jane Doe"),
        ("Jane Doe (Paul Roe)", "Jane Doe"),
        ("the mayor", None),
        # a description in front of a comma
        ("the mayor of Salem, Jane Doe", "Jane Doe"),
        ("a lawyer for the family, Jane Doe", "Jane Doe"),
        ("a spokesman for the mayor of Salem, Jane Doe", None),
        ("the leaders of Chad, Togo and Mali", None),
        ("the director of operations, Jane Doe (Salem)", "Jane Doe"),
        ("one of the residents, Jane Doe, 22", "Jane Doe"),
        ("two of the men, Paul Roe and Tom Poe", "Paul Roe"),
        ("Gov. Paul Roe’s chief of staff, Jane Doe", "Jane Doe"),
        ("Ambassador to France Jane Doe", "Jane Doe"),
        # a short form in brackets
        ("the head of the Teachers’ Union (TU), Jane Doe", "Jane Doe"),
        ("the head of the Teachers’ Union (TU) Jane Doe", "Jane Doe"),
        ("Deputy Commissioner of Police (North) Jane Doe", "Jane Doe"),
        ("Director of the clinic Jane Doe", "Jane Doe"),
        ("Labour MP for Zork South Jane Doe", "Jane Doe"),
        ("the leaders of the Teachers’ Union (TU), Togo and Mali", None),
        # a participle behind the office
        ("the senator representing Salem South, Jane Doe", "Jane Doe"),
        # a place inside a word is no speaker
        ("the Salem-based firm", None),
        # an office in capitals is no name
        ("the governor’s Chief Press Secretary, Jane Doe", "Jane Doe"),
        ("the White House Press Secretary, Jane Doe", "Jane Doe"),
        ("the White House Press Secretary", None),
    ],
)
def test_the_name_of_a_source(table_of, source, expected):
    text = f"On Monday {source} said it rained."
    table = table_of(text)
    mentions = table.reading.mentions
    start = text.index(source)
    found = head_name(table, mentions, [m.start for m in mentions], Span.cut(text, start, start + len(source)))
    assert (found and text[found.name_start : found.end]) == expected


def test_names_outside_the_source_do_not_count(table_of):
    text = "Paul Roe left. The mayor said so. Jane Doe slept."
    table = table_of(text)
    mentions = table.reading.mentions
    start = text.index("The mayor")
    assert head_name(table, mentions, [m.start for m in mentions], Span.cut(text, start, start + 9)) is None


def test_longest_organisations(table_of):
    table = table_of("The Orvell Bank closed. The Royal Orvell Bank sued.")
    found = longest_organisations(table, table.reading.mentions)
    assert {last: table.text[one.name_start : one.end] for last, one in found.items()} == {"Bank": "Royal Orvell Bank"}


def test_a_company_is_known_without_its_last_word():
    found = [each.speaker.name for each in find_attributions("Orvell Group said it rained. Orvell said it was late.")]
    assert found == ["Orvell Group", "Orvell Group"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Pastor Jane Doe of the Salem Church left.", "Jane Doe"),
        ("Pastor Jane Doe left the Salem Church.", "Salem Church"),
        ("Jane Doe, of the Salem Church, left.", "Salem Church"),
        ("The Salem Church stood.", "Salem Church"),
    ],
)
def test_a_body_behind_a_preposition_belongs_to_a_person(table_of, text, expected):
    table = table_of(text)
    mentions = table.reading.mentions
    found = head_of_name(table, mentions, len(mentions) - 1)
    assert text[found.name_start : found.end] == expected
