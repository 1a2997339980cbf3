"""Bylines, contributors and datelines have the words of their place."""

from newscorpus.model import Byline, Contributor, ContributorRole, Dateline, Span

LINE = "Photos by Jane Doe, Courier"
NAME = Span.cut(LINE, 10, 18)


def test_a_contributor_is_where_the_name_is():
    person = Contributor(name=NAME, role=ContributorRole.PHOTOGRAPHY)
    assert (person.span, person.text, str(person.role)) == (NAME, "Jane Doe", "photography")
    assert Contributor(name=NAME).role is ContributorRole.AUTHOR


def test_a_byline_and_a_dateline_are_their_lines():
    assert Byline(span=Span.cut(LINE, 0, 27)).text == LINE
    assert Byline(span=NAME).contributors == ()
    assert Dateline(span=Span(0, 6, "OSLO —")).text == "OSLO —"


def test_roles_are_strings():
    assert ContributorRole("editing") is ContributorRole.EDITING
    assert {str(role) for role in ContributorRole} >= {"author", "reporting", "writing", "editing", "photography"}
