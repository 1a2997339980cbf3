"""German reports without a cue: subjunctives that go on, quotes behind colons, words in marks."""

import pytest

from newscorpus.model import AttributionKind
from newscorpus.quotes import find_attributions

# ruff: noqa: E501 - a case a line
COLONS = (
    ("Die Schuld am Unfall weist Minister Paul Kern von sich: „Ich war nicht dabei.“", "Minister Paul Kern"),
    ("Minister Paul Kern sagte, es regne. Sein Wunsch war klar: „Bleiben Sie im Haus.“", "Minister Paul Kern"),
    ("Minister Paul Kern sagte, es regne. Sylt sei zu nass: „Ich bleibe im Haus.“", "Minister Paul Kern"),
    ("Dann wurde Eva Roth ernst: „Ich bleibe im Haus.“", "Eva Roth"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "source"), COLONS)
def test_a_quote_behind_a_colon_has_the_subject_or_the_last_speaker(text: str, source: str) -> None:
    found = [a for a in find_attributions(text, language="de") if a.kind is AttributionKind.DIRECT]
    assert [a.source.text for a in found if a.source] == [source]


def test_subjunctives_go_on_with_the_last_speaker() -> None:
    text = "Der Minister sagte, er werde bleiben. Die Lage sei ernst. Man habe genug Geld. Am Abend regnete es."
    found = find_attributions(text, language="de")
    assert [([piece.text for piece in a.content], a.cue is None) for a in found] == [
        (["er werde bleiben"], False),
        (["Die Lage sei ernst", "Man habe genug Geld"], True),
    ]
    assert {a.source.text for a in found if a.source} == {"Der Minister"}


TOLD = (
    ("Die Behörde beruft sich darauf, dass der Bau erlaubt sei.", [("Die Behörde", "dass der Bau erlaubt sei")]),
    ("Der Minister sagte, es regne. Die Brücke steht am Fluss. Es sei nass.", [("Der Minister", "es regne"), ("Der Minister", "Es sei nass")]),
    ("Der Minister sagte, es regne. Die Brücke steht am Fluss. Dort ist Platz. Es sei nass.", [("Der Minister", "es regne")]),
    ("Die Frau sagte, dass es regne; das Fest war schon vorbei.", [("Die Frau", "dass es regne")]),
    ("Die Frau sagte, es regne; das Fest sei vorbei.", [("Die Frau", "es regne; das Fest sei vorbei")]),
    ("Sie warf ihm vor, „alle Daten aller Bürger der Stadt“ zu löschen.", [("Sie", "„alle Daten aller Bürger der Stadt“ zu löschen"), ("Sie", "alle Daten aller Bürger der Stadt")]),
    ("Eva Roth kam. Der Bau wäre dann fertig.", []),
    ("Eva Roth kam. Der Bau sei fertig.", [("Eva Roth", "Der Bau sei fertig")]),
    ("Die Gäste kamen. Sie ließen ihre Räder stehen.", []),
    ("Roth sagte, es regne. Man habe beschlossen, dass das Fest ausfalle.", [("Roth", "es regne"), ("Roth", "Man habe beschlossen, dass das Fest ausfalle")]),
    ("Für die Ministerin ist das ein „Fehler“.", [("die Ministerin", "Fehler")]),
    ("Für Kinder ist der „Zoo“ frei.", []),
    ("Der Minister sagte, es schneie.", [("Der Minister", "es schneie")]),
    ("Der Minister sagte, große Teile fehlen noch lange.", [("Der Minister", "große Teile fehlen noch lange")]),
    ("Der Minister sagte ja, große Teile, die er sah, fehlten.", []),
    ("Besondere Sorgen bleiben. Das Werk sei alt.", []),
    ("Die Behörde bleibt bei ihrem Nein, der Bau sei verboten.", [("Die Behörde", "der Bau sei verboten")]),
    ("Der Minister sagte, es regne. Die Leute nehmen Schirme mit, die dicht seien.", [("Der Minister", "es regne")]),
    ("Der Minister sagte, es regne. Es ist der Tag, an dem das Fest sei.", [("Der Minister", "es regne")]),
    ("Die Polizei sagte, ein Mann sei tot. Er soll Geld gestohlen haben.", [("Die Polizei", "ein Mann sei tot"), ("Die Polizei", "Er soll Geld gestohlen haben")]),
    ("Die Polizei sagte, ein Mann sei tot. Das Haus soll im Mai fertig sein.", [("Die Polizei", "ein Mann sei tot")]),
    ("Der Minister erklärte, damit werde alles teurer.", [("Der Minister", "damit werde alles teurer")]),
)  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_a_subjunctive_belongs_to_its_own_sentence(text: str, expected: list[tuple[str, str]]) -> None:
    found = find_attributions(text, language="de")
    assert [(a.source.text, a.content[0].text) for a in found if a.source] == expected


