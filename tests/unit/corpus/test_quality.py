"""What a run says at its end: what is there, what is missing, and what to do about it."""

import json

import pytest

from newscorpus.corpus import Quality
from newscorpus.corpus.kernel import Annotator
from newscorpus.corpus.quality import QualityCounter
from newscorpus.readers import Document
from newscorpus.readers.records import document_from

GERMAN = (
    "Der Minister sagte am Freitag, dass er nicht mit den Vertretern der Stadt gesprochen habe und dass es auch in den "
    "nächsten Wochen keinen Termin für ein Gespräch mit ihnen geben werde, weil die Lage noch nicht klar ist."
)


def _counted(documents, form="csv"):
    counter = QualityCounter()
    for document in documents:
        counter.note(document, Annotator().annotate(document), form)
    return counter.quality()


def _documents(count, length=100):
    return [Document(text="Rain fell. " * length, id=str(n), source=f"a.csv:{n}") for n in range(count)]


def test_what_there_is_and_where_it_came_from():
    fields = {"text": "Rain Falls\n\nBy Jane Doe\n\nIt fell on the town.", "title": "Rain", "date": "2019-04-05"}
    quality = _counted([document_from(fields, "a.csv:2"), *_documents(2)])
    assert quality.articles == 3
    assert quality.with_field == {"day": 1, "headline": 1, "author": 1}
    assert quality.given_field == {"day": 1, "headline": 1}
    assert quality.missing("outlet") == 3


def test_counts_of_shards_add_up():
    whole, parts = _documents(9), [_documents(9)[:4], _documents(9)[4:]]
    assert Quality.total(map(_counted, parts)) == _counted(whole)


def test_a_text_far_longer_than_its_neighbours_is_named():
    quality = _counted([*_documents(5, 20), Document(text="Rain fell. " * 10_000, id="x", source="long.txt")])
    assert quality.far_longer == ((110_000, "long.txt"),)
    assert any("far longer than the others" in line and "long.txt" in line for line in quality.advice())
    assert _counted(_documents(5, 10_000)).far_longer == ()


def test_the_middle_is_about_the_median():
    quality = _counted([Document(text="x" * n, id=str(n), source="a") for n in range(100, 301, 10)])
    assert 150 <= quality.middle <= 250
    assert Quality().middle == 0


def test_articles_without_a_day_are_named_unless_they_are_few():
    day = {"text": "Rain fell.", "date": "2019-04-05"}
    dated = [document_from(day, f"a.csv:{n}") for n in range(20)]
    (said,) = _counted([*dated, *_documents(2)]).advice()
    assert said.startswith("2 of 22 articles without a day of publication")
    assert said.endswith("--map published=COLUMN names the column that has it")
    (alone,) = _counted(_documents(2), form="txt").advice()
    assert alone.endswith("shows how to give each text its day")
    assert list(_counted([*dated, *_documents(1)]).advice()) == []


def test_another_language_is_named_with_the_option():
    quality = _counted([Document(text=GERMAN, id="a", source="a.txt")], form="txt")
    assert quality.looks_like == {"de": 1}
    assert "1 article looks like 'de': use --language de, or --language auto" in list(quality.advice())


def test_columns_that_nobody_used_are_named_once():
    records = [document_from({"text": "Rain fell.", "pub": "x", "desk": n}, f"a.csv:{n}") for n in range(3)]
    quality = _counted(records)
    assert quality.unused == {"pub": 3, "desk": 3}
    assert any(line.startswith("columns that were not used: desk, pub; --map") for line in quality.advice())
    assert _counted(records, form="export").unused == {}


def test_remarks_are_counted_without_their_values():
    records = [document_from({"text": "Rain fell.", "date": f"0{n}/05/2019"}, f"a.csv:{n}") for n in (1, 2, 3)]
    quality = _counted(records)
    assert quality.remarks == {"published: no date that is clear": 3}
    assert any("--dates dmy, mdy or ymd" in line for line in quality.advice())


def test_an_export_read_as_one_article_is_told(tmp_path):
    remark = "looks like an export of 120 articles, in a layout that is not known; it is read as one"
    quality = _counted([Document(text="Rain fell.", id="a", source="a.txt", remarks=(remark,))], form="txt")
    assert quality.read_as_one == ("a.txt",)
    assert any("1 file may be an export that was read as one article: a.txt" in line for line in quality.advice())


def test_it_is_json(run, corpus, tmp_path):
    summary = run(corpus({"id": "a", "text": GERMAN, "desk": 4}, {"id": "b", "text": GERMAN}))
    record = json.loads((tmp_path / "out" / "_quality.json").read_text())
    assert record["articles"] == summary.quality.articles == 2
    assert record["looks_like"] == {"de": 2}
    assert record["advice"] == list(summary.quality.advice())
    assert summary.repeated_texts == 1


@pytest.mark.parametrize(("text", "code"), [(GERMAN, "de"), ("Rain fell on the town.", "en")])
def test_the_language_can_be_told_by_the_words(text, code):
    document = Document(text=text, id="a", source="a")
    assert Annotator(language="auto").annotate(document).language == code
