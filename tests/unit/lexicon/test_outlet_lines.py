import pytest

from newscorpus.boilerplate import find_blocks
from newscorpus.headers.outlets import Naming, OutletReader
from newscorpus.headers.page_regions import PageRegions
from newscorpus.lexicon import load_lexicon

STORY = (
    "Rain fell on the town for three days, and the river rose over its banks in the night, the mayor said.\n"
    "The bridge to the north was closed at noon, and the school sent its children home before it was flooded.\n"
    "Experts expect that the water will fall by the end of the week, if no more rain comes over the hills.\n"
)
NAMINGS = load_lexicon("en").entries("outlet_lines", Naming, table="naming")


def outlet(line: str) -> str | None:
    text = STORY + line
    found = OutletReader(load_lexicon("en")).outlet(text, PageRegions(find_blocks(text)))
    return found.text if found else None


@pytest.mark.parametrize("naming", NAMINGS, ids=lambda naming: naming.id)
def test_examples_and_counter_examples(naming: Naming) -> None:
    assert naming.examples
    for example in naming.examples:
        assert outlet(example["text"]) == example["outlet"]
    for line in naming.refuses:
        assert outlet(line) is None
