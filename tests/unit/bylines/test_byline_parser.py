"""The parser of bylines; pairs differ in one place."""

import pytest

import newscorpus as nc
from newscorpus.bylines import BylineParser
from newscorpus.lexicon import load_lexicon
from newscorpus.model import ContributorRole

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
        ("By Harbour Gazette", []),
        ("By Harbour Media Group", []),
        ("By Ann Mail", [("Ann Mail", None)]),
    ],
)
def test_a_paper_that_no_list_has_is_nobody(line, people):
    contributors = nc.parse_byline(line).contributors
    assert [(one.name.text, one.outlet and one.outlet.text) for one in contributors] == people


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        # a word of another language opens a byline where a name shows it
        ("Von: Luise Pohl", ["Luise Pohl"]),
        ("Par Anna Berg", ["Anna Berg"]),
        ("Por: Ana Ruiz", ["Ana Ruiz"]),
        ("Writer : Anna Berg", ["Anna Berg"]),
        ("Edited By: Anna Berg", ["Anna Berg"]),
        # what belongs to a person
        ("By Anna Berg @annaberg Multimedia Reporter", ["Anna Berg"]),
        ("Anna Berg Wales correspondent", ["Anna Berg"]),
        ("By Anna Berg Health Editor", ["Anna Berg"]),
        ("Anna Berg, Tel: 555-0147", ["Anna Berg"]),
        ("By A. B. de Villiers Jnr", ["A. B. de Villiers Jnr"]),
        # a job in front
        ("By political editor Anna Berg", ["Anna Berg"]),
        ("By Health Correspondent Anna Berg and Peter Roe", ["Anna Berg", "Peter Roe"]),
        ("By Capt. Anna Berg (ret.)", ["Anna Berg"]),
        # a paper, a section or a desk beside a name
        ("Harbour Today / By Anna Berg", ["Anna Berg"]),
        ("OPINION | Anna Berg", ["Anna Berg"]),
        ("By Anna Berg, BBC Sport", ["Anna Berg"]),
        ("By WXYU Web Staff", []),
        ("February 3, 2024 ~ Anna Berg", ["Anna Berg"]),
        ("Anna Berg - The Daily Ledger - 5/20/2021", ["Anna Berg"]),
        ("By Anna Berg | News, Politics, Lima Insider", ["Anna Berg"]),
        ("By Anna Berg and 1 other | May 20, 2021", ["Anna Berg"]),
        ("May 20, 2021 by Anna Berg Leave a Comment", ["Anna Berg"]),
        ("Exclusive by education reporter Anna Berg", ["Anna Berg"]),
        # a station and a zone of time
        ("WXYU | By Anna Berg", ["Anna Berg"]),
        ("By Anna Berg July 12, 2023 | 05:14 pm GMT+7", ["Anna Berg"]),
        ("By Anna Berg | harbour.com.cn | Updated: 2023-07-12 20:14", ["Anna Berg"]),
    ],
)
def test_lines_of_many_countries(line, expected):
    assert names(line) == expected


@pytest.mark.parametrize(
    "line",
    [
        "By Recorder Report",
        "Hi Milan,",
        "Rain in the north | By the lake",
        "Port Ellis",
        "Santa Rosa",
        "Sports | Rain in Lima",
        "Von Montag an gilt der Plan",
        "Par Excellence Ltd",
        "Por Favor",
        "Text: rain in Paris",
        "Autor: unbekannt",
    ],
)
def test_words_of_other_languages_that_open_nothing(line):
    assert nc.parse_byline(line) is None


@pytest.mark.parametrize(
    ("mark", "line"),
    [
        ("- ", "Additional reporting by Anna Berg"),
        ("— ", "With files from Anna Berg"),
        ("* ", "Reporting by Anna Berg"),
    ],
)
def test_a_mark_in_front_of_a_sign_off(mark, line):
    for text in (line, mark + line):
        assert PARSER.opens(text.split())
        (person,) = nc.parse_byline(text).contributors
        assert person.name.text == "Anna Berg"
        assert person.role is not ContributorRole.AUTHOR


