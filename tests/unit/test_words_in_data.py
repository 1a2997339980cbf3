"""Words of a language stand in `lexicon/data`, not in Python code: what still does is counted, and may only get less.

A literal counts when it holds a word (two letters or more) and is none of these: a docstring, a message of an error, a
name of `__all__`; a name that the house gives to something (a `Literal` type, an enumeration, a rule, a file or a class
of the lexicon, a feature of the line scores); a code in capital letters; or an exception of `ALLOWED`.
"""

import ast
import re
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[2] / "src" / "newscorpus"
DATA = SOURCE / "lexicon" / "data"

WITHOUT_TEXT = {
    "__init__.py": "names of modules",
    "__main__.py": "names of modules",
    "boilerplate/link_lines.py": "names of files",
    "cli": "options and messages",
    "corpus": "files, commands between processes, messages",
    "dates/fallback.py": "languages and settings of dateparser",
    "errors.py": "messages",
    "formats": "names of fields, markup",
    "lexicon/lexicon.py": "names of files and kinds, messages",
    "model": "values of the closed lists of findings",
    "pipeline.py": "names of fields, details of notes",
    "readers": "names of fields, markup, the layouts of exports",
    "report": "headings of a page in English",
    "rules": "messages",
    "scoring.py": "names of columns",
    "text/markup.py": "names of tags",
    "text/capitals.py": "vowels",
    "text/characters.py": "characters of encodings, brackets of tokenizers",
    "testing": "what the texts of tests are made of",
}
"""Packages and modules where a literal is not compared with a text of the news -> what their literals are."""

WORDS_LEFT = {
    "analysis": 19,
    "boilerplate": 49,
    "bylines": 34,
    "dates": 23,
    "events": 77,
    "headers": 19,
    "lexicon": 35,
    "linking": 0,
    "quotes": 48,
    "text": 9,
}
"""Package -> how many literals with words it still holds at most. Lower it when you move some; never raise it."""

ALLOWED = {
    "utf-8": "an encoding",
    "en": "the language by default",
    "anchor": "the name of an argument, in a message",
    "newscorpus.boilerplate": "a module",
    "newscorpus.lexicon": "a module",
    "www.": "how addresses start",
    "abcdefghijklmnopqrstuvwxyz": "the alphabet",
}

_WORD = re.compile(r"[^\W\d_]{2}")
_CODE = re.compile(r"[A-Z0-9_ -]+")
_RULE_NAME = re.compile(r"\.[a-z]+(?:\.\{\})?|\.?[a-z0-9]+(?:[-+.][a-z0-9]*)+")
_CLASS_LETTERS = re.compile(r"[a-z][A-Z]|[A-Z]{2}|[\[(!;,]")
"""What a string of letters of word classes holds, in `analysis`, and a word does not."""
_NAMING = {
    "attrgetter",
    "genders",
    "words",
    "lines",
    "tables",
    "raw",
    "entries",
    "has",
    "require",
    "class_lists",
    "choice_required",
}
"""Calls whose arguments name an attribute, a file, a table or a choice."""

_PATTERN = re.compile(r"\\[bBdDsSwW]|\(\?|\[[^\]]*-[^\]]*\]")
_GROUP = re.compile(r"\(\?P<(\w+)>")  # a name in a pattern
_SYNTAX = re.compile(r"\\[a-zA-Z]|\[[^\]]*\]|\(\?P?<?[=!]?\w*>?|\(\?[aims]+[:)]")
"""How a regular expression is known, and what in one has letters and is no word: classes, names of groups, flags."""


def strings(node: ast.AST) -> Iterator[str]:
    return (n.value for n in ast.walk(node) if isinstance(n, ast.Constant) and isinstance(n.value, str))


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


@cache
def names_of_the_house() -> frozenset[str]:
    """Names that mean something to the code alone, gathered from where they are declared."""
    found: set[str] = set()
    for path in SOURCE.rglob("*.py"):
        for node in ast.walk(tree(path)):
            if isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name) and node.value.id == "Literal":
                found.update(strings(node.slice))
            if isinstance(node, ast.ClassDef) and any(
                isinstance(b, ast.Name) and b.id == "StrEnum" for b in node.bases
            ):
                found.update(*(strings(member.value) for member in node.body if isinstance(member, ast.Assign)))
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in {"Rule", "CueRule"}:
                found.update(strings(node.args[0]))
    for path in DATA.glob("*/*.*"):
        found.add(path.stem)
        if path.suffix == ".toml":
            for table, entries in tomllib.loads(path.read_text(encoding="utf-8")).items():
                found.add(table)
                found.update(*(entry for entry in entries if isinstance(entry, dict)))
            continue
        for line in path.read_text(encoding="utf-8").splitlines():
            label, bar, _ = line.partition("|")
            found.update(_GROUP.findall(line))
            if bar:
                found.add(label.strip())
            elif path.stem in {"time_words", "time_modifiers", "grammar"} and not line.startswith("#") and line.strip():
                found.add(line.split()[1])
    for path in (SOURCE / "boilerplate").glob("*.txt"):
        for line in path.read_text(encoding="utf-8").splitlines():
            if not line.startswith("#"):
                found.update(re.split(r"[:+ ]", line))
    function_words = (DATA / "en" / "stop_words.txt").read_text(encoding="utf-8").split()
    return frozenset(found.difference(function_words))


