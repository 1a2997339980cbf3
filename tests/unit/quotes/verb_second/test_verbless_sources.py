"""German reports whose source no verb names: "laut", "nach Angaben", "zufolge", "so"."""

import pytest

from newscorpus.quotes import find_attributions

SOURCES = (
    ("„Es regnet“, so die Sprecherin der Stadt.", "so", "die Sprecherin der Stadt", "Es regnet"),
    ("Laut Polizei starb ein Mann im Wald.", "Laut", "Polizei", "starb ein Mann im Wald"),
    ("Ein Mann starb nach Angaben der Polizei im Wald.", "nach", "Angaben der Polizei", "Ein Mann starb"),
    ("Der Polizei zufolge starb ein Mann im Wald.", "zufolge", "Der Polizei", "starb ein Mann im Wald"),
    ("Nach Aussage ihrer Frau war Eva Roth daheim.", "Nach", "Aussage ihrer Frau", "war Eva Roth daheim"),
    ("Er habe nach eigenen Angaben seine Frau gerufen.", "nach", "eigenen Angaben", "Er habe"),
    ("Nach Informationen dieser Zeitung regnet es.", "Nach", "Informationen dieser Zeitung", "regnet es"),
    ("Minister Jo Kern (SPD) zufolge regnet es.", "zufolge", "Minister Jo Kern (SPD)", "regnet es"),
    ("Es kostet nach Angaben der Polizei 50 000 Euro.", "nach", "Angaben der Polizei", "Es kostet"),
    ("Sie sind laut Aussendung 31 Jahre alt.", "laut", "Aussendung", "Sie sind"),
    ("Laut Artikel 65 des Gesetzes regnet es.", "Laut", "Artikel 65 des Gesetzes", "regnet es"),
    ("Es regne seit Tagen, so Chefin Eva Roth (links).", "so", "Chefin Eva Roth", "Es regne seit Tagen"),
    ("Als Favorit gilt laut „Bote“ der Chef der Bahn.", "laut", "Bote", "Als Favorit gilt"),
    ("Nach Roths Meinung ist das falsch.", "Nach", "Roths Meinung", "ist das falsch"),
    ("Nach UN-Angaben starben zwei Menschen.", "Nach", "UN-Angaben", "starben zwei Menschen"),
    ("Eva Roth geht, was nach deren Angaben länger feststeht.", "nach", "deren Angaben", "was"),
    ("Es regne bald, so taz-Chefin Ada Baum.", "so", "taz-Chefin Ada Baum", "Es regne bald"),
    ("Nach der Ankündigung der Firma steigen die Preise.", "Nach", "der Ankündigung der Firma", "steigen die Preise"),
    ("Gemäß einem Sprecher der Stadt regnet es.", "Gemäß", "einem Sprecher der Stadt", "regnet es"),
    ("Aus Sicht der Stadt reicht das nicht.", "Aus", "Sicht der Stadt", "reicht das nicht"),
    ("Ihnen zufolge regnet es.", "zufolge", "Ihnen", "regnet es"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "cue", "source", "content"), SOURCES)
def test_a_source_without_a_verb(text: str, cue: str, source: str, content: str) -> None:
    found = next(one for one in find_attributions(text, language="de") if one.cue and one.cue.text == cue)
    assert found.cue is not None
    assert found.source is not None
    assert (found.cue.text, found.source.text, found.content[0].text) == (cue, source, content)


@pytest.mark.parametrize("text", ["Es regnet, so", "„Es regnet“, so", "„Es regnet“ so ist"])
def test_a_text_cut_off_before_its_source(text: str) -> None:
    assert find_attributions(text, language="de") == ()


@pytest.mark.parametrize(
    "text",
    [
        "Die Züge rollen nach Plan.",
        "Alles läuft nach Maß, und es regnet.",
        "Zeugen nach Überfall auf Kiosk gesucht",
        "Laut lachte Eva Roth, als er ging.",
        "Laut hupend fuhren die Fans davon.",
    ],
)
def test_how_something_goes_is_not_a_source(text: str) -> None:
    assert find_attributions(text, language="de") == ()


def test_the_plan_of_somebody_is_a_source() -> None:
    (found,) = find_attributions("Nach dem Plan der Stadt soll die Brücke im Mai fertig sein.", language="de")
    assert found.source is not None
    assert found.source.text == "dem Plan der Stadt"


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Den Angaben nach ist das Dach undicht.", "Den Angaben"),
        ("Dem Plan nach soll das Dach gedeckt werden.", "Dem Plan"),
        ("Eine Sprecherin nannte den Plan nach dem Spiel „völlig unverständlich“.", "Eine Sprecherin"),
        ("Der Täter sei geflohen, legte ein Zeuge in einer Mitteilung nach.", "ein Zeuge"),
    ],
)
def test_only_a_dative_comes_before_nach(text: str, source: str) -> None:
    assert {found.source.text for found in find_attributions(text, language="de") if found.source} == {source}


@pytest.mark.parametrize(
    ("text", "source", "pieces"),
    [
        ("Das Dach, das laut Polizei undicht ist, wird gedeckt.", "Polizei", ["das", "undicht ist"]),
        ("Das Haus, das Experten zufolge alt ist, bleibt.", "Experten", ["das", "alt ist"]),
        ("Die Frau, die den Angaben zufolge alt ist, bleibt.", "den Angaben", ["die", "alt ist"]),
        ("Es ist zu, weil laut Polizei das Dach fiel, das neu war.", "Polizei", ["weil", "das Dach fiel, das neu war"]),
    ],
)
def test_a_clause_of_its_own_ends_before_the_main_verb(text: str, source: str, pieces: list[str]) -> None:
    (found,) = find_attributions(text, language="de")
    assert found.source is not None
    assert (found.source.text, [piece.text for piece in found.content]) == (source, pieces)
