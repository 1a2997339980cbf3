"""Properties and values that are worked out once."""

from newscorpus.text.cached import Remembered, cached


class Counted:
    def __init__(self) -> None:
        self.calls = 0

    @cached
    def size(self) -> int:
        """How often it was worked out."""
        self.calls += 1
        return self.calls


class Slotted:
    __slots__ = ("__dict__",)

    @cached
    def nothing(self) -> None:
        return None


def test_it_is_worked_out_on_first_use_and_once() -> None:
    one = Counted()
    assert one.calls == 0
    assert [one.size, one.size, one.size] == [1, 1, 1]


def test_each_object_has_its_own() -> None:
    one, other = Counted(), Counted()
    other.calls = 7
    assert (one.size, other.size) == (1, 8)


def test_a_kept_value_can_be_dropped() -> None:
    one = Counted()
    assert one.size == 1
    del one.size
    assert one.size == 2


def test_none_is_a_value_too() -> None:
    one = Slotted()
    assert one.nothing is None
    assert vars(one) == {"nothing": None}


def test_the_class_shows_the_property_with_its_docstring() -> None:
    assert isinstance(Counted.size, cached)
    assert Counted.size.__doc__ == "How often it was worked out."


def test_a_value_is_worked_out_once_a_key() -> None:
    asked: list[str] = []

    def size(word: str) -> int:
        asked.append(word)
        return len(word)

    sizes = Remembered(size)
    assert list(map(sizes.__getitem__, ["rain", "fog", "rain"])) == [4, 3, 4]
    assert asked == ["rain", "fog"]


def test_all_values_are_forgotten_when_they_grow_too_many() -> None:
    squares: Remembered[int, int] = Remembered(lambda n: n * n)
    for n in range(40_000):
        assert squares[n] == n * n
    assert 0 < len(squares) <= 30_001
