"""Past or future: the sentences of a newspaper of Friday, 26 October 2018, and the days that its readers think of."""

from datetime import date

import pytest

from newscorpus.dates import find_timexes

SENTENCES = (
    ("The Senate votes Tuesday on the bill.", ["2018-10-30"]),
    ("The band plays the arena Saturday.", ["2018-10-27"]),
    ("The law took effect Jan. 1.", ["2018-01-01"]),
    ("The law takes effect Jan. 1.", ["2019-01-01"]),
    ("The president leaves for Tokyo on Sunday.", ["2018-10-28"]),
    ("The team faces City on Sunday before hosting United on Wednesday.", ["2018-10-28", "2018-10-31"]),
    ("The parade is on Sunday.", ["2018-10-28"]),
    ("The parade was on Sunday.", ["2018-10-21"]),
    ("The hearing is Wednesday.", ["2018-10-31"]),
    ("The museum's new wing opens in spring.", ["2019-SP"]),
    ("He was arrested in spring.", ["2018-SP"]),
    ("The 30 votes on Monday were not enough.", ["2018-10-22"]),
    ("Two of the plays on Monday were sold out.", ["2018-10-22"]),
    ("He is accused of killing her Monday.", ["2018-10-22"]),
    ("The man is in hospital after a fall Monday.", ["2018-10-22"]),
    ("He is the mayor who resigned Monday.", ["2018-10-22"]),
    ("The actor, who plays a doctor, said Monday he was ill.", ["2018-10-22"]),
    ("She speaks five languages, police said Monday.", ["2018-10-22"]),
    ("Turnout in Sunday's vote was low.", ["2018-10-21"]),
    ("He told reporters Tuesday that talks will go on.", ["2018-10-23"]),
    ("The verdict, which will be appealed, came Tuesday.", ["2018-10-23"]),
    ("A spokesman said Tuesday the bridge will reopen Thursday.", ["2018-10-23", "2018-11-01"]),
    ("Officials said the river would crest Sunday.", ["2018-10-28"]),
    ("The court ruled Monday that the vote planned for Nov. 20 may go ahead.", ["2018-10-22", "2018-11-20"]),
    ("The game, scheduled for Wednesday, was called off.", ["2018-10-31"]),
    ("It has been closed since Monday and will reopen Friday.", ["2018-10-22", "2018-10-26"]),
    ("The storm is expected to make landfall early Wednesday.", ["2018-10-31"]),
    ("Police said Monday that the man died Sunday night.", ["2018-10-22", "2018-10-21TNI"]),
    ("She is due in court Thursday.", ["2018-11-01"]),
    ("The deal, first announced in January, is to close by the end of March.", ["2018-01", "2019-03"]),
    ("Elections are set for May 2019.", ["2019-05"]),
    ("A hearing is scheduled for Dec. 3.", ["2018-12-03"]),
    ("The museum, closed since August, reopens Nov. 10.", ["2018-08", "2018-11-10"]),
    ("He has been in jail since June 12.", ["2018-06-12"]),
    ("Talks resume next week after a break that began Oct. 12.", ["2018-W44", "2018-10-12"]),
    ("Rain is forecast through Monday.", ["2018-10-29"]),
    ("In September, the court ruled that he must pay by December.", ["2018-09", "2018-12"]),
    ("Last December the mayor quit; her term ends next January.", ["2017-12", "2019-01"]),
    ("The strike could start as early as Monday.", ["2018-10-29"]),
    ("He said he would resign on Monday if the vote failed.", ["2018-10-29"]),
    ("The ban expires Nov. 30.", ["2018-11-30"]),
    ("Voting ends Sunday.", ["2018-10-28"]),
    ("Voting ended Sunday.", ["2018-10-21"]),
    ("The exhibition opened Feb. 8 and runs through Nov. 4.", ["2018-02-08", "2018-11-04"]),
    ("Officials planned to meet again on Tuesday.", ["2018-10-30"]),
    ("The summit, to be held in November in Lima, comes weeks after April's talks.", ["2018-11", "2018-04"]),
    ("On Thursday, the ministry said it had received the letter.", ["2018-10-25"]),
    ("On Thursday, the ministry will publish the letter.", ["2018-11-01"]),
    ("A vote on the plan is likely Thursday.", ["2018-11-01"]),
    ("They hope to have the bridge open by Christmas.", ["2018-12-25"]),
    ("The firm, founded in 1987, went public three years later.", ["1987", "1990"]),
    ("The show airs Monday night at 9 p.m.", ["2018-10-29TNI", "2018-10-29T21:00"]),
)


@pytest.mark.parametrize(("text", "values"), SENTENCES)
def test_the_day_that_a_reader_thinks_of(text: str, values: list[str]) -> None:
    found = find_timexes(text, anchor=date(2018, 10, 26))
    assert [timex.value for timex in found if not timex.value.startswith("P")] == values