@pytest.mark.parametrize(
    ("line", "below"),
    [
        ("Harbour Media Group", True),
        ("Harbour Gazette", True),
        ("Health Correspondent", True),
        ("Journaliste", False),
        ("Reporter for schools", True),
        ("What Happens Next", False),
        ("Rain in the north", False),
        ("The correspondent was late", False),
    ],
)
def test_what_is_below_a_byline(line, below):
    assert PARSER.goes_below(line) is below


def test_the_job_in_front_of_a_name_is_its_title():
    (person,) = nc.parse_byline("By political editor Anna Berg, Founder").contributors
    assert person.title.text == "political editor"


@pytest.mark.parametrize(
    ("line", "job"),
    [("Health Correspondent", True), ("Harbour Media Group", False), ("Reuter", False), ("the reporter", False)],
)
def test_a_job_alone(line, job):
    assert PARSER.is_job(line) is job


def test_who_took_the_photos_in_brackets():
    byline = nc.parse_byline("By Anna Berg (text) and Wei Chen (photos)")
    assert [(person.name.text, person.role) for person in byline.contributors] == [
        ("Anna Berg", ContributorRole.AUTHOR),
        ("Wei Chen", ContributorRole.PHOTOGRAPHY),
    ]


@pytest.mark.parametrize(
    ("language", "line", "expected"),
    [
        ("en", "By Anna Berg aberg@courier.example 207-555-0142", ["Anna Berg"]),
        ("en", "Contributor: Anna Berg", ["Anna Berg"]),
        ("en", "Rehmat Mehsud & Gul Naz Wazir", ["Rehmat Mehsud", "Gul Naz Wazir"]),
        ("fr", "Par notre correspondante à Bastia, Ghjulia Santoni", ["Ghjulia Santoni"]),
        ("fr", "Par Anna Durand et Marc Le Goff, envoyés spéciaux à Saint-Girons", ["Anna Durand", "Marc Le Goff"]),
        ("de", "Ein Artikel von Anna Berg", ["Anna Berg"]),
    ],
)
def test_more_people(language, line, expected):
    assert [person.name.text for person in nc.parse_byline(line, language=language).contributors] == expected


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Posted on April 19, 2012 by Martha", "Martha"),
        ("May 31, 2015 by Nia 14 Comments", "Nia"),
        ("by Dr. Fell, May 3, 2021", "Fell"),
        ("posted by quarry_7 at 10:12 AM on May 3, 2021", "quarry_7"),
        ("Posted by Dr. Fell at 11:08 PM in Museums | Permalink | Comments (6) | TrackBack (0)", "Fell"),
    ],
)
def test_a_blogger_signs_by_one_name_beside_a_date(line, name):
    assert [person.name.text for person in nc.parse_byline(line).contributors] == [name]


@pytest.mark.parametrize(
    "line",
    [
        "By Martha",
        "Posted by admin on May 3, 2021",
        "By Christmas, May 3, 2021",
        "By Reuters on May 3, 2021",
        "By CNN on May 3, 2021",
        "By Monday, May 3, 2021",
        "By Bridge, May 3, 2021",
    ],
)
def test_what_is_no_single_name(line):
    byline = nc.parse_byline(line)
    assert byline is None or not byline.contributors


