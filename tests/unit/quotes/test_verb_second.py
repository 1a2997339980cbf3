"""Reports in German: the orders of a language whose verb stands second, and what needs no cue."""

import unicodedata

import pytest

from newscorpus.model import AttributionKind
from newscorpus.quotes import find_attributions, find_quotes

# ruff: noqa: E501 - a case a line
ORDERS = (
    ("„Es regnet seit Tagen“, sagte Bürgermeisterin Eva Roth.", "sagte", "Bürgermeisterin Eva Roth", "Es regnet seit Tagen"),
    ("»Es regnet seit Tagen«, teilte die Polizei mit.", "teilte die Polizei mit", "die Polizei", "Es regnet seit Tagen"),
    ("Eva Roth (SPD) sagte am Montag: „Es regnet seit Tagen.“", "sagte", "Eva Roth (SPD)", "Es regnet seit Tagen."),
    ("Am Montag erklärte der Minister: „Es regnet.“", "erklärte", "der Minister", "Es regnet."),
    ("„Es regnet“, so die Sprecherin der Stadt.", "so", "die Sprecherin der Stadt", "Es regnet"),
    ("Die Polizei teilte am Montag mit, dass ein Mann verletzt wurde.", "teilte am Montag mit", "Die Polizei", "dass ein Mann verletzt wurde"),
    ("Der Minister sagte, er werde zurücktreten.", "sagte", "Der Minister", "er werde zurücktreten"),
    ("Er werde bald zurücktreten, sagte der Minister.", "sagte", "der Minister", "Er werde bald zurücktreten"),
    ("Laut Polizei starb ein Mann im Wald.", "Laut", "Polizei", "starb ein Mann im Wald"),
    ("Ein Mann starb nach Angaben der Polizei im Wald.", "nach", "Angaben der Polizei", "Ein Mann starb"),
    ("Der Polizei zufolge starb ein Mann im Wald.", "zufolge", "Der Polizei", "starb ein Mann im Wald"),
    ("Wie die Feuerwehr mitteilte, brannte das Dach völlig aus.", "mitteilte", "die Feuerwehr", "brannte das Dach völlig aus"),
    ("Die Firma hat am Freitag angekündigt, das Werk zu schließen.", "hat am Freitag angekündigt", "Die Firma", "das Werk zu schließen"),
    ("Eva Roth, die Chefin der Partei, sagte, dass sie bleibe.", "sagte", "Eva Roth, die Chefin der Partei", "dass sie bleibe"),
    ("In dem Bericht heißt es, dass die Brücke alt sei.", "heißt es", "dem Bericht", "dass die Brücke alt sei"),
    ("Am Abend trat die Ministerin vor das Haus und rief: „Es regnet.“", "rief", "die Ministerin", "Es regnet."),
    ("Auch wirft der Bericht den Städten vor, das Wasser zu vergeuden.", "wirft der Bericht den Städten vor", "der Bericht", "das Wasser zu vergeuden"),
    ("Die Ministerin lobte den Plan als Gewinn für alle.", "lobte", "Die Ministerin", "den Plan als Gewinn für alle"),
    ("Die Ministerin nannte den Plan eine „Ente“.", "nannte", "Die Ministerin", "Ente"),
    ("Nach Roths Meinung ist das falsch.", "Nach", "Roths Meinung", "ist das falsch"),
    ("Nach UN-Angaben starben zwei Menschen.", "Nach", "UN-Angaben", "starben zwei Menschen"),
    ("Eva Roth geht, was nach deren Angaben länger feststeht.", "nach", "deren Angaben", "was"),
    ("In einer Erklärung wurde gefordert, dass es Geld gebe.", "wurde gefordert", "einer Erklärung", "dass es Geld gebe"),
    ("In dem Bericht, der neu ist, heißt es, dass es regne.", "heißt es", "dem Bericht", "dass es regne"),
    ("Das Ziel, das Eva Roth zur Pflicht erklärt hatte: „Alle lesen.“", "erklärt hatte", "Eva Roth", "Alle lesen."),
    ("Als „großes Glück“ bezeichnet die Forscherin den Fund.", "bezeichnet", "die Forscherin", "großes Glück"),
    ("Im Bericht hatte es geheißen: „Es gibt keine Lösung.“", "hatte es geheißen", "Bericht", "Es gibt keine Lösung."),
    ("„Das ist viel“, zitiert die Zeitung Polizeisprecher Max Klee.", "zitiert", "Polizeisprecher Max Klee", "Das ist viel"),
    ("Der Chef, der den Plan als „nicht gut“ bezeichnet, ging.", "bezeichnet", "der", "nicht gut"),
    ("Eva Roth nannte den Plan „gut“, stellte aber fest, dass Geld fehle.", "stellte aber fest", "Eva Roth", "dass Geld fehle"),
    ("Das Werk schließt im Mai. Das teilte die Firma mit.", "teilte die Firma mit", "die Firma", "Das Werk schließt im Mai"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "cue", "source", "content"), ORDERS)
