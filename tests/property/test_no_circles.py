"""Law: what was worked out on the way is freed when the record is there, without the collector of circles.

Circles hold a text's words and clauses until the collector comes, which then took a fifth of the time.
"""

import gc

import pytest

import newscorpus as nc

TEXT = """Dam opens after repairs

By Jane Doe

SALEM (AP) — Police arrested Tom Roe on Friday after he attacked the mayor of Salem, officials said.

“We met him,” said Ann Poe, a spokeswoman for the city. She said that her colleagues and the minister had held talks.
They told Roe he would be released on Monday. “He left,” she added.
"""

FINDERS = (
    nc.find_blocks,
    nc.parse_header,
    nc.find_timexes,
    nc.find_quotes,
    nc.find_attributions,
    nc.find_events,
    nc.parse_article,
)


@pytest.mark.parametrize("find", FINDERS, ids=lambda find: find.__name__)
def test_nothing_is_left_to_the_collector(find):
    assert find(TEXT)  # what is kept for good is kept now
    enabled = gc.isenabled()
    gc.collect()
    gc.disable()
    try:
        find(TEXT)
        assert gc.collect() == 0
    finally:
        if enabled:
            gc.enable()
