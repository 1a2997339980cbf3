"""WikiWars (`.sgm`, `.sgml`, `.xml` with inline TIMEX2): only extents and the values that TIMEX3 has too."""

import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path

from accuracy.gold import Gold
from newscorpus import Article, Span, Timex
from newscorpus.dates.arithmetic import interval
from newscorpus.model import TimexType

TAG = re.compile(r"<(/?)(\w+)([^>]*)>")
VALUE = re.compile(r'\bval="([^"]*)"', re.IGNORECASE)
TEXT = re.compile(r"<TEXT>(.*?)</TEXT>", re.DOTALL | re.IGNORECASE)
DAY = re.compile(r'<DATETIME>.*?val="(\d{4}-\d\d-\d\d)', re.DOTALL | re.IGNORECASE)


def read(folder: Path) -> Iterator[Gold]:
    for path in sorted(p for p in folder.rglob("*") if p.suffix in {".sgm", ".sgml", ".xml"}):
        data = path.read_text("utf-8", errors="replace")
        body = TEXT.search(data)
        if body is not None and "<TIMEX2" in body[1]:
            yield _document(path.name.split(".")[0], body[1], DAY.search(data))


def _document(name: str, body: str, day: re.Match[str] | None) -> Gold:
    parts: list[str] = []
    length = at = 0
    opened: list[tuple[int, str]] = []
    places: list[tuple[int, int, str]] = []
    for tag in TAG.finditer(body):
        parts.append(unescape(body[at : tag.start()]))
        length += len(parts[-1])
        at = tag.end()
        if tag[2].upper() != "TIMEX2":
            continue
        if tag[1]:
            start, value = opened.pop()
            places.append((start, length, value))
        else:
            found = VALUE.search(tag[3])
            opened.append((length, found[1] if found else ""))
    parts.append(unescape(body[at:]))
    text = "".join(parts)
    timexes = tuple(
        Timex(span=Span.cut(text, start, end), type=_type(value), value=value) for start, end, value in sorted(places)
    )
    days = interval(day[1]) if day else None
    return Gold(article=Article(id=name, text=text, published=days[0] if days else None, timexes=timexes))


def _type(value: str) -> TimexType:
    """TIMEX2 has no types; its values tell durations and times of day."""
    if value.startswith("P") and not value.startswith(("PRESENT", "PAST")):
        return TimexType.DURATION
    return TimexType.TIME if "T" in value else TimexType.DATE
