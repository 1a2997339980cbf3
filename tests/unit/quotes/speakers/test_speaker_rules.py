"""The names of the rules that find speakers."""

import pytest

from newscorpus.quotes.speakers.speaker_rules import rule_of_name, speaker_rule


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jane Doe left.", "name"),
        ("Jane Doe left. Doe wept.", "fuller-name"),
        # a title makes no name fuller
        ("Mayor Jane Doe left. Jane Doe wept.", "name"),
    ],
)
def test_the_rule_for_a_name(table_of, text, expected):
    first, *_, last = [*table_of(text).reading.mentions] * 2
    assert rule_of_name(last, first) == expected


def test_one_string_for_all_findings():
    assert speaker_rule("name", "en") is speaker_rule("name", "en")
