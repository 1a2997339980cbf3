"""Errors say what was found and what there is."""

import pickle
from pathlib import Path

import pytest

import newscorpus as nc
from newscorpus import errors


def test_an_unknown_name_lists_what_there_is_and_guesses():
    error = errors.UnknownRuleError("plain-cu", ["plain-cue", "inverted-cue"])
    assert str(error) == "unknown rule 'plain-cu' (did you mean 'plain-cue'?); expected one of: inverted-cue, plain-cue"
    assert isinstance(error, LookupError)
    assert isinstance(error, errors.NewscorpusError)


@pytest.mark.parametrize("data", [b"x", bytearray(b"x"), memoryview(b"x")])
def test_bytes_are_told_to_decode(data):
    with pytest.raises(TypeError, match=r"decode first, as in data\.decode\('utf-8'\)"):
        errors.text_required(data)


def test_other_types_are_named():
    with pytest.raises(TypeError, match=r"expected str, got int$"):
        errors.text_required(3)


def test_a_path_is_told_to_be_read_first():
    with pytest.raises(TypeError, match=r"got \w+Path: read the file first, as in path\.read_text\(encoding='utf-8'\)"):
        errors.text_required(Path("a.txt"))


def test_a_package_that_lacks_one_of_its_own_is_missing_too():
    with pytest.raises(errors.MissingExtraError, match=r"this needs 'the cleaner is apart now\.': pip install"):  # noqa: SIM117
        with errors.extra_needed("html"):
            raise ImportError("the cleaner is apart now.\nInstall it.")
    with pytest.raises(errors.MissingExtraError, match=r"newscorpus\[readers\]"):  # noqa: SIM117
        with errors.extra_needed("html"), errors.extra_needed("readers"):
            import no_such_package  # noqa: F401


def test_all_faults_of_a_lexicon_stand_in_one_error():
    faults = [errors.LexiconFault("en/a.toml", f"cue[{i}]", "unknown key") for i in range(2)]
    error = errors.LexiconError("a lexicon file has faults", faults)
    assert "en/a.toml: cue[0]: unknown key" in str(error)
    assert "en/a.toml: cue[1]: unknown key" in str(error)
    assert error.exceptions == tuple(faults)
    rest = error.subgroup(lambda e: isinstance(e, errors.LexiconFault) and e.key == "cue[1]")
    assert rest is not None
    assert rest.exceptions == (faults[1],)


def test_a_missing_package_names_its_extra():
    told = pytest.raises(errors.MissingExtraError, match=r"pip install 'newscorpus\[spacy\]'")
    with told as caught, errors.extra_needed("spacy"):
        import no_such_package  # noqa: F401
    assert caught.value.package == "no_such_package"
    assert isinstance(caught.value, ImportError)


def test_other_errors_pass_through():
    with pytest.raises(ZeroDivisionError), errors.extra_needed("spacy"):
        _ = 1 / 0


@pytest.mark.parametrize(
    "error",
    [
        errors.UnknownRuleError("plain-cu", ["plain-cue"]),
        errors.UnknownLanguageError("xx", ["en"], task="dates"),
        errors.SpanMismatchError(0, 4, "Rain", "Snow"),
        errors.NotUtf8Error("a.txt", 3, 0xFF),
        errors.MissingExtraError("pyarrow", "parquet"),
        errors.OtherRunError("out", ["language: en, was de"]),
        errors.SchemaError("expected an object"),
        errors.LexiconError("two faults", [errors.LexiconFault("cues.toml", "say", "no forms")]),
    ],
    ids=lambda error: type(error).__name__,
)
def test_errors_travel_between_processes(error):
    back = pickle.loads(pickle.dumps(error))
    assert (type(back), str(back)) == (type(error), str(error))
    assert {k: str(v) for k, v in vars(back).items()} == {k: str(v) for k, v in vars(error).items()}


@pytest.mark.parametrize(
    "call", [nc.link_events, nc.link_quotes, nc.to_frames, lambda one: nc.write_jsonl("a.jsonl", one)]
)
@pytest.mark.parametrize("one", [nc.Article(text="Rain fell."), "a.jsonl", None])
def test_one_article_in_the_place_of_several_is_refused_in_words(call, one, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(TypeError, match=f"expected several articles, got one {type(one).__name__}"):
        call(one)
    assert [*tmp_path.iterdir()] == []


def test_bytes_that_are_not_utf8_are_named_with_their_place():
    assert errors.decoded(b"\xef\xbb\xbfRain\r\n", "a.txt") == "\ufeffRain\r\n"
    with pytest.raises(errors.NotUtf8Error, match=r"a\.txt: not UTF-8: byte 0xff at position 2") as caught:
        errors.decoded(b"ab\xff", "a.txt")
    assert (caught.value.name, caught.value.position) == ("a.txt", 2)


def test_advice_comes_before_the_list():
    error = errors.UnknownFormatError(".pdf", [".txt", ".csv"], advice="PDF cannot be read; export TXT")
    assert str(error) == "unknown format '.pdf': PDF cannot be read; export TXT; expected one of: .csv, .txt"
