"""Nexis and Lexis: where the articles of an export are, in two layouts.

The *old* layout counts: a line "3 of 20 DOCUMENTS" comes before each article. *Nexis Uni* closes: "End of Document"
follows each article; a cover with the user's name, the day of the download and a list of the headlines comes first.
What a single article has is read by `nexis_articles`.
"""

from newscorpus.readers.exports.export_lines import ExportLine, label_of, split_lines
from newscorpus.readers.exports.export_values import Export
from newscorpus.readers.exports.labels import labels
from newscorpus.readers.exports.nexis_articles import is_date, meaning, old_article, uni_article

__all__ = ("is_nexis", "read_nexis")


def is_nexis(text: str) -> bool:
    r"""Return whether a text has the lines that separate the articles of an export of Nexis.

    >>> is_nexis("\n     1 of 20 DOCUMENTS\n\n"), is_nexis("Rain fell on 1 of 20 days.")
    (True, False)
    """
    low = text.lower()
    ours = labels().nexis
    if not any(word in low for word in (*ours.words, *ours.ended)):
        return False
    return any(_is_numbered(line) or line.words.lower() in ours.ended for line in split_lines(text))


def _is_numbered(line: ExportLine) -> bool:
    ours = labels().nexis
    if len(line.words) > 60 or not any(char.isdigit() for char in line.words):
        return False
    return ours.numbered.fullmatch(line.words) is not None and any(word in line.words.lower() for word in ours.words)


def read_nexis(text: str, announced: int | None = None) -> Export:
    r"""Return the articles of an export, in their order.

    >>> head = "1 of 1 DOCUMENTS\n\nThe Courier\n\nMay 3, 2019\n\nRain falls\n\nLENGTH: 2 words\n\n"
    >>> export = read_nexis(head + "Rain fell.\n\nLANGUAGE: ENGLISH\n")
    >>> export.articles[0].body, export.articles[0].fields["headline"]
    ('Rain fell.', 'Rain falls')

    Args:
        text: the export as plain text.
        announced: how many articles it should hold, if another part of the export says so.
    """
    lines = [line for line in split_lines(text) if not labels().nexis.page.fullmatch(line.words)]
    if any(_is_numbered(line) for line in lines):
        cover, parts = _behind_numbers(lines)
        articles = [old_article(text, number, part) for number, part in parts]
    else:
        ends = sum(line.words.lower() in labels().nexis.ended for line in lines)
        cover, parts = _between_ends(lines)
        articles = [uni_article(text, number, part, whole=number <= ends) for number, part in parts]
    return Export(source="Nexis", articles=tuple(articles), announced=_announced(cover) or announced)


def _announced(cover: list[ExportLine]) -> int | None:
    """How many articles the cover says: "Documents (3)", or "Selected Items: 1-3, 7"."""
    ours = labels().nexis
    for line in cover:
        if found := ours.announced.fullmatch(line.words):
            return int(found[1])
        if found := ours.selected.fullmatch(line.words):
            return sum(_length(part.strip()) for part in found[1].split(",") if part.strip())
    return None


def _length(part: str) -> int:
    first, _, last = part.partition("-")
    return int(last) - int(first) + 1 if last.strip().isdigit() and first.strip().isdigit() else 1


def _behind_numbers(lines: list[ExportLine]) -> tuple[list[ExportLine], list[tuple[int, list[ExportLine]]]]:
    cover: list[ExportLine] = []
    parts: list[tuple[int, list[ExportLine]]] = []
    for line in lines:
        number = labels().nexis.numbered.fullmatch(line.words) if _is_numbered(line) else None
        if number is not None:
            parts.append((int(number[1]), []))
        else:
            (parts[-1][1] if parts else cover).append(line)
    return cover, parts


def _between_ends(lines: list[ExportLine]) -> tuple[list[ExportLine], list[tuple[int, list[ExportLine]]]]:
    """The cover, and the lines of each article."""
    parts: list[tuple[int, list[ExportLine]]] = [(1, [])]
    for line in lines:
        if line.words.lower() in labels().nexis.ended:
            parts.append((len(parts) + 1, []))
        else:
            parts[-1][1].append(line)
    if not _begins_an_article(parts[-1][1]):  # else the last one is cut short
        del parts[-1]
    first = parts[0][1]
    start = _end_of_cover(first)
    return first[:start], [(1, first[start:]), *parts[1:]]


def _begins_an_article(lines: list[ExportLine]) -> bool:
    return any(line.words.lower() in labels().nexis.body or meaning(line) == "length" for line in lines)


def _end_of_cover(lines: list[ExportLine]) -> int:
    """Where the first article begins: after the list of headlines, whose last entry is the number of documents."""
    ours = labels().nexis
    body = next((at for at, line in enumerate(lines) if line.words.lower() in ours.body), len(lines))
    on_cover = [
        at
        for at, line in enumerate(lines[:body])
        if label_of(line)[0].lower() in ours.cover | ours.listed or ours.announced.fullmatch(line.words)
    ]
    if not on_cover:
        return 0
    full = [at for at in range(on_cover[-1] + 1, body) if lines[at].words]
    dated = next((place for place in range(len(full) - 1, -1, -1) if is_date(lines[full[place]].words)), None)
    if dated is None:
        return on_cover[-1] + 1
    first = full[max(0, dated - 2)]  # headline, publication, date
    while first > on_cover[-1] + 1 and lines[first - 1].words and not _listed(lines[first - 1]):
        first -= 1  # a headline of several lines
    return first


def _listed(line: ExportLine) -> bool:
    """Whether it is an entry of the list of headlines, or of what was searched for."""
    return line.words[:1].isdigit() or bool(label_of(line)[0])
