"""The laws as functions, usable on anybody's finders."""

import gc
from collections.abc import Callable, Iterable
from itertools import pairwise
from time import process_time
from typing import TypeVar

from attrs import fields, has

from newscorpus.model import Block, Span, iter_spans
from newscorpus.text import find_lines

__all__ = (
    "check_deterministic",
    "check_linear",
    "check_local",
    "check_order",
    "check_partition",
    "check_round_trip",
    "check_spans",
    "check_total",
)

T = TypeVar("T")


def check_spans(findings: object, text: str) -> None:
    """First law: every span in `findings` is what is at its offsets.

    >>> from newscorpus.model import Span
    >>> check_spans((Span(0, 4, "Rain"),), "Rain fell.")

    Raises:
        SpanMismatchError: one is not.
    """
    for span in iter_spans(findings):
        span.check(text)


def check_total(find: Callable[[str], object], text: str) -> None:
    r"""Second law: `find` takes `text` without an exception, gives the same twice, and its spans slice.

    >>> import newscorpus as nc
    >>> check_total(nc.find_quotes, "“\ud800")

    Raises:
        AssertionError: two calls differ.
        SpanMismatchError: a span does not slice.
    """
    first = find(text)
    if first != find(text):
        msg = "two calls with one text give two results"
        raise AssertionError(msg)
    check_spans(first, text)


def check_partition(blocks: Iterable[Block], text: str) -> None:
    r"""Every line that holds something belongs to exactly one block, in order.

    >>> import newscorpus as nc
    >>> check_partition(nc.find_blocks("Rain\n\nIt rained."), "Rain\n\nIt rained.")

    Raises:
        AssertionError: something visible is in no block or in two, or the blocks are out of order.
    """
    at = 0
    for block in blocks:
        if block.span.start < at:
            msg = f"blocks overlap or are out of order at {block.span.start}"
            raise AssertionError(msg)
        _check_blank(text[at : block.span.start])
        at = block.span.end
    _check_blank(text[at:])


def _check_blank(gap: str) -> None:
    for start, end in find_lines(gap)[:1]:
        msg = f"no block holds {gap[start:end][:40]!r}"
        raise AssertionError(msg)


def check_order(findings: Iterable[object]) -> None:
    """Findings are in the order of the text, by the first span of each, and none is given twice.

    >>> from newscorpus.model import Span
    >>> check_order([Span(0, 4, "Rain"), Span(5, 9, "fell")])

    Raises:
        AssertionError: one comes too early, or twice.
    """
    firsts = [next(iter_spans(finding)) for finding in findings]
    for one, other in pairwise(firsts):
        if not one < other:
            msg = f"{other!r} comes after {one!r}"
            raise AssertionError(msg)


def check_local(find: Callable[[str], object], text: str, *, front: str = "", back: str = "") -> None:
    r"""What is found depends on the words there: text before shifts the spans, and text after changes nothing.

    >>> import newscorpus as nc
    >>> check_local(nc.find_quotes, "“Rain,” she said.", front="It was dark.\n\n", back="\n\nShare this article")

    Args:
        find: the finder.
        text: what it finds something in.
        front: what is put before it; nothing must be found there.
        back: what is put after it; nothing must be found there.

    Raises:
        AssertionError: more, less or something else is found.
    """
    alone, among = find(text), find(front + text + back)
    if among != _shifted(alone, len(front)):
        msg = f"with other text around it, {alone!r} becomes {among!r}"
        raise AssertionError(msg)


def _shifted(value: object, by: int) -> object:
    """The value with every span moved; an empty span points nowhere and stays."""
    if isinstance(value, Span):
        return value.shift(by) if len(value) else value
    if isinstance(value, tuple):
        return tuple(_shifted(part, by) for part in value)
    if has(kind := type(value)):
        moved: object = kind(**{f.alias: _shifted(getattr(value, f.name), by) for f in fields(kind)})
        return moved
    return value


def check_round_trip(write: Callable[[T], object], read: Callable[..., T], value: T) -> None:
    """What is written is read as it was.

    >>> import newscorpus as nc
    >>> check_round_trip(nc.dumps, nc.loads, nc.parse_article("Rain fell."))

    Raises:
        AssertionError: what is read differs.
    """
    back = read(write(value))
    if back != value:
        msg = f"{value!r} comes back as {back!r}"
        raise AssertionError(msg)


def check_deterministic(find: Callable[[str], object], texts: Iterable[str]) -> None:
    """A finder remembers nothing: a text gives the same whatever was read before it.

    The texts are read in order, and then once more from the last to the first.

    >>> check_deterministic(str.upper, ["Rain fell.", "Snow."])

    Raises:
        AssertionError: one gives another result the second time.
    """
    first = [(text, find(text)) for text in texts]
    for text, found in reversed(first):
        if find(text) != found:
            msg = f"after other texts, {text[:60]!r} gives another result"
            raise AssertionError(msg)


def check_linear(
    find: Callable[[str], object],
    unit: str,
    *,
    size: int = 40_000,
    factor: int = 8,
    slack: float = 3.0,
    clock: Callable[[], float] = process_time,
) -> None:
    """Linear cost: `factor` times the text costs at most `factor * slack` times as much.

    >>> check_linear(str.split, "said ")

    Time is CPU time of this process, compared with nothing but time of the same process. What looks worse at half of
    `factor` is measured again, short and long in turn and without the garbage collector, whose full collections cost
    what is alive and not what the function does; the best of each counts. Quadratic cost is `factor` squared, which
    leaves room for a `slack` that a loaded machine does not use up. Below two milliseconds nothing can be said, and it
    passes. What is slow at an eighth, a quarter or half of `size` is measured at that length, and with less `slack`,
    since noise is small beside it.

    Args:
        find: the function.
        unit: the text that is repeated.
        size: the length of the shorter text, in characters.
        factor: how much longer the longer one is; at least 4.
        slack: what noise may add.
        clock: what is read before and after each call; a counter of operations makes the check exact.

    Raises:
        AssertionError: it costs more.
    """

    def cost(times: int) -> float:
        text = short * times
        start = clock()
        find(text)
        return clock() - start

    find(unit)
    times = max(1, size // max(1, len(unit)))
    for part in _PARTS if clock is process_time else ():
        short = unit * max(1, times // part)
        small = cost(1)
        if small >= _LONG_ENOUGH:
            slack *= _LESS_SLACK
            break
    else:
        short = unit * times
        small = cost(1)
    if _in_proportion(small, cost(factor // 2), factor // 2 * 1.5):
        return
    small = large = float("inf")
    collecting = gc.isenabled()
    gc.disable()
    try:
        for _ in range(_ROUNDS):
            small, large = min(small, cost(1)), min(large, cost(factor))
            if _in_proportion(small, large, factor * slack):
                return
    finally:
        if collecting:
            gc.enable()
    msg = f"{factor} times {unit[:20]!r} costs {large / max(small, _SHORTEST / 20):.1f} times as much"
    raise AssertionError(msg)


_ROUNDS, _SHORTEST = 4, 0.002  # seconds
_PARTS, _LONG_ENOUGH, _LESS_SLACK = (8, 4, 2), 0.02, 2 / 3
"""A run of this many seconds over part of the text is long enough to rise above the noise."""


def _in_proportion(small: float, large: float, most: float) -> bool:
    return large <= _SHORTEST or large <= most * max(small, _SHORTEST / 20)
