"""`date_event`: which date is an event's own, and why."""

from collections.abc import Callable
from datetime import date

import pytest

from newscorpus import EventTime
from newscorpus.model import EventBasis

ANCHOR = date(2018, 10, 26)
Asked = Callable[..., EventTime]


def test_what_is_asked_for_from_a_day_on_is_not_asked_then(asked: Asked) -> None:
    assert asked("Unions [called] for a long strike from November 2, 2018.", anchor=ANCHOR).begin == ANCHOR
    assert asked("The court [remanded] Jane Roe in custody until November 2, 2018.", anchor=ANCHOR).begin == ANCHOR
    assert asked("The mill will [close] its doors from November 2, 2018.", anchor=ANCHOR).begin == date(2018, 11, 2)


@pytest.mark.parametrize(
    ("text", "begin", "end"),
    [
        # behind an apposition
        ("Police [held] Jane Roe, a lawyer from the north, on Monday.", date(2018, 10, 22), date(2018, 10, 22)),
        # the deed that somebody is tried for, and what is new
        ("Roe was [cleared] of robbing a bank on 2 May.", None, None),
        ("Roe was [cleared] of robbing a bank on Monday.", date(2018, 10, 22), date(2018, 10, 22)),
        ("Roe is due in court on 3 November, [accused] of theft.", None, None),
        ("Roe was freed in May and will be [tried].", None, None),
        # the exact part of a date, and the hour
        ("Miners [struck] last month, on September 9.", date(2018, 9, 9), date(2018, 9, 9)),
        ("Miners [struck] last month and on October 9.", date(2018, 9, 1), date(2018, 9, 30)),
        ("Rebels [attacked] the port at 3 a.m. last Monday.", date(2018, 10, 22), date(2018, 10, 22)),
        # a new day, not the old one
        ("Roe moved the [election] from 15 June to 8 May.", date(2019, 5, 8), date(2019, 5, 8)),
        # stretches
        ("The firm [cut] jobs in the three months to March.", date(2018, 1, 1), date(2018, 3, 31)),
        ("The firm [cut] jobs in the first two months of 2016.", date(2016, 1, 1), date(2016, 2, 29)),
        ("The firm [cut] jobs in the last two weeks of August 2016.", date(2016, 8, 18), date(2016, 8, 31)),
        ("In the year ended June 30, 2017, the firm [cut] jobs.", date(2016, 7, 1), date(2017, 6, 30)),
    ],
)
def test_the_days_of_what_is_set_off(asked: Asked, text: str, begin: date | None, end: date | None) -> None:
    time = asked(text, anchor=ANCHOR)
    known = time.basis is not EventBasis.CREATION_TIME
    assert (time.begin if known else None, time.end if known else None) == (begin, end)


@pytest.mark.parametrize(
    ("text", "begin", "end", "basis"),
    [
        ("The ferry [sank] on March 3, 2017.", "2017-03-03", "2017-03-03", "explicit"),
        ("The ferry [sank] in March 2017.", "2017-03-01", "2017-03-31", "explicit"),
        ("On March 3, 2017, the ferry, which had new engines, [sank].", "2017-03-03", "2017-03-03", "explicit"),
        ("The ferry [sank] in 2017, and its owner died on May 2, 2018.", "2017-01-01", "2017-12-31", "explicit"),
        ("The ferry sank in 2017, and its owner [died] on May 2, 2018.", "2018-05-02", "2018-05-02", "explicit"),
        ("The army said on May 3, 2018 gunmen [took] the port on May 2, 2018.", "2018-05-02", "2018-05-02", "explicit"),
        (
            "Gunmen took a port on May 3, 2018 and troops [shelled] the mill of Oslo on May 5, 2018.",
            "2018-05-05",
            "2018-05-05",
            "explicit",
        ),
        ("Two men were [wounded] in the 2010 mill bombing.", "2010-01-01", "2010-12-31", "explicit"),
        ("Two men were [charged] in the 2010 mill bombing.", "2018-10-26", "2018-10-26", "creation_time"),
        ("RIGA, 3 March — Banks did not [pay] for the trip.", "2018-10-26", "2018-10-26", "creation_time"),
        ("RIGA, 3 March — Banks [paid] for the trip.", "2018-03-03", "2018-03-03", "relative"),
        ("The ferry [sank] overnight on October 24.", "2018-10-24", "2018-10-24", "relative"),
        ("The court will hear Roe on October 29, [charged] with arson.", "2018-10-26", "2018-10-26", "creation_time"),
        ("Roe [pleaded] not guilty to an assault on a guard on March 3.", "2018-10-26", "2018-10-26", "creation_time"),
        ("Roe [pleaded] not guilty to an assault on October 24.", "2018-10-24", "2018-10-24", "relative"),
        ("Roe was [convicted] of fraud on March 3.", "2018-03-03", "2018-03-03", "relative"),
        ("The ferry [sank] yesterday.", "2018-10-25", "2018-10-25", "relative"),
        ("The owner [resigned].", "2018-10-26", "2018-10-26", "creation_time"),
    ],
)
def test_the_date_of_the_clause_goes_first(asked: Asked, text: str, begin: str, end: str, basis: str) -> None:
    time = asked(text, anchor=ANCHOR)
    assert (str(time.begin), str(time.end), str(time.basis)) == (begin, end, basis)


