"""Quotation marks: found one character at a time, paired with a stack.

Whether a mark opens or closes is decided by the mark itself (“ and „ open, ” closes), by what is next to it (a
straight mark with white space before it opens), and by what is open already (“ closes „). Four classes of marks never
close each other: double marks, single marks, guillemets and single guillemets.

Rule 1: a pair lies in one paragraph, unless the next paragraph opens with a mark again (then only the last one
closes), or its first mark can only close. A single mark may be an apostrophe, so it runs on only from the start of a
sentence to the end of one at the end of the paragraph, and the next paragraph must open with the same mark.
Rule 2: ’ and ' are apostrophes until they close a single mark that opened where no apostrophe can be. After an s they
may be both; then a later mark that can only close wins (`‘the Russians’ plan’`).
Rule 3: what stays open ends with its paragraph and is reported; what closes nothing is reported. Nothing raises.
Rule 4: many marks in a row are a drawn line: they quote nothing, and are reported once.

Each mark is pushed once and popped once, so the time is linear.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from newscorpus.text.lines import Stretch

__all__ = ("Doubt", "Marked", "pair_marks")


class Marked(NamedTuple):
    """A stretch between marks: `start:end` with them, `inner_start:inner_end` without."""

    start: int
    end: int
    inner_start: int
    inner_end: int
    depth: int
    """How many other pairs it lies in."""

    reopened: tuple[int, ...]
    """Where later paragraphs of it open with a mark again."""


class Doubt(NamedTuple):
    """A mark that opens or closes nothing."""

    kind: Literal["unclosed", "stray"]
    start: int
    end: int


DOUBLE, SINGLE, GUILLEMET, SMALL_GUILLEMET = range(4)

_LONGEST_RUN = 50
_ANY = "[\"“”„‟«»‹›‘’‚'`]"
_MARK = re.compile(f"{_ANY}{_ANY}*")  # for `X+` the engine does not skip to the next X as fast
_DOUBLED = {"''": '"', "’’": "”", "``": "“", "‘‘": "“", "‚‚": "„"}
_CLIPPED = re.compile(r"\d\ds?\b|(?:em|til|till|tis|twas|cause|bout|round|n)\b", re.IGNORECASE)
_BEFORE_OPENING = frozenset(" \t\n\r\u00a0\u2009\u202f([{—–-/…\"“„«‘'\u2028\u2029")
_BEFORE_SENTENCE = frozenset(".,:;!?…—–”’\"'\n") | {""}
_SENTENCE_ENDS = frozenset(".!?…")
_AFTER_CLOSING = frozenset(" \t\n\r\u00a0.,;:!?)]}—–-/…\"”»’'\u2028\u2029")


class _Open:
    """A mark that has not been closed yet."""

    __slots__ = ("cls", "end", "first_inner", "mark", "maybe", "reopened", "start")

    def __init__(self, cls: int, mark: str, start: int, end: int) -> None:
        self.cls = cls
        self.mark = mark
        self.start = start
        self.end = end
        self.maybe = -1  # the first mark after an s that may close it
        self.first_inner = -1  # where the first pair of the same class inside it starts
        self.reopened: tuple[int, ...] = ()


class _Pairing:
    """The state of the walk over the marks."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.stack: list[_Open] = []
        self.count = [0, 0, 0, 0]
        self.found: list[Marked] = []
        self.doubts: list[Doubt] = []
        self.pending: _Open | None = None  # what stayed open at the end of the paragraph before
        self.pending_end = 0

    @property
    def in_single(self) -> bool:
        """Whether a single mark is the innermost that is open."""
        return bool(self.stack) and self.stack[-1].cls == SINGLE

    def push(self, cls: int, mark: str, start: int, end: int) -> None:
        if cls == DOUBLE and self.stack and self.stack[-1].cls == DOUBLE and self.stack[-1].first_inner < 0:
            self.stack[-1].first_inner = start
        self.stack.append(_Open(cls, mark, start, end))
        self.count[cls] += 1

    def close(self, cls: int, start: int, end: int) -> None:
        """Close the nearest open mark of the class; what is open above it stays unclosed."""
        if not self.count[cls]:
            self.doubts.append(Doubt("stray", start, end))
            return
        while True:
            top = self.stack.pop()
            self.count[top.cls] -= 1
            if top.cls == cls:
                break
            self.give_up(top)
        self.found.append(Marked(top.start, end, top.end, start, 0, top.reopened))

    def give_up(self, top: _Open) -> None:
        """Settle a mark that nothing closed, with something else closing around it."""
        if top.maybe >= 0:
            self.found.append(Marked(top.start, top.maybe + 1, top.end, top.maybe, 0, ()))
        elif top.cls != SINGLE:
            self.doubts.append(Doubt("unclosed", top.start, top.end))

    def end_paragraph(self, end: int) -> None:
        """Settle all that is open; the outermost mark waits for the next paragraph."""
        while self.stack:
            top = self.stack.pop()
            self.count[top.cls] -= 1
            if self.stack or (top.cls == SINGLE and not self.speaks_on(top, end)):
                self.give_up(top)
            else:
                self.pending, self.pending_end = top, end

    def speaks_on(self, top: _Open, end: int) -> bool:
        """Whether sentences run from a single mark to the end of the paragraph, as before another quoted one."""
        before = self.text[max(top.start - 2, 0) : top.start].rstrip(" ")[-1:]
        return before in _BEFORE_SENTENCE and self.text[end - 1] in _SENTENCE_ENDS

    def drop_pending(self) -> None:
        """Settle the mark that waited, since the next paragraph does not continue it: a quote, or an apostrophe."""
        top = self.pending
        if top is None:
            return
        self.pending = None
        if top.cls == SINGLE:
            self.give_up(top)
            return
        stop = top.first_inner if top.first_inner > top.end else self.pending_end
        inner = top.end + len(self.text[top.end : stop].rstrip())
        self.doubts.append(Doubt("unclosed", top.start, top.start + len(top.mark)))
        if inner > top.end:
            self.found.append(Marked(top.start, inner, top.end, inner, 0, top.reopened))