def test_words_in_marks_inside_a_report_are_a_report_of_their_own() -> None:
    whole, inner = find_attributions("Der Minister sagte, das sei „ein großer Fehler“ gewesen.", language="de")
    assert (whole.kind, inner.kind) == (AttributionKind.MIXED, AttributionKind.DIRECT)
    assert inner.content[0].text == "ein großer Fehler"


OWN_WORDS = (
    ("Eva Roth hält das für „gut gemeint“.", ["gut gemeint"]),
    ("Der Minister ging in Bonn an der „großen Gefahr“ vorbei.", ["großen Gefahr"]),
    ("Die Ministerin ist mit dem Plan „sehr zufrieden“.", ["sehr zufrieden"]),
    ("In der Halle hielten die Minister das für „sehr gewagt“.", ["sehr gewagt"]),
    ("Die Halle ist „offen“.", []),
    ("Eva Roth wurde in Bonn „die lange Roth“ genannt.", []),
    ("Die „offene Werkstatt“ ist ein Ort der Ministerin.", []),
    ("Der Minister sagte, die Lage sei „ernst“.", ["die Lage sei „ernst“", "ernst"]),
    ("Der Minister sagte, das sei eine „Ente“.", ["das sei eine „Ente“", "Ente"]),
    ("Der Minister sagte, das stehe in der „Zeit“.", ["das stehe in der „Zeit“"]),
    ("Eva Roth tritt für die Partei „Neue alte Mitte des Landes“ an.", []),
    ("Eva Roth schrieb das Buch „Die lange Nacht von Bonn im Winter“.", []),
    ("Eva Roth gehört zum „Bund für Bau und Wald in Hessen“.", []),
    ("Eva Roth schreibt bei „hafen.blatt.de“ über Schiffe.", []),
)  # fmt: skip


@pytest.mark.parametrize(("text", "contents"), OWN_WORDS)
def test_names_in_marks_are_nobodys_words(text: str, contents: list[str]) -> None:
    assert [piece.text for a in find_attributions(text, language="de") for piece in a.content] == contents


def test_a_name_in_a_report_is_no_report_of_its_own() -> None:
    (found,) = find_attributions("Der Minister sagte, die Partei „Neue Mitte“ sei klein.", language="de")
    assert found.kind is AttributionKind.MIXED


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("„Es regnet“, sagt Eva Roth.\n\n„Seit Tagen. Und es wird kalt.“", ["Eva Roth", "Eva Roth"]),
        ("„Es regnet“, sagt Eva Roth.\n\n„Seit Tagen.\n\n„Und es wird kalt.“", ["Eva Roth", "Eva Roth"]),
        ("„Es regnet“, sagt Eva Roth. Dann kam Klee.\n\n„Seit Tagen. Und es wird kalt.“", ["Eva Roth"]),
    ],
)
def test_a_paragraph_of_a_quote_goes_on(text: str, names: list[str]) -> None:
    assert [a.speaker.name for a in find_attributions(text, language="de") if a.speaker] == names
