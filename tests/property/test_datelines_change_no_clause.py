"""Law: a dateline in front of a sentence changes nothing but the offsets of its clauses."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from newscorpus.analysis import Clause, find_clauses
from newscorpus.model import Span
from newscorpus.testing import attributions, datelines, events

SENTENCES = st.one_of(
    attributions().map(lambda planted: planted.text),
    events(anchor=date(2024, 5, 8)).map(lambda planted: planted.text),
    st.sampled_from(["Gunmen shot at a bus.", "The family plan to sue.", "Addressing the crowd Roe said he won."]),
)


def words_of(text: str, clause: Clause) -> tuple[object, ...]:
    spans = clause.verb, clause.group, clause.subject, clause.object, clause.extent
    return (*(span and text[slice(*span)] for span in spans), clause.kind, clause.governor, clause.passive)


@given(SENTENCES, datelines())
def test_on_one_sentence(sentence: str, dateline: tuple[str, Span]) -> None:
    text = dateline[0] + sentence
    behind = [words_of(text, clause) for clause in find_clauses(text)]
    assert behind == [words_of(sentence, clause) for clause in find_clauses(sentence)]
