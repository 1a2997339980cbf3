"""Which line of a page is the headline, and which is none."""

import pytest

import newscorpus as nc

STORY = (
    "Rain fell on the town for the third day in a row on Tuesday, and the river rose over its banks in the night.",
    "The bridge to the north was closed at noon, and the school sent its children home before the road was flooded.",
    "Experts expect that the water will fall by the end of the week, if no more rain comes over the hills.",
)


def headline(*lines: str) -> str | None:
    blocks = nc.find_blocks("\n".join(lines))
    return next((block.text for block in blocks if block.kind == "headline"), None)


@pytest.mark.parametrize("day", ["30 OCTOBER 2019", "October 30, 2019", "Oct. 30, 2019 3:14 PM", "2 hours ago"])
def test_a_date_is_no_headline_and_no_kicker(day: str) -> None:
    lines = (day, "Flood Closes the Harbour Bridge", *STORY)
    assert headline(*lines) == lines[1]
    assert nc.find_blocks("\n".join(lines))[0].kind == "date"


@pytest.mark.parametrize("path", ["Home » News » ", "Home > "])
def test_the_line_that_ends_a_path(path: str) -> None:
    title = "Flood closes the harbour bridge"
    assert headline("Home", "World", path + title, title, "March 5, 2018", *STORY) == title


def test_the_line_above_the_deck() -> None:
    deck = "The river rose over its banks in the night, and the school sent its children home."
    assert (
        headline("World", "Flood closes the harbour bridge", deck, "By Jane Doe", *STORY)
        == "Flood closes the harbour bridge"
    )


def test_a_story_alone_has_none() -> None:
    assert headline(*STORY) is None
    assert headline(STORY[0], "What happens next", *STORY[1:]) is None


@pytest.mark.parametrize(
    "line", ["By Jane Doe, Harbour Gazette", "By Jane Doe, The Guardian", "By Jane Doe and Wei Chen"]
)
def test_what_says_that_it_is_a_byline_is_no_headline(line: str) -> None:
    kinds = [block.kind for block in nc.find_blocks(f"{line}\n\n“Bring a boat,” Ana Ruiz said.")]
    assert kinds == ["byline", "paragraph"]


@pytest.mark.parametrize(("line", "kind"), [("FLOODS", "kicker"), ("HARBOUR TIMES", "navigation")])
def test_the_name_of_a_paper_is_no_kicker(line: str, kind: str) -> None:
    blocks = nc.find_blocks("\n".join((line, "Flood Closes the Harbour Bridge", "By Jane Doe", *STORY)))
    assert [block.kind for block in blocks[:2]] == [kind, "headline"]


@pytest.mark.parametrize(
    "line",
    [
        "The poet Ana Ruiz closed the ceremony with a new poem, in which she wrote:",
        "“She knows the river, and the town will be better for it.” -Commissioner Leo Roe",
    ],
)
def test_what_leads_to_a_quotation_or_is_a_signed_one_is_no_headline(line: str) -> None:
    text = f"{line}\n\n“The hill remembers every foot that has come down from it in the dark.”\n\n{STORY[0]}"
    assert nc.find_blocks(text)[0].kind == "paragraph"


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("“We will not sell the bridge,” says Ana Ruiz. “It is ours.”", "paragraph"),
        ("“We will not sell the bridge,” says Ana Ruiz", "headline"),
        ("Mayor, 40, on the bridge: “It is ours.”", "headline"),
        ("As of: May 3, 2021, 10:15 a.m.", "date"),
    ],
)
def test_sentences_in_marks_and_dates_are_no_headline(line: str, kind: str) -> None:
    assert nc.find_blocks("\n\n".join((line, *STORY)))[0].kind == kind


@pytest.mark.parametrize("path", ["News / Cities / Kollam / ", "9 Home 5 News 5 Cities 5 ", "Home | News | "])
def test_the_headline_is_where_a_path_leads(path: str) -> None:
    title = "Three held for smuggling sandalwood"
    assert headline("Menu", path + title, title, "STAFF REPORTER", "March 5, 2018", *STORY) == title


@pytest.mark.parametrize("title", ["Town / Country / Home", "Flood closes 5 bridges and 5 schools"])
def test_a_line_that_leads_nowhere_is_no_path(title: str) -> None:
    assert headline("Menu", title, "By Jane Doe", "March 5, 2018", *STORY) == title


