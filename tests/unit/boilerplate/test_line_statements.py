import pytest

from newscorpus.boilerplate.line_statements import calls_upon_somebody, is_declaration, is_statement, label_of
from newscorpus.boilerplate.line_table import LineTable, read_line_table
from newscorpus.lexicon import load_lexicon
from newscorpus.text import find_lines


def table_of(line: str, language: str = "en") -> LineTable:
    return read_line_table(line, find_lines(line), load_lexicon(language))


@pytest.mark.parametrize(
    ("line", "states_it"),
    [
        ("It failed.", True),
        ("Nobody was hurt.", True),
        ("Classes resume Tuesday.", True),
        ("Jane Doe.", False),
        ("Skip advert", False),
        ("failed.", False),
        ("Read more...", False),
        ("The council meets on a Monday.", False),
        ("Sign up here.", False),
    ],
)
def test_a_statement_of_a_few_words(line: str, states_it: bool) -> None:
    assert is_statement(table_of(line), 0) is states_it


@pytest.mark.parametrize(
    ("language", "line", "states_it"),
    [
        ("de", "Die Kosten steigen auf 4,2 Millionen Euro.", True),
        ("de", "„Damit hat keiner gerechnet“, sagte der Müller.", True),
        ("es", "La empresa prometió pagar las reparaciones.", True),
        ("fr", "« Il en a vu d’autres. »", True),
        ("de", "Streit um den Steg am Wehr", False),
        ("de", "Der Müller: „Es reicht“", False),
        ("de", "Mehr lesen über das Wetter...", False),
        ("de", "Schließen Sie Ihre Anmeldung ab.", False),
        ("de", "Was kostet der Steg?", False),
        ("de", "Die Polizei sucht Zeugen.", True),
        ("de", "Sie kam aus Ostheim.", True),
        ("de", "Sie können sich abmelden, wenn Sie das möchten.", False),
        ("es", "La mina seguirá cerrada. EFE", True),
        ("es", "Uno de sus vecinos lo vio todo.", True),
        ("es", "Lo más visto de tu barrio.", False),
        ("en", "The council meets on a Monday.", True),
        ("en", "The ban covers weddings. (ANI)", True),
        ("en", "Our lines are open all day.", False),
        ("en", "and the river rose over its banks.", False),
        ("en", "The Bridge (ANI)", False),
    ],
)
def test_a_sentence_that_speaks_to_nobody(language: str, line: str, states_it: bool) -> None:
    assert is_declaration(table_of(line, language), 0) is states_it


@pytest.mark.parametrize(
    ("language", "line", "calls"),
    [
        ("en", "You may be next.", True),
        ("en", "They may be next.", False),
        ("de", "Sie finden Ihre Zeitung im Kasten.", True),
        ("de", "Sie freut sich.", False),
    ],
)
def test_who_is_called_upon(language: str, line: str, calls: bool) -> None:
    assert calls_upon_somebody(table_of(line, language), 0) is calls


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("Price: $30", "Price"),
        ("Acceptance rate: 34%", "Acceptance rate"),
        ("Re: The bridge", ""),
        ("Read more: The bridge", ""),
        ("The mayor said at noon: nobody may cross the bridge before the river falls.", ""),
    ],
)
def test_a_fact_has_a_label(line: str, label: str) -> None:
    assert label_of(table_of(line, "en"), 0) == label
