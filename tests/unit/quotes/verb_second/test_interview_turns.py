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
