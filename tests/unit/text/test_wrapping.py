"""Which line ends were made by wrapping, and which end a paragraph."""

import textwrap

import pytest

from newscorpus.text import find_lines
from newscorpus.text.wrapping import find_wrapped

LONG = "The council of the river towns met on Friday to talk about"
NEXT = "the dam, which has leaked since the spring, and about the"
STORY = (
    "The county will not renew its contract with the ambulance firm, the board decided on Monday night after a debate.",
    '"Response times have slipped every quarter, and the people of Route 9 have paid," said Supervisor Gwen Tallis.',
    "The firm, Medilink, has ninety days to hand over its vehicles and the keys of the garage on Front Street.",
)


def joined(text: str) -> list[str]:
    """The paragraphs of a text, each joint made one space."""
    lines = find_lines(text)
    wrapped = set(find_wrapped(text, lines, {"the", "of", "on", "a"}))
    out: list[str] = []
    for i, (start, end) in enumerate(lines):
        if i - 1 in wrapped:
            out[-1] += " " + text[start:end]
        else:
            out.append(text[start:end])
    return out


def wrapped(paragraphs: tuple[str, ...], width: int, *, between: str = "\n\n", first: str = "", then: str = "") -> str:
    filled = (
        textwrap.fill(p, width, initial_indent=first, subsequent_indent=then, break_long_words=False)
        for p in paragraphs
    )
    return between.join(filled)


@pytest.mark.parametrize("width", range(40, 101))
def test_any_column_is_seen(width):
    assert joined(wrapped(STORY, width)) == list(STORY)


@pytest.mark.parametrize("end", ["\r\n", "\r", "\u2028", "\x85", " \n", "\u00a0\n"])
def test_any_line_end_and_white_space_before_it(end):
    assert joined(wrapped(STORY, 70).replace("\n", end)) == list(STORY)


@pytest.mark.parametrize("first", ["   ", "\u00a0\u00a0"])
@pytest.mark.parametrize("width", [60, 66, 72])
def test_an_indented_line_begins_a_paragraph(first, width):
    assert joined(wrapped(STORY, width, between="\n", first=first)) == list(STORY)


def test_a_line_that_hangs_out_begins_a_paragraph():
    assert joined(wrapped(STORY, 70, between="\n", then="    ")) == list(STORY)


def test_a_paragraph_may_be_indented_as_a_whole():
    assert joined(wrapped(STORY, 70, first="    ", then="    ")) == list(STORY)


def test_each_level_of_quoted_mail_has_a_column_of_its_own():
    text = "\n\n".join(
        (
            wrapped(STORY[:1], 72),
            "Ana Ruiz wrote:",
            wrapped(STORY[1:2], 60, first="> ", then="> ") + "\n>\n" + wrapped(STORY[2:], 60, first="> ", then="> "),
        )
    )
    marked = [line.replace(" > ", " ") for line in joined(text)]
    assert marked == [STORY[0], "Ana Ruiz wrote:", f"> {STORY[1]}", ">", f"> {STORY[2]}"]


def test_quoted_lines_do_not_join_others():
    text = f"> {LONG}\n{NEXT}\n{NEXT}\nriver."
    assert joined(text)[0] == f"> {LONG}"


def test_a_long_word_that_no_column_holds_does_not_count():
    address = "https://example.org/" + "a" * 120
    assert joined(wrapped((*STORY, address), 70)) == [*STORY, address]


def test_text_of_which_no_program_knows_the_column():
    text = (
        "The county will not renew its contract with the ambulance firm\n"
        "and the board decided on Monday night after a long\n"
        "debate in the hall that it will look for another firm in the\n"
        "spring, when the money for it has come from the state and\n"
        "all the papers are signed by the board and by the\nnew firm, whose name is not known."
    )
    assert joined(text) == [text.replace("\n", " ")]


UNWRAPPED = {
    "paragraphs": "\n".join(STORY),
    "one pair of lines in a page of long paragraphs": "\n\n".join((*STORY, f"{LONG}\nand more")),
    "short lines": "About the dam of\nthe river towns\nthat leaks",
    "verse": (
        "The sun goes down upon the harbor, and the gulls\nare quiet now, and all the boats are home,\n"
        "and someone on the pier is singing low\nto nobody at all, or to the foam\n"
        "that gathers by the pilings in the dark\nand gathers there again, and comes apart,\n"
        "and what he sings is nothing but a word,\nthe only one he ever learned by heart."
    ),
    "verse with capitals": (
        "Whose fields are these I think I hardly know,\nHis farm is in the valley under snow;\n"
        "He will not see me resting by the gate\nTo watch his orchard fill and overflow."
    ),
    "a list without marks": (
        "The winners of this year's regional prize for local news are\n"
        "the Harbor Gazette for its series on the water works\n"
        "the Valley Post for the investigation of the quarry\nthe Daily Ledger for the photographs of the flood"
    ),
    "a table": (
        "Team            Played   Won   Lost   points this season\n"
        "harbor town         12     8      4   24 and a game more\n"
        "valley united       12     7      5   21 and a game less"
    ),
    "two columns": (
        "the council met on      and the mayor said that\nFriday to talk of       no money was left in the\n"
        "the dam and of the      purse of the town, which\nmoney for it, and       the council denied"
    ),
    "headers": (
        "Mine owners agree to talks with union after a long week\n"
        "A federal mediator says both sides will meet on Thursday\n"
        "By JUDITH HAAS, Associated Press Writer, in Charleston"
    ),
    "an address": "Harbor Gazette\n12 Dock Street, second floor, in the old customs house\nPort Ellis, ME 04101",
}


