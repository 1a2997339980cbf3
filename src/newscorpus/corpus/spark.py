"""The kernel on Spark.

Needs the extra: `pip install newscorpus[spark]`. The executors need newscorpus with the extra `parquet`, and a driver
that is not their interpreter says which one is: `PYSPARK_PYTHON`.
"""

from typing import TYPE_CHECKING

from newscorpus.corpus.kernel import Annotator
from newscorpus.errors import extra_needed

if TYPE_CHECKING:
    from pyspark.sql import DataFrame
    from pyspark.sql.types import StructType

__all__ = ("annotate_frame", "spark_schema")


def spark_schema() -> "StructType":
    """Return the schema of the articles in Spark's types.

    Raises:
        MissingExtraError: pyspark or pyarrow is not installed.
    """
    from newscorpus.formats.arrow import article_schema  # noqa: PLC0415

    with extra_needed("spark"):
        from pyspark.sql.pandas.types import from_arrow_schema  # noqa: PLC0415

    return from_arrow_schema(article_schema())


def annotate_frame(frame: "DataFrame", annotator: Annotator | None = None, /) -> "DataFrame":
    """Return the articles of a frame of records, a row for each row: the same rows that `annotate` writes.

    A cluster gives a task that fails to another executor, and in the end gives up the job; so no row fails. One that
    could not be parsed has a note of the kind `not-parsed`. Set `spark.sql.execution.arrow.maxRecordsPerBatch` to some
    hundreds: the default of 10,000 articles takes a worker a gigabyte.

    Args:
        frame: columns as in any input: a text, and whatever else is known.
        annotator: how to parse; `Annotator()` when `None`.

    Raises:
        MissingExtraError: pyspark or pyarrow is not installed.
    """
    return frame.mapInArrow(annotator or Annotator(), spark_schema())
