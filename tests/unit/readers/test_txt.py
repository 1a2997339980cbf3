"""Text files are read to the letter or refused with the place of the fault."""

import pytest

from newscorpus.errors import NotUtf8Error
from newscorpus.readers import read_text


def test_nothing_is_altered(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes("\ufeffRain\r\nfell.\r".encode())
    assert read_text(path) == "\ufeffRain\r\nfell.\r"


def test_the_first_bad_byte_is_named(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes("Zürich".encode("latin-1"))
    with pytest.raises(NotUtf8Error, match=r"a\.txt: not UTF-8: byte 0xfc at position 1") as caught:
        read_text(path)
    assert caught.value.position == 1
