"""Tables as text: fields to the letter, and each fault with its line."""

import csv
import gzip

import pytest

from newscorpus.readers import BadRecord, read_documents, read_piece, split


def _read(tmp_path, data, name="a.csv", **options):
    path = tmp_path / name
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return list(read_documents(path, **options))


def test_fields_are_to_the_letter(tmp_path):
    (found,) = _read(tmp_path, 'Text,Title\r\n" Rain ""fell"".\r\n\n\x00\ufeffWet. ",A, \r\n'.replace(",A, ", ",A"))
    assert found.text == ' Rain "fell".\r\n\n\x00\ufeffWet. '
    assert found.headline == "A"
    assert found.id == "a.csv:2"


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_names_show_what_stands_between(tmp_path, delimiter):
    rows = [["text", "title, or head"], ["Rain; it, fell|\t", "A"]]
    with (tmp_path / "a.csv").open("w", newline="") as file:
        csv.writer(file, delimiter=delimiter).writerows(rows)
    (found,) = read_documents(tmp_path / "a.csv")
    assert found.text == "Rain; it, fell|\t"


def test_the_line_is_where_the_record_begins(tmp_path):
    found = _read(tmp_path, 'text\n"a\nb"\n\nc\n"d" e\n"f"\n')
    assert [record.source for record in found] == ["a.csv:2", "a.csv:5", "a.csv:6", "a.csv:7"]
    assert str(found[2]) == "a.csv:6: broken: ',' expected after '\"'"


def test_a_record_with_too_few_or_too_many_fields_is_bad(tmp_path):
    first, second, third = _read(tmp_path, "text,title\na\nb,c,d\ne,f\n")
    assert str(first) == "a.csv:2: broken: 1 fields, and 2 columns"
    assert str(second) == "a.csv:3: broken: 3 fields, and 2 columns"
    assert third.text == "e"


def test_a_mark_that_nothing_closes(tmp_path):
    found = _read(tmp_path, 'text\na\n"b\nc\n')
    assert found[0].text == "a"
    assert str(found[1]) == "a.csv:3: broken: a quotation mark opens and nothing closes it"


def test_long_articles_do_not_meet_the_limit_of_the_csv_module(tmp_path):
    limit = csv.field_size_limit()
    (found,) = _read(tmp_path, "text\n" + "Rain fell. " * 20_000)
    assert len(found.text) == 220_000
    assert csv.field_size_limit() == limit


def test_columns_of_one_name_are_kept_apart(tmp_path):
    (found,) = _read(tmp_path, "text,note,note\nRain,a,b\n")
    assert found.metadata == {"note": "a", "note (2)": "b"}


def test_other_encodings_are_found_out_and_remarked(tmp_path):
    body = "text;titre\n" + "Le maire a déclaré à la presse que l’été serait très chaud.;Été\n" * 3
    found = _read(tmp_path, body.encode("cp1252"))
    assert {record.text for record in found} == {"Le maire a déclaré à la presse que l’été serait très chaud."}
    assert {record.remarks for record in found} == {("encoding: cp1252",)}
    (found,) = _read(tmp_path, "\ufefftext\ttitle\nRain\tA\n".encode("utf-16-le"), "b.txt", format="csv")
    assert (found.text, found.remarks) == ("Rain", ("encoding: utf-16-le",))


def test_a_wrong_encoding_spoils_only_the_lines_that_are_not_in_it(tmp_path):
    good, bad, other = _read(tmp_path, b"text\nRain\n\xff\nWet\n", encoding="utf-8")
    assert (good.text, other.text) == ("Rain", "Wet")
    assert str(bad) == "a.csv:3: not-utf8: line 3 is not utf-8: byte 0xff"


@pytest.mark.parametrize("data", [b"", b"\n\n", b"text\n", b"\xef\xbb\xbf"])
def test_a_table_without_records(tmp_path, data):
    assert _read(tmp_path, data) == []


def test_a_table_whose_names_cannot_be_read(tmp_path):
    (bad,) = _read(tmp_path, '"text\nRain\n')
    assert isinstance(bad, BadRecord)
    assert str(bad) == "a.csv:1: broken: the names of the columns: a quotation mark opens and nothing closes it"


