"""spaCy gets whole tokens, and gives exact offsets back."""

import json

import pytest
import spacy
from spacy.tokenizer import Tokenizer
from spacy.tokens import DocBin

import newscorpus as nc
from newscorpus.errors import SchemaError, SpanMismatchError
from newscorpus.formats.spacy import find_unaligned, from_spacy, read_spacy, to_spacy, write_spacy
from newscorpus.model import Article, Quote, Span, Timex

TEXT = "Rain in mid-2018, “Ana Doe” said."
YEAR = Span.cut(TEXT, 12, 16)
ARTICLE = Article(id="a1", text=TEXT, timexes=(Timex(span=YEAR, value="2018"),))


def by_space() -> spacy.language.Language:
    nlp = spacy.blank("en")
    nlp.tokenizer = Tokenizer(nlp.vocab)
    return nlp


def test_unaligned_spans_are_listed_and_exact():
    doc = to_spacy(ARTICLE, nlp=by_space())
    assert [span.text for span in doc.spans["Timex"]] == ["mid-2018,"]
    assert find_unaligned(doc) == (YEAR,)
    assert from_spacy(doc) == ARTICLE


def test_aligned_spans_are_not_listed():
    assert find_unaligned(to_spacy(Article(text=TEXT, timexes=(Timex(span=Span.cut(TEXT, 0, 4)),)))) == ()


def test_an_empty_span_has_no_tokens_and_comes_back():
    article = Article(
        text="“”", quotes=(Quote(span=Span(0, 2, "“”"), content=Span(1, 1, "")),), timexes=(Timex(span=Span(1, 1, "")),)
    )
    doc = to_spacy(article)
    assert "Timex" not in doc.spans
    assert find_unaligned(doc) == (Span(1, 1, ""),)
    assert from_spacy(doc) == article


def test_what_was_changed_in_a_group_is_read():
    article = nc.parse_article("“It will rain,” Ana Doe said on Friday.")
    doc = to_spacy(article)
    doc.spans["Timex"] = []
    doc.spans["Cue"] = [doc[0:1]]
    doc.spans["PERSON"] = [doc[5:7]]
    read = from_spacy(doc)
    assert read.timexes == ()
    assert read.attributions[0].cue is None  # a new cue is tied to nothing
    assert read.attributions[0].source == article.attributions[0].source


def test_groups_from_elsewhere():
    doc = spacy.blank("en")("Rain in 2018.")
    doc.spans["Timex"] = [doc[2:3]]
    assert from_spacy(doc) == Article(text="Rain in 2018.", timexes=(Timex(span=Span(8, 12, "2018")),))


def test_another_text_is_refused():
    doc, other = to_spacy(ARTICLE), to_spacy(Article(text="Snow in mid-2019, “Ana Doe” said."))
    other.user_data |= doc.user_data
    with pytest.raises(SpanMismatchError):
        from_spacy(other)


@pytest.mark.parametrize("kept", ["", "[]", json.dumps({"marks": [["Timex", 0]]})])
def test_broken_user_data_is_refused(kept):
    doc = to_spacy(ARTICLE)
    doc.user_data["newscorpus"] = kept
    with pytest.raises(SchemaError, match="user_data"):
        from_spacy(doc)


def test_a_language_that_spacy_does_not_know():
    assert from_spacy(to_spacy(Article(text="a b", language="xy"))).language == "xy"


def test_a_long_text_is_no_error():
    assert len(to_spacy(Article(text="a " * 600_000))) == 600_000


def test_files(tmp_path):
    path = tmp_path / "a.spacy"
    articles = [ARTICLE, Article(text=""), nc.parse_article(TEXT)]
    assert write_spacy(path, articles) == 3
    assert list(read_spacy(path)) == articles
    assert len(DocBin().from_disk(path)) == 3
    path.write_bytes(b"no DocBin")
    with pytest.raises(SchemaError, match=r"a\.spacy: not a DocBin"):
        read_spacy(path)
