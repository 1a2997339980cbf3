"""Who wrote what is quoted two sentences further on."""

import pytest

from newscorpus.quotes.without_cue.sent_writings import author_in_front


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mayor sent them a note. It was short.", "The mayor"),
        ("The mayor sent them a boat. It was short.", None),
        ("The mayor got a note. It was short.", None),
        ("A note was sent by the mayor. It was short.", None),
        ("The mayor sent them a note. She was late.", None),
        ("The mayor sent them a note. It came when the water had risen to the bridge.", None),
        ("The mayor sent them a note.\n\nIt was short.", None),
        ("It was short.", None),
    ],
)
def test_author(table_of, text, expected):
    table = table_of(text)
    found = author_in_front(table, len(table.reading.sentences) - 1)
    assert (found and table.text[table.start(found[0]) : table.ends[found[1]]]) == expected
