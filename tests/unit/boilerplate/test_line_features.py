"""What can be seen on a line by itself."""

import pytest

from newscorpus.boilerplate.line_features import GROUPS, HEAD, LONG, line_values, values_untold, with_pairs
from newscorpus.lexicon import load_lexicon

STOPS = load_lexicon("en").words("stop_words")
LINES = [
    "Rain fell on the town.",
    "SHARE",
    "1",
    "“Why?” she asked.",
    "中文",
    "a/b | c » d",
    "\ud800",
    "x" * 400,
    "12.5 %",
    "• item",
]


def named(line: str) -> dict[str, str]:
    words = line.split()
    values = with_pairs((*line_values(line, words, len(line), len(STOPS.intersection(words))), 0, 0, 0), 0)
    return {group: names[value] for (group, names), value in zip(GROUPS.items(), values, strict=True)}


def test_every_line_has_one_value_in_each_group() -> None:
    for line in LINES:
        assert len(named(line)) == len(GROUPS)


def test_values_say_what_is_there() -> None:
    assert named("Rain fell on the town.")["end"] == "stop"
    assert named("SHARE THIS")["caps"] == "all"
    assert named("• one thing")["start"] == "bullet"
    assert named("See https://example.com")["marks"] == "url"
    assert named("“Come,” he said to us.")["voice"] == "said"
    assert named("Oak\t12 m\t80 years")["marks"] == "tab"


@pytest.mark.parametrize(
    ("line", "group", "value"),
    [
        ("Rain fell on the town...", "end", "dots"),
        ("Why?", "end", "question"),
        ("Rain in 2018", "end", "digit"),
        ("Ещё", "end", "letter"),
        ("雨が降った。", "end", "stop"),
        ("écoles fermées", "start", "lower"),
        ("Écoles fermées", "start", "upper"),
        ("@harbourpost", "start", "at"),
        ("★ Best of", "start", "symbol"),
        ("12 May 2018", "digits", "half"),
        ("12 13 14", "digits", "all"),
        ("Rain on Tuesday", "digits", "none"),
        ("Home » News", "marks", "arrow"),
        ("Price: $ 5", "marks", "price"),
        ("SavePrint", "marks", "glued"),
        ("Reporter: Ana Ruiz", "marks", "label"),
        ("Rain fell on the town", "stops", "many"),
        ("Rain fell", "stops", "short"),
        ("We thank you", "voice", "you"),
        ("Flood Closes Bridge", "caps", "title"),
        ("rain fell", "caps", "lower"),
    ],
)
def test_a_group_has_the_value_of_the_line(line: str, group: str, value: str) -> None:
    assert named(line)[group] == value


def test_of_a_long_line_only_the_ends_are_looked_at() -> None:
    line = "Rain fell on the town. " * 10
    head = f"{line[:HEAD]} {line[-4:-1]}"
    values = dict(zip(GROUPS, line_values(head, head.split(), LONG, 3), strict=False))
    assert GROUPS["marks"][values["marks"]] == "long"
    assert GROUPS["digits"][values["digits"]] == "none"
    assert GROUPS["end"][values["end"]] == "stop"


@pytest.mark.parametrize("line", LINES)
@pytest.mark.parametrize("size", [5, 149, 150, 400])
def test_in_another_language_function_words_tell_nothing(line: str, size: int) -> None:
    words = line.split()
    small = len(STOPS.intersection(words))
    told = line_values(line, words, size, small)
    assert values_untold(told, line, words, size, small) == line_values(line, words, size, -1)


def test_a_pair_has_a_name_for_each_two_values() -> None:
    values = named("Rain fell on the town.")
    assert values["length+end"] == f"{values['length']}+{values['end']}"
    assert values["words+caps"] == f"{values['words']}+{values['caps']}"
    assert values["tongue+stops"] == f"english+{values['stops']}"
