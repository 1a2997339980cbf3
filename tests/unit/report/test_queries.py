"""The questions in SQL."""

from datetime import date

import pytest

import newscorpus as nc
from newscorpus.formats import write_jsonl
from newscorpus.report import queries, read_figures
from newscorpus.report.figures import opened

pytest.importorskip("duckdb")


def test_the_initial_in_the_middle_of_a_name_makes_nobody_else(tmp_path):
    texts = ("“Rain,” said Ana B. Ruiz.", "“Snow,” said Ana Ruiz.", "“Hail,” said C. Ruiz.", "“Fog,” said Ana Ruiz.")
    path = tmp_path / "a.jsonl"
    write_jsonl(path, [nc.parse_article(text) for text in texts])
    figures = read_figures(path)
    assert {(row[0], row[2]) for row in figures.speakers.rows} == {("Ana Ruiz", 3), ("C. Ruiz", 1)}


@pytest.fixture
def ask(tmp_path):
    """Ask a question of articles that are parsed for it."""

    def answer(query, *values, texts, published=None):
        path = tmp_path / "a.jsonl"
        write_jsonl(path, [nc.parse_article(t, id=str(n), published=published) for n, t in enumerate(texts)])
        with opened(path) as connection:
            return connection.execute(query, list(values)).fetchall()

    return answer


def test_the_outlet_falls_back_to_the_host(tmp_path):
    path = tmp_path / "a.jsonl"
    text = "“Rain,” said Ana Ruiz."
    urls = ("https://www.quay.example/a?b", "https://quay.example:80/c", None)
    write_jsonl(path, [nc.parse_article(text, id=str(n), url=url) for n, url in enumerate(urls)])
    with opened(path) as connection:
        found = connection.execute(queries.SPEAKER_OUTLETS, ["ana ruiz"]).fetchall()
    assert found == [("quay.example", 2), ("not said", 1)]


def test_dates_by_their_distance_from_publication(ask):
    texts = ["It rained today, yesterday, on Oct. 5, in 1997 and this week."]
    found = dict(ask(queries.DISTANCES, texts=texts, published=date(2018, 10, 26)))
    assert {name: n for name, n in found.items() if n} == {
        "the day itself": 1,
        "the day before": 1,
        "8 to 30 days before": 1,
        "over 10 years before": 1,
        "around it": 1,
    }
    assert len(found) == 13


def test_an_event_with_several_types_of_telling(ask):
    texts = ["Police arrested two men in Oslo.", "Police may arrest two men in Oslo."]
    assert ask(queries.EVENT_TYPES, texts=texts) == [("COERCE", 1, 1)]


def test_names_like_a_name(ask):
    texts = ["“Rain,” said Ana Ruiz.", "“Snow,” said Omar Haddad."]
    assert ask(queries.SIMILAR_SPEAKERS, "Ana Ruis", texts=texts)[0] == ("Ana Ruiz",)


def test_every_question_is_on_the_list():
    named = {name for name in vars(queries) if name.isupper() and not name.startswith("_")}
    assert named == set(queries.__all__)


def test_an_event_without_a_day_has_no_gap_in_its_name():
    import duckdb

    with duckdb.connect() as connection:
        connection.execute(
            """CREATE TABLE linked_events AS SELECT * FROM
            (VALUES (1, 'COERCE|Police||Aden', 'a', NULL, 'arrested'), (1, 'COERCE|Police||Aden', 'b', NULL, 'held'))
            AS linked(cluster, "key", article_id, outlet, text)"""
        )
        assert connection.execute(queries.SAME_EVENTS).fetchall() == [("COERCE, Police, Aden", 2, 0, "arrested")]
