"""The JSON Schema of the JSON that `dumps` writes, made from the model."""

import ast
from inspect import getsource
from itertools import pairwise
from textwrap import dedent

from newscorpus import model
from newscorpus.model import Article
from newscorpus.model.plain import SCHEMA

__all__ = ("attribute_docs", "first_paragraph", "json_schema")

_TEXT: dict[str, object] = {"anyOf": [{"type": "string"}, {"type": "null"}], "default": None}


def json_schema() -> dict[str, object]:
    """Return the JSON Schema (draft 2020-12) of one line of JSON.

    >>> json_schema()["required"]
    ['schema', 'text']

    It is published with the documentation as `article.schema.json`.
    """
    import msgspec  # noqa: PLC0415 - costs more than all the values

    _, kinds = msgspec.json.schema_components([Article], ref_template="#/$defs/{name}")
    definitions = {name: _explained(getattr(model, name), kinds[name]) for name in sorted(kinds)}
    article = definitions.pop("Article")
    own = article["properties"]
    assert isinstance(own, dict)
    properties: dict[str, object] = {
        "schema": {"const": SCHEMA, "description": "The version of the format."},
        **own,
        "published": {"description": "The publication day or moment, ISO 8601.", **_TEXT},
        "source": {"description": "Where it came from; only in the output of a run over a corpus.", **_TEXT},
        "metadata": {"description": "What else came with it; only in the output of a run over a corpus."},
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **article,
        "properties": properties,
        "required": ["schema", "text"],
        "additionalProperties": False,
        "$defs": definitions,
    }


def _explained(kind: type, definition: dict[str, object]) -> dict[str, object]:
    """The definition of a class with what the docstrings say of it and of its attributes."""
    explained = definition | {"description": first_paragraph(kind.__doc__ or "")}
    parts = definition.get("properties")
    if isinstance(parts, dict):
        docs = attribute_docs(kind)
        said = {name: doc.replace("`None`", "null") for name, doc in docs.items()}
        explained["properties"] = {name: {**part, "description": said[name]} for name, part in parts.items()}
    return explained


def attribute_docs(kind: type) -> dict[str, str]:
    """Return what the source of a class says of each of its attributes.

    >>> attribute_docs(model.Span)["start"]
    'The index of the first character.'
    """
    (tree,) = ast.parse(dedent(getsource(kind))).body
    assert isinstance(tree, ast.ClassDef)
    docs: dict[str, str] = {}
    for line, following in pairwise(tree.body):
        if isinstance(line, ast.AnnAssign) and isinstance(line.target, ast.Name):
            match following:
                case ast.Expr(value=ast.Constant(value=str(words))):
                    docs[line.target.id] = first_paragraph(words)
    return docs


def first_paragraph(words: str) -> str:
    """Return the first paragraph of a docstring, on one line."""
    return " ".join(words.strip().split("\n\n")[0].split())
