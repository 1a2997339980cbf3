"""Opening files, compressed or not, and saying what is wrong with them."""

import bz2
import gzip
import lzma

import pytest

from newscorpus.readers.document import BadReason
from newscorpus.readers.opening import damage, damages, is_compressed, open_bytes

TEXT = b"Rain fell.\n" * 1000
PACKERS = {".gz": gzip.compress, ".bz2": bz2.compress, ".xz": lzma.compress, "": bytes}


@pytest.mark.parametrize("ending", PACKERS)
def test_a_file_is_expanded_by_its_ending(tmp_path, ending):
    path = tmp_path / f"a.txt{ending}"
    path.write_bytes(PACKERS[ending](TEXT))
    assert is_compressed(path) is bool(ending)
    with open_bytes(path) as file:
        assert file.read() == TEXT


@pytest.mark.parametrize("ending", [".gz", ".bz2", ".xz"])
def test_several_frames_are_one_stream(tmp_path, ending):
    path = tmp_path / f"a.txt{ending.upper()}"
    path.write_bytes(PACKERS[ending](b"Rain ") + PACKERS[ending](b"fell."))
    with open_bytes(path) as file:
        assert file.read() == b"Rain fell."


@pytest.mark.parametrize("ending", [".gz", ".bz2", ".xz"])
def test_a_file_cut_short_gives_what_stands_before_the_damage(tmp_path, ending):
    path = tmp_path / f"a.txt{ending}"
    path.write_bytes(PACKERS[ending](b"Rain ") + PACKERS[ending](TEXT)[:-4])
    with open_bytes(path) as file:
        assert file.read1(5) == b"Rain "
        with pytest.raises(EOFError, match="ends in the middle"):
            file.read()


def test_an_empty_file_is_empty(tmp_path):
    (tmp_path / "a.gz").write_bytes(b"")
    with open_bytes(tmp_path / "a.gz") as file:
        assert file.read() == b""


def test_from_a_byte_on(tmp_path):
    (tmp_path / "a.txt").write_bytes(b"Rain fell.")
    with open_bytes(tmp_path / "a.txt", 5) as file:
        assert file.read() == b"fell."


@pytest.mark.parametrize(
    ("error", "reason", "detail"),
    [
        (UnicodeDecodeError("utf-8", b"\xff", 0, 1, "no"), BadReason.NOT_UTF8, "'utf-8' codec can't decode"),
        (EOFError("the compressed file ends in the middle"), BadReason.TRUNCATED, "ends in the middle"),
        (PermissionError(13, "Permission denied"), BadReason.UNREADABLE, "Permission denied"),
        (gzip.BadGzipFile("Not a gzipped file"), BadReason.BROKEN, "Not a gzipped file"),
        (ValueError("odd"), BadReason.BROKEN, "odd"),
    ],
)
def test_what_is_wrong_has_a_reason(error, reason, detail):
    found = damage(error)
    assert found[0] is reason
    assert detail in found[1]


def test_what_no_file_is_to_blame_for_is_not_caught():
    assert not issubclass(KeyboardInterrupt, damages())
    assert not issubclass(ValueError, (OSError, EOFError))
    assert issubclass(ValueError, damages(ValueError))
    assert issubclass(lzma.LZMAError, damages())
