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
