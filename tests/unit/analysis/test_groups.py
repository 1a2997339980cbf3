"""Noun and verb groups; each line of the grammar is bounded."""

import re

import pytest

from newscorpus.analysis.groups import FINITE, INFINITIVE, ING, NOUN, OTHER, PARTICIPLE, find_groups, group_pattern
from newscorpus.lexicon import load_lexicon

ENGLISH, GERMAN = load_lexicon("en"), load_lexicon("de")


@pytest.mark.parametrize(
    ("codes", "groups"),
    [
        ("dJN", [(NOUN, "dJN")]),  # the old bridge
        ("dN'JN", [(NOUN, "dN'JN")]),  # the mayor's old car
        ("sV", [(NOUN, "s"), (FINITE, "V")]),
        ("mnHEP", [(FINITE, "mnHEP")]),  # will not have been told
        ("fIA", [(FINITE, "fIA")]),  # is being closed
        ("fRJ", [(FINITE, "fR"), (OTHER, "J")]),  # is very old
        ("tV", [(INFINITIVE, "tV")]),
        ("ntV", [(INFINITIVE, "ntV")]),
        ("G", [(ING, "G")]),
        ("KEA", [(ING, "KEA")]),  # having been closed
        ("NA", [(NOUN, "N"), (PARTICIPLE, "A")]),
        ("TM", [(NOUN, "T"), (NOUN, "M")]),  # yesterday Roe
        ("NdN", [(NOUN, "N"), (NOUN, "dN")]),  # a determiner opens a group
        ("dN9S", [(NOUN, "dN"), (NOUN, "9S")]),  # (fined) the bank 3m euros
        ("dN9N", [(NOUN, "dN9N")]),  # the class 4 hurricane
    ],
)
def test_groups(codes, groups):
    found = find_groups(codes, group_pattern(ENGLISH))
    assert [(kind, codes[start:end]) for kind, start, end in zip(*found, strict=True)] == groups


@pytest.mark.parametrize("lexicon", [ENGLISH, GERMAN])
def test_no_repetition_is_open(lexicon):
    grammar = "\n".join(lexicon.lines("groups"))
    assert re.search(r"(?<!\\)[*+]|\{\d*,\}", grammar) is None


def test_everything_but_adverbs_is_in_a_group():
    codes = "dN,whnP,mVdJN"
    found = find_groups(codes, group_pattern(ENGLISH))
    assert "".join(codes[start:end] for start, end in zip(found.starts, found.ends, strict=True)) == codes


def test_what_is_tried_first_starts_no_group():
    pattern = group_pattern(ENGLISH)
    for letter in "pckwuav,;:“”()!-":
        for behind in "dNSMJVAPGt9y":
            (kind, start, end), *_ = zip(*find_groups(letter + behind, pattern), strict=True)
            assert (kind, start, end) == (OTHER, 0, 1)


@pytest.mark.parametrize(
    ("codes", "groups"),
    [
        ("dJN", [(NOUN, "dJN")]),  # die alte Brücke
        ("NNN", [(NOUN, "NNN")]),  # Ministerin Eva Roth
        ("dNdN", [(NOUN, "dN"), (NOUN, "dN")]),  # der Sohn des Ministers
        ("T9NN", [(NOUN, "T"), (NOUN, "9NN")]),  # am Montag 33 Prozent
        ("hRP", [(FINITE, "h"), (PARTICIPLE, "P")]),  # hat gestern gesagt: each verb by itself
        ("dNtV", [(NOUN, "dN"), (INFINITIVE, "tV")]),
        ("wRJN", [(NOUN, "wRJN")]),  # der sehr alte Mann
        (",wRJN", [(OTHER, ","), (NOUN, "w"), (NOUN, "RJN")]),  # …, der sehr alte Autos verkauft
    ],
)
def test_german_groups(codes, groups):
    found = find_groups(codes, group_pattern(GERMAN))
    assert [(kind, codes[start:end]) for kind, start, end in zip(*found, strict=True)] == groups


@pytest.mark.parametrize(
    ("codes", "groups"),
    [
        ("sfKN", [(NOUN, "s"), (FINITE, "fK"), (NOUN, "N")]),  # they are having lunch
        ("RMA", [(NOUN, "M"), (PARTICIPLE, "A")]),  # then Roe left
        ("R9SA", [(NOUN, "R9S"), (PARTICIPLE, "A")]),  # nearly 40 men left
        ("dRNA", [(NOUN, "dRN"), (PARTICIPLE, "A")]),  # the then mayor left
    ],
)
def test_adverbs_and_having(codes, groups):
    found = find_groups(codes, group_pattern(load_lexicon("en")))
    assert [(kind, codes[start:end]) for kind, start, end in zip(*found, strict=True)] == groups
