"""German noun phrases."""

import pytest

from newscorpus.quotes.verb_second.noun_phrases import is_name, noun_phrase, phrase_before, site, span_of

PHRASES = (
    ("der VIII. Senat am Montag", "der VIII. Senat"),
    ("Die neue Ministerin kam", "Die neue Ministerin"),
    ("der Chef der Bahn kam", "der Chef der Bahn"),
    ("Eva van der Roth (SPD) kam", "Eva van der Roth (SPD)"),
    ("ein am Dienstag in Bonn gezeigter Film lief", "ein am Dienstag in Bonn gezeigter Film"),
    ("der nach eigenen Angaben unschuldige Mann kam", "der nach eigenen Angaben unschuldige Mann"),
    ("der gerade erst aus Bonn zurückgekehrte Chef kam", "der gerade erst aus Bonn zurückgekehrte Chef"),
    ("der lachte über seine eigene Idee", None),
    ("Dr. Max Klee und die Polizei kamen", "Dr. Max Klee und die Polizei"),
    ("die „Neue Zeit“ schrieb", "die „Neue Zeit“"),
    ("taz-Chefin Ada Baum kam", "taz-Chefin Ada Baum"),
    ("die Firma 300 Leute entlässt", "die Firma"),
    ("der Airbus 340 flog", "der Airbus 340"),
    ("die Kanzlerin 2015", "die Kanzlerin"),
    ("sie kam", "sie"),
    ("ihr Gegenüber Max Klee kam", "ihr Gegenüber Max Klee"),
    ("eine von ihnen kam", "eine von ihnen"),
    # what hangs on a noun, and a subject behind it
    ("Bonn der neue Chef Max Klee", "Bonn"),
    ("Bonn der Chef Max Klee", "Bonn"),
    ("Bonn der Senat tagte", "Bonn"),
    ("Freitagabend der Trainer kam", "Freitagabend"),
    ("das Ende der Woche kam", "das Ende der Woche"),
    ("die Klage der Lehrer kam", "die Klage der Lehrer"),
    ("der Plan der neuen Chefin kam", "der Plan der neuen Chefin"),
    ("der Rat des Chefs kam", "der Rat des Chefs"),
    ("der für die Nord-Region zuständige Chef kam", "der für die Nord-Region zuständige Chef"),
    ("Eva Roth von der Bank kam", "Eva Roth von der Bank"),
    ("Eva Roth von einer Chance", "Eva Roth"),
    ("Angaben polnischer Behörden kam", "Angaben polnischer Behörden"),
    ("Eva Roth später Reportern", "Eva Roth"),
    ("die Sprecherin ihrer Zeitung", "die Sprecherin"),
    (
        "der Basler Verkehrs-, Bau- und Umweltdirektor Max Klee kam",
        "der Basler Verkehrs-, Bau- und Umweltdirektor Max Klee",
    ),
    ("Bau- und Verkehrsminister Max Klee kam", "Bau- und Verkehrsminister Max Klee"),
    ("das Kultur- und das Sportamt kamen", "das Kultur- und das Sportamt"),
    ("Eva Roth von Attac an", "Eva Roth von Attac"),
    ("das sagten Zeugen", None),
    ("das sei eine Ente", None),
    ("dieser dankte Bonn", None),
    ("dieser geplante Bau kam", "dieser geplante Bau"),
    ("die Gewerkschaft hafen.di kam", "die Gewerkschaft hafen.di"),
    ("die Sprecherin von Bündnis 90/Die Grünen kam", "die Sprecherin von Bündnis 90/Die Grünen"),
    ("die 19-Jährige der Polizei", "die 19-Jährige"),
    ("der die Lage kennt", None),
    ("kam der Chef", None),
)


@pytest.mark.parametrize(("text", "expected"), PHRASES)
def test_a_noun_phrase_from_its_first_word_on(table_of, text, expected):
    table = table_of(text, "de")
    found = noun_phrase(table, 0, len(table.words) - 1)
    assert (found and text[slice(*span_of(table, found))]) == expected


@pytest.mark.parametrize(("text", "expected"), [("Eva Roth", True), ("die Firma", False), ("Ministerin Roth", False)])
def test_a_name_by_its_spelling(table_of, text, expected):
    assert is_name(table_of(text, "de"), 0, 1) is expected


@pytest.mark.parametrize(("text", "last"), [("faz.net schreibt", 1), ("ai schreibt", 0), ("die Zeit schreibt", None)])
def test_a_site_has_a_name_in_lower_case(table_of, text, last):
    found = site(table_of(text, "de"), 0, 1)
    assert (found and found[1]) == last


def test_a_phrase_from_its_last_word_on(table_of):
    text = "Am Abend kam der Chef der Bahn"
    table = table_of(text, "de")
    assert text[slice(*span_of(table, phrase_before(table, 6, 0)))] == "der Chef der Bahn"
