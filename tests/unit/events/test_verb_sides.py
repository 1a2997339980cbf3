"""The sides of an event that a verb names, by the ways to the other side; pairs differ in one place."""

import pytest

from newscorpus import find_events
from newscorpus.events.verb_sides import subject_parties

SIDES = [
    # subject and object, and the passive
    ("Rebels kidnapped the guards.", "kidnapped", ["Rebels"], ["guards"]),
    ("The guards were kidnapped by rebels.", "kidnapped", ["rebels"], ["guards"]),
    ("The guards were kidnapped on Monday.", "kidnapped", [], ["guards"]),
    # the content of an accusation is not who makes it
    ("The guard was accused by a union of robbing miners.", "accused", ["union"], ["guard"]),
    # whose the thing is that is rejected; but not the victim of what is condemned
    ("An appeal by two farmers was rejected by the union.", "rejected", ["union"], ["two farmers"]),
    ("A plan for a dam was rejected by the union.", "rejected", ["union"], []),
    ("The murder of a nun was condemned by the union.", "condemned", ["union"], ["murder of a nun"]),
    ("Aid to Malta was cut by Norway.", "cut", ["Norway"], ["Malta"]),
    # at whom a weapon is fired
    ("Shots were fired at marchers by soldiers.", "fired", ["soldiers"], ["marchers"]),
    ("Rockets were fired at Malta by rebels.", "fired", ["rebels"], ["Malta"]),
    # of whom something is asked, and whose demands are met
    ("Malta requested military aid from Norway.", "requested", ["Malta"], ["Norway"]),
    ("The union demanded the withdrawal of Maltese troops from Chad.", "demanded", ["union"], ["Maltese troops"]),
    ("The mayor yielded to the miners' demands.", "yielded to", ["mayor"], ["miners"]),
    # inside the phrase of a thing
    ("Malta rejected a Norwegian offer.", "rejected", ["Malta"], ["Norway"]),
    ("Malta rejected an offer.", "rejected", ["Malta"], []),
    # behind a preposition
    ("Malta threatened to declare war on Norway.", "threatened", ["Malta"], ["Norway"]),
    # an agent inside the words of the event
    ("Roe was questioned by police over the theft.", "questioned by police over", ["police"], ["Roe"]),
    # on whom a passive lays it
    ("The spill was blamed on the premier.", "blamed", [], ["premier"]),
    ("The spill was blamed by the premier.", "blamed", ["premier"], ["spill"]),
    # to whom something is given, not where somebody was going
    ("Her convoy was shot at during a visit to Norway.", "shot at", [], ["Her convoy"]),
    # who is in a place, not the place
    ("On Monday gunmen in Oslo killed ten farmers.", "killed", ["gunmen"], ["ten farmers"]),
    # where somebody is held is not who holds
    ("The trader is being held in Norway.", "is being held", [], ["trader"]),
    # the subject of a joined passive
    ("Six were detained and released.", "released", [], ["Six"]),
    # behind a particle
    ("Morocco sent back 40 migrants.", "sent back", ["Morocco"], ["40 migrants"]),
    ("Rebels let go two Polish tourists.", "let go", ["Rebels"], ["two Polish tourists"]),
    ("Rebels shot dead 11 traders.", "shot dead", ["Rebels"], ["11 traders"]),
    ("The judge acquitted three others.", "acquitted", ["judge"], ["three others"]),
    # a chamber that a list knows
    ("The upper house rejected the bill.", "rejected the bill", ["upper house"], []),
    # whom "you" means
    ('Roe told Doe: "You were warned by police."', "warned", ["police"], ["Doe"]),
    ('Roe said: "You were warned by police."', "warned", ["police"], []),
    # a place for its government
    ("The city sued the firm.", "sued", ["city"], ["firm"]),
    ("The state is expected to sue the firm.", "sue", ["state"], ["firm"]),
    ("The city of Salem sued Roe.", "sued", ["Salem"], ["Roe"]),
    ("Every town sued the firm.", "sued", [], ["firm"]),
    # behind a dateline
    ("Riga - Jane Roe rejected an offer on Monday.", "rejected", ["Jane Roe"], []),
    # a participle behind an infinitive
    ("Malta ordered Norway to leave, accusing Chad of theft.", "accusing", ["Malta"], ["Chad"]),
    # a relative clause whose verb looks like a participle, and a real participle
    ("The priest whom gunmen killed was 60.", "killed", ["gunmen"], ["priest"]),
    ("Pupils that gunmen abducted last week were freed.", "abducted", ["gunmen"], ["Pupils"]),
    ("The priest saw gunmen killed by police.", "killed", ["police"], ["gunmen"]),
    # the agent, whose first words the phrase of the event may have
    ("The guard was released by Interior Minister Jane Roe.", "released by Interior Minister", ["Jane Roe"], ["guard"]),
    ("The guard was accused by ten soldiers.", "accused", ["ten soldiers"], ["guard"]),
    # a participle that looks like an adjective
    ("The army moved in on Monday, opening fire on the crowd.", "opening fire", ["army"], ["crowd"]),
    # a passive whose auxiliary the phrase of the event has
    ("The guard was found guilty by a judge.", "was found guilty", ["judge"], ["guard"]),
    ("Ten boys were treated in hospital.", "were treated in hospital", [], ["Ten boys"]),
    ("The guard was released from prison on Monday.", "was released from prison", [], ["guard"]),
    ("The premier was on a visit to Malta.", "was on a visit", ["premier"], ["Malta"]),
    # the agent of two passives
    ("The priest was shot and wounded by gunmen.", "shot", ["gunmen"], ["priest"]),
    ("The priest was shot and the guard wounded by gunmen.", "shot", [], ["priest"]),
    # a past tense without an object is no passive where somebody stands behind its preposition
    ("The mayor ripped into Jane Roe.", "ripped into", ["mayor"], ["Jane Roe"]),
    ("Mayor jailed for fraud.", "jailed for", [], ["Mayor"]),
    # the first of two verbs that looks like a noun
    ("A gunman shot and wounded a priest.", "wounded", ["gunman"], ["priest"]),
    # hundreds are somebody, whatever the sense is about
    ("Hundreds blockaded the port.", "blockaded", ["Hundreds"], []),
    # a relative clause is about one person, not the family
    ("Relatives of a boy who was arrested wept.", "arrested", [], ["boy"]),
    ("Relatives of the guards who were arrested wept.", "arrested", [], ["Relatives of the guards"]),
    # what is asked in a letter
    ("Nurses wrote to the board demanding a review.", "demanding", ["Nurses"], ["board"]),
    ("Nurses wrote to the parents of pupils, asking for help.", "asking for", ["Nurses"], ["parents of pupils"]),
    ("Nurses wrote to parents, asking the army for help.", "asking the army for help", ["Nurses"], ["army"]),
    ("Nurses returned to Malta, urging parents to wait.", "urging", ["Nurses"], ["parents"]),
    # what is done to the subject
    ("The union faced criticism from the premier.", "faced criticism", ["premier"], ["union"]),
]


@pytest.mark.parametrize(("text", "trigger", "actors", "recipients"), SIDES, ids=[row[0] for row in SIDES])
def test_sides(text, trigger, actors, recipients):
    [event] = [event for event in find_events(text) if event.text == trigger]
    assert [party.name for party in event.actors] == actors
    assert [party.name for party in event.recipients] == recipients


@pytest.mark.parametrize(
    ("text", "verb", "expected"),
    [
        ("The rebels left.", "left", ["rebels"]),
        ("It rained.", "rained", []),
        # the first candidate that is somebody
        ("Norway said it would leave.", "leave", ["Norway"]),
    ],
)
def test_the_subject_that_is_somebody(parties_of, text, verb, expected):
    parties = parties_of(text)
    sentence = parties._sentence
    found = subject_parties(parties, parties.clause_number(sentence.words.index(verb)))
    assert [party.name or sentence.span(party.first, party.last).text for party in found] == expected
