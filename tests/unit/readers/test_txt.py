"""Text files are read to the letter, whatever their encoding, and what was assumed is remarked."""

import gzip

import pytest

from newscorpus.errors import NotUtf8Error
from newscorpus.readers import BadRecord, read_documents, read_text

TEXT = "The mayor’s office said “we are ready” — a café owner named José agreed on Monday.\r\n\x00\x85\n"


def test_nothing_is_altered(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes("\ufeffRain\r\nfell.\r".encode())
    assert read_text(path) == "\ufeffRain\r\nfell.\r"


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
def test_a_byte_order_mark_names_the_encoding(tmp_path, encoding):
    path = tmp_path / "a.txt"
    path.write_bytes("\ufeffZürich\r\n".encode(encoding))
    assert read_text(path) == "\ufeffZürich\r\n"
    path.write_bytes("\ufeffZürich".encode(encoding)[:-1])
    with pytest.raises(UnicodeDecodeError):
        read_text(path)


def test_the_first_bad_byte_is_named(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes("Zürich".encode("latin-1"))
    with pytest.raises(NotUtf8Error, match=r"a\.txt: not UTF-8: byte 0xfc at position 1") as caught:
        read_text(path)
    assert caught.value.position == 1


@pytest.mark.parametrize(
    ("encoding", "assumed"),
    [("utf-8", None), ("utf-16-le", "utf-16-le"), ("utf-16-be", "utf-16-be"), ("utf-32-le", "utf-32-le")],
)  # fmt: skip
def test_a_leading_mark_is_the_first_character_of_the_text(tmp_path, encoding, assumed):
    (tmp_path / "a.txt").write_bytes(("\ufeff" + TEXT + "\ufeff").encode(encoding))
    (found,) = read_documents(tmp_path)
    assert found.text == "\ufeff" + TEXT + "\ufeff"
    assert found.remarks == ((f"encoding: {assumed}",) if assumed else ())


GUESSED = {
    "cp1252": TEXT.replace("\x85", ""),
    "koi8-r": "Мэр города заявил журналистам, что мост откроют в понедельник.",
    "shift_jis": "市長は月曜日に橋が開通すると記者団に語った。" * 5,
}


@pytest.mark.parametrize("encoding", GUESSED)
def test_other_encodings_are_guessed_and_remarked(tmp_path, encoding):
    (tmp_path / "a.txt").write_bytes(GUESSED[encoding].encode(encoding))
    (found,) = read_documents(tmp_path)
    assert found.text == GUESSED[encoding]
    assert found.remarks[0].startswith("encoding: ")


def test_the_caller_knows_better(tmp_path):
    (tmp_path / "a.txt").write_bytes("powiedział".encode("iso8859-2"))
    (found,) = read_documents(tmp_path, encoding="iso8859-2")
    assert (found.text, found.remarks) == ("powiedział", ("encoding: iso8859-2",))
    (bad,) = read_documents(tmp_path, encoding="utf-8")
    assert (bad.source, bad.reason) == ("a.txt", "not-utf8")


def test_what_is_no_text_in_any_encoding(tmp_path):
    (tmp_path / "a.txt").write_bytes(bytes(range(256)) * 40)
    (found,) = read_documents(tmp_path)
    assert isinstance(found, BadRecord) or found.remarks


def test_compressed_texts_and_damaged_ones(tmp_path):
    packed = gzip.compress(TEXT.encode())
    (tmp_path / "a.txt.gz").write_bytes(packed)
    (tmp_path / "b.txt.gz").write_bytes(packed[:-8])
    (tmp_path / "c.txt.gz").write_bytes(b"Rain")
    (tmp_path / "d.txt.gz").write_bytes(packed[:-8] + b"\0" * 8)
    first, second, third, fourth = read_documents(tmp_path)
    assert first.text == TEXT
    assert str(second) == "b.txt.gz: truncated: the compressed file ends in the middle"
    assert (third.reason, fourth.reason) == ("broken", "broken")


def test_a_file_that_expands_too_much(tmp_path, monkeypatch):
    monkeypatch.setattr("newscorpus.readers.txt.MAX_RECORD", 1000)
    (tmp_path / "a.txt.gz").write_bytes(gzip.compress(b"Rain" * 1000))
    (bad,) = read_documents(tmp_path)
    assert str(bad) == "a.txt.gz: too-big: more than 1000 bytes"


def test_an_empty_file_has_no_text(tmp_path):
    (tmp_path / "a.txt").write_bytes(b"")
    (bad,) = read_documents(tmp_path)
    assert str(bad) == "a.txt: missing-text: the file is empty"


def test_jsonl_from_a_pipe(tmp_path):
    import os
    import threading

    os.mkfifo(tmp_path / "pipe")
    writer = threading.Thread(target=(tmp_path / "pipe").write_text, args=('{"text": "Rain"}\n',))
    writer.start()
    (found,) = read_documents(tmp_path / "pipe", format="jsonl")
    writer.join()
    assert found.text == "Rain"
