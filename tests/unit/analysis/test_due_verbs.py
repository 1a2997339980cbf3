"""How many clauses are due a verb."""

import pytest

from newscorpus.analysis import find_clauses


@pytest.mark.parametrize(
    ("text", "verbs"),
    [
        (
            "Relatives of men who died when the rig burned in May say it leaked.",
            [("died", "who"), ("burned", "the rig"), ("say", "Relatives of men"), ("leaked", "it")],
        ),
        ("Men who ran the inn until it closed in May deny it.", [("ran", "who"), ("closed", "it"), ("deny", "Men")]),
        ("Two miners whom the army freed left.", [("freed", "the army"), ("left", "Two miners")]),
        (
            "Families moved when the dam broke in May returned.",
            [("moved", "None"), ("broke", "the dam"), ("returned", "Families")],
        ),
        ("The men left when the dam broke.", [("left", "The men"), ("broke", "the dam")]),
        (
            "The men said when they left the rig was safe.",
            [("said", "The men"), ("left", "they"), ("was", "the rig")],
        ),
    ],
)
def test_who_does_it(text, verbs):
    found = [(text[slice(*c.verb)], str(c.subject and text[slice(*c.subject)])) for c in find_clauses(text)]
    assert found == verbs
