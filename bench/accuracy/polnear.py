"""PolNeAR and PARC 3 in brat form: `.ann` files of attributions, with their texts somewhere under the same folder.

An attribution is a brat event whose parts are labelled Source, Cue and Content; fragments and `Content2` are pieces.
"""

import re
from collections.abc import Iterator
from pathlib import Path

from accuracy.gold import Gold
from newscorpus import Article, Attribution, Span

OFFSETS = re.compile(r"(\d+) (\d+)")


def read(folder: Path) -> Iterator[Gold]:
    texts = {path.stem: path for path in folder.rglob("*.txt")}
    for path in sorted(folder.rglob("*.ann")):
        if path.stem in texts:
            text = texts[path.stem].read_bytes().decode("utf-8")
            attributions = tuple(_attributions(path.read_text("utf-8"), text))
            yield Gold(article=Article(id=path.stem, text=text, attributions=attributions))


def _attributions(annotations: str, text: str) -> Iterator[Attribution]:
    rows = [line.split("\t") for line in annotations.splitlines() if "\t" in line]
    parts: dict[str, tuple[str, list[Span]]] = {}
    for key, value, *_ in rows:
        if key.startswith("T"):
            label, _, offsets = value.partition(" ")
            parts[key] = label, [Span.cut(text, int(s), int(e)) for s, e in OFFSETS.findall(offsets)]
    for key, value, *_ in rows:
        if not key.startswith("E"):
            continue
        held: dict[str, list[Span]] = {"Source": [], "Cue": [], "Content": []}
        for pair in value.split():
            label, spans = parts.get(pair.partition(":")[2], ("", []))
            for kind, pieces in held.items():
                if label.startswith(kind):
                    pieces += spans
        if held["Content"]:
            yield Attribution(
                content=tuple(sorted(held["Content"])),
                source=_hull(text, held["Source"]),
                cue=_hull(text, held["Cue"]),
            )


def _hull(text: str, spans: list[Span]) -> Span | None:
    return Span.cut(text, min(s.start for s in spans), max(s.end for s in spans)) if spans else None
