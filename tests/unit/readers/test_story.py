"""Stories with the points of their summary."""

import pytest

from newscorpus.readers import BadReason, read_documents

STORY = "Rain fell.\n\nIt rose.\n\n@highlight\n\nRain fell on\nthe town\n\n@highlight\n\nIt rose\n"


def read(tmp_path, text):
    (tmp_path / "a.story").write_text(text, encoding="utf-8", newline="")
    [found] = read_documents(tmp_path)
    return found


def test_the_points_stand_beside_the_text(tmp_path):
    found = read(tmp_path, STORY)
    assert found.text == "Rain fell.\n\nIt rose."
    assert found.metadata["description"] == ["Rain fell on the town", "It rose"]


def test_without_points(tmp_path):
    found = read(tmp_path, "Rain fell @highlight of the day.\n")
    assert found.text == "Rain fell @highlight of the day."
    assert found.metadata["description"] == []


@pytest.mark.parametrize("text", ["@highlight\n\nRain fell\n", "\n\n@highlight\n\nRain\n\n@highlight\n\nIt rose\n"])
def test_nothing_but_points_is_no_article(tmp_path, text):
    assert read(tmp_path, text).reason is BadReason.MISSING_TEXT
