"""`newscorpus annotate` and `newscorpus validate`: what they say, and their exit codes."""

import json
import os
import pty
import subprocess
import sys
from contextlib import suppress

import pytest

from newscorpus.cli.progress_bar import in_words
from newscorpus.corpus import Progress

REPEATED = '{"id": "a", "text": "Rain fell on the town."}\n{"id": "b", "text": "Rain fell on the town."}\n'


@pytest.fixture
def source(tmp_path):
    path = tmp_path / "in.jsonl"
    path.write_text('{"id": "a1", "text": "Rain fell."}\n{"id": "a2", "text": "It rose."}\n')
    return path


def test_all_done_is_0_and_the_words_are_on_stderr(run, source, tmp_path):
    result = run("annotate", source, "-o", tmp_path / "out", "-j", "1", "--format", "jsonl")
    assert (result.exit_code, result.stdout) == (0, "")
    assert f"2 articles in {tmp_path / 'out'}" in result.stderr
    assert run("validate", tmp_path / "out").exit_code == 0


def test_some_set_aside_is_1(run, source, tmp_path):
    source.write_text(source.read_text() + "{broken\n")
    result = run("annotate", source, "-o", tmp_path / "out", "-j", "1", "--format", "jsonl", "--quiet")
    assert result.exit_code == 1
    assert result.stderr.endswith(f"newscorpus: 1 record set aside: 1 broken; see {tmp_path / 'out' / '_set_aside'}\n")


def test_the_reasons_are_counted(run, source, tmp_path):
    source.write_text('{"text": ""}\n[]\n{"text": ""}\n{broken\n')
    result = run("annotate", source, "-o", tmp_path / "out", "-j", "1", "--format", "jsonl")
    assert "4 records set aside: 2 missing-text, 1 wrong-type, 1 broken; see" in result.stderr


def test_without_pyarrow_the_other_format_is_offered(run, source, tmp_path, monkeypatch):
    monkeypatch.setattr("newscorpus.corpus.runner.find_spec", lambda _: None)
    result = run("annotate", source, "-o", tmp_path / "out", "-j", "1")
    assert result.exit_code == 2
    assert result.stderr.endswith("'newscorpus[parquet]'; or write JSON lines, with --format jsonl\n")
    result = run("annotate", source, "-o", tmp_path / "out", "-j", "1", "--format", "jsonl", "--duplicates")
    assert "--format jsonl" not in result.stderr


def test_texts_that_repeat_are_counted(run, source, tmp_path):
    source.write_text(REPEATED)
    result = run("annotate", source, "-j", "1", "--format", "jsonl", "-o", tmp_path / "out")
    assert "repeat another article: 1; --duplicates names them" in result.stderr


def test_texts_that_repeat_are_counted_once(run, source, tmp_path):
    pytest.importorskip("datasketch")
    source.write_text(REPEATED)
    result = run("annotate", source, "-j", "1", "--format", "jsonl", "-o", tmp_path / "out", "--duplicates")
    assert "copies of other articles: 1; see" in result.stderr
    assert "--duplicates names them" not in result.stderr


def test_repeated_ids_are_1(run, source, tmp_path):
    source.write_text(source.read_text() * 2)
    result = run("annotate", source, "-o", tmp_path / "out", "-j", "1", "--format", "jsonl")
    assert result.exit_code == 1
    assert "ids that more than one record has: 2" in result.stderr


def test_another_configuration_is_2(run, source, tmp_path):
    options = ("annotate", source, "-o", tmp_path / "out", "-j", "1", "--format", "jsonl")
    assert run(*options).exit_code == 0
    result = run(*options, "--limit-seconds", "5")
    assert result.exit_code == 2
    assert "limits.seconds: 30.0 there, 5.0 now" in result.stderr
    assert run(*options, "--limit-seconds", "5", "--overwrite").exit_code == 0


@pytest.mark.parametrize(
    "options",
    [
        (), ("nowhere.jsonl",), ("in.jsonl", "--language", "xx"), ("in.jsonl", "--dialect", "klingon"),
        ("in.jsonl", "--limit-seconds", "0"), ("in.jsonl", "-j", "0"), ("in.jsonl", "--format", "xml"),
        ("in.jsonl", "--encoding", "no-such-encoding"),
    ],
)  # fmt: skip
def test_a_wrong_call_is_2_and_touches_nothing(run, source, tmp_path, monkeypatch, options):
    monkeypatch.chdir(tmp_path)
    result = run("annotate", *options, "-o", "out")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "Traceback" not in result.stderr
    assert not (tmp_path / "out").exists()


def test_every_option_reaches_the_run(run, source, tmp_path, monkeypatch):
    seen = {}

    def take(*args, **options):
        seen.update(options, args=args)
        raise KeyboardInterrupt

    monkeypatch.setattr("newscorpus.cli.annotate.annotate_corpus", take)
    result = run(
        "annotate", source, "-o", tmp_path / "out", "-j", "3", "--format", "jsonl", "--from", "jsonl",
        "--dialect", "c4", "--encoding", "latin-1", "--pattern", "*.x",
        "--language", "de", "--limit-seconds", "4", "--limit-memory", "99",
        "--limit-characters", "88", "--duplicates", "--overwrite",
    )  # fmt: skip
    assert result.exit_code == 130
    assert "the same command resumes the run" in result.stderr
    assert (seen["jobs"], seen["format"], seen["duplicates"], seen["overwrite"]) == (3, "jsonl", True, True)
    limits, reading, parser = seen["limits"], seen["source"], seen["parse"].__self__
    assert (limits.seconds, limits.memory, limits.characters, parser.language) == (4.0, 99, 88, "de")
    assert (reading.format, reading.dialect, reading.encoding, reading.pattern) == ("jsonl", "c4", "latin-1", "*.x")


