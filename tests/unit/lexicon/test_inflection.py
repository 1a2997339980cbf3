"""The forms of English verbs and nouns."""

import pytest

from newscorpus.lexicon import load_lexicon
from newscorpus.lexicon.inflection import BASE, ING, PART, PAST, THIRD, base_forms, irregular_verbs, plural, verb_forms

ENGLISH = load_lexicon("en")


@pytest.mark.parametrize(
    ("noun", "expected"),
    [
        ("talk", "talks"),
        ("treaty", "treaties"),
        ("day", "days"),
        ("clash", "clashes"),
        ("boss", "bosses"),
        ("box", "boxes"),
        ("go", "goes"),
    ],
)
def test_plurals(noun, expected):
    assert plural(noun) == expected


@pytest.mark.parametrize(
    ("base", "past", "ing"),
    [
        ("attack", "attacked", "attacking"),
        ("free", "freed", "freeing"),
        ("accuse", "accused", "accusing"),
        ("deny", "denied", "denying"),
        ("deploy", "deployed", "deploying"),
        ("ban", "banned", "banning"),
        ("fix", "fixed", "fixing"),
        ("acquit", "acquitted", "acquitting"),
        ("raid", "raided", "raiding"),
    ],
)
def test_regular_verbs(base, past, ing):
    forms = verb_forms(base, ENGLISH)
    assert forms[base] & BASE
    assert forms[plural(base)] & THIRD
    assert forms[past] == PAST | PART
    assert forms[ing] == ING


def test_two_spellings_where_both_are_used():
    assert {"canceled", "cancelled"} <= verb_forms("cancel", ENGLISH).keys()


@pytest.mark.parametrize(("base", "past", "part"), [("take", "took", "taken"), ("meet", "met", "met")])
def test_irregular_verbs(base, past, part):
    forms = verb_forms(base, ENGLISH)
    assert forms[past] & PAST
    assert forms[part] & PART
    assert base_forms(ENGLISH)[past] == base
    assert base + "ed" not in forms
    assert irregular_verbs(ENGLISH)[base][:2] == (past, part)


def test_one_form_may_be_several():
    assert verb_forms("cut", ENGLISH)["cut"] == BASE | PAST | PART


def test_auxiliaries():
    assert verb_forms("be", ENGLISH)["were"] == PAST
    assert verb_forms("have", ENGLISH)["has"] == THIRD


def test_verbs_in_ize_have_both_spellings():
    assert {"vandalised", "vandalized"} <= verb_forms("vandalize", ENGLISH).keys()
    assert "seised" not in verb_forms("seize", ENGLISH)