@pytest.mark.parametrize("kind", UNWRAPPED)
def test_what_was_not_wrapped_stays_apart(kind):
    text = UNWRAPPED[kind]
    assert joined(text) == [text[s:e] for s, e in find_lines(text)]


@pytest.mark.parametrize("kind", ["headers", "an address", "verse with capitals"])
def test_nor_is_it_joined_beside_wrapped_text(kind):
    lines = UNWRAPPED[kind].split("\n")
    assert joined(UNWRAPPED[kind] + "\n\n" + wrapped(STORY, 70)) == [*lines, *STORY]
    assert joined(wrapped(STORY, 70) + "\n\n" + UNWRAPPED[kind]) == [*STORY, *lines]


@pytest.mark.parametrize("mark", ["- ", "* ", "• ", "1. ", "(a) "])
def test_an_item_of_a_list_begins_a_paragraph(mark):
    text = wrapped(STORY, 70, between="\n", first=mark, then="  ")
    assert joined(text) == [mark + p for p in STORY]


def test_a_turn_of_a_transcript_begins_a_paragraph():
    turns = (f"SMITH: {STORY[0]}", f"Mr. Jones: {STORY[2]}", f"Q: {STORY[0]}")
    assert joined(wrapped(turns, 63, between="\n")) == list(turns)


@pytest.mark.parametrize(
    ("line", "following"),
    [
        (
            "The council of the river towns met on Friday, and out of",
            "– as often – of two minds about the dam and its cost.",
        ),
        (
            "The council of the river towns met on Friday with the",
            "Nations: a team that has played there all its long life.",
        ),
        (
            "The council of the river towns sent a team to the dam, on",
            "1. May of last year, and never heard of it again.",
        ),
    ],
)
def test_what_only_looks_like_an_item_or_a_turn_goes_on(line, following):
    assert joined(f"{line}\n{following}") == [f"{line} {following}"]


@pytest.mark.parametrize(("length", "lines"), [(36, 2), (37, 1), (100, 1), (101, 2)])
def test_a_column_is_40_to_100_characters_wide(length, lines):
    assert len(joined("A" * length + "\nand more")) == lines


@pytest.mark.parametrize("gap", ["\n\n", "\r\n\r\n", "\n \n", "\r\r", " \r\n\t\r\n", "\u2028\u2028"])
def test_a_blank_line_parts(gap):
    assert joined(f"{LONG}{gap}{NEXT}") == [LONG, NEXT]


def test_a_line_that_stops_short_of_the_column_ends_its_paragraph():
    text = wrapped(STORY, 56, between="\n")
    assert "\na debate.\n" in text
    assert joined(text) == list(STORY)


def test_a_function_word_ends_no_line_but_a_wrapped_one():
    line = "The council of the river towns met to hear what it owes the"
    assert len(joined(f"{line}\nHarbor Gazette and its readers.")) == 1
    assert len(joined("The council of the river towns met to hear what it owes\nHarbor Gazette")) == 2


@pytest.mark.parametrize(
    "text", ["", "\n", ">", ">\n>", "> \n> \n", "-\n-", "a" * 60 + "\n>", f"{LONG}\n>", f"> {LONG}\n>"]
)
def test_nothing_to_join(text):
    assert joined(text) == [text[s:e] for s, e in find_lines(text)]


def test_a_line_longer_than_the_column_is_no_part_of_a_paragraph():
    text = wrapped(STORY, 60).replace("debate.", f"debate on the dam of the town\n{STORY[2]}")
    assert STORY[2] in joined(text)


def test_a_headline_stays_apart_from_ragged_lines():
    text = (
        "County Board Ends Contract with Firm That Runs Ambulances\n"
        "The county will not renew its contract with Medilink\n"
        "and the board decided on Monday night after a long\ndebate in the hall that it will ask Mayor Ana de la\n"
        "Cruz for another firm, in the spring of the next year, when all\n"
        "the papers are signed by the board and by the\n"
        "new firm, whose name is not known."
    )
    headline, story = joined(text)
    assert headline == text.partition("\n")[0]
    assert "Ana de la Cruz" in story


def test_a_line_of_one_word_is_looked_at_alone():
    line = "The-council-of-the-river-towns-met-to-hear-what-it-owes"
    assert len(joined(f"of\n\n{line}\nHarbor Gazette")) == 3
    assert len(joined(f"{'a' * 45}\n\nof\nHarbor Gazette and its many long-standing readers.")) == 3


def test_the_line_of_a_masthead_is_no_part_of_the_next_one():
    head = "THE FENLAND OBSERVER                         Page 4"
    text = "\n".join((head, "Thursday, June 6, 1996", "", wrapped(STORY, 52)))
    assert joined(text)[:2] == [head, "Thursday, June 6, 1996"]
