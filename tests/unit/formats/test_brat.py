"""brat files say what brat demands, and what people changed in them is read."""

from datetime import date

import attrs
import pytest

import newscorpus as nc
from newscorpus.errors import SchemaError, SpanMismatchError
from newscorpus.formats.brat import BRAT_CONFIGURATION, from_brat, read_brat, to_brat, write_brat
from newscorpus.formats.marks import LABELS, LINKS
from newscorpus.model import Article, Block, BlockKind, Span, Timex, TimexMod

TEXT = "“Rain,” Ana Doe said\r\n  on  \n\n Friday."
ON_FRIDAY = Span.cut(TEXT, 24, 37)
DATED = Article(text=TEXT, timexes=(Timex(span=ON_FRIDAY, value="2018-10-26", mod=TimexMod.APPROX),))


def test_a_span_over_line_ends_becomes_fragments():
    lines = to_brat(DATED).ann.split("\n")
    assert lines[0] == "T1\tTimex 24 26;31 37\ton Friday"
    assert lines[1] == '#1\tAnnotatorNotes T1\t{"value": "2018-10-26", "mod": "APPROX"}'
    assert from_brat(TEXT, "\n".join(lines)) == DATED


@pytest.mark.parametrize(("start", "end"), [(20, 26), (21, 31), (0, 22), (22, 26)])
def test_white_space_at_the_edge_comes_back(start, end):
    article = Article(text=TEXT, blocks=(Block(kind=BlockKind.OTHER, span=Span.cut(TEXT, start, end)),))
    assert from_brat(TEXT, to_brat(article).ann) == article


def test_a_mark_that_was_moved_has_its_new_place():
    article = Article(text=TEXT, blocks=(Block(kind=BlockKind.OTHER, span=Span.cut(TEXT, 20, 26)),))
    ann = to_brat(article).ann
    assert "24 26\ton" in ann
    moved = from_brat(TEXT, ann.replace("24 26\ton", "31 37\tFriday"))
    assert moved.blocks[0].span == Span.cut(TEXT, 31, 37)


def test_offsets_are_code_points():
    text = "😀 Friday"
    article = Article(text=text, timexes=(Timex(span=Span.cut(text, 2, 8)),))
    assert to_brat(article).ann == "T1\tTimex 2 8\tFriday\n"


def test_rare_line_ends_stay_on_one_line():
    text = "a\u2028b\x85c"
    ann = to_brat(Article(text=text, blocks=(Block(kind=BlockKind.OTHER, span=Span(0, 5, text), rule="\u2028"),))).ann
    assert len(ann.splitlines()) == 2
    assert from_brat(text, ann).blocks[0].rule == "\u2028"


def test_chosen_labels_alone():
    article = nc.parse_article("“It will rain,” Ana Doe said on Friday.")
    labels = {
        line.split()[1] for line in to_brat(article, labels=("Timex", "Source")).ann.split("\n") if line[:1] == "T"
    }
    assert labels == {"Timex", "Source"}


def test_the_configuration_declares_all():
    lines = BRAT_CONFIGURATION.split("\n")
    assert set(LABELS) <= set(lines)
    assert "source Arg1:Content, Arg2:Source" in lines
    assert len([line for line in lines if "Arg1:" in line]) == len(LINKS)


def test_other_annotations_are_passed_over():
    ann = (
        "T1\tTimex 31 37\tFriday\nT2\tPerson 8 15\tAna Doe\nA1\tNegation T1\nE1\tTimex:T1\n*\tEquiv T1 T2\n"
        "#1\tAnnotatorNotes T1\tlooks fine\nR1\tknows Arg1:T2 Arg2:T1\t\n"
    )
    assert from_brat(TEXT, ann) == Article(text=TEXT, timexes=(Timex(span=Span.cut(TEXT, 31, 37)),))


def test_what_brat_has_no_place_for_is_given():
    article = from_brat(TEXT, "", id="a1", url="https://example.org", published=date(2018, 10, 26), language="de")
    expected = Article(text=TEXT, id="a1", url="https://example.org", published=date(2018, 10, 26), language="de")
    assert article == expected


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("T1 Timex 31 37 Friday", "line 1"),
        ("T1\tTimex 31\tFriday", "line 1"),
        ("T1\tTimex one two\tFriday", "line 1"),
        ("T1\tTimex 8 15;31 37\tAna Doe Friday", "leaves words out"),
        ("T1\tTimex 31 37;8 15\tFriday Ana Doe", "leaves words out"),
        ("T1\tTimex 31 37\tFriday\nT1\tTimex 31 37\tFriday", "line 2: .*a second T1"),
        ("R1\tsource Arg1:T1", "line 1"),
        ("T1\tTimex 31 37\tFriday\n#1\tAnnotatorNotes T1\t{", "line 2"),
        ('T1\tTimex 31 37\tFriday\n#1\tAnnotatorNotes T1\t{"type": "SOON"}', "Timex at 31: .*SOON"),
        ('T1\tTimex 31 37\tFriday\n#1\tAnnotatorNotes T1\t{"cue": [90, 99]}', "Timex at 31: span 90:99"),
    ],
    ids=range(10),
)
def test_broken_lines_are_named(line, said):
    with pytest.raises(SchemaError, match=said):
        from_brat(TEXT, line)


@pytest.mark.parametrize(
    "line",
    [
        "T1\tTimex 30 36\tFriday",
        "T1\tTimex -7 -1\tFriday",
        "T1\tTimex 310 370\tFriday",
        "T1\tTimex 30 3000\tFriday",
        "T1\tTimex 36 30\t",
    ],
)
def test_other_words_are_refused(line):
    with pytest.raises(SpanMismatchError):
        from_brat(TEXT, line)


def test_a_collection(tmp_path):
    articles = [attrs.evolve(DATED, id="b/1"), attrs.evolve(DATED, id="a.2")]
    assert write_brat(tmp_path / "out", articles) == 2
    names = ["a.2.ann", "a.2.txt", "annotation.conf", "b_1.ann", "b_1.txt"]
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == names
    assert (tmp_path / "out" / "a.2.txt").read_bytes() == TEXT.encode()
    assert list(read_brat(tmp_path / "out" / "a.2.ann")) == [articles[1]]


def test_a_broken_file_is_named(tmp_path):
    (tmp_path / "a.txt").write_text("Rain")
    (tmp_path / "a.ann").write_text("T1")
    with pytest.raises(SchemaError, match=r"a\.ann: line 1"):
        list(read_brat(tmp_path / "a.ann"))
