"""The title and the role of a person, from the words around each mention."""

import pytest

from newscorpus.lexicon import load_lexicon
from newscorpus.quotes.speakers.person_details import (
    PersonDetails,
    description_before,
    role_of_person,
    title_of_person,
)
from newscorpus.text.cast import Cast


def persons(table):
    return [mention for mention in table.reading.mentions if mention.kind == "person"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Foreign Minister Jane Doe left.", "Foreign Minister"),
        ("On Monday, Sen. Jane Doe left.", "Sen."),
        ("Former President Jane Doe left.", "Former President"),
        # in lower case it is a role
        ("The minister Jane Doe left.", None),
        ("Jane Doe left.", None),
        # the first place that says it
        ("Jane Doe left. Judge Doe slept. Mayor Doe woke.", "Judge"),
    ],
)
def test_titles(table_of, text, expected):
    table = table_of(text)
    title = title_of_person(table, persons(table))
    assert (title and title.text) == expected
    assert title is None or text[title.start : title.end] == title.text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jane Doe, a former judge, left.", "a former judge"),
        ("Jane Doe, 61, a former judge, left.", "a former judge"),
        ("Jane Doe, who leads the union, left.", "who leads the union"),
        ("The spokeswoman Jane Doe left.", "spokeswoman"),
        ("The airline’s lawyer, Jane Doe, left.", "The airline’s lawyer"),
        ("The mayor of Salem, Jane Doe, left.", "The mayor of Salem"),
        ("A spokeswoman for the owner, Jane Doe, accused the judge of theft.", "A spokeswoman for the owner"),
        ("The head of the Teachers’ Union (TU), Jane Doe, left.", "The head of the Teachers’ Union"),
        ("The lawyer representing the family, Jane Doe, left.", "The lawyer representing the family"),
        # before a verb, only what opens the sentence
        ("A friend of the mayor, Jane Doe left.", "A friend of the mayor"),
        ("As the mayor of Salem, Jane Doe left.", "the mayor of Salem"),
        ("After a call with the mayor of Salem, Jane Doe left.", None),
        ("Roe met her lawyer, Jane Doe said.", None),
        ("The mayor of Salem, Jane Doe said, was late.", None),
        ("In the town of Salem, Jane Doe left.", None),
        ("The leaders of Chad, Jane Doe and the rest left.", None),
        ("He is survived by a son, Tom Doe.", "a son"),
        ("It will rain, according to her spokesman, Tom Doe.", "her spokesman"),
        ("One of the lawyers, Jane Doe, left.", "One of the lawyers"),
        # the whole noun before a name
        ("Lead author Jane Doe left.", "Lead author"),
        ("On Monday human rights lawyer Jane Doe left.", "human rights lawyer"),
        ("The Salem-based lawyer Jane Doe left.", "Salem-based lawyer"),
        ("Student Jane Doe left.", "Student"),
        ("Police Chief Jane Doe left.", None),
        ("Jane Doe, 27, and her daughters, Emma and Ann, left.", None),
        ("Jane Doe, author of “The Tide”, left.", "author"),
        # the mark of a plural owner does not end the role
        ("Jane Doe, head of the farmers’ union, left.", "head of the farmers’ union"),
        # a comma that leads to no noun for a person
        ("Jane Doe, a long way from home, left.", None),
        ("Jane Doe, in Salem, left.", None),
        ("Jane Doe, 61, told the judge.", None),
        # what was quoted is not the writer's
        ("Jane Doe, “a former judge,” left.", None),
        # the first place that says it
        ("Jane Doe left. Doe, a judge, slept. Doe, a poet, woke.", "a judge"),
        ("Jane Doe", None),
    ],
)
def test_roles(table_of, text, expected):
    table = table_of(text)
    role = role_of_person(table, persons(table))
    assert (role and role.text) == expected
    assert role is None or text[role.start : role.end] == role.text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jane Doe, Chief Financial Officer, left.", "Chief Financial Officer"),
        ("Jane Doe, Lawyer Paul Roe and others left.", None),
        ("The Public Relations Officer, Jane Doe, left.", "The Public Relations Officer"),
        ("A police officer called Jane Doe left.", "A police officer"),
        ("A boat called Jane Doe left.", None),
        ("JANE DOE, TEACHER: No.", "TEACHER"),
    ],
)
def test_roles_in_capitals_and_behind_called(table_of, text, expected):
    table = table_of(text)
    found = role_of_person(table, persons(table)[:1])
    assert (None if found is None else found.text) == expected


def test_of_nobody_there_is_neither(table_of):
    table = table_of("Rain fell.")
    assert title_of_person(table, []) is role_of_person(table, []) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On Monday the head of the union, Jane Doe, left.", "the head of the union"),
        ("His lawyer in the case, Jane Doe, left.", "His lawyer in the case"),
        ("People in the family of Roe, Jane Doe among them, left.", None),
        ("He left the mayor, Jane Doe.", None),
    ],
)
def test_the_description_in_front_of_a_name(table_of, text, expected):
    found = description_before(table_of(text), text.index("Jane"))
    assert (found and text[slice(*found)]) == expected


def test_details_come_from_all_mentions(table_of):
    table = table_of("Jane Doe left. Judge Doe, a former mayor, slept.")
    cast = Cast(table.text, table.reading.mentions, load_lexicon("en"))
    name, title, role = PersonDetails(table, cast).of(cast.fullest(cast.persons[-1]))
    assert (name.text, title and title.text, role and role.text) == ("Jane Doe", "Judge", "a former mayor")
