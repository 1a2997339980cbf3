"""Many records from Python: whatever they are, each has one answer, in order, here or in worker processes."""

import json
from datetime import UTC, date, datetime
from functools import partial
from itertools import count, islice

import pytest

import newscorpus as nc
from newscorpus.boilerplate import BLOCK_RULES
from newscorpus.corpus import Limits, parse_many
from newscorpus.errors import UnknownLanguageError, UnknownNameError
from newscorpus.readers import Dialect, Document, read_documents
from newscorpus.rules import Rule

TEXT = "“We are ready,” Mayor Ana Ruiz said on Friday."


def test_texts_mappings_and_documents():
    records = [
        TEXT,
        {"id": "a2", "text": TEXT, "published": "2018-10-26", "url": "u"},
        Document(text=TEXT, id="a3", source="s", published=date(2018, 10, 29), language="en-GB"),
    ]
    bare, mapped, document = parse_many(records)
    assert bare == nc.parse_article(TEXT)
    assert mapped == nc.parse_article(TEXT, id="a2", published=date(2018, 10, 26), url="u")
    assert document == nc.parse_article(TEXT, id="a3", published=date(2018, 10, 29))


def test_what_cannot_be_read_is_an_error_in_its_place():
    found = list(parse_many([{"id": 7, "text": None}, TEXT, 4, {"text": "x", "language": "tlh"}, b"x"]))
    assert [isinstance(one, nc.RecordError) for one in found] == [True, False, True, True, True]
    assert (found[0].index, found[0].id, found[0].stage) == (0, "7", "read")
    assert found[0].error.startswith("missing-text: ")
    assert found[2].error == "TypeError: expected a text, a mapping or a Document, got int"
    assert (found[3].stage, found[3].error.partition(":")[0]) == ("parse", "UnknownLanguageError")


def test_what_a_mapping_says_of_the_article_is_kept():
    (article,) = parse_many([{"title": "Rain", "author": "Jane Doe", "text": "Rain fell."}])
    assert (article.headline, article.authors) == ("Rain", ("Jane Doe",))


def test_what_a_reader_yields(tmp_path):
    (tmp_path / "in.jsonl").write_text('{"id": "a1", "text": "Rain fell."}\n{"title": "no\n')
    article, bad = parse_many(read_documents(tmp_path))
    assert article.id == "a1"
    assert (bad.index, bad.stage) == (1, "read")
    assert bad.error.startswith("in.jsonl:2: broken: ")


def test_a_field_that_cannot_be_used_is_noted():
    (article,) = parse_many([{"text": "Rain fell.", "published": "01/02/2024"}])
    (note,) = (note for note in article.notes if note.kind == "unused-field")
    assert "01/02/2024" in note.detail
    (read,) = parse_many([{"text": "x", "published": "01/02/2024"}], dialect=_BRITISH)
    assert read.published == date(2024, 2, 1)


_BRITISH = Dialect(name="british", fields={"text": ["text"], "published": ["published"]}, dates=["%d/%m/%Y"])


def test_a_caller_says_what_fields_and_dates_mean():
    records = [{"story": "Rain fell.", "pub": "05/06/2018"}]
    (found,) = nc.parse_many(records, fields={"text": "story", "published": "pub"}, dates="dmy")
    assert isinstance(found, nc.Article)
    assert (found.text, str(found.published)) == ("Rain fell.", "2018-06-05")
    (open_,) = nc.parse_many([{"text": "Rain fell.", "date": "05/06/2018"}])
    assert isinstance(open_, nc.Article)
    assert open_.notes[-1].detail.endswith("dates='dmy' or 'mdy' (annotate --dates)")
    with pytest.raises(ValueError, match="dates should be 'dmy', 'mdy' or 'ymd'"):
        nc.parse_many(records, dates="md")


@pytest.mark.usefixtures("warm_workers")
@pytest.mark.parametrize("jobs", [1, 2])
def test_each_record_in_its_own_language(jobs):
    german = "Die Brücke bleibt zu, und es ist nicht klar, wann sie wieder für den Verkehr frei ist. " * 2
    found = nc.parse_many([german, "Rain fell on the town, and the bridge is shut."], language="auto", jobs=jobs)
    assert [one.language for one in found if isinstance(one, nc.Article)] == ["de", "en"]


def test_nothing_is_not_many():
    with pytest.raises(TypeError, match="expected many records, got NoneType: give a list"):
        parse_many(None)


def test_one_text_is_not_many():
    for one in ("Rain fell.", b"Rain fell.", {"text": "Rain fell."}):
        with pytest.raises(TypeError, match="use parse_article, or give a list"):
            parse_many(one)


@pytest.mark.parametrize(
    ("options", "error"),
    [
        ({"jobs": 0}, ValueError),
        ({"language": "tlh"}, UnknownLanguageError),
        ({"tasks": ["quote"]}, UnknownNameError),
        ({"rules": {"role": None}}, UnknownNameError),
    ],
)
def test_wrong_options_raise_at_the_call(options, error):
    with pytest.raises(error):
        parse_many([], **options)


def test_records_are_taken_as_they_are_needed():
    taken = []
    found = parse_many(f"Rain fell {taken.append(i)}." for i in count())
    assert len(list(islice(found, 3))) == 3
    assert len(taken) == 3


