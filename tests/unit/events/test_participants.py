"""Who did it and to whom, sentence by sentence."""

from datetime import date

import pytest

from newscorpus import find_events, parse_article

SIDES = [
    ("Rebels killed two guards.", "killed", ["Rebels"], ["two guards"]),
    ("Two guards were killed by rebels.", "killed", ["rebels"], ["Two guards"]),
    ("Police arrested and questioned the student.", "arrested", ["Police"], ["student"]),
    ("The man was questioned and then arrested.", "arrested", [], ["man"]),
    ("The rebels, who had attacked the port, fled.", "attacked", ["rebels"], ["port"]),
    ("The envoy urged the mayor to resign.", "urged", ["envoy"], ["mayor"]),
    ("Norway’s attack on Malta failed.", "attack", ["Norway"], ["Malta"]),
    ("A police raid frightened the town.", "raid", ["police"], []),
    ("Talks between Malta and Norway were dull.", "Talks", ["Malta", "Norway"], ["Malta", "Norway"]),
    ("Malta and Norway met in Rome.", "met", ["Malta", "Norway"], ["Malta", "Norway"]),
    ("Malta’s premier met the king.", "met", ["Malta’s premier"], ["king"]),
    ("Norway rejected a Maltese offer.", "rejected", ["Norway"], ["Malta"]),
    ("Malta said it would release the sailors.", "release the sailors", ["Malta"], ["sailors"]),
    ("The union is on strike.", "strike", ["union"], []),
    (
        "The senator called Tuesday on the governor to resign.",
        "called Tuesday on the governor to",
        ["senator"],
        ["governor"],
    ),
    (
        "The bishops pleaded on Monday with the rebels to free two girls.",
        "pleaded on Monday with",
        ["bishops"],
        ["rebels"],
    ),
    ("The killing on Monday of three students angered the town.", "killing", [], ["three students"]),
    ("The murder last week of a teacher shocked the town.", "murder", [], ["teacher"]),
    ("Prosecutors say he stabbed his brother.", "stabbed", [], ["his brother"]),
    ("A man is due in court charged with the murder of a nurse.", "charged with", [], ["man"]),
    ("The driver, a 24-year-old man, and his wife, a nurse, were killed.", "killed", [], ["driver", "his wife"]),
    ("Jane Roe became the first woman to lead the island.", "became the first woman to lead", ["Jane Roe"], []),
    ("The contract was awarded to Brackwell Civil.", "awarded", [], ["Brackwell Civil"]),
    ("Thousands marched through Rome, Turin and Bari.", "marched", ["Thousands"], []),
    ("A raid was launched by rebels.", "raid", ["rebels"], []),
    ("A man who stabbed four boys was a baker.", "stabbed", ["man"], ["four boys"]),
    ("The supporters in Accra, who attacked a guard, left.", "attacked", ["supporters"], ["guard"]),
    ("The court heard that he had threatened the nurse.", "threatened", [], ["nurse"]),
    (
        "RENO, Nev. — U.S. Rep. Elena Ortiz, a two-term Democrat, attacked the mayor.",
        "attacked",
        ["Elena Ortiz"],
        ["mayor"],
    ),
    ("A 17-year-old was jailed.", "jailed", [], ["17-year-old"]),
    ("Customs officers raided twelve farms.", "raided", ["Customs officers"], ["twelve farms"]),
    ("Fishermen rescued two sailors whose boat sank.", "sank", [], []),
    ("Soldiers saved two sailors after their boat sank.", "sank", [], []),
    ("The House of Representatives rejected a bill.", "rejected a bill", ["House of Representatives"], []),
    ("He resigned as national security adviser.", "resigned", [], []),
    ("Two of his aides were charged.", "charged", [], ["Two of his aides"]),
    (
        "Dozens of nuns, monks and nurses attacked a guard.",
        "attacked",
        ["Dozens of nuns", "monks", "nurses"],
        ["guard"],
    ),
    ("Police arrested the mayor, Jane Roe, and two others.", "arrested", ["Police"], ["Jane Roe", "two others"]),
    ("The Road Safety Corps, RSC, accused the mayor.", "accused", ["Road Safety Corps"], ["mayor"]),
    (
        "The Ethics and Integrity Commission arrested a baker.",
        "arrested",
        ["Ethics and Integrity Commission"],
        ["baker"],
    ),
    ("The Senate and Malta’s government accused the mayor.", "accused", ["Senate", "Malta’s government"], ["mayor"]),
    ("The army arrested a man identified as Tom Poe.", "arrested", ["army"], ["Tom Poe"]),
    ("The army arrested Malta’s Attorney-General, Dr Jane Roe.", "arrested", ["army"], ["Jane Roe"]),
    ("Roe was killed by her in-laws.", "killed", ["her in-laws"], ["Roe"]),
    ("Relatives of Jane Roe, who attacked a nurse, left.", "attacked", ["Relatives of Jane Roe"], ["nurse"]),
    ("The party’s youth wing attacked the mayor.", "attacked", ["party’s youth wing"], ["mayor"]),
    ("Troops from Chad and Niger attacked a convoy of nuns.", "attacked", ["Troops", "Niger"], ["convoy of nuns"]),
    ("The army accused a group of students of theft.", "accused", ["army"], ["group of students"]),
    ("The court acquitted a nun of murder.", "acquitted", ["court"], ["nun"]),
    ("The army sent the villagers food aid.", "sent the villagers food", ["army"], ["villagers"]),
    ("The army sent food aid.", "sent food", ["army"], []),
    ("Malta and Norway held talks with farmers.", "held talks", ["Malta", "Norway"], ["farmers"]),
    ("Malta and Norway met the bishop.", "met", ["Malta", "Norway"], ["bishop"]),
    ("It was Mary Roe, a nurse from Lima, who attacked the mayor.", "attacked", ["Mary Roe"], ["mayor"]),
    (
        "Gunmen called on President Jane Roe to end the strike.",
        "called on President Jane Roe to",
        ["Gunmen"],
        ["Jane Roe"],
    ),
    ("Two trains collided north of Cairo.", "collided", [], []),
    ("Sixty sailors rescued off Maltese coast", "rescued", [], ["Sixty sailors"]),
    ("The hikers were rescued by helicopter.", "rescued", [], ["hikers"]),
    ("The hikers were rescued by soldiers.", "rescued", ["soldiers"], ["hikers"]),
    ("Nine of the wounded were airlifted to the town of Rome.", "airlifted", [], ["Nine of the wounded"]),
    ("The storm left two dead.", "left two dead", [], ["two"]),
    (
        "Two climbers fell to their deaths on the slopes of the Matterhorn.",
        "fell to their deaths",
        [],
        ["Two climbers"],
    ),
    ("The police chief, Ron Leduc, was attacked.", "attacked", [], ["Ron Leduc"]),
    ("A grenade attack on a minibus was heard.", "grenade attack", [], ["minibus"]),
    ("The President of Malta, Jane Roe, met the king.", "met", ["Jane Roe"], ["king"]),
    ("The king met the Governor of Salem, Jane Roe, on Monday.", "met", ["king"], ["Jane Roe"]),
    ("The president of Malta, Jane Roe, met the king.", "met", ["Jane Roe"], ["king"]),
    ("Neither Malta nor Norway attacked Oman.", "attacked", ["Malta", "Norway"], ["Oman"]),
    ("Protesters threw stones at police in Oslo.", "threw stones at", ["Protesters"], ["police"]),
    ("Norway launched two missiles toward Malta.", "launched two missiles", ["Norway"], ["Malta"]),
    ("Norway launched two missiles.", "launched two missiles", ["Norway"], []),
    ("Gunmen bombed a bridge in Malta.", "bombed", ["Gunmen"], ["bridge"]),
    ("Gunmen bombed a bridge in Gothenburg.", "bombed", ["Gunmen"], ["bridge"]),
    (
        "The United States, Norway and Malta met.",
        "met",
        ["United States", "Norway", "Malta"],
        ["United States", "Norway", "Malta"],
    ),
    ("The bishop mediated between the union and the bank.", "mediated", ["bishop"], ["union", "bank"]),
    ("The mayor was accused of lying by the union.", "accused of", ["union"], ["mayor"]),
    ("The mayor was accused of being paid by the union.", "accused of", [], ["mayor"]),
    ("A mob lynched two men.", "lynched", ["mob"], ["two men"]),
    ("Beijing accused the union.", "accused", ["China"], ["union"]),
    ("The bursar admitted fraud at Salem Crown Court.", "admitted fraud", ["bursar"], []),
    # the party inside the phrase of a thing
    ("Norway rejected a Maltese peace plan.", "rejected", ["Norway"], ["Malta"]),
    ("Norway suspended its aid program for Malta.", "suspended its aid program", ["Norway"], ["Malta"]),
    ("Norway opened its borders.", "opened its borders", ["Norway"], []),
    ("Norway defended the right of Maltese troops to fire.", "defended", ["Norway"], ["Maltese troops"]),
    # shared subjects
    ("Norway tried to hack into the computers of the Maltese army.", "hack into", ["Norway"], ["Maltese army"]),
    ("Having attacked the guards, the rebels slept.", "attacked", ["rebels"], ["guards"]),
    ("The rebels said they had tried to assassinate the king.", "assassinate", ["rebels"], ["king"]),
    (
        "The government today ordered the newspaper to close.",
        "ordered the newspaper to close",
        ["government"],
        ["newspaper"],
    ),
    ("Norway said it would boycott the Maltese games.", "boycott", ["Norway"], ["Malta"]),
    # amounts and quantities
    ("Gunmen kidnapped up to ten nuns.", "kidnapped", ["Gunmen"], ["ten nuns"]),
    ("At least ten nuns have been killed.", "killed", [], ["ten nuns"]),
    ("The two countries broke off relations.", "broke off relations", ["two countries"], []),
    ("Rebels arrested ten.", "arrested", ["Rebels"], ["ten"]),
    ("Tens of thousands of students marched.", "marched", ["Tens of thousands of students"], []),
    ("Norway will provide ten tons of food aid to Malta.", "provide ten tons", ["Norway"], ["Malta"]),
    # what is done to the subject, what an "of" says
    ("The minister faced criticism from the union.", "faced criticism", ["union"], ["minister"]),
    ("The resignation of the mayor shocked the town.", "resignation", ["mayor"], []),
    ("Kurds dreaded the invasion of Malta.", "invasion", [], ["Malta"]),
    # what has no other side
    ("Jane Roe resigned her leadership.", "resigned", ["Jane Roe"], []),
    ("The driver turned himself in.", "turned himself in", ["driver"], []),
    ("Kenya and Chad held talks in Oslo.", "held talks", ["Kenya", "Chad"], ["Kenya", "Chad"]),
    ("Rebels burned a bus in Peru and attacked a convoy in Salem.", "attacked", ["Rebels"], ["convoy"]),
    ("The army fired on students in the capital, Sabou.", "fired on", ["army"], ["students"]),
    ("The leader of the party, Jane Roe, resigned.", "resigned", ["Jane Roe"], []),
    ("Gunmen attacked a bus near Dadaab.", "attacked", ["Gunmen"], ["bus"]),
    # who says it, whom the trigger's own preposition leads to, one's own people
    ("Nurses thanked the town. Unions said they would call a strike.", "call a strike", ["Unions"], []),
    ("The envoy called on the rebels to spare the town.", "called on", ["envoy"], ["rebels"]),
    ("Norway and Malta agreed to set up a committee.", "agreed to", ["Norway", "Malta"], ["Norway", "Malta"]),
    ("Malta recalled its ambassador from Norway.", "recalled its ambassador", ["Malta"], ["Norway"]),
    ("Norway withdrew its inspectors from Malta.", "withdrew its inspectors", ["Norway"], ["Malta"]),
    ("Norway expelled the inspectors from the camp.", "expelled the inspectors", ["Norway"], ["inspectors"]),
    ("Police fired tear gas at the students.", "fired tear gas", ["Police"], ["students"]),
    # conditions, purposes, means
    ("Malta threatened to leave the pact if Norway attacked.", "threatened", ["Malta"], ["Norway"]),
    ("Police opened fire to disperse the marchers.", "opened fire", ["Police"], ["marchers"]),
    ("Norway opened an embassy in Peru.", "opened an embassy", ["Norway"], ["Peru"]),
    # things that are praised, blamed, seized or attacked, but not what they are attacked with
    ("The mayor defended the budget.", "defended", ["mayor"], ["budget"]),
    ("The plan was criticized.", "criticized", [], ["plan"]),
    ("The mayor signed the letter and praised it.", "praised", ["mayor"], []),
    ("Two missiles were launched toward the town.", "launched", [], []),
    # victims, with a noun or without
    ("Ten sailors drowned.", "drowned", [], ["Ten sailors"]),
    ("Ten died in the fire.", "died", [], ["Ten"]),
    ("The patrol came under fire.", "came under fire", [], ["patrol"]),
    # a capital in front of an attack is where it was; a weekday is no part of a party
    ("The Beirut blast shook the king.", "blast", [], []),
    ("On Saturday protesters stormed the bank.", "stormed", ["protesters"], ["bank"]),
    # who is attacked on a condition is not whom a threat is about
    ("Norway vowed to retaliate if sailors were attacked.", "vowed to retaliate", ["Norway"], []),
    # countries in a row, numbers
    ("Norway, Malta agree truce", "agree truce", ["Norway", "Malta"], ["Norway", "Malta"]),
    ("Two of them resigned.", "resigned", ["Two of them"], []),
    ("Roe told a news conference that it rained.", "news conference", ["Roe"], []),
    # the police are they
    ("The nurses slept. Police said they had arrested a man.", "arrested", ["Police"], ["man"]),
    # nobody on both sides, no things as actors
    ("Jane Roe rejected the allegations against her.", "rejected the allegations", ["Jane Roe"], []),
    # a name behind a role
    ("Jane Roe and her counterpart, John Doe, met.", "met", ["Jane Roe", "John Doe"], ["Jane Roe", "John Doe"]),
    ("The judge dismissed the lawyers as fools.", "dismissed the lawyers as", ["judge"], ["lawyers"]),
    # rows of headlines, also before a verb that the analysis takes for a noun
    ("Norway, Malta sign trade deal", "sign trade deal", ["Norway", "Malta"], ["Norway", "Malta"]),
    ("Police, protesters clash in Oslo", "clash", ["Police", "protesters"], ["Police", "protesters"]),
    ("Valletta, Malta signs deal", "signs deal", ["Malta"], []),
    ("Roe, Doe agree merger", "agree", ["Roe", "Doe"], ["Roe", "Doe"]),
    ("Reno, Nevada voters protest over taxes", "protest over", ["Nevada voters"], []),
    ("Jane Roe, Oslo mayor, met the king.", "met", ["Jane Roe"], ["king"]),
    ("In Norway, Malta signed a trade deal.", "signed a trade deal", ["Malta"], []),
    ("French and Maltese warships shelled a port.", "shelled", ["France", "Maltese warships"], ["port"]),
    # two states with a hyphen
    ("Norway-Malta talks resumed in Oslo.", "talks", ["Norway", "Malta"], ["Norway", "Malta"]),
    # what several do to each other
    ("Norway and Malta accused each other of theft.", "accused", ["Norway", "Malta"], ["Norway", "Malta"]),
    ("Police and students clashed in Oslo.", "clashed", ["Police", "students"], ["Police", "students"]),
    ("Police and soldiers clashed with students.", "clashed with", ["Police", "soldiers"], ["students"]),
    ("Two gangs clashed in Oslo.", "clashed", ["Two gangs"], []),
    ("Norway and Malta failed to reach a deal.", "failed to reach", ["Norway", "Malta"], ["Norway", "Malta"]),
    ("Talks with Norway collapsed.", "Talks", [], ["Norway"]),
    # what follows "after" belongs to something else
    ("Three men were arrested after an attack by a gang on a bar.", "arrested", [], ["Three men"]),
    ("Three men were arrested on Monday by the police.", "arrested", ["police"], ["Three men"]),
    # who lies is whom somebody fines for lying
    ("Norway thanked Malta for sending doctors.", "sending doctors", ["Malta"], ["doctors"]),
    ("Norway blocked the union from holding a rally.", "holding a rally", ["union"], []),
    ("The rebels fled after killing a monk.", "killing", ["rebels"], ["monk"]),
    # buyers
    ("Norway's Doe Bank agreed to sell its mines to Roe Bank.", "agreed to sell", ["Norway's Doe Bank"], ["Roe Bank"]),
    # whose office it is
    ("Norway's attorney general said his office had charged a nun.", "charged", ["Norway's attorney general"], ["nun"]),
    # numbers behind a passive that is only half there
    ("Eight of its workers had been killed and more than 50 arrested.", "arrested", [], ["more than 50"]),
    # plain plurals at the head of a sentence are nobody
    ("Clashes between police and students left ten injured.", "left ten injured", [], ["ten"]),
    # complaints, ships and dollars
    (
        "The union filed a complaint against the mine with the ministry.",
        "filed a complaint against",
        ["union"],
        ["mine"],
    ),
    ("Rebels boarded a Maltese-owned tanker.", "boarded", ["Rebels"], ["Maltese-owned tanker"]),
    ("Gunmen opened fire on a bus in Oslo.", "opened fire", ["Gunmen"], ["bus"]),
]


