"""A quote that no cue claims, with the reports around it."""

import pytest

from newscorpus.quotes.without_cue.unclaimed import Unclaimed


@pytest.mark.parametrize(
    ("text", "whole"),
    [("“It holds.”", True), ("“It holds”", False), ("“it holds.”", False), ("“Does it hold?”", True)],
)
def test_whole(table_of, text, whole):
    assert Unclaimed(table_of(text), 0, [], [], {}).whole is whole


def test_a_report_of_it_is_of_its_words_alone(table_of):
    table = table_of("So “it holds.”")
    found = Unclaimed(table, 0, [], [], {}).report(None, "floating")
    assert [table.text[start:end] for start, end in found.content] == ["it holds."]
    assert found.place == found.content[0]


def test_a_name_may_be_its_last_paragraph(table_of):
    quote = Unclaimed(table_of("“It will hold all winter.\nJane Doe”"), 0, [], [], {})
    assert quote.below is not None
    assert Unclaimed(table_of("“It will hold all winter.\nIt will.”"), 0, [], [], {}).below is None
