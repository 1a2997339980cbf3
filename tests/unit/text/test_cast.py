"""Who a name stands for, and what the text tells of the person."""

import pytest

from newscorpus.lexicon import load_lexicon
from newscorpus.text import Reading
from newscorpus.text.cast import Cast

ENGLISH = load_lexicon("en")


def cast_of(text: str) -> Cast:
    return Cast(text, Reading(text, ENGLISH).mentions, ENGLISH)


def fullest(text: str) -> list[str]:
    cast = cast_of(text)
    return [cast.name(cast.fullest(mention)) for mention in cast.persons]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Anna Roe came. Then Anna left.", ["Anna Roe", "Anna Roe"]),
        ("Anna Roe met Anna Poe. Then Anna left.", ["Anna Roe", "Anna Poe", "Anna Roe"]),
        ("Anna Roe spoke. Anna Q. Roe left. Then Anna left.", ["Anna Q. Roe", "Anna Q. Roe", "Anna Q. Roe"]),
        ("Anna Q. Roe spoke. Anna Roe left.", ["Anna Q. Roe", "Anna Q. Roe"]),
        ("It rained all day. Anna Roe spoke. Anna Q. Roe left.", ["Anna Q. Roe", "Anna Q. Roe"]),
        ("Paul Q. Roe came. Mr. Paul Roe left.", ["Paul Q. Roe", "Paul Q. Roe"]),
        ("Then Roe left. Anna Roe came.", ["Anna Roe", "Anna Roe"]),
        # writers call relatives by their given names
        ("Anna Roe married Paul Roe. Then Roe left.", ["Anna Roe", "Paul Roe", "Anna Roe"]),
        ("Anna Roe met Paul Roe. Then Roe left.", ["Anna Roe", "Paul Roe", "Paul Roe"]),
        ("Anna Roe and her son, Paul Roe, met. Roe left.", ["Anna Roe", "Paul Roe", "Anna Roe"]),
        ("Her son Paul Roe came. Then Roe left.", ["Paul Roe", "Paul Roe"]),
        (
            "Anna Roe came. Her son, Paul Roe, sang. Paul Roe left.\n\nThen Roe left.",
            ["Anna Roe", *["Paul Roe"] * 2, "Anna Roe"],
        ),
        # of two generations
        ("Paul Roe and his son, Tim Roe, met. The elder Roe left.", ["Paul Roe", "Tim Roe", "Paul Roe"]),
        ("Paul Roe and his son, Tim Roe, met. The younger Roe left.", ["Paul Roe", "Tim Roe", "Tim Roe"]),
        ("Tim Roe came. His father, Paul, sang. Roe senior left.", ["Tim Roe", "Paul", "Paul"]),
        # a relative who has the surname
        ("Paul Roe came. Bo Poe’s wife, Anna, sang. Mrs Roe left.", ["Paul Roe", "Bo Poe", "Anna", "Roe"]),
        ("Paul Roe came. His sister, Anna, sang. Mr Roe left.", ["Paul Roe", "Anna", "Paul Roe"]),
        # nicknames in marks
        ("Anna “Annie” Roe came. Roe left.", ["Anna “Annie” Roe", "Anna “Annie” Roe"]),
        ('Anna "Big Ann" Roe came. Anna Roe left.', ['Anna "Big Ann" Roe', 'Anna "Big Ann" Roe']),
        ("Paul Roe Jr. came. Paul Roe left.", ["Paul Roe Jr", "Paul Roe Jr"]),
        ("Paul Roe came. Paul Roe Jr. left. Paul Roe stayed.", ["Paul Roe", "Paul Roe Jr", "Paul Roe"]),
        ("Paul Roe Sr came. Paul Roe Jr left. Mr. Roe Sr stayed.", ["Paul Roe Sr", "Paul Roe Jr", "Paul Roe Sr"]),
        ("Paul Roe, Jr. came. Paul Roe left.", ["Paul Roe, Jr", "Paul Roe, Jr"]),
        ("Paul Q. Roe Jr. came. Mr. Roe left.", ["Paul Q. Roe Jr", "Paul Q. Roe Jr"]),
        ("Paul Roe, Jr. came. Mr. Roe left.", ["Paul Roe, Jr", "Paul Roe, Jr"]),
        ("Mr. Roe came. Mrs. Poe left.", ["Roe", "Poe"]),
        ("Bill Roe came. Paul Poe left.", ["Bill Roe", "Paul Poe"]),
    ],
)
def test_a_part_of_a_name_stands_for_the_whole(text: str, expected: list[str]) -> None:
    assert fullest(text) == expected


