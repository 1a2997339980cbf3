"""The subject behind a German verb, past objects and adjuncts."""

import pytest

from newscorpus.quotes import find_attributions

BEHIND = (
    ("sagte am Mittwoch Ministerin Eva Roth", "Ministerin Eva Roth"),
    ("sagte am Mittwoch in Bonn Ministerin Eva Roth (SPD)", "Ministerin Eva Roth (SPD)"),
    ("teilte am frühen Morgen Sprecher Max Klee mit", "Sprecher Max Klee"),
    ("sagte am 13. Mai Minister a. D. Max Klee", "Minister a. D. Max Klee"),
    ("räumte kurz vor Weihnachten Chefin Eva Roth ein", "Chefin Eva Roth"),
    ("sagte auf Anfrage Klee", "Klee"),
    ("sagte telefonisch Eva Roth", "Eva Roth"),
    ("sagte schmunzelnd die Leiterin", "die Leiterin"),
    ("sagte dieser Redaktion Max Klee", "Max Klee"),
    ("so die Leiterin schriftlich", "die Leiterin"),
    ("so die Leiterin dem Sender", "die Leiterin"),
    ("sagte im ZDF der Sprecher der Stadt", "der Sprecher der Stadt"),
    ("sagte gegenüber der Zeitung der Sprecher der Stadt", "der Sprecher der Stadt"),
    ("sagte seiner Mutter Max Klee", "Max Klee"),
    ("sagte unserer Redaktion Stadtrat Max Klee", "Stadtrat Max Klee"),
    ("sagte der „Neuen Zeit“ ein Experte", "ein Experte"),
    ("sagte Klee der „Neuen Zeit“", "Klee"),
    ("sagte die Polizei der dpa", "die Polizei"),
    ("sagte der Vater des Opfers der Deutschen Presse-Agentur", "der Vater des Opfers"),
    ("sagte eine Sprecherin der Stadt der Nachrichtenagentur AFP", "eine Sprecherin der Stadt"),
    ("sagte die Wirtin der Bonner Zeitung", "die Wirtin"),
    ("so die Leiterin der Behörde der Deutschen Presse-Agentur", "die Leiterin der Behörde"),
    ("so Eva Roth der Deutschen Presse-Agentur", "Eva Roth"),
    ("sagte ein Sprecher der Bonner Zeitung", "ein Sprecher der Bonner Zeitung"),
    ("sagte ein Vertreter der Freien Presse", "ein Vertreter der Freien Presse"),
    ("sagte der Chefredakteur der „Neuen Zeit“", "der Chefredakteur der „Neuen Zeit“"),
    ("schrieb die „Neue Zeit“", "die „Neue Zeit“"),
    ("sagte einer der Zeugen dem Gericht", "einer der Zeugen"),
    ("hat am Montag Eva Roth, Chefin der Bahn, erklärt", "Eva Roth, Chefin der Bahn"),
)


@pytest.mark.parametrize(("report", "source"), BEHIND)
@pytest.mark.parametrize("said", ["„Das Wasser steigt seit Stunden“", "Das Wasser steige seit Stunden"])
def test_the_subject_comes_behind_what_is_said(said, report, source):
    (found,) = find_attributions(f"{said}, {report}.", language="de")
    assert found.source is not None
    assert found.source.text == source


@pytest.mark.parametrize("text", ["„Das Wasser steigt seit Stunden“, sagte der", "„Das Wasser steigt“, sagte dieser"])
def test_a_text_may_end_with_an_article(text: str) -> None:
    assert [a.content[0].text[:10] for a in find_attributions(text, language="de")] == ["Das Wasser"]
