import pytest

from newscorpus.bylines.page_ages import Age, PageAges
from newscorpus.lexicon import available_languages, load_lexicon

ENTRIES = [
    (code, entry) for code in available_languages() for entry in load_lexicon(code).entries("ages", Age, table="age")
]


@pytest.mark.parametrize(("code", "entry"), ENTRIES, ids=lambda value: getattr(value, "id", value))
def test_examples_and_counter_examples(code: str, entry: Age) -> None:
    ages = PageAges(load_lexicon(code))
    assert entry.examples
    assert entry.refuses
    for line in entry.examples:
        assert len(ages.find(line, 0, len(line))) == 1, line
    for line in entry.refuses:
        assert ages.find(line, 0, len(line)) == [], line
