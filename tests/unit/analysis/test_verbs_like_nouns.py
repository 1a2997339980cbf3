"""A noun behind a group that is its verb."""

import pytest

from newscorpus.analysis import find_clauses


def verbs(text):
    return {text[slice(*c.verb)]: c.subject and text[slice(*c.subject)] for c in find_clauses(text)}


@pytest.mark.parametrize(
    ("text", "verb", "subject"),
    [
        ("The data show that the bridge is safe.", "show", "The data"),
        ("The data show the bridge is safe.", "show", "The data"),
        ("The family plan to sue.", "plan", "The family"),
        ("The family plan to sue, the lawyer said.", "plan", "The family"),
        ("The flight crew fear he will lose.", "fear", "The flight crew"),
        ("The crew of the ship plan the trip.", "plan", "The crew of the ship"),
        ("Doe said the couple hope to win.", "hope", "the couple"),
        ("Doe believes the public support the plan.", "support", "the public"),
        ("When the team face a test, Roe will rest.", "face", "the team"),
        ("The couple, who met in May, plan to marry.", "plan", "The couple"),
        ("The family hope the club will pay.", "hope", "The family"),
        ("In May the council back the plan.", "back", "the council"),
    ],
)
def test_a_group_takes_a_plural_verb(text, verb, subject):
    assert verbs(text)[verb] == subject


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("The council plan to close the bridge was rejected.", "plan"),
        ("The council plan the mayor backed was rejected.", "plan"),
        ("The council plan, drawn up in May, is dead.", "plan"),
        ("Roe told the court clerk a joke.", "clerk"),
        ("Roe read the family report to the court.", "report"),
        ("The public-relations campaign to improve it failed.", "campaign"),
        ("It remains a crowded race to win.", "race"),
        ("He opposed the government plan to close it.", "plan"),
        ("The bank charge on the account was wrong.", "charge"),
        ("The council claim he made was wrong.", "claim"),
        ("The family hope that he kept was vain.", "hope"),
        ("The company plan to close the mill angered residents.", "plan"),
        ("The company plan to cut jobs, which Doe backs, failed.", "plan"),
        ("Unions oppose the bill, the government plan to cut pay.", "plan"),
        ("Doe confirmed the company plan to cut 40 jobs.", "plan"),
        ("Doe announced the company visit this week.", "visit"),
        ("Doe recalled the family holidays 40 years ago.", "holidays"),
        ("The court case the family brought against Doe.", "case"),
        ("The company share of the market.", "share"),
    ],
)
def test_other_nouns_stay_nouns(text, noun):
    assert noun not in verbs(text)


@pytest.mark.parametrize(
    ("text", "verb", "subject"),
    [
        ("Did the rain stop play?", "stop", "the rain"),
        ("Why did the team change the plan?", "change", "the team"),
        ("How will the council place the blame on him?", "place", "the council"),
        ("Nor did the rebels attack farms.", "attack", "the rebels"),
        ("Should the rain stop, they will play.", "stop", "the rain"),
    ],
)
def test_an_auxiliary_in_front_of_its_subject_takes_a_verb(text, verb, subject):
    assert verbs(text)[verb] == subject


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("Do a gut check.", "check"),
        ("He came and did the garden work.", "work"),
        ("Will the plan be a success?", "plan"),
    ],
)
def test_nouns_behind_an_auxiliary(text, noun):
    assert noun not in verbs(text)


@pytest.mark.parametrize(
    ("text", "verb", "subject"),
    [
        ("Gunmen shot at a bus on Thursday, killing two, police said.", "shot", "Gunmen"),
        ("A pipe burst in Salem, forcing people to flee, a witness told Reuters.", "burst", "A pipe"),
        ("A pipe burst in Salem, said police.", "burst", "A pipe"),
        ("Police said a pipe burst near the school.", "burst", "a pipe"),
        ("Hours earlier, rebels shot at a car.", "shot", "rebels"),
        ("People ran after rebels shot at a car.", "shot", "rebels"),
        ("Rebels shot at a car and two men died.", "shot", "Rebels"),
    ],
)
def test_a_noun_is_the_past_tense_of_a_clause_without_a_verb(text, verb, subject):
    assert verbs(text)[verb] == subject


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("Shares rose after a takeover bid for the firm.", "bid"),
        ("Police said five men shot at a wedding had died.", "shot"),
        ("A bid for the firm and a loan were refused.", "bid"),
        ("A burst of gunfire was heard, police said.", "burst"),
        ("Officials said cuts at the plant.", "cuts"),
    ],
)
def test_a_noun_that_may_be_a_past_tense_stays_a_noun(text, noun):
    assert noun not in verbs(text)


