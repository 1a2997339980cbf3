"""The pattern of a clock, made of the words of a language."""

import pytest

from newscorpus.dates.clock_pattern import compile_clock
from newscorpus.dates.words import time_classes
from newscorpus.lexicon import load_lexicon

NONE: frozenset[str] = frozenset()
ENGLISH = compile_clock(time_classes(load_lexicon("en")))
GERMAN = compile_clock({"half-am": NONE, "half-pm": NONE, "o-clock": frozenset({"Uhr"}), "zone": frozenset({"MEZ"})})


@pytest.mark.parametrize(
    ("text", "clock"),
    [
        ("9 a.m. sharp", "9 a.m."),
        ("9am. Then", "9am"),
        ("7:15 P.M. EST on", "7:15 P.M. EST"),
        ("7:15\u202fp.m. on", "7:15\u202fp.m."),
        ("430pm", "430pm"),
        ("4 o’clock", "4 o’clock"),
        ("10:30 local time", "10:30 local time"),
        ("10:30 amber", "10:30"),
    ],
)
def test_english(text: str, clock: str) -> None:
    match = ENGLISH.match(text)
    assert match is not None
    assert match[0] == clock


def test_another_language_needs_no_code() -> None:
    match = GERMAN.match("20.15 Uhr MEZ")
    assert match is not None
    assert (match["hour"], match["minute"], match["zone"]) == ("20", "15", " MEZ")
    assert GERMAN.match("9 pm here")[0] == "9"  # type: ignore[index]
