"""Who does what in a German clause, beyond `cases/analysis/clauses_de.txt`."""

import pytest

from newscorpus.analysis import Analysis
from newscorpus.lexicon import load_lexicon
from newscorpus.text import Reading


@pytest.mark.parametrize(
    ("text", "subject", "object", "recipient"),
    [
        ("Der Rat gab dem Mann das Geld.", "Der Rat", "das Geld", "dem Mann"),
        ("Dem Mann gab der Rat das Geld.", "der Rat", "das Geld", "Dem Mann"),
        ("Er wusch sich die Hände.", "Er", "die Hände", "sich"),
    ],
)
def test_objects(text, subject, object, recipient):  # noqa: A002
    analysis = Analysis(Reading(text, load_lexicon("de")))
    (clause,) = analysis.sentence(0).clauses
    found = [analysis.text(part) for part in (clause.subject, clause.object, clause.recipient) if part is not None]
    assert found == [subject, object, recipient]


def test_a_shared_subject_names_the_clause():
    clauses = Analysis(Reading("Der Rat kam und schlief.", load_lexicon("de"))).sentence(0).clauses
    assert clauses[1].joined == 0
