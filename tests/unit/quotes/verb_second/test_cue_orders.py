"""The orders of a German report: where the cue, its source and what is said may stand."""

import pytest

from newscorpus.quotes import find_attributions

# ruff: noqa: E501 - a case a line
ORDERS = (
    ("„Es regnet seit Tagen“, sagte Bürgermeisterin Eva Roth.", "sagte", "Bürgermeisterin Eva Roth", "Es regnet seit Tagen"),
    ("»Es regnet seit Tagen«, teilte die Polizei mit.", "teilte die Polizei mit", "die Polizei", "Es regnet seit Tagen"),
    ("Eva Roth (SPD) sagte am Montag: „Es regnet seit Tagen.“", "sagte", "Eva Roth (SPD)", "Es regnet seit Tagen."),
    ("Am Montag erklärte der Minister: „Es regnet.“", "erklärte", "der Minister", "Es regnet."),
    ("Die Polizei teilte am Montag mit, dass ein Mann verletzt wurde.", "teilte am Montag mit", "Die Polizei", "dass ein Mann verletzt wurde"),
    ("Der Minister sagte, er werde zurücktreten.", "sagte", "Der Minister", "er werde zurücktreten"),
    ("Die Bank sagt mehr als das Amt: „Es steigt weiter“, so Eva Roth.", "so", "Eva Roth", "Es steigt weiter"),
    ("Dem „Boten“ sagte Eva Roth, das Geld reiche nicht aus.", "sagte", "Eva Roth", "das Geld reiche nicht aus"),
    ("Der Deutschen Presse-Agentur sagte die Ministerin, es regne.", "sagte", "die Ministerin", "es regne"),
    ("Der Minister wird morgen erklären, dass es regne.", "wird morgen erklären", "Der Minister", "dass es regne"),
    ("Der Minister wird nicht müde zu betonen, dass es regne.", "wird nicht müde zu betonen", "Der Minister", "dass es regne"),
    ("Wie Rätin Eva Roth, 59, sagte, ist die Brücke nicht sicher.", "sagte", "Rätin Eva Roth", "ist die Brücke nicht sicher"),
    ("Wie Eva Roth, die im Rat sitzt, mitteilte, regnet es.", "mitteilte", "Eva Roth", "regnet es"),
    ("„Es regnet“, wird Eva Roth vom Hafenblatt zitiert.", "wird Eva Roth vom Hafenblatt zitiert", "Eva Roth", "Es regnet"),
    ("„Das geht so“, wird Roth zitiert.", "wird Roth zitiert", "Roth", "Das geht so"),
    ("„Das geht so“, wird Graf von Rau zitiert.", "wird Graf von Rau zitiert", "Graf von Rau", "Das geht so"),
    ("Wie Olaf Roth-Kern erklärte, ist die Brücke nicht sicher.", "erklärte", "Olaf Roth-Kern", "ist die Brücke nicht sicher"),
    ("Roth räumte ein, dass es regne, den Plan wies er ab.", "räumte ein", "Roth", "dass es regne"),
    ("Kritik kam von der FDP: Klee betreibe Unfug, sagte Roth.", "sagte", "Roth", "Klee betreibe Unfug"),
    ("Kritik kam von der FDP: Klee betreibe „Unfug“, sagte Roth.", "sagte", "Roth", "Klee betreibe „Unfug“"),
    ("Roth erläuterte, wie es nun weitergeht.", "erläuterte", "Roth", "wie es nun weitergeht"),
    ("Roth sagte, es regne seit Tagen, und ging.", "sagte", "Roth", "es regne seit Tagen"),
    ("Klee kam. „Es regnet. Wir gehen.“ Das sagte Roth am Montag.", "sagte", "Roth", "Es regnet. Wir gehen."),
    ("Roth erklärte am Montag den Plan, den sie vorlegte, wie die Polizei mitteilte.", "mitteilte", "die Polizei", "Roth erklärte am Montag den Plan, den sie vorlegte"),
    ("Sowohl Roth als auch Klee sagten, dass es regne.", "sagten", "Roth", "dass es regne"),
    ("Wie der Minister sagte: „Es regnet.“", "sagte", "der Minister", "Es regnet."),
    ("Das Dach sei, wie der Wirt es formulierte, „sehr alt“.", "formulierte", "der Wirt", "Das Dach sei"),
    ("Er werde bald zurücktreten, sagte der Minister.", "sagte", "der Minister", "Er werde bald zurücktreten"),
    ("Wie die Feuerwehr mitteilte, brannte das Dach völlig aus.", "mitteilte", "die Feuerwehr", "brannte das Dach völlig aus"),
    ("Die Firma hat am Freitag angekündigt, das Werk zu schließen.", "hat am Freitag angekündigt", "Die Firma", "das Werk zu schließen"),
    ("Eva Roth, die Chefin der Partei, sagte, dass sie bleibe.", "sagte", "Eva Roth, die Chefin der Partei", "dass sie bleibe"),
    ("Der Wirt sagt, er hat von nichts gewusst.", "sagt", "Der Wirt", "er hat von nichts gewusst"),
    ("Das Amt erklärt, es liegen keine Klagen vor.", "erklärt", "Das Amt", "es liegen keine Klagen vor"),
    ("Roth sagte, Ada Baum, die neu ist, gehe.", "sagte", "Roth", "Ada Baum, die neu ist, gehe"),
    ("Roth schlug vor, das Haus in Bonn, der alten Stadt, zu kaufen.", "schlug vor", "Roth", "das Haus in Bonn, der alten Stadt, zu kaufen"),
    ("Roth sagte in Bonn, der alten Stadt, es regne.", "sagte", "Roth", "es regne"),
    ("Am Montag sagte der Minister, der neu ist, es regne.", "sagte", "der Minister", "es regne"),
    ("„Geld her!“, soll er gerufen haben.", "soll er gerufen haben", "er", "Geld her!"),
    ("„Raus hier!“, kläffte der Wirt.", "kläffte", "der Wirt", "Raus hier!"),
    ("„Es war dunkel“, so beschreibt es die Zeugin.", "beschreibt", "die Zeugin", "Es war dunkel"),
    ("In dem Bericht heißt es, dass die Brücke alt sei.", "heißt es", "dem Bericht", "dass die Brücke alt sei"),
    ("Am Abend trat die Ministerin vor das Haus und rief: „Es regnet.“", "rief", "die Ministerin", "Es regnet."),
    ("Auch wirft der Bericht den Städten vor, das Wasser zu vergeuden.", "wirft der Bericht den Städten vor", "der Bericht", "das Wasser zu vergeuden"),
    ("Die Ministerin lobte den Plan als Gewinn für alle.", "lobte", "Die Ministerin", "den Plan als Gewinn für alle"),
    ("Die Ministerin nannte den Plan eine „Ente“.", "nannte", "Die Ministerin", "Ente"),
    ("In einer Erklärung wurde gefordert, dass es Geld gebe.", "wurde gefordert", "einer Erklärung", "dass es Geld gebe"),
    ("Wie es in dem Brief heißt, brannte das Dach.", "es in dem Brief heißt", "dem Brief", "brannte das Dach"),
    ("Der Wirt räumt ein: Ja, es gab Lücken.", "räumt ein", "Der Wirt", "Ja, es gab Lücken"),
    ("Der Wirt sagt: Es gab Streit.", "sagt", "Der Wirt", "Es gab Streit"),
    ("Oder wie es die Wirtin Eva Roth formuliert: „Es regnet.“", "formuliert", "die Wirtin Eva Roth", "Es regnet."),
    ("Eva Roth sagte, für den Bau fehlten zwei Leute.", "sagte", "Eva Roth", "für den Bau fehlten zwei Leute"),
    ("Am Montag erklärte der Wirt, der Stadt fehlt das Geld.", "erklärte", "der Wirt", "der Stadt fehlt das Geld"),
    ("Die Partei warf der Opposition Panikmache vor und forderte mehr Geld.", "forderte", "Die Partei", "mehr Geld"),
    ("Die CDU warf der SPD Panik vor und forderte mehr Geld.", "forderte", "Die CDU", "mehr Geld"),
    ("In dem Bericht, der neu ist, heißt es, dass es regne.", "heißt es", "dem Bericht", "dass es regne"),
    ("Eva Roth sagte, die Preise seien hoch und stiegen weiter.", "sagte", "Eva Roth", "die Preise seien hoch und stiegen weiter"),
    ("Das Ziel, das Eva Roth zur Pflicht erklärt hatte: „Alle lesen.“", "erklärt hatte", "Eva Roth", "Alle lesen."),
    ("Als „großes Glück“ bezeichnet die Forscherin den Fund.", "bezeichnet", "die Forscherin", "großes Glück"),
    ("Im Bericht hatte es geheißen: „Es gibt keine Lösung.“", "hatte es geheißen", "Bericht", "Es gibt keine Lösung."),
    ("„Das ist viel“, zitiert die Zeitung Polizeisprecher Max Klee.", "zitiert", "Polizeisprecher Max Klee", "Das ist viel"),
    ("„Das ist viel“, zitiert die Zeitung NOVA-Chefin Eva Roth.", "zitiert", "NOVA-Chefin Eva Roth", "Das ist viel"),
    ("„Warum ich?“, fragte Eva Roth zurück.", "fragte Eva Roth zurück", "Eva Roth", "Warum ich?"),
    ("„Das ist viel“, zitiert ihn die Zeitung.", "zitiert", "ihn", "Das ist viel"),
    ("„Das geht“, hatte die Kanzlerin 2015 gesagt.", "hatte die Kanzlerin 2015 gesagt", "die Kanzlerin", "Das geht"),
    ("Der Chef, der den Plan als „nicht gut“ bezeichnet, ging.", "bezeichnet", "der", "nicht gut"),
    ("Der Mann, der seiner Frau sagte, es regne, ging.", "sagte", "der", "es regne"),
    ("Der Rat, der zunächst Klees Wahlsieg als „nicht gut“ bezeichnete, ging.", "bezeichnete", "der", "nicht gut"),
    ("Eva Roth nannte den Plan „gut“, stellte aber fest, dass Geld fehle.", "stellte aber fest", "Eva Roth", "dass Geld fehle"),
    ("Das Dach brannte, wie Eva Roth, Chefin der Feuerwehr, sagte.", "sagte", "Eva Roth, Chefin der Feuerwehr", "Das Dach brannte"),
    ("Wie der Leiter der Wache, Max Klee, in Bonn mitteilte, brannte das Dach.", "mitteilte", "der Leiter der Wache, Max Klee", "brannte das Dach"),
    ("Wie aus einem Bericht der Wache hervorgeht, brannte das Dach.", "hervorgeht", "einem Bericht der Wache", "brannte das Dach"),
    ("Wie hafen.blatt.de berichtet, brannte das Dach.", "berichtet", "hafen.blatt.de", "brannte das Dach"),
    ("Das Dach brannte, das teilte die Wache mit.", "teilte die Wache mit", "die Wache", "Das Dach brannte"),
    ("Es regnet – das zumindest meint Eva Roth.", "meint", "Eva Roth", "Es regnet"),
    ("Das Werk schließt im Mai. Das musste Minister Paul Kern einräumen.", "musste Minister Paul Kern einräumen", "Minister Paul Kern", "Das Werk schließt im Mai"),
    ("Tatsächlich, so betont auch die Polizei, ist das falsch.", "betont", "die Polizei", "Tatsächlich"),
    ("Das Werk schließt im Mai. Das teilte die Firma mit.", "teilte die Firma mit", "die Firma", "Das Werk schließt im Mai"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "cue", "source", "content"), ORDERS)
