"""The lines of context, and the automaton that they are."""

import re
from bisect import bisect_right

import pytest

from newscorpus.analysis.codes import code_sentence
from newscorpus.analysis.word_classes import class_table
from newscorpus.analysis.word_context import ContextAutomaton, Symbols, context_lines, decide
from newscorpus.lexicon import load_lexicon
from newscorpus.text import Reading

ENGLISH, GERMAN = load_lexicon("en"), load_lexicon("de")
LINES = [(lexicon, line) for lexicon in (ENGLISH, GERMAN) for line in context_lines(lexicon)]


@pytest.mark.parametrize(("lexicon", "line"), LINES, ids=[f"{lexicon.language}-{line.name}" for lexicon, line in LINES])
def test_a_line_of_context_has_an_example_that_holds(lexicon, line):
    front, marked, _ = re.split(r"[\[\]]", line.example)
    text = line.example.replace("[", "").replace("]", "").replace(" '", "'")
    reading = Reading(text, lexicon)
    coded = code_sentence(reading, class_table(lexicon), 0, len(list(filter(None, reading.words))), frozenset())
    word = reading.word_at(len(front.replace(" '", "'").removesuffix(" ")) if marked.startswith("'") else len(front))
    assert coded.codes[bisect_right(coded.first, word, hi=len(coded.codes)) - 1] in line.becomes


@pytest.mark.parametrize("lexicon", [ENGLISH, GERMAN])
def test_names_of_lines_are_used_once(lexicon):
    names = [line.name for line in context_lines(lexicon)]
    assert len(names) == len(set(names))


@pytest.mark.parametrize(
    ("word", "before", "second", "behind", "letter"),
    [
        ("NV", "t", "N", "d", "V"),  # to attack the
        ("NV", "d", "^", "p", "N"),  # the attack on
        ("N~V", "m", "s", "d", "V"),  # will target the
        ("N~V", "N", "^", "d", "N"),  # a rare class counts behind a modal or a plural only
        ("A", "h", "s", "d", "P"),  # has closed the
        ("A", "d", "^", "N", "J"),  # the closed road
        ("A", "N", "d", "d", "A"),  # the mayor closed the: left open
    ],
)
def test_context_decides(word, before, second, behind, letter):
    assert decide(context_lines(ENGLISH), word, before, second, behind) == letter


def test_the_automaton_passes_over_adverbs_and_forgets_at_a_mark():
    symbols = Symbols()
    attack = symbols.symbol("NV")
    automaton = ContextAutomaton(context_lines(ENGLISH), symbols)
    for _ in range(2):  # worked out, and remembered
        assert automaton.letters(["m", "R", attack, "d"])[2] == "V"
        assert automaton.letters(["m", ",", attack, "p"])[2] == "N"


def test_a_sentence_without_tokens_has_no_letters():
    assert ContextAutomaton(context_lines(ENGLISH), Symbols()).letters([]) == []


def test_symbols_are_one_character_each():
    symbols = Symbols()
    found = [symbols.symbol(classes) for classes in ("N", "NV", "VN", "NV")]
    assert found[1] == found[3]
    assert len(set(found)) == 3
    assert [symbols.classes(symbol) for symbol in found] == ["N", "NV", "VN", "NV"]