def test_orders(text: str, cue: str, source: str, content: str) -> None:
    found = next(one for one in find_attributions(text, language="de") if one.cue and one.cue.text == cue)
    assert found.cue is not None
    assert found.source is not None
    assert (found.cue.text, found.source.text, found.content[0].text) == (cue, source, content)


def test_a_cue_in_two_parts_has_both() -> None:
    (found,) = find_attributions("Die Polizei teilte am Montag mit, dass es brenne.", language="de")
    assert [part.text for part in found.cue_parts] == ["teilte", "mit"]


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
    ("Der Minister sagte, es schneie.", [("Der Minister", "es schneie")]),
    ("Der Minister sagte, große Teile fehlen noch lange.", []),
    ("Besondere Sorgen bleiben. Das Werk sei alt.", []),
    ("Die Behörde bleibt bei ihrem Nein, der Bau sei verboten.", [("Die Behörde", "der Bau sei verboten")]),
    ("Der Minister sagte, es regne. Die Leute nehmen Schirme mit, die dicht seien.", [("Der Minister", "es regne")]),
    ("Der Minister sagte, es regne. Es ist der Tag, an dem das Fest sei.", [("Der Minister", "es regne")]),
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
    ("Der Minister sagte, die Lage sei „ernst“.", ["die Lage sei „ernst“", "ernst"]),
    ("Eva Roth tritt für die Partei „Neue alte Mitte des Landes“ an.", []),
    ("Eva Roth schrieb das Buch „Die lange Nacht von Bonn im Winter“.", []),
    ("Eva Roth gehört zum „Bund für Bau und Wald in Hessen“.", []),
    ("Eva Roth schreibt bei „hafen.blatt.de“ über Schiffe.", []),
)  # fmt: skip


@pytest.mark.parametrize(("text", "contents"), OWN_WORDS)
def test_names_in_marks_are_nobodys_words(text: str, contents: list[str]) -> None:
    assert [piece.text for a in find_attributions(text, language="de") for piece in a.content] == contents


def test_each_of_two_joined_cues_has_its_own_words() -> None:
    named, said = (a for a in find_attributions("Der Minister nannte das „dumm“ und erklärte, er gehe.", language="de"))
    assert (named.content[0].text, said.content[0].text) == ("dumm", "er gehe")


def test_a_hall_says_nothing() -> None:
    (found,) = find_attributions("In der Halle wurde gefordert, dass es Geld gebe.", language="de")
    assert found.source is None


def test_who_passes_a_quotation_on() -> None:
    (found,) = find_attributions("„Das ist viel“, zitiert die Zeitung Sprecher Max Klee.", language="de")
    assert found.via is not None
    assert found.via.text == "die Zeitung"


def test_a_name_in_a_report_is_no_report_of_its_own() -> None:
    (found,) = find_attributions("Der Minister sagte, die Partei „Neue Mitte“ sei klein.", language="de")
    assert found.kind is AttributionKind.MIXED


