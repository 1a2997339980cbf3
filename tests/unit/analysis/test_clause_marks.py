"""What opens and ends clauses."""

import pytest

from newscorpus.analysis import find_clauses


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("He left; she stayed.", ["main", "main"]),
        ("He left (she stayed).", ["main", "main"]),
        ("He said, “She stayed.”", ["main", "complement"]),
        ("He left because she stayed.", ["main", "adverbial"]),
        ("The man who stayed left.", ["relative", "main"]),
        ("He said that she stayed.", ["main", "complement"]),
        ("After lunch he left.", ["main"]),  # no verb behind it: a preposition
        ("He knew where she stayed.", ["main", "complement"]),
        ("It depends on who stayed.", ["main", "complement"]),
        ("He met the man with whom she stayed.", ["main", "relative"]),
        ("It struck me that she stayed.", ["main", "complement"]),
        ("He made clear after the match that she stayed.", ["main", "complement"]),
        ("It was unclear on Friday how she stayed.", ["main", "complement"]),
        ("He has no idea when she stayed.", ["main", "complement"]),
        ("He has no idea who stayed.", ["main", "complement"]),
        ("He had the idea when she stayed.", ["main", "adverbial"]),
        ("He liked the idea which won.", ["main", "relative"]),
        ("He had a good idea how she stayed.", ["main", "complement"]),
        ("He is curious why she stayed.", ["main", "complement"]),
        ("He said that, despite the rain, she stayed.", ["main", "complement"]),
        ("He knew that, and she stayed.", ["main", "main"]),
        ("He found that the bank and the trust paid.", ["main", "complement"]),  # two determiners
        ("The court held that Roe and Doe paid.", ["main", "complement"]),
        ("They made that a habit and paid.", ["main", "main"]),
        ("The rain came and Roe, who stayed, paid.", ["main", "relative", "main"]),
    ],
)
def test_kinds(text, kinds):
    assert [clause.kind for clause in find_clauses(text)] == kinds


@pytest.mark.parametrize("text", [")))", "” he left.", "He left) and she stayed.", "((((", "“““ he said"])
def test_marks_that_match_nothing_do_no_harm(text):
    assert all(text[slice(*clause.verb)] for clause in find_clauses(text))


def governed(text):
    """Verb -> the verb that it is a complement of; `None` for other clauses."""
    clauses = find_clauses(text)
    verb = [text[slice(*clause.verb)] for clause in clauses]
    return {
        verb[i]: verb[clause.governor] if clause.kind == "complement" and clause.governor is not None else None
        for i, clause in enumerate(clauses)
    }


@pytest.mark.parametrize(
    ("text", "verb", "governor"),
    [
        # A condition in front of what is said.
        ("He said if it rained, they would leave.", "leave", "said"),
        ("He says when it rains, they leave.", "leave", "says"),
        ("He left if it rained, and they stayed.", "stayed", None),
        # A question joined to a question.
        ("They asked who paid and how it was done.", "done", "asked"),
        ("They asked who he was, where he lived and why he fled.", "lived", "asked"),
        ("They asked who he was, where he lived and why he fled.", "fled", "asked"),
        ("They asked if it was open and how much it cost.", "cost", "asked"),
        ("They asked what he told Roe, who left, and sang.", "left", None),
        ("They left the town and when it rained they slept.", "rained", None),
        # A clause behind a phrase or a noun.
        ("I submit to you that the plan failed.", "failed", "submit"),
        ("He slept in a camp that rebels had built.", "built", None),
        ("They ordered from a shop that the crew had built.", "built", None),
        ("It dawned on Roe that the plan had failed.", "failed", "dawned"),
        ("It occurred in a town that rebels had built.", "built", None),
        ("It surprised the crew that the plan had failed.", "failed", "surprised"),
        ("It came as a shock that the plan had failed.", "failed", "came"),
        ("It came with a map that the crew had made.", "made", None),
        ("It bought a firm that the state had owned.", "owned", None),
    ],
)
def test_what_governs_a_clause(text, verb, governor):
    assert governed(text)[verb] == governor


@pytest.mark.parametrize(
    ("text", "verb", "wanted"),
    [
        ("He knows how she did it.", "knows", "how"),
        ("He told us what she did.", "told", "what"),
        ("He was told what she did.", "told", "what"),
        ("He is what she wanted.", "is", None),
    ],
)
def test_a_question_is_the_object_of_its_verb(text, verb, wanted):
    clause = next(clause for clause in find_clauses(text) if text[slice(*clause.verb)] == verb)
    assert (None if clause.object is None else text[slice(*clause.object)]) == wanted
