"""Texts as programs wrap them."""

__all__ = ("wrap_paragraphs",)


def wrap_paragraphs(text: str, column: int) -> str:
    r"""Return `text` with each line filled up to a column and broken there, as mail programs do.

    >>> wrap_paragraphs("Rain fell on the town.\n\nIt rose.", 14)
    'Rain fell on\nthe town.\n\nIt rose.'

    Each line end takes the place of one space, so the text keeps its length and its offsets. A word that is longer
    than the column stays whole.

    Args:
        text: lines, each of which is a paragraph.
        column: how long a line may be.
    """
    return "\n".join([_wrapped(line, column) for line in text.split("\n")])


def _wrapped(line: str, column: int) -> str:
    first, *words = line.split(" ")
    pieces, reach = [first], len(first)
    for word in words:
        fits = reach + 1 + len(word) <= column
        pieces += (" " if fits else "\n", word)
        reach = reach + 1 + len(word) if fits else len(word)
    return "".join(pieces)
