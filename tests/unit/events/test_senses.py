"""Whether a word is used in the sense of an event."""

import pytest

from newscorpus import find_events
from newscorpus.events.senses import is_somebody, section_of
from newscorpus.lexicon import load_lexicon

USED = [
    ("Gunmen shot two guards.", "The director shot a film."),
    ("Troops retreated from the town.", "The dollar retreated."),
    ("The court freed the two men.", "They freed up a week in May."),
    ("The navy deployed two warships.", "The airbags deployed."),
    ("The poet died.", "The engine died on the ring road."),
    ("Thousands demonstrated in Oslo.", "She demonstrated her skill."),
    ("The bank was fined.", "The old clock works fine."),
    ("A bridge collapsed.", "The price collapsed."),
    ("The king appointed a judge.", "At the appointed hour they sang."),
    ("The rebels said the king must go.", "The bill must have a seal."),
    ("The bursar was jailed for four years.", "The plan arrested the slide in sales."),
    ("Prosecutors charged two bankers.", "The bank charged its customers twice."),
    ("The blast killed two boys.", "The tax killed two shops."),
    ("The union slammed the cuts.", "The guard slammed a door."),
    ("The nurses will strike on Monday.", "The clock will strike on the hour."),
    ("The village was flooded.", "The office was flooded."),
    ("Officers took into custody the two men.", "Officers took into account the two men."),
    ("Jets hit a fuel depot.", "The singer hit a fuel depot."),
    ("Guards beat the prisoner.", "The hosts beat the visitors."),
    ("The trains crash in Oslo.", "Pay talks collapse in Oslo."),
    ("The king sacked his finance and health ministers.", "The king sacked a town, and ministers left."),
    ("Two bus and lorry drivers were killed.", "He killed the engine and officers approached."),
]


@pytest.mark.parametrize(("event", "other"), USED, ids=[row[0] for row in USED])
def test_the_sides_tell_the_sense(event: str, other: str) -> None:
    assert find_events(event)
    assert not find_events(other)


def test_a_report_of_a_game_has_its_own_words() -> None:
    game = "The goalkeeper saved, and the striker shot wide. The visitors attacked until halftime."
    section = section_of(game.lower().split(), load_lexicon("en"))
    assert section is not None
    assert section.id == "sport"
    assert find_events(game) == ()
    assert find_events("India were attacked from both ends and lost nine wickets.") == ()
    assert find_events("In the new thriller a spy kidnaps a judge and bombs a bank.") == ()
    assert (
        section_of(["the", "minister", "attacked", "the", "budget", "of", "the", "union."], load_lexicon("en")) is None
    )


def test_a_text_about_a_governing_body_is_not_a_match_report() -> None:
    banned = (
        "The federation has suspended coach Ana Roe for eight years over doping in the league. A laboratory found that "
        "she had tampered with samples of two medal winners, and an investigation into the squad is under way."
    )
    assert section_of(banned.lower().replace(".", "").split(), load_lexicon("en")) is None
    assert "suspended coach" in [event.text for event in find_events(banned)]


def test_a_text_about_a_drill_tells_of_no_attack() -> None:
    drill = "Police held a drill at the port. In the exercise, which simulated a raid, gunmen attacked a bus."
    assert [event.text for event in find_events(drill)] == ["held a drill"]
    real = "A man was shot dead in Oslo. Responders were on their way home from a drill, and preparedness was low."
    assert [event.text for event in find_events(real)] == ["shot dead"]


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("Rebels left.", "Rebels", True),
        ("She left.", "She", True),
        ("It rained.", "It", False),
        ("Norway said it would leave.", "it", True),
        ("A gardener left.", "gardener", True),
        ("A bridge fell.", "bridge", False),
    ],
)
def test_who_may_be_somebody(parties_of, text, word, expected):
    parties = parties_of(text)
    phrase = parties.phrase_at(parties._sentence.words.index(word))
    assert is_somebody(parties, phrase) is expected