def test_truncated_gzip_gives_what_stands_before(tmp_path):
    packed = gzip.compress(("text\n" + "".join(f"Rain fell {n}.\n" for n in range(50_000))).encode())
    *documents, bad = _read(tmp_path, packed[: len(packed) // 2], "a.csv.gz")
    assert documents[1_000].text == "Rain fell 1000."
    assert bad.source == f"a.csv.gz:{len(documents) + 2}"
    assert bad.reason == "truncated"


def test_one_clear_date_shows_the_order_of_all(tmp_path):
    rows = "title,text,date\nSnow,Snow fell.,03/02/2021\nIce,It froze.,25/02/2021\nRain,Rain fell.,3 March 2021\n"
    found = _read(tmp_path, rows)
    assert [str(one.published) for one in found] == ["2021-02-03", "2021-02-25", "2021-03-03"]
    assert found[0].remarks == ("dates: dmy, as other dates in the file show",)
    given = _read(tmp_path, rows, dates="mdy")
    assert [str(one.published) for one in given] == ["2021-03-02", "None", "2021-03-03"]
    assert given[0].remarks == ()


@pytest.mark.parametrize("dates", ["03/02/2021\nIce,It froze.,04/02/2021", "13/02/2021\nIce,It froze.,02/13/2021"])
def test_dates_that_show_no_order_or_two(tmp_path, dates):
    found = _read(tmp_path, f"title,text,date\nSnow,Snow fell.,{dates}\nRain,Rain fell.,05/06/2021\n")
    assert found[2].published is None
    assert "say the order of day and month" in found[2].remarks[0]


def test_marks_behind_a_backslash(tmp_path):
    rows = 'title,text\nSnow,"She said \\"it stuck\\", and left."\nIce,"It froze, \\"all of it\\"."\n'
    assert [one.text for one in _read(tmp_path, rows)] == ['She said "it stuck", and left.', 'It froze, "all of it".']
    doubled = 'title,text\nSnow,"She said ""it stuck"", in C:\\x\\"\n'
    assert [one.text for one in _read(tmp_path, doubled)] == ['She said "it stuck", in C:\\x\\']


@pytest.mark.parametrize(
    "first",
    [
        "https://x.example/1,a1,Snow fell.",
        "a1,Snow fell on Westmere all through the night and it stuck until the morning came",
    ],
)
def test_a_first_line_that_names_no_columns(tmp_path, first):
    (bad,) = _read(tmp_path, f"{first}\nhttps://x.example/2,a2,It froze.\n")
    assert isinstance(bad, BadRecord)
    assert "the first line should name the columns, and is a record" in bad.detail


def test_a_mark_before_a_quoted_name(tmp_path):
    (found,) = _read(tmp_path, '\ufeff"Body";"Headline"\n"Snow; it fell.";"Snow"\n')
    assert (found.text, found.headline, dict(found.metadata)) == ("Snow; it fell.", "Snow", {"headline": "Snow"})


def test_columns_of_a_source_that_does_not_name_them(tmp_path):
    row = "https://x.example/{0}\tnull\tf{0}\tx.example\tSnow {0}\tnull\t2021-02-0{0}\t{1}\t\t\tarticle\n"
    data = row.format(1, '"Snow fell.\nIt stuck."') + row.format(2, "It froze.")
    found = _read(tmp_path, data)
    assert [(one.headline, one.text, str(one.published)) for one in found] == [
        ("Snow 1", "Snow fell.\nIt stuck.", "2021-02-01"),
        ("Snow 2", "It froze.", "2021-02-02"),
    ]
    pieces = list(split(tmp_path / "a.csv", 1))
    assert [one.source for piece in pieces for one in read_piece(piece)] == [one.source for one in found]


def test_the_hint_of_excel_is_no_name(tmp_path):
    (found,) = _read(tmp_path, "\ufeffsep=;\r\ntitle;text\r\nSnow;Snow fell, and it stuck.\r\n")
    assert (found.headline, found.text) == ("Snow", "Snow fell, and it stuck.")


def test_quotation_marks_that_are_those_of_the_text(tmp_path):
    rows = 'title\ttext\n"No" to snow\tShe said "no".\nIce\t"It froze", and more.\n'
    assert [(one.headline, one.text) for one in _read(tmp_path, rows, "a.tsv")] == [
        ('"No" to snow', 'She said "no".'),
        ("Ice", '"It froze", and more.'),
    ]
    quoted = 'title\ttext\n"Snow"\t"It fell.\nIt ""stuck""."\n'
    assert [one.text for one in _read(tmp_path, quoted, "b.tsv")] == ['It fell.\nIt "stuck".']


def test_lines_of_old_macs_are_refused_with_what_to_do(tmp_path):
    (bad,) = _read(tmp_path, "title,text\rSnow,Snow fell.\r")
    assert "its lines end in \\r alone" in bad.detail
