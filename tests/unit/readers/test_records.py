"""What a caller says of the fields goes before what a dialect says; what is no prose is no text."""

import json

import pytest

from newscorpus.readers import BadRecord, Document, load_dialect, read_documents
from newscorpus.readers.dialects import dialect_over
from newscorpus.readers.records import document_from

LONG = "The board of the harbour voted on Tuesday to close the north pier until spring."


def _csv(tmp_path, text):
    path = tmp_path / "a.csv"
    path.write_text(text)
    return path


def test_names_of_ones_own(tmp_path):
    path = _csv(tmp_path, f"BODY,pub,head,who,paper\n{LONG},05/03/2019,Pier,Jane Doe,Courier\n")
    fields = {"text": "BODY", "published": "pub", "title": "head", "author": "who", "outlet": "paper"}
    (found,) = read_documents(path, fields=fields, dates="dmy")
    assert (found.text, found.headline, found.authors, found.outlet) == (LONG, "Pier", ("Jane Doe",), "Courier")
    assert str(found.published) == "2019-03-05"


def test_a_column_that_is_not_there_is_remarked(tmp_path):
    path = _csv(tmp_path, f"text,pub\n{LONG},2019-03-05\n")
    (found,) = read_documents(path, fields={"text": "BODY", "published": "pub"})
    assert found.text == LONG
    assert found.remarks == ("map: no field 'BODY', which should be 'text'",)
    (found,) = read_documents(path, fields={"published": "pub"})
    assert found.remarks == ()


@pytest.mark.parametrize(
    ("value", "order", "day"),
    [
        ("05/03/2019", None, None),
        ("05/03/2019", "dmy", "2019-03-05"),
        ("05/03/2019", "mdy", "2019-05-03"),
        ("25/03/2019", None, "2019-03-25"),
        ("03/25/2019", None, "2019-03-25"),
        ("5.3.19", "dmy", "2019-03-05"),
        ("19-03-05", "ymd", "2019-03-05"),
        ("2019/03/05", None, "2019-03-05"),
        ("05/03/2019 06:30", "dmy", "2019-03-05"),
        ("32/03/2019", "dmy", None),
    ],
)
def test_the_order_of_digits(tmp_path, value, order, day):
    (found,) = read_documents(_csv(tmp_path, f"text,date\nRain fell.,{value}\n"), dates=order)
    assert (str(found.published) if found.published else None) == day


def test_own_names_lie_over_the_dialect_that_each_record_shows(tmp_path):
    path = tmp_path / "a.jsonl"
    records = [
        {"maintext": "Rain fell.", "date_publish": "2019-03-05", "h": "Rain"},
        {"body": "Snow fell.", "h": "Snow"},
    ]
    path.write_text("\n".join(map(json.dumps, records)))
    assert [(one.text, one.headline) for one in read_documents(path, fields={"headline": "h"})] == [
        ("Rain fell.", "Rain"),
        ("Snow fell.", "Snow"),
    ]


def test_own_names_go_before_those_of_a_dialect_that_was_named():
    names = dialect_over({"text": "BODY"}, "mdy", load_dialect("plain"))
    assert names is not None
    assert names.fields["text"][:2] == ("BODY", "text")
    assert (names.order, names.over) == ("mdy", False)
    assert dialect_over(None, None, None) is None


def test_a_wrong_order_is_refused(tmp_path):
    with pytest.raises(ValueError, match="dates should be 'dmy', 'mdy' or 'ymd', found 'year'"):
        read_documents(_csv(tmp_path, "text\nRain\n"), dates="year")


@pytest.mark.parametrize(
    ("value", "is_text"),
    [
        ("Rain fell.", True),
        ("Rain", True),
        ("Rain.", True),
        ("雨が降った。", True),
        ("Rain/snow fell.", True),
        ("ddUyU0VZz0BRneMioxUPQVP6sIxvM", False),
        ("https://courier.example/rain", False),
        ("rain.html", False),
        ("17", False),
        ("1,394,470", False),
        ("2019-04-05 06:00", False),
    ],
)
def test_what_is_no_prose_is_no_text(value, is_text):
    assert isinstance(document_from({"text": value}, "a:1"), BadRecord) is not is_text


def test_the_next_field_is_asked_where_the_first_holds_no_prose():
    found = document_from({"text": "9f86d081884c7d65", "content": "Rain fell."}, "a:1")
    assert found.text == "Rain fell."


