"""Where a rule is defined: the entry of the lexicon, or the line of code, that its name belongs to.

The name of a rule is `<language>.<task>.<name>`. The task says which files to look in; there, it is the `id` of an
entry, the name of a rule in a rule set, or a string that the code gives to its findings. A rule of a rule set leads to
its function. A string that is only compared with the name of a rule leads nowhere.
"""

import ast
import re
from collections.abc import Iterator, Mapping
from itertools import takewhile
from pathlib import Path

from attrs import frozen

__all__ = ("RulePlace", "find_rule")

_PACKAGE = Path(__file__).parent.parent
_DATA = _PACKAGE / "lexicon" / "data"

_TASKS: Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "block": (("boilerplate.toml", "outlet_lines.toml"), ("boilerplate",)),
    "byline": (("bylines.toml",), ("bylines", "headers")),
    "dateline": ((), ("bylines",)),
    "dates": (("holidays.toml", "named_events.toml"), ("dates",)),
    "events": (("events.toml", "named_events.toml"), ("events",)),
    "quotes": (("cues.toml",), ("quotes",)),
    "speakers": ((), ("quotes",)),
}
"""Task -> files of the lexicon, and packages, in the order in which they are asked."""

_GERMAN = "_german"
"""What builds the rules for German in the code of quotes."""

_ANYWHERE = ((), ("headers", "bylines", "dates", "quotes", "events", "boilerplate"))
_SHORTEST = len("under-")
_PAIR = 2  # a tuple of more constants is a list
_EXAMPLE = re.compile(r'examples = \[\s*(?:\{ text = )?"((?:[^"\\]|\\.)+)"')


@frozen
class RulePlace:
    """A line with a rule."""

    file: str
    """The file, from the package on: "newscorpus/dates/word_rules.py"."""

    line: int
    """From 1."""

    said: str
    """What the file says of it: how the function's docstring begins, or the entry's first example; or nothing."""


def find_rule(name: str, /) -> RulePlace | None:
    """Return where the rule of this name is, or `None` when nothing by this name is found.

    >>> find_rule("en.events.consult-meet").file
    'newscorpus/lexicon/data/en/events.toml'
    >>> find_rule("en.events.no-such-rule") is None
    True
    """
    language, _, rest = name.partition(".")
    task, _, own = rest.partition(".")
    if task not in _TASKS:
        language, task, own = "", "", name
    words, packages = _TASKS.get(task, _ANYWHERE)
    while own:
        for place in _places(language, words, packages, own):
            return place
        own = own.rpartition(".")[0]  # "more-by.starts" is a way of "more-by"
    return None


def _places(language: str, words: tuple[str, ...], packages: tuple[str, ...], own: str) -> Iterator[RulePlace]:
    for name in words:
        path = _DATA / language / name
        if path.is_file():
            yield from _in_entries(path, own)
    modules = [path for package in packages for path in sorted((_PACKAGE / package).rglob("*.py"))]
    sources = {path: path.read_text(encoding="utf-8") for path in modules}
    yield from _in_rule_sets([source for source in sources.values() if f'"{own}"' in source], sources, language, own)
    for whole in (True, False):
        for path, source in sources.items():
            yield from _in_code(path, source, own, whole=whole)


def _in_entries(path: Path, own: str) -> Iterator[RulePlace]:
    lines = path.read_text(encoding="utf-8").splitlines()
    for i, line in enumerate(lines):
        if line.strip() == f'id = "{own}"':
            entry = "\n".join(takewhile(str.strip, lines[i:]))
            example = _EXAMPLE.search(entry)
            yield _place(path, i + 1, f"for example: {example[1]}" if example else "")


def _in_rule_sets(naming: list[str], sources: Mapping[Path, str], language: str, own: str) -> Iterator[RulePlace]:
    """Yield the function of a rule that is built under the name: `Rule("clause-before", clause_then_source)`."""
    found: list[tuple[bool, set[str], str]] = []
    for source in naming:
        for call in ast.walk(ast.parse(source)):
            match call:
                case ast.Call(func=ast.Name(id=made), args=[ast.Constant(value=name), body, *_]) if name == own:
                    if made.endswith(("Rule", _GERMAN)):
                        german = made == _GERMAN
                        names = {_function_name(part) for part in ast.walk(body)} - {""}
                        found.append((german != (language == "de"), names, source))
                case _:
                    pass
    for _, names, source in sorted(found, key=lambda one: one[0]):
        imported = {path: text for path, text in sources.items() if path.stem in source or text == source}
        yield from _functions(names, imported)


def _function_name(node: ast.AST) -> str:
    """The name that may be one of a function: `month`, `calendar_rules.month`."""
    return node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""


def _functions(names: set[str], sources: Mapping[Path, str]) -> Iterator[RulePlace]:
    """Yield where functions are defined, with the first line of their docstrings."""
    for path, source in sources.items():
        if any(f"def {name}(" in source for name in names):
            for node in ast.parse(source).body:
                if isinstance(node, ast.FunctionDef) and node.name in names:
                    yield _place(path, node.lineno, (ast.get_docstring(node) or "").partition("\n")[0])


def _in_code(path: Path, source: str, own: str, *, whole: bool) -> Iterator[RulePlace]:
    """Yield where the code writes the name, or, not `whole`, the beginning of it: `f"under-{…}"`."""
    if whole and f'{own}"' not in source:
        return
    tree = ast.parse(source)
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
    passed = {id(part) for node in ast.walk(tree) if _only_mentions(node) for part in ast.walk(node)}
    for node in ast.walk(tree):
        if id(node) not in passed and _names(node, own, whole=whole):
            assert isinstance(node, ast.expr)
            yield _place(path, node.lineno, _docstring(node, functions, source.splitlines()[node.lineno - 1]))


def _only_mentions(node: ast.AST) -> bool:
    """Whether names in here belong to rules made elsewhere: `__all__`, comparisons, lists to look them up in."""
    if isinstance(node, ast.Call):
        return isinstance(node.func, ast.Name) and node.func.id == "frozenset"
    if isinstance(node, ast.Tuple):
        return len(node.elts) > _PAIR and all(isinstance(part, ast.Constant) for part in node.elts)
    return isinstance(node, ast.Compare | ast.Set) or (isinstance(node, ast.Assign) and _is_door(node))


def _is_door(node: ast.Assign) -> bool:
    return any(isinstance(target, ast.Name) and target.id == "__all__" for target in node.targets)


def _names(node: ast.AST, own: str, *, whole: bool) -> bool:
    if whole and isinstance(node, ast.Constant):
        return node.value == own
    if not isinstance(node, ast.JoinedStr):
        return False
    part = node.values[-1 if whole else 0]  # f"{language}.byline.bio" has all of the name, f"under-{…}" its beginning
    said = part.value if isinstance(part, ast.Constant) else None
    if not isinstance(said, str):
        return False
    return said.endswith(f".{own}") if whole else len(said) >= _SHORTEST and own.startswith(said)


def _docstring(node: ast.expr, functions: list[ast.FunctionDef], line: str) -> str:
    """The first line of what the function of the rule says: one named on the same line, else the one around it."""
    named = [f for f in functions if f"{f.name})" in line or f"{f.name}," in line]
    around = [f for f in functions if f.lineno <= node.lineno <= (f.end_lineno or f.lineno)]
    for function in (*named, *reversed(around)):
        if said := ast.get_docstring(function):
            return said.partition("\n")[0]
    return ""


def _place(path: Path, line: int, said: str) -> RulePlace:
    return RulePlace(path.relative_to(_PACKAGE.parent).as_posix(), line, said)
