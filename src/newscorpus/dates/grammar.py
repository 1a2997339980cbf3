"""The grammar of time: which rules read the expressions around which heads, in the order in which they are tried.

A rule takes the words, the index of a head and its entry, and returns the expression around it or `None`. To switch a
rule off or replace it, give a changed set to the finder, as in `TimexFinder(rules=GRAMMAR.without("reference"))`.
"""

from collections.abc import Callable

from attrs import frozen

from newscorpus.dates import (
    beside_rules,
    calendar_rules,
    clock_rules,
    days_of_weeks,
    digit_rules,
    early_years,
    ranges,
    unit_rules,
    word_rules,
)
from newscorpus.dates.scan import Expression, Scan
from newscorpus.dates.words import TimeWord
from newscorpus.rules import Rule, RuleSet

__all__ = ("DECADE", "FISCAL", "GRAMMAR", "NUMBER", "YEAR", "TimexRule")

YEAR = "year-number"
"""The kind of a head of four digits."""

NUMBER = "number"
"""The kind of a head that is another number: a day, an hour."""

FISCAL = "fiscal-code"
"""The kind of a head like "FY2019"."""

DECADE = "decade-number"
"""The kind of a head like "1990s"."""


@frozen(eq=False)
class TimexRule:
    """A function that reads the expression around a head, and the kinds of heads (`time_words.txt`) that it is for."""

    heads: tuple[str, ...]
    """The kinds."""

    read: Callable[[Scan, int, TimeWord], Expression | None]
    """The function: the words, the index of the head, its entry."""

    def __call__(self, scan: Scan, k: int, word: TimeWord) -> Expression | None:
        """Return the expression around the head at word `k`; `None` when the rule reads none."""
        return self.read(scan, k, word)


