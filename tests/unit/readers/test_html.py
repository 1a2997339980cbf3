"""Web pages: the body, the header beside it, and pages that mean harm."""

import pytest

import newscorpus as nc
from newscorpus.readers import BadRecord, read_documents


def _read(tmp_path, data, **options):
    (tmp_path / "a.html").write_bytes(data if isinstance(data, bytes) else data.encode("utf-8", "surrogatepass"))
    (found,) = read_documents(tmp_path / "a.html", **options)
    return found


def test_the_body_is_text_and_the_header_stands_beside_it(tmp_path, web):
    found = _read(tmp_path, web.page())
    assert all(paragraph in found.text for paragraph in web.STORY)
    assert "Sport" not in found.text
    assert (found.id, found.url, found.language) == ("a.html", "https://courier.example/pool", "en-GB")
    assert str(found.published) == "2024-03-05 08:00:00+00:00"
    assert (found.headline, found.authors, found.outlet) == ("Fire Closes Pool", ("Marcus Webb",), "Eastfield Courier")
    assert found.metadata["dateline"] == "EASTFIELD"
    assert found.metadata["og:title"] == "Fire Closes the Old Swimming Pool"
    assert not {"viewport", "articleBody", "@context"} & set(found.metadata)


def test_our_own_blocks_stand_on_top(tmp_path, web):
    found = _read(tmp_path, web.page())
    article = nc.parse_article(found.text, published=found.published, url=found.url)
    assert [block.text for block in article.blocks if block.kind == "share"] == ["Share this article"]
    assert tuple(block.text for block in article.story) == web.STORY


def test_without_json_the_metas_speak(tmp_path, web):
    found = _read(tmp_path, web.page(script=""))
    assert (found.headline, found.authors) == ("Fire Closes the Old Swimming Pool", ("Marcus Webb", "Wei Chen"))
    assert str(found.published) == "2024-03-05 08:00:00+00:00"


@pytest.mark.parametrize("script", ["{", "[" * 100_000, "4", "[[[]]]", '{"@graph": 4}', '{"@type": "NewsArticle"'])
def test_broken_json_in_a_page_is_passed_over(tmp_path, web, script):
    found = _read(tmp_path, web.page(script=script))
    assert found.headline == "Fire Closes the Old Swimming Pool"


def test_a_page_that_declares_nothing_about_itself(tmp_path, web):
    found = _read(tmp_path, web.page(metas="", script=""))
    assert (found.headline, found.published, found.url) == ("Fire Closes the Pool", None, None)


def test_the_encoding_is_utf8_or_what_the_page_declares(tmp_path, web):
    found = _read(tmp_path, web.page(charset="iso-8859-1").encode("cp1252"))
    assert web.STORY[2] in found.text
    assert found.remarks == ("encoding: cp1252",)
    assert web.STORY[2] in _read(tmp_path, web.page(charset="iso-8859-1")).text
    assert web.STORY[2] in _read(tmp_path, web.page(charset="no-such-thing").encode("cp1252")).text
    assert web.STORY[2] in _read(tmp_path, web.page(charset="").encode("utf-16")).text


HOSTILE = {
    "nothing": "",
    "no article": "<html><body><img src='a.png'></body></html>",
    "no page": "\x00\x01\x02",
    "deep": "<div>" * 200_000 + "Rain",
    "entities": '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><p>&b;</p>',
    "outside": '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><p>&a;</p>',
    "script": "<script>" + "<" * 100_000,
    "too long": "<p>" + "Rain fell. " * 2_000_000,
    "surrogates": "<p>\ud800</p>",
}


@pytest.mark.parametrize("label", HOSTILE)
def test_hostile_pages_are_bad_records(tmp_path, label):
    found = _read(tmp_path, HOSTILE[label])
    assert isinstance(found, BadRecord)
    assert found.source == "a.html"


def test_a_page_cannot_reach_a_file(tmp_path, web):
    (tmp_path / "secret.txt").write_text("Sesame")
    body = web.page(
        metas=web.METAS + f'<!DOCTYPE x [<!ENTITY a SYSTEM "{tmp_path}/secret.txt">]>', story=(*web.STORY, "It is &a;.")
    )
    assert "Sesame" not in _read(tmp_path, body).text
