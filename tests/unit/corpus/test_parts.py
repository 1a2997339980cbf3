"""The files with the articles of a shard."""

import json

import pytest

from newscorpus.corpus.parts import part_articles, part_rows, part_writer
from newscorpus.errors import SchemaError
from newscorpus.model import Article
from newscorpus.readers import Document

TEXTS = ("Rain fell.", "Snow fell.")
PAIRS = [
    (Document(text=text, id=f"a{i}", source=f"a.jsonl:{i}", metadata={"desk": i}), Article(text=text, id=f"a{i}"))
    for i, text in enumerate(TEXTS)
]


@pytest.fixture(params=["jsonl", "parquet"])
def part(request, tmp_path):
    """A part with two articles."""
    path = tmp_path / f"part-00000.{request.param}"
    writer = part_writer(path, request.param)
    writer.write(PAIRS[:1])
    writer.write(PAIRS[1:])
    writer.close()
    return path


def test_articles_come_back_with_their_sources(part):
    assert list(part_articles(part)) == [(document.source, article) for document, article in PAIRS]


def test_rows_have_the_columns_asked_for(part):
    rows = list(part_rows(part, ["id", "metadata"]))
    assert [row["id"] for row in rows] == ["a0", "a1"]
    assert [json.loads(m) if isinstance(m := row["metadata"], str) else m for row in rows] == [{"desk": 0}, {"desk": 1}]


def test_equal_articles_are_equal_bytes(part, tmp_path):
    again = tmp_path / f"again{part.suffix}"
    writer = part_writer(again, part.suffix[1:])
    writer.write(PAIRS[:1])
    writer.write(PAIRS[1:])
    writer.close()
    assert again.read_bytes() == part.read_bytes()


def test_a_row_that_is_no_article_is_named(tmp_path):
    path = tmp_path / "part-00000.jsonl"
    writer = part_writer(path, "jsonl")
    writer.write(PAIRS[:1])
    writer.close()
    path.write_text(path.read_text("utf-8") + '{"source": "a", "text": 7}\n', encoding="utf-8")
    with pytest.raises(SchemaError, match=r"part-00000\.jsonl: row 2"):
        list(part_articles(path))
