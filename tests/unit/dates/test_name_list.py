"""Names that hold a word of time."""

from newscorpus.dates.name_list import names_by_word
from newscorpus.lexicon import load_lexicon


def test_a_name_is_found_by_each_of_its_words():
    names = names_by_word(load_lexicon("en"))
    for word, listed in names.items():
        for name in listed:
            assert name.name.startswith(word, name.at)
    assert any(name.name == "Sheffield Wednesday" for name in names["Sheffield"])


def test_the_longest_name_comes_first():
    for listed in names_by_word(load_lexicon("en")).values():
        lengths = [len(name.name) for name in listed]
        assert lengths == sorted(lengths, reverse=True)


def test_a_word_may_stand_for_the_name_later():
    entry = {"id": "own", "names": ["May Day Club"], "alone": ["May"], "examples": [], "not": []}
    names = names_by_word(load_lexicon("en").enter("time_names", "name", entry))
    found = {name.name: name.alone for word in ("May", "Day") for name in names[word]}
    assert next(name for name in names["May"] if name.name == "May Day Club").alone
    assert not next(name for name in names["Day"] if name.name == "May Day Club").alone
    assert "May Day Club" in found
