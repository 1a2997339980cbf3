"""The kernel on Spark, without Spark: what is asked of it. `tests/engines` runs it for real."""

import sys
from types import ModuleType

import pytest

from newscorpus.corpus import Annotator
from newscorpus.corpus.spark import annotate_frame, spark_schema
from newscorpus.errors import MissingExtraError

arrow = pytest.importorskip("newscorpus.formats.arrow")


class Frame:
    """A frame that remembers what it is asked."""

    def mapInArrow(self, function, schema):  # noqa: N802 - as Spark calls it
        """Remember."""
        return function, schema


@pytest.fixture
def spark(monkeypatch):
    """A pyspark that gives back the schema that it gets."""
    types = ModuleType("pyspark.sql.pandas.types")
    types.from_arrow_schema = lambda schema: ("spark", schema)
    for name in ("pyspark", "pyspark.sql", "pyspark.sql.pandas"):
        monkeypatch.setitem(sys.modules, name, ModuleType(name))
    monkeypatch.setitem(sys.modules, "pyspark.sql.pandas.types", types)


@pytest.mark.usefixtures("spark")
def test_the_schema_is_that_of_the_articles():
    assert spark_schema() == ("spark", arrow.article_schema())


@pytest.mark.usefixtures("spark")
def test_a_frame_is_mapped_with_the_annotator_that_is_given():
    german = Annotator(language="de")
    assert annotate_frame(Frame(), german) == (german, spark_schema())
    assert annotate_frame(Frame()) == (Annotator(), spark_schema())


def test_a_missing_package_names_the_extra(monkeypatch):
    monkeypatch.setitem(sys.modules, "pyspark", None)
    with pytest.raises(MissingExtraError, match=r"newscorpus\[spark\]"):
        spark_schema()
