"""Which words of a sentence name an event; pairs differ in one place."""

import pytest

from newscorpus import find_events
from newscorpus.events.triggers import find_triggers, trigger_candidates
from newscorpus.events.word_index import event_words
from newscorpus.lexicon import load_lexicon

WORDS = event_words(load_lexicon("en"))


@pytest.fixture
def triggers_of(parties_of):
    """The trigger phrases of the first sentence, as they are written."""

    def first(text):
        parties = parties_of(text)
        sentence = parties._sentence
        reading = sentence.lists.reading
        found = find_triggers(sentence, trigger_candidates(reading, WORDS), WORDS, parties)
        return [sentence.span(trigger.first, trigger.last).text for trigger in found]

    return first


def candidate_words(reading):
    return [reading.words[k] for k in trigger_candidates(reading, WORDS)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rebels attacked the port.", ["attacked"]),
        # a phrase wants its second word near
        ("The ministers held talks.", True),
        ("The ministers held the door.", False),
        ("Ducks swam near the old town.", []),
        ("", []),
    ],
)
def test_candidates_have_a_second_word_near(read, text, expected):
    found = candidate_words(read(text))
    if isinstance(expected, bool):
        assert ("held" in found) is expected
    else:
        assert found == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rebels attacked the port.", ["attacked"]),
        ("The attack stunned Roe.", ["attack"]),
        ("The attack-minded striker slept.", []),
        # what is done to somebody, as a noun
        ("The storming of the palace stunned Roe.", ["storming of"]),
        ("Roe has re-arrested the two men.", ["arrested"]),
        ("The gang fled, shooting dead ten traders and abducting two.", ["shooting dead", "abducting"]),
        # the longest phrase
        ("The ministers held talks in Oslo.", ["held talks"]),
        # the phrase in the passive: its object stands in front
        ("The sanctions were lifted on Monday.", ["lifted"]),
        # one event with what it governs, two without
        ("Rebels threatened to attack the port.", ["threatened"]),
        ("Rebels attacked the port and kidnapped a guard.", ["attacked", "kidnapped"]),
        # a part of a name, and of a longer word
        ("She works every night for Attack Rescue International.", []),
        ("The rebel-attacked town slept.", []),
        # the noun that another noun is about
        ("The murder stunned Roe.", ["murder"]),
        ("The murder rate stunned Roe.", []),
        # habits, and what is said to the reader
        ("Rebels attacked themselves.", []),
        ("The port stays shut.", []),
        ("He appealed against the acquittal.", ["appealed against"]),
    ],
)
def test_triggers(triggers_of, text, expected):
    assert triggers_of(text) == expected


@pytest.mark.parametrize(
    ("text", "triggers"),
    [
        # a phrase ends with the noun that is meant, not with one that modifies it
        ("Two navies launched war games off Crete.", ["launched war games"]),
        ("Rebels launched a war.", ["launched a war"]),
        # nor behind a verb that is joined to its own
        ("The union called it a shock and threatened to strike.", ["threatened"]),
        # a noun of the same type in the object is the same event
        ("Norway sent ten tons of food aid to Malta.", ["sent ten tons"]),
        ("Police fired shots after the attack.", ["fired shots"]),
        # nor is a verb that says no more than its subject
        ("Protests were held in Oslo.", ["Protests"]),
        ("The quake struck Oslo.", ["quake"]),
        ("The bombing killed ten people.", ["bombing", "killed"]),
        ("A grenade attack wounded six bakers.", ["grenade attack", "wounded"]),
        # a sum is no date
        ("The Red Cross appealed for $30 million.", ["appealed for"]),
        ("The envoy arrived in 2019.", []),
        # a verb whose sense is another one is no noun
        ("The drug attacks the cells.", []),
        # what is undone is no event of its own, nor is a participle a noun
        ("The court struck down a ban on bags.", ["struck down"]),
        ("The court acquitted Roe, ruling that he was ill.", ["acquitted"]),
        # a participle has the subject of the clause around it
        ("Gunmen storm hall, killing ten people", ["storm", "killing"]),
        # the object of a passive is a noun
        ("The sanctions were lifted.", ["lifted"]),
        ("The strike was called off.", ["called off"]),
        ("Norway opened its borders to those ordered out of Malta.", ["opened its borders"]),
        # what a participle says ends with its clause
        ("Rebels backed by Malta attacked the port.", ["attacked"]),
        ("The UN-backed court opened.", []),
        # base forms are verbs where several do it
        ("Gunmen kill ten", ["kill"]),
        ("Ghana, Togo sign pact", ["sign pact"]),
        ("He met King Otto, Malta release said.", ["met"]),
        ("Firm to cut 340 jobs, close mill", ["cut 340 jobs", "close mill"]),
        ("Ferry sinks off Samar, at least 23 dead", ["sinks off", "dead"]),
        # what happened to the truce is that it ended
        ("The truce collapsed at noon.", ["collapsed"]),
        ("The die is cast.", []),
        ("Her new heels were killing her.", []),
        # the content of a verb ends where another one is joined to it
        ("The king condemned the raid and sent troops.", ["condemned", "sent troops"]),
        ("The mayor told the guards he would go to Oslo.", ["go to Oslo"]),
        # what is told beside it, in a clause of its own
        ("Observers praised the vote as fair and urged the king to wait.", ["praised", "urged"]),
        ("Police shot two men as protesters stormed the palace.", ["shot", "stormed the palace"]),
        ("Ten pilgrims were injured when a bus fell into a gorge.", ["injured", "fell into a gorge"]),
        ("Two were rescued after a boat capsized off Crete.", ["rescued", "capsized"]),
        ("Fishermen rescued two sailors whose boat sank.", ["rescued", "sank"]),
        (
            "Two states, which closed their borders, began lifting the bans.",
            ["closed their borders", "lifting the bans"],
        ),
        ("Fire commissioner Roe left.", []),
        ("Crowds stood there, ten years after the bombings in which 52 men died.", ["bombings", "died"]),
        ("The usher died after being stabbed in Oslo.", ["died", "stabbed"]),
        # adjectives in front of a noun are no verbs
        ("The internationally recognized state sent troops.", ["sent troops"]),
    ],
)
def test_where_triggers_end(text, triggers):
    assert [event.text for event in find_events(text)] == triggers


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The king promised reform and resigned.", ["promised reform", "resigned"]),
        ("The king promised help and support.", ["promised help"]),
        ("Palace sacks customs chief", ["sacks"]),
        ("Murder charges in Oslo", ["Murder charges"]),
        ("Central bank hikes rates to 14-year high", ["hikes rates to"]),
        ("Ferry sinks off Samar, 23 dead", ["sinks off", "dead"]),
        ("Two dead fish were in the tank.", []),
        ("Amnesty criticised the arrests.", ["criticised"]),
        ("Amnesty was granted to the rebels.", ["Amnesty"]),
        ("Violence condemned by the mayor broke out.", ["Violence"]),
        ("Men who mimicked police killed two guards.", ["killed"]),
        ("A search operation was launched in the hills.", ["search operation"]),
    ],
)
def test_joined_verbs_and_headlines(text, expected):
    assert [event.text for event in find_events(text)] == expected
