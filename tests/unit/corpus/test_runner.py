"""A run: everything comes out, nothing is done twice, nothing of others is touched."""

import json
import os
from functools import partial

import pytest

import newscorpus as nc
from newscorpus.corpus import Annotator, Limits, OutputFolder, Source, annotate, validate
from newscorpus.errors import CorpusError, OtherRunError, UnknownFormatError, UnknownLanguageError

REAL = Annotator().annotate


@pytest.fixture
def run(run, poison):
    """Without the words of a real parser a worker starts in half the time."""
    return partial(run, parse=poison.parse)


def test_every_document_becomes_an_article_with_its_source_and_metadata(corpus, run, tmp_path):
    path = corpus({"id": "a1", "text": "Rain fell.", "desk": 4}, {"text": "The sun shone.", "date": "2018-10-26"})
    summary = run(path, parse=REAL)
    assert (summary.records, summary.articles, summary.set_aside) == (2, 2, 0)
    lines = (tmp_path / "out" / "part-00000.jsonl").read_text("utf-8").splitlines()
    first, second = map(json.loads, lines)
    assert (first["id"], first["source"], first["metadata"]) == ("a1", "in.jsonl:1", {"desk": 4})
    assert (second["id"], str(nc.loads(lines[1]).published)) == ("in.jsonl:2", "2018-10-26")
    assert nc.loads(lines[0]) == Annotator().annotate(Document("Rain fell.", "a1", "in.jsonl:1"))


def Document(text, id_, source):  # noqa: N802
    from newscorpus.readers import Document

    return Document(text=text, id=id_, source=source)


def test_both_formats_hold_the_same_articles(corpus, run, tmp_path):
    path = corpus(*(f"Mayor Ana Ruiz said on Friday that {n} dams would be built." for n in range(7)))
    run(path, out="lines", parse=REAL)
    run(path, out="table", parse=REAL, format="parquet")
    from newscorpus.formats.arrow import read_parquet

    lines = nc.read_jsonl(tmp_path / "lines" / "part-00000.jsonl")
    assert list(lines) == list(read_parquet(tmp_path / "table" / "part-00000.parquet"))


def test_shards_are_parts_in_the_order_of_the_input(corpus, run, look, tmp_path):
    run(corpus(*("Rain fell." for _ in range(25))), shard_records=10, jobs=2)
    assert [part.name for part in OutputFolder(tmp_path / "out").parts()][:3] == [
        "part-00000.jsonl", "part-00001.jsonl", "part-00002.jsonl",
    ]  # fmt: skip
    assert look(tmp_path / "out")[0] == [f"d{n}" for n in range(25)]


def test_the_number_of_workers_changes_no_byte(corpus, run, snapshot, tmp_path):
    path = corpus(*("Rain fell." for _ in range(25)))
    run(path, out="one", shard_records=5)
    run(path, out="two", shard_records=5, jobs=2)
    assert snapshot(tmp_path / "one") == snapshot(tmp_path / "two")


def test_small_files_share_a_part(run, tmp_path):
    folder = tmp_path / "texts"
    folder.mkdir()
    for n in range(12):
        (folder / f"{n:02}.txt").write_text("Rain fell.")
    (folder / "picture.png").write_bytes(b"\x89PNG")
    summary = run(folder)
    assert (summary.articles, summary.set_aside) == (12, 1)
    assert len(OutputFolder(tmp_path / "out").parts()) == 1
    assert validate(tmp_path / "out").is_valid


def test_what_is_done_is_not_done_again(corpus, run, tmp_path):
    path = corpus(*("Rain fell." for _ in range(30)))
    run(path, shard_records=10)
    folder = OutputFolder(tmp_path / "out")
    folder.part(1, "jsonl").unlink()
    before = {part: part.stat().st_mtime_ns for part in folder.parts()}
    summary = run(path, shard_records=10)
    assert (summary.records, summary.before) == (30, 20)
    assert {part: part.stat().st_mtime_ns for part in before} == before
    assert validate(tmp_path / "out").is_valid


def test_a_run_that_is_done_stays_as_it_is(corpus, run, snapshot, tmp_path):
    path = corpus("Rain fell.", "RAISE")
    run(path)
    before = snapshot(tmp_path / "out")
    assert run(path).before == 2
    assert snapshot(tmp_path / "out") == before


