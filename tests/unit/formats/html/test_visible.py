"""Any string as HTML: escaped, and nothing invisible in it."""

import pytest

from newscorpus.formats.html.visible import isolated, safe, visible


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\x00\x1b\x7f", "a␀␛␡"),
        ("\u202eabc\u2069", "[RLO]abc[PDI]"),
        ("\ud800\U0010ffff", "\N{REPLACEMENT CHARACTER}[U+10FFFF]"),
        ("tab\tline\nnbsp\xa0", "tab\tline\nnbsp\xa0"),
        ("👩\u200d🚒 ی\u200cها é", "👩\u200d🚒 ی\u200cها é"),
    ],
)
def test_what_would_not_be_seen_is_named(text, shown):
    assert visible(text) == shown


def test_it_is_escaped_for_text_and_attributes():
    assert safe('<a href="x">\'&\u200b') == "&lt;a href=&quot;x&quot;&gt;&#x27;&amp;[ZWSP]"


def test_a_stretch_has_its_own_direction():
    assert isolated("<b>\u202e") == "<bdi>&lt;b&gt;[RLO]</bdi>"
