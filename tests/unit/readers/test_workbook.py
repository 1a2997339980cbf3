"""Workbooks, written here as Excel writes them."""

import zipfile
from xml.sax.saxutils import escape

import pytest

from newscorpus.readers import BadRecord, read_documents

pytest.importorskip("python_calamine")

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_LINKS = "http://schemas.openxmlformats.org/package/2006/relationships"
_DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_DAY = 44230  # 2021-02-03


def _cell(value):
    if isinstance(value, str):
        return f'<c t="inlineStr"><is><t>{escape(value)}</t></is></c>'
    return f'<c s="1"><v>{value}</v></c>' if value == _DAY else f"<c><v>{value}</v></c>"


def _write(path, **sheets):
    with zipfile.ZipFile(path, "w") as archive:
        link = f'<Relationship Id="r1" Type="{_DOCUMENT}/officeDocument" Target="xl/workbook.xml"/>'
        archive.writestr("_rels/.rels", f'<Relationships xmlns="{_LINKS}">{link}</Relationships>')
        named = "".join(f'<sheet name="{name}" sheetId="{n}" r:id="r{n}"/>' for n, name in enumerate(sheets, 1))
        archive.writestr(
            "xl/workbook.xml", f'<workbook xmlns="{_MAIN}" xmlns:r="{_DOCUMENT}"><sheets>{named}</sheets></workbook>'
        )
        links = "".join(
            f'<Relationship Id="r{n}" Type="{_DOCUMENT}/worksheet" Target="worksheets/sheet{n}.xml"/>'
            for n in range(1, len(sheets) + 1)
        )
        archive.writestr("xl/_rels/workbook.xml.rels", f'<Relationships xmlns="{_LINKS}">{links}</Relationships>')
        styles = '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>'
        archive.writestr("xl/styles.xml", f'<styleSheet xmlns="{_MAIN}">{styles}</styleSheet>')
        for number, rows in enumerate(sheets.values(), 1):
            data = "".join(f"<row>{''.join(map(_cell, row))}</row>" for row in rows)
            sheet = f'<worksheet xmlns="{_MAIN}"><sheetData>{data}</sheetData></worksheet>'
            archive.writestr(f"xl/worksheets/sheet{number}.xml", sheet)


def test_rows_are_records(tmp_path):
    _write(
        tmp_path / "a.xlsx",
        One=[
            ["ID", "Headline", "Full text", "Date"],
            [7, "Snow", "Snow fell.\n\nIt stuck.", _DAY],
            [8, "Ice", "", _DAY],
        ],
    )
    document, bad = read_documents(tmp_path / "a.xlsx")
    assert (document.id, document.headline, document.text, str(document.published)) == (
        "7",
        "Snow",
        "Snow fell.\n\nIt stuck.",
        "2021-02-03",
    )
    assert document.source == "a.xlsx:2"
    assert isinstance(bad, BadRecord)
    assert (bad.source, str(bad.reason)) == ("a.xlsx:3", "missing-text")


def test_each_sheet_has_names_of_its_own(tmp_path):
    _write(tmp_path / "a.xlsx", Old=[["text"], ["Snow fell."]], Empty=[], New=[["title", "body"], ["Ice", "It froze."]])
    old, new = read_documents(tmp_path / "a.xlsx")
    assert (old.source, old.text) == ("a.xlsx:Old:2", "Snow fell.")
    assert (new.source, new.text, new.headline) == ("a.xlsx:New:2", "It froze.", "Ice")


def test_what_is_no_workbook(tmp_path):
    (tmp_path / "a.xlsx").write_bytes(b"PK\x03\x04 no")
    _write(tmp_path / "b.xlsx", Empty=[])
    broken, empty = read_documents(tmp_path)
    assert (str(broken.reason), str(empty.reason)) == ("broken", "missing-text")


def test_a_title_above_the_names(tmp_path):
    _write(tmp_path / "a.xlsx", One=[["Results for snow"], ["Headline", "Body"], ["Snow", "Snow fell."]])
    (found,) = read_documents(tmp_path / "a.xlsx")
    assert (found.headline, found.text, found.source) == ("Snow", "Snow fell.", "a.xlsx:3")


@pytest.mark.parametrize(
    ("data", "said"), [("<html><table>", "HTML"), ("Title\tText\n", "rename it .csv"), ("", "empty")]
)
def test_what_is_only_called_a_workbook(tmp_path, data, said):
    (tmp_path / "a.xls").write_text(data)
    (bad,) = read_documents(tmp_path / "a.xls")
    assert said in bad.detail
