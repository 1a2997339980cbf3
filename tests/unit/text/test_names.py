import pytest

from newscorpus.lexicon import load_lexicon
from newscorpus.text import Reading
from newscorpus.text.cast import Cast

ENGLISH = load_lexicon("en")


def mentions(text: str) -> list[tuple[str, str]]:
    return [(text[m.name_start : m.end], m.kind) for m in Reading(text, ENGLISH).mentions]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("President Vladimir Putin left.", [("Vladimir Putin", "person")]),
        ("Secretary of State Jane Doe left.", [("Jane Doe", "person")]),
        ("The press secretary Sanders left.", [("Sanders", "person")]),
        ("Robert O’ Brien met Jean-Luc Roe.", [("Robert O’ Brien", "person"), ("Jean-Luc Roe", "person")]),
        ("Bashar al-Assad met Anna van der Berg.", [("Bashar al-Assad", "person"), ("Anna van der Berg", "person")]),
        (
            "The Department of Justice sued the Daily Courier.",
            [("Department of Justice", "org"), ("Daily Courier", "org")],
        ),
        ("The FBI came to New York on Monday.", [("FBI", "org"), ("New York", "place")]),
        ("Meanwhile, reporters waited. However, it rained.", []),
        ("Paul Roe spoke. Roe left.", [("Paul Roe", "person"), ("Roe", "person")]),
        ("He flew to the U.S. in May.", [("U.S.", "place")]),
    ],
)
def test_mentions(text: str, expected: list[tuple[str, str]]) -> None:
    assert mentions(text) == expected


