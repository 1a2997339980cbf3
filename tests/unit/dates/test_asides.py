"""What a story goes on from, and what only an aside names."""

from datetime import date

import pytest

from newscorpus.dates import find_timexes

ANCHOR = date(2018, 10, 26)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("In May 1916 they met. It had begun in 1914. In June they left.", ["1916-05", "1914", "1916-06"]),
        ("In May 1916 they met. The previous year was quiet. In June they left.", ["1916-05", "1915", "1916-06"]),
        ("In May 1916 they met. It lasts until 1920. In June they left.", ["1916-05", "1920", "1916-06"]),
        ("In May 1916 they met. In 1920 they met again. In June they left.", ["1916-05", "1920", "1920-06"]),
        ("In May 1916 they met. By autumn it was over.", ["1916-05", "1916-FA"]),
    ],
)
def test_a_story_stays_where_it_is(text: str, values: list[str]) -> None:
    assert [timex.value for timex in find_timexes(text, mode="narrative")] == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Back in 2012 he ran a bar. In July he sold it.", ["2012", "2012-07"]),
        ("Back in 2012 he ran a bar.\n\nIn July he sold it.", ["2012", "2018-07"]),
        ("In 2012 he ran a bar. In July he sold it.", ["2012", "2018-07"]),
        ("He came in March 2012 and left in July.", ["2012-03", "2012-07"]),
        ("He came in March 2012 and will leave in July.", ["2012-03", "2019-07"]),
        ("He came in March 2018 and left in September.", ["2018-03", "2018-09"]),
    ],
)
def test_a_passage_of_the_news_is_set_in_another_year(text: str, values: list[str]) -> None:
    assert [timex.value for timex in find_timexes(text, anchor=ANCHOR)] == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("He fell on Sunday, an aide said on Tuesday. A day later he died.", ["21", "23", "22"]),
        ("He fell on Sunday, an aide told the BBC Tuesday. The previous day he sang.", ["21", "23", "20"]),
        ("An aide said on Tuesday that he fell on Sunday. The next day he died.", ["23", "21", "22"]),
        # where the day of the report is the only one, or one of something else
        ("He fell. An aide said so on Tuesday. The next day he died.", ["23", "24"]),
        ("He fell on Sunday. An aide said on Tuesday he would live. The next day he died.", ["21", "23", "24"]),
        ("He fell on Sunday, and an aide said he died on Tuesday. The next day it rained.", ["21", "23", "24"]),
        ("He fell on Sunday and told them so on Tuesday. The next day he died.", ["21", "23", "24"]),
        ("It burned on Sunday, and a death was reported on Tuesday. The next day it rained.", ["21", "23", "24"]),
        ("It rose on Sunday, until it sold for a reported $3 on Tuesday. The next day it fell.", ["21", "23", "24"]),
    ],
)
def test_nothing_goes_on_from_the_day_of_a_report(text: str, values: list[str]) -> None:
    assert [timex.value[8:] for timex in find_timexes(text, anchor=ANCHOR)] == values
