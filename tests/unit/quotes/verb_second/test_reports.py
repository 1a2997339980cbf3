"""German reports as a whole: one speaker a quotation, reports that cross, bad input, speakers."""

import unicodedata

import pytest

from newscorpus.model import AttributionKind
from newscorpus.quotes import find_attributions, find_quotes

# ruff: noqa: E501 - a case a line


ONE_SPEAKER = (
    ("„Dieser Kessel ist ein Skandal“, sagte der Leiter laut Polizei.", "der Leiter"),
    ("Der Verband lobte den Plan: „Endlich tut sich etwas“, erklärte die Sprecherin Eva Roth.", "die Sprecherin Eva Roth"),
    ("Dort lobte die Ministerin den Verein und nannte den Umbau „gut und richtig“.", "die Ministerin"),
    ("Der Minister wagte die Ankündigung, es werde regnen: „Wir sehen dunkle Wolken.“", "Der Minister"),
)  # fmt: skip


CROSSED = (
    ("Roth sagte, das Werk habe nach Aussagen eines Prüfers „wie Pech“ geklebt.", "Aussagen eines Prüfers"),
    ("Der Plan, den Klee teuer nenne, sei „gut und richtig“, sagte Roth.", "Roth"),
    ("Klee habe betont, das sei nicht „so schlimm“: Man werde „nicht länger warten“, so Roth.", "Roth"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "source"), CROSSED)
def test_words_in_marks_belong_to_the_nearest_cue_in_front(text: str, source: str) -> None:
    last = find_attributions(text, language="de")[-1]
    assert (last.rule, last.source and last.source.text) == ("de.quotes.in-marks", source)


@pytest.mark.parametrize(("text", "source"), ONE_SPEAKER)
def test_a_quotation_has_one_speaker(text: str, source: str) -> None:
    found = [a for a in find_attributions(text, language="de") if a.kind is AttributionKind.DIRECT]
    assert [a.source.text for a in found if a.source] == [source]


@pytest.mark.parametrize(
    "text",
    [
        "Nach den Soldaten kamen die Retter.",
        "Nach dem Besuch der Stadt folgten Berichte.",
        "Die Ministerin lobte den Plan.",
        "Die Firma bot einen neuen Lohn an.",
        "Der Berg, der als „nicht sichtbar“ beschrieben wurde, leuchtet.",
        "Der Film „Die lange Nacht“ läuft im Kino.",
        "Das Schreiben ging an alle.",
        "Sie rief laut, und niemand kam.",
        "Nach dem Regen schien die Sonne.",
        "Er heißt Meier.",
        "Nach der Ankündigung stiegen die Preise.",
        "Der Minister lacht. Ich habe Fehler gemacht.",
        "Es ist ein Plan, wie ihn die Partei fordert, und das ist gut.",
    ],
)
def test_no_reports(text: str) -> None:
    assert not find_attributions(text, language="de")


def test_marks_of_german_are_paired() -> None:
    text = "„Er rief ‚Halt!‘ und lief“, sagte sie. »Dann war es still«, so die Frau."
    assert [q.content.text for q in find_quotes(text, language="de")] == [
        "Er rief ‚Halt!‘ und lief",
        "Dann war es still",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "„ES REGNET“, SAGTE DIE MINISTERIN. ALLES SEI NASS.",
        unicodedata.normalize("NFD", "Die Behörde erklärte, es müsse geräumt werden. „Übel“, so Jörg Müller."),
        "Die Behoerde erklaerte, dass es regne. Das muesse so sein.",
        "Die Strasse sei gross, sagte der Schweizer Stadtpräsident.",
        "Die Poli-\nzei teilte mit, dass der Ver-\nkehr ruhe.",
        "The mayor said: „Es regnet.“ And he left, so the mayor.",
        "„„““ : , sagte. so laut nach zufolge mit: „",
        "sagte sagte, dass dass dass; mitteilte, wie",
        "",
    ],
)
def test_bad_input_gives_spans_that_slice(text: str) -> None:
    for found in find_attributions(text, language="de"):
        for span in (*found.content, *([found.cue] if found.cue else []), *([found.source] if found.source else [])):
            assert text[span.start : span.end] == span.text


def test_decomposed_umlauts_change_nothing() -> None:
    text = "Die Behörde erklärte, es müsse geräumt werden. „Übel“, so Jörg Müller."
    given = unicodedata.normalize("NFD", text)
    for one, other in zip(find_attributions(text, language="de"), find_attributions(given, language="de"), strict=True):
        assert one.rule == other.rule
        assert (one.speaker and one.speaker.name) == (other.speaker and other.speaker.name)
        assert [unicodedata.normalize("NFD", piece.text) for piece in one.content] == [p.text for p in other.content]