@pytest.mark.parametrize(("text", "trigger", "actors", "recipients"), SIDES, ids=[row[0] for row in SIDES])
def test_the_sides_come_from_the_clause(text: str, trigger: str, actors: list[str], recipients: list[str]) -> None:
    [event] = [event for event in find_events(text) if event.text == trigger]
    assert [party.name for party in event.actors] == actors
    assert [party.name for party in event.recipients] == recipients


def test_a_pronoun_and_a_surname_have_the_fullest_name() -> None:
    text = "Jane Roe leads the union. On Monday she met the mayor. Roe praised the police."
    met, praised = find_events(text)
    assert [party.name for party in (*met.actors, *praised.actors)] == ["Jane Roe", "Jane Roe"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Judge Joseph Doe praised the police.", "Joseph Doe"),
        ("The opposition newspaper La Prensa praised the police.", "La Prensa"),
        ("The Norwegian premier praised the police.", "Norwegian premier"),
        ("Norwegians praised the police.", "Norway"),
        ("Danish shipping company Norden praised the police.", "Norden"),
    ],
)
def test_a_name_has_no_title(text: str, name: str) -> None:
    [event] = find_events(text)
    assert [party.name for party in event.actors] == [name]


def test_nobody_of_the_dateline_or_of_the_report_is_a_party() -> None:
    text = "GENEVA (AP) — Rebels attacked a convoy on Monday, the ministry said."
    [event] = parse_article(text, published=date(2021, 3, 3)).events
    assert [party.name for party in (*event.actors, *event.recipients)] == ["Rebels", "convoy"]