def test_a_surname_of_one_letter_behind_a_particle_is_no_label() -> None:
    assert fullest("Al F left.") == ["Al F"]


def test_of_equal_names_the_first_is_the_fullest() -> None:
    cast = cast_of("Anna Roe came. Anna Roe left. Then Roe slept.")
    first, *others = cast.persons
    assert [cast.fullest(mention) for mention in (first, *others)] == [first] * 3


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a given name that no list has, and a family name of two words
        ("Dr. Oyela James Bamide left. Then James Bamide slept.", ["Oyela James Bamide"] * 2),
        ("Ann Vargas Roe left. Then Ms. Vargas Roe slept.", ["Ann Vargas Roe"] * 2),
        # words in front of a name, of which it has none elsewhere
        ("Then Dr. Big Lies Jane Roe left. Jane Roe slept.", ["Jane Roe"] * 2),
        ("Then Dr. Real Jane Roe left. Jane Roe slept. Then Jane Roe ate.", ["Jane Roe"] * 3),
    ],
)
def test_a_name_and_what_ends_with_it_are_one_person(text: str, expected: list[str]) -> None:
    assert fullest(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Then J. Roe wrote. Jane Roe spoke.", ["Jane Roe", "Jane Roe"]),
        ("Jane Roe spoke. Then J. Roe wrote.", ["Jane Roe", "Jane Roe"]),
        ("Then J. Roe wrote. Jane Roe met Jacqueline Roe.", ["Jane Roe", "Jane Roe", "Jacqueline Roe"]),
        ("Then J. Roe wrote. Jane Q. Roe met Jane Roe.", ["Jane Q. Roe"] * 3),
        ("Then J. Q. Roe wrote. Jane Roe spoke.", ["J. Q. Roe", "Jane Roe"]),
        ("Then J. Roe wrote. Paul Roe spoke.", ["J. Roe", "Paul Roe"]),
        ("Then J. Roe wrote. Jane Poe spoke.", ["J. Roe", "Jane Poe"]),
    ],
)
def test_an_initial_goes_with_the_first_name_that_it_fits(text: str, expected: list[str]) -> None:
    assert fullest(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bill Roe met Anna Roe. Then Roe left.", "Anna Roe"),
        ("Anna Roe met Bill Roe. Mrs. Roe left.", "Anna Roe"),
        ("Anna Roe met Bill Roe. Mr. Roe left.", "Bill Roe"),
        ("Anna Roe met Casey Roe. Mr. Roe left.", "Casey Roe"),
        ("Bill Roe came. Then Mrs. Roe left.", "Roe"),
        ("Mrs. Casey Roe met Bill Roe. Mrs. Roe left.", "Casey Roe"),
        ("Paul Roe met Mrs. Casey Roe. Mr. Roe left.", "Paul Roe"),
        ("Bill Roe met Anna Roe. Then spokeswoman Roe left.", "Anna Roe"),
        ("Anna Roe met Bill Roe. Sen. Mrs. Roe left.", "Anna Roe"),
    ],
)
def test_of_one_family_the_title_tells_or_who_was_named_last(text: str, expected: str) -> None:
    assert fullest(text)[-1] == expected


@pytest.mark.parametrize(("distance", "expected"), [(399, "Bill Roe"), (400, "Anna Roe")])
def test_who_was_named_last_counts_for_400_characters(distance: int, expected: str) -> None:
    text = "Paul Roe met Anna Roe and Anna Roe. "
    text += "Then Bill Roe left. ".ljust(5 + distance) + "Roe left."
    assert text.rindex("Roe") - text.index("Bill") == distance
    assert fullest(text)[-1] == expected


FAR = " It rained." * 40


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"Bill Roe met Anna Roe and Anna Roe.{FAR} Then Roe left.", "Anna Roe"),
        (f"Bill Roe met Anna Roe.{FAR} Then Roe left.", "Bill Roe"),
        (f"Bill Roe met Anna Roe.{FAR} Then Roe left. Anna Roe came.", "Bill Roe"),
        (f"Bill Roe came.{FAR} Then Roe left. Anna Roe met Anna Roe.", "Bill Roe"),
    ],
)
def test_far_away_the_commonest_of_those_in_front_is_meant_else_the_first(text: str, expected: str) -> None:
    assert fullest(text)[[m.start for m in cast_of(text).persons].index(text.index("Roe left"))] == expected


