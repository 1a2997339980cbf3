"""Reports whose verb is left out."""

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ellis called it “a trap”, Moyo “a fair deal”.", ["Ellis | called | it “a trap”", "Moyo | - | a fair deal"]),
        ("Ellis called it “mad,” Jan Moyo “fair.” It rained.", ["Ellis | called | it “mad,”", "Jan Moyo | - | fair."]),
        ("Ellis said it was “a trap”, Moyo “a joke”.", ["Ellis | said | it was “a trap”", "Moyo | - | a joke"]),
        # one more thing that the first gives a name, or a title
        ("Ellis called Moyo “a fool”, Roe “a liar”.", ["Ellis | called | Moyo “a fool”, Roe “a liar”"]),
        ("Ellis called it “a trap” and Moyo “a joke”.", ["Ellis | called | it “a trap” and Moyo “a joke”"]),
        ("Ellis said he sang “Rain”, Moyo “Snow”.", ["Ellis | said | he sang “Rain”, Moyo “Snow”"]),
        # with its verb
        ("Ellis called it “mad”, Moyo said it was “ok”.", ["Ellis | called | it “mad”", "Moyo | said | it was “ok”"]),
    ],
)
def test_a_name_between_words_in_marks(shown, text, expected):
    assert [row.partition(": ")[2] for row in shown(text)] == expected
