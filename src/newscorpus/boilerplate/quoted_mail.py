"""Mail that quotes: "> " before a line says who wrote it, and nothing about what kind of line it is.

A line of quoted mail is therefore read after its marks, so that "> By Jane Doe" is a byline; a paragraph there is a
block quote. A page with a few lines after ">" uses the mark for links, and is read as it is.
"""

from collections.abc import Sequence

from newscorpus.text import Stretch
from newscorpus.text.wrapping import QUOTED

__all__ = ("behind_marks",)

_FEW, _SHARE = 3, 3  # so many lines are quoted at least, and one line in so many


def behind_marks(text: str, lines: Sequence[Stretch]) -> Sequence[Stretch]:
    r"""Return the lines without the marks of quoted mail in front, or `lines` itself where no mail is quoted.

    A line of nothing but marks keeps them.

    >>> page = "> Rain fell.\n>\n> It fell all day.\nReally?"
    >>> [page[start:end] for start, end in behind_marks(page, [(0, 12), (13, 14), (15, 33), (34, 41)])]
    ['Rain fell.', '>', 'It fell all day.', 'Really?']

    Args:
        text: any string.
        lines: its lines.
    """
    marked = [i for i, (start, _) in enumerate(lines) if text[start] == ">"]
    if len(marked) < _FEW or _SHARE * len(marked) < len(lines):
        return lines
    out = list(lines)
    for i in marked:
        start, end = lines[i]
        match = QUOTED.match(text, start, end)
        if match is not None and match.end() < end:
            out[i] = match.end(), end
    return out