def test_in_front_of_all_the_commonest_of_all_is_meant() -> None:
    assert fullest("Then Roe left. Bill Roe met Anna Roe and Anna Roe.")[0] == "Anna Roe"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mr. Roe left.", "m"),
        ("Mrs. Roe left.", "f"),
        ("Sen. Roe left.", "u"),
        ("Anna Roe left.", "f"),
        ("Bill Roe left.", "m"),
        ("Dean Roe left.", "m"),
        ("Sen. Anna Roe left.", "f"),
        ("Casey Roe left.", "u"),
        ("spokeswoman Casey Roe left.", "f"),
        ("King Casey Roe left.", "m"),
        ("Sen. Mrs. Casey Roe left.", "f"),
        ("Casey Roe left. Mrs. Roe was late.", "f"),
        ("Casey Roe left. Sen. Roe was late.", "u"),
        ("Casey Roe left. Paul Roe met Mr. Roe.", "u"),
        ("Mr. Anna Roe left.", "m"),
        ("Then Anna left.", "f"),
        ("Then Peter left.", "u"),
        ("Then his neighbour Peter left.", "m"),
        ("Then Coach Rose left.", "u"),
        ("Then Mayor Peter left.", "u"),
        ("Chairman Anna Roe left.", "f"),
    ],
)
def test_the_gender_that_the_text_tells(text: str, expected: str) -> None:
    cast = cast_of(text)
    assert cast.gender(cast.persons[0]) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sen. Casey Roe left.", {"senator"}),
        ("Casey Roe left.", set()),
        ("Mayor Casey Roe spoke. Sen. Roe left.", {"mayor", "senator"}),
        ("Casey Roe, the former Mayor of Salem, left.", {"mayor"}),
        ("Casey Roe, The Mayor, left.", set()),
        ("Casey Roe, late, mayor of Salem, left.", set()),
        ("Casey Roe, late. The mayor left.", set()),
        ("Casey Roe the mayor left.", set()),
        ("Congressman Paul Roe, a doctor, left.", {"representative", "doctor"}),
        ("Paul Roe, a" + " very" * 30 + " old mayor, left.", set()),
    ],
)
def test_what_a_person_is_called(text: str, expected: set[str]) -> None:
    cast = cast_of(text)
    assert cast.roles(cast.persons[0]) == expected


def test_the_last_person_who_was_called_so() -> None:
    cast = cast_of("Mayor Anna Roe met Sen. Bill Poe. Mrs. Roe met Mayor Paul Low.")
    assert [cast.name(mention) for mention in cast.persons] == ["Anna Roe", "Bill Poe", "Roe", "Paul Low"]
    found = [cast.last_called("mayor", before) for before in range(5)]
    assert [mention and cast.name(mention) for mention in found] == [None, "Anna Roe", "Anna Roe", "Roe", "Paul Low"]
    assert cast.last_called("king", 4) is None


def test_the_cast_of_a_reading_is_worked_out_once() -> None:
    reading = Reading("Jane Roe spoke. Roe left.", ENGLISH)
    assert Cast.of(reading) is Cast.of(reading)
    assert [reading.text[p.start : p.end] for p in Cast.of(reading).persons] == ["Jane Roe", "Roe"]


@pytest.mark.parametrize(
    ("title", "role"), [("Sen.", "senator"), ("Congresswoman", "representative"), ("Gov.", "governor")]
)
def test_a_title_in_short_is_the_role(title, role):
    cast = cast_of(f"{title} Jane Doe spoke.")
    assert cast.roles(cast.persons[0]) == {role}


@pytest.mark.parametrize(
    ("beside", "expected"),
    [
        ("the mayor", {"mayor"}),
        ("then the mayor", {"mayor"}),
        ("mayor of Salem since May", {"mayor"}),
        ("who is the mayor", {"mayor"}),
        ("who has been mayor since May", {"mayor"}),
        ("a teacher who met the mayor", {"teacher"}),
        ("who sued the mayor", set()),
        ("whose father is the mayor", set()),
        ("whom the mayor praised", set()),
        ("beaten by the mayor", set()),
        ("praising the mayor", set()),
        ("along with the mayor", set()),
        ("unlike the mayor", set()),
    ],
)
def test_nobody_is_called_what_somebody_beside_them_is(beside, expected):
    cast = cast_of(f"Jane Roe, {beside}, left.")
    assert cast.roles(cast.persons[0]) == expected