@pytest.mark.parametrize("paper", ["THE HARBOUR POST", "HARBOUR TIMES"])
def test_the_name_of_the_paper_on_top_is_no_headline(paper: str) -> None:
    title = "Flood closes the harbour bridge"
    assert headline(paper, "Monday, March 5, 2018", title, "By Jane Doe", *STORY) == title
    assert headline("MAYOR QUITS", "By Jane Doe", *STORY) == "MAYOR QUITS"


@pytest.mark.parametrize(
    "button", ["Share or comment on this article: {}", "Share this story: {}", "2 thoughts on “{}”"]
)
def test_a_button_may_name_the_headline(button: str) -> None:
    title = "Flood closes the harbour bridge after three days of rain"
    bullets = ("The river rose over its banks in the night", "'Nobody was warned', says the owner of a mill")
    page = (title, *bullets, "By Jane Doe", *STORY, button.format(title), "Rain in the hills")
    assert headline(*page) == title


def test_the_line_above_the_deck_may_be_on_the_page_again() -> None:
    title = "The ferry that nobody wanted to fix"
    buttons = ("Share this post", "Margin Notes", title, "Copy link", "Facebook", "More")
    deck = "How a town of 900 lost its only road twice in one winter"
    assert headline("Sign in", *buttons, title, deck, "Jane Doe", "Jan 19, 2024", *buttons, *STORY) == title


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Mayor quits", "headline"),
        ("Rates up again", "headline"),
        ("Harbour Post", "subheading"),
        ("World News", "subheading"),
        ("Jane Doe", "subheading"),
    ],
)
def test_a_few_words_above_a_note_are_its_headline(line: str, kind: str) -> None:
    assert nc.find_blocks(f"{line}\n\nThe mayor of Halle resigned on Tuesday.")[0].kind == kind


def test_a_link_to_another_post_is_no_headline() -> None:
    title = "Three held for smuggling sandalwood"
    assert headline("← Rain in the north", "Snow on the hills →", title, "March 5, 2018", *STORY) == title


def test_the_title_of_a_post_is_below_its_date() -> None:
    site = ("Notes From a Boat", "Stories and recipes from the river", "Home", "About", "Recipes")
    assert headline(*site, "Sunday, October 9, 2016", "Soup for cold hands", *STORY) == "Soup for cold hands"


def test_the_byline_below_a_deck_may_be_a_name_that_no_list_has() -> None:
    head = ("Menu", "The harbour that never opened", "A port, a loan, and a minister who does not call", "Callum Oduya")
    assert headline(*head, "Jun 18, 2024", *STORY) == head[1]


@pytest.mark.parametrize("paper", ["Harbour Gazette", "HARBOUR GAZETTE", "The Harbour Gazette"])
def test_the_name_of_a_paper_on_top_is_no_headline(paper: str) -> None:
    title = "Rain closes the bridge at noon"
    blocks = nc.find_blocks("\n".join((paper, title, "By Jane Doe", "March 5, 2018", *STORY)))
    assert blocks[0].kind != "headline"
    assert blocks[1].kind == "headline"


@pytest.mark.parametrize(
    ("line", "is_story"), [("← Rain in the north", False), ("Snow on the hills →", False), ("North → south", True)]
)
def test_a_link_with_an_arrow_is_no_story(line: str, is_story: bool) -> None:
    assert nc.find_blocks("\n".join((*STORY, "Instead, pass the time in:", line)))[-1].is_story is is_story


@pytest.mark.parametrize("title", ["A Fallen Star", "New Voters Register", "City Sets New Standard"])
@pytest.mark.parametrize("head", ["{}\nBy Jane Doe\nMarch 3, 2019", "March 3, 2019\n{}\nBy Jane Doe"])
def test_a_headline_that_ends_as_papers_do(title: str, head: str) -> None:
    assert headline(*head.format(title).split("\n"), *STORY) == title


def test_an_arrow_before_a_sentence_is_a_bullet() -> None:
    points = [f"→ {line}" for line in STORY]
    kinds = [block.kind for block in nc.find_blocks("\n".join(("Bridge closed", "By Jane Doe", *points)))]
    assert kinds[2:] == ["paragraph"] * len(points)