@pytest.mark.parametrize(
    ("text", "begin"),
    [
        ("On Tuesday, police said rebels [kidnapped] a priest on Monday.", date(2018, 10, 22)),
        ("Police said rebels [kidnapped] a priest on Monday.", date(2018, 10, 22)),
        ("Police [announced] his death on Monday.", date(2018, 10, 22)),
        ("On Monday, hours before a storm hit the town on Tuesday, a bridge [fell].", date(2018, 10, 22)),
        ("Hours before a storm hit the town on Tuesday, a bridge [fell].", date(2018, 10, 23)),
    ],
)
def test_a_date_of_its_own_goes_before_that_of_a_report_or_of_another_clause(
    asked: Asked, text: str, begin: date
) -> None:
    assert asked(text, anchor=ANCHOR).begin == begin


@pytest.mark.parametrize(
    ("text", "begin"),
    [
        ("The ministry [denied] the warnings from 2017.", ANCHOR),
        ("Norway [rejected] the plan of March 2017.", ANCHOR),
        ("The junta [imposed] a curfew from Monday.", date(2018, 10, 22)),
        ("He [died] in the quake of March 2017.", date(2017, 3, 1)),
        ("The firm [accepted] the terms and must pay by Friday.", ANCHOR),
        ("The firm [accepted] the terms and paid on Monday.", date(2018, 10, 22)),
    ],
)
def test_a_thing_that_is_from_a_month_or_a_year_was_dealt_with_later(asked: Asked, text: str, begin: date) -> None:
    assert asked(text, anchor=ANCHOR).begin == begin


@pytest.mark.parametrize(
    ("text", "begin"),
    [
        ("Roe was [elected] mayor in Monday’s vote.", date(2018, 10, 22)),
        ("Roe [beat] Doe in Monday’s runoff.", date(2018, 10, 22)),
        ("Roe [criticized] Doe in Monday’s debate.", date(2018, 10, 22)),
        ("The party [won] in Monday’s vote.", date(2018, 10, 22)),
        ("Lawmakers [backed] Monday’s budget.", ANCHOR),
        ("Lawmakers [repealed] the 2015 tax.", ANCHOR),
    ],
)
def test_what_happens_in_something_has_its_day(asked: Asked, text: str, begin: date) -> None:
    assert asked(text, anchor=ANCHOR).begin == begin


@pytest.mark.parametrize(
    "text",
    [
        "The [attack] was among the topics raised in Saturday's debate.",
        "Roe [urged] him to compete in this year's vote.",
    ],
)
def test_a_date_in_the_phrase_of_another_verb_is_not_taken(asked: Asked, text: str) -> None:
    assert asked(text, anchor=ANCHOR).begin in (None, ANCHOR)


@pytest.mark.parametrize(
    ("text", "begin"),
    [
        ("The firm said on Monday it would cut jobs and [close] a mill.", ANCHOR),
        ("The firm said on Monday it would cut jobs, [close] a mill and sell a mine.", ANCHOR),
        ("The firm cut jobs on Monday and [closed] a mill.", date(2018, 10, 22)),
        ("OSLO, Oct 24 - The firm will [close] a mill.", None),
        ("OSLO, Oct 24 - The firm [closed] a mill.", date(2018, 10, 24)),
        ("The firm put off its launch to 2019 after a [fire] damaged a mill.", None),
    ],
)
def test_verbs_in_a_row_do_not_have_the_day_of_saying_so(asked: Asked, text: str, begin: date | None) -> None:
    assert asked(text, anchor=ANCHOR).begin == begin


