import pytest

from newscorpus.boilerplate.phrase_families import Family, FamilyBook, FamilyHit
from newscorpus.lexicon import available_languages, load_lexicon

LANGUAGES = [code for code in available_languages() if load_lexicon(code).has("boilerplate")]
BOOKS = {code: FamilyBook(load_lexicon(code)) for code in LANGUAGES}
FAMILIES = [(code, family) for code, book in BOOKS.items() for family in book.families]


def look_up(code: str, line: str) -> FamilyHit | None:
    return BOOKS[code].look_up(line, line.split(), len(line))


@pytest.mark.parametrize(("code", "family"), FAMILIES, ids=lambda value: getattr(value, "id", value))
def test_examples_belong_to_the_family_and_counter_examples_do_not(code: str, family: Family) -> None:
    assert family.examples
    assert family.refuses
    for line in family.examples:
        hit = look_up(code, line)
        assert hit is not None, line
        assert hit.family.kind == family.kind, line
    for line in family.refuses:
        hit = look_up(code, line)
        assert hit is None or hit.family.id != family.id, line


@pytest.mark.parametrize("code", LANGUAGES)
def test_phrases_are_folded(code: str) -> None:
    for family in BOOKS[code].families:
        for phrase in (*family.whole, *family.starts, *family.ends):
            assert phrase == phrase.lower()
