"""How many articles a text in an unknown layout looks like."""

import pytest

from newscorpus.readers.exports.unknown import count_articles

LABELLED = "TITLE: Rain\nDATE: May 3, 2019\nBYLINE: Jane Doe\n\nRain fell.\n\n"
RULED = "==========\nRain\nMay 3, 2019\n\nRain fell.\n\n"


@pytest.mark.parametrize("times", [2, 5])
@pytest.mark.parametrize("one", [LABELLED, RULED])
def test_what_comes_again_in_the_same_form_is_counted(one, times):
    assert count_articles(one * times) == times


def test_a_number_out_of_a_total():
    assert count_articles("".join(f"Article {n} of 3\n\nRain fell.\n\n" for n in (1, 2, 3))) == 3


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Rain fell.\n\nDate: nobody knows.",
        LABELLED,
        RULED,
        # labels without a day are notes, and different totals are no series
        "TITLE: Rain\nBYLINE: Jane Doe\n\n" * 3,
        "1 of 3\n\nRain.\n\n1 of 7\n\nSnow.",
        "Speaker: Rain.\n" * 20,
    ],
)
def test_one_article_stays_one(text):
    assert count_articles(text) == 1
