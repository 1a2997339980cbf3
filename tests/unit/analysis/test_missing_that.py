"""The word "that" left out: pairs differ in one place."""

import pytest

from newscorpus.analysis import find_clauses


def told(text: str) -> list[str]:
    """Subject and verb of each clause."""
    clauses = [clause for clause in find_clauses(text) if clause.subject is not None]
    return [f"{text[slice(*clause.subject)]} | {text[slice(*clause.verb)]}" for clause in clauses if clause.subject]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Roe told the court Doe had lied.", ["Roe | told", "Doe | lied"]),
        ("Roe told a friend Jane Doe was ill.", ["Roe | told", "Jane Doe | was"]),
        ("Roe told police Doe lied.", ["Roe | told", "Doe | lied"]),
        ("Roe told the inquest officers had arrived.", ["Roe | told", "officers | arrived"]),
        ("Roe told the Post Doe would leave.", ["Roe | told", "Doe | leave"]),
        ("Roe assured fans Doe and Poe would stay.", ["Roe | assured", "Doe and Poe | stay"]),
        ("Roe told the court the bank and the trust had lost.", ["Roe | told", "the bank and the trust | lost"]),
        # an adjective of feeling or knowing
        ("Roe is confident Poe could win.", ["Roe | is", "Poe | win"]),
        ("Make sure people who live there leave.", ["who | live", "people | leave"]),
        ("He is not certain the new rule is fair.", ["He | is", "the new rule | is"]),
        ("He made sure Poe left.", ["He | made", "Poe | left"]),
        ("They are grateful men who left.", ["They | are", "who | left"]),
        ("He is certain Poe lied.", ["He | is", "Poe | lied"]),
        ("There were certain things that went wrong.", ["certain things | were", "that | went"]),
        ("Are you sure the bank was closed?", ["you | Are", "the bank | closed"]),
        ("I'm pretty sure he left.", ["I | m", "he | left"]),
        ("Make sure new voters know it.", ["new voters | know"]),
        ("I'm surprised he left.", ["I | surprised", "he | left"]),
        # a noun for what is thought or said
        ("There are fears Roe stole the car.", ["fears | are", "Roe | stole"]),
        ("He left amid claims police had hit him.", ["He | left", "police | hit"]),
        ("There are fears the firm has sold it.", ["fears | are", "the firm | sold"]),
        ("He had no idea she was there.", ["He | had", "she | was"]),
        ("Police had no idea Roe would win.", ["Police | had", "Roe | win"]),
        ("There are claims Roe made.", ["claims Roe | are"]),
        ("The claims handlers left.", ["The claims handlers | left"]),
        # a time is no part of the subject
        ("Roe said on Monday officers had come.", ["Roe | said", "officers | come"]),
        ("Roe told reporters on Monday rebels in the north had fled.", ["Roe | told", "rebels in the north | fled"]),
        ("Roe said May sales would rise.", ["Roe | said", "May sales | rise"]),
        # nobody is spoken to
        ("Roe warned drivers could be late.", ["Roe | warned", "drivers | be"]),
        ("Roe said the court clerk had lied.", ["Roe | said", "the court clerk | lied"]),
        # no clause follows
        ("Roe told the court clerk a joke.", ["Roe | told"]),
    ],
)
def test_who_is_told_what(text: str, expected: list[str]) -> None:
    assert told(text) == expected
