"""The table of labels."""

import pytest

from newscorpus.readers.exports.labels import labels


@pytest.mark.parametrize(("label", "name"), [("byline", "byline"), ("länge", "length"), ("load-date", "load_date")])
def test_a_label_in_any_language_has_one_name(label, name):
    assert labels().meanings[label] == name


def test_labels_are_in_lower_case():
    ours = labels()
    for words in (ours.meanings, ours.nexis.ended, ours.nexis.body, ours.nexis.titles, ours.proquest.marks):
        assert words
        assert all(word == word.lower() for word in words)


def test_the_lines_of_nexis():
    assert labels().nexis.numbered.search("3 of 500 DOCUMENTS")
    assert not labels().nexis.numbered.fullmatch("Rain fell on 3 of 20 days.")


def test_the_table_is_read_once():
    assert labels() is labels()