def test_a_post_below_its_date_is_not_named_as_the_blog() -> None:
    lines = ("Points and Crossings", "Sunday, November 8, 2009", "The last box on the branch", *STORY)
    assert headline(*lines, "Posted by Jane at 7:12 PM") == lines[2]
    assert headline(*lines) == lines[0]
    about = (lines[0], "A blog about signals, branch lines and wet weekends", *lines[1:])
    assert headline(*about, "Posted by Jane at 7:12 PM") == lines[2]


def test_a_question_behind_a_sentence_is_not_a_headline() -> None:
    asked = "Engineers may be able to save the ice of the north with tiny balls of glass. Should they do it?"
    assert headline(asked, *STORY) is None
    assert headline("Glass may save the ice. Should it?", "By Jane Doe", *STORY) == "Glass may save the ice. Should it?"


def test_below_a_dateline_there_is_no_headline() -> None:
    story = "NAIROBI, Oct 22 (Reuters) - The bank held its rate at 9 percent on Monday, as most had expected."
    assert headline("By Jane Doe", story, "The decision was expected by eleven of fourteen economists polled.") is None


@pytest.mark.parametrize("line", ["Press Trust of India", "Associated Press"])
def test_an_agency_is_no_headline(line: str) -> None:
    title = "Flood closes the old harbour bridge"
    assert headline(title, line, "May 3, 2021 10:12 IST", *STORY) == title


def test_a_post_at_a_university_is_no_headline() -> None:
    title = "Flood closes the old harbour bridge"
    assert (
        headline(title, "Dr Jane Doe", "Senior Lecturer in Geology, University of Lima", "May 3, 2021", *STORY) == title
    )


@pytest.mark.parametrize(
    "lead",
    [
        "Jane Doe, who lives on the quay, said: “The windows shook. I thought it was the gasworks.”",
        "‘It’s the drivers’ money,’ said Mr Roe. ‘They’d have had it by now if the firm hadn’t gone under.’",
        "The firm wrote a letter to the port, and called the two reports on its cranes “false and misleading.”",
        "The firm wrote a letter to the port, and called the two reports on its cranes ''false and misleading.''",
        "“It feels good to leave this behind us in a way that will keep both sides from going to court again.”",
    ],
)
def test_a_first_paragraph_that_ends_in_a_quotation_is_no_headline(lead: str) -> None:
    page = f"{lead}\n\nThe port has been shut since Friday, and the cranes stand still."
    assert {block.kind for block in nc.find_blocks(page)} == {"paragraph"}


@pytest.mark.parametrize("title", ["“It is over. We lost.”", "Roe: “It is over.”", "‘It is over’"])
def test_a_short_quotation_may_be_the_headline(title: str) -> None:
    page = f"{title}\n\nBy Jane Doe\n\nThe port has been shut since Friday, and the cranes stand still."
    assert nc.find_blocks(page)[0].kind == "headline"


@pytest.mark.parametrize(
    "line", ["Agence France-Presse, Paris", "Bea Tolland, Harbour Times", "Wendeline Ostrova reports from Cairo"]
)
def test_more_bylines_are_no_headline(line: str) -> None:
    title = "Council sells its last playing fields"
    assert headline(title, line, *STORY) == title


def test_a_kicker_is_above_a_german_headline() -> None:
    story = "Die Fähre nach Oa fährt ab Oktober nicht mehr, teilte der Betreiber am Freitag mit, weil sie alt ist."
    lines = ("Aus dem Hafen", "Inselfähre stellt den Betrieb ein", "Von Anna Weber", "03.09.2021", story, story)
    blocks = nc.find_blocks("\n\n".join(lines), language="de")
    assert [block.text for block in blocks if block.kind == "headline"] == [lines[1]]
    short = ("Fähre ruht ab Oktober", "Insel ist bald ohne Verbindung zum Land", *lines[2:])
    assert nc.find_blocks("\n\n".join(short), language="de")[0].kind == "headline"


