"""Reading of word files: typed, cached, all faults at once."""

import json
import pickle
import tomllib
from pathlib import Path

import pytest
from attrs import frozen

from newscorpus.errors import LexiconError, UnknownLanguageError, UnknownNameError
from newscorpus.lexicon import Lexicon, available_languages, load_lexicon
from newscorpus.lexicon.vocabulary import STOP, vocabulary

DATA = Path(__file__).parents[3] / "src" / "newscorpus" / "lexicon" / "data"


@frozen(kw_only=True)
class Entry:
    id: str
    form: str = ""
    refuses: tuple[str, ...] = ()


def lexicon(folder, **files: str) -> Lexicon:
    for name, content in files.items():
        stem, ending = name.rsplit("_", 1)
        (folder / f"{stem}.{ending}").write_text(content, encoding="utf-8")
    return Lexicon("xx", folder)


def test_an_unknown_language_lists_those_there_are():
    with pytest.raises(UnknownLanguageError, match=r"unknown language 'tlh'; expected one of: .*en"):
        load_lexicon("tlh")
    with pytest.raises(LookupError):
        load_lexicon("../en")


def test_a_task_without_words_names_the_languages_that_have_them(tmp_path):
    with pytest.raises(UnknownLanguageError, match=r"unknown language for names 'xx'.*; expected one of: de, en"):
        lexicon(tmp_path).require("abbreviations", "names")


def test_lines_are_stripped_of_comments(tmp_path):
    words = lexicon(tmp_path, words_txt="# of the house\nalpha # first\n\n  beta gamma \n")
    assert words.lines("words") == ("alpha", "beta gamma")
    assert words.words("words") == {"alpha", "beta gamma"}
    assert words.has("words")
    assert words.lines("nothing") == ()


def test_entries_are_typed(tmp_path):
    words = lexicon(tmp_path, cues_toml='[[cue]]\nid = "say"\nform = "said"\nnot = ["sad"]\n')
    assert words.entries("cues", Entry, table="cue") == (Entry(id="say", form="said", refuses=("sad",)),)


def test_all_faults_of_a_file_stand_in_one_error(tmp_path):
    bad = '[[cue]]\nid = "a"\ncolour = 1\n[[cue]]\nid = 3\n[[cue]]\nid = "a"\n'
    with pytest.raises(LexiconError) as caught:
        lexicon(tmp_path, cues_toml=bad).entries("cues", Entry, table="cue")
    said = str(caught.value)
    assert "xx/cues.toml: cue[0] a.colour: unknown key" in said
    assert "xx/cues.toml: cue[1] 3: Expected `str`" in said
    assert "xx/cues.toml: cue[2] a: id used twice" in said


def test_a_broken_file_is_named(tmp_path):
    with pytest.raises(LexiconError, match=r"xx/cues\.toml: syntax"):
        lexicon(tmp_path, cues_toml="[[cue").tables("cues")


def test_the_vocabulary_knows_capitalised_forms():
    table = vocabulary(load_lexicon("en"), STOP)
    assert {table["the"], table["The"], table["THE"]} == {STOP}


def test_words_of_your_own_leave_the_language_alone():
    english = load_lexicon("en")
    more = english.extend(abbreviations=["Corpl."]).extend(abbreviations=["Hptm."], stop_words=["ye"])
    assert more.words("abbreviations") - english.words("abbreviations") == {"Corpl.", "Hptm."}
    assert "ye" in vocabulary(more, STOP)
    assert "ye" not in vocabulary(english, STOP)
    assert repr(more) == "Lexicon('en', +2 abbreviations, +1 stop_words)"
    with pytest.raises(UnknownNameError, match=r"unknown word list 'abreviations' .did you mean 'abbreviations'"):
        english.extend(abreviations=["x"])


def test_a_lexicon_survives_pickling():
    more = load_lexicon("en").extend(abbreviations=["Corpl."])
    assert pickle.loads(pickle.dumps(more)).words("abbreviations") == more.words("abbreviations")
    assert "en" in available_languages()


def test_a_word_in_the_place_of_a_list_is_refused():
    with pytest.raises(TypeError, match=r"abbreviations: expected a list of words, got a string: use \['Corpl\.'\]"):
        load_lexicon("en").extend(abbreviations="Corpl.")


def test_what_was_made_of_a_file_when_the_wheel_was_built_is_read_instead(tmp_path):
    words = lexicon(tmp_path, cues_toml='[[cue]]\nid = "from-toml"')
    next(tmp_path.rglob("cues.toml")).with_suffix(".json").write_text('{"cue": [{"id": "from-json"}]}')
    assert words.raw("cues", "cue") == [{"id": "from-json"}]


@pytest.mark.parametrize("path", sorted(DATA.glob("*/*.toml")), ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_a_file_is_the_same_as_json(path):
    words = tomllib.loads(path.read_text(encoding="utf-8"))
    assert json.loads(json.dumps(words)) == words
