"""Who speaks in turn in German fiction."""

import pytest

from newscorpus import find_attributions
from newscorpus.quotes.verb_second.dialogue_voices import Voices

OPENING = "»Wer ist da?«, fragte die Wirtin.\n\n»Ich«, sagte Albrecht.\n\n"
TURNS = [
    ("»Sie?«\n\n»Ja.«", ["Wirtin", "Albrecht"]),
    ("»Sie?« Albrecht nickte. »Ja.«", ["Albrecht", "Albrecht"]),
    ("»Sie?«\n\n»Ja.« Sie lachte.", ["Wirtin", "Wirtin"]),
    ("»Sie?«\n\n»Ja. Ich bin’s.« Albrecht lachte.", ["Wirtin", "Albrecht"]),
    ("»Sie?«\n\n»Ja«, murmelte er. »Ich bin’s.«", ["Wirtin", "Albrecht"]),
    ("»Sie?«\n\nDie Tür ging auf, und der Diener Matthias trat ein.\n\n»Der Wagen.«", ["Wirtin", "Matthias"]),
]


def speakers(text: str) -> list[str | None]:
    return [a.speaker.name if a.speaker else None for a in find_attributions(text, language="de")]


@pytest.mark.parametrize(("text", "names"), TURNS)
def test_turns_alternate(text: str, names: list[str]) -> None:
    assert speakers(f"{OPENING}{text}\n\n»Nun gut.«")[: len(names) + 2] == ["Wirtin", "Albrecht", *names]


def test_who_acts_before_a_quote_speaks_and_is_answered() -> None:
    text = "»Wo ist er?« fragte der Graf.\n\nEva Roth lachte. »Hier.«\n\n»Hier?«\n\n»Ja.«\n\n»Nein.«"
    assert speakers(text) == ["Graf", "Eva Roth", "Graf", "Eva Roth", "Graf"]


def test_while_one_person_has_spoken_nobody_answers() -> None:
    assert speakers("»Wer ist da?«, fragte Eva.\n\n»Ich.«\n\n»Du?«\n\n»Ja.«") == ["Eva", None, None, None]


def test_news_goes_on_with_one_speaker(table_of) -> None:
    text = "Der Rat tagt.\n\n„Gut“, sagt Eva Roth.\n\nEs regnet.\n\n„Schlecht“, sagt Max Klee.\n\n„Sehr schlecht.“"
    assert speakers(text) == ["Eva Roth", "Max Klee", "Max Klee"]
    assert not Voices(table_of(text, "de")).dialogue
    assert Voices(table_of(f"{OPENING}»Ja.«\n\n»Nein.«", "de")).dialogue


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Die Preise sind vergeben.\n\n„Nachts am Deich“\n\n„Was bleibt?“\n\n„Blaues Licht“\n\n„Kein Weg“", []),
        (
            "„Gut“, sagte Eva Roth.\n\n„Falsch“, sagte Max Klee.\n\n„Das Urteil ist falsch.“\n\n„Ja“, sagte Jan Kern.",
            ["Eva Roth", "Max Klee", "Max Klee", "Jan Kern"],
        ),
    ],
)
def test_titles_and_statements_in_a_row_are_no_dialogue(text: str, names: list[str]) -> None:
    assert speakers(text) == names


def test_a_pronoun_of_a_turn_before_means_whom_it_meant_there() -> None:
    text = "Der Vater kam. »Nun?«, fragte er.\n\n»Ja«, sagte Jan.\n\n»Gut.«\n\n»Und du?«\n\n»Ich?«"
    assert speakers(text) == ["Vater", "Jan", "Vater", "Jan", "Vater"]
