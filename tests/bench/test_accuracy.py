"""The readers of published gold data, on small files of our own in the same form, and the tables made of them."""

import io
import runpy
import sys
import warnings
from contextlib import redirect_stdout
from pathlib import Path

import pytest

import newscorpus as nc
from newscorpus import Article, Span

ROOT = Path(__file__).parents[2]

TIMEML = """<?xml version="1.0" ?>
<TimeML><DOCID>d1</DOCID>
<DCT><TIMEX3 tid="t0" type="DATE" value="2020-10-07" functionInDocument="CREATION_TIME">2020-10-07</TIMEX3></DCT>
<TEXT>The bridge <EVENT eid="e1" class="OCCURRENCE">closed</EVENT> <SIGNAL sid="s1">on</SIGNAL> \
<TIMEX3 tid="t1" type="DATE" value="2020-10-05">Monday</TIMEX3>.</TEXT>
<MAKEINSTANCE eventID="e1" eiid="ei1" tense="PAST" polarity="POS"/>
<TLINK eventInstanceID="ei1" relatedToTime="t1" relType="IS_INCLUDED"/>
</TimeML>"""
GERMAN = """<TimeML><DCT><TIMEX3 tid="t0" functionInDocument="CREATION_TIME" value="2020-10-07">7.10.2020</TIMEX3></DCT>
<TEXT>Die Brücke wurde am <TIMEX3 tid="t1" type="DATE" value="2020-10-05">5. Oktober</TIMEX3> gesperrt.</TEXT>
</TimeML>"""
TIMEX2 = """<DOC><DOCID>w</DOCID><DATETIME><TIMEX2 val="2009-12-19">2009-12-19</TIMEX2></DATETIME><BODY><TEXT>
The army crossed the river on <TIMEX2 val="1807-03-04">4 March 1807</TIMEX2> &amp; left.
</TEXT></BODY></DOC>"""
TOKENS = """<token t_id="1" sentence="0">Workers</token><token t_id="2" sentence="0">protested</token>
<token t_id="3" sentence="0">on</token><token t_id="4" sentence="0">Monday</token><token t_id="5" sentence="0">.</token>
<token t_id="6" sentence="1">The</token><token t_id="7" sentence="1">protest</token>
<token t_id="8" sentence="1">ended</token><token t_id="9" sentence="1">.</token>"""
CAT = f"""<Document doc_name="m">{TOKENS}<Markables>
<EVENT_MENTION m_id="1" polarity="POS" certainty="CERTAIN" time="NON_FUTURE"><token_anchor t_id="2"/></EVENT_MENTION>
<EVENT_MENTION m_id="2" polarity="POS" certainty="CERTAIN" time="NON_FUTURE"><token_anchor t_id="7"/></EVENT_MENTION>
<TIMEX3 m_id="3" value="2020-10-07" functionInDocument="CREATION_TIME"/>
<TIMEX3 m_id="4" value="2020-10-05"><token_anchor t_id="4"/></TIMEX3>
<EVENT m_id="5" instance_id="ev1"/></Markables>
<Relations><REFERS_TO r_id="1"><source m_id="1"/><source m_id="2"/><target m_id="5"/></REFERS_TO>
<TLINK r_id="2" reltype="IS_INCLUDED"><source m_id="1"/><target m_id="4"/></TLINK></Relations></Document>"""
ECB = f"""<Document doc_name="1_1ecb.xml">{TOKENS}<Markables>
<ACTION_OCCURRENCE m_id="1"><token_anchor t_id="2"/></ACTION_OCCURRENCE>
<ACTION_OCCURRENCE m_id="2"><token_anchor t_id="7"/></ACTION_OCCURRENCE>
<ACTION_OCCURRENCE m_id="9" RELATED_TO="" TAG_DESCRIPTOR="protest" instance_id="ACT1"/></Markables>
<Relations><CROSS_DOC_COREF r_id="1" note="ACT1">
<source m_id="1"/><source m_id="2"/><target m_id="9"/></CROSS_DOC_COREF></Relations></Document>"""
QUOTED = "“We are ready,” said Ana Ruiz. The mayor left."
BRAT = """T1\tContent 1 14\tWe are ready,
T2\tCue 16 20\tsaid
T3\tSource 21 29\tAna Ruiz
E1\tCue:T2 Content:T1 Source:T3
"""
REUTERS = """<REUTERS TOPICS="YES" LEWISSPLIT="TRAIN" NEWID="7"><DATE>11-MAR-1987</DATE><TEXT>&#2;
<TITLE>GRAIN PRICES RISE</TITLE><AUTHOR>    By Jane Doe, Reuters</AUTHOR><DATELINE>    CHICAGO, March 11 - </DATELINE>
<BODY>Grain prices rose on Wednesday, traders said.
The market was quiet in the morning.
&#3;</BODY></TEXT></REUTERS>"""
PAGE = """<html><body><nav><a>Home</a> <a>Sport</a></nav><h1>Bridge Closes</h1>
<p>The old bridge over the river was closed on Monday, the town council said in a statement.</p>
<p>Engineers had found cracks in two of its pillars, and the repairs will take until the spring.</p>
<div>Subscribe to our newsletter</div></body></html>"""
EVALDATA = """EVAL_PAGES = {
    "https://a.example/x": {"file": "x.html", "with": ["found cracks in two"], "without": ["Subscribe to"]},
}"""


