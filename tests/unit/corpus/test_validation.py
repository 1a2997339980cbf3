"""`validate` finds each way in which an output can be wrong."""

import json
import shutil

import pytest

from newscorpus.corpus import OutputFolder, annotate, validate
from newscorpus.errors import CorpusError

TEXTS = ("Rain fell.", "", "Mayor Ana Ruiz said on Friday that it would stop.", "It rose.")


@pytest.fixture(scope="module")
def finished(tmp_path_factory):
    """A run that is done once for all tests; each damages a copy."""
    place = tmp_path_factory.mktemp("finished")
    records = [{"id": f"d{number}", "text": text} for number, text in enumerate(TEXTS)]
    lines = [json.dumps(record) + "\n" for record in records]
    (place / "in.jsonl").write_text("".join([lines[0], "{broken\n", *lines[2:]]))
    annotate(place / "in.jsonl", place / "out", jobs=1, format="jsonl")
    return place


@pytest.fixture
def output(finished, tmp_path):
    shutil.copytree(finished / "out", tmp_path / "out")
    return OutputFolder(tmp_path / "out")


@pytest.fixture
def own_input(finished, output, tmp_path):
    """The same, with inputs that may be damaged too."""
    shutil.copy2(finished / "in.jsonl", tmp_path / "in.jsonl")
    edit(output.manifest, str(finished / "in.jsonl"), str(tmp_path / "in.jsonl"))
    return tmp_path / "in.jsonl"


def faults(folder):
    return validate(folder.path).faults


def edit(path, old, new):
    path.write_text(path.read_text("utf-8").replace(old, new), encoding="utf-8")


def test_a_good_output_has_no_faults_and_everything_is_counted(output):
    found = validate(output.path)
    assert found.is_valid
    assert (found.records, found.articles, found.set_aside) == (4, 3, 1)


def test_without_inputs_the_shard_results_are_believed(output, own_input):
    own_input.unlink()
    found = validate(output.path, inputs=False)
    assert (found.faults, found.records, found.articles) == ((), None, 3)


def test_inputs_that_are_gone(output, own_input):
    own_input.unlink()
    (fault,) = faults(output)
    assert "nothing can be counted against them" in fault


def test_inputs_that_have_changed(output, own_input):
    own_input.write_text("")
    assert any("in.jsonl: 1 files of" in fault for fault in faults(output))


def test_a_run_that_is_not_complete(output):
    output.success.unlink()
    assert any("run the same command again" in fault for fault in faults(output))


def test_a_part_that_is_missing(output):
    output.part(0, "jsonl").unlink()
    assert "part-00000.jsonl: not there" in faults(output)


def test_a_part_too_many(output):
    output.part(9, "jsonl").write_text("")
    assert "part-00009.jsonl: no part of this run" in faults(output)


def test_a_temporary_file(output):
    (output.path / "part-00000.jsonl.17.tmp").write_text("")
    assert any("part-00000.jsonl.17.tmp" in fault for fault in faults(output))


def test_an_article_that_is_gone(output):
    part = output.part(0, "jsonl")
    part.write_text("".join(part.read_text().splitlines(keepends=True)[:-1]))
    found = faults(output)
    assert "part-00000.jsonl: in.jsonl:4: neither an article nor set aside" in found
    assert "part-00000.jsonl: changed since it was written" in found


def test_an_article_too_many(output):
    part = output.part(0, "jsonl")
    part.write_text(part.read_text() + part.read_text().splitlines()[-1].replace("in.jsonl:4", "in.jsonl:5") + "\n")
    assert any("in.jsonl:5: the article 'd3' is of no record of the inputs" in fault for fault in faults(output))


def test_a_text_that_was_altered(output):
    edit(output.part(0, "jsonl"), "Rain fell.", "Rain fall.")
    assert any("in.jsonl:1: should be the next article" in fault for fault in faults(output))


def test_a_span_that_does_not_slice(output):
    part = output.part(0, "jsonl")
    first, *others = part.read_text("utf-8").splitlines(keepends=True)
    record = json.loads(first)
    record["blocks"][0]["span"] |= {"start": 1, "end": 11}
    part.write_text("".join([json.dumps(record) + "\n", *others]))
    assert any("row 1: span 1:11 says 'Rain fell.'" in fault for fault in faults(output))


