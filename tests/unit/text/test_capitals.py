"""Texts in capitals, read with capitals where names have them."""

import pytest

from newscorpus.lexicon import load_lexicon
from newscorpus.text.capitals import in_sentence_case

ENGLISH = load_lexicon("en")
SOME = "THE RIVER ROSE BY TWO METRES AND FELL AGAIN. "
READ = "The river rose by two metres and fell again. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("BERND WIEGAND LEFT. THEN WIEGAND SPOKE.", "Bernd Wiegand left. Then Wiegand spoke."),
        ("BERND A. STONE LEFT. HE GAVE BERND A STONE.", "Bernd A. Stone left. He gave Bernd a Stone."),
        ("HE GAVE BERND A BOOK.", "He gave Bernd a book."),
        ("MR. ROELANTS SAID SO.", "Mr. Roelants said so."),
        ("SHE LIVES IN NEW YORK, NOT IN PARIS.", "She lives in New York, not in Paris."),
        ("ON FRIDAY, MAY 5, IT MAY RAIN.", "On Friday, May 5, it may rain."),
        ('"WE LEFT," SHE SAID.', '"We left," she said.'),
        ("HE TOLD THE FBI. U.N. TROOPS CAME TO THE U.S. BASE.", "He told the FBI. U.N. troops came to the U.S. base."),
        ("THE MAYOR’S OFFICE DIDN’T CARE.", "The mayor’s office didn’t care."),
        # places, though headings have them in small letters
        (
            "CHINA AND INDIA SIGNED IN LONDON. THE RUSSIAN ENVOY LEFT.",
            "China and India signed in London. The Russian envoy left.",
        ),
        ("DR. KING AND MR STONE LEFT.", "Dr. King and Mr Stone left."),
        ("SHE MET THE MAYOR. FIRE BROKE OUT.", "She met the mayor. Fire broke out."),
        ("SHE AND I LEFT, AND I’LL STAY AWAY.", "She and I left, and I’ll stay away."),
        # a word that is a given name too makes no surname
        ("WILL THEY MARK WORDS?", "Will they mark words?"),
    ],
)
def test_names_have_capitals(text: str, expected: str) -> None:
    assert in_sentence_case(SOME + text, ENGLISH) == READ + expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "FIRE!",
        READ,
        SOME.lower(),
        "1234 " * 50,
        "NEW DELHI: The river rose.",
        "LOS ANGELES (AP) — The river rose.",
        "KYIV, Ukraine — The river rose.",
        "The river rose.\n\nBY RUTH ADEYEMI AND COLIN MARCH\n\nThe river fell.",
        "NATO rose.\nUS EU talks failed.",
        "(HALLE HOLDINGS INC) 2ND QTR NET\n\nSales rose.",
    ],
)
def test_other_texts_stay(text: str) -> None:
    assert in_sentence_case(text, ENGLISH) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "MAYOR TO MEET ROE IN HALLE, WHITE HOUSE SAYS\n\nJane Roe will meet the mayor, the White House said.",
            "Mayor to meet Roe in Halle, White House says\n\nJane Roe will meet the mayor, the White House said.",
        ),
        ("MARTIN LOWELL’S TIME as mayor is over. Lowell wept.", "Martin Lowell’s time as mayor is over. Lowell wept."),
        ("“WHEN THE VOTE came, I wept,” Ana Ruiz said.", "“When the vote came, I wept,” Ana Ruiz said."),
        ("THE US mayors met.", "The US mayors met."),
        ("A MAN was shot.", "A man was shot."),
        ("IBM AND THE FBI are at odds.", "IBM and the FBI are at odds."),
    ],
)
def test_a_headline_and_the_first_words_of_a_story_in_capitals(text: str, expected: str) -> None:
    assert in_sentence_case(text, ENGLISH) == expected


def test_every_letter_stays_in_its_place() -> None:
    text = SOME + "İSTANBUL, STRAẞE, ÇANAKKALE. "
    read = in_sentence_case(text, ENGLISH)
    assert read is not None
    assert len(read) == len(text)
    assert read.lower()[: len(SOME)] == text.lower()[: len(SOME)]


def test_where_nouns_have_capitals_nobody_can_tell_names() -> None:
    assert in_sentence_case("DIE STRASSE IST SEIT MONTAGABEND GESCHLOSSEN, SAGTE DER RAT.", load_lexicon("de")) is None
