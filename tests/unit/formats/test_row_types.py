"""The columns of the Arrow table have the names of the model."""

import attrs
import pytest

from newscorpus import model
from newscorpus.formats import row_types

PAIRS = [
    (row_types.ArticleRow, model.Article),
    (row_types.BlockRow, model.Block),
    (row_types.QuoteRow, model.Quote),
    (row_types.AttributionRow, model.Attribution),
    (row_types.SpeakerRow, model.Speaker),
    (row_types.MemberRow, model.Speaker),
    (row_types.EventRow, model.Event),
    (row_types.EventTimeRow, model.EventTime),
]
OF_A_TREE = {"children", "members", "span"}
"""What is a position, a list of its own, or the hull of others."""


def names(kind):
    return {field.name for field in attrs.fields(kind)}


@pytest.mark.parametrize(("row", "value"), PAIRS, ids=lambda kind: kind.__name__)
def test_no_attribute_of_the_model_is_lost(row, value):
    assert names(value) - names(row) <= OF_A_TREE
