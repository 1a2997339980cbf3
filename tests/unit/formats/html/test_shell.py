"""The skeleton of every page."""

import re
from base64 import b64encode
from hashlib import sha256

import pytest

from newscorpus.formats.html.shell import asset, page


def allowed(source):
    return f"'sha256-{b64encode(sha256(source.encode()).digest()).decode()}'"


def policy(html):
    return re.search(r'Content-Security-Policy" content="([^"]*)"', html)[1]


def test_the_policy_allows_what_the_page_carries_and_nothing_else():
    html = page("t", "<p>Rain</p>", styles=("p { color: red }",), script="let a = 1")
    assert f"style-src {allowed(asset('page.css') + 'p { color: red }')}" in policy(html)
    assert f"script-src {allowed('let a = 1')}" in policy(html)
    assert policy(html).startswith("default-src 'none'")


def test_a_page_without_a_script_allows_none():
    html = page("t", "<p>Rain</p>")
    assert "script" not in policy(html)
    assert "<script" not in html


def test_the_title_is_escaped_and_the_body_is_html():
    html = page("<b>\x00", "<p>Rain</p>")
    assert "<title>&lt;b&gt;␀</title>" in html
    assert "<body>\n<p>Rain</p>" in html


@pytest.mark.parametrize(("language", "shown"), [("de", "de"), ('"><script>', ""), ("", ""), ("dé", "")])
def test_a_language_that_is_none_is_left_out(language, shown):
    assert f'<html lang="{shown}">' in page("t", "", language=language)
