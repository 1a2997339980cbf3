"""How far a run is, on stderr: a bar on a terminal, else a line every ten seconds."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from typing import Protocol

from newscorpus.cli.group import say
from newscorpus.corpus import Progress

__all__ = ("in_words", "showing")

_EVERY = 10.0
"""Seconds between two lines when nobody sits there."""

_NARROW = 79


class Show(Protocol):
    """Called several times a second with the progress of the run."""

    def __call__(self, progress: Progress, /) -> None:
        """Show it, or not this time."""
        ...


@contextmanager
def showing(*, quiet: bool) -> Iterator[Show]:
    """Return what shows the progress in the way that fits: `rich` where it is installed, else plain characters."""
    if quiet:
        yield lambda _: None
    elif not sys.stderr.isatty():
        yield _Lines()
    elif find_spec("rich") is None:
        yield _plain_bar
        sys.stderr.write("\n")
    else:
        with _rich_bar() as show:
            yield show


class _Lines:
    """A line every ten seconds, for a log."""

    def __init__(self) -> None:
        self._next = _EVERY

    def __call__(self, progress: Progress, /) -> None:
        if progress.seconds >= self._next:
            self._next = progress.seconds + _EVERY
            say(in_words(progress))


def _plain_bar(progress: Progress, /) -> None:
    sys.stderr.write(f"\r{in_words(progress)[:_NARROW]:<{_NARROW}}")
    sys.stderr.flush()


@contextmanager
def _rich_bar() -> Iterator[Show]:
    from rich.console import Console  # noqa: PLC0415 - an extra, and only for a terminal
    from rich.progress import BarColumn, TextColumn  # noqa: PLC0415
    from rich.progress import Progress as Bar  # noqa: PLC0415

    columns = (BarColumn(), TextColumn("{task.percentage:>3.0f} %"), TextColumn("{task.description}"))
    with Bar(*columns, console=Console(stderr=True), transient=True, auto_refresh=False) as bar:
        task = bar.add_task("starting", total=1.0)

        def show(progress: Progress, /) -> None:
            bar.update(task, completed=_share(progress), description=in_words(progress))
            bar.refresh()

        yield show


def _share(progress: Progress) -> float:
    """The part that is done, from 0 to 1."""
    expected = progress.records + (progress.left or 0)
    if progress.left is None or not expected:
        return progress.shards_done / max(1, progress.shards)
    return progress.records / expected


def in_words(progress: Progress, /) -> str:
    """Return how far it is: how many, how fast, how long still."""
    words = [f"{progress.records:,} done"]
    if progress.set_aside:
        words.append(f"{progress.set_aside:,} set aside")
    words.append(f"{progress.rate:,.0f} a second")
    if progress.seconds_left is not None:
        words.append(f"{_clock(progress.seconds_left)} left")
    return ", ".join(words)


def _clock(seconds: float) -> str:
    """Hours, minutes and seconds: 1:02:03."""
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
