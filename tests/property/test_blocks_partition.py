"""Law: every line that holds something belongs to exactly one block, and the blocks stand in the order of the text."""

from hypothesis import given
from hypothesis import strategies as st

import newscorpus as nc
from newscorpus.testing import Planted, check_partition, hostile_text, planted_articles


@given(planted_articles())
def test_on_articles(planted: Planted):
    check_partition(nc.find_blocks(planted.text), planted.text)


@given(hostile_text() | st.text(st.sampled_from("ab .\n\r\u2028\x85\t"), max_size=60))
def test_on_any_text(text: str):
    check_partition(nc.find_blocks(text), text)
