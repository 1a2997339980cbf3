"""How far a run is, in words."""

import pytest

from newscorpus.cli.progress_bar import in_words, showing
from newscorpus.corpus import Progress


def progress(**changes):
    whole = {"records": 1300, "before": 0, "set_aside": 0, "shards_done": 2, "shards": 8, "left": 900, "seconds": 10.0}
    return Progress(**whole | changes)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({}, "1,300 done, 130 a second, 0:07 left"),
        ({"set_aside": 2}, "1,300 done, 2 set aside, 130 a second, 0:07 left"),
        ({"left": None}, "1,300 done, 130 a second"),
        ({"left": 1_000_000}, "1,300 done, 130 a second, 2:08:12 left"),
    ],
)
def test_in_words(changes, words):
    assert in_words(progress(**changes)) == words


def test_a_log_has_a_line_every_ten_seconds(capsys):
    with showing(quiet=False) as show:
        for seconds in (1.0, 9.0, 11.0, 12.0, 22.0):
            show(progress(seconds=seconds))
    assert capsys.readouterr().err.count(" done") == 2


def test_quiet_shows_nothing(capsys):
    with showing(quiet=True) as show:
        show(progress(seconds=100.0))
    assert capsys.readouterr().err == ""
