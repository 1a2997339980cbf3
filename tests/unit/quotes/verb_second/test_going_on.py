"""German reports that go on without a cue: subjunctives, and quotes by their place."""

import pytest

from newscorpus.quotes import find_attributions

# ruff: noqa: E501 - a case a line


def test_subjunctives_go_on_with_the_last_speaker() -> None:
    text = "Der Minister sagte, er werde bleiben. Die Lage sei ernst. Man habe genug Geld. Am Abend regnete es."
    found = find_attributions(text, language="de")
    assert [([piece.text for piece in a.content], a.cue is None) for a in found] == [
        (["er werde bleiben"], False),
        (["Die Lage sei ernst", "Man habe genug Geld"], True),
    ]
    assert {a.source.text for a in found if a.source} == {"Der Minister"}


TOLD = (
    ("Max Klee erklärt:\n\n„Es regnet. Die Stadt muss handeln.“\n\n„Wir warten schon lange.“", [("Max Klee", "Es regnet. Die Stadt muss handeln."), ("Max Klee", "Wir warten schon lange.")]),
    ("Max Klee erklärt: „Es regnet. Die Stadt muss handeln.“\n\nEs ist Mai. „Nachts am Deich“ läuft.", [("Max Klee", "Es regnet. Die Stadt muss handeln.")]),
    ("Die Behörde beruft sich darauf, dass der Bau erlaubt sei.", [("Die Behörde", "dass der Bau erlaubt sei")]),
    ("Der Minister sagte, es regne. Die Brücke steht am Fluss. Es sei nass.", [("Der Minister", "es regne"), ("Der Minister", "Es sei nass")]),
    ("Der Minister sagte, es regne. Die Brücke steht am Fluss. Dort ist Platz. Es sei nass.", [("Der Minister", "es regne")]),
    ("Jan Klee widersprach. Zwei Leute hätten gelogen.", [("Jan Klee", "Zwei Leute hätten gelogen")]),
    ("Jan Klee kam zu spät. Sonst hätten zwei Leute gelogen.", []),
    ("Jan Klee kam zu spät. Zwei Leute hätten lügen müssen.", []),
    ("„Es regnet“, sagte Eva Roth. Sollte sich niemand melden, müsse man gehen.", [("Eva Roth", "Es regnet"), ("Eva Roth", "Sollte sich niemand melden, müsse man gehen")]),
    ("Die Frau sagte, dass es regne; das Fest war schon vorbei.", [("Die Frau", "dass es regne")]),
    ("Die Frau sagte, es regne; das Fest sei vorbei.", [("Die Frau", "es regne; das Fest sei vorbei")]),
    ("Sie warf ihm vor, „alle Daten aller Bürger der Stadt“ zu löschen.", [("Sie", "„alle Daten aller Bürger der Stadt“ zu löschen"), ("Sie", "alle Daten aller Bürger der Stadt")]),
    ("Eva Roth zeigte sich betroffen: Klee habe „die Kunst nach dem Krieg geprägt“.", [("Eva Roth", "Klee habe „die Kunst nach dem Krieg geprägt"), ("Eva Roth", "die Kunst nach dem Krieg geprägt")]),
    ("„Ich habe keine Angst.“ Die Wirtin Eva Roth lächelt.", [("Die Wirtin Eva Roth", "Ich habe keine Angst.")]),
    ("„Wir warten noch.“ „Es dauert.“ Eva Roth sagt, es regne.", [("Eva Roth", "Wir warten noch."), ("Eva Roth", "Es dauert."), ("Eva Roth", "es regne")]),
    ("„Ich habe keine Angst.“ Das Dach ist weg.", []),
    ("Eva Roth lehnt an der Wand, als hätte sie Zeit.", []),
    ("Eva Roth nickt.\n\nDraußen regnet es. „Ich habe keine Angst.“", []),
    ("Morgen wartet Belgien.\n\n„Ich habe keine Angst. Es geht.“ Trainerin Eva Roth lächelt.", [("Trainerin Eva Roth", "Ich habe keine Angst. Es geht.")]),
    ("Das ist die Aufgabe der Stadt. „Ich habe keine Angst.“", []),
    ("Eva Roth traf einen Arzt, der sagte, es sei zu spät. „Ich habe keine Angst.“", [("der", "es sei zu spät"), ("Eva Roth", "Ich habe keine Angst.")]),
    ("Es regne, so die Forscherin. Der Plan „bestärke nur die Gegner“.", [("die Forscherin", "Es regne"), ("die Forscherin", "Der Plan „bestärke nur die Gegner"), ("die Forscherin", "bestärke nur die Gegner")]),
    ("Dagegen nahm auch die Forscherin Ida Lorenz Stellung. „Ich habe keine Angst.“", [("die Forscherin Ida Lorenz", "Ich habe keine Angst.")]),
    ("„Ich habe keine Angst.“ Die Wirtin wurde gestern befragt.", []),
    ("Berlin (dpa) - Die Polizei sucht Zeugen. Der Täter sei weg.", [("Die Polizei", "Der Täter sei weg")]),
    ("Für die Forscherin Eva Roth kommt das nicht überraschend. „Mir fehlt der Hof.“", [("die Forscherin Eva Roth", "Mir fehlt der Hof.")]),
    ("Für den Fluss kommt das überraschend. „Mir fehlt der Hof.“", []),
    ("„Die Zauberflöte.“ Der Tenor Max Klee singt am Freitag.", []),
    ("Bei dem Brand starben 87 Menschen. Das Dach sei alt.", []),
    ("Eva Roth kam. Der Bau wäre dann fertig.", []),
    ("Das Dach sei weg, schimpfte Eva Roth.", [("Eva Roth", "Das Dach sei weg")]),
    ("Das Dach ist weg, schimpfte Eva Roth.", []),
    ("Das Dach sei weg, glaubt Eva Roth.", [("Eva Roth", "Das Dach sei weg")]),
    ("Das Dach sei weg, erinnerte sich Eva Roth.", [("Eva Roth", "Das Dach sei weg")]),
    ("Eva Roth dankt ihren Leuten.\n\n„Ohne sie wären wir verloren gewesen.“\n\nEs regnete.", [("Eva Roth", "Ohne sie wären wir verloren gewesen.")]),
    ("Das Dach fehlt.\n\n„Ohne sie wären wir verloren gewesen.“\n\nEs regnete.", []),
    ("Gestern kam Eva Roth. Der Bau sei fertig.", [("Eva Roth", "Der Bau sei fertig")]),
    ("Eva Roth kam. Man bitte um Geduld.", [("Eva Roth", "Man bitte um Geduld")]),
    ("Eva Roth kam. Die äußere Wand ist fertig.", []),
    ("Der Minister sagte, es regne. Für die Wirtin sei das ein Segen.", [("Der Minister", "es regne"), ("die Wirtin", "Für die Wirtin sei das ein Segen")]),
    ("Der Minister sagte, es regne. Für die Städte sei das teuer.", [("Der Minister", "es regne"), ("Der Minister", "Für die Städte sei das teuer")]),
    ("Der Minister sagte, es regne. Für die Gäste ändere sich nichts.", [("Der Minister", "es regne"), ("Der Minister", "Für die Gäste ändere sich nichts")]),
    ("Der Minister sagte, es regne. Niemand könne sagen, wie lange.", [("Der Minister", "es regne"), ("Der Minister", "Niemand könne sagen, wie lange")]),
    ("Der Minister sagte, es regne. Das sei laut Eva Roth falsch.", [("Der Minister", "es regne"), ("Eva Roth", "Das sei")]),
    ("Eva Roth kam. Im Tal lebten 90 Leute, der Weg sei zu.", []),
    ("„Ja“, sagt Eva Roth.\n\n„Nein, nie.“ Jan Klee winkt ab.", [("Eva Roth", "Ja"), ("Jan Klee", "Nein, nie.")]),
    ("Eva Roth kam. Der Bau sei fertig.", [("Eva Roth", "Der Bau sei fertig")]),
    ("Die Gäste kamen. Sie ließen ihre Räder stehen.", []),
    ("Roth sagte, es regne. Man habe beschlossen, dass das Fest ausfalle.", [("Roth", "es regne"), ("Roth", "Man habe beschlossen, dass das Fest ausfalle")]),
    ("Man müsse reden, findet Eva Roth. Sonst zerbreche alles.", [("Eva Roth", "Man müsse reden"), ("Eva Roth", "Sonst zerbreche alles")]),
    ("Der Minister sagte, es schneie.", [("Der Minister", "es schneie")]),
    ("Der Minister sagte, große Teile fehlen noch lange.", [("Der Minister", "große Teile fehlen noch lange")]),
    ("Der Minister sagte ja, große Teile, die er sah, fehlten.", []),
    ("Besondere Sorgen bleiben. Das Werk sei alt.", []),
    ("Die Behörde bleibt bei ihrem Nein, der Bau sei verboten.", [("Die Behörde", "der Bau sei verboten")]),
    ("Der Minister sagte, es regne. Die Leute nehmen Schirme mit, die dicht seien.", [("Der Minister", "es regne")]),
    ("Der Minister sagte, es regne. Es ist der Tag, an dem das Fest sei.", [("Der Minister", "es regne")]),
    ("Die Polizei sagte, ein Mann sei tot. Er soll Geld gestohlen haben.", [("Die Polizei", "ein Mann sei tot"), ("Die Polizei", "Er soll Geld gestohlen haben")]),
    ("Die Polizei sagte, ein Mann sei tot. Das Haus soll im Mai fertig sein.", [("Die Polizei", "ein Mann sei tot")]),
    ("Laut Eva Roth regnet es. Demnach steige der Fluss. Das Dach sei alt.", [("Eva Roth", "regnet es"), ("Demnach", "steige der Fluss"), ("Eva Roth", "Das Dach sei alt")]),
    ("Eva Roth war nach eigenem Bekunden krank. Das Dach sei alt.", [("eigenem Bekunden", "Eva Roth war"), ("Eva Roth", "Das Dach sei alt")]),
    ("Jan Klee sagte, es regne. Eva Roth wurde am Montag gewählt. „Ich bin froh.“", [("Jan Klee", "es regne"), ("Eva Roth", "Ich bin froh.")]),
    ("Die Polizei sagte, es brenne. Zwei Gäste wurden verletzt. Das Dach sei weg.", [("Die Polizei", "es brenne"), ("Die Polizei", "Das Dach sei weg")]),
    ("Die Polizei sagte, es brenne. Zwei Gäste widersprachen. Das Dach sei da.", [("Die Polizei", "es brenne"), ("Zwei Gäste", "Das Dach sei da")]),
    ("Die Wirtin wurde gestern befragt. Das Dach sei weg.", [("Die Wirtin", "Das Dach sei weg")]),
    ("Eva Roth leidet. „Mir fehlt ein Dach“, sagt sie. Dem Wirt Max Klee geht es nicht besser. „Mir fehlt der Hof.“", [("sie", "Mir fehlt ein Dach"), ("Dem Wirt Max Klee", "Mir fehlt der Hof.")]),
    ("„Mir fehlt ein Dach“, sagt Eva Roth. Dem Dach geht es schlecht. „Mir fehlt der Hof.“", [("Eva Roth", "Mir fehlt ein Dach"), ("Eva Roth", "Mir fehlt der Hof.")]),
    ("Das Weiße Haus lehnt das ab. Es gebe keinen Grund.", [("Das Weiße Haus", "Es gebe keinen Grund")]),
    ("Die Schulden Norwegens steigen. Es gebe keinen Grund.", []),
    ("Wegen der Worte, es sei zu laut, geht Eva Roth.", []),
    ("Änderungen der Pläne kamen. Das Dach sei weg.", []),
    ("Der Minister erklärte, damit werde alles teurer.", [("Der Minister", "damit werde alles teurer")]),
)  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_a_subjunctive_belongs_to_its_own_sentence(text: str, expected: list[tuple[str, str]]) -> None:
    found = find_attributions(text, language="de")
    assert [(a.source.text, a.content[0].text) for a in found if a.source] == expected


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


