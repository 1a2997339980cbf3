import pytest

from newscorpus.events import find_events


@pytest.mark.parametrize(
    "text",
    [
        "An attack on a hospital is a crime.",
        "A coup is the sudden seizure of power.",
        "A strike is a means of last resort.",
        "Volcanoes erupt when pressure builds up.",
        "Wolves attack sheep when snow is deep.",
        "Drivers are fined if they park here.",
        "Anyone who steals a car is sent to prison.",
        "You will meet new people at the club.",
        "The course helps you attack problems.",
        "Attack the dust first: a tidy house makes a tidy mind.",
        "Be warned: the bathers come at dawn.",
        "Don't attack the dog.",
        "Visit our shop in Oslo.",
        "In the series, a spy kills the president.",
        "Police arrest hundreds of drunk drivers every year.",
        "Strokes kill 100,000 people in the country every year.",
        "Members meet at dawn every Tuesday.",
        "Cattle raids are common along the border.",
        "Strikes are very rare in Norway.",
        "In the film, rebels storm the palace and murder a governor.",
        "In one scene, rebels blow up a bridge.",
        "The novel tells how rebels stormed the capital.",
        "In the scenario, an enemy battalion attacked the port at dawn.",
        "In the series, a spy hunts the gang that murdered his wife.",
        "In the game's last mission, soldiers bomb a dam.",
        "The play recreates the trial of a baker.",
        "Her essay is an attack on the way we teach.",
        "This is an exceptional accident.",
        "A mock trial was part of the course.",
        "The port simulated an attack in May.",
        "The island is hit by some 20 storms a year.",
        "Kidnappings are common in the delta.",
        "Any state that attacked the island would pay for it.",
    ],
)
def test_what_always_holds_is_no_event(text: str) -> None:
    assert find_events(text) == ()


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        ("The attack on the hospital is a crime.", "attack"),
        ("The march is a protest against the war.", "protest"),
        ("A riot in the town was a shock.", "riot"),
        ("Police fire tear gas when mob storms palace", "fire"),
        ("The police fire tear gas when the mob storms the palace.", "fire"),
        ("Two volcanoes erupted when pressure built up.", "erupted"),
        ("Anyone who saw how rebels attacked the port should call.", "attacked"),
        ("Fighting is the worst in years.", "Fighting"),
        ("A riot is the latest in a string of protests.", "riot"),
        ("A strike is a blow to the mill, which sacked 200 workers in May.", "sacked"),
        ("An attack that killed ten people is a warning, the minister said.", "killed"),
        ("“They arrested you because you protested,” Roe said.", "arrested"),
        ("Protesters clash with police in Lima when a march turns violent.", "clash"),
        ("Attack on port kills six.", "Attack"),
        ("Floods this month killed ten people.", "Floods"),
        ("Strike's third day brings chaos.", "Strike"),
        ("Police arrest two men a day after a raid.", "arrest"),
        ("Bakers protest for a day in Lagos.", "protest"),
        ("Rebels seize a port that ships oil every week.", "seize"),
        ("In the latest episode, gunmen killed three farmers.", "killed"),
        ("A drill in which a helicopter crashed was halted.", "crashed"),
        ("The play ends in uproar as rebels stormed the stage.", "stormed"),
        ("Strikes are common, but Monday's walkout closed every school.", "walkout"),
        ("Clashes are widespread, officials said.", "Clashes"),
        ("Then attacked, the guards fled.", "attacked"),
        ("The army shells the town every night.", "shells"),
        ("Ten men were killed in raids every year.", "killed"),
        ("Raids are under way in three towns.", "Raids"),
        ("The raids are common knowledge.", "raids"),
        ("Two soldiers died in a drill in which shells were fired at a barn.", "fired"),
        ("The film, which tells of love, was banned by the government.", "banned"),
        ("The director of the film was arrested.", "arrested"),
        ("In the game on Monday, guards shot two men.", "shot"),
        ("It was an attack on the press.", "attack"),
        ("The killing is a blow to the press.", "killing"),
        ("A trial of two men opened in Oslo.", "trial"),
        ("Kidnappings in the delta rose, and a bishop was abducted.", "abducted"),
        ("Police arrested a man who attacked any guard he saw.", "attacked"),
        ("The play tells of love, and gunmen attacked the theatre.", "attacked"),
    ],
)
def test_what_happened_once_is_an_event(text: str, trigger: str) -> None:
    assert trigger in [event.text.split()[0] for event in find_events(text)]


def test_a_clause_that_goes_on_beyond_the_sentence_at_hand_is_no_definition():
    text = "e’s Court of " * 62 + "Oslo’s request to has"  # so long that it is read in pieces
    assert all(text[event.trigger.slice] == event.text for event in find_events(text))


def test_a_sentence_may_be_cut_behind_an_article():
    assert [event.text for event in find_events("THE RIVER ROSE. THE IDEOLOGY NEEDS TO PREVENT ATTACKS A")] == [
        "ATTACKS"
    ]
