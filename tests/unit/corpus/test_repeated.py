"""Which ids, and how many texts, occur more than once."""

import pytest

from newscorpus.corpus.layout import OutputFolder
from newscorpus.corpus.repeated import repeated_ids, repeated_texts

RECORDS = [
    {"id": "a", "text": "Rain fell."},
    {"id": "b", "text": "Snow fell."},
    {"id": "a", "text": "Rain fell."},
    {"id": "c"},
    {"id": "b", "text": "Rain fell."},
]


@pytest.fixture(params=["jsonl", "parquet"])
def out(request, corpus, run, tmp_path):
    """A run over records some of which are alike."""
    run(corpus(*RECORDS), format=request.param)
    return OutputFolder(tmp_path / "out")


def test_ids_with_the_sources_of_their_records(out):
    found = repeated_ids(out)
    assert {id_: [source.rpartition(":")[2] for source in sources] for id_, sources in found.items()} == {
        "a": ["1", "3"],
        "b": ["2", "5"],
    }


def test_the_first_of_equal_texts_is_not_counted(out):
    assert repeated_texts(out) == 2


def test_an_empty_folder_repeats_nothing(tmp_path):
    folder = OutputFolder(tmp_path / "none")
    assert (repeated_ids(folder), repeated_texts(folder)) == ({}, 0)
