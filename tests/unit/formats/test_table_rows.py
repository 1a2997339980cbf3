"""What the rows of the flat tables hold."""

import attrs
import pytest

from newscorpus.formats.jsonschema import attribute_docs
from newscorpus.formats.table_rows import TABLES


@pytest.mark.parametrize("name", TABLES)
def test_every_column_is_explained(name):
    docs = attribute_docs(TABLES[name])
    assert list(docs) == [field.name for field in attrs.fields(TABLES[name])]
    assert all(docs.values())


@pytest.mark.parametrize("name", TABLES)
def test_a_table_has_a_key_and_that_of_its_article(name):
    columns = [field.name for field in attrs.fields(TABLES[name])]
    key = f"{name[:-1]}_id" if name != "timexes" else "timex_id"
    assert key in columns
    assert "article_id" in columns
