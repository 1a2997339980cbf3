"""Law: in well-formed text, straight marks in the place of curly ones change no offset and no speaker."""

from hypothesis import given
from hypothesis import strategies as st

from newscorpus import find_attributions, find_quotes

SAID = st.sampled_from(["We won.", "It is late, and cold.", "Who paid for this bridge?", "It fell."])
NAMES = st.sampled_from(["Jane Doe", "Mayor Paul Roe", "she", "the senator", "Officials"])
FORMS = st.sampled_from([
    "“{q}” {n} said. ", "{n} said: “{q}” ", "{n} told reporters, “{q}” ", "“{q}” said {n}. ",
    "{n} said it was “bad luck” for all. ",
    "“{q}” {n} said. “And {q}” ", "The “caravan” moved on. ",
])  # fmt: skip
TEXTS = st.lists(st.builds(lambda form, q, n: form.format(q=q, n=n), FORMS, SAID, NAMES), max_size=6).map("".join)


@given(TEXTS)
def test_straight_marks_find_the_same(text: str) -> None:
    straight = text.replace("“", '"').replace("”", '"')
    for one, other in zip(find_quotes(text), find_quotes(straight), strict=True):
        assert (one.span.start, one.span.end, one.role) == (other.span.start, other.span.end, other.role)
    for a, b in zip(find_attributions(text), find_attributions(straight), strict=True):
        assert [(p.start, p.end) for p in a.content] == [(p.start, p.end) for p in b.content]
        assert (a.speaker and a.speaker.name) == (b.speaker and b.speaker.name)
