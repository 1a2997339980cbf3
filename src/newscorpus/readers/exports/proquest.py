"""ProQuest: records of labelled fields between rules, as plain text or as a page.

A record begins with its title (below "Document 3 of 27" in older exports) and goes on with labels, one per line. The
text is what "Full text:" says, down to the label after which nothing but labels follows: a story may hold a line
such as "Location: the harbour" itself. Covers, tables of contents and the footer lack a field that every record has,
and so are not records.
"""

import re

from newscorpus.readers.days import find_day
from newscorpus.readers.exports.export_lines import ExportLine, label_of, split_lines, trimmed
from newscorpus.readers.exports.export_values import Export, ExportedArticle
from newscorpus.readers.exports.labels import labels

__all__ = ("is_proquest", "read_proquest")

_RULE = re.compile(r"[_=*-]{20,}")
_INFO = re.compile(r"(?P<outlet>[^;:]{2,120}?)\s*(?:;|:|\[|,\s)")


def is_proquest(text: str) -> bool:
    """Return whether a text has a label that every record of ProQuest has."""
    low = text.lower()
    if not any(mark in low for mark in labels().proquest.marks):
        return False
    return any(label_of(line)[0].lower() in labels().proquest.marks for line in split_lines(text))


def read_proquest(text: str) -> Export:
    """Return the articles of an export."""
    records = [part for part in _between_rules(list(split_lines(text))) if _is_record(part)]
    counted = [
        match for part in records for line in part[:3] if (match := labels().proquest.numbered.fullmatch(line.words))
    ]
    articles = []
    for place, part in enumerate(records, 1):
        found = next((match for line in part[:3] if (match := labels().proquest.numbered.fullmatch(line.words))), None)
        articles.append(_article(text, int(found[1]) if found else place, part))
    return Export(source="ProQuest", articles=tuple(articles), announced=int(counted[0][2]) if counted else None)


def _between_rules(lines: list[ExportLine]) -> list[list[ExportLine]]:
    parts: list[list[ExportLine]] = [[]]
    for line in lines:
        if _RULE.fullmatch(line.words):
            parts.append([])
        elif labels().proquest.numbered.fullmatch(line.words):
            parts.append([line])
        elif line.words or parts[-1]:
            parts[-1].append(line)
    return [part for part in parts if part]


def _is_record(part: list[ExportLine]) -> bool:
    ours = labels().proquest
    if part[0].words.startswith(ours.covers):
        return False
    return any(label_of(line)[0].lower() in ours.marks | ours.text for line in part)


def _is_label(line: ExportLine) -> bool:
    label = label_of(line)[0].lower()
    return label in labels().proquest.fields or label in labels().proquest.text


def _article(text: str, number: int, part: list[ExportLine]) -> ExportedArticle:
    ours = labels().proquest
    lines = part[1:] if ours.numbered.fullmatch(part[0].words) else part
    first = next((at for at, line in enumerate(lines) if _is_label(line)), len(lines))
    title = " ".join(line.words for line in lines[:first] if line.words and "://" not in line.words)
    at = next((at for at, line in enumerate(lines) if label_of(line)[0].lower() in ours.text), None)
    if at is None:
        fields = _fields(lines[first:])
        body = None
    else:
        end = _end_of_text(lines, at)
        said = label_of(lines[at])[1]
        body = _body(text, lines, at, end, said)
        fields = _fields(lines[first:at]) | _fields(lines[end:])
    fields = {name: words for name, words in fields.items() if words.lower() not in ours.nothing}
    return ExportedArticle(number=number, body=body, fields=_named(fields, title))


def _body(text: str, lines: list[ExportLine], at: int, end: int, said: str) -> str | None:
    """The text to the letter: what follows the label on its line, and the lines below."""
    if said.lower() in labels().proquest.nothing:
        return None
    if not said:
        return trimmed(text, lines[at + 1 : end])
    start = text.index(said.split(maxsplit=1)[0], text.index(":", lines[at].start) + 1)
    full = [line for line in lines[at:end] if line.words]
    return text[start : full[-1].end].rstrip()


def _end_of_text(lines: list[ExportLine], at: int) -> int:
    """Where the labels after the text begin: from there on each group of lines has one."""
    end = len(lines)
    for place in range(len(lines) - 1, at, -1):
        line = lines[place]
        starts_group = not lines[place - 1].words
        if _is_label(line):
            end = place
        elif line.words and starts_group and not label_of(line)[0] and not _goes_on(lines, place):
            break
    return end


def _goes_on(lines: list[ExportLine], place: int) -> bool:
    """Whether a line without a label below a blank one belongs to the label above: an address, a long abstract."""
    return lines[place].words.startswith(("http://", "https://"))


def _fields(lines: list[ExportLine]) -> dict[str, str]:
    found: dict[str, str] = {}
    label = ""
    for line in lines:
        if line.words.startswith(("http://", "https://")):
            found.setdefault("Document URL", line.words)
        elif _is_label(line):
            label, said = label_of(line)
            found.setdefault(label, said)
        elif label and line.words:
            found[label] = f"{found[label]} {line.words}".strip()
    return {name: words for name, words in found.items() if words}


def _named(fields: dict[str, str], title: str) -> dict[str, str]:
    """Under our names; the outlet and the day out of "Publication info" where they have no label of their own."""
    low = {name.lower(): words for name, words in fields.items()}
    info = next((low[name] for name in labels().proquest.info if name in low), "")
    named = {
        "headline": low.get("title") or title,
        "byline": low.get("author") or low.get("credit") or "",
        "publication": low.get("publication title") or _outlet(info),
        "date": low.get("publication date") or _day(info),
        "id": low.get("proquest document id") or "",
        "highlight": low.get("abstract") or "",
    }
    taken = {"title", "author", "publication title", "publication date", "proquest document id", "abstract"}
    rest = {
        labels().meanings.get(name.lower(), name): words for name, words in fields.items() if name.lower() not in taken
    }
    return rest | {name: words for name, words in named.items() if words}


def _outlet(info: str) -> str:
    found = _INFO.match(info)
    return found["outlet"].strip() if found else ""


def _day(info: str) -> str:
    found = find_day(info[:300])
    return info[found.start : found.end] if found else ""