@pytest.mark.usefixtures("warm_workers")
@pytest.mark.parametrize("jobs", [1, 2])
def test_an_error_of_the_source_of_records_is_passed_on(jobs):
    def records():
        yield from [TEXT] * 20
        raise OSError("the source is gone")

    found = parse_many(records(), jobs=jobs)
    assert len(list(islice(found, 20))) == 20
    with pytest.raises(OSError, match="the source is gone"):
        next(found)


@pytest.mark.parametrize("library", ["pandas", "polars"])
def test_one_clear_date_shows_the_order_of_a_frame(library):
    columns = {"text": ["Rain fell.", "Snow fell."], "date": ["05/06/2018", "25/06/2018"]}
    frame = pytest.importorskip(library).DataFrame(columns)
    found = [one for one in nc.parse_many(frame) if isinstance(one, nc.Article)]
    assert [str(one.published) for one in found] == ["2018-06-05", "2018-06-25"]
    assert found[0].notes[-1].detail == "dates: dmy, as other rows of the table show"
    given = [one for one in nc.parse_many(frame, dates="mdy") if isinstance(one, nc.Article)]
    assert [str(one.published) for one in given] == ["2018-05-06", "None"]


def test_a_frame_of_pandas():
    pd = pytest.importorskip("pandas")
    days = [pd.Timestamp("2018-10-26"), pd.NaT, pd.Timestamp("2018-10-26T09:30", tz="UTC")]
    frame = pd.DataFrame({"text": ["Rain.", "Snow.", float("nan")], "published": days, "id": [1, 2, 3]})
    one, two, three = parse_many(frame)
    assert (one.id, one.published) == ("1", date(2018, 10, 26))
    assert (two.id, two.published) == ("2", None)
    assert (three.id, three.stage) == ("3", "read")


def test_a_frame_of_polars():
    pl = pytest.importorskip("polars")
    frame = pl.DataFrame({"text": ["Rain."], "published": [datetime(2018, 10, 26, 9, 30, tzinfo=UTC)]})
    (article,) = parse_many(frame)
    assert article.published == datetime(2018, 10, 26, 9, 30, tzinfo=UTC)


def numbered(number: int) -> list[dict[str, str]]:
    return [{"id": str(i), "text": f"{TEXT} It is day {i}.", "published": "2018-10-26"} for i in range(number)]


def test_two_jobs_give_what_one_gives():
    records = [*numbered(40), {"text": None}, "a\ud800b", {"text": TEXT, "published": "2018-10-26T09:30:00Z"}]
    assert list(parse_many(records, jobs=2)) == list(parse_many(records))


@pytest.mark.usefixtures("warm_workers")
def test_as_they_are_ready_all_come_once():
    found = list(parse_many(numbered(40), jobs=2, ordered=False))
    assert sorted(found, key=lambda article: int(article.id)) == list(parse_many(numbered(40)))


@pytest.mark.usefixtures("warm_workers")
def test_an_endless_stream_that_is_left_early():
    endless = ({"id": str(i), "text": TEXT} for i in count())
    found = parse_many(endless, jobs=2)
    assert [article.id for article in islice(found, 10)] == [str(i) for i in range(10)]
    found.close()
    assert int(next(endless)["id"]) < 200


def test_no_records():
    assert list(parse_many([], jobs=2)) == []


FAULTS = {
    "RAISE": "ValueError: the text said so",
    "EXIT": "SystemExit: 3",
    "QUIT": "crash: a worker ended with exit code 3, twice",
    "HANG": "over-time: it took more than 5 s",
    "ALLOCATE": "over-memory: a worker was out of memory, twice",
}


@pytest.mark.usefixtures("warm_workers")
@pytest.mark.parametrize("deeds", [["RAISE", "EXIT", "QUIT", "ALLOCATE"], ["HANG"]])
def test_bad_records_take_no_other_with_them(poison, deeds):
    rules = {"blocks": BLOCK_RULES.before("byline", Rule("poison", poison.block_rule))}
    records = numbered(12)
    for number, deed in enumerate(deeds, start=5):
        records[number]["text"] = f"{deed} now, and the rest of the line."
    limits = Limits(seconds=5 if deeds == ["HANG"] else 60, memory=512)
    found = list(parse_many(records, jobs=2, rules=rules, limits=limits))
    bad = [(one.index, one.id, one.stage, one.error) for one in found if isinstance(one, nc.RecordError)]
    assert bad == [(number, str(number), "parse", FAULTS[deed]) for number, deed in enumerate(deeds, start=5)]
    assert [one.id for one in found] == [str(i) for i in range(12)]


def test_a_text_that_is_too_long_is_not_looked_at():
    found = list(parse_many(["Rain fell.", "x" * 100], limits=Limits(characters=50)))
    assert found[1].error == "over-length: the text has 100 characters; the limit is 50"


@pytest.mark.usefixtures("warm_workers")
def test_a_killed_worker_costs_nothing(poison, tmp_path):
    """Somebody kills a worker once: the record that it had in hand is tried again."""
    flag = tmp_path / "killed"
    rules = {"blocks": BLOCK_RULES.before("byline", Rule("kill", partial(poison.kill_once, flag)))}
    found = list(parse_many(numbered(12), jobs=2, rules=rules))
    assert flag.exists()
    assert [one.id for one in found] == [str(i) for i in range(12)]
    assert not any(isinstance(one, nc.RecordError) for one in found)


def test_an_article_and_an_error_are_plain_to_a_table():
    frames = nc.to_frames(parse_many([TEXT, 4]), library="arrow")
    assert frames["errors"].to_pylist()[0]["index"] == 1
    assert json.dumps(frames["attributions"].to_pylist())
