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
    ("The mill could be sold on Monday.", ["2018-10-29"]),
    ("The mill could reopen on Monday.", ["2018-10-29"]),
    ("Smoke could be seen on Monday.", ["2018-10-22"]),
    ("The owner could not be reached on Monday.", ["2018-10-22"]),
    ("The mill won’t reopen on Monday.", ["2018-10-29"]),
    ("The union wants the mill to reopen on Monday.", ["2018-10-29"]),
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
    ("The launch slipped to Wednesday.", ["2018-10-31"]),
    ("Shares slipped to Wednesday's low.", ["2018-10-24"]),
    ("It has been closed since Monday and will reopen Friday.", ["2018-10-22", "2018-10-26"]),
    ("The storm is expected to make landfall early Wednesday.", ["2018-10-31"]),
    ("Police said Monday that the man died Sunday night.", ["2018-10-22", "2018-10-21TNI"]),
    ("She is due in court Thursday.", ["2018-11-01"]),
    ("The deal, first announced in January, is to close by the end of March.", ["2018-01", "2019-03"]),
    ("Elections are set for May 2019.", ["2019-05"]),
    ("The bridge will stay closed until at least July, the city said.", ["2019-07"]),
    ("The bridge was closed for at least all of July.", ["2018-07"]),
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


LATER = (
    ("The vigil is being held on Friday outside the town hall.", ["2022-11-25"]),
    ("The ferry stops running from Monday.", ["2022-11-28"]),
    ("From Monday, masks were compulsory.", ["2022-11-21"]),
    ("Trains will run a reduced service starting Tuesday.", ["2022-11-29"]),
    ("The rules came into force from Monday.", ["2022-11-21"]),
    ("New tariffs take effect on Sunday.", ["2022-11-27"]),
    ("The rate rise, effective Friday, affects savers.", ["2022-11-25"]),
    ("He returns to court on Tuesday.", ["2022-11-29"]),
    ("The two sides meet again on Saturday.", ["2022-11-26"]),
    ("The Bears visit Chicago on Sunday.", ["2022-11-27"]),
    ("Stocks slipped ahead of Friday's jobs report.", ["2022-11-25"]),
    ("He was hurt before Sunday's game.", ["2022-11-20"]),
    ("The album came out on Friday.", ["2022-11-18"]),
    ("Polls close at 8 p.m. Tuesday.", ["2022-11-29T20:00"]),
    ("Voting began on Monday and ends on Friday.", ["2022-11-21", "2022-11-25"]),
    ("The festival runs from Thursday to Saturday.", ["2022-11-24", "2022-11-26"]),
    ("The festival ran from Thursday to Saturday.", ["2022-11-17", "2022-11-19"]),
    ("He worked from Monday to Wednesday.", ["2022-11-21", "2022-11-23"]),
    ("The law goes into effect in January.", ["2023-01"]),
    ("The store is closing in January.", ["2023-01"]),
    ("The bridge reopens in March after a two-year repair.", ["2023-03"]),
    ("Sales in the 12 months to September fell 3%.", ["2022-09"]),
    ("Profit for the six months through September rose.", ["2022-09"]),
    ("He must appear in court on Monday.", ["2022-11-28"]),
    ("Applications must be in by Friday.", ["2022-11-25"]),
    ("He was ordered to pay by Friday.", ["2022-11-25"]),
    ("The mill was shut by Friday.", ["2022-11-18"]),
    ("The president heads to Lima on Thursday.", ["2022-11-24"]),
    ("Officials are bracing for protests on Saturday.", ["2022-11-26"]),
    ("The company plans to publish results on Tuesday.", ["2022-11-29"]),
    ("The jury is expected back on Monday.", ["2022-11-28"]),
    ("Doctors are on strike from Monday.", ["2022-11-28"]),
    ("A funeral will take place on Friday.", ["2022-11-25"]),
    ("Schools reopen Monday.", ["2022-11-28"]),
    ("Schools reopened Monday.", ["2022-11-21"]),
    ("The shop opens its doors on Saturday.", ["2022-11-26"]),
    ("Fans can buy tickets from Friday.", ["2022-11-25"]),
    ("The trial gets under way on Monday.", ["2022-11-28"]),
    ("They are appealing for witnesses to the crash on Tuesday.", ["2022-11-22"]),
    ("Police are questioning a man over the stabbing on Monday.", ["2022-11-21"]),
    ("The man is being held over Monday's attack.", ["2022-11-21"]),
    ("The deadline is midnight on Friday.", ["2022-11-25T00:00"]),
    ("The vote is set for December.", ["2022-12"]),
    ("He is to be sentenced on January 12.", ["2023-01-12"]),
    ("The concert has been moved to Saturday.", ["2022-11-26"]),
    ("Work on the tunnel starts in May.", ["2023-05"]),
    ("Rain is likely on Friday.", ["2022-11-25"]),
    ("The election in March will be close.", ["2023-03"]),
    ("The strike, called for Friday, has been cancelled.", ["2022-11-25"]),
    ("Ministers will vote on Friday on the bill announced on Monday.", ["2022-11-25", "2022-11-21"]),
    ("The hearing was postponed to Friday.", ["2022-11-25"]),
    ("She adjourned the hearing of the case to Friday.", ["2022-11-25"]),
    ("The firm has postponed the flight to at least Friday.", ["2022-11-25"]),
    ("She delayed, and went to work on Friday.", ["2022-11-18"]),
    ("The inquest, which opened on Monday, continues on Friday.", ["2022-11-21", "2022-11-25"]),
    ("He said on Tuesday that he would resign on Friday.", ["2022-11-22", "2022-11-25"]),
    ("Join us on Saturday for the parade.", ["2022-11-26"]),
    ("Shops should open on Sunday, the minister said.", ["2022-11-27"]),
    ("It had been due to open on Friday.", ["2022-11-18"]),
    ("The deal is likely to be signed in December.", ["2022-12"]),
    ("The team travels to Leeds on Saturday.", ["2022-11-26"]),
    ("The court heard on Friday that he meets her every week.", ["2022-11-18"]),
    ("The Christmas market, which opens on Friday, draws thousands.", ["2022-12-25", "2022-11-25"]),
)


