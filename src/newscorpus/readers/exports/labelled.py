"""Gale and NewsBank: a head of labels, a line that opens the text, lines after it, and one that closes the article.

Each article is closed by a line that nothing else has, the number of its record or the line of rights. The head has one
label per line, or several between bars, and the day beside the name of the paper; what has no label is the headline.
The text begins below a line such as "Full Text:" and ends above the first line that only comes after texts, a citation
or a line of rights. Which lines these are is in `labels.toml`, one table per layout, so that another database of this
kind needs a table and no code.
"""

import re

from newscorpus.readers.days import find_day
from newscorpus.readers.exports.export_lines import ExportLine, label_of, split_lines, trimmed
from newscorpus.readers.exports.export_values import Export, ExportedArticle
from newscorpus.readers.exports.labels import LabelledLayout, labels

__all__ = ("is_labelled", "read_labelled")

_BAR = " | "
_COUNT = re.compile(r"[0-9,.]{1,7} words?", re.IGNORECASE)
_PLACE = re.compile(r"\s{0,9}\((?:Vol|Issue|No)\b[^()]{0,60}\)")


def is_labelled(text: str) -> bool:
    """Return whether a text has the lines that open and close the articles of one of the layouts."""
    return _layout(text) is not None


def _layout(text: str) -> LabelledLayout | None:
    for layout in labels().labelled:
        if any(mark in text for mark in layout.marks):
            lines = list(split_lines(text))
            closed = any(layout.closes.match(line.words) for line in lines)
            if closed and any(_opens(layout, line) for line in lines):
                return layout
    return None


def _opens(layout: LabelledLayout, line: ExportLine) -> bool:
    return line.words.rstrip(": ").lower() in layout.opens


def read_labelled(text: str) -> Export:
    r"""Return the articles of an export.

    >>> head = "Rain\nAuthor: Jane Doe\nDate: May 3, 2019\nFrom: The Courier\n\nFull Text:\n"
    >>> export = read_labelled(head + "Rain fell.\n\nSource Citation\nDoe, Jane.\n\nGale Document Number: GALE|A1\n")
    >>> export.articles[0].body, export.articles[0].fields["publication"]
    ('Rain fell.', 'The Courier')
    """
    layout = _layout(text)
    assert layout is not None
    parts: list[list[ExportLine]] = [[]]
    for line in split_lines(text):
        parts[-1].append(line)
        if layout.closes.match(line.words):
            parts.append([])
    whole = len(parts) - 1
    articles = [
        _article(text, number, part, layout, whole=number <= whole)
        for number, part in enumerate(parts, 1)
        if any(_opens(layout, line) for line in part)
    ]
    return Export(source=layout.name, articles=tuple(articles))


def _article(text: str, number: int, part: list[ExportLine], layout: LabelledLayout, *, whole: bool) -> ExportedArticle:
    opens = next(at for at, line in enumerate(part) if _opens(layout, line))
    below = (at for at in range(opens + 1, len(part)) if part[at].words.startswith(layout.below))
    end = next(below, len(part))
    foot = [part[at].words for at in range(end, len(part)) if part[at].words]
    fields = _head([line.words for line in part[:opens] if line.words], layout)
    closing = next((words for words in reversed(foot) if layout.closes.match(words)), "")
    fields["id"] = closing.partition(":")[2].strip()
    fields["copyright"] = next((words for words in foot if words.startswith(labels().nexis.rights)), "")
    kept = {name: words for name, words in fields.items() if words}
    return ExportedArticle(number=number, body=trimmed(text, part[opens + 1 : end]), whole=whole, fields=kept)


def _head(lines: list[str], layout: LabelledLayout) -> dict[str, str]:
    fields: dict[str, str] = {}
    bare: list[str] = []
    for words in lines:
        day = find_day(words)
        if day is not None and day.start == 0 and _BAR in words:
            fields["date"] = words[: day.end]
            fields["publication"] = words.partition(_BAR)[2].strip()
            continue
        parts = words.split(_BAR)
        named = [label_of(ExportLine(0, 0, part)) for part in parts]
        if all(label for label, _ in named) and (bare or fields or _meaning(named[0][0], layout)):
            for label, said in named:
                fields.setdefault(_meaning(label, layout) or label, _PLACE.sub("", said))
        elif _COUNT.fullmatch(words):
            fields["length"] = words
        else:
            bare.append(words)
    fields.setdefault("headline", " ".join(bare))
    return fields


def _meaning(label: str, layout: LabelledLayout) -> str:
    return layout.meanings.get(label.lower()) or labels().meanings.get(label.lower(), "")
