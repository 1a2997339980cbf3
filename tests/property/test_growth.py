"""Law: twice the text costs at most about twice the time, whatever is repeated in it."""

from datetime import date

import pytest

import newscorpus as nc
from newscorpus.testing import FRAGMENTS, check_linear


@pytest.mark.parametrize("unit", FRAGMENTS, ids=ascii)
def test_repetition_costs_in_proportion(unit: str):
    check_linear(lambda text: nc.parse_article(text, published=date(2018, 10, 26)), unit)