def test_an_envoy_who_is_expelled_is_not_of_the_country_that_expels_him() -> None:
    [event] = find_events("Norway expelled two diplomats.")
    assert [party.country for party in event.recipients] == [None]


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("The Supreme Court sentenced the smuggler to death.", None),
        ("The Senate rejected the plan.", None),
        ("The US Senate rejected the plan.", "USA"),
        ("The Communist Party of Nepal rejected the plan.", "NPL"),
        ("The court ordered Oman to release the sailors.", None),
        ("The police fired on marchers in Oman.", "OMN"),
        ("Danish shipping company Norden sacked two drivers.", "DNK"),
    ],
)
def test_a_body_that_many_countries_have_is_of_the_country_that_the_text_names(text: str, country: str | None) -> None:
    assert [party.country for event in find_events(text) for party in event.actors] == [country]


@pytest.mark.parametrize(
    ("text", "countries"),
    [
        ("Angela Merkel praised the police. Merkel met the queen.", ["DEU", "DEU"]),
        ("Fischer praised the police.", [None]),
        ("Joschka Fischer praised the police. Fischer met the queen.", ["DEU", "DEU"]),
        # nor is it needed where nobody else in the news has it
        ("Merkel praised the police.", ["DEU"]),
        ("Colonel Gaddafi praised the police.", ["LBY"]),
        ("Actor Gaddafi praised the police.", [None]),
        ("Vladimir Putin met the queen. Mr Putin praised the police.", ["RUS", "RUS"]),
        ("Jane Merkel praised the police.", [None]),
        ("President Putin praised the police.", ["RUS"]),
        ("Milan Roe praised the police.", [None]),
    ],
)
def test_a_surname_alone_has_no_country(text: str, countries: list[str | None]) -> None:
    assert [party.country for event in find_events(text) for party in event.actors] == countries


