"""German words in marks that are a speaker's own, inside of a report and outside."""

import pytest

from newscorpus.model import AttributionKind
from newscorpus.quotes import find_attributions


def test_words_in_marks_inside_a_report_are_a_report_of_their_own() -> None:
    whole, inner = find_attributions("Der Minister sagte, das sei „ein großer Fehler“ gewesen.", language="de")
    assert (whole.kind, inner.kind) == (AttributionKind.MIXED, AttributionKind.DIRECT)
    assert inner.content[0].text == "ein großer Fehler"


OWN_WORDS = (
    ("Eva Roth hält das für „gut gemeint“.", ["gut gemeint"]),
    ("Der Minister ging in Bonn an der „großen Gefahr“ vorbei.", ["großen Gefahr"]),
    ("Die Ministerin ist mit dem Plan „sehr zufrieden“.", ["sehr zufrieden"]),
    ("In der Halle hielten die Minister das für „sehr gewagt“.", ["sehr gewagt"]),
    ("Die Ministerin nennt sich „neu“ und jung.", []),
    ("Die Halle ist „offen“.", []),
    ("Die Halle ist „offen“ und „leer“.", []),
    # what others call somebody, or a thing is called
    ("Der Minister, gern „der lange Klee“ genannt, ging.", []),
    ("Der Minister war damals „der Buhmann der Nation“.", []),
    ("Die Ministerin nennt sich gern „die neue Eva“.", []),
    ("Der Name lautet „große Schlange von Bonn“.", []),
    # what no list of verbs foresees is theirs as well
    ("Eva Roth reagierte „völlig entsetzt“ auf die Nachricht.", ["völlig entsetzt"]),
    ("Die Opposition fühlt sich „schlicht belogen“.", ["schlicht belogen"]),
    ("Die Ministerin zog eine „durchweg positive Bilanz“.", ["durchweg positive Bilanz"]),
    ("Eva Roth steht „voll und ganz“ hinter dem Plan.", ["voll und ganz"]),
    ("Der Trainer hält das Thema für „völlig überschätzt“.", ["völlig überschätzt"]),
    ("Die Ministerin nennt den Namen „schlicht und schön“.", ["schlicht und schön"]),
    ("Die Ministerin will „sehr sorgfältig prüfen“.", ["sehr sorgfältig prüfen"]),
    ("Die Stadt „wartet noch immer ab“.", ["wartet noch immer ab"]),
    ("Ein „rot-grünes“ Lager gewann.", []),
    # what somebody finds a thing to be may be a single word
    ("Die Ministerin zeigte sich „entsetzt“ über den Plan.", ["entsetzt"]),
    ("Der Trainer gab sich am Freitag „bedient“.", ["bedient"]),
    ("Eva Roth fand den Plan „überflüssig“ und ging.", ["überflüssig"]),
    ("Darin sieht Eva Roth einen „Skandal“.", ["Skandal"]),
    ("Die Kammer ortet ein „Ablenkungsmanöver“ der Stadt.", ["Ablenkungsmanöver"]),
    ("Eva Roth sah im Kino einen „Krimi“.", []),
    ("Eva Roth fand das „rote“ Haus leer vor.", []),
    ("Die Ministerin zeigte den „grünen“ Daumen.", []),
    ("Eva Roth sagte, sie habe „Bauchschmerzen“.", ["sie habe „Bauchschmerzen“", "Bauchschmerzen"]),
    ("Der Minister sieht dort einen „Käfer“ auf der Straße.", []),
    ("Er sprach von „Lügen“, sie von „Natur“.", ["Lügen", "Natur"]),
    ("Das sei schlimm, sagte Eva Roth vom „Neuen Bund“ gestern.", ["Das sei schlimm"]),
    ("Eva Roth wurde in Bonn „die lange Roth“ genannt.", []),
    ("Der 300 Seiten starke Bericht spricht von einer „ernsten Lage“.", ["ernsten Lage"]),
    ("Wie die Polizei mitteilte, „bestand keine Gefahr“.", ["bestand keine Gefahr"]),
    ("Die „offene Werkstatt“ ist ein Ort der Ministerin.", []),
    ("Der Minister sagte, die Lage sei „ernst“.", ["die Lage sei „ernst“", "ernst"]),
    ("Der Minister sagte, das sei eine „Ente“.", ["das sei eine „Ente“", "Ente"]),
    ("Der Minister sagte, das stehe in der „Zeit“.", ["das stehe in der „Zeit“"]),
    ("Eva Roth tritt für die Partei „Neue alte Mitte des Landes“ an.", []),
    ("Eva Roth schrieb das Buch „Die lange Nacht von Bonn im Winter“.", []),
    ("Eva Roth gehört zum „Bund für Bau und Wald in Hessen“.", []),
    ("Für die Ministerin ist das ein „Fehler“.", ["Fehler"]),
    ("Für Kinder ist der „Zoo“ frei.", []),
    ("Der Plan ist für die Ministerin „ein Segen“, für den Wirt „eine Last“.", ["ein Segen", "eine Last"]),
    ("Jan Klee traf Paul Kern. Dieser lobte die „neue Offenheit“.", ["neue Offenheit"]),
    ("Der Plan ist für Kinder „Pflicht“.", []),
    ("Der Minister sprach von „Glück“, Eva Roth von einer „Ente“.", ["Glück", "Ente"]),
    ("Der Minister sprach von „Glück“, nicht von „Pech“.", ["Glück", "Pech"]),
    ("Eva Roth baut am Haus „nebenan“.", []),
    ("Am Abend sah Eva Roth einen „Film“ und ging.", []),
    ("Im Kino sieht der Minister einen „Film über den Krieg“.", []),
    ("Auf dem Markt fand der Händler ein „Bild von Rubens“.", []),
    ("Der Lehrer hält eine „Stunde der Stille“ und verlässt den Raum.", []),
    ("Die Ministerin war im Ö1-„Morgenjournal am Sonntag“ zu Gast.", []),
    ("„Wir gehen unter“, „Wir gehen“ – solche Sätze hört man oft.", []),
    ("Eva Roth schreibt bei „hafen.blatt.de“ über Schiffe.", []),
)  # fmt: skip


