"""Law: a paragraph in front changes nothing but the offsets of clauses and persons."""

from hypothesis import given

from newscorpus.analysis import find_clauses, find_people
from newscorpus.testing import Planted, planted_articles

FRONT = "the old mill stands at the bend of the river.\n\n"


def shifted(value: object, by: int) -> object:
    match value:
        case (int(), int()) if not hasattr(value, "_fields"):
            return tuple(number + by for number in value)
        case tuple():
            return tuple(shifted(part, by) for part in value)
    return value


@given(planted_articles())
def test_a_paragraph_in_front_only_shifts(planted: Planted) -> None:
    before = len(find_clauses(FRONT))
    alone = [
        (*clause[:8], None if clause.governor is None else clause.governor + before)
        for clause in find_clauses(planted.text)
    ]
    behind = [tuple(clause) for clause in find_clauses(FRONT + planted.text)[before:]]
    assert behind == [shifted(clause, len(FRONT)) for clause in alone]


@given(planted_articles())
def test_persons_only_shift(planted: Planted) -> None:
    assert find_people(FRONT + planted.text) == shifted(find_people(planted.text), len(FRONT))
