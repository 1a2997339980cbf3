"""Whether an export is complete."""

import pytest

from newscorpus.readers.exports.export_values import Export, ExportedArticle


def export(numbers, announced=None):
    articles = tuple(ExportedArticle(number=n, body="Rain.", fields={}) for n in numbers)
    return Export(source="Nexis", articles=articles, announced=announced)


@pytest.mark.parametrize(
    ("numbers", "announced", "fault"),
    [
        ((1, 2, 3), None, None),
        ((1, 2, 3), 3, None),
        ((), None, None),
        # a part of a larger export
        ((7, 8, 9), None, None),
        ((1, 2), 3, "the file announces 3 articles, 2 were found"),
        ((), 3, "the file announces 3 articles, 0 were found"),
        ((1, 4), None, "2 articles were found; missing: 2, 3"),
        ((1, 1, 2), None, "3 articles were found; repeated: 1"),
        ((1, 1, 3), None, "3 articles were found; missing: 2; repeated: 1"),
    ],
)
def test_faults_of_the_count(numbers, announced, fault):
    assert export(numbers, announced).fault() == fault


def test_of_very_many_some_are_listed():
    assert export((1, 100)).fault().endswith(" and 78 more")