OTHERS = (
    ({"limits": Limits(seconds=5)}, r"  limits\.seconds: 30.0 there, 5 now$"),
    ({"parse": Annotator(language="de").annotate}, r'  parse\.language: "en" there, "de" now$'),
    ({"shard_records": 7}, "shard_records: null there, 7 now"),
    ({"format": "parquet"}, 'form: "jsonl" there, "parquet" now'),
    ({"source": Source(dialect="c4")}, 'dialect: null there, "c4" now'),
)


def test_another_configuration_is_refused_and_nothing_touched(corpus, run, snapshot, tmp_path):
    path = corpus("Rain fell.")
    run(path, parse=REAL)
    before = snapshot(tmp_path / "out")
    for options, said in OTHERS:
        with pytest.raises(OtherRunError, match=said):
            run(path, **{"parse": REAL, **options})
        assert snapshot(tmp_path / "out") == before


def test_the_slash_behind_a_folder_makes_no_other_run(run, tmp_path):
    (tmp_path / "texts").mkdir()
    (tmp_path / "texts" / "a.txt").write_text("Rain fell.")
    run(f"{tmp_path}/texts/")
    assert run(f"{tmp_path}/texts").before == 1


def test_an_output_inside_the_input_is_no_input(run, look, snapshot, tmp_path):
    home = tmp_path / "texts"
    (home / "b").mkdir(parents=True)
    for name in ("a.txt", "b/c.txt"):
        (home / name).write_text("Rain fell.")
    assert run(home, out="texts/out").records == 2
    before = snapshot(home / "out")
    assert run(home, out="texts/out").before == 2
    assert (look(home / "out")[0], snapshot(home / "out")) == (["a.txt", "b/c.txt"], before)
    assert validate(home / "out").is_valid
    OutputFolder(home / "out").part(0, "jsonl").unlink()
    assert run(home, out="texts/out").records == 2
    assert run(home, out="texts/second").records == 2
    assert snapshot(home / "out") == before


def test_the_output_cannot_be_the_input(run, tmp_path):
    (tmp_path / "texts").mkdir()
    (tmp_path / "texts" / "a.txt").write_text("Rain fell.")
    with pytest.raises(CorpusError, match=r"holds other files \(a\.txt\)"):
        run(tmp_path / "texts", out="texts")


def test_a_format_that_no_part_can_have_is_refused(corpus, run):
    with pytest.raises(UnknownFormatError, match="unknown format 'csv'; expected one of: jsonl, parquet"):
        run(corpus("Rain fell."), format="csv")


def test_changed_inputs_are_refused(corpus, run, snapshot, tmp_path):
    path = corpus("Rain fell.")
    run(path)
    before = snapshot(tmp_path / "out")
    path = corpus("Rain fell.", "Rain fell again.")
    with pytest.raises(OtherRunError, match=r"in\.jsonl: 1 files of 35 bytes there, 1 of 76 bytes now"):
        run(path)
    os.utime(path, (1, 1))
    corpus("Rain fall.")
    with pytest.raises(OtherRunError, match="files have changed since"):
        run(path)
    assert snapshot(tmp_path / "out") == before


def test_overwrite_begins_again(corpus, run, look, tmp_path):
    run(corpus("Rain fell.", "RAISE"), shard_records=1)
    summary = run(corpus("The sun shone."), overwrite=True, format="parquet")
    assert (summary.records, summary.before) == (1, 0)
    assert [part.name for part in OutputFolder(tmp_path / "out").parts()] == ["part-00000.parquet"]
    assert validate(tmp_path / "out").is_valid


@pytest.mark.parametrize("overwrite", [False, True])
def test_a_folder_with_other_files_is_refused(corpus, run, tmp_path, overwrite):
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "thesis.txt").write_text("years of work")
    with pytest.raises(CorpusError, match=r"holds other files \(thesis\.txt\)"):
        run(corpus("Rain fell."), overwrite=overwrite)
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["thesis.txt"]
    assert (tmp_path / "out" / "thesis.txt").read_text() == "years of work"


def test_parts_without_a_manifest_are_refused(corpus, run, tmp_path):
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "part-00000.jsonl").write_text("{}")
    with pytest.raises(CorpusError, match=r"holds parts but no _manifest\.json"):
        run(corpus("Rain fell."))


