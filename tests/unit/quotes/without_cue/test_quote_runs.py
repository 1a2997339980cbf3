"""Whether a quote goes on with the one before, and how it stands in its paragraph."""

import pytest

from newscorpus.quotes.without_cue.quote_runs import alone, fills_paragraph, goes_on, opens_line


@pytest.mark.parametrize(
    ("between", "expected"),
    [
        (" ", True),
        (", ", True),
        ("\n\n", True),
        # every word in between may turn to somebody else
        (" and ", False),
        (" Rain fell on the town all day. ", False),
    ],
)
def test_a_quote_goes_on_over_white_space(table_of, between, expected):
    one, two = table_of(f"“It is late.”{between}“We must leave now.”").segments
    assert goes_on(table_of(f"“It is late.”{between}“We must leave now.”"), one.end, two) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“It is late.”\n\n“We must leave.”", True),
        # one word is rather an answer, and a quote with a sentence behind it is somebody's who is named there
        ("“Is it late?”\n\n“Yes.”", False),
        ("“It is late.”\n\n“We must leave,” Roe said at the end of the day.", False),
        ("“It is late.”\n\n“We must leave before the winter” at last.", True),
    ],
)
def test_a_quote_goes_on_in_the_next_paragraph(table_of, text, expected):
    table = table_of(text)
    one, two = table.segments
    assert goes_on(table, one.end, two) is expected


def test_a_quote_does_not_go_on_with_what_is_behind_it(table_of):
    table = table_of("“It is late.” “We must leave.”")
    one, two = table.segments
    assert not goes_on(table, two.end, one)


@pytest.mark.parametrize(
    ("text", "is_alone", "fills", "opens"),
    [
        ("“The dam could fall this winter.”", True, True, True),
        ("“The dam could fall this winter” at any time.", False, False, True),
        ("“The dam could fall this winter,” said the mayor of the old town.", False, False, False),
        ("Roe said: “The dam could fall this winter.”", True, False, False),
        ("“Maybe” at any time.", False, False, False),
    ],
)
def test_the_place_of_a_quote_in_its_paragraph(table_of, text, is_alone, fills, opens):
    table = table_of(f"Rain fell.\n\n{text}\n\nIt rose.")
    (segment,) = table.segments
    assert (alone(table, segment), fills_paragraph(table, segment), opens_line(table, segment)) == (
        is_alone,
        fills,
        opens,
    )


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("“It is late,” Roe said, and “a shame for all.”", ["It is late,", "a shame for all."]),
        ("Roe told them, “It is late,” and, “Why wait?”", ["It is late,", "Why wait?"]),
        # a verb or a name in between, and a sentence that goes on behind it
        ("“It is late,” Roe said, and sang “a song for all.”", ["It is late,"]),
        ("“It is late,” Roe said, and “The Long Tide” was played.", ["It is late,"]),
    ],
)
def test_a_quote_is_joined_to_the_report_of_its_sentence(reports, text, pieces):
    assert reports(text)[0][1] == pieces
