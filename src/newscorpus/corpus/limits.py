"""What one document may cost."""

import sys

from attrs import field, frozen
from attrs.validators import ge, gt

__all__ = ("Limits",)


@frozen(kw_only=True)
class Limits:
    """What one document may cost before it is set aside.

    >>> Limits(seconds=5).characters
    10000000

    Raises:
        ValueError: a limit is too small to parse anything.
    """

    seconds: float = field(default=30.0, validator=gt(0.0))
    """The time for parsing one document, by the wall clock; for reading it, ten times that. A worker that needs more
    is killed."""

    memory: int = field(default=2048, validator=ge(64))
    """The megabytes (2**20 bytes) that a worker may take beyond what it holds when it starts. Linux only: elsewhere the
    operating system does not hold a process to it, and nothing is limited."""

    characters: int = field(default=10_000_000, validator=ge(1))
    """The length of a text; longer ones are set aside without a look."""

    def confine(self) -> None:
        """Hold this process to the memory that it has now and `memory` megabytes more; then it sees a `MemoryError`."""
        if sys.platform != "linux":
            return
        import resource  # noqa: PLC0415 - there is none on Windows
        from pathlib import Path  # noqa: PLC0415

        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
        wanted = pages * resource.getpagesize() + self.memory * 2**20
        _, hard = resource.getrlimit(resource.RLIMIT_AS)
        if hard != resource.RLIM_INFINITY:
            wanted = min(wanted, hard)
        resource.setrlimit(resource.RLIMIT_AS, (wanted, hard))
