"""Whom a description means: pairs differ in one place."""

import pytest

from newscorpus import find_attributions
from newscorpus.lexicon import load_lexicon
from newscorpus.quotes.speakers.descriptions import Descriptions
from newscorpus.text.cast import Cast


def meant(table_of, text, *, last=""):
    """Whom the words in brackets mean, and by which rule; `last` spoke where it is named first."""
    before, _, rest = text.partition("[")
    words, _, after = rest.partition("]")
    table = table_of(before + words + after)
    cast = Cast(table.text, table.reading.mentions, load_lexicon("en"))
    spoke = next((cast.fullest(p) for p in cast.persons if last and table.text.startswith(last, p.start)), None)
    last_at = table.text.index(last) + len(last) if last else 0
    found, rule = Descriptions(table, cast).meant(words, len(before), last=spoke, last_at=last_at)
    return (None if found is None else table.text[found.name_start : found.end]), rule


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Senator Jane Doe left. [The senator] smiled.", ("Jane Doe", "role")),
        ("Jane Doe left. [The senator] smiled.", (None, "")),
        ("Senator Jane Doe met former Senator Ann Roe. [The senator] smiled.", ("Jane Doe", "role")),
        ("Senator Jane Doe met former Senator Ann Roe. [The former senator] smiled.", ("Ann Roe", "role")),
        ("Ann Roe won.\n\n“Go,” [the striker] said.", ("Ann Roe", "described")),
        ("Ann Roe, a prison guard, left. [The guard] smiled.", ("Ann Roe", "role")),
        ("Ann Roe fell.\n\n“Go,” [the bystander] said.", (None, "")),
        ("Ann Roe won.\n\nIt rained. “Go,” [the striker] said.", (None, "")),
        ("Ann Roe beat Bo Poe.\n\n“Go,” [the striker] said.", (None, "")),
        ("Former Senator Ann Roe left. [The senator] smiled.", ("Ann Roe", "role")),
        ("Salem boss Ann Roe left. Jane Doe stayed. [The Salem boss] smiled.", ("Ann Roe", "role")),
        # what somebody once was
        ("Ann Roe, the captain, left. Jane Doe stayed. “Go,” [the former captain] said.", ("Jane Doe", "described")),
        ("Ann Roe, a former captain, left. Jane Doe stayed. [The former captain] smiled.", ("Ann Roe", "role")),
        ("Jane Doe, a captain, left. Ann Roe, a former captain, left. [The captain] smiled.", ("Jane Doe", "role")),
        ("Senator Jane Doe met the former senator, Ann Roe. [The senator] smiled.", ("Jane Doe", "role")),
        ("Senator Jane Doe met Ann Roe, a former senator. [The former senator] smiled.", ("Ann Roe", "role")),
        # a description that opens the sentence before
        ("Jane Doe, 19, won. She scored twice. “Go,” [the teenager] said.", ("Jane Doe", "described")),
        ("Jane Doe, 19, won. She beat Ann Roe. “Go,” [the teenager] said.", (None, "")),
        ("Jane Doe, 19, won. She was jailed. “Go,” [the judge] said.", (None, "")),
        ("Jane Doe, 19, fell. She waited an hour. “Go,” [the cyclist] said.", (None, "")),
        ("Jane Doe won.\n\nThe 19-year-old beat Bo Poe.\n\n“Go,” [the teenager] said.", (None, "")),
        ("Jane Doe, 34, left. [The 34-year-old] smiled.", ("Jane Doe", "age")),
        ("Jane Doe, 33, left. [The 34-year-old] smiled.", (None, "age")),
        ("Jane Doe left. [The 34-year-old] smiled.", ("Jane Doe", "age")),
        ("Jane Doe met Ann Roe. [The 34-year-old] smiled.", (None, "age")),
        ("The singer (Photo: Jane Doe). [The 34-year-old] smiled.", (None, "age")),
        ("Nurse Jane Doe (34) left. Ann Roe stayed. [The 34-year-old] smiled.", ("Jane Doe", "age")),
        ("Jane Doe, aged 34, left. Ann Roe stayed. [The 34-year-old] smiled.", ("Jane Doe", "age")),
        ("Jane Doe, who is 34, left. Ann Roe stayed. [The 34-year-old] smiled.", ("Jane Doe", "age")),
        ("A 34-year-old nurse, Jane Doe, left. Ann Roe stayed. [The 34-year-old] smiled.", ("Jane Doe", "age")),
        ("34-year-old Jane Doe left. Ann Roe stayed. [The 34-year-old] smiled.", ("Jane Doe", "age")),
        ("The 34-year-old told nurse Jane Doe. Ann Roe stayed. [The 34-year-old] smiled.", ("Ann Roe", "age")),
        ("Jane Doe (34), a nurse, left. Ann Roe stayed. [The nurse] smiled.", ("Jane Doe", "role")),
        # in other words, or without a name
        ("Pastor Jane Doe left. Ann Roe stayed. [The clergyman] smiled.", ("Jane Doe", "role")),
        ("Nurse Jane Doe left. Ann Roe stayed. [The clergyman] smiled.", (None, "")),
        ("Jane Doe, MP for Salem, left. Ann Roe stayed. [The lawmaker] smiled.", ("Jane Doe", "role")),
        ("Former MP Jane Doe left. Ann Roe stayed. [The former lawmaker] smiled.", ("Jane Doe", "role")),
        ("Senator Jane Doe left. Ann Roe stayed. [The former lawmaker] smiled.", ("Ann Roe", "described")),
        ("Jane Doe MP left. Ann Roe stayed. [The politician] smiled.", ("Jane Doe", "role")),
        ("Rector Jane Doe left. Ann Roe stayed. [The rector] smiled.", ("Jane Doe", "role")),
        ("Father John Doe left. Ann Roe stayed. [The priest] smiled.", ("John Doe", "role")),
        ("His father, John Doe, left. Ann Roe stayed. [The priest] smiled.", (None, "")),
        ("Union representative Jane Doe met a lawmaker. Ann Roe stayed. [The lawmaker] smiled.", (None, "")),
        ("Senator Jane Doe met a lawmaker. Ann Roe stayed. [The lawmaker] smiled.", (None, "")),
        ("Attorney Jane Doe met his lawyer. Ann Roe stayed. [The lawyer] smiled.", (None, "")),
        ("The Salem Governor, Jane Doe, left. Ann Roe stayed. [The governor] smiled.", ("Jane Doe", "role")),
        ("Baker Ann Poe met tailor Jane Doe. Ann Roe stayed. [The tailor] smiled.", ("Jane Doe", "role")),
        ("Jane Doe, a manager, left. [The manager], who asked not to be named, smiled.", (None, "")),
        ("Jane Doe, a manager, left. [The manager], who was named in May, smiled.", ("Jane Doe", "role")),
        ("Spanish coach Jane Doe left. Ann Roe stayed. [The Spaniard] smiled.", ("Jane Doe", "nationality")),
        ("Jane Doe, a Finn, left. Ann Roe stayed. [The Finn] smiled.", ("Jane Doe", "nationality")),
        ("Jane Doe lost to Spain’s Ann Poe. Ann Roe stayed. [The Spaniard] smiled.", ("Ann Poe", "nationality")),
        ("Jane Doe lost in Spain to Ann Poe. Ann Roe stayed. [The Spaniard] smiled.", ("Ann Roe", "nationality")),
        ("The Spanish press met Jane Doe. Ann Roe stayed. [The Spaniard] smiled.", ("Ann Roe", "nationality")),
        ("Jane Doe left. [The Finn] smiled.", ("Jane Doe", "nationality")),
        ("Jane Doe left. [The Finn, 34], smiled.", ("Jane Doe", "nationality")),
        ("Jane Doe met Ann Roe. [The Finn] smiled.", (None, "nationality")),
        ("Jane Doe said Doe left. [The Finn] smiled.", ("Jane Doe", "nationality")),
        ("Jane Doe left. " + "It rained. " * 50 + "[The Finn] smiled.", (None, "nationality")),
        ("Jane Doe left. [The South African] smiled.", ("Jane Doe", "nationality")),
        # parents, by what the text said or by who was named last
        ("Jane Doe is a mother of two. Ann Roe left. [The mother of two] smiled.", ("Jane Doe", "role")),
        ("Jane Doe, a mum of two, left. Ann Roe left. [The mother-of-two] smiled.", ("Jane Doe", "role")),
        ("Jane Doe left. [The mother of two] smiled.", ("Jane Doe", "role")),
        (
            "Jane Doe, a mother of two, met Ann Roe, a mother of three. [The mother of two] smiled.",
            ("Jane Doe", "role"),
        ),
        ("Jane Doe left. [The father of two] smiled.", (None, "role")),
        (
            "Jane Doe, now a nurse and mother of two, left. Ann Roe left. [The mother of two] smiled.",
            ("Jane Doe", "role"),
        ),
        ("Jane Doe met a nurse and mother of two. Ann Roe left. [The mother of two] smiled.", ("Ann Roe", "role")),
        ("His mom, Jane Doe, left. Ann Roe left. [The mother] smiled.", ("Jane Doe", "role")),
        ("Jane Doe left. [The grandmother of two] smiled.", ("Jane Doe", "role")),
        ("Jane Doe left. [The mother of Ann Roe] smiled.", (None, "")),
        # the same words before
        (
            "The minister for water, Jane Doe, left. Ann Roe left. [The minister for water] smiled.",
            ("Jane Doe", "role"),
        ),
        ("Jane Doe, head of sales, left. Ann Roe left. [The head of sales] smiled.", ("Jane Doe", "role")),
        ("Jane Doe met the head of sales. [The head of sales] smiled.", (None, "")),
        # an office in capitals
        ("Republican Jane Doe left. It rained. [The Ohio Republican] smiled.", ("Jane Doe", "role")),
        ("Texas Republican Jane Doe met Ann Roe. It rained. [The Ohio Republican] smiled.", (None, "role")),
        ("Jane Doe met Ann Roe. It rained. [The Ohio Republican] smiled.", (None, "role")),
        # what a person is called without a comma
        ("Engineer Jane Doe left. Ann Roe left. [The engineer] smiled.", ("Jane Doe", "role")),
        ("Jane Doe, who has been a baker for years, left. Ann Roe left. [The baker] smiled.", ("Jane Doe", "role")),
    ],
)
def test_what_the_text_said(table_of, text, expected):
    assert meant(table_of, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“Go,” Jane Doe said. “Go,” [the striker] said.", "Jane Doe"),
        ("“Go,” Jane Doe said.\n\n“Go,” [the striker] said.", "Jane Doe"),
        ("“Go,” Jane Doe said.\n\n[The striker] said: “Go.”", "Jane Doe"),
        ("“Go,” Jane Doe said.\n\nThen [the striker] said: “Go.”", None),
        ("“Go,” Jane Doe said.\n\nThe dam broke.\n\n“Go,” [the judge] added.", None),
        ("“Go,” Jane Doe said.\n\n“Go,” [the former striker] said.", "Jane Doe"),
        ("“Go,” Jane Doe said.\n\n[The striker] added: “Go.”", "Jane Doe"),
        ("A striker left. “Go,” Jane Doe said.\n\n“Go,” [the striker] said.", None),
        ("“Go,” Jane Doe said.\n\n“Go,” [the judge] said.", None),
        ("“Go,” Jane Doe said.\n\nAnn Roe left. “Go,” [the striker] said.", "Ann Roe"),
        ("“Go,” Jane Doe said, and [the striker] said.", None),
        ("“Go,” Jane Doe said. “See Ann Roe,” [the striker] said.", "Jane Doe"),
        ("“Go,” Jane Doe said. “Go,” [the spokesman] said.", None),
        ("“Go,” Jane Doe said. “Go,” [a striker] said.", None),
        # a sentence that introduces somebody
        ("“Go,” Jane Doe said.\n\nSalem manager Ann Roe left.\n\n“Go,” [the former striker] said.", "Ann Roe"),
        # whom the report names does not speak; an opening phrase is none of the subject
        ("Jane Doe, who met Bo Poe, said it rained.\n\n[The lawmaker] said it was late.", "Jane Doe"),
        ("Jane Doe said it rained.\n\nAsked by Ann Roe, [the striker] said it was late.", "Jane Doe"),
        ("Jane Doe said it rained.\n\nWhen Ann Roe left, [the witness] said it was late.", None),
        # who leads a team
        ("Jane Doe said it rained.\n\n[The boss] said it was late.", None),
        ("Hull boss Jane Doe said it rained.\n\n[The Salem boss] said it was late.", None),
        ("Hull manager Jane Doe said it rained.\n\n[The Salem boss] said it was late.", None),
        ("“Go,” Jane Doe said. “Go,” [the striker of Salem] said.", None),
    ],
)
def test_who_has_just_spoken(table_of, text, expected):
    found, rule = meant(table_of, text, last="Jane Doe")
    assert found == expected
    assert (rule == "described") is (expected is not None)


def test_a_description_may_end_the_text() -> None:
    found = find_attributions("Jane Doe said it rained.\n\n“It is late,” said the president")
    assert [each.speaker and each.speaker.name for each in found] == ["Jane Doe", "president"]
