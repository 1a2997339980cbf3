"""The door is exactly what is public, and opens fast."""

import inspect
import subprocess
import sys
import typing
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

import newscorpus as nc

FIRST_IS_THE_TEXT = [
    nc.parse_article, nc.parse_header, nc.parse_byline, nc.parse_dateline, nc.find_blocks, nc.find_boilerplate,
    nc.find_timexes, nc.normalize_date, nc.find_quotes, nc.find_attributions, nc.find_events,
]  # fmt: skip


def test_all_is_what_is_public():
    public = {name for name, value in vars(nc).items() if not name.startswith("_") and not inspect.ismodule(value)}
    modules = {"errors", "lexicon", "model", "rules"}
    assert {name for name in nc.__all__ if getattr(nc, name) is not None} == {*nc.__all__}
    assert public <= set(nc.__all__)
    assert modules <= set(nc.__all__)
    assert set(nc.__all__) <= set(dir(nc))


def test_another_name_is_an_attribute_error():
    with pytest.raises(AttributeError, match="module 'newscorpus' has no attribute 'find_typos'"):
        assert nc.find_typos


def test_every_public_name_is_documented():
    bare = [name for name in nc.__all__ if not inspect.getdoc(getattr(nc, name))]
    assert bare == []


@pytest.mark.parametrize("function", FIRST_IS_THE_TEXT, ids=lambda f: f.__name__)
def test_the_text_comes_first_and_the_rest_by_keyword(function):
    text, *rest = inspect.signature(function).parameters.values()
    assert text.name == "text"
    assert text.kind is inspect.Parameter.POSITIONAL_ONLY
    assert {p.kind for p in rest} <= {inspect.Parameter.KEYWORD_ONLY}
    assert "return" in typing.get_type_hints(function)


@pytest.mark.parametrize("function", FIRST_IS_THE_TEXT, ids=lambda f: f.__name__)
def test_bytes_are_told_to_decode(function):
    with pytest.raises(TypeError, match="decode first"):
        function(b"Rain fell.")


@pytest.mark.parametrize("function", FIRST_IS_THE_TEXT, ids=lambda f: f.__name__)
def test_an_unknown_language_lists_those_there_are(function):
    with pytest.raises(LookupError, match="unknown language"):
        function("Rain fell.", language="klingon")


DATED = pytest.mark.parametrize(
    "call",
    [
        lambda day: nc.parse_article("Rain fell.", published=day),
        lambda day: nc.parse_header("Rain fell.", anchor=day),
        lambda day: nc.parse_dateline("PARIS (AP) — Rain fell.", anchor=day),
        lambda day: nc.find_timexes("Rain fell.", anchor=day),
        lambda day: nc.find_events("Rain fell.", anchor=day),
        lambda day: nc.normalize_date("Oct. 5", anchor=day),
        lambda day: nc.date_event("Rain fell.", nc.Span(0, 4, "Rain"), anchor=day),
    ],
    ids=["article", "header", "dateline", "timexes", "events", "one date", "one event"],
)
"""Every function that takes a day."""


@DATED
@pytest.mark.parametrize("day", ["2024-02-01", "2024-02-01T09:30:00+01:00", datetime(2024, 2, 1, 9, tzinfo=UTC)])
def test_a_day_may_be_a_moment_or_written_in_iso_8601(call, day):
    assert call(day) == call(date(2024, 2, 1)) or call(day).published != date(2024, 2, 1)


@DATED
@pytest.mark.parametrize("nothing", [float("nan"), pytest.param("NaT", id="NaT")])
def test_what_pandas_has_for_nothing_is_none(call, nothing):
    if nothing == "NaT":
        nothing = pytest.importorskip("pandas").NaT
    assert call(nothing) == call(None)


@DATED
@pytest.mark.parametrize("day", ["01/02/2024", "1 Feb 2024", "20240201", "2024-13-01", "", "2024-02"])
def test_a_string_that_is_not_in_iso_8601_is_told_the_form(call, day):
    with pytest.raises(ValueError, match="expected a day in ISO 8601, such as '2024-02-01'"):
        call(day)


@DATED
def test_a_number_is_no_day(call):
    with pytest.raises(TypeError, match="got int"):
        call(20240201)


@pytest.mark.parametrize("function", FIRST_IS_THE_TEXT, ids=lambda f: f.__name__)
def test_a_language_may_be_written_in_capitals(function):
    assert function("PARIS (AP) — Rain fell.", language="EN") == function("PARIS (AP) — Rain fell.", language="en")


@pytest.mark.parametrize(
    "call",
    [
        lambda: nc.find_timexes("Rain fell.", mode="story"),
        lambda: nc.AttributionFinder(reports="every"),
        lambda: nc.date_event("Rain fell.", nc.Span(0, 4, "Rain"), policy="first"),
    ],
    ids=["mode", "reports", "policy"],
)
def test_an_unknown_option_lists_those_there_are(call):
    with pytest.raises(nc.NewscorpusError, match=r"unknown .*; expected one of: "):
        call()


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"language": None}, "language: expected a code such as 'en', got NoneType"),
        ({"tasks": "dates"}, r"tasks: expected a list of names, got a string; use \['dates'\]"),
        ({"id": 17}, r"id: expected str or None, got int: use str\(\)"),
        ({"url": Path("a")}, "url: expected str or None, got .*Path"),
        ({"rules": {"attributions": []}}, "rules: expected a RuleSet for 'attributions', .* got list"),
    ],
)
def test_an_option_of_another_type_says_what_was_expected(options, said):
    with pytest.raises(TypeError, match=said):
        nc.parse_article("Rain fell.", **options)


def test_a_trigger_is_a_span():
    with pytest.raises(TypeError, match=r"use Span\.cut"):
        nc.date_event("Rain fell.", "fell")


def test_the_import_loads_nothing_heavy():
    heavy = ("dateparser", "hypothesis", "click", "msgspec", "tomllib", "pathlib", "html", "json")
    code = f"import sys, newscorpus; newscorpus.parse_article; print([m for m in {heavy} if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize(
    ("line", "loaded"),
    [
        ("import newscorpus", set()),
        ("from newscorpus import Article", {"errors", "model"}),
        ("import newscorpus as nc; nc.find_timexes", {"errors", "model", "lexicon", "rules", "text", "dates"}),
    ],
)
def test_a_name_loads_its_layer_and_those_below(line, loaded):
    packages = "{m.split('.')[1] for m in sys.modules if m.startswith('newscorpus.')}"
    code = f"{line}\nimport sys; print(*{packages})"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert set(done.stdout.split()) == loaded


@pytest.mark.parametrize(
    "finder",
    [nc.ArticleParser, nc.BlockFinder, nc.HeaderParser, nc.BylineParser, nc.DatelineParser, nc.TimexFinder,
     nc.QuoteFinder, nc.AttributionFinder, nc.EventFinder],
)  # fmt: skip
def test_a_language_in_the_place_of_a_lexicon_says_how_to_load_one(finder):
    with pytest.raises(TypeError, match=r"lexicon: expected a Lexicon, got str: use load_lexicon\('en'\)"):
        finder(lexicon="en")
