"""Turns of a German interview, and headlines that name who speaks."""

import pytest

from newscorpus import find_attributions

INTERVIEW = """\
Die Ökonomin Eva Roth über den Hafen

Hafenblatt: Frau Roth, lohnt sich der Umbau?

Eva Roth: Ja. Er hat sich nach drei Jahren gerechnet.

Hafenblatt: Und wer zahlt das?

Roth: Am Ende zahlen alle.
"""


def turns(text: str) -> list[tuple[str, str]]:
    found = [a for a in find_attributions(text, language="de") if a.rule == "de.quotes.turn"]
    return [(a.speaker.name if a.speaker else "", a.content[0].text) for a in found]


def test_turns_go_to_the_person_of_the_label() -> None:
    assert turns(INTERVIEW) == [
        ("Hafenblatt", "Frau Roth, lohnt sich der Umbau?"),
        ("Eva Roth", "Ja. Er hat sich nach drei Jahren gerechnet."),
        ("Hafenblatt", "Und wer zahlt das?"),
        ("Eva Roth", "Am Ende zahlen alle."),
    ]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("HB: Warum?\nKern: Darum.\nHB: Und nun?\nKern: Nichts.", ["HB", "Kern", "HB", "Kern"]),
        ("Frage: Warum?\n\nAntwort: Darum.\n\nFrage: Und nun?\n\nAntwort: Nichts.", ["Frage", "Antwort"] * 2),
        ("taz: Warum?\nEva von der Au: Darum.\ntaz: Und nun?\nvon der Au: Nichts.", ["taz", "Eva von der Au"] * 2),
        (
            "Dr. Max Klee, Minister für Bau: Ja.\nEva Kern (SPD): Warum?\nDr. Max Klee, Minister für Bau: Darum.",
            ["Max Klee", "Eva Kern", "Max Klee"],
        ),
        (
            "NEUE POST: Herr Klee, warum?\nMax Klee: Darum.\nUnd nun?\nKlee: Nichts.\nFoto: Eva Kern",
            ["NEUE POST", "Max Klee", "Max Klee"],
        ),
        ("Bonn, Halle: Ja.\nEssen, Hof: Warum?\nBonn, Halle: Darum.", []),
        ("'''Kern:''' Darum.", []),
        ("Eva Kern im Gespräch\nWarum?\nKern: Darum.\nUnd nun?\nKern: Nichts.", ["Eva Kern"] * 2),
        ("Der Hof im Gespräch\nWarum?\nKern: Darum.\nUnd nun?\nKern: Nichts.", []),
        ("Eva Kern im Gespräch\nWarum?\nKern: Darum.\nKern: Nichts.", []),
    ],
)
def test_labels(text: str, names: list[str]) -> None:
    assert [name for name, _ in turns(text)] == names


@pytest.mark.parametrize(
    "text",
    [
        "Beginn: 20 Uhr\nOrt: Stadthalle\nBeginn: 19 Uhr\nOrt: Rathaus\n",
        "Wann: 20 Uhr\nOrt: Stadthalle\nEintritt: frei\nNoch Fragen?\n",
        "Das Fazit: Es regnet.\nDas Wetter: Es regnet.\nDas Fazit: Wird es besser?\n",
        "Kern: Warum?\nRoth: Darum.\n",
    ],
)
def test_lists_are_no_interview(text: str) -> None:
    assert turns(text) == []


BARE = (
    "{0}\n\nFrau Roth, wann fing das an?\n\nIch war zehn.\n\nUnd {1}?\n\nMir war kalt.\n\n"
    "Fehlt {1} etwas?\n\n{2} nichts."
)


@pytest.mark.parametrize(
    ("intro", "name"),
    [
        ("Die Pilotin Eva Roth über das Fliegen", "Eva Roth"),
        ("Eva Roth und Max Klee fliegen.", "Eva Roth"),
        ("Von der Pilotin ist viel zu hören.", "Roth"),
    ],
)
def test_questions_without_a_label(intro: str, name: str) -> None:
    found = turns(BARE.format(intro, "Ihnen", "Mir fehlt"))
    assert [of for of, _ in found] == ["", name] * 3
    assert found[1][1] == "Ich war zehn."


def test_questions_that_address_nobody_are_no_interview() -> None:
    bare = BARE.format("Eva Roth fliegt.", "Ihnen", "Mir fehlt")
    assert turns(bare.replace("Ich war", "Sie war").replace("Mir war", "Es war").replace("Mir fehlt", "Nein,")) == []
    assert turns(bare.replace("Ihnen", "allen")) == []
    assert turns(bare.replace("Frau Roth, w", "Frau Roth, Herr Klee, w")) == []


@pytest.mark.parametrize(
    ("headline", "name"),
    [
        ("Roth: Die Brücke wird teurer", "Eva Roth"),
        ("Polizei: Täter ist noch auf der Flucht", "Polizei"),
        ("Kommentar: Die Brücke wird teurer", None),
        ("Roth: Frau der Tat", None),
    ],
)
def test_headlines(headline: str, name: str | None) -> None:
    text = f"{headline}\n\nEva Roth stellte am Montag den Plan vor. Die Brücke kostet zwölf Millionen Euro.\n"
    assert [of for of, _ in turns(text)] == ([name] if name else [])
