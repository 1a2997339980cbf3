from newscorpus.lexicon.listed_words import listed_words


def test_words_of_all_languages_count() -> None:
    assert {"and", "und", "et"} <= listed_words("byline_words", "joins two names")


def test_what_no_file_lists_has_no_words() -> None:
    assert listed_words("byline_words", "sings") == frozenset()
    assert listed_words("no_such_file", "joins two names") == frozenset()