def pair_marks(text: str, paragraphs: Sequence[Stretch]) -> tuple[list[Marked], list[Doubt]]:
    """Return what is between quotation marks in these paragraphs, in text order, and the marks in doubt.

    >>> text = '“We don’t,” she said, “call it ‘ours’.” It is 5" long.'
    >>> pairs, doubts = pair_marks(text, [(0, len(text))])
    >>> [text[m.inner_start : m.inner_end] for m in pairs]
    ['We don’t,', 'call it ‘ours’.', 'ours']
    >>> [(d.kind, text[d.start : d.end]) for d in doubts]
    [('stray', '"')]
    """
    walk = _Pairing(text)
    for start, end in paragraphs:
        for match in _MARK.finditer(text, start, end):
            here, behind = match.span()
            only = text[here] if behind == here + 1 else ""
            if not only and behind - here > _LONGEST_RUN:
                walk.doubts.append(Doubt("stray", here, behind))
                continue
            if (  # an apostrophe inside a word, as many marks are
                only in _SINGLES
                and start < here
                and behind < end
                and text[here - 1].isalnum()
                and text[behind].isalnum()
                and walk.pending is None
            ):
                continue
            for at, stop, mark in ((here, behind, only),) if only else _units(walk, here, behind):
                if walk.pending is not None and not _carry_over(walk, mark, at, stop, start):
                    continue
                _step(walk, mark, at, stop, start, end)
        if walk.pending is not None:
            walk.drop_pending()
        if walk.stack:
            walk.end_paragraph(end)
    walk.drop_pending()
    walk.doubts.sort(key=lambda doubt: doubt.start)
    return _with_depth(walk.found), walk.doubts


def _with_depth(found: list[Marked]) -> list[Marked]:
    """Put the pairs into text order and count how many others each lies in."""
    found.sort()  # no two start at one place
    around: list[int] = []
    out: list[Marked] = []
    for marked in found:
        while around and around[-1] <= marked.start:
            around.pop()
        out.append(marked._replace(depth=len(around)) if around else marked)
        around.append(marked.end)
    return out


def _units(walk: _Pairing, start: int, end: int) -> Iterator[tuple[int, int, str]]:
    """Cut a run of marks into marks: two single ones are one double mark; of three, the first may close an open one."""
    text = walk.text
    if (end - start) % 2 and text[start] in "'’" and walk.in_single:
        yield start, start + 1, text[start]
        start += 1
    while start < end:
        pair = _DOUBLED.get(text[start : start + 2]) if start + 2 <= end else None
        width = 2 if pair else 1
        yield start, start + width, pair or text[start]
        start += width


