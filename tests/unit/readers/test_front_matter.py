"""Blocks of fields above a text, and rules that are none."""

from datetime import date

import pytest

from newscorpus.readers import read_documents
from newscorpus.readers.front_matter import split_front_matter


def test_yaml():
    block = (
        "---\n# by hand\ntitle: 'Snow: more to come'\ndate: 2021-02-03\ntags: [snow, ice]\n"
        "authors:\n- Jane Doyle\n- Marcus Webb\nsummary: >\n  Snow fell\n  all night.\nempty:\n---\n\nSnow fell.\n"
    )
    assert split_front_matter(block) == (
        {
            "title": "Snow: more to come",
            "date": "2021-02-03",
            "tags": ["snow", "ice"],
            "authors": ["Jane Doyle", "Marcus Webb"],
            "summary": "Snow fell all night.",
            "empty": "",
        },
        "Snow fell.\n",
    )


def test_a_line_below_an_item_belongs_to_it():
    block = "---\nauthors:\n- Jane\n  Doyle\n- Marcus Webb\n---\nSnow fell.\n"
    assert split_front_matter(block) == ({"authors": ["Jane Doyle", "Marcus Webb"]}, "Snow fell.\n")


def test_toml():
    found = split_front_matter('+++\ntitle = "Snow"\ndate = 2021-02-03\n+++\nSnow fell.')
    assert found == ({"title": "Snow", "date": "2021-02-03"}, "Snow fell.")


@pytest.mark.parametrize(
    "text",
    [
        "Snow fell.\n---\ntitle: Snow\n---\n",
        "---\nSnow fell, she said: a lot.\nIt stuck.\n---\nMore.",
        "---\n\nWESTMERE: Snow fell.\n\n---\n\nMore.",
        "---\nStory: snow fell.\n---\nMore.",
        "---\ntitle: Snow\nNothing closes it.",
        "+++\nno toml\n+++\nSnow.",
        "---",
        "",
    ],
)
def test_what_is_none(text):
    assert split_front_matter(text) is None


def test_the_fields_are_those_of_the_article(tmp_path):
    (tmp_path / "snow.md").write_text("---\ntitle: Snow\nauthor: Jane Doyle\ndate: 2021-02-03\n---\n\nSnow fell.\n")
    (document,) = read_documents(tmp_path)
    assert (document.headline, document.authors, document.published) == ("Snow", ("Jane Doyle",), date(2021, 2, 3))
    assert document.text == "Snow fell.\n"
