"""German reports whose speaker a colon names, or a verb that no list has."""

import pytest

from newscorpus.model import AttributionKind
from newscorpus.quotes import find_attributions

COLONS = (
    ("Die Schuld am Unfall weist Minister Paul Kern von sich: „Ich war nicht dabei.“", "Minister Paul Kern"),
    ("Minister Paul Kern sagte, es regne. Sein Wunsch war klar: „Bleiben Sie im Haus.“", "Minister Paul Kern"),
    ("Minister Paul Kern sagte, es regne. Sylt sei zu nass: „Ich bleibe im Haus.“", "Minister Paul Kern"),
    ("Dann wurde Eva Roth ernst: „Ich bleibe im Haus.“", "Eva Roth"),
    ("Für Minister Paul Kern ist die Sache klar: „Ich bleibe im Haus.“", "Minister Paul Kern"),
    ("Klar ist für Minister Paul Kern: „Ich bleibe im Haus.“", "Minister Paul Kern"),
    ("Für Eva Jacobs ist die Sache klar: „Ich bleibe im Haus.“", "Eva Jacobs"),
    ("Fuer Eva Roth ist die Sache klar: „Ich bleibe im Haus.“", "Eva Roth"),
    ("Eva Roth zu BILD: „Ich bleibe im Haus.“", "Eva Roth"),
    ("Dem Trainer platzte der Kragen: „Ich bleibe im Haus.“", "Dem Trainer"),
    ("Der Ministerin riss der Geduldsfaden: „Ich bleibe im Haus.“", "Der Ministerin"),
    ("Eva Roth ärgert sich, dass Klee ihrer Meinung nach irrt: „Ich bleibe im Haus.“", "Eva Roth"),
    ("Von Wirtin Eva Roth kommt Kritik: „Ich bleibe im Haus.“", "Wirtin Eva Roth"),
    ("Skepsis herrscht bei der Polizei: „Wir bleiben im Haus.“", "der Polizei"),
    ("Eva Roth sagte, es regne. Der Bau der Firma „Max Klee“ sei alt: „Ich bleibe im Haus.“", "Eva Roth"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "source"), COLONS)
def test_a_quote_behind_a_colon_has_the_subject_or_the_last_speaker(text: str, source: str) -> None:
    found = [a for a in find_attributions(text, language="de") if a.kind is AttributionKind.DIRECT]
    assert [a.source.text for a in found if a.source] == [source]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("„Es regnet seit Tagen“, grummelte Eva Roth.", [("Eva Roth", "grummelte")]),
        ("„Regen!“, grummelte Eva Roth.", [("Eva Roth", "grummelte")]),
        ("„Komm!“ bat Eva Roth.", [("Eva Roth", "bat")]),
        ("„Komm mit!“ gewann Eva Roth.", []),
        ("Das Lied „Europa“, grummelte Eva Roth.", []),
        ("„Das“, fand Eva Roth, „dauert lange.“", [("Eva Roth", "fand")]),
        ("„Das“, glaubte Eva Roth, „dauert lange.“", [("Eva Roth", "glaubte")]),
        ("„Das“, so schloß Eva Roth, „dauert lange.“", [("Eva Roth", "schloß")]),
        ("„Das dauert“, so schnell ändert Eva Roth den Plan.", []),
        ("„Es regnet heute“, so empörte sich Eva Roth.", [("Eva Roth", "empörte")]),
        ("„Neue Wege“, so heißt die Partei.", []),
        ("„Vater der Stadt“, so verehren ihn die Bürger.", []),
        ("„Es regnet seit Tagen“, lachend kam Eva Roth herein.", []),
        ("„Es regnet seit Tagen“, kam die Antwort.", []),
        ("Kritik kam von der FDP: „Das ist teuer“, ärgerte sich Max Klee.", [("Max Klee", "ärgerte")]),
    ],
)
def test_a_verb_that_no_list_has(text: str, found: list[tuple[str, str]]) -> None:
    reports = find_attributions(text, language="de")
    assert [(a.source.text, a.cue.text) for a in reports if a.source and a.cue] == found


def test_a_name_behind_a_colon_is_nobodys() -> None:
    assert not find_attributions("Bonn: „Der ganz große Lügner“: Lustspiel im Stadttheater, 20 Uhr.", language="de")
    assert not find_attributions(
        "Den Namen der Sendung gab Eva Roth bekannt: „Die lange Reise eines Papstes“.", language="de"
    )
    assert not find_attributions("Eva Roth schrieb ein Buch mit dem Titel: „Der lange Weg“.", language="de")
    assert not find_attributions("Das Motto der Stadt: „Klein, aber fein.“", language="de")


@pytest.mark.parametrize(
    "text",
    [
        "Auf die Frage nach dem Namen antwortete Eva Roth: „Max“.",
        "Im Namen der Familie sagte Eva Roth: „Danke für die Hilfe“.",
        "Eva Roth freute sich über den Titel: „Das war unser Ziel.“",
        "Zum Thema Rente sagte Eva Roth: „Kein Kommentar von mir“.",
    ],
)
def test_a_sentence_behind_a_colon_is_said_whatever_it_is_about(text: str) -> None:
    (found,) = find_attributions(text, language="de")
    assert found.source is not None
    assert found.source.text == "Eva Roth"


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Klee: „Jetzt muss gehandelt werden.“", "Klee"),
        ("Darauf Roth: „Nein, danke.“", "Roth"),
        ("Roth wählte den Namen selbst: „Er passt gut zu uns.“", "Roth"),
        ("Doch Roth blieb hart: „Das wird es nicht geben.“", "Roth"),
    ],
)
def test_a_surname_alone_before_a_colon_speaks(text: str, source: str) -> None:
    (found,) = find_attributions(text, language="de")
    assert found.source is not None
    assert found.source.text == source


def test_a_colon_behind_a_dash_in_a_headline_has_who_is_beside_it() -> None:
    (found,) = find_attributions("Bonn verliert – Trainer Roth: „Das darf nicht sein“", language="de")
    assert found.source is not None
    assert found.source.text == "Trainer Roth"
    assert not find_attributions("Neu im Kino – Regisseur Roth: „Nacht am Fluss“", language="de")


def test_what_is_told_behind_a_label_goes_on() -> None:
    found = find_attributions("Chefin Eva Roth: „Das ist gut so.“ Man habe aber Angst.", language="de")
    assert [a.content[0].text for a in found] == ["Das ist gut so.", "Man habe aber Angst"]


def test_what_is_no_speaker_before_a_colon_is_none() -> None:
    (found,) = find_attributions("Die Sache ist klar: „Ich bleibe im Haus.“", language="de")
    assert found.source is None
