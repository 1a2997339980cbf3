import pytest

import newscorpus as nc
from newscorpus.boilerplate.author_bios import AuthorBios
from newscorpus.boilerplate.line_table import read_line_table
from newscorpus.bylines import BylineParser
from newscorpus.lexicon import load_lexicon
from newscorpus.text import find_lines

ENGLISH = load_lexicon("en")
BIOS = AuthorBios(ENGLISH, BylineParser(lexicon=ENGLISH))
STORY = "Rain fell on the town for the third day in a row on Tuesday, and the river rose over its banks in the night."


def is_bio(
    line: str, *, above: tuple[str, ...] = (STORY,), below: tuple[str, ...] = (), bylines: tuple[int, ...] = ()
) -> bool:
    text = "\n".join((*above, line, *below))
    return BIOS.is_bio(read_line_table(text, find_lines(text), ENGLISH), len(above), bylines)


@pytest.mark.parametrize(
    "line",
    [
        "Jane Doe is a reporter in London.",
        "Jane Doe covers the courts for The Daily Example.",
        "Jane Doe teaches history and is the author of two books on rivers.",
        "Jane Doe lives by the river. Follow her @janedoe",
    ],
)
def test_a_line_that_speaks_of_writing_is_a_bio(line: str) -> None:
    assert is_bio(line)


@pytest.mark.parametrize(
    "line",
    [
        "Peter Roe is a 41-year-old former guard.",
        "Peter Roe is the minister for rivers.",
        "Le Monde reports that three writers were held.",
        "Peter Roe, who is an author, saw it.",
        "The bridge is a work of many writers.",
        "Peter Roe saw a reporter on the bridge.",
    ],
)
def test_a_line_about_a_person_of_the_story_is_none(line: str) -> None:
    assert not is_bio(line)


def test_a_bio_may_say_first_who_the_author_is() -> None:
    line = "Peter Roe, a retired teacher of history, lives by the river."
    assert is_bio(line, above=("Flood", "By Peter Roe", STORY), bylines=(1,))
    assert not is_bio(line)


def test_whom_the_story_names_is_no_author() -> None:
    line = "Peter Roe is a novelist."
    assert is_bio(line)
    assert not is_bio(line, above=(STORY, "Roe was on the bridge."))
    assert not is_bio(line, below=("He saw it all, Roe said.",))
    assert not is_bio(line, below=(STORY,))


def test_whom_the_byline_names_is_the_author() -> None:
    line = "Peter Roe is a former warden of the bridge."
    assert not is_bio(line)
    assert is_bio(line, above=("By Peter Roe", STORY), bylines=(0,))


@pytest.mark.parametrize(
    ("byline", "line", "found"),
    [
        ("By Jane Doe", "Doe reported from Lima.", True),
        ("By Jane Doe in Lima", "Lima is a city of libraries.", False),
        ("By Jane Doe, Police Reporter", "Police reported no arrests.", False),
        ("By Kathleen Doe", "Peter Lee is a former warden of the bridge.", False),
    ],
)
def test_only_a_surname_of_the_byline_is_the_author(byline: str, line: str, found: bool) -> None:
    assert is_bio(line, above=(byline, STORY), bylines=(0,)) is found


def boxes(*lines: str, bylines: tuple[int, ...] = ()) -> list[list[str]]:
    table = read_line_table("\n".join(lines), find_lines("\n".join(lines)), ENGLISH)
    return [[lines[i] for i in box] for box in BIOS.boxes(table, bylines)]


BIO = "Jane has written about houses for ten years, and is the editor of a newsletter on cellars."


def test_a_box_has_name_job_and_bio() -> None:
    assert boxes(STORY, "Jane Doe", "Senior Editor", BIO, STORY) == [["Jane Doe", "Senior Editor", BIO]]
    assert boxes(STORY, "Jane Doe", BIO) == [["Jane Doe", BIO]]


def test_a_box_speaks_of_writing_or_of_whom_the_byline_names() -> None:
    plain = "Jane is a former warden of the bridge who has lived beside the river for thirty years."
    assert not boxes("Flood", "By Peter Roe", STORY, "Jane Doe", plain, bylines=(1,))
    assert boxes("Flood", "By Jane Doe", STORY, "Jane Doe", plain, bylines=(1,)) == [["Jane Doe", plain]]


def test_what_is_not_a_box() -> None:
    assert not boxes(STORY, "Peter Roe", BIO)  # another name
    assert not boxes(STORY, "Jane Doe on the bridge at noon on Friday", BIO)
    assert not boxes(STORY, *("Jane Doe", BIO) * 4)  # a list of people


@pytest.mark.parametrize(
    ("line", "byline", "is_bio"),
    [
        ("Dr. Doe is a teacher of botany in Harrow.", "By Jane Doe", True),
        ("Doe reported from Lima.", "By JANE DOE", True),
        ("Doe reported from Lima.", "By Peter Roe", False),
        ("Doe was born in a lighthouse.", "Jane Doe", False),
        ("Dr. is", "By Jane Doe", False),
    ],
)
def test_who_signs_may_be_named_by_surname(line, byline, is_bio):
    text = f"Rain closes the bridge\n{byline}\nRain fell on the town for the third day in a row.\n{line}"
    signed = [str(block.kind) for block in nc.find_blocks(text)]
    assert (signed[-1] == "about_author") is is_bio