def test_a_field_given_as_the_text_that_holds_none(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("score,text\n0.3,Rain fell.\n")
    (found,) = read_documents(path, fields={"text": "score"})
    assert isinstance(found, Document)
    assert found.text == "Rain fell."
    assert found.remarks == ("map: 'score' holds no text, so another field was read",)


def test_a_field_that_may_be_the_text_is_named():
    bad = document_from({"id": 3, "kop": "Pier", "artikeltekst": LONG}, "a.csv:2")
    assert bad.detail.endswith(
        "; perhaps in 'artikeltekst': annotate --map text=artikeltekst (in Python, fields={'text': 'artikeltekst'})"
    )


def test_bylines_in_a_field_are_names():
    for value, names in {
        "By Jane Doe": ("Jane Doe",),
        "BY MARCUS WEBB, Courier": ("MARCUS WEBB",),
        "Jane Doe and Wei Chen": ("Jane Doe", "Wei Chen"),
        "Doe, Jane": ("Doe, Jane",),
        "Letters": ("Letters",),
    }.items():
        assert document_from({"text": "Rain", "author": value}, "a:1").authors == names


def test_a_table_without_a_known_column_names_those_it_has():
    bad = document_from({"headl": "Rain", "bdy": "Rain fell."}, "a.csv:2")
    assert bad.detail.endswith(
        "none of its fields is known ('headl', 'bdy'): name the one with the text, "
        "as in annotate --map text=headl (in Python, fields={'text': 'headl'})"
    )
    many = document_from({f"c{n}": "" for n in range(30)}, "a.csv:2")
    assert "'c7'" in many.detail
    assert "'c8'" not in many.detail
    known = document_from({"title": "Rain", "bdy": "Rain."}, "a.csv:2")
    assert "known" not in known.detail


@pytest.mark.parametrize("name", ["Article text", "article-text", "ARTICLE_TEXT", "articleText"])
def test_names_are_compared_without_blanks_and_hyphens(name):
    found = document_from({name: "Snow fell.", "Date Published": "2021-02-03"}, "a:1")
    assert (found.text, str(found.published)) == ("Snow fell.", "2021-02-03")


def test_fields_behind_one_another():
    both = {"an": "x", "source_name": "Courier", "snippet": "Snow fell.", "body": "It stuck."}
    assert document_from(both, "a:1").text == "Snow fell.\n\nIt stuck."
    assert document_from({**both, "snippet": ""}, "a:1").text == "It stuck."


def test_a_description_is_proposed_as_the_text():
    long = "Snow fell on Westmere all night and closed the school, the library and the pool."
    found = document_from({"headline": "Snow", "short_description": long}, "a:1")
    assert isinstance(found, BadRecord)
    assert found.detail.endswith("(in Python, fields={'text': 'short_description'})")


def test_what_is_done_to_a_text_is_remarked():
    found = document_from({"text": "<p>Snow fell.</p>"}, "a:1")
    assert (found.text, found.remarks) == ("Snow fell.", ("text: HTML, read as what a browser shows",))


@pytest.mark.parametrize("value", [1612332000, 1612332000.0, 1612332000000, "1612332000.5"])
def test_seconds_of_unix(value):
    assert str(document_from({"text": "Snow fell.", "published": value}, "a:1").published)[:16] == "2021-02-03 06:00"


def test_a_word_for_nothing_is_no_author_or_outlet():
    found = document_from({"text": "Snow fell.", "author": "nan", "source": "None", "headline": "None"}, "a:1")
    assert (found.authors, found.outlet, found.headline) == ((), None, "None")


def test_where_only_a_headline_is():
    found = document_from({"publish_date": "20210203", "headline_text": "Snow closes the school"}, "a:1")
    assert found.detail.endswith("(in Python, fields={'text': 'headline_text'}) reads it as the text")


def test_a_word_for_nothing_is_no_id():
    found = document_from({"text": "Snow fell.", "id": "None", "uuid": "u1", "url": "nan"}, "a:1")
    assert (found.id, found.url) == ("u1", None)


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("en", "en"),
        ("en-GB", "en-GB"),
        ("eng", "en"),
        ("English (United Kingdom)", "en"),
        ("ENGLISH; ENGLISCH", "en"),
        ("deutsch", "de"),
        ("nl", "nl"),
        ("unknown", None),
        ("und", None),
        ("n/a", None),
    ],
)
def test_languages(said, code):
    found = document_from({"text": "Snow fell.", "language": said}, "a:1")
    assert found.language == code
    assert bool(found.remarks) == (code is None)
    assert found.metadata.get("inLanguage") == (None if code == said else said)
