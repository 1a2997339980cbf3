"""Negating a planted sentence flips `asserted`, wherever in a text it stands."""

from hypothesis import given
from hypothesis import strategies as st

from newscorpus import find_events

ACTS = st.sampled_from(
    [
        ("has {}signed the treaty", "SUPPORT"),
        ("have {}attacked the base", "ASSAULT"),
        ("had {}rejected the offer", "REJECT"),
        ("has {}released the hostages", "RETREAT"),
        ("has {}lifted the sanctions", "CONCEDE"),
        ("did {}accept the offer", "AGREE"),
        ("has {}visited the island", "CONSULT"),
        ("was {}arrested", "COERCE"),
        ("has {}resigned", "RETREAT"),
    ]
)
PARTIES = st.sampled_from(["Oslo", "The French government", "Rebels in the north", "President Jane Doe", "The union"])
AROUND = st.sampled_from(["", "Rain fell in the hills.", "Bread was dear that year.\n\n", "The sea was calm. "])


@given(AROUND, PARTIES, ACTS, st.sampled_from(["not ", "never "]), AROUND)
def test_a_negated_act_is_not_asserted(before: str, party: str, act: tuple[str, str], no: str, after: str) -> None:
    template, kind = act
    for word, asserted in (("", True), (no, False)):
        text = f"{before} {party} {template.format(word)}. {after}"
        [event] = find_events(text)
        assert (str(event.type), event.asserted) == (kind, asserted), text
