"""A name of the code means one thing."""

import ast
from collections import Counter
from pathlib import Path

import newscorpus

SOURCE = Path(newscorpus.__file__).parent


def test_no_two_classes_have_one_name():
    defined = Counter(
        node.name
        for path in SOURCE.rglob("*.py")
        for node in ast.parse(path.read_text(encoding="utf-8")).body
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_")
    )
    twice = {name for name, times in defined.items() if times > 1}
    assert twice == {"Format"}  # one to write and one to read, each public in its package


SHARED = {
    "finder": "the door of each task",
    "events": "entries of the lexicon, links between articles, and events made for tests",
    "evidence": "what keeps two mentions apart, and what a bar of the report counts",
    "json": "a format to read and to write",
    "markup": "what was left in a text, and what a page of an export is made of",
    "story": "the story of an article, and a format of that name to read",
    "wrapping": "how lines wrap, and texts made to wrap",
}
"""Names of modules that two packages or more have -> what they are in each."""


def test_no_two_modules_have_one_name():
    named = Counter(path.stem for path in SOURCE.rglob("*.py") if path.stem != "__init__")
    assert {name for name, times in named.items() if times > 1} == SHARED.keys()
