import pytest

import newscorpus as nc

STORY = "Rain fell on the town for the third day in a row on Tuesday, and the river rose over its banks in the night."


def authors(text: str) -> list[str]:
    byline = nc.parse_header(text).byline
    return [person.name.text for person in byline.contributors] if byline else []


@pytest.mark.parametrize(
    "sign_off",
    [
        "(Reporting by Jane Doe; Editing by Wei Chen)",
        "Reporting by Jane Doe; Editing by Wei Chen",
        "(Reporting by Jane Doe in Paris, editing by Wei Chen.)",
    ],
)
def test_a_sign_off_at_the_end_of_the_only_paragraph(sign_off: str) -> None:
    assert authors(f"PARIS, Oct 5 (Reuters) - {STORY} {sign_off}") == ["Jane Doe", "Wei Chen"]


@pytest.mark.parametrize("end", ["(It was the third flood of the year.)", "By night the water had fallen."])
def test_a_last_sentence_is_no_sign_off(end: str) -> None:
    assert authors(f"{STORY} {end}") == []


@pytest.mark.parametrize(
    ("below", "names"),
    [
        ("By Jane Doe", ["Jane Doe"]),
        ("By Jane Doe,\nWei Chen and Ana Ruiz", ["Jane Doe", "Wei Chen", "Ana Ruiz"]),
        ("By Jane Doe\nBy Jane Doe", ["Jane Doe"]),
        ("March 5, 2018", []),
    ],
)
def test_the_lines_below_the_headline(below: str, names: list[str]) -> None:
    assert authors(f"Flood Closes the Harbour Bridge\n{below}\n{STORY}") == names


@pytest.mark.parametrize(
    ("tail", "names"),
    [
        ("Jane Doe is a freelance reporter in London. Follow her @janedoe", ["Jane Doe"]),
        ("Award-winning author Jane Doe lives in London. Follow her @janedoe", ["Jane Doe"]),
        ("Articles by: Jane Doe", ["Jane Doe"]),
        ("Share this article", []),
    ],
)
def test_what_stands_below_the_story(tail: str, names: list[str]) -> None:
    assert authors(f"Flood Closes the Harbour Bridge\n\n{STORY}\n\n{STORY}\n\n{tail}") == names


def test_somebody_in_the_story_is_not_its_author() -> None:
    page = f"Flood Closes the Harbour Bridge\n\n{STORY}\n\n“It rose,” Jane Doe said.\n\n{STORY}"
    assert authors(f"{page}\n\nJane Doe is a reporter in London.") == []


def test_the_line_below_the_headline_goes_before_the_tail() -> None:
    page = f"Flood Closes the Harbour Bridge\nBy Jane Doe\n{STORY}\n\nArticles by: Wei Chen"
    assert authors(page) == ["Jane Doe"]


@pytest.mark.parametrize(
    ("whom", "names"),
    [
        ("Jane Doe in Paris at jdoe@courier.example", ["Jane Doe"]),
        ("Jane Doe (jdoe@courier.example)", ["Jane Doe"]),
        ("jdoe@courier.example", []),
        ("jdoe@courier.example, Jane Doe", []),
    ],
)
def test_whom_to_write_to(whom: str, names: list[str]) -> None:
    page = f"Flood Closes the Harbour Bridge\n\n{STORY}\n\n{STORY}\n\nTo contact the reporter on this story: {whom}"
    assert authors(page) == names


@pytest.mark.parametrize(
    ("tail", "names"),
    [
        ("To contact the reporter: Jane Doe, jdoe@example.com, 555-0147", ["Jane Doe"]),
        ("To contact the reporter on this story: Jane Doe in Paris at jdoe@example.com", ["Jane Doe"]),
        ("Reach Jane Doe at jdoe@example.com or on Twitter @jdoe.", ["Jane Doe"]),
        ("Reach Jane Doe, senior reporter, at jdoe@example.com", ["Jane Doe"]),
        ("Contact Jane Doe, sales manager, at jdoe@example.com", []),
        ("Contact the newsroom at news@example.com", []),
        ("Reach us at news@example.com", []),
    ],
)
def test_other_forms_of_whom_to_write_to(tail: str, names: list[str]) -> None:
    assert authors(f"Flood Closes the Harbour Bridge\n\n{STORY}\n\n{STORY}\n\n{tail}") == names


