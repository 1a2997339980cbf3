"""The weights of the linear scores, read from `weights.txt`; the file says how they were obtained.

One line of the file is one weight: `group:value weight`. What is not listed has weight zero.
"""

from collections.abc import Mapping
from functools import cache

__all__ = ("Weights", "load_weights")

WeightTable = tuple[tuple[float, ...], ...]


class Weights:
    """Weights by the name of group and value.

    >>> weights = Weights({"end:stop": 1.5})
    >>> weights.table({"end": ("stop", "letter")})
    ((1.5, 0.0),)
    """

    def __init__(self, by_name: Mapping[str, float]) -> None:
        self._by_name = dict(by_name)

    def __getitem__(self, name: str) -> float:
        """The weight of that name; 0 when the file has none."""
        return self._by_name.get(name, 0.0)

    @property
    def names(self) -> tuple[str, ...]:
        """The names that have a weight."""
        return tuple(self._by_name)

    def table(self, groups: Mapping[str, tuple[str, ...]]) -> WeightTable:
        """Return the weights of each group as a tuple, in the order of its names."""
        return tuple(tuple(self[f"{group}:{name}"] for name in names) for group, names in groups.items())


@cache
def load_weights() -> Weights:
    """Return the weights that come with the library."""
    from pathlib import Path  # noqa: PLC0415 - nothing heavy is imported before it is needed

    lines = Path(__file__).with_name("weights.txt").read_text(encoding="utf-8").split("\n")
    pairs = (line.split() for line in lines if line and not line.startswith("#"))
    return Weights({name: float(weight) for name, weight in pairs})