@pytest.mark.parametrize(("text", "contents"), OWN_WORDS)
def test_names_in_marks_are_nobodys_words(text: str, contents: list[str]) -> None:
    assert [piece.text for a in find_attributions(text, language="de") for piece in a.content] == contents


def test_a_name_in_a_report_is_no_report_of_its_own() -> None:
    (found,) = find_attributions("Der Minister sagte, die Partei „Neue Mitte“ sei klein.", language="de")
    assert found.kind is AttributionKind.MIXED


def test_a_clause_in_marks_beside_its_cue_is_not_that_of_a_cue_before() -> None:
    text = "Mit der Rede wollte der König auf die Not hinweisen, „damit alle davon wissen“, so die Forscherin Eva Roth."
    found = find_attributions(text, language="de")
    assert {a.source.text for a in found if a.source} == {"die Forscherin Eva Roth"}


@pytest.mark.parametrize(
    ("text", "contents"),
    [
        ("„Eine Frechheit“ sei das Angebot, sagte Eva Roth.", ["Eine Frechheit"]),
        ("Eva Roth sagte, die Notenbank, kurz „Fed“, habe Geld.", []),
    ],
)
def test_a_noun_in_marks_behind_a_subjunctive_is_no_name(text: str, contents: list[str]) -> None:
    found = find_attributions(text, language="de")
    assert [a.content[0].text for a in found if a.rule == "de.quotes.in-marks"] == contents


def test_words_in_marks_are_not_of_whoever_speaks_behind_them() -> None:
    text = "Der Bote schrieb von „gut gemeintem Kino“, im Netz lästerte ein Gast: „Zwei Stunden Licht.“"
    found = find_attributions(text, language="de")
    assert [(a.content[0].text, a.source.text) for a in found if a.source] == [
        ("gut gemeintem Kino", "Der Bote"),
        ("Zwei Stunden Licht.", "ein Gast"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Die Fahrerinnen hatten besondere Probleme auf der „Wiese am alten Fluss“.",
        "Max Klee, der Chef der „Neuen Zeit“, zitiert noch einmal aus dem Bericht.",
    ],
)
def test_the_noun_of_an_article_is_a_name(text: str) -> None:
    assert not find_attributions(text, language="de")
