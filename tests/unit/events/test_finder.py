"""`EventFinder`: its rules, and what an event knows of its surroundings."""

from datetime import date

import pytest

from newscorpus import EventFinder, find_events, parse_article
from newscorpus.errors import UnknownNameError
from newscorpus.events import ASSERTION_RULES, SALIENCE_RULES
from newscorpus.model import Modality

DAY = date(2021, 3, 2)


def test_an_event_stands_in_the_attribution_that_holds_it() -> None:
    events = parse_article('"The rebels attacked us," said Jane Doe. The army fled.', published=DAY).events
    assert events[0].text == "attacked"
    assert events[0].attribution is not None


def test_assertion_rules_can_be_switched_off() -> None:
    text = "Rebels may attack the port."
    rules = ASSERTION_RULES.without("supposed")
    assert [event.modality for event in EventFinder().find(text)] == [Modality.POSSIBLE]
    assert [event.modality for event in EventFinder(rules={"assertion": rules}).find(text)] == [Modality.CERTAIN]


def test_a_rule_set_by_another_name_is_an_error() -> None:
    with pytest.raises(UnknownNameError, match=r"unknown rule set 'salence' .did you mean 'salience'"):
        EventFinder(rules={"salence": SALIENCE_RULES})  # type: ignore[typeddict-unknown-key]


@pytest.mark.parametrize(
    "text",
    [
        "She asked herself a question.",
        "Teenagers often reject advice.",
        "You must see the fair.",
        "He asked whether it rained.",
    ],
)
def test_questions_habits_and_what_you_do_are_no_events(text: str) -> None:
    assert find_events(text) == ()


@pytest.mark.parametrize(
    ("text", "actors", "recipients"),
    [
        ("The mayor won the backing of the union.", ["union"], ["mayor"]),
        ("Ghana received a loan from China.", ["China"], ["Ghana"]),
        ("The minister came under fire.", [], ["minister"]),
    ],
)
def test_the_subject_of_a_turned_verb_is_the_one_to_whom_it_is_done(
    text: str, actors: list[str], recipients: list[str]
) -> None:
    [event] = find_events(text)
    assert [a.text for a in event.actors] == actors
    assert [a.text for a in event.recipients] == recipients


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("She took several questions from the crowd.", []),
        ("The wounded families wept.", []),
        ("Police wounded two families.", ["wounded"]),
        ("He funds a hospital.", ["funds"]),
        ("The murder rate was high.", []),
        ("The murder of a judge shook the town.", ["murder of"]),
        ("His election campaign was long.", []),
        ("The election was close.", ["election"]),
    ],
)
def test_a_modifier_is_no_event(text: str, found: list[str]) -> None:
    assert [event.text for event in find_events(text)] == found


def test_a_line_without_end_is_read_in_pieces_and_raises_nothing() -> None:
    text = "Firm axes 900 jobs " * 400
    assert all(text[event.trigger.start : event.trigger.end] == event.trigger.text for event in find_events(text))


@pytest.mark.parametrize(
    ("text", "begin", "asserted"),
    [
        ("The killing of a student on Friday may lead to a riot.", date(2021, 2, 26), True),
        ("The resignation of the minister on Sunday night leaves the cabinet without a head.", date(2021, 2, 28), True),
        ("The crash on Sunday could lead to a ban.", date(2021, 2, 28), True),
        ("Tropical storm Zed on Friday may bring rain.", date(2021, 3, 5), False),
        ("The heatwave on Friday may last.", date(2021, 3, 5), False),
        ("The execution of Roe on Friday may be put off.", date(2021, 3, 5), False),
        ("The resignation takes effect on Friday.", date(2021, 3, 5), False),
        ("A march on Friday may lead to a riot.", date(2021, 3, 5), False),
    ],
)
def test_deeds_that_nobody_sets_a_day_for_lie_back(text: str, begin: date, asserted: bool) -> None:
    event = find_events(text, anchor=DAY)[0]
    assert event.time is not None
    assert (event.time.begin, event.asserted) == (begin, asserted)


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        ("The union cancelled the march planned for Friday.", "cancelled the march"),
        ("The union called off the march due on Friday.", "called off the march"),
        ("The mayor cancelled his trip to Oslo and summoned a meeting for Friday.", "cancelled his trip"),
    ],
)
def test_calling_off_is_a_fact_on_no_day_to_come(text: str, trigger: str) -> None:
    event = find_events(text, anchor=DAY)[0]
    assert (event.text, event.time and event.time.begin, event.asserted) == (trigger, None, True)


@pytest.mark.parametrize(
    ("text", "trigger", "kind"),
    [
        ("The village is under attack from rebels.", "is under attack", "ASSAULT"),
        (
            "The editor came under attack from the union for the story.",
            "came under attack from the union for",
            "ACCUSE",
        ),
        ("The mayor came under attack from gunmen.", "came under attack from gunmen", "ASSAULT"),
        ("The mayor came under attack from the union.", "came under attack from", "ACCUSE"),
        ("The base remains under attack from rebels.", "attack", "ASSAULT"),
        ("A town under attack for weeks fell.", "attack", "ASSAULT"),
        ("A UN convoy came under attack.", "came under attack", "ASSAULT"),
        ("A fireworks factory exploded.", "exploded", "DISASTER"),
        ("A fuel tanker exploded in Chad.", "exploded", "DISASTER"),
        ("A roadside mine exploded.", "exploded", "ASSAULT"),
        ("The union entered a third week of talks with the bank.", "entered a third week of talks", "CONSULT"),
        ("Neighbours clashed with machetes.", "clashed with", "ASSAULT"),
        ("Ministers clash over a bill on water.", "clash over", "ACCUSE"),
        ("Soldiers and rebels clashed over a well.", "clashed", "ASSAULT"),
        ("The rebels surrendered the town on Friday.", "surrendered", "RETREAT"),
        ("The army bombarded the town with shells.", "bombarded", "ASSAULT"),
        ("Gunmen stormed out of a mosque and attacked a bus.", "attacked", "ASSAULT"),
        ("In the film industry, unions have called a strike.", "called a strike", "PROTEST"),
        ("The crash killed ten people on a day of storms.", "killed", "DEATH"),
        ("The king was due to visit Chad on Friday.", "visit", "CONSULT"),
        ("The envoys left without signing the pact.", "signing the pact", "SUPPORT"),
        ("The trader was cleared on Monday of bribing a clerk.", "cleared on Monday of bribing", "JUDICIAL"),
    ],
)
def test_the_same_words_of_real_deeds(text: str, trigger: str, kind: str) -> None:
    assert (trigger, kind) in [(event.text, str(event.type)) for event in find_events(text)]


def test_a_fact_is_not_counted_from_a_day_to_come() -> None:
    text = "Ten years after the fire, parliament passed the Act.\n\nOn Saturday, people will mourn the fire."
    assert [event.time.begin for event in find_events(text, anchor=date(2024, 5, 10)) if event.time][:1] == [None]
