"""The words that events look up, gathered from the files of a language."""

from collections import Counter

import pytest

from newscorpus.events.word_index import event_words, split_name
from newscorpus.lexicon import load_lexicon
from newscorpus.lexicon.class_lists import class_lists

ENGLISH = load_lexicon("en")
WORDS = event_words(ENGLISH)


@pytest.mark.parametrize(
    ("name", "expected"),
    [("U.S.", ["U", "S"]), ("Cote d'Ivoire", ["Cote", "d", "Ivoire"]), ("Oslo", ["Oslo"]), ("", [])],
)
def test_a_name_is_split_as_a_text_is(name, expected):
    assert split_name(name) == expected


@pytest.mark.parametrize(
    ("first", "rest", "country"),
    [
        ("Norway", (), "NOR"),
        ("Norwegian", (), "NOR"),
        ("Oslo", (), "NOR"),
        ("Sri", ("Lanka",), "LKA"),
        ("U", ("S",), "USA"),
    ],
)
def test_countries_by_their_first_word(first, rest, country):
    assert country in {party.country for party in WORDS.parties[first] if party.rest == rest}


def test_the_longest_name_stands_first():
    for parties in WORDS.parties.values():
        lengths = [len(party.rest) for party in parties]
        assert lengths == sorted(lengths, reverse=True)


def test_sectors_and_persons():
    assert WORDS.roles["police"] == "COP"
    assert WORDS.roles["rebels"] == "REB"
    assert "bridge" not in WORDS.roles
    assert {"driver", "drivers"} <= WORDS.people
    assert "bridge" not in WORDS.people


def test_verbs_of_the_links_are_there_in_all_their_forms():
    assert {"urge", "urges", "urged", "urging"} <= WORDS.links["controls"]


def test_a_phrase_of_one_word_may_stand_alone_and_others_want_their_second_word():
    assert WORDS.phrases["attacked"].alone
    held = WORDS.phrases["held"]
    assert not held.alone
    assert held.around or held.following
    with pytest.raises(KeyError):
        WORDS.phrases["teapot"]


def test_what_stands_right_behind_chooses_among_the_phrases():
    for form in ("held", "fired", "opened"):
        found = WORDS.phrases[form]
        for word, possible in found.following.items():
            assert set(map(id, found.others)) <= set(map(id, possible)), word
            assert len(possible) > len(found.others)


def test_words_are_gathered_once():
    assert event_words(ENGLISH) is WORDS


def test_a_surname_of_one_countrys_heads_has_a_country():
    assert WORDS.heads["Thatcher"] == "GBR"
    assert "Roe" not in WORDS.heads


def test_capitals_are_known_by_name():
    assert "Beirut" in WORDS.capitals
    assert "Lebanon" not in WORDS.capitals


def test_a_noun_for_a_party_has_one_sector() -> None:
    nouns = Counter(noun for words in class_lists(ENGLISH, "roles").values() for noun in words)
    assert [noun for noun, times in nouns.items() if times > 1] == []
