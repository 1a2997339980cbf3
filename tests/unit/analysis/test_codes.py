"""Words and marks as letters."""

import pytest

from newscorpus.analysis.codes import Coded, code_sentence, mark_letters, with_marks
from newscorpus.analysis.word_classes import class_table
from newscorpus.lexicon import load_lexicon
from newscorpus.text import Reading

ENGLISH = load_lexicon("en")


def coded(text, names=()):
    reading = Reading(text, ENGLISH)
    return code_sentence(reading, class_table(ENGLISH), 0, len(reading.words), frozenset(names))


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("The mayor left", "dNA"),
        ("The mayor's son left", "dN'NA"),
        ("The mayors' plan failed", "dS'NA"),
        ("She's here", "sfR"),
        ("They can't go", "smnV"),
        ("1,000 men", "9S"),
        ("The aide Al Roe left", "dNMMA"),  # "al fresco" is a phrase
        ("men use Apple Pay", "SVMM"),  # and "pay rises"
        ("paid KSh5,000, P250 and R20m", "A9,9c9"),
        ("the M25 and the N95", "dMcdM"),
        ("a two-year plan", "dJN"),
        ("They left Port-au-Prince", "sAM"),
        ("They held anti-Trump votes", "sAJS"),
        ("re-elected", "A"),
        ("the court-martialled men", "dJS"),
        ("They court-martialled the men", "sAdS"),
        ("The firm is state-owned", "dNfJ"),
        ("Kwon Ji-won said", "MMA"),
        ("the Salem Bay-led talks", "dMJS"),
        ("as well as Roe", "RccM"),
        ("the mother of two told men", "dNpSAS"),
        ("Covid-19 killed men", "MAS"),
        ("The “old” plan failed", "dJNA"),  # a word in marks does not break the phrase
        ("the US said", "dMA"),
        ("Roe (the mayor) left", "M(dN)A"),
        ("Roe & Doe left", "McMA"),
        ("semi-as well as", "Ncc"),
        ("a “plan", "d“N"),  # nothing to drop
        ("said “the old two-year plan of Roe” failed", "A“dJJNpM”A"),  # too long for a title
        ("the three-year-old plan", "dJN"),
    ],
)
def test_codes(text, codes):
    assert coded(text).codes == codes


def test_a_name_at_the_start_is_known_from_elsewhere():
    assert coded("Zaved left").codes[0] == "A"
    assert coded("Zaved left", names=["Zaved"]).codes[0] == "M"


def test_tokens_know_their_words():
    found = coded("A two-year plan, she said")
    assert found.codes == "dJN,sA"
    assert [found.first[i] for i in range(6)] == [0, 1, 3, 4, 4, 5]
    assert found.last(1) == 2


def test_each_sentence_has_its_own_codes():
    reading = Reading("Roe left. The mayor, “so”. At least she stayed", ENGLISH)
    found = [
        code_sentence(reading, class_table(ENGLISH), *words, frozenset()) for words in ((0, 2), (2, 2), (2, 5), (5, 9))
    ]
    assert [coded.codes for coded in found] == ["MA", "", "dN,“R", "RRsA"]
    assert found[3].first == [5, 6, 7, 8, 9]


@pytest.mark.parametrize(("gap", "letters"), [("\n", ""), ('," ', ",”"), (' "', "“"), (" – ", "-"), ("? ", "!")])
def test_marks(gap, letters):
    assert mark_letters(gap) == letters


def test_marks_that_were_left_out_have_the_word_behind_them():
    coded = with_marks(Coded("pdNMAM", [0, 1, 2, 3, 4, 5, 6]), [3, 5], ",")
    assert coded.codes == "pdN,MA,M"
    assert coded.first == [0, 1, 2, 3, 3, 4, 5, 5, 6]
    assert with_marks(coded, [], ",") is coded


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("I kind of love it.", "sRRVz"),
        ("It's sort of odd.", "zfRRJ"),
        ("That kind of car is rare.", "dNpNfJ"),
        ("This is a kind of car.", "ifdNpN"),
        ("They're gonna win.", "sfGtV"),
        ("You wanna win?", "sVtV"),
        ("He could've left.", "smHP"),
    ],
)
def test_talk(text, codes):
    reading = Reading(text, ENGLISH)
    coded = code_sentence(reading, class_table(ENGLISH), 0, len(list(filter(None, reading.words))), frozenset())
    assert coded.codes == codes


def test_the_second_word_of_a_contraction_stands_where_the_next_word_does():
    reading = Reading("We're gonna win.", ENGLISH)
    coded = code_sentence(reading, class_table(ENGLISH), 0, 4, frozenset())
    assert (coded.codes, coded.first) == ("sfGtV", [0, 1, 2, 3, 3, 4])