def shown(text: str) -> list[str]:
    """Kind, titles and role, and name of each mention: `kind: titles and role|name`."""
    found = Reading(text, ENGLISH).mentions
    return [f"{m.kind}: {text[m.start : m.name_start]}|{text[m.name_start : m.end]}" for m in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("President Jane Doe met Roe in Paris.", ["person: President |Jane Doe", "name: |Roe", "place: |Paris"]),
        (
            "Sen. Ann Lee and Rep. J. R. Smith spoke to Jean-Claude Moreau.",
            ["person: Sen. |Ann Lee", "person: Rep. |J. R. Smith", "person: |Jean-Claude Moreau"],
        ),
        (
            "Angela van der Berg of the Department of Justice said so.",
            ["person: |Angela van der Berg", "org: |Department of Justice"],
        ),
        (
            "Secretary of State Robert O’Brien met O'Neill.",
            ["person: Secretary of State |Robert O’Brien", "person: |O'Neill"],
        ),
        ("The U.S. Army moved. The U.S. and the U.K. agreed.", ["org: |U.S. Army", "place: |U.S.", "place: |U.K."]),
        (
            "Former Clinton campaign manager Robby Mook left.",
            ["person: |Clinton", "person: Clinton campaign manager |Robby Mook"],
        ),
        ("MP for Zork South Jane Doe left.", ["person: MP for Zork South |Jane Doe"]),
        ("Spokesman for President Jane Doe left.", ["person: President |Jane Doe"]),
        ("Chelsea manager Robby Mook left.", ["name: |Chelsea", "person: Chelsea manager |Robby Mook"]),
        ("campaign spokeswoman Kellyanne Conway", ["person: campaign spokeswoman |Kellyanne Conway"]),
        ("Asked Priebus about it. Priebus said no.", ["name: |Priebus", "name: |Priebus"]),
        ("Meanwhile, Congress met. Walking home, Lee fell.", ["org: |Congress", "person: |Lee"]),
        (
            "Martin Luther King Jr. and Sammy Davis, Jr. sang.",
            ["person: |Martin Luther King Jr", "name: |Sammy Davis, Jr"],
        ),
        ("John Paul II, Henry VIII", ["person: |John Paul II", "person: |Henry VIII"]),
        (
            "Johnson and Johnson; Smith for Congress",
            ["name: |Johnson", "name: |Johnson", "name: |Smith", "org: |Congress"],
        ),
        ("the Bank of England and the University of Texas", ["org: |Bank of England", "org: |University of Texas"]),
        ("St. Louis, St. Petersburg", ["name: |St. Louis", "name: |St. Petersburg"]),
        ("New York City Mayor Bill de Blasio", ["person: New York City Mayor |Bill de Blasio"]),
        ("FBI Director James Comey", ["person: FBI Director |James Comey"]),
        ("IRS and NASA, THE HAGUE", ["org: |IRS", "org: |NASA", "name: |THE HAGUE"]),
        (
            "Elena Ruiz spoke. Ruiz left. The Ruiz plan failed.",
            ["person: |Elena Ruiz", "person: |Ruiz", "person: |Ruiz"],
        ),
        (
            "Prime Minister Theresa May met Boris Johnson on Monday in May.",
            ["person: Prime Minister |Theresa May", "person: |Boris Johnson"],
        ),
        ("Tuesday, March 5, However, I", []),
        (
            "J. K. Rowling; George W. Bush; Harry S Truman",
            ["person: |J. K. Rowling", "person: |George W. Bush", "person: |Harry S Truman"],
        ),
        ("Émile Zola et Łukasz Piszczek", ["name: |Émile Zola", "person: |Łukasz Piszczek"]),
        (
            "Ministry of the Interior, Bank of the West, King of the Hill",
            ["org: |Ministry of the Interior", "org: |Bank of the West", "name: |King of the Hill"],
        ),
        ("Republican nominee Donald J. Trump", ["person: nominee |Donald J. Trump"]),
        ("Co-founder Jane Doe", ["person: Co-founder |Jane Doe"]),
        ("Passer-by Jane Doe, a Passer-by", ["name: |Passer", "person: |Jane Doe", "name: |Passer"]),
        (
            "Ambassador to France Oyela Bamide; Envoy to the United Nations Jane Doe",
            ["person: Ambassador to France |Oyela Bamide", "person: Envoy to the United Nations |Jane Doe"],
        ),
        ("an Ambassador to France; Adviser to Jane Doe", ["place: |France", "person: |Jane Doe"]),
        ("Ann al-Roe left. al-Roe slept.", ["person: |Ann al-Roe", "person: |al-Roe"]),
        ("the mayor of London, Sadiq Khan", ["place: |London", "person: |Sadiq Khan"]),
        ("Judge Sarah Whitcombe’s ruling", ["person: Judge |Sarah Whitcombe"]),
        ("Queen Elizabeth II of England", ["person: Queen |Elizabeth II", "place: |England"]),
        ("president Doe, spokesman John Roe, a spokesman", ["person: president |Doe", "person: spokesman |John Roe"]),
        ("Texas Gov. Greg Abbott", ["person: Texas Gov. |Greg Abbott"]),
        ("Treasury Secretary Steven Mnuchin", ["person: Treasury Secretary |Steven Mnuchin"]),
        ("Kwon Min-jun and Min-jun Kwon", ["name: |Kwon Min-jun", "person: |Min-jun Kwon"]),
        ("a Kwon Min-led plan", ["name: |Kwon Min"]),
        ("Jan van der Berg and the de Roe plan", ["person: |Jan van der Berg", "name: |Roe"]),
        ("Kim Jong Un and Xi Jinping", ["person: |Kim Jong Un", "person: |Xi Jinping"]),
        ("Jane A. Doe met Mark I. Roe.", ["person: |Jane A. Doe", "person: |Mark I. Roe"]),
        ("Jane A", ["person: |Jane"]),
        ("the Roe–Doe plan", ["name: |Roe", "name: |Doe"]),
        ("Union Bank and K. Roe", ["org: |Union Bank", "person: |K. Roe"]),
        ("Paris-based Roe & Doe said.", ["place: |Paris", "name: |Roe & Doe"]),
        ("Army for the Intelligence Committee", ["org: |Army for the Intelligence Committee"]),
        ("The Roe family and THE TIMES", ["name: |Roe", "name: |THE TIMES"]),
        ("“Ruiz” and (Ana Ruiz)", ["person: |Ruiz", "person: |Ana Ruiz"]),
        ("The President met Jane Doe.", ["person: |Jane Doe"]),
        ("Wrenna Calloway spoke. Calloway left.", ["person: |Wrenna Calloway", "person: |Calloway"]),
        ("He met J.Roe. Then J.Li. left.", ["person: |J.Roe", "person: |J.Li"]),
        ("He read Plan B.", ["name: |Plan B"]),
        ("He left the U.S", ["place: |U.S"]),
        ("AT&T sued Ruiz&Calloway.", ["name: |AT&T", "name: |Ruiz&Calloway"]),
        ("He met Ruiz.Calloway left.", ["name: |Ruiz", "name: |Calloway"]),
        ("They saw the Judge. Calloway left.", ["name: |Calloway"]),
        ("They saw Prof. Calloway.", ["person: Prof. |Calloway"]),
        ("J. van der Berg met Ana van, Calloway.", ["person: |J. van der Berg", "person: |Ana", "name: |Calloway"]),
        ("They met Ruiz. de Calloway left.", ["name: |Ruiz", "name: |Calloway"]),
        ("NTLF said no.", ["org: |NTLF"]),
        # known whole, and topics that are joined in front of the word for an office
        ("Human Rights Watch met Save the Children.", ["org: |Human Rights Watch", "org: |Save the Children"]),
        ("Trinidad and Tobago won.", ["place: |Trinidad and Tobago"]),
        ("Work and Pensions Secretary Ann Roe left.", ["person: Work and Pensions Secretary |Ann Roe"]),
        ("Labour MP Oyela Bamide left.", ["person: Labour MP |Oyela Bamide"]),
        ("Ann Roe MP left.", ["person: |Ann Roe"]),
        ("They met Oyela Bamide QC and Engr. Bamide.", ["name: |Oyela Bamide", "person: Engr. |Bamide"]),
    ],
)
def test_kind_titles_and_name(text: str, expected: list[str]) -> None:
    assert shown(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On Tuesday Calloway left.", ["name: |Calloway"]),
        ("In Calloway May is cold.", ["name: |Calloway"]),
        ("It fell on TUESDAY.", []),
        ("THe rain fell.", []),
        ("It was George Will.", ["person: |George Will"]),
        ("Calloway And Ruiz Met", ["name: |Calloway", "name: |Ruiz Met"]),
        ("The group People Without Borders met.", ["org: |People Without Borders"]),
        ("People Without Borders met.", ["org: |People Without Borders"]),
        ("the Ruiz-Calloway talks", ["name: |Ruiz-Calloway"]),
        ("Then Jane\u00a0A. Doe left.", ["person: |Jane\u00a0A. Doe"]),
        ("Then Will Smith spoke; then Will spoke.", ["person: |Will Smith"]),
        ("He met Will Smith", ["person: |Will Smith"]),
        ("He met Will", []),
        ("The Ruiz-Monday talks", ["name: |Ruiz"]),
        ("the Ruiz\u00a0However talks", ["name: |Ruiz"]),
    ],
)
def test_words_that_are_no_name_alone(text: str, expected: list[str]) -> None:
    assert shown(text) == expected


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ann King spoke. “No,” King said.", ["Ann King", "King"]),
        ("Ann Sheikh spoke. “No,” Ms Sheikh said.", ["Ann Sheikh", "Sheikh"]),
        ("Ngozi Eze spoke. Eze left.", ["Ngozi Eze", "Eze"]),
        # nobody of that name, and a title
        ("Ann Roe spoke. King left.", ["Ann Roe"]),
        ("Ann King spoke. The King left.", ["Ann King"]),
    ],
)
def test_a_surname_may_be_spelled_like_a_title(text: str, names: list[str]) -> None:
    assert [name for name, kind in mentions(text) if kind == "person"] == names