def test_orders(text: str, cue: str, source: str, content: str) -> None:
    found = next(one for one in find_attributions(text, language="de") if one.cue and one.cue.text == cue)
    assert found.cue is not None
    assert found.source is not None
    assert (found.cue.text, found.source.text, found.content[0].text) == (cue, source, content)


def test_a_hall_says_nothing() -> None:
    (found,) = find_attributions("In der Halle wurde gefordert, dass es Geld gebe.", language="de")
    assert found.source is None


def test_who_passes_a_quotation_on() -> None:
    (found,) = find_attributions("„Das ist viel“, zitiert die Zeitung Sprecher Max Klee.", language="de")
    assert found.via is not None
    assert found.via.text == "die Zeitung"


def test_each_of_two_joined_cues_has_its_own_words() -> None:
    named, said = (a for a in find_attributions("Der Minister nannte das „dumm“ und erklärte, er gehe.", language="de"))
    assert (named.content[0].text, said.content[0].text) == ("dumm", "er gehe")


def test_a_clause_in_front_of_the_main_clause_reports_nothing() -> None:
    text = "Während von Gästen ein Name verlangt wird, werde im Netz der Ton rauer."
    assert not find_attributions(text, language="de")


@pytest.mark.parametrize(
    "text",
    [
        "Es ist sicher, dass er kommt.",
        "Es soll Leute geben, die fähig sind, zu fliegen.",
        "Wer sagt, dass es regnet?",
        "Was raten Sie jungen Leuten?",
        "Der Wirt sagt: Morgen, Bonn.",
        "Er klagt, als habe er verloren.",
        "Jetzt heißt es, die Ruhe zu bewahren.",
        "Der Wirt sagte kein Wort, in Bonn begann der Bau.",
        "Der Plan muss noch vom Rat bestätigt werden, im Mai beginnt der Bau.",
    ],
)
def test_what_nobody_says(text: str) -> None:
    assert not find_attributions(text, language="de")


def test_how_somebody_is_called_is_nobodys() -> None:
    assert not find_attributions("„Onkel Max“, wie der Wirt genannt wurde, war bekannt.", language="de")


def test_what_is_as_reported_is_nobodys() -> None:
    assert not find_attributions("Wie berichtet, war der Wirt seit Tagen in Bonn.", language="de")


@pytest.mark.parametrize("marks", ["„“", "„”", "»«", "«»", "“”", '""'])
def test_a_colon_ends_a_clause_before_any_marks(marks: str) -> None:
    text = f"Die Zeitung zitierte die Wirtin mit den Worten: {marks[0]}Es regnet seit Tagen.{marks[1]}"
    found = find_attributions(text, language="de")
    assert [(a.source.text, a.rule) for a in found if a.source] == [("die Wirtin", "de.quotes.quoted")]
