"""Law: twice the text costs at most about twice the time, whatever is repeated in it."""

from datetime import date

import pytest

import newscorpus as nc
from newscorpus.testing import check_linear

UNITS = [
    *("“", "“ ", "”", '"', '" ', "' ", "’ ", "“”", "”“", "«", "''", "``", '"a" said b ', "“a,” he said. ", "said "),
    *(
        "he said that ",
        ". ",
        ".",
        "...",
        "a. ",
        "U.S. ",
        "Mr. ",
        "A",
        "A ",
        "Aa Bb ",
        "By ",
        "By Jane Doe\n",
        "1 ",
        "1",
    ),
    *(
        "1/1/",
        "Oct. 5 ",
        "Monday ",
        "May ",
        "the day before ",
        "last year, ",
        "three days later ",
        "2018-",
        "2018-10-22 ",
    ),
    *(
        "\n",
        "a\n",
        " ",
        "\t",
        " \n",
        "PARIS (AP) — ",
        "(",
        "((",
        "[",
        "—",
        "--",
        "Share\n",
        "Read more: ",
        "not ",
        "if ",
    ),
    *(
        "met ",
        "talks with ",
        "Russia and ",
        "will ",
        "http://a.b/",
        "@a ",
        "\ud800",
        "\x00",
        "é",
        "日",
        "a,",
        "one two ",
    ),
]


@pytest.mark.parametrize("unit", UNITS, ids=ascii)
def test_repetition_costs_in_proportion(unit: str):
    check_linear(lambda text: nc.parse_article(text, published=date(2018, 10, 26)), unit)
