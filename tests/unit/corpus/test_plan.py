"""The shards that inputs are cut into."""

import pytest

from newscorpus.corpus.plan import Source, make_plan
from newscorpus.errors import CorpusError
from newscorpus.readers import read_documents, read_piece


@pytest.fixture
def texts(tmp_path):
    """A folder of ten small files."""
    folder = tmp_path / "texts"
    folder.mkdir()
    for number in range(10):
        (folder / f"{number}.txt").write_text(f"Rain fell on day {number}.", encoding="utf-8")
    return folder


def ids(plan):
    return [[one.id for piece in shard for one in read_piece(piece)] for shard in plan.shards]


def test_small_files_share_a_shard(texts):
    shards = ids(make_plan(Source(paths=(str(texts),)), size=4))
    assert len(shards) < 10
    assert [one for shard in shards for one in shard] == [one.id for one in read_documents(texts)]


def test_a_large_file_is_cut(tmp_path):
    path = tmp_path / "a.jsonl"
    path.write_text("".join(f'{{"id": "{n}", "text": "Rain fell."}}\n' for n in range(10)), encoding="utf-8")
    shards = ids(make_plan(Source(paths=(str(path),)), size=4))
    assert len(shards) > 1
    assert [one for shard in shards for one in shard] == [str(n) for n in range(10)]


def test_an_input_is_remembered_as_it_was(texts):
    [before] = make_plan(Source(paths=(str(texts),))).inputs
    assert (before.files, before.bytes) == (10, sum(path.stat().st_size for path in texts.iterdir()))
    [again] = make_plan(Source(paths=(str(texts),))).inputs
    assert again == before
    (texts / "0.txt").write_text("Snow fell on day 0.", encoding="utf-8")
    [after] = make_plan(Source(paths=(str(texts),))).inputs
    assert after.sha256 != before.sha256


def test_an_input_that_is_named_twice_is_refused(texts, monkeypatch):
    monkeypatch.chdir(texts.parent)
    with pytest.raises(CorpusError, match="named twice"):
        make_plan(Source(paths=(str(texts), "texts")))


def test_an_input_with_nothing_in_it_is_refused(tmp_path):
    (tmp_path / "empty").mkdir()
    with pytest.raises(CorpusError, match="no files to read"):
        make_plan(Source(paths=(str(tmp_path / "empty"),)))
    with pytest.raises(FileNotFoundError):
        make_plan(Source(paths=(str(tmp_path / "gone"),)))
