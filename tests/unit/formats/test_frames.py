"""Tables of whatever library is there hold the same rows."""

from datetime import date

import pytest

import newscorpus as nc
from newscorpus.errors import MissingExtraError, UnknownNameError
from newscorpus.formats import frames
from newscorpus.formats.tables import to_tables

pd = pytest.importorskip("pandas")
pl = pytest.importorskip("polars")
pa = pytest.importorskip("pyarrow")

TEXT = "“We are ready,” Mayor Ana Ruiz said on Friday. Protesters marched in Oslo on Monday."
PARSED = nc.parse_article(TEXT, published=date(2018, 10, 26), id="a1")


def test_the_tables_are_those_of_the_files():
    ours = {name: table.to_pylist() for name, table in nc.to_frames([PARSED], library="arrow").items()}
    assert ours == {name: table.to_pylist() for name, table in to_tables([PARSED]).items()}


def test_the_schema_is_that_of_the_files():
    ours = nc.to_frames([], library="arrow")
    assert {n: t.schema for n, t in ours.items()} == {n: t.schema for n, t in to_tables([]).items()}


def test_polars_holds_the_same():
    for name, table in nc.to_frames([PARSED], library="polars").items():
        assert isinstance(table, pl.DataFrame)
        assert table.to_dicts() == nc.to_frames([PARSED], library="arrow")[name].to_pylist()


def test_pandas_holds_the_same():
    for name, table in nc.to_frames([PARSED]).items():
        assert isinstance(table, pd.DataFrame)
        rows = nc.to_frames([PARSED], library="arrow")[name].to_pylist()
        assert len(table) == len(rows)
        assert list(table.columns) == list(nc.to_frames([], library="arrow")[name].column_names)


def test_days_are_days():
    days = nc.to_frames([PARSED])["timexes"]["first_day"]
    assert days.dt.day_name().tolist() == ["Friday", "Monday"]
    empty = nc.to_frames([nc.Article(text="", timexes=(nc.Timex(span=nc.Span(0, 0, ""), begin=date(476, 9, 4)),))])
    assert empty["timexes"]["first_day"].dt.year.tolist() == [476]


def test_errors_have_a_table_when_there_are_any():
    error = nc.RecordError(index=3, id=None, stage="parse", error="ValueError: no")
    assert "errors" not in nc.to_frames([PARSED])
    for library in ("pandas", "polars", "arrow"):
        assert len(nc.to_frames([PARSED, error], library=library)["errors"]) == 1


def test_half_a_character_is_replaced():
    for library in ("pandas", "polars", "arrow"):
        assert len(nc.to_frames([nc.Article(text="a\ud800b")], library=library)["articles"]) == 1


def test_another_library_lists_those_there_are():
    with pytest.raises(UnknownNameError, match="unknown library 'excel'; expected one of: arrow, pandas, polars"):
        nc.to_frames([], library="excel")


def test_one_article_is_not_several():
    with pytest.raises(TypeError, match="expected several articles, got one Article"):
        nc.to_frames(PARSED)


def test_titles_and_outlets_have_columns():
    text = "PTI quoted Foreign Minister Ana Ruiz, a former judge, as saying that it rained."
    cut = {word: nc.Span.cut(text, text.index(word), text.index(word) + len(word)) for word in
           ("PTI", "Foreign Minister", "Ana Ruiz", "a former judge", "that it rained")}  # fmt: skip
    speaker = nc.Speaker(name="Ana Ruiz", title=cut["Foreign Minister"], role=cut["a former judge"])
    said = nc.Attribution(content=(cut["that it rained"],), via=cut["PTI"], speaker=speaker)
    (row,) = nc.to_frames([nc.Article(text=text, attributions=(said,))], library="arrow")["attributions"].to_pylist()
    assert (row["speaker_title"], row["speaker_role"], row["via"]) == ("Foreign Minister", "a former judge", "PTI")


def test_a_library_that_is_not_installed_is_named(monkeypatch):
    monkeypatch.setattr(frames, "find_spec", lambda package: None)
    with pytest.raises(MissingExtraError, match="this needs 'polars': pip install polars"):
        nc.to_frames([], library="polars")
