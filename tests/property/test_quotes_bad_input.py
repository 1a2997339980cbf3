"""Law: marks without end cost linear time, and nothing raises."""

import re

import pytest

from newscorpus import find_attributions, find_quotes
from newscorpus.lexicon import load_lexicon
from newscorpus.quotes import ATTRIBUTION_RULES, UNCLAIMED_RULES, VERB_SECOND_RULES
from newscorpus.quotes.cues.cue_forms import Cue
from newscorpus.testing import check_linear

_MARKED = re.compile("([“„])[^“”„]*([”“])")
_BETWEEN = re.compile(r"\b")

UNITS = [
    "“", '"', "‘ ", "“ ‘", "“”", '" "', "«‹", "“a\n", "''", '"a" said b ', "“a,” he said. ", "said, ", "he said that ",
    "Jane Doe, ", "the mayor of ", "according to ", "called it “a” ", "adding:\n", "ROE: a\n", "told them to say ",
]  # fmt: skip


@pytest.mark.parametrize("unit", UNITS)
def test_quotes_and_attributions_grow_linearly(unit: str) -> None:
    check_linear(find_quotes, unit, size=10_000)
    check_linear(find_attributions, unit, size=10_000)


@pytest.mark.parametrize("text", ["“" * 100_000, "“”" * 50_000, '"' * 100_000, "He said, “" + "on and on " * 20_000])
def test_long_runs_of_marks_are_answered(text: str) -> None:
    find_quotes(text)
    for found in find_attributions(text):
        found.span.check(text)


def _examples(language: str) -> list[str]:
    """The sentences that show what the rules and the cues of a language read."""
    rules = (*ATTRIBUTION_RULES, *UNCLAIMED_RULES) if language == "en" else VERB_SECOND_RULES
    cues = load_lexicon(language).entries("cues", Cue, table="cue")
    return [text for entry in (*rules, *cues) for text in entry.examples]


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("inside", ["", " ", "…", "-", "!", "a", "A"])
def test_whatever_is_in_the_marks_nothing_raises(language: str, inside: str) -> None:
    for text in filter(_MARKED.search, _examples(language)):
        for found in find_attributions(_MARKED.sub(rf"\1{inside}\2", text), language=language):
            assert found.content


@pytest.mark.parametrize("language", ["en", "de"])
def test_wherever_a_text_starts_and_ends_nothing_raises(language: str) -> None:
    for text in _examples(language):
        for cut in _BETWEEN.finditer(text):
            for part in (text[: cut.start()], text[cut.start() :]):
                for found in find_attributions(part, language=language):
                    found.span.check(part)
