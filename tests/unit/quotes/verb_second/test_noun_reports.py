"""German reports that lean on a noun: objects of cues, words in marks in them, nouns of saying."""

import pytest

from newscorpus.quotes import find_attributions

CASES = (
    ("Die Ministerin forderte bessere Straßen.", "Die Ministerin", "bessere Straßen"),
    ("Die Ministerin nannte den Plan eine „Ente“.", "Die Ministerin", "Ente"),
    ("Die Ministerin sprach von einem „großen Irrtum“ und kündigte Berufung an.", "Die Ministerin", "großen Irrtum"),
    ("Die Ministerin lobte den Plan als Gewinn für alle.", "Die Ministerin", "den Plan als Gewinn für alle"),
    ("Als „großes Glück“ bezeichnet die Forscherin den Fund.", "die Forscherin", "großes Glück"),
    ("Zusammen mit Jan Klee plädiert Eva Roth für mehr Geld.", "Eva Roth", "für mehr Geld"),
    ("„Sehr ernst“ nannte die Forscherin die Lage.", "die Forscherin", "Sehr ernst"),
    ("Den Plan nannte Eva Roth „unsinnig“.", "Eva Roth", "unsinnig"),
    ("Den Plan nannte Eva Roth, 34, „unsinnig“.", "Eva Roth", "unsinnig"),
    ("Den Plan nannte Jan Klee, Chef der Bahn, „unsinnig“.", "Jan Klee, Chef der Bahn", "unsinnig"),
    ("Eva Roth nannte den Plan „gut“, Jan Klee kam nicht.", "Eva Roth", "gut"),
    ("Eva Roth nannte den Chef der Bank, Max Klee, einen „Lügner“.", "Eva Roth", "Lügner"),
    ("Das Werk soll laut Chef Jan Klee Mitte Mai schließen.", "Chef Jan Klee", "Das Werk soll"),
    # a quote of some length in front
    ("Von einem „Tag der Trauer für uns alle“ sprach Jan Klee.", "Jan Klee", "Tag der Trauer für uns alle"),
    ("Als „Tag der Trauer für uns alle“ bezeichnete Jan Klee das Spiel.", "Jan Klee", "Tag der Trauer für uns alle"),
    ("Einen „Tag der Trauer für uns alle“ nannte Jan Klee das Spiel.", "Jan Klee", "Tag der Trauer für uns alle"),
    ("Eine „Woche der Trauer für uns alle“ nannte Jan Klee das.", "Jan Klee", "Woche der Trauer für uns alle"),
    ("Im „Haus der Kunst am Rhein“ forderte Jan Klee mehr Geld.", "Jan Klee", "mehr Geld"),
    ("Der Chef, der den Plan als „nicht gut“ bezeichnet, ging.", "der", "nicht gut"),
    ("Die Ministerin warf ihm „Wortbruch“ vor.", "Die Ministerin", "Wortbruch"),
    ("Die Ministerin forderte bessere Straßen und verließ den Saal.", "Die Ministerin", "bessere Straßen"),
    ("Die Ministerin forderte Straßen und günstige Mieten.", "Die Ministerin", "Straßen und günstige Mieten"),
    ("Die Ministerin warf der Stadt „Wortbruch“ vor.", "Die Ministerin", "Wortbruch"),
    ("Die Ministerin hat der Stadt „Wortbruch“ vorgeworfen.", "Die Ministerin", "Wortbruch"),
    ("Die Ankündigung der Firma, das Werk zu schließen, überraschte alle.", "der Firma", "das Werk zu schließen"),
    ("Die Ankündigung ihres Chefs, Max Klee, zu gehen, überraschte alle.", "ihres Chefs, Max Klee", "zu gehen"),
    ("Er trat dem Vorwurf der Stadt, das Amt sei taub, mit alten Worten entgegen.", "der Stadt", "das Amt sei taub"),
    ("Der Vorwurf, dass sie nichts tue, kommt von der Opposition.", "der Opposition", "dass sie nichts tue"),
    ("Roth bezeichnete sich als „gutes Vorbild“.", "Roth", "gutes Vorbild"),
    ("Roth lobte im Gespräch mit dem „Boten“ den Plan als „klug“.", "Roth", "klug"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "source", "content"), CASES)
def test_what_is_said(text: str, source: str, content: str) -> None:
    (found,) = find_attributions(text, language="de")
    assert found.source is not None
    assert (found.source.text, found.content[0].text) == (source, content)


@pytest.mark.parametrize(
    "text",
    [
        "Die Ministerin lobte den Plan.",
        "Die Gruppe nennt sich „Letzte Wahl“.",
        "Die Ministerin warf es ihm im „Boten“ vor.",
        "Die Firma bot einen neuen Lohn an.",
        "Der Sturm forderte 20 Tote.",
        "Der Chef, der den Plan als falsch bezeichnet, ging.",
        "Die Ansicht der Stadt ist schön.",
        "Die Ärzte hatten ihm dringend dazu geraten.",
        "Den Gästen sprach Eva Roth ihr Beileid aus.",
        "In Bonn gingen vielen Leuten die Lichter aus.",
        "Darüber berichtete Eva Roth und bedankte sich bei allen Leuten.",
        "Eva Roth begrüßte den Gast Max Klee, der als Journalist bei der „Zeit“ tätig ist.",
        "Rosinen nannte man damals Pakete aus der Luft.",
        "Das nannte man damals „Fortschritt“.",
        "Die Sirene warnte die Anwohner vor dem Hochwasser.",
        "Der Umbau forderte die Handwerker sehr.",
    ],
)
def test_what_is_spoken_of_is_not_said(text: str) -> None:
    assert not find_attributions(text, language="de")
