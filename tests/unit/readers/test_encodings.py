"""What encoding a file is in."""

import codecs
from io import BufferedReader, BytesIO

import pytest

from newscorpus.readers.encodings import (
    decode_any,
    detect_encoding,
    guess_encoding,
    is_wide,
    marked_encoding,
    remarks_on,
)

FRENCH = "Le maire a déclaré que la fête aurait lieu à l’été, et les élèves sont rentrés. " * 3


def opened(data):
    return BufferedReader(BytesIO(data))


@pytest.mark.parametrize(
    ("mark", "name"),
    [
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        # this mark begins as that of UTF-16 does
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
)
def test_a_byte_order_mark(mark, name):
    file = opened(mark + "Rain".encode(name))
    assert marked_encoding(file) == detect_encoding(file) == name
    assert file.read(1) == mark[:1]  # nothing was read off
    assert decode_any(mark + "Rain".encode(name)) == ("\ufeffRain", (f"encoding: {name}",))


def test_utf8_needs_no_mark_and_no_remark():
    assert marked_encoding(opened(b"Rain")) == "utf-8"
    assert detect_encoding(opened("Zürich".encode())) == "utf-8"
    assert decode_any("\ufeffZürich\r\n\0".encode()) == ("\ufeffZürich\r\n\0", ())
    assert remarks_on("UTF_8") == remarks_on("utf8") == ()


def test_what_is_not_utf8_is_guessed_and_remarked():
    assert decode_any(FRENCH.encode("cp1252")) == (FRENCH, ("encoding: cp1252",))


def test_a_byte_far_into_the_file_decides_too():
    data = b"Rain fell on the town. " * 20_000 + FRENCH.encode("cp1252")
    assert detect_encoding(opened(data)) == "cp1252"


def test_a_character_over_the_end_of_a_block_is_whole():
    data = b"x" * ((1 << 16) - 1) + "ü".encode()
    assert detect_encoding(opened(data)) == "utf-8"


def test_the_caller_knows_better():
    polish = "Żółw"
    assert decode_any(polish.encode("iso8859-2"), "iso8859-2") == (polish, ("encoding: iso8859-2",))
    with pytest.raises(UnicodeDecodeError):
        decode_any(b"\xff", "ascii")


def test_without_the_extra_the_error_says_what_to_install(monkeypatch):
    monkeypatch.setitem(__import__("sys").modules, "charset_normalizer", None)
    with pytest.raises(UnicodeError, match="not UTF-8, and to guess its encoding this needs 'charset_normalizer'"):
        guess_encoding(b"\xff")


@pytest.mark.parametrize(
    ("encoding", "expected"), [("utf-16-le", True), ("UTF_32", True), ("utf-8", False), ("cp1252", False)]
)
def test_where_a_line_end_is_more_than_a_byte(encoding, expected):
    assert is_wide(encoding) is expected


@pytest.mark.parametrize(
    "text",
    [
        "Fares: £4. Bikes: £2. The council decided on Monday that the ferry will stop. It was the third rise. " * 5,
        "Färjan blir dyrare. ”Vi har inget val,” sade Åke Öberg. Skolan stängs. " * 3,
    ],
    ids=["prices", "quotation marks of Windows"],
)
def test_the_usual_page_is_taken_for_what_another_fits_only_a_little_better(text):
    assert decode_any(text.encode("cp1252")) == (text, ("encoding: cp1252",))


def test_a_page_that_fits_much_better_is_taken():
    text = "Дождь шёл весь день. «Мы замёрзли», — сказал мэр. Школа закрыта до понедельника. " * 3
    assert decode_any(text.encode("cp1251")) == (text, ("encoding: cp1251",))
