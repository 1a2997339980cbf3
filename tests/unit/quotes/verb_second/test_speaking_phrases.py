"""How likely a German phrase is to speak."""

import pytest

from newscorpus.quotes import find_attributions
from newscorpus.quotes.verb_second.speaking_phrases import NAMED, PERSON, THING, likely_to_speak, may_speak


@pytest.mark.parametrize(
    ("text", "likely", "speaks"),
    [
        ("Eva Roth", PERSON, True),
        ("die Polizei", PERSON, True),
        ("der parteilose Bürgermeister", PERSON, True),
        ("sie", NAMED, True),
        ("es", THING, False),
        ("die Brücke", THING, False),
        ("die kleine Mia", PERSON, True),
        ("das neue Lena", THING, False),
        ("der Unmut der Partei", THING, False),
        ("das Boot UNICEF", NAMED, True),
        ("das Hilfswerk UNICEF", PERSON, True),
        ("Russland", PERSON, True),
    ],
)
def test_who_may_speak(table_of, text: str, likely: int, speaks: bool) -> None:
    table = table_of(text, "de")
    phrase = (0, len(table.words) - 1)
    assert likely_to_speak(table, phrase) == likely
    assert may_speak(table, phrase) is speaks


def test_an_adverb_may_follow_to_whom_something_is() -> None:
    text = "Max Klee sprach von einem „Unding“. Für Eva Roth dagegen ist klar: „Die Aufsicht hat versagt.“"
    assert [found.source.text for found in find_attributions(text, language="de") if found.source][-1] == "Eva Roth"
