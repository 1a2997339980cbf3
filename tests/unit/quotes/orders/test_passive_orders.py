"""Passives, with a helping verb and without one."""

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The break was first reported by the Post.", ["The break"]),
        ("The plan was described by Jane Doe as a shame.", ["The plan", "a shame"]),
        ("The plan was described by the mayor, Jane Doe, as “mad”.", ["The plan", "mad"]),
        ("The plan was condemned by Jane Doe as “mad”.", ["The plan", "mad"]),
        ("The plan was called “a shame” by Jane Doe.", ["The plan", "a shame"]),
        ("The plan was called “mad” and “cruel” by Jane Doe.", ["The plan", "mad” and “cruel"]),
        ("The general was portrayed by Roe as a liar.", ["The general", "a liar"]),
        ("The general’s motives were questioned by unions.", ["The general’s motives"]),
        # what is said of somebody, nobody says by whom
        ("Roe is said to have left.", ["Roe", "to have left"]),
        ("Roe is said to be leaving.", ["Roe", "to be leaving"]),
        # a participle after a noun
        ("A plan described by Jane Doe as “mad” was dropped.", ["A plan", "mad"]),
        ("A plan called “mad” by Jane Doe was dropped.", ["A plan", "mad"]),
        ("They dropped the plan, dismissed as “mad” by Jane Doe.", ["the plan", "mad"]),
        ("They dropped a plan described by Jane Doe as a shame.", ["a plan", "a shame"]),
        ("Described by the mayor, Jane Doe, as “mad”, the plan was dropped.", ["mad"]),
    ],
)
def test_what_is_said_of_a_subject(reports, text, expected):
    assert reports(text) == [("passive", expected)]


@pytest.mark.parametrize(
    "text",
    [
        "A song written by Jane Doe as a girl won a prize.",
        "Two drivers were dismissed by the firm.",
        "Bail was denied by the court.",
        "Jane Roe was questioned by police.",
        "The deal announced by the mayor as markets closed was small.",
        "A man questioned by police as part of the case was freed.",
        "A plan described by lot as “mad” was dropped.",
        "The move, criticised by charities, was dropped.",
    ],
)
def test_a_participle_that_reports_nothing(reports, text):
    assert reports(text) == []
