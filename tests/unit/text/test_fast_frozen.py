"""Values that type checkers take for frozen."""

from newscorpus.text.fast_frozen import fast_frozen


@fast_frozen
class Word:
    start: int
    end: int


@fast_frozen(eq=False)
class Place:
    at: int


def test_values_are_equal_by_their_fields():
    assert Word(0, 4) == Word(0, 4) != Word(0, 5)
    assert len({Word(0, 4), Word(0, 4), Word(0, 5)}) == 2


def test_without_eq_each_is_itself_alone():
    assert Place(3) != Place(3)
    assert len({Place(3), Place(3)}) == 2


def test_there_are_no_other_fields():
    assert not hasattr(Word(0, 4), "__dict__")