def test_what_two_people_are_does_not_go_on_behind_a_comma():
    text = "The storm hit, leaving five people dead, local media reported."
    assert verbs(text)["reported"] == "local media"


@pytest.mark.parametrize(
    ("text", "verb", "subject"),
    [
        ("I hope you like it.", "like", "you"),
        ("I think you really need to have it.", "need", "you"),
        ("Tell me you love it.", "love", "you"),
        ("They suggest you visit our office.", "visit", "you"),
        ("I know you love Roe.", "love", "you"),
        ("They say kids drink tea.", "drink", "kids"),
        ("I think most people work hard.", "work", "most people"),
        ("I think people love to dance.", "love", "people"),
        ("Studies show people sleep less.", "show", "Studies"),
        ("Polls show voters trust Roe.", "show", "Polls"),
        ("Table 2 shows that birds sing.", "shows", "Table 2"),
        ("The good news is it works.", "works", "it"),
        ("Check whether it leaks.", "Check", None),
        ("Then check if it leaks.", "check", None),
        ("I think that works.", "works", "that"),
        ("I hope that helps, and it should.", "helps", "that"),
        ("She thinks that helps people who work hard.", "helps", "that"),
    ],
)
def test_what_is_thought_has_a_verb(text, verb, subject):
    assert verbs(text)[verb] == subject


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("I'll find you work.", "work"),
        ("Change if it comes will hurt.", "Change"),
        ("Roe bought Studio 2 shows.", "shows"),
        ("The family show people like was cut.", "show"),
        ("We gave you work.", "work"),
        ("I told you work had begun.", "work"),
        ("They may say something like that.", "like"),
        ("Roe said arms control, trade and aid were the topics.", "control"),
        ("Roe said sales staff based in Leeds left.", "staff"),
        ("Roe said schools work in Leeds impressed judges.", "work"),
        ("Roe said that plans needed work.", "plans"),
        ("Roe said that talks have resumed.", "talks"),
        ("Roe said that works on the bridge, which cost £5m, were late.", "works"),
    ],
)
def test_what_is_thought_may_have_another_verb(text, noun):
    assert noun not in verbs(text)


@pytest.mark.parametrize(
    ("text", "verb", "subject"),
    [
        ("The baby's crying.", "crying", "The baby"),
        ("My dad's coming at eight with the van, and I still have to cook.", "coming", "My dad"),
        ("Dan's going to help.", "going", "Dan"),
        ("Roe's having a party.", "having", "Roe"),
        ("My sister's getting married in June.", "married", "My sister"),
        ("I think the baby's crying.", "crying", "the baby"),
        ("The weather's awful.", "s", "The weather"),
        ("The kitchen's tiny but I love it.", "s", "The kitchen"),
        ("If the road's clear, go.", "s", "the road"),
        ("The coast's beautiful, and it is warm.", "s", "The coast"),
    ],
)
def test_a_possessive_ending_may_be_a_form_of_be(text, verb, subject):
    assert verbs(text)[verb] == subject


@pytest.mark.parametrize(
    "text",
    [
        "The mayor's killing shocked Salem.",
        "Roe's handling of the case.",
        "The city's leading men.",
        "They praised Roe's singing.",
        "The officials' coming visit.",
        "She ran as the party's standard-bearer.",
        "The team's brash, noisy fans sang.",
        "The firm's growing weakness shows.",
    ],
)
def test_a_possessive_ending_is_one_where_a_noun_follows(text):
    assert not {"s", "killing", "handling", "leading", "singing", "coming", "growing"} & set(verbs(text))
