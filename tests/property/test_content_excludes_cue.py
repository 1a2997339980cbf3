"""Law: what was said never holds the words that report it."""

from hypothesis import given
from hypothesis import strategies as st

from newscorpus import find_attributions

PARTS = [
    "“We won,” ",
    "Jane Doe ",
    "said ",
    "that ",
    "the mayor ",
    "told ",
    "reporters ",
    "“it” ",
    ", ",
    ". ",
    "and ",
    "according to ",
    "called ",
    "\n",
    "adding: ",
    "he ",
    "‘no’ ",
    '"yes" ',
]


@given(st.lists(st.sampled_from(PARTS), max_size=25).map("".join))
def test_content_never_includes_its_own_cue(text: str) -> None:
    for found in find_attributions(text):
        assert found.cue is None or not any(piece.overlaps(found.cue) for piece in found.content)
        assert list(found.content) == sorted(found.content)
        assert not any(one.overlaps(other) for one, other in zip(found.content, found.content[1:], strict=False))
        for span in (*found.content, *filter(None, (found.cue, found.source))):
            span.check(text)
            assert found.span.contains(span)
