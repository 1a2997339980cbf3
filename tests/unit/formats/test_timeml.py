"""TimeML is XML for any text, and comes back."""

from datetime import UTC, date, datetime
from xml.etree import ElementTree as ET

import pytest

from newscorpus.errors import SchemaError
from newscorpus.formats.timeml import from_timeml, read_timeml, to_timeml
from newscorpus.model import (
    Article,
    Event,
    EventTime,
    EventType,
    Modality,
    Polarity,
    Span,
    Tense,
    Timex,
    TimexMod,
    TimexType,
)

TEXT = "They did not meet\r\n<early> on Friday & left twice a week."
FRIDAY = Timex(span=Span.cut(TEXT, 30, 36), value="2018-10-26", begin=date(2018, 10, 26), end=date(2018, 10, 26))
WEEKLY = Timex(span=Span.cut(TEXT, 44, 56), type=TimexType.SET, value="P1W", freq="2X", mod=TimexMod.APPROX)
MET = Event(
    trigger=Span.cut(TEXT, 13, 17), type=EventType.CONSULT, tense=Tense.PAST, polarity=Polarity.NEG, asserted=False,
    modality=Modality.POSSIBLE, time=EventTime(begin=date(2018, 10, 26), end=date(2018, 10, 26), timex=FRIDAY),
)  # fmt: skip
ARTICLE = Article(id="a&1", text=TEXT, published=date(2018, 10, 26), timexes=(FRIDAY, WEEKLY), events=(MET,))


def test_the_document_has_the_parts_of_timeml():
    root = ET.fromstring(to_timeml(ARTICLE))
    assert root.tag == "TimeML"
    assert root.findtext("DOCID") == "a&1"
    dct = root.find("DCT/TIMEX3")
    assert dct is not None
    assert dct.attrib == {
        "tid": "t0", "type": "DATE", "value": "2018-10-26", "functionInDocument": "CREATION_TIME",
    }  # fmt: skip
    body = root.find("TEXT")
    assert body is not None
    assert "".join(body.itertext()) == TEXT
    weekly = body.findall("TIMEX3")[1]
    told = {name: value for name, value in weekly.attrib.items() if name != "comment"}
    assert told == {"tid": "t2", "type": "SET", "value": "P1W", "mod": "APPROX", "freq": "2X"}
    instance, link = root.find("MAKEINSTANCE"), root.find("TLINK")
    assert instance is not None
    assert link is not None
    assert instance.attrib == {
        "eiid": "ei1", "eventID": "e1", "aspect": "NONE", "tense": "PAST", "polarity": "NEG", "modality": "may",
    }  # fmt: skip
    assert link.attrib == {"lid": "l1", "relType": "IS_INCLUDED", "eventInstanceID": "ei1", "relatedToTime": "t1"}


def test_it_comes_back():
    assert from_timeml(to_timeml(ARTICLE)) == ARTICLE


def test_a_moment_is_the_creation_time():
    moment = datetime(2018, 10, 26, 9, 30, tzinfo=UTC)
    document = to_timeml(Article(text="x", published=moment))
    assert 'type="TIME" value="2018-10-26T09:30:00+00:00"' in document
    assert from_timeml(document).published == moment


def test_statements_report():
    event = Event(trigger=Span.cut(TEXT, 0, 4), type=EventType.STATEMENT)
    assert 'class="REPORTING"' in to_timeml(Article(text=TEXT, events=(event,)))


@pytest.mark.parametrize(
    "odd", ["\x00\x0b\x1f", "\ud800", "\ufffe\uffff", "]]>", "<!--", "&#0;", "\x7f\x85\u2028", "😀"], ids=ascii
)
def test_any_text_is_xml(odd):
    text = f"a{odd}b on Friday"
    friday = Timex(span=Span.cut(text, len(text) - 6, len(text)), value=odd, rule=odd)
    document = to_timeml(Article(id=odd, text=text, timexes=(friday,)))
    ET.fromstring(document)
    read = from_timeml(document)
    assert len(read.text) == len(text)
    assert [timex.span for timex in read.timexes] == [friday.span]


def test_of_two_that_cross_the_first_is_written():
    crossing = (Timex(span=Span.cut(TEXT, 0, 8)), Timex(span=Span.cut(TEXT, 5, 12)), Timex(span=Span.cut(TEXT, 9, 12)))
    read = from_timeml(to_timeml(Article(text=TEXT, timexes=crossing)))
    assert read.timexes == (crossing[0], crossing[2])


def test_nested_findings_are_both_written():
    inner = Event(trigger=Span.cut(TEXT, 30, 36))
    read = from_timeml(to_timeml(Article(text=TEXT, timexes=(FRIDAY,), events=(inner,))))
    assert (read.timexes, read.events) == ((FRIDAY,), (inner,))


def test_a_document_of_others():
    document = """<?xml version="1.0"?><!DOCTYPE TimeML SYSTEM "TimeML.dtd">
<TimeML><DOCID> x </DOCID><DCT><TIMEX3 tid="t0" type="DATE" value="2018-10">Oct</TIMEX3></DCT><TITLE>Rain</TITLE><TEXT>
It <EVENT eid="e1" class="OCCURRENCE">rained</EVENT> <SIGNAL sid="s1">on</SIGNAL> <TIMEX3 tid="t1" type="DATE"
value="2018-10-26" temporalFunction="true">Friday</TIMEX3>.</TEXT>
<MAKEINSTANCE eiid="ei9" eventID="e1" tense="INFINITIVE" aspect="NONE" polarity="NEG" pos="VERB"/>
<TLINK lid="l1" relType="IS_INCLUDED" eventInstanceID="ei9" relatedToTime="t1"/>
<TLINK lid="l2" relType="BEFORE" eventInstanceID="ei9" relatedToTime="t0"/></TimeML>"""
    read = from_timeml(document)
    assert (read.id, read.published, read.text) == (" x ", None, "\nIt rained on Friday.")
    (event,) = read.events
    assert (event.text, event.polarity, event.tense) == ("rained", "NEG", "NONE")
    assert event.time is not None
    assert event.time.timex == read.timexes[0]


@pytest.mark.parametrize(
    "document",
    [
        "",
        "<a/>",
        "<TimeML>",
        "\ud800",
        b"\xff",
        '<!DOCTYPE TimeML [<!ENTITY a "b">]><TimeML><TEXT>&a;</TEXT></TimeML>',
        '<!DOCTYPE TimeML [<!ENTITY a SYSTEM "file:///etc/passwd">]><TimeML><TEXT>&a;</TEXT></TimeML>',
        '<TimeML><TEXT><TIMEX3 type="SOON">x</TIMEX3></TEXT></TimeML>',
    ],
    ids=range(8),
)
def test_what_is_no_timeml_is_refused(document):
    with pytest.raises(SchemaError):
        from_timeml(document)


def test_a_broken_file_is_named(tmp_path):
    (tmp_path / "a.tml").write_text("<TimeML>")
    with pytest.raises(SchemaError, match=r"a\.tml: not TimeML"):
        list(read_timeml(tmp_path / "a.tml"))
