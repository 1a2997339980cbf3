"""The tables in the docs say what the code does."""

import re
import tomllib
from pathlib import Path

from newscorpus.readers import FORMATS, available_dialects, load_dialect, registry
from newscorpus.readers.opening import PACKED

ROOT = Path(__file__).parents[3]
PAGE = (ROOT / "docs" / "reference" / "readers.md").read_text(encoding="utf-8")


def _rows(title):
    """The cells of a table by the first of each row, without the names of the columns."""
    lines = PAGE.split(f"## {title}\n", 1)[1].split("\n## ", 1)[0].split("\n")
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines if line.startswith("| `")]
    return {row[0].strip("`"): row[1:] for row in rows if "=" not in row[0]}


def test_formats():
    rows = _rows("Formats")
    assert set(rows) == set(FORMATS)
    for name, form in FORMATS.items():
        packed = name not in {"warc", "archive"}
        endings = {ending for ending in form.endings if not (packed and ending.endswith(PACKED))}
        assert set(re.findall(r"`(\.[a-z0-9.]+)`", rows[name][0])) == endings


def test_dialects():
    rows = _rows("Dialects")
    assert set(rows) == set(available_dialects())
    for name, (_, known_by) in rows.items():
        assert set(re.findall(r"`(.+?)`", known_by)) == load_dialect(name).known_by


def test_extras():
    extras = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["optional-dependencies"]
    brought = {extra: {re.split(r"[>=\[]", one)[0] for one in extras[extra]} for extra in extras}
    in_corpus = re.findall(r"[a-z]+", extras["corpus"][0])
    rows = _rows("Extras")
    for extra, (brings, _) in rows.items():
        assert set(brings.split(", ")) == brought[extra]
        assert extra in in_corpus
    assert "corpus" in re.findall(r"[a-z]+", extras["all"][0])
    needs = {need for form in FORMATS.values() for need in form.needs} | set(registry._NEEDED_FOR.values())
    assert all(package.replace("_", "-") in brought[extra] and extra in rows for package, extra in needs)
