"""Lines that lead elsewhere, by their marks."""

import pytest

import newscorpus as nc
from newscorpus.boilerplate.link_lines import is_link, may_have_links

STORY = (
    "Rain fell on the town for the third day in a row on Tuesday, and the river rose over its banks in the night.",
    "The bridge to the north was closed at noon, and the school sent its children home before the road was flooded.",
)


@pytest.mark.parametrize(
    "line",
    [
        "← Spring floods",
        "Spring floods →",
        "« Spring floods",
        "Spring floods »",
        "#rain #floods",
        "#the rain #floods",
        "IMG_2041",
        "DSC0012.JPG",
        "bridge-at-dawn.jpg",
    ],
)
def test_what_leads_elsewhere(line: str) -> None:
    assert is_link(line)
    assert may_have_links(line)
    blocks = nc.find_blocks("\n".join((*STORY, line, *STORY)))
    assert not blocks[2].is_story


@pytest.mark.parametrize(
    "line",
    [
        "« Oui », dit-il",
        "« On a gagné, dit-il.",
        "Il ne dit rien de plus. »",
        "#1 in the north",
        "#Rain fell on the town",
        "#MeToo and #TimesUp changed the law, the senator said",
        "The file is rain.jpg",
        "Rain_fell",
        "»Es regnet«",
    ],
)
def test_what_does_not(line: str) -> None:
    assert not is_link(line)