def test_a_record_that_is_no_longer_set_aside(output):
    output.set_aside(0).write_text("")
    assert any("in.jsonl:2: broken: " in fault and "was not set aside" in fault for fault in faults(output))


def test_a_record_of_nothing_set_aside(output):
    path = output.set_aside(0)
    record = json.loads(path.read_text()) | {"ordinal": 99, "source": "in.jsonl:100"}
    path.write_text(path.read_text() + json.dumps(record) + "\n")
    assert "part-00000.jsonl: in.jsonl:100: set aside, and no record of the inputs" in faults(output)


def test_lines_that_are_no_records(output):
    output.set_aside(0).write_text("{}\n")
    assert any("not a record that was set aside" in fault for fault in faults(output))


def test_a_shard_result_that_is_missing(output):
    output.shard_result(0).unlink()
    assert "part-00000.jsonl: no shard result" in faults(output)


def test_ids_that_repeat(corpus, run, tmp_path):
    run(corpus({"id": "a1", "text": "Rain."}, {"id": "a1", "text": "Sun."}))
    (fault,) = faults(OutputFolder(tmp_path / "out"))
    assert fault == "id 'a1' is that of 2 records: in.jsonl:1, in.jsonl:2"


def test_a_table_of_another_schema(corpus, run, tmp_path):
    import pyarrow as pa
    from pyarrow import parquet

    run(corpus("Rain."), format="parquet")
    folder = OutputFolder(tmp_path / "out")
    parquet.write_table(pa.table({"id": ["d0"], "source": ["in.jsonl:1"]}), folder.part(0, "parquet"))
    assert any("part-00000.parquet: row 1: not articles: there is no column" in fault for fault in faults(folder))


def test_a_folder_without_a_run(tmp_path):
    with pytest.raises(CorpusError, match="not the output of a run"):
        validate(tmp_path)


def test_records_that_kill_their_reader_are_not_read_again(output, finished):
    """What a worker died of while it was read would kill the check too."""
    aside = json.loads(output.set_aside(0).read_text()) | {"stage": "read", "error": "over-time", "source": "in.jsonl"}
    from newscorpus.corpus.messages import Order
    from newscorpus.corpus.plan import Source, make_plan
    from newscorpus.corpus.set_aside import SetAside
    from newscorpus.corpus.shard import shard_records
    from newscorpus.corpus.validation import reading_verdicts

    (pieces,) = make_plan(Source(paths=(str(finished / "in.jsonl"),))).shards
    order = Order(shard=0, pieces=pieces, verdicts=reading_verdicts([SetAside(**aside)], pieces))
    assert [record.source for _, record in shard_records(order)] == ["in.jsonl:1", "in.jsonl"]


@pytest.mark.usefixtures("warm_workers")
@pytest.mark.parametrize("form", ["jsonl", "parquet"])
def test_a_run_that_was_stopped_before_its_first_part(finished, tmp_path, form):
    annotate(finished / "in.jsonl", tmp_path / "out", jobs=1, format=form)
    folder = OutputFolder(tmp_path / "out")
    for path in (folder.success, folder.part(0, form), folder.shard_result(0), folder.set_aside(0), folder.timing(0)):
        path.unlink()
    found = validate(folder.path)
    assert found.faults[0] == "_SUCCESS: not there; the run is not complete, run the same command again"
    assert found.faults[1:] == (f"part-00000.{form}: not there",)
    assert (found.articles, found.set_aside) == (0, 0)


@pytest.mark.usefixtures("warm_workers")
@pytest.mark.parametrize("form", ["jsonl", "parquet"])
def test_one_part_of_several_is_gone(finished, tmp_path, form):
    annotate(finished / "in.jsonl", tmp_path / "out", jobs=1, format=form, shard_records=1)
    folder = OutputFolder(tmp_path / "out")
    parts = folder.parts()
    parts[1].unlink()
    assert validate(folder.path).faults == (f"{parts[1].name}: not there",)
