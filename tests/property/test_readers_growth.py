"""Law: reading costs twice the time at most for twice the file, whatever is repeated in it."""

import pytest

from newscorpus.readers import read_documents
from newscorpus.testing import check_linear

UNITS = {
    "a.jsonl": ('{"text":\n', "[", '{"text": "Rain"}\n', "\n", "\ufeff"),
    "a.csv": ('"a\n', '"a"b\n', 'a,"b\n', "a;b,c|d\n", '"'),
    "a.html": ("<p>Rain fell on the town.", "<meta ", "<meta name=author content=a>", "<div>"),
    "a.txt": (
        "End of Document\n",
        "1 of 9 DOCUMENTS\n",
        "1 of 9 DOCUMENTS\nRain\nMay 3, 2019\nLENGTH: 2\n",
        "A-",
        "\n",
        "Length: 2\nBody\n",
        "Update: May 3, 2019\n\n",
        "2 words\n5 March 2024\n",
        "HD Rain\nSN Courier\n",
        "____________________________\nProQuest document ID: 1\n",
        "Full text: Rain\n\nSubject: Rain\n\n",
        "5 May ",
        "May 3, 2019 ",
    ),
    "b.html": (
        '<span class="DocPublicationName">A</span>',
        '<article><span class="DocPublicationName">A</span>',
        '<div class="article enArticle"><p class="articleParagraph">Rain',
        '<div class="article enArticle"><div>2 words</div>',
        "<p>1 of 9 DOCUMENTS</p>",
        "<hr>ProQuest document ID: 1",
    ),
    "a.xml": ("<item>", "<item></item>", "<entry><title>a</title></entry>", "<p/>", "&amp;", "<nitf><body.content>"),
    "a.sgm": ("<REUTERS>", "<REUTERS></REUTERS>", "<DOC><TEXT><P>", "&#2;", "<"),
    "a.mbox": ("\n\nFrom a 12:30 2021 ", "\n\nFrom a Wed Feb  3 06:00:00 2021\n", "From a Wed Feb ", "Subject: a\n"),
    "a.story": ("\n@highlight\n", "@highlight "),
    "a.rtf": (
        "{",
        "\\f0 ",
        '{\\field{\\*\\fldinst{HYPERLINK "a"',
        "{\\pict ",
        "{\\f0 \\fcharset0 ",
        "\\'e9",
        "Rain\\par\n",
    ),
}
WITHIN = {
    "a.html": ('<title>Rain</title><meta property="og:title" content="Rain', " ", 'x Courier"><p>Rain fell.'),
    "a.txt": ("Rain\nFrom: A", " ", "b\n\nFull Text:\nRain fell.\n\nGale Document Number: 1\n"),
    "b.txt": ("Rain\nCourier\nMay 3, 2019\nLength: 2 words\nBody\n", "\n", "Rain fell.\n\nEnd of Document\n"),
    "c.txt": ("---\ntitle: a\nauthors:\n", "- a\n", "---\nRain fell."),
}
"""What is around a unit that is repeated."""

CASES = {f"{name} {unit!r}": (name, unit) for name, units in UNITS.items() for unit in units}
HEADS = {"a.csv": "text\n", "a.xml": "<rss><channel>", "a.txt": "1 of 9 DOCUMENTS\n", "a.rtf": "{\\rtf1 {\\fonttbl "}


@pytest.mark.parametrize("label", CASES)
def test_repetition_costs_in_proportion(tmp_path, label):
    name, unit = CASES[label]

    def read(repeated: str) -> None:
        (tmp_path / name).write_text(HEADS.get(name, "") + repeated, encoding="utf-8")
        form = "nexis" if name == "a.txt" else None
        for _ in read_documents(tmp_path / name, format=form):
            pass

    check_linear(read, unit)


@pytest.mark.parametrize("name", WITHIN)
def test_repetition_inside_a_head_costs_in_proportion(tmp_path, name):
    before, unit, after = WITHIN[name]

    def read(repeated: str) -> None:
        (tmp_path / name).write_text(before + repeated + after, encoding="utf-8")
        for _ in read_documents(tmp_path / name):
            pass

    check_linear(read, unit)