@pytest.mark.parametrize(
    ("text", "country"),
    [
        # several countries have one: the sentence says which, or the text
        ("The NDC praised Ghana's police.", "GHA"),
        ("The NDC praised the Grenadian police.", "GRD"),
        ("The NDC praised the police.", None),
        ("The NDC praised the police of Oman.", None),
        ("Ghana is at peace. The NDC praised the police.", "GHA"),
        ("The PAC praised the police.", None),
        ("The PAC praised the South African police.", "ZAF"),
        # any country may have one: it is of that in which the text is set
        ("Ghana grew. Ghana is at peace. The Supreme Court praised the police.", "GHA"),
        ("Ghana grew. Ghana is at peace. Parliament praised the police.", "GHA"),
        ("Ghana grew. Ghana is at peace. The army praised the police.", "GHA"),
        ("Ghana grew. Ghana is at peace. Troops praised the police.", None),
        ("Ghana grew. Ghana is at peace. Western officials praised the police.", None),
        ("Ghana grew. Ghana is at peace. His government praised the police.", None),
        ("Ghana grew. Ghana is at peace. The ambassador praised the police.", None),
        ("Ghana grew. Ghana is at peace. The United Nations praised the police.", None),
        ("Ghana grew. Chad is at peace. Parliament praised the police.", None),
        ("Ghana is at peace. Parliament praised the police.", None),
        # a party of the name of an American one
        ("The Democratic Party of Albania praised the police.", "ALB"),
        ("The Democratic Party praised the U.S. police.", "USA"),
    ],
)
def test_the_setting_gives_a_country(text: str, country: str | None) -> None:
    assert find_events(text)[-1].actors[0].country == country


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Clashes between police and miners left six dead.", ["police", "miners"]),
        ("Heavy fighting broke out between police and rebels on Sunday.", ["police", "rebels"]),
        ("Fighting between police and rebels resumed.", ["police", "rebels"]),
        ("Police and miners clashed on the road between Lima and Cuzco.", ["Police", "miners"]),
    ],
)
def test_who_fight_each_other_are_on_both_sides(text: str, names: list[str]) -> None:
    event = find_events(text)[0]
    assert [party.text for party in event.actors] == [party.text for party in event.recipients] == names


