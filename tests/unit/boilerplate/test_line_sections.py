import pytest

from newscorpus.boilerplate.line_sections import STATE_NAMES, boxes, section_states
from newscorpus.boilerplate.line_table import read_line_table
from newscorpus.lexicon import load_lexicon
from newscorpus.text import find_lines

ENGLISH = load_lexicon("en")
STORY = "Rain fell on the town for the third day in a row on Tuesday, and the river rose over its banks in the night."


def states(*lines: str) -> list[str]:
    """What stands above each line, where long lines score well and short ones badly."""
    text = "\n".join(lines)
    table = read_line_table(text, find_lines(text), ENGLISH)
    scores = [2.0 if line.endswith(".") else -1.0 for line in lines]
    return [STATE_NAMES[state] for state in section_states(table, scores)]


@pytest.mark.parametrize(
    "heading", ["Most Read", "You may also like", "More from World", "Read more about:", "Next article"]
)
def test_a_heading_of_links_opens_a_list(heading: str) -> None:
    assert states(STORY, heading, "Ten places for soup", "What is a crust?") == ["none", "none", "related", "related"]


def test_the_first_sentence_ends_the_list() -> None:
    found = states(STORY, "Most Read", "Ten places for soup", STORY, "Five mills that grind")
    assert found == ["none", "none", "related", "past", "past"]


def test_the_page_may_say_where_the_list_ends() -> None:
    assert states(STORY, "Keep reading", "Ten places for soup", "end of list", "Rain")[-1] == "none"


@pytest.mark.parametrize("link", ["ALSO READ: Ten places for soup", "Related: Five mills", "Read more"])
def test_a_link_opens_nothing(link: str) -> None:
    assert states(STORY, link, "What the miller said") == ["none"] * 3


def test_links_above_the_story_open_nothing() -> None:
    assert states("Most Read", "Ten places for soup", STORY) == ["none"] * 3


def test_comments_and_tail() -> None:
    assert states(STORY, STORY, "3 Comments", "My aunt bakes a better one.")[-1] == "comments"
    assert states(STORY, STORY, "About Harbour Systems", "We build pumps.")[-1] == "tail"
    assert states(STORY, "About two hundred came", STORY) == ["none"] * 3


def test_a_button_above_the_story_opens_no_comments() -> None:
    points = ["- Families were told to leave the water.", "- The company blames a pump."]
    head = ["Beach closed", *points, "Updated 3 May 2018", "Share", "comments"]
    assert states(*head, "A beach was closed.", "No one was hurt.", "A pump had failed.")[-1] == "none"
    # but below a sentence they begin, however short the story
    assert states("Beach closed", "A beach was closed by the mayor at noon.", "1 Comment", "Good.")[-1] == "comments"


def test_comments_may_be_the_most_of_a_page() -> None:
    comments = ["Jane Doe says:", STORY, STORY, "Wei Chen on March 5, 2018 at 4:47 pm said:", STORY, STORY, STORY]
    assert set(states(STORY, STORY, "2 Comments", *comments)[3:]) == {"comments"}
    assert states(STORY, STORY, "Comments", *[STORY] * 7)[-1] == "none"  # a button: nobody signs below it


def test_a_colon_announces_a_list() -> None:
    found = states(
        "The governor named the members of the board on Friday.", "They are the following people:", "Jane Doe"
    )
    assert found[-1] == "none"
    text = "The governor named the members of the board on Friday:\nJane Doe"
    table = read_line_table(text, find_lines(text), ENGLISH)
    assert [STATE_NAMES[state] for state in section_states(table, [2.0, -1.0])] == ["none", "listed"]


def test_a_company_describes_itself_below_a_short_release() -> None:
    about = (
        "Harbour Systems builds pumps for mines and mills, and it employs 2,300 people in eleven countries of Europe."
    )
    story = (STORY, "The pumps ran for four days, and the mill stood still until the water had gone, the owners said.")
    assert states(*story, "About Harbour Systems", about, about)[2:4] == ["tail", "tail"]
    assert states("About Harbour Systems", about, *story)[0] == "none"
    assert len(states(*story, "About Jane Doe", "Jane")) == 4
    for heading, below in (
        ("About The Bridge", f"The {about}"),
        ("About That Pump", f"That is a pump. {about}"),
        ("About Last Night", f"Last night it rained. {about}"),
    ):
        assert states(*story, heading, below, about)[2:4] == ["none", "none"]


def test_a_statement_ends_a_list_of_links() -> None:
    assert states(STORY, "Trending", "Ten places for soup", "It failed.", STORY)[2:4] == ["related", "past"]


@pytest.mark.parametrize(
    ("language", "heading", "item"),
    [("es", "Ingredientes:", "1 cebolla"), ("de", "Zutaten", "2 Zwiebeln"), ("fr", "Ingrédients", "2 oignons")],
)
def test_what_heads_a_recipe_opens_a_list(language: str, heading: str, item: str) -> None:
    lexicon = load_lexicon(language)
    text = f"{heading}\n{item}"
    table = read_line_table(text, find_lines(text), lexicon)
    assert [STATE_NAMES[state] for state in section_states(table, [0.0, 0.0])] == ["none", "listed"]


def test_a_button_for_comments_inside_the_story_opens_nothing() -> None:
    assert states(STORY, "Save Article", "Comment", "They miss the mill.")[-1] == "none"
    assert states(STORY, "Save Article", "Comment", "Jane Doe", "3 hours ago", "I miss it.")[-1] == "comments"


def test_a_sentence_in_another_language_ends_a_list_of_links() -> None:
    text = f"{STORY}\nMehr zum Thema\nStreit um den Steg\nDer letzte Bus fährt am Montag."
    table = read_line_table(text, find_lines(text), load_lexicon("de"))
    found = [STATE_NAMES[state] for state in section_states(table, [2.0, -1.0, -1.0, -1.0])]
    assert found == ["none", "none", "related", "past"]


def test_notices_explain_the_lines_beside_them() -> None:
    page = (STORY, "Sign up for our newsletter", "The day on one page.", "Subscribe", "Disclosure statement", "Paid.")
    text = "\n".join(page)
    found = boxes(read_line_table(text, find_lines(text), ENGLISH))
    assert {page[i]: str(kind) for i, kind in found.items()} == {
        "The day on one page.": "subscribe",
        "Paid.": "disclaimer",
    }


@pytest.mark.parametrize(("line", "listed"), [("Buying options:", True), ("He said:", False)])
def test_what_announces_a_list_has_more_than_a_word_or_two(line: str, listed: bool) -> None:
    text = f"{STORY}\n{line}\nHarbour Stores\nMill Street Shop"
    table = read_line_table(text, find_lines(text), ENGLISH)
    found = section_states(table, [2.0, 1.0, -1.0, -1.0])
    assert [STATE_NAMES[state] == "listed" for state in found[2:]] == [listed, listed]
