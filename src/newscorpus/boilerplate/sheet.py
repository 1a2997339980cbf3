"""A sheet with one row a line: what each line is by itself. The finder and the fitting script both work on it."""

from collections import Counter
from collections.abc import Sequence
from itertools import accumulate

from attrs import frozen

from newscorpus.boilerplate.families import FamilyHit, family_book
from newscorpus.boilerplate.features import HEAD, line_values
from newscorpus.lexicon import Lexicon
from newscorpus.text import Stretch

__all__ = ("STATE_NAMES", "Sheet", "read_sheet", "section_states")

_FORMULA = 1200  # a longer line is no formula
_TELLING = 40  # so many lower-case words must be read before the lack of function words says: another language
STATE_NAMES = ("none", "comments", "related", "author", "tail")
_REACH = {1: 100_000, 2: 12, 3: 6, 4: 100_000}
_OPENS = {"comments": 1, "related": 2, "about-author": 3, "more-by": 3, "copyright": 4}


@frozen
class Sheet:
    """The lines of a text and what they are by themselves; all tuples have one item a line."""

    text: str
    lines: Sequence[Stretch]
    heads: tuple[str, ...]
    hits: tuple[FamilyHit | None, ...]
    seen: tuple[int, ...]
    values: tuple[tuple[int, ...], ...]
    sizes: tuple[int, ...]


def read_sheet(text: str, lines: Sequence[Stretch], lexicon: Lexicon) -> Sheet:
    """Fill in the sheet of a text."""
    heads = tuple(text[s:e] if e - s <= HEAD else f"{text[s : s + HEAD]}{text[e - 3 : e]}" for s, e in lines)
    look_up = family_book(lexicon).look_up
    stop_words = _telling(heads, lexicon.words("stop_words"))
    tongue = 0 if stop_words and lexicon.language == "en" else 1
    counts = Counter(heads)
    hits, seen, values = [], [], []
    before = 2
    for i, (start, end) in enumerate(lines):
        head = heads[i]
        after = _gap(text, end, lines[i + 1][0]) if i + 1 < len(lines) else 2
        again = counts[head]
        seen.append(0 if again == 1 else 1 if again == 2 else 2)
        hits.append(look_up(text, start, end) if end - start < _FORMULA else None)
        values.append(
            line_values(
                head,
                end - start,
                stop_words,
                tongue=tongue,
                gap=(before > 1) + 2 * (after > 1),
                indent=_indent(text, start),
                seen=seen[-1],
            )
        )
        before = after
    return Sheet(
        text=text, lines=lines, heads=heads, hits=tuple(hits), seen=tuple(seen), values=tuple(values),
        sizes=tuple(end - start for start, end in lines),
    )  # fmt: skip


def section_states(hits: Sequence[FamilyHit | None], sizes: Sequence[int], scores: Sequence[float]) -> list[int]:
    """Return for each line which heading of the page stands above it: "Comments", "Related", "About the author".

    A heading counts once some of the story stands before it: the links on top of a page open nothing.
    """
    mass = list(accumulate(size if score > 0.0 else 0 for size, score in zip(sizes, scores, strict=True)))
    needed = 0.25 * mass[-1] if mass else 0.0
    out: list[int] = []
    state, left = 0, 0
    for i, hit in enumerate(hits):
        left -= 1
        if left < 0:
            state = 0
        out.append(state)
        if hit is not None and hit.how != "has" and mass[i] > needed:
            opened = _OPENS.get(hit.family.id, 0)
            if opened and (state not in (1, 4) or opened == 1):
                state, left = opened, _REACH[opened]
    return out


def _telling(heads: Sequence[str], stop_words: frozenset[str]) -> frozenset[str]:
    """The function words of the language, or none when the text hardly has any: it is written in another one."""
    if not stop_words:
        return stop_words
    known = words = 0
    for head in heads:
        if len(head) >= 60:
            parts = head.split()
            known += len(stop_words.intersection(parts))
            words += len(parts)
            if words >= 400:
                break
    return stop_words if words < _TELLING or known > 0.1 * words else frozenset()


def _gap(text: str, end: int, start: int) -> int:
    return text.count("\n", end, start) or 1


def _indent(text: str, start: int) -> int:
    at = start
    while at > 0 and start - at < 8 and text[at - 1] in " \t":
        at -= 1
    return 0 if at == start else 1 if start - at <= 2 else 2
