"""Commas that a writer left out behind what comes in front of a clause."""

import pytest

from newscorpus.analysis import find_clauses


def told(text: str) -> list[str]:
    """Subject and verb of each finite clause."""
    clauses = [clause for clause in find_clauses(text) if clause.subject is not None]
    return [f"{text[slice(*clause.subject)]} | {text[slice(*clause.verb)]}" for clause in clauses if clause.subject]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a name behind a noun, with nouns for persons
        ("In a statement Roe denied it.", ["Roe | denied"]),
        ("In the first half striker Ann Roe scored.", ["striker Ann Roe | scored"]),
        ("In a letter Roe's lawyer denied it.", ["Roe's lawyer | denied"]),
        ("In a letter Roe's mum Ann denied it.", ["Roe's mum Ann | denied"]),
        ("In a letter sent through police Roe denied it.", ["Roe | denied"]),
        # what somebody does meanwhile, with an object
        ("Addressing the crowd Ann Roe denied it.", ["Ann Roe | denied"]),
        ("Speaking after the match Roe, 40, denied it.", ["Roe | denied"]),
        ("Choosing coach Roe cost money.", ["Choosing coach Roe | cost"]),
        ("Under coach Roe United won.", []),
        ("With coach Roe the club won.", ["the club | won"]),
        # a plural; a form in -ed is a verb where it has an object
        ("In Salem police fired shots.", ["police | fired"]),
        ("During the talks armed rebels killed a guard.", ["armed rebels | killed"]),
        ("In drug cases reported by Roe, nobody paid.", ["nobody | paid"]),
        ("Among the bank clients were two men.", ["two men | were"]),
        # a time, but not the first part of a compound
        ("Last week harbour workers left.", ["harbour workers | left"]),
        ("Three years ago Roe moved.", ["Roe | moved"]),
        ("A day later officials left.", ["officials | left"]),
        ("Yesterday officials left.", ["officials | left"]),
        ("This week Roe left.", ["Roe | left"]),
        ("The night nurses left.", ["The night nurses | left"]),
        ("May sales fell.", ["May sales | fell"]),
        ("Last week's attacks failed.", ["Last week's attacks | failed"]),
        ("On 10 August German forces in Salem lost.", ["German forces in Salem | lost"]),
        # not at the front: behind an adverb, a number with two prepositions
        ("That is in line with results of exit polls conducted abroad.", ["That | is"]),
        ("Adoption abroad by American families began early.", ["Adoption abroad by American families | began"]),
        ("Up to ten fellow officers will go.", ["Up to ten fellow officers | go"]),
        # a participle or a subordinator in front
        ("Speaking to reporters Roe denied it.", ["Roe | denied"]),
        ("Asked about the plan he left.", ["he | left"]),
        ("After the match the coach left.", ["the coach | left"]),
        ("Two days before the vote Roe left.", ["Roe | left"]),
        ("After coach Roe left the club, it lost.", ["coach Roe | left", "it | lost"]),
        ("After police officers arrived the men fled.", ["police officers | arrived", "the men | fled"]),
        ("She left, days after bank shares fell.", ["She | left", "bank shares | fell"]),
        # a known place
        ("With Manchester United Roe won it.", ["Roe | won"]),
        ("In London Roe denied it.", ["Roe | denied"]),
        ("In Roe County Court fees rose.", ["fees | rose"]),
    ],
)
def test_who_the_subject_is(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "parted"),
    [("Nach dem Treffen sagte Roth ab.", "Nach dem Treffen, sagte Roth ab.")],
)
def test_a_language_without_such_a_pattern_stays_as_it_is(text: str, parted: str) -> None:
    def verbs(text: str) -> list[str]:
        return [text[slice(*clause.verb)] for clause in find_clauses(text, language="de")]

    assert verbs(text) == verbs(parted)
