"""The evaluation pages of trafilatura: HTML files, and for each what must be kept and what must not.

Our input is plain text, so the whole visible text of the page goes in, menus and all, and the story comes out. The
peers get the HTML, which tells them more. Reads `evaldata.py` or `evaldata.json` beside the folder of pages.
"""

import ast
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from attrs import frozen

import newscorpus as nc
from newscorpus.scoring import Tally


@frozen
class Page:
    html: str
    wanted: tuple[str, ...]
    unwanted: tuple[str, ...]


def read(folder: Path) -> Iterator[Page]:
    for data in sorted((*folder.rglob("evaldata.py"), *folder.rglob("evaldata.json"))):
        for entry in _entries(data).values():
            path = next(iter(data.parent.rglob(str(entry["file"]))), None)
            if path is not None:
                html = path.read_bytes().decode("utf-8", errors="replace")
                yield Page(html, _texts(entry.get("with")), _texts(entry.get("without")))


def _texts(value: object) -> tuple[str, ...]:
    return tuple(map(str, value)) if isinstance(value, list | tuple) else ()


def _entries(path: Path) -> Mapping[str, Mapping[str, object]]:
    """The dictionary of pages, without running the file."""
    source = path.read_text("utf-8")
    if path.suffix == ".json":
        loaded: Mapping[str, Mapping[str, object]] = json.loads(source)
        return loaded
    for node in ast.parse(source).body:
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Dict):
            assigned: Mapping[str, Mapping[str, object]] = ast.literal_eval(node.value)
            return assigned
    return {}


def visible_text(html: str) -> str:
    """What a reader sees of the page, a line for each block element."""
    from lxml import html as parser

    tree = parser.document_fromstring(html.encode("utf-8", "replace"), parser=parser.HTMLParser(encoding="utf-8"))
    for node in tree.xpath("//script|//style|//noscript|//template|//comment()"):
        node.drop_tree()
    for node in tree.iter("p", "div", "li", "br", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "section", "article", "ul"):
        node.tail = "\n" + (node.tail or "")
    lines = (" ".join(line.split()) for line in str(tree.text_content()).splitlines())
    return "\n".join(line for line in lines if line)


def ours(html: str) -> str:
    return "\n".join(b.text for b in nc.find_blocks(visible_text(html)) if b.is_story)


def everything(html: str) -> str:
    return visible_text(html)


def measure(pages: Sequence[Page], system: Callable[[str], str]) -> dict[str, list[Tally]]:
    """A stretch that must be kept and is, is right; one that must not be and is, is found for nothing."""
    out: list[Tally] = []
    for page in pages:
        text = " ".join(system(page.html).split())
        kept = sum(" ".join(w.split()) in text for w in page.wanted)
        false = sum(" ".join(w.split()) in text for w in page.unwanted)
        out.append(Tally(kept, kept + false, len(page.wanted)))
    return {"stretches of text": out}