def test_a_dateline_sets_the_scene() -> None:
    story = "\n\nParliament praised the police on Monday.\n\nThe rain went on."
    leads = "ACCRA, Ghana (Reuters) - Rain fell.", "ACCRA, Ghana (Reuters) - Chad and Chadians sang. Chad won."
    articles = [parse_article("Rain in town\n\n" + lead + story) for lead in leads]
    assert [a.events[0].actors[0].country for a in articles] == ["GHA", None]


def test_who_summons_an_envoy_with_a_name_is_not_of_the_envoys_country() -> None:
    (event,) = find_events("President Tom Doe summoned the Norwegian ambassador, Jane Roe, on Monday.")
    assert [party.country for party in (*event.actors, *event.recipients)] == [None, "NOR"]


def test_who_meets_somebody_is_not_of_the_same_country() -> None:
    [event] = find_events("Emmanuel Macron met the king.")
    assert [party.country for party in event.recipients] == [None]


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Norwegian police fired on protesters.", "NOR"),
        ("Norwegian police fired on Maltese protesters.", "MLT"),
        ("Police fired on protesters.", None),
        ("The mayor fled to Malta, and police fired on protesters.", None),
        ("The mayor, who was in Malta, fired on protesters.", None),
        ("Norwegian-led forces left, and police fired on protesters.", None),
    ],
)
def test_who_is_fired_on_at_home_is_of_the_country_that_is_named(text: str, country: str | None) -> None:
    [event] = find_events(text)
    assert [party.country for party in event.recipients] == [country]


