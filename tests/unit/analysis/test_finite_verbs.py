"""Which clause a finite verb belongs to."""

import pytest

from newscorpus.analysis import find_clauses


@pytest.mark.parametrize(
    ("text", "verbs"),
    [
        ("The mayor came and the judge left.", [("came", "The mayor"), ("left", "the judge")]),
        ("The mayor came and left.", [("came", "The mayor"), ("left", "The mayor")]),
        ("The mayor said the judge left.", [("said", "The mayor"), ("left", "the judge")]),
        (
            "The mill said its head would go and cut jobs.",
            [("said", "The mill"), ("go", "its head"), ("cut", "its head")],
        ),
        (
            "The mill said its head would go and issued a warning.",
            [("said", "The mill"), ("go", "its head"), ("issued", "The mill")],
        ),
        ("He said it could have rained and stopped.", [("said", "He"), ("rained", "it"), ("stopped", "it")]),
        ("The clock he made stopped.", [("made", "he"), ("stopped", "The clock")]),
        ("The plan, the mayor says, is dead.", [("says", "the mayor"), ("is", "The plan")]),
        ("The road is closed, says the mayor.", [("closed", "The road"), ("says", "the mayor")]),
        ("I am surprised he left.", [("surprised", "I"), ("left", "he")]),
        ("He told men in Rome she left.", [("told", "He"), ("left", "she")]),
        ("The mayor assured miners they would leave.", [("assured", "The mayor"), ("leave", "they")]),
        ("The man who knows the judge is here.", [("knows", "who"), ("is", "The man")]),
        ("A man who thought it was a toy left.", [("thought", "who"), ("was", "it"), ("left", "A man")]),
        ("The truth is nobody knows.", [("is", "The truth"), ("knows", "nobody")]),
        ("If all they say is false, we lose.", [("say", "they"), ("is", "all"), ("lose", "we")]),
        ("A man who drowned while on a trip is named.", [("drowned", "who"), ("named", "A man")]),
        ("We are delighted the case is over.", [("delighted", "We"), ("is", "the case")]),
        ("It is a pity the show is over.", [("is", "It"), ("is", "the show")]),
        ("It is a plan the firm made.", [("is", "It"), ("made", "the firm")]),
        ("I take it you agree.", [("take", "I"), ("agree", "you")]),
        ("I think, honestly, it is over.", [("think", "I"), ("is", "it")]),
        ("I think, you know, it is over.", [("think", "I"), ("know", "you"), ("is", "it")]),
        ("They said, in May, the road was open.", [("said", "They"), ("was", "the road")]),
    ],
)
def test_who_does_it(text, verbs):
    found = [(text[slice(*c.verb)], c.subject and text[slice(*c.subject)]) for c in find_clauses(text)]
    assert found == verbs


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("I think, honestly, it is over.", "complement"),
        ("It is a pity the show is over.", "complement"),
        ("It is a shame the crew lost the show.", "complement"),
        ("It is a mistake the crew made this week.", "relative"),
        ("I take it the show is over.", "complement"),
        ("If you can take it you should come.", "main"),
        ("If you think, for once, the show is over.", "main"),
    ],
)
def test_what_a_verb_takes_may_come_behind_an_aside(text, kind):
    assert find_clauses(text)[-1].kind == kind


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        ("After Roe left the club lost.", [("left", "adverbial", None), ("lost", "main", None)]),
        ("After Roe left the club, it lost.", [("left", "adverbial", "the club"), ("lost", "main", None)]),
        ("Because Roe was ill the mayor spoke.", [("was", "adverbial", None), ("spoke", "main", None)]),
        ("It is clear the plan is bad.", [("is", "main", None), ("is", "complement", None)]),
        ("He was glad the plan was bad.", [("was", "main", None), ("was", "complement", None)]),
    ],
)
def test_a_main_clause_behind_another_without_a_comma(text, clauses):
    found = [(text[slice(*c.verb)], c.kind, c.object and text[slice(*c.object)]) for c in find_clauses(text)]
    assert found == clauses