SPELT_OUT = (
    ("Die Behoerde erklaerte, dass es regne.", "Die Behoerde", "dass es regne"),
    ("Gemeinderaetin Ada Baum kuendigte an, das Dach zu decken.", "Gemeinderaetin Ada Baum", "das Dach zu decken"),
    ("Im Bericht hiess es: «Es regnet seit Tagen.»", "Bericht", "Es regnet seit Tagen."),
    ("Gemaess einer Umfrage des «Tagblatts» regnet es.", "einer Umfrage des «Tagblatts»", "regnet es"),
)


@pytest.mark.parametrize(("text", "source", "content"), SPELT_OUT)
def test_umlauts_may_be_spelt_out(text: str, source: str, content: str) -> None:
    (found,) = find_attributions(text, language="de")
    assert (found.source and found.source.text, found.content[0].text) == (source, content)


@pytest.mark.parametrize(
    "told", ["die Zinsen fräßen das Geld", "die Firma schlösse", "die Stadt bedaure den Fall", "sie zögen weg"]
)
def test_strong_and_short_subjunctives(told: str) -> None:
    (found,) = find_attributions(f"Ministerin Eva Roth sagte, {told}.", language="de")
    assert [part.text for part in found.content] == [told]


SPEAKERS = (
    ("„Es regnet seit Tagen“, sagte Verkehrsminister Paul Kern (SPD). „Es hört auf“, so Kern.", ["Paul Kern", "Paul Kern"]),
    ("Ministerin Eva Roth sagte, sie bleibe. Dann sagte sie, dass es regne.", ["Eva Roth", "Eva Roth"]),
    ("Sprecher Jan Lang sagte, er gehe. Später sagte sie, dass es regne.", ["Jan Lang", None]),
    ("Minister Paul Kern sagte, er bleibe. Der Minister erklärte, es gebe Geld.", ["Paul Kern", "Paul Kern"]),
    ("Eva Roth war nach eigenen Angaben zu Hause.", ["Eva Roth"]),
    ("Nach eigenen Angaben hat die Firma 300 Leute.", ["Firma"]),
    ("Schlager-Star Gitti Sommer ist krank. „Ich war müde“, sagte sie.", ["Gitti Sommer"]),
    ("Eva Roth kam. Sie war nach eigenem Bekunden krank.", ["Eva Roth"]),
    ("Ministerin Eva Roth sagte, sie bleibe. Dem widersprach Abgeordnete Ada Baum. Es fehle Geld, sagte sie.", ["Eva Roth", "Ada Baum"]),
    ("Analyst Max Klee von der Hafenbank sagte, dass es regne.", ["Max Klee"]),
    ("Stürmer Jan Lang, 21, traf. „Ich bin froh“, sagte der 21-Jährige.", ["Jan Lang"]),
    ("Jan Lang kam mit Max Klee. „Ich bin froh“, sagte der 21-Jährige.", ["21-Jährige"]),
    ("Ministerin Eva Roth sagte, sie bleibe. Die Sprecherin nickte, so die Sprecherin. Roth wies das zurück. Es gebe Geld, sagte sie.", ["Eva Roth", "Sprecherin", "Eva Roth"]),
    ("Minister Paul Kern sagte, er bleibe. Bremens neuer Trainer Max Klee nickte. Es sei spät, sagte er.", ["Paul Kern", "Max Klee"]),
    ("Stefan Bauer kam. Bauer sagte, es regne.", ["Stefan Bauer"]),
    ("Experten sagten, es regne.", ["Experten"]),
    ("Ministerin Eva Roth kam. „Es regnet seit Tagen“, sagte Roth der Zeitung.", ["Eva Roth"]),
    ("Nach Angaben der Polizei starb ein Mann.", ["Polizei"]),
    ("Die Sprecherin sagte, dass es regne.", ["Sprecherin"]),
)  # fmt: skip


@pytest.mark.parametrize(("text", "names"), SPEAKERS)
def test_speakers(text: str, names: list[str | None]) -> None:
    found = find_attributions(text, language="de")
    assert [a.speaker.name if a.speaker else None for a in found] == names


def test_the_title_in_front_of_a_name() -> None:
    (found,) = find_attributions("Verkehrsminister Paul Kern sagte, dass es regne.", language="de")
    assert found.speaker is not None
    assert found.speaker.title is not None
    assert found.speaker.title.text == "Verkehrsminister"
