"""Every layout is read right at any size, and its articles are counted against the number that the file names."""

import pytest

from newscorpus.readers import BadRecord, Document, read_documents, read_piece, split
from newscorpus.readers.exports import count_articles, read_export

NAMES = (
    "nexis.txt",
    "nexis_windows.txt",
    "nexis.rtf",
    "nexis_raw.rtf",
    "nexis_capitals.txt",
    "nexis_german.txt",
    "nexis_german.doc",
    "nexis_french.html",
    "nexis_french.doc",
    "uni.docx",
    "uni.rtf",
    "uni.txt",
    "factiva.html",
    "factiva_codes.htm",
    "factiva.rtf",
    "factiva_codes.txt",
    "factiva.xml",
    "proquest.txt",
    "proquest.docx",
    "proquest.html",
    "europresse.html",
    "europresse_old.html",
    "feed.rss",
    "feed.xml",
    "articles.nitf",
    "newsml.xml",
    "answer.json",
    "fundus.json",
)


def _written(tmp_path, imitated, name, some):
    data = imitated.FILES[name](some)
    path = tmp_path / name
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return path


def test_every_layout_is_here(imitated):
    assert set(NAMES) == set(imitated.FILES)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("count", [1, 3, 101])
def test_each_article_comes_out_with_what_its_source_says(tmp_path, imitated, name, count):
    some = imitated.stories(count)
    found = list(read_documents(_written(tmp_path, imitated, name, some)))
    assert [record for record in found if isinstance(record, BadRecord)] == []
    assert [document.headline for document in found] == [story.headline for story in some]
    assert [str(document.published)[:10] for document in found] == [str(story.day) for story in some]
    assert [document.outlet for document in found] == [story.outlet for story in some]
    assert [" ".join(document.text.split()) for document in found] == [" ".join(story.text.split()) for story in some]
    names = {(name.casefold(),) for name in imitated.PEOPLE} | {
        (imitated._last_first(name).casefold(),) for name in imitated.PEOPLE
    }
    assert {tuple(map(str.casefold, document.authors)) for document in found} <= names


@pytest.mark.parametrize("name", NAMES)
def test_pieces_are_the_whole(tmp_path, imitated, name, monkeypatch):
    monkeypatch.setattr("newscorpus.readers.registry._SMALL", 0)
    path = _written(tmp_path, imitated, name, imitated.stories(7))
    pieces = list(split(path, 2))
    assert [record for piece in pieces for record in read_piece(piece)] == list(read_documents(path))
    assert len(pieces) == (1 if name.endswith(".json") else 4)


@pytest.mark.parametrize(
    "name", ["nexis.txt", "nexis_german.txt", "nexis_french.html", "uni.docx", "factiva.xml", "proquest.html"]
)
def test_an_article_that_is_missing_is_told(tmp_path, imitated, name):
    some = imitated.stories(5)
    writers = {"nexis_french.html": imitated.nexis_french_page, "proquest.html": imitated.proquest_page}
    whole = writers.get(name, imitated.FILES[name])(some)
    gone = imitated.FILES[name]([some[0], *some[2:]])
    path = tmp_path / name
    path.write_bytes(_announcing(whole, gone, name, imitated))
    *documents, bad = read_documents(path)
    assert len(documents) == 4
    assert bad.reason == "uncounted"


def _announcing(whole, gone, name, imitated):
    """The shorter file with the number of the longer one."""
    if name == "uni.docx":
        some = imitated.stories(5)
        text = imitated.nexis_uni([some[0], *some[2:]]).replace("Documents (4)", "Documents (5)")
        return imitated.docx(text)
    data = gone.replace(' count="4"', ' count="5"').replace('documents="4"', 'documents="5"').replace("1-4", "1-5")
    assert isinstance(whole, str)
    return data.replace(" of 4", " of 5").replace("von 4", "von 5").encode()


def test_a_label_inside_a_story_does_not_cut_it_off(imitated):
    export = read_export(imitated.nexis_old(imitated.stories(2)))
    assert all(article.body.endswith("Update: nobody was hurt.") for article in export.articles)


def test_the_day_of_the_download_and_the_name_of_the_user_are_in_no_article(imitated):
    export = read_export(imitated.nexis_uni(imitated.stories(3)))
    assert not any("KELLER" in str(article) or "2018" in str(article) for article in export.articles)


def test_editions_are_apart_from_the_day_and_the_outlet(imitated):
    (old,) = read_export(imitated.nexis_old(imitated.stories(1))).articles
    (uni,) = read_export(imitated.nexis_uni(imitated.stories(1))).articles
    assert (old.fields["edition"], old.fields["date"]) == ("Late Edition - Final", "January 6, 2001")
    assert (uni.fields["edition"], uni.fields["publication"]) == ("Final Edition", "The Eastfield Courier")


@pytest.mark.parametrize(
    "text",
    [
        "Rain fell on 1 of 20 days.",
        "He signed 3 of 20 documents.\n\nThe others wait.",
        "DOCUMENTS: the mayor has none.",
        "By the numbers\n\nLength: 12 metres\n\nWidth: 4 metres",
        "Full text: the mayor said no.",
    ],
)
def test_what_is_no_export(tmp_path, text):
    assert read_export(text) is None
    (tmp_path / "a.txt").write_text(text)
    (found,) = read_documents(tmp_path / "a.txt")
    assert isinstance(found, Document)
    assert (found.text, found.remarks) == (text, ())


@pytest.mark.parametrize(
    ("one", "count"),
    [
        ("TITLE: Rain\nDATE: May 3, 2019\nBYLINE: Jane Doe\n\nRain fell.\n\n", 6),
        ("==========\nMay 3, 2019\n\nRain falls\n\nRain fell.\n\n", 6),
        ("“Rain,” she said. The date: nobody knows.\n\n", 1),
        ("Q: Why?\n\nA: Rain.\n\n", 1),
    ],
)
def test_how_many_articles_a_text_looks_like(one, count):
    assert count_articles(one * 6) == count


def test_a_page_that_is_no_export_stays_one_article(tmp_path, web):
    page = web.page(story=(*web.STORY, "It was 1 of 20 documents that the article from Factiva named."))
    (tmp_path / "a.html").write_text(page)
    (found,) = read_documents(tmp_path / "a.html")
    assert found.headline == "Fire Closes Pool"
