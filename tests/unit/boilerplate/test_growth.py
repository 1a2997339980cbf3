import gc
from collections.abc import Callable, Iterator
from time import process_time

import pytest

import newscorpus as nc

SHAPES: dict[str, Callable[[int], str]] = {
    "one line": lambda n: "x" * n,
    "one prose line": lambda n: "Rain fell on the town. " * (n // 23),
    "lines of one character": lambda n: "a\n" * (n // 2),
    "numbers": lambda n: "1 1 1 1\n" * (n // 8),
    "bylines": lambda n: "By Jane Doe\n" * (n // 12),
    "dates": lambda n: "October 5, 2018\n" * (n // 16),
    "capitals": lambda n: "PARIS/" * (n // 6) + " — ",
    "names": lambda n: "By " + "Jane Doe, " * (n // 10),
    "syndication": lambda n: "The post a.b " * (n // 13) + " appeared first on X",
    "copyright": lambda n: "© 2019 A B C D E F G\n" * (n // 22),
    "white space": lambda n: "a" + " " * n + "a",
}


@pytest.fixture(autouse=True)
def _no_collector() -> Iterator[None]:
    """The collector's passes grow with all that is alive in the test run, not with the text."""
    gc.disable()
    yield
    gc.enable()


@pytest.mark.parametrize("shape", SHAPES)
def test_eight_times_the_text_costs_about_eight_times(shape: str) -> None:
    def cost(n: int) -> float:
        text = SHAPES[shape](n)
        start = process_time()
        nc.parse_header(text)
        nc.parse_byline(text)
        nc.parse_dateline(text)
        return process_time() - start

    cost(2_000)
    small = min(cost(10_000) for _ in range(3))
    assert min(cost(80_000) for _ in range(2)) < 16 * max(small, 0.002)