def test_a_single_name_where_a_date_is_beside_the_line():
    (person,) = PARSER.read("By Martha", 0, 9, trusted=True).contributors
    assert person.name.text == "Martha"


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Reported By: Jane Doe Edited By: Peter Roe", ["Jane Doe", "Peter Roe"]),
        ("Written By Jane Doe Photos by Peter Roe", ["Jane Doe", "Peter Roe"]),
        ("Words and photos by Jane Doe", ["Jane Doe"]),
        ("Por María Pérez", ["María Pérez"]),
        ("di Maria Rossi, inviata a Palermo", ["Maria Rossi"]),
        ("Van onze verslaggever Peter de Boer", ["Peter de Boer"]),
        ("Compiled by Jane Doe from wire reports", ["Jane Doe"]),
        ("By J.D. Okafor", ["J.D. Okafor"]),
        ("By Jane Doe and Peter Roe of The Harbour Post", ["Jane Doe", "Peter Roe"]),
        ("Jane Doe of the Harbour Gazette", ["Jane Doe"]),
        ("By Jane Doe, Professor of Law, Fenland University", ["Jane Doe"]),
    ],
)
def test_more_forms(line, names):
    assert [person.name.text for person in nc.parse_byline(line).contributors] == names


def test_a_bare_name_for_a_paper():
    (person,) = nc.parse_byline("Jane Doe for the Harbour Gazette").contributors
    assert (person.name.text, person.outlet.text) == ("Jane Doe", "Harbour Gazette")
    assert nc.parse_byline("Jane Doe for the Win") is None


@pytest.mark.parametrize(
    ("line", "below"),
    [
        ("Senior Lecturer in Geology, University of Lima", True),
        ("Professor of Rivers, University of Lima", True),
        ("Professor of rivers warns the town", False),
        ("Minister of Finance, Peru", False),
    ],
)
def test_a_post_is_below_a_byline(line, below):
    assert PARSER.goes_below(line) is below


@pytest.mark.parametrize(
    "name", ["Will Young", "Jack London", "Art Law", "Hope Winter", "ABDUL RAHMAN KHAN", "R. K. Sharma"]
)
@pytest.mark.parametrize(
    "line", ["By {}", "By {} in Nairobi", "Written by {}", "By {}, Staff Writer", "By {} for The Harbour Mail"]
)
def test_a_given_name_and_any_surname_after_by(name, line):
    (person,) = nc.parse_byline(line.format(name)).contributors
    assert person.name.text == name


@pytest.mark.parametrize(
    "line", ["By Popular Demand", "By Royal Appointment", "By Grant Writers", "By Advertising With Us"]
)
def test_two_words_that_are_no_name(line):
    byline = nc.parse_byline(line)
    assert byline is None or not byline.contributors


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Wendeline Ostrova | Harbour Times", "Wendeline Ostrova"),
        ("Wendeline Ostrova, Harbour Times", "Wendeline Ostrova"),
        ("Wendeline Ostrova reports from Cairo", "Wendeline Ostrova"),
        ("A report by Jane Doe", "Jane Doe"),
    ],
)
def test_a_paper_or_a_place_behind_a_name_of_no_list(line, name):
    (person,) = nc.parse_byline(line).contributors
    assert person.name.text == name


def test_a_party_in_brackets_makes_no_byline():
    assert nc.parse_byline("Dora Finch (Lab, Low Ward)") is None


@pytest.mark.parametrize("place", ["Wien", "Bad Ischl"])
def test_where_a_german_reporter_is(place):
    (person,) = nc.parse_byline(f"Aus {place} berichtet Anna Weber", language="de").contributors
    assert person.name.text == "Anna Weber"
    assert nc.parse_byline(f"Aus {place} berichtet niemand", language="de") is None


