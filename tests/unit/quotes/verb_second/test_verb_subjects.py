"""The subject of a German verb: in front of it, behind it, or that of the clause before."""

import pytest

from newscorpus.quotes import find_attributions
from newscorpus.quotes.verb_second.noun_phrases import span_of
from newscorpus.quotes.verb_second.verb_subjects import subject_beside_unlisted_verb, subject_of_unlisted_verb

SUBJECTS = (
    # in front or behind
    ("Die Botschaft in Wien teilte mit, dass es regne.", "Die Botschaft in Wien"),
    ("Am Montag teilte die Botschaft mit, dass es regne.", "die Botschaft"),
    ("Den Plan nannte Eva Roth „gut“.", "Eva Roth"),
    ("Max Klee, 45, warf der Stadt vor, zu spät gehandelt zu haben.", "Max Klee"),
    ("Eva Roth (parteilos) zufolge regnet es.", "Eva Roth (parteilos)"),
    ("Tatsächlich sagte Roth, dass es regne.", "Roth"),
    ("Der Partei sagte Roth, dass es regne.", "Roth"),
    ("Das Hilfswerk UNICEF rief Bonn auf, das Dach zu decken.", "Das Hilfswerk UNICEF"),
    ("Die Worte Kerns bezeichnete Roth als „gut“.", "Roth"),
    ("Auf Nachfrage des Richters, Max Klee, räumte sie ein, dass es regne.", "sie"),
    ("„Es regnet“, räumte am Freitagabend in Bonn der neue Minister Max Klee ein.", "der neue Minister Max Klee"),
    ("„Es regnet“, sagte am Abend in Rom der Trainer Max Klee.", "der Trainer Max Klee"),
    ("„Es regnet seit Tagen“, meinte der nach dem Spiel.", "der"),
    ("„Es regnet seit Tagen“, sagte die nur.", "die"),
    ("„Es regnet seit Tagen“, sagte der am Montag gewählte Rat.", "der am Montag gewählte Rat"),
    ("Die Mutter, die anonym bleiben will, sagt: „Es regnet.“", "Die Mutter"),
    ("Gestern räumte Minister Max Klee Fehler ein und sagte, es regne.", "Minister Max Klee"),
    ("Am Montag warf Eva Roth Politikern vor, sie hätten gelogen.", "Eva Roth"),
    ("Schärfer sagte es am Rande der Sitzung der Abgeordnete Max Klee: „Es regnet.“", "der Abgeordnete Max Klee"),
    ("Das Weiße Haus sprach von „großer Sorge“.", "Das Weiße Haus"),
    ("Das Bundesamt für Straßen erklärte, es regne.", "Das Bundesamt für Straßen"),
    ("Gemeinsam mit der Leiterin, Eva Roth, wies Klee darauf hin, dass es regne.", "Klee"),
    ("Zusammen mit Eva Roth forderte Klee, das Dach zu decken.", "Klee"),
    ("Ganz anders Trainer Max Klee: „Es regnet seit Tagen.“", "Trainer Max Klee"),
    ("Einer der Männer sagte: „Es regnet.“", "Einer der Männer"),
    ("Staatspräsident Max Klee ist besorgt: „Es regnet seit Tagen.“", "Staatspräsident Max Klee"),
    ("„Es regnet seit Tagen“, so auch Rätin Eva Roth.", "Rätin Eva Roth"),
    ("Minister für Bau, Verkehr und Sport Max Klee sagte, es regne.", "Minister für Bau, Verkehr und Sport Max Klee"),
    ("Die Minister Roms, Wiens und Berns sagten, es regne.", "Die Minister Roms, Wiens und Berns"),
    ("Ndelo Rahmo, der Leiter der Behörde sagte, es regne.", "Ndelo Rahmo, der Leiter der Behörde"),
    ("Das sagten Zeugen in Bonn: „Es regnet seit Tagen.“", "Zeugen"),
    ("Das Werk Bonn dankte den Gästen für ihre Hilfe und ergänzte, es regne.", "Das Werk Bonn"),
    ("Das freute die Wirtin Eva Roth. „Es regnet seit Tagen.“", "die Wirtin Eva Roth"),
    ("Der winkte nur ab. „Es regnet seit Tagen.“", "Der"),
    ("„Es regnet“, sagte der 1957 in Bonn geborene Autor Max Klee.", "der 1957 in Bonn geborene Autor Max Klee"),
    ("„Es regnet“, sagte der als „Der Lange“ bekannte Wirt Max Klee.", "der als „Der Lange“ bekannte Wirt Max Klee"),
    ("„Es regnet“, sagte ein Sprecher der Stadt Frankfurt am Main.", "ein Sprecher der Stadt Frankfurt am Main"),
    ("Das Bundesamt für Bau, Verkehr und Sport erklärte, es regne.", "Das Bundesamt für Bau, Verkehr und Sport"),
    ("Zwar räumte Minister Max Klee ein, dass es regne.", "Minister Max Klee"),
    ("Anfangs sagte Klee, es regne.", "Klee"),
    ("Erleichtert erklärte der Verein, dass es regne.", "der Verein"),
    ("Schmunzelnd sagte Klee, dass es regne.", "Klee"),
    ("Kurz sagte, dass es regne.", "Kurz"),
    ("Sebastian Kurz kam. Kurz sagte dem Rat, dass es regne.", "Kurz"),
    ("„Wir sind froh“, erzählen die beiden.", "die beiden"),
    ("Wie schon im Mai sagte Roth dem Rat, dass es regne.", "Roth"),
    ("Während der Sitzung sagte Roth, dass es regne.", "Roth"),
    ("Klare Regeln und ein neues Dach forderten die Leute in Bonn.", "die Leute"),
    ("Ein Planer ersuchte Rat Klee, das Dach zu decken.", "Ein Planer"),
    ("Dieser, der Physiker Max Klee, sagte: „Es regnet.“", "Dieser, der Physiker Max Klee"),
    ("Das ist falsch, stärkt Roth Minister Max Klee den Rücken. Eva Roth sagte, es regne.", "Eva Roth"),
    ("Die Reform lobten die Lehrer als gerecht.", "die Lehrer"),
    # behind a clause of its own, though the object could be the subject
    ("Die Partei, der viele angehören, forderte ein Verbot.", "Die Partei"),
    ("Die Partei, die viele kennen, forderte ein Verbot.", "Die Partei"),
    # what an attribute holds
    ("Ein an der Studie beteiligter Kollege nannte den Plan „gut“.", "Ein an der Studie beteiligter Kollege"),
    ("Der von der Polizei gesuchte Mann sagte, es regne.", "Der von der Polizei gesuchte Mann"),
    # who does both
    ("Am Abend kam die Ministerin aus dem Haus und rief: „Es regnet.“", "die Ministerin"),
    ("Er sagte, Bonn brauche die Brücke und fügte hinzu: „Das ist wahr.“", "Er"),
    ("Die Worte des Plans nannte Eva Roth „gut“ und sagte, es regne.", "Eva Roth"),
    # a main clause of its own
    ("Roth wies das zurück, die Leiterin, Ada Baum (FDP), erklärte: „Es regnet.“", "die Leiterin, Ada Baum (FDP)"),
    ("Roth, die Leiterin, erklärte: „Es regnet.“", "Roth, die Leiterin"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "source"), SUBJECTS)
def test_who_says_it(text, source):
    found = find_attributions(text, language="de")[-1]
    assert found.source is not None
    assert found.source.text == source


ABOUT = (
    ("Eva Roth lehnt das ab", "Eva Roth"),
    ("In Bonn lehnt der Rat das ab", "der Rat"),
    ("Den Plan lehnt sie ab", "sie"),
)


@pytest.mark.parametrize(("text", "expected"), ABOUT)
@pytest.mark.parametrize("subject", [subject_beside_unlisted_verb, subject_of_unlisted_verb])
def test_whom_a_sentence_is_about(table_of, subject, text, expected):
    table = table_of(text, "de")
    found = subject(table, 0, len(table.words) - 1)
    assert (found and text[slice(*span_of(table, found))]) == expected


@pytest.mark.parametrize("subject", ["Die Intendantin der ARD", "Die Leiterin der „Neuen Zeit“"])
def test_a_paper_before_the_verb_belongs_to_who_speaks(subject: str) -> None:
    (found,) = find_attributions(f"{subject} sagte, das Dach sei undicht.", language="de")
    assert found.source is not None
    assert found.source.text == subject