GRAMMAR: RuleSet[TimexRule] = RuleSet(
    Rule(
        "holiday",
        TimexRule(("holiday",), word_rules.holiday),
        examples=("home for Christmas", "last Thanksgiving", "closed on New Year's Eve"),
        refuses=("Christmas Island", "in New York"),
    ),
    Rule(
        "date-with-marks",
        TimexRule(("month",), digit_rules.date_with_marks),
        examples=("the invoice of 03-Feb-2021", "on 3/Mar/98"),
        refuses=("the Nov-Feb season",),
    ),
    Rule(
        "month",
        TimexRule(("month",), calendar_rules.month),
        examples=(
            "on Oct. 22",
            "Nov.6",
            "22 October 2018",
            "the 22nd of October",
            "in May",
            "early March",
            "since last June",
            "the April-June quarter",
        ),
        refuses=("Mrs May spoke", "you may go", "they March on", "June Carter sang", "Jan Smith", "May I go?"),
    ),
    Rule(
        "weekday-beside",
        TimexRule(("weekday",), beside_rules.weekday_beside),
        examples=("the Friday after Thanksgiving", "the Sunday before Oct. 5"),
        refuses=("the Sun after dark", "my Man Friday"),
    ),
    Rule(
        "weekday-of-week",
        TimexRule(("weekday",), days_of_weeks.weekday_of_week),
        examples=("on Tuesday last week", "Tuesday of next week"),
        refuses=("the Sun of this world",),
    ),
    Rule(
        "weekday",
        TimexRule(("weekday",), calendar_rules.weekday),
        examples=(
            "on Friday",
            "late Monday night",
            "Mon, Oct. 22",
            "every other Tuesday",
            "next Sat",
            "until Friday week",
        ),
        refuses=("the Sun rose", "he sat down", "Sun Inc. fell"),
    ),
    Rule(
        "weekdays",
        TimexRule(("weekdays",), calendar_rules.weekdays),
        examples=("open on Sundays",),
        refuses=("the Happy Mondays played",),
    ),
    Rule(
        "day-alone",
        TimexRule((NUMBER,), calendar_rules.day_alone),
        examples=("on the 11th.", "by the 15th of next month", "since the 3rd,", "on the morning of the 14th."),
        refuses=("on the 11th floor", "the 5th Circuit", "a birdie on the 18th.", "the 39th anniversary"),
    ),
    Rule(
        "weekday-letters",
        TimexRule(("weekday-letters",), calendar_rules.weekday_letters),
        examples=("am Do, 5.12.", "Fr., 6. Dezember"),
        refuses=("So 20 Leute", "Do it", "am So."),
        language="de",
    ),
    Rule(
        "weekday-part",
        TimexRule(("weekday-part",), calendar_rules.weekday_part),
        examples=("am Montagabend", "jeden Freitagnachmittag"),
        refuses=("der Abend", "ein Montagskind"),
        language="de",
    ),
    Rule(
        "counted-word",
        TimexRule(("counted",), calendar_rules.counted_word),
        examples=("im Vorjahr", "am Vortag"),
        refuses=("der Vorgang",),
        language="de",
    ),
    Rule(
        "unit-edge",
        TimexRule(("unit-edge",), calendar_rules.unit_edge),
        examples=("bis Jahresende", "zum Monatsende"),
        refuses=("am anderen Ende",),
        language="de",
    ),
    Rule(
        "day-in-digits",
        TimexRule((NUMBER,), digit_rules.day_in_digits),
        examples=("am 5.3. beginnt es", "Termin: 05.03.", "am 5. 3. beginnt es", "am 5. 3. 1990"),
        refuses=("Kapitel 5.3.", "am 31.2."),
        language="de",
    ),
    Rule(
        "week-number",
        TimexRule(("week-code",), word_rules.week_number),
        examples=("in KW 23", "in der 23. Kalenderwoche", "ab KW 5/2025"),
        refuses=("die KW 90", "eine Kalenderwoche", "5 KW 12"),
        language="de",
    ),
    Rule(
        "again",
        TimexRule((NUMBER,), ranges.again),
        refuses=("he won 6-4", "pages 5-7"),
    ),
    Rule(
        "slashed-event",
        TimexRule((NUMBER,), word_rules.slashed_event),
        examples=("since 9/11", "the 7/7 bombings", "the 26/11 attacks"),
        refuses=("9/110 of it", "a score of 9-11", "7/7 agreed"),
    ),
    Rule(
        "decade-possessive",
        TimexRule((YEAR, NUMBER), digit_rules.decade_possessive),
        examples=("in the 70's", "the late 1970's"),
        refuses=("highs in the 60's", "the 12's wheels"),
    ),
    Rule(
        "date-in-digits",
        TimexRule((YEAR, NUMBER), digit_rules.date_in_digits),
        examples=("on 2018-10-22", "05.03.2018", "10/22/2018", "2018-10-22T09:00:00Z"),
        refuses=("13/13/2020", "30.02.2019", "version 1.2.2018.4", "24/7", "a 3/4 majority"),
    ),
    Rule(
        "clock",
        TimexRule((NUMBER,), clock_rules.clock),
        examples=("at 9 a.m.", "7:15 p.m. EST Friday", "5pm", "at 10:30", "4 o'clock"),
        refuses=("won 3:2", "psalm 23:4", "a 4:3 screen", "12 percent", "channel 4"),
    ),
    Rule(
        "glued-unit",
        TimexRule((NUMBER,), clock_rules.glued_unit),
        examples=("after 5hrs", "in 16days", "almost 1.5hrs"),
        refuses=("a 5km run", "the 12th man"),
    ),
    Rule(
        "military",
        TimexRule((YEAR,), clock_rules.military),
        examples=("at 2100 GMT", "at 0630 GMT on Friday", "around 1430 local time"),
        refuses=("2900 GMT", "1430 people"),
    ),
    Rule(
        "clock-in-words",
        TimexRule(("unit",), clock_rules.fraction),
        examples=("at half past seven", "a quarter to nine on Friday"),
        refuses=("the half to come", "is half past caring"),
        language="en",
    ),
    Rule(
        "part-of-hour",
        TimexRule(("clock-part",), clock_rules.part_of_hour),
        examples=("um halb neun", "gegen halb 9 Uhr", "um Viertel nach acht", "Viertel vor 9 am Freitag"),
        refuses=("halb so viel", "ein Viertel der Leute", "ein Viertel nach zwei Bränden", "nur halb zehn Kinder"),
        language="de",
    ),
    Rule(
        "o-clock",
        TimexRule(("o-clock",), clock_rules.o_clock),
        examples=("at seven o'clock", "until two o’clock on Friday"),
        refuses=("around the clock", "no o'clock"),
        language="en",
    ),
    Rule(
        "year",
        TimexRule((YEAR,), digit_rules.year),
        examples=("in 1998", "early 2019", "fiscal 2018", "the 2019 fiscal year", "2011-12"),
        refuses=("$1998", "1998 people", "at 1500 meters", "1,998", "1998.5", "2000 workers"),
    ),
    Rule(
        "short-year",
        TimexRule((NUMBER,), digit_rules.short_year),
        examples=("in ’98", "the class of '69", "early ’86", "the ’08 crash"),
        refuses=("'98 percent of them", "the ‘20 questions’ show", "he said 'in 98'", "the '20 questions' show"),
    ),
    Rule(
        "fiscal-code",
        TimexRule((FISCAL, "fiscal-code"), digit_rules.fiscal_code),
        examples=("in FY2019", "FY 2019", "FY19"),
        refuses=("an FY report",),
    ),
    Rule(
        "decade",
        TimexRule((DECADE,), digit_rules.decade),
        examples=("the 1990s", "the late ’80s"),
        refuses=("in her 30s",),
    ),
    Rule(
        "decade-word",
        TimexRule(("decade",), digit_rules.decade_word),
        examples=("the nineties", "the late eighties"),
        refuses=("a woman in her thirties",),
    ),
    Rule(
        "spoken-year",
        TimexRule(("spoken",), digit_rules.spoken_year),
        examples=("in nineteen ninety-one", "in twenty nineteen"),
        refuses=("nineteen men", "twenty nineteen seaters"),
    ),
    Rule(
        "era",
        TimexRule(("before-christ", "era"), digit_rules.era),
        examples=("in 490 BC", "in 490 B.C.", "in AD 79", "in A.D. 79", "in 79 CE"),
        refuses=("a BC ferry", "an ad of 79 words", "the D.A. spoke", "vitamins C and D"),
    ),
    Rule(
        "circa",
        TimexRule(("circa",), early_years.circa),
        examples=("(c. 314)", "circa 480"),
        refuses=("c. 31", "vitamin c. He"),
    ),
    Rule(
        "unit",
        TimexRule(("unit", "units"), unit_rules.unit),
        examples=(
            "two years ago",
            "last week",
            "the third quarter",
            "every other day",
            "twice a week",
            "for decades",
            "the year 2000",
        ),
        refuses=("a 6-year-old boy", "a second vote", "three quarters of it", "day care", "the man of the hour"),
    ),
    Rule(
        "long",
        TimexRule(("long",), unit_rules.long),
        examples=("a weeklong strike", "yearslong talks"),
        refuses=("a headlong dive",),
    ),
    Rule(
        "part-code",
        TimexRule(("part-code",), word_rules.part_code),
        examples=("Q3 2018", "in H1", "2018 Q4", "Q2 revenue rose"),
        refuses=("Q1: Who pays?", "an H1 visa"),
    ),
    Rule(
        "period",
        TimexRule(("period",), word_rules.period),
        examples=("in the latest period",),
        refuses=("the period of grace",),
    ),
    Rule(
        "season",
        TimexRule(("season",), word_rules.season),
        examples=("last summer", "the spring of 1998", "winter 2019", "this past fall"),
        refuses=("prices fall", "a spring of water", "the fall of Rome", "blamed it for the fall"),
    ),
    Rule(
        "deictic",
        TimexRule(("deictic",), calendar_rules.deictic),
        examples=("today", "the day before yesterday", "tomorrow morning"),
        refuses=("he read USA Today",),
    ),
    Rule(
        "tonight",
        TimexRule(("tonight",), clock_rules.tonight),
        examples=("he plays tonight",),
        refuses=("on The Tonight Show",),
    ),
    Rule(
        "part-of-day",
        TimexRule(("part",), clock_rules.part_of_day),
        examples=("this morning", "last night", "the next morning", "the night of June 20"),
        refuses=("a night club", "morning tea"),
    ),
    Rule(
        "hour",
        TimexRule(("hour",), clock_rules.hour_word),
        examples=("at noon", "midnight Friday"),
        refuses=("the film High Noon",),
    ),
    Rule(
        "reference",
        TimexRule(("ref",), word_rules.reference),
        examples=("now", "recently", "in the past", "it will soon end"),
        refuses=("as soon as he came", "the future of the club", "the past president", "to present a case"),
    ),
    Rule(
        "repeated",
        TimexRule(("set",), word_rules.repeated),
        examples=("flights leave daily",),
        refuses=("the Daily Mirror wrote",),
    ),
)
"""The rules of the dates: each reads the expression around heads of some kinds, and the first answer counts."""