@pytest.mark.parametrize("first", ["Quickly", "Angered", "Whosoever", "Erstwhile", "Walking"])
def test_the_form_of_a_word_tells_that_it_only_opens_the_sentence(first: str) -> None:
    assert shown(f"{first} Calloway left.") == ["name: |Calloway"]
    assert shown(f"It rained. {first} Calloway left.") == ["name: |Calloway"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The ferry, Blessed Calloway, sank.", ["name: |Blessed Calloway"]),
        ("He met Wrenna Browning. Browning left.", ["person: |Wrenna Browning", "person: |Browning"]),
        ("He met Browning. Browning left.", ["name: |Browning", "name: |Browning"]),
        ("He met Wrenna Calloway. Walking, Ruiz left.", ["name: |Wrenna Calloway", "name: |Ruiz"]),
        ("Walking, Ruiz left. Walking Calloway sang.", ["name: |Ruiz", "name: |Calloway"]),
    ],
)
def test_in_the_middle_of_a_sentence_a_capital_letter_makes_a_name(text: str, expected: list[str]) -> None:
    assert shown(text) == expected


def test_a_prefix_in_lower_case_belongs_to_the_name() -> None:
    assert shown("Then al-Calloway left. El-Ruiz stayed.") == ["name: |al-Calloway", "name: |El-Ruiz"]
    assert shown("He met the al-Calloway family.") == ["name: |al-Calloway"]
    assert shown("Jane el-Ruiz left. El-Ruiz stayed.") == ["person: |Jane el-Ruiz", "person: |El-Ruiz"]
    assert shown("the anti-Calloway vote") == ["name: |Calloway"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The officials NASA sent left.", ["org: |NASA"]),
        ("The brothers Calloway left.", ["person: brothers |Calloway"]),
        ("The mayor, Calloway, left.", ["name: |Calloway"]),
        ("She ran the campaign; spokeswoman Jane Doe left.", ["person: spokeswoman |Jane Doe"]),
        ("The vice-chairman Calloway left.", ["person: vice-chairman |Calloway"]),
        ("In Ruiz, campaign spokeswoman Calloway, who left", ["name: |Ruiz", "person: campaign spokeswoman |Calloway"]),
        ("The award-winning author Jane Doe left.", ["person: award-winning author |Jane Doe"]),
        (
            "Then Wrenna Calloway campaign manager Robby Roe left.",
            ["name: |Wrenna Calloway", "person: Wrenna Calloway campaign manager |Robby Roe"],
        ),
    ],
)
def test_a_role_stands_right_in_front_of_a_person(text: str, expected: list[str]) -> None:
    assert shown(text) == expected


