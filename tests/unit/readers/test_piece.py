"""The unit of work of a runner."""

import pickle

from newscorpus.readers import BadReason, BadRecord
from newscorpus.readers.piece import Piece

WHOLE = Piece(root="/corpus", files=("b/a.jsonl", "c.jsonl"), format="jsonl")


def test_it_names_its_file_in_any_process():
    assert WHOLE.file == "b/a.jsonl"
    assert WHOLE.path.as_posix() == "/corpus/b/a.jsonl"
    assert pickle.loads(pickle.dumps(WHOLE)) == WHOLE


def test_one_of_its_files():
    assert WHOLE.alone("c.jsonl").files == ("c.jsonl",)


def test_its_parts_are_the_whole():
    parts = list(WHOLE.cut([(100, 8), (250, 15)]))
    assert [(part.start, part.stop, part.first) for part in parts] == [(0, 100, 1), (100, 250, 8), (250, None, 15)]
    assert list(WHOLE.cut([])) == [WHOLE]


def test_a_refused_one_has_no_files():
    bad = BadRecord(source="a.pdf", reason=BadReason.UNKNOWN_FORMAT)
    refused = WHOLE.refuse(bad)
    assert (refused.files, refused.refused, refused.stop) == ((), (bad,), None)