@pytest.mark.parametrize(
    ("text", "begin", "end"),
    [
        ("The owner [resigned] before May 2018.", None, date(2018, 5, 1)),
        ("The fair [runs] until May 2, 2018.", None, date(2018, 5, 2)),
        ("Rain has [fallen] since May 2, 2018.", date(2018, 5, 2), None),
    ],
)
def test_a_bound_leaves_one_side_open(asked: Asked, text: str, begin: date | None, end: date | None) -> None:
    time = asked(text, anchor=ANCHOR)
    assert (time.begin, time.end, time.basis) == (begin, end, EventBasis.BOUND)


@pytest.mark.parametrize(
    ("text", "begin"),
    [
        ("The boat seized in March was [attacked].", ANCHOR),
        ("The mayor, who was born in 1948, [resigned].", ANCHOR),
        ("Police said on March 3, 2017 that they had [met] the rebels.", ANCHOR),
        ("A judge on Wednesday asked for files on the [collapse] of the pier.", ANCHOR),
        ("Police [met] the rebels on March 3, 2017 and said that it had rained.", date(2017, 3, 3)),
        ("The mayor, who [resigned] on March 3, 2017, is ill.", date(2017, 3, 3)),
        ("The boat was [attacked] on March 3, 2017, which pleased few.", date(2017, 3, 3)),
    ],
)
def test_a_date_in_a_clause_about_a_noun_stays_there(asked: Asked, text: str, begin: date) -> None:
    assert asked(text, anchor=ANCHOR).begin == begin


@pytest.mark.parametrize(
    ("text", "begin"),
    [
        ("The trial is [set] to begin on Nov. 7.", ANCHOR),
        ("The court [ordered the minister to] come on Nov. 7.", ANCHOR),
        ("The king will [travel to] Oslo on Nov. 7.", date(2018, 11, 7)),
        ("The cabinet [hopes] to open the dam by May 2019.", ANCHOR),
        ("The ferry sank in 2017, the harbour office [said].", ANCHOR),
        ("The envoy is [expected] next week.", date(2018, 10, 29)),
    ],
)
def test_the_date_of_what_is_wanted_is_not_that_of_saying_or_wanting(asked: Asked, text: str, begin: date) -> None:
    assert asked(text, anchor=ANCHOR).begin == begin


@pytest.mark.parametrize(
    ("text", "begin", "end"),
    [
        ("Nobody has lived there since May 2017, when the dam [broke].", date(2017, 5, 1), date(2017, 5, 31)),
        ("The mine did not [open] until May 2, 2017.", date(2017, 5, 2), date(2017, 5, 2)),
        ("He was tried for the May 2017 blast that [killed] two guards.", date(2017, 5, 1), date(2017, 5, 31)),
        ("The firm had a [loss] in the third quarter ended Sept. 30, 2018.", date(2018, 7, 1), date(2018, 9, 30)),
        (
            "In a debate on May 2, 2017, the mayor [attacked] his rival for a vote on dams in 2009.",
            date(2017, 5, 2),
            date(2017, 5, 2),
        ),
    ],
)
def test_a_date_of_a_thing_is_that_of_what_is_told_of_it(asked: Asked, text: str, begin: date, end: date) -> None:
    time = asked(text, anchor=ANCHOR)
    assert (time.begin, time.end) == (begin, end)


def test_without_an_anchor_nothing_is_anchored(asked: Asked) -> None:
    assert asked("The owner [resigned].") == EventTime()
    assert asked("The owner [resigned] yesterday.").begin is None


@pytest.mark.parametrize(
    "text",
    [
        "Jane Roe had denied the theft of May 3, 2017, but was [convicted] in June.",
        "On Tuesday Jane Roe [conceded] the defeat, and on May 3, 2017 she had won.",
    ],
)
def test_a_date_without_a_year_leaves_no_room_for_another_date(asked: Asked, text: str) -> None:
    assert asked(text).begin is None


def test_the_future_does_not_take_the_day_of_writing(asked: Asked) -> None:
    assert asked("The owner will [resign].", anchor=ANCHOR) == EventTime()


def test_the_lead_gives_its_day_under_the_lead_policy_only(asked: Asked) -> None:
    text = "A ferry sank on October 24, 2018. The owner has [resigned]."
    assert asked(text, anchor=ANCHOR, policy="lead").begin == date(2018, 10, 24)
    assert asked(text, anchor=ANCHOR, policy="lead").basis is EventBasis.LEAD
    assert asked(text, anchor=ANCHOR).begin == ANCHOR