@pytest.mark.parametrize(
    ("below", "names"),
    [
        ("Jane Doe\nPort Ellis | May 6", ["Jane Doe"]),
        ("By Jane Doe\nNew Carlisle, March 5, 2018", ["Jane Doe"]),
        ("By Jane Doe\nWei Chen | March 5, 2018", ["Jane Doe", "Wei Chen"]),
        ("HARBOUR HERALD\n\nMarch 5, 2018\n\nJane Doe", ["Jane Doe"]),
        ("By Jane Doe\n\nHealth Correspondent\n\nHarbour Media Group", ["Jane Doe"]),
    ],
)
def test_a_town_or_a_paper_beside_a_byline(below: str, names: list[str]) -> None:
    assert authors(f"Flood Closes the Harbour Bridge\n\n{below}\n\n{STORY}\n\n{STORY}") == names


def test_a_writer_above_an_editor_above_the_headline() -> None:
    assert authors(f"By Jane Doe\n\nEdited By: Wei Chen\n\nFlood Closes the Harbour Bridge\n\n{STORY}\n\n{STORY}") == [
        "Jane Doe",
        "Wei Chen",
    ]


def test_names_with_a_comma_on_a_line_between() -> None:
    page = f"Flood Closes the Harbour Bridge\n\nMarch 5, 2018\n\nBy Jane Doe\n\n,\n\nWei Chen\n\n{STORY}\n\n{STORY}"
    assert authors(page) == ["Jane Doe", "Wei Chen"]


def test_a_job_below_a_name_that_no_list_has() -> None:
    page = f"Flood closes the bridge\n\nZunaira Saieed\nMalaysia Correspondent\nLIMA\n\n{STORY}\n\n{STORY}"
    assert authors(page) == ["Zunaira Saieed"]


def test_a_paper_below_a_date_is_no_headline() -> None:
    page = f"Teachers walk out over wages\n\nAnna Berg\n\nMay 20, 2021\n\nThe Lima Post\n\n{STORY}\n\n{STORY}"
    header = nc.parse_header(page)
    assert header.headline is not None
    assert header.headline.text == "Teachers walk out over wages"
    assert authors(page) == ["Anna Berg"]


def test_the_name_of_an_agency_below_makes_no_author_of_a_line() -> None:
    page = "VALLEY BANK SETS DIVIDEND\nLIMA, Oct 20 - Payment of 10 cts a share\nPay Nov Nine\nRecord Nov Two\nReuter"
    assert authors(page) == []


@pytest.mark.parametrize(
    ("tail", "authors"),
    [
        (("Written by Jane Doe",), ["Jane Doe"]),
        (("Written by Jane Doe", "Jane has a cat.", "Written by Jane Doe"), ["Jane Doe"]),
        (("Ten soups for May", "By Jane Doe", "Nine soups for June", "By Wei Chen"), []),
        (("Comments (2)", "Written by Jane Doe"), []),
    ],
)
def test_the_one_line_of_a_page_that_says_who_wrote_it(tail, authors):
    links = ("Privacy", "Terms", "Careers", "Press", "Help", "Contact us")
    page = "\n\n".join(("Rain closes the old bridge", *[STORY] * 4, "Share this article", *links, *tail))
    byline = nc.parse_header(page).byline
    assert [person.name.text for person in byline.contributors if person.name] == authors if byline else not authors


@pytest.mark.parametrize(
    ("greeting", "names"),
    [
        ("Hi, I'm Jane Doe, a baker who writes about bread.", ["Jane Doe"]),
        ("Hey, I’m Sarah, and I bake.", ["Sarah"]),
        ("Hi, I'm glad that you are here.", []),
    ],
)
def test_who_greets_the_readers_of_a_blog(greeting: str, names: list[str]) -> None:
    assert authors("\n".join(("Bread on rainy days", *[STORY] * 5, "About me", greeting))) == names
