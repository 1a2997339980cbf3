"""Records are parsed in processes; each has one answer."""

from datetime import UTC, date, datetime

import pytest

from newscorpus.corpus.limits import Limits
from newscorpus.corpus.pool import Pool, number_of_jobs
from newscorpus.errors import WorkerError
from newscorpus.model import RecordError


@pytest.fixture
def pool(poison, warm_workers):
    """Run records through workers; texts become records."""

    def run(*texts, jobs=2, ordered=True, limits=None, records=None):
        made = records or [poison.Numbered(index, text) for index, text in enumerate(texts)]
        return Pool(poison.answer, jobs=jobs, limits=limits or Limits()).run(iter(made), ordered=ordered)

    return run


def test_answers_come_in_the_order_of_the_records(pool):
    texts = [f"{'SLOW ' * (n % 7 == 0)}rain {n}." for n in range(60)]
    assert [article.text for article in pool(*texts)] == texts


def test_unordered_answers_come_all_and_once(pool):
    texts = [f"{'SLOW ' * (n % 7 == 0)}rain {n}." for n in range(60)]
    assert sorted(article.text for article in pool(*texts, ordered=False)) == sorted(texts)


def test_an_error_is_an_answer_in_its_place(pool):
    answers = list(pool("Rain.", "RAISE", "Snow.", jobs=1))
    assert [getattr(one, "text", None) for one in answers] == ["Rain.", None, "Snow."]
    assert answers[1] == RecordError(index=1, id=None, stage="parse", error="the text said so")


def test_what_could_not_be_read_is_passed_through(pool, poison):
    bad = RecordError(index=0, id="a", stage="read", error="broken")
    assert [one == bad for one in pool(records=[bad, poison.Numbered(1, "Rain.")], jobs=1)] == [True, False]


@pytest.mark.parametrize("published", [None, date(2018, 10, 26), datetime(2018, 10, 26, 9, 30, tzinfo=UTC)])
@pytest.mark.parametrize("text", ["Rain.", "Rain \ud800 fell."])
def test_an_article_arrives_as_it_was(pool, poison, published, text):
    (article,) = pool(records=[poison.Numbered(0, text, None, published)], jobs=1)
    assert (article.text, article.published, type(article.published)) == (text, published, type(published))


def test_a_death_costs_the_record_that_was_in_hand_twice(pool):
    answers = list(pool(*["Rain."] * 5, "QUIT", *["Snow."] * 5))
    assert [one.error for one in answers if isinstance(one, RecordError)] == [
        "crash: a worker ended with exit code 3, twice"
    ]
    assert len(answers) == 11


def test_workers_that_end_before_they_are_ready(poison, monkeypatch):
    monkeypatch.setattr("newscorpus.corpus.pool._serve", poison.no_worker)
    records = iter([poison.Numbered(0, "Rain.")])
    with pytest.raises(WorkerError, match=r"before they are ready \(exit code 9\)"):
        list(Pool(poison.answer, jobs=1, limits=Limits()).run(records, ordered=True))


def test_without_records_no_worker_is_started(poison, monkeypatch):
    monkeypatch.setattr("newscorpus.corpus.pool._Worker", None)
    assert list(Pool(poison.answer, jobs=3, limits=Limits()).run(iter(()), ordered=True)) == []


def test_this_machine_has_a_processor():
    assert number_of_jobs(None) >= 1
    with pytest.raises(ValueError, match="jobs: expected one or more, got 0"):
        number_of_jobs(0)
