"""Where the story begins: at the first long line of the stretch that looks most like a story.

Many pages print prose of their own above the story: a cookie notice, an offer, a few words about the site. It looks
like a story, but there is little of it, and the header of the article comes below. So where the first byline or date is
below such prose, the story begins below that byline or date.
"""

from collections.abc import Sequence

from newscorpus.boilerplate.line_context import story_stretch, weigh
from newscorpus.boilerplate.line_table import LineTable
from newscorpus.boilerplate.signatures import Signature, Signatures

__all__ = ("find_begin", "is_notice", "story_begin")

_LONG, _SHORT = 90, 60
_NEAR = 4
_LINK = 15.0  # a long list inside a story must not cut its beginning off
_LITTLE = 0.1  # the share of a page's prose that may be above its story
_REACH = 40  # lines that notices may take up
_HEADER = 8  # lines above the story that may sign it


def find_begin(table: LineTable, scores: Sequence[float], signatures: Signatures) -> tuple[int, list[Signature]]:
    """Return the index of the line where the story begins, and the signature of each line."""
    begin, known = story_begin(scores, table.sizes), dict[int, Signature]()
    possible = _later_begins(scores, table.sizes, begin)
    if possible and not signatures.has_header(table, begin - _HEADER, begin, known):
        heads = (i for i in possible if signatures.has_header(table, max(begin + 1, i - _HEADER), i, known))
        begin = next(heads, begin)
    return begin, signatures.read(table, begin, known)


def story_begin(scores: Sequence[float], sizes: Sequence[int]) -> int:
    """Return the index of the line where the story begins: the first long line of the stretch that weighs most.

    >>> story_begin([-1.0, 0.5, 3.0, 2.0], [20, 30, 200, 180])
    2
    """
    clipped = [score if -3.0 < score < 3.0 else 3.0 if score > 0.0 else -3.0 for score in scores]
    first, last = story_stretch(weigh(clipped, sizes, _LINK))
    for i in range(first - 1, -1, -1):  # a long line that scores well, a few lines above, belongs to it too
        if first - i > _NEAR:
            break
        first = i if scores[i] > 0.0 and sizes[i] >= _LONG else first
    story = [i for i in range(first, last + 1) if scores[i] > 0.0]
    for size in (_LONG, _SHORT, 0):  # where all paragraphs are short, menu entries are still shorter
        for i in story:
            if sizes[i] >= size:
                return i
    return len(scores)


def is_notice(scores: Sequence[float], sizes: Sequence[int], headline: int) -> bool:
    """Return whether what looks like story above the headline is too little to be the story."""
    prose = [size if score > 0.0 else 0 for size, score in zip(sizes, scores, strict=True)]
    return sum(prose[:headline]) <= _LITTLE * sum(prose)


def _later_begins(scores: Sequence[float], sizes: Sequence[int], begin: int) -> list[int]:
    """Where the story may begin instead: at long lines below shorter ones, as long as little prose is above."""
    prose = [size if score > 0.0 else 0 for size, score in zip(sizes, scores, strict=True)]
    enough, mass, found = _LITTLE * sum(prose), sum(prose[:begin]), []
    for i in range(begin, min(begin + _REACH, len(sizes))):
        if mass > enough:
            break
        if i > begin and prose[i] >= _LONG > prose[i - 1]:
            found.append(i)
        mass += prose[i]
    return found