def test_faults_are_on_stdout_and_1(run, source, tmp_path):
    run("annotate", source, "-o", tmp_path / "out", "-j", "1", "--format", "jsonl")
    (tmp_path / "out" / "_SUCCESS").unlink()
    result = run("validate", tmp_path / "out")
    assert result.exit_code == 1
    assert result.stdout.startswith("_SUCCESS: not there")
    assert "2 articles + 0 set aside = 2 records" in result.stderr


def test_standard_input_is_the_business_of_parse(run, tmp_path):
    result = run("annotate", "-", "-o", tmp_path / "out")
    assert result.exit_code == 2
    assert "`newscorpus parse` reads standard input" in result.stderr
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("form", ["jsonl", "parquet"])
def test_validating_a_run_that_was_stopped_is_1(run, source, tmp_path, form):
    run("annotate", source, "-o", tmp_path / "out", "-j", "1", "--format", form)
    (tmp_path / "out" / "_SUCCESS").unlink()
    (tmp_path / "out" / f"part-00000.{form}").unlink()
    result = run("validate", tmp_path / "out")
    assert result.exit_code == 1
    assert result.stdout.startswith("_SUCCESS: not there; the run is not complete")
    assert f"part-00000.{form}: not there" in result.stdout


def test_validating_no_run_is_2(run, tmp_path):
    result = run("validate", tmp_path)
    assert result.exit_code == 2
    assert "not the output of a run" in result.stderr


def test_a_terminal_sees_a_bar(source, tmp_path):
    screen, stderr = pty.openpty()
    options = [str(source), "-o", str(tmp_path / "out"), "-j", "1", "--format", "jsonl"]
    process = subprocess.Popen([sys.executable, "-m", "newscorpus", "annotate", *options], stderr=stderr)
    os.close(stderr)
    shown = b""
    with suppress(OSError):  # how a terminal ends
        while more := os.read(screen, 4096):
            shown += more
    os.close(screen)
    assert process.wait() == 0
    assert b"a second" in shown
    assert b"2 articles in" in shown


def test_progress_in_words():
    progress = Progress(records=1300, before=300, set_aside=2, shards_done=1, shards=9, left=9000, seconds=10.0)
    assert in_words(progress) == "1,300 done, 2 set aside, 100 a second, 1:30 left"
    assert json.dumps(in_words(progress)).isascii()


def test_columns_and_days_as_the_caller_says(run, tmp_path):
    source, out = tmp_path / "in.csv", tmp_path / "out"
    source.write_text("BODY,pub,head,desk\nRain fell on the town.,05/03/2019,Rain,x\n")
    options = ("-j", "1", "--format", "jsonl", "--map", "text=BODY", "--map", "published=pub", "--map", "title=head")
    result = run("annotate", source, "-o", out, *options, "--dates", "dmy")
    assert result.exit_code == 0
    assert "a day 1 (1 from the source), a headline 1 (1 from the source), an author 0, an outlet 0" in result.stderr
    assert "columns that were not used: desk; --map" in result.stderr
    record = json.loads((out / "part-00000.jsonl").read_text())
    assert (record["published"], record["given"]["headline"]) == ("2019-03-05", "Rain")
    assert run("validate", out).exit_code == 0
    assert run("annotate", source, "-o", out, *options, "--dates", "mdy").exit_code == 2


@pytest.mark.parametrize("mapped", ["BODY", "=BODY", "text="])
def test_a_mapping_that_is_none_is_refused(run, source, tmp_path, mapped):
    result = run("annotate", source, "-o", tmp_path / "out", "--map", mapped)
    assert (result.exit_code, "expected NAME=COLUMN" in result.stderr) == (2, True)


def test_the_old_name_of_a_format_and_a_language_by_its_words(run, tmp_path):
    story = (
        "Der Minister sagte, dass er nicht mit den Vertretern der Stadt gesprochen habe und dass es auch in den "
        "nächsten Wochen keinen Termin für ein Gespräch mit ihnen geben werde, weil die Lage noch nicht klar ist."
    )
    text = f"1 of 1 DOCUMENTS\n\nKurier\n\n3. Mai 2019\n\nRegen\n\nLÄNGE: 2 Wörter\n\n{story}"
    (tmp_path / "a.txt").write_text(text)
    options = ("-j", "1", "--format", "jsonl", "--from", "nexis", "--language", "auto")
    assert run("annotate", tmp_path / "a.txt", "-o", tmp_path / "out", *options).exit_code == 0
    record = json.loads((tmp_path / "out" / "part-00000.jsonl").read_text())
    assert (record["language"], record["given"]["outlet"], record["published"]) == ("de", "Kurier", "2019-05-03")
    assert run("validate", tmp_path / "out").exit_code == 0


def test_link_writes_two_tables(run, tmp_path):
    words = "“We will rebuild every house on this shore before the winter comes,” Mayor Jane Doe said."
    (tmp_path / "in.jsonl").write_text("".join(json.dumps({"id": n, "text": words}) + "\n" for n in ("a", "b")))
    run("annotate", tmp_path / "in.jsonl", "-o", tmp_path / "out", "-j", "1", "--format", "jsonl", "-q")
    result = run("link", tmp_path / "out")
    assert result.exit_code == 0
    assert "quotations in several articles: 1, with 2 versions" in result.stderr
    assert (tmp_path / "out" / "_links" / "quotes.jsonl").exists()
    assert run("link", tmp_path).exit_code == 2
