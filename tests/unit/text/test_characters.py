"""Characters that are read as others; each kind has texts that look like it and stay."""

from itertools import pairwise

import pytest

from newscorpus.lexicon import load_lexicon
from newscorpus.text.characters import odd_characters, replaced, with_marks

SHORT_FORMS = load_lexicon("en").words("short_forms")
CONTRACTED = load_lexicon("en").words("contracted")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # blanks
        ("Mr.\u00a0Doe", "Mr. Doe"),
        ("It rained.  It stopped.", "It rained. It stopped."),
        ("It rained. \u00a0It stopped.", "It rained. It stopped."),
        ("\u202a10\u2009km\u202c away", "\u202a10 km away"),
        ("gov\u00adern\u200bment", "government"),
        ("rain \u200b\u00a0 fell", "rain fell"),
        # entities
        ("&quot;No,&quot; said AT&amp;T&#8217;s&nbsp;Doe &#x2014; twice", '"No," said AT&T’s Doe — twice'),
        ("Jane&nbsp; &nbsp;Doe &nbsp; left.", "Jane Doe left."),
        # decoded as Windows-1252
        ("â€œNo,â€\x9d said Ana PÃ©rez â€” itâ€™s Â£5", "“No,” said Ana Pérez — it’s £5"),
        ("â€œNo,â€ said she. â€œYes,â€\ufffd said he.", "“No,” said she. “Yes,” said he."),
        ("5Â\u00a0km", "5 km"),
        # tokenized
        ("Doe 's son , she did n't say .", "Doe's son, she didn't say."),
        ("Roe -LRB- 5 -RRB- and -lsb- Poe -rsb- left .", "Roe ( 5 ) and [ Poe ] left."),
        # escaped, or typed with another sign
        (r"\"No,\" she said, \'so\'", "\"No,\" she said, 'so'"),
        (r"It rained.\n\nIt stopped.\r\nThen", "It rained.\n\nIt stopped.\nThen"),
        ("″No,″ said Doe´s son, ＂so＂", '"No," said Doe’s son, "so"'),
        ("「No,」 said Doe, 『so』", "“No,” said Doe, “so”"),
        # doubled in a table
        ('""No,"" said Doe, ""so.""', '"No," said Doe, "so."'),
        ('"He said ""no"", twice"', '"He said "no", twice"'),
        # letters in two characters
        ("cafe\u0301", "café"),
    ],
)
def test_what_is_read(text: str, expected: str) -> None:
    assert replaced(text, odd_characters(text, SHORT_FORMS)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Doe\tRoe   Poe",  # columns
        " \u00a0 Indented\n\u00a0",
        "R&D; AT&T & Co; &nosuch; &#0; &#9999999;",
        "“AMANHÃ” e “AMANHÔ",
        "Château, Zürich, Ängste, Åse",
        "and so on . . . to the end",
        r"C:\new is one \n here",
        "up .5 percent",
        'She said ""',
        'He said, "she said, "no.""',
        'a="", b="", and "" too',
        "rock 'n' roll, said 'so'",
    ],
)
def test_what_stays(text: str) -> None:
    assert odd_characters(text, SHORT_FORMS) == []


def test_cuts_do_not_overlap() -> None:
    text = "5Â\u00a0  km  \u00a0 ,  &nbsp; \u00a0."
    cuts = odd_characters(text, SHORT_FORMS)
    assert all(before[1] <= after[0] for before, after in pairwise(cuts))
    assert cuts == sorted(cuts)


@pytest.mark.parametrize("form", ["'s", "n't", "na"])
def test_a_short_form_of_any_shape_is_tied_to_the_word_before(form: str) -> None:
    assert odd_characters(f"Roe could {form} stay", (form,)) == [(9, 10, "")]


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        ("James Ng'ang'a flew to Sana’a.", "''’"),
        ("Ja'Marr Roe, K'naan Doe and B'Tselem agreed.", "'''"),
        ("Ka‘ahumanu of O‘ahu, Hawai‘i, called it ‘ours’ and (‘theirs’); it isn‘t.", "‘‘‘"),
        # what follows is a word of its own
        ("Doe's son didn't say they'll go; we've said rock'n'roll, ma'am, y'all.", ""),
        ("The workers'rights, O'Neil and D'Arcy, five o'clock", ""),
        ("‘We know,’ she said. 'So'", ""),
    ],
)
def test_an_apostrophe_may_be_a_letter(text: str, letters: str) -> None:
    cuts = odd_characters(text, SHORT_FORMS, CONTRACTED)
    assert "".join(text[start:end] for start, end, _ in cuts) == letters
    assert all(letter.isalpha() for _, _, letter in cuts)
    assert with_marks(replaced(text, cuts)) == text


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("Ja&#8217;Marr Doe flew to Sana&#39;a.", "JaˀMarr Doe flew to Sanaꞌa."),
        ("Ja´Marr Doe", "JaˀMarr Doe"),
        ("Jaâ€™Marr Doe", "JaˀMarr Doe"),
        (r"\'No,\' said Ja\'Marr Doe", "'No,' said JaꞌMarr Doe"),
        # the letter itself
        ("Teꞌan met Ja'Marr Doe.", "Teꞌan met Ja'Marr Doe."),
        ("Doe&#8217;s son, O&#8217;Neil and D´Arcy", "Doe’s son, O’Neil and D’Arcy"),
    ],
)
def test_a_letter_may_be_written_as_any_apostrophe_is(written: str, read: str) -> None:
    assert replaced(written, odd_characters(written, SHORT_FORMS, CONTRACTED)) == read
