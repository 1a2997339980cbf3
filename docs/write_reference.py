"""Write the parts of the reference that are made from the code: the JSON Schema, and the tables of formats and columns.

The tests compare them with the code. After a change: `python docs/write_reference.py`.
"""

import json
import re
from collections.abc import Callable, Iterable, Iterator
from enum import StrEnum
from pathlib import Path
from types import UnionType
from typing import get_args, get_origin

from attrs import fields, has

from newscorpus import model
from newscorpus.formats import FORMATS
from newscorpus.formats.columns import column_type
from newscorpus.formats.jsonschema import attribute_docs, json_schema
from newscorpus.formats.marks import LABELS, LINKS
from newscorpus.formats.rows import ArticleRow
from newscorpus.formats.table_rows import TABLES

REFERENCE = Path(__file__).parent / "reference"
MADE = re.compile(r"(<!-- made by write_reference\.py: (\w+) -->\n).*?(<!-- end -->)", re.DOTALL)


def schema() -> str:
    """The JSON Schema."""
    return json.dumps(json_schema(), indent=2, ensure_ascii=False) + "\n"


def table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    """A table in Markdown."""
    lines = [head, tuple("---" for _ in head), *rows]
    return "".join("| " + " | ".join(cell.replace("|", "\\|") for cell in line) + " |\n" for line in lines)


def formats() -> str:
    rows = (
        (
            f"`{one.name}`", f"`{one.suffix}`", one.title, "a file" if one.holds == "many" else "a folder",
            "yes" if one.can_read else "", f"`{one.extra}`" if one.extra else "",
        )
        for one in FORMATS.values()
    )  # fmt: skip
    return table(("name", "suffix", "what it is", "many articles make", "can be read", "extra"), rows)


def marks() -> str:
    labels = table(("label", "what it marks"), ((f"`{name}`", what) for name, what in LABELS.items()))
    links = table(("link", "from", "to"), ((f"`{name}`", f"`{a}`", f"`{b}`") for name, (a, b) in LINKS.items()))
    return labels + "\n" + links


def columns() -> str:
    """A table for every struct of the Arrow schema, the outermost first."""
    waiting, seen, parts = [ArticleRow], {ArticleRow}, []
    while waiting:
        kind = waiting.pop(0)
        for inner in (inside(f.type) for f in fields(kind)):
            if inner is not None and inner not in seen:
                seen.add(inner)
                waiting.append(inner)
        parts.append(f"### {title(kind)}\n\n" + table(("column", "type", "what it holds"), struct_rows(kind)))
    return "\n".join(parts)


def struct_rows(kind: type) -> Iterator[tuple[str, str, str]]:
    docs = attribute_docs(getattr(model, kind.__name__.removesuffix("Row"), kind)) | attribute_docs(kind)
    for f in fields(kind):
        inner = inside(f.type)
        name = str(column_type(f.type)) if inner is None else f"[{title(inner)}](#{title(inner)})"
        many = get_origin(f.type) is tuple
        told = docs[f.name].replace("`None`", "null")
        yield f"`{f.name}`", f"list of {name}" if many else name.replace("date32[day]", "date32"), told


def inside(hint: object) -> type | None:
    """The attrs class in a type hint, if there is one."""
    if get_origin(hint) in {UnionType, tuple}:
        found = [inside(arg) for arg in get_args(hint)]
        return next((kind for kind in found if kind is not None), None)
    return hint if isinstance(hint, type) and has(hint) and not issubclass(hint, StrEnum) else None


def title(kind: type) -> str:
    return re.sub(r"(?<!^)(?=[A-Z])", "-", kind.__name__.removesuffix("Row")).lower()


def flat() -> str:
    parts = []
    for name, kind in TABLES.items():
        rows = (
            (f"`{f.name}`", str(column_type(f.type)).replace("[day]", ""), attribute_docs(kind)[f.name])
            for f in fields(kind)
        )
        parts.append(f"### {name}\n\n" + table(("column", "type", "what it holds"), rows))
    return "\n".join(parts)


SECTIONS: dict[str, Callable[[], str]] = {"formats": formats, "marks": marks, "columns": columns, "tables": flat}


def page(text: str) -> str:
    """The page with its made parts made again."""
    return MADE.sub(lambda match: f"{match[1]}\n{SECTIONS[match[2]]()}\n{match[3]}", text)


FILES: dict[str, Callable[[str], str]] = {
    "article.schema.json": lambda _: schema(),
    "formats.md": page,
    "columns.md": page,
}

if __name__ == "__main__":
    for file, write in FILES.items():
        path = REFERENCE / file
        path.write_text(write(path.read_text(encoding="utf-8") if path.exists() else ""), encoding="utf-8")
