"""CAT XML: MEANTIME (dates, factuality, coreference of events) and ECB+ (coreference of events).

The files hold tokens; the text is made of them, with a space between and a line for each sentence.
"""

from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

from accuracy.gold import Gold
from accuracy.timeml import DURING
from newscorpus import Article, Event, EventTime, Span
from newscorpus.dates.arithmetic import interval

Element = ET.Element
CLOSERS = frozenset((".", ",", ";", ":", "!", "?", "%", ")", "]", "''", "'s", "’s", "n't"))


def read(folder: Path) -> Iterator[Gold]:
    for path in sorted(folder.rglob("*.xml")):
        root = ET.parse(path).getroot()
        if root.find("Markables") is not None:
            yield _document(path, root)


def _document(path: Path, root: Element) -> Gold:
    text, places = detokenize(root)
    markables = {m.get("m_id", ""): m for m in root.iterfind("Markables/*")}
    spans = {key: span for key, m in markables.items() if (span := _span(text, places, m)) is not None}
    clusters, dated = _relations(root, markables, spans, path.stem)
    creation = next((m for m in markables.values() if m.get("functionInDocument") == "CREATION_TIME"), None)
    days = interval((creation.get("value") or "")[:10]) if creation is not None else None
    events = tuple(
        _event(spans[key], m, dated.get(key))
        for key, m in markables.items()
        if key in spans and (m.tag == "EVENT_MENTION" or "ACTION" in m.tag)
    )
    topic = path.parent.name + ("plus" if "plus" in path.stem else "")
    named = {span: clusters.get(key, f"{path.stem}:{key}") for key, span in spans.items()}
    article = Article(id=path.stem, text=text, published=days[0] if days else None, events=events)
    return Gold(article=article, clusters={e.trigger: named[e.trigger] for e in events}, topic=topic)


def _event(span: Span, mention: Element, when: EventTime | None) -> Event:
    """Its days, and whether the text asserts it: certain, not negated, not future."""
    asserted = (
        mention.get("polarity", "POS") != "NEG"
        and mention.get("certainty", "CERTAIN") in {"CERTAIN", ""}
        and mention.get("time", "") != "FUTURE"
        and not mention.tag.startswith("NEG")
    )
    return Event(trigger=span, time=when or EventTime(), asserted=asserted)


def detokenize(root: Element) -> tuple[str, dict[str, tuple[int, int]]]:
    """The text, and where each token stands in it."""
    parts: list[str] = []
    places: dict[str, tuple[int, int]] = {}
    length, sentence = 0, None
    for token in root.iter("token"):
        word = token.text or ""
        if sentence is not None:
            parts.append("\n" if token.get("sentence") != sentence else "" if word in CLOSERS else " ")
            length += len(parts[-1])
        sentence = token.get("sentence")
        places[token.get("t_id", "")] = length, length + len(word)
        parts.append(word)
        length += len(word)
    return "".join(parts), places


def _span(text: str, places: dict[str, tuple[int, int]], markable: Element) -> Span | None:
    held = [places[key] for a in markable.iterfind("token_anchor") if (key := a.get("t_id", "")) in places]
    return Span.cut(text, min(held)[0], max(held)[1]) if held else None


def _relations(
    root: Element, markables: dict[str, Element], spans: dict[str, Span], name: str
) -> tuple[dict[str, str], dict[str, EventTime]]:
    """The event that a mention refers to, and its days."""
    clusters: dict[str, str] = {}
    dated: dict[str, EventTime] = {}
    for relation in root.iterfind("Relations/*"):
        target = relation.find("target")
        if target is None:
            continue
        goal = target.get("m_id", "")
        instance = markables.get(goal)
        for source in relation.iterfind("source"):
            key = source.get("m_id", "")
            if relation.tag in {"REFERS_TO", "INTRA_DOC_COREF"} and instance is not None:
                clusters[key] = instance.get("instance_id") or f"{name}:{goal}"
            elif relation.tag == "CROSS_DOC_COREF":
                clusters[key] = relation.get("note", "")
            elif relation.tag == "TLINK" and (relation.get("reltype") or relation.get("relType")) in DURING:
                days = interval((instance.get("value") or "") if instance is not None else "")
                if days and key in spans:
                    dated[key] = EventTime(begin=days[0], end=days[1])
    return clusters, dated