def _carry_over(walk: _Pairing, mark: str, at: int, stop: int, start: int) -> bool:
    """Decide about an open quote at the first mark of a paragraph; return whether the mark needs a step."""
    pending = walk.pending
    assert pending is not None
    apostrophe = pending.cls == SINGLE and _CLIPPED.match(walk.text, stop)
    if at == start and pending.cls == _CLASS[mark] and mark in "“\"„«»‘'" and not apostrophe:
        walk.pending = None
        pending.maybe = -1
        pending.reopened = (*pending.reopened, at) if len(pending.reopened) < _MANY else pending.reopened
        pending.first_inner = -1
        walk.stack.append(pending)
        walk.count[pending.cls] += 1
        return False
    if pending.cls == _CLASS[mark] and _closes_only(walk.text, mark, at, stop):
        walk.pending = None
        walk.found.append(Marked(pending.start, stop, pending.end, at, 0, pending.reopened))
        return False
    walk.drop_pending()
    return True


_MANY = 50  # a quote of more paragraphs is a mistake; keeps the tuples short
_SINGLES = frozenset("‘’‚'`")
_CLASS = dict.fromkeys('"“”„‟', DOUBLE) | dict.fromkeys(_SINGLES, SINGLE)
_CLASS |= dict.fromkeys("«»", GUILLEMET) | dict.fromkeys("‹›", SMALL_GUILLEMET)


def _closes_only(text: str, mark: str, at: int, stop: int) -> bool:
    """Whether a mark can only close, by what is beside it."""
    if mark == '"':
        return text[at - 1] not in _BEFORE_OPENING and (stop >= len(text) or text[stop] in _AFTER_CLOSING)
    return mark in "”»›" and not (text[at - 1] in _BEFORE_OPENING and text[stop : stop + 1].isalnum())


def _step(walk: _Pairing, mark: str, at: int, stop: int, start: int, end: int) -> None:
    """Open or close with one mark."""
    text = walk.text
    before = text[at - 1] if at > start else " "
    after = text[stop] if stop < end else " "
    opening = before in _BEFORE_OPENING and after not in " \t\u00a0"
    closing = after in _AFTER_CLOSING and before not in " \t\u00a0"
    cls = _CLASS[mark]
    top = walk.stack[-1] if walk.stack else None
    if cls == SINGLE:
        _single(walk, mark, at, stop, before, after, top)
    elif cls == DOUBLE:
        if _double_opens(mark, walk.count[DOUBLE] > 0, opening=opening, closing=closing, top=top):
            walk.push(DOUBLE, text[at:stop], at, stop)
        else:
            walk.close(DOUBLE, at, stop)
    elif walk.count[cls] and top is not None and (top.cls != cls or top.mark != mark):
        walk.close(cls, at, stop)
    elif mark in "«‹" or opening:
        walk.push(cls, mark, at, stop)
    else:
        walk.doubts.append(Doubt("stray", at, stop))


def _double_opens(mark: str, is_open: bool, *, opening: bool, closing: bool, top: _Open | None) -> bool:  # noqa: FBT001
    """Whether a double mark opens: “ unless it closes „ or stands like ”, ” only as in Swedish, " by its place."""
    if mark == "„":
        return True
    if mark == "“":
        return not (is_open and ((top is not None and top.mark == "„") or (closing and not opening)))
    if mark in "”‟":
        return not is_open and opening and not closing
    return not closing if not is_open else opening and not closing


def _single(walk: _Pairing, mark: str, at: int, stop: int, before: str, after: str, top: _Open | None) -> None:
    """Open or close with a single mark, or pass over an apostrophe."""
    if mark == "`":
        return
    inside = top is not None and top.cls == SINGLE
    if before.isalnum() and after.isalnum():
        return
    can_open = before in _BEFORE_OPENING and (after.isalnum() or after in '[($“"')
    if mark in "‘‚'" and can_open and not (inside and mark == "'"):
        if not _CLIPPED.match(walk.text, stop):
            if inside and top is not None and top.maybe >= 0:
                walk.stack.pop()
                walk.count[SINGLE] -= 1
                walk.give_up(top)
            walk.push(SINGLE, mark, at, stop)
        return
    if not inside or top is None or before in " \t\u00a0" or mark == "‚" or (mark == "'" and top.mark != "'"):
        return
    if before in "sS" and after == " ":
        top.maybe = at if top.maybe < 0 else top.maybe
    elif not after.isalnum():
        walk.close(SINGLE, at, stop)
