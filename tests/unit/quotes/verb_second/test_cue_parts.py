"""The parts of a German cue: its form, its particle, its participle and auxiliary."""

import pytest

from newscorpus.lexicon import load_lexicon
from newscorpus.quotes import find_attributions
from newscorpus.quotes.verb_second.cue_parts import cues_in
from newscorpus.quotes.verb_second.known_cues import cue_words


def _cues(table):
    known, last = cue_words(load_lexicon("de"), "all"), len(table.words) - 1
    return cues_in(table, known, [k for k in range(last + 1) if table.words[k] in known.words], 0, last)


PARTS = (
    ("Die Polizei teilte am Montag mit, dass es brenne.", [("teilte mit", "teilte")]),
    ("Die Polizei hat am Montag erklärt, dass es brenne.", [("hat erklärt", "hat")]),
    ("Am Montag gab der Leiter, Max Klee, bekannt, dass es regne.", [("gab bekannt", "gab")]),
    ("Roth gab zu bedenken, dass es regne.", [("gab zu bedenken", "gab")]),
    ("Wie die Polizei mitteilte, regnet es.", [("mitteilte", "mitteilte")]),
    ("Roth ging, weil Klee erklärt hatte, dass es regne.", [("erklärt hatte", "erklärt")]),
    ("Roth sagte, die Brücke sei zu.", [("sagte", "sagte")]),
    ("Roth musste am Montag einräumen, dass es regne.", [("musste einräumen", "musste")]),
    ("Roth will nicht sagen, ob es regne.", [("will sagen", "will")]),
    ("Roth soll gesagt haben, dass es regne.", [("soll gesagt haben", "soll")]),
    ("Roth ging, weil Klee nichts sagen wollte.", []),
    ("Das sagte Minister Klee.", [("sagte", "sagte")]),
    ("Das erklärte Minister Klee.", [("erklärte", "erklärte")]),
    ("Das erklärte Ziel ist klar.", []),
    ("Roth war bisher davon ausgegangen, dass es regne.", [("war davon ausgegangen", "war")]),
    ("Gestern hatte der Investor für den Neubau, Max Klee, zugesagt, zu bleiben.", [("hatte zugesagt", "hatte")]),
    ("Er ging, nachdem bekannt geworden war, dass es regne.", [("bekannt geworden war", "geworden")]),
    (
        "Als er festgenommen wurde, sagten Zeugen, andere berichten, es regne.",
        [("sagten", "sagten"), ("berichten", "berichten")],
    ),
    ("Das sei falsch, sagte Roth und kündigte an, zu bleiben.", [("sagte", "sagte"), ("kündigte an", "kündigte")]),
    ("Die Brücke ist offen (der Bote berichtete).", []),
    ("Die Brücke sei offen, sagte er (gestern).", [("sagte", "sagte")]),
    ("Roth bat ihn, nicht in Kreisen zu denken, sondern im Ganzen.", [("bat", "bat")]),
    ("Das Schreiben liegt auf dem Tisch.", []),
    ("Die oft beklagte Lücke bleibt.", []),
    ("Roth teilte den Kuchen.", []),
    ("Es heißt, die Brücke sei zu.", [("Es heißt", "heißt")]),
    ("Wie es am Abend hieß, ist die Brücke zu.", [("es hieß", "hieß")]),
    ("Es heißt Mia, die Eltern lachen.", []),
    ("Es heißt „Die Ratten kommen“ und läuft.", []),
    ("Roth teilte das der Stadt mit und bat um Hilfe.", [("teilte mit", "teilte"), ("bat", "bat")]),
)


@pytest.mark.parametrize(("text", "expected"), PARTS)
def test_a_cue_has_all_of_its_parts(table_of, text, expected):
    table = table_of(text, "de")
    found = _cues(table)
    assert [(" ".join(table.words[k] for k in cue.parts), table.words[cue.finite]) for cue in found] == expected


@pytest.mark.parametrize(
    ("text", "final"), [("Roth sagte, dass es regne.", False), ("Roth ging, als Klee mitteilte, es regne.", True)]
)
def test_the_verb_stands_at_the_end_behind_a_conjunction(table_of, text, final):
    table = table_of(text, "de")
    cue = next(_cues(table))
    assert cue.final is final


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("Das Geld reiche, sagte Eva Roth, nicht aus.", ["Das Geld reiche", "nicht aus"]),
        ("Die Messe falle, sagte Eva Roth (SPD), aus.", ["Die Messe falle", "aus"]),
        ("Es habe geregnet, gab der Zeuge, ein Rentner, an.", ["Es habe geregnet"]),
    ],
)
def test_a_particle_behind_an_inserted_cue_is_that_of_what_is_said(text: str, pieces: list[str]) -> None:
    (found,) = find_attributions(text, language="de")
    assert [piece.text for piece in found.content] == pieces