def test_who_pays_a_sum_is_without_the_sum() -> None:
    [event] = find_events("The commission fined the carmaker Norde 420 million euros.")
    assert [party.name for party in event.recipients] == ["Norde"]


@pytest.mark.parametrize(
    ("text", "countries"),
    [
        ("Omani-backed rebels shot a guard.", [None]),
        ("Omani-led rebels shot a guard.", ["OMN"]),
        ("Omani rebels shot a guard.", ["OMN"]),
        ("The suspect, an Omani student, stabbed a guard.", ["OMN"]),
        ("Gunmen shot a guard in Gothenburg.", ["SWE"]),
        ("The gunmen who shot a guard were Omani.", ["OMN"]),
    ],
)
def test_the_country_of_who_does_it(text: str, countries: list[str | None]) -> None:
    assert [party.country for party in find_events(text)[0].actors] == countries


@pytest.mark.parametrize(
    ("text", "countries"),
    [
        ("Gunmen bombed a bridge in Malta.", ["MLT"]),
        ("Gunmen bombed a bridge near the sea.", [None]),
        ("Gunmen killed ten in Malta.", [None]),
    ],
)
def test_the_country_of_a_thing_is_where_it_is(text: str, countries: list[str | None]) -> None:
    assert [party.country for party in find_events(text)[0].recipients] == countries


