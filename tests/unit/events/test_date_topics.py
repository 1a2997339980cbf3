"""Events that a sentence only speaks of; the event is in brackets."""

from collections.abc import Callable
from datetime import date

import pytest

from newscorpus import EventTime

ANCHOR = date(2018, 10, 26)
"""The day of writing, which means "no date of its own"."""

Asked = Callable[..., EventTime]


@pytest.mark.parametrize(
    ("text", "begin"),
    [
        ("On March 3, 2017 Malta condemned the [arrest] of an envoy.", ANCHOR),
        ("The [arrest] of the envoy drew protests on March 3, 2017.", ANCHOR),
        ("The court [jailed] the mayor for the sale of a mill in 2017.", ANCHOR),
        ("The mayor was [convicted] of the murder of a guard in 2017.", ANCHOR),
        ("The court [jailed] the mayor for a burglary in 2017.", ANCHOR),
        ("The court jailed the mayor on March 3, 2017 for a [raid] on a mill.", ANCHOR),
        ("The court jailed the mayor on March 3, 2017 for [robbing] a mill.", ANCHOR),
        ("The cabinet resigned on March 3, 2017 over an [explosion].", ANCHOR),
        ("Roe spoke of the [collapse] and asked for tents on March 3, 2017.", ANCHOR),
        ("On March 3, 2017 police searched the site of the [shooting].", ANCHOR),
        ("Police searched the site of the [shooting] again on March 3, 2017.", ANCHOR),
        ("Rebels shelled a port on March 3, 2017 in revenge for the [killing] of an envoy.", ANCHOR),
        # what something is the first since
        ("It was the first [meeting] since they signed a pact on March 3, 2017.", ANCHOR),
        ("They waited on March 3, 2017 for results of a [vote].", ANCHOR),
        # the date of the event itself
        ("It was the first meeting since they [signed] a pact on March 3, 2017.", date(2017, 3, 3)),
        ("Rebels shelled a port in revenge for the [killing] of an envoy on March 3, 2017.", date(2017, 3, 3)),
        ("Malta condemned the [arrest] of an envoy on March 3, 2017.", date(2017, 3, 3)),
        ("The court [jailed] the mayor on March 3, 2017 for a raid on a mill.", date(2017, 3, 3)),
        ("The court [convicted] the mayor of fraud in 2017.", date(2017, 1, 1)),
        ("Police [arrested] the leader of the rebels in 2017.", date(2017, 1, 1)),
        ("Malta condemned the March 3, 2017 [arrest].", date(2017, 3, 3)),
        ("The party rejected the result of the [vote] held on March 3, 2017.", date(2017, 3, 3)),
        ("The [arrest] of the envoy was on March 3, 2017.", date(2017, 3, 3)),
        ("Police searched the site of the [shooting] on March 3, 2017.", date(2017, 3, 3)),
        ("At the time of the [broadcast] on March 3, 2017 they slept.", date(2017, 3, 3)),
    ],
)
def test_what_is_only_spoken_of_has_not_the_date_of_speaking(asked: Asked, text: str, begin: date) -> None:
    assert asked(text, anchor=ANCHOR).begin == begin