@pytest.mark.parametrize("text", ["“… Es regnet im Tal", "Am Abend. “Es regnet im Tal. “", "nd. “y s t. “"])
def test_a_sentence_of_marks_alone_goes_on_with_nothing(text: str) -> None:
    assert find_attributions(text, language="de") == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Eva Roth nickt. Und warum? „Weil es regnet.“", [("Eva Roth", "Weil es regnet.")]),
        ("Eva Roth nickt. Und Max Klee? „Es regnet eben.“", [("Max Klee", "Es regnet eben.")]),
        (
            "Eva Roth sagte, es regne. Der Plan sei gut: „Er wird helfen.“",
            [("Eva Roth", "es regne"), ("Eva Roth", "Der Plan sei gut"), ("Eva Roth", "Er wird helfen.")],
        ),
        (
            "Chef Max Klee wird laut: „Es regnet seit Tagen.“ Man habe kein Dach.",
            [("Chef Max Klee", "Es regnet seit Tagen."), ("Chef Max Klee", "Man habe kein Dach")],
        ),
        ("Im Büro hängt ein Bild. „Wie schön es ist!“ Max Klee nickt.", [("Max Klee", "Wie schön es ist!")]),
        ("Eva Roth lacht. „Wie schön es ist!“ Max Klee nickt.", [("Eva Roth", "Wie schön es ist!")]),
        (
            "„Es regnet“, sagte Eva Roth. Für ihre Kinder müsste die Ärztin zahlen. „Das geht nicht.“",
            [
                ("Eva Roth", "Es regnet"),
                ("Eva Roth", "Für ihre Kinder müsste die Ärztin zahlen"),
                ("Eva Roth", "Das geht nicht."),
            ],
        ),
    ],
)
def test_what_goes_on_without_a_cue(text: str, expected: list[tuple[str, str]]) -> None:
    found = find_attributions(text, language="de")
    assert [(a.source.text, a.content[0].text) for a in found if a.source] == expected
