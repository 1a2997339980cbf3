"""The made parts of the reference are what the code says, and no public name is missing."""

import importlib
import importlib.util
import inspect
import pkgutil
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import newscorpus as nc

HERE = Path(__file__).parents[2] / "docs" / "write_reference.py"
spec = importlib.util.spec_from_file_location("write_reference", HERE)
assert spec is not None
assert spec.loader is not None
reference = importlib.util.module_from_spec(spec)
spec.loader.exec_module(reference)


@pytest.mark.parametrize("name", reference.FILES)
def test_what_is_published_is_what_the_code_says(name):
    text = (reference.REFERENCE / name).read_text(encoding="utf-8")
    assert text == reference.FILES[name](text), "run: python docs/write_reference.py"


DIRECTIVE = re.compile(r"\.\. auto(\w+):: (newscorpus[\w.]*)\n((?:   :.*\n)*)")


def documented(page: Path) -> Iterator[object]:
    """What the autodoc directives of a page show: the objects themselves, since some are public under two names."""
    for kind, name, options in DIRECTIVE.findall(page.read_text(encoding="utf-8")):
        if kind != "module":
            yield pkgutil.resolve_name(":".join(name.rsplit(".", 1)))
        elif ":no-members:" not in options:
            module = importlib.import_module(name)
            listed = re.search(r":members: (\w.*)", options)
            for member in listed[1].split(", ") if listed else module.__all__:
                yield getattr(module, member)


INNER = {"__main__", "cli"}
PACKAGES = ["newscorpus", *(f"newscorpus.{m.name}" for m in pkgutil.iter_modules(nc.__path__) if m.name not in INNER)]
FORMATS = ["arrow", "brat", "iob", "labelstudio", "ninjs", "schemaorg", "spacy", "tables", "timeml", "webannotation"]
PUBLIC = [
    (name, member)
    for name in [*PACKAGES, *(f"newscorpus.formats.{form}" for form in FORMATS), "newscorpus.corpus.spark"]
    for member in importlib.import_module(name).__all__
]


@pytest.fixture(scope="module")
def shown() -> set[int]:
    return {id(value) for page in sorted(reference.REFERENCE.glob("*.md")) for value in documented(page)}


@pytest.mark.parametrize(("module", "member"), PUBLIC)
def test_every_public_name_stands_on_a_page(module, member, shown):
    value = getattr(importlib.import_module(module), member)
    assert inspect.ismodule(value) or id(value) in shown, "name it in docs/reference/"
