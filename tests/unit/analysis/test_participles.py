"""Past tense or participle: the pairs differ in one place."""

import pytest

from newscorpus.analysis import find_clauses


@pytest.mark.parametrize(
    ("text", "verb", "kind"),
    [
        ("Rebels killed two men.", "killed", "main"),
        ("Rebels killed in the raid were buried.", "killed", "participle"),
        ("Those who voted left.", "voted", "relative"),
        ("The plan, approved by the council, failed.", "approved", "participle"),
        ("A firm founded by Jane Roe, which is new, sued the town.", "founded", "participle"),
        ("A firm founded by Jane Roe, which is new, sued the town.", "sued", "main"),
        ("A march organized by Roe, Doe and Poe was banned.", "organized", "participle"),
        ("The mayor, when asked about it, left.", "asked", "participle"),
        ("The mayor, when asked about it, left.", "left", "main"),
        ("The plan, Roe argued, failed.", "argued", "main"),
        ("The council, a body of nine, approved the plan and left.", "approved", "main"),
        ("The mayor said police arrested two men.", "arrested", "complement"),
        ("The mayor answered questions submitted by readers.", "submitted", "participle"),
        ("They found a boat called Hope.", "called", "participle"),
        ("A poll found last week that rain is feared.", "found", "main"),
        ("The boat found last week was old.", "found", "participle"),
        ("Men who left when the dam failed in May say it is safe.", "failed", "adverbial"),
        ("Miners lost when the shaft flooded in May had families.", "lost", "participle"),
        ("Miners fled when the shaft flooded in May.", "fled", "main"),
        ("The men whom police arrested deny it.", "arrested", "relative"),
        ("The mayor, whom rebels killed, was buried.", "killed", "relative"),
        ("“It was late,” the court found.", "found", "main"),
        ("The “gang” members found in May left.", "found", "participle"),
        ("What the inquiry found was that it leaked.", "found", "complement"),
        ("Up walked the mayor.", "walked", "main"),
        ("On the hill stood a man he had met.", "stood", "main"),
        ("Still worried by it, they left.", "worried", "participle"),
        ("Not until the war ended did he leave.", "ended", "adverbial"),
        ("They are delighted the strike ended.", "ended", "complement"),
        ("How many men the storm killed is unknown.", "killed", "complement"),
    ],
)
def test_kind(text, verb, kind):
    (found,) = (clause for clause in find_clauses(text) if text[slice(*clause.verb)] == verb)
    assert found.kind == kind


@pytest.mark.parametrize(
    ("text", "passive"),
    [
        ("Firm fined $1.2m over river spill", True),
        ("Firm fined rival over river spill", False),
        ("The court fined the firm $1.2m.", False),
        ("Family awarded $3m after crash", True),
        ("Police fined 40 people.", False),
    ],
)
def test_a_sum_is_not_who_is_fined(text, passive):
    assert find_clauses(text)[0].passive is passive


@pytest.mark.parametrize(
    ("text", "verb", "kind"),
    [
        ("Speaking at a rally held in Salem, Roe promised jobs.", "held", "participle"),
        ("Using a method developed by Roe, we measured it.", "developed", "participle"),
        ("Wearing a coat borrowed from her sister, Anna left.", "borrowed", "participle"),
        ("Walking in parks reduced their stress, doctors said.", "reduced", "main"),
        ("Smoking in bars ended in May, officials said.", "ended", "main"),
    ],
)
def test_a_form_behind_a_participle_in_front_is_one_too(text, verb, kind):
    (found,) = (clause for clause in find_clauses(text) if text[slice(*clause.verb)] == verb)
    assert found.kind == kind
