"""Lines that are a date and little more."""

import pytest

from newscorpus.boilerplate.date_lines import DateLines
from newscorpus.bylines import BylineParser
from newscorpus.lexicon import load_lexicon

ENGLISH = load_lexicon("en")
DATES = DateLines(ENGLISH, BylineParser(lexicon=ENGLISH))


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Updated Oct. 5, 2018 3:14 PM", True),
        ("Oct. 5, 2018", True),
        ("PUBLISHED: 10:14, 3 February 2022 | UPDATED: 12:51, 3 February 2022", True),
        ("The river rose over its banks on Oct. 5, 2018 and fell in the night", False),
        ("The treaty on the bridge ends on May 5, 2018.", False),
        ("— Salem News (@salemnews) March 3, 2021", False),
        ("It rains. — Salem News (@salemnews) March 3, 2021", False),
        ("By Jane Doe (@janedoe) March 3, 2021", True),
        ("News - Jane Doe (@janedoe) March 3, 2021", True),
        ("Rain fell", False),
        ("Published in The Daily Example, The Sunday Magazine and Review, May 5th, 2018.", True),
        ("(Published in The Daily Example, The Sunday Magazine and Review, May 5th, 2018)", True),
        ("Published in The Example, May 5, 2018, it was a scandal.", False),
        ("Published in The Daily Example on May 5, 2018, the poem made her famous in all the north.", False),
        ("Posted to a village in the far north, she came home on May 5, 2018.", False),
    ],
)
def test_a_line_that_is_mostly_a_date(line: str, expected: bool) -> None:
    assert DATES.fill(line, 0, len(line)) is expected
