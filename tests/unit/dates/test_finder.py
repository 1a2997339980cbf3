from datetime import UTC, date, datetime

import pytest

from newscorpus.dates import GRAMMAR, TimexFinder, TimexRule, find_timexes
from newscorpus.errors import UnknownLanguageError, UnknownNameError
from newscorpus.lexicon import load_lexicon
from newscorpus.lexicon.vocabulary import TIME
from newscorpus.model import NoteKind, TimexBasis, TimexType
from newscorpus.rules import Rule, RuleSet
from newscorpus.text import Reading

ANCHOR = date(2018, 10, 26)


@pytest.mark.parametrize(
    ("rule", "example"), [pytest.param(r, e, id=f"{r.name}: {e}") for r in GRAMMAR for e in r.examples]
)
def test_a_rule_alone_reads_its_examples(rule: Rule[TimexRule], example: str) -> None:
    assert TimexFinder(language=rule.language, rules=RuleSet(rule)).find(example, anchor=ANCHOR)


@pytest.mark.parametrize(
    ("rule", "text"), [pytest.param(r, t, id=f"{r.name}: {t}") for r in GRAMMAR for t in r.refuses]
)
def test_no_rule_reads_the_counter_examples(rule: Rule[TimexRule], text: str) -> None:
    assert not TimexFinder(language=rule.language, rules=RuleSet(rule)).find(text, anchor=ANCHOR)
    assert not find_timexes(text, anchor=ANCHOR)


def test_a_rule_can_be_switched_off() -> None:
    text = "He now lives in May Street since 2011."
    assert [t.text for t in TimexFinder(rules=GRAMMAR.without("reference")).find(text)] == ["2011"]


def test_without_an_anchor_nothing_is_invented() -> None:
    found = find_timexes("On Oct. 22, on Friday, last week, in May, yesterday, at Christmas, in 2011.")
    assert [(t.text, t.value) for t in found if t.begin is not None] == [("2011", "2011")]
    assert found[0].value == "XXXX-10-22"


@pytest.mark.parametrize("anchor", [date(1, 1, 1), date(1, 12, 31), date(9999, 1, 1), date(9999, 12, 31)])
@pytest.mark.parametrize("mode", ["news", "narrative"])
def test_the_ends_of_the_calendar(anchor: date, mode: str) -> None:
    text = (
        "Last year, next year, last week, next weekend, yesterday, tomorrow, last Friday, next Friday, on Feb. 29, "
        "in May, last winter, last quarter, next decade, 300 years ago, 9999 weeks later, a week from Monday, last "
        "Christmas, Easter, the day before, this century, the midterm election on Nov. 6, the election in November, "
        "999999999 years ago."
    )
    assert find_timexes(text, anchor=anchor, mode="narrative" if mode == "narrative" else "news")


def test_a_datetime_is_an_anchor_too() -> None:
    noon = datetime(2018, 10, 26, 12, tzinfo=UTC)
    assert find_timexes("yesterday", anchor=noon) == find_timexes("yesterday", anchor=ANCHOR)


def test_the_two_ends_of_a_range_know_each_other() -> None:
    one, two = find_timexes("from May to July 2016", anchor=ANCHOR)
    assert (one.partner, two.partner) == (two.span, one.span)


def test_the_cue_that_decided_is_in_the_finding() -> None:
    (found,) = find_timexes("The council will meet on Wednesday.", anchor=ANCHOR)
    assert found.cue is not None
    assert (found.cue.text, found.basis) == ("will", TimexBasis.TENSE)


def test_a_date_that_could_be_swapped_is_doubted() -> None:
    (found,) = find_timexes("05/03/2018")
    assert found.doubt is not None
    assert found.doubt.kind is NoteKind.AMBIGUOUS_DATE
    assert find_timexes("25/03/2018")[0].doubt is None


@pytest.mark.parametrize(
    ("text", "basis"),
    [
        ("on October 22, 2018", "explicit"),
        ("yesterday", "anchored"),
        ("it will close in March", "tense"),
        ("Monday, Oct. 22", "weekday_fixes_year"),
        ("at Christmas", "named_event"),
        ("He left on 3 May 2011. The next day", "previous_date"),
        ("recently", "vague"),
    ],
)
def test_basis(text: str, basis: str) -> None:
    assert str(find_timexes(text, anchor=ANCHOR)[-1].basis) == basis


def test_sets_have_quant_and_freq() -> None:
    every, twice = find_timexes("every Tuesday and twice a week")
    assert (every.type, every.quant, twice.freq) == (TimexType.SET, "EVERY", "2X")


def test_only_the_stretches_of_a_narrowed_reading_are_read() -> None:
    text = "In 2011 it rained.\n\nIn 2012 it snowed."
    reading = Reading(text, load_lexicon("en"), classes=TIME)
    found = TimexFinder().read(reading.narrowed([(20, len(text))]))
    assert [t.text for t in found] == ["2012"]


def test_no_expression_crosses_a_paragraph() -> None:
    assert [t.text for t in find_timexes("It was in May\n\n2012 was better.", anchor=ANCHOR)] == ["May", "2012"]


def test_a_wrapped_expression_is_one() -> None:
    text = "The council of the town said that it would meet again in the early\nsummer of 2012 to vote."
    assert [t.value for t in find_timexes(text)] == ["2012-SU"]


def test_a_language_without_a_grammar_of_time() -> None:
    with pytest.raises(UnknownLanguageError):
        find_timexes("hier", language="fr")


def test_words_can_be_added() -> None:
    finder = TimexFinder(lexicon=load_lexicon("en").extend(time_words=["sennight unit W"]))
    assert [t.value for t in finder.find("two sennight ago", anchor=ANCHOR)] == ["2018-W41"]


def test_nothing_outside_the_stretches_is_joined() -> None:
    text = "He came in May\n2012 was better."
    reading = Reading(text, load_lexicon("en"), classes=TIME)
    (found,) = TimexFinder().read(reading.narrowed([(0, 14)]), anchor=ANCHOR)
    assert found.text == "May"


@pytest.mark.parametrize("anchor", [date(1, 1, 5), date(9999, 12, 25)])
@pytest.mark.parametrize(
    "text",
    [
        "last summer",
        "next winter",
        "the third quarter of last year",
        "next year's first quarter",
        "last year",
        "next decade",
    ],
)
def test_no_value_leaves_the_calendar(text: str, anchor: date) -> None:
    for found in find_timexes(text, anchor=anchor):
        assert "0000" < found.value[:4] <= "9999"


@pytest.mark.parametrize(
    "text", ["2008-²³", "²³ May", "in ٢٠١٨", "٢٠١٨-١٠-٢٢", "٥:٣٠ p.m.", "5 ½ years", "²³ years ago", "Ⅻ"]
)
def test_digits_of_other_scripts_raise_nothing(text: str) -> None:
    for found in find_timexes(text, anchor=ANCHOR):
        assert found.value.isascii()


def test_an_unknown_country_is_refused() -> None:
    with pytest.raises(UnknownNameError, match="country"):
        TimexFinder().find("on Independence Day", country="UK")
