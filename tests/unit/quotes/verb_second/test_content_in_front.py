"""German reports whose words come before the cue, or around it."""

import pytest

from newscorpus.quotes import find_attributions

# ruff: noqa: E501 - a case a line

AROUND = (
    # put in before the verb
    ("Der Rat, sagte Eva Roth, habe gelogen.", "Eva Roth", ["Der Rat", "habe gelogen"]),
    ("Der Rat, so erzählt sie, habe gelogen.", "sie", ["Der Rat", "habe gelogen"]),
    ("Der Rat, so heißt es in dem Brief, habe gelogen.", "dem Brief", ["Der Rat", "habe gelogen"]),
    ("Der Rat, so Eva Roth weiter, habe gelogen.", "Eva Roth", ["Der Rat", "habe gelogen"]),
    ("Der Rat, so der Wirt im „Boten“, habe gelogen.", "der Wirt", ["Der Rat", "habe gelogen"]),
    ("In Bonn, teilte die Polizei mit, brenne ein Dach.", "die Polizei", ["In Bonn", "brenne ein Dach"]),
    ("In zehn Jahren, so schätzen die Forscher, soll das Eis weg sein.", "die Forscher", ["In zehn Jahren", "soll das Eis weg sein"]),
    # behind it
    ("Er habe, sagte sie, den Plan gesehen.", "sie", ["Er habe", "den Plan gesehen"]),
    ("Er habe den Plan gesehen, sagte die Frau, die ihn kennt.", "die Frau", ["Er habe den Plan gesehen"]),
    ("Er habe den Plan gesehen, so die Frau am Montag, die ihn kennt.", "die Frau", ["Er habe den Plan gesehen"]),
    ("Am Montag beginnt die Schule, sagte Eva Roth.", "Eva Roth", ["Am Montag beginnt die Schule"]),
    ("Für den Bau fehlten die Leute, erklärte sie.", "sie", ["Für den Bau fehlten die Leute"]),
    ("Der Hof ist leer; es brenne nicht, sagte Klee.", "Klee", ["es brenne nicht"]),
    ("Der Hof sei leer; es brenne nicht, sagte Klee.", "Klee", ["Der Hof sei leer; es brenne nicht"]),
    ("Auf die Frage, ob er gehe, sagte Klee, er bleibe.", "Klee", ["er bleibe"]),
    ("Nach der Frage habe er geweint, sagte Klee.", "Klee", ["Nach der Frage habe er geweint"]),
    ("Es brenne nicht, hieß es vonseiten der Stadt.", "der Stadt", ["Es brenne nicht"]),
    # between two dashes, or commas
    ("Der Rat – so der Vorwurf der Wirte – habe gelogen.", "der Vorwurf der Wirte", ["Der Rat", "habe gelogen"]),
    ("Der Plan der Partei „Neue Mitte“, sagte Eva Roth, sei gut.", "Eva Roth", ["Der Plan der Partei „Neue Mitte“", "sei gut"]),
    # an apposition is put in as well, whatever it has in marks
    ("Eva Roth, Chefin der „Neuen Zeit“, sagte, sie sei krank.", "Eva Roth, Chefin der „Neuen Zeit“", ["sie sei krank"]),
    ("Der Sänger der Band „Wind“, Max Klee, sagte, er sei krank.", "Der Sänger der Band „Wind“, Max Klee", ["er sei krank"]),
    ("Eva Roth, die Chefin, sagte, sie sei krank.", "Eva Roth, die Chefin", ["sie sei krank"]),
)  # fmt: skip


@pytest.mark.parametrize(("text", "source", "content"), AROUND)
def test_what_is_said_is_around_the_cue(text: str, source: str, content: list[str]) -> None:
    (found,) = find_attributions(text, language="de")
    assert found.source is not None
    assert (found.source.text, [piece.text for piece in found.content]) == (source, content)


def test_a_quote_in_front_of_so_and_a_verb() -> None:
    (found,) = find_attributions("Ein „großer Sieg“, so urteilte Eva Roth selbst.", language="de")
    assert found.source is not None
    assert (found.content[0].text, found.source.text) == ("großer Sieg", "Eva Roth")


@pytest.mark.parametrize(
    "text",
    [
        "Nach dem Spiel ging er heim, sagte aber nichts.",
        "Bei der Feier in Bonn, sagte Eva Roth nichts.",
        "Nach dem Spiel ging er heim, sagte aber kein Wort.",
        "Er ging heim, sagte der Presse nichts.",
    ],
)
def test_an_adjunct_alone_is_not_said(text: str) -> None:
    assert not find_attributions(text, language="de")


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("Das Geld, sagte Eva Roth, reiche nicht aus.", ["Das Geld", "reiche nicht aus"]),
        ("Die Stadt, so Eva Roth (SPD), habe kein Geld.", ["Die Stadt", "habe kein Geld"]),
        ("Er werde, ließ er ausrichten, die Gremien abwarten.", ["Er werde", "die Gremien abwarten"]),
        ("Dass es regnen werde, sagte der Mann, der neu ist.", ["Dass es regnen werde"]),
        ("Es habe geregnet (das war im Mai), sagte Eva Roth.", ["Es habe geregnet (das war im Mai)"]),
    ],
)
def test_what_is_said_goes_on_behind_an_inserted_cue(text: str, pieces: list[str]) -> None:
    (found,) = find_attributions(text, language="de")
    assert [piece.text for piece in found.content] == pieces
