"""Archives are read as folders; what means harm is a bad record, and nothing that was unpacked stays."""

import io
import tarfile
import zipfile

import pytest

from newscorpus.readers import BadRecord, read_documents, read_piece, split

FILES = {
    "2019/a.txt": b"Rain fell.",
    "2019/b.jsonl": b'{"text": "Snow fell."}\n{"text": "Hail fell.", "id": "h"}\n',
    "c.csv": b"title,text\nFog,Fog came.\n",
}


def _zip(path, files, **options):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, **options) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return path


def _tar(path, files, mode):
    with tarfile.open(path, mode) as archive:
        for name, data in files.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return path


MADE = {
    "a.zip": _zip,
    "a.tar": lambda path, files: _tar(path, files, "w"),
    "a.tar.gz": lambda path, files: _tar(path, files, "w:gz"),
    "a.tgz": lambda path, files: _tar(path, files, "w:gz"),
    "a.tar.bz2": lambda path, files: _tar(path, files, "w:bz2"),
    "a.tar.xz": lambda path, files: _tar(path, files, "w:xz"),
}


@pytest.mark.parametrize("name", MADE)
def test_each_file_is_read_by_its_ending(tmp_path, name):
    path = MADE[name](tmp_path / name, FILES)
    found = list(read_documents(path))
    assert [(one.source, one.text) for one in found] == [
        (f"{name}/2019/a.txt", "Rain fell."),
        (f"{name}/2019/b.jsonl:1", "Snow fell."),
        (f"{name}/2019/b.jsonl:2", "Hail fell."),
        (f"{name}/c.csv:2", "Fog came."),
    ]
    assert [one.id for one in found][1:3] == [f"{name}/2019/b.jsonl:1", "h"]
    pieces = list(split(path, 1))
    assert len(pieces) == 3
    assert [record for piece in pieces for record in read_piece(piece)] == found


def test_an_export_in_an_archive(tmp_path, imitated):
    some = imitated.stories(3)
    path = _zip(
        tmp_path / "a.zip",
        {"x/uni.docx": imitated.docx(imitated.nexis_uni(some)), "nexis.txt": imitated.nexis_old(some)},
    )
    assert [one.headline for one in read_documents(path)] == [story.headline for story in some] * 2


@pytest.mark.parametrize("name", MADE)
def test_an_archive_cut_short(tmp_path, name):
    path = MADE[name](tmp_path / name, {f"{n}.txt": b"Rain fell. " * 5000 for n in range(9)})
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    *_, bad = read_documents(path)
    assert isinstance(bad, BadRecord)
    assert bad.reason in {"broken", "truncated"}


def test_what_is_no_file_and_what_is_hidden_is_passed_over(tmp_path):
    with tarfile.open(tmp_path / "a.tar", "w") as archive:
        for name, kind, link in (
            ("a", tarfile.DIRTYPE, ""),
            ("b.txt", tarfile.SYMTYPE, "/etc/passwd"),
            ("c.txt", tarfile.LNKTYPE, "/x"),
        ):
            info = tarfile.TarInfo(name)
            info.type, info.linkname = kind, link
            archive.addfile(info)
    assert list(read_documents(tmp_path / "a.tar")) == []
    _zip(tmp_path / "a.zip", {"__MACOSX/a.txt": b"x", ".DS_Store": b"x", "a/.b.txt": b"x", "c.txt": b"Rain"})
    assert [one.text for one in read_documents(tmp_path / "a.zip")] == ["Rain"]


def test_names_mean_nothing(tmp_path):
    folder = tmp_path / "in"
    folder.mkdir()
    _zip(folder / "a.zip", {"../../outside.txt": b"Rain", "/tmp/outside.txt": b"Snow", "x" * 300 + ".txt": b"Hail"})
    assert [one.text for one in read_documents(folder / "a.zip")] == ["Rain", "Snow", "Hail"]
    assert [path.name for path in tmp_path.rglob("*")] == ["in", "a.zip"]


def test_what_no_reader_knows_and_archives_in_archives(tmp_path):
    inner = _zip(tmp_path / "inner.zip", FILES).read_bytes()
    _zip(tmp_path / "a.zip", {"a.log": b"x", "b.zip": inner, "c.txt": b"Rain"})
    first, second, third = read_documents(tmp_path / "a.zip")
    assert (first.reason, second.reason, third.text) == ("unknown-format", "unknown-format", "Rain")


def test_bombs(tmp_path, monkeypatch):
    monkeypatch.setattr("newscorpus.readers.archive.MAX_RECORD", 1_000_000)
    _zip(tmp_path / "a.zip", {"a.txt": b"x " * 1_000_000, "b.txt": b"Rain"})
    bad, good = read_documents(tmp_path / "a.zip")
    assert (bad.source, bad.reason, good.text) == ("a.zip/a.txt", "too-big", "Rain")
    monkeypatch.setattr("newscorpus.readers.archive._FREE", 2_000_000)
    _zip(tmp_path / "b.zip", {f"{n}.txt": b"x " * 400_000 for n in range(9)})
    *found, last = read_documents(tmp_path / "b.zip")
    assert len(found) < 9
    assert last.reason == "too-big"
    assert "expands to more than" in last.detail


def test_an_encrypted_archive_is_a_bad_record(tmp_path):
    data = bytearray(_zip(tmp_path / "a.zip", {"a.txt": b"Rain"}).read_bytes())
    data[6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    (tmp_path / "a.zip").write_bytes(data)
    (bad,) = read_documents(tmp_path / "a.zip")
    assert (bad.reason, "password" in bad.detail) == ("broken", True)


@pytest.mark.parametrize("ending", ["bz2", "xz"])
def test_compressed_files(tmp_path, ending):
    import bz2
    import lzma

    data = b'{"text": "Rain"}\n' * 3
    packed = bz2.compress(data) if ending == "bz2" else lzma.compress(data)
    (tmp_path / f"a.jsonl.{ending}").write_bytes(packed)
    assert [one.text for one in read_documents(tmp_path / f"a.jsonl.{ending}")] == ["Rain"] * 3
    (tmp_path / f"b.jsonl.{ending}").write_bytes(packed[:-8])
    *_, bad = read_documents(tmp_path / f"b.jsonl.{ending}")
    assert isinstance(bad, BadRecord)
