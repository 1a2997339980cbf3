"""What the form of a line says against its being a headline."""

import pytest

from newscorpus.boilerplate.headline_forms import is_code, is_paragraph, is_quotation, is_sentence_like, quotes
from newscorpus.boilerplate.line_table import read_line_table
from newscorpus.lexicon import load_lexicon
from newscorpus.text import find_lines


@pytest.mark.parametrize(
    ("line", "leads"), [("She wrote:", True), ("“Yes.” - Roe", True), ("“Yes,” says Roe", False), ("Rain", False)]
)
def test_what_leads_to_a_quotation(line: str, leads: bool) -> None:
    assert quotes(line) is leads


@pytest.mark.parametrize(
    ("line", "found"),
    [("Document EXMP000020210903eh930004m", True), ("Rain 2021", False), ("Rain fell on 20210903", False)],
)
def test_the_number_of_a_document(line: str, found: bool) -> None:
    assert is_code(line.split()) is found


@pytest.mark.parametrize(
    ("line", "is_like"),
    [
        ("It is over.", False),
        ("“It is over. We lost.”", False),
        ("Rain fell on the town for days.", True),
        ("Rain falls on the town", False),
        ("I Taught My Son to Drive. Then I Sold the Car.", False),
        ("It Is Not You. It Is the Car.", False),
        ("I taught my son to drive. Then I sold the car.", True),
        ("“We won,” Roe said. “At last.”", True),
    ],
)
def test_a_sentence_of_the_text(line: str, is_like: bool) -> None:
    assert is_sentence_like(read_line_table(line, find_lines(line), load_lexicon("en")), 0) is is_like


@pytest.mark.parametrize(
    ("line", "found"), [("»Wir gehen zu Fuß«", True), ("« Nous partons »", True), ("Accueil » Région", False)]
)
def test_a_line_that_is_one_quotation(line: str, found: bool) -> None:
    assert is_quotation(line) is found


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("The rhubarb has come up at last. I pulled six stalks of it before breakfast.", True),
        ("It rained. We left.", False),
        ("She Wanted to Be a Warden of the Bridge. Then the River Rose.", False),
        ("County keeps its motto ‘Wait. It will rain.’ and says it will go on.", False),
        ("“It is over. We lost it all on the last day of the year”, says Roe", False),
        ("Rain fell on the town for days, and Mr. Roe says it will go on.", False),
    ],
)
def test_several_sentences_are_no_headline(line: str, found: bool) -> None:
    assert is_paragraph(read_line_table(line, find_lines(line), load_lexicon("en")), 0) is found
