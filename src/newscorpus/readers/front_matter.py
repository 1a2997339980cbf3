"""The block of fields above a text, as trafilatura, Jekyll, Hugo and Pandoc write it.

Between two lines "---" is YAML, between two lines "+++" TOML. Of YAML only what such blocks hold is read: a name
and a value on one line, in marks or without, and lists, on one line or below the name. One of the names must be that
of a field of articles ("title", "date"): a text may open with a line "---" too, and go on "LIMA: Rain fell".
"""

import re
import tomllib
from functools import cache

from newscorpus.model.plain import JSON
from newscorpus.readers.dialects import load_dialect

__all__ = ("split_front_matter",)

_RULE = re.compile(r"\ufeff?(?P<mark>---|\+\+\+)[ \t]*\r?\n")
_FIELD = re.compile(r"(?P<name>[^\W\d][\w .-]{0,40}?)[ \t]*:(?:[ \t]+(?P<said>.*))?")
_MOST = 20_000
"""The characters of a block at most."""


def split_front_matter(text: str, /) -> tuple[dict[str, JSON], str] | None:
    r"""Return the fields above a text, and the text; `None` when there are none.

    >>> split_front_matter('---\ntitle: "Rain: more"\ntags:\n  - wet\n---\nRain fell.\n')
    ({'title': 'Rain: more', 'tags': ['wet']}, 'Rain fell.\n')
    >>> split_front_matter("---\nLIMA: Rain fell.\n---\nIt was wet.") is None
    True
    """
    opening = _RULE.match(text)
    if opening is None:
        return None
    closing = re.compile(rf"^{re.escape(opening['mark'])}[ \t]*(?:\r?\n|$)", re.MULTILINE)
    end = closing.search(text, opening.end(), opening.end() + _MOST)
    if end is None:
        return None
    block = text[opening.end() : end.start()]
    fields = _toml(block) if opening["mark"] == "+++" else _yaml(block)
    return (fields, text[end.end() :].lstrip("\r\n")) if fields else None


def _toml(block: str) -> dict[str, JSON]:
    try:
        return {name: _said(value) for name, value in tomllib.loads(block).items()}
    except tomllib.TOMLDecodeError:
        return {}


def _said(value: object) -> JSON:
    if isinstance(value, list):
        return [_said(one) for one in value]
    return value if isinstance(value, str | int | float | bool) else str(value)


def _yaml(block: str) -> dict[str, JSON]:
    """The fields; empty when a line is neither a field nor goes on with one, or no field is one of articles."""
    fields: dict[str, JSON] = {}
    name = ""
    for line in block.splitlines():
        bare = line.strip()
        found = _FIELD.fullmatch(bare) if line == line.lstrip() else None
        if found is not None:
            name = found["name"]
            fields[name] = _value((found["said"] or "").strip())
        elif not bare or bare.startswith("#"):
            continue
        elif not name or not (line != line.lstrip() or bare.startswith("- ")):
            return {}
        elif bare.startswith("- "):
            before = fields[name]
            fields[name] = [*(before if isinstance(before, list) else []), _value(bare[2:].strip())]
        else:
            fields[name] = _continued(fields[name], bare)
    return {} if _names_of_fields().isdisjoint(map(str.lower, fields)) else fields


@cache
def _names_of_fields() -> frozenset[str]:
    """The names that tables use for what is not the text, in lower case."""
    fields = load_dialect("plain").fields
    return frozenset(name.lower() for ours, names in fields.items() if ours != "text" for name in names)


def _continued(before: JSON, bare: str) -> JSON:
    """A value with one more line of it; in a list the line belongs to the last item."""
    if isinstance(before, list) and before:
        return [*before[:-1], _continued(before[-1], bare)]
    return f"{before or ''} {bare}".strip("> |")


def _value(said: str) -> JSON:
    if len(said) > 1 and said[0] == said[-1] and said[0] in "\"'":
        return said[1:-1]
    if said.startswith("[") and said.endswith("]"):
        return [_value(part.strip()) for part in said[1:-1].split(",") if part.strip()]
    return said
