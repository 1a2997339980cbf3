"""Law: a story in which words were left out, doubled or put in capitals raises nothing, and its spans slice."""

from functools import partial
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

import newscorpus as nc
from newscorpus.testing import check_total

WORDS = [path.read_text("utf-8").split(" ") for path in sorted(Path("examples/articles").glob("*.txt"))]
PUT_IN = [
    "“",
    "”",
    ",",
    "—",
    ":",
    ".",
    "by",
    "of",
    "the",
    "and",
    "said",
    "who",
    "that",
    "to",
    "’s",
    "Monday",
    "\n\n",
    "1999",
]
EDITS = {
    "cut": lambda words, i, _: words[:i] + words[i + 1 :],
    "double": lambda words, i, _: words[:i] + words[i : i + 1] + words[i:],
    "shout": lambda words, i, _: [*words[:i], words[i].upper(), *words[i + 1 :]],
    "put in": lambda words, i, word: [*words[:i], word, *words[i:]],
    "end": lambda words, i, _: words[: i + 1],
}


@st.composite
def spoilt_stories(draw: st.DrawFn) -> str:
    words = draw(st.sampled_from(WORDS))
    start = draw(st.integers(0, len(words) - 1))
    words = words[start : start + draw(st.integers(1, 60))]
    for edit in draw(st.lists(st.sampled_from(sorted(EDITS)), max_size=6)):
        words = EDITS[edit](words, draw(st.integers(0, len(words) - 1)), draw(st.sampled_from(PUT_IN))) or ["Rain"]
    return " ".join(words)


@given(spoilt_stories())
def test_a_spoilt_story_is_read(text: str) -> None:
    check_total(nc.parse_article, text)
    check_total(partial(nc.parse_article, language="de"), text)
