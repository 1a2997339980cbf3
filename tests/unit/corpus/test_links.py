"""What several articles share is in two tables, and `report` and R read them."""

import json

import pytest

from newscorpus.corpus import OutputFolder
from newscorpus.corpus.links import link_corpus
from newscorpus.errors import CorpusError

WORDS = "“We will rebuild every house on this shore before the winter comes,”"
TEXTS = (
    f"EASTFIELD — The mayor of Eastfield met the minister in Eastfield on Tuesday. {WORDS} Mayor Jane Doe said.",
    f"EASTFIELD — Mayor Jane Doe met the minister in Eastfield on Tuesday. {WORDS} Doe said after the talks.",
    "Rain fell on the town.",
)


@pytest.fixture
def out(run, corpus, tmp_path):
    """A run over three articles, two of which share a quotation."""
    records = [{"id": f"a{n}", "text": text, "date": "2024-03-05", "source": "Courier"} for n, text in enumerate(TEXTS)]
    run(corpus(*records))
    return OutputFolder(tmp_path / "out")


def test_quotations_in_several_articles(out):
    found = link_corpus(out)
    assert (found.articles, found.quotes, found.quote_mentions) == (3, 1, 2)
    rows = [json.loads(line) for line in out.links("quotes", "jsonl").read_text().splitlines()]
    assert [(row["cluster"], row["articles"], row["article_id"], row["outlet"]) for row in rows] == [
        (0, 2, "a0", "Courier"),
        (0, 2, "a1", "Courier"),
    ]
    for row in rows:
        text = TEXTS[int(row["article_id"][1:])]
        assert text[row["start"] : row["end"]] == row["content"]
        assert row["published"] == "2024-03-05"


def test_events_in_several_articles_only(out):
    found = link_corpus(out)
    rows = [json.loads(line) for line in out.links("events", "jsonl").read_text().splitlines()]
    assert len(rows) == found.event_mentions
    assert all(row["articles"] > 1 for row in rows)


def test_the_tables_belong_to_the_run(out):
    link_corpus(out)
    assert out.strangers() == []
    out.clear()
    assert not out.links("quotes", "jsonl").exists()


def test_a_folder_without_articles(tmp_path):
    with pytest.raises(CorpusError, match="no articles; expected the folder"):
        link_corpus(OutputFolder(tmp_path))


def test_parquet_has_the_columns_and_types(out, tmp_path):
    pq = pytest.importorskip("pyarrow.parquet")
    from newscorpus.corpus.links import EventLink, QuoteLink, _write

    _write(tmp_path / "a.parquet", QuoteLink, [])
    _write(tmp_path / "b.parquet", EventLink, [])
    assert str(pq.read_schema(tmp_path / "a.parquet").field("kept").type) == "double"
    assert str(pq.read_schema(tmp_path / "b.parquet").field("first_day").type) == "date32[day]"