def test_an_output_that_cannot_be_made_is_named(corpus, run, tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(OSError, match="file"):
        run(corpus("Rain fell."), out="file/out")


def test_a_disk_that_fills_up_ends_the_run_with_the_file_and_leaves_no_scraps(corpus, run, poison, tmp_path):
    path = corpus("FILL the disk", "Rain fell.")
    with pytest.raises(CorpusError, match=r"part-00000\.jsonl.*: File too large"):
        run(path, parse=poison.parse)
    assert OutputFolder(tmp_path / "out").leftovers() == []
    assert OutputFolder(tmp_path / "out").parts() == []


def test_only_one_run_writes_to_a_folder(corpus, run, tmp_path):
    from newscorpus.corpus.lock import lock

    with lock(OutputFolder(tmp_path / "out")), pytest.raises(CorpusError, match="another run is writing to it"):
        run(corpus("Rain fell."))


def test_repeated_ids_are_told_with_their_sources(corpus, run, tmp_path):
    one = corpus({"id": "a1", "text": "Rain fell."}, {"id": "a2", "text": "It rose."}, name="one.jsonl")
    two = corpus({"id": "a1", "text": "The sun shone."}, name="two.jsonl")
    summary = run(one, two, parse=REAL)
    assert (summary.articles, summary.repeated_ids) == (3, 1)
    told = json.loads((tmp_path / "out" / "_repeated_ids.jsonl").read_text())
    assert told == {"id": "a1", "sources": ["one.jsonl:1", "two.jsonl:1"]}


def test_what_cannot_be_read_is_set_aside_with_its_line(run, look, tmp_path):
    path = tmp_path / "bad.jsonl"
    path.write_bytes(b'{"id": "a1", "text": "Rain fell."}\n{broken\n{"id": "a3"}\n{"id": "a4", "text": "It rose."}\n')
    summary = run(path)
    ids, aside = look(tmp_path / "out")
    assert (ids, summary.set_aside) == (["a1", "a4"], 2)
    assert [(one.source, one.stage, one.error) for one in aside] == [
        ("bad.jsonl:2", "read", "broken"), ("bad.jsonl:3", "read", "missing-text"),
    ]  # fmt: skip


def test_lone_surrogates_come_through(run, look, tmp_path):
    path = tmp_path / "odd.jsonl"
    path.write_text('{"id": "a\\ud800", "text": "Rain \\udfff fell.", "desk": "\\ud801"}\n')
    for form in ("jsonl", "parquet"):
        assert run(path, out=form, format=form, parse=REAL).articles == 1
        assert validate(tmp_path / form).faults == ()
    assert look(tmp_path / "jsonl")[0] == ["a\ud800"]


def test_an_input_named_twice_is_refused(corpus, run, tmp_path):
    path = corpus("Rain fell.")
    with pytest.raises(CorpusError, match="named twice"):
        run(path, tmp_path / "." / "in.jsonl")


def test_an_empty_folder_is_refused(run, tmp_path):
    (tmp_path / "empty").mkdir()
    with pytest.raises(CorpusError, match="no files to read"):
        run(tmp_path / "empty")


def test_an_empty_file_is_an_empty_corpus(run, tmp_path):
    (tmp_path / "empty.jsonl").write_text("")
    assert run(tmp_path / "empty.jsonl").records == 0
    assert validate(tmp_path / "out").is_valid


def test_an_unknown_language_is_told_when_the_annotator_is_built():
    with pytest.raises(UnknownLanguageError):
        Annotator(language="xx")


def test_a_language_without_words_is_set_aside_by_name(corpus, run, look, tmp_path):
    rain = ({"id": "a1", "text": "Rain.", "language": "en-GB"}, {"id": "a2", "text": "雨", "language": "zh"})
    run(corpus(*rain), parse=REAL)
    ids, aside = look(tmp_path / "out")
    assert ids == ["a1"]
    assert [(one.id, one.error) for one in aside] == [("a2", "UnknownLanguageError")]


def test_progress_is_told_and_grows(corpus, run):
    seen = []
    run(corpus(*("Rain." for _ in range(9))), on_progress=seen.append)
    assert [p.records for p in seen] == sorted(p.records for p in seen)
    assert (seen[-1].records, seen[-1].shards_done, seen[-1].shards) == (9, 1, 1)


def test_a_run_without_workers_is_refused_before_anything_is_written(corpus, tmp_path):
    with pytest.raises(ValueError, match="jobs: expected one or more, got 0"):
        annotate(corpus("Rain fell."), tmp_path / "out", jobs=0)
    assert not (tmp_path / "out").exists()
