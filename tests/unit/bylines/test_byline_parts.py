"""What the pieces of one byline have given so far."""

import pytest

from newscorpus.bylines.byline_parts import BylineParts
from newscorpus.bylines.personal_names import FoundName
from newscorpus.model import ContributorRole

LINE = "By Jane Doe, Founder & CEO, Courier, jane@x.org and Wei Chen in Oslo"


def at(words):
    return LINE.index(words), LINE.index(words) + len(words)


def name(words):
    start, end = at(words)
    return FoundName(start, end, *[None] * (len(FoundName._fields) - 2))


@pytest.fixture
def parts():
    """A line of which Jane Doe has been read."""
    parts = BylineParts(line=(0, 0))
    parts.add_name(name("Jane Doe"))
    return parts


def read(parts):
    return list(parts.contributors(LINE))


def test_what_follows_a_name_belongs_to_it(parts):
    parts.add_title(at("Founder"))
    parts.add_contact(at("jane@x.org"))
    parts.add_name(name("Wei Chen"))
    parts.add_behind(at("Oslo"), "in")
    jane, wei = read(parts)
    assert (jane.title.text, jane.contact.text, jane.location) == ("Founder", "jane@x.org", None)
    assert (wei.title, wei.contact, wei.location.text) == (None, None, "Oslo")


def test_a_title_in_two_halves_is_one(parts):
    parts.add_title(at("Founder"))
    parts.add_title(at("CEO"))
    assert read(parts)[0].title.text == "Founder & CEO"


def test_the_role_is_that_of_the_last_opener(parts):
    parts.role = ContributorRole.PHOTOGRAPHY
    parts.add_name(name("Wei Chen"))
    assert [person.role for person in read(parts)] == [ContributorRole.AUTHOR, ContributorRole.PHOTOGRAPHY]


def test_a_sure_outlet_signs_the_line_too(parts):
    parts.add_outlet(at("Courier"))
    assert parts.outlet_span(LINE).text == read(parts)[0].outlet.text == "Courier"
    unsure = BylineParts(line=(0, 0))
    unsure.add_name(name("Jane Doe"))
    unsure.add_outlet(at("Courier"), sure=False)
    assert unsure.outlet_span(LINE) is None
    assert read(unsure)[0].outlet.text == "Courier"


def test_what_comes_before_every_name_belongs_to_nobody():
    parts = BylineParts(line=(0, 0))
    parts.add_contact(at("jane@x.org"))
    parts.add_behind(at("Oslo"), "in")
    parts.add_outlet(at("Courier"))
    parts.add_name(name("Jane Doe"))
    [jane] = read(parts)
    assert (jane.contact, jane.location, jane.outlet) == (None, None, None)
    assert parts.outlet_span(LINE).text == "Courier"
