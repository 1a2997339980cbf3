"""The command: data on stdout, everything else on stderr, exit 0, 1 or 2."""

import json

import pytest

import newscorpus as nc


def test_a_file_gives_one_line_of_json(run, article):
    result = run("parse", article, "--published", "2018-10-26", "--url", "u")
    record = nc.loads(result.stdout)
    assert result.exit_code == 0
    assert record.text == article.read_bytes().decode()
    assert (record.id, record.url, str(record.published)) == (str(article), "u", "2018-10-26")
    assert result.stdout.count("\n") == 1


def test_standard_input_is_read_without_a_file_and_with_a_dash(run):
    for args in ((), ("-",)):
        result = run("parse", *args, input="Rain fell.")
        assert nc.loads(result.stdout).text == "Rain fell."


def test_a_moment_is_kept_as_a_moment(run, article):
    result = run("parse", article, "--published", "2018-10-26T10:30:00+02:00")
    assert json.loads(result.stdout)["published"] == "2018-10-26T10:30:00+02:00"


def test_the_text_view_names_what_was_found(run, article):
    result = run("parse", article, "--format", "text")
    assert "Rain fell on the town." in result.stdout
    assert "\x1b" not in result.stdout


def test_the_page_is_one_file(run, article):
    result = run("parse", article, "--format", "html")
    assert result.stdout.startswith("<!DOCTYPE html>")
    assert result.stdout.count("<script>") == 1


def test_unreadable_files_are_named_and_skipped(run, article, tmp_path):
    bad = tmp_path / "bad.txt"
    bad.write_bytes(bytes(range(256)))
    result = run("parse", bad, tmp_path / "gone.txt", article)
    assert result.exit_code == 1
    assert "bad.txt: not-utf8: it is not UTF-8, and no other encoding fits; skipped" in result.stderr
    assert "gone.txt: No such file or directory; skipped" in result.stderr
    assert len(result.stdout.splitlines()) == 1


STORY = "“We are ready,” Mayor Ana Ruiz of Zürich said on Monday. The café of her brother José had closed in May."


@pytest.mark.parametrize(
    ("encoding", "named"),
    [("utf-16", "utf-16-le"), ("utf-32", "utf-32-le"), ("utf-8-sig", None), ("cp1252", "cp1252")],
)
def test_texts_in_other_encodings_are_read_and_their_encoding_named(run, tmp_path, encoding, named):
    (tmp_path / "a.txt").write_bytes(STORY.encode(encoding))
    for args, shown in (((tmp_path / "a.txt",), "a.txt"), (("-",), "<stdin>")):
        result = run("parse", *args, input=STORY.encode(encoding))
        record = nc.loads(result.stdout)
        assert record.text.removeprefix("\ufeff") == STORY
        assert [said.speaker.name for said in record.attributions] == ["Ana Ruiz"]
        assert (result.exit_code, result.stderr) == (0, f"newscorpus: {shown}: encoding: {named}\n" if named else "")
    assert run("parse", "-q", tmp_path / "a.txt").stderr == ""


def test_a_package_that_is_missing_is_named_with_the_file(run, article, tmp_path, monkeypatch):
    monkeypatch.setattr("newscorpus.readers.registry._is_installed", lambda package: package != "trafilatura")
    (tmp_path / "a.html").write_text("<p>Rain fell.</p>")
    result = run("parse", tmp_path / "a.html", article)
    assert (result.exit_code, len(result.stdout.splitlines())) == (1, 1)
    assert "a.html: this needs 'trafilatura': pip install 'newscorpus[html]'; skipped" in result.stderr


def test_standard_input_that_is_no_text(run):
    result = run("parse", input=bytes(range(256)))
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr == "newscorpus: <stdin>: it is not UTF-8, and no other encoding fits; skipped\n"


def test_a_file_of_rich_text_is_read_as_annotate_reads_it_whatever_its_name(run, tmp_path):
    (tmp_path / "a.txt").write_bytes(rb"{\rtf1\ansi Rain fell.\par}")
    assert nc.loads(run("parse", tmp_path / "a.txt").stdout).text.strip() == "Rain fell."


def test_a_page_that_is_called_a_text_is_said_to_be_one(run, tmp_path):
    (tmp_path / "a.txt").write_text("<html><body><p>Rain fell on Oslo.</p></body></html>")
    result = run("parse", tmp_path / "a.txt")
    assert nc.loads(result.stdout).text.startswith("<html>")
    assert "a.txt: looks like a web page, but is read as plain text because of its name; name it .html" in result.stderr


def test_an_empty_file_is_named(run, tmp_path):
    (tmp_path / "a.txt").touch()
    result = run("parse", tmp_path / "a.txt")
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr == "newscorpus: a.txt: missing-text: the file is empty; skipped\n"


def test_a_folder_without_articles_says_so(run, article, tmp_path):
    (tmp_path / "empty").mkdir()
    (tmp_path / "none.jsonl").touch()
    for name in ("empty", "none.jsonl"):
        result = run("parse", tmp_path / name, article)
        assert (result.exit_code, len(result.stdout.splitlines())) == (0, 1)
        assert result.stderr == f"newscorpus: {tmp_path / name}: no articles in it\n"
    assert run("parse", tmp_path / "empty", "--quiet").stderr == ""