@cache
def names_of_dates() -> frozenset[str]:
    """The classes and kinds of words of time, some of which are called by a function word: `the`, `of`, `before`."""
    classes = tomllib.loads((DATA / "en" / "time_classes.toml").read_text(encoding="utf-8"))["class"]
    columns = (DATA / "en" / f"time_{name}.txt" for name in ("words", "modifiers", "cues"))
    lines = (line for path in columns for line in path.read_text(encoding="utf-8").splitlines())
    return frozenset(
        {*(entry["id"] for entry in classes), *(line.split()[1] for line in lines if line[:1] not in ("", "#"))}
    )


def passed_over(node: ast.AST) -> Iterator[ast.AST]:
    """The parts of a node in which no literal is compared with a text."""
    match node:
        case ast.Expr(value=ast.Constant() as docstring):
            yield docstring
        case ast.Raise():
            yield node
        case ast.Assign(targets=[ast.Name(id="__all__" | "__slots__" | "msg" | "_RAIN" | "_BRIDGE" | "_HEAD")]):
            yield node.value
        case ast.AnnAssign(target=ast.Name(id="_CORRECTIONS"), value=ast.AST() as table):
            yield table  # patterns of class letters
        case ast.AnnAssign(annotation=annotation):
            yield annotation
        case ast.arg(annotation=ast.AST() as annotation):
            yield annotation
        case ast.FunctionDef(returns=ast.AST() as annotation):
            yield annotation
        case ast.Subscript(slice=key):
            yield key
        case ast.Compare(comparators=[ast.Attribute(attr="takes") | ast.Name(id="takes")]):
            yield node.left  # what a cue takes, by its name in `cues.toml`
        case ast.Compare(left=ast.Attribute(attr="id", value=ast.Attribute(attr="cue")), comparators=[name]):
            yield name  # a cue, likewise
        case ast.Call(func=ast.Name(id="Rule" | "CueRule"), args=[name, *_], keywords=keywords):
            yield name
            yield from keywords
        case ast.Call(keywords=keywords) if any(keyword.arg == "examples" for keyword in keywords):
            yield from keywords  # a rule
        case ast.Call(func=ast.Attribute(attr=name) | ast.Name(id=name)) if name in _NAMING:
            yield from node.args
            yield from node.keywords


def words_in(path: Path) -> list[tuple[int, str]]:
    """The lines of a module with a literal that holds a word, and the literals."""
    passed = {id(n) for node in ast.walk(tree(path)) for part in passed_over(node) for n in ast.walk(part)}
    return [
        (node.lineno, node.value)
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in passed
        if _WORD.search(bare(node.value)) and not is_name(node.value)
        if path.parent.name != "dates" or node.value not in names_of_dates()
        if path.parent.name != "analysis" or not _CLASS_LETTERS.search(node.value)
    ]


def bare(literal: str) -> str:
    """A literal without what only regular expressions have."""
    return _SYNTAX.sub(" ", literal) if _PATTERN.search(literal) else literal


def is_name(literal: str) -> bool:
    return (
        literal in ALLOWED
        or literal in names_of_the_house()
        or _CODE.fullmatch(literal) is not None
        or _RULE_NAME.fullmatch(literal) is not None
    )


def test_every_package_is_looked_at() -> None:
    there = {path.name for path in SOURCE.iterdir() if path.suffix == ".py" or (path / "__init__.py").is_file()}
    assert there <= {*WITHOUT_TEXT, *WORDS_LEFT}


@pytest.mark.parametrize("package", [name for name in WORDS_LEFT if (SOURCE / name).exists()])
def test_words_of_a_language_stand_in_the_data(package: str) -> None:
    home = SOURCE / package
    found = {
        str(path.relative_to(SOURCE)): words
        for path in (sorted(home.rglob("*.py")) if home.is_dir() else [home])
        if str(path.relative_to(SOURCE)) not in WITHOUT_TEXT and (words := words_in(path))
    }
    count = sum(map(len, found.values()))
    assert count <= WORDS_LEFT[package], found


def test_a_word_in_a_comparison_is_seen(tmp_path: Path) -> None:
    module = tmp_path / "module.py"
    module.write_text(
        '"""Before."""\n__all__ = ("after",)\n\n'
        'def f(word: "str") -> bool:\n    """Since."""\n    msg = "about"\n'
        '    return word in ("until", "of it", "XX")\n'
    )
    assert words_in(module) == [(7, "until"), (7, "of it")]
