"""TimeML files (`.tml`): TempEval-3 (TimeBank, AQUAINT, platinum) and KRAUTS.

TIMEX3 gives extent, type and value; a TLINK that puts an event into a time, or makes both the same, gives the event
its days.
"""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from xml.etree import ElementTree as ET

from accuracy.gold import Gold
from newscorpus import Article, Event, EventTime, Span, Timex
from newscorpus.dates.arithmetic import interval
from newscorpus.model import TimexType

DURING = frozenset(("IS_INCLUDED", "SIMULTANEOUS", "DURING", "IDENTITY"))
INVERSE = {"INCLUDES": "IS_INCLUDED", "DURING_INV": "DURING", "SIMULTANEOUS": "SIMULTANEOUS", "IDENTITY": "IDENTITY"}


def read(folder: Path) -> Iterator[Gold]:
    for path in sorted(folder.rglob("*.tml")):
        yield _document(path)


def _document(path: Path) -> Gold:
    root = ET.parse(path).getroot()
    text, marked = flatten(root.find("TEXT"))
    values = {t.get("tid", ""): t.get("value", "") for t in root.iter("TIMEX3")}
    creation = root.find("DCT/TIMEX3")
    days = interval(creation.get("value", "")) if creation is not None else None
    timexes = tuple(
        Timex(span=span, type=TimexType(tag.get("type", "DATE")), value=tag.get("value", ""))
        for span, tag in marked
        if tag.tag == "TIMEX3" and span.text
    )
    when = _event_days(root, values, None if creation is None else creation.get("tid"))
    events = tuple(
        Event(trigger=span, time=EventTime(begin=when[key][0], end=when[key][1]))
        for span, tag in marked
        if tag.tag == "EVENT" and (key := tag.get("eid", "")) in when
    )
    published = days[0] if days and days[0] == days[1] else None
    return Gold(article=Article(id=path.stem, text=text, published=published, timexes=timexes, events=events))


def flatten(element: ET.Element | None) -> tuple[str, list[tuple[Span, ET.Element]]]:
    """The text of an element, and the span of every element inside it, in text order."""
    if element is None:
        return "", []
    parts: list[str] = []
    places: list[tuple[int, int, ET.Element]] = []
    length = 0
    stack: list[tuple[ET.Element, bool, int]] = [(element, False, 0)]
    while stack:
        node, done, start = stack.pop()
        if done:
            places.append((start, length, node))
            written = node.tail or ""
        else:
            written = node.text or ""
            if node is not element:
                stack.append((node, True, length))
            stack.extend((child, False, 0) for child in reversed(node))
        parts.append(written)
        length += len(written)
    text = "".join(parts)
    return text, [(Span.cut(text, s, e), node) for s, e, node in sorted(places, key=lambda place: place[:2])]


def _event_days(root: ET.Element, values: dict[str, str], creation: str | None) -> dict[str, tuple[date, date]]:
    """The narrowest days that a TLINK gives each event; those of the text before the creation time."""
    event_of = {m.get("eiid"): m.get("eventID", "") for m in root.iter("MAKEINSTANCE")}
    best: dict[str, tuple[tuple[bool, int], tuple[date, date]]] = {}
    for link in root.iter("TLINK"):
        event, time, relation = link.get("eventInstanceID"), link.get("relatedToTime"), link.get("relType", "")
        if event is None or time is None:
            event, time = link.get("relatedToEventInstance"), link.get("timeID")
            relation = INVERSE.get(relation, "")
        days = interval(values.get(time or "", ""))
        if event in event_of and relation in DURING and days:
            rank = time == creation, (days[1] - days[0]).days
            key = event_of[event]
            if key not in best or rank < best[key][0]:
                best[key] = rank, days
    return {key: days for key, (_, days) in best.items()}
