"""Labels of turns."""

import pytest

from newscorpus.text.name_labels import name_labels


@pytest.mark.parametrize(
    ("names", "label", "expected"),
    [
        (["Ingrid Solheim", "Ben Archer", "Ingrid Solheim"], "IS", "Ingrid Solheim"),
        (["Ingrid Solheim", "Ben Archer"], "ARCHER", "Ben Archer"),
        (["Anna van der Berg"], "VAN DER BERG", "Anna van der Berg"),
        (["Anna van der Berg"], "AB", "Anna van der Berg"),
        (["Jean-Paul Roe"], "JPR", "Jean-Paul Roe"),
        (["Ben Archer", "Bea Ash"], "BA", None),
        (["Ben Archer", "Bea Archer"], "ARCHER", None),
        (["Archer"], "ARCHER", None),
        (["BEN ARCHER"], "BA", None),
    ],
)
def test_a_label_stands_for_one_name(names, label, expected):
    assert name_labels(names).get(label) == expected
