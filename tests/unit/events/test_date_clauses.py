"""Whose a date is, by the clauses of its sentence; the event is in brackets."""

from datetime import date

import pytest

from newscorpus import EventTime, Span, date_event

ANCHOR = date(2018, 10, 26)
"""The day of writing, which means "no date of its own"."""


def asked(text: str) -> EventTime:
    start, end = text.index("["), text.index("]") - 1
    plain = text.replace("[", "").replace("]", "")
    return date_event(plain, Span.cut(plain, start, end), anchor=ANCHOR)


@pytest.mark.parametrize(
    ("text", "begin"),
    [
        ("The party [called] for calm and said it would march on March 3, 2017.", ANCHOR),
        ("The party [conceded that] the bridge would not open until March 3, 2019.", ANCHOR),
        ("Ten were killed on March 3, 2017; police [deny] it.", ANCHOR),
        ("Rebels shelled a port on March 3, 2017, and an [earthquake] struck the island.", ANCHOR),
        ("Rebels left on March 2, 2017, and an [earthquake] struck the island on March 3, 2017.", date(2017, 3, 3)),
        ("On March 2, 2017 police held a banker, and on March 3, 2017 two envoys [met].", date(2017, 3, 3)),
        (
            "On March 2, 2017 envoys met, and on March 3, 2017 a well-known television presenter was [murdered].",
            date(2017, 3, 3),
        ),
        ("Police on March 3, 2017 held a man who [robbed] a mill.", ANCHOR),
        ("Rebels set fire to the mill on March 3, 2017 in a raid that [killed] ten.", date(2017, 3, 3)),
        ("Crowds marched on March 3, 2017 at the funeral of a student who [died] in jail.", ANCHOR),
        ("Gunmen who [attacked] a mill on March 3, 2017 fled.", date(2017, 3, 3)),
        ("Police [seized] a boat owned by Roe on March 3, 2017.", date(2017, 3, 3)),
        ("Police [seized] a boat built by Roe on March 3, 2017.", ANCHOR),
        ("Roe met leaders whose men have [blocked] roads since March 3, 2017.", date(2017, 3, 3)),
        ("The firm [cut] 800 jobs, and its rival closed a plant on March 3, 2017.", ANCHOR),
        ("The navy [sent] men to Peru, where nobody lived until 2017.", ANCHOR),
        ("Born in 2017, the party [won] a seat.", ANCHOR),
        ("Rebels [kidnapped] a priest near the site of the blast of March 3, 2017.", ANCHOR),
        ("The mayor spoke on March 3, 2017 about why rebels [kidnapped] a priest.", ANCHOR),
        ("The party [rejected] the result of the vote held on March 3, 2017.", ANCHOR),
        ("A group praised the [bombing] of a mill a day later, it said on March 3, 2017.", ANCHOR),
        ("A man, who was held for [shooting] a guard, must appear on March 3, 2017.", ANCHOR),
        ("Ten died in a [raid] on a mill, police said on March 3, 2017.", ANCHOR),
        ("Ten died, police said on March 3, 2017, in a [raid] on a mill.", ANCHOR),
        ("The clerk was [jailed] for badly beating a guard in 2017.", ANCHOR),
        ("She is [accused] of hiding the papers in 2017.", ANCHOR),
        ("The party [accused] him of theft, and judges told him to come on March 3, 2017.", ANCHOR),
        ("Malta [scrapped] a 2017 tax.", ANCHOR),
        ("Two states, which [closed] their borders, lifted the bans on March 3, 2017.", ANCHOR),
        ("Troops have [retaken] the port, the army said on March 3, 2017.", ANCHOR),
        ("The crowd [vowed to march] on the palace on March 3, 2017.", ANCHOR),
        ("The [trial] heard that the door was locked on March 3, 2017.", ANCHOR),
        ("Agents are [looking into] the raid and are expected to report on March 3, 2017.", ANCHOR),
        ("Malta, where ten men drowned on March 3, 2017, has [bought] a boat.", ANCHOR),
        # shared by both, of the same moment, of the thing itself, or of the deed although a verb with "of" follows
        ("Police [arrested] the man and questioned him on March 3, 2017.", date(2017, 3, 3)),
        ("He was [wounded] when a bomb went off on March 3, 2017.", date(2017, 3, 3)),
        (
            "Ten were [hurt] when a bus that had come from the hills of the north fell into a gorge on March 3, 2017.",
            date(2017, 3, 3),
        ),
        ("He saw the [raid] that killed ten men on March 3, 2017.", date(2017, 3, 3)),
        ("She was [accused] of spying on October 22, 2018.", date(2018, 10, 22)),
        ("Asked on March 3, 2017 about the ban, the minister [defended] it.", date(2017, 3, 3)),
        ("Ten men were [killed] in a raid carried out on March 3, 2017.", date(2017, 3, 3)),
        ("The [vote], originally planned for May 2016, was held on March 3, 2017.", date(2017, 3, 3)),
        ("Rebels [kidnapped] a priest at the end of March 2017.", date(2017, 3, 1)),
        ("Rebels [kidnapped] a priest on the night of March 3, 2017.", date(2017, 3, 3)),
        ("Rebels [kidnapped] a priest as the army left on March 3, 2017.", date(2017, 3, 3)),
        ("Speaking on March 3, 2017, the minister [defended] the ban.", date(2017, 3, 3)),
        ("An envoy met the man who led it, and on March 3, 2017 the bank [closed].", date(2017, 3, 3)),
        ("The party [won] the March 3, 2017 election.", date(2017, 3, 3)),
    ],
)
def test_a_date_in_a_clause_of_its_own_is_not_that_of_the_event_before_it(text: str, begin: date) -> None:
    assert asked(text).begin == begin


def test_what_is_announced_for_some_day_to_come_has_not_the_day_of_announcing() -> None:
    assert asked("The firm said on March 3, 2017 that it will [cut] 800 jobs.").begin is None
    assert asked("The firm [said] on March 3, 2017 that it will cut 800 jobs.").begin == date(2017, 3, 3)