@pytest.mark.parametrize(
    ("text", "recipients"),
    [
        ("Malta vetoed the plan at a summit in Norway.", []),
        ("Malta vetoed the plan of Norway at a summit.", ["Norway"]),
        ("Troops broke up a rally in Norway.", ["Norway"]),
    ],
)
def test_a_meeting_is_only_held_in_a_country(text: str, recipients: list[str]) -> None:
    assert [party.name for party in find_events(text)[0].recipients] == recipients


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("The rebels accused the Maltese government of lying.", "MLT"),
        ("Norwegian-backed rebels accused the Maltese government of lying.", None),
        ("Both sides accepted a Norwegian plan.", None),
        ("The mayor posted guards around the Norwegian embassy.", None),
        ("Critics of Norway accused the mayor of lying.", None),
        ("Critics of the Norwegian government accused the mayor of lying.", "NOR"),
        ("A spokesman for the Norwegian army accused the mayor of lying.", "NOR"),
        ("The minister, with engineers from Malta and Peru, accused the mayor of lying.", None),
    ],
)
def test_who_is_at_home_in_the_only_country(text: str, country: str | None) -> None:
    assert [party.country for event in find_events(text) for party in event.actors] in ([country], [])


def test_his_group_is_of_no_country_that_the_sentence_names() -> None:
    (event,) = find_events("His group shot dead a banker in Lima, prosecutors in Norway say.")
    assert [party.country for party in event.actors] == [None]


def test_who_has_come_from_abroad_says_nothing_about_others() -> None:
    (event,) = find_events("The police shot an Omani migrant.")
    assert [party.country for party in (*event.actors, *event.recipients)] == [None, "OMN"]
