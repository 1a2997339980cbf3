import pytest

from newscorpus.bylines import NameReader
from newscorpus.lexicon import load_lexicon

READER = NameReader(load_lexicon("en"))


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Jane Doe", "Jane Doe"),
        ("Dr. Jane Doe is here", "Jane Doe"),
        ("J. R. Roe", "J. R. Roe"),
        ("MARTIN O’NEILL", "MARTIN O’NEILL"),
        ("Jane DoeFollow", "Jane Doe"),
        ("Ian MacDonald", "Ian MacDonald"),
        ("Jane van der Berg of Paris", "Jane van der Berg"),
        ("Roger May, Reuters", "Roger May"),
    ],
)
def test_names_end_where_they_end(line: str, name: str) -> None:
    found = READER.read(line, 0, len(line))
    assert found is not None
    assert line[found.start : found.end] == name


@pytest.mark.parametrize("line", ["", "Jane", "Read More", "the Doe", "J. R.", "12 Men", "Breaking News Today"])
def test_what_is_no_name(line: str) -> None:
    assert READER.read(line, 0, len(line)) is None
