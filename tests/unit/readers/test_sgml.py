"""Documents of Reuters-21578, TREC and Gigaword, in files of our own invention."""

import pytest

from newscorpus.readers import BadReason, BadRecord, read_documents, read_piece, split

REUTERS = """<!DOCTYPE lewis SYSTEM "lewis.dtd">
<REUTERS TOPICS="YES" NEWID="7">
<DATE>26-FEB-1987 15:01:01.79</DATE>
<TOPICS><D>rain</D><D>wheat</D></TOPICS>
<TEXT>&#2;
<TITLE>RAIN &amp; SNOW</TITLE>
<AUTHOR>    By Jane Doe, Courier</AUTHOR>
<DATELINE>    SALEM, Feb 26 - </DATELINE><BODY>Rain fell at 3 < 4 degrees & more.
 REUTER
&#3;</BODY></TEXT>
</REUTERS>
<REUTERS NEWID="8">
<TEXT TYPE="BRIEF">&#2;
<TITLE>SNOW FELL</TITLE>
</TEXT>
</REUTERS>
"""
TREC = """<DOC>
<DOCNO> AP880212-0001 </DOCNO>
<HEAD>Rain Falls</HEAD>
<BYLINE>By JANE DOE</BYLINE>
<TEXT>
Rain fell on
the town.
</TEXT>
</DOC>
"""
GIGAWORD = """<DOC id="XYZ_ENG_19940512.0001" type="story" >
<HEADLINE>
Rain falls
</HEADLINE>
<DATELINE>
SALEM, May 12
</DATELINE>
<TEXT>
<P>
Rain fell on
the town.
</P>
<P>
It rose.
</P>
</TEXT>
</DOC>
"""


def read(tmp_path, text):
    (tmp_path / "a.sgm").write_text(text, encoding="utf-8")
    return list(read_documents(tmp_path / "a.sgm"))


def test_reuters(tmp_path):
    rain, brief = read(tmp_path, REUTERS)
    assert (rain.id, rain.source, rain.headline) == ("7", "a.sgm:1", "RAIN & SNOW")
    assert rain.text.startswith("Rain fell at 3 < 4 degrees & more.")
    assert "\x03" not in rain.text
    assert str(rain.published)[:10] == "1987-02-26"
    assert rain.metadata["keywords"] == ["rain", "wheat"]
    assert rain.authors == ("Jane Doe",)
    # a brief has a title and no text
    assert isinstance(brief, BadRecord)
    assert (brief.source, brief.reason) == ("a.sgm:2", BadReason.MISSING_TEXT)


@pytest.mark.parametrize(
    ("text", "id", "day", "body"),
    [
        (TREC, "AP880212-0001", "1988-02-12", "Rain fell on\nthe town."),
        (GIGAWORD, "XYZ_ENG_19940512.0001", "1994-05-12", "Rain fell on the town.\n\nIt rose."),
    ],
)
def test_documents_have_the_day_of_their_name(tmp_path, text, id, day, body):  # noqa: A002
    [found] = read(tmp_path, text)
    assert (found.id, str(found.published), found.text) == (id, day, body)
    assert found.headline in ("Rain Falls", "Rain falls")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Rain fell.", BadReason.MISSING_TEXT),
        ("<DOC><TEXT>Rain fell.", BadReason.TRUNCATED),
        ("<DOC><TEXT>Rain</HEAD></DOC>", BadReason.BROKEN),
    ],
)
def test_what_cannot_be_read_is_named(tmp_path, text, reason):
    [found] = read(tmp_path, text)
    assert isinstance(found, BadRecord)
    assert found.reason is reason


def test_pieces_are_the_whole(tmp_path):
    (tmp_path / "a.sgm").write_text(TREC * 5, encoding="utf-8")
    pieces = list(split(tmp_path / "a.sgm", 2))
    assert len(pieces) == 3
    assert [one for piece in pieces for one in read_piece(piece)] == list(read_documents(tmp_path / "a.sgm"))


def test_an_entity_of_its_own_means_nothing(tmp_path):
    [found] = read(tmp_path, '<DOC><!DOCTYPE a [<!ENTITY b "Sesame">]><TEXT>It is &b;.</TEXT></DOC>')
    assert found.text == "It is &b;."
