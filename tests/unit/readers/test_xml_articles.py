"""What elements of XML say; the layouts of agencies and feeds are in `test_exports.py`."""

from newscorpus.readers import read_documents


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


def test_a_record_of_tdm_studio(tmp_path):
    (tmp_path / "1.xml").write_text(
        "<RECORD><GOID>1</GOID><DFS><PubFrosting><Title>Courier</Title></PubFrosting></DFS><Obj><TitleAtt><Title>Snow"
        "</Title></TitleAtt><NumericDate>20210203</NumericDate><Contributors><Contributor><OriginalForm>Doyle, Jane"
        "</OriginalForm></Contributor></Contributors></Obj><TextInfo><Text HTMLContent='true'>"
        "&lt;p&gt;Snow fell.&lt;/p&gt;&lt;p&gt;It stuck.&lt;/p&gt;</Text></TextInfo></RECORD>"
    )
    (found,) = read_documents(tmp_path)
    assert (found.id, found.text, found.headline) == ("1", "Snow fell.\n\nIt stuck.", "Snow")
    assert (found.outlet, found.authors, str(found.published)) == ("Courier", ("Doyle, Jane",), "2021-02-03")


def test_an_item_of_newsml_1(tmp_path):
    (tmp_path / "a.xml").write_text(
        "<NewsML><NewsEnvelope><DateAndTime>20210203T070000Z</DateAndTime></NewsEnvelope><NewsItem><Identification>"
        "<NewsIdentifier><DateId>20210203</DateId><PublicIdentifier>urn:x:1</PublicIdentifier></NewsIdentifier>"
        "</Identification><NewsManagement><FirstCreated>20210203T060000Z</FirstCreated></NewsManagement><NewsComponent>"
        "<NewsLines><HeadLine>Snow</HeadLine><ByLine>Jane Doyle</ByLine></NewsLines><AdministrativeMetadata><Provider>"
        '<Party FormalName="Courier"/></Provider></AdministrativeMetadata><ContentItem><DataContent><p>Snow fell.</p>'
        "<p>It stuck.</p></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>"
    )
    (found,) = read_documents(tmp_path)
    assert (found.id, found.text, found.headline) == ("urn:x:1", "Snow fell.\n\nIt stuck.", "Snow")
    assert (found.outlet, found.authors, str(found.published)[:10]) == ("Courier", ("Jane Doyle",), "2021-02-03")
