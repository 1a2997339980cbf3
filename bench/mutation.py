"""Mutation testing: which changes to the code does no test notice?

    python bench/mutation.py [NAME ...] [--folder build/mutation]

mutmut changes one thing at a time in the modules that `[tool.mutmut]` of pyproject.toml lists and runs the tests listed
there. A NAME (`newscorpus.text.names*`) limits it to some mutants and tries these again; without one, those that no run
has decided yet are tried. In the folder, `mutmut show NAME` prints what a survivor changed.

What is mutated is a copy. mutmut leaves decorated functions alone, so the copy applies each decorator in a statement
of its own, behind the function. And a test that finds a cache filled does not run what is behind it, so there the
caches of `newscorpus.text` are emptied before each test.
"""

import argparse
import ast
import json
import os
import shutil
import subprocess
import sys
import tomllib
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).parents[1]
COPIED = ("src", "tests", "examples", "conftest.py", "pyproject.toml", "README.md")
EMPTY_CACHES = """

def pytest_runtest_setup(item):
    import sys

    for name in [name for name in sys.modules if name.startswith("newscorpus.text.")]:
        for function in list(vars(sys.modules[name]).values()):
            if hasattr(function, "cache_clear"):
                function.cache_clear()
"""


def copy(folder: Path, modules: list[str]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name in COPIED:
        if (ROOT / name).is_dir():
            shutil.rmtree(folder / name, ignore_errors=True)
            shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__", ".*"))
        else:
            shutil.copy2(ROOT / name, folder / name)
    with (folder / "conftest.py").open("a", encoding="utf-8") as out:
        out.write(EMPTY_CACHES)
    for module in modules:
        path = folder / module
        path.write_text(undecorated(path.read_text(encoding="utf-8")), encoding="utf-8")


def undecorated(source: str) -> str:
    """Write `@cached` over `def size` as `size = cached(size)` under it."""
    lines = source.split("\n")
    functions = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.FunctionDef)]
    for node in sorted(functions, key=lambda node: -node.lineno):
        decorators = [ast.unparse(decorator) for decorator in node.decorator_list]
        if decorators and not {"staticmethod", "classmethod", "overload"}.intersection(decorators):
            call = node.name
            for decorator in reversed(decorators):
                call = f"{decorator}({call})"
            lines.insert(node.end_lineno or node.lineno, " " * node.col_offset + f"{node.name} = {call}")
            del lines[node.decorator_list[0].lineno - 1 : node.lineno - 1]
    return "\n".join(lines)


def report(folder: Path, modules: list[str]) -> None:
    """Print how many mutants of each module the tests killed."""
    print(f"{'module':42}{'mutants':>8}{'killed':>8}{'%':>7}{'timeout':>9}{'survived':>10}{'untried':>9}")
    total: Counter[str] = Counter()
    for module in modules:
        meta = folder / "mutants" / f"{module}.meta"
        codes = json.loads(meta.read_text(encoding="utf-8"))["exit_code_by_key"].values() if meta.exists() else ()
        kinds = {None: "untried", 0: "survived", 33: "survived", 1: "killed", 3: "killed"}
        row = Counter(kinds.get(code, "timeout") for code in codes)
        total += row
        write(module.removeprefix("src/newscorpus/"), row)
    write("all", total)


def write(name: str, row: Counter[str]) -> None:
    noticed = row["killed"] + row["timeout"]
    share = 100 * noticed / max(1, row.total() - row["untried"])
    print(f"{name:42}{row.total():8}{row['killed']:8}{share:7.1f}", end="")
    print(f"{row['timeout']:9}{row['survived']:10}{row['untried']:9}")


def main() -> int:
    parser = argparse.ArgumentParser(description="What would no test notice?")
    parser.add_argument("names", nargs="*", metavar="NAME")
    parser.add_argument("--folder", type=Path, default=ROOT / "build" / "mutation")
    options = parser.parse_args()
    modules = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["mutmut"]["only_mutate"]
    copy(options.folder, modules)
    # Hypothesis draws the same texts in each run, so that a mutant has the same fate in each.
    environment = {**os.environ, "HYPOTHESIS_PROFILE": "ci", "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, "-m", "mutmut", "run", "--max-children", "1", *options.names]
    code = subprocess.run(command, cwd=options.folder, env=environment, check=False).returncode
    report(options.folder, modules)
    return code


if __name__ == "__main__":
    sys.exit(main())