@pytest.mark.parametrize("name", ["a.odt", "a.PDF", "a.log"])
def test_what_no_reader_knows_is_refused_as_annotate_does(run, article, tmp_path, name):
    (tmp_path / name).write_text("<p>Rain fell.</p>")
    result = run("parse", tmp_path / name, article)
    assert result.exit_code == 1
    ending = name.removeprefix("a")
    assert f"{name}: unknown format '{ending}'" in result.stderr
    assert "newscorpus parse < FILE" in result.stderr
    assert len(result.stdout.splitlines()) == 1


@pytest.mark.parametrize("name", ["a", "a.TXT", "a.text"])
def test_a_name_without_an_ending_is_a_text(run, tmp_path, name):
    (tmp_path / name).write_text("Rain fell.")
    assert nc.loads(run("parse", tmp_path / name).stdout).text == "Rain fell."


def test_a_document_may_say_its_language(run, tmp_path):
    path = tmp_path / "a.jsonl"
    path.write_text(
        '{"text": "Es regnet.", "language": "de-DE"}\n{"text": "x", "language": "tlh"}\n{"text": "Rain fell."}\n'
    )
    result = run("parse", path)
    assert [nc.loads(line).language for line in result.stdout.splitlines()] == ["de", "en"]
    assert (result.exit_code, "a.jsonl:2" in result.stderr) == (1, True)


def test_quiet_names_nothing_and_still_fails(run, tmp_path):
    result = run("parse", "--quiet", tmp_path / "gone.txt")
    assert (result.exit_code, result.stderr) == (1, "")


def test_a_file_of_documents_gives_a_record_each(run, tmp_path):
    path = tmp_path / "a.jsonl"
    path.write_text('{"text": "Rain fell.", "id": "a", "date": "2018-10-26"}\n{"title": "x"}\n{"text": "It rose."}\n')
    result = run("parse", path)
    first, second = map(nc.loads, result.stdout.splitlines())
    assert (first.id, str(first.published), second.text) == ("a", "2018-10-26", "It rose.")
    assert (result.exit_code, result.stderr.count("skipped")) == (1, 1)
    assert run("parse", tmp_path).stdout.count("\n") == 2
    assert "one page for one article" in run("parse", path, "--format", "html").stderr


def test_what_a_reader_assumed_is_counted_for_each_file(run, tmp_path):
    path = tmp_path / "a.jsonl"
    path.write_text("".join(f'{{"text": "Rain fell.", "date": "{day}"}}\n' for day in ("soon", "2018-10-26", "later")))
    result = run("parse", path)
    assert result.stderr == f"newscorpus: {path}: 2 articles: published: no date that is clear\n"
    assert run("parse", "--quiet", path).stderr == ""


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (("--format", "xml"), "'json', 'text', 'html'"),
        (("--language", "tlh"), "expected one of: "),
        (("--published", "26.10.2018"), "expected YYYY-MM-DD"),
    ],
)
def test_wrong_calls_say_what_there_is(run, args, said):
    result = run("parse", *args)
    assert result.exit_code == 2
    assert said in result.stderr
    assert result.stdout == ""


def test_the_version_names_the_engine(run):
    assert "newscorpus 0." in run("--version").stdout
    assert "regex" in run("--version").stdout


GERMAN = (
    "Der Minister sagte am Freitag, dass er nicht mit den Vertretern der Stadt gesprochen habe und dass es auch in "
    "den nächsten Wochen keinen Termin für ein Gespräch mit ihnen geben werde."
)


def test_a_text_in_another_language_is_named(run):
    result = run("parse", input=GERMAN)
    assert result.exit_code == 0
    assert result.stderr == "newscorpus: <stdin>: looks like 'de', parsed as 'en'; see --language\n"
    assert run("parse", "--quiet", input=GERMAN).stderr == ""
    assert run("parse", "--language", "DE", input=GERMAN).stderr == ""


EXPORT = "".join(
    f"{n} of 2 DOCUMENTS\n\nThe Courier\n\nMay 3, 2019\n\nRain falls, {n}\n\nLENGTH: 2 words\n\nRain fell.\n\n"
    for n in (1, 2)
)


@pytest.mark.parametrize("name", ["a.txt", "a"])
def test_an_export_is_split_whatever_it_is_called(run, tmp_path, name):
    (tmp_path / name).write_text(EXPORT)
    result = run("parse", tmp_path / name)
    assert [nc.loads(line).headline for line in result.stdout.splitlines()] == ["Rain falls, 1", "Rain falls, 2"]


def test_an_export_on_standard_input_is_one_text_with_a_warning(run):
    result = run("parse", input=EXPORT)
    assert len(result.stdout.splitlines()) == 1
    assert "<stdin>: looks like an export of Nexis with 2 articles" in result.stderr
