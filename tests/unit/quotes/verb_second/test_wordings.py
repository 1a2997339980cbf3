"""Quotes that a noun for words announces or takes up."""

import pytest

from newscorpus.quotes import find_attributions

SAID = (
    ("Mit den Worten „Es tut mir leid“ trat die Wirtin zurück.", [("Es tut mir leid", "Wirtin")]),
    ("Die Fans riefen laut und hatten Sprüche wie „Wir holen den Pokal“ dabei.", [("Wir holen den Pokal", "Fans")]),
    ("Auf dem Banner war die Parole „Wir bleiben hier“ zu lesen.", [("Wir bleiben hier", "Banner")]),
    (
        "Die Fans kamen mit Parolen wie „Kein Cent mehr“ und „Nie wieder Liga zwei“.",
        [("Kein Cent mehr", "Fans"), ("Nie wieder Liga zwei", "Fans")],
    ),
    ("„Das dauert noch“, war gestern aus der Behörde zu hören.", [("Das dauert noch", "Behörde")]),
    ("Mit den Worten „Jetzt reicht es“ verließ Stadtrat Max Klee den Saal.", [("Jetzt reicht es", "Max Klee")]),
    ("„Das dauert noch“, stand auf dem Schild.", [("Das dauert noch", "Schild")]),
    ("„Das Haus ist weg.“ Mit diesem Satz begann die Wirtin ihre Rede.", [("Das Haus ist weg.", "Wirtin")]),
    ("„Da bin ich wieder“, mit diesen Worten kam Eva Roth zurück.", [("Da bin ich wieder", "Eva Roth")]),
)
NOT_SAID = (
    "„Nie wieder Krieg“ – diese Botschaft hört Eva Roth gern.",
    "„Der lange Weg nach Hause“ (Eva Roth) ist ein Buch.",
    "„Das lange Boot“, steht im Regal.",
    "Auf dem Spielplan steht „Der zerbrochne Krug“.",
    "Das Schild stand „Am langen Weg“.",
    "„Das lange Boot“, war im Kino der Stadt zu sehen.",
    "„Die Räuber“, ist das Stück der Wirtin.",
    "„Die Räuber“ – das ist ein Stück von Schiller.",
    "Im Fernsehen läuft „Der letzte Tag“ (ZDF).",
    "Das Schiff „Seestern“ (Reederei Klee) sank.",
    "Der „gelbe Sack“ (seit 1990) bleibt.",
    "Unter dem Motto „Gemeinsam stark sein“ zogen Kinder durch die Stadt.",
    "Die Rufe „Kein Cent mehr“ hallten durch die Stadt.",
    "„Das Haus ist weg.“ Mit diesem Bild warb die Stadt.",
    "Mit einem „Käfer“ fuhr die Wirtin davon.",
    "Mit dem Wort „Zeit“ kann die Wirtin viel anfangen.",
)


@pytest.mark.parametrize(("text", "said"), SAID)
def test_announced(text: str, said: list[tuple[str, str]]) -> None:
    found = find_attributions(text, language="de")
    assert [(a.content[0].text, a.speaker and a.speaker.name) for a in found] == said


@pytest.mark.parametrize("text", NOT_SAID)
def test_not_announced(text: str) -> None:
    assert not find_attributions(text, language="de")
