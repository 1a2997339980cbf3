"""XML and SGML of news; what each layout says is in `test_exports.py`, here is what is special, broken or hostile."""

import pytest

from newscorpus.readers import BadRecord, read_documents

REUTERS = """<!DOCTYPE lewis SYSTEM "lewis.dtd">
<REUTERS TOPICS="YES" OLDID="5544" NEWID="1">
<DATE>26-FEB-1987 15:01:01.79</DATE>
<TOPICS><D>ship</D><D>grain</D></TOPICS>
<TEXT>&#2;
<TITLE>RAIN CLOSES &lt;RC> PIER</TITLE>
<AUTHOR>    By Jane Doe, Courier</AUTHOR>
<DATELINE>    EASTFIELD, Feb 26 - </DATELINE><BODY>Rain closed the pier & more
until spring, it said.
 Reuter
&#3;</BODY></TEXT>
</REUTERS>
<REUTERS NEWID="2">
<DATE> 2-MAR-1987 15:02:20.00</DATE>
<TEXT TYPE="UNPROC">&#2;
Snow fell on the town.
&#3;</TEXT>
</REUTERS>
"""
GIGAWORD = """<DOC id="ENG_ENG_19940512.0001" type="story" >
<HEADLINE>
Rain falls
</HEADLINE>
<DATELINE>
EASTFIELD
</DATELINE>
<TEXT>
<P>
Rain fell
on the town.
</P>
<P>
It was wet.
</P>
</TEXT>
</DOC>
<DOC>
<DOCNO> AP880212-0001 </DOCNO>
<HEAD>Snow Falls</HEAD>
<BYLINE>By JANE DOE</BYLINE>
<TEXT>
   Snow fell.
</TEXT>
</DOC>
"""


def _read(tmp_path, name, data):
    (tmp_path / name).write_bytes(data if isinstance(data, bytes) else data.encode())
    return list(read_documents(tmp_path / name))


def test_reuters(tmp_path):
    first, second = _read(tmp_path, "a.sgm", REUTERS)
    assert (first.id, first.headline, first.authors) == ("1", "RAIN CLOSES <RC> PIER", ("Jane Doe",))
    assert first.text == "Rain closed the pier & more\nuntil spring, it said.\n Reuter"
    assert (str(first.published)[:10], str(second.published)[:10]) == ("1987-02-26", "1987-03-02")
    assert first.metadata["keywords"] == ["ship", "grain"]
    assert second.text == "Snow fell on the town."


def test_gigaword_and_trec(tmp_path):
    first, second = _read(tmp_path, "a.sgml.gz", __import__("gzip").compress(GIGAWORD.encode()))
    assert (first.headline, first.text, str(first.published)) == (
        "Rain falls", "Rain fell on the town.\n\nIt was wet.", "1994-05-12",
    )  # fmt: skip
    assert (second.id, second.headline, second.authors) == ("AP880212-0001", "Snow Falls", ("JANE DOE",))
    assert (second.text, str(second.published)) == ("   Snow fell.", "1988-02-12")


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        ("", "missing-text"),
        ("<REUTERS><TEXT>", "truncated"),
        ("<REUTERS><A></REUTERS>", "broken"),
        ("Rain", "missing-text"),
    ],
)
def test_bad_sgml(tmp_path, data, reason):
    (bad,) = _read(tmp_path, "a.sgm", data)
    assert isinstance(bad, BadRecord)
    assert bad.reason == reason


def test_the_reuters_corpus(tmp_path):
    (found,) = _read(
        tmp_path,
        "a.xml",
        '<newsitem itemid="2286" date="1996-08-20" xml:lang="en"><title>CANADA: Rain</title>'
        "<headline>Rain falls</headline>"
        "<dateline>EASTFIELD</dateline><text><p>Rain fell.</p><p>It was wet.</p></text></newsitem>",
    )
    assert (found.id, found.headline, found.text, found.language) == (
        "2286",
        "Rain falls",
        "Rain fell.\n\nIt was wet.",
        "en",
    )
    assert str(found.published) == "1996-08-20"


def test_articles_of_ones_own_are_fields(tmp_path):
    (found,) = _read(
        tmp_path, "a.xml", "<all><article><title>Rain</title><body>Rain fell.</body><desk>x</desk></article></all>"
    )
    assert (found.headline, found.text, found.metadata["desk"]) == ("Rain", "Rain fell.", "x")


def test_a_feed_with_summaries_only(tmp_path):
    (found,) = _read(
        tmp_path, "a.rss",
        "<rss><channel><title>Courier</title><item><title>Rain</title>"
        "<description>&lt;p&gt;Rain fell.&lt;/p&gt;</description></item></channel></rss>",
    )  # fmt: skip
    assert (found.text, found.outlet) == ("Rain fell.", "Courier")


