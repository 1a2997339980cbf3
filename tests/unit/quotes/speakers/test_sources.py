"""Who is the source beside a cue."""

import pytest

from newscorpus import find_attributions


def sources(text: str) -> list[str | None]:
    return [found.source.text if found.source else None for found in find_attributions(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a noun in -ly is no adverb of the cue
        ("The family said the road was closed.", ["The family"]),
        ("A close ally said the road was closed.", ["A close ally"]),
        ("The mayor repeatedly said the road was closed.", ["The mayor"]),
        # a subject with clauses inside it
        (
            "The head of the union that speaks for the crews said the offer was low.",
            ["The head of the union that speaks for the crews"],
        ),
        ("A woman who has sued the county said the road was closed.", ["A woman who has sued the county"]),
        ("A copy of the letter seen by the Post said the road was closed.", ["A copy of the letter seen by the Post"]),
        # a relative clause says who somebody new is, and of somebody known it says more
        ("Jane Doe, who runs the ferry, said the road was closed.", ["Jane Doe, who runs the ferry"]),
        ("Doe, who was late, said the road was closed.", ["Doe"]),
        # a phrase that opens the sentence, without a comma
        ("In his ruling Judge Doe said the road was closed.", ["Judge Doe"]),
        # who asks
        ("Asked by the judge whether it rained, Doe nodded.", ["the judge"]),
        ("Doe nodded when asked by a reporter if it had rained.", ["a reporter"]),
        # a name in apposition to a role
        ("“The road is closed,” said the union’s lawyer, Jane Doe.", ["the union’s lawyer, Jane Doe"]),
        ("“The road is closed,” said her brother, Paul.", ["her brother, Paul"]),
        # of a verb that shares its subject with another
        ("Jane Doe shook her head and said the road was closed.", ["Jane Doe"]),
        ("Doe said a man came out and shouted: “Go home!”", ["Doe", "a man"]),
        ("Doe said a man came out and added: “He was mad.”", ["Doe", "Doe"]),
        ("Jane Doe said the road was closed, adding that it would stay closed.", ["Jane Doe", "Jane Doe"]),
        ("Doe said the case reminds him of a book, explaining, “It is sad.”", ["Doe", "Doe"]),
        ("“The road is closed,” said Jane Doe, angered that it rained.", ["Jane Doe"]),
        ("Arguing that the road was safe, the mayor left.", ["the mayor"]),
        ("After saying that the road was safe, the mayor left.", ["the mayor"]),
        ("Doe paused, then said the road was closed.", ["Doe"]),
        # in front of an aside
        ("Doe, for example, said the road was closed.", ["Doe"]),
        ("Doe, for example, said it was too early but added that it would rain.", ["Doe", "Doe"]),
        ("Some observers, including Jane Doe, said the road was closed.", ["Some observers, including Jane Doe"]),
        ("As Paul Roe (D-Ohio) has noted, the road is closed.", ["Paul Roe (D-Ohio)"]),
        ("For one thing, Doe, for example, said the road was closed.", ["Doe"]),
        # a name and who that is, between commas
        ("The road is closed, a spokesman for Corvus, Paul Roe, said.", ["a spokesman for Corvus, Paul Roe"]),
        ("The road is closed, Paul Roe, a spokesman for Corvus, said.", ["Paul Roe, a spokesman for Corvus"]),
        ("The road is closed, a source close to him said.", ["a source close to him"]),
        # behind `by`
        ("The closure was first reported by the Post.", ["the Post"]),
        # with the bracket that belongs to it
        ("Rep. Jane Doe (D-Ohio) said the road was closed.", ["Rep. Jane Doe (D-Ohio)"]),
        # `this` points to the words, and is nobody
        (
            "After it rained, Jane Roe, who runs the mill for Doe, wrote this: “We won.”",
            ["Jane Roe, who runs the mill for Doe"],
        ),
        ("“We won,” said one.", ["one"]),
        # what cannot speak is passed over, and a relative clause that is over
        ("Doe said it was early to praise the winners but added, “We won.”", ["Doe", "Doe"]),
        ("Roe, who criticized the mayor and praised the town, left.", ["who", "who"]),
    ],
)
def test_source(text: str, expected: list[str]) -> None:
    assert sources(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a participle with a subject of its own
        ("Voters like her, with 50 percent saying she is ready.", "50 percent"),
        ("They fought, with the Union of Teachers saying Roe had left.", "the Union of Teachers"),
        ("The two men met, both candidates saying that the dam was old.", "both candidates"),
        ("They spoke for an hour – Roe saying he was glad.", "Roe"),
        ("PORT HAVEN — The judge closed the case, saying he was glad.", "The judge"),
        ("They showed footage of Roe saying he was glad.", "Roe"),
        # the subject of the main clause
        ("Roe left, putting out a statement saying he was glad.", "Roe"),
        ("Roe left, saying he was glad.", "Roe"),
        ("Roe left the hall, later saying he was glad.", "Roe"),
    ],
)
def test_the_subject_of_a_participle(text: str, expected: str) -> None:
    assert sources(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“We won,” said Mr. Roe, who runs the ferry.", "Mr. Roe, who runs the ferry"),
        ("“We won,” said Jane Roe, who runs the ferry.", "Jane Roe, who runs the ferry"),
        ("“We won,” said Roe, who was late.", "Roe, who was late"),
    ],
)
def test_who_a_source_behind_its_cue_is(text: str, expected: str) -> None:
    assert sources(text) == [expected]


def test_two_participles_with_subjects_of_their_own():
    found = find_attributions(
        "They met, with the mayor accusing Roe of talking with Doe and the union threatening to leave."
    )
    assert [one.source and one.source.text for one in found] == ["the mayor", "the union"]
