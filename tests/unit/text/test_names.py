import pytest

from newscorpus.lexicon import load_lexicon
from newscorpus.text import Reading, is_person_name
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
            ["person: Minister |Theresa May", "person: |Boris Johnson"],
        ),
        ("Tuesday, March 5, However, I", []),
        (
            "J. K. Rowling; George W. Bush; Harry S Truman",
            ["person: |J. K. Rowling", "person: |George W. Bush", "person: |Harry S Truman"],
        ),
        ("Émile Zola et Łukasz Piszczek", ["name: |Émile Zola", "name: |Łukasz Piszczek"]),
        (
            "Ministry of the Interior, Bank of the West, King of the Hill",
            ["org: |Ministry of the Interior", "org: |Bank of the West", "name: |King of the Hill"],
        ),
        ("Republican nominee Donald J. Trump", ["person: nominee |Donald J. Trump"]),
        ("the mayor of London, Sadiq Khan", ["place: |London", "person: |Sadiq Khan"]),
        ("Judge Sarah Whitcombe’s ruling", ["person: Judge |Sarah Whitcombe"]),
        ("Queen Elizabeth II of England", ["person: Queen |Elizabeth II", "place: |England"]),
        ("president Doe, spokesman John Roe, a spokesman", ["person: president |Doe", "person: spokesman |John Roe"]),
        ("Texas Gov. Greg Abbott", ["person: Texas Gov. |Greg Abbott"]),
        ("Treasury Secretary Steven Mnuchin", ["person: Treasury Secretary |Steven Mnuchin"]),
        ("Kim Jong Un and Xi Jinping", ["person: |Kim Jong Un", "person: |Xi Jinping"]),
        ("Jane A. Doe met Mark I. Roe.", ["person: |Jane A. Doe", "person: |Mark I. Roe"]),
        ("Jane A", ["person: |Jane"]),
        ("the Roe–Doe plan", ["name: |Roe", "name: |Doe"]),
        ("Union Bank and K. Roe", ["org: |Union Bank", "person: |K. Roe"]),
        ("Paris-based Roe & Doe said.", ["place: |Paris", "name: |Roe & Doe"]),
        ("Army for the Intelligence Committee", ["org: |Army for the Intelligence Committee"]),
        ("The Roe family and THE TIMES", ["name: |Roe", "name: |THE TIMES"]),
        ("“Ruiz” and (Ana Ruiz)", ["person: |Ruiz", "person: |Ana Ruiz"]),
    ],
)
def test_kind_titles_and_name(text: str, expected: list[str]) -> None:
    """Each is written `kind: titles and role|name`."""
    found = Reading(text, ENGLISH).mentions
    assert [f"{m.kind}: {text[m.start : m.name_start]}|{text[m.name_start : m.end]}" for m in found] == expected


def test_a_mention_holds_the_title() -> None:
    text = "Clinton campaign manager Robby Roe spoke."
    (found,) = [m for m in Reading(text, ENGLISH).mentions if "Robby" in text[m.start : m.end]]
    assert text[found.start : found.end] == "Clinton campaign manager Robby Roe"


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Jane Doe", True), ("J. R. Roe", True), ("Mr. Doe", True), ("Rain", False), ("Daily News", False), ("", False)],
)
def test_the_form_of_a_person_name(text: str, expected: bool) -> None:
    assert is_person_name(text, ENGLISH) is expected


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