HOSTILE = {
    "nothing": ("", "truncated"),
    "no XML": ("Rain", "broken"),
    "no article": ("<a><b/></a>", "missing-text"),
    "entities": (
        '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><rss><item><title>&b;</title></item></rss>',
        "broken",
    ),
    "a file outside": ('<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><rss><item>&a;</item></rss>', "broken"),
    "deep": ("<rss>" * 20_000, "truncated"),
}


@pytest.mark.parametrize("label", HOSTILE)
def test_hostile_xml(tmp_path, label):
    data, reason = HOSTILE[label]
    (bad,) = _read(tmp_path, "a.xml", data)
    assert isinstance(bad, BadRecord)
    assert bad.reason == reason


def test_what_comes_before_the_end_of_a_file_cut_short_is_kept(tmp_path, imitated):
    data = imitated.rss(imitated.stories(3))
    *found, bad = _read(tmp_path, "a.xml", data[: data.rindex("<item>") + 30])
    assert [document.headline for document in found] == [story.headline for story in imitated.stories(2)]
    assert (bad.source, bad.reason) == ("a.xml:3", "truncated")


def test_one_article_may_not_be_endless(tmp_path, monkeypatch):
    monkeypatch.setattr("newscorpus.readers.xml.MAX_RECORD", 200_000)
    item = "<item><title>Rain</title><description>Rain fell.</description></item>"
    data = f"<rss>{item}<item><title>{'x' * 400_000}</title></item></rss>"
    first, bad = _read(tmp_path, "a.xml", data)
    assert (first.headline, bad.reason) == ("Rain", "too-big")
    many = _read(tmp_path, "b.xml", f"<rss>{item * 10_000}</rss>")
    assert len(many) == 10_000


def test_stories(tmp_path):
    (found,) = _read(
        tmp_path, "a.story", "Rain fell.\n\nIt was wet.\n\n@highlight\n\nRain falls\n\n@highlight\n\nIt is\nwet\n"
    )
    assert (found.text, found.metadata["description"]) == ("Rain fell.\n\nIt was wet.", ["Rain falls", "It is wet"])
    (found,) = _read(tmp_path, "b.story", "Rain fell.")
    assert found.text == "Rain fell."
    (bad,) = _read(tmp_path, "c.story", "@highlight\n\nRain")
    assert bad.reason == "missing-text"


def test_a_document_of_trafilatura(tmp_path):
    (tmp_path / "a.xml").write_text(
        '<doc sitename="Courier" title="Snow" author="Jane Doyle" date="2021-02-03" source="https://x.example/1" '
        'hostname="x.example" excerpt="Wet."><main><p>Snow fell.</p><p>It stuck.</p></main><comments/></doc>'
    )
    (found,) = read_documents(tmp_path)
    assert (found.text, found.headline, found.outlet, found.authors) == (
        "Snow fell.\n\nIt stuck.",
        "Snow",
        "Courier",
        ("Jane Doyle",),
    )
    assert (str(found.published), found.url) == ("2021-02-03", "https://x.example/1")


def test_a_document_of_tei(tmp_path):
    (tmp_path / "a.xml").write_text(
        '<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>Snow</title>'
        "<author>Jane Doyle</author></titleStmt><publicationStmt><publisher>An archive</publisher>"
        '<date when="2015-01-01"/></publicationStmt><sourceDesc><bibl><title level="j">Courier</title>'
        '<date when="1921-02-03">3 Feb.</date></bibl></sourceDesc></fileDesc></teiHeader>'
        "<text><body><div><head>Snow</head><p>Snow fell<lb/>all night.</p><ab>It stuck.</ab></div></body></text></TEI>"
    )
    (found,) = read_documents(tmp_path)
    assert (found.text, found.headline) == ("Snow\n\nSnow fell\nall night.\n\nIt stuck.", "Snow")
    assert (found.outlet, found.authors, str(found.published)) == ("Courier", ("Jane Doyle",), "1921-02-03")


def test_the_creator_of_an_item_of_newsml(tmp_path):
    (tmp_path / "a.xml").write_text(
        '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:1"><contentMeta>'
        "<contentCreated>2021-02-03T06:00:00Z</contentCreated><creator><name>Jane Doyle</name></creator></contentMeta>"
        "<contentSet><inlineXML><html><body><p>Snow fell.</p></body></html></inlineXML></contentSet></newsItem>"
    )
    (found,) = read_documents(tmp_path)
    assert (found.authors, found.text) == (("Jane Doyle",), "Snow fell.")