@pytest.mark.parametrize("above", ["Ostheim", "Hamburg", "Rezepte"])
def test_a_town_or_section_above_a_short_german_headline(above: str) -> None:
    story = "Die Fähre nach Oa fährt ab Oktober nicht mehr, teilte der Betreiber am Freitag mit, weil sie alt ist."
    lines = ("Startseite", "Sport", above, "Brücke gesperrt", "Von Anna Weber", "03.09.2021", story, story)
    blocks = nc.find_blocks("\n".join(lines), language="de")
    assert [block.text for block in blocks if block.kind == "headline"] == ["Brücke gesperrt"]


def test_the_title_of_a_post_is_below_its_date_and_byline() -> None:
    menu = ("Home", "Recipes", "Travel", "About", "Contact")
    title, signed = "A winter on the canal", ("April 14, 2019", "By Jane Doe")
    assert headline("Two Bags and a Bus", *menu, *signed, title, *STORY) == title
    assert headline(*menu, "Two bags and a bus", *signed, "The lock in winter", *STORY) == "Two bags and a bus"
    buttons = ("Share", "Tweet", "Email")
    assert headline("Council shuts bridge", *buttons, *signed[::-1], "What to know", *STORY) == "Council shuts bridge"


def test_the_number_of_a_document_is_no_headline() -> None:
    title = "Flood closes the old harbour bridge"
    assert headline("Document EXMP000020210903eh930004m", title, "Jane Doe", "3 September 2021", *STORY) == title


def test_a_dateline_on_a_line_of_its_own_is_no_headline() -> None:
    title = "Flood closes the old harbour bridge"
    assert headline(title, "WELLINGTON, New Zealand (AP) _", *STORY) == title


def test_a_paragraph_above_a_date_is_not_a_headline() -> None:
    closing = "The work will close the western quay to boats from May until September."
    assert (
        headline(STORY[0], closing, "Nobody was hurt.", "Follow us on Facebook", "First published: 3 March 2021")
        is None
    )


@pytest.mark.parametrize("quote", ["“The water was up to here.”", "“Somebody must pay.”", '"It was a long night."'])
def test_a_quotation_below_a_sentence_is_story(quote: str) -> None:
    short = ("The storm hit the town on Sunday night.", "“The wall is not safe,” said Ann Roe, a nurse.")
    assert headline(*short, quote, "“I would do it again,” she added.", *STORY) is None


@pytest.mark.parametrize(
    "caption",
    [
        "Herders lead goats across the dry bed of the lake [Jane Doe/Al Jazeera]",
        "Il ponte sul fiume al tramonto. Foto: Maria Rossi",
        "The river at the bridge to the north. © Jane Doe",
    ],
)
def test_a_caption_with_its_credit_is_no_headline(caption: str) -> None:
    assert headline("Flood closes the bridge", caption, "March 5, 2018", *STORY) == "Flood closes the bridge"


def test_a_feed_names_the_headline_at_its_end() -> None:
    title = "Flood closes the harbour bridge"
    feed = ("Harbour Wire", "Sat, 06 Mar 2021 08:15:00 +0000", title, *STORY)
    assert headline(*feed, f"The post {title} appeared first on Harbour Wire.") == title


def test_the_title_of_a_post_right_above_its_date() -> None:
    title, signed = "What I learned from the slugs", "Posted on May 6, 2014 by Jane Doe"
    assert headline("The muddy spade", "Home About Contact", title, signed, *STORY) == title


@pytest.mark.parametrize(
    "tagline",
    ["Independent since 1887", "Est. 1887", "Founded in 1887", "Serving Harbour County since 1901"],
)
@pytest.mark.parametrize("masthead", [("THE HARBOUR LEDGER",), ("The Harbour Ledger",), ()])
def test_what_a_paper_says_of_itself_is_no_headline(tagline: str, masthead: tuple[str, ...]) -> None:
    title = "School board picks new superintendent in 4-3 vote"
    assert headline(*masthead, tagline, title, "Jane Doe", "Staff Writer", *STORY) == title


@pytest.mark.parametrize(
    "title",
    [
        "Worst flood since 1953",
        "Founded in 1887, mill closes its gates",
        "Full-time: Harbour 2-1 Wren",
        "Referee: I got it wrong",
    ],
)
def test_a_headline_may_begin_like_a_formula(title: str) -> None:
    assert headline(title, "By Jane Doe", *STORY) == title