@pytest.mark.parametrize(("text", "values"), LATER)
def test_plans_and_what_is_over_on_a_wednesday_in_november(text: str, values: list[str]) -> None:
    found = find_timexes(text, anchor=date(2022, 11, 23))
    assert [timex.value for timex in found if not timex.value.startswith("P")] == values


AGAIN = (
    ("They must file their February reports.", ["2016-02"]),
    ("The tapes of his talk with the paper from Jan 5 are out.", ["2016-01-05"]),
    ("Earlier Tuesday he may have left.", ["2016-03-15"]),
    ("Earlier Tuesday, his aide says, they can win.", ["2016-03-15"]),
    ("Voting moves on and holds its primary on March 20. On Monday, he left.", ["2016-03-20", "2016-03-14"]),
    ("The critics who on Sunday cast it as mean were few.", ["2016-03-13"]),
    ("A judge ordered releases beginning in June.", ["2015-06"]),
    ("She can win in November.", ["2016-11"]),
    ("It may fall before Christmas.", ["2016-12-25"]),
    ("It was closed in the days leading up to Monday's vote.", ["2016-03-14"]),
    ("Crowds grew ahead of Tuesday's vote.", ["2016-03-22"]),
    ("It was decided before the 1988 Super Tuesday.", ["1988", "1988-03-08"]),
    ("A poll taken Thursday through Monday was close.", ["2016-03-10", "2016-03-14"]),
)


@pytest.mark.parametrize(("text", "values"), AGAIN)
def test_what_a_paper_of_a_wednesday_in_march_means(text: str, values: list[str]) -> None:
    found = find_timexes(text, anchor=date(2016, 3, 16))
    assert [timex.value for timex in found if not timex.value.startswith("P")] == values