ONE_SPEAKER = (
    ("Der Verband lobte den Plan: „Endlich tut sich etwas“, erklärte die Sprecherin Eva Roth.", "die Sprecherin Eva Roth"),
    ("Dort lobte die Ministerin den Verein und nannte den Umbau „gut und richtig“.", "die Ministerin"),
    ("Der Minister wagte die Ankündigung, es werde regnen: „Wir sehen dunkle Wolken.“", "Der Minister"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "source"), ONE_SPEAKER)
def test_a_quotation_has_one_speaker(text: str, source: str) -> None:
    found = [a for a in find_attributions(text, language="de") if a.kind is AttributionKind.DIRECT]
    assert [a.source.text for a in found if a.source] == [source]


@pytest.mark.parametrize(
    "text",
    [
        "Nach den Soldaten kamen die Retter.",
        "Nach dem Besuch der Stadt folgten Berichte.",
        "Die Ministerin lobte den Plan.",
        "Die Firma bot einen neuen Lohn an.",
        "Der Berg, der als „nicht sichtbar“ beschrieben wurde, leuchtet.",
        "Der Film „Die lange Nacht“ läuft im Kino.",
        "Das Schreiben ging an alle.",
        "Sie rief laut, und niemand kam.",
        "Nach dem Regen schien die Sonne.",
        "Er heißt Meier.",
    ],
)
def test_no_reports(text: str) -> None:
    assert not find_attributions(text, language="de")


def test_marks_of_german_are_paired() -> None:
    text = "„Er rief ‚Halt!‘ und lief“, sagte sie. »Dann war es still«, so die Frau."
    assert [q.content.text for q in find_quotes(text, language="de")] == [
        "Er rief ‚Halt!‘ und lief",
        "Dann war es still",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "„ES REGNET“, SAGTE DIE MINISTERIN. ALLES SEI NASS.",
        unicodedata.normalize("NFD", "Die Behörde erklärte, es müsse geräumt werden. „Übel“, so Jörg Müller."),
        "Die Behoerde erklaerte, dass es regne. Das muesse so sein.",
        "Die Strasse sei gross, sagte der Schweizer Stadtpräsident.",
        "Die Poli-\nzei teilte mit, dass der Ver-\nkehr ruhe.",
        "The mayor said: „Es regnet.“ And he left, so the mayor.",
        "„„““ : , sagte. so laut nach zufolge mit: „",
        "sagte sagte, dass dass dass; mitteilte, wie",
        "",
    ],
)
def test_bad_input_gives_spans_that_slice(text: str) -> None:
    for found in find_attributions(text, language="de"):
        for span in (*found.content, *([found.cue] if found.cue else []), *([found.source] if found.source else [])):
            assert text[span.start : span.end] == span.text


SPEAKERS = (
    ("„Es regnet seit Tagen“, sagte Verkehrsminister Paul Kern (SPD). „Es hört auf“, so Kern.", ["Paul Kern", "Paul Kern"]),
    ("Ministerin Eva Roth sagte, sie bleibe. Dann sagte sie, dass es regne.", ["Eva Roth", "Eva Roth"]),
    ("Sprecher Jan Lang sagte, er gehe. Später sagte sie, dass es regne.", ["Jan Lang", None]),
    ("Minister Paul Kern sagte, er bleibe. Der Minister erklärte, es gebe Geld.", ["Paul Kern", "Paul Kern"]),
    ("Nach Angaben der Polizei starb ein Mann.", ["Polizei"]),
    ("Die Sprecherin sagte, dass es regne.", ["Sprecherin"]),
)  # fmt: skip


@pytest.mark.parametrize(("text", "names"), SPEAKERS)
def test_speakers(text: str, names: list[str | None]) -> None:
    found = find_attributions(text, language="de")
    assert [a.speaker.name if a.speaker else None for a in found] == names


def test_the_title_in_front_of_a_name() -> None:
    (found,) = find_attributions("Verkehrsminister Paul Kern sagte, dass es regne.", language="de")
    assert found.speaker is not None
    assert found.speaker.title is not None
    assert found.speaker.title.text == "Verkehrsminister"
