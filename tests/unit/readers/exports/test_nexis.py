"""Exports are split into articles whose count is reconciled, whatever they are written in."""

import pytest

from newscorpus.readers import read_documents, read_piece, split
from newscorpus.readers.exports import read_export
from newscorpus.readers.exports.nexis import read_nexis


@pytest.fixture
def written(tmp_path, exported):
    """Write a text as TXT, RTF or DOCX, and return where."""

    def write(text, kind):
        path = tmp_path / f"a.{kind}"
        if kind == "docx":
            import docx

            document = docx.Document()
            for line in text.split("\n"):
                document.add_paragraph(line)
            document.save(path)
        else:
            path.write_text(exported.rtf(text) if kind == "rtf" else text, encoding="utf-8")
        return path

    return write


@pytest.mark.parametrize("kind", ["txt", "rtf", "docx"])
@pytest.mark.parametrize("layout", ["NUMBERED", "ENDED"])
def test_articles_with_their_fields(written, exported, layout, kind):
    path = written(getattr(exported, layout), kind)
    first, second = read_documents(path, format="nexis")
    assert first.text.split()[:3] == ["A", "fire", "in"]
    assert first.text.endswith("Note: it was new.")
    assert (first.headline, first.outlet) == ("Fire Closes the Old Swimming Pool", "The Eastfield Courier")
    assert (str(first.published), first.language) == ("2024-03-05", "en")
    assert first.authors == ("MARCUS WEBB",)
    assert first.metadata["articleSection"] == "Section A; Column 0; Local Desk; Pg. 1"
    assert first.metadata["dateline"] == "EASTFIELD"
    assert first.metadata["edition"] == "Late Edition - Final"
    assert first.metadata["wordCount"] == "31 words"
    assert any("empty on Tuesday" in str(value) for value in first.metadata.values())
    assert second.text == "Rain fell."
    assert (second.headline, second.outlet) == ("Rain falls on “Westfield”", "Northern Press")
    assert second.metadata["copyrightNotice"].startswith("Copyright 2024 Northern Press")
    assert [first.source, second.source] == [f"a.{kind}:1", f"a.{kind}:2"]
    assert [record for piece in split(path, 1, format="nexis") for record in read_piece(piece)] == [first, second]


def test_the_body_is_to_the_letter(exported):
    for layout in (exported.NUMBERED, exported.ENDED):
        text = layout.replace("\n", "\r\n").replace("month. ", "month.\x00\ufeff ")
        for article in read_export(text).articles:
            assert article.body
            assert article.body in text


def test_an_export_is_told_by_its_content(tmp_path, exported):
    for name in ("a.txt", "a.html", "a.doc", "a.rtf"):
        (tmp_path / name).write_text(exported.rtf(exported.ENDED) if name == "a.rtf" else exported.ENDED)
        assert [record.headline for record in read_documents(tmp_path / name)] == [
            "Fire Closes the Old Swimming Pool",
            "Rain falls on “Westfield”",
        ]


def test_a_layout_that_is_not_known_is_one_article_with_a_warning(written):
    one = "HEADING: Rain falls\nDATE: March 5, 2024\nAUTHOR: Jane Doe\n\nRain fell on the town.\n\n"
    (found,) = read_documents(written(one * 7, "txt"))
    assert found.text == one * 7
    assert found.remarks == ("looks like an export of 7 articles, in a layout that is not known; it is read as one",)


@pytest.mark.parametrize("kind", ["txt", "rtf", "docx"])
def test_a_file_that_is_no_export_is_one_article(written, kind):
    (found,) = read_documents(written("Rain fell.\n\nIt was wet.", kind), format="nexis")
    assert (found.text.strip(), found.id) == ("Rain fell.\n\nIt was wet.", f"a.{kind}")


def test_a_cover_that_announces_more(written, exported):
    *found, bad = read_documents(
        written(exported.ENDED.replace("Documents (2)", "Documents (3)"), "txt"), format="nexis"
    )
    assert len(found) == 2
    assert str(bad) == "a.txt: uncounted: the file announces 3 articles, 2 were found"


def test_a_number_that_is_missing(written, exported):
    *found, bad = read_documents(written(exported.NUMBERED.replace("2 of 20", "4 of 20"), "txt"), format="nexis")
    assert len(found) == 2
    assert str(bad) == "a.txt: uncounted: 2 articles were found; missing: 2, 3"


def test_a_number_that_stands_twice(exported):
    assert read_export(exported.NUMBERED.replace("2 of 20", "1 of 20")).fault() == "2 articles were found; repeated: 1"
    assert read_export(exported.NUMBERED).fault() is None


def test_an_article_without_a_body(written, exported):
    first, bad = read_documents(written(exported.ENDED.replace("Body\n\nRain fell.", ""), "txt"), format="nexis")
    assert first.headline == "Fire Closes the Old Swimming Pool"
    assert (
        str(bad)
        == "a.txt:2: missing-text: article 2 has no body, or it could not be found: 'Rain falls on “Westfield”'"
    )


def test_an_export_cut_short(written, exported):
    cut = exported.ENDED[: exported.ENDED.rindex("\nLoad-Date")]
    _, last = read_documents(written(cut, "txt"), format="nexis")
    assert (last.text, last.remarks) == ("Rain fell.", ("the export ends in the middle of this article",))


def test_notices_and_links_are_none_of_an_article():
    old = (
        "1 of 1 DOCUMENTS\n\nThe Courier\n\nFebruary 3, 2021 Wednesday\n\nCorrection Appended\n\nSnow falls\n\n"
        "LENGTH: 2 words\n\nSnow fell.\n\nCORRECTION: It was hail.\n\nLANGUAGE: ENGLISH\n"
    )
    uni = (
        "Snow falls\nThe Courier\nFebruary 3, 2021 Wednesday\nCorrection Appended\n\nLength: 2 words\nBody\n\n"
        "Link to Image\n\nSnow fell.\n\nCorrection\n\nIt was hail.\n\nLoad-Date: February 4, 2021\n\nEnd of Document\n"
    )
    for text in (old, uni):
        (article,) = read_nexis(text).articles
        assert (article.body, article.fields["headline"]) == ("Snow fell.", "Snow falls")
        assert "edition" not in article.fields


def test_one_story_of_a_level():
    text = (
        "LEVEL 1 - 1 OF 1 STORY\n\nThe Courier\n\nFebruary 3, 2021, Wednesday, Home Edition\n\nHEADLINE: SNOW FALLS\n\n"
        "BODY:\n   Snow fell on 1 of 3 stories of the house.\n\nLOAD-DATE-MDC: February 4, 2021\n"
    )
    (article,) = read_nexis(text).articles
    assert (article.body, article.fields["headline"]) == ("   Snow fell on 1 of 3 stories of the house.", "SNOW FALLS")
    assert article.fields["edition"] == "Home Edition"


@pytest.mark.parametrize("headline", ["Update: the fire is out", "CORRECTION: IT WAS HAIL", "Graphic: how snow falls"])
def test_a_headline_that_looks_like_a_label(headline):
    old = f"1 of 1 DOCUMENTS\n\nThe Courier\n\nMay 3, 2019\n\n{headline}\n\nLENGTH: 2 words\n\nSnow fell.\n"
    uni = f"{headline}\nThe Courier\nMay 3, 2019\n\nLength: 2 words\nBody\n\nSnow fell.\n\nEnd of Document\n"
    for text in (old, uni):
        (article,) = read_nexis(text).articles
        assert (article.body, article.fields["headline"]) == ("Snow fell.", headline)
        assert article.fields["publication"] == "The Courier"
