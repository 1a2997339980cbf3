"""The small words of bylines, by what they do."""

import re

from newscorpus.bylines.byline_words import byline_words, says_where_filed, words_pattern


def test_words_of_all_languages():
    assert {"for", "für"} <= byline_words("in front of an outlet")
    assert {"and", "und", "et"} <= byline_words("joins two names")
    assert "for" not in byline_words("joins two names")


def test_a_pattern_takes_the_longest_word():
    pattern = words_pattern("in front of an outlet", "in front of a place")
    words = pattern.split("|")
    assert sorted(words, key=len, reverse=True) == words or [len(w) for w in words] == sorted(
        map(len, words), reverse=True
    )
    assert set(words) == byline_words("in front of an outlet") | byline_words("in front of a place")
    for word in words:
        assert re.fullmatch(pattern, word)


def test_where_a_post_is_filed():
    assert says_where_filed("Filed under: Travel | Tags: boats")
    assert says_where_filed("dans Recettes le")
    assert not says_where_filed("Dansk Presse")
    assert not says_where_filed("Jane Doe")
    assert says_where_filed("Tags")
    assert says_where_filed("Catégorie : voyages")
    assert not says_where_filed("Category Manager")
