"""German sources behind a preposition."""

import pytest

from newscorpus.quotes import find_attributions
from newscorpus.quotes.verb_second.clause_words import ClauseWords
from newscorpus.quotes.verb_second.document_sources import document_in, named_in
from newscorpus.quotes.verb_second.noun_phrases import span_of

CASES = (
    ("In dem Bericht heißt es, dass die Brücke alt sei.", "dem Bericht"),
    ("In dem Bericht, der neu ist, heißt es, dass es regne.", "dem Bericht"),
    ("Das Programm laufe im Unterricht, heißt es darin.", None),
    ("Eva Roth schrieb einen Brief. Darin heißt es, die Brücke sei alt.", "einen Brief"),
    ("Eva Roth schrieb einen Brief. Darin stand: „Die Brücke ist alt.“", "einen Brief"),
    ("Am Montag regnete es. Die Brücke sei alt, heißt es darin.", None),
    ("Die Brücke sei alt, hieß es bei Radio Nord.", "Radio Nord"),
    ("Die Brücke sei alt, hieß es am Montag.", None),
    ("Aus Kreisen der Regierung verlautete, die Brücke sei alt.", "Kreisen der Regierung"),
    ("In einer Erklärung, die in Bonn erschien, wurde gefordert, dass es Geld gebe.", "einer Erklärung"),
    ("In der Halle wurde gefordert, dass es Geld gebe.", None),
    ("Auf ihrer Homepage stand: „Es regnet seit Tagen.“", "ihrer Homepage"),
    ("In einem Schreiben an alle war von einem „offenen Wort“ die Rede.", "einem Schreiben"),
)


@pytest.mark.parametrize(("text", "source"), CASES)
def test_where_it_is_said(text, source):
    (found,) = find_attributions(text, language="de")
    assert (found.source and found.source.text) == source


PHRASES = (
    ("in der Halle der Stadt", "der Halle der Stadt", None),
    ("in einem Bericht der Stadt", "einem Bericht der Stadt", "einem Bericht der Stadt"),
    ("am Montag in der Zeitung", "der Zeitung", "der Zeitung"),
    ("es regnet seit Tagen", None, None),
)


@pytest.mark.parametrize(("text", "named", "document"), PHRASES)
def test_the_phrase_behind_a_preposition(table_of, text, named, document):
    table = table_of(text, "de")
    clause = ClauseWords(0, len(table.words) - 1)
    for function, expected in ((named_in, named), (document_in, document)):
        found = function(table, clause)
        assert (found and text[slice(*span_of(table, found))]) == expected


def test_a_week_says_nothing() -> None:
    (found,) = find_attributions("„Wir sind alle da“, hieß es in der ersten Woche.", language="de")
    assert found.source is None
    (said,) = find_attributions("In einer Erklärung vom Dienstag hieß es: „Wir sind alle da.“", language="de")
    assert said.source is not None
    assert said.source.text == "einer Erklärung vom Dienstag"
