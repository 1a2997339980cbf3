"""The parser of bylines; pairs differ in one place."""

import pytest

import newscorpus as nc
from newscorpus.bylines import BylineParser
from newscorpus.lexicon import load_lexicon

PARSER = BylineParser()


def names(line, **options):
    byline = PARSER.parse(line, **options)
    return None if byline is None else [person.name.text for person in byline.contributors]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("By Jane Doe", ["Jane Doe"]),
        ("By JANE DOE and BO LI", ["JANE DOE", "BO LI"]),
        ("By Jane Doe, Wei Chen and Ana Ruiz", ["Jane Doe", "Wei Chen", "Ana Ruiz"]),
        ("By Jane Doe, Staff Writer", ["Jane Doe"]),
        ("By Jane Doe (with agencies)", ["Jane Doe"]),
        ("By Jane Doe (with Wei Chen)", ["Jane Doe", "Wei Chen"]),
        ("By Reuters Staff", []),
        ("Holt Gazette Reporter", []),
        ("Wendeline Ostrova, Abuja", ["Wendeline Ostrova"]),
        ("From Jane Doe in Paris", ["Jane Doe"]),
        ("Words Jane Doe", ["Jane Doe"]),
        ("By Jane Doe on Monday, November 18th, 2019 at 11:04 a.m.", ["Jane Doe"]),
        # what only looks like one
        ("By Friday, the river had fallen", None),
        ("By the numbers", None),
        ("Police Beat Reporters", None),
        ("Heavy Rain, Mumbai", None),
        ("Grand Rapids, Michigan", None),
        ("From Prague With Love", None),
        ("Words Fail Us", None),
        ("Rain fell.", None),
        ("", None),
    ],
)
def test_the_people_of_a_line(line, expected):
    assert names(line) == expected


def test_every_part_slices_the_line():
    line = "By Jane Doe, Senior Reporter, and Wei Chen in Paris, Associated Press | jane@ap.org"
    byline = PARSER.parse(line)
    parts = [byline.span, byline.outlet]
    for person in byline.contributors:
        parts += [person.name, person.title, person.outlet, person.location, person.contact]
    for part in filter(None, parts):
        assert line[part.slice] == part.text
    assert byline.outlet.text == "Associated Press"


@pytest.mark.parametrize("line", ["By Jane Doe", "Photos by Jane Doe", "Edited by Jane Doe"])
def test_the_opener_names_the_rule_and_the_role(line):
    byline = PARSER.parse(line)
    assert byline.rule.startswith("en.byline.")
    role = str(byline.contributors[0].role)
    assert role == {"By": "author", "Photos": "photography", "Edited": "editing"}[line.split()[0]]


def test_words_of_ones_own():
    assert (
        BylineParser(lexicon=load_lexicon("en").extend(outlets=["Harbour Zeitwerk"]))
        .parse("By Jane Doe, Harbour Zeitwerk")
        .outlet.text
        == "Harbour Zeitwerk"
    )


def test_another_language():
    assert [p.name.text for p in BylineParser(language="de").parse("Von Anna Weber").contributors] == ["Anna Weber"]


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("By Lena Moss, Harbour Gazette", [("Lena Moss", "Harbour Gazette")]),
        ("By Lena Moss and Paul Roe, The Valley Courier", [("Lena Moss", None), ("Paul Roe", "The Valley Courier")]),
        ("Jane Doe | HARBOUR NEWS", [("Jane Doe", "HARBOUR NEWS")]),
        # somebody whose surname a paper could have
        ("By Jane Doe, Ann Mail", [("Jane Doe", None), ("Ann Mail", None)]),
        # the first piece is a person: a paper that signs alone needs to be known
        ("By Harbour Gazette", [("Harbour Gazette", None)]),
    ],
)
def test_a_paper_that_no_list_has_is_nobody(line, people):
    contributors = nc.parse_byline(line).contributors
    assert [(one.name.text, one.outlet and one.outlet.text) for one in contributors] == people
