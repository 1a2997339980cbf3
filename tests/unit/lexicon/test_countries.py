import pytest

from newscorpus.lexicon import load_lexicon
from newscorpus.lexicon.countries import countries, country_index


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("United States", "USA"),
        ("White House", "USA"),
        ("Kremlin", "RUS"),
        ("Russians", "RUS"),
        ("Downing Street", "GBR"),
        ("Spaniards", "ESP"),
        ("South Korean", "KOR"),
        ("Swiss", "CHE"),
        ("Kyiv", "UKR"),
        ("Niger", "NER"),
        ("Nigerian", "NGA"),
    ],
)
def test_a_name_a_demonym_a_capital_or_a_metonym_gives_the_country(words: str, code: str) -> None:
    assert country_index(load_lexicon("en"))[words].code == code


def test_refused_words_are_not_there() -> None:
    index = country_index(load_lexicon("en"))
    assert not {"Korean", "Brussels' own", "Union", "Republic", "Male", "Victoria"} & set(index)


def test_every_code_is_three_capitals() -> None:
    known = countries(load_lexicon("en"))
    assert all(len(c.code) == 3 and c.code.isupper() and c.code.isascii() for c in known)
    assert len(known) > 195
