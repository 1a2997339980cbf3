"""Where a paragraph starts behind its dateline."""

import pytest

from newscorpus.analysis.datelines import behind_dateline
from newscorpus.lexicon import load_lexicon
from newscorpus.text import Reading


def rest(text: str, language: str = "en") -> str:
    reading = Reading(text, load_lexicon(language))
    return text[reading.start(behind_dateline(reading, *reading.sentence_words[0])) :]


@pytest.mark.parametrize(
    "dateline",
    [
        "SALEM — ",
        "KADUNA, Nigeria — ",
        "LONDON (Reuters) - ",
        "NAIROBI, Kenya, May 5 (AP) -- ",
        "ST. LOUIS, Mo. ― ",
        "RENO, Nev. and LONDON, March 3, 2021 /PRNewswire/ -- ",
        "WASHINGTON, D.C. | ",
        "Paris: ",
        "RIO DE JANEIRO (GNA) — ",
        "(AP) — ",
        "UPDATE: ",
    ],
)
@pytest.mark.parametrize("story", ["Gunmen shot at a bus.", "12 men left.", "“Rain fell,” Roe said."])
def test_a_dateline_is_no_part_of_the_sentence(dateline, story):
    assert rest(dateline + story).lstrip("“") == story.lstrip("“")


def test_a_day_in_front_of_the_mark():
    assert rest("New Delhi, May 5: Rain fell.") == rest("CAIRO, May 7. – Rain fell.") == "Rain fell."
    assert rest("Friday, May 5, 10: 53 men left.") == "Friday, May 5, 10: 53 men left."


@pytest.mark.parametrize(
    "text",
    [
        "Rain fell — Roe left.",
        "UNICEF — the agency for children — left.",
        "NATO — Roe said — left.",
        "Roe: Rain fell.",
        "Jane Roe (left) — Doe said — sang.",
        "Salem, Ohio, is dry.",
        "In Salem, Ohio — Roe left.",
        "Salem (11 - 5) Roe left.",
        "Doe, 45 - he is tall - left.",
    ],
)
def test_what_is_part_of_the_sentence_stays(text):
    assert rest(text) == text


def test_a_dateline_opens_its_paragraph():
    reading = Reading("Rain fell.\nSALEM — Roe left.\nDoe left. SALEM — Poe left.", load_lexicon("en"))
    assert [reading.words[behind_dateline(reading, *words)] for words in reading.sentence_words] == [
        "Rain",
        "Roe",
        "Doe",
        "SALEM",
    ]


def test_german():
    assert rest("BERLIN (dpa) - Der Rat tagt.", "de") == "Der Rat tagt."
    assert rest("Bonn – Der Rat tagt.", "de") == "Der Rat tagt."