@pytest.mark.parametrize("marks", ["“{}”", "« {} »", "„{}“"])
def test_a_count_of_comments_may_name_the_post(marks: str) -> None:
    title = "In which the roof comes off"
    page = ("Skip to content", "Salt on the Stairs", "life in a cottage by the sea", "About", "March 19, 2015", title)
    named = f"5 thoughts on {marks.format(title)}"
    assert headline(*page, *STORY, named, "Jane Doe says:") == title


def test_answers_name_the_post() -> None:
    title = "The winter hat, row by row"
    page = ("Jane Doe", "knits, mostly", title, "3 December 2012", *STORY, f"11 Responses to {title}", "Meg says:")
    assert headline(*page) == title


def test_a_turn_of_a_transcript_is_no_headline() -> None:
    turns = ("ROE: Did you see him leave?", "POE (crying): I saw the door, and that is all.", "ROE: Take your time.")
    assert headline(*turns) is None
    assert headline("ROE: Did you see him leave?", "By Jane Doe", *STORY) == "ROE: Did you see him leave?"


def test_a_quotation_above_its_deck_is_the_headline() -> None:
    deck = "Der Gemeinderat hat entschieden, die Bürger sind empört"
    for quoted in ("»Wir gehen erst wieder, wenn die Heizung geht«", "„Wir gehen erst wieder“"):
        text = "\n".join((quoted, deck, "Von Anna Berg", *STORY))
        assert nc.parse_header(text, language="de").headline.text == quoted


def test_the_title_of_a_post_is_below_the_name_of_the_blog_what_it_is_about_and_the_menu() -> None:
    story = (
        "My grandmother made this soup on the first warm day, and we were not allowed to complain about the nettles."
    )
    page = (
        "Salt & Sorrel",
        "Recipes, mostly green",
        "Home",
        "Recipe Index",
        "Contact",
        "Nettle Soup",
        "May 3, 2014",
        story,
    )
    assert nc.parse_header("\n".join(page)).headline.text == "Nettle Soup"
    menu = ("Home", "Poems", "About")  # one of these is no page that others have
    post = ("The Lamp and the Lentil", *menu, "Two poems about my father's coat", "May 3, 2014", "/ Iris Hale", story)
    assert nc.parse_header("\n".join((*post, story))).headline.text == "Two poems about my father's coat"


def test_what_a_post_is_published_in_is_no_headline() -> None:
    title = "The slugs have won"
    below = ("Jane Doe", "Follow", "Published in", "Pipes & Wires", "5 min read", "Nov 3, 2020")
    assert headline("Open in app", "Sign in", title, *below, *STORY) == title


@pytest.mark.parametrize("above", ["Pipes & Wires", "Uncategorized", "Essays"])
def test_a_few_words_below_a_menu_and_above_a_short_title_are_no_headline(above: str) -> None:
    assert headline("Sign in", above, "The slugs have won", "By Jane Doe", *STORY) == "The slugs have won"
    deck = "The slugs came in the night, and nobody had heard them"
    assert headline("Sign in", "Garden mourns lettuce", deck, "By Jane Doe", *STORY) == "Garden mourns lettuce"


def test_the_title_of_a_post_is_below_links_to_other_posts() -> None:
    title, links = "The slugs have won", ("← Seed swap on Saturday", "Why I stopped digging →")
    blog = ("The Muddy Spade", "Gardening with two knees and one back")
    assert headline(*blog, *links, title, "Posted on May 22, 2011", *STORY) == title


def test_a_row_of_a_table_is_no_headline() -> None:
    rows = ("Town\tAdult\tChild", "Aldery\t£5.20\t£3.10", "Netherby\t£4.80\t£2.50")
    lines = ("What a swim costs", "Prices in the county are as follows:", *rows, "Almost 4,000 people had signed.")
    assert nc.parse_header("\n\n".join(lines)).headline.text == "What a swim costs"


def test_a_deck_may_be_below_the_byline() -> None:
    deck = "Peter Roe has 400 clocks in his house in Ludlow. None of them agree"
    story = "Peter Roe opens the door on the third knock, because, he says, he was counting the steps of his guest."
    page = ("Interview", "The man who mends clocks nobody wants", "Jane Doe", deck, "Sat 9 Feb 2019 08.00 GMT", story)
    assert nc.parse_header("\n".join(page)).headline.text == "The man who mends clocks nobody wants"
