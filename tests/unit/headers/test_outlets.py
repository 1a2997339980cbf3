"""Which paper or site carries the article, and where it was taken from; pairs differ in one place."""

import pytest

import newscorpus as nc

STORY = "\n\n".join(
    f"Rain fell on the old town for day {n}, and nobody knew when it would stop, the mayor said." for n in "123"
)


def header(front="", behind="", **options):
    return nc.parse_header(f"{front}Rain Falls on the Town\n\n{STORY}\n\n{behind}", **options)


@pytest.mark.parametrize(
    ("behind", "outlet"),
    [
        ("© 2024 Eastfield Courier. All rights reserved.", "Eastfield Courier"),
        ("Copyright 2024 Eastfield Courier", "Eastfield Courier"),
        ("The post Rain Falls on the Town appeared first on Eastfield Courier.", "Eastfield Courier"),
        ("© 2024. All rights reserved.", None),
        ("Copyright The Valley Nation", "The Valley Nation"),
        ("Copyright Policy", None),
        ("Copyright Information", None),
        ("", None),
    ],
)
def test_the_outlet_behind_the_story(behind, outlet):
    found = header(behind=behind).outlet
    assert (found and found.text) == outlet


def test_the_post_that_appeared_first_elsewhere_names_the_headline():
    page = f"{STORY}\n\nThe post Rain Falls appeared first on Eastfield Courier."
    found = nc.parse_header(page)
    assert found.headline.text == "Rain Falls"


@pytest.mark.parametrize(("behind", "via"), [("Via Northern Press", "Northern Press"), ("Via the old road", None)])
def test_where_it_was_taken_from(behind, via):
    found = header(behind=behind).via
    assert (found and found.text) == via


@pytest.mark.parametrize(
    ("url", "outlet"),
    [
        ("https://www.eastfieldcourier.example/rain", "Eastfield Courier"),
        ("https://www.northernpress.example/rain", None),
        ("not a url", None),
        (None, None),
    ],
)
def test_a_line_that_is_the_name_of_the_site(url, outlet):
    found = header("Eastfield Courier\n\n", url=url).outlet
    assert (found and found.text) == outlet