@pytest.mark.parametrize("text", ["Jane Roe accused Tom Doe of lying.", "Police accused Tom Doe of lying."])
def test_a_noun_that_is_a_verb_in_front_of_a_name_is_no_role(text: str) -> None:
    mention = Reading(text, ENGLISH).mentions[-1]
    assert text[mention.start : mention.end] == "Tom Doe"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Then Dean left.", ["person: |Dean"]),
        ("Then Wrenna Q. Calloway left.", ["person: |Wrenna Q. Calloway"]),
        ("Then Economist Wrenna Calloway spoke.", ["person: Economist |Wrenna Calloway"]),
        ("Then Senate Majority Leader Ruiz left.", ["person: Senate Majority Leader |Ruiz"]),
        ("Grace Bank President Max Stone left.", ["person: Grace Bank President |Max Stone"]),
        ("Chairman Max Dean Roe left.", ["person: Chairman |Max Dean Roe"]),
        ("Then Guard Max Stone left.", ["person: Guard |Max Stone"]),
        ("Guard Dean Max Stone left.", ["person: Guard Dean |Max Stone"]),
        ("The Union President Relief Foundation met.", ["org: |Union President Relief Foundation"]),
        ("The Bank President left.", []),
        ("The Union Home Minister, Tom Doe, left.", ["person: |Tom Doe"]),
        ("The Speaker of the House, Tom Doe, left.", ["person: |Tom Doe"]),
        ("The Office of the Bank President left.", ["org: |Office of the Bank President"]),
        ("He left GE, she said.", ["org: |GE"]),
        ("He chose X, she said.", ["name: |X"]),
    ],
)
def test_titles_and_words_of_an_organisation_in_one_name(text: str, expected: list[str]) -> None:
    assert shown(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Elena Marsh crossed the Great Marsh.", ["person: |Elena Marsh", "name: |Great Marsh"]),
        ("She left Oslo for Greater Oslo.", ["place: |Oslo", "name: |Greater Oslo"]),
    ],
)
def test_a_longer_name_is_no_person_for_its_last_word_alone(text: str, expected: list[str]) -> None:
    assert shown(text) == expected


def test_a_mention_holds_the_title() -> None:
    text = "Clinton campaign manager Robby Roe spoke."
    (found,) = [m for m in Reading(text, ENGLISH).mentions if "Robby" in text[m.start : m.end]]
    assert text[found.start : found.end] == "Clinton campaign manager Robby Roe"


def test_the_cast_knows_the_fullest_name() -> None:
    text = "Bill Roe came first. Anna Q. Roe, the mayor, came late. Mrs. Roe spoke. Anna Roe left with Mr. Roe."
    cast = Cast(text, Reading(text, ENGLISH).mentions, ENGLISH)
    assert [cast.name(cast.fullest(m)) for m in cast.persons] == [
        "Bill Roe",
        "Anna Q. Roe",
        "Anna Q. Roe",
        "Anna Q. Roe",
        "Bill Roe",
    ]
    assert cast.gender(cast.persons[1]) == "f"
    assert "mayor" in cast.roles(cast.persons[2])


@pytest.mark.parametrize(
    ("second", "found"),
    [
        ("May told them the plan had failed.", True),
        ("May and her minister left.", True),
        ("May’s plan had failed.", True),
        ("May the best team win.", False),
        ("May 5 was warm.", False),
        ("In May it rained.", False),
    ],
)
def test_a_month_that_opens_a_sentence_is_the_person_of_that_name(second: str, found: bool) -> None:
    text = f"The mayor met Theresa May in Oslo. {second}"
    names = [name for name, _ in mentions(text)]
    assert ("May" in names) == found


def test_a_month_is_nobody_where_no_person_has_the_name() -> None:
    text = "The mayor left for Oslo. May told them the plan had failed."
    assert "May" not in [name for name, _ in mentions(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Police and Crime Commissioner Jane Doe left.", ["person: Police and Crime Commissioner |Jane Doe"]),
        ("Police and crime commissioner Jane Doe left.", ["person: Police and crime commissioner |Jane Doe"]),
        ("Education and Sports Minister Jane Doe left.", ["person: Education and Sports Minister |Jane Doe"]),
        ("Health and Jane Doe suffered.", ["org: |Health", "person: |Jane Doe"]),
        ("Salem TD Jane Doe left.", ["person: Salem TD |Jane Doe"]),
    ],
)
def test_the_topics_of_an_office(text: str, expected: list[str]) -> None:
    assert shown(text) == expected


def test_a_name_in_an_office_is_no_surname() -> None:
    """`Orvell` is not somebody whose full name is `Chief Executive of Orvell`."""
    assert shown("Jane Doe, Chief Executive of Orvell, left. Orvell shut.")[1:] == [
        "name: |Chief Executive of Orvell",
        "name: |Orvell",
    ]
