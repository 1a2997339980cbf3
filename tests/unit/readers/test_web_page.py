"""A page as text, and what it says of its article."""

import codecs
import json

import pytest

from newscorpus.readers import BadReason, BadRecord, Document
from newscorpus.readers.web_page import MAX_PAGE, decode_page, document_of_page

STORY = "".join(f"<p>The ferry to the old town stays in port for day {n}, the owner said.</p>" for n in range(6))


def page(head="", body=STORY):
    return f"<html><head>{head}</head><body><article>{body}</article></body></html>".encode()


def script(*objects):
    return f"<script type='application/ld+json'>{json.dumps(objects[0] if len(objects) == 1 else objects)}</script>"


@pytest.mark.parametrize(
    ("data", "declared", "text", "remarks"),
    [
        ("Zürich".encode(), "iso-8859-1", "Zürich", ()),
        # what the server says, then what the page says; Latin-1 means cp1252, as in browsers
        ("Zürich “".encode("cp1252"), "iso-8859-1", "Zürich “", ("encoding: cp1252",)),
        (b'<meta charset="iso-8859-2">\xb3', None, '<meta charset="iso-8859-2">ł', ("encoding: iso8859-2",)),
        # bytes that are none in the declared encoding are counted
        (
            b'<meta charset="utf-8">Z\xfcrich \xff',
            None,
            '<meta charset="utf-8">Z\ufffdrich \ufffd',
            ("encoding: 2 bytes are not utf-8",),
        ),
    ],
)
def test_the_encoding(data, declared, text, remarks):
    assert decode_page(data, None, declared) == (text, remarks)


def test_a_mark_of_utf16_goes_before_what_is_declared():
    text, _ = decode_page(codecs.BOM_UTF16_LE + "Zürich".encode("utf-16-le"), None, "iso-8859-1")
    assert text.endswith("Zürich")


def test_the_caller_knows_better_and_may_be_wrong():
    assert decode_page("Zürich".encode("cp1252"), "cp1252")[0] == "Zürich"
    with pytest.raises(UnicodeError):
        decode_page(b"\xff", "utf-8")
    found = document_of_page(b"\xff", "a.html", encoding="utf-8")
    assert isinstance(found, BadRecord)
    assert found.reason is BadReason.NOT_UTF8


@pytest.mark.parametrize(
    ("head", "headline"),
    [
        ("<title>Storm</title>", "Storm"),
        ("<title>Storm</title><meta property='og:title' content='Big Storm'>", "Big Storm"),
        (script({"@type": "NewsArticle", "headline": "Storm Hits"}), "Storm Hits"),
        (script({"@graph": [{"@type": "WebSite"}, {"@type": ["Thing", "NewsArticle"], "headline": "Storm"}]}), "Storm"),
        # of several articles, the first with a date
        (
            script(
                {"@type": "NewsArticle", "headline": "Teaser"},
                {"@type": "NewsArticle", "headline": "Storm", "datePublished": "2024-03-05"},
            ),
            "Storm",
        ),
        (script({"@type": "Recipe", "headline": "Soup"}), None),
    ],
)
def test_the_header(head, headline):
    found = document_of_page(page(head), "a.html")
    assert isinstance(found, Document)
    assert found.headline == headline


def test_what_stands_outside_the_page_goes_before_it():
    head = script({"@type": "NewsArticle", "headline": "Storm", "url": "https://example.org/inside"})
    found = document_of_page(page(head), "a.html", given={"url": "https://example.org/outside"})
    assert (found.url, found.headline) == ("https://example.org/outside", "Storm")


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", BadReason.MISSING_TEXT),
        (page(body=""), BadReason.MISSING_TEXT),
        (b" " * (MAX_PAGE + 1), BadReason.TOO_BIG),
    ],
)
def test_what_is_no_article(data, reason):
    found = document_of_page(data, "a.html")
    assert isinstance(found, BadRecord)
    assert (found.reason, found.source) == (reason, "a.html")