def test_a_town_behind_a_name_is_no_second_author():
    (person,) = nc.parse_byline("Von Anna Weber, Oban", language="de").contributors
    assert person.name.text == "Anna Weber"


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Written by Martha", ["Martha"]),
        ("By Jane Doe ⋅ Review Editor ⋅ Updated May 6, 2025", ["Jane Doe"]),
        ("Wendeline Ostrova / HARBOURTIMES.COM / Sep 2, 2024, 17:07 IST", ["Wendeline Ostrova"]),
        ("by Amanda · Dec 20, 2025 at 3:00 am · One comment so far", ["Amanda"]),
        ("Published: Nov 8, 2020 by Jane Doe · This post may contain affiliate links", ["Jane Doe"]),
        ("Posted: May 3, 2021 | Author: Jane Doe | Filed under: Travel | Tags: boats, canals", ["Jane Doe"]),
        ("by Jane Doe | May 3, 2021 | Spain, Weekend trips | 12 comments", ["Jane Doe"]),
        ("By Jane Doe Last updated May 3, 2021", ["Jane Doe"]),
        ("By Samuel Otieno Were", ["Samuel Otieno Were"]),
    ],
)
def test_forms_of_blogs(line, names):
    assert [person.name.text for person in nc.parse_byline(line).contributors] == names


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Jane Doe, Licensed Plumber", ["Jane Doe"]),
        ("Text and photos: Jane Doe", ["Jane Doe"]),
        ("Guest post by Jane Doe", ["Jane Doe"]),
        ("Postado por Renata Lobo às 21:14", ["Renata Lobo"]),
    ],
)
def test_guests_and_what_is_no_second_author(line, names):
    byline = PARSER.read(line, 0, len(line), trusted=True)
    assert [person.name.text for person in byline.contributors] == names


@pytest.mark.parametrize(
    ("language", "line", "names"),
    [
        ("de", "Verfasst von Anna Berg am 3. Mai 2019", ["Anna Berg"]),
        ("de", "Verfasst von Martha", ["Martha"]),
        ("fr", "Par Marie dans Recettes le 22 janvier 2018 à 09:30", ["Marie"]),
        ("fr", "Texte : Marie Durand", ["Marie Durand"]),
        ("es", "Publicado por Ana López en 21:14", ["Ana López"]),
        ("es", "Redacción: Ana López", ["Ana López"]),
    ],
)
def test_forms_of_blogs_in_other_languages(language, line, names):
    assert [person.name.text for person in nc.parse_byline(line, language=language).contributors] == names


@pytest.mark.parametrize(
    ("language", "line"),
    [("de", "Gastbeitrag von Professoren"), ("fr", "Rédigé par la rédaction"), ("es", "Redacción: Madrid")],
)
def test_who_is_nobody_in_other_languages(language, line):
    byline = nc.parse_byline(line, language=language)
    assert byline is None or not byline.contributors


@pytest.mark.parametrize("line", ["Von Beruf Lehrer", "Von Natur aus"])
def test_a_noun_is_no_given_name(line):
    assert nc.parse_byline(line, language="de") is None


def test_what_is_behind_a_name_may_have_a_number():
    byline = nc.parse_byline("By Jane Doe, KX9 Harbour")
    assert [person.name.text for person in byline.contributors] == ["Jane Doe"]
    assert nc.parse_byline("Jane Doe, KX9 Harbour") is None


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("ByJane OstrovaMar 5, 2025 | 6 comments", "Jane Ostrova"),
        ("By AnthonyJanuary 4, 2026", "Anthony"),
        ("Guide by Jane Doe", "Jane Doe"),
        ("Ana Lopez (texto) e Peter Roe (fotografia)", "Ana Lopez"),
    ],
)
def test_more_forms_of_blogs(line, name):
    byline = nc.parse_byline(line)
    assert byline is not None
    assert byline.contributors[0].name.text == name


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("By Jane Doe, beekeeper", "beekeeper"),
        ("By Jane Doe, keeper of the bridge", "keeper of the bridge"),
        ("By Jane Doe, said the mayor", None),
        ("By Jane Doe, rain had fallen", None),
        ("By Friday Night, rain", None),
    ],
)
def test_what_somebody_is_may_follow_a_comma(line, title):
    byline = PARSER.parse(line)
    assert (byline and byline.contributors[0].title and byline.contributors[0].title.text) == title


def test_one_of_a_place_is_one_of_a_list():
    assert nc.parse_byline("Jane Doe of Vermont") is None