def accuracy(*args: object) -> None:
    """Run the script in this process, which has read the word lists."""
    with pytest.MonkeyPatch.context() as patch, warnings.catch_warnings(action="ignore"):
        patch.setattr(sys, "argv", ["accuracy", *map(str, args)])
        patch.setattr(sys, "path", [*sys.path])
        runpy.run_path(str(ROOT / "bench" / "accuracy"), run_name="__main__")


@pytest.fixture(scope="module")
def tables(tmp_path_factory: pytest.TempPathFactory) -> str:
    folder = tmp_path_factory.mktemp("gold")
    files = {
        "tempeval3/d1.tml": TIMEML,
        "krauts/d1.tml": GERMAN,
        "wikiwars/01.sgm": TIMEX2,
        "polnear/train/a.ann": BRAT,
        "polnear/train/a.txt": QUOTED,
        "meantime/c/m.xml": CAT,
        "ecb/1/1_1ecb.xml": ECB,
        "reuters/reut2-000.sgm": REUTERS,
        "pages/evaldata.py": EVALDATA,
        "pages/eval/x.html": PAGE,
    }
    for name, content in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(content, "utf-8")
    gold = nc.Timex(span=Span.cut("Rain fell on Monday.", 13, 19), type=nc.model.TimexType.DATE, value="2020-10-05")
    own = Article(id="a", text="Rain fell on Monday.", published=nc.normalize_date("2020-10-07").begin, timexes=(gold,))
    (folder / "own").mkdir()
    nc.write_jsonl(folder / "own" / "a.jsonl", [own])
    shown = io.StringIO()
    with redirect_stdout(shown):
        accuracy(folder, "--out", folder / "tables.md")
    written = (folder / "tables.md").read_text("utf-8")
    assert written.endswith(shown.getvalue().strip() + "\n")
    return written


@pytest.mark.parametrize(
    ("table", "row"),
    [
        ("tempeval3: dates", "| value | 100.0 ("),
        ("tempeval3: days of events", "| right interval, given triggers | 100.0 ("),
        ("krauts: dates", "| value | 100.0 ("),
        ("wikiwars: dates", "| value | 100.0 ("),
        ("polnear: quotes", "| direct, exact, and source | 100.0 ("),
        ("polnear: quotes", "| cue, exact | 100.0 ("),
        ("meantime: days of events", "| right interval, given triggers | 100.0 ("),
        ("meantime: links", "| pairs | 100.0 ("),
        ("ecb: links", "| MUC | 100.0 ("),
        ("reuters: header", "| headline | 100.0 ("),
        ("reuters: header", "| authors | 100.0 ("),
        ("reuters: header", "| place of the dateline | 100.0 ("),
        ("pages: pages", "| stretches of text | 100.0 ("),
        ("own: dates", "| value | 100.0 ("),
    ],
)
def test_what_is_easy_is_all_right(tables: str, table: str, row: str):
    section = tables[tables.index(f"**{table}**") :].partition("\n\n**")[0]
    assert row in section


def test_a_folder_without_collections_says_what_it_should_hold(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    with pytest.raises(SystemExit, match="2"):
        accuracy(tmp_path)
    assert "tempeval3" in capsys.readouterr().err
